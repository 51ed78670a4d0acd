"""The commands of patron accounts, their blocks, and of calendars, and their options (cli.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.options import day, row_id

if TYPE_CHECKING:
    from app.cli.grammar import Adder

TYPES = ("note", "alert", "block")
INVALIDATED = ("email", "phone", "postal")

_OPTIONS = (
    ("other-cards", "further cards, `;` between them"), ("first-name", ""), ("birth-date", "ISO day"), ("identity-number", ""),
    ("category", "code (default: the standard category of the home unit)"), ("expires", "ISO day (default: as long as the home unit says)"),
    ("language", "code"), ("email", ""), ("phone", ""), ("mobile", ""), ("street", ""), ("postcode", ""), ("city", ""), ("country", ""), ("guardian", ""),
    ("overdue-warning", "1 or 0 (default: by overdue-warning-auto)"),
)  # fmt: skip


def add_patrons(add: Adder) -> None:
    """Add them."""
    group = add.group("patron", "patron accounts")
    group("show", "patrons:show", "show an account: loans, reservations, debts, blocks, messages").add_argument("card", metavar="CARD")
    export = group("export", "patrons:export", "write everything held about an account, as the download of the client does")
    export.add_argument("card", metavar="CARD")
    export.add_argument("-o", "--output", metavar="FILE", default=None, help="default: standard output")
    new = group("add", "patrons:add", "make an account; the options are the columns of `import patrons`")
    for name in ("card", "last-name", "home-unit"):
        new.add_argument(f"--{name}", required=True, metavar="TEXT")
    for name, says in _OPTIONS:
        new.add_argument(f"--{name}", default="", metavar="TEXT", help=says)
    new.add_argument(
        "--link-accounts", action="store_true", default=False, help="the patron agrees that accounts of this identity number are known as one person's"
    )
    changed = group("set", "patrons:set_field", "give one field of an account another value; an empty one takes it away")
    changed.add_argument("card", metavar="CARD")
    changed.add_argument("field", metavar="FIELD", help="a column of `import patrons`, middle_name, active, permanent_alert, loan_history …")
    changed.add_argument("value", metavar="VALUE")
    group("renew", "patrons:renew", "make an account valid for as long as its home unit says").add_argument("card", metavar="CARD")
    lost = group("lost-card", "patrons:lost_card", "note that the current card is lost, and give the account another")
    lost.add_argument("card", metavar="CARD")
    lost.add_argument("number", metavar="NEW", help="the number of the new card")
    pin = group("pin", "patrons:pin", "give an account a new PIN, from LANEDISK_NEW_PIN or asked for twice")
    pin.add_argument("card", metavar="CARD")
    pin.add_argument("--generate", action="store_true", default=False, help="make one and tell it, this once")
    mail = group("mail", "mail:write", "write to a patron by e-mail; it goes with `outbox send`")
    mail.add_argument("card", metavar="CARD")
    mail.add_argument("--subject", required=True, metavar="TEXT")
    mail.add_argument("--text", required=True, metavar="TEXT")
    deleted = group("delete", "patrons:delete", "delete an account; refused while there are loans, reservations, open debts or money to be refunded")
    deleted.add_argument("card", metavar="CARD")
    old = group("removable", "patrons:removable", "list the expired accounts without loans, reservations or debts, which may be deleted")
    old.add_argument("--before", type=day, default=None, metavar="DAY", help="those only that expired before it")
    _blocks(add)
    _messages(add)
    _calendar(add)


def _blocks(add: Adder) -> None:
    block = add("block", "patrons:block", "block a patron for all services, with a comment")
    unblock = add("unblock", "patrons:unblock", "lift the block by hand of a patron")
    for command in (block, unblock):
        command.add_argument("card", metavar="CARD")
        command.add_argument("--comment", required=True, metavar="TEXT")
    block.add_argument("--until", type=day, default=None, metavar="DAY", help="its last day (default: until it is lifted)")


def _messages(add: Adder) -> None:
    group = add.group("message", "messages of the staff on an account")
    new = group("add", "messages:add", "write a message: a note or an alert stops nothing, a block stops services")
    new.add_argument("card", metavar="CARD")
    new.add_argument("--type", required=True, choices=TYPES, help="%(choices)s")
    new.add_argument("--text", required=True, metavar="TEXT")
    changed = group("edit", "messages:edit", "give a message another text or type")
    changed.add_argument("id", type=row_id, metavar="ID")
    changed.add_argument("--type", default=None, choices=TYPES, help="%(choices)s (default: as it is)")
    changed.add_argument("--text", default=None, metavar="TEXT", help="default: as it is")
    for command in (new, changed):
        command.add_argument("--initials", default="", metavar="INITIALS", help="of who writes; must be given where the account organisation asks for them")
    for name, says in (("archive", "put a message into the archive, where it stops nothing"), ("remove", "remove a message for good")):
        group(name, f"messages:{name}", says).add_argument("id", type=row_id, metavar="ID")
    notes = add.group("note", "notes to a patron")
    note = notes("add", "messages:add_note", "write a note to a patron")
    note.add_argument("card", metavar="CARD")
    note.add_argument("--text", required=True, metavar="TEXT")
    note.add_argument("--visible", action="store_true", default=False, help="the patron may see it")
    notes("remove", "messages:remove_note", "delete a note").add_argument("id", type=row_id, metavar="ID")
    address = add.group("address", "addresses of a patron")("invalidate", "messages:invalidate", "put an address out of use, into a message")
    address.add_argument("card", metavar="CARD")
    address.add_argument("--kind", required=True, choices=INVALIDATED, help="%(choices)s")
    address.add_argument("--value", default=None, metavar="TEXT", help="which one, where there are several")


def _calendar(add: Adder) -> None:
    group = add.group("calendar", "closed days of a unit")
    close = group("close", "calendar:close", "close a unit on a day or from a day to another, and move the due dates and pickup days that fall on it")
    close.add_argument("unit", metavar="UNIT")
    close.add_argument("first", type=day, metavar="FROM")
    close.add_argument("last", type=day, nargs="?", default=None, metavar="TO")
    close.add_argument("--reason", default="", metavar="TEXT")
    close.add_argument("--keep-dates", action="store_true", default=False, help="loans that are out keep their due dates")
    opened = group("open", "calendar:open_day", "open a unit again on a day that it had closed; what was moved off it comes back")
    opened.add_argument("unit", metavar="UNIT")
    opened.add_argument("day", type=day, metavar="DAY")
    group("undo", "calendar:undo", "bring back the due dates and pickup days that the last closing moved").add_argument("unit", metavar="UNIT")
