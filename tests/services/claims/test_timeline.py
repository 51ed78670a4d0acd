"""What `simulate` tells of a loan is what happens when it is made and the jobs run day by day (X2)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from app.domain.jobs import Job
from app.domain.parameters.catalogue import Variable
from app.domain.setting import Setting
from app.domain.timeline.facts import Event
from app.models.debt import Debt
from app.queries.desk.calculated import calculated_fees
from app.queries.timeline import LifeAsked, tell_life
from tests.services.claims.conftest import Claims
from tests.services.desk.conftest import ZONE

LENT = date(2026, 3, 2)
BACK = LENT + timedelta(days=27)
COPY = {
    Variable.PATRON_CATEGORY: "vuxen", Variable.MEDIA_TYPE: "bok", Variable.CIRCULATION_CATEGORY: "hemlan", Variable.DEPARTMENT: "VUX",
    Variable.PLACEMENT: "HYLL", Variable.AGE_CLASS: "v",
}  # fmt: skip
OF_DEBTS = {"loan", "reminder-1", "reminder-2", "handling", "replacement", "overdue-on-invoice", "return"}


def _furnish(claims: Claims) -> None:
    """Fees of every kind, caps on two levels, and limits that they reach; the account itself owes nothing."""
    with claims.database.writing() as session:
        for debt in session.scalars(select(Debt).where(Debt.patron_id == claims.library.patrons["1001"])):
            debt.removed_at = claims.clock.now
        session.commit()
    for parameter, value, selector in (
        ("loan-fee", "5", None), ("loan-period", "6", None), ("overdue-warning", "2", None), ("overdue-fee", "4", None), ("overdue-grace", "2", None),
        ("overdue-fee-max-copy", "30", "1"), ("claim-interval", "3", "reminder-1"), ("claim-interval", "5", "reminder-2"), ("claim-interval", "6", "invoice"),
        ("message-fee", "10", "reminder-1-email"), ("message-fee-per-copy", "3", "reminder-2-email"),
        ("invoice-replacement-fee", "250", None), ("signal-claim-step", "2", "reminder-2"),
    ):  # fmt: skip
        claims.rule(parameter, value, selector=selector)
    claims.reminder("2", "fee-adult", Setting(1_500))
    claims.invoice_field("invoice-fee-adult", Setting(4_000))
    for field, number in (("autoblock-adult", 3_000), ("block-after-reminders", 2), ("block-at-invoice", 1), ("overdue-loans-max", 1)):
        claims.setting(field, number)


def _told(claims: Claims) -> tuple[Event, ...]:
    lent, back = (datetime.combine(day, time(12), ZONE) for day in (LENT, BACK))
    with claims.database.reading() as session:
        return tell_life(session, LifeAsked(at="DISK1", lent=lent, returned=back, variables=COPY, birth_date=date(1980, 5, 17), price=25_000)).events


@pytest.mark.sqlite_only
def test_the_life_that_is_told_is_the_life_that_a_loan_has(claims: Claims) -> None:
    """Each notice, debt, block and signal on its day; what the overdue fee would be on the days that are told; the return.

    Lived are the days that are told and those before them: nothing may happen a day sooner.
    """
    _furnish(claims)
    told = _told(claims)
    days = sorted({event.day - timedelta(days=back) for event in told for back in (0, 1) if event.day > LENT or not back})
    patron = claims.library.patrons["1001"]
    blocks, signals, fees = dict[date, set[str]](), dict[date, str](), dict[date, int]()
    before, signal = set[str](), "none"
    for day in days:
        claims.on(day)
        if day == LENT:
            loan = claims.lend("1001", "B11")
        for job in (Job.OVERDUE_WARNINGS, Job.CLAIMS):
            claims.run((day - LENT).days, job, LENT)
        with claims.database.reading() as session:
            fees[day] = sum(charge.amount for charge in calculated_fees(session, patron, claims.clock.now, claims.library.organisations["DISK1"]).values())
        if day == BACK:
            claims.back("B11")
        state = claims.account("1001").state
        kinds = {block.kind.value for block in state.blocks}
        blocks[day], before = {f"Blocked: {cause.cause}" for cause in state.blocks if cause.kind.value in kinds - before}, kinds
        if state.signal.value != signal:
            signals[day] = signal = state.signal.value

    assert next(event.day for event in told if event.kind == "due") == loan.due.day
    of_notices = {"overdue-warning", "reminder-1", "reminder-2", "invoice"}
    assert {(event.day, event.kind) for event in told if event.kind in of_notices} == {(one.day, one.kind) for one in claims.notices()}
    with claims.database.reading() as session:
        debts = session.scalars(select(Debt).where(Debt.loan_id == loan.loan_id)).all()
        general = session.scalars(select(Debt).where(Debt.patron_id == patron, Debt.loan_id.is_(None))).all()
        made = [(debt.since.astimezone(ZONE).date(), debt.amount) for debt in (*debts, *general)]
    by_day = {day: sum(amount for when, amount in made if when == day) for day, _ in made}
    charged = {day: sum(event.amount or 0 for event in told if event.day == day and event.kind in OF_DEBTS) for day in {event.day for event in told}}
    assert by_day == {day: amount for day, amount in charged.items() if amount}
    assert {day: found for day, found in blocks.items() if found} == {
        day: found for day in blocks if (found := {str(event.sentence) for event in told if event.day == day and event.kind == "block"})
    }  # fmt: skip
    assert signals == {event.day: event.kind.removeprefix("signal-") for event in told if event.kind.startswith("signal-")}
    grown = [event for event in told if event.kind in {"overdue-fee", "cap-copy"}]
    assert [(event.kind, event.amount) for event in grown] == [("overdue-fee", 1_200), ("cap-copy", 3_000)]
    assert [fees[event.day] for event in grown] == [1_200, 3_000]
    assert fees[grown[0].day - timedelta(days=1)] == 0
    assert [event.setting for event in told if event.kind in {"reminder-1", "reminder-2"}] == ["lindby claim-interval reminder-1", "SDB vuxen normal 2"]
    claims.rule("overdue-fee-on-invoice", "1")
    amounts = {event.kind: event.amount for event in _told(claims)}
    assert (amounts["overdue-on-invoice"], amounts["invoice"], amounts["return"]) == (3_000, 4_000 + 25_000 + 3_000, 0)
    assert {event.kind: event.setting for event in told if event.kind in {"replacement", "handling", "return"}} == {
        "replacement": "lindby invoice-replacement-fee", "handling": "SDB vuxen invoice", "return": "lindby overdue-fee-max-copy 1",
    }  # fmt: skip
    claims.rule("lending-control", "0")
    claims.setting("max-fee-adult", 2_000)
    claims.unit_setting("replacement-price", Setting(text="lower"))
    settings = {event.kind: event.setting for event in _told(claims)}
    assert (settings["refused"], settings["max-fee"], settings["replacement"]) == (
        "lindby lending-control", "lindby vuxen max-fee-adult", "SDB replacement-price",
    )  # fmt: skip
