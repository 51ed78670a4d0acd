"""Patrons from a file: made or changed by card within the account organisation, all or nothing, every bad line at once (cli.md)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.refusals import NotPermitted, Refusal
from app.models.audit_entry import AuditEntry
from app.models.message import Message
from app.models.organisation import Organisation
from app.models.patron import Address, Card, Contact, Patron, PatronWord
from app.services.patron_files.cells import COLUMNS
from app.services.patron_files.plan import preview_patrons
from app.services.patron_files.write import import_patrons
from tests.conftest import Works
from tests.databases import add_staff
from tests.library import NOW, Library

FILE = (
    ";".join(COLUMNS)
    + """
2001;2001b, 2001c;Åsa;Öberg;1988-04-02;198804028044;barn;HAM;2027-01-31;cs;asa@example.org;08-123 45 67;+46 70 123 45 67;Ekgatan 1;123 45;Lindby;SE;Ulla Öberg;0
2002;;;Prince;;;;BARN;;;;;;;;;;;
1001;1001x;;Ek;;;;HAM;;;anna.ek@example.org;0456-100 00;+46700000002;;;;;;1
"""
)


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "patrons.csv"
    path.write_text(text, encoding="utf-8")
    return path


def patron_of(session: Session, card: str) -> Patron:
    return session.scalars(select(Patron).join(Card, Card.patron_id == Patron.id).where(Card.number == card)).one()


def contacts(session: Session, patron: Patron) -> dict[str, str]:
    return {row.kind: row.value for row in session.scalars(select(Contact).where(Contact.patron_id == patron.id))}


def test_accounts_are_made_with_all_that_is_theirs_and_others_changed(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    anna = library.patrons["1001"]
    with database.writing() as session:  # an address that came back: a new one of its kind clears the message
        session.add(Message(organisation_id=library.organisations["lindby"], patron_id=anna, kind="invalid-address", subject="phone", text="0", created_at=NOW))
        session.scalars(select(Contact).where(Contact.patron_id == anna, Contact.kind == "mobile")).one().valid = False
        session.commit()
    path = write(tmp_path, FILE)
    report = import_patrons(work(), path)
    assert (report.patrons, report.added, report.changed, report.unchanged) == (3, 2, 1, 0)
    with database.reading() as session:
        asa, prince = patron_of(session, "2001c"), patron_of(session, "2002")
        units = {row.id: row.code for row in session.scalars(select(Organisation))}
        assert (asa.first_name, asa.last_name, asa.birth_date, asa.expires) == ("Åsa", "Öberg", date(1988, 4, 2), date(2027, 1, 31))
        assert (asa.language, asa.guardian, asa.overdue_warning, asa.sort_key) == ("cs", "Ulla Öberg", False, "öberg, åsa")
        assert (units[asa.organisation_id], units[asa.home_unit_id], asa.patron_category_id) == ("lindby", "HAM", library.categories["barn"])
        assert contacts(session, asa) == {"email": "asa@example.org", "phone": "08-123 45 67", "mobile": "+46 70 123 45 67"}
        address = session.scalars(select(Address).where(Address.patron_id == asa.id)).one()
        assert (address.kind, address.street, address.postcode, address.city, address.country) == ("postal", "Ekgatan 1", "123 45", "Lindby", "SE")
        states = {card.number: card.state for card in session.scalars(select(Card).where(Card.patron_id == asa.id))}
        assert states == {"2001": "current", "2001b": "other", "2001c": "other"}
        words = set(session.scalars(select(PatronWord.word).where(PatronWord.patron_id == asa.id)))
        assert {"åsa", "asa", "2001b", "1988-04-02", "ekgatan", "asa@example.org", "0701234567"} <= words
        assert asa.identity_number == "198804028044"
        assert asa.person_id is None, "accounts are linked only where the patron agrees"
        assert (prince.patron_category_id, prince.expires, prince.overdue_warning, prince.active) == (
            library.categories["standard"], date(2029, 3, 10), True, True,
        ), "the standard category of its home unit, valid for as long as that says"  # fmt: skip
        ek = session.get_one(Patron, anna)
        assert (ek.first_name, units[ek.home_unit_id], ek.birth_date) == ("Anna", "HAM", date(1980, 5, 17)), "an empty cell leaves what is there"
        assert contacts(session, ek) == {"email": "anna.ek@example.org", "phone": "0456-100 00", "mobile": "+46700000002"}
        assert session.scalars(select(Card.state).where(Card.patron_id == anna).order_by(Card.id)).all() == ["current", "other"]
        assert not session.scalar(select(func.count()).where(Message.patron_id == anna, Message.kind == "invalid-address"))
        assert "1001x" in set(session.scalars(select(PatronWord.word).where(PatronWord.patron_id == anna)))
        entries = session.scalars(select(AuditEntry).where(AuditEntry.patron_id.in_((anna, asa.id, prince.id)))).all()
        made = {entry.patron_id: entry.after for entry in entries if (entry.what, entry.entity) == ("add", "patron")}
        assert made.keys() == {asa.id, prince.id}
        assert made[prince.id] == {
            "card": "2002", "last_name": "Prince", "patron_category_id": prince.patron_category_id, "home_unit_id": prince.home_unit_id,
            "expires": "2029-03-10", "overdue_warning": True,
        }  # fmt: skip
        changes = {(entry.what, entry.entity) for entry in entries if entry.patron_id == anna}
        assert changes == {("change", "patron"), ("change", "contact"), ("add", "contact"), ("add", "card"), ("remove", "message")}
    again = import_patrons(work(), path)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 3)


def test_every_bad_line_is_told_and_nothing_written(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    """X15."""
    path = write(
        tmp_path,
        """card,other_cards,last_name,home_unit,birth_date,category,email,phone,language,identity_number,expires,overdue_warning
