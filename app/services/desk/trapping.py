"""Where a copy that is free goes: to the shelf of whoever waits for it, on its way to another unit, or home (circulation.md 8a, 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.copy_status import AVAILABLE, IN_TRANSIT, effect_of, status_words
from app.domain.organisation import Kind, Node
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.rulebook import RuleBook
from app.domain.patron import full_name
from app.domain.text import Sentence, mark, sentence
from app.models.copy import Copy
from app.models.patron import Card, Patron
from app.models.reservation import Reservation
from app.queries.calendar import load_calendar
from app.queries.categories import effective_settings
from app.queries.desk.copies import CopyFacts, get_copy
from app.queries.desk.holds import hold_copy
from app.queries.desk.queue import Waiting, kept_for, list_waiting
from app.queries.desk.rules import RETURNING, load_rules
from app.services.desk.actions import Before
from app.services.desk.loans import status_id
from app.services.desk.results import KeptFor
from app.services.desk.scene import Scene, may_fill

Place = tuple[str, str]


def settle_copy(
    work: UnitOfWork, scene: Scene, copy: CopyFacts, before: Before, book: RuleBook | None
) -> tuple[KeptFor | None, Place | None, tuple[Sentence, ...]]:
    """Give the copy the status that it has now: kept for somebody, on its way, or available. `book` is there where the rules were read before."""
    effect = effect_of(copy.status)
    waiting = list_waiting(scene.session, copy.title_id, copy.id, scene.today)
    status = AVAILABLE if effect.back else copy.status
    if not (effect.traps or effect.back):
        return None, None, (sentence(mark("The copy has the status {status}."), status=status_words(copy.status_name)),)
    if waiting and book is None:
        places = Places(working=scene.place.id, owning=copy.owner_id, pickup=scene.unit_id, home=scene.unit_id)
        book = load_rules(scene.session, scene.tree, places, copy, RETURNING)
    chosen = _chosen(scene, book, copy, waiting) if book is not None else None
    if chosen is not None and book is not None:
        kept, send_to = _keep(work, scene, copy, chosen, before)
    else:
        kept, send_to = None, _way_home(scene, copy)
    _put_status(work, copy, IN_TRANSIT if send_to is not None else status, before)
    passing = send_to is not None and copy.status == IN_TRANSIT and copy.loan is None
    return kept, send_to, (sentence(mark("The copy is on its way to another unit: send it on.")),) if passing else ()


def pass_on(work: UnitOfWork, scene: Scene, copy_id: int, pickup: Node) -> tuple[KeptFor | None, Place | None]:
    """Give a copy that waited at a pickup place, for a reservation that is gone, to whoever is next; where nobody is, it goes where it belongs.

    Returned is whom it is kept for now, and the unit that it must be sent to.
    """
    hold_copy(scene.session, copy_id)
    kept, send_to, _warnings = settle_copy(work, replace(scene, place=pickup), get_copy(scene.session, copy_id), Before(), None)
    work.touched("copy", copy_id)
    return kept, send_to


def _chosen(scene: Scene, book: RuleBook, copy: CopyFacts, waiting: Iterable[Waiting]) -> Waiting | None:
    """Return the reservation that the copy is kept for already, else the oldest active one that it may fill."""
    rows = tuple(waiting)
    return kept_for(rows, copy.id) or next((one for one in rows if one.state == "active" and may_fill(scene, book, copy, one)), None)


def _keep(work: UnitOfWork, scene: Scene, copy: CopyFacts, one: Waiting, before: Before) -> tuple[KeptFor, Place | None]:
    row = work.session.get_one(Reservation, one.id)
    before.keep(row)
    pickup = scene.tree[one.pickup_id]
    here = scene.unit_of(one.pickup_id) == scene.unit_id
    if not here or one.state != "trapped" or row.pickup_until is None:  # what waits on the shelf already keeps its last day
        shelved = replace(scene, now=work.now())  # however long ago the return counts as, the days on the shelf begin today
        row.pickup_until = _pickup_until(shelved, copy, one) if here else None
        row.waits_since, row.told_at = shelved.now if here else None, None
    row.suspended_until = None
    row.trapped_copy_id, row.state = copy.id, "trapped" if here else "in-transit"
    work.touched("reservation", row.id)
    work.touched("patron", one.patron_id)
    name, card = _slip_name(scene, one)
    kept = KeptFor(reservation_id=one.id, patron_id=one.patron_id, name=name, card=card, pickup=pickup.name, pickup_code=pickup.code, until=row.pickup_until)
    return kept, None if here else (pickup.code, pickup.name)


def _pickup_until(scene: Scene, copy: CopyFacts, one: Waiting) -> date:
    """Return the last pickup day: the shelf days of the pickup unit from today, moved to its next open day (9)."""
    unit = scene.unit_of(one.pickup_id)
    places = Places(working=scene.place.id, owning=copy.owner_id, pickup=one.pickup_id, home=one.home_unit_id)
    book = load_rules(scene.session, scene.tree, places, copy, {"reservation-shelf-days"})
    situation = copy.situation(one.patron_category_id, scene.age_groups.of(one.birth_date, scene.today))
    days = decide_at(book, catalogue()["reservation-shelf-days"], places, situation, scene.today).decision.value.number or 0
    last = scene.today + timedelta(days=days)
    return load_calendar(scene.session, scene.tree, unit).next_open(last) or last


def _slip_name(scene: Scene, one: Waiting) -> tuple[str, str]:
    """Return the name (empty where the category hides names) and the current card."""
    query = select(Patron.last_name, Patron.first_name, Patron.middle_name, Card.number).outerjoin(
        Card, (Card.patron_id == Patron.id) & (Card.state == "current")
    )
    row = scene.session.execute(query.where(Patron.id == one.patron_id)).first()
    policy = effective_settings(scene.session, scene.unit_id, one.patron_category_id)
    if row is None:
        return "", ""
    return "" if policy.ticked("hide-name") else full_name(row.last_name, row.first_name, row.middle_name), row.number or ""


def _way_home(scene: Scene, copy: CopyFacts) -> Place | None:
    """Return the owning unit where the copy is elsewhere; a copy owned above the units belongs wherever it is."""
    owner = scene.tree.nodes.get(copy.owner_id)
    if owner is None or owner.kind is not Kind.UNIT or scene.tree.unit_of(owner.id) == scene.unit_id:
        return None
    return owner.code, owner.name


def _put_status(work: UnitOfWork, copy: CopyFacts, status: str, before: Before) -> None:
    if status == copy.status:
        return
    row = work.session.get_one(Copy, copy.id)
    before.keep(row)
    row.status_id, row.status_since = status_id(work, status), work.now()
