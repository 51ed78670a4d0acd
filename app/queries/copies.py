"""Copies of a title, and everything about one of them: where it belongs, its status, its loan, who waits (D7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.domain.items import COPY_FIELDS, TITLE_FIELDS, Fields
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.models.copy import Copy, Title
from app.models.loan import Loan
from app.models.organisation import Department, Organisation, Placement
from app.models.patron import Patron
from app.models.register import AgeClass, CirculationCategory, MediaType, StatusCode
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import IN_ORDER, lives, state_now
from app.queries.listed_names import NAMED, ListedNames, current_card


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRow:
    """One copy in the list of a title's. `status` is the stored one by code; `due_date` is filled while it is on loan."""

    id: int
    barcode: str
    owner: str
    department: str
    placement: str
    media_type: str
    circulation_category: str
    shelf: str
    part: str
    copy_number: str
    status: str
    status_name: str
    effect: str
    due_date: date | None
    due_at: datetime | None
    is_open: bool
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLoan:
    """A loan of a copy: who has it, since when, where it was made. `patron_id` None: it was cut loose from the account."""

    id: int
    patron_id: int | None
    patron: str
    lent_at: datetime
    point: str
    point_code: str
    due_date: date
    due_at: datetime | None
    is_open: bool
    renewals: int
    mark: str
    mark_since: date | None
    returned_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """Somebody who waits for a copy, or for any of its title; `place` 1 is the first."""

    id: int
    place: int
    patron_id: int
    patron: str
    pickup: str
    pickup_code: str
    made_at: datetime
    state: str
    this_copy: bool
    """Reserved is just this copy, not the title."""
    pickup_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyInfo:
    """Everything about a copy. `title` and `copy` hold the fields as they are edited, `names` the words of what they refer to."""

    id: int
    title_id: int
    organisation_id: int
    currency: str
    title: Fields
    copy: Fields
    names: Mapping[str, str]
    status: str
    status_name: str
    effect: str
    status_since: datetime | None
    created: date | None
    hidden: bool
    loan: CopyLoan | None
    last: CopyLoan | None
    loans: int
    queue: tuple[QueueRow, ...]
    copies: tuple[CopyRow, ...]


def list_copies(session: Session, title_id: int, *, with_hidden: bool = False) -> list[CopyRow]:
    """Return the copies of a title by owning unit and barcode (one query)."""
    query = (
        select(Copy, Organisation.name, Department.name, Placement.name, MediaType.name, CirculationCategory.name, StatusCode, Loan)
        .join(Organisation, Organisation.id == Copy.owner_id)
        .join(StatusCode, StatusCode.id == Copy.status_id)
        .outerjoin(Department, Department.id == Copy.department_id)
        .outerjoin(Placement, Placement.id == Copy.placement_id)
        .outerjoin(MediaType, MediaType.id == Copy.media_type_id)
        .outerjoin(CirculationCategory, CirculationCategory.id == Copy.circulation_category_id)
        .outerjoin(Loan, and_(Loan.copy_id == Copy.id, Loan.returned_at.is_(None)))
        .where(Copy.title_id == title_id)
        .order_by(Organisation.name, Copy.barcode)
    )
    rows: Any = session.execute(query if with_hidden else query.where(Copy.hidden.is_(False)))
    return [
        CopyRow(
            id=c.id, barcode=c.barcode, owner=owner, department=department or "", placement=placement or "", media_type=media or "",
            circulation_category=circulation or "", shelf=c.shelf, part=c.part, copy_number=c.copy_number, status=status.code, status_name=status.spoken,
            effect=status.effect, due_date=loan.due_date if loan else None, due_at=loan.due_at if loan else None,
            is_open=loan is not None and loan.is_open, hidden=c.hidden,
        )
        for c, owner, department, placement, media, circulation, status, loan in rows
    ]  # fmt: skip


def find_copy(session: Session, barcode: str, account_id: int | None = None) -> int:
    """Return the copy of a barcode. Without an account organisation, a barcode that several have is refused, naming them."""
    query = select(Copy.id, Organisation.code).join(Organisation, Organisation.id == Copy.organisation_id).where(Copy.barcode == barcode)
    if account_id is not None:
        query = query.where(Copy.organisation_id == account_id)
    found = session.execute(query.order_by(Organisation.code)).all()
    if not found:
        raise NotFound(mark("There is no copy with the barcode {barcode}."), barcode=barcode)
    if len(found) > 1:
        codes = ", ".join(row.code for row in found)
        raise Invalid("barcode", mark("The barcode {barcode} is known at {organisations}; say which by --at."), barcode=barcode, organisations=codes)
    return int(found[0].id)


