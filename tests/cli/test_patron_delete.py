"""`patron delete`: every hindrance by kind, then the account is gone; its permission; `patron lost-card`, `patron pin` (cli.md)."""

from __future__ import annotations

import io

import pytest

from tests.cli.conftest import Run


@pytest.mark.usefixtures("library")
def test_an_account_is_deleted_once_nothing_is_in_the_way(command: Run, as_staff: Run) -> None:
    refused = command("patron", "delete", "1001", "--json")
    assert refused.status == 1
    assert [reason["kind"] for reason in refused.document["reasons"]] == ["loans", "reservations", "debts"]
    assert "Current loans: 2 (B11, B12)." in refused.err
    old = command("patron", "removable", "--at", "DISK1", "--time", "2026-03-10T10:00", "--json").document
    assert old == {"patrons": [{"card": "1004", "name": "Ek, Dag", "expires": "2026-02-28"}]}
    assert "patrons.delete" in as_staff("desk", "patron", "delete", "1003").err
    assert command("patron", "delete", "1003", "--json").document == {"card": "1003", "deleted": True}
    assert command("patron", "show", "1003").err == "There is no patron with the card 1003.\n"


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_a_lost_card_and_a_new_pin(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("patron", "lost-card", "1001", "1001b", "--json").document == {"card": "1001b", "lost": "1001"}
    made = command("patron", "pin", "1001b", "--generate", "--json").document
    assert len(made["pin"]) == 4
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert "LANEDISK_NEW_PIN" in command("patron", "pin", "1001b").err
    monkeypatch.setenv("LANEDISK_NEW_PIN", "4071")
    assert command("patron", "pin", "1001b", "--json").document == {"card": "1001b", "pin": None}
    assert command("patron", "set", "1001b", "card", "1001c").status == 0
    shown = command("patron", "show", "1001c", "--json").document
    assert (shown["card"], set(shown["cards"])) == ("1001c", {"1001", "1001b", "1001c"})
    for card, state in (("1001", "noted as lost"), ("1001b", "withdrawn")):
        for act in (("loan", card, "B13"), ("reserve", card, "--item", "B13", "--pickup", "SDB"), ("pay", card, "1")):
            assert command(*act, "--at", "DISK1").err == f"The card {card} is {state}: it opens nothing any more. Find the patron by name.\n"
        assert command("patron", "show", card, "--json").document["card"] == "1001c", "whose it was is still told"
    assert command("loan", "1001c", "B13", "--at", "DISK1").status == 0
