"""The document of `reservations TITLE` (cli.md): who waits for a title, in their order, by codes."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import case, select
from sqlalchemy.orm import Session, aliased

from app.models.copy import Copy, Title
from app.models.organisation import Organisation
from app.models.patron import Card
from app.models.reservation import Reservation


def show_queue(session: Session, title_id: int, zone: ZoneInfo) -> dict[str, Any]:
    """Return the reservations of a title as a document; `barcode` is of the copy that is reserved, or kept (two queries)."""
    table, kept = Reservation, aliased(Copy)
    current = select(Card.number).where(Card.patron_id == table.patron_id).order_by(case((Card.state == "current", 0), else_=1), Card.id).limit(1)
    query = (
        select(table, Copy.barcode, kept.barcode.label("kept"), Organisation.code, current.scalar_subquery().label("card"))
        .join(Organisation, Organisation.id == table.pickup_id)
        .outerjoin(Copy, Copy.id == table.copy_id)
        .outerjoin(kept, kept.id == table.trapped_copy_id)
        .where(table.title_id == title_id, table.state != "expired")
        .order_by(table.first_in_line.desc(), table.made_at, table.id)
    )
    title = session.get_one(Title, title_id)
    return {
        "title_id": title.number,
        "title": title.title,
        "reservations": [
            {
                "id": row.Reservation.id, "queue": place, "card": row.card, "barcode": row.kept or row.barcode, "pickup": row.code,
                "state": row.Reservation.state, "made": row.Reservation.made_at.astimezone(zone).isoformat(),
                "expires": row.Reservation.expires.isoformat() if row.Reservation.expires else None,
            }
            for place, row in enumerate(session.execute(query), start=1)
        ],
    }  # fmt: skip
