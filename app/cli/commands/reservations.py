"""`reserve`, `reservation …`, `reservations`."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from app.cli.commands.accounts import everywhere
from app.cli.console import Answer, Call
from app.cli.desk_documents import answer_of, patron_of, show_due, show_fees, show_kept, show_overridden, work_at_home
from app.domain.permissions import require
from app.domain.reservations import ReservationList
from app.queries.copies import find_copy
from app.queries.desk.borrowers import find_reserver
from app.queries.desk.copies import get_copy
from app.queries.desk.reservable import find_title
from app.queries.organisation import load_tree
from app.queries.reservation_lists import ListedReservation, ListWish, list_reservations_of
from app.queries.title_queue import show_queue
from app.services.desk import reservation_changes, reservation_removal, reservations


def reserve(call: Call) -> Answer:
    """Reserve a title, or one copy."""
    patron_id, options, account_id = patron_of(call), call.options, call.actor.account_id
    with call.reading() as session:
        copy_id = find_copy(session, options.barcode, account_id) if options.barcode is not None else None
        title_id = get_copy(session, copy_id).title_id if copy_id is not None else find_title(session, options.title, account_id)
    done = call.change(lambda unit: reservations.reserve(unit, patron_id, title_id, copy_id, options.pickup, why=options.override or ""))
    return answer_of(
        {
            "reservation": done.reservation_id, "title": done.title, "pickup": options.pickup, "expires": done.expires.isoformat(), "place": done.place,
            "recalled": show_due(done.recalled, call.zone(account_id)) if done.recalled is not None else None,
            "fees": show_fees(done.fees), "overridden": [show_overridden(one) for one in done.overridden],
        }
    )  # fmt: skip


def remove(call: Call) -> Answer:
    """Remove a reservation."""
    _work_at_home(call)
    done = call.change(lambda unit: reservation_removal.remove_reservation(unit, call.options.id))
    return answer_of(
        {
            "reservation": call.options.id,
            "removed": True,
            "kept_copy": done.barcode or None,
            "trapped_for": show_kept(done.kept_for),
            "send_to": done.send_to[0] if done.send_to is not None else None,
            "fees": show_fees(done.fees),
        }
    )


def change_pickup(call: Call) -> Answer:
    """Have a reservation collected at another place."""
    _work_at_home(call)
    return _changed(call.change(lambda unit: reservation_changes.change_pickup(unit, call.options.id, call.options.pickup)))


def suspend(call: Call) -> Answer:
    """Leave a reservation out for a time."""
    _work_at_home(call)
    return _changed(call.change(lambda unit: reservation_changes.suspend(unit, call.options.id, call.options.until)))


def resume(call: Call) -> Answer:
    """Let a suspended reservation go on."""
    _work_at_home(call)
    return _changed(call.change(lambda unit: reservation_changes.resume(unit, call.options.id)))


def put_first(call: Call) -> Answer:
    """Put a reservation before the others, or back among them."""
    _work_at_home(call)
    return _changed(call.change(lambda unit: reservation_changes.put_first(unit, call.options.id, first=not call.options.back)))


def _work_at_home(call: Call) -> None:
    with call.reading() as session:
        patron_id = find_reserver(session, call.options.id)
    work_at_home(call, patron_id)


def _changed(done: reservation_changes.Changed) -> Answer:
    return answer_of(
        {
            "reservation": done.reservation_id, "state": done.state, "pickup": done.pickup, "queue": done.place,
            "suspended_until": done.suspended_until.isoformat() if done.suspended_until is not None else None, "first_in_line": done.first_in_line,
            "send_to": done.send_to[0] if done.send_to is not None else None,
        }
    )  # fmt: skip


def list_kind(call: Call) -> Answer:
    """Give one of the lists that staff work through, of each account organisation; of a unit, where one is named."""
    rows: list[dict[str, Any]] = []
    for actor in everywhere(call, "patrons.view"):
        zone = call.zone(actor.account_id)
        today = call.clock().astimezone(zone).date()
        with call.reading() as session:
            tree = load_tree(session)
            units = frozenset(tree.below(tree.by_code(call.options.unit).id)) if call.options.unit is not None else None
            wish = ListWish(ReservationList(call.options.list), actor.account_id, today, actor.unit_id, units)
            rows += [_listed(row, zone) for row in list_reservations_of(session, wish, tree)]
    return answer_of({"list": call.options.list, "reservations": rows})


def list_queue(call: Call) -> Answer:
    """List who waits for a title."""
    require(call.actor, "patrons.view")
    zone = call.zone(call.actor.account_id)
    today = call.clock().astimezone(zone).date()
    with call.reading() as session:
        title_id = find_title(session, call.options.title, call.actor.account_id if call.options.at else None)
        return answer_of(show_queue(session, title_id, zone, today))


def _listed(row: ListedReservation, zone: ZoneInfo) -> dict[str, Any]:
    days = {"until": row.until, "expires": row.expires}
    return {
        "id": row.id, "card": row.card, "name": row.patron, "title": row.title, "author": row.author, "barcode": row.barcode or None,
        "unit": row.unit_code or None, "department": row.department, "placement": row.placement, "shelf": row.shelf, "pickup": row.pickup_code,
        "made": row.made_at.astimezone(zone).isoformat(), **{name: day.isoformat() if day is not None else None for name, day in days.items()},
    }  # fmt: skip
