"""History of circulation rules: who, when, from what, to what; the rules on an earlier day; put back (X6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.history import RuleEntry, day_end
from app.domain.parameters.rule import Rule
from app.domain.refusals import Invalid, NotPermitted, Refusal
from app.queries.rule_history import PAGE, PERMISSION, Older, Scope, Standing, Told, tell_history, tell_standing
from app.queries.rule_registers import REGISTER_TABLES, RuleRegisters
from app.services.parameters import take_back_rules
from app.services.rule_history import PutBack
from app.windows.circulation_parameters.allowed import why_not_take_back
from app.windows.circulation_parameters.history_entries import EntriesView, Which
from app.windows.circulation_parameters.history_then import StateThen
from app.windows.circulation_parameters.history_wish import Wish, wish_of_entry, wish_of_row
from app.windows.circulation_parameters.history_words import HistoryWords
from app.windows.circulation_parameters.names import Names
from app.windows.common.ask_line import AskLine
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_RULES = "parameter_rule"


@dataclass(frozen=True)
class Place:
    """What the window shows when the history is opened: parameter, organisation, and the marked rule."""

    parameter: Parameter
    organisation_id: int
    rule: Rule | None = None


class HistoryDialog(QDialog):
    """Stands beside the window and stops nothing."""

    def __init__(self, client: Client, registers: RuleRegisters, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history_dialog")
        self.setModal(False)
        self._client, self._registers, self._place = client, registers, place
        self._entries: tuple[RuleEntry, ...] = ()
        self._now: dict[int | None, Rule] = {}
        self._older: Older | None = None
        self._anew, self._elsewhere, self._sending = True, False, False
        self._wish: Wish | None = None
        self._answer: Callable[[], None] | None = None
        self.banner = Banner(self, name="history_banner")
        self.entries = EntriesView(client, self)
        self.ask = AskLine(self)
        self.then = StateThen(self)
        self._close = Button("", self, name="history_close")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setObjectName("history_parts")
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(metric(10))
        parts.addWidget(self.entries)
        parts.addWidget(self.then)
        parts.setSizes([metric(380), metric(220)])
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
        self.setMinimumSize(metric(860), metric(480))
        self.resize(metric(1220), metric(690))

    def _connect(self) -> None:
        self.entries.wanted_changed.connect(self._on_wanted)
        self.entries.row_changed.connect(self._show_allowed)
        self.entries.older.clicked.connect(self._on_older)
        self.entries.put_back.clicked.connect(self._on_put_back)
        self.entries.tools.failed.connect(self.banner.show_failed)
        self.then.day_chosen.connect(self._read_then)
        self.then.row_changed.connect(self._show_allowed)
        self.then.put_back.clicked.connect(self._on_put_back_then)
        self.ask.answered.connect(self._on_answered)
        self.banner.acted.connect(self._on_banner_acted)
        self._close.clicked.connect(self.close)
        client = self._client
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self._on_everything)
        client.tree_changed.connect(self._on_everything)
        client.actor_changed.connect(self._on_everything)

    def show_place(self, place: Place, registers: RuleRegisters) -> None:
        """Show the history of a parameter, of the marked rule at first."""
        self._place, self._registers = place, registers
        self._anew = True
        self.ask.leave()
        self.banner.clear()
        self.then.day.set_range(None, self._client.today())
        self.retranslate(Which.RULE if place.rule is not None else Which.LISTED)
        self.entries.table.setFocus()
        self._read()
        self._read_then()

    def retranslate(self, which: Which | None = None) -> None:
        """Put every word in the present language."""
        words = self._words()
        self.setWindowTitle(self.tr("History – {parameter}").format(parameter=words.names.parameter(words.parameter)))
        self._close.setText(self.tr("Close"))
        self.entries.retranslate()
        rule = self._place.rule
        marked = words.rule(rule, rule.id or 0) if rule is not None else ""
        self.entries.offer(marked, words.names.organisation(self._place.organisation_id), which or self.entries.chosen())
        self.ask.retranslate()
        self.then.retranslate()
        settle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_entries()

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

    @Slot()
    def _read(self, older: Older | None = None) -> None:
        """Read the entries, as many as are shown; or those that follow."""
        wanted = self.entries.wanted()
        if wanted is None:
            return
        client = self._client
        if not client.actor.may(PERMISSION):
            self._entries, self._older = (), None
            self.entries.say_not_permitted(say(NotPermitted(PERMISSION)))
            self._show_allowed()
            return
        self.entries.busy.start(self.tr("Reading …"))
        limit = PAGE if older or self._anew else max(PAGE, len(self._entries))
        query: Callable[[Any], Told] = partial(tell_history, actor=client.actor, tree=client.tree, scope=self._scope(), wanted=wanted, older=older, limit=limit)
        client.runner.read(self, query, self._show_older if older else self._show_told, self._show_not_read, key="history")

    def _show_told(self, told: Told) -> None:
        self._registers = told.registers
        self._entries, self._older = told.page.entries, told.page.older
        self._now = {rule.id: rule for rule in told.page.now}
        self._show_entries()

    def _show_older(self, told: Told) -> None:
        self._entries, self._older = (*self._entries, *told.page.entries), told.page.older
        self._show_entries()

    def _show_entries(self) -> None:
        self.entries.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        self.entries.show_entries(self._entries, self._older is not None, self._words(), elsewhere=self._elsewhere, anew=self._anew)
        self._anew = self._elsewhere = False

    @Slot()
    def _read_then(self) -> None:
        """Read how the rules stood at the end of the day that is chosen."""
        client = self._client
        try:
            day = self.then.day.value()
        except Invalid:
            return
        if day is None or not client.actor.may(PERMISSION):
            self.then.clear()
            self._show_allowed()
            return
        query: Callable[[Any], Standing] = partial(
            tell_standing, actor=client.actor, tree=client.tree, key=self._place.parameter.key, scope=self._scope(), instant=day_end(day, client.zone)
        )
        client.runner.read(self, query, self._show_then, self._show_not_read)

    def _show_then(self, standing: Standing) -> None:
        self._registers = standing.registers
        self.then.show_standing(standing, self._words())

    def _show_not_read(self, refusal: Refusal) -> None:
        self.entries.busy.stop()
        self._answer = self._read_all
        self.banner.say("lost", self.tr("The history could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    @Slot()
    def _on_wanted(self) -> None:
        self._anew = True
        self._read_all()

    @Slot()
    def _on_older(self) -> None:
        self._read(self._older)

    def _read_all(self) -> None:
        self._read()
        self._read_then()

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
        self._ask(self._wishes()[0])

    @Slot()
    def _on_put_back_then(self) -> None:
        self._ask(self._wishes()[1])

    def _ask(self, wish: Wish) -> None:
        if wish.reason or wish.command is None:
            return
        words, about = self._words(), wish.then or wish.now
        assert about is not None
        self._wish = wish
        rule = self.tr("{rule} at {place}").format(rule=words.rule(about, about.id or 0), place=words.names.organisation(about.organisation_id))
        step = words.step(wish.now, wish.then)
        if wish.then is None:
            self.ask.ask(self.tr("Put back: the rule is removed?"), f"{rule}: {step}")
        elif wish.now is None:
            self.ask.ask(self.tr("Put back: the rule is added again?"), f"{rule}: {step}")
        else:
            self.ask.ask(self.tr("Put the rule back?"), f"{rule}: {step}")

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        wish, self._wish = self._wish, None
        self.entries.table.setFocus()
        if yes and wish is not None and wish.command is not None and not self._sending:
            self._send(wish.command, self._show_put_back)

    def _send(self, command: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        self._sending = True
        self._answer = None
        self.banner.clear()
        self._show_allowed()
        self.entries.busy.start(self.tr("Saving …"))
        self._client.runner.change(self, command, then, self._show_refused)

    def _show_put_back(self, done: PutBack) -> None:
        self._sending = False
        missing = why_not_take_back(self._client.actor, done.done)
        reason = self.tr("Undo is not offered. {reason}").format(reason=missing) if missing else ""
        self.banner.show_saved(self.tr("Put back, as a new change."), reason, undo=not missing)
        self._answer = None if missing else partial(self._take_back, done.done)
        self._read_all()

    def _take_back(self, done: RuleChanges) -> None:
        self._send(partial(take_back_rules, done=done), self._show_taken_back)

    def _show_taken_back(self, _changes: Changes) -> None:
        self._sending = False
        self.banner.show_saved(self.tr("Undone; the rules are as they were."))
        self._read_all()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))
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
        if self.isVisible() and not self._sending and changes.touches(_RULES, *REGISTER_TABLES):
            self._elsewhere = changes.initiator != self._client.initiator
            self._read_all()

    @Slot()
    def _on_everything(self) -> None:
        if self.isVisible() and not self._sending:
            self._read_all()
