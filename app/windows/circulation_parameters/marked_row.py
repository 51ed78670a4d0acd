"""What the window says of the marked row, and which buttons it makes active: effect, conflict, what is allowed and why not."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.parameters.draft import CHANGEABLE, DraftRow, RuleDraft, State
from app.domain.parameters.ordering import Covering, same_but_period
from app.domain.parameters.rule import Rule
from app.queries.audit import LastChange, last_change_by
from app.queries.rule_listing import Listing, ListRow
from app.windows.circulation_parameters.conflicts import differences
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.other_named import other_text
from app.windows.common.rules.allowed import why_not_add, why_not_change, why_not_remove
from app.windows.common.rules.names import Names
from app.windows.common.rules.sentences import Sentences
from app.windows.common.slices import ROWS, Slices

if TYPE_CHECKING:
    from app.background.client import Client

MOST_REMOVED = 500
"""Rows that can be removed at once: more were marked by mistake, and looking at each takes time."""


@dataclass(frozen=True)
class Shown:
    """What is in the table: the listing with all its rows (filtered or not), and the draft in it."""

    listing: Listing
    names: Names
    rows: Sequence[ListRow]
    draft: RuleDraft


class MarkedRow(QObject):
    """Keeps panel and buttons of the view in step with the row that is marked.

    `settled` ends a conflict: the fields in which mine is kept, None for theirs alone.
    """

    settled = Signal(object)
    several_changed = Signal()
    """Which rows are marked changed, where they were or are more than one."""

    def __init__(self, view: ParametersView, client: Client) -> None:
        super().__init__(view)
        self._view, self._client, self._slices = view, client, Slices(self, pause=120)
        self._rule: Rule | None = None
        self._others: dict[tuple[int | None, int], str] = {}
        self._asked: tuple[int | None, int] = None, 0
        self._several = False
        view.table.marked_changed.connect(self._on_marked_changed)
        view.panel.mine_chosen.connect(self._on_mine_chosen)
        view.panel.theirs_chosen.connect(self._on_theirs_chosen)
        view.conflict.chosen.connect(self._on_fields_chosen)

    def show(self, shown: Shown | None, row: ListRow | None, saving: bool) -> None:
        """Say what the row does, or ask to choose between two versions, and set the buttons."""
        self._slices.cancel()
        conflict = row is not None and row.state is State.CONFLICT
        if not conflict:
            self._view.conflict.hide()
            self._view.panel.show()
        if shown is None or row is None or row.draft_row is None:
            green = row is not None and row.exceptions is not None
            self._view.panel.clear(self.tr("Enter or a double click opens the settings of the unit.") if green else "")
        elif conflict:
            self._show_conflict(shown, row.draft_row)
        else:
            self._rule, sentences = row.draft_row.rule, Sentences(shown.listing.parameter, shown.names)
            if not self._slices.begin(_beside(shown, row, sentences), partial(self._show_effect, sentences)):
                self._show_effect(sentences, [])
        self.show_actions(shown, row, saving)

    def show_actions(self, shown: Shown | None, row: ListRow | None, saving: bool) -> None:
        """Make every button active, or say in its tool tip why not (B8, B9)."""
        view, busy = self._view, self.tr("It is being saved.") if saving else ""
        if shown is None:
            reasons = (self.tr("The rules are being read."),) * 3
        else:
            add = why_not_add(self._client.actor, shown.names, shown.listing.parameter, shown.listing.organisation_id)
            one = "" if view.table.marked_count() < 2 else self.tr("Mark one row only.")
            reasons = (busy or add, busy or one or why_not_change(self._client.actor, row), busy or self._why_not_remove(shown, row))
        view.add.set_allowed(not reasons[0], reasons[0], self.tr("Adds a rule (Ins)."))
        view.change.set_allowed(not reasons[1], reasons[1], self.tr("Changes shelf, period, value and comment of the marked rule (F2)."))
        view.remove.set_allowed(not reasons[2], reasons[2], self.tr("Removes what is marked (Del); asks first."))
        nothing = busy or ("" if shown is not None and len(shown.draft) else self.tr("Nothing is unsaved."))
        view.save.set_allowed(not nothing, nothing, self.tr("Saves all unsaved rows and keeps the window open (Ctrl+S)."))
        view.ok.set_allowed(not busy, busy, self.tr("Saves all unsaved rows and closes the window."))
        view.cancel.set_allowed(not busy, busy, self.tr("Closes the window and drops unsaved rows."))

    def rows(self, row: ListRow | None) -> Sequence[ListRow]:
        """Return the rows that are marked, `row` being the current one."""
        return self._view.table.marked_rows() or ([row] if row is not None else [])

    def _why_not_remove(self, shown: Shown, row: ListRow | None) -> str:
        """Return why what is marked can't be removed: of several, the first that can't be."""
        actor, count = self._client.actor, self._view.table.marked_count()
        if count < 2:
            return why_not_remove(actor, shown.names, row)
        if count > MOST_REMOVED:
            return self.tr("At most {most} rows can be removed at once.").format(most=MOST_REMOVED)
        reasons = ((one, why_not_remove(actor, shown.names, one)) for one in self.rows(row))
        return next((self.tr("Row {row}: {reason}").format(row=one.number, reason=reason) for one, reason in reasons if reason), "")

    def ask_remove(self, shown: Shown, row: ListRow) -> None:
        """Ask in the panel before what is marked is removed (B7)."""
        rows = self.rows(row)
        if len(rows) > 1:
            self._slices.cancel()
            numbers = self.tr("Rows {rows}").format(rows=", ".join(str(one.number) for one in rows))
            self._view.panel.ask_remove(self.tr("Remove %n row(s)?", "", len(rows)), numbers)
        elif row.rule is not None:
            self._slices.cancel()
            effect = Sentences(shown.listing.parameter, shown.names).effect(row.rule)
            self._view.panel.ask_remove(self.tr("Remove row {row}?").format(row=row.number), effect)

    def without(self, draft: RuleDraft, row: ListRow | None) -> tuple[RuleDraft, str] | None:
        """Return the draft without the marked rows, and the sentence that says so; None where nothing is marked."""
        rows = [one.draft_row for one in self.rows(row) if one.draft_row is not None]
        for one in rows:
            draft = draft.remove(one.stored or one.rule)
        stored = sum(1 for one in rows if one.state is not State.ADDED)
        if len(rows) > 1:
            return draft, self.tr("%n row(s) removed; what is stored goes when you save.", "", len(rows))
        if not rows:
            return None
        return draft, self.tr("The row is removed when you save.") if stored else self.tr("The new row is gone.")

    @Slot()
    def _on_marked_changed(self) -> None:
        several = self._view.table.marked_count() > 1
        if several or self._several:
            self.several_changed.emit()
        self._several = several

    def _show_effect(self, sentences: Sentences, beside: Sequence[str]) -> None:
        if (rule := self._rule) is not None:
            more = [sentences.meaning(rule), rule.comment, *beside]
            self._view.panel.show_effect(sentences.effect(rule), " · ".join(part for part in more if part))

    def _show_conflict(self, shown: Shown, draft_row: DraftRow) -> None:
        """Show both versions and let them be chosen between (X8)."""
        stored = draft_row.stored
        if stored is not None and draft_row.mine is not State.REMOVED:
            change = shown.draft.changed.get(draft_row.rule.id or 0)
            seen = change.seen if change is not None else None
            self._view.panel.hide()
            self._asked = stored.id, stored.version
            who = self._others.get(self._asked, "")
            self._view.conflict.show_differences(who, differences(seen, draft_row.rule, stored, shown.listing.parameter, shown.names))
            if not who:
                query: Callable[[Any], LastChange | None] = partial(
                    last_change_by, actor=self._client.actor, entity="parameter_rule", entity_ids=[stored.id or 0]
                )
                self._client.runner.read(self, query, partial(self._show_who, self._asked), key="who")
            return
        self._view.conflict.hide()
        self._view.panel.show()
        if stored is None:
            what, both = self.tr("Somebody else has removed this rule meanwhile."), self.tr("Keep mine adds it again.")
        else:
            value = shown.names.value(shown.listing.parameter, stored)
            what, both = self.tr("Somebody else has changed this rule meanwhile."), self.tr("Now: {value}. Keep mine removes it.").format(value=value)
        self._view.panel.show_conflict(what, both, stored is not None or draft_row.mine is State.CHANGED)

    def _show_who(self, version: tuple[int | None, int], last: LastChange | None) -> None:
        """Say who saved meanwhile, and when; nothing to who may not see the history."""
        if last is None:
            return
        self._others[version] = other_text(self._client, last)
        if version == self._asked and self._view.conflict.isVisible():
            self._view.conflict.name_other(self._others[version])

    @Slot()
    def _on_mine_chosen(self) -> None:
        self.settled.emit(CHANGEABLE)

    @Slot()
    def _on_theirs_chosen(self) -> None:
        self.settled.emit(None)

    @Slot(object)
    def _on_fields_chosen(self, fields: frozenset[str]) -> None:
        self.settled.emit(fields or None)


def _beside(shown: Shown, row: ListRow, sentences: Sentences) -> Generator[None, None, list[str]]:
    """Find what the rule means for the others of the table, in slices: the one that it goes before may stand far below."""
    rule = row.staying
    if rule is None:
        return []
    covering, before = Covering(rule), ""
    for start in range(row.number, len(shown.rows), ROWS):
        part = shown.rows[start : start + ROWS]
        beaten = covering.first(below for other in part if (below := other.staying) is not None)
        if beaten is not None:
            number = next(other.number for other in part if other.rule is beaten)
            before = sentences.before(rule, beaten, number)
            break
        if start + ROWS < len(shown.rows):
            yield
    return [before, *sentences.governs_when(rule, _neighbours(shown.rows, row))]


def _neighbours(rows: Sequence[ListRow], row: ListRow) -> list[Rule]:
    """Return the rules next to a row that differ in period only: the order of the table puts them together."""
    found: list[Rule] = []
    for way in (range(row.number, len(rows)), range(row.number - 2, -1, -1)):
        for other in map(rows.__getitem__, way):
            if row.rule is None or other.rule is None or not same_but_period(row.rule, [other.rule]):
                break
            if (staying := other.staying) is not None:
                found.append(staying)
    return found
