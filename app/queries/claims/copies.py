"""What letters and lists call the copies of notices: read once it is decided what is sent."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.domain.claims.facts import CopyName
from app.domain.claims.plans import NoticePlan
from app.models.copy import Copy, Title


def read_names(session: Session, plans: Iterable[NoticePlan]) -> dict[int, CopyName]:
    """Return the names of the copies of notices by their keys (one query)."""
    wanted = [copy.loan.copy_id for plan in plans for copy in plan.copies]
    query = select(Copy.id, Title.title, Title.author, Copy.barcode).join(Title, Title.id == Copy.title_id).where(among(Copy.id, wanted))
    return {id_: CopyName(*names) for id_, *names in session.connection().execute(query).all()}  # very many rows: past the ORM
