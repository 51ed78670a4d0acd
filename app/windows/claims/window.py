"""Circulation → Claims: who would get what on a day, the run of it, and the notices that were made (D6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot

from app.services.claims.run import PERMISSION
from app.windows.claims.frame import ClaimsFrame
from app.windows.claims.notices_page import NoticesPage
from app.windows.claims.page import ListPage
from app.windows.claims.preview_page import PreviewPage


class ClaimsWindow(ClaimsFrame):
    """Preview and notices."""

    needed = (PERMISSION,)

    def lists(self) -> Sequence[Callable[[], ListPage[Any]]]:
        """Return what makes the preview and the log."""
        return self._make_preview, self._make_notices

    def _make_preview(self) -> PreviewPage:
        page = PreviewPage(self.client, self.banner, self)
        page.setting_wanted.connect(self._on_wanted)
        page.acts.wanted.connect(self._on_wanted)
        return page

    def _make_notices(self) -> NoticesPage:
        page = NoticesPage(self.client, self.banner, self)
        page.acts.wanted.connect(self._on_wanted)
        return page

    def names(self) -> Sequence[str]:
        """Return the names of the tabs."""
        return self.tr("Preview"), self.tr("Notices")

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Claims")

    @Slot(str, object)
    def _on_wanted(self, command: str, argument: object) -> None:
        self.open_window(command, argument)
