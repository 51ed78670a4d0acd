"""Who a patron is on slips and lists at the desk: the name, the card in its place where the patron category hides names (L5)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ScalarSelect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.claims.facts import Recipient
from app.domain.patron import full_name
from app.models.patron import Card, Patron
from app.queries.categories import list_policies

NAMED = (Patron.patron_category_id, Patron.last_name, Patron.first_name, Patron.middle_name)
"""What `ListedNames.of` needs of a row, besides `card`."""


def current_card(patron_id: InstrumentedAttribute[Any]) -> ScalarSelect[str]:
    """Return the number of the current card of the patron that a column names, as a column `card`."""
    return select(Card.number).where(Card.patron_id == patron_id, Card.state == "current").order_by(Card.id).limit(1).correlate_except(Card).scalar_subquery()


class ListedNames:
    """The names that lists of a unit show (one query)."""

    def __init__(self, session: Session, unit_id: int) -> None:
        self._policies = list_policies(session, unit_id)

    def of(self, row: Any) -> str:
        """Return who a row with the columns `NAMED` and `card` is about; empty where there is no patron."""
        if row.last_name is None:
            return ""
        return (row.card or "") if self._hides(row.patron_category_id) else full_name(row.last_name, row.first_name, row.middle_name)

    def of_recipient(self, to: Recipient) -> str:
        """As `of`, of somebody whom a notice would go to."""
        return to.card if self._hides(to.category_id) else full_name(to.last_name, to.first_name)

    def _hides(self, category_id: int) -> bool:
        policy = self._policies.get(category_id)
        return policy is not None and policy.ticked("hide-name")
