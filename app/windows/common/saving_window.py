"""The base of the inner windows with Save, OK and Cancel: OK saves and closes once it is saved, Cancel drops (B5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NoContact, Refusal, Unavailable
from app.windows.common.after_typing import AfterTyping
from app.windows.common.banner import Banner
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import reasons_text
from app.windows.common.saving_row import SavingRow

if TYPE_CHECKING:
    from app.background.client import Client


class SavingWindow(InnerWindow):
    """A room sets `_saving` while it saves; once saved it closes if `_close_after`, and refused it takes both back.

    `follow` has the buttons of its row, and Esc, do what they say.
    """

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._after_typing = AfterTyping(self)
        self._saving = False
        self._close_after = False
        self._refused = False  # the banner says why nothing was saved

    def follow(self, row: SavingRow) -> None:
        """Do what the buttons of a row say; Esc closes."""
        row.save.clicked.connect(self._on_save)
        row.ok.clicked.connect(self._on_ok)
        row.cancel.clicked.connect(self._on_cancel)
        QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.close)

    def _say_refused(self, banner: Banner, refusal: Refusal, heading: str) -> None:
        """Say why nothing was saved. It stays until it is not true any more: what is read meanwhile must not take it away."""
        self._refused = True
        self._say(banner, refusal, heading, NoContact)

    def _say_not_read(self, banner: Banner, refusal: Refusal, heading: str) -> None:
        """Say why nothing could be read, unless the banner says why nothing was saved, which matters more."""
        if not (self._refused and banner.kind):
            self._say(banner, refusal, heading, Unavailable)

    def _say(self, banner: Banner, refusal: Refusal, heading: str, lost: type[Refusal]) -> None:
        if isinstance(refusal, lost):
            banner.show_lost(reasons_text(refusal))
        else:
            banner.show_failed(heading, reasons_text(refusal))

    @Slot()
    def _on_save(self) -> None:
        self._after_typing.do(self, self.save)

    @Slot()
    def _on_ok(self) -> None:
        self._after_typing.do(self, self._save_and_close)

    def _save_and_close(self) -> None:
        if not self.unsaved():
            self.close()
            return
        self._close_after = True
        self.save()

    @Slot()
    def _on_cancel(self) -> None:
        self.close_dropping()
