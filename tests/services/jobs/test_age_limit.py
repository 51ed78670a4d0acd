"""The job *age-limit*: once for each age group, the expiry date, the signal, and its end (circulation.md 7)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.jobs import Job
from app.domain.messages import SystemKind
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Patron
from app.queries.patron_account import Account, get_account
from app.services.age_limits import check_details
from app.services.base_rules import complete_base_rules
from app.services.jobs.running import run_job
from app.services.parameters import set_rules
from app.services.patron_files.one import renew_account, set_field
from app.services.staff_roles import NewRole, save_roles
from tests.conftest import Clock, Works
from tests.databases import add_staff
from tests.library import NOW, TODAY, Library
from tests.services.jobs.killed import killed_at

YESTERDAY, LONG_AGO = date(2008, 3, 9), date(2008, 3, 7)


def run(work: Works, day: date | None = None) -> dict[str, int]:
    return dict(run_job(work(at="DISK1"), Job.AGE_LIMIT, day).counts)


def account(database: Database, library: Library, card: str) -> Account:
    with database.reading() as session:
        return get_account(session, library.patrons[card], NOW)


def limits(database: Database, library: Library, card: str) -> list[date | None]:
    return [one.since for one in account(database, library, card).system_messages if one.kind is SystemKind.AGE_LIMIT]


def test_who_enters_an_age_group_is_told_of_once(database: Database, work: Works, clock: Clock, library: Library) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        for card, born in (("1001", YESTERDAY), ("1002", LONG_AGO), ("1003", date(2008, 3, 10))):
            session.get_one(Patron, library.patrons[card]).birth_date = born
        session.get_one(Patron, library.patrons["1003"]).expires = date(2026, 1, 1)
        session.commit()
    assert run(work) == {"messages": 0, "expiries": 0}, "no age group has a setting"
    adult, lindby = Variables(age_group_id=library.age_groups["adult"]), library.organisations["lindby"]
    wanted = (("age-limit-expiry", 1), ("age-limit-message", 2))
    set_rules(work(), [Rule(parameter=key, organisation_id=lindby, variables=adult, value=Value(number=number)) for key, number in wanted])
    one = work(at="DISK1")
    for number in range(1, 90, 4):
        with killed_at(one.database, number) as died:
            run_job(one, Job.AGE_LIMIT, date(2026, 3, 9))
        one = work(at="DISK1")
        if not died:
            break
    assert limits(database, library, "1001") == [date(2026, 3, 9)]
    assert run(work) == {"messages": 1, "expiries": 0}, "who was born a day later; an account that has expired stays so"
    assert run(work) == run(work, date(2026, 3, 9)) == {"messages": 0, "expiries": 0}
    assert limits(database, library, "1002") == [], "it was before the first run"
    with database.reading() as session:
        assert [session.get_one(Patron, library.patrons[card]).expires for card in ("1001", "1003")] == [date(2026, 3, 9), date(2026, 1, 1)]
        done = session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == library.patrons["1001"], AuditEntry.entity == "patron")).all()
        assert done.count("age-limit") == 1
    state = account(database, library, "1001").state
    assert (state.signal, [str(cause) for cause in state.signal_causes]) == ("red", ["an age limit was reached"])
    check_details(work(login="librarian", at="SDB"), library.patrons["1001"])
    assert limits(database, library, "1001") == []
    assert account(database, library, "1001").state.signal != "red"
    renew_account(work(login="librarian", at="SDB"), library.patrons["1003"])
    assert limits(database, library, "1003") == []
    assert run(work) == {"messages": 0, "expiries": 0}, "once for the age group, also when it has ended"


def test_a_role_that_only_runs_jobs_runs_them(database: Database, work: Works, library: Library) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        anna = session.get_one(Patron, library.patrons["1001"])
        anna.birth_date = YESTERDAY
        back = NOW - timedelta(days=90)
        loan = Loan(
            organisation_id=anna.organisation_id, patron_id=anna.id, copy_id=library.copies["B13"], point_id=library.organisations["DISK1"], lent_at=back,
            due_date=back.date(), returned_at=back,
        )  # fmt: skip
        session.add(loan)
        session.flush()
        session.add(Debt(organisation_id=anna.organisation_id, patron_id=anna.id, loan_id=loan.id, kind="overdue", amount=0, since=back))
        session.commit()
    set_rules(work(), [Rule(parameter="age-limit-expiry", organisation_id=library.organisations["lindby"], value=Value(number=1))])
    save_roles(work(), [NewRole("night", frozenset({"jobs.view", "jobs.change"}))])
    add_staff(database, "night", "night", "lindby")
    night = {"login": "night", "at": "DISK1"}
    assert dict(run_job(work(**night), Job.AGE_LIMIT).counts) == {"messages": 1, "expiries": 1}, "set for every age group"
    assert run_job(work(**night), Job.RETENTION).counts["loans"] == 1
    with database.reading() as session:
        assert session.execute(select(Debt.loan_id, Debt.patron_id).where(Debt.amount == 0)).one() == (None, library.patrons["1001"])
    with pytest.raises(NotPermitted):
        renew_account(work(**night), library.patrons["1001"])


def test_consent_that_was_asked_for_is_told_until_there_is_an_answer(database: Database, work: Works, library: Library) -> None:
    anna = library.patrons["1001"]
    set_field(work(login="librarian", at="SDB"), anna, "consent_asked", "2026-03-01")
    assert [one.since for one in account(database, library, "1001").system_messages if one.kind is SystemKind.CONSENT] == [date(2026, 3, 1)]
    set_field(work(login="librarian", at="SDB"), anna, "loan_history", "yes")
    with database.reading() as session:
        patron = session.get_one(Patron, anna)
        assert (patron.consent_asked, patron.loan_history_since) == (None, TODAY)
