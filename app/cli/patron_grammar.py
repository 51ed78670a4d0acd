"""The commands of patron accounts, their blocks, and of calendars, and their options (cli.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.options import day

if TYPE_CHECKING:
    from app.cli.grammar import Adder

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
    new.add_argument("--link-accounts", action="store_true", help="the patron agrees that accounts of this identity number are known as one person's")
    changed = group("set", "patrons:set_field", "give one field of an account another value; an empty one takes it away")
    changed.add_argument("card", metavar="CARD")
    changed.add_argument("field", metavar="FIELD", help="a column of `import patrons`, middle_name, active, permanent_alert, loan_history …")
    changed.add_argument("value", metavar="VALUE")
    group("renew", "patrons:renew", "make an account valid for as long as its home unit says").add_argument("card", metavar="CARD")
    deleted = group("delete", "patrons:delete", "delete an account; refused while there are loans, reservations, open debts or money to be refunded")
    deleted.add_argument("card", metavar="CARD")
    _blocks(add)
    _calendar(add)


def _blocks(add: Adder) -> None:
    block = add("block", "patrons:block", "block a patron for all services, with a comment")
    unblock = add("unblock", "patrons:unblock", "lift the block by hand of a patron")
    for command in (block, unblock):
        command.add_argument("card", metavar="CARD")
        command.add_argument("--comment", required=True, metavar="TEXT")
    block.add_argument("--until", type=day, default=None, metavar="DAY", help="its last day (default: until it is lifted)")


def _calendar(add: Adder) -> None:
    group = add.group("calendar", "closed days of a unit")
    close = group("close", "calendar:close", "close a unit on a day or from a day to another; loans that are out keep their due dates")
    close.add_argument("unit", metavar="UNIT")
    close.add_argument("first", type=day, metavar="FROM")
    close.add_argument("last", type=day, nargs="?", default=None, metavar="TO")
    close.add_argument("--reason", default="", metavar="TEXT")
    opened = group("open", "calendar:open_day", "open a unit again on a day that it had closed")
    opened.add_argument("unit", metavar="UNIT")
    opened.add_argument("day", type=day, metavar="DAY")
