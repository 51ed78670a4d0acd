"""The theme: colours, sizes and fonts laid over the program, and icons that follow it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.paths import resource
from app.windows.common import icons
from app.windows.common.buttons import Button, IconButton
from app.windows.common.icons import icon
from app.windows.common.style_sheet import build_style_sheet
from app.windows.common.theme import LARGEST, SMALLEST, Mode, metric, theme
from app.windows.common.tokens import DARK, LIGHT


@pytest.fixture(autouse=True)
def plain(qapp: QApplication) -> Iterator[None]:
    theme().install(Mode.LIGHT)
    yield
    theme().install(Mode.LIGHT)


def colours_of(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = shown.pixmap(QSize(32, 32), mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_dark_and_light_change_palette_and_announce_it(qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme().changed):
        theme().set_mode(Mode.DARK)
    assert theme().dark
    assert QApplication.palette().window().color().name().upper() == DARK["window"]
    theme().set_mode(Mode.LIGHT)
    assert QApplication.palette().window().color().name().upper() == LIGHT["window"]


def test_the_same_look_again_styles_nothing_and_keeps_the_palette(qtbot: QtBot) -> None:
    """A contrast theme of the system is asked for by taking our palette away."""
    heard: list[None] = []
    theme().changed.connect(lambda: heard.append(None))
    QApplication.setPalette(QPalette())
    theme().install(Mode.LIGHT)
    assert QApplication.palette().window().color().name().upper() == LIGHT["window"]
    assert heard == []


def test_sizes_grow_with_the_text(qtbot: QtBot) -> None:
    assert (metric(24), metric(26), metric(1)) == (24, 26, 1)
    narrow = theme().text_width("Lånetid", 12, 500)
    theme().set_percent(200)
    assert theme().text_width("Lånetid", 12, 500) > 1.8 * narrow
    assert (metric(24), theme().font().pixelSize()) == (48, 26)
    theme().set_percent(1000)
    assert theme().percent == LARGEST
    theme().set_percent(1)
    assert theme().percent == SMALLEST


def test_a_tick_box_has_room_for_its_text_as_it_is_painted_with_its_letter(qtbot: QtBot) -> None:
    """Qt paints it apart at the letter: what is kerned there would be wider than it is measured, and cut at its end."""
    box, radio = QCheckBox("&Ta"), QRadioButton("&Ta")
    for button in (box, radio):
        qtbot.addWidget(button)
        button.show()
        letters = button.fontMetrics()
        assert letters.horizontalAdvance("Ta") >= letters.horizontalAdvance("T") + letters.horizontalAdvance("a") - 1
        assert button.font().pixelSize() == theme().font().pixelSize()


def test_a_button_and_a_field_have_the_heights_of_the_guide(qtbot: QtBot) -> None:
    button, line = QPushButton("Spara"), QLineEdit()
    for widget in (button, line):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    assert button.sizeHint().height() == 28
    assert line.sizeHint().height() == 26


def test_figures_are_tabular(qtbot: QtBot) -> None:
    assert len(theme().font().featureTags()) == 1


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", resource("styles", "lanedisk.qss").read_text(encoding="utf-8"))


def test_the_style_sheet_leaves_no_mark_unfilled() -> None:
    made = build_style_sheet(LIGHT, round)
    assert "@" not in made
    assert "url(" in made


def test_an_unknown_token_is_told() -> None:
    with pytest.raises(KeyError):
        theme().colour("pink")


def test_an_icon_follows_the_theme(qtbot: QtBot) -> None:
    shown = icon("square")
    assert LIGHT["text"] in colours_of(shown)
    theme().set_mode(Mode.DARK)
    assert DARK["text"] in colours_of(shown)


def test_an_inactive_icon_is_grey(qtbot: QtBot) -> None:
    assert LIGHT["disabled"] in colours_of(icon("square"), QIcon.Mode.Disabled)


def test_an_icon_that_the_set_lacks_is_told() -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_every_icon_of_the_guide_is_in_the_set() -> None:
    names = """log-out log-in plus pencil trash-2 lightbulb users user search save list-checks bookmark history undo-2 grid-3x3 chart-line coins
        printer download copy git-compare mail receipt-text ban lock-open octagon-x building-2 mail-x corner-up-left sliders-horizontal sticky-note
        message-square columns-3 filter calendar-days calendar repeat plug unplug user-x hourglass calendar-clock triangle-alert clock circle-alert
        siren lock eye"""
    for name in names.split():
        assert not icon(name).isNull()


def test_lines_are_of_the_guides_width() -> None:
    assert 'stroke-width="1.85"' in icons._svg("save")


def test_a_button_says_why_it_is_inactive(qtbot: QtBot) -> None:
    button = Button("Ändra", icon_name="pencil")
    qtbot.addWidget(button)
    button.set_allowed(False, "parameters.change <b>")
    assert not button.isEnabled()
    assert "parameters.change &lt;b&gt;" in button.toolTip()
    assert button.accessibleDescription() == "parameters.change <b>"


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("printer", "Skriv ut", tip="Skriver ut raderna")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Skriv ut"
    assert "Skriver ut raderna" in button.toolTip()
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24
