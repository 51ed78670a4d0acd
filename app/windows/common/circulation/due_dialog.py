"""Another due date for a loan, by hand: the day, the reason, and the fee of a late loan before it is confirmed (D1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Invalid, Refusal
from app.services.desk.renewals import set_due_date
from app.services.desk.results import Lent
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.circulation.words import fees_text
from app.windows.common.form import DateField, Form, TextField
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class DueDialog(SendingDialog):
    """`changed` carries the answer (Lent) when the loan has its new date. `loan_id`: the loan that was shown, where one was."""

    changed = Signal(object)

    def __init__(self, client: Client, barcode: str, title: str, currency: str, parent: QWidget, *, loan_id: int | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Change due date"))
        self._client, self._barcode, self._currency = client, barcode, currency
        self._confirmed = False
        self._loan_id = loan_id
        self.day = DateField(self, name="due_day", required=True)
        self.day.set_range(client.today(), None)
        self.reason = TextField(self, name="due_reason", longest=500, required=True)
        self.form = Form(self)
        self.form.add(self.tr("&Due date"), self.day)
        self.form.add(self.tr("&Reason"), self.reason)
        self.banner = Banner(self, name="due_banner")
        self.action = Button(self.tr("&Change due date"), self, icon_name="calendar", kind="primary", name="change_due")
        self.cancel = Button(self.tr("Cancel"), self, name="due_cancel")
        self._lay_out(title)
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        self.day.changed.connect(self._on_changed)
        settle(self)
        self.day.setFocus()

    def _lay_out(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(title, self, role="panel", wrap=True))
        column.addWidget(PlainLabel(self._barcode, self, role="secondary"))
        column.addWidget(self.form)
        column.addWidget(self.banner)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        self.setMinimumWidth(metric(460))

    @Slot()
    def _on_changed(self) -> None:
        self._confirmed = False
        self.banner.clear()
        self.action.setText(self.tr("&Change due date"))

    @Slot()
    def _on_action(self) -> None:
        day = self.day.value() if self.form.is_valid() else None
        if day is None:
            return
        self._sending = True
        self.action.setEnabled(False)
        why = self.reason.value()
        command = partial(set_due_date, barcode=self._barcode, day=day, why=why, confirmed=self._confirmed, loan_id=self._loan_id)
        self._client.runner.change(self, command, self._show_answer, self._show_refused)

    def _show_answer(self, answer: Lent) -> None:
        self._sending = False
        self.action.setEnabled(True)
        if answer.asks:
            self._confirmed = True
            fee = fees_text(answer.fees, self._currency)
            self.banner.say("warning", self.tr("The loan is late: the overdue fee until today is {amount}.").format(amount=fee))
            self.action.setText(self.tr("&Change, fee {amount}").format(amount=fee))
            return
        self.changed.emit(answer)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        if isinstance(refusal, Invalid) and refusal.field in ("date", "day", "due"):
            self.day.set_error(say(refusal))
            self.day.setFocus()
        else:
            self.banner.show_failed(self.tr("The due date stays as it was."), reasons_text(refusal))
