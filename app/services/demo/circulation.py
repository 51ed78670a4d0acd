"""Loans in every state, and reservations: due soon, today, long overdue, lost, by the hour, open, returned."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from app.domain.organisation import Tree
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.organisation import load_tree
from app.queries.parameters import load_rule_book
from app.services.demo.collection import Item, Stock
from app.services.demo.dates import ZONE
from app.services.demo.ground import DESKS, STAFF, Ground
from app.services.demo.people import Person

OPEN_LOANS, RETURNED = 640, 420
_DUE = ((1, 28), (0, 0), (1, 2), (-14, -1), (-30, -15), (-60, -31), (-120, -61))
_DUE_WEIGHTS = (62, 4, 6, 12, 6, 5, 5)
_NOT_LENT = {"ref", "dagslan"}
_BY_UNIT = {"days": 1, "weeks": 7, "months": 30, "years": 365}


@dataclass(slots=True)
class Lent:
    """A loan just written, with whose it is and of what."""

    row: Loan
    person: Person
    item: Item


class _Lending:
    """Decides loan periods as the rules of the library do."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.tree: Tree = load_tree(ground.session)
        self.book: RuleBook = load_rule_book(ground.session, self.tree, frozenset({"loan-period", "loan-period-open"}))

    def rule(self, parameter: str, person: Person, item: Item, point: str, day: date) -> Rule:
        """Return the rule that governs a loan made on a day."""
        row = item.row
        situation = Situation(
            department_id=row.department_id, placement_id=row.placement_id, patron_category_id=person.row.patron_category_id, media_type_id=row.media_type_id,
            circulation_category_id=row.circulation_category_id, age_class_id=row.age_class_id, shelf=row.shelf,
        )  # fmt: skip
        return self.book.governing(parameter, self.ground.organisations[point], situation, day)

    def loan(self, person: Person, item: Item, due_in: int) -> Loan:
        """Return a loan that falls due in so many days (negative: so many days ago), or as near as its rule allows."""
        ground = self.ground
        point = ground.one(*DESKS[item.unit])
        lent = ground.today + timedelta(days=due_in - 28)
        rule = self.rule("loan-period", person, item, point, min(lent, ground.today))
        due = ground.today + timedelta(days=due_in)
        if rule.value.fixed_day is not None:
            due = rule.value.fixed_day
            lent = min(ground.today, due) - timedelta(days=ground.chance.randint(1, 30))
        else:
            length = (rule.value.number or 0) * _BY_UNIT.get(rule.value.unit or "days", 1)
            due = ground.open_day(item.unit, min(due, ground.today + timedelta(days=length)))
            lent = min(due - timedelta(days=length), ground.today)
        is_open = self.rule("loan-period-open", person, item, point, ground.today).value.number == 1
        return Loan(
            **ground.own, patron_id=person.id, copy_id=item.row.id, point_id=ground.organisations[point], lent_at=ground.at(lent), lent_by=ground.one(*STAFF),
            due_date=due, is_open=is_open, rule_id=rule.id, rule_value=rule.value.number, rule_unit=rule.value.unit, rule_day=lent,
        )  # fmt: skip


def add_loans(ground: Ground, people: list[Person], stock: Stock) -> list[Lent]:
    """Write loans that are out and loans that came back."""
    lending = _Lending(ground)
    available = ground.id(StatusCode, "available")
    free = [item for item in stock.copies if item.row.status_id == available and item.circulation not in _NOT_LENT]
    borrowers = [person for person in people if person.row.active]
    weights = [ground.chance.choice((1, 1, 2, 3, 12)) for _ in borrowers]
    ground.chance.shuffle(free)
    lent = [_current(ground, lending, _who(ground, borrowers, weights, item), item) for item in free[:OPEN_LOANS]]
    lent += [_returned(ground, lending, _who(ground, borrowers, weights, item), item) for item in ground.chance.choices(free, k=RETURNED)]
    lent += _by_the_hour(ground, people, stock)
    ground.session.add_all(one.row for one in lent)
    ground.session.flush()
    return lent


def _who(ground: Ground, borrowers: list[Person], weights: list[int], item: Item) -> Person:
    """Return who borrows a copy: course books go to the school's own."""
    while True:
        person = ground.chance.choices(borrowers, weights)[0]
        if (item.unit == "GYM") == (person.unit == "GYM") or item.unit == "SB":
            return person


def _current(ground: Ground, lending: _Lending, person: Person, item: Item) -> Lent:
    row = lending.loan(person, item, ground.chance.randint(*ground.chance.choices(_DUE, _DUE_WEIGHTS)[0]))
    item.on_loan = True
    late = (ground.today - row.due_date).days
    if ground.often(0.2) and (ground.today - row.lent_at.date()).days > 3:
        row.renewals = ground.chance.randint(1, 3)
    if late > 45 and ground.often(0.4):
        _mark(ground, row, item, "lost")
    elif late > 14 and ground.often(0.12):
        _mark(ground, row, item, "claims-returned")
    return Lent(row, person, item)


def _mark(ground: Ground, loan: Loan, item: Item, mark: str) -> None:
    """Mark a loan and its copy as lost or claimed returned; the loan stays the patron's."""
    loan.mark, loan.mark_since = mark, ground.today - timedelta(days=ground.chance.randint(1, 10))
    item.row.status_id, item.row.status_since = ground.id(StatusCode, mark), ground.at(loan.mark_since)


