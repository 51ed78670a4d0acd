"""History of the common registers: who, when, which field, from what, to what; a register on an earlier day; put back, and undone (X6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.common_history import Line, RegisterThen
from app.domain.refusals import Conflict, NotPermitted, Refusal
from app.domain.unit_history import ADD, GONE, SO_ALREADY
from app.queries.common_history import HistoryPage, read_common_history, read_register_then
from app.queries.common_registers import CommonReading
from app.services.common_history import PERMISSION as PUT_BACK
from app.services.common_history import PutBack, put_back_entry, put_back_register, take_back
from app.windows.common.history_frame import HistoryFrame
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title
from app.windows.common.words import say, word
from app.windows.common_registers.history_lines import LinesView
from app.windows.common_registers.history_then import RegisterOnDay, ThenRow
from app.windows.common_registers.history_words import HistoryWords
from app.windows.common_registers.state import CARED_FOR, CHANGE

if TYPE_CHECKING:
    from app.background.client import Client


class HistoryDialog(HistoryFrame):
    """The changes of a register, field by field; below them the register as it stood at the end of a day."""

    def __init__(self, client: Client, reading: CommonReading, parent: QWidget) -> None:
        super().__init__(client, "common_history", CARED_FOR, parent)
        self._reading = reading
        self.lines = LinesView(client, self)
        self.then = RegisterOnDay(self)
        self.fill(self.lines, self.then)

    def show_register(self, reading: CommonReading, register: str) -> None:
        """Show the history of a register."""
        self._reading = reading
        self.retranslate()
        self.lines.register.set_value(register)
        self._show_anew()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        super().retranslate()
        set_title(self, self.tr("History – Common registers"))
        self.lines.retranslate()
        self.then.retranslate()
        settle(self)

    # reading

    def _words(self) -> HistoryWords:
        return HistoryWords(self._reading)

    def _read(self, older: tuple[datetime, str] | None = None) -> None:
        """Read the lines, as many as are shown; or those that follow."""
        if not self._may_read():
            return
        client = self._client
        query: Callable[[Any], HistoryPage] = partial(read_common_history, actor=client.actor, scope=self.lines.scope(), older=older, limit=self._limit(older))
        client.runner.read(self, query, self._show_older if older else self._show_first, self._show_not_read, key="common_history")

    def _show_first(self, page: HistoryPage) -> None:
        self._take_page(page.lines, page.older)

    def _show_older(self, page: HistoryPage) -> None:
        self._take_page((*self._rows, *page.lines), page.older)

    def _show_entries(self, *, elsewhere: bool, anew: bool) -> None:
        self.lines.show_lines(self._rows, self._words(), more=self._older is not None, elsewhere=elsewhere, anew=anew)

    def _read_at(self, instant: datetime) -> None:
        query = partial(read_register_then, actor=self._client.actor, register=self.lines.register.value(), instant=instant)
        self._client.runner.read(self, query, self._show_then, self._show_not_read, key="register_then")

    def _show_then(self, then: RegisterThen) -> None:
        self.then.show_register(then, self._words(), self._client.tree)

    # putting back

    def _why_not(self, line: Line | None) -> str:
        if line is None:
            return self.tr("Mark a change first.")
        return word(line.why_not) if line.why_not else self._lacking()

    def _why_not_then(self, row: ThenRow | None) -> str:
        if row is None:
            return self.tr("Choose a day and mark a value first.")
        if not row.is_there:
            return word(GONE)
        return self._lacking() if row.differs else word(SO_ALREADY)

    def _lacking(self) -> str:
        """Return why nothing can be put back just now, nothing where it can."""
        if self._sending:
            return self.tr("It is being saved.")
        missing = next((one for one in (PUT_BACK, CHANGE) if not self._client.actor.may(one)), "")
        return say(NotPermitted(missing)) if missing else ""

    @Slot()
    def _show_allowed(self) -> None:
        """Make the buttons active, or say why not."""
        reason, reason_then = self._why_not(self.lines.row()), self._why_not_then(self.then.row())
        self.lines.put_back.set_allowed(not reason, reason, self.tr("Makes the field what it was before the marked change."))
        self.then.put_back.set_allowed(not reason_then, reason_then, self.tr("Makes the marked value what it was at the end of that day."))

    @Slot()
    def _on_put_back(self) -> None:
        line = self.lines.row()
        if line is None or self._why_not(line):
            return
        words = self._words()
        command = partial(put_back_entry, entry_id=line.entry.id, name=line.name)
        about = f"{words.register(line)}: {words.about(line)}"
        if line.name:
            self._ask_field(about, words.value(line.register, line.name, line.old), command)
            return
        question = self.tr("{entry} is removed.") if line.entry.what == ADD else self.tr("{entry} is made again, last in its register.")
        self._ask(self.tr("Put the entry back?"), question.format(entry=about), command)

    @Slot()
    def _on_put_back_then(self) -> None:
        row, instant = self.then.row(), self.then.instant
        if row is None or instant is None or self._why_not_then(row):
            return
        register = self.lines.register.value()
        command = partial(put_back_register, register=register, row_id=row.row_id, field=row.field, instant=instant)
        self._ask_field(f"{row.name}, {row.label}", row.then, command)

    def _show_put_back(self, done: PutBack) -> None:
        self._tell_put_back(partial(self._send, partial(take_back, done=done), self._show_taken_back))

    def _show_taken_back(self, _changes: Changes) -> None:
        self._tell_undone(self.tr("Undone; everything is as it was."))

    def _reasons(self, refusal: Refusal) -> str:
        return self.tr("Some of it was changed again since.") if isinstance(refusal, Conflict) else super()._reasons(refusal)
