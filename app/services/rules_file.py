"""Circulation rules as a CSV or XLSX file; what is exported imports to the same (cli.md, *import rules*; X7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.codes import RuleCodes
from app.domain.parameters.precedence import rank
from app.domain.parameters.rule import REGISTERED, Rule, check_rule, combination, tidy
from app.domain.parameters.value import value_text
from app.domain.permissions import Actor, require
from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.domain.text import mark
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.parameters import set_rules
from app.services.spreadsheet import BadRow, Line, raise_all, read_table, write_table

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

    Needs data.import, and what adding or changing each rule needs. Raises BadRow (or Several) naming file, line, reason.
    """
    require(work.actor, "data.import")
    return take_lines(work, read_table(path, COLUMNS, ("parameter", "organisation", "value"), encoding))


def take_lines(work: UnitOfWork, lines: Sequence[Line]) -> RulesReport:
    """Add or replace the rules that the lines of a file say, all or nothing."""
    with work.database.reading() as session:
        registers = load_rule_registers(session)
    saved = set_rules(work, _read_rules(lines, registers))
    return RulesReport(len(lines), saved.added, saved.changed, saved.unchanged)


def _read_rules(lines: Sequence[Line], registers: RuleRegisters) -> list[Rule]:
    codes, shelving = registers.codes, registers.shelving
    rules: list[Rule] = []
    first: dict[str, int] = {}
    bad: list[BadRow] = []
    for line in lines:
        try:
            rule = tidy(codes.rule(_rule_codes(line), catalogue()), shelving)
            if registers.tree[rule.organisation_id].kind is not Kind.ROOT:  # what equals a delivered rule is left as it is
                check_rule(rule, catalogue(), registers.tree, shelving, frozenset(registers.selector_codes(catalogue()[rule.parameter])))
            same = first.setdefault(combination(rule), line.number)
            if same != line.number:
                raise AlreadyExists(mark("the rule of line {line} has the same combination and period"), line=same)
            rules.append(rule)
        except Refusal as reason:
            bad.append(BadRow(line.file, line.number, reason))
    raise_all(bad)
    return rules


def _rule_codes(line: Line) -> RuleCodes:
    cells = {column: "" if line[column].strip() == ANY else line[column].strip() for column in COLUMNS}
    for column in ("parameter", "organisation"):
        if not cells[column]:
            raise Invalid(column, mark("{field} must be given."), field=column)
    return RuleCodes(
        parameter=cells["parameter"], organisation=cells["organisation"], value=cells["value"], unit=cells["unit"], selector=cells["selector"],
        variables={variable: cells[variable.value] for variable in REGISTERED}, shelf=cells["shelf"], from_date=cells["from"], to_date=cells["to"],
        comment=line["comment"].strip(),
    )  # fmt: skip


def export_rules(session: Session, actor: Actor, path: Path) -> int:
    """Write all rules but the delivered ones to a CSV or XLSX file, the most governing of each organisation first; return how many. Needs data.export."""
    require(actor, "data.export")
    return write_table(path, COLUMNS, list(rule_rows(session)))


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
