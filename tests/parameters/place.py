"""The library of the story: patrons, copies, loans, debts and reservations that are there when it begins, and rules that let every parameter be seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import parse_value
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Card, Contact, Patron
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.services.base_rules import complete_base_rules
from app.services.categories import save_settings
from app.services.parameters import set_rules
from tests import library
from tests.conftest import Clock, Works
from tests.library import NOW, TODAY, Library

CLAIMED = TODAY + timedelta(days=20)
"""The due date of what is claimed."""

RULES: tuple[tuple[str, str, str | None], ...] = (
    ("loan-period-queue", "14 days", None), ("overdue-fee", "2 per-day", None), ("age-limit-message", "1", None),
)  # fmt: skip
"""Where the delivered value of one parameter would hide another: set for all of Lindby."""

_PEOPLE = ("M", "L", "L2", "L3", "R3", "R4", "R4b", "R4c", "R5", "R6", "R7", "R8", "R9", "N1", "N2", "N3", "O1", "O2", "O3", "O4", "K1", "K2", "G1", "G2",
           "F1", "F2", "A1", "W", "X")  # fmt: skip
_COPIES: Mapping[str, Mapping[str, Any]] = {
    "talking": {"media": "talbok"}, "film": {"media": "dvd"}, "dear": {"owner": "HAM", "price": 50_000},
}  # fmt: skip
"""What differs from a book of Stadsbiblioteket without a price; each copy is of a title of its own."""
_LENT: tuple[tuple[str, str, int, Mapping[str, Any]], ...] = (
    ("M", "m0", 20, {}), ("X", "open", 60, {"is_open": True, "lent": 10}), ("X", "r4", 25, {}), ("X", "r4b", 25, {}), ("R5", "r5", 25, {}),
    ("X", "film", 25, {}), ("X", "trap", 0, {}), ("N1", "n1", 5, {"renewals": 2}), ("N2", "n2", 5, {}), ("N3", "n3", 5, {}), ("O1", "o1", -3, {}),
    ("O2", "o2", -90, {}), ("O3", "o3a", -45, {}), ("O3", "o3b", -45, {}), ("O3", "o3c", -45, {}), ("O4", "o4", 0, {}), ("K1", "k1", 20, {}),
    ("K2", "dear", 20, {}),
)  # fmt: skip
"""Who has what on loan, due so many days from today."""
_FREE = ("m1", "l", "talking", "l2", "r6", "r9", "g2")
_RESERVED = (("W", "l2"), ("X", "r8x"), ("R4b", "r8x"), ("R4b", "r8y"), ("R4c", "r4"), ("R8", "trap"), ("R9", "r9"), ("W", "n3"))
"""Who waits for the title of what, from yesterday on."""
_DEBTS = (("G1", 2_000, 1), ("G2", 15_000, 1), ("F1", 30_000, 30), ("F2", 10_000, 90))


def furnish(database: Database) -> None:
    """Build it on the small library of the tests."""
    library.furnish(database)
    known = library.load(database)
    with database.writing() as session:
        complete_base_rules(session)
        people = {card: _patron(session, known, card) for card in _PEOPLE}
        copies = {code: _copy(session, known, code) for code in dict.fromkeys([*(code for _, code, _, _ in _LENT), *_FREE, "r8x", "r8y"])}
        session.flush()
        for card, code, due, more in _LENT:
            lent = NOW - timedelta(days=more.get("lent", 100))
            loan = Loan(organisation_id=known.organisations["lindby"], patron_id=people[card].id, copy_id=copies[code].id, lent_at=lent,
                        point_id=known.organisations["DISK1"], due_date=TODAY + timedelta(days=due))  # fmt: skip
            loan.is_open, loan.renewals = more.get("is_open", False), more.get("renewals", 0)
            session.add(loan)
        for card, code in _RESERVED:
            session.add(Reservation(organisation_id=known.organisations["lindby"], patron_id=people[card].id, title_id=copies[code].title_id,
                                    pickup_id=known.organisations["SDB"], made_at=NOW - timedelta(days=1)))  # fmt: skip
        for card, amount, ago in _DEBTS:
            session.add(Debt(organisation_id=known.organisations["lindby"], patron_id=people[card].id, kind="manual", amount=amount,
                             since=NOW - timedelta(days=ago), point_id=known.organisations["DISK1"]))  # fmt: skip
        session.commit()
    works = Works(database, Clock(NOW))
    set_rules(works(), [rule_of(known, *one, variables=_aged(known, one[0])) for one in RULES])
    boxes = {Key(box, known.categories["vuxen"]): Change(None, Setting(1)) for box in ("allow-reservation-on-loan", "allow-several-reservations")}
    save_settings(works(), [SettingsDraft(known.organisations["lindby"], boxes)])
    save_settings(works(), [SettingsDraft(known.organisations["lindby"], {Key("replacement-price"): Change(None, Setting(text="higher"))})])
    works.close()


def rule_of(known: Library, parameter: str, value: str, selector: str | None, variables: Variables | None = None) -> Rule:
    """Return a rule of Lindby."""
    place = known.organisations["lindby"]
    return Rule(parameter=parameter, organisation_id=place, value=parse_value(catalogue()[parameter], value), selector=selector,
                variables=variables or Variables())  # fmt: skip


def _aged(known: Library, parameter: str) -> Variables:
    return Variables(age_group_id=known.age_groups["adult"]) if parameter.startswith("age-limit") else Variables()


def local(day: date, hour: int = 12) -> datetime:
    """Return an hour of a day at the library."""
    from tests.services.desk.conftest import ZONE

    return datetime.combine(day, time(hour), ZONE)


def _patron(session: Session, known: Library, card: str) -> Patron:
    born = (TODAY + timedelta(days=1)).replace(year=TODAY.year - 18) if card == "A1" else date(1980, 5, 17)
    patron = Patron(organisation_id=known.organisations["lindby"], home_unit_id=known.organisations["SDB"], patron_category_id=known.categories["vuxen"],
                    last_name=card, birth_date=born, created_at=NOW, expires=date(2030, 1, 1), language="sv")  # fmt: skip
    session.add(patron)
    session.flush()
    owner = {"organisation_id": patron.organisation_id, "patron_id": patron.id}
    session.add_all([Card(**owner, number=card, folded=card.lower()), Contact(**owner, kind="email", value=f"{card}@example.org")])
    return patron


def _copy(session: Session, known: Library, code: str) -> Copy:
    more = _COPIES.get(code, {})
    title = Title(organisation_id=known.organisations["lindby"], number=code, title=code, sort_key=code)
    session.add(title)
    session.flush()
    status = session.scalars(select(StatusCode.id).where(StatusCode.code == "available")).one()
    copy = Copy(organisation_id=title.organisation_id, title_id=title.id, barcode=code, owner_id=known.organisations[more.get("owner", "SDB")],
                media_type_id=known.media_types[more.get("media", "bok")], circulation_category_id=known.circulation_categories["hemlan"],
                status_id=status, price=more.get("price"))  # fmt: skip
    session.add(copy)
    return copy
