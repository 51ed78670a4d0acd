"""The dialog of a history (X6): reads it page by page, and how things stood on a day; asks before it puts back, offers Undo, follows others."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.parameters.history import day_end
from app.domain.refusals import Invalid, NotPermitted, Refusal
from app.queries.rule_history import PAGE, PERMISSION
from app.windows.common.ask_line import AskLine
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.history_table import HistoryTable
from app.windows.common.messages import reasons_text
from app.windows.common.state_then import StateThen
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class HistoryFrame(QDialog):
    """Stands beside its window and stops nothing. A room gives the entries, the state on a day below them, and how to read and put back.

    `name` begins the object names of its parts, `touching` are the tables whose changes are read anew.
    """

    ask: AskLine
    _table: HistoryTable[Any]
    _then: StateThen[Any]
    _close: Button

    def __init__(self, client: Client, name: str, touching: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        self.setModal(False)
        self._client, self._touching = client, tuple(touching)
        self._rows: tuple[Any, ...] = ()
        self._older: Any = None
        """Where the older entries go on, None where there are none."""
        self._anew, self._elsewhere, self._sending, self._has_new = True, False, False, False
        self._answer: Callable[[], None] | None = None
        self._command: Callable[[Any], Any] | None = None
        """What puts back the thing that is asked about."""
        self.banner = Banner(self, name=f"{name}_banner")
        self._name = name

    def fill(self, table: HistoryTable[Any], then: StateThen[Any]) -> None:
        """Fill the dialog. What comes last by Tab is made last."""
        self._table, self._then = table, then
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setObjectName(f"{self._name}_parts")
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(metric(10))
        parts.addWidget(table)
        parts.addWidget(then)
        parts.setSizes([metric(380), metric(220)])
        self.setMinimumSize(metric(860), metric(480))
        open_in_size(self, 1220, 690)
        self.ask = AskLine(self)
        self._close = Button("", self, name=f"{self._name}_close")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(12))
        column.setSpacing(metric(8))
        column.addWidget(self.banner)
        column.addWidget(parts, 1)
        column.addWidget(self.ask)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        table.wanted_changed.connect(self._on_wanted)
        table.row_changed.connect(self._show_allowed)
        table.older.clicked.connect(self._on_older)
        table.put_back.clicked.connect(self._on_put_back)
        table.tools.failed.connect(self.banner.show_failed)
        then.day_chosen.connect(self._read_then)
        then.row_changed.connect(self._show_allowed)
        then.put_back.clicked.connect(self._on_put_back_then)
        self.ask.answered.connect(self._on_answered)
        self.banner.acted.connect(self._on_banner_acted)
        self._close.clicked.connect(self.close)
        client = self._client
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self._on_everything)
        client.tree_changed.connect(self._on_everything)
        client.actor_changed.connect(self._on_everything)

    def retranslate(self) -> None:
        """Put the words that every history has in the present language; a room adds its own."""
        self._close.setText(self.tr("Close"))
        self.ask.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_page()

    # what a room says

    def _read(self, older: Any = None) -> None:
        """Read the entries, as many as are shown; or those that follow."""
        raise NotImplementedError

    def _read_at(self, instant: datetime) -> None:
        """Read how things stood at an instant."""
        raise NotImplementedError

    def _show_entries(self, *, elsewhere: bool, anew: bool) -> None:
        """Show `_rows` in the table."""
        raise NotImplementedError

    @Slot()
    def _show_allowed(self) -> None:
        """Make the buttons active, or say why not."""
        raise NotImplementedError

    @Slot()
    def _on_put_back(self) -> None:
        """Ask before the marked entry is put back."""
        raise NotImplementedError

    @Slot()
    def _on_put_back_then(self) -> None:
        """Ask before what is marked is put back to the day."""
        raise NotImplementedError

    def _show_put_back(self, done: Any) -> None:
        """Say that it was put back, and how that is undone."""
        raise NotImplementedError

    def _reasons(self, refusal: Refusal) -> str:
        """Say why nothing was put back."""
        return reasons_text(refusal)

    def _read_all(self) -> None:
        """Read everything that is shown."""
        self._read()
        self._read_then()

    def _show_anew(self) -> None:
        """Show another history, of which nothing was read yet."""
        self._anew = True
        self.ask.leave()
        self.banner.clear()
        self._then.day.set_range(None, self._client.today())
        self.retranslate()
        self._table.table.setFocus()
        self._read_all()

    # reading

    def _may_read(self) -> bool:
        """Begin a reading; False, with the reason in the table, where the role may see no history."""
        if self._client.actor.may(PERMISSION):
            self._table.busy.start(self.tr("Reading …"))
            return True
        self._rows, self._older = (), None
        self._table.say_not_permitted(say(NotPermitted(PERMISSION)))
        self._show_allowed()
        return False

    @Slot()
    def _read_then(self) -> None:
        """Read how things stood at the end of the day that is chosen."""
        try:
            day = self._then.day.value()
        except Invalid:
            return
        if day is None or not self._client.actor.may(PERMISSION):
            self._then.clear()
            self._show_allowed()
        else:
            self._read_at(day_end(day, self._client.zone))

    def _limit(self, older: Any) -> int:
        return PAGE if older or self._anew else max(PAGE, len(self._rows))

    def _take_page(self, rows: tuple[Any, ...], older: Any) -> None:
        self._rows, self._older = rows, older
        self._show_page()

    def _show_page(self) -> None:
        self._table.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        self._show_entries(elsewhere=self._elsewhere, anew=self._anew)
        if self._has_new:
            self._table.table.mark_number(0)
        self._anew = self._elsewhere = self._has_new = False

    def _show_not_read(self, refusal: Refusal) -> None:
        self._table.busy.stop()
        self._answer = self._read_all
        self.banner.show_unread(refusal, self.tr("The history could not be read."))

    @Slot()
    def _on_wanted(self) -> None:
        self._anew = True
        self._read_all()

    @Slot()
    def _on_older(self) -> None:
        self._read(self._older)

    # putting back

    def _ask(self, question: str, what: str, command: Callable[[Any], Any]) -> None:
        """Ask before a command puts something back."""
        self._command = command
        self.ask.ask(question, what)

    def _ask_field(self, field: str, value: str, command: Callable[[Any], Any]) -> None:
        """Ask before a command gives a field its old value."""
        self._ask(self.tr("Put the field back?"), self.tr("{field} becomes: {value}").format(field=field, value=value), command)

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        command, self._command = self._command, None
        self._table.table.setFocus()
        if yes and command is not None and not self._sending:
            self._send(command, self._show_put_back)

    def _send(self, command: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        self._sending = True
        self._answer = None
        self.banner.clear()
        self._show_allowed()
        self._table.busy.start(self.tr("Saving …"))
        self._client.runner.change(self, command, then, self._show_refused)

    def _tell_put_back(self, undo: Callable[[], None] | None, reason: str = "") -> None:
        """Say that it is done; `undo` takes it back, None where it is not offered, for a reason."""
        self._sending, self._has_new = False, True
        self.banner.show_saved(self.tr("Put back, as a new change."), reason, undo=undo is not None)
        self._answer = undo
        self._read_all()

    def _tell_undone(self, sentence: str) -> None:
        self._sending, self._has_new = False, True
        self.banner.show_saved(sentence)
        self._read_all()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.banner.show_failed(self.tr("Nothing was changed."), self._reasons(refusal))
        self._read_all()

    @Slot()
    def _on_banner_acted(self) -> None:
        answer, self._answer = self._answer, None
        self.banner.clear()
        if answer is not None:
            answer()

    # others

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and not self._sending and changes.touches(*self._touching):
            self._elsewhere = changes.initiator != self._client.initiator
            self._read_all()

    @Slot()
    def _on_everything(self) -> None:
        if self.isVisible() and not self._sending:
            self._read_all()
