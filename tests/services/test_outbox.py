"""The outbox: a mail is there when its change is, never without it, and goes with its account."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.mails import Mail
from app.domain.refusals import Invalid
from app.models.organisation import Organisation
from app.models.outbox import OutboxMail
from app.services.outbox import queue_mail
from tests.conftest import Works
from tests.library import NOW, Library


def to_anna(library: Library, **other: object) -> Mail:
    """Return a mail to Anna."""
    own = {"organisation_id": library.organisations["lindby"], "unit_id": library.organisations["SDB"], "patron_id": library.patrons["1001"]}
    said = {"kind": "message", "address": "anna.ek@example.org", "subject": "Din bok", "text": "Hej Anna"}
    return Mail(**(own | said | other))  # type: ignore[arg-type]


def test_a_mail_is_kept_with_its_change_or_not_at_all(database: Database, work: Works, library: Library) -> None:
    with database.writing() as session:
        session.get_one(Organisation, library.organisations["lindby"]).reply_address = "bibliotek@lindby.example"
        session.commit()
    with work(login="desk", at="SDB") as unit:
        queue_mail(unit, to_anna(library))
    with work(login="desk", at="SDB") as unit:
        number = queue_mail(unit, to_anna(library, subject="Bok\r\nBcc: alla@example.org", attachment_name="a.pdf", attachment=b"%PDF"))
        with pytest.raises(Invalid) as caught:
            queue_mail(unit, to_anna(library, address="anna"))
        assert caught.value.field == "address"
        changes = unit.commit()
    assert changes.ids_of("outbox") == {number}
    with database.reading() as session:
        row = session.scalars(select(OutboxMail)).one()
        assert (row.id, row.state, row.attempts, row.next_at, row.created_by) == (number, "waiting", 0, NOW, "desk")
        assert (row.subject, row.attachment, row.message_id.endswith("@lindby.example>")) == ("Bok Bcc: alla@example.org", b"%PDF", True)
