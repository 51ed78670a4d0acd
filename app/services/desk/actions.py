"""What was done at the desk, noted so that it can be undone: rows as they were, and what was made (D1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.models.base import Base
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.models.types import Instant
from app.services.desk.results import Fee
from app.services.desk.scene import Scene

FORGOTTEN = "forgotten"
"""Stands in what undoing would put back where that was taken away, because the account is gone."""
_NEVER = frozenset({"version"})


def snapshot(row: Base) -> dict[str, Any]:
    """Return the columns of a row, days and instants as ISO texts, fit for JSON."""
    out = {}
    for column in row.__table__.columns:
        value = getattr(row, column.key)
        if column.key not in _NEVER:
            out[column.key] = value.isoformat() if isinstance(value, date | datetime) else value
    return out


def restored(table: type[Base], values: dict[str, Any]) -> dict[str, Any]:
    """Return the columns of a snapshot as values of a table."""
    return {key: _read(table.__table__.columns[key].type, value) for key, value in values.items()}


def _read(kind: object, value: Any) -> Any:
    if isinstance(value, str) and isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(value, str) and isinstance(kind, Date) else value


@dataclass(slots=True)
class Before:
    """What undoing puts back: rows that were changed or removed, by table; debts that were made; the loan's version then and now."""

    rows: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    debts: list[int] = field(default_factory=list)
    version: int | None = None
    was: int | None = None

    def keep(self, row: Base) -> None:
        """Keep a row as it is before it is changed or removed."""
        self.rows.append((row.__tablename__, snapshot(row)))
        if isinstance(row, Loan):
            self.was = row.version

    def made(self, fees: Iterable[Fee]) -> None:
        """Note the debts that were made."""
        self.debts += [fee.debt_id for fee in fees if fee.debt_id is not None]

    def written(self) -> dict[str, Any]:
        """Return it as the table keeps it."""
        return {"rows": [list(row) for row in self.rows], "debts": self.debts, "version": self.version, "was": self.was}


def forgotten(before: dict[str, Any]) -> dict[str, Any]:
    """Return what is left of an act whose patron is forgotten: the debts that it made, by number."""
    return Before(debts=list(before["debts"])).written() | {FORGOTTEN: True}


def without_patron(before: dict[str, Any], patron_id: int) -> dict[str, Any]:
    """Return what undoing puts back without the reservations of an account: they are gone with it."""
    rows = [row for row in before["rows"] if row[0] != Reservation.__tablename__ or row[1].get("patron_id") != patron_id]
    return before | {"rows": rows}


def note_action(
    work: UnitOfWork, scene: Scene, kind: str, before: Before, *, patron_id: int | None = None, copy_id: int | None = None, loan_id: int | None = None,
    payment_id: int | None = None,
) -> None:  # fmt: skip
    """Note an act of this place."""
    action = DeskAction(
        organisation_id=scene.account.id, kind=kind, point_id=scene.place.id, at=work.now(), counts_at=scene.now, by=work.actor.login, patron_id=patron_id,
        copy_id=copy_id, loan_id=loan_id, payment_id=payment_id, before=before.written(),
    )  # fmt: skip
    work.session.add(action)
    work.session.flush()
    work.touched("desk_action", action.id)


def log_loan(
    work: UnitOfWork, scene: Scene, what: str, loan_id: int, patron_id: int | None, comment: str = "", *, before: dict[str, Any] | None = None, **after: Any
) -> None:
    """Write the entry of the log for a loan."""
    work.log(
        LogEntry(
            what=what, entity="loan", entity_id=loan_id, organisation_id=scene.account.id, patron_id=patron_id, before=before, after=after or None,
            comment=comment,
        )
    )  # fmt: skip
    work.touched("loan", loan_id)
    if patron_id is not None:
        work.touched("patron", patron_id)
