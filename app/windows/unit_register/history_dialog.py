"""History of the unit register: who, when, which field, from what, to what; put back, and undone (X6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Conflict, Refusal
from app.domain.unit_history import Line
from app.queries.rule_history import PAGE, PERMISSION
from app.queries.unit_history import HistoryPage, read_unit_history
from app.queries.unit_register import UnitReading
from app.services.unit_history import PERMISSION as PUT_BACK
from app.services.unit_history import PutBack, put_back_setting, put_back_several, take_back
from app.windows.common.ask_line import AskLine
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.theme import metric
from app.windows.common.words import say, word
from app.windows.unit_register.history_lines import LinesView
from app.windows.unit_register.history_words import HistoryWords
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import CARED_FOR, CHANGE

if TYPE_CHECKING:
    from app.background.client import Client


class HistoryDialog(QDialog):
    """Stands beside the window and stops nothing."""

    def __init__(self, client: Client, reading: UnitReading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unit_history_dialog")
        self.setModal(False)
        self._client, self._reading = client, reading
        self._lines: tuple[Line, ...] = ()
        self._older: tuple[datetime, str] | None = None
        self._anew, self._elsewhere, self._sending = True, False, False
        self._wish: Line | None = None
        self._answer: Callable[[], None] | None = None
        self.banner = Banner(self, name="unit_history_banner")
        self.lines = LinesView(client, self)
        self.ask = AskLine(self)
        self._close = Button("", self, name="unit_history_close")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(12))
        column.setSpacing(metric(8))
        column.addWidget(self.banner)
        column.addWidget(self.lines, 1)
        column.addWidget(self.ask)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(860), metric(400))
        self.resize(metric(1220), metric(600))
        self._connect()

    def _connect(self) -> None:
        self.lines.wanted_changed.connect(self._on_wanted)
        self.lines.row_changed.connect(self._show_allowed)
        self.lines.older.clicked.connect(self._on_older)
        self.lines.put_back.clicked.connect(self._on_put_back)
        self.lines.tools.failed.connect(self.banner.show_failed)
        self.ask.answered.connect(self._on_answered)
        self.banner.acted.connect(self._on_banner_acted)
        self._close.clicked.connect(self.close)
        client = self._client
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self._on_everything)
        client.tree_changed.connect(self._on_everything)
        client.actor_changed.connect(self._on_everything)

    def show_unit(self, reading: UnitReading) -> None:
        """Show the history of a unit."""
        self._reading = reading
        self._anew = True
        self.ask.leave()
        self.banner.clear()
        self.retranslate()
        self.lines.table.setFocus()
        self._read()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        node = self._client.tree.nodes.get(self._reading.organisation_id)
        unit = node.name if node is not None else ""
        self.setWindowTitle(self.tr("History – {unit}").format(unit=unit))
        self._close.setText(self.tr("Close"))
        self.lines.retranslate()
        self.lines.offer(unit, self._reading)
        self.ask.retranslate()
        settle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_lines()

    # reading

    def _words(self) -> HistoryWords:
        return HistoryWords(self._client.tree, self._reading)

    @Slot()
    def _read(self, older: tuple[datetime, str] | None = None) -> None:
        """Read the lines, as many as are shown; or those that follow."""
        client = self._client
        if not client.actor.may(PERMISSION):
            self._lines, self._older = (), None
            self.lines.say_not_permitted(lacks(PERMISSION))
            self._show_allowed()
            return
        self.lines.busy.start(self.tr("Reading …"))
        limit = PAGE if older or self._anew else max(PAGE, len(self._lines))
        scope = self.lines.scope(self._reading.organisation_id)
        query: Callable[[Any], HistoryPage] = partial(read_unit_history, actor=client.actor, scope=scope, older=older, limit=limit)
        client.runner.read(self, query, self._show_older if older else self._show_page, self._show_not_read, key="unit_history")

    def _show_page(self, page: HistoryPage) -> None:
        self._lines, self._older = page.lines, page.older
        self._show_lines()

    def _show_older(self, page: HistoryPage) -> None:
        self._lines, self._older = (*self._lines, *page.lines), page.older
        self._show_lines()

    def _show_lines(self) -> None:
        self.lines.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        self.lines.show_lines(self._lines, self._older is not None, self._words(), elsewhere=self._elsewhere, anew=self._anew)
        self._anew = self._elsewhere = False

    def _show_not_read(self, refusal: Refusal) -> None:
        self.lines.busy.stop()
        self._answer = self._read
        self.banner.say("lost", self.tr("The history could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    @Slot()
    def _on_wanted(self) -> None:
        self._anew = True
        self._read()

    @Slot()
    def _on_older(self) -> None:
        self._read(self._older)

    # putting back

    def _why_not(self, line: Line | None) -> str:
        if line is None:
            return self.tr("Mark a change first.")
        actor = self._client.actor
        if self._sending:
            return self.tr("It is being saved.")
        if line.why_not:
            return word(line.why_not)
        if not actor.may(PUT_BACK):
            return lacks(PUT_BACK)
        if not actor.may(CHANGE, line.organisation_id):
            return lacks(CHANGE)
        return "" if actor.may_change_at(CHANGE, line.organisation_id) else lacks("register.change-other-units")

    @Slot()
    def _show_allowed(self) -> None:
        """Make the button active, or say why not."""
        reason = self._why_not(self.lines.row())
        self.lines.put_back.set_allowed(not reason, reason, self.tr("Makes the field what it was before the marked change."))

    @Slot()
    def _on_put_back(self) -> None:
        line = self.lines.row()
        if line is None or self._why_not(line):
            return
        self._wish = line
        words = self._words()
        if line.entry.for_several:
            units = self.tr("It was saved for %n unit(s); all of it is put back.", "", len(line.entry.after))
            self.ask.ask(self.tr("Put back what was saved for several units?"), units)
        else:
            step = self.tr("{field} becomes: {value}").format(field=words.about(line), value=words.old(line))
            self.ask.ask(self.tr("Put the field back?"), step)

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        line, self._wish = self._wish, None
        self.lines.table.setFocus()
        if not yes or line is None or self._sending:
            return
        if line.entry.for_several:
            self._send(partial(put_back_several, entry_id=line.entry.id), self._show_put_back)
        else:
            self._send(partial(put_back_setting, entry_id=line.entry.id, name=line.name), self._show_put_back)

    def _send(self, command: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        self._sending = True
        self._answer = None
        self.banner.clear()
        self._show_allowed()
        self.lines.busy.start(self.tr("Saving …"))
        self._client.runner.change(self, command, then, self._show_refused)

    def _show_put_back(self, done: PutBack) -> None:
        self._sending = False
        self.banner.show_saved(self.tr("Put back, as a new change."), undo=True)
        self._answer = partial(self._send, partial(take_back, done=done), self._show_taken_back)
        self._read()

    def _show_taken_back(self, _changes: Changes) -> None:
        self._sending = False
        self.banner.show_saved(self.tr("Undone; everything is as it was."))
        self._read()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        text = self.tr("Some of it was changed again since.") if isinstance(refusal, Conflict) else reasons_text(refusal)
        self.banner.show_failed(self.tr("Nothing was changed."), text)
        self._read()

    @Slot()
    def _on_banner_acted(self) -> None:
        answer, self._answer = self._answer, None
        self.banner.clear()
        if answer is not None:
            answer()

    # others

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and not self._sending and changes.touches(*CARED_FOR):
            self._elsewhere = changes.initiator != self._client.initiator
            self._read()

    @Slot()
    def _on_everything(self) -> None:
        if self.isVisible() and not self._sending:
            self._read()
