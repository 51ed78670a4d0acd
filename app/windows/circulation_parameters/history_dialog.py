"""History of circulation rules: who, when, from what, to what; the rules on an earlier day; put back (X6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.rule import Rule
from app.domain.refusals import Refusal
from app.queries.rule_history import Older, Scope, Standing, Told, tell_history, tell_standing
from app.queries.rule_registers import REGISTER_TABLES, RuleRegisters
from app.services.parameters import take_back_rules
from app.services.rule_history import PutBack
from app.windows.circulation_parameters.conflicts import equal_rule
from app.windows.circulation_parameters.history_entries import EntriesView, Which
from app.windows.circulation_parameters.history_then import RulesThen
from app.windows.circulation_parameters.history_wish import Wish, wish_of_entry, wish_of_row
from app.windows.circulation_parameters.history_words import HistoryWords
from app.windows.common.history_frame import HistoryFrame
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title
from app.windows.common.rules.allowed import why_not_take_back
from app.windows.common.rules.names import Names

if TYPE_CHECKING:
    from app.background.client import Client

_RULES = "parameter_rule"


@dataclass(frozen=True)
class Place:
    """What the window shows when the history is opened: parameter, organisation, and the marked rule."""

    parameter: Parameter
    organisation_id: int
    rule: Rule | None = None


class HistoryDialog(HistoryFrame):
    """The entries about rules, and below them the rules as they stood at the end of a day.

    `rule_wanted` carries a rule that stood in the way of putting another back, and where to list it.
    """

    rule_wanted = Signal(object, object)

    def __init__(self, client: Client, registers: RuleRegisters, place: Place, parent: QWidget) -> None:
        super().__init__(client, "history", (_RULES, *REGISTER_TABLES), parent)
        self._registers, self._place = registers, place
        self._now: dict[int | None, Rule] = {}
        self._which: Which | None = None
        """What is offered first where the history was just opened."""
        self.entries = EntriesView(client, self)
        self.then = RulesThen(self)
        self.fill(self.entries, self.then)

    def show_place(self, place: Place, registers: RuleRegisters) -> None:
        """Show the history of a parameter, of the marked rule at first."""
        self._place, self._registers = place, registers
        self._which = Which.RULE if place.rule is not None else Which.LISTED
        self._show_anew()
        self._which = None

    def retranslate(self) -> None:
        """Put every word in the present language."""
        super().retranslate()
        words = self._words()
        set_title(self, self.tr("History – {parameter}").format(parameter=words.names.parameter(words.parameter)))
        self.entries.retranslate()
        rule = self._place.rule
        marked = words.rule(rule, rule.id or 0) if rule is not None else ""
        self.entries.offer(marked, words.names.organisation(self._place.organisation_id), self._which or self.entries.chosen())
        self.then.retranslate()
        settle(self)

    # reading

    def _words(self) -> HistoryWords:
        return HistoryWords(self._place.parameter, Names(self._registers, self._client.language))

    def _scope(self) -> Scope:
        which, place = self.entries.chosen(), self._place
        if which is Which.RULE and place.rule is not None:
            return Scope(parameter=place.parameter.key, rule_id=place.rule.id)
        if which is Which.LISTED:
            return Scope(parameter=place.parameter.key, organisations=frozenset(self._client.tree.chain(place.organisation_id)))
        return Scope(parameter=place.parameter.key)

    def _read(self, older: Older | None = None) -> None:
        """Read the entries, as many as are shown; or those that follow."""
        wanted = self.entries.wanted()
        if wanted is None or not self._may_read():
            return
        client = self._client
        query: Callable[[Any], Told] = partial(
            tell_history, actor=client.actor, tree=client.tree, scope=self._scope(), wanted=wanted, older=older, limit=self._limit(older)
        )
        client.runner.read(self, query, self._show_older if older else self._show_told, self._show_not_read, key="history")

    def _show_told(self, told: Told) -> None:
        self._registers = told.registers
        self._now = {rule.id: rule for rule in told.page.now}
        self._take_page(told.page.entries, told.page.older)

    def _show_older(self, told: Told) -> None:
        self._take_page((*self._rows, *told.page.entries), told.page.older)

    def _show_entries(self, *, elsewhere: bool, anew: bool) -> None:
        self.entries.show_entries(self._rows, self._words(), more=self._older is not None, elsewhere=elsewhere, anew=anew)

    def _read_at(self, instant: datetime) -> None:
        client = self._client
        query: Callable[[Any], Standing] = partial(
            tell_standing, actor=client.actor, tree=client.tree, key=self._place.parameter.key, scope=self._scope(), instant=instant
        )
        client.runner.read(self, query, self._show_then, self._show_not_read)

    def _show_then(self, standing: Standing) -> None:
        self._registers = standing.registers
        self.then.show_standing(standing, self._words())

    # putting back

    @Slot()
    def _show_allowed(self) -> None:
        """Make the buttons active, or say why not."""
        wishes = self._wishes()
        buttons = (self.entries.put_back, self.then.put_back)
        tips = (self.tr("Makes the rule what it was before the marked entry."), self.tr("Makes the marked rule what it was at the end of that day."))
        for button, wish, tip in zip(buttons, wishes, tips, strict=True):
            reason = self.tr("It is being saved.") if self._sending else wish.reason
            button.set_allowed(not reason, reason, tip)

    def _wishes(self) -> tuple[Wish, Wish]:
        actor = self._client.actor
        return wish_of_entry(actor, self.entries.row(), self._now), wish_of_row(actor, self.then.row(), self.then.instant)

    @Slot()
    def _on_put_back(self) -> None:
        self._ask_rule(self._wishes()[0])

    @Slot()
    def _on_put_back_then(self) -> None:
        self._ask_rule(self._wishes()[1])

    def _ask_rule(self, wish: Wish) -> None:
        if wish.reason or wish.command is None:
            return
        words, about = self._words(), wish.then or wish.now
        assert about is not None
        rule = self.tr("{rule} at {place}").format(rule=words.rule(about, about.id or 0), place=words.names.organisation(about.organisation_id))
        if wish.then is None:
            question = self.tr("Put back: the rule is removed?")
        elif wish.now is None:
            question = self.tr("Put back: the rule is added again?")
        else:
            question = self.tr("Put the rule back?")
        self._ask(question, f"{rule}: {words.step(wish.now, wish.then)}", wish.command)

    def _show_put_back(self, done: PutBack) -> None:
        missing = why_not_take_back(self._client.actor, done.done)
        reason = self.tr("Undo is not offered. {reason}").format(reason=missing) if missing else ""
        self._tell_put_back(None if missing else partial(self._take_back, done.done), reason)

    def _take_back(self, done: RuleChanges) -> None:
        self._send(partial(take_back_rules, done=done), self._show_taken_back)

    def _show_taken_back(self, _changes: Changes) -> None:
        self._tell_undone(self.tr("Undone; the rules are as they were."))

    def _show_refused(self, refusal: Refusal) -> None:
        super()._show_refused(refusal)
        if (equal := equal_rule(refusal)) is not None:
            self.banner.show_failed(self.tr("Nothing was changed."), self._reasons(refusal), action=self.tr("Show that rule"), action_icon="arrow-right")
            self._answer = partial(self.rule_wanted.emit, equal, equal.organisation_id)
