"""What falls on closed days: due dates and last pickup days, and where they would move (X12, circulation.md 5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Date, Select, String, cast, func, literal, null, select
from sqlalchemy.orm import Session

from app.domain.calendar import Calendar
from app.domain.closed_days import ClosedDays
from app.domain.organisation import DEFAULT_ZONE, Kind, Tree
from app.models.calendar import DateMove
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.calendar import load_calendars
from app.queries.categories import unit_settings
from app.queries.organisation import load_tree

AT_DESK = "trapped"
"""The state of a reservation whose copy waits on the shelf until its last pickup day."""


@dataclass(frozen=True, slots=True)
class FallingDay:
    """What falls on one closed day and moves to the same open one (None: it stays)."""

    day: date
    to: date | None
    loans: int
    pickups: int


@dataclass(frozen=True, slots=True)
class Falling:
    """What falls on closed days: loans and pickup days that move, those that stay, and all of it by day."""

    loans: int = 0
    pickups: int = 0
    staying: int = 0
    days: tuple[FallingDay, ...] = ()


@dataclass(frozen=True)
class Closing:
    """Closed days of a unit, or of all, with what tells where a day moves to. `points`: where the loans were made; None: anywhere."""

    tree: Tree
    closed: tuple[ClosedDays, ...]
    points: tuple[int, ...] | None
    calendars: Mapping[int, Calendar]
    today: Mapping[int, date]
    within_expiry: frozenset[int]

    @property
    def first_day(self) -> date:
        """The earliest day that is today anywhere."""
        return min(self.today.values())

    def falls(self, point_id: int, day: date) -> bool:
        """Say whether a day is one of the closed days, and not past at the place."""
        account = self.tree.account_of(point_id)
        return account is not None and account in self.today and day >= self.today[account] and any(days.covers(day) for days in self.closed)

    def next_open(self, point_id: int, day: date) -> date | None:
        """Return the first open day of a place from a day on, None where there is none within a year."""
        unit = self.tree.unit_of(point_id)
        calendar = self.calendars.get(unit) if unit is not None else None
        return calendar.next_open(day) if calendar is not None else None

    def target(self, point_id: int, day: date, *, by_rule: bool = False, expires: date | None = None) -> date | None:
        """Return the open day that a day moves to, None where it stays: no day within a year is open, or the account expires before."""
        following = self.next_open(point_id, day)
        if following is None or following == day:
            return None
        late = by_rule and expires is not None and following > expires and self.tree.account_of(point_id) in self.within_expiry
        return None if late else following


def load_closing(session: Session, tree: Tree, organisation_id: int, closed: Iterable[ClosedDays], now: datetime) -> Closing:
    """Return what tells where days move to that fall on closed days of a unit, of 1 Admin: of all."""
    whole = tree[organisation_id].kind is Kind.ROOT
    units, closed = None if whole else (organisation_id,), tuple(closed)
    accounts = [node.id for node in tree.nodes.values() if node.kind is Kind.ACCOUNT and (whole or node.id == tree.account_of(organisation_id))]
    zones = session.execute(select(Organisation.id, Organisation.time_zone).where(Organisation.id.in_(accounts)))
    return Closing(
        tree=tree, closed=closed,
        points=None if whole else (organisation_id, *(one for one in tree.children.get(organisation_id, ()) if tree[one].kind is Kind.POINT)),
        calendars=load_calendars(session, tree, units, more=closed),
        today={row.id: now.astimezone(ZoneInfo(row.time_zone or DEFAULT_ZONE)).date() for row in zones},
        within_expiry=frozenset(one for one in accounts if unit_settings(session, one).due_not_after_expiry),
    )  # fmt: skip


def read_falling(session: Session, organisation_id: int, closed: Collection[ClosedDays], now: datetime) -> Falling:
    """Return how many due dates and pickup days from today on fall on closed days of a unit (of 1 Admin: of all), and where they move."""
    closing = load_closing(session, load_tree(session), organisation_id, closed, now)
    return count_falling(session, closing) if closing.today else Falling()


def count_falling(session: Session, closing: Closing) -> Falling:
    """Return what falls on closed days, counted by day in the database (two queries)."""
    counted: dict[tuple[date, date | None], Counter[str]] = {}
    for kind, query in (("loans", _grouped_loans(closing)), ("pickups", _grouped_pickups(closing))):
        for row in session.execute(query):
            if closing.falls(row.place, row.day):
                to = closing.target(row.place, row.day, by_rule=bool(row.by_rule), expires=row.expires)
                counted.setdefault((row.day, to), Counter())[kind] += row.number
    days = tuple(FallingDay(day, to, found["loans"], found["pickups"]) for (day, to), found in counted.items())
    return Falling(
        loans=sum(one.loans for one in days if one.to is not None), pickups=sum(one.pickups for one in days if one.to is not None),
        staying=sum(one.loans + one.pickups for one in days if one.to is None), days=tuple(sorted(days, key=lambda one: (one.day, one.to or date.max))),
    )  # fmt: skip


def may_move(closing: Closing) -> list[ColumnElement[bool]]:
    """Return the conditions for loans whose due date closed days may move: by the day, not late, and no fixed date."""
    fixed = func.coalesce(Loan.rule_text, "") == cast(Loan.due_date, String)
    found = [Loan.returned_at.is_(None), Loan.due_at.is_(None), Loan.due_date >= closing.first_day, ~fixed]
    return found if closing.points is None else [*found, Loan.point_id.in_(closing.points)]


def on_shelf(closing: Closing) -> list[ColumnElement[bool]]:
    """Return the conditions for reservations whose last pickup day closed days may move."""
    found = [Reservation.state == AT_DESK, Reservation.pickup_until >= closing.first_day]
    return found if closing.points is None else [*found, Reservation.pickup_id.in_(closing.points)]


def last_move(session: Session, organisation_id: int) -> DateMove | None:
    """Return the last move off closed days of a unit (of 1 Admin: of all) that is not undone."""
    query = select(DateMove).where(DateMove.organisation_id == organisation_id, DateMove.undone_at.is_(None))
    return session.scalars(query.order_by(DateMove.id.desc()).limit(1)).one_or_none()


def _grouped_loans(closing: Closing) -> Select[*tuple[Any, ...]]:
    by_rule = Loan.rule_parameter != ""
    if not closing.within_expiry:
        plain = (Loan.point_id.label("place"), Loan.due_date.label("day"), literal(0).label("by_rule"), cast(null(), Date).label("expires"))
        return select(*plain, func.count().label("number")).where(*may_move(closing)).group_by(Loan.point_id, Loan.due_date)
    columns = (Loan.point_id.label("place"), Loan.due_date.label("day"), by_rule.label("by_rule"), Patron.expires.label("expires"))
    query = select(*columns, func.count().label("number")).outerjoin(Patron, Patron.id == Loan.patron_id)
    return query.where(*may_move(closing)).group_by(Loan.point_id, Loan.due_date, by_rule, Patron.expires)


def _grouped_pickups(closing: Closing) -> Select[*tuple[Any, ...]]:
    columns = (Reservation.pickup_id.label("place"), Reservation.pickup_until.label("day"), literal(0).label("by_rule"), cast(null(), Date).label("expires"))
    return select(*columns, func.count().label("number")).where(*on_shelf(closing)).group_by(Reservation.pickup_id, Reservation.pickup_until)
