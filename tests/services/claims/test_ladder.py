"""The job of claims: the days of the ladder, one notice for what belongs together, what is on it (circulation.md 7)."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.jobs import Job
from app.domain.refusals import NotFound, NotPermitted
from app.domain.setting import Setting
from app.models.claim import Notice
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.outbox import OutboxMail
from app.models.patron import Address, Contact
from app.models.reservation import Reservation
from app.queries.claims.notices import show_notices
from app.queries.text_preview import read_preview
from app.services.claims.letter_file import print_letters, write_sms
from tests.services.claims.conftest import DUE, Claims

NOTHING = {"loans": 0, "notices": 0, "invoices": 0, "unaddressed": 0}


def test_each_step_on_its_day_and_once(claims: Claims) -> None:
    """One ladder from its start, one whose first run is on day 60, and one with a first reminder of 999 days."""
    early = DUE - timedelta(days=59)
    claims.rule("claim-interval", "999", "HAM", selector="reminder-1")
    on_time, late, passed = claims.late("1001", "B11"), claims.late("1002", "B21", early), claims.late("1003", "B13", at="HAM")
    for day in (1, 6, 7, 7, 13, 14, 15, 20, 21, 34, 35, 36, 41, 42, 42):
        claims.run(day)
    assert claims.run(43) == NOTHING
    assert claims.steps(on_time) == [(7, "reminder-1"), (21, "reminder-2"), (42, "invoice")]
    assert claims.steps(late, early) == [(60, "reminder-1"), (74, "reminder-2"), (95, "invoice")]
    assert claims.steps(passed) == [(14, "reminder-2"), (35, "invoice")]


def test_three_loans_of_two_loan_types_at_two_units(claims: Claims) -> None:
    """One notice for each account × sending unit × step × setting × format, in order, with its text, fee and debts."""
    with claims.database.writing() as session:
        session.get_one(Copy, claims.library.copies["B21"]).circulation_category_id = claims.library.circulation_categories["kort"]
        session.commit()
    claims.reminder("1", "text", Setting(text="Hej {first_name}! Lämna:\n- {title} ({barcode}), {due}\nAvgift {fee}, nästa {next_step}. {unit}"))
    claims.reminder("1", "fee-adult", Setting(1_000))
    claims.unit_setting("sender", Setting(text="Hamnens folk"), "HAM")
    claims.reminder("2", "days", Setting(15))
    claims.rule("message-fee-per-copy", "2", selector="reminder-1-email")
    for barcode, at in (("B11", "DISK1"), ("B12", "SDB"), ("B21", "DISK1"), ("B13", "HAM")):
        claims.late("1001", barcode, at=at)
    assert claims.run(7) == NOTHING | {"loans": 4, "notices": 3}
    made = claims.notices()
    by_rule = "lindby claim-interval reminder-1"
    by_setting = {(one.unit_id, one.setting): one for one in made}
    sdb, ham = claims.library.organisations["SDB"], claims.library.organisations["HAM"]
    assert by_setting.keys() == {(sdb, "SDB vuxen normal 1"), (sdb, by_rule), (ham, by_rule)}
    first, second = by_setting[sdb, "SDB vuxen normal 1"], by_setting[ham, by_rule]
    assert (first.kind, first.channel, first.address, first.state) == ("reminder-1", "email", "anna.ek@example.org", "queued")
    assert first.text.splitlines()[0] == "Hej Anna! Lämna:"
    assert [line for line in first.text.splitlines() if line.startswith("- ")] == [
        "- Gösta Berlings saga (B11), 2026-03-01", "- Gösta Berlings saga (B12), 2026-03-01"
    ]  # fmt: skip
    assert first.text.splitlines()[-1] == "Avgift 14,00\u00a0kr, nästa 2026-03-23. Stadsbiblioteket"
    assert (second.fee, second.subject) == (200, "Påminnelse 1: försenade lån")
    assert second.text.splitlines()[-1] == "Hamnens folk"
    with claims.database.reading() as session:
        debts = session.execute(select(Debt.amount, Debt.loan_id.is_(None)).where(Debt.kind == "notice").order_by(Debt.id))
        assert sorted(tuple(row) for row in debts) == [(200, False)] * 4 + [(1_000, True)]
        mails = session.scalars(select(OutboxMail).order_by(OutboxMail.id)).all()
        assert [(mail.notice_id, mail.subject, mail.text) for mail in mails] == [(one.id, one.subject, one.text) for one in made]
        shown = show_notices(session, claims.library.patrons["1001"], sdb)["notices"]
    told = {(one["setting"], *one["barcodes"]): one["fee"] for one in shown}
    assert told == {("SDB vuxen normal 1", "B11", "B12"): "14.00", (by_rule, "B21"): "2.00", (by_rule, "B13"): "2.00"}


def test_children_get_letters_to_their_guardian_where_e_mail_is_not_for_them(claims: Claims, tmp_path: Path) -> None:
    """The manual's own example of *Message method* (003:219-235)."""
    anna = claims.library.patrons["1001"]
    claims.rule("message-method", "1", selector="reminder-1-paper")
    claims.rule("message-method", "1", selector="reminder-1-email")
    claims.rule("message-method", "0", selector="reminder-1-email", age_group_id=claims.library.age_groups["child"])
    claims.rule("message-method", "0", selector="reminder-1-sms")
    claims.change("1001", birth_date=DUE.replace(year=2018), language="sv")
    with claims.database.writing() as session:
        session.add(Address(organisation_id=claims.library.organisations["lindby"], patron_id=anna, kind="guardian", street="Ekvägen 9", city="Lindby"))
        session.commit()
    claims.late("1001", "B11")
    claims.late("1003", "B12")
    counts = claims.run(7)
    child, other = sorted(claims.notices(), key=lambda one: one.patron_id != anna)
    assert (child.channel, child.address, child.state) == ("paper", "Till vårdnadshavare för Anna Ek\nEkvägen 9\nLindby", "to-print")
    assert (other.channel, other.address, other.state) == ("paper", "Česlava Dvořáková", "unaddressed")
    assert counts["unaddressed"] == 1
    file, printed = print_letters(claims.work(at="DISK1"), tmp_path / "brev.txt")
    assert (printed, file.read_text(encoding="utf-8").splitlines()[:5]) == (1, [*child.address.splitlines(), "", ""])
    assert sorted(one.state for one in claims.notices()) == ["printed", "unaddressed"]
    with pytest.raises(NotFound):
        print_letters(claims.work(at="DISK1"), tmp_path / "brev.txt")


