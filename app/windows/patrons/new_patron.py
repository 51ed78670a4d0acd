"""Patrons → New patron (Ctrl+N): a new account, likely duplicates while typing, opened at once when saved (Q9)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.refusals import Refusal, Several
from app.queries.duplicates import Duplicate, find_duplicates
from app.queries.new_patron import NewPatronGround, read_new_patron
from app.services.patron_files.one import add_patron
from app.windows.common.after_typing import AfterTyping
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.scrolled import scrolled
from app.windows.common.theme import metric
from app.windows.patrons.duplicates_panel import DuplicatesPanel
from app.windows.patrons.new_patron_form import NewPatronForm

if TYPE_CHECKING:
    from app.background.client import Client

_PAUSE_MS = 300
"""Likely duplicates are looked for when typing pauses for so long."""


class NewPatronWindow(InnerWindow):
    """`argument`: what was searched for in vain: digits are a card number, anything else a name."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._saving = False
        self._after_typing = AfterTyping(self)
        self.banner = Banner(self, name="new_patron_banner")
        self.busy = BusyLine(self)
        self.form = NewPatronForm(client, self)
        self.duplicates = DuplicatesPanel(self)
        self.save_button = Button("", self, kind="primary", icon_name="save", name="save_patron")
        self.cancel_button = Button("", self, name="cancel_patron")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._timer.timeout.connect(self._on_pause)
        self.form.edited.connect(self._on_edited)
        self.form.unit_chosen.connect(self._read)
        self.duplicates.wanted.connect(self._on_duplicate_wanted)
        self.banner.acted.connect(self._read)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.retranslate()
        self._prefill(argument)
        self.setFocusProxy(self.form.fields["card"])
        self._read()

    def _lay_out(self) -> None:
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, metric(8), 0)
        inner.setSpacing(metric(12))
        inner.addWidget(self.form)
        inner.addWidget(self.duplicates)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addWidget(self.banner)
        column.addWidget(self.busy)
        column.addWidget(scrolled(content, self), 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([], [self.save_button, self.cancel_button], self))

    def _prefill(self, argument: object | None) -> None:
        if not isinstance(argument, str) or not argument.strip():
            return
        text = " ".join(argument.split())
        if text.replace(" ", "").isdigit():
            self.form.type_in({"card": text.replace(" ", "")})
        elif "," in text:
            last, _, first = text.partition(",")
            self.form.type_in({"last_name": last.strip(), "first_name": first.strip()})
        else:
            first, _, last = text.rpartition(" ")
            self.form.type_in({"last_name": last, "first_name": first})
        self._timer.start()

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("New patron")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.form.retranslate()
        self.duplicates.retranslate()
        self.save_button.setText(self.tr("&Save"))
        self.cancel_button.setText(self.tr("Cancel"))
        settle(self)

    def unsaved(self) -> bool:
        """Say whether anything was typed."""
        return self.form.unsaved() and not self._dropping

    def draft(self) -> Any | None:
        """Return what is typed."""
        return self.form.typed() or None

    def restore_draft(self, draft: Any) -> None:
        """Put back what was typed; what is no draft of this window is passed over."""
        try:
            self.form.type_in(dict(draft))
        except (KeyError, TypeError, ValueError):
            return
        self._on_edited()

    def save(self) -> None:
        """Make the account, and open it."""
        if self._saving or not self.form.is_valid():
            return
        self._saving = True
        self.banner.clear()
        self.busy.start(self.tr("Saving …"))
        self.save_button.setEnabled(False)
        command = partial(add_patron, cells=self.form.cells(), linked=self.form.linked, pin=self.form.pin)
        self.client.runner.change(self, command, self._show_saved, self._show_refused)

    def _show_saved(self, patron_id: int) -> None:
        self.busy.stop()
        self.open_window("patrons.details", patron_id)
        self.close_dropping()

    def _show_refused(self, refusal: Refusal) -> None:
        self._saving = False
        self.busy.stop()
        self.save_button.setEnabled(True)
        rest = self.form.show_refused(iter(refusal.reasons if isinstance(refusal, Several) else (refusal,)))
        if rest:
            self.banner.show_failed(self.tr("Nothing was saved; what you typed is kept here."), reasons_text(Several(rest)))

    # reading

    @Slot()
    def _read(self) -> None:
        """Read the registers and what the home unit gives."""
        actor = self.client.actor
        unit = self.form.home_unit() or actor.unit_id
        query: Any = partial(read_new_patron, tree=self.client.tree, now=self.client.clock(), account_id=actor.account_id, unit_id=unit)
        self.client.runner.read(self, query, self._show_ground, self._show_failed)

    def _show_ground(self, ground: NewPatronGround) -> None:
        if self.banner.kind == "lost":
            self.banner.clear()
        self.form.show_ground(ground)

    def _show_failed(self, refusal: Refusal) -> None:
        self.banner.show_unread(refusal)

    @Slot()
    def _on_edited(self) -> None:
        self.tell_state()
        self._timer.start()

    @Slot()
    def _on_pause(self) -> None:
        """Look for accounts that are likely the same person's."""
        query: Any = partial(find_duplicates, account_id=self.client.actor.account_id, traits=self.form.traits())
        self.client.runner.read(self, query, self._show_duplicates, self._show_failed)

    def _show_duplicates(self, found: list[Duplicate]) -> None:
        self.duplicates.show_found(found)

    # buttons and keys

    @Slot(int)
    def _on_duplicate_wanted(self, patron_id: int) -> None:
        self.open_window("patrons.details", patron_id)

    @Slot()
    def _on_save(self) -> None:
        self._after_typing.do(self, self.save)

    @Slot()
    def _on_cancel(self) -> None:
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, but goes on from a card number, which a scanner ends with it; Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        elif self.form.fields["card"].editor.hasFocus():
            self.form.fields["last_name"].setFocus()
        else:
            self.save()
        event.accept()
