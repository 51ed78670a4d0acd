"""A rule saved at one workplace shows at the other within two seconds, and is what the command line explains."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.windows.circulation_parameters.window import CirculationParametersWindow
from tests.cli.conftest import Run
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import CTRL, SHIFT, Workplace

WITHIN_MS = 2_000


def parameters(desk: Workplace) -> CirculationParametersWindow:
    """Press Ctrl+Shift+P; the window begins with the loan periods of the account organisation."""
    desk.press(Qt.Key.Key_P, CTRL | SHIFT)
    window = desk.window(CirculationParametersWindow)
    desk.until(lambda: window.view.complete)
    assert desk.find(window, QLabel, "parameter_heading").text() == "Loan period"
    return window


def lines(window: CirculationParametersWindow) -> list[str]:
    """Return what the table shows, a line for each rule: what is set, then the value."""
    model = window.view.model
    cells = [[model.cell(number, column).spoken() for column in range(1, len(model.columns) - 1)] for number in range(len(model.rows))]
    return [" | ".join(cell for cell in row if cell not in ("", "*")) for row in cells]


def test_a_rule_saved_at_one_workplace_shows_at_the_other(sign_in: SignIn, command: Run) -> None:
    """B5, B6, X1: Ctrl+Shift+P, Ins, the combination, the value, Ctrl+Enter, Ctrl+S; the other client has the same window open."""
    explain = ("explain", "loan-period", "--at", "DISK1", "--media-type", "bok", "--patron-category", "barn", "--json")
    assert command(*explain).document["value"] == 28
    other = sign_in("librarian")
    watched = parameters(other)
    before = lines(watched)
    desk = sign_in()
    window = parameters(desk)
    window.view.table.setFocus()
    desk.press(Qt.Key.Key_Insert)
    dialog = desk.dialog(window, "rule_dialog")
    desk.until(dialog.isActiveWindow)
    desk.choose(dialog, "media_type", "Bok")
    desk.choose(dialog, "patron_category", "Barn")
    value = desk.type(dialog, "value", "5")
    desk.qtbot.keyClick(value, Qt.Key.Key_Return, CTRL)
    desk.gone(window, "rule_dialog")
    assert "Lindby kommun | Barn | Bok | new 5 days" in lines(window)
    assert lines(watched) == before

    desk.press(Qt.Key.Key_S, CTRL)
    assert not window.unsaved()
    desk.until(lambda: "Lindby kommun | Barn | Bok | 5 days" in lines(watched), timeout=WITHIN_MS)
    assert lines(watched) == lines(window)
    answer = command(*explain).document
    assert (answer["value"], answer["unit"], answer["rule"]["organisation"]) == (5, "days", "lindby")
    assert command("explain", "loan-period", "--at", "DISK1", "--media-type", "dvd", "--patron-category", "barn", "--json").document["value"] == 28


def test_what_is_typed_stays_while_others_save(sign_in: SignIn, command: Run) -> None:
    """X8: a rule of the command line shows at a workplace where another one is being made, and both are kept."""
    desk = sign_in()
    window = parameters(desk)
    window.view.table.setFocus()
    desk.press(Qt.Key.Key_Insert)
    dialog = desk.dialog(window, "rule_dialog")
    desk.choose(dialog, "media_type", "DVD")
    value = desk.type(dialog, "value", "3")
    desk.qtbot.keyClick(value, Qt.Key.Key_Return, CTRL)
    desk.gone(window, "rule_dialog")
    assert command("parameter", "set", "loan-period", "--organisation", "lindby", "42", "--patron-category", "vuxen").status == 0
    desk.until(lambda: "Lindby kommun | Vuxen | 42 days" in lines(window), timeout=WITHIN_MS)
    assert "Lindby kommun | DVD | new 3 days" in lines(window)
    assert window.unsaved()
    desk.press(Qt.Key.Key_S, CTRL)
    assert {"Lindby kommun | Vuxen | 42 days", "Lindby kommun | DVD | 3 days"} <= set(lines(window))
