"""What an import of circulation rules would do, line by line, before anything is written; and doing exactly that (X7, X15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import Changed, RuleChanges, check_may_go
from app.domain.parameters.rule import Rule, check_rule, combination, tidy
from app.domain.permissions import Actor, require, require_change_at
from app.domain.refusals import AlreadyExists, Refusal
from app.domain.text import mark
from app.queries.parameters import list_rules_by_combination
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.parameters import save_rules
from app.services.rule_lines import COLUMNS, REQUIRED, cells_of, codes_of, column_of, same_cells
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines

T = TypeVar("T")
Report = Callable[[int, int], object]
_EVERY = 200
"""Lines between two reports of how far it is."""


class LineState(Enum):
    """What becomes of a line."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One line: its rule as it will be, the stored one that it is about (never that of a bad line), and every reason against it."""

    number: int
    state: LineState
    cells: Mapping[str, str]
    rule: Rule | None = None
    stored: Rule | None = None
    reasons: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """All lines of a file. `seen` are the stored rules that it rests on, by combination; None where there was none."""

    file: str
    lines: tuple[PlannedLine, ...]
    registers: RuleRegisters
    changes: RuleChanges
    seen: Mapping[str, Rule | None]
    counts: Mapping[LineState, int]

    @property
    def bad_rows(self) -> list[BadRow]:
        """Every reason against the file, with its line."""
        return [BadRow(self.file, line.number, reason, column_of(reason)) for line in self.lines for reason in line.reasons]

    @property
    def rules(self) -> list[Rule]:
        """The rules that the lines say, those against which there is a reason included."""
        return [line.rule for line in self.lines if line.rule is not None]


def preview_import(session: Session, actor: Actor, path: Path, encoding: str | None = None, report: Report | None = None) -> ImportPlan:
    """Return what an import of a file would do; nothing is written. Raises what is wrong with the file as a whole."""
    require(actor, "parameters.view")
    return plan_lines(session, actor, path.name, *read_lines(path, COLUMNS, REQUIRED, encoding), report=report)


def plan_lines(session: Session, actor: Actor, file: str, lines: Sequence[Line], bad: Sequence[BadRow] = (), report: Report | None = None) -> ImportPlan:
    """As `preview_import`, of lines that were read; `bad` are those that could not be."""
    return _Planner(session, actor, report or _nobody).plan(file, lines, bad)


def apply_import(work: UnitOfWork, plan: ImportPlan) -> Changes:
    """Carry a plan out: exactly what it says, all of it or nothing.

    Needs data.import, and what each change needs. Raises BadRow (or Several) where a line is bad, and Conflict where a
    rule that the plan rests on, also one that stays as it is, was added, changed or removed since.
    """
    require(work.actor, "data.import")
    raise_rows(plan.bad_rows)
    return save_rules(work, plan.changes, plan.seen)


