"""Short ways of tests into Explain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.explain.beaten import RuleRow
from app.windows.common.explain.decisions import DecisionRow
from app.windows.common.explain.dialog import ExplainDialog
from tests.windows.circulation_parameters.desk import CTRL, Desk


def explain(desk: Desk, window: CirculationParametersWindow, row: str = "", *, by_key: bool = False) -> ExplainDialog:
    """Mark the row that holds a text, and open Explain by its button or by Ctrl+E."""
    if row:
        desk.mark(window, row)
    if by_key:
        desk.qtbot.keyClick(window.view.table, Qt.Key.Key_E, CTRL)
    else:
        desk.click(window, "explain_rules")
    (dialog,) = [found for found in window.findChildren(ExplainDialog) if found.isVisible()]
    desk.wait()
    return dialog


def choose(desk: Desk, dialog: ExplainDialog, **boxes: str) -> None:
    """Choose in list boxes by name, or type into shelf and day, and wait for the answer."""
    for name, text in boxes.items():
        if name in {"shelf", "day"}:
            desk.type(dialog, f"explain_{name}", text)
        else:
            desk.choose(dialog, f"explain_{name}", text)
    desk.wait()


def count_unsaved(desk: Desk, dialog: ExplainDialog) -> None:
    """Tick the box that counts unsaved rows, or take the tick away."""
    box = desk.find(dialog, QCheckBox, "explain_counting_editor")
    assert box.isEnabled()
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    desk.wait()


def heading(dialog: ExplainDialog) -> str:
    """Return what heads the rules: parameter and value."""
    label = dialog.findChild(QLabel, "explain_heading")
    assert isinstance(label, QLabel)
    return label.text().replace("\u00a0", " ")


def rule_lines(dialog: ExplainDialog) -> list[str]:
    """Return the rules of the marked decision, a line for each: number, what is set, value, what decided."""
    model = dialog.answer.rules_model
    lines = []
    for number in range(len(model.rows)):
        cells = [model.cell(number, column).spoken() for column in range(len(model.columns))]
        lines.append(" | ".join(cell for cell in cells if cell not in ("", "*")))
    return lines


def rule_row(dialog: ExplainDialog, number: int) -> RuleRow:
    """Return a row of the rules."""
    return dialog.answer.rules_model.rows[number]


def fill(dialog: ExplainDialog, number: int, column: str) -> str:
    """Return the tint of a cell of the rules."""
    model = dialog.answer.rules_model
    return model.cell(number, [one.key for one in model.columns].index(column)).fill


def decisions(dialog: ExplainDialog) -> dict[str, list[str]]:
    """Return all decisions by the name of their parameter (with selector value): value, meaning, whose rule, governing rule, rules."""
    say, model = dialog.answer._say, dialog.answer.decisions_model
    assert say is not None
    return {
        say.parameter(row.outcome): [model.cell(number, column).spoken() for column in range(1, len(model.columns))]
        for number, row in enumerate(model.rows)
        if row.outcome is not None
    }


def mark_decision(desk: Desk, dialog: ExplainDialog, name: str) -> DecisionRow:
    """Go to a decision by its whole name."""
    say, table = dialog.answer._say, dialog.answer.decisions
    assert say is not None
    number = next(n for n, row in enumerate(dialog.answer.decisions_model.rows) if row.outcome and say.parameter(row.outcome) == name)
    table.setFocus()
    table.mark_number(number)
    row = table.current_row()
    assert isinstance(row, DecisionRow)
    desk.wait()
    return row
