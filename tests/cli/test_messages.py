"""`message`, `note`, `address`: written, changed and gone, as `patron show` tells it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.sqlite_only  # what the server lets through: tests/services/test_patron_messages.py

AT = ("--at", "DISK1", "--time", "2026-03-10T10:00")


@pytest.mark.usefixtures("library")
def test_a_message_is_followed_from_its_writing_to_its_end(command: Run) -> None:
    """E2, E4-E6: what it stops, and where it is then."""

    def show() -> dict[str, Any]:
        return command("patron", "show", "1003", *AT, "--json").document  # type: ignore[no-any-return]

    made = command("message", "add", "1003", "--type", "block", "--text", "=Ring <b>först</b>", "--initials", "AE", *AT, "--json").document
    assert (made["type"], made["initials"], made["card"]) == ("block", "AE", "1003")
    account = show()
    (message,) = account["messages"]
    assert (message["id"], message["type"], message["text"], message["initials"], message["unit"], message["archived"]) == (
        made["message"], "block", "=Ring <b>först</b>", "AE", "SDB", None,
    )  # fmt: skip
    assert (account["frame"], [(b["kind"], b["cause"], b["overridable"]) for b in account["blocks"]]) == ("blue", [("message", "=Ring <b>först</b>", True)])
    refused = command("loan", "1003", "B13", *AT, "--json")
    assert (refused.status, [reason["kind"] for reason in refused.document["reasons"]]) == (1, ["message"])
    assert "Ring" in command("reserve", "1003", "--item", "B11", "--pickup", "SDB", *AT).err
    lent = command("loan", "1003", "B13", "--override", "hon ringde", *AT, "--json").document
    assert [one["kind"] for one in lent["overridden"]] == ["message"]
    assert "Ring" in command("renew", "B13", "--at", "DISK1", "--time", "2026-03-20T10:00").err
    number = str(made["message"])
    assert command("message", "edit", number, "--type", "alert", *AT, "--json").document["text"] == "=Ring <b>först</b>"
    assert command("message", "archive", number, *AT).status == 0
    account = show()
    assert (account["messages"], [(m["id"], m["type"]) for m in account["archive"]], account["frame"]) == ([], [(made["message"], "alert")], "none")
    assert command("message", "remove", number, *AT).status == 0
    gone = command("message", "edit", number, "--text", "x")
    assert (gone.status, gone.err) == (1, "The message is not there any more.\n")


@pytest.mark.usefixtures("library")
def test_notes_initials_and_addresses(command: Run, as_staff: Run) -> None:
    """E11, E12; initials where the setting asks for them."""
    note = command("note", "add", "1003", "--text", "Välkommen", "--visible", *AT, "--json").document["note"]
    (shown,) = command("patron", "show", "1003", *AT, "--json").document["notes"]
    assert (shown["id"], shown["text"], shown["visible"], shown["by"]) == (note, "Välkommen", True, shown["by"])
    assert command("note", "remove", str(note)).status == 0
    assert command("setting", "set", "ask-initials", "1", "--unit", "lindby").status == 0
    assert "Initials" in command("message", "add", "1003", "--type", "note", "--text", "x").err
    assert command("setting", "set", "address-fee", "20", "--unit", "SDB").status == 0
    done = command("address", "invalidate", "1001", "--kind", "email", *AT, "--json").document
    assert (done["kind"], done["value"], done["fee"]) == ("email", "anna.ek@example.org", "20.00")
    account = command("patron", "show", "1001", *AT, "--json").document
    message = next(m for m in account["messages"] if m["type"] == "invalid-address")
    assert (message["id"], message["kind"], message["text"], message["system"]) == (done["message"], "email", "anna.ek@example.org", True)
    assert [debt["amount"] for debt in account["debts"] if debt["kind"] == "address"] == ["20.00"]
    assert command("message", "remove", str(done["message"])).status == 1
    assert command("patron", "set", "1001", "email", "anna@example.com", *AT).status == 0
    assert not [m for m in command("patron", "show", "1001", *AT, "--json").document["messages"] if m["system"]]
    assert "messages.create" in as_staff("viewer", "message", "add", "1003", "--type", "note", "--text", "x").err
    assert command("message", "add", "1003", "--type", "shout", "--text", "x").status == 2


@pytest.mark.usefixtures("library")
def test_an_account_that_expires_says_so_until_it_is_renewed(command: Run) -> None:
    """E7."""

    def system(card: str, day: str) -> list[str]:
        account = command("patron", "show", card, "--time", f"{day}T10:00", "--json").document
        return [message["type"] for message in account["messages"] if message["system"]]

    assert [system("1003", day) for day in ("2027-02-07", "2027-02-08", "2027-03-10", "2027-03-11")] == [[], ["expiring"], ["expiring"], ["expired"]]
    assert command("patron", "renew", "1003", "--time", "2027-03-11T10:00").status == 0
    assert system("1003", "2027-03-11") == []