class _Planner:
    """Looks at every line from every side; each reason against one is kept with it."""

    def __init__(self, session: Session, actor: Actor, report: Report) -> None:
        self._session, self._actor, self._report = session, actor, report
        self._registers = load_rule_registers(session)
        self._codes, self._shelving = self._registers.codes, self._registers.shelving
        self._selectors: dict[str, frozenset[str]] = {}
        self._reasons: dict[int, list[Refusal]] = {}

    def plan(self, file: str, lines: Sequence[Line], bad: Sequence[BadRow]) -> ImportPlan:
        """Return the plan of these lines."""
        cells = {line.number: cells_of(line) for line in lines}
        rules: dict[int, Rule] = {}
        for done, line in enumerate(lines):
            self._tell(done, 0, len(lines))
            if (rule := self._try(line.number, self._rule, cells[line.number])) is not None:
                rules[line.number] = rule
        keys = {number: combination(rule) for number, rule in rules.items()}
        there = list_rules_by_combination(self._session, list(keys.values()))
        for done, (number, rule) in enumerate(rules.items()):
            self._tell(done, len(lines), len(lines))
            self._try(number, self._check_content, rule, there.get(keys[number]))
            self._try(number, self._check_permitted, rule, there.get(keys[number]))
        self._tell_repeated(cells, keys)
        planned = [self._planned(number, cells[number], rules.get(number), there.get(keys.get(number, ""))) for number in cells]
        planned += [PlannedLine(row.place[1], LineState.BAD, {}, reasons=(row.reason,)) for row in bad]
        planned.sort(key=lambda line: line.number)
        return _plan_of(file, planned, self._registers, {key: there.get(key) for key in keys.values()})

    def _tell(self, done: int, before: int, lines: int) -> None:
        """Report how far it is now and then: every line is looked at twice, alone and beside what is stored."""
        if done % _EVERY == 0:
            self._report(before + done, 2 * lines)

    def _try(self, number: int, check: Callable[..., T], *subject: object) -> T | None:
        try:
            return check(*subject)
        except Refusal as reason:
            self._reasons.setdefault(number, []).append(reason)
        return None

    def _rule(self, cells: Mapping[str, str]) -> Rule:
        return tidy(self._codes.rule(codes_of(cells), catalogue()), self._shelving)

    def _check_content(self, rule: Rule, there: Rule | None) -> None:
        if there is None or not there.protected:
            check_rule(rule, catalogue(), self._registers.tree, self._shelving, self._selectors_of(rule.parameter))
        elif not _says_the_same(rule, there):
            check_may_go(there)

    def _selectors_of(self, parameter: str) -> frozenset[str]:
        if parameter not in self._selectors:
            self._selectors[parameter] = frozenset(self._registers.selector_codes(catalogue()[parameter]))
        return self._selectors[parameter]

    def _check_permitted(self, rule: Rule, there: Rule | None) -> None:
        """A line that says what is there already changes nothing, and so needs nothing."""
        if there is None or not _says_the_same(rule, there):
            require_change_at(self._actor, "parameters.add" if there is None else "parameters.change", rule.organisation_id)

    def _tell_repeated(self, cells: Mapping[int, Mapping[str, str]], keys: Mapping[int, str]) -> None:
        """Tell each line for the combination and period of one before it; one that is no rule yet counts as it is written."""
        first: dict[object, int] = {}
        for number in cells:
            mine: list[object] = [same_cells(cells[number])]
            if number in keys:
                mine.append(keys[number])
            same = next((first[key] for key in mine if key in first), None)
            for key in mine:
                first.setdefault(key, number)
            if same is not None:
                reason = AlreadyExists(mark("the rule of line {line} has the same combination and period"), line=same)
                self._reasons.setdefault(number, []).append(reason)

    def _planned(self, number: int, cells: Mapping[str, str], rule: Rule | None, there: Rule | None) -> PlannedLine:
        if rule is None or number in self._reasons:
            return PlannedLine(number, LineState.BAD, cells, rule, reasons=tuple(self._reasons[number]))
        if there is None:
            return PlannedLine(number, LineState.ADDED, cells, rule)
        return PlannedLine(number, LineState.UNCHANGED if _says_the_same(rule, there) else LineState.CHANGED, cells, rule, there)


def _plan_of(file: str, lines: Sequence[PlannedLine], registers: RuleRegisters, seen: Mapping[str, Rule | None]) -> ImportPlan:
    added = [line.rule for line in lines if line.state is LineState.ADDED and line.rule is not None]
    changed = [
        Changed(line.stored, replace(line.stored, value=line.rule.value, comment=line.rule.comment))
        for line in lines
        if line.state is LineState.CHANGED and line.stored is not None and line.rule is not None
    ]
    counted = Counter(line.state for line in lines)
    counts = {state: counted[state] for state in LineState}
    return ImportPlan(file, tuple(lines), registers, RuleChanges(tuple(added), tuple(changed)), seen, counts)


def _says_the_same(rule: Rule, there: Rule) -> bool:
    return (rule.value, rule.comment) == (there.value, there.comment)


def _nobody(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""
