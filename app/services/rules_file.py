"""Circulation rules as a CSV or XLSX file; what is exported imports to the same (cli.md, *import rules*; X7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import check_may_go
from app.domain.parameters.codes import RuleCodes
from app.domain.parameters.precedence import rank
from app.domain.parameters.rule import REGISTERED, Rule, check_rule, combination, tidy
from app.domain.parameters.value import value_text
from app.domain.permissions import Actor, require, require_change_at
from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.domain.text import mark
from app.queries.parameters import list_all_rules, list_rules_by_combination
from app.queries.rule_registers import load_rule_registers
from app.services.parameters import set_rules
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines, write_table

T = TypeVar("T")

COLUMNS = (
    "parameter", "organisation", *(variable.value for variable in REGISTERED), "shelf", "from", "to", "selector", "value", "unit", "comment",
)  # fmt: skip
ANY = "*"


@dataclass(frozen=True, slots=True)
class RulesReport:
    """What an import of rules did."""

    rules: int
    added: int
    changed: int
    unchanged: int


def import_rules(work: UnitOfWork, path: Path, encoding: str | None = None) -> RulesReport:
    """Add the rules of a file, or replace value and comment of those that are equal to them; all or nothing.

    Needs data.import, and what adding or changing each rule needs. Raises BadRow (or Several) naming file, line and
    reason: every bad line of the file at once, whatever is wrong with it.
    """
    require(work.actor, "data.import")
    return take_lines(work, *read_lines(path, COLUMNS, ("parameter", "organisation", "value"), encoding))


def take_lines(work: UnitOfWork, lines: Sequence[Line], bad: Sequence[BadRow] = ()) -> RulesReport:
    """Add or replace the rules that the lines of a file say, all or nothing; `bad` are lines that could not be read."""
    with work.database.reading() as session:
        rules = _Reader(session, work.actor, bad).read(lines)
    saved = set_rules(work, rules)
    return RulesReport(len(lines), saved.added, saved.changed, saved.unchanged)


class _Reader:
    """Reads the rules of all lines before anything is written; every reason against a line is kept with it."""

    def __init__(self, session: Session, actor: Actor, bad: Sequence[BadRow]) -> None:
        self._session, self._actor, self._bad = session, actor, list(bad)
        self._registers = load_rule_registers(session)
        self._codes, self._shelving = self._registers.codes, self._registers.shelving

    def read(self, lines: Sequence[Line]) -> list[Rule]:
        """Return the rules of all lines, or raise what is wrong."""
        rules = {line.number: rule for line in lines if (rule := self._try(line, self._rule, line)) is not None}
        there = list_rules_by_combination(self._session, [combination(rule) for rule in rules.values()])
        for line in lines:
            if line.number in rules:
                rule = rules[line.number]
                self._try(line, self._check_content, rule, there.get(combination(rule)))
                self._try(line, self._check_permitted, rule, there.get(combination(rule)))
        self._tell_repeated(lines, rules)
        raise_rows(self._bad)
        return list(rules.values())

    def _try(self, line: Line, check: Callable[..., T], *subject: object) -> T | None:
        try:
            return check(*subject)
        except Refusal as reason:
            self._bad.append(BadRow(line.file, line.number, reason))
        return None

    def _rule(self, line: Line) -> Rule:
        return tidy(self._codes.rule(_rule_codes(line), catalogue()), self._shelving)

    def _check_content(self, rule: Rule, there: Rule | None) -> None:
        if there is None or not there.protected:
            selectors = frozenset(self._registers.selector_codes(catalogue()[rule.parameter]))
            check_rule(rule, catalogue(), self._registers.tree, self._shelving, selectors)
        elif not _says_the_same(rule, there):
            check_may_go(there)

    def _check_permitted(self, rule: Rule, there: Rule | None) -> None:
        """A line that says what is there already changes nothing, and so needs nothing."""
        if there is None or not _says_the_same(rule, there):
            require_change_at(self._actor, "parameters.add" if there is None else "parameters.change", rule.organisation_id)

    def _tell_repeated(self, lines: Sequence[Line], rules: Mapping[int, Rule]) -> None:
        """Tell each line for the combination and period of one before it; one that is no rule yet counts as it is written."""
        first: dict[object, int] = {}
        for line in lines:
            keys: list[object] = [tuple(value for column, value in _cells(line).items() if column not in {"value", "unit", "comment"})]
            if line.number in rules:
                keys.append(combination(rules[line.number]))
            same = next((first[key] for key in keys if key in first), None)
            for key in keys:
                first.setdefault(key, line.number)
            if same is not None:
                reason = AlreadyExists(mark("the rule of line {line} has the same combination and period"), line=same)
                self._bad.append(BadRow(line.file, line.number, reason))


def _says_the_same(rule: Rule, there: Rule) -> bool:
    return (rule.value, rule.comment) == (there.value, there.comment)


def _cells(line: Line) -> dict[str, str]:
    return {column: "" if line[column].strip() == ANY else line[column].strip() for column in COLUMNS}


def _rule_codes(line: Line) -> RuleCodes:
    cells = _cells(line)
    for column in ("parameter", "organisation"):
        if not cells[column]:
            raise Invalid(column, mark("{field} must be given."), field=column)
    return RuleCodes(
        parameter=cells["parameter"], organisation=cells["organisation"], value=cells["value"], unit=cells["unit"], selector=cells["selector"],
        variables={variable: cells[variable.value] for variable in REGISTERED}, shelf=cells["shelf"], from_date=cells["from"], to_date=cells["to"],
        comment=line["comment"].strip(),
    )  # fmt: skip


def export_rules(session: Session, actor: Actor, path: Path, *, replace: bool = False) -> int:
    """Write all rules but the delivered ones to a CSV or XLSX file, the most governing of each organisation first; return how many.

    Needs data.export. Raises AlreadyExists where there is a file and it shall not be replaced.
    """
    require(actor, "data.export")
    return write_table(path, COLUMNS, list(rule_rows(session)), replace=replace)


def rule_rows(session: Session) -> Iterator[tuple[str, ...]]:
    """Return the rules as rows of the file, by parameter, organisation and selector value."""
    registers = load_rule_registers(session)
    codes, tree = registers.codes, registers.tree
    places = {node.id: n for n, node in enumerate(tree.in_order())}
    numbers = {parameter.key: parameter.no for parameter in catalogue().values()}
    own = [rule for rule in list_all_rules(session) if not rule.protected]
    own.sort(key=rank, reverse=True)
    own.sort(key=lambda rule: (numbers[rule.parameter], places[rule.organisation_id], rule.selector or ""))
    for rule in own:
        variables = rule.variables
        registered = (codes.of(variable, id_) or "" for variable, id_ in zip(REGISTERED, variables.ids, strict=True))
        period = (variables.from_date.isoformat() if variables.from_date else "", variables.to_date.isoformat() if variables.to_date else "")
        yield (
            rule.parameter, tree[rule.organisation_id].code, *registered, variables.shelf or "", *period, rule.selector or "",
            value_text(catalogue()[rule.parameter], rule.value), rule.value.unit or "", rule.comment,
        )  # fmt: skip
