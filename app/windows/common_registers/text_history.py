"""How a text was changed: when, by whom, what it was before; put back with one action (X6)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.placeholders import shown_text
from app.domain.refusals import Refusal
from app.domain.texts import NoticeText, TextKey, shown_lines
from app.queries.text_history import TextEntry, list_text_history
from app.services.texts import put_back_text
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.formats import instant_text
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.table_view import TableView
from app.windows.common.texts.text_note import window_language
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


class TextHistoryDialog(SendingDialog):
    """Lists the changes, the latest first, and shows what the text was before the marked one."""

    def __init__(self, client: Client, key: TextKey, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("text_history_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("History: {text}").format(text=heading))
        self._client, self._key = client, key
        self.busy, self.banner = BusyLine(self), Banner(self, name="text_history_banner")
        self.table = TableView(self.tr("Changes"), self, object_name="text_history_table", row_height=26)
        self.model: RowTableModel[TextEntry] = RowTableModel(self._columns(), self, key=_id)
        self.table.set_table_model(self.model)
        self._before = PlainLabel(self.tr("Before this change"), self, role="label")
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("text_history_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        set_spoken(self.text, self.tr("Before this change"))
        self.put_back = Button(self.tr("&Put back"), self, icon_name="undo-2", name="text_history_put_back")
        self.close_button = Button(self.tr("Close"), self, name="text_history_close")
        self._lay_out()
        self.table.current_changed.connect(self._on_current_changed)
        self.put_back.clicked.connect(self._on_put_back)
        self.close_button.clicked.connect(self.reject)
        settle(self)
        self._on_current_changed(None)
        self._read()

    def _lay_out(self) -> None:
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self.put_back)
        foot.addStretch(1)
        foot.addWidget(self.busy)
        foot.addWidget(self.close_button)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        for widget in (self.banner, self.table, self._before, self.text):
            column.addWidget(widget)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        open_in_size(self, 680, 520)

    def _columns(self) -> tuple[Column[TextEntry], ...]:
        return (
            Column(key="at", header=self.tr("When"), cell=self._at, required=True),
            Column(key="login", header=self.tr("By"), cell=_login),
            Column(key="what", header=self.tr("Became"), cell=self._became, width="stretch"),
        )

    def _at(self, entry: TextEntry) -> str:
        return instant_text(self._client.local(entry.at))

    def _became(self, entry: TextEntry) -> str:
        return " ".join(self._said(entry.became).split())

    def _said(self, text: NoticeText | None) -> str:
        if text is None:
            return self.tr("the standard text")
        whole = f"{text.subject}\n\n{text.text}" if text.subject else text.text
        return shown_lines(shown_text(whole, window_language()))

    def _read(self) -> None:
        self.busy.start(self.tr("Reading …"))
        self._client.runner.read(self, partial(list_text_history, actor=self._client.actor, key=self._key), self._show, self._show_failed)

    def _show(self, entries: Sequence[TextEntry]) -> None:
        self.busy.stop()
        self.model.set_rows(entries)
        self.table.say_empty("history", self.tr("It is as it was delivered, or as it came with the library."))
        self.table.mark_number(0)
        self.table.setFocus()

    def _show_failed(self, refusal: Refusal) -> None:
        self._sending = False
        self.busy.stop()
        self.banner.show_failed(self.tr("That did not work."), reasons_text(refusal))

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        entry = self.table.current_row()
        self.text.setPlainText(self._said(entry.was) if isinstance(entry, TextEntry) else "")
        self.put_back.set_allowed(isinstance(entry, TextEntry), self.tr("Mark a change first."), self.tr("Makes the text what it was before this change"))

    @Slot()
    def _on_put_back(self) -> None:
        entry = self.table.current_row()
        if isinstance(entry, TextEntry) and not self._sending:
            self._sending = True
            self.busy.start(self.tr("Saving …"))
            self._client.runner.change(self, partial(put_back_text, entry_id=entry.id), self._show_put_back, self._show_failed)

    def _show_put_back(self, _key: TextKey) -> None:
        self._sending = False
        self._read()
        self.banner.show_saved(self.tr("The text is as it was before that change."))


def _id(entry: TextEntry) -> str:
    return entry.id


def _login(entry: TextEntry) -> str:
    return entry.login
