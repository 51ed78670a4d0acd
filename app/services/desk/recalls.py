"""Recalling an open loan when somebody else reserves: its due date is settled by the guarantee (circulation.md 5.2)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import exists, select

from app.database.unit_of_work import UnitOfWork
from app.domain.copy_status import EFFECTS
from app.domain.due_dates import DueAnswer, recalled_due
from app.domain.periods import Due
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.desk.copies import get_copy
from app.services.desk.actions import log_loan
from app.services.desk.due_columns import put_due
from app.services.desk.scene import Scene, make_case

_FREE = tuple(code for code, effect in EFFECTS.items() if effect.lent)
_RULES = frozenset({"loan-period-guarantee", "loan-period-open", "reservation-control"})


def recall_open_loan(
    work: UnitOfWork, scene: Scene, patron_id: int, title_id: int, copy_id: int | None = None, *, among: Collection[int] | None = None
) -> DueAnswer | None:
    """Give the open loan that a patron's reservation is for its due date, inside an open unit of work; None where none is recalled.

    Of a copy reservation that of the copy; of a title reservation, while no copy of it is free, the one longest out. `among` are the copies that
    may fill it, where that was looked at.
    """
    loan = _longest_open(work, patron_id, title_id, copy_id, among)
    if loan is None or loan.patron_id is None:
        return None
    case = make_case(scene, get_copy(work.session, loan.copy_id), loan.patron_id, _RULES)
    answer = recalled_due(case.terms(), scene.moment, loan.lent_at, Due(loan.due_date, loan.due_at, loan.is_open))
    put_due(loan, answer, scene)
    work.session.flush()
    log_loan(work, scene, "recall", loan.id, loan.patron_id, due=answer.due.at or answer.due.day)
    return answer


def _longest_open(work: UnitOfWork, patron_id: int, title_id: int, copy_id: int | None, among: Collection[int] | None) -> Loan | None:
    query = select(Loan).join(Copy, Copy.id == Loan.copy_id).where(Loan.returned_at.is_(None), Loan.is_open, Loan.mark == "", Loan.patron_id != patron_id)
    if copy_id is not None:
        return work.session.scalars(query.where(Loan.copy_id == copy_id)).one_or_none()
    wanted = Copy.title_id == title_id if among is None else Copy.id.in_(among)
    taken = exists().where(Loan.copy_id == Copy.id, Loan.returned_at.is_(None)) | exists().where(Reservation.trapped_copy_id == Copy.id)
    free = select(Copy.id).join(StatusCode, StatusCode.id == Copy.status_id).where(wanted, Copy.hidden.is_(False), StatusCode.effect.in_(_FREE), ~taken)
    if work.session.scalar(free.limit(1)) is not None:
        return None
    return work.session.scalars(query.where(wanted).order_by(Loan.lent_at, Loan.id).limit(1)).one_or_none()
