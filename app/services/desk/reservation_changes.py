"""What is changed of a reservation that was made: pickup place, suspension, its place in the queue (circulation.md 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import require
from app.domain.refusals import InUse, Invalid
from app.domain.reservations import WAITING
from app.domain.text import mark
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import state_now
from app.services.desk.reservation_matter import log_reservation, own_reservation, pickup_place, place_in_queue
from app.services.desk.scene import Scene, set_scene
from app.services.desk.trapping import Place, pass_on

FIRST = "desk.override-rule"
"""Whoever may go on in spite of a rule may let somebody go before the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A reservation as it is now; `send_to` is the unit that its copy must be sent to, which waited elsewhere."""

    reservation_id: int
    state: str
    pickup: str
    place: int
    suspended_until: date | None
    first_in_line: bool
    send_to: Place | None = None


def change_pickup(work: UnitOfWork, reservation_id: int, pickup: str) -> Changed:
    """Have a reservation collected at another place, by code; a copy that waits at another unit is sent on.

    Raises NotPermitted, NotFound, Invalid.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        row, place, send_to = own_reservation(scene, reservation_id), pickup_place(scene, pickup), None
        before = scene.tree[row.pickup_id]
        if place.id != before.id:
            row.pickup_id = place.id
            log_reservation(work, row, "change", {"pickup": before.code}, {"pickup": place.code})
            scene.session.flush()
            if row.state == "trapped" and row.trapped_copy_id is not None:
                _kept, send_to = pass_on(work, scene, row.trapped_copy_id, before)
        return _done(work, scene, row, send_to)


def suspend(work: UnitOfWork, reservation_id: int, until: date | None = None) -> Changed:
    """Leave a reservation out until a day, that day included, or until it is resumed; it keeps its place in the queue.

    Raises NotPermitted, NotFound, Invalid for a day that is over, or InUse for one that a copy was trapped for or that is past its validity.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        row = own_reservation(scene, reservation_id)
        state = state_now(row, scene.today)
        if state not in WAITING:
            raise InUse(mark("Only a reservation that waits in the queue is suspended or resumed."))
        if until is not None and until < scene.today:
            raise Invalid("until", mark("The day is over."))
        log_reservation(work, row, "suspend", {"state": state}, {"state": "suspended", "until": until})
        row.state, row.suspended_until = "suspended", until
        return _done(work, scene, row)


def resume(work: UnitOfWork, reservation_id: int) -> Changed:
    """Let a suspended reservation go on, where it stood. Raises NotPermitted, NotFound, or InUse for one that is not suspended."""
    with work:
        scene = set_scene(work, "desk.reserve")
        row = own_reservation(scene, reservation_id)
        if state_now(row, scene.today) != "suspended":
            raise InUse(mark("The reservation is not suspended."))
        log_reservation(work, row, "resume", {"state": "suspended"}, {"state": "active"})
        row.state, row.suspended_until = "active", None
        return _done(work, scene, row)


def put_first(work: UnitOfWork, reservation_id: int, *, first: bool = True) -> Changed:
    """Put a reservation before the others of its queue, or back among them; several go before by the time they were made.

    Raises NotPermitted without desk.override-rule besides desk.reserve, NotFound, or InUse for one that a copy was trapped for.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        require(work.actor, FIRST)
        row = own_reservation(scene, reservation_id)
        if state_now(row, scene.today) not in WAITING:
            raise InUse(mark("It waits in the queue no longer."))
        if row.first_in_line != first:
            log_reservation(work, row, "change", {"first_in_line": row.first_in_line}, {"first_in_line": first})
            row.first_in_line = first
        return _done(work, scene, row)


def _done(work: UnitOfWork, scene: Scene, row: Reservation, send_to: Place | None = None) -> Changed:
    scene.session.flush()
    done = Changed(
        reservation_id=row.id, state=state_now(row, scene.today), pickup=scene.tree[row.pickup_id].code, place=place_in_queue(scene, row),
        suspended_until=row.suspended_until, first_in_line=row.first_in_line, send_to=send_to,
    )  # fmt: skip
    work.commit()
    return done