def _returned(ground: Ground, lending: _Lending, person: Person, item: Item) -> Lent:
    due_in = -ground.chance.randint(130, 700)
    row = lending.loan(person, item, due_in)
    if row.due_date >= ground.today - timedelta(days=130):  # a fixed day still to come
        row.due_date, row.rule_id, row.rule_value, row.rule_unit = ground.today + timedelta(days=due_in), None, 28, "days"
        row.lent_at = ground.at(row.due_date - timedelta(days=28))
        row.rule_day = row.lent_at.date()
    back = row.due_date + timedelta(days=ground.chance.choice((-20, -10, -5, -2, -1, 0, 0, 1, 4, 9, 25)))
    row.returned_at = max(ground.at(back), row.lent_at + timedelta(hours=2))
    row.returned_point_id, row.is_open = row.point_id, False
    return Lent(row, person, item)


def _by_the_hour(ground: Ground, people: list[Person], stock: Stock) -> list[Lent]:
    """Return day loans of the school: lent some minutes to some hours ago, four hours each."""
    pupils = [person for person in people if person.category == "student" and person.row.active]
    copies = [item for item in stock.copies if item.circulation == "dagslan"][:9]
    out = []
    for n, item in enumerate(copies):
        lent_at = ground.now - timedelta(minutes=30 + 40 * n)
        due_at: datetime = lent_at + timedelta(hours=4)
        row = Loan(
            **ground.own, patron_id=pupils[n].id, copy_id=item.row.id, point_id=ground.organisations["GYM-D1"], lent_at=lent_at, lent_by="disk",
            due_date=due_at.astimezone(ZONE).date(), due_at=due_at.astimezone(UTC), rule_value=4, rule_unit="hours", rule_day=lent_at.astimezone(ZONE).date(),
        )  # fmt: skip
        item.on_loan = True
        out.append(Lent(row, pupils[n], item))
    return out


def add_reservations(ground: Ground, people: list[Person], stock: Stock, loans: list[Lent]) -> int:
    """Write reservations: queues for what is out, copies waiting on the shelf, some to be fetched, some suspended, some run out."""
    rows = _queues(ground, people, stock, loans) + _waiting(ground, people, stock)
    rows += _to_fetch(ground, people, stock, rows)
    ground.session.add_all(rows)
    ground.session.flush()
    return len(rows)


def _queues(ground: Ground, people: list[Person], stock: Stock, loans: list[Lent]) -> list[Reservation]:
    out: dict[int, list[Item]] = {}
    for item in stock.copies:
        out.setdefault(item.row.title_id, []).append(item)
    wanted = [title for title, items in out.items() if all(item.on_loan for item in items) and items[0].unit != "GYM"]
    holders = {(one.person.id, one.item.row.title_id) for one in loans if one.row.returned_at is None}
    rows = []
    for title in ground.chance.sample(wanted, min(45, len(wanted))):
        for person in ground.chance.sample(people, ground.chance.choice((1, 1, 2, 3))):
            if (person.id, title) not in holders and person.row.active:
                rows.append(_reservation(ground, person, title, None))
    for row in ground.chance.sample(rows, 10):
        row.state, row.suspended_until = "suspended", ground.today + timedelta(days=ground.chance.randint(5, 60))
    for row in [row for row in rows if row.state == "active"][:4]:
        row.state, row.made_at, row.expires = "expired", ground.ago(380, 420), ground.today - timedelta(days=10)
    for one in ground.chance.sample([one for one in loans if one.row.returned_at is None and one.item.unit != "GYM"], 6):
        other = ground.chance.choice([person for person in people if person.id != one.person.id])
        rows.append(_reservation(ground, other, one.item.row.title_id, one.item.row))
    return rows


def _waiting(ground: Ground, people: list[Person], stock: Stock) -> list[Reservation]:
    """Return reservations with a trapped copy, some of them still on the way to their pickup unit."""
    available = ground.id(StatusCode, "available")
    idle = [item for item in stock.copies if not item.on_loan and item.row.status_id == available and item.circulation == "hemlan" and item.unit != "GYM"]
    rows = []
    for n, item in enumerate(ground.chance.sample(idle, 28)):
        row = _reservation(ground, ground.chance.choice(people), item.row.title_id, None)
        row.trapped_copy_id = item.row.id
        if n < 6:
            row.state, item.row.status_id = "in-transit", ground.id(StatusCode, "in-transit")
        else:
            row.waits_since = ground.now - timedelta(days=1 + n % 6)
            row.state, row.pickup_until = "trapped", ground.today + timedelta(days=ground.chance.randint(-1, 7))
        rows.append(row)
    return rows


def _to_fetch(ground: Ground, people: list[Person], stock: Stock, rows: list[Reservation]) -> list[Reservation]:
    """Return reservations of what stands on the shelves, by a chance of their own: what comes after them stays as it is without."""
    own = replace(ground, chance=random.Random(len(rows)))  # noqa: S311 - the same library for everybody is the point
    available, titles = ground.id(StatusCode, "available"), {row.title_id for row in rows}
    idle = [item for item in stock.copies if not item.on_loan and item.row.status_id == available and item.circulation == "hemlan" and item.unit != "GYM"]
    readers = [person for person in people if person.row.active]
    found = []
    for item in own.chance.sample([item for item in idle if item.row.title_id not in titles], 7):
        row = _reservation(own, own.chance.choice(readers), item.row.title_id, None)
        row.made_at = own.ago(1, 2)
        row.expires = row.made_at.date() + timedelta(days=365)
        found.append(row)
    return found


def _reservation(ground: Ground, person: Person, title_id: int, copy: Copy | None) -> Reservation:
    made = ground.ago(1, 40)
    return Reservation(
        **ground.own, patron_id=person.id, title_id=title_id, copy_id=copy.id if copy else None, pickup_id=ground.organisations[person.unit],
        point_id=ground.organisations["SB-W"] if ground.often(0.5) else None, made_at=made, made_by="" if ground.often(0.5) else "disk",
        expires=made.date() + timedelta(days=365), first_in_line=ground.often(0.03), state="active",
    )  # fmt: skip
