"""The commands of the desk and their options: loans, renewals, returns, money, copies (cli.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.options import amount, day, instant, row_id
from app.domain.reservations import ReservationList

STATUSES = ("available", "lost", "claims-returned", "missing", "damaged", "in-repair", "withdrawn")

if TYPE_CHECKING:
    from app.cli.grammar import Adder


def add_desk(add: Adder) -> None:
    """Add them."""
    _loans(add)
    _money(add)
    _items(add)
    _reservations(add)
    add("undo", "desk:undo", "take back the last loan, renewal, return, due date or payment of the place")


def _loans(add: Adder) -> None:
    lend = add("loan", "desk:lend", "lend a copy; refused with every reason, or overridden by --override REASON")
    lend.add_argument("card", metavar="CARD")
    lend.add_argument("barcode", metavar="BARCODE")
    lend.add_argument("--date", dest="due", type=day, default=None, metavar="DAY", help="a due date by hand")
    back = add("return", "desk:take_back", "take a copy back")
    back.add_argument("barcode", metavar="BARCODE")
    back.add_argument("--counts-at", type=instant, default=None, metavar="INSTANT", help="the moment that the return counts as (book drop)")
    renew = add("renew", "desk:renew", "renew the loan of a copy; a late one settles its delay")
    renew.add_argument("barcode", metavar="BARCODE")
    due = add("due", "desk:set_due", "give a loan another due date by hand, for the reason of --override")
    due.add_argument("barcode", metavar="BARCODE")
    due.add_argument("--date", dest="due", type=day, required=True, metavar="DAY")
    explain = add("explain-loan", "desk:explain", "tell what a loan would be: due date, every parameter that matters, what is against it")
    explain.add_argument("--patron", dest="card", required=True, metavar="CARD")
    explain.add_argument("--item", dest="barcode", required=True, metavar="BARCODE")
    explain.add_argument("--date", type=day, default=None, metavar="DAY", help="default: today")


def _money(add: Adder) -> None:
    paying = add("pay", "desk:pay", "take a payment: the oldest debts first, or those that are named")
    paying.add_argument("card", metavar="CARD")
    paying.add_argument("amount", type=amount, metavar="AMOUNT")
    paying.add_argument("--debt", type=row_id, action="append", default=[], metavar="ID")
    paying.add_argument("--means", default="card", metavar="MEANS", help="card (the default), cash in payable amounts, swish, invoice, goods or work")
    group = add.group("debt", "debts by hand, and what is paid back")
    new = group("add", "desk:add_debt", "add a debt")
    new.add_argument("card", metavar="CARD")
    new.add_argument("kind", metavar="KIND", help="manual, a fee type of the library's own, or one of the kinds that arise by themselves")
    new.add_argument("amount", type=amount, metavar="AMOUNT")
    new.add_argument("--note", default="", metavar="TEXT")
    removed = group("remove", "desk:remove_debt", "remove what is open of a debt")
    removed.add_argument("id", type=row_id, metavar="ID")
    removed.add_argument("--reason", required=True, metavar="TEXT")
    group("refund", "desk:refund", "pay back what is to be refunded of a debt").add_argument("id", type=row_id, metavar="ID")


def _items(add: Adder) -> None:
    group = add.group("item", "look at copies, and set their status")
    group("show", "items:show", "show a copy: where it belongs, its status, its loan, who waits").add_argument("barcode", metavar="BARCODE")
    status = group("status", "items:status", "set the status of a copy; lost and claims-returned of one on loan mark its loan")
    status.add_argument("barcode", metavar="BARCODE")
    status.add_argument("status", metavar="STATUS", choices=STATUSES, help="%(choices)s")


def _reservations(add: Adder) -> None:
    new = add("reserve", "reservations:reserve", "reserve a title or one copy; refused with every reason, or overridden by --override REASON")
    new.add_argument("card", metavar="CARD")
    what = new.add_mutually_exclusive_group(required=True)
    what.add_argument("--title", default=None, metavar="ID", help="the title's record number (`title_id` of `item show` and `import copies`)")
    what.add_argument("--item", dest="barcode", default=None, metavar="BARCODE")
    new.add_argument("--pickup", required=True, metavar="PLACE", help="a unit, or a point of it, by code")
    group = add.group("reservation", "one reservation")
    moved = group("pickup", "reservations:change_pickup", "have it collected at another place")
    moved.add_argument("id", type=row_id, metavar="ID")
    moved.add_argument("pickup", metavar="PLACE", help="a unit, or a point of it, by code")
    left = group("suspend", "reservations:suspend", "leave it out for a time; it keeps its place in the queue")
    left.add_argument("id", type=row_id, metavar="ID")
    left.add_argument("--until", type=day, default=None, metavar="DAY", help="the last day on which it is left out (default: until it is resumed)")
    group("resume", "reservations:resume", "let a suspended one go on").add_argument("id", type=row_id, metavar="ID")
    ahead = group("first", "reservations:put_first", "put it before the others of its queue")
    ahead.add_argument("id", type=row_id, metavar="ID")
    ahead.add_argument("--back", action="store_true", default=False, help="put it back among the others")
    group("remove", "reservations:remove", "remove a reservation").add_argument("id", type=row_id, metavar="ID")
    listed = group("list", "reservations:list_kind", "give a list that staff work through: what is to be fetched, what waits, what was not collected")
    listed.add_argument("list", metavar="LIST", choices=[one.value for one in ReservationList], help="%(choices)s")
    listed.add_argument("--unit", default=None, metavar="UNIT", help="only what stands there (pick), or is collected there (the others)")
    add("reservations", "reservations:list_queue", "list who waits for a title").add_argument("title", metavar="TITLE", help="its record number")
