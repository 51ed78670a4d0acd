"""Debts of every kind, and what was paid of them."""

from __future__ import annotations

from datetime import timedelta

from app.domain.explanation import Line, write_lines
from app.domain.money import Amount
from app.domain.text import mark, sentence
from app.models.debt import Debt, Payment, PaymentPart
from app.services.demo.circulation import Lent
from app.services.demo.ground import STAFF, Ground, data
from app.services.demo.people import Person

_FREE = {"barn", "boken-kommer", "talbok", "institution", "personal", "fjarr", "student"}
"""Categories that no fee arises for by itself."""
RATE, CAP, CURRENCY = 200, 6_000, "SEK"


def add(ground: Ground, people: list[Person], loans: list[Lent]) -> int:
    """Write debts and payments; return the number of debts."""
    debts = _overdue(ground, loans) + _replacements(ground, loans) + _others(ground, people)
    ground.session.add_all(debts)
    ground.session.flush()
    for debt in debts:
        _settle(ground, debt)
    ground.session.flush()
    return len(debts)


def _overdue(ground: Ground, loans: list[Lent]) -> list[Debt]:
    rows = []
    for one in loans:
        returned = one.row.returned_at
        if returned is None or one.person.category in _FREE:
            continue
        late = (returned.date() - one.row.due_date).days
        if late > 2:
            amount = min(late * RATE, CAP)
            debt = _debt(ground, one, "overdue", amount)
            debt.since, debt.delay_due = returned, None
            debt.lines = write_lines(_lines(late, amount))
            rows.append(debt)
    return rows


def _lines(late: int, amount: int) -> list[Line]:
    """Return how a fee came about, as returns tell it."""
    rate, cap = Amount(RATE, CURRENCY), Amount(CAP, CURRENCY)
    lines = [Line(sentence(mark("Overdue fee, days: {days} × {rate}"), days=late, rate=rate), late * RATE)]
    if amount < late * RATE:
        lines.append(Line(sentence(mark("At most {cap} per copy from day {from_day}"), cap=cap, from_day=1), amount - late * RATE))
    return lines


def _replacements(ground: Ground, loans: list[Lent]) -> list[Debt]:
    """Return what lost copies cost, and the fees of reminders for what is long overdue."""
    rows = []
    for one in loans:
        if one.row.returned_at is not None or one.person.category in _FREE:
            continue
        late = (ground.today - one.row.due_date).days
        if one.row.mark == "lost":
            rows.append(_debt(ground, one, "replacement", one.item.row.price or 25_000))
            rows.append(_debt(ground, one, "handling", 5_000))
        elif late > 35:
            rows.append(_debt(ground, one, "notice", 2_000))
    return rows


def _others(ground: Ground, people: list[Person]) -> list[Debt]:
    rows = []
    payers = [person for person in people if person.category not in _FREE]
    for person in ground.chance.sample(payers, 40):
        kind, amount = ground.one(("manual", 2_000), ("manual", 500), ("not-collected", 2_000), ("loan", 1_000), ("reservation", 1_000))
        row = Debt(
            **ground.own, patron_id=person.id, kind=kind, amount=amount, since=ground.ago(1, 200), created_by=ground.one(*STAFF),
            point_id=ground.organisations["SB-D1"],
        )  # fmt: skip
        if kind == "manual":
            row.note = row.type_name = ground.one(*data("people")["debt_notes"])
        rows.append(row)
    return rows


def _debt(ground: Ground, one: Lent, kind: str, amount: int) -> Debt:
    since = ground.ago(1, 20)
    return Debt(
        **ground.own, patron_id=one.person.id, loan_id=one.row.id, copy_id=one.item.row.id, kind=kind, amount=amount, since=since, point_id=one.row.point_id,
        created_by="", delay_due=None,
    )  # fmt: skip


def _settle(ground: Ground, debt: Debt) -> None:
    """Pay some debts whole, some in part, take some away; leave the rest."""
    fate = ground.chance.choices(("open", "paid", "part", "removed"), (45, 40, 10, 5))[0]
    later = min(debt.since + timedelta(days=ground.chance.randint(0, 30), minutes=20), ground.now)
    if fate == "removed":
        debt.removed_at, debt.removed_by, debt.removed_comment = later, "bibliotekarie", "Efterskänkt"
        return
    amount = {"paid": debt.amount, "part": debt.amount // 200 * 100}.get(fate, 0)
    if amount:
        means = ground.one("cash", "card", "card")
        payment = Payment(**ground.own, patron_id=debt.patron_id, amount=amount, means=means, at=later, by=ground.one(*STAFF), point_id=debt.point_id)
        ground.session.add(payment)
        ground.session.flush()
        ground.session.add(PaymentPart(**ground.own, payment_id=payment.id, debt_id=debt.id, amount=amount))
