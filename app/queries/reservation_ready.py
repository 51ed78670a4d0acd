"""What waits to be collected and was not told yet, and the messages about it (circulation.md 7, 9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from app.database.bulk import among
from app.domain.parameters.situation import Situation
from app.domain.reservation_notices import ReadyCopy, ReadyPlan, plan_ready
from app.models.copy import Copy, Title
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.claims.recipients import read_open_fees, read_recipients
from app.queries.claims.registers import ClaimBook

Exempt = Callable[[int], bool]
"""Whether what is collected at a place is left out (`jobs-exempt-unit`)."""


def to_be_told(account_id: int, day: date) -> Sequence[ColumnElement[bool]]:
    """Return the conditions of a reservation whose copy waits and still may be collected, of which nobody was told."""
    table = Reservation
    return (table.organisation_id == account_id, table.state == "trapped", table.told_at.is_(None), table.pickup_until.is_(None) | (table.pickup_until >= day))


def list_waiting_patrons(session: Session, account_id: int, day: date) -> list[int]:
    """Return the patrons who are to be told of something, in a fixed order (one query)."""
    query = select(Reservation.patron_id).where(*to_be_told(account_id, day)).distinct()
    return list(session.scalars(query.order_by(Reservation.patron_id)))


def plan_messages(session: Session, book: ClaimBook, patrons: Collection[int], is_exempt: Exempt) -> list[ReadyPlan]:
    """Return the messages of some patrons (a fixed number of queries)."""
    waiting = (*to_be_told(book.account.id, book.rules.day), among(Reservation.patron_id, patrons))
    return _planned(session, book, _read_copies(session, book, waiting, is_exempt))


def message_of(session: Session, book: ClaimBook, patron_id: int) -> list[ReadyPlan]:
    """Return the messages about everything that waits for a patron, told or not."""
    waiting = (Reservation.organisation_id == book.account.id, Reservation.patron_id == patron_id, Reservation.state == "trapped")
    return _planned(session, book, _read_copies(session, book, waiting, lambda _: False))


def _planned(session: Session, book: ClaimBook, copies: Mapping[int, Sequence[ReadyCopy]]) -> list[ReadyPlan]:
    people, open_fees = read_recipients(session, copies), read_open_fees(session, copies)
    plans: list[ReadyPlan] = []
    for patron_id in sorted(copies.keys() & people.keys()):
        plans += plan_ready(book.rules, people[patron_id], copies[patron_id], open_fees.get(patron_id, 0), book.account.currency)
    return plans


def _read_copies(session: Session, book: ClaimBook, waiting: Sequence[ColumnElement[bool]], is_exempt: Exempt) -> dict[int, list[ReadyCopy]]:
    copy, day = aliased(Copy), book.rules.day
    query = (
        select(Reservation, copy, Title.title, Title.author, Patron.patron_category_id, Patron.birth_date)
        .join(copy, copy.id == Reservation.trapped_copy_id)
        .join(Title, Title.id == Reservation.title_id)
        .join(Patron, Patron.id == Reservation.patron_id)
        .where(*waiting)
        .order_by(Reservation.id)
    )
    found: dict[int, list[ReadyCopy]] = defaultdict(list)
    for row, kept, title, author, category, born in session.execute(query):
        if is_exempt(row.pickup_id):
            continue
        situation = Situation(
            patron_category_id=category, age_group_id=book.age_groups.of(born, day), department_id=kept.department_id, placement_id=kept.placement_id,
            media_type_id=kept.media_type_id, circulation_category_id=kept.circulation_category_id, age_class_id=kept.age_class_id, shelf=kept.shelf or None,
        )  # fmt: skip
        found[row.patron_id].append(
            ReadyCopy(
                reservation_id=row.id, copy_id=kept.id, unit_id=book.tree.unit_of(row.pickup_id) or row.pickup_id, pickup=book.tree[row.pickup_id].name,
                until=row.pickup_until, situation=situation, barcode=kept.barcode, title=title, author=author,
            )
        )  # fmt: skip
    return found
