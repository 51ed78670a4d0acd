"""*Delete patron*: refused with everything in the way, and then nothing personal is left in any table; the person's other account lives (Q8)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Text, cast, select

from app.database.engine import Database
from app.domain.deletion import NotDeletable
from app.domain.refusals import NotFound, NotPermitted
from app.models import Base
from app.models.audit_entry import AuditEntry
from app.models.claim import ClaimExemption, ClaimStep, Notice
from app.models.copy import Title
from app.models.debt import Debt, Payment
from app.models.desk_action import DeskAction
from app.models.invoice import Invoice
from app.models.loan import Loan
from app.models.message import Message, Note
from app.models.outbox import OutboxMail
from app.models.patron import Patron, PatronPin, Person, Preference
from app.models.reservation import Reservation
from app.services.desk.loans import lend
from app.services.desk.money import add_debt, pay
from app.services.desk.reservation_removal import remove_reservation
from app.services.desk.returns import take_back
from app.services.desk.undo import undo_last
from app.services.patron_blocks import block_patron, unblock_patron
from app.services.patron_deletion import delete_patron
from app.services.patron_download import export_patron
from app.services.patron_files.one import add_patron, set_field
from tests.conftest import Works
from tests.library import NOW, TODAY, Library

NUMBER = "19911129-1234"
ZITA = {
    "card": "Z90210", "other_cards": "Z90211", "first_name": "Zitaflora", "last_name": "Qvistling", "birth_date": "1991-11-29", "identity_number": NUMBER,
    "email": "zita@quill.example", "phone": "08-765 43 21", "street": "Zittergatan 7", "postcode": "765 43", "city": "Qvistby", "guardian": "Urban Zorn",
}  # fmt: skip
PERSONAL = ("Z90210", "Z90211", "Zitaflora", "Qvistling", "1991-11-29", "9111291234", "zita@quill", "7654321", "Zittergatan", "Qvistby", "Zorn", "xylofon")
"""What the account is known by; `xylofon` stands in whatever staff wrote about it. Blanks and signs don't count."""


def plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign not in " +-")


def found_of(database: Database) -> set[str]:
    """Return `table.column: value` of every personal value that any column of any table holds."""
    found = set()
    with database.reading() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(select(*(cast(column, Text).label(column.name) for column in table.columns))).mappings():
                for column, text in row.items():
                    found |= {f"{table.name}.{column}: {value}" for value in PERSONAL if plain(value) in plain(text or "")}
    return found


def bytes_of(database: Database) -> set[str]:
    """Return the personal values that an embedded file, or one that SQLite keeps beside it, holds byte by byte."""
    if database.is_postgresql:
        return set()
    file = Path(database.url.database or "")
    held = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    return {value for value in PERSONAL if value.encode() in held}


def live(database: Database, work: Works, library: Library) -> int:
    """Make an account and let everything happen to it that leaves something behind; return its key."""
    lindby = library.organisations["lindby"]
    desk = {"login": "librarian", "at": "SDB"}
    zita = add_patron(work(**desk), ZITA | {"home_unit": "SDB", "category": "vuxen"}, linked=True)
    with database.writing() as session:
        own = {"organisation_id": lindby, "patron_id": zita}
        session.add(PatronPin(**own, hash="$argon2id$xylofon", set_at=NOW))
        session.add(Preference(**own, name="alias", value="Zitaflora"))
        session.add(Message(**own, kind="alert", text="xylofon", created_at=NOW))
        session.add(Note(**own, text="xylofon"))
        session.add(OutboxMail(**own, kind="message", address="zita@quill.example", text="xylofon", message_id="<1@x>", next_at=NOW, created_at=NOW))
        title = session.scalars(select(Title.id)).first()
        session.add(reservation := Reservation(**own, title_id=title, pickup_id=library.organisations["SDB"], made_at=NOW, state="expired"))
        session.flush()
        session.add(Note(organisation_id=lindby, reservation_id=reservation.id, text="xylofon"))
        session.commit()
    set_field(work(**desk), zita, "permanent_alert", "xylofon")
    set_field(work(**desk), zita, "first_name", "Zitaflora Maj")
    block_patron(work(**desk), zita, "xylofon")
    unblock_patron(work(**desk), zita, "xylofon")
    export_patron(work(**desk), zita)
    debt = add_debt(work(at="DISK1"), zita, "manual", 500, note="xylofon")
    pay(work(at="DISK1"), zita, 500, debts=[debt], note="xylofon")
    with database.writing() as session:
        session.add(waiting := Reservation(**own, title_id=title, pickup_id=library.organisations["SDB"], made_at=NOW))
        session.commit()
    assert take_back(work(at="DISK1"), "B12").kept_for is not None, "undoing the return of another puts the reservation back as it was"
    remove_reservation(work(at="DISK1"), waiting.id)
    lend(work(at="DISK1"), zita, "B13")
    with database.writing() as session:
        loan = session.scalars(select(Loan).where(Loan.patron_id == zita)).one()
        told = [{"text": "Invalid-address fee: zita@quill.example", "amount": 100}]
        session.add(Debt(**own, kind="address", amount=100, since=NOW, lines=told, removed_at=NOW, removed_by="desk", removed_comment="xylofon"))
        session.add(notice := claimed(loan, {"organisation_id": lindby}))
        session.flush()
        session.add(ClaimStep(organisation_id=lindby, loan_id=loan.id, due_date=loan.due_date, number=1, kind="reminder-1", day=TODAY, notice_id=notice.id))
        session.add(ClaimExemption(organisation_id=lindby, loan_id=loan.id, reason="xylofon", made_at=NOW))
        session.add(Invoice(**own, number=1, kind="copies", unit_id=library.organisations["SDB"], notice_id=notice.id, day=TODAY, pay_by=TODAY))
        loan.note, loan.overrides = "xylofon", [{"kind": "expired", "sentence": {"text": "x"}, "reason": "xylofon", "by": "desk", "at": NOW.isoformat()}]
        session.commit()
    return zita


