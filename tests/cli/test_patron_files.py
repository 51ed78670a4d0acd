"""`import patrons`, `import copies`, `patron add`, `patron set`, `patron renew`, `block`, `unblock`, `calendar`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("library")


@pytest.mark.sqlite_only
def test_patrons_are_previewed_imported_and_shown(command: Run, tmp_path: Path) -> None:
    """cli.md: counts; what would change by line; each bad row as FILE:LINE: reason."""
    path = tmp_path / "patrons.csv"
    path.write_text("card,first_name,last_name,home_unit,email\n2001,Åsa,Öberg,HAM,asa@example.org\n1001,Annika,Ek,SDB,\n", encoding="utf-8")
    preview = command("import", "patrons", str(path), "--preview", "--json").document
    assert preview["counts"] == {"patrons": 2, "added": 1, "changed": 1, "unchanged": 0}
    assert preview["changes"][1] == {"line": 3, "done": "changed", "card": "1001", "before": {"first_name": "Anna"}, "after": {"first_name": "Annika"}}
    assert command("patron", "show", "2001").status == 1
    done = command("import", "patrons", str(path), "--json").document
    assert done == {"counts": {"patrons": 2}, "mapped": [], "left_out": [], "warnings": [], "added": 1, "changed": 1, "unchanged": 0}
    shown = command("patron", "show", "2001", "--json").document
    assert (shown["name"], shown["home_unit"], shown["category"], shown["account"]) == ("Öberg, Åsa", "HAM", "standard", "lindby")
    path.write_text("card,last_name,home_unit,expires\n2001,,HAM,soon\n", encoding="utf-8")
    refused = command("import", "patrons", str(path))
    assert refused.status == 1
    assert [line.split(": ")[0] for line in refused.err.splitlines()] == ["patrons.csv:2"] * 2


@pytest.mark.sqlite_only
def test_copies_are_previewed_imported_and_shown(command: Run, tmp_path: Path) -> None:
    path = tmp_path / "copies.csv"
    path.write_text("barcode,title,author,owner,price\nN1,Ny bok,Ek,HAM,99.50\nB11,Gösta Berlings saga,,SDB,10\n", encoding="utf-8")
    preview = command("import", "copies", str(path), "--preview", "--json").document
    assert preview["counts"] == {"copies": 2, "added": 1, "changed": 1, "unchanged": 0}
    assert preview["changes"][1] == {"line": 3, "done": "changed", "barcode": "B11", "before": {"price": "250.00"}, "after": {"price": "10.00"}}
    done = command("import", "copies", str(path), "--json").document
    assert done == {"counts": {"copies": 2, "titles": 1}, "mapped": [], "left_out": [], "warnings": [], "added": 1, "changed": 1, "unchanged": 0}
    shown = command("item", "show", "N1", "--json").document
    assert (shown["title"], shown["author"], shown["owner"], shown["price"], shown["status"]) == ("Ny bok", "Ek", "HAM", "99.50", "available")


@pytest.mark.sqlite_only
def test_one_patron_is_made_changed_blocked_and_renewed(command: Run) -> None:
    words = ("patron", "add", "--card", "9001", "--last-name", "Ny", "--home-unit", "HAM", "--birth-date", "2001-02-03", "--time", "2026-03-10T10:00", "--json")
    assert command(*words).document == {"card": "9001", "name": "Ny", "category": "standard", "home_unit": "HAM", "expires": "2029-03-10"}
    assert command(*words).status == 1
    assert command("patron", "set", "9001", "first-name", "Åsa", "--json").document == {"card": "9001", "field": "first_name", "value": "Åsa"}
    assert command("block", "9001", "--comment", "Stulet kort", "--until", "2030-01-01", "--json").document["until"] == "2030-01-01"
    shown = command("patron", "show", "9001", "--json").document
    assert (shown["name"], shown["birth_date"], [block["kind"] for block in shown["blocks"]]) == ("Ny, Åsa", "2001-02-03", ["manual"])
    assert command("unblock", "9001", "--comment", "Hittat").status == 0
    assert command("unblock", "9001", "--comment", "Hittat").status == 1
    assert command("patron", "renew", "9001", "--time", "2027-03-10T10:00", "--json").document == {"card": "9001", "expires": "2030-03-10"}


@pytest.mark.sqlite_only
def test_a_unit_is_closed_and_opened(command: Run) -> None:
    closed = {"unit": "HAM", "from": "2026-06-01", "to": "2026-06-05", "done": "added", "loans": 1, "pickups": 0, "staying": 0}
    assert command("loan", "1001", "B23", "--at", "HAM", "--time", "2026-05-08T10:00", "--json").document["due"] == "2026-06-05"
    at = ("--time", "2026-05-20T10:00", "--json")
    assert command("calendar", "close", "HAM", "2026-06-01", "2026-06-05", *at).document == closed
    assert _due(command) == "2026-06-06"
    opened = {"unit": "HAM", "day": "2026-06-03", "done": "removed", "loans": 0, "pickups": 0, "left": 0}
    assert command("calendar", "open", "HAM", "2026-06-03", *at).document == opened
    assert "2026-06-03" in command("calendar", "open", "HAM", "2026-06-03").err
    assert command("calendar", "undo", "HAM", *at).document == {"unit": "HAM", "done": "undone", "loans": 1, "pickups": 0, "left": 0}
    assert _due(command) == "2026-06-05"
    assert command("calendar", "undo", "HAM").status == 1
    assert command("calendar", "close", "HAM", "2026-06-04", "2026-06-06", "--keep-dates", *at).status == 1  # two closed periods would overlap
    assert command("calendar", "open", "HAM", "2026-06-05", *at).document["loans"] == 0


def _due(command: Run) -> str:
    return next(str(loan["due"]) for loan in command("patron", "show", "1001", "--json").document["loans"] if loan["barcode"] == "B23")
