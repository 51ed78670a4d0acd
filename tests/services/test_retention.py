"""Retention: returned loans cut loose by consent and *Save loans*, expired accounts listed, who looked forgotten after a year (circulation.md 11)."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.refusals import NotPermitted
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.audit_entry import AuditEntry
from app.models.claim import ClaimStep, Notice
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.outbox import OutboxMail
from app.models.patron import Patron
from app.queries.retention import list_removable
from app.services.base_rules import complete_base_rules
from app.services.categories import save_settings
from app.services.retention import Retained, preview_retention, run_retention
from tests.conftest import Clock, Works
from tests.library import NOW, TODAY, Library


def returned(session: Session, library: Library, card: str, barcode: str) -> int:
    """Add a loan that came back today; return its key."""
    loan = Loan(
        organisation_id=library.organisations["lindby"], patron_id=library.patrons[card], copy_id=library.copies[barcode],
        point_id=library.organisations["DISK1"], lent_at=NOW - timedelta(days=20), due_date=TODAY, returned_at=NOW,
        returned_point_id=library.organisations["DISK1"],
    )  # fmt: skip
    session.add(loan)
    session.flush()
    return loan.id


def test_what_is_kept_no_longer_goes_and_statistics_keep_what_they_need(database: Database, work: Works, clock: Clock, library: Library) -> None:
    anna, ceslava, lindby = library.patrons["1001"], library.patrons["1003"], library.organisations["lindby"]
    with database.writing() as session:
        complete_base_rules(session)
        session.get_one(Patron, ceslava).loan_history = "yes"
        for age, what in ((400, "open"), (400, "change"), (300, "open")):
            entry = {"role": "", "entity": "patron", "patron_id": anna, "at": NOW - timedelta(days=age), "login": "desk", "comment": ""}
            session.add(AuditEntry(id=uuid4(), operation_id=uuid4(), organisation_id=lindby, what=what, **entry))
        for age, state in ((400, "sent"), (400, "waiting"), (300, "sent")):
            mail = {"organisation_id": lindby, "patron_id": anna, "kind": "message", "address": "a@b.se", "message_id": f"<{age}{state}>", "state": state}
            session.add(OutboxMail(**mail, next_at=NOW, created_at=NOW - timedelta(days=age)))
        loose, _kept, owed = (returned(session, library, *one) for one in (("1001", "B13"), ("1003", "B13"), ("1001", "B22")))
        session.add(Debt(organisation_id=lindby, patron_id=anna, loan_id=owed, kind="overdue", amount=100, since=NOW))
        about = {"patron_id": anna, "unit_id": library.organisations["SDB"], "kind": "reminder-1", "format": "x", "channel": "paper", "state": "printed"}
        session.add(notice := Notice(organisation_id=lindby, **about, day=TODAY, text="Gösta Berlings saga"))
        session.flush()
        session.add(ClaimStep(organisation_id=lindby, loan_id=loose, due_date=TODAY, number=1, kind="reminder-1", day=TODAY, notice_id=notice.id))
        session.commit()
    clock.advance(days=1)
    with database.reading() as session:
        now = preview_retention(session, work.actor(), clock())
    assert now.loans == 0, "they are in the returns log yet"
    clock.advance(days=60)
    with pytest.raises(NotPermitted):
        run_retention(work(login="librarian", at="SDB"))
    with database.reading() as session:
        before = preview_retention(session, work.actor(at="DISK1"), clock())
    assert run_retention(work(at="DISK1")) == before == Retained(1, 1, 1, 1)
    assert run_retention(work(at="DISK1")) == Retained(0, 0, 1)
    with database.reading() as session:
        loans = {loan.id: loan for loan in session.scalars(select(Loan).where(Loan.returned_at.is_not(None)))}
        assert loans[owed].patron_id == anna, "what it cost is not paid"
        cut = loans[loose]
        assert (cut.patron_id, cut.account_number, cut.borrower_category, cut.borrower_age_group) == (None, None, "vuxen", "adult")
        assert session.scalars(select(Notice.text)).all() == [""], "it would say what was borrowed"
        assert session.execute(select(ClaimStep.loan_id, ClaimStep.notice_id)).all() == [(loose, None)]
        assert ceslava in {loan.patron_id for loan in loans.values()}, "consent keeps them"
        verbs = session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == anna, AuditEntry.login == "desk").order_by(AuditEntry.at)).all()
        assert verbs == ["change", "open"], "a change is kept as long as the account"


def test_save_loans_keeps_those_whose_consent_was_not_asked(work: Works, clock: Clock, database: Database, library: Library) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        loan = returned(session, library, "1001", "B13")
        session.commit()
    keys = {Key("save-loans", library.categories["vuxen"]): Change(None, Setting(1))}
    save_settings(work(), [SettingsDraft(library.organisations["SDB"], keys)])
    clock.advance(days=60)
    run_retention(work(at="DISK1"))
    with database.reading() as session:
        assert session.get_one(Loan, loan).patron_id == library.patrons["1001"]


def test_expired_accounts_that_nothing_stands_against_may_be_removed(database: Database, library: Library) -> None:
    with database.writing() as session:
        for card in ("1001", "1003"):
            session.get_one(Patron, library.patrons[card]).expires = TODAY - timedelta(days=100)
        session.commit()
    with database.reading() as session:
        found = list_removable(session, library.organisations["lindby"], TODAY)
        assert [(one.card, one.name) for one in found] == [("1003", "Dvořáková, Česlava"), ("1004", "Ek, Dag")]
        assert [one.card for one in list_removable(session, library.organisations["lindby"], TODAY, TODAY - timedelta(days=50))] == ["1003"]
