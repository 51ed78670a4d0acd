"""Many patrons into a CSV or XLSX file with the columns of *import patrons*, so that what is exported imports to the same (X19).

Chunk by chunk: no more than one is ever held. Texts never become formulas (`spreadsheet`). Each patron's log says so, as of a download.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.many_patrons import AT_ONCE, Act, check_count, require_act
from app.models.patron import Patron
from app.queries.many_patrons import CHUNK, Report
from app.services.patron_files.cells import ACCOUNT, ADDRESS, COLUMNS, CONTACTS, PatronCodes
from app.services.patron_files.known import Known, KnownPatron
from app.services.spreadsheet import write_table


@dataclass(frozen=True, slots=True)
class Exported:
    """The file, how many patrons are in it, and what was changed (the log)."""

    path: Path
    count: int
    changes: Changes


def export_many(work: UnitOfWork, ids: Sequence[int], path: Path, report: Report | None = None) -> Exported:
    """Write accounts of this account organisation into a file, whole or not at all; `report` may stop it.

    The log is kept once everything is in the file, and then the file takes its place: nothing leaves the system unlogged.
    Raises NotPermitted, Invalid for nobody or too many, Unavailable where the folder takes no file.
    """
    with work:
        require_act(work.actor, Act.EXPORT)
        check_count(len(ids))
        work.comment = AT_ONCE
        export = _Export(work, ids, report)
        count = write_table(path, COLUMNS, export.lines(), written=export.keep)
        assert work.changes is not None
        return Exported(path, count, work.changes)


class _Export:
    def __init__(self, work: UnitOfWork, ids: Sequence[int], report: Report | None) -> None:
        self._work, self._ids, self._report = work, ids, report
        self._codes = PatronCodes(work.session)
        self._count = 0

    def lines(self) -> Iterator[list[str]]:
        """Return the lines, and log whom they are about."""
        session, account = self._work.session, self._work.actor.account_id
        for start in range(0, len(self._ids), CHUNK):
            chunk = self._ids[start : start + CHUNK]
            own = set(session.scalars(select(Patron.id).where(Patron.id.in_(chunk), Patron.organisation_id == account)))
            known = Known(session)
            known.read(chunk := [number for number in chunk if number in own])
            for number in chunk:
                yield self._line(known.get(number))
                self._work.log(LogEntry(what="export", entity="patron", entity_id=number, organisation_id=account, patron_id=number))
            self._count += len(chunk)
            self._work.write_log()
            session.expunge_all()
            if self._report is not None:
                self._report(min(start + CHUNK, len(self._ids)), len(self._ids))

    def keep(self) -> None:
        """Keep the log, once everything is in the file."""
        self._work.log(LogEntry(what="change-many", entity="patron", after={"act": Act.EXPORT, "count": self._count}))
        self._work.commit()

    def _line(self, known: KnownPatron) -> list[str]:
        cells = {column: self._codes.write(column, getattr(known.patron, field)) for column, (_, field) in ACCOUNT.items()}
        for kind in CONTACTS:
            cells[kind] = next((contact.value for contact in known.contacts if contact.kind == kind and contact.valid), "")
        address = next((one for one in known.addresses if one.kind == "postal" and one.valid), None)
        cells |= {column: getattr(address, column) if address is not None else "" for column in ADDRESS}
        current = next((card.number for card in known.cards if card.state == "current"), "")
        cells |= {"card": current, "other_cards": "; ".join(card.number for card in known.cards if card.state == "other")}
        return [cells[column] for column in COLUMNS]
