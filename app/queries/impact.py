"""How many current loans, patrons and copies get another value by the unsaved rules, and which (X5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Tree
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.impact import About, Change, Impact, organisations_of, parameters_of
from app.domain.permissions import Actor, require
from app.models.parameter_rule import ParameterRule
from app.queries.impact_facts import Source, groups, source_of
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import FEE_LEVEL, RuleRegisters, load_rule_registers

Report = Callable[[int, int], object]
"""Takes how many are done and how many there are; may raise to stop it."""

CHUNK = 200_000
"""So many rows are looked at between two reports."""
_BITS = 12
_MASK = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class Effect:
    """One value that becomes another, and for how many."""

    change: Change
    counts: Mapping[About, int]


@dataclass(frozen=True)
class Impacts:
    """How many of each get another value, of how many there are; `borrowers` are the patrons of those loans.

    `sources` serve for the lists: what they ask is known by now. `effects` are told in the order of the catalogue.
    """

    day: date
    registers: RuleRegisters
    sources: Mapping[About, Source]
    hit: Mapping[About, int]
    there: Mapping[About, int]
    borrowers: int
    effects: Sequence[Effect] = field(default=())


def read_impact(session: Session, actor: Actor, draft: RuleDraft, day: date, report: Report | None = None) -> Impacts:
    """Compare stored and unsaved rules for everything current in the account organisations that they reach and where the actor may look.

    Raises NotPermitted without *parameters.view*.
    """
    require(actor, "parameters.view")
    report = report or (lambda _done, _total: None)
    registers = load_rule_registers(session)
    stored = list_all_rules(session, ParameterRule.parameter.in_(parameters_of(draft)))
    impact = Impact(registers.tree, stored, draft, day, registers.kinds, tuple(registers.selectors[FEE_LEVEL]))
    accounts = _accounts(registers.tree, actor, draft)
    sources = {about: source_of(session, about, impact, accounts, day) for about in About}
    sizes = {about: session.execute(source.count()).one() for about, source in sources.items()}
    there = {about: size[0] for about, size in sizes.items()}
    done, total, counted = 0, sum(there[about] for about in About if sources[about].reads), {}
    for about, source in sources.items():
        counted[about] = _Counted()
        if not source.reads:
            continue
        for first, last, before in _ranges(*sizes[about]):
            report(done + before, total)
            for facts, number, who in groups(session, source, first, last):
                counted[about].add(impact.changes(about, facts), number, who)
        done += there[about]
    report(done, total)
    hit = {about: found.hit for about, found in counted.items()}
    return Impacts(day, registers, sources, hit, there, counted[About.LOANS].borrowers, _effects(impact, counted))


class _Counted:
    """How many rows get another value, how many by each change, and of how many patrons they are."""

    def __init__(self) -> None:
        self.hit = 0
        self.by: Counter[Change] = Counter()
        self._patrons: dict[int, int] = {}  # the bits of those seen, some thousand ids together: as many as there are fit in little memory

    def add(self, changes: Sequence[Change], number: int, who: str) -> None:
        """Count rows that are alike."""
        if not changes:
            return
        self.hit += number
        for change in changes:
            self.by[change] += number
        for id_ in map(int, who.split(",") if who else ()):
            self._patrons[id_ >> _BITS] = self._patrons.get(id_ >> _BITS, 0) | 1 << (id_ & _MASK)

    @property
    def borrowers(self) -> int:
        """How many different patrons."""
        return sum(bits.bit_count() for bits in self._patrons.values())


def _effects(impact: Impact, counted: Mapping[About, _Counted]) -> tuple[Effect, ...]:
    numbers = {question: number for number, question in enumerate(impact.questions)}
    every = {change: None for found in counted.values() for change in found.by}
    effects = [Effect(change, {about: found.by[change] for about, found in counted.items()}) for change in every]
    return tuple(sorted(effects, key=lambda one: (numbers[one.change.question], -sum(one.counts.values()))))


def _accounts(tree: Tree, actor: Actor, draft: RuleDraft) -> tuple[int, ...]:
    """Return the account organisations whose loans, patrons and copies the unsaved rules may reach, where the actor may look."""
    reached = {tree.account_of(one) for one in organisations_of(draft) if one in tree.nodes}
    every = [node.id for node in tree.nodes.values() if node.kind is Kind.ACCOUNT]
    return tuple(one for one in every if (None in reached or one in reached) and (one == actor.account_id or actor.may("parameters.view", one)))


def _ranges(number: int, first: int | None, last: int | None) -> Iterator[tuple[int, int, int]]:
    """Cut what rows are told apart by, from the first to the last of a number of them, into ranges of about `CHUNK` rows: from, to, rows before it."""
    if first is None or last is None:
        return
    parts = max(1, number // CHUNK)
    cuts = [first + (last + 1 - first) * part // parts for part in range(parts + 1)]
    for part, (begin, end) in enumerate(pairwise(cuts)):
        yield begin, end - 1, number * part // parts
