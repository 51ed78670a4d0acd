"""`compare`, `copy rules`, `copy settings` (X7)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.cli.conftest import Run

pytestmark = [pytest.mark.usefixtures("rulebook"), pytest.mark.sqlite_only]


def test_units_are_compared_copied_and_then_alike_and_a_copy_is_put_back(command: Run) -> None:
    command("parameter", "set", "loan-period", "--organisation", "SDB", "3", "days", "--media-type", "dvd", "--comment", "Kort")
    command("policy", "set", "vuxen", "max-fee-adult", "250", "--unit", "SDB")
    command("setting", "set", "junior-age-limit", "15", "--unit", "SDB")
    found = command("compare", "SDB", "HAM", "--json").document
    assert found["differences"] == 4
    assert sorted((row["left"]["value"], row["right"]["value"], row["difference"]) for row in found["rules"]) == [(3, 7, "value"), (21, 28, "value")]
    assert {row["name"]: (row["left"], row["right"]) for row in found["settings"]}["junior-age-limit"][0] == "15"

    shown = command("copy", "rules", "SDB", "HAM", "--preview", "--json").document
    assert shown["entry"] is None
    assert shown["to"][0]["counts"] == {"added": 2, "changed": 0, "removed": 0, "unchanged": 0}
    done = command("copy", "rules", "SDB", "HAM", "--json").document
    assert done["to"] == shown["to"]
    assert command("copy", "settings", "SDB", "HAM", "--json").document["to"][0]["changed"]
    outcome = command("compare", "SDB", "HAM")
    assert (outcome.status, outcome.out.strip()) == (0, "No difference.")
    assert command("history", "put-back", done["entry"], "--json").document["done"] == {"added": 0, "changed": 0, "removed": 2}
    assert command("compare", "SDB", "HAM", "--only", "rules", "--json").document["differences"] == 2
    assert command("compare", "SDB", "SDB").status == command("copy", "rules", "SDB", "SDB").status == 1


def test_a_policy_sheet_is_written_in_the_language_asked_for(command: Run, tmp_path: Path, qapp: QApplication) -> None:
    """X17."""
    found = command("policy-sheet", "SDB", "--language", "cs", "-o", str(tmp_path / "sheet.html"), "--json").document
    assert (found["unit"], found["language"]) == ("SDB", "cs")
    assert "21 dní" in (tmp_path / "sheet.html").read_text("utf-8")
    assert "can't be written" in command("policy-sheet", "SDB", "-o", str(tmp_path / "none" / "sheet.pdf")).err
