"""The import: each rule of the mapping on a tiny library, all or nothing, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.history import BASE_RULE, IMPORTED, Did
from app.domain.refusals import AlreadyExists, NotPermitted, Refusal
from app.models.audit_entry import AuditEntry
from app.models.calendar import ClosedPeriod
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment, PaymentPart
from app.models.loan import Loan
from app.models.message import Message, Note
from app.models.organisation import Department, OpeningHours, Organisation, Placement
from app.models.parameter_rule import ParameterRule
from app.models.patron import Address, Card, ManualBlock, Patron, PatronWord
from app.models.patron_category import CategorySetting
from app.models.register import MediaType, PatronCategory, StatusCode
from app.models.reservation import Reservation
from app.models.staff import Staff
from app.queries.rule_history import Scope, read_history, rules_at
from app.queries.staff import list_staff
from app.services.imports import Report, import_concerto
from tests.services.imports.folder import LENT, Folder

Work = Callable[..., UnitOfWork]


def load(work: Work, folder: Folder) -> Report:
    """Import as the administrator."""
    return import_concerto(work(), folder.write())


def one(session: Session, table: Any, **values: Any) -> Any:
    """Return the one row with these values."""
    return session.scalars(select(table).filter_by(**values)).one()


def patron_of(session: Session, card: str) -> Patron:
    """Return the account of a card."""
    return session.scalars(select(Patron).join(Card, Card.patron_id == Patron.id).where(Card.number == card)).one()


def test_the_consortium_is_the_account_organisation_and_everything_beneath_are_units(work: Work, folder: Folder, database: Database) -> None:
    report = load(work, folder)
    assert report.counts["organisations"] == 4
    with database.reading() as session:
        account, branch = one(session, Organisation, code="CONS"), one(session, Organisation, code="BR1")
        assert (account.kind, account.currency, account.time_zone, account.account_id) == ("account", "USD", "America/New_York", account.id)
        assert (branch.kind, branch.depth, branch.account_id, branch.city) == ("unit", 3, account.id, "Helm's Deep")
        assert one(session, Organisation, code="SYS").name == "System "
        hours = {h.weekday: h for h in session.scalars(select(OpeningHours).filter_by(organisation_id=branch.id))}
        assert (hours[0].opens, hours[0].closes) == (time(9), time(8, 30))  # a typing error of the source is data
        assert (hours[6].opens, hours[6].closes, hours[6].note) == (None, None, "rest")


def test_every_account_keeps_its_base_rules_and_units_theirs(work: Work, folder: Folder, database: Database) -> None:
    """B8: an account organisation gets a copy of every base rule, units count as selector values."""
    load(work, folder)
    with database.reading() as session:
        account = one(session, Organisation, code="CONS").id
        kept = set(session.scalars(select(ParameterRule.parameter).where(ParameterRule.organisation_id == account)))
        assert len(kept) == 57
        selectors = set(session.scalars(select(ParameterRule.selector).filter_by(organisation_id=account, parameter="reservation-control-on-shelf")))
        assert selectors == {"SYS", "BR1", "BR2"}


def test_closings_are_whole_days_in_the_zone_of_the_data_or_keep_their_times(work: Work, folder: Folder, database: Database) -> None:
    folder.add(
        "closings", org_unit="BR1", close_start="2026-12-24T00:00:00.445-05:00", close_end="2026-12-25T23:59:59.445-05:00", full_day="true", reason="Yule"
    )
    folder.add("closings", org_unit="BR2", close_start="2026-07-03T12:00:00-04:00", close_end="2026-07-03T17:00:00-04:00", full_day="false", reason="Early")
    load(work, folder)
    with database.reading() as session:
        whole, part = session.scalars(select(ClosedPeriod).order_by(ClosedPeriod.reason.desc())).all()
        assert (whole.from_date, whole.to_date, whole.from_at) == (date(2026, 12, 24), date(2026, 12, 25), None)
        assert (part.from_date, part.from_at) == (date(2026, 7, 3), datetime(2026, 7, 3, 16, tzinfo=UTC))


def test_shelf_locations_become_placements_of_the_owning_library(work: Work, folder: Folder, database: Database) -> None:
    load(work, folder)
    with database.reading() as session:
        units = {row.id: row.code for row in session.scalars(select(Organisation))}
        found = {(units[p.organisation_id], p.code) for p in session.scalars(select(Placement))}
        assert found == {("BR1", "Reference"), ("BR1", "Stacks"), ("BR2", "Stacks")}
        assert set(session.scalars(select(Department.code))) == {"-"}
        copy = one(session, Copy, barcode="C1")
        assert session.get_one(Placement, copy.placement_id).code == "Stacks"


def test_copies_and_titles_keep_what_they_are(work: Work, folder: Folder, database: Database) -> None:
    folder.files["items"][2] |= {"deleted": "true", "status": "On order"}
    folder.rule("1", "Users", duration_short="P7D", duration_normal="P14D", duration_extended="P21D")
    report = load(work, folder)
    assert (report.counts["copies"], report.counts["titles"]) == (3, 2)
    with database.reading() as session:
        copies = {copy.barcode: copy for copy in session.scalars(select(Copy))}
        assert (copies["C1"].price, copies["C1"].loan_period, copies["C1"].circulation_category_id) == (2499, None, None)
        assert (copies["C2"].loan_period, copies["C2"].loan_period_unit) == (7, "days")
        assert copies["C2"].circulation_category_id is not None
        assert (copies["C3"].hidden, copies["C3"].price) == (True, None)
        assert session.get_one(StatusCode, copies["C3"].status_id).effect == "in-repair"
        assert session.get_one(Title, copies["C3"].title_id).title == 'The "Whip"'


def test_patrons_keep_names_cards_and_dates_and_are_found_by_their_words(work: Work, folder: Folder, database: Database) -> None:
    folder.patron("1009", other_barcodes="900; 901", barred="true", first_given_name="川﨑 宗則", family_name="Kawasaki", email="k@example.org", guardian="Ma")
    folder.patron("1010", deleted="true", home_library="CONS", dob="2029-11-21", locale="en-US")
    folder.add("addresses", patron_barcode="1009", valid="true", street1="1 Target Way", city="Vero beach", is_mailing="true", is_billing="true")
    folder.add("addresses", patron_barcode="1010", valid="false", street1="7 Doubtful Road", post_code="18960", city="Sellersville", is_mailing="true")
    load(work, folder)
    with database.reading() as session:
        account = patron_of(session, "900")
        assert (account.last_name, account.expires, account.birth_date, account.guardian) == ("Kawasaki", date(2030, 1, 1), date(1980, 5, 17), "Ma")
        assert account.overdue_warning
        found = set(session.scalars(select(PatronWord.word).where(PatronWord.patron_id == account.id)))
        assert {"kawasaki", "宗則", "1009", "901", "k@example.org", "19800517", "vero"} <= found
        assert session.scalars(select(ManualBlock.patron_id)).all() == [account.id]
        gone = patron_of(session, "1010")
        assert (gone.active, gone.hidden, gone.language) == (False, True, "en")
        assert session.get_one(Organisation, gone.home_unit_id).kind == "account"
        message = session.scalars(select(Message)).one()
        assert (message.patron_id, message.kind, message.subject) == (gone.id, "invalid-address", "postal")
        assert message.text == "7 Doubtful Road\n18960 Sellersville"
        assert session.scalars(select(Address.patron_id)).all() == [account.id]


def test_a_loan_by_days_is_due_on_the_day_as_written_and_one_by_hours_at_the_instant(work: Work, folder: Folder, database: Database) -> None:
    folder.loan("1", "1001", "C1", due_date="2026-02-15T02:59:59-04:00")
    folder.loan("2", "1002", "C2", duration="PT1H", due_date="2026-02-01T11:00:00-05:00")
    folder.loan("3", "1003", "C3", stop_fines="LOST", stop_fines_time="2026-02-20T08:00:00-05:00")
    load(work, folder)
    with database.reading() as session:
        days, hours, lost = session.scalars(select(Loan).order_by(Loan.id)).all()
        assert (days.due_date, days.due_at) == (date(2026, 2, 15), None)
        assert (hours.due_date, hours.due_at) == (date(2026, 2, 1), datetime(2026, 2, 1, 16, tzinfo=UTC))
        assert (lost.mark, lost.mark_since, lost.returned_at) == ("lost", date(2026, 2, 20), None)
        assert (days.rule_value, days.rule_unit, days.rule_day) == (14, "days", date(2026, 2, 1))


def test_what_is_open_of_a_debt_is_the_balance_of_its_transaction(work: Work, folder: Folder, database: Database) -> None:
    folder.loan("1", "1001", "C1")
    folder.bill("B1", "1", "1001", "3.00", loan_id="1", item_barcode="C1", xact_type="circulation")
    folder.bill("B2", "1", "1001", "50.00", loan_id="1", type="Lost Materials", line_time="2026-02-02T00:00:00-05:00")
    folder.bill("B3", "1", "1001", "9.00", voided="true")
    folder.bill("B4", "2", "1001", "")
    folder.payment("P1", "1", "1001", "5.00")
    folder.payment("P2", "1", "1001", "1.00", type="account_adjustment", adjusts_bill="B2")
    folder.balance("1", "1001", "47.00")
    folder.balance("2", "1001", "", complete="false")
    report = load(work, folder)
    assert report.counts["debts"] == 6
    assert [w for w in report.warnings if "unknown" in w] == ["debts.csv:5: the amount of transaction 2 is unknown; no debt was made"]
    assert not [w for w in report.warnings if "balance" in w]
    with database.reading() as session:
        overdue, replacement = session.scalars(select(Debt).order_by(Debt.id)).all()
        assert (overdue.kind, overdue.amount, overdue.delay_due, overdue.type_name) == ("overdue", 300, date(2026, 2, 15), "Overdue materials")
        assert (replacement.kind, replacement.delay_due) == ("replacement", None)
        parts = dict(session.execute(select(PaymentPart.debt_id, func.sum(PaymentPart.amount)).group_by(PaymentPart.debt_id)).all())
        assert parts == {overdue.id: 300, replacement.id: 300}
        assert set(session.scalars(select(Payment.means))) == {"cash", "adjustment"}


def test_a_balance_that_the_lines_do_not_give_and_a_payment_too_much_are_told(work: Work, folder: Folder) -> None:
    folder.bill("B1", "1", "1001", "3.00")
    folder.payment("P1", "1", "1001", "4.00")
    folder.balance("1", "1001", "2.00")
    warnings = load(work, folder).warnings
    assert warnings == (
        "debts.csv:3: 1.00 of a payment of 4.00 belongs to no bill that is known",
        "debt_balances.csv:2: transaction 1 owes 2.00 there and 0.00 by the lines",
    )


def test_holds_reserve_titles_and_copies_and_frozen_ones_are_suspended(work: Work, folder: Folder, database: Database) -> None:
    folder.hold("1", "1001", frozen="true", thaw_date="2026-05-01T00:00:00-04:00")
    folder.hold("2", "1002", hold_type="C", target_item_barcode="C3")
    folder.hold("3", "1003", hold_type="M", title="", current_item_barcode="C3")
    folder.hold("4", "1004", target_id="77", title="Only wanted")
    folder.hold("5", "1004", cancel_time=LENT)
    folder.add("notes", note_id="H1", note_type="hold", patron_barcode="1001", hold_id="1", title="t", body="Ring first", public="true")
    folder.add("notes", note_id="I1", note_type="item", item_barcode="C1", title="Laptop", body="Grey", public="true")
    report = load(work, folder)
    assert report.counts["reservations"] == 5
    with database.reading() as session:
        numbers = {row.id: row.number for row in session.scalars(select(Title))}
        found = [
            (r.state, r.suspended_until, numbers[r.title_id], r.copy_id is not None) for r in session.scalars(select(Reservation).order_by(Reservation.id))
        ]
        assert found == [
            ("suspended", date(2026, 5, 1), "1", False), ("active", None, "2", True), ("active", None, "2", False), ("active", None, "77", False),
        ]  # fmt: skip
        notes = {note.text: note for note in session.scalars(select(Note))}
        assert notes["Ring first"].reservation_id is not None
        assert notes["Ring first"].visible
        assert notes["Grey"].copy_id is not None
        assert notes["Grey"].patron_id is None


def rules_of(session: Session, parameter: str) -> dict[str, tuple[int | None, str | None]]:
    """Return group (or `*`) → (number, unit) of the account's rules of a parameter."""
    names = {row.id: row.code for row in session.scalars(select(PatronCategory))}
    account = one(session, Organisation, code="CONS").id
    rows = session.scalars(select(ParameterRule).filter_by(parameter=parameter, organisation_id=account))
    return {names[r.patron_category_id] if r.patron_category_id else "*": (r.number, r.unit) for r in rows}


