"""Retention: returned loans cut loose by consent and *Save loans*, who looked forgotten after a year, whatever happens half-way (circulation.md 11)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Text, cast, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.jobs import Job, RunState
from app.domain.refusals import NotPermitted
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models import Base
from app.models.audit_entry import AuditEntry, RowChange
from app.models.claim import ClaimStep, Notice
from app.models.debt import Debt
from app.models.job import JobRun
from app.models.loan import Loan
from app.models.outbox import OutboxMail
from app.models.patron import Patron
from app.queries.retention import list_removable
from app.services.base_rules import complete_base_rules
from app.services.categories import save_settings
from app.services.desk.loans import lend
from app.services.desk.money import pay
from app.services.desk.returns import take_back
from app.services.desk.undo import undo_last
from app.services.jobs import retention
from app.services.jobs.running import run_job
from tests.conftest import Clock, Works
from tests.library import NOW, TODAY, Library
from tests.services.jobs.killed import killed_at


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


def retain(work: Works, **who: Any) -> dict[str, int]:
    return dict(run_job(work(**({"at": "DISK1"} | who)), Job.RETENTION).counts)


def test_what_is_kept_no_longer_goes_and_statistics_keep_what_they_need(database: Database, work: Works, clock: Clock, library: Library) -> None:
    anna, ceslava, lindby = library.patrons["1001"], library.patrons["1003"], library.organisations["lindby"]
    with database.writing() as session:
        complete_base_rules(session)
        session.get_one(Patron, ceslava).loan_history = "yes"
        for age, what in ((400, "open"), (390, "open"), (400, "change"), (300, "open")):
            entry = {"role": "", "entity": "patron", "patron_id": anna, "at": NOW - timedelta(days=age), "login": "desk", "comment": ""}
            session.add(AuditEntry(id=uuid4(), operation_id=uuid4(), organisation_id=lindby, what=what, **entry))
        for age, state in ((400, "sent"), (400, "waiting"), (300, "sent")):
            mail = {"organisation_id": lindby, "patron_id": anna, "kind": "message", "address": "a@b.se", "message_id": f"<{age}{state}>", "state": state}
            session.add(OutboxMail(**mail, next_at=NOW, created_at=NOW - timedelta(days=age)))
        about = {"organisation_id": lindby, "patron_id": anna, "unit_id": library.organisations["SDB"], "kind": "reservation", "state": "queued"}
        ready = [
            Notice(**about, format="x", channel="email", day=TODAY - timedelta(days=age), text="xylofon", barcodes=[barcode])
            for age, barcode in ((400, "B21"), (300, "B21"), (21, "B13"), (-40, "B13"))
        ]
        session.add_all(ready)
        loose, _kept, owed = (returned(session, library, *one) for one in (("1001", "B13"), ("1003", "B13"), ("1001", "B22")))
        session.add(Debt(organisation_id=lindby, patron_id=anna, loan_id=owed, kind="overdue", amount=100, since=NOW))
        session.commit()
    clock.advance(days=1)
    assert retain(work) == {"loans": 0, "looks": 2, "mails": 1, "notices": 1, "expired": 1}, "the loans are in the returns log yet"
    clock.advance(days=60)
    with pytest.raises(NotPermitted):
        run_job(work(login="librarian", at="SDB"), Job.RETENTION)
    assert retain(work) == {"loans": 1, "looks": 0, "mails": 0, "notices": 0, "expired": 1}
    assert retain(work) == {"loans": 0, "looks": 0, "mails": 0, "notices": 0, "expired": 1}
    with database.reading() as session:
        loans = {loan.id: loan for loan in session.scalars(select(Loan).where(Loan.returned_at.is_not(None)))}
        assert loans[owed].patron_id == anna, "what it cost is not paid"
        texts = session.execute(select(Notice.text, Notice.barcodes).where(Notice.kind == "reservation").order_by(Notice.id)).all()
        assert [tuple(row) for row in texts] == [("", None), ("xylofon", ["B21"]), ("", None), ("xylofon", ["B13"])], "a year old; of the loan that went"
        cut = loans[loose]
        assert (cut.patron_id, cut.account_number, cut.borrower_category, cut.borrower_age_group) == (None, None, "vuxen", "adult")
        assert ceslava in {loan.patron_id for loan in loans.values()}, "consent keeps them"
        verbs = session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == anna, AuditEntry.login == "desk").order_by(AuditEntry.at)).all()
        assert verbs == ["change", "open"], "a change is kept as long as the account"


def test_a_loan_cut_loose_names_its_borrower_nowhere(database: Database, work: Works, clock: Clock, library: Library) -> None:
    anna = library.patrons["1001"]
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    lend(work(at="DISK1"), anna, "B13")
    undo_last(work(at="DISK1"))
    lend(work(at="DISK1"), anna, "B13")
    clock.advance(days=90)
    take_back(work(at="DISK1"), "B13")
    undo_last(work(at="DISK1"))
    take_back(work(at="DISK1"), "B13")
    with database.writing() as session:
        loan = session.scalars(select(Loan).where(Loan.copy_id == library.copies["B13"], Loan.patron_id == anna)).one()
        loan.note = "xylofon"
        fee = Debt(organisation_id=loan.organisation_id, patron_id=anna, loan_id=loan.id, copy_id=loan.copy_id, kind="overdue", amount=500, since=clock())
        about = {"patron_id": anna, "unit_id": library.organisations["SDB"], "kind": "reminder-1", "format": "x", "channel": "paper", "state": "printed"}
        session.add_all([fee, notice := Notice(organisation_id=loan.organisation_id, **about, day=TODAY, text="xylofon")])
        session.flush()
        mail = {"kind": "reminder-1", "address": "a@b.se", "message_id": "<x>", "state": "sent", "text": "xylofon", "next_at": NOW, "created_at": clock()}
        session.add(OutboxMail(organisation_id=loan.organisation_id, patron_id=anna, notice_id=notice.id, **mail))
        sent = {"operation_id": uuid4(), "at": clock(), "login": "desk", "role": "", "comment": "", "what": "send", "entity": "notice", "patron_id": anna}
        session.add(AuditEntry(id=uuid4(), organisation_id=loan.organisation_id, **sent, entity_id=notice.id, after={"barcodes": ["xylofon"], "kind": "x"}))
        step = {"due_date": TODAY, "number": 1, "kind": "reminder-1", "day": TODAY}
        session.add(ClaimStep(organisation_id=loan.organisation_id, loan_id=loan.id, **step, notice_id=notice.id))
        session.commit()
    pay(work(at="DISK1"), anna, fee.amount, debts=[fee.id])
    clock.advance(days=90)
    run_job(work(at="DISK1"), Job.RETURNS_LOG)
    assert retain(work)["loans"] == 1
    with database.reading() as session:
        debt = session.get_one(Debt, fee.id)
        assert (debt.patron_id, debt.amount, debt.loan_id, debt.copy_id) == (anna, fee.amount, None, None), "accounting needs whose, not for what"
        entries = session.scalars(select(AuditEntry).where(AuditEntry.entity == "loan", AuditEntry.entity_id == loan.id)).all()
        assert session.execute(select(ClaimStep.loan_id, ClaimStep.notice_id)).all() == [(loan.id, None)]
        assert {"lend", "return"} <= {entry.what for entry in entries}, "that something was done stays"
    assert told_of(database, anna, loan.id) == []


def told_of(database: Database, patron_id: int, loan_id: int) -> list[str]:
    """Return the rows of any table that tell of this account and of this loan (in a column, or in what the logs hold), and what staff wrote of it."""
    found = []
    with database.reading() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(select(*(cast(column, Text).label(column.name) for column in table.columns))).mappings():
                whole = " ".join(text for text in row.values() if text)
                about = row.get("loan_id") == str(loan_id) or re.search(rf'"loan(_id)?": {loan_id}\b', whole)
                if row.get("entity") == "loan":
                    about = about or row.get("entity_id") == str(loan_id) or re.search(rf'"id": {loan_id}\b', row.get("key") or "")
                whose = row.get("patron_id") == str(patron_id) or re.search(rf'"patron_id": {patron_id}\b', whole)
                if (about and whose) or "xylofon" in whole:
                    found.append(f"{table.name}: {dict(row)}")
    return found


def test_a_run_that_dies_anywhere_loses_and_doubles_nothing(database: Database, work: Works, clock: Clock, library: Library, monkeypatch: Any) -> None:
    monkeypatch.setattr(retention, "CHUNK", 1)
    with database.writing() as session:
        complete_base_rules(session)
        loans = [returned(session, library, card, "B13") for card in ["1001"] * 5]
        session.commit()
    clock.advance(days=60)
    deaths = 0
    while True:
        one = work(at="DISK1")
        with killed_at(one.database, 3 * deaths + 1) as died:
            done = run_job(one, Job.RETENTION)
        if not died:
            break
        deaths += 1
    assert deaths > 12
    assert done.counts["loans"] < len(loans), "runs before it had done a part"
    with database.reading() as session:
        cut = [session.get_one(Loan, loan) for loan in loans]
        assert [(loan.patron_id, loan.borrower_category, loan.version) for loan in cut] == [(None, "vuxen", 2)] * len(cut), "each once"
        states = session.scalars(select(JobRun.state).where(JobRun.name == "retention").order_by(JobRun.id)).all()
        assert states[-1] == RunState.DONE
        assert set(states[:-1]) == {RunState.FAILED}
        assert not session.scalars(select(RowChange).where(RowChange.entity == "loan", RowChange.patron_id.is_not(None), RowChange.verb == "update")).all()


def test_save_loans_keeps_those_whose_consent_was_not_asked(work: Works, clock: Clock, database: Database, library: Library) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        loan = returned(session, library, "1001", "B13")
        session.commit()
    keys = {Key("save-loans", library.categories["vuxen"]): Change(None, Setting(1))}
    save_settings(work(), [SettingsDraft(library.organisations["SDB"], keys)])
    clock.advance(days=60)
    retain(work)
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
