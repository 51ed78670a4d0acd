"""What was typed or scanned at the desk: whose card it is, or which patrons it may mean (D1)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.models.copy import Copy
from app.queries.patron_account import find_patron_by_card
from app.queries.patron_rows import PatronPage, search_patrons
from app.queries.patrons import PatronSearch


def find_card_holder(session: Session, scanned: str, account_id: int) -> int | None:
    """Return the account of a card scanned where a copy was expected; None where a copy has that barcode, or nobody that card (two queries).

    Raises Invalid for a card that is lost or withdrawn.
    """
    text = scanned.strip()
    if session.scalar(select(Copy.id).where(Copy.organisation_id == account_id, Copy.barcode == text)) is not None:
        return None
    return find_patron_by_card(session, text, account_id, in_use=True)


def look_up_patron(session: Session, search: PatronSearch, tree: Tree, now: datetime, place: int) -> int | PatronPage:
    """Return the account of a card number, else the patrons that the text finds, the best first, as they stand at a working place.

    Raises Invalid for a card that is lost or withdrawn.
    """
    holder = find_patron_by_card(session, search.text.strip(), search.account_id, in_use=True)
    return holder if holder is not None else search_patrons(session, search, tree, now, place)
