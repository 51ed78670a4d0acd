"""The letters that wait to be printed, written into one file of pages, and marked printed with it (D6)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.claim import Notice
from app.queries.desk.holds import hold_claims
from app.services.claims.letters import PRINTED
from app.services.claims.run import PERMISSION
from app.services.claims.write import TO_PRINT
from app.services.patron_download import place_new, written_whole

_PAGE = "\f"


def print_letters(work: UnitOfWork, file: Path) -> tuple[Path, int]:
    """Write the letters of the account organisation that wait, each on a page of its own, those of one patron together; return where and how many.

    The file is whole or not there, never over another one, and none of its letters waits any more. Raises NotPermitted, or
    NotFound where none waits.
    """
    with work:
        require(work.actor, PERMISSION)
        hold_claims(work.session, work.actor.account_id)
        waiting = select(Notice).where(Notice.organisation_id == work.actor.account_id, Notice.state == TO_PRINT).order_by(Notice.patron_id, Notice.id)
        letters = list(work.session.scalars(waiting))
        if not letters:
            raise NotFound(mark("No letter waits to be printed."))
        for letter in letters:
            letter.state, letter.printed_at, letter.printed_by = PRINTED, work.now(), work.actor.login
            work.log(LogEntry(what="print-letter", entity="notice", entity_id=letter.id, organisation_id=letter.organisation_id, patron_id=letter.patron_id))
        work.touched("notice")
        pages = _PAGE.join(f"{letter.address}\n\n\n{letter.subject}\n\n{letter.text}\n" for letter in letters)
        with written_whole(file.parent, pages) as written:
            work.commit()
            return place_new(written, file), len(letters)
