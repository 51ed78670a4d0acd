"""Circulation → Invoices: what was invoiced and is open of it, and who is to get a fee invoice (D6, circulation.md 7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from app.services.claims.run import PERMISSION
from app.windows.claims.fee_page import FeePage
from app.windows.claims.frame import ClaimsFrame
from app.windows.claims.invoice_page import PAY, InvoicePage
from app.windows.claims.page import ListPage


class InvoicesWindow(ClaimsFrame):
    """Invoices and fee invoices."""

    name = "invoices"
    needed = (PERMISSION, PAY)

    def lists(self) -> Sequence[Callable[[], ListPage[Any]]]:
        """Return what makes the list of invoices, and that of debts that are due for one."""
        return partial(InvoicePage, self.client, self.banner, self), partial(FeePage, self.client, self.banner, self)

    def names(self) -> Sequence[str]:
        """Return the names of the tabs."""
        return self.tr("Invoices"), self.tr("Fee invoices")

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Invoices")
