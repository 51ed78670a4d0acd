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
from app.services.imports.catalogue import load_copies, load_titles, read_items
from app.services.imports.context import Context
from app.services.imports.debts import load_balances, load_debts
from app.services.imports.limits import load_penalties, load_thresholds
from app.services.imports.loans import load_loans
from app.services.imports.organisations import load_closings, load_organisations
from app.services.imports.patrons import load_patrons
from app.services.imports.registers import load_groups, load_media_types, load_modifiers, load_placements, load_statuses
from app.services.imports.report import Report
from app.services.imports.reservations import load_messages, load_notes, load_reservations, read_holds
from app.services.imports.rules import load_rules, read_rules
from app.services.imports.source import Source
from app.services.imports.staff import load_staff

KIND = "concerto"

Progress = Callable[[int, int, str], None]
"""Called with (done, total, what comes next)."""

_NOT_LOADED = {
    "circ_limits": "limits on single kinds of items: make rules of Loans, maximum number",
    "hold_rules": "make rules of Reservation control",
    "notices": "notices go by the patron categories and the claim steps",
    "billing_types": "the name of its type stands on each debt",
}


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
    """Run the stages in the order in which they build on one another."""
    load_organisations(context)
    groups_first: list[tuple[str, Callable[[], None]]] = [
        ("patron groups", lambda: load_groups(context)),
        ("circulation modifiers", lambda: load_modifiers(context)),
        ("statuses", lambda: load_statuses(context)),
        ("base rules", lambda: _complete(context)),
    ]
    stages = [*groups_first, *_copies(context), *_people(context)]
    for done, (name, stage) in enumerate(stages, start=1):
        progress(done, len(stages) + 1, name)
        stage()
        context.check()
    progress(len(stages) + 1, len(stages) + 1, "done")
    _tell_not_loaded(context)


def _complete(context: Context) -> None:
    complete_base_rules(context.session)
    context.work.touched("parameter_rule")


def _copies(context: Context) -> list[tuple[str, Callable[[], None]]]:
    def load() -> None:
        items, holds, rules = read_items(context), read_holds(context), read_rules(context)
        context.check()
        load_media_types(context, items)
        load_placements(context, items)
        load_titles(context, items, holds)
        load_copies(context, items)
        load_rules(context, rules)

    return [("titles, copies and rules", load)]


def _people(context: Context) -> list[tuple[str, Callable[[], None]]]:
    return [
        ("patrons", lambda: load_patrons(context)),
        ("loans", lambda: load_loans(context)),
        ("debts and payments", lambda: load_debts(context)),
        ("balances", lambda: load_balances(context)),
        ("reservations", lambda: load_reservations(context, read_holds(context))),
        ("notes", lambda: load_notes(context)),
        ("messages", lambda: load_messages(context)),
        ("limits and penalties", lambda: load_penalties(context, load_thresholds(context))),
        ("closings", lambda: load_closings(context)),
        ("staff", lambda: load_staff(context)),
    ]


def _tell_not_loaded(context: Context) -> None:
    for name, why in _NOT_LOADED.items():
        context.report.left_out(f"{name}.csv", why, len(context.source.read(name, ())))


def _keep(context: Context, digest: str, report: Report) -> None:
    """Keep digest and report, and say in the log that it was done."""
    run = {"id": uuid4(), "organisation_id": context.account_id, "kind": KIND, "digest": digest, "at": context.now, "report": report.to_document()}
    context.add_plain(ImportRun, [run])
    context.work.log(LogEntry(what="import", entity="import_run", organisation_id=context.account_id, after=dict(report.counts)))
