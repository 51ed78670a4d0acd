"""Texts of cells look the same the first time and when they are painted again from what was kept."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.windows.common.cell_texts import CellTexts, without_common_end
from app.windows.common.theme import Mode, theme


def painted(texts: CellTexts, text: str, *, width: int, italic: bool, struck: bool, height: int = 23) -> QImage:
    image = QImage(240, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    texts.paint(painter, QRect(20, 4, width, height), text, texts.font(13, 400, italic, struck))
    painter.end()
    return image


def test_what_is_painted_again_looks_as_the_first_time(qapp: QApplication) -> None:
    theme().install(Mode.LIGHT)
    texts = CellTexts()
    for italic in (False, True):
        for struck in (False, True):
            for text, width in (("ärvt", 200), ("14 dagar, Åby", 200), ("14 dagar, Åby bibliotek", 60), ("two\nlines", 200)):
                for height in (22, 23, 24):  # rows of every height
                    first, *again = (painted(texts, text, width=width, italic=italic, struck=struck, height=height) for _ in range(3))
                    assert again == [first, first], (text, italic, struck, height)
                assert first != painted(texts, "", width=width, italic=italic, struck=struck)


def test_a_mark_of_direction_from_outside_is_shown_and_turns_nothing_round(qapp: QApplication) -> None:
    theme().install(Mode.LIGHT)
    plain, hidden = (painted(CellTexts(), text, width=200, italic=False, struck=False) for text in ("<U+202E>=A1␀", "\u202e=A1\0"))
    assert plain == hidden


def test_more_texts_than_are_kept_are_measured_all_the_same(qapp: QApplication) -> None:
    texts = CellTexts()
    font = texts.font(13, 400)
    width = texts.width("once more", font)
    for number in range(4_001):
        texts.width(str(number), font)
    assert len(texts._texts) <= 4_000
    assert texts.width("once more", font) == width


def test_an_old_value_goes_without_the_words_that_the_new_one_has_as_well() -> None:
    """Or a changed row makes its column so wide that the others don't fit any more."""
    assert without_common_end("10 dagar", "11 dagar") == "10"
    assert without_common_end("2,50\u00a0kr per dag", "3,00\u00a0kr per dag") == "2,50"
    assert without_common_end("1 dag", "11 dagar") == "1 dag"
    assert without_common_end("9\u00a0999 dagar", "8\u00a0999 dagar") == "9\u00a0999"
    assert without_common_end("ja", "nej") == "ja"
    assert without_common_end("dagar", "dagar") == "dagar"
