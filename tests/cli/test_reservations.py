"""`reserve`, `reservations`, `reservation remove`."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run

pytestmark = [pytest.mark.usefixtures("library"), pytest.mark.sqlite_only]


def test_a_title_is_reserved_listed_and_let_go(command: Run) -> None:
    title = command("item", "show", "B21", "--json").document["title_id"]
    made = command("reserve", "1003", "--title", title, "--pickup", "HAM", "--at", "DISK1", "--time", "2026-03-10T10:00", "--json").document
    assert (made["title"], made["pickup"], made["place"], made["expires"], made["fees"]) == ("Saltkråkan", "HAM", 2, "2027-03-10", [])
    queue = command("reservations", title, "--at", "DISK1", "--json").document
    assert (queue["title_id"], queue["title"]) == (title, "Saltkråkan")
    assert [(row["card"], row["pickup"], row["state"], row["queue"]) for row in queue["reservations"]] == [
        ("1001", "SDB", "active", 1), ("1003", "HAM", "active", 2),
    ]  # fmt: skip
    number = str(made["reservation"])
    left = command("reservation", "suspend", number, "--until", "2099-01-01", "--at", "DISK1", "--json").document
    assert left == {
        "reservation": made["reservation"], "state": "suspended", "pickup": "HAM", "queue": 2, "suspended_until": "2099-01-01", "first_in_line": False,
        "send_to": None,
    }  # fmt: skip
    assert command("reservation", "resume", number, "--at", "DISK1", "--json").document["state"] == "active"
    assert command("reservation", "pickup", number, "SDB", "--at", "DISK1", "--json").document["pickup"] == "SDB"
    assert command("reservation", "first", number, "--at", "DISK1", "--json").document["queue"] == 1
    assert command("reservation", "first", number, "--back", "--at", "DISK1", "--json").document["queue"] == 2
    picked = command("reservation", "list", "pick", "--unit", "HAM", "--json").document
    assert (picked["list"], [(row["card"], row["barcode"], row["unit"], row["pickup"]) for row in picked["reservations"]]) == (
        "pick", [("1003", "B23", "HAM", "SDB")],
    )  # fmt: skip
    gone = command("reservation", "remove", str(made["reservation"]), "--at", "DISK1", "--json").document
    assert gone == {"reservation": made["reservation"], "removed": True, "kept_copy": None, "trapped_for": None, "send_to": None, "fees": []}
    assert command("reservation", "remove", str(made["reservation"]), "--at", "DISK1").status == 1


def test_every_reason_is_told_and_overridden(command: Run) -> None:
    words = ("reserve", "1001", "--item", "B11", "--pickup", "SDB", "--at", "DISK1", "--json")
    refused = command(*words)
    assert refused.status == 1
    assert [(reason["kind"], reason["overridable"]) for reason in refused.document["reasons"]] == [("reservation-with-loan", True)]
    made = command(*words, "--override", "Kursbok").document
    assert [one["kind"] for one in made["overridden"]] == ["reservation-with-loan"]
    assert command("reserve", "1001", "--title", "nix", "--pickup", "SDB", "--at", "DISK1").status == 1
    assert command("reserve", "1001", "--pickup", "SDB", "--at", "DISK1").status == 2
