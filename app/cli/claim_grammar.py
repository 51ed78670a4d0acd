"""The commands of claims and invoices and their options (cli.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.options import day, row_id

if TYPE_CHECKING:
    from app.cli.grammar import Adder


def add_claims(add: Adder) -> None:
    """Add them."""
    claim = add.group("claim", "claims: exempt a loan, or see what a run would make (`jobs run claims-and-invoices` makes it)")
    exempt = claim("exempt", "claims:exempt", "exempt the loan of a copy from claims, as long as it is out")
    exempt.add_argument("barcode", metavar="BARCODE")
    why = exempt.add_mutually_exclusive_group(required=True)
    why.add_argument("--reason", default=None, metavar="TEXT")
    why.add_argument("--end", action="store_true", default=False, help="let its claims go on")
    preview = claim("preview", "claims:preview", "tell who would get what, why and by which setting; nothing is made")
    preview.add_argument("--date", type=day, default=None, metavar="DAY", help="default: today")
    preview.add_argument("--warnings", action="store_true", default=False, help="instead of reminders and invoices: the warnings before due dates")
    notice = add.group("notice", "notices as they were sent")
    notice("list", "claims:list_notices", "list what was sent to a patron").add_argument("card", metavar="CARD")
    letters = notice("print", "claims:print_letters", "write the letters that wait to be printed into a text file, a page each, and mark them printed")
    letters.add_argument("-o", "--output", required=True, metavar="FILE")
    sms = notice("sms", "claims:write_waiting_sms", "write the SMS that wait into a CSV file (number, text, notice), and mark them written")
    sms.add_argument("-o", "--output", required=True, metavar="FILE")
    invoice = add.group("invoice", "invoices")
    listing = invoice("list", "claims:list_invoices", "list the invoices of the account organisation")
    listing.add_argument("--open", dest="open_only", action="store_true", default=False, help="those only of which something is open")
    fees = invoice("fees", "claims:fee_invoices", "list whose unpaid debts are due for a fee invoice, or send them")
    fees.add_argument("cards", metavar="CARD", nargs="*", default=[], help="with --send: those only (default: everybody)")
    fees.add_argument("--send", action="store_true", default=False, help="send them")
    invoice("paid", "claims:paid", "mark an invoice paid").add_argument("number", type=row_id, metavar="NUMBER")
