"""One patron by the columns of the file: made by `patron add`, changed field by field by `patron set`, renewed by `patron renew`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.database.unit_of_work import UnitOfWork
from app.domain.periods import add_months
from app.domain.refusals import AlreadyExists, Invalid, Several
from app.domain.text import mark
from app.models.patron import Patron
from app.queries.categories import unit_settings
from app.queries.new_patron import warned
from app.queries.organisation import load_tree
from app.services.age_limits import end_age_limits
from app.services.patron_access import get_own_patron
from app.services.patron_cards import give_card, set_other_cards
from app.services.patron_files.cells import ACCOUNT, ADDRESS, CONTACTS, FURTHER, PatronCells, PatronCodes, cards_in, flag
from app.services.patron_files.known import Known
from app.services.patron_files.plan import plan_patrons
from app.services.patron_files.sections import cleared, wanted_of
from app.services.patron_files.write import write_plan
from app.services.patron_pins import hashed_pin, write_pin
from app.services.patrons import write_section
from app.services.spreadsheet import Line

CHECKED = "details_checked"
"""No field of an account: that its details were looked over, after an age limit was reached."""

FIELDS = tuple(dict.fromkeys(("card", "other_cards", *ACCOUNT, *FURTHER, *CONTACTS, *ADDRESS, CHECKED)))
"""What of an account can be set by name."""

_NEVER_EMPTY = frozenset({"card", "last_name", "category", "home_unit", "overdue_warning", "active", "loan_history", CHECKED})


def add_patron(work: UnitOfWork, cells: Mapping[str, str], *, linked: bool = False, pin: str = "") -> int:
    """Make an account of columns as a file has them; return its key. Needs patrons.create.

    Where nothing is said of the overdue warning, overdue-warning-auto says. `linked`: the patron agrees that accounts of
    this identity number in other account organisations are known as the same person's. `pin`: empty for none. Raises
    NotPermitted, AlreadyExists for a card that is there, or every reason against it at once.
    """
    kept = hashed_pin(pin) if pin else ""
    with work:
        given = {"overdue_warning": "1" if _warned(work, cells.get("home_unit", "")) else "0"} | {name: text for name, text in cells.items() if text}
        plan = plan_patrons(work.session, work.actor, work.now(), "", [Line("", 1, given)], importing=False)
        line = plan.lines[0]
        if line.known:
            raise AlreadyExists(mark("Another account has this card number already."))
        if len(line.reasons) == 1:
            raise line.reasons[0]
        if line.reasons:
            raise Several(line.reasons)
        if line.newcomer is not None:
            line.newcomer = replace(line.newcomer, linked=linked)
        (patron_id,) = write_plan(work, plan)
        if kept:
            write_pin(work, patron_id, line.account_id, kept)
        work.commit()
        return patron_id


def set_field(work: UnitOfWork, patron_id: int, field: str, text: str) -> None:
    """Give one field of an account another value, or take it away (empty). Raises NotPermitted, NotFound, Invalid, AlreadyExists.

    Another `card` is a new one, and the current one is withdrawn; `other_cards` are all further ones.
    """
    with work:
        patron = get_own_patron(work, patron_id, "patrons.edit", lock=True)
        if field not in FIELDS:
            raise Invalid("field", mark("{value} is not one of: {allowed}."), value=field, allowed=", ".join(FIELDS))
        if not text.strip() and field in _NEVER_EMPTY:
            raise Invalid(field, mark("{field} must be given."), field=field)
        if field == "card":
            give_card(work, patron, text, "withdrawn")
        elif field == "other_cards":
            set_other_cards(work, patron, cards_in(text))
        elif field == CHECKED:
            if flag(CHECKED, text):
                end_age_limits(work, [patron.id])
        else:
            _set_value(work, patron, field, text)
        work.commit()


def _set_value(work: UnitOfWork, patron: Patron, field: str, text: str) -> None:
    there = Known(work.session).get(patron.id)
    if text.strip():
        value = PatronCodes(work.session).read(field, text)
        wanted = wanted_of(there, PatronCells("", (), {field: value}))
    else:
        wanted = cleared(there, field)
    for one in wanted:
        write_section(work, patron, one.draft)


def renew_account(work: UnitOfWork, patron_id: int) -> date:
    """Make an account valid for as long as its home unit says, from today; never shorter than it is. Return the expiry date."""
    with work:
        patron = get_own_patron(work, patron_id, "patrons.edit", lock=True)
        until = _valid_until(work, patron)
        for one in wanted_of(Known(work.session).get(patron.id), PatronCells("", (), {"expires": until})):
            write_section(work, patron, one.draft)
        end_age_limits(work, [patron.id])
        work.commit()
        return until


def _valid_until(work: UnitOfWork, patron: Patron) -> date:
    until = add_months(work.today(patron.organisation_id), unit_settings(work.session, patron.home_unit_id).account_months)
    return until if patron.expires is None else max(until, patron.expires)


def _warned(work: UnitOfWork, home: str) -> bool:
    tree = load_tree(work.session)
    return home not in tree.codes or warned(work.session, tree, tree.codes[home], work.today(tree.account_of(tree.codes[home])))
