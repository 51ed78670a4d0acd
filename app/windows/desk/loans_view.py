"""How the window Loans is laid out: patron and copy fields, due date by hand, header, rows, panel, buttons."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.desk_refusals import LONGEST_REASON
from app.domain.refusals import Invalid, NotPermitted, Refusal
from app.domain.text import mark
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField
from app.windows.common.formats import date_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.desk.fields_row import tab_through
from app.windows.desk.patron_view import PatronView
from app.windows.desk.receipt_part import ReceiptPart

if TYPE_CHECKING:
    from app.windows.desk.loans import LoansWindow


class LoansView(PatronView):
    """Owns what only this window needs."""

    def __init__(self, window: LoansWindow) -> None:
        super().__init__(window)
        self._window = window
        self.due = DateField(window, name="loans_due", chars=19)
        self.due_label = FieldLabel("", window, role="label")
        self.due.attach(self.due_label)
        self.due_note = PlainLabel("", window, role="error")
        self.due_note.setObjectName("loans_due_note")
        self.due_why = QLineEdit(window)
        self.due_why.setObjectName("loans_due_why")
        self.due_why.setMaxLength(LONGEST_REASON)
        self._due_line = QWidget(window)
        self.end = Button("", window, icon_name="user-check", name="end_patron")
        self.details = Button("", window, icon_name="user", name="open_details")
        self.receipt = ReceiptPart(window, window.receipt_wanted)
        self.close = Button("", window, name="close_loans")
        line = QHBoxLayout(self._due_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metric(10))
        line.addWidget(self.due_note)
        line.addWidget(self.due_why, 1)
        self.lay_out(window, [(self.due_label, self.due), (self.end,), (self.details,)], [*self.receipt.buttons, window.paying.button], below=self._due_line)
        self._due_line.hide()
        self.due.changed.connect(self._on_due_changed)
        self.end.clicked.connect(window.clear)

    def order_tabs(self) -> None:
        """Let Tab go in reading order, once all buttons are there."""
        window = self._window
        header = window.part.header
        tab_through(
            window.part.box, window.scan, self.due.editor, self.end, self.details, self.due_why, header.notes, header.all_blocks, *window.panel.stops(),
            window.undo_button, window.tools, window.table, window.part.found, *self.receipt.buttons, window.paying.button, self.close,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Put every word in the present language."""
        window = self._window
        self.patron_label.setText(window.with_key(self.tr("&Patron"), "room.patron_field"))
        window.scan_label.setText(window.with_key(self.tr("Cop&y"), "room.copy_field"))
        set_spoken(window.scan, self.tr("Copy"))
        self.due.set_label(self.tr("D&ue date"))
        self.due.set_placeholder(self.tr("by the rules"))
        self.due_why.setPlaceholderText(self.tr("Reason, kept in the log"))
        set_spoken(self.due_why, self.tr("Reason for the due date"))
        self.due.set_range(window.client.today(), None)
        may = window.client.actor.may("desk.change-due-date")
        self.due.set_allowed(may, say(NotPermitted("desk.change-due-date")))
        self.due.set_tip(self.tr("All that is lent from now on is due that day, until the field is emptied."))
        self.end.setText(self.tr("&End patron"))
        self.details.setText(self.tr("Patr&on details"))
        self.heading.setText(self.tr("Lent now"))
        self.receipt.retranslate()
        self.close.setText(self.tr("Close"))
        set_spoken(window.table, self.tr("Lent now"))
        window.tools.title = self.tr("Loans")
        window.paying.show_debt()
        self._show_day()
        self.show_patron()

    def show_patron(self) -> None:
        """Offer what can be done with the patron at hand."""
        sitting = self._window.part.sitting
        nobody = self.tr("There is no patron.")
        self.end.set_allowed(sitting.patron_id is not None or sitting.finding, nobody, self.tr("Empties the patron field for the next one (F7 or Esc)."))
        self.details.set_allowed(sitting.patron_id is not None, nobody)

    def say_count(self, text: str) -> None:
        """Say how many rows there are, and whether there is a receipt."""
        self.count.setText(text)
        nothing, account = self.tr("Nothing is lent to this patron yet."), self._window.part.account
        tip = self.tr("Prints what this patron borrowed now (Ctrl+P).")
        self.receipt.allow(nothing, tip, account.identity if account is not None else None)

    # another due date

    def day(self) -> tuple[date | None, Refusal | None]:
        """Return the due date by hand (None where the rules decide), and what is wrong with the one typed, or that its reason is missing."""
        try:
            day = self.due.value() if self.due.editor.isEnabled() else None
        except Refusal as refusal:
            return None, refusal
        missing = day is not None and not self.why()
        return day, Invalid("due", mark("Another due date needs a reason.")) if missing else None

    def why(self) -> str:
        """Return the reason of the due date by hand."""
        return self.due_why.text().strip()

    def forget_day(self) -> None:
        """Let the rules decide again."""
        self.due.set_value(None)
        self.due_why.clear()
        self._show_day()

    @Slot()
    def _on_due_changed(self) -> None:
        self._show_day()

    def _show_day(self) -> None:
        day, _fault = self.day()
        text = self.tr("All that is lent now is due {day}, not by the rules.").format(day=date_text(day)) if day is not None else ""
        self.due_note.setText(text)
        self._due_line.setVisible(bool(text))
