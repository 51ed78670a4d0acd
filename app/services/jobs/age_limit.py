"""The job *age-limit*: accounts that entered an age group with a setting get its message, and expire where it says so (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, partial

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.age_limit import EXPIRY, MESSAGE, Reached, births, entered_on, what_is_set, window
from app.domain.audit import LogEntry
from app.domain.parameters.situation import Situation
from app.models.job import AgeLimit
from app.models.patron import Patron
from app.models.register import AgeGroup
from app.queries.desk.rules import load_rules_at
from app.queries.organisation import load_tree
from app.services.jobs.context import Asked, Counts, JobContext, Progress

CHUNK = 500
"""So many accounts are looked at in one transaction."""


@dataclass(frozen=True, slots=True)
class _Group:
    """An age group; `setting` says by home unit what is set for it."""

    code: str
    years: int
    setting: Callable[[int], Reached | None]


def note_age_limits(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
    """Note who entered an age group since the last run, each account once for each group.

    `messages`: how many accounts got one; `expiries`: how many of them expire on that birthday now.
    """
    with context.reading() as session:
        groups = _groups(session, context, day)
    messages = expiries = 0
    for number, group in enumerate(groups):
        progress(number, len(groups))
        after: int | None = 0
        while after is not None and not cancelled():
            found, expired, after = context.change(partial(_note_chunk, context=context, group=group, day=day, after=after))
            messages, expiries = messages + found, expiries + expired
    return {"messages": messages, "expiries": expiries}


def _groups(session: Session, context: JobContext, day: date) -> list[_Group]:
    """Return the age groups that are entered on a birthday, the youngest first."""
    tree = load_tree(session)
    book = load_rules_at(session, tree, tree.below(context.account.id), {EXPIRY, MESSAGE})
    rows = session.execute(select(AgeGroup.id, AgeGroup.code, AgeGroup.from_year).where(AgeGroup.from_year > 0).order_by(AgeGroup.from_year, AgeGroup.id))

    def setting(home: int, group_id: int) -> Reached | None:
        return what_is_set(lambda parameter: book.governing(parameter, home, Situation(age_group_id=group_id), day))

    return [_Group(row.code, row.from_year, cache(partial(setting, group_id=row.id))) for row in rows]


def _note_chunk(work: UnitOfWork, context: JobContext, group: _Group, day: date, after: int) -> tuple[int, int, int | None]:
    """Note the next accounts that entered a group; return how many, how many of them expire, and where to go on (None: that was all)."""
    first, last = window(context.since, day)
    earliest, latest = births(group.years, first, last)
    known = exists().where(AgeLimit.patron_id == Patron.id, AgeLimit.age_group == group.code)
    query = select(Patron).where(
        Patron.organisation_id == context.account.id, Patron.active, Patron.birth_date >= earliest, Patron.birth_date <= latest, Patron.id > after, ~known
    )
    with work:
        rows = work.session.scalars(query.order_by(Patron.id).limit(CHUNK).with_for_update()).all()
        noted = [_note(work, patron, group, reached) for patron in rows if (reached := _reached(patron, group, first, last)) is not None]
        if any(one is not None for one in noted):
            work.touched("patron")
            work.commit()
        return sum(one is not None for one in noted), sum(one is True for one in noted), rows[-1].id if len(rows) == CHUNK else None


def _reached(patron: Patron, group: _Group, first: date, last: date) -> date | None:
    return entered_on(patron.birth_date, group.years, first, last) if patron.birth_date is not None else None


def _note(work: UnitOfWork, patron: Patron, group: _Group, reached: date) -> bool | None:
    """Note it on one account, and say whether it expires by it; None where nothing is set for it there."""
    setting = group.setting(patron.home_unit_id)
    if setting is None:
        return None
    row = AgeLimit(organisation_id=patron.organisation_id, patron_id=patron.id, age_group=group.code, reached=reached, signal=setting.signal)
    work.session.add(row)
    expires = setting.expires and (patron.expires is None or patron.expires > reached)
    before = {"expires": patron.expires} if expires else None
    after: dict[str, object] = {"age_group": group.code, "reached": reached, "signal": setting.signal}
    if expires:
        patron.expires = reached
        after["expires"] = reached
    work.log(
        LogEntry(
            what="age-limit", entity="patron", entity_id=patron.id, organisation_id=patron.organisation_id, patron_id=patron.id, before=before, after=after
        )
    )
    return expires
