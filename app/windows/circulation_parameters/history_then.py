"""How the rules stood at the end of a day, in governing order, with what differs from now (X6)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.parameters.history import changed_rows
from app.domain.parameters.rule import Rule
from app.queries.rule_history import Standing
from app.windows.circulation_parameters.history_words import HistoryWords
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.state_then import StateThen


@dataclass(frozen=True)
class ThenRow:
    """A rule as it stood, and as it is now (None: it is gone)."""

    rule: Rule
    now: Rule | None
    differs: bool


class RulesThen(StateThen[ThenRow]):
    """The rules of a parameter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history", parent, key=_key, row_kind=_kind)
        self._words: HistoryWords | None = None
        self._standing: Standing | None = None

    def retranslate(self) -> None:
        """Put every word in the present language."""
        super().retranslate()
        self.day.set_tip(self.tr("The rules as they stood at the end of this day"))
        set_spoken(self.table, self.tr("Rules on that day"))
        if self._standing is not None and self._words is not None:
            self.show_standing(self._standing, self._words)
        else:
            self.clear()

    def clear(self) -> None:
        """Show no day."""
        super().clear()
        self._standing = None
        self.table.say_empty("calendar", self.tr("Choose a day to see the rules as they stood at its end."))

    def show_standing(self, standing: Standing, words: HistoryWords) -> None:
        """Show rules; those that are other now, or gone, are marked."""
        self._standing, self._words = standing, words
        now = {rule.id: rule for rule in standing.now}
        changed = changed_rows(standing.then, standing.now)
        rows = [ThenRow(rule, _still(rule, now.get(rule.id)), rule.id in changed) for rule in standing.then]
        since = len(now.keys() - {rule.id for rule in standing.then})
        parts = [self.tr("%n row(s)", "", len(rows))]
        parts += [self.tr("%n changed since", "", len(changed))] if changed else []
        parts += [self.tr("%n added since", "", since)] if since else []
        self.table.say_empty("calendar", self.tr("No rule was set then."))
        self.show_rows(standing.instant, self._columns(words), rows, ", ".join(parts))

    def _columns(self, words: HistoryWords) -> list[Column[ThenRow]]:
        def organisation(row: ThenRow) -> Cell:
            return Cell(text=words.names.organisation(row.rule.organisation_id), icon="lock" if row.rule.protected else "")

        def case(row: ThenRow) -> str:
            selector = words.names.selector(words.parameter, row.rule.selector)
            return ", ".join(part for part in (selector, words.names.case_words(row.rule)) if part)

        def period(row: ThenRow) -> str:
            return words.names.period(row.rule)

        def value(row: ThenRow) -> Cell:
            return Cell(text=words.value(row.rule), bold=row.differs, fill="warnsoft" if row.differs else "")

        def now(row: ThenRow) -> Cell:
            if not row.differs:
                return Cell(text=self.tr("the same"), colour="text2")
            if row.now is None:
                return Cell(text=self.tr("removed since"), icon="trash-2", icon_colour="text2")
            return Cell(text=words.step(row.rule, row.now))

        return [
            Column(key="organisation", header=self.tr("Organisation"), cell=organisation, gives=True),
            Column(key="rule", header=self.tr("Rule"), cell=case, width="stretch", required=True),
            Column(key="period", header=self.tr("Period"), cell=period),
            Column(key="value", header=self.tr("Value"), cell=value, right=True, required=True),
            Column(key="now", header=self.tr("Now"), cell=now),
        ]


def _still(rule: Rule, now: Rule | None) -> Rule | None:
    """Return a rule as it is now; SQLite may have given the id of one that is gone to another."""
    if now is None or (now.organisation_id, now.selector, now.variables.ids) != (rule.organisation_id, rule.selector, rule.variables.ids):
        return None
    return now


def _key(row: ThenRow) -> Hashable:
    return row.rule.id


def _kind(row: ThenRow) -> RowKind:
    if row.differs:
        return RowKind.UNSAVED
    return RowKind.PROTECTED if row.rule.protected else RowKind.NORMAL
