"""Due dates and pickup days moved off closed days in one action (X12, circulation.md 5); closures_undo.py brings them back.

Each move is one transaction, carried out a chunk at a time: stopped on the way, nothing of it is kept. Every loan that moves
keeps why among the lines of its due date, and has its own entry in the log.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select

from app.database.bulk import insert_rows, update_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.closed_days import ClosedDays
from app.domain.due_dates import closed_line
from app.domain.explanation import write_lines
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require
from app.domain.refusals import NotFound, NotPermitted
from app.domain.text import mark
from app.models.calendar import DateMove, MovedDate
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.closures import Closing, Falling, count_falling, load_closing, may_move, on_shelf
from app.queries.many_patrons import Report
from app.queries.organisation import list_out_of_reach, load_tree
from app.services.organisations import require_at

CHUNK = 2_000
"""So many loans are moved between two reports of progress."""
_WHAT = "closed-day"
"""What the log calls a due date that a closed day moved, or that came back."""

_FOR_ALL = "common.change"

Found = Row[*tuple[Any, ...]]
Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Moved:
    """How many due dates and pickup days moved, how many stay on their day, and the number of the move (None: nothing moved)."""

    loans: int = 0
    pickups: int = 0
    staying: int = 0
    move_id: int | None = None


def move_dates(work: UnitOfWork, organisation_id: int, closed: Sequence[ClosedDays], report: Report | None = None) -> Moved:
    """Move what falls on closed days of a unit (of 1 Admin: of all) to the next open day. `report` is told how far it is, and may stop it.

    Needs register.change at the unit, for all common.change.
    """
    with work:
        moved = move_off(work, load_tree(work.session), organisation_id, closed, report)
        work.commit()
        return moved


def move_off(work: UnitOfWork, tree: Tree, organisation_id: int, closed: Sequence[ClosedDays], report: Report | None = None) -> Moved:
    """Move what falls on closed days, in an open change."""
    require_moving(work, tree, organisation_id)
    closing = load_closing(work.session, tree, organisation_id, closed, work.now())
    falling = count_falling(work.session, closing) if closing.today else Falling()
    total = falling.loans + falling.pickups
    if not total:
        return Moved(staying=falling.staying)
    move = DateMove(organisation_id=organisation_id, at=work.now(), by=work.actor.login, loans=0, pickups=0, days=[one.code for one in closed])
    work.session.add(move)
    work.session.flush()
    days = sorted({one.day for one in falling.days})
    for chunk in _loans_falling(work, closing, days):
        move.loans += _move_loans(work, move.id, [(row, to) for row in chunk if (to := _target(closing, row)) is not None])
        tell(work, report, move.loans, total)
    pickups = work.session.execute(
        select(Reservation.id, Reservation.organisation_id, Reservation.version, Reservation.pickup_id.label("place"), Reservation.pickup_until.label("day"))
        .where(*on_shelf(closing), Reservation.pickup_until.in_(days)).with_for_update()
    ).all()  # fmt: skip
    move.pickups = _move_pickups(work, move.id, [(row, to) for row in pickups if (to := _target(closing, row)) is not None])
    tell(work, report, move.loans + move.pickups, total)
    after = {"days": [one.code for one in closed], "loans": move.loans, "pickups": move.pickups}
    work.log(LogEntry(what="move-dates", entity="date_move", entity_id=move.id, organisation_id=organisation_id, after=after))
    touch_all(work)
    return Moved(move.loans, move.pickups, falling.staying, move.id)


def require_moving(work: UnitOfWork, tree: Tree, organisation_id: int) -> None:
    """Refuse who may not move what falls on closed days of a unit (of 1 Admin: of all)."""
    if organisation_id not in tree.nodes:
        raise NotFound(mark("The organisation does not exist any more."))
    if tree[organisation_id].kind is Kind.ROOT:
        require(work.actor, _FOR_ALL)
        left_out = list_out_of_reach(work.session, tree, work.actor, _FOR_ALL)
        if left_out:
            sentence = mark("For all it would move the due dates of {organisations} too, where you have no role.")
            raise NotPermitted(_FOR_ALL, sentence, organisations=", ".join(left_out))
    else:
        require_at(work.actor, tree, organisation_id)


def _target(closing: Closing, row: Found) -> date | None:
    if not closing.falls(row.place, row.day):
        return None
    by_rule = bool(getattr(row, "rule_parameter", ""))
    return closing.target(row.place, row.day, by_rule=by_rule, expires=getattr(row, "expires", None))


def _loans_falling(work: UnitOfWork, closing: Closing, days: Sequence[date]) -> Iterator[Sequence[Found]]:
    """Return the loans that may move, held, a chunk at a time by due date."""
    columns = (Loan.id, Loan.organisation_id, Loan.version, Loan.point_id.label("place"), Loan.due_date.label("day"), Loan.rule_parameter, Loan.lines)
    query = select(*columns, Loan.patron_id, Copy.barcode, Patron.expires).join(Copy, Copy.id == Loan.copy_id).outerjoin(Patron, Patron.id == Loan.patron_id)
    query = query.where(*may_move(closing), Loan.due_date.in_(days)).order_by(Loan.due_date, Loan.id).limit(CHUNK).with_for_update(of=Loan)
    chunk: Sequence[Found] = work.session.execute(query).all()
    while chunk:
        yield chunk
        last = chunk[-1]
        after = or_(Loan.due_date > last.day, and_(Loan.due_date == last.day, Loan.id > last.id))
        chunk = work.session.execute(query.where(after)).all()


def _move_loans(work: UnitOfWork, move_id: int, moving: Sequence[tuple[Found, date]]) -> int:
    new = [(row, to, [*(row.lines or ()), *write_lines([closed_line(row.day, to)])]) for row, to in moving]
    write_loans(work, new)
    insert_rows(
        work.session, MovedDate,
        [{"organisation_id": row.organisation_id, "move_id": move_id, "loan_id": row.id, "from_date": row.day, "to_date": to} for row, to in moving],
    )  # fmt: skip
    return len(moving)


def write_loans(work: UnitOfWork, new: Sequence[tuple[Found, date, list[dict[str, Any]] | None]]) -> None:
    """Give loans their new due dates and lines, each with its entry in the log."""
    update_rows(work.session, Loan, [{"id": row.id, "version": row.version, "due_date": to, "lines": lines} for row, to, lines in new])
    for row, to, _lines in new:
        if to == row.day:
            continue
        work.log(
            LogEntry(
                what=_WHAT, entity="loan", entity_id=row.id, organisation_id=row.organisation_id, patron_id=row.patron_id,
                before={"barcode": row.barcode, "due": row.day}, after={"barcode": row.barcode, "due": to},
            )
        )  # fmt: skip


def _move_pickups(work: UnitOfWork, move_id: int, moving: Sequence[tuple[Found, date]]) -> int:
    update_rows(work.session, Reservation, [{"id": row.id, "version": row.version, "pickup_until": to} for row, to in moving])
    insert_rows(
        work.session, MovedDate,
        [{"organisation_id": row.organisation_id, "move_id": move_id, "reservation_id": row.id, "from_date": row.day, "to_date": to} for row, to in moving],
    )  # fmt: skip
    return len(moving)


def tell(work: UnitOfWork, report: Report | None, done: int, total: int) -> None:
    """Write the entries of the log that there are by now, and say how far it is."""
    work.write_log()
    if report is not None:
        report(done, total)


def touch_all(work: UnitOfWork) -> None:
    """Tell others that many loans and reservations changed."""
    for kind in ("date_move", "loan", "reservation", "patron"):
        work.touched(kind)
