"""Circulation → Claims: who would get what on a day, the run of it, and the notices that were made (D6)."""

from __future__ import annotations

from collections.abc import Sequence
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

    def make_pages(self) -> Sequence[ListPage[Any]]:
        """Make the preview and the log."""
        self.preview = PreviewPage(self.client, self.banner, self)
        self.notices = NoticesPage(self.client, self.banner, self)
        for wanted in (self.preview.setting_wanted, self.preview.acts.wanted, self.notices.acts.wanted):
            wanted.connect(self._on_wanted)
        return self.preview, self.notices

    def names(self) -> Sequence[str]:
        """Return the names of the tabs."""
        return self.tr("Preview"), self.tr("Notices")

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Claims")

    @Slot(str, object)
    def _on_wanted(self, command: str, argument: object) -> None:
        self.open_window(command, argument)
