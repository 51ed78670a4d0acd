"""Adding a debt by hand, removing what is open of one, paying back what is to be refunded (D5)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.queries.fee_types import FeeTypeRow, list_fee_types
from app.queries.patron_account import Account
from app.queries.patron_debts import DebtRow
from app.services.desk.money import LONGEST, add_debt, refund, remove_debt
from app.windows.common.act_dialog import ActDialog
from app.windows.common.circulation.pay_dialog import means_field
from app.windows.common.field import Field
from app.windows.common.form import Choice, ChoiceField, MoneyField, NoteField
from app.windows.common.formats import money_text
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.plain_label import set_title

if TYPE_CHECKING:
    from app.background.client import Client


class AddDebtDialog(ActDialog):
    """Kind, amount, comment. `acted` carries the id of the debt."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(client, parent, name="add_debt", title="", heading=account.identity.name)
        set_title(self, self.tr("Add debt"))
        self._patron_id = account.identity.id
        self.kind = ChoiceField(self, name="debt_kind", choices=_kinds(()))
        self.kind.set_value("manual")
        self.amount = MoneyField(self, name="debt_amount", currency=account.organisation.currency, required=True)
        self.comment = NoteField(self, name="debt_comment", longest=LONGEST, lines=2)
        self.form.add(self.tr("&Kind"), self.kind)
        self.form.add(self.tr("&Amount"), self.amount)
        self.form.add(self.tr("&Comment"), self.comment)
        self.finish(self.tr("Add &debt"), "plus")
        client.runner.read(self, list_fee_types, self._show_fee_types)

    def _show_fee_types(self, own: Sequence[FeeTypeRow]) -> None:
        """Offer the fee types of the library's own, before the others; what is chosen stays."""
        self.kind.set_choices(_kinds(own))

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(add_debt, patron_id=self._patron_id, kind=self.kind.value(), amount=self.amount.value() or 0, note=self.comment.value())

    def fields(self) -> Mapping[str, Field]:
        return {"kind": self.kind, "amount": self.amount, "comment": self.comment}


class RemoveDebtDialog(ActDialog):
    """The comment is required. `acted` carries what was open, in minor units."""

    def __init__(self, client: Client, debt: DebtRow, currency: str, parent: QWidget) -> None:
        super().__init__(client, parent, name="remove_debt", title="", heading=debt_text(debt, currency), about=debt.title or debt.note)
        set_title(self, self.tr("Remove debt"))
        self._debt_id = debt.id
        self.comment = NoteField(self, name="remove_comment", longest=LONGEST, required=True, lines=2)
        self.form.add(self.tr("&Comment"), self.comment)
        self.explain(self.tr("What is open of it is owed no longer. The debt and the comment stay in the list and in the history."))
        self.finish(self.tr("Remove &debt"), "trash-2", destroys=True)

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(remove_debt, debt_id=self._debt_id, comment=self.comment.value())

    def fields(self) -> Mapping[str, Field]:
        return {"comment": self.comment}


class RefundDialog(ActDialog):
    """By which means. `acted` carries the answer (Paid)."""

    def __init__(self, client: Client, debt: DebtRow, currency: str, parent: QWidget) -> None:
        super().__init__(client, parent, name="refund", title="", heading=debt_text(debt, currency), about=debt.title or debt.note)
        set_title(self, self.tr("Refund"))
        self._debt_id = debt.id
        self.means = means_field(self, "refund_means")
        self.form.add(self.tr("&Means"), self.means)
        self.explain(self.tr("It was paid for a copy that came back after all."))
        self.finish(self.tr("&Refund {amount}").format(amount=money_text(debt.to_refund, currency)), "undo-2")

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(refund, debt_id=self._debt_id, means=self.means.value())


def debt_text(debt: DebtRow, currency: str) -> str:
    """Name a debt with what is open of it, else with its amount."""
    return f"{word(DEBTS, debt.kind)} {money_text(debt.open or debt.amount, currency)}"


def _kinds(own: Sequence[FeeTypeRow]) -> list[Choice]:
    kinds = sorted(DEBTS, key=_by_hand_first)
    return [*(Choice(value=row.code, text=row.name) for row in own), *(Choice(value=kind, text=word(DEBTS, kind)) for kind in kinds)]


def _by_hand_first(kind: str) -> bool:
    return kind != "manual"