def test_results_of_matchpoints_become_rules_and_empty_ones_fall_through(work: Work, folder: Folder, database: Database) -> None:
    folder.rule(
        "1", "Users", circulate="true", duration_normal="P14D", max_renewals="2", fine_normal="0.10", fine_interval="P1D", grace_period="P1D", max_fine="5.00"
    )
    folder.rule("2", "Patrons", duration_normal="P28D")
    folder.rule("3", "Homebound", duration_normal="P35D", circulate="false")
    folder.rule("4", "Student", circulate="true", active="false")
    folder.rule("5", "Student", circulate="true", juvenile_flag="true")
    report, actor = load(work, folder), work().actor
    with database.reading() as session:
        assert rules_of(session, "loan-period") == {"*": (14, "days"), "Patrons": (28, "days"), "Student": (28, "days"), "Homebound": (35, "days")}
        assert rules_of(session, "loan-period-renewal")["Homebound"] == (35, "days")
        assert rules_of(session, "lending-control") == {"*": (1, None), "Homebound": (0, None)}
        assert rules_of(session, "renewals-max") == {"*": (2, None)}
        assert rules_of(session, "overdue-fee") == {"*": (10, "per-day")}
        assert rules_of(session, "overdue-grace")["*"] == (1, "days")
        assert rules_of(session, "overdue-fee-max-copy")["*"] == (500, None)
        history = read_history(session, actor, Scope(parameter="loan-period")).entries
        told = [(e.logged.did, e.before and e.before.value.number, e.after and e.after.value.number) for e in history if e.logged.comment == IMPORTED]
        assert sorted(told, key=str) == sorted([(Did.ADDED, None, 28), (Did.ADDED, None, 28), (Did.ADDED, None, 35), (Did.CHANGED, 28, 14)], key=str)
        assert {e.after.value.number for e in history if e.after and e.logged.comment == BASE_RULE} == {28}
        before = min(e.logged.at for e in history) - timedelta(milliseconds=1)
        (delivered,) = rules_at(session, actor, Scope(parameter="loan-period"), before)
        assert delivered.protected
    why = {row["what"]: row["why"] for row in report.left_out}
    assert why["circ_rules.csv: rule 4"] == "it is not active"
    assert "juvenile_flag" in why["circ_rules.csv: rule 5"]


