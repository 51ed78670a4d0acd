"""History of the unit register: who, when, which field, from what, to what; the unit on an earlier day; put back, and undone (X6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.refusals import Conflict, Refusal
from app.domain.unit_history import CODE_STAYS, SO_ALREADY, Line
from app.queries.unit_history import HistoryPage, read_unit_history
from app.queries.unit_register import UnitReading
from app.queries.unit_then import UnitThen, read_unit_then
from app.services.unit_history import PERMISSION as PUT_BACK
from app.services.unit_history import PutBack, put_back_setting, put_back_several, put_back_to, take_back
from app.windows.common.history_frame import HistoryFrame
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title
from app.windows.common.words import word
from app.windows.unit_register.history_lines import LinesView
from app.windows.unit_register.history_then import ThenRow, UnitOnDay
from app.windows.unit_register.history_words import HistoryWords
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import CARED_FOR, CHANGE

if TYPE_CHECKING:
    from app.background.client import Client


class HistoryDialog(HistoryFrame):
    """The changes of units and their settings, field by field; below them the unit as it stood at the end of a day."""

    def __init__(self, client: Client, reading: UnitReading, parent: QWidget) -> None:
        super().__init__(client, "unit_history", CARED_FOR, parent)
        self._reading = reading
        self.lines = LinesView(client, self)
        self.then = UnitOnDay(self)
        self.fill(self.lines, self.then)

    def show_unit(self, reading: UnitReading) -> None:
        """Show the history of a unit."""
        self._reading = reading
        self._show_anew()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        super().retranslate()
        node = self._client.tree.nodes.get(self._reading.organisation_id)
        unit = node.name if node is not None else ""
        set_title(self, self.tr("History – {unit}").format(unit=unit))
        self.lines.retranslate()
        self.lines.offer(unit, self._reading)
        self.then.retranslate()
        settle(self)

    # reading

    def _words(self) -> HistoryWords:
        return HistoryWords(self._client.tree, self._reading)

    def _read(self, older: tuple[datetime, str] | None = None) -> None:
        """Read the lines, as many as are shown; or those that follow."""
        if not self._may_read():
            return
        client, scope = self._client, self.lines.scope(self._reading.organisation_id)
        query: Callable[[Any], HistoryPage] = partial(read_unit_history, actor=client.actor, scope=scope, older=older, limit=self._limit(older))
        client.runner.read(self, query, self._show_older if older else self._show_first, self._show_not_read, key="unit_history")

    def _show_first(self, page: HistoryPage) -> None:
        self._take_page(page.lines, page.older)

    def _show_older(self, page: HistoryPage) -> None:
        self._take_page((*self._rows, *page.lines), page.older)

    def _show_entries(self, *, elsewhere: bool, anew: bool) -> None:
        self.lines.show_lines(self._rows, self._words(), more=self._older is not None, elsewhere=elsewhere, anew=anew)

    def _read_at(self, instant: datetime) -> None:
        query = partial(read_unit_then, actor=self._client.actor, organisation_id=self._reading.organisation_id, instant=instant)
        self._client.runner.read(self, query, self._show_then, self._show_not_read, key="unit_then")

    def _show_then(self, then: UnitThen) -> None:
        self.then.show_unit(then, self._words(), self.lines.category.value())

    # putting back

    def _why_not(self, line: Line | None) -> str:
        if line is None:
            return self.tr("Mark a change first.")
        return word(line.why_not) if line.why_not else self._lacking(line.organisation_id)

    def _why_not_then(self, row: ThenRow | None) -> str:
        if row is None:
            return self.tr("Choose a day and mark a value first.")
        if row.about == "code" and row.own:
            return word(CODE_STAYS)
        return self._lacking(self._reading.organisation_id) if row.own else word(SO_ALREADY)

    def _lacking(self, organisation_id: int) -> str:
        """Return why nothing of an organisation can be put back just now, nothing where it can."""
        actor = self._client.actor
        if self._sending:
            return self.tr("It is being saved.")
        if not actor.may(PUT_BACK):
            return lacks(PUT_BACK)
        if not actor.may(CHANGE, organisation_id):
            return lacks(CHANGE)
        return "" if actor.may_change_at(CHANGE, organisation_id) else lacks("register.change-other-units")

    @Slot()
    def _show_allowed(self) -> None:
        """Make the buttons active, or say why not."""
        reason, reason_then = self._why_not(self.lines.row()), self._why_not_then(self.then.row())
        self.lines.put_back.set_allowed(not reason, reason, self.tr("Makes the field what it was before the marked change."))
        self.then.put_back.set_allowed(not reason_then, reason_then, self.tr("Makes the marked value what the unit had at the end of that day."))

    @Slot()
    def _on_put_back_then(self) -> None:
        row, instant = self.then.row(), self.then.instant
        if row is None or instant is None or self._why_not_then(row):
            return
        command = partial(put_back_to, organisation_id=self._reading.organisation_id, about=row.about, instant=instant)
        self._ask_field(row.name, row.then.spoken, command)

    @Slot()
    def _on_put_back(self) -> None:
        line = self.lines.row()
        if line is None or self._why_not(line):
            return
        words, entry = self._words(), line.entry
        if entry.for_several:
            units = self.tr("It was saved for %n unit(s); all of it is put back.", "", len(entry.after))
            self._ask(self.tr("Put back what was saved for several units?"), units, partial(put_back_several, entry_id=entry.id))
        else:
            self._ask_field(words.about(line), words.old(line), partial(put_back_setting, entry_id=entry.id, name=line.name))

    def _show_put_back(self, done: PutBack) -> None:
        self._tell_put_back(partial(self._send, partial(take_back, done=done), self._show_taken_back))

    def _show_taken_back(self, _changes: Changes) -> None:
        self._tell_undone(self.tr("Undone; everything is as it was."))

    def _reasons(self, refusal: Refusal) -> str:
        return self.tr("Some of it was changed again since.") if isinstance(refusal, Conflict) else super()._reasons(refusal)
