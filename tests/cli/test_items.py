"""`item show`, `item status` (D7)."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_a_copy_is_shown_by_codes_with_its_loan_and_queue(command: Run, as_staff: Run) -> None:
    lent = command("item", "show", "B21", "--json").document
    assert {key: lent[key] for key in ("title", "owner", "department", "placement", "media_type", "circulation_category", "age_class", "status", "price")} == {
        "title": "Saltkråkan", "owner": "SDB", "department": "VUX", "placement": "HYLL", "media_type": "dvd", "circulation_category": "hemlan",
        "age_class": "v", "status": "available", "price": "250.00",
    }  # fmt: skip
    assert (lent["loan"]["card"], lent["loan"]["due"], lent["last_borrower"], lent["loans"]) == ("1002", "2026-03-15", None, 1)
    assert [(row["card"], row["state"]) for row in lent["queue"]] == [("1001", "active")]
    assert command("item", "show", "B22", "--json").document["last_borrower"] == "1001"
    assert command("item", "show", "B99").err == "There is no copy with the barcode B99.\n"
    assert as_staff("viewer", "item", "show", "B22", "--json").document["barcode"] == "B22"


@pytest.mark.usefixtures("library")
def test_a_status_is_set_unless_the_copy_is_on_loan_or_the_role_may_not(command: Run, as_staff: Run) -> None:
    assert as_staff("librarian", "item", "status", "B13", "withdrawn", "--time", "2026-03-10T10:00", "--json").document["status"] == "withdrawn"
    assert command("item", "show", "B13", "--json").document["status_since"] == "2026-03-10T10:00:00+01:00"
    refused = command("item", "status", "B11", "missing")
    assert (refused.status, refused.err) == (1, "The copy B11 is on loan, due 2026-03-24: it must be returned first.\n")
    assert "items.change is missing" in as_staff("desk", "item", "status", "B13", "available").err
    assert "comes with a loan" in command("item", "status", "B13", "claims-returned").err
    assert command("item", "status", "B13", "lost", "--json").document["status"] == "lost", "also from the shelf"
    assert command("item", "status", "B11", "lost", "--at", "DISK1", "--json").document["loan"]["mark"] == "lost"
    assert command("item", "status", "B11", "available", "--at", "DISK1", "--json").document["loan"]["mark"] == ""
    assert command("item", "status", "B13", "sold").status == 2