def test_thresholds_become_category_settings_and_penalties_are_confirmed_or_named(work: Work, folder: Folder, database: Database) -> None:
    """E8: the limits that automatic blocks are computed from."""
    for group, penalty, limit in (
        ("Users", "PATRON_EXCEEDS_FINES", "10.00"), ("Student", "PATRON_EXCEEDS_FINES", "0.01"), ("Users", "PATRON_EXCEEDS_OVERDUE_COUNT", "3.00"),
        ("Users", "PATRON_EXCEEDS_CHECKOUT_COUNT", "10.00"), ("Patrons", "PATRON_EXCEEDS_CHECKOUT_COUNT", "5.00"),
        ("Student", "PATRON_EXCEEDS_CHECKOUT_COUNT", "2.00"),
        ("Users", "PATRON_EXCEEDS_LOST_COUNT", "10.00"),
    ):  # fmt: skip
        folder.add("penalty_thresholds", patron_group=group, org_unit="CONS", penalty=penalty, threshold=limit)
    folder.bill("B1", "1", "1002", "0.01")
    folder.bill("B2", "2", "1001", "9.99")
    for card in ("1001", "1002"):
        folder.add("penalties", patron_barcode=card, org_unit="CONS", penalty="PATRON_EXCEEDS_FINES", block_list="CIRC", set_date=LENT)
    folder.add(
        "penalties", patron_barcode="1003", org_unit="CONS", penalty="STAFF_CHR", block_list="CIRC|HOLD", staff="carl", set_date=LENT, message="Owes us a talk"
    )
    report = load(work, folder)
    with database.reading() as session:
        names = {row.id: row.code for row in session.scalars(select(PatronCategory))}
        limits = {(names[s.patron_category_id], s.field): s.number for s in session.scalars(select(CategorySetting))}
        assert (limits["Patrons", "autoblock-adult"], limits["Student", "autoblock-junior"], limits["Homebound", "overdue-loans-max"]) == (1000, 1, 3)
        assert rules_of(session, "loans-max") == {"*": (10, None), "Patrons": (5, None), "Homebound": (5, None), "Student": (2, None)}
        message = session.scalars(select(Message)).one()
        assert (message.kind, message.text, message.created_by) == ("block", "Owes us a talk", "carl")
    confirmed = next(row["count"] for row in report.mapped if "system penalties" in row["source"])
    assert confirmed == 1
    assert {"what": "penalties.csv:2: PATRON_EXCEEDS_FINES", "count": 1, "why": "the debt that is known is 9.99, below 10.00"} in report.left_out


