"""What the desk shows of what was done at a place, and whose card was scanned."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.orm import Session

from app.queries.desk.log import find_last_action, list_returns
from app.queries.desk.scanned import find_card_holder
from app.services.desk.loans import lend
from app.services.desk.money import pay
from app.services.desk.returns import take_back
from app.services.desk.undo import undo_last
from tests.conftest import Works
from tests.library import NOW, Library


def test_the_last_act_and_the_returns_of_a_place(work: Works, library: Library, session: Session) -> None:
    place, unit = library.organisations["DISK1"], library.organisations["SDB"]
    since = NOW - timedelta(hours=1)
    assert find_last_action(session, place, unit) is None
    lend(work(at="DISK1"), library.patrons["1003"], "B13")
    take_back(work(at="DISK1"), "B12")
    take_back(work(at="DISK1"), "B11")
    pay(work(at="DISK1"), library.patrons["1001"], 500)
    session.rollback()
    last = find_last_action(session, place, unit)
    assert last is not None
    assert (last.kind, last.patron, last.paid, last.by) == ("payment", "Ek, Anna", 500, "admin")
    assert [(row.barcode, row.title, row.days_late) for row in list_returns(session, place, unit, since)] == [
        ("B11", "Gösta Berlings saga", 0), ("B12", "Gösta Berlings saga", 12),
    ]  # fmt: skip
    undo_last(work(at="DISK1"))
    undo_last(work(at="DISK1"))
    session.rollback()
    last = find_last_action(session, place, unit)
    assert last is not None
    assert (last.kind, last.barcode) == ("return", "B12")
    assert [row.undone for row in list_returns(session, place, unit, since)] == [True, False]
    assert list_returns(session, library.organisations["HAM"], unit, since) == []
    assert list_returns(session, place, unit, NOW + timedelta(hours=1)) == []


def test_a_card_among_barcodes_is_told_unless_a_copy_has_its_number(library: Library, session: Session) -> None:
    account = library.organisations["lindby"]
    assert find_card_holder(session, " 1003 ", account) == library.patrons["1003"]
    assert find_card_holder(session, "B13", account) is None
    assert find_card_holder(session, "1005", account) is None, "another account organisation's"