def claimed(loan: Loan, own: dict[str, int]) -> Notice:
    """Return a notice about a loan."""
    told = {"address": "Zitaflora Qvistling, Zittergatan 7", "subject": "xylofon", "text": "Hej Zitaflora! xylofon"}
    where = {"patron_id": loan.patron_id, "unit_id": loan.point_id, "kind": "reminder-1", "format": "reminder-1-paper", "channel": "paper"}
    return Notice(**own, **where, **told, day=TODAY, state="printed")


def test_everything_personal_goes_with_the_account_and_the_number_stays(database: Database, work: Works, library: Library) -> None:
    zita = live(database, work, library)
    other = add_patron(work(at="ABY"), {"card": "77", "last_name": "Annan", "home_unit": "ABY", "identity_number": NUMBER}, linked=True)
    with pytest.raises(NotDeletable) as caught:
        delete_patron(work(login="librarian", at="SDB"), zita)
    assert [(one.kind, one.count, str(one)) for one in caught.value.hindrances] == [("loans", 1, "Current loans: 1 (B13).")]
    take_back(work(at="DISK1"), "B13")
    with pytest.raises(NotPermitted):
        delete_patron(work(login="desk", at="SDB"), zita)
    before = {line.partition(":")[0] for line in found_of(database)}
    assert database.is_postgresql or "xylofon" in bytes_of(database)
    assert {"notice.address", "notice.text", "claim_exemption.reason"} <= before
    written = {"patron.last_name", "loan.note", "debt.note", "debt.lines", "payment.note", "note.text", "outbox.text"}
    assert written | {"audit_entry.after", "person.identity_number"} <= before
    delete_patron(work(login="librarian", at="SDB"), zita)
    with database.reading() as session:
        linked = session.get_one(Patron, other)
        assert session.get_one(Person, linked.person_id).identity_number == "199111291234", "the link lives as long as an account does"
        session.rollback()
    assert {line.partition(":")[0] for line in found_of(database)} <= {"person.identity_number", "patron.identity_number", "audit_entry.after"}, "Aby's own"
    delete_patron(work(at="ABY"), other)
    assert found_of(database) == set()
    assert bytes_of(database) == set(), "and not in what lies beside the embedded file while it is open"
    with database.reading() as session:
        assert not session.scalars(select(Person)).all()
        loan = session.scalars(select(Loan).where(Loan.account_number == zita)).one()
        assert (loan.patron_id, loan.borrower_category, loan.borrower_age_group, loan.renewals) == (None, "vuxen", "adult", 0)
        assert session.scalars(select(Debt.amount).where(Debt.account_number == zita, Debt.patron_id.is_(None), Debt.kind == "manual")).all() == [500]
        assert session.scalars(select(Payment.amount).where(Payment.account_number == zita)).all() == [500]
        verbs = session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == zita)).all()
        assert session.scalars(select(Notice.kind).where(Notice.account_number == zita)).all() == ["reminder-1"]
        assert session.scalars(select(Invoice.number).where(Invoice.account_number == zita)).all() == [1]
        assert {"add", "block", "download", "pay", "return", "remove"} <= set(verbs), "that something was done stays"
        returns = session.scalars(select(DeskAction.before).where(DeskAction.kind == "return")).all()
        assert returns
        assert not [row for before in returns for row in before["rows"] if row[1].get("patron_id") == zita]
    with pytest.raises(NotFound, match="not kept any longer"):
        undo_last(work(at="DISK1"))
    with pytest.raises(NotFound):
        delete_patron(work(login="librarian", at="SDB"), zita)


def test_everything_in_the_way_is_named_at_once(database: Database, work: Works, library: Library) -> None:
    anna = library.patrons["1001"]
    with database.writing() as session:
        refund = Debt(organisation_id=library.organisations["lindby"], patron_id=anna, kind="replacement", amount=9000, since=NOW, removed_at=NOW, refund=4500)
        session.add(refund)
        title = session.scalars(select(Title.id)).first()
        own = {"organisation_id": library.organisations["lindby"], "patron_id": anna, "title_id": title, "pickup_id": library.organisations["SDB"]}
        session.add(Reservation(**own, made_at=NOW, expires=TODAY - timedelta(days=1)))
        session.add(Reservation(**own, made_at=NOW, expires=date(2027, 1, 1), state="suspended"))
        session.commit()
    with pytest.raises(NotDeletable) as caught:
        delete_patron(work(login="librarian", at="SDB"), anna)
    found = {one.kind: str(one) for one in caught.value.hindrances}
    assert list(found) == ["loans", "reservations", "debts", "refunds"]
    assert found["loans"] == "Current loans: 2 (B11, B12)."
    assert found["debts"].startswith("Open debts: 1, together 25.00 SEK (")
    assert found["refunds"].startswith("Money to be refunded: 1, together 45.00 SEK (")
    with database.reading() as session:
        living = session.scalars(select(Reservation).where(Reservation.patron_id == anna)).all()
        assert session.get_one(Patron, anna).last_name == "Ek"
        assert found["reservations"].startswith(f"Reservations: {len(living) - 1} (")
