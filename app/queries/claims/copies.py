"""What letters and lists call the copies of notices: read once it is decided what is sent."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.database.plain import read_plain
from app.domain.claims.facts import CopyName
from app.domain.claims.plans import NoticePlan
from app.domain.tuples import maker
from app.models.copy import Copy, Title

_NAMES = select(Copy.id, Title.title, Title.author, Copy.barcode).join(Title, Title.id == Copy.title_id).where(one_of(Copy.id))

_copy_name = maker(CopyName)


def read_names(session: Session, plans: Iterable[NoticePlan]) -> dict[int, CopyName]:
    """Return the names of the copies of notices by their keys (one query)."""
    wanted = [copy.loan.copy_id for plan in plans for copy in plan.copies]
    return {row[0]: _copy_name(row[1:]) for row in read_plain(session, _NAMES, keys(wanted))}
