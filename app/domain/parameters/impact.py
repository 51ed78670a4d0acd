"""Impact before saving (X5): for which loans, patrons and copies the unsaved rules give another value than the stored ones.

What is asked is asked as *explain* asks it: a loan with its patron, its copy and the point where it was made; a patron at the home
unit, without a copy; a copy at its owning unit, without a patron. Of each only the facts are looked at that some rule is set for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, Variable, WhoseRule, catalogue
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.node import OVERDUE_FEE, SAME_SIDE_AS_OVERDUE_FEE, Places, Sending, governing_at, sending_by
from app.domain.parameters.overlay import laid_over
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.text import fold

Facts = tuple[int | str | None, ...]
"""What is known of a loan, patron or copy, in the order of `FACTS`; what no rule asks for is None."""

LENDING, OWNING, HOME = "lending", "owning", "home"
FACTS: tuple[str, ...] = (LENDING, OWNING, HOME, *(variable.value for variable in REGISTERED), Variable.SHELF.value)
_PLACES, _REGISTERED_END = 3, 3 + len(REGISTERED)

_MOST_CUTS = 50_000
"""So many shelf marks are remembered with what they are cut to."""
_OF_PATRONS = frozenset({Variable.PATRON_CATEGORY, Variable.AGE_GROUP})
_OF_COPIES = frozenset(Variable) - _OF_PATRONS - {Variable.PERIOD}
_PATRONS_ONLY = frozenset({WhoseRule.PATRON_ACCOUNT, WhoseRule.WORKING_POINT})
_RESERVATIONS = frozenset({WhoseRule.PICKUP_UNIT, WhoseRule.RESERVATION_POINT, WhoseRule.UNIT_RESPONSIBLE})
_BY_SUBJECT = frozenset({WhoseRule.SENDING_UNIT, WhoseRule.UNIT})
_NOT_OF_LOANS = frozenset({"reservation-control"})
"""Decided for copies by their owner, and for reservations only."""


class About(StrEnum):
    """Whose values are compared."""

    LOANS = "loans"
    PATRONS = "patrons"
    COPIES = "copies"


@dataclass(frozen=True, slots=True)
class Question:
    """A parameter, with one of its selector values, and what notices with it are about."""

    key: str
    selector: str | None
    sending: Sending

    @property
    def parameter(self) -> Parameter:
        """The parameter."""
        return catalogue()[self.key]

    def concerns(self, about: About) -> bool:
        """Say whether loans, patrons or copies have a value of it by themselves."""
        whose, variables = self.parameter.whose_rule, self.parameter.variables
        account = whose in _PATRONS_ONLY or (whose is WhoseRule.SENDING_UNIT and self.sending is Sending.ACCOUNT)
        if about is About.PATRONS:
            return account or (whose is not WhoseRule.OWNING_UNIT and bool(variables & _OF_PATRONS))
        if about is About.COPIES:
            return not account and bool(variables & _OF_COPIES)
        reservation = whose in _RESERVATIONS or (whose in _BY_SUBJECT and self.sending is Sending.RESERVATION)
        return not account and not reservation and self.key not in _NOT_OF_LOANS


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """A value that becomes another: which rule said it, and which one will. None: no rule holds (its base rule is missing).

    Each is one object, however many it concerns.
    """

    question: Question
    before: Rule | None
    after: Rule | None


class Impact:
    """Compares the stored rules with the unsaved ones laid over them, on one day.

    `stored` are the rules of all parameters of `parameters_of`; `kinds` maps message formats to the kind of notice they are for,
    `levels` are the codes of the fee levels. Situations are decided once: `changes` remembers them.
    """

    def __init__(self, tree: Tree, stored: Sequence[Rule], draft: RuleDraft, day: date, kinds: Mapping[str, str], levels: Collection[str]) -> None:
        after = list(laid_over(stored, draft))
        self._tree, self._day = tree, day
        self._before, self._after = RuleBook(tree, stored), RuleBook(tree, after)
        self.questions = tuple(_questions(draft, kinds, levels))
        both = [rule for rules in (stored, after) for rule in rules]
        set_for = {variable.value for rule in both for variable, id_ in zip(REGISTERED, rule.variables.ids, strict=True) if id_ is not None}
        shelves = {fold(rule.variables.shelf) for rule in both if rule.variables.shelf is not None}
        self._shelves = tuple(sorted(shelves, key=len, reverse=True))
        self._set_for = set_for | ({Variable.SHELF.value} if shelves else set())
        self._known: dict[About, dict[Facts, tuple[Change, ...]]] = {about: {} for about in About}
        self._cuts: dict[str, str | None] = {}
        self._asked_for = _asked_for(draft)
        self._one: dict[tuple[Question, int | None, int | None], Change] = {}

    def asked(self, about: About) -> tuple[Question, ...]:
        """Return the questions that concern loans, patrons or copies."""
        return tuple(question for question in self.questions if question.concerns(about))

    def reads(self, about: About) -> frozenset[str]:
        """Return the facts that matter for any of the questions; nothing where none concerns them."""
        asked = self.asked(about)
        if not asked:
            return frozenset()
        if about is not About.LOANS:
            own = _OF_PATRONS if about is About.PATRONS else _OF_COPIES
            return frozenset({HOME if about is About.PATRONS else OWNING}) | {one.value for one in own if one.value in self._set_for}
        owners = any(question.parameter.whose_rule is WhoseRule.OWNING_UNIT for question in asked)
        return frozenset({LENDING, *({OWNING} if owners else ())}) | self._set_for

    def narrowed(self, about: About) -> Mapping[int, frozenset[int]]:
        """Return, by the place of a fact in `FACTS`, the only registered values with which another value is possible: all unsaved rules ask for one of them."""
        reads = self.reads(about)
        return {FACTS.index(name): those for name, those in self._asked_for.items() if name in reads}

    def plain(self, facts: Iterable[int | str | None]) -> Facts:
        """Return facts with the shelf mark cut to what rules tell apart: the longest prefix of theirs that it begins with."""
        *others, shelf = facts
        return (*others, self._cut(shelf) if isinstance(shelf, str) and shelf else None)

    def _cut(self, shelf: str) -> str | None:
        if shelf not in self._cuts:
            if len(self._cuts) >= _MOST_CUTS:
                self._cuts.clear()
            folded = fold(shelf)
            self._cuts[shelf] = next((one for one in self._shelves if folded.startswith(one)), None)
        return self._cuts[shelf]

    def changes(self, about: About, facts: Facts) -> tuple[Change, ...]:
        """Return which values become others. `facts` are as `plain` gives them."""
        known = self._known[about]
        found = known.get(facts)
        if found is None:
            found = known[facts] = tuple(self._compared(about, facts))
        return found

    def situations(self, about: About) -> Mapping[Facts, tuple[Change, ...]]:
        """Return all facts that were asked about so far, with what becomes another there."""
        return self._known[about]

    def _compared(self, about: About, facts: Facts) -> Iterator[Change]:
        places, situation = self._places(about, facts), _situation(facts)
        for question in self.asked(about):
            asked = question.parameter, places, situation, self._day, question.selector, question.sending
            before, after = (governing_at(book, *asked) for book in (self._before, self._after))
            if before is after or (before is not None and after is not None and before.value == after.value):
                continue
            key = question, before.id if before else None, after.id if after else None
            if key not in self._one:
                self._one[key] = Change(question, before, after)
            yield self._one[key]

    def _places(self, about: About, facts: Facts) -> Places:
        lending, owning, home = (one if isinstance(one, int) else self._tree.root().id for one in facts[:_PLACES])
        if about is About.LOANS:
            return Places(working=lending, lending=lending, owning=owning, pickup=home, home=home)
        return Places.at(self._tree, home if about is About.PATRONS else owning)


def first_day(draft: RuleDraft, today: date) -> date:
    """Return the first day from today on on which an unsaved rule holds, as it is or as it was."""
    begins = [max(today, rule.variables.from_date or today) for rule in _versions(draft) if (rule.variables.to_date or today) >= today]
    return min(begins, default=today)


def parameters_of(draft: RuleDraft) -> frozenset[str]:
    """Return the parameters whose rules have to be known: those of the unsaved rules, and what is taken from the same side."""
    keys = {rule.parameter for rule in _versions(draft)}
    return frozenset(keys | (SAME_SIDE_AS_OVERDUE_FEE if keys & SAME_SIDE_AS_OVERDUE_FEE else frozenset()))


def organisations_of(draft: RuleDraft) -> frozenset[int]:
    """Return where the unsaved rules are set."""
    return frozenset(rule.organisation_id for rule in _versions(draft))


def _versions(draft: RuleDraft) -> Iterator[Rule]:
    """Give every rule that is added, removed, or changed: as it was and as it will be."""
    yield from draft.added.values()
    yield from draft.removed.values()
    for change in draft.changed.values():
        yield change.seen
        yield change.new


def _asked_for(draft: RuleDraft) -> dict[str, frozenset[int]]:
    """Return the variables that every version of every unsaved rule asks for, with all that they ask for: elsewhere what governs stays."""
    columns = zip(REGISTERED, zip(*(rule.variables.ids for rule in _versions(draft)), strict=True), strict=False)
    return {variable.value: frozenset(ids) for variable, ids in columns if None not in ids}


def _questions(draft: RuleDraft, kinds: Mapping[str, str], levels: Collection[str]) -> Iterator[Question]:
    asked = {(rule.parameter, rule.selector) for rule in _versions(draft)}
    if any(key == OVERDUE_FEE for key, _ in asked):  # it decides from which side its companions are taken
        for key in SAME_SIDE_AS_OVERDUE_FEE:
            asked |= set(product((key,), levels if catalogue()[key].selector else (None,)))
    order = list(catalogue())
    for key, selector in sorted(asked, key=lambda one: (order.index(one[0]), one[1] or "")):
        yield Question(key, selector, sending_by(catalogue()[key], selector, kinds))


def _situation(facts: Facts) -> Situation:
    ids = facts[_PLACES:_REGISTERED_END]
    shelf = facts[_REGISTERED_END]
    known = {f"{variable.value}_id": id_ for variable, id_ in zip(REGISTERED, ids, strict=True)}
    return Situation(**known, shelf=shelf if isinstance(shelf, str) else None)  # type: ignore[arg-type]