@pytest.mark.parametrize(("end", "stands"), [("", True), ("2026-02-02T10:00:00-05:00", False), ("2031-02-02T10:00:00-05:00", True)])
def test_what_ends_later_still_stands_and_what_has_ended_is_left_out(work: Work, folder: Folder, database: Database, end: str, stands: bool) -> None:
    """Evergreen writes beforehand when a penalty or a message will end."""
    folder.add("penalties", patron_barcode="1001", org_unit="CONS", penalty="STAFF_C", block_list="CIRC", set_date=LENT, stop_date=end, message="Until June")
    folder.add("messages", patron_barcode="1001", title="Hello", message="Welcome", create_date=LENT, stop_date=end, public="true", deleted="false")
    report = load(work, folder)
    with database.reading() as session:
        assert [row.text for row in session.scalars(select(Message))] == (["Until June"] if stands else [])
        assert [row.text for row in session.scalars(select(Note))] == (["Welcome"] if stands else [])
    told = [sentence for sentence in report.warnings if end and end in sentence]
    assert len(told) == (2 if end and stands else 0), "that the end is not kept is told"


def test_an_end_that_is_no_time_is_named_with_its_line(work: Work, folder: Folder) -> None:
    folder.add("messages", patron_barcode="1001", title="Hello", message="Welcome", create_date=LENT, stop_date="soon", public="true", deleted="false")
    with pytest.raises(Refusal, match=r"messages\.csv:2: stop_date is soon"):
        load(work, folder)


