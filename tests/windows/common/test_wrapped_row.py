"""Widgets side by side, on further lines where one has no room; dialogs no larger than their screen; labels on one edge."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.plain_label import PlainLabel
from app.windows.common.section_box import SectionBox, align_labels
from app.windows.common.theme import Mode, metric, theme
from tests.windows.fit import misfits

pytestmark = pytest.mark.styled


def in_window(window: QWidget, row: QWidget, width: int) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(row)
    row.show()
    window.resize(width, 200)


def buttons(window: QWidget, *texts: str) -> list[Button]:
    return [Button(text, window) for text in texts]


def lines(shown: list[Button]) -> list[list[str]]:
    """Return what stands on each line, from left to right."""
    found: dict[int, list[Button]] = {}
    for button in shown:
        if not button.isHidden():
            found.setdefault(button.y(), []).append(button)
    return [[button.text() for button in sorted(found[y], key=lambda one: one.x())] for y in sorted(found)]


def test_buttons_without_room_go_on_below_and_come_back(window: QWidget, qtbot: QtBot) -> None:
    left, (close,) = buttons(window, "Prodloužit výpůjčku", "Uzavřít výpůjčku", "Historie výpůjček"), buttons(window, "Zavřít")
    in_window(window, ButtonRow(left, [close], window), 900)
    qtbot.waitUntil(lambda: len(lines([*left, close])) == 1)
    window.resize(400, 200)
    qtbot.waitUntil(lambda: lines([*left, close]) == [["Prodloužit výpůjčku", "Uzavřít výpůjčku"], ["Historie výpůjček", "Zavřít"]])
    qtbot.waitUntil(lambda: misfits(window) == [])
    window.resize(900, 200)
    qtbot.waitUntil(lambda: len(lines([*left, close])) == 1)


def test_a_hidden_button_takes_no_room(window: QWidget, qtbot: QtBot) -> None:
    left = buttons(window, "Prodloužit výpůjčku", "Uzavřít výpůjčku", "Historie výpůjček")
    in_window(window, ButtonRow(left, [], window), 400)
    qtbot.waitUntil(lambda: len(lines(left)) == 2)
    left[0].hide()
    qtbot.waitUntil(lambda: lines(left) == [["Uzavřít výpůjčku", "Historie výpůjček"]])


def test_a_dialog_grows_with_its_buttons(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    row = ButtonRow(buttons(dialog, "Prodloužit výpůjčku", "Uzavřít výpůjčku", "Historie výpůjček"), [], dialog)
    assert row.minimumSizeHint().width() >= row.sizeHint().width()


def test_a_dialog_opens_no_larger_than_screen_or_window(window: QWidget) -> None:
    dialog = QDialog(window)
    window.resize(1366, 768)
    open_in_size(dialog, 720, 500)
    assert (dialog.width(), dialog.height()) == (metric(720), metric(500))
    open_in_size(dialog, 4000, 4000)
    room = dialog.screen().availableSize().expandedTo(window.size())
    assert dialog.width() == room.width()
    assert dialog.height() < room.height()


def test_values_of_boxes_in_a_column_begin_on_one_edge_and_a_long_label_wraps(window: QWidget, qtbot: QtBot) -> None:
    boxes = [SectionBox("Kontakt", window, name="contact"), SectionBox("Předvolby", window, name="preferences")]
    values = [boxes[0].add_row("E-mail", "anna@exempel.se"), boxes[1].add_row("Upozornění na konec lhůty", "ano")]
    align_labels(boxes)
    for box in boxes:
        in_window(window, box, 420)
    qtbot.waitUntil(lambda: len(places := {value.x() for value in values if value is not None}) == 1 and min(places) > metric(104))
    long = next(label for label in boxes[1].findChildren(PlainLabel) if label.text().startswith("Upozornění"))
    qtbot.waitUntil(lambda: long.height() > 1.5 * long.fontMetrics().height())


def test_what_stands_beside_a_value_goes_below_where_it_would_cut_it(window: QWidget, qtbot: QtBot) -> None:
    box = SectionBox("Kontakt", window, name="contact")
    link = QPushButton("Zrušit platnost", box)
    value = box.add_row("E-mail", "goran.bjork.fran.lund@exempel.se", extra=link)
    assert value is not None
    in_window(window, box, 600)
    qtbot.waitUntil(lambda: abs(value.mapTo(box, value.rect().center()).y() - link.mapTo(box, link.rect().center()).y()) <= 2)
    window.resize(400, 200)
    qtbot.waitUntil(lambda: link.mapTo(box, link.rect().topLeft()).y() >= value.mapTo(box, value.rect().bottomLeft()).y())
    qtbot.waitUntil(lambda: misfits(window) == [])


def test_a_value_longer_than_its_box_is_cut_and_makes_no_box_wider(window: QWidget, qtbot: QtBot) -> None:
    box = SectionBox("Kontakt", window, name="contact")
    value = box.add_row("E-mail", "realisationsvinstbeskattningen" * 3, extra=QPushButton("Zrušit platnost", box))
    assert value is not None
    in_window(window, box, 400)
    qtbot.waitUntil(lambda: 0 < box.width() < 400 and bool(value.toolTip()))
    assert box.minimumSizeHint().width() < 400
