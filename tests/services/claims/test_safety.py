"""Runs are safe: broken off anywhere and run again, stopped between chunks, twice at once: the rows are those of one clean run (circulation.md 7)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, select

from app.domain.jobs import Job
from app.models.claim import ClaimStep, Notice
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.invoice import Invoice, InvoiceLine
from app.models.loan import Loan
from app.models.outbox import OutboxMail
from app.models.patron import Contact, Patron
from app.queries.claims import loans
from app.queries.claims.preview import preview_claims
from app.queries.claims.registers import load_claim_book
from app.queries.patron_standing import get_account_organisation
from app.services.claims.run import make_claims
from app.services.jobs.context import JobContext
from tests.counting import all_statements
from tests.services.claims.conftest import DUE, Claims
from tests.services.claims.plain import Plain

DAY = DUE + timedelta(days=21)


class Killed(Exception):
    """The process is gone."""


@contextmanager
def killed_at(number: int) -> Iterator[Callable[[], bool]]:
    """Break whatever runs off before its statement of that number; say whether it came so far."""
    count = 0

    def look(*_: object) -> None:
        nonlocal count
        count += 1
        if count == number:
            raise Killed

    event.listen(Engine, "before_cursor_execute", look)
    try:
        yield lambda: count >= number
    finally:
        event.remove(Engine, "before_cursor_execute", look)


@pytest.fixture
def many(claims: Claims, monkeypatch: pytest.MonkeyPatch) -> Claims:
    """Nine patrons with a late loan each, half of which come to an invoice at once, in chunks of about three loans."""
    monkeypatch.setattr(loans, "LOANS_AT_ONCE", 3)
    claims.rule("claim-interval", "999", selector="reminder-1", patron_category_id=claims.library.categories["barn"])
    claims.rule("claim-interval", "999", selector="reminder-2", patron_category_id=claims.library.categories["barn"])
    claims.rule("message-fee", "3", selector="reminder-1-email")
    own = {"organisation_id": claims.library.organisations["lindby"]}
    with claims.database.writing() as session:
        title = Title(**own, number="M", title="Många")
        session.add(title)
        session.flush()
        copy = session.get_one(Copy, claims.library.copies["B11"])
        for n in range(9):
            patron = Patron(
                **own, patron_category_id=claims.library.categories["barn" if n % 2 else "vuxen"], home_unit_id=copy.owner_id, last_name=f"Nr {n}",
                created_at=claims.clock.now, birth_date=date(1990, 1, 1), language="sv",
            )  # fmt: skip
            more = Copy(
                **own,
                title_id=title.id,
                barcode=f"M{n}",
                owner_id=copy.owner_id,
                status_id=copy.status_id,
                circulation_category_id=copy.circulation_category_id,
            )
            session.add_all([patron, more])
            session.flush()
            session.add(Contact(**own, patron_id=patron.id, kind="email", value=f"nr{n}@example.org"))
            session.add(Loan(**own, patron_id=patron.id, copy_id=more.id, point_id=copy.owner_id, lent_at=claims.clock.now, due_date=DUE))
        session.commit()
    claims.on(DAY)
    return claims


def context(claims: Claims) -> JobContext:
    """Return a run of its own, as another process has it."""
    work = claims.work(at="DISK1")
    with work.database.reading() as session:
        account = get_account_organisation(session, work.actor.account_id)
    return JobContext(job=Job.CLAIMS, database=work.database, actor=work.actor, account=account, day=DAY, since=None, clock=claims.clock)


def run(one: JobContext, cancelled: Callable[[], bool] = lambda: False) -> dict[str, int]:
    return dict(make_claims(one, DAY, lambda *_: None, cancelled))


def made(claims: Claims) -> list[Any]:
    """Return everything that was made, without numbers of rows."""
    with claims.database.reading() as session:
        steps = session.execute(select(ClaimStep.loan_id, ClaimStep.number, ClaimStep.day, Notice.patron_id, Notice.kind, Notice.fee).join(Notice)).all()
        debts = session.execute(select(Debt.patron_id, Debt.kind, Debt.amount).where(Debt.created_by == "admin")).all()
        invoices = session.execute(select(Invoice.patron_id, Invoice.pay_by, InvoiceLine.kind, InvoiceLine.amount).join(InvoiceLine)).all()
        mails = session.execute(select(OutboxMail.patron_id, OutboxMail.kind, OutboxMail.address)).all()
        numbers = sorted(session.scalars(select(Invoice.number)))
    assert numbers == list(range(1, len(numbers) + 1))
    return [sorted(map(tuple, rows)) for rows in (steps, debts, invoices, mails)]


def previewed(claims: Claims) -> list[tuple[Any, ...]]:
    work = claims.work(at="DISK1")
    with work.database.reading() as session:
        rows = list(preview_claims(session, work.actor, DAY))
    return sorted((copy.loan_id, row.patron_id, row.kind, row.fee) for row in rows for copy in row.copies)


def test_killed_at_any_statement_and_run_again_or_stopped_it_makes_what_one_clean_run_makes(many: Claims) -> None:
    wanted = previewed(many)
    if not many.database.is_postgresql:
        assert Plain(many.database.url.database or "", DAY).steps() == {loan: kind for loan, _, kind, _ in wanted}, "counted by a plain script"
    one = context(many)
    stops = iter([False, True])
    first = run(one, lambda: next(stops))
    assert 0 < first["notices"] < 9, "stopped after a chunk"
    number = 1
    while True:
        with killed_at(number) as died, suppress(Killed):
            run(one)
        if not died():
            break
        assert number < 200
        number += 7 if many.database.is_postgresql else 2  # no multiple of a chunk's statements: each is hit in some chunk
    steps, debts, invoices, mails = made(many)
    assert [(loan, patron, kind, fee) for loan, _, _, patron, kind, fee in steps] == wanted
    assert len(steps) == len(mails) == 9
    assert [row[1:] for row in debts if row[1] == "notice"] == [("notice", 300)] * 5
    assert len(invoices) == 4
    assert run(one)["notices"] == 0


def test_twice_at_once_makes_each_step_once(many: Claims) -> None:
    wanted = previewed(many)
    contexts, failures, counts = [context(many), context(many)], [], []
    start = threading.Barrier(2)

    def go(one: JobContext) -> None:
        try:
            start.wait()
            counts.append(run(one)["notices"])
        except BaseException as error:  # told on the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=go, args=(one,)) for one in contexts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert sum(counts) == 9
    assert [(loan, patron, kind, fee) for loan, _, _, patron, kind, fee in made(many)[0]] == wanted


@pytest.mark.sqlite_only
def test_a_chunk_takes_the_same_number_of_statements_however_many_loans(many: Claims, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loans, "LOANS_AT_ONCE", 4)  # chunks of 4, 4 and 1 loans
    seen: list[int] = []
    one = context(many)
    with all_statements() as sent:
        make_claims(one, DAY, lambda *_: seen.append(len(sent)), lambda: False)
        seen.append(len(sent))
    chunks = [after - before for before, after in pairwise(seen)]
    end = chunks[-1] - chunks[0]
    assert chunks[:-1] == [chunks[0]] * (len(chunks) - 1)
    assert len(chunks) == 3
    assert chunks[0] <= 35
    assert end == 4, "the end of the run: a chunk of one loan takes as many as one of four"


@pytest.mark.sqlite_only
def test_loans_are_gone_through_by_patron_in_an_index_that_has_all_that_is_asked_of_them(many: Claims) -> None:
    one = context(many)
    ways: list[str] = []

    def look(connection: Connection, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        if "FROM loan" in statement and "EXPLAIN" not in statement:
            raw = connection.connection.cursor()
            ways.extend(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall())

    event.listen(Engine, "before_cursor_execute", look)
    try:
        with one.reading() as session:
            account = get_account_organisation(session, one.actor.account_id)
            asked = loans.Asked.claims(DAY)
            chunks = loans.list_chunks(session, account.id, asked)
            read = [loan for chunk in chunks for loan in loans.read_loans(session, load_claim_book(session, account, DAY), asked, chunk)]
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    assert len(read) == sum(chunk.loans for chunk in chunks) == 9
    assert [loan.patron_id for loan in read] == sorted(loan.patron_id for loan in read)
    of_loans = [way for way in ways if way.startswith(("SEARCH loan ", "SCAN loan "))]
    assert len(of_loans) == 1 + len(chunks)
    assert all("COVERING INDEX ix_loan_open_patron" in way for way in of_loans)
    assert not [way for way in ways if "TEMP B-TREE" in way]
