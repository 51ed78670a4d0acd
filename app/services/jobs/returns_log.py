"""The job *returns-log*: returns leave the log when `returns-log-days` of the place where they were made have run out (B12, D2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import delete, select

from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.situation import ANYTHING
from app.models.desk_action import DeskAction
from app.queries.desk.rules import load_rules_at
from app.queries.organisation import load_tree
from app.queries.retention import LOG_DAYS
from app.services.jobs.context import Asked, Counts, JobContext, Progress

_CHUNK = 500


def clear_returns_log(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
    """Drop the returns that the log keeps no longer, a chunk in each transaction; `returns`: how many."""
    places = _kept_since(context, day)
    gone = 0
    for number, (place, since) in enumerate(places):
        progress(number, len(places))
        while not cancelled() and (ids := _oldest(context, place, since)):
            context.change(partial(_drop, ids=ids))
            gone += len(ids)
    return {"returns": gone}


def _kept_since(context: JobContext, day: date) -> Sequence[tuple[int, datetime]]:
    """Return for each place of the account organisation the moment from which its returns are kept; today is the first day."""
    zone = context.account.zone
    with context.reading() as session:
        tree = load_tree(session)
        places = tree.below(context.account.id)
        book = load_rules_at(session, tree, places, {LOG_DAYS})
    days = {place: book.governing(LOG_DAYS, place, ANYTHING, day).value.number or 0 for place in places}
    return [(place, datetime.combine(day - timedelta(days=kept - 1), time(), zone)) for place, kept in days.items()]


def _oldest(context: JobContext, place: int, since: datetime) -> list[int]:
    with context.reading() as session:
        query = select(DeskAction.id).where(DeskAction.point_id == place, DeskAction.kind == "return", DeskAction.at < since)
        return list(session.scalars(query.order_by(DeskAction.at, DeskAction.id).limit(_CHUNK)))


def _drop(work: UnitOfWork, ids: list[int]) -> None:
    with work:
        work.session.execute(delete(DeskAction).where(DeskAction.id.in_(ids)).execution_options(synchronize_session=False))
        work.touched("desk_action")
        work.commit()
