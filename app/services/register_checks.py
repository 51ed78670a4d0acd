"""Whether an entry of a common register may be as it is wanted, and whether it may go: what needs the database to be known."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.refusals import InUse, Invalid, NotFound, Protected
from app.domain.register_fields import ALWAYS, FIELDS, STARTS, check_kind_of_code, check_start, read_field
from app.domain.text import mark
from app.models.debt import DEBT_KINDS, Debt
from app.models.organisation import Organisation
from app.models.register import REGISTERS, Currency, FeeLevel, LoanType, RegisterEntry, StatusCode
from app.queries.paid import paid_part

_MAY_LACK = {"circulation-category": {"loan_type": "normal"}, "currency": {"rounding": "0.01", "vat": "0"}}
"""What an entry has where nothing is named."""
_COLUMNS = {"loan_type": "loan_type_id"}


def check_code(register: str, code: str) -> None:
    """Raise Invalid for a code that a register can't have."""
    check_kind_of_code(register, code)
    if register == "fee-type" and code in DEBT_KINDS:
        raise Invalid("code", mark("{code} is a kind of debt that every library has; a fee type of one's own needs another code."), code=code)


def checked_values(session: Session, register: str, extra: Mapping[str, Any], *, new: bool) -> dict[str, Any]:
    """Return the checked columns that a register has besides code and name. Raises Invalid, NotFound."""
    checked: dict[str, Any] = {}
    for field in FIELDS.get(register, ()):
        if not new and field not in extra:
            continue
        text = str(extra.get(field, "")).strip()
        value = read_field(field, text or _MAY_LACK.get(register, {}).get(field, ""))
        if field == "loan_type":
            value = _loan_type(session, str(value))
        elif field == "effect":
            _require_effect(session, str(value))
        checked[_COLUMNS.get(field, field)] = value
    return checked


def require_start_free(session: Session, register: str, codes: Collection[str], values: Mapping[str, Any]) -> None:
    """Raise AlreadyExists where an entry of the register begins there already that is none of these."""
    column = STARTS.get(register)
    if column is not None and column in values:
        model = REGISTERS[register]
        with session.no_autoflush:
            taken = session.scalars(select(cast(Any, model).__table__.c[column]).where(model.code.not_in(codes))).all()
        check_start(register, values[column], taken)


def check_kept(session: Session, row: RegisterEntry, values: Mapping[str, Any]) -> None:
    """Refuse a change after which there would be no fee level from day 1, one of what is built in, and one of what debts are counted in."""
    if isinstance(row, FeeLevel) and row.from_day == 1 and values.get("from_day", 1) != 1:
        raise Protected(mark("There must always be a fee level from day 1."))
    if row.built_in and any(getattr(row, key) != value for key, value in values.items() if key in {"kind", "channel", "effect"}):
        raise Protected(mark("{name} is built in: it can be renamed, not changed."), name=row.spoken)
    if isinstance(row, Currency) and values.get("rounding", row.rounding) != row.rounding:
        count = open_debts(session, row.code)
        if count:
            raise InUse(mark("The smallest payable amount stays while there are open debts in {currency}: {count}."), currency=row.code, count=count)


def check_may_go(session: Session, row: RegisterEntry) -> None:
    """Refuse the removal of what is built in, and of the last entry of a register that needs one."""
    if row.built_in:
        raise Protected(mark("{name} is built in: it can be renamed, not removed."), name=row.spoken)
    register = row.register()
    if register in ALWAYS and session.scalar(select(func.count()).select_from(type(row))) == 1:
        raise Protected(ALWAYS[register])


def open_debts(session: Session, currency: str) -> int:
    """Return how many debts of account organisations with a currency are open."""
    paid = paid_part()
    counted = select(func.count()).select_from(Debt).join(Organisation, Organisation.id == Debt.organisation_id)
    return session.scalar(counted.where(Organisation.currency == currency, Debt.removed_at.is_(None), Debt.amount > paid)) or 0


def _loan_type(session: Session, code: str) -> int:
    found = session.scalar(select(LoanType.id).where(LoanType.code == code))
    if found is None:
        raise NotFound(mark("There is no loan type with the code {code}."), code=code)
    return found


def _require_effect(session: Session, code: str) -> None:
    effects = tuple(session.scalars(select(StatusCode.code).where(StatusCode.built_in).order_by(StatusCode.position)))
    if code not in effects:
        raise Invalid("effect", mark("{value} is not one of: {allowed}."), value=code, allowed=", ".join(effects))
