"""Labels and tool tips: text stays text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.windows.common.plain_label import ROLES, PlainLabel, set_description, set_spoken, set_tip, set_title, tool_tip


def test_markup_stays_text(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Ek</b><img src='//server/x.png'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Ek</b><img src='//server/x.png'>"


def test_it_can_not_be_made_to_read_markup(qtbot: QtBot) -> None:
    label = PlainLabel("x")
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat(1))
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_hidden_characters_are_seen(qtbot: QtBot) -> None:
    label = PlainLabel("Ek\u202eannA\0")
    qtbot.addWidget(label)
    assert label.text() == "Ek<U+202E>annA\u2400"


def test_a_wrapping_label_keeps_its_lines(qtbot: QtBot) -> None:
    label = PlainLabel("ett\ntvå", wrap=True)
    qtbot.addWidget(label)
    assert label.text() == "ett\ntvå"


def test_a_very_long_word_is_broken_where_the_label_wraps(qtbot: QtBot) -> None:
    long, short = PlainLabel("x" * 1_000 + "\nslut", wrap=True), PlainLabel("x" * 32, wrap=True)
    qtbot.addWidget(long)
    qtbot.addWidget(short)
    line = long.fontMetrics().lineSpacing()
    assert long.minimumSizeHint().width() < short.minimumSizeHint().width(), "no window grows with it"
    assert long.heightForWidth(400) > 1_000 * long.fontMetrics().horizontalAdvance("x") // 400 * line, "it stands there whole"
    assert long.heightForWidth(400) > long.heightForWidth(4_000) >= 3 * line
    assert short.heightForWidth(400) <= 2 * line
    long.resize(400, long.heightForWidth(400))
    image, ground = long.grab().toImage(), long.palette().window().color()
    last = [image.pixelColor(x, y) for x in range(60) for y in range(long.height() - line, long.height())]
    assert any(colour != ground for colour in last), "its last line is painted"
    assert long.text() == "x" * 1_000 + "\nslut"


def test_a_cut_text_is_in_the_tool_tip(qtbot: QtBot) -> None:
    label = PlainLabel("Ett mycket långt namn <på> ett bibliotek", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "&lt;på&gt;" in label.toolTip()
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_tool_tips_take_nothing_for_markup(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "<img src=x>")
    assert "<img" not in widget.toolTip()
    assert widget.accessibleDescription() == "<img src=x>"
    assert tool_tip("") == ""


def test_names_and_titles_hide_no_character(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_spoken(widget, "Ek\u202eannA\nB")
    set_title(widget, "Ek\0")
    set_description(widget, "Ek\u202e\nAnna")
    assert (widget.accessibleName(), widget.windowTitle(), widget.accessibleDescription()) == ("Ek<U+202E>annA B", "Ek\u2400", "Ek<U+202E>\nAnna")


def test_a_mnemonic_needs_a_buddy(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, line = PlainLabel("&Namn", window), QLineEdit(window)
    label.setBuddy(line)
    window.show()
    assert label.buddy() is line


def test_an_unknown_role_is_told(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="loud"):
        PlainLabel("x", role="loud")


@pytest.mark.styled
@pytest.mark.parametrize("role", sorted(ROLES))
@pytest.mark.parametrize(("elide", "wrap"), [(False, False), (True, False), (False, True)])
def test_the_marks_of_capitals_are_seen_in_the_tightest_row(qtbot: QtBot, role: str, elide: bool, wrap: bool) -> None:
    label = PlainLabel("ÅČŽ gj", role=role, elide=elide, wrap=wrap)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert _rows_of_ink(label, label.sizeHint().height()) == _rows_of_ink(label, 3 * label.sizeHint().height())


def _rows_of_ink(label: PlainLabel, height: int) -> int:
    label.resize(300, height)
    picture = label.grab().toImage()
    return sum(len({picture.pixel(x, y) for x in range(picture.width())}) > 1 for y in range(picture.height()))
