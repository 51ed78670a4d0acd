"""The lists that staff work through: what to fetch from the shelves, what waits, what was not collected (circulation.md 9, D4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.database.bulk import among
from app.domain.copy_status import AVAILABLE, EFFECTS
from app.domain.organisation import Tree
from app.domain.reservations import ReservationList
from app.domain.text import fold
from app.models.copy import Copy, Title
from app.models.loan import Loan
from app.models.organisation import Department, Organisation, Placement
from app.models.patron import Patron
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.desk.filling import Filling
from app.queries.desk.reservation_state import IN_ORDER, state_on
from app.queries.listed_names import NAMED, ListedNames, current_card

_LENT = tuple(code for code, effect in EFFECTS.items() if effect.lent)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedReservation:
    """A reservation in a list, with the copy that is to be fetched, waits or is on its way; without one its fields are empty.

    `unit` is where the copy belongs. `reservation_id` tells rows apart.
    """

    id: int
    patron_id: int
    patron: str
    card: str
    title: str
    author: str
    barcode: str
    unit: str
    unit_code: str
    department: str
    placement: str
    shelf: str
    pickup: str
    pickup_code: str
    made_at: datetime
    waits_since: datetime | None
    until: date | None
    expires: date | None


@dataclass(frozen=True, slots=True)
class ListWish:
    """Which list, of which account organisation, as of a day.

    `units` narrows it: the pick list to where copies stand, the others to where they are collected.
    """

    which: ReservationList
    account_id: int
    today: date
    unit_id: int
    """The unit that works: its categories say whose names are hidden."""
    units: frozenset[int] | None = None


def list_reservations_of(session: Session, wish: ListWish, tree: Tree) -> list[ListedReservation]:
    """Return a list in the order in which staff go through it (a fixed number of queries)."""
    names = ListedNames(session, wish.unit_id)
    if wish.which is ReservationList.PICK:
        found: Iterable[Any] = _to_pick(session, wish, tree)
    elif wish.which is ReservationList.UNFILLED:
        found = _unfilled(session, wish, tree)
    else:
        found = session.execute(_kept(wish).where(*_conditions(wish)))
    rows = [_listed(row, names, wish.which) for row in found if _is_wanted(row, wish, tree)]
    return sorted(rows, key=_order_of(wish.which))


def _is_wanted(row: Any, wish: ListWish, tree: Tree) -> bool:
    place = row.owner_id if wish.which is ReservationList.PICK else row.Reservation.pickup_id
    return wish.units is None or (tree.unit_of(place) or place) in wish.units


def _conditions(wish: ListWish) -> Sequence[ColumnElement[bool]]:
    table, today = Reservation, wish.today
    return {
        ReservationList.TRAPPED: (table.state == "trapped", or_(table.pickup_until.is_(None), table.pickup_until >= today)),
        ReservationList.NOT_COLLECTED: (table.state == "trapped", table.pickup_until < today),
        ReservationList.IN_TRANSIT: (table.state == "in-transit",),
        ReservationList.EXPIRED: (state_on(today) == "expired",),
    }[wish.which]


def _columns(copy: type[Copy]) -> tuple[Any, ...]:
    return (
        Reservation, Title.title, Title.author, *NAMED, Patron.birth_date, current_card(Reservation.patron_id).label("card"), copy.id.label("copy_id"),
        copy.barcode, copy.owner_id, copy.department_id, copy.placement_id, copy.media_type_id, copy.circulation_category_id, copy.age_class_id, copy.shelf,
        Department.name.label("department"), Placement.name.label("placement"),
    )  # fmt: skip


def _joined(query: Select[Any], copy: type[Copy], on: ColumnElement[bool], wish: ListWish) -> Select[Any]:
    """Join a reservation with patron, title, pickup place and copies."""
    owner, pickup = aliased(Organisation), aliased(Organisation)
    return (
        query.add_columns(owner.name.label("owner"), owner.code.label("owner_code"), pickup.name.label("pickup"), pickup.code.label("pickup_code"))
        .select_from(Reservation)
        .join(Patron, Patron.id == Reservation.patron_id)
        .join(Title, Title.id == Reservation.title_id)
        .join(pickup, pickup.id == Reservation.pickup_id)
        .outerjoin(copy, on)
        .outerjoin(owner, owner.id == copy.owner_id)
        .outerjoin(Department, Department.id == copy.department_id)
        .outerjoin(Placement, Placement.id == copy.placement_id)
        .where(Reservation.organisation_id == wish.account_id)
        .order_by(*IN_ORDER)
    )


def _kept(wish: ListWish) -> Select[Any]:
    """Reservations with the copy that is kept for each, or that is reserved."""
    copy = aliased(Copy)
    return _joined(select(*_columns(copy)), copy, copy.id == func.coalesce(Reservation.trapped_copy_id, Reservation.copy_id), wish)


def _active(wish: ListWish, copies: Select[Any]) -> Select[Any]:
    """Active reservations, each with every one of the copies that it could be filled by."""
    copy, wanted = aliased(Copy), copies.subquery()
    fits = and_(copy.title_id == Reservation.title_id, or_(Reservation.copy_id.is_(None), Reservation.copy_id == copy.id), copy.id.in_(select(wanted.c.id)))
    return _joined(select(*_columns(copy)), copy, fits, wish).where(state_on(wish.today) == "active")


def _to_pick(session: Session, wish: ListWish, tree: Tree) -> list[Any]:
    """For each reservation, first in line first, the free copy that is nearest to its pickup place; no copy twice.

    What a unit keeps on its shelf is fetched only where no copy of the title is let go: the reservation was made in spite of the rule.
    """
    kept = select(Reservation.id).where(Reservation.trapped_copy_id == Copy.id).exists()
    out = select(Loan.id).where(Loan.copy_id == Copy.id, Loan.returned_at.is_(None)).exists()
    free = select(Copy.id).join(StatusCode, StatusCode.id == Copy.status_id).where(StatusCode.effect == AVAILABLE, Copy.hidden.is_(False), ~kept, ~out)
    filling, taken, found = Filling(session, tree, wish.today), set[int](), []
    offers = []
    for rows in _by_reservation(session.execute(_active(wish, free))):
        able = [row for row in rows if row.copy_id is not None and filling.allows(row)]
        offers.append((able, [row for row in able if filling.leaves_shelf(row)]))
    others_let = _let_by_others(session, wish, filling, [able[0].Reservation.id for able, let in offers if able and not let])
    for able, let in offers:
        open_to = [row for row in let or able if row.copy_id not in taken and row.Reservation.id not in others_let]
        if open_to:
            best = min(open_to, key=lambda row: (filling.distance(row.owner_id, row.Reservation.pickup_id), row.copy_id))
            taken.add(best.copy_id)
            found.append(best)
    return found


def _let_by_others(session: Session, wish: ListWish, filling: Filling, shut: Sequence[int]) -> set[int]:
    """Return those of the reservations, whose free copies stay on their shelves, that wait for a copy that is out."""
    rows = session.execute(_active(wish, _lent()).where(among(Reservation.id, shut))) if shut else ()
    return {row.Reservation.id for row in rows if row.copy_id is not None and filling.allows(row) and filling.leaves_shelf(row)}


def _lent() -> Select[Any]:
    """The copies that are lent at all."""
    return select(Copy.id).join(StatusCode, StatusCode.id == Copy.status_id).where(StatusCode.effect.in_(_LENT), Copy.hidden.is_(False))


def _unfilled(session: Session, wish: ListWish, tree: Tree) -> list[Any]:
    filling = Filling(session, tree, wish.today)
    return [
        rows[0]
        for rows in _by_reservation(session.execute(_active(wish, _lent())))
        if not any(row.copy_id is not None and filling.allows(row) for row in rows)
    ]  # fmt: skip


def _by_reservation(rows: Iterable[Any]) -> Iterable[list[Any]]:
    together: dict[int, list[Any]] = {}
    for row in rows:
        together.setdefault(row.Reservation.id, []).append(row)
    return together.values()


def _listed(row: Any, names: ListedNames, which: ReservationList) -> ListedReservation:
    r = row.Reservation
    copy = {
        "barcode": row.barcode,
        "unit": row.owner,
        "unit_code": row.owner_code,
        "department": row.department,
        "placement": row.placement,
        "shelf": row.shelf,
    }
    named = which is not ReservationList.UNFILLED or r.copy_id is not None  # what may not fill it is not shown
    return ListedReservation(
        id=r.id, patron_id=r.patron_id, patron=names.of(row), card=row.card or "", title=row.title, author=row.author, pickup=row.pickup,
        pickup_code=row.pickup_code, made_at=r.made_at, waits_since=r.waits_since, until=r.pickup_until, expires=r.expires,
        **{key: (value or "") if named else "" for key, value in copy.items()},
    )  # fmt: skip


def _order_of(which: ReservationList) -> Any:
    """Return how rows are ordered: the pick list as one goes along the shelves, what waits by its last day, the others by age."""
    if which is ReservationList.PICK:
        return lambda row: (*(fold(text) for text in (row.unit, row.department, row.placement, row.shelf, row.author, row.title)), row.id)
    if which in {ReservationList.TRAPPED, ReservationList.NOT_COLLECTED}:
        return lambda row: (row.until or date.max, fold(row.patron), row.id)
    return lambda row: (row.made_at, row.id)
