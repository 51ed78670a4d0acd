"""Removing reservations: what was trapped for one is for the next in the queue (circulation.md 9)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import NotFound
from app.models.copy import Copy, Title
from app.models.reservation import Reservation
from app.queries.desk.reservable import load_reservable
from app.services.desk.reservation_matter import charge_reservation, log_reservation, make_matter, own_reservation
from app.services.desk.results import Fee, KeptFor
from app.services.desk.scene import Scene, set_scene
from app.services.desk.trapping import Place, pass_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A reservation that was removed; `barcode` is of the copy that was kept for it, `kept_for` and `send_to` say whose it is now and where it goes."""

    reservation_id: int
    title: str
    barcode: str
    fees: tuple[Fee, ...]
    kept_for: KeptFor | None = None
    send_to: Place | None = None


def remove_reservation(work: UnitOfWork, reservation_id: int) -> Removed:
    """Remove a reservation; one whose copy waits to be collected costs what reservation-fee-not-collected says, and the copy is kept for the next.

    One that is on its way is kept for the next when it arrives.

    Raises NotPermitted, or NotFound for what is gone or of another account organisation.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        removed = _remove(work, scene, own_reservation(scene, reservation_id))
        work.commit()
        return removed


def remove_reservations(work: UnitOfWork, ids: Collection[int]) -> tuple[Removed, ...]:
    """Remove several, all or none, in the order in which they are given; those that are gone already are passed over. Raises NotPermitted."""
    with work:
        scene = set_scene(work, "desk.reserve")
        removed = []
        for number in ids:
            try:
                row = own_reservation(scene, number)
            except NotFound:
                continue
            removed.append(_remove(work, scene, row))
        work.commit()
        return tuple(removed)


def _remove(work: UnitOfWork, scene: Scene, row: Reservation) -> Removed:
    kept = scene.session.get(Copy, row.trapped_copy_id) if row.trapped_copy_id is not None else None
    fees: tuple[Fee, ...] = ()
    waits, number = row.state == "trapped", row.id
    if waits:
        wanted = load_reservable(scene.session, row.title_id, row.copy_id)
        matter = make_matter(scene, row.patron_id, wanted, scene.tree[row.pickup_id])
        fees = charge_reservation(work, matter, "not-collected", row.trapped_copy_id)
    title = scene.session.scalar(select(Title.title).where(Title.id == row.title_id)) or ""
    log_reservation(work, row, "remove", {"title": title, "state": row.state, "made_at": row.made_at.isoformat()}, None)
    scene.session.delete(row)
    scene.session.flush()
    kept_for, send_to = pass_on(work, scene, kept.id, scene.tree[row.pickup_id]) if kept is not None and waits else (None, None)
    return Removed(reservation_id=number, title=title, barcode=kept.barcode if kept is not None else "", fees=fees, kept_for=kept_for, send_to=send_to)
