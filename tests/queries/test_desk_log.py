"""What the desk shows of what was done at a place, and whose card was scanned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.queries.desk.log import find_last_action, list_returns
from app.queries.desk.scanned import find_card_holder
from app.services.desk.loans import lend
from app.services.desk.money import pay
from app.services.desk.returns import take_back
from app.services.desk.undo import undo_last
from app.services.parameters import set_rule
from tests.conftest import Works
from tests.library import TODAY, Library

ZONE = ZoneInfo("Europe/Stockholm")


def test_the_last_act_and_the_returns_of_a_place(work: Works, library: Library, session: Session) -> None:
    place, unit = library.organisations["DISK1"], library.organisations["SDB"]

    def returns(place: int, day: date = TODAY) -> list[tuple[str, bool]]:
        return [(row.barcode, row.undone) for row in list_returns(session, place, unit, day, ZONE).rows]

    assert find_last_action(session, place, unit) is None
    lend(work(at="DISK1"), library.patrons["1003"], "B13")
    take_back(work(at="DISK1"), "B12")
    take_back(work(at="DISK1"), "B11")
    pay(work(at="DISK1"), library.patrons["1001"], 500)
    session.rollback()
    last = find_last_action(session, place, unit)
    assert last is not None
    assert (last.kind, last.patron, last.paid, last.by) == ("payment", "Ek, Anna", 500, "admin")
    log = list_returns(session, place, unit, TODAY, ZONE)
    assert (log.days, [(row.barcode, row.title, row.days_late) for row in log.rows]) == (
        30, [("B11", "Gösta Berlings saga", 0), ("B12", "Gösta Berlings saga", 12)],
    )  # fmt: skip
    undo_last(work(at="DISK1"))
    undo_last(work(at="DISK1"))
    session.rollback()
    last = find_last_action(session, place, unit)
    assert last is not None
    assert (last.kind, last.barcode) == ("return", "B12")
    assert returns(place) == returns(place, TODAY + timedelta(days=29)) == [("B11", True), ("B12", False)]
    assert returns(place, TODAY + timedelta(days=30)) == returns(library.organisations["HAM"]) == [], "as many days as returns-log-days says"
    rule = Rule(parameter="returns-log-days", organisation_id=place, selector=None, variables=Variables(), value=Value(number=2, unit="days"))
    set_rule(work(), rule)
    session.rollback()
    assert [len(returns(place, TODAY + timedelta(days=days))) for days in (1, 2)] == [2, 0]
    set_rule(work(), replace(rule, value=Value(number=0, unit="days")))
    session.rollback()
    assert returns(place) == []


def test_a_card_among_barcodes_is_told_unless_a_copy_has_its_number(library: Library, session: Session) -> None:
    account = library.organisations["lindby"]
    assert find_card_holder(session, " 1003 ", account) == library.patrons["1003"]
    assert find_card_holder(session, "B13", account) is None
    assert find_card_holder(session, "1005", account) is None, "another account organisation's"
