"""Circulation rules as a CSV or XLSX file; what is exported imports to the same (cli.md, *import rules*; X7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.precedence import rank
from app.domain.permissions import Actor, require
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import load_rule_registers
from app.services.parameters import set_rules
from app.services.rule_lines import COLUMNS, REQUIRED, RuleWriter
from app.services.rules_plan import plan_lines
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines, write_table

__all__ = ["COLUMNS", "RulesReport", "export_rules", "import_rules", "rule_rows", "take_lines"]


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
    return take_lines(work, *read_lines(path, COLUMNS, REQUIRED, encoding))


def take_lines(work: UnitOfWork, lines: Sequence[Line], bad: Sequence[BadRow] = ()) -> RulesReport:
    """Add or replace the rules that the lines of a file say, all or nothing; `bad` are lines that could not be read."""
    with work.database.reading() as session:
        file = lines[0].file if lines else bad[0].place[0] if bad else ""
        plan = plan_lines(session, work.actor, file, lines, bad)
    raise_rows(plan.bad_rows)
    saved = set_rules(work, plan.rules)
    return RulesReport(len(lines), saved.added, saved.changed, saved.unchanged)


def export_rules(
    session: Session,
    actor: Actor,
    path: Path,
    *,
    replace: bool = False,
    parameter: str | None = None,
    organisations: AbstractSet[int] | None = None,
) -> int:
    """Write the rules but the delivered ones to a CSV or XLSX file, the most governing of each organisation first; return how many.

    Of one parameter and of some organisations only, where they are named. Needs data.export. Raises AlreadyExists where
    there is a file and it shall not be replaced.
    """
    require(actor, "data.export")
    return write_table(path, COLUMNS, list(rule_rows(session, parameter, organisations)), replace=replace)


def rule_rows(session: Session, parameter: str | None = None, organisations: AbstractSet[int] | None = None) -> Iterator[tuple[str, ...]]:
    """Return the rules as rows of the file, by parameter, organisation and selector value."""
    registers = load_rule_registers(session)
    places = {node.id: n for n, node in enumerate(registers.tree.in_order())}
    numbers = {one.key: one.no for one in catalogue().values()}
    wanted = () if parameter is None else (ParameterRule.parameter == parameter,)
    own = [rule for rule in list_all_rules(session, *wanted) if not rule.protected]
    if organisations is not None:
        own = [rule for rule in own if rule.organisation_id in organisations]
    own.sort(key=rank, reverse=True)
    own.sort(key=lambda rule: (numbers[rule.parameter], places[rule.organisation_id], rule.selector or ""))
    return map(RuleWriter(registers).row, own)
