"""The desk by command line: documents as cli.md gives them; both databases are at tests/services/desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

AT = ("--at", "DISK1")


@pytest.fixture
def desk(command: Run) -> Run:
    """Run a command at the desk DISK1 on a day of December 2026, and give its document."""

    def run(*words: str) -> object:
        *line, moment = words
        return command(*line, *AT, "--time", moment, "--json")

    return run  # type: ignore[return-value]


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_due_11_december_with_three_days_of_grace(command: Run, desk: Run) -> None:
    """003:451-455: returned 14 December nothing, 15 December the fee from the due date, which the document explains."""
    command("parameter", "set", "overdue-fee", "2", "--organisation", "lindby")
    command("parameter", "set", "overdue-grace", "3", "--organisation", "lindby")
    for barcode in ("B22", "B23"):
        lent = desk("loan", "1003", barcode, "--date", "2026-12-11", "2026-12-01T10:00").document
        assert (lent["due"], lent["open"], lent["fees"], lent["overridden"]) == ("2026-12-11", False, [], [])
    free = desk("return", "B22", "2026-12-14T10:00").document
    assert (free["days_late"], free["fees"]) == (3, [])
    back = desk("return", "B23", "2026-12-15T10:00").document
    assert back["days_late"] == 4
    (fee,) = back["fees"]
    assert (fee["kind"], fee["amount"]) == ("overdue", "8.00")
    assert [(line["text"], line["amount"]) for line in fee["lines"]][-1] == ("Overdue fee, days: 4 × 2.00 SEK", "8.00")
    assert desk("undo", "2026-12-15T10:05").document["undone"] == "return"
    assert desk("return", "B23", "2026-12-15T10:10").document["fees"][0]["amount"] == "8.00"


@pytest.mark.usefixtures("library")
def test_a_refusal_names_every_reason_and_an_override_its_own(command: Run, desk: Run) -> None:
    """X15: as documents give them."""
    command("parameter", "set", "lending-control", "0", "--organisation", "lindby")
    refused = desk("loan", "1004", "B22", "2026-03-10T10:00")
    assert refused.status == 1
    assert [(one["kind"], one["overridable"], bool(one["lifted_by"])) for one in refused.document["reasons"]] == [
        ("expired", True, True), ("lending-control", True, True),
    ]  # fmt: skip
    lent = desk("loan", "1004", "B22", "--override", "lovat", "2026-03-10T10:00").document
    assert [one["kind"] for one in lent["overridden"]] == ["expired", "lending-control"]
    assert lent["due"] == "2026-04-07"
    assert lent["rule"]["parameter"] == "loan-period"
    command("parameter", "set", "loan-period", "7", "days", "--organisation", "lindby")
    explained = command("explain-loan", *AT, "--patron", "1004", "--item", "B22", "--date", "2026-03-11", "--json").document
    kept = command("item", "show", "B22", "--json").document["loan"]
    assert explained["due"] == "2026-03-18", "what it would be by the rules of today"
    assert explained["loan"]["rule"] == kept["rule"] == {**lent["rule"], "value": 28, "unit": "days", "day": "2026-03-10"}, "what decided stays (X16)"
    assert (kept["lines"], [one["reason"] for one in kept["overridden"]]) == (lent["lines"], ["lovat", "lovat"])


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_renew_due_pay_and_debts(command: Run, desk: Run) -> None:
    desk("loan", "1003", "B13", "2026-03-10T10:00")
    same = desk("renew", "B13", "2026-03-10T11:00").document
    assert (same["changed"], same["renewals"]) == (False, 0)
    later = desk("renew", "B13", "2026-03-12T11:00").document
    assert (later["changed"], later["renewals"], later["due"]) == (True, 1, "2026-04-09")
    assert desk("due", "B13", "--date", "2026-04-20", "2026-03-12T12:00").status == 1
    assert desk("due", "B13", "--date", "2026-04-20", "--override", "resa", "2026-03-12T12:00").document["due"] == "2026-04-20"
    debt = desk("debt", "add", "1003", "manual", "20", "--note", "Kopior", "2026-03-12T12:01").document
    assert debt["amount"] == "20.00"
    assert desk("pay", "1003", "25", "2026-03-12T12:02").err == "25.00 SEK is more than the 20.00 SEK that is owed.\n"
    paid = desk("pay", "1003", "5", "2026-03-12T12:02").document
    assert (paid["amount"], paid["debt"], paid["parts"]) == ("5.00", "15.00", [{"debt": debt["debt"], "amount": "5.00"}])
    assert desk("debt", "remove", str(debt["debt"]), "--reason", "Fel", "2026-03-12T12:03").document["removed"] == "15.00"
    assert desk("pay", "1003", "tjugo", "2026-03-12T12:04").status == 2


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_explain_loan_makes_nothing(command: Run) -> None:
    """X1: what a loan would be."""
    explained = command("explain-loan", *AT, "--patron", "1002", "--item", "B11", "--date", "2026-03-10", "--json").document
    assert explained["due"] == "2026-04-07"
    assert [reason["kind"] for reason in explained["reasons"]] == ["manual", "on-loan"]
    values = {one["parameter"]: (one["value"], one["unit"], one["organisation"]) for one in explained["parameters"]}
    assert values["loan-period"] == (28, "days", "1")
    assert len(command("patron", "show", "1002", "--json").document["loans"]) == 1
    by_selector = {(one["parameter"], one["selector"]): one["value"] for one in explained["parameters"]}
    assert (by_selector["overdue-fee-max-copy", "1"], by_selector["claim-interval", "reminder-1"]) == ("100.00", 7)
    assert (by_selector["renewal-at-status", "reserved"], by_selector["loan-period", None]) == (0, 28)


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_the_occasions_level_is_that_of_its_copy_most_days_late_though_that_cost_nothing(command: Run, desk: Run, tmp_path: Path) -> None:
    """circulation.md 6: B22 is 40 days late and free of fees, so what B13 costs is capped as from day 30 on."""
    registers = tmp_path / "registers.csv"
    registers.write_text("register,code,name,parent,extra\nfee-level,30,Dag 30,,30\n", encoding="utf-8")
    assert command("import", "registers", str(registers)).status == 0
    for words in (("overdue-fee", "2"), ("overdue-fee", "0", "--media-type", "dvd"), ("overdue-fee-max-occasion", "5", "--selector", "30")):
        assert command("parameter", "set", *words, "--organisation", "lindby").status == 0
    desk("loan", "1003", "B22", "--date", "2026-04-03", "2026-04-01T10:00")
    desk("loan", "1003", "B13", "--date", "2026-05-09", "2026-04-01T10:00")
    assert desk("return", "B22", "2026-05-13T10:00").document["fees"] == []
    assert desk("return", "B13", "2026-05-13T10:01").document["fees"][0]["amount"] == "5.00"


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_an_interlibrary_loan_and_a_lost_copy(command: Run, desk: Run, tmp_path: Path) -> None:
    """Organisations by code; the status of a copy borrowed in; what is to be refunded is named, so that it can be."""
    files = {"registers": "register,code,name,parent,extra\ncirculation-category,fjarr,Fjärrlån,,interlibrary\n"}
    files["copies"] = "barcode,title,owner,circulation_category\nB22,Saltkråkan,SDB,fjarr\n"
    for kind, text in files.items():
        (tmp_path / kind).write_text(text, encoding="utf-8")
        assert command("import", kind, str(tmp_path / kind)).status == 0
    desk("loan", "1003", "B22", "2026-03-10T10:00")
    assert command("item", "show", "B22", "--json").document["loan"]["point"] == "DISK1"
    renewed = desk("renew", "B22", "--override", "x", "2026-03-12T10:00").document
    assert {"status": "interlibrary-loan", "allowed": True} in renewed["statuses"]
    desk("item", "status", "B22", "lost", "2026-03-13T10:00")
    desk("pay", "1003", "100", "2026-03-13T10:01")
    back = desk("return", "B22", "2026-03-14T10:00").document
    assert back["to_refund"] == "100.00"
    shown = command("patron", "show", "1003", "--json").document
    assert (shown["debt"], shown["debts"], [one["amount"] for one in shown["refunds"]]) == ("0.00", [], ["100.00"])
    assert desk("debt", "refund", str(shown["refunds"][0]["id"]), "2026-03-14T10:01").document["amount"] == "100.00"
    assert command("patron", "show", "1003", "--json").document["refunds"] == []


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_without_a_place_a_card_of_several_is_refused_and_what_is_done_is_done_at_home(command: Run, tmp_path: Path) -> None:
    """cli.md: cards, barcodes and titles are unique within an account organisation; circulation.md 3: where none is named, the home unit."""
    registers, patrons, copies = (tmp_path / f"{name}.csv" for name in ("registers", "patrons", "copies"))
    registers.write_text("register,code,name,parent,extra\norganisation,NY,Nystad,1,account SEK\norganisation,NY1,Nya,NY,unit\n")
    patrons.write_text("card,last_name,category,home_unit\n1003,Ek,standard,NY1\nN1,Al,standard,NY1\n")
    copies.write_text("barcode,title,title_id,owner\nNB,Ny bok,T-NY,NY1\n")
    for name, file in (("registers", registers), ("patrons", patrons), ("copies", copies)):
        assert command("import", name, str(file)).status == 0
    refused = command("debt", "add", "1003", "manual", "7.00")
    assert (refused.status, "NY" in refused.err, "--at" in refused.err) == (1, True, True)
    debt = command("debt", "add", "N1", "manual", "7.00", "--json").document["debt"]
    assert command("pay", "N1", "2.00", "--debt", str(debt)).status == 0
    assert command("loan", "N1", "NB", "--json").document["barcode"] == "NB"
    assert command("renew", "NB").status == 0
    made = command("reserve", "1003", "--title", "T-NY", "--pickup", "NY1", "--at", "NY1", "--json").document
    assert [row["id"] for row in command("reservations", "T-NY", "--json").document["reservations"]] == [made["reservation"]]
    assert command("reservation", "remove", str(made["reservation"])).status == 0
    assert command("debt", "remove", str(debt), "--reason", "fel").status == 0


@pytest.mark.usefixtures("library")
def test_a_full_stop_at_the_machine(command: Run) -> None:
    """--at a point of kind self-service: refused whatever the reason; at the desk it may be overridden."""
    command("parameter", "set", "lending-control", "--organisation", "SDB", "0")
    words = ("loan", "1003", "B22", "--override", "nu", "--json", "--at")
    stopped = command(*words, "AUTO")
    assert (stopped.status, [(one["kind"], one["overridable"]) for one in stopped.document["reasons"]]) == (1, [("lending-control", False)])
    assert command(*words, "DISK1").document["overridden"]