def test_sms_that_wait_are_written_into_a_file_each_once(claims: Claims, tmp_path: Path) -> None:
    """A reminder and a reservation message; a number as it is dialled at home, and one that is none, as an import may bring it."""
    for kind in ("reminder-1", "reservation"):
        claims.rule("message-method", "0", selector=f"{kind}-email")
        claims.rule("message-method", "1", selector=f"{kind}-sms")
    claims.reminder("1", "text", Setting(text='=1+1, "Hej"\n{title}'))
    anna, bo = claims.library.patrons["1001"], claims.library.patrons["1002"]
    with claims.database.writing() as session:
        session.scalars(select(Contact).where(Contact.patron_id == anna, Contact.kind == "mobile")).one().value = "070-000 00 01"
        session.add(Contact(organisation_id=claims.library.organisations["lindby"], patron_id=bo, kind="mobile", value="=cmd()"))
        waits = session.scalars(select(Reservation).where(Reservation.patron_id == anna)).first()
        assert waits is not None
        waits.state, waits.trapped_copy_id = "trapped", claims.library.copies["B13"]
        session.commit()
    claims.late("1001", "B11")
    claims.late("1002", "B12")
    claims.run(7)
    claims.run(7, Job.RESERVATION_MESSAGES)
    made = sorted(claims.notices(), key=lambda one: (one.patron_id or 0, one.id))
    assert [(one.channel, one.state, one.kind) for one in made] == [("sms", "queued", kind) for kind in ("reminder-1", "reservation", "reminder-1")]
    file = tmp_path / "sms.csv"
    with pytest.raises(NotPermitted):
        write_sms(claims.work(login="viewer", at="DISK1"), file)
    where, count = write_sms(claims.work(at="DISK1"), file)
    assert (where, count) == (file, 3)
    lines = list(csv.reader(file.read_text(encoding="utf-8").splitlines(keepends=True)))
    assert lines[0] == ["number", "text", "notice"]
    assert [line[0] for line in lines[1:]] == ["+46700000001", "+46700000001", "'=cmd()"]
    assert lines[1][1:] == ["'" + made[0].text, str(made[0].id)]
    assert made[0].text.startswith('=1+1, "Hej"\nGösta')
    assert {(one.state, one.printed_by, one.printed_at) for one in claims.notices()} == {("printed", "admin", claims.clock.now)}
    with pytest.raises(NotFound):
        write_sms(claims.work(at="DISK1"), file)
    assert [path.name for path in tmp_path.iterdir()] == ["sms.csv"]


