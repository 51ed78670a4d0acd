"""What the windows of claims and invoices list: rows with the currency of their amounts, and the names of the settings that decided (D6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.delivered import entry_name
from app.domain.jobs import Job
from app.domain.permissions import Actor, require
from app.models.register import LoanType, PatronCategory
from app.queries.claims.fee_invoices import FeeInvoiceRow, list_fee_invoices
from app.queries.claims.invoices import InvoiceRow, list_invoices
from app.queries.claims.notices import NoticeRow, list_notices
from app.queries.claims.preview import VIEW, PreviewRow, preview_claims
from app.queries.patron_standing import get_account_organisation

R = TypeVar("R")


@dataclass(frozen=True, kw_only=True)
class Listed(Generic[R]):
    """Rows at an account organisation; `categories` and `loan_types` are names by code, where the rows name settings."""

    rows: Sequence[R]
    currency: str
    categories: Mapping[str, str] = field(default_factory=dict)
    loan_types: Mapping[str, str] = field(default_factory=dict)


def read_preview(session: Session, actor: Actor, day: date, job: Job) -> Listed[PreviewRow]:
    """Return what a run of a day would make. Needs claims.view."""
    return _with_names(session, actor, list(preview_claims(session, actor, day, job)))


def read_notices(session: Session, actor: Actor, first: date, last: date) -> Listed[NoticeRow]:
    """Return what was made on the days of a period. Needs claims.view."""
    require(actor, VIEW)
    return _with_names(session, actor, list_notices(session, actor.account_id, actor.unit_id, first, last))


def read_invoices(session: Session, actor: Actor) -> Listed[InvoiceRow]:
    """Return the invoices, latest first. Needs claims.view."""
    require(actor, VIEW)
    return Listed(rows=list_invoices(session, actor.account_id, actor.unit_id), currency=_currency(session, actor))


def read_fee_invoices(session: Session, actor: Actor, day: date) -> Listed[FeeInvoiceRow]:
    """Return who would get a fee invoice on a day. Needs claims.view."""
    return Listed(rows=list_fee_invoices(session, actor, day), currency=_currency(session, actor))


def _with_names(session: Session, actor: Actor, rows: Sequence[R]) -> Listed[R]:
    categories = {code: entry_name("patron-category", code, name) for code, name in session.execute(select(PatronCategory.code, PatronCategory.name))}
    loan_types = {code: entry_name("loan-type", code, name) for code, name in session.execute(select(LoanType.code, LoanType.name))}
    return Listed(rows=rows, currency=_currency(session, actor), categories=categories, loan_types=loan_types)


def _currency(session: Session, actor: Actor) -> str:
    return get_account_organisation(session, actor.account_id).currency
