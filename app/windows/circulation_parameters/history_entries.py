"""The entries of the history in a table, with the boxes that choose among them (X6)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, time
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.parameters.history import RuleEntry, day_end
from app.queries.rule_history import Wanted
from app.windows.circulation_parameters.history_words import HistoryWords, what, who
from app.windows.common.form import Choice, ChoiceField, DateField
from app.windows.common.formats import instant_text
from app.windows.common.history_table import HistoryTable
from app.windows.common.period import are_in_order, put_in_order
from app.windows.common.row_table_model import Column, RowKind

if TYPE_CHECKING:
    from app.background.client import Client


class Which(Enum):
    """Which rules the entries are about."""

    RULE = "rule"
    LISTED = "listed"
    ALL = "all"


class EntriesView(HistoryTable[RuleEntry]):
    """Entries about rules: the marked one, those listed at an organisation, or all of the parameter; by whom and when."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__("history", parent)
        self._client = client
        self.which = ChoiceField(self, name="history_which", chars=34)
        self.person = self.person_box()
        self.since = DateField(self, name="history_since")
        self.until = DateField(self, name="history_until")
        put_in_order(self.since, self.until)
        self.furnish((self.which,), (self.person, self.since, self.until), put_back="put_back_entry", key=_key, row_kind=_kind)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.label_boxes((self.tr("&Rules"), self.tr("B&y"), self.tr("&From"), self.tr("&To")))

    def offer(self, rule: str, place: str, chosen: Which) -> None:
        """Offer which rules: the one that was marked (empty: none was), those listed at a place, all of the parameter."""
        reason = "" if rule else self.tr("No rule was marked.")
        choices = (
            Choice(value=Which.RULE, text=self.tr("This rule: {rule}").format(rule=rule) if rule else self.tr("This rule"), reason=reason),
            Choice(value=Which.LISTED, text=self.tr("Rules listed at {place}").format(place=place)),
            Choice(value=Which.ALL, text=self.tr("All rules of the parameter")),
        )
        self.which.set_choices(choices)
        self.which.set_value(chosen)

    def chosen(self) -> Which:
        """Return which rules are wanted."""
        value = self.which.value()
        return value if isinstance(value, Which) else Which.ALL

    def wanted(self) -> Wanted | None:
        """Return which entries are wanted, None while the days are no period."""
        if not are_in_order(self.since, self.until):
            return None
        first, last = self.since.value(), self.until.value()
        since = datetime.combine(first, time.min, self._client.zone) if first else None
        return Wanted(person=self.person.value(), since=since, until=day_end(last, self._client.zone) if last else None)

    def is_readable(self) -> bool:
        """Say whether the days are a period."""
        return self.wanted() is not None

    def clear_boxes(self) -> None:
        """Let every entry pass."""
        super().clear_boxes()
        self.since.set_value(None)
        self.until.set_value(None)

    def show_entries(self, entries: Sequence[RuleEntry], words: HistoryWords, *, more: bool, elsewhere: bool, anew: bool) -> None:
        """Show entries; `more` says whether older ones can be read, `anew` that they are of other rules."""
        if self.wanted() == Wanted():
            self.say_nothing_yet(self.tr("Every change of a rule shows here."))
        else:
            self.say_none_passes(self.tr("No entry passes the filter."))
        self.show_rows(self._columns(words), entries, self.tr("%n entry(s)", "", len(entries)), more=more, elsewhere=elsewhere, anew=anew)

    def row(self) -> RuleEntry | None:
        """Return the marked entry."""
        row = self.table.current_row()
        return row if isinstance(row, RuleEntry) else None

    def _columns(self, words: HistoryWords) -> list[Column[RuleEntry]]:
        def when(row: RuleEntry) -> str:
            return instant_text(self._client.local(row.logged.at))

        def organisation(row: RuleEntry) -> str:
            return words.names.organisation(row.logged.organisation_id)

        def rule(row: RuleEntry) -> str:
            return words.rule(row.rule if row.whole else None, row.logged.rule_id)

        def change_tip(row: RuleEntry) -> str:
            return words.change(row).spoken()

        return [
            Column(key="when", header=self.tr("When"), cell=when, required=True),
            Column(key="who", header=self.tr("Who"), cell=who, gives=True),
            Column(key="organisation", header=self.tr("Organisation"), cell=organisation, gives=True),
            Column(key="rule", header=self.tr("Rule"), cell=rule, tip=rule, gives=True),
            Column(key="what", header=self.tr("What"), cell=what),
            Column(key="change", header=self.tr("From, to"), cell=words.change, width="stretch", tip=change_tip, required=True),
            Column(key="comment", header=self.tr("Comment"), cell=words.comment, tip=words.comment, gives=True),
        ]


def _key(row: RuleEntry) -> Hashable:
    return row.logged.id


def _kind(row: RuleEntry) -> RowKind:
    return RowKind.MISSING if row.logged.outside else RowKind.NORMAL
