"""`patron delete`: every hindrance by kind, then the account is gone; its permission (cli.md)."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run


@pytest.mark.usefixtures("library")
def test_an_account_is_deleted_once_nothing_is_in_the_way(command: Run, as_staff: Run) -> None:
    refused = command("patron", "delete", "1001", "--json")
    assert refused.status == 1
    assert [reason["kind"] for reason in refused.document["reasons"]] == ["loans", "reservations", "debts"]
    assert "Current loans: 2 (B11, B12)." in refused.err
    assert "patrons.delete" in as_staff("desk", "patron", "delete", "1003").err
    assert command("patron", "delete", "1003", "--json").document == {"card": "1003", "deleted": True}
    assert command("patron", "show", "1003").err == "There is no patron with the card 1003.\n"