def test_staff_come_disabled_and_somebody_of_the_same_name_stays(work: Work, folder: Folder, database: Database) -> None:
    folder.add("staff", usrname="carl", first_given_name="Carl", family_name="Kaufman", profile="Circulators", home_library="BR1")
    administrator = work().actor.login
    folder.add("staff", usrname=administrator, family_name="Other", profile="Users", home_library="CONS")
    load(work, folder)
    with database.reading() as session:
        staff = {row.login: row for row in list_staff(session)}
        assert (staff["carl"].enabled, staff["carl"].name, staff["carl"].roles[0][0]) == (False, "Carl Kaufman", "desk")
        assert session.scalar(select(func.count()).select_from(Staff)) == len(staff)
        assert staff[administrator].enabled


def test_a_second_run_of_the_same_files_writes_nothing_and_answers_the_same(work: Work, folder: Folder, database: Database) -> None:
    first = load(work, folder)
    with database.reading() as session:
        before = session.scalar(select(func.count()).select_from(AuditEntry))
    again = import_concerto(work(), folder.path)
    assert again.to_document() == first.to_document()
    assert again.repeated
    assert not first.repeated
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(AuditEntry)) == before
    folder.patron("2000")
    with pytest.raises(AlreadyExists, match="empty"):
        load(work, folder)


