"""The import of an Evergreen library's CSV files, from beginning to end, in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists
from app.domain.text import mark
from app.models.audit_entry import ImportRun
from app.models.patron import Patron
from app.services.base_rules import complete_base_rules
from app.services.imports.catalogue import load_copies, load_titles
from app.services.imports.checking import check_files
from app.services.imports.context import Context
from app.services.imports.debts import load_balances, load_debts
from app.services.imports.limits import load_penalties, load_thresholds
from app.services.imports.loans import load_loans
from app.services.imports.organisations import load_closings, load_organisations
from app.services.imports.patrons import load_patrons
from app.services.imports.registers import load_groups, load_media_types, load_modifiers, load_placements, load_statuses
from app.services.imports.report import Report
from app.services.imports.reservations import load_messages, load_notes, load_reservations
from app.services.imports.rules import load_rules
from app.services.imports.source import Source
from app.services.imports.staff import load_staff
from app.services.imports.unused import left_out_cells

KIND = "concerto"

Progress = Callable[[int, int, str], None]
"""Called with (done, total, what comes next)."""

Stage = tuple[str, Callable[[Context], None]]


def import_concerto(work: UnitOfWork, folder: Path, progress: Progress | None = None) -> Report:
    """Load a folder into an empty library, all or nothing. Needs data.import.

    The same files a second time write nothing and are answered with the first report. Raises AlreadyExists where there
    are other patrons, NotFound without a file, BadRow (or Several of them) naming file, line and reason.
    """
    require(work.actor, "data.import")
    source = Source(folder)
    digest = source.digest()
    with work:
        earlier = work.session.scalar(select(ImportRun.report).where(ImportRun.kind == KIND, ImportRun.digest == digest))
        if earlier is not None:
            return Report.of_document(earlier)
        if work.session.scalar(select(Patron.id).limit(1)) is not None:
            raise AlreadyExists(mark("There are patrons in this library already; an import goes into an empty one. Nothing was loaded."))
        context = Context(work, source)
        _load(context, progress or _silent)
        report = context.report.build()
        _keep(context, digest, report)
        work.commit()
    return report


def _silent(_done: int, _total: int, _next: str) -> None:
    pass


def _load(context: Context, progress: Progress) -> None:
    """Check all files, then run the stages in the order in which they build on one another."""
    total = len(_STAGES) + 1
    progress(0, total, "checking the files")
    check_files(context.source)
    for done, (name, stage) in enumerate(_STAGES, start=1):
        progress(done, total, name)
        stage(context)
        context.check()
    for what, why, count in left_out_cells(context.source):
        context.report.left_out(what, why, count)
    progress(total, total, "done")


def _complete_base_rules(context: Context) -> None:
    complete_base_rules(context.session, context.work.log)
    context.work.touched("parameter_rule")


_STAGES: tuple[Stage, ...] = (
    ("organisations", load_organisations),
    ("patron groups", load_groups),
    ("circulation modifiers", load_modifiers),
    ("statuses", load_statuses),
    ("media types", load_media_types),
    ("shelf locations", load_placements),
    ("base rules", _complete_base_rules),
    ("circulation rules", load_rules),
    ("titles", load_titles),
    ("items", load_copies),
    ("patrons", load_patrons),
    ("loans", load_loans),
    ("debts and payments", load_debts),
    ("balances", load_balances),
    ("holds", load_reservations),
    ("notes", load_notes),
    ("messages", load_messages),
    ("thresholds", load_thresholds),
    ("penalties", load_penalties),
    ("closings", load_closings),
    ("staff", load_staff),
)


def _keep(context: Context, digest: str, report: Report) -> None:
    """Keep digest and report, and say in the log that it was done."""
    run = {"id": uuid4(), "organisation_id": context.account_id, "kind": KIND, "digest": digest, "at": context.now, "report": report.to_document()}
    context.session.add(ImportRun(**run))
    context.work.touched("import_run")
    context.work.log(LogEntry(what="import", entity="import_run", organisation_id=context.account_id, after=dict(report.counts)))
