"""A debt or a notice as what Explain begins with: whose it is, of which copy, where and when it arose, and what it keeps of that (X13, X16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.claim import ClaimStep, Notice
from app.models.debt import Debt
from app.services.desk.real_asked import RealAsked


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a debt (`is_fee`) or a notice keeps: kind, amount in minor units, day, lines as they were written, the setting that decided."""

    is_fee: bool
    kind: str
    amount: int
    day: date
    lines: tuple[dict[str, Any], ...] = ()
    setting: str = ""


def begin_with(session: Session, asked: RealAsked, zone: ZoneInfo) -> tuple[RealAsked, Told | None]:
    """Return what a debt or notice is about, and what it keeps; anything else as it is. NotFound where it is gone."""
    if asked.debt_id is not None:
        return _of_debt(session, asked, zone)
    if asked.notice_id is not None:
        return _of_notice(session, asked)
    return asked, None


def _of_debt(session: Session, asked: RealAsked, zone: ZoneInfo) -> tuple[RealAsked, Told]:
    debt = session.get(Debt, asked.debt_id)
    if debt is None:
        raise NotFound(mark("The debt is not there any more."))
    day = debt.since.astimezone(zone).date()
    told = Told(is_fee=True, kind=debt.kind, amount=debt.amount, day=day, lines=tuple(debt.lines or ()))
    about = RealAsked(patron_id=debt.patron_id, copy_id=debt.copy_id, loan_id=debt.loan_id, place_id=asked.place_id or debt.point_id, day=asked.day or day)
    return about, told


def _of_notice(session: Session, asked: RealAsked) -> tuple[RealAsked, Told]:
    notice = session.get(Notice, asked.notice_id)
    if notice is None:
        raise NotFound(mark("The notice is not there any more."))
    told = Told(is_fee=False, kind=notice.kind, amount=notice.fee, day=notice.day, setting=notice.setting)
    loan_id = session.scalar(select(ClaimStep.loan_id).where(ClaimStep.notice_id == notice.id).order_by(ClaimStep.id).limit(1))
    barcode = (notice.barcodes or [""])[0] if loan_id is None else ""
    about = RealAsked(
        patron_id=notice.patron_id, barcode=barcode, loan_id=loan_id, place_id=asked.place_id or notice.unit_id, day=asked.day or notice.day
    )  # fmt: skip
    return about, told
