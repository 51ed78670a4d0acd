"""The document of `item show` (cli.md): a copy by codes, with its title, loan and queue."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.money import format_amount
from app.models.copy import Copy, Title
from app.models.organisation import Department, Organisation, Placement
from app.models.patron import Card
from app.models.register import AgeClass, CirculationCategory, MediaType
from app.queries.copies import CopyLoan, get_copy_info
from app.queries.loan_document import show_reason


def show_copy(session: Session, copy_id: int, unit_id: int, zone: ZoneInfo, today: date, *, with_patrons: bool) -> dict[str, Any]:
    """Return a copy as a document; patrons by card and what was overridden for them, and only where `with_patrons`."""
    info = get_copy_info(session, copy_id, unit_id, today)
    codes = _codes(session, copy_id)
    patrons = [person.patron_id for person in (info.loan, info.last) if person is not None and person.patron_id is not None]
    cards = _cards(session, [*patrons, *(row.patron_id for row in info.queue)]) if with_patrons else {}
    price = info.copy["price"]
    return {
        "barcode": info.copy["barcode"], "title_id": codes.pop("title_id"), "title": info.title["title"], "author": info.title["author"],
        "isbn": info.title["isbn"], **codes, "shelf": info.copy["shelf"], "price": format_amount(price) if isinstance(price, int) else None,
        "currency": info.currency, "loan_period": info.copy["loan_period"], "loan_unit": info.copy["loan_period_unit"], "status": info.status,
        "status_since": info.status_since.astimezone(zone).isoformat() if info.status_since else None,
        "loan": _loan(info.loan, cards, zone) | (show_reason(session, info.loan.id) if with_patrons else {}) if info.loan else None,
        "last_borrower": cards.get(info.last.patron_id or 0) if info.last else None,
        "loans": info.loans,
        "queue": [
            {"id": row.id, "place": row.place, "card": cards.get(row.patron_id), "pickup": row.pickup_code, "state": row.state, "this_copy": row.this_copy}
            for row in info.queue
        ],
        "copies": len(info.copies),
    }  # fmt: skip


def _codes(session: Session, copy_id: int) -> dict[str, str | None]:
    row = session.execute(
        select(Title.number, Organisation.code, Department.code, Placement.code, MediaType.code, CirculationCategory.code, AgeClass.code)
        .select_from(Copy)
        .join(Title, Title.id == Copy.title_id)
        .join(Organisation, Organisation.id == Copy.owner_id)
        .outerjoin(Department, Department.id == Copy.department_id)
        .outerjoin(Placement, Placement.id == Copy.placement_id)
        .outerjoin(MediaType, MediaType.id == Copy.media_type_id)
        .outerjoin(CirculationCategory, CirculationCategory.id == Copy.circulation_category_id)
        .outerjoin(AgeClass, AgeClass.id == Copy.age_class_id)
        .where(Copy.id == copy_id)
    ).one()
    return dict(zip(("title_id", "owner", "department", "placement", "media_type", "circulation_category", "age_class"), row, strict=True))


def _cards(session: Session, patrons: list[int]) -> dict[int, str]:
    rows = session.execute(select(Card.patron_id, Card.number).where(Card.patron_id.in_(patrons)).order_by(Card.state != "current", Card.id.desc()))
    found: dict[int, str] = {}
    for patron_id, number in rows:
        found.setdefault(patron_id, number)
    return found


def _loan(loan: CopyLoan, cards: dict[int, str], zone: ZoneInfo) -> dict[str, Any]:
    due = loan.due_at.astimezone(zone).isoformat() if loan.due_at else loan.due_date.isoformat()
    return {
        "card": cards.get(loan.patron_id or 0), "point": loan.point_code, "lent": loan.lent_at.astimezone(zone).isoformat(), "due": due, "open": loan.is_open,
        "renewals": loan.renewals, "mark": loan.mark,
    }  # fmt: skip
