"""What waits to leave the house by a file: letters as pages, SMS as a table for whoever sends them; marked with it as put out (D6)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import ColumnElement, and_, select

from app.database.unit_of_work import UnitOfWork
from app.domain.claims.envelopes import envelopes
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.claim import Notice
from app.queries.claims.notices import list_letters
from app.queries.desk.holds import hold_claims
from app.queries.patron_standing import get_account_organisation
from app.services.claims.letters import put_out
from app.services.claims.run import PERMISSION
from app.services.claims.write import QUEUED, TO_PRINT
from app.services.patron_checks import international, region_of
from app.services.patron_download import place_new, written_whole
from app.services.spreadsheet import csv_text

SMS_COLUMNS = ("number", "text", "notice")
_PAGE = "\f"


def print_letters(work: UnitOfWork, file: Path) -> tuple[Path, int]:
    """Write the letters of the account organisation that wait, a page each, by postcode, those of one patron together; return where and how many.

    The file is whole or not there, never over another one, and none of its letters waits any more. Raises NotPermitted, or
    NotFound where none waits.
    """
    with work:
        waiting = {letter.id for letter in _put_out(work, Notice.state == TO_PRINT, "print-letter")}
        if not waiting:
            raise NotFound(mark("No letter waits to be printed."))
        letters = [letter for envelope in envelopes(list_letters(work.session, work.actor.account_id, waiting)) for letter in envelope]
        pages = _PAGE.join(f"{letter.address}\n\n\n{letter.subject}\n\n{letter.text}\n" for letter in letters)
        return _commit_with(work, file, pages), len(letters)


def write_sms(work: UnitOfWork, file: Path) -> tuple[Path, int]:
    """Write the SMS of the account organisation that wait into a CSV file: number, text, key of the notice; return where and how many.

    As `print_letters`: whole or not at all, and each once.
    """
    with work:
        waiting = _put_out(work, and_(Notice.channel == "sms", Notice.state == QUEUED), "put-in-file")
        if not waiting:
            raise NotFound(mark("No SMS waits to be sent."))
        region = region_of(get_account_organisation(work.session, work.actor.account_id).currency)
        rows = ((international(sms.address, region), sms.text, str(sms.id)) for sms in waiting)
        return _commit_with(work, file, csv_text(SMS_COLUMNS, rows)), len(waiting)


def _put_out(work: UnitOfWork, waits: ColumnElement[bool], what: str) -> list[Notice]:
    """Mark what waits as put out, and return it; what was forgotten meanwhile, with its borrower or loan, says nothing and stays."""
    require(work.actor, PERMISSION)
    hold_claims(work.session, work.actor.account_id)
    query = select(Notice).where(Notice.organisation_id == work.actor.account_id, waits, Notice.text != "").order_by(Notice.patron_id, Notice.id)
    notices = list(work.session.scalars(query))
    put_out(work, notices, what)
    return notices


def _commit_with(work: UnitOfWork, file: Path, text: str) -> Path:
    with written_whole(file.parent, text) as written:
        work.commit()
        return place_new(written, file)
