"""Patrons from a file, all or nothing (cli.md, *import patrons*)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import require
from app.services.patron_files.cells import COLUMNS, REQUIRED
from app.services.patron_files.newcomers import insert_newcomers
from app.services.patron_files.plan import PatronsPlan, plan_patrons
from app.services.patrons import write_section
from app.services.rules_plan import LineState
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines


@dataclass(frozen=True, slots=True)
class PatronsReport:
    """What an import of patrons did."""

    patrons: int
    added: int
    changed: int
    unchanged: int


def import_patrons(work: UnitOfWork, path: Path, encoding: str | None = None) -> PatronsReport:
    """Make the accounts of a file, or change those whose card is there, all or nothing.

    Needs data.import, patrons.create for new accounts and patrons.edit for those that change. An empty cell leaves what is
    there; a new account gets its home unit's standard category, and is valid for as long as that says. Raises BadRow (or
    Several) naming file, line and reason: every bad line of the file at once, whatever is wrong with it.
    """
    require(work.actor, "data.import")
    return take_lines(work, path.name, *read_lines(path, COLUMNS, REQUIRED, encoding))


def take_lines(work: UnitOfWork, file: str, lines: Sequence[Line], bad: Sequence[BadRow] = ()) -> PatronsReport:
    """Make or change the accounts that the lines of a file say, all or nothing; `bad` are lines that could not be read."""
    with work:
        plan = plan_patrons(work.session, work.actor, work.now(), file, lines, bad)
        raise_rows(plan.bad_rows)
        write_plan(work, plan)
        work.commit()
    counts = plan.counts
    return PatronsReport(len(plan.lines), counts[LineState.ADDED], counts[LineState.CHANGED], counts[LineState.UNCHANGED])


def write_plan(work: UnitOfWork, plan: PatronsPlan) -> list[int]:
    """Carry a plan out within the open change; return the ids of the new accounts."""
    for line in plan.lines:
        if line.there is not None:
            for draft in line.drafts:
                write_section(work, line.there.patron, draft)
    return insert_newcomers(work, [line.newcomer for line in plan.lines if line.newcomer is not None])