def get_copy_info(session: Session, copy_id: int, unit_id: int, today: date) -> CopyInfo:
    """Return everything about a copy as a unit sees it on a day (nine queries); NotFound where it is gone."""
    row = session.execute(
        select(Copy, Title, StatusCode).join(Title, Title.id == Copy.title_id).join(StatusCode, StatusCode.id == Copy.status_id).where(Copy.id == copy_id)
    ).one_or_none()
    if row is None:
        raise NotFound(mark("The copy is not there any more."))
    copy, title, status = row
    names = ListedNames(session, unit_id)
    loan, last = (_loan(session, copy_id, names, out=out) for out in (True, False))
    return CopyInfo(
        id=copy.id, title_id=title.id, organisation_id=copy.organisation_id,
        currency=session.scalar(select(Organisation.currency).where(Organisation.id == copy.organisation_id)) or "",
        title={field: getattr(title, field) for field in TITLE_FIELDS}, copy={field: getattr(copy, field) for field in COPY_FIELDS},
        names=_names(session, copy_id), status=status.code, status_name=status.spoken, effect=status.effect, status_since=copy.status_since,
        created=copy.created, hidden=copy.hidden, loan=loan, last=last,
        loans=session.scalar(select(func.count()).select_from(Loan).where(Loan.copy_id == copy_id)) or 0,
        queue=tuple(_queue(session, copy, names, today)), copies=tuple(list_copies(session, title.id, with_hidden=True)),
    )  # fmt: skip


def _names(session: Session, copy_id: int) -> dict[str, str]:
    """Return the names of what the fields of a copy refer to, by field."""
    fields = ("owner_id", "department_id", "placement_id", "media_type_id", "circulation_category_id", "age_class_id")
    row = session.execute(
        select(Organisation.name, Department.name, Placement.name, MediaType.name, CirculationCategory.name, AgeClass.name)
        .select_from(Copy)
        .join(Organisation, Organisation.id == Copy.owner_id)
        .outerjoin(Department, Department.id == Copy.department_id)
        .outerjoin(Placement, Placement.id == Copy.placement_id)
        .outerjoin(MediaType, MediaType.id == Copy.media_type_id)
        .outerjoin(CirculationCategory, CirculationCategory.id == Copy.circulation_category_id)
        .outerjoin(AgeClass, AgeClass.id == Copy.age_class_id)
        .where(Copy.id == copy_id)
    ).one()
    return {field: name or "" for field, name in zip(fields, row, strict=True)}


def _loan(session: Session, copy_id: int, names: ListedNames, *, out: bool) -> CopyLoan | None:
    """Return the loan that is out, or the one that was returned last."""
    which = Loan.returned_at.is_(None) if out else Loan.returned_at.is_not(None)
    row = session.execute(
        select(Loan, Organisation, *NAMED, current_card(Loan.patron_id).label("card"))
        .join(Organisation, Organisation.id == Loan.point_id)
        .outerjoin(Patron, Patron.id == Loan.patron_id)
        .where(Loan.copy_id == copy_id, which)
        .order_by(Loan.returned_at.desc(), Loan.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    loan, point = row.Loan, row.Organisation
    return CopyLoan(
        id=loan.id, patron_id=loan.patron_id, patron=names.of(row), lent_at=loan.lent_at, point=point.name, point_code=point.code, due_date=loan.due_date,
        due_at=loan.due_at, is_open=loan.is_open, renewals=loan.renewals, mark=loan.mark, mark_since=loan.mark_since, returned_at=loan.returned_at,
    )  # fmt: skip


def _queue(session: Session, copy: Copy, names: ListedNames, today: date) -> list[QueueRow]:
    """Return who waits for this copy, or for any of its title, in the order of the queue."""
    pickup = aliased(Organisation)
    rows = session.execute(
        select(Reservation, pickup, *NAMED, current_card(Reservation.patron_id).label("card"))
        .join(Patron, Patron.id == Reservation.patron_id)
        .join(pickup, pickup.id == Reservation.pickup_id)
        .where(Reservation.title_id == copy.title_id, or_(Reservation.copy_id.is_(None), Reservation.copy_id == copy.id), lives(today))
        .order_by(*IN_ORDER)
    )
    return [_waiting(number, row, copy.id, names, today) for number, row in enumerate(rows, start=1)]


def _waiting(number: int, row: Any, copy_id: int, names: ListedNames, today: date) -> QueueRow:
    r, pickup = row.Reservation, row[1]
    return QueueRow(
        id=r.id, place=number, patron_id=r.patron_id, patron=names.of(row), pickup=pickup.name, pickup_code=pickup.code, made_at=r.made_at,
        state=state_now(r, today), this_copy=copy_id in (r.copy_id, r.trapped_copy_id), pickup_until=r.pickup_until,
    )  # fmt: skip
