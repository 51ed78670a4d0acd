"""Every row of the table of parameters, as its dialog shows it: levels, boxes, selector, kind of value, units, special values (B2, B10-B12).

The table is read here as plain text, so that a mistake of the catalogue shows as well.
"""

from __future__ import annotations

import csv
import re

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QWidget

from app.paths import resource
from app.windows.common.rules.rule_dialog import RuleDialog
from tests.windows.circulation_parameters.desk import Desk

BOXES = ("patron_category", "media_type", "circulation_category", "age_group", "age_class", "department", "placement", "shelf")
LEVELS = {"A": "lindby", "C": "DISK1", "U": "SDB"}
NUMBER = QAbstractSpinBox
KINDS: dict[str, type[QWidget]] = {"bool": QComboBox, "enum": QComboBox, "int": NUMBER, "duration": NUMBER, "money": QLineEdit, "time": QLineEdit}


def table() -> list[dict[str, str]]:
    """Return the rows of the table."""
    with resource("parameters.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.sqlite_only
def test_each_of_the_57_has_the_dialog_that_the_table_says(desk: Desk) -> None:
    rows = table()
    assert len(rows) == 57
    window = desk.open()
    wrong = []
    for row in rows:
        window.view.heading.parameter_wanted.emit(row["key"])
        desk.wait()
        for level, code in LEVELS.items():
            window.view.filters.organisation_chosen.emit(desk.library.organisations[code])
            desk.wait()
            assert window.view.add.isEnabled() is (level in row["org_levels"]), (row["key"], level)
            if level == ("U" if "U" in row["org_levels"] else "A"):
                desk.click(window, "add_rule")
                dialog = desk.dialog(window)
                wrong += [f"{row['key']} at {level}: {fault}" for fault in faults(desk, dialog, row, level)]
                dialog.reject()
                desk.wait()
    assert not wrong, "\n".join(wrong)


def faults(desk: Desk, dialog: RuleDialog, row: dict[str, str], level: str) -> list[str]:
    """Return where the dialog is other than the row."""
    found = [f"box {box}" for box in BOXES if is_open(dialog, box) is not usable(dialog, row, box, level)]
    found += [f"period {end}" for end in ("from_date", "to_date") if is_open(dialog, end) is not (row["period"] == "yes")]
    selector = dialog.findChild(QWidget, "selector")
    assert selector is not None
    if selector.isHidden() is bool(row["selector"]):
        found.append("selector shown or not")
    elif row["selector_values"] and ":" not in row["selector_values"] and len(desk.choices(dialog, "selector")) != len(row["selector_values"].split()):
        found.append("values of the selector")
    named = [label.buddy() for label in dialog.findChildren(QLabel)]  # who listens hears the label of a list box, and what is chosen
    found += [f"list box without a label: {box.objectName()}" for box in dialog.findChildren(QComboBox) if box.isVisible() and box not in named]
    editor = dialog.findChild(QWidget, "value_editor")
    if not isinstance(editor, KINDS[row["value"]]):
        found.append(f"kind of value: {editor}")
    units = desk.choices(dialog, "unit") if dialog.findChild(QWidget, "unit") else []
    if [unit.replace(" ", "-") for unit in units] != row["units"].split():
        found.append(f"units {units}")
    said = re.sub(r"(?<=\d)\D(?=\d{3})", "", desk.text(dialog, "value_hint")) if row["value"] not in ("bool", "enum") else ""
    numbers = [special[1] for part in row["special_values"].split(";") if (special := re.match(r"\s*(\d+)\b.*=", part))]
    found += [f"special value {number}" for number in numbers if said and number not in re.findall(r"\d+", said)]
    if row["value"] == "bool" and len(desk.choices(dialog, "value")) != 2:
        found.append("yes and no")
    if row["value"] in ("bool", "enum") and row["base_value"] and dialog.value.value().number != int(row["base_value"]):
        found.append(f"begins with {dialog.value.value().number}, not with the delivered value")
    return found


def is_open(dialog: RuleDialog, box: str) -> bool:
    """Say whether a box can be used."""
    editor = dialog.findChild(QWidget, f"{box}_editor")
    assert editor is not None, box
    return editor.isEnabled()


def usable(dialog: RuleDialog, row: dict[str, str], box: str, level: str) -> bool:
    """Say whether a box should be: departments and placements only in rules of a unit or its circulation points (B10)."""
    return row[box] == "yes" and (level != "A" or box not in ("department", "placement"))
