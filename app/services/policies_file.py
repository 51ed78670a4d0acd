"""What units set for patron categories as a CSV or XLSX file; what is exported imports to the same (cli.md, *import policies*; X7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import Actor, require
from app.domain.refusals import AlreadyExists, Refusal, Several
from app.domain.setting import INHERIT, Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.text import mark
from app.queries.compare_units import list_keys_in_order
from app.queries.own_settings import read_own
from app.services.categories import Codes, PolicyLine, check_settings, load_codes, log_each, read_line, write_settings
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines, write_table

COLUMNS = ("organisation", "category", "field", "loan_type", "step", "value")
REQUIRED = ("organisation", "category", "field", "value")

Place = tuple[int, Key]
"""An organisation, and a value of it."""


@dataclass(slots=True)
class PoliciesReport:
    """How many values a file has, and what became of them."""

    settings: int = 0
    added: int = 0
    changed: int = 0
    given_back: int = 0


@dataclass(slots=True)
class _Plan:
    """The values that a file gives, with the line of each, and the reasons against others."""

    changes: dict[Place, Setting | None] = field(default_factory=dict)
    lines: dict[Place, int] = field(default_factory=dict)
    bad: list[BadRow] = field(default_factory=list)


def import_policies(work: UnitOfWork, path: Path, encoding: str | None = None) -> PoliciesReport:
    """Set the values of a file, or with `inherit` give them back; all or nothing.

    Needs data.import, and register.change at each organisation. Raises BadRow (or Several) naming file, line and
    reason: every bad line of the file at once, a value that is given twice among them.
    """
    require(work.actor, "data.import")
    lines, bad = read_lines(path, COLUMNS, REQUIRED, encoding)
    with work:
        codes = load_codes(work.session)
        plan = _plan(work, codes, lines)
        raise_rows([*bad, *plan.bad])
        drafts: dict[int, dict[Key, Change]] = {}
        for (organisation_id, key), setting in plan.changes.items():
            drafts.setdefault(organisation_id, {})[key] = Change(None, setting)
        written = write_settings(work, codes, [SettingsDraft(place, own) for place, own in drafts.items()], over=True)
        log_each(work, written)
        work.commit()
    report = PoliciesReport(settings=len(lines))
    for one in written:
        for category_id, values in one.after.items():
            report.added += sum(one.before[category_id][name] == INHERIT for name in values)
            report.given_back += sum(value == INHERIT for value in values.values())
            report.changed += sum(INHERIT not in (one.before[category_id][name], value) for name, value in values.items())
    return report


def export_policies(session: Session, actor: Actor, path: Path, *, replace: bool = False) -> int:
    """Write what every organisation sets itself to a CSV or XLSX file; return how many values.

    Needs data.export. Raises AlreadyExists where there is a file and it shall not be replaced.
    """
    require(actor, "data.export")
    return write_table(path, COLUMNS, policy_rows(session), replace=replace)


def policy_rows(session: Session) -> Iterator[tuple[str, ...]]:
    """Return the values as rows of the file: organisation by organisation, in the order of the window."""
    codes = load_codes(session)
    categories = {number: code for code, number in codes.categories.items()}
    loan_types = {number: code for code, number in codes.loan_types.items()}
    order = {key: n for n, key in enumerate(list_keys_in_order(session))}
    own = read_own(session)
    for node in codes.tree.in_order():
        values = own.get(node.id, {})
        for key in sorted(values, key=lambda key: order.get(key, len(order))):
            category = values[key].number if key == STANDARD_KEY else key.category_id
            value = "1" if key == STANDARD_KEY else codes.shown(key, values[key])
            yield node.code, categories[category or 0], key.field, loan_types.get(key.loan_type_id or 0, ""), key.step or "", value


def _plan(work: UnitOfWork, codes: Codes, lines: Sequence[Line]) -> _Plan:
    plan = _Plan()
    for line in lines:
        try:
            _take(work, codes, plan, line)
        except Several as several:
            plan.bad += (BadRow(line.file, line.number, reason) for reason in several.reasons)
        except Refusal as refusal:
            plan.bad.append(BadRow(line.file, line.number, refusal))
    return plan


def _take(work: UnitOfWork, codes: Codes, plan: _Plan, line: Line) -> None:
    cells = {column: line[column] if column == "value" else line[column].strip() for column in COLUMNS}
    organisation_id, key, setting = read_line(work.session, codes, PolicyLine(**cells))
    check_settings(work, codes, [SettingsDraft(organisation_id, {key: Change(None, setting)})])
    place = organisation_id, key
    if key == STANDARD_KEY and cells["value"].strip() == "0":
        return  # it is not the standard category, and stays none
    if place in plan.lines:
        template = mark("line {line} names another standard category; there is only one") if key == STANDARD_KEY else mark("line {line} sets the same value")
        raise AlreadyExists(template, line=plan.lines[place])
    plan.lines[place] = line.number
    plan.changes[place] = setting