3001,,Good,SDB,,,,,,,,
,,,NIX,,,,,,,,
3001,,Twice,SDB,,,,,,,,
3002,1002,Theirs,SDB,,,,,,,,
1001,1002,Ek,SDB,,,,,,,,
3003,,Bad,SDB,2030-01-01,nix,nobody@,12,xx,198804020000,soon,perhaps
3004,,Point,DISK1,,,,,,,,
1002,,Åberg,SDB,1750-01-01,,,,,,,
1001,,Ek,SDB,,,,,,,,
3005,3005,Same,SDB,,,,,,,,
""",
    )
    with pytest.raises(Refusal) as caught:
        import_patrons(work(), path)
    told = [line.removeprefix("patrons.csv:").split(": ", 1) for line in str(caught.value).splitlines()]
    lines = [int(number) for number, _ in told]
    assert lines == sorted(lines)
    assert {number: lines.count(number) for number in set(lines)} == {3: 3, 4: 1, 5: 1, 6: 2, 7: 8, 8: 1, 9: 2, 10: 1}
    assert [reason for number, reason in told if number in "45"] == ["the card 3001 is there already, at line 2", "the card 1002 belongs to another account"]
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Patron)) == len(library.patrons)
        assert not session.scalar(select(func.count()).select_from(AuditEntry))


def test_a_preview_tells_what_changes_and_writes_nothing(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    assert library.patrons
    path = write(tmp_path, FILE)
    with database.reading() as session:
        plan = preview_patrons(session, work.actor(), NOW, path)
        assert {state.value: count for state, count in plan.counts.items()} == {"added": 2, "changed": 1}
        line = plan.lines[2]
        assert line.before == {"home_unit": "SDB", "other_cards": "", "phone": "", "mobile": "+46700000001"}
        assert line.after == {"home_unit": "HAM", "other_cards": "1001x", "phone": "0456-100 00", "mobile": "+46700000002"}
        assert plan.lines[1].after == {"card": "2002", "last_name": "Prince", "home_unit": "BARN"}
        assert session.scalar(select(func.count()).select_from(Patron)) == len(library.patrons)


def test_the_same_card_in_two_account_organisations_is_two_accounts(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    """The account organisation is that of the home unit; a file does not say that the patron agrees to a link, so there is none."""
    text = "card,last_name,home_unit,identity_number\n1001,Ek,ABY,8804028044\n4001,Ek,SDB,19880402-8044\n"
    assert import_patrons(work(), write(tmp_path, text)).added == 2
    with database.reading() as session:
        rows = session.scalars(select(Patron).where(Patron.identity_number != "").order_by(Patron.organisation_id)).all()
        assert [row.organisation_id for row in rows] == [library.organisations["lindby"], library.organisations["aby"]]
        assert [row.person_id for row in rows] == [None, None]


def test_importing_needs_its_permission_there_and_that_of_each_line(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotPermitted):
        import_patrons(work(login="librarian"), write(tmp_path, FILE))
    add_staff(database, "chief", "administrator", "lindby")
    assert import_patrons(work(login="chief", at="SDB"), write(tmp_path, FILE)).added == 2
    elsewhere = write(tmp_path, "card,last_name,home_unit\n1005,Ek,ABY\n5001,Ny,ABY\n")
    with pytest.raises(Refusal, match=r"patrons\.csv:2: ") as caught:
        import_patrons(work(login="chief", at="SDB"), elsewhere)
    assert "patrons.csv:3: " in str(caught.value)
    with database.reading() as session:
        assert patron_of(session, "1005").last_name == "Ödlund"
    assert library.patrons
