"""`import patrons`, `import copies`."""

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