def test_who_may_not_import_is_refused(work: Work, folder: Folder, library: object) -> None:
    with pytest.raises(NotPermitted, match=r"data\.import"):
        import_concerto(work(login="librarian"), folder.write())


def test_progress_is_told_stage_by_stage(work: Work, folder: Folder) -> None:
    told: list[tuple[int, int, str]] = []
    import_concerto(work(), folder.write(), lambda done, total, name: told.append((done, total, name)))
    assert [done for done, _, _ in told] == list(range(len(told)))
    assert told[-1][0] == told[-1][1]


def test_register_entries_that_are_there_already_are_taken(work: Work, folder: Folder, database: Database) -> None:
    with database.writing() as session:
        session.add(MediaType(organisation_id=session.scalars(select(Organisation.id)).one(), code="text", name="Books"))
        session.commit()
    load(work, folder)
    with database.reading() as session:
        kept = one(session, MediaType, code="text")
        assert kept.name == "Books"
        assert one(session, Copy, barcode="C1").media_type_id == kept.id


def test_what_is_marked_on_a_loan_counts_as_on_loan_but_not_as_overdue(work: Work, folder: Folder) -> None:
    """E8: lost and claimed returned ones count for the loans, neither for the overdue loans."""
    folder.loan("1", "1001", "C1", stop_fines="LOST", stop_fines_time=LENT, due_date="2020-02-15T23:59:59-05:00")
    folder.loan("2", "1001", "C2", stop_fines="CLAIMSRETURNED", stop_fines_time=LENT, due_date="2020-02-15T23:59:59-05:00")
    for penalty in ("PATRON_EXCEEDS_OVERDUE_COUNT", "PATRON_EXCEEDS_CHECKOUT_COUNT"):
        folder.add("penalty_thresholds", patron_group="Users", org_unit="CONS", penalty=penalty, threshold="2.00")
        folder.add("penalties", patron_barcode="1001", org_unit="CONS", penalty=penalty, set_date=LENT)
    report = load(work, folder)
    assert next(row["count"] for row in report.mapped if "system penalties" in row["source"]) == 1
    assert {"what": "penalties.csv:2: PATRON_EXCEEDS_OVERDUE_COUNT", "count": 1, "why": "0, below 2"} in report.left_out


def test_a_note_on_a_hold_that_has_ended_stays_with_the_patron(work: Work, folder: Folder, database: Database) -> None:
    folder.hold("1", "1001", cancel_time=LENT)
    folder.add("notes", note_type="hold", patron_barcode="1001", hold_id="1", body="Ring first")
    load(work, folder)
    with database.reading() as session:
        note = session.scalars(select(Note)).one()
        assert (note.reservation_id, note.patron_id) == (None, patron_of(session, "1001").id)


def test_what_has_no_place_is_counted_with_its_reason(work: Work, folder: Folder) -> None:
    folder.patron("1010", credit_forward_balance="3.00", juvenile="true")
    folder.files["items"][0] |= {"holdable": "false", "reference": "true"}
    folder.add("circ_limits", name="Games")
    counts = {row["what"]: row["count"] for row in load(work, folder).left_out}
    assert (counts["patrons.csv: credit_forward_balance"], counts["patrons.csv: juvenile"], counts["circ_limits.csv"]) == (1, 1, 1)
    assert (counts["items.csv: holdable false"], counts["items.csv: reference"]) == (1, 1)
