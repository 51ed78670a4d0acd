"""`jobs run claims-and-invoices`, `overdue-warnings`, `claim`, `notice list`, `notice sms`, `invoice`: documents, exit codes, permissions (cli.md)."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.database.engine import Database
from app.models.claim import Notice
from app.models.invoice import Invoice
from app.services.base_rules import complete_base_rules
from tests.cli.conftest import Run
from tests.library import TODAY, Library

pytestmark = pytest.mark.sqlite_only  # what the server lets through: tests/services/claims

AT = ("--at", "DISK1")


def test_a_ladder_from_the_warning_to_the_paid_invoice(command: Run, as_staff: Run, database: Database, library: Library) -> None:
    """Bo's loan is due on the 15th of March; Anna's is late, and exempt."""
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    assert command("claim", "exempt", "B12").status == 2
    assert command("--json", "claim", "exempt", "B12", "--reason", "semester", *AT).document == {"barcode": "B12", "exempt": True}
    assert command("claim", "exempt", "B12", "--reason", "semester", *AT).status == 1
    assert as_staff("desk", "claim", "exempt", "B12", "--reason", "x").status == 1
    run = ("--json", "jobs", "run")
    counts = {"loans": 0, "notices": 0, "invoices": 0, "unaddressed": 0}
    assert command(*run, "claims-and-invoices", "--date", "2026-03-21").document == {"job": "claims-and-invoices", "counts": counts}
    seen = command("--json", "claim", "preview", "--date", "2026-03-22", *AT).document["notices"]
    assert [(one["kind"], one["channel"], one["state"], one["copies"][0]["days_late"], one["copies"][0]["next"]) for one in seen] == [
        ("reminder-1", "paper", "unaddressed", 7, "2026-04-05")
    ]  # fmt: skip
    made = counts | {"loans": 1, "notices": 1, "unaddressed": 1}
    assert command(*run, "claims-and-invoices", "--date", "2026-03-22").document["counts"] == made
    assert command(*run, "claims-and-invoices", "--date", "2026-03-22").document["counts"] == counts
    for day in ("2026-04-05", "2026-04-26"):
        assert command(*run, "claims-and-invoices", "--date", day).document["counts"]["notices"] == 2, "Anna's other loan is due on the 24th"
    notices = command("--json", "notice", "list", "1002").document["notices"]
    told = (("2026-03-22", "reminder-1"), ("2026-04-05", "reminder-2"), ("2026-04-26", "invoice"))
    assert [(one["day"], one["kind"], one["barcodes"], one["fee"], one["setting"]) for one in notices] == [
        (day, kind, ["B21"], "0.00", f"lindby claim-interval {kind}") for day, kind in told
    ]  # fmt: skip
    assert notices[0].keys() == {"day", "kind", "channel", "address", "fee", "barcodes", "setting", "text", "state"}
    listed = command("--json", "invoice", "list", *AT).document["invoices"]
    assert listed == [
        {
            "account": "lindby", "number": 1, "kind": "copies",
            "card": "1002", "patron": "Åberg, Bo", "copies": ["B21"], "day": "2026-04-26", "due": "2026-05-26",
            "amount": "300.00", "open": "300.00", "paid": False,
        }
    ]  # fmt: skip
    with database.writing() as session:
        session.add(
            Invoice(organisation_id=(aby := library.organisations["aby"]), number=1, kind="copies", unit_id=aby, day=TODAY, pay_by=TODAY, account_number=9)
        )
        session.commit()
    assert [one["account"] for one in command("--json", "invoice", "list").document["invoices"]] == ["lindby", "aby"]
    refused = command("invoice", "paid", "1")
    assert (refused.status, "known at aby, lindby" in refused.err) == (1, True)
    assert command("notice", "print", "-o", "x.txt").status == 1
    paid = command("--json", "invoice", "paid", "1", *AT).document
    assert (paid["open"], paid["paid"]) == ("0.00", True)
    assert command("invoice", "paid", "1", *AT).status == 1
    assert command("--json", "invoice", "list", "--open").document == {"invoices": []}
    assert command("invoice", "list", "--open").out == "There is nothing to list.\n"
    assert command(*run, "overdue-warnings", "--date", "2026-03-21").document["counts"]["notices"] == 1
    assert as_staff("viewer", "jobs", "run", "claims-and-invoices").status == 1
    assert command("debt", "add", "1002", "manual", "500", *AT).status == 0
    due, sent = command("--json", "invoice", "fees", *AT).document["fee_invoices"], command("--json", "invoice", "fees", "--send", *AT).document["invoices"]
    assert [(one["kind"], one["card"], one["amount"]) for one in sent] == [("fees", one["card"], one["owed"]) for one in due] != []
    assert command("invoice", "fees", "--send", *AT).err == "No fee invoice is due.\n"


@pytest.mark.sqlite_only
def test_sms_go_into_a_file_once(command: Run, as_staff: Run, database: Database, library: Library, tmp_path: Path) -> None:
    file = tmp_path / "sms.csv"
    with database.writing() as session:
        owner = {"organisation_id": library.organisations["lindby"], "unit_id": library.organisations["SDB"], "patron_id": library.patrons["1001"]}
        sms = Notice(**owner, kind="reminder-1", format="s", channel="sms", day=TODAY, address="+46700000001", text="Hej", state="queued")
        session.add(sms)
        session.commit()
        row = f"+46700000001,Hej,{sms.id}"
    assert as_staff("viewer", "notice", "sms", "-o", str(file), *AT).status == 1
    assert command("notice", "sms", "-o", str(tmp_path / "nowhere" / "sms.csv"), *AT).status == 1
    assert not file.exists()
    assert command("--json", "notice", "sms", "-o", str(file), *AT).document == {"file": str(file), "sms": 1}
    assert file.read_text(encoding="utf-8").splitlines() == ["number,text,notice", row]
    again = command("notice", "sms", "-o", str(file), *AT)
    assert (again.status, "No SMS waits" in again.err) == (1, True)
    assert command("--json", "notice", "list", "1001").document["notices"][-1]["state"] == "printed"
