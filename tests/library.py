"""A small invented Swedish library that tests stand on: two account organisations, registers, patrons, copies, loans, debts.

Everything is dated relative to `NOW`, a Tuesday morning. Staff are named after their roles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.search import indexed
from app.domain.text import fold, fold_plain, words
from app.models.calendar import ClosedPeriod
from app.models.copy import Copy, Title, TitleWord
from app.models.debt import Debt, Payment, PaymentPart
from app.models.loan import Loan
from app.models.message import Message, Note
from app.models.organisation import Department, OpeningHours, Organisation, OrganisationClosure, Placement
from app.models.patron import Address, Card, Contact, ManualBlock, Patron, PatronWord
from app.models.register import AgeClass, AgeGroup, CirculationCategory, LoanType, MediaType, PatronCategory, StatusCode
from app.models.reservation import Reservation
from app.models.staff import Staff
from tests.databases import add_staff, set_up

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
TODAY = date(2026, 3, 10)

STAFF = (("librarian", "librarian", "lindby"), ("desk", "desk", "SDB"), ("viewer", "viewer", "lindby"), ("parameters", "parameter-administrator", "HAM"))
"""Login, role, and the organisation where it is held; `admin` is administrator everywhere."""


Register = PatronCategory | LoanType | MediaType | CirculationCategory | AgeGroup | AgeClass | StatusCode


@dataclass(frozen=True)
class Library:
    """Ids by code: registers and organisations by their code, departments `SDB/VUX`, placements `SDB/VUX/HYLL`, patrons by card, copies by barcode."""

    organisations: Mapping[str, int]
    departments: Mapping[str, int]
    placements: Mapping[str, int]
    categories: Mapping[str, int]
    loan_types: Mapping[str, int]
    media_types: Mapping[str, int]
    circulation_categories: Mapping[str, int]
    age_groups: Mapping[str, int]
    age_classes: Mapping[str, int]
    staff: Mapping[str, int]
    patrons: Mapping[str, int]
    copies: Mapping[str, int]


def load(database: Database) -> Library:
    """Read the ids of a furnished database."""
    with database.reading() as session:
        units = {row.id: row.code for row in session.execute(select(Organisation.id, Organisation.code))}
        departments = {row.id: f"{units[row.organisation_id]}/{row.code}" for row in session.scalars(select(Department))}
        return Library(
            organisations={code: number for number, code in units.items()},
            departments={path: number for number, path in departments.items()},
            placements={f"{departments[row.department_id]}/{row.code}": row.id for row in session.scalars(select(Placement))},
            categories=_codes(session, PatronCategory),
            loan_types=_codes(session, LoanType),
            media_types=_codes(session, MediaType),
            circulation_categories=_codes(session, CirculationCategory),
            age_groups=_codes(session, AgeGroup),
            age_classes=_codes(session, AgeClass),
            staff={row.login: row.id for row in session.execute(select(Staff.id, Staff.login))},
            patrons={row.number: row.patron_id for row in session.execute(select(Card.number, Card.patron_id))},
            copies={row.barcode: row.id for row in session.execute(select(Copy.barcode, Copy.id))},
        )


def _codes(session: Session, table: type[Register]) -> dict[str, int]:
    return {row.code: row.id for row in session.execute(select(table.id, table.code))}


def furnish(database: Database) -> None:
    """Set a database up and build the library in it."""
    set_up(database)
    with database.writing() as session:
        places = _organisations(session)
        _registers(session, places)
        _patrons(session, places)
        _copies(session, places)
        _circulation(session, places)
        session.commit()
    for login, role, organisation in STAFF:
        add_staff(database, login, role, organisation)


def _organisations(session: Session) -> dict[str, Organisation]:
    root = session.scalars(select(Organisation).where(Organisation.kind == "root")).one()
    places = {"1": root}
    for kind, code, name, parent, more in (
        ("account", "lindby", "Lindby kommun", "1", {"currency": "SEK", "rounding": 100, "time_zone": "Europe/Stockholm"}),
        ("account", "aby", "Åby kommun", "1", {"currency": "SEK", "rounding": 100, "time_zone": "Europe/Stockholm"}),
        ("unit", "SDB", "Stadsbiblioteket", "lindby", {"street": "Storgatan 1", "postcode": "123 45", "city": "Lindby"}),
        ("unit", "HAM", "Hamnbiblioteket", "lindby", {}),
        ("unit", "BARN", "Barnbiblioteket", "SDB", {}),
        ("point", "DISK1", "Lånedisken", "SDB", {"point_kind": "desk"}),
        ("point", "AUTO", "Låneautomaten", "SDB", {"point_kind": "self-service"}),
        ("unit", "ABY", "Åby bibliotek", "aby", {}),
        ("point", "ABY1", "Disken i Åby", "ABY", {"point_kind": "desk"}),
    ):
        places[code] = _organisation(session, places[parent], kind=kind, code=code, name=name, **more)
    for weekday in range(5):
        session.add(OpeningHours(organisation_id=places["SDB"].id, weekday=weekday, opens=time(10), closes=time(18)))
    session.add(ClosedPeriod(organisation_id=places["SDB"].id, weekday=6))
    session.add(ClosedPeriod(organisation_id=root.id, from_date=date(2026, 12, 24), to_date=date(2026, 12, 26), reason="Jul"))
    return places


def _organisation(session: Session, parent: Organisation, **values: object) -> Organisation:
    made = Organisation(parent_id=parent.id, account_id=parent.account_id, depth=parent.depth + 1, **values)
    session.add(made)
    session.flush()
    if made.kind == "account":
        made.account_id = made.id
    above = session.execute(select(OrganisationClosure.ancestor_id, OrganisationClosure.distance).where(OrganisationClosure.descendant_id == parent.id)).all()
    session.add(OrganisationClosure(ancestor_id=made.id, descendant_id=made.id, distance=0))
    session.add_all(OrganisationClosure(ancestor_id=ancestor, descendant_id=made.id, distance=distance + 1) for ancestor, distance in above)
    session.flush()
    return made


def _registers(session: Session, places: Mapping[str, Organisation]) -> None:
    root, unit = places["1"].id, places["SDB"].id
    loan_types = {row.code: row.id for row in session.scalars(select(LoanType))}
    rows: list[object] = [
        PatronCategory(organisation_id=root, code=c, name=n) for c, n in (("vuxen", "Vuxen"), ("barn", "Barn"), ("talbok", "Talbokslåntagare"))
    ]
    rows += [MediaType(organisation_id=root, code=c, name=n) for c, n in (("bok", "Bok"), ("dvd", "DVD"), ("talbok", "Talbok"))]
    rows += [AgeClass(organisation_id=root, code=c, name=n) for c, n in (("v", "Vuxen"), ("b", "Barn"))]
    for code, name, loan_type in (("hemlan", "Hemlån", "normal"), ("kort", "Kortlån", "short"), ("ref", "Referens", "normal")):
        rows.append(CirculationCategory(organisation_id=root, code=code, name=name, loan_type_id=loan_types[loan_type]))
    departments = [Department(organisation_id=unit, code="VUX", name="Vuxenavdelningen"), Department(organisation_id=unit, code="BARN", name="Barnavdelningen")]
    session.add_all([*rows, *departments])
    session.flush()
    for department, code, name in ((0, "HYLL", "Öppen hylla"), (0, "MAG", "Magasin"), (1, "HYLL", "Öppen hylla")):
        session.add(Placement(organisation_id=unit, department_id=departments[department].id, code=code, name=name))
    session.flush()


def _patrons(session: Session, places: Mapping[str, Organisation]) -> None:
    for card, first, last, born, category, account, unit in (
        ("1001", "Anna", "Ek", date(1980, 5, 17), "vuxen", "lindby", "SDB"),
        ("1002", "Bo", "Åberg", date(2016, 9, 1), "barn", "lindby", "HAM"),
        ("1003", "Česlava", "Dvořáková", date(1962, 2, 28), "talbok", "lindby", "BARN"),
        ("1004", "Dag", "Ek", date(1990, 12, 31), "vuxen", "lindby", "SDB"),
        ("1005", "", "Ödlund", None, "standard", "aby", "ABY"),
    ):
        patron = Patron(
            organisation_id=places[account].id, home_unit_id=places[unit].id, patron_category_id=_by_code(session, PatronCategory, category),
            first_name=first, last_name=last, birth_date=born, created_at=NOW - timedelta(days=400), sort_key=fold(f"{last}, {first}"),
            expires=TODAY - timedelta(days=10) if card == "1004" else TODAY + timedelta(days=365), language="sv",
        )  # fmt: skip
        session.add(patron)
        session.flush()
        session.add(Card(organisation_id=patron.organisation_id, patron_id=patron.id, number=card, folded=fold(card), since=TODAY - timedelta(days=400)))
        _search_words(session, patron, f"{first} {last} {card}")
    anna = _owner(session, "1001")
    session.add(Address(**anna, street="Ekgatan 3", postcode="123 46", city="Lindby"))
    session.add(Contact(**anna, kind="email", value="anna.ek@example.org"))
    session.add(Contact(**anna, kind="mobile", value="+46700000001"))


def _search_words(session: Session, patron: Patron, text: str) -> None:
    exact = dict.fromkeys(words(text), 1)
    plain = {word: 0 for word in words(fold_plain(text)) if word not in exact}
    for word, how in (exact | plain).items():
        session.add(PatronWord(organisation_id=patron.organisation_id, patron_id=patron.id, word=word, exact=how, sort_key=patron.sort_key))


def _copies(session: Session, places: Mapping[str, Organisation]) -> None:
    account = places["lindby"].id
    department = session.scalars(select(Department.id).where(Department.code == "VUX")).one()
    shelf = session.scalars(select(Placement.id).where(Placement.department_id == department, Placement.code == "HYLL")).one()
    for number, title, author, media in (("1", "Gösta Berlings saga", "Lagerlöf, Selma", "bok"), ("2", "Saltkråkan", "Lindgren, Astrid", "dvd")):
        row = Title(organisation_id=account, number=number, title=title, author=author, sort_key=fold(title))
        session.add(row)
        session.flush()
        for n in (1, 2, 3):
            session.add(
                Copy(
                    organisation_id=account, title_id=row.id, barcode=f"B{number}{n}", owner_id=places["HAM" if n == 3 else "SDB"].id,
                    department_id=None if n == 3 else department, placement_id=None if n == 3 else shelf, price=25_000,
                    media_type_id=_by_code(session, MediaType, media), circulation_category_id=_by_code(session, CirculationCategory, "hemlan"),
                    age_class_id=_by_code(session, AgeClass, "v"), status_id=_by_code(session, StatusCode, "available"), created=date(2020, 1, 1),
                )
            )  # fmt: skip
        for word, exact in indexed((*words(f"{title} {author}"), f"b{number}1", f"b{number}2", f"b{number}3")).items():
            session.add(TitleWord(organisation_id=account, title_id=row.id, word=word, exact=exact, sort_key=row.sort_key))
    session.flush()


def _circulation(session: Session, places: Mapping[str, Organisation]) -> None:
    anna, bo = _owner(session, "1001"), _owner(session, "1002")
    copies = {row.barcode: row for row in session.scalars(select(Copy))}
    desk = places["DISK1"].id
    loans = {
        code: Loan(**who, copy_id=copies[code].id, point_id=desk, lent_at=NOW - timedelta(days=lent), due_date=TODAY + timedelta(days=due), lent_by="desk")
        for who, code, lent, due in ((anna, "B11", 7, 14), (anna, "B12", 40, -12), (bo, "B21", 2, 5))
    }
    loans["B22"] = Loan(**anna, copy_id=copies["B22"].id, point_id=desk, lent_at=NOW - timedelta(days=90), due_date=TODAY - timedelta(days=60), lent_by="desk")
    loans["B22"].returned_at = NOW - timedelta(days=50)
    session.add_all(loans.values())
    session.flush()
    owed = Debt(**anna, loan_id=loans["B22"].id, copy_id=copies["B22"].id, kind="overdue", amount=4_000, since=NOW - timedelta(days=50), point_id=desk)
    paid = Payment(**anna, amount=1_500, means="cash", at=NOW - timedelta(days=20), by="desk", point_id=desk)
    session.add_all([owed, paid, Debt(**bo, kind="manual", amount=2_000, since=NOW - timedelta(days=3), point_id=desk, note="Nytt kort")])
    session.flush()
    session.add(PaymentPart(organisation_id=anna["organisation_id"], payment_id=paid.id, debt_id=owed.id, amount=1_500))
    session.add(Message(**anna, kind="note", text="Ring före leverans", created_at=NOW - timedelta(days=30), created_by="desk", created_at_id=places["SDB"].id))
    session.add(Note(**anna, text="Boken väntar i disken", visible=True, created_at=NOW - timedelta(days=1), created_by="desk"))
    session.add(ManualBlock(**bo, comment="Kortet är stulet", set_at=NOW - timedelta(days=5), set_by="desk", set_at_id=places["SDB"].id))
    session.add(Reservation(**anna, title_id=copies["B21"].title_id, pickup_id=places["SDB"].id, made_at=NOW - timedelta(days=2), made_by="desk"))


def _owner(session: Session, card: str) -> dict[str, int]:
    """Return the columns by which a row belongs to the patron of a card."""
    row = session.execute(select(Card.patron_id, Card.organisation_id).where(Card.number == card)).one()
    return {"patron_id": row.patron_id, "organisation_id": row.organisation_id}


def _by_code(session: Session, table: type[Register], code: str) -> int:
    return session.scalars(select(table.id).where(table.code == code)).one()
