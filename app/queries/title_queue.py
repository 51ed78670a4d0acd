"""The document of `reservations TITLE` (cli.md): who waits for a title, in their order, by codes."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import case, select
from sqlalchemy.orm import Session, aliased

from app.models.copy import Copy, Title
from app.models.organisation import Organisation
from app.models.patron import Card
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import IN_ORDER, lives, state_on


def show_queue(session: Session, title_id: int, zone: ZoneInfo, today: date) -> dict[str, Any]:
    """Return the reservations of a title as they stand on a day; `barcode` is of the copy that is reserved, or kept (two queries)."""
    table, kept = Reservation, aliased(Copy)
    current = select(Card.number).where(Card.patron_id == table.patron_id).order_by(case((Card.state == "current", 0), else_=1), Card.id).limit(1)
    query = (
        select(table, state_on(today).label("state"), Copy.barcode, kept.barcode.label("kept"), Organisation.code, current.scalar_subquery().label("card"))
        .join(Organisation, Organisation.id == table.pickup_id)
        .outerjoin(Copy, Copy.id == table.copy_id)
        .outerjoin(kept, kept.id == table.trapped_copy_id)
        .where(table.title_id == title_id, lives(today))
        .order_by(*IN_ORDER)
    )
    title = session.get_one(Title, title_id)
    return {
        "title_id": title.number,
        "title": title.title,
        "reservations": [
            {
                "id": row.Reservation.id, "queue": place, "card": row.card, "barcode": row.kept or row.barcode, "pickup": row.code,
                "state": row.state, "made": row.Reservation.made_at.astimezone(zone).isoformat(),
                "expires": _day(row.Reservation.expires), "suspended_until": _day(row.Reservation.suspended_until) if row.state == "suspended" else None,
                "until": _day(row.Reservation.pickup_until), "first_in_line": row.Reservation.first_in_line,
            }
            for place, row in enumerate(session.execute(query), start=1)
        ],
    }  # fmt: skip


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