def test_what_others_wait_for_gets_the_reservation_reminder_in_place_of_the_first(claims: Claims) -> None:
    loan = claims.late("1002", "B21")
    with claims.database.reading() as session:
        assert session.scalar(select(Reservation.id)) is not None, "Anna waits for it"
    claims.rule("claim-interval", "3", selector="reservation-reminder")
    for day in (2, 3, 7, 17):
        claims.run(day)
    assert claims.steps(loan) == [(3, "reservation-reminder"), (17, "reminder-2")]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("first", "expected"), [
    (4, [(-6, "overdue-warning"), (4, "reservation-reminder"), (9, "reminder-2")]),
    (999, [(-3, "overdue-warning"), (7, "reminder-1"), (27, "reminder-2")]),
])  # fmt: skip
def test_what_others_wait_for_has_the_settings_of_reserved_loans_at_every_step(claims: Claims, first: int, expected: list[tuple[int, str]]) -> None:
    """Another loan type never stands in; without the reservation reminder the loan is like any other."""
    loan = claims.late("1002", "B21")
    for loan_type, reminders in {"reserved": {"prenotice": 6, "1": first, "2": 5}, "normal": {"2": 20}}.items():
        for step, days in reminders.items():
            claims.reminder(step, "days", Setting(days), loan_type, category="barn")
    claims.reminder("2", "text", Setting(text="Andra väntar."), "reserved", category="barn")
    claims.reminder("2", "fee-child", Setting(700), "reserved", category="barn")
    with claims.database.writing() as session:
        own = {"organisation_id": claims.library.organisations["lindby"], "patron_id": claims.library.patrons["1002"]}
        session.add(Contact(**own, kind="mobile", value="+46700000009"))
        session.commit()
    for day in (-7, -6, -3):
        claims.run(day, Job.OVERDUE_WARNINGS)
    for day in (3, 4, 7, 9, 14, 27):
        claims.run(day)
    assert claims.steps(loan)[:3] == expected
    last, sdb = claims.notices()[2], claims.library.organisations["SDB"]
    with claims.database.reading() as session:
        facts = read_preview(session, claims.work.actor(at="DISK1"), "reminder-2", sdb, "1002", claims.clock.now).facts
    assert (last.fee, facts.fee) == ((700, 700) if first == 4 else (0, 0)), "it is previewed as it is sent"
    assert (last.text == "Andra väntar.", last.setting) == ((True, "SDB barn reserved 2") if first == 4 else (False, "SDB barn normal 2"))


def test_boxes_exempt_units_and_loans_and_marks_stop_the_ladder(claims: Claims) -> None:
    claims.setting("no-reminder", 1)
    claims.rule("jobs-exempt-unit", "1", "HAM", selector="claims-and-invoices")
    loan, elsewhere, lost = claims.late("1001", "B11"), claims.late("1002", "B13", at="HAM"), claims.late("1003", "B12")
    claims.mark("B12", "claims-returned")
    for day in (7, 21, 41, 42):
        claims.run(day)
    assert (claims.steps(loan), claims.steps(elsewhere), claims.steps(lost)) == ([(42, "invoice")], [], [])
    claims.mark("B12", "")
    claims.exempt("B12", "semester")
    assert claims.run(43) == NOTHING
    claims.exempt("B12", "")
    assert claims.run(44)["notices"] == 1


def test_a_warning_goes_once_before_the_due_date_to_those_who_want_it(claims: Claims) -> None:
    anna, bo = claims.late("1001", "B11"), claims.late("1002", "B12")
    claims.late("1003", "B13")
    claims.change("1003", overdue_warning=False)
    with claims.database.writing() as session:
        own = {"organisation_id": claims.library.organisations["lindby"], "kind": "mobile"}
        session.add_all(Contact(**own, patron_id=claims.library.patrons[card], value="+46700000009") for card in ("1002", "1003"))
        session.commit()
    for day in (-4, -3, -2, -1, 0):
        claims.run(day, Job.OVERDUE_WARNINGS)
    assert (claims.steps(anna), claims.steps(bo)) == ([(-3, "overdue-warning")], [(-3, "overdue-warning")])
    assert [(one.channel, one.address) for one in claims.notices()] == [("email", "anna.ek@example.org"), ("sms", "+46700000009")]
    claims.run(7)
    assert claims.steps(anna)[1:] == [(7, "reminder-1")], "the warning is no step of the ladder"
    with claims.database.reading() as session:
        assert session.scalars(select(Notice.fee)).all() == [0] * 5
