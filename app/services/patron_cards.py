"""Cards of an account: a new one for one that is lost, another number, further cards (Q9). The number of a card itself never changes."""

from __future__ import annotations

from collections.abc import Sequence

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.patron_edit import SectionDraft, Value, row_key
from app.domain.refusals import AlreadyExists, Invalid
from app.domain.text import mark
from app.models.patron import Card, Patron
from app.queries.patron_account import find_patron_by_card
from app.queries.patron_sections import list_rows, row_fields
from app.services.patron_access import get_own_patron
from app.services.patrons import write_section


def replace_lost_card(work: UnitOfWork, patron_id: int, number: str) -> Changes:
    """Note that the current card is lost, and give the account a new one. Raises NotPermitted, NotFound, Invalid, AlreadyExists."""
    with work:
        patron = get_own_patron(work, patron_id, "patrons.edit", lock=True)
        give_card(work, patron, number, "lost")
        return work.commit()


def give_card(work: UnitOfWork, patron: Patron, number: str, before: str) -> None:
    """Give an account another current card; the one before gets the state `before` (lost, withdrawn)."""
    number = _fresh(work, patron, number)
    cards = _cards(work, patron)
    changed: dict[str, Value] = {row_key("card", card.id, "state"): before for card in cards if card.state == "current"}
    _write(work, patron, cards, changed | _new("+1", number, "current"))


def set_other_cards(work: UnitOfWork, patron: Patron, numbers: Sequence[str]) -> None:
    """Give an account just these further cards; others that were valid are withdrawn."""
    cards = _cards(work, patron)
    there = {card.number: card for card in cards}
    changed: dict[str, Value] = {
        row_key("card", card.id, "state"): "withdrawn" for card in cards if card.state == "other" and card.number not in numbers
    }  # fmt: skip
    for place, number in enumerate(numbers, start=1):
        card = there.get(number)
        if card is None:
            changed |= _new(f"+{place}", _fresh(work, patron, number), "other")
        elif card.state != "current":
            changed[row_key("card", card.id, "state")] = "other"
    _write(work, patron, cards, changed)


def _fresh(work: UnitOfWork, patron: Patron, number: str) -> str:
    """Return a number that no card of the account organisation has."""
    number = number.strip()
    if not number:
        raise Invalid("card", mark("A card number must be given."))
    if find_patron_by_card(work.session, number, patron.organisation_id) is not None:
        raise AlreadyExists(mark("The card number {card} is in use already."), card=number)
    return number


def _cards(work: UnitOfWork, patron: Patron) -> list[Card]:
    return [row for row in list_rows(work.session, patron.id, "cards") if isinstance(row, Card)]


def _new(row: str, number: str, state: str) -> dict[str, Value]:
    return {row_key("card", row, "number"): number, row_key("card", row, "state"): state}


def _write(work: UnitOfWork, patron: Patron, cards: Sequence[Card], changed: dict[str, Value]) -> None:
    seen = row_fields("cards", cards)
    write_section(work, patron, SectionDraft(patron_id=patron.id, section="cards", seen=seen, values={**seen, **changed}))
