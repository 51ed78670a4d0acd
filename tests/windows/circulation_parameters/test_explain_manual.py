"""The examples of the manual, entered in the window by keyboard and checked in Explain before and after they are saved (B2-B5, X1)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from app.models.register import CirculationCategory, PatronCategory
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.explain.dialog import ExplainDialog
from app.windows.common.rules.rule_dialog import RuleDialog
from tests.windows.circulation_parameters.desk import CTRL, Desk
from tests.windows.circulation_parameters.explaining import choose, decisions, explain, heading, mark_decision, rule_lines

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def pick(desk: Desk, combo: QComboBox, text: str) -> None:
    """Go to a list box and type what is wanted."""
    combo.setFocus()
    desk.qtbot.keyClicks(combo, text)
    assert combo.currentText().strip().startswith(text)


def fill_in(desk: Desk, window: CirculationParametersWindow, key: Qt.Key, value: str, **boxes: str) -> None:
    """Press a key in the table, fill the dialog in by keys and leave it by Ctrl+Enter."""
    desk.back_to(window)
    window.view.table.setFocus()
    desk.qtbot.keyClick(window.view.table, key)
    dialog = desk.dialog(window)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    for name, text in boxes.items():
        pick(desk, desk.find(dialog, QComboBox, f"{name}_editor"), text)
    editor = desk.find(dialog, QWidget, "value_editor")
    if isinstance(editor, QComboBox):
        pick(desk, editor, value)
    else:
        desk.type(dialog, "value", value)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not any(found.isVisible() for found in window.findChildren(RuleDialog)))
    desk.wait()


def add(desk: Desk, window: CirculationParametersWindow, value: str, **boxes: str) -> None:
    """Add a rule by Ins."""
    fill_in(desk, window, Qt.Key.Key_Insert, value, **boxes)


def change(desk: Desk, window: CirculationParametersWindow, row: str, value: str) -> None:
    """Change the rule of the row that holds a text by F2."""
    desk.mark(window, row)
    fill_in(desk, window, Qt.Key.Key_F2, value)


def saved_or_not(desk: Desk, window: CirculationParametersWindow, dialog: ExplainDialog, cases: dict[str, dict[str, str]]) -> None:
    """Check each heading in its situation with the unsaved rows counted, save, and check again by what is stored."""
    for counting in (True, False):
        for expected, boxes in cases.items():
            choose(desk, dialog, **boxes)
            assert (counting, heading(dialog)) == (counting, expected)
        if counting:
            desk.save(window)


def register(desk: Desk, table: type[PatronCategory | CirculationCategory], *names: str) -> None:
    """Add entries to a register at 1 Admin."""
    with desk.client.database.writing() as session:
        root = desk.library.organisations["1"]
        loan_type = {"loan_type_id": desk.library.loan_types["short"]} if table is CirculationCategory else {}
        session.add_all(table(organisation_id=root, code=name.lower(), name=name, **loan_type) for name in names)
        session.commit()


def test_loan_period_by_patron_category_and_circulation_category(desk: Desk) -> None:
    """45 days as the basis, 28 and 56 for two categories; 2 days for feature films, which categories go before."""
    register(desk, PatronCategory, "Dagbarnvårdare", "Institution")
    register(desk, CirculationCategory, "Spelfilm", "Video")
    window = desk.open()
    change(desk, window, "Lindby kommun | 28 days", "45")
    add(desk, window, "28", patron_category="Vuxen")
    add(desk, window, "56", patron_category="Dagbarn")
    add(desk, window, "2", circulation_category="Spelfilm")
    add(desk, window, "14", circulation_category="Video")
    add(desk, window, "2", patron_category="Vuxen", circulation_category="Spelfilm")
    desk.mark(window, "Lindby kommun | 28 days → 45 days")
    dialog = explain(desk, window)
    anyone = {"patron_category": "Institution", "circulation_category": "Hemlån"}
    saved_or_not(
        desk,
        window,
        dialog,
        {
            "Loan period: 45 days": anyone,
            "Loan period: 28 days": {"patron_category": "Vuxen"},
            "Loan period: 56 days": {"patron_category": "Dagbarnvårdare"},
            "Loan period: 14 days": {"patron_category": "Institution", "circulation_category": "Video"},
            "Loan period: 2 days": {"patron_category": "Vuxen", "circulation_category": "Spelfilm"},
        },
    )
    choose(desk, dialog, patron_category="Dagbarnvårdare")
    assert heading(dialog) == "Loan period: 56 days"
    assert rule_lines(dialog)[1].endswith("Spelfilm | 2 days | Patron category: Dagbarnvårdare goes before *")


def test_patrons_of_talking_books_pay_no_overdue_fee(desk: Desk) -> None:
    """Overdue fee 0 for the category of talking-book patrons."""
    window = desk.open("overdue-fee")
    change(desk, window, "Lindby kommun", "5")
    add(desk, window, "0", patron_category="Talbokslåntagare")
    dialog = explain(desk, window)
    assert heading(dialog).startswith("Overdue fee: kr 0.00")
    means = decisions(dialog)["Overdue fee"][1]
    assert means.startswith("0 = ")
    choose(desk, dialog, patron_category="Vuxen")
    assert heading(dialog).startswith("Overdue fee: kr 5.00")
    desk.save(window)
    choose(desk, dialog, patron_category="Talbokslåntagare")
    assert heading(dialog).startswith("Overdue fee: kr 0.00")
    assert "Patron category: Talbokslåntagare goes before *" in rule_lines(dialog)[1]


def test_children_get_no_first_reminder_by_e_mail(desk: Desk) -> None:
    """Reminder 1 on paper and by e-mail for all, not by e-mail for the age group Child."""
    window = desk.open("message-method")
    add(desk, window, "No", selector="Reminder 1: E-mail", age_group="Child")
    dialog = explain(desk, window)
    for counting in (True, False):
        said = {}
        for age in ("Adult", "Child"):
            choose(desk, dialog, age_group=age)
            answers = decisions(dialog)
            said[age] = [answers[f"Message method (Reminder 1: {channel})"][0] for channel in ("Paper", "E-mail")]
        assert (counting, said) == (counting, {"Adult": ["yes", "yes"], "Child": ["yes", "no"]})
        if counting:
            desk.save(window)
    mark_decision(desk, dialog, "Message method (Reminder 1: E-mail)")
    assert heading(dialog) == "Message method (Reminder 1: E-mail): no"


def test_copies_on_the_shelf_may_be_reserved_by_two_categories_only(desk: Desk) -> None:
    """Copies of the main library on the shelf: for libraries of the municipality and of the county, for nobody else."""
    register(desk, PatronCategory, "Bibliotek i kommunen", "Bibliotek i länet")
    window = desk.open("reservation-control-on-shelf")
    change(desk, window, "Lindby kommun | Stadsbiblioteket", "No")
    for category in ("Bibliotek i k", "Bibliotek i l"):
        add(desk, window, "Yes", selector="Stadsbiblioteket", patron_category=category)
    dialog = explain(desk, window)
    name = "Reservation control, copies on the shelf (Stadsbiblioteket)"
    for counting in (True, False):
        said = []
        for category in ("Bibliotek i kommunen", "Bibliotek i länet", "Vuxen"):
            choose(desk, dialog, patron_category=category)
            said.append(decisions(dialog)[name][0])
        assert (counting, said) == (counting, ["yes", "yes", "no"])
        if counting:
            desk.save(window)
