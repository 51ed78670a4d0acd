"""What is painted of a life: no words stand over the line of the marked event, nor over those of others where there is room (X2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.domain.timeline.beside import side_by_side
from app.windows.timeline import painting
from app.windows.timeline.output import paper_look
from app.windows.timeline.placing import Places, along, beside
from app.windows.timeline.sheet import Sheet, paint_sheet
from tests.domain.test_timeline_beside import DAY, LIFE, event

WORDS = {"signal-red": "red signal", "block": "block", "today": "today"}


def painted(sheet: Sheet, width: int, monkeypatch: pytest.MonkeyPatch) -> tuple[list[QRectF], list[QRectF]]:
    """Return the words of a picture, and the upright lines that they keep clear of."""
    words, lines = list[QRectF](), list[QRectF]()

    class Watched(Places):
        def take(self, rect: QRectF) -> None:
            super().take(rect)
            if rect.width() <= 2 < 50 < rect.height():
                lines.append(rect)

        def put(self, candidates: list[QRectF]) -> QRectF | None:  # type: ignore[override]
            found = super().put(candidates)
            words.extend([found] if found is not None else [])
            return found

    monkeypatch.setattr(painting, "Places", Watched)
    image = QImage(width, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_sheet(painter, QRectF(image.rect()), sheet, paper_look(1))
    painter.end()
    return words, lines


def test_no_words_cross_the_line_of_the_marked_event_wherever_the_mark_stands(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    events = (event(0, "loan", 0), event(2, "due"), event(14, "reminder-1", 2_000), event(20, "cap-copy", 5_000), event(31, "reminder-2", 3_000))
    owed = ((DAY, 0), (DAY + timedelta(days=14), 2_000), (DAY + timedelta(days=20), 5_000), (DAY + timedelta(days=31), 8_000))
    life = replace(LIFE, events=events, owed=(*owed, (DAY + timedelta(days=60), 8_000)), red=6_000, block=4_000)
    before = 0
    for width in (420, 560, 900):
        seen, unmarked = set[int](), list[QRectF]()
        for marked in (None, *range(len(events))):
            sheet = Sheet([life], [("life", ("due",))], side_by_side(life, None), WORDS, DAY + timedelta(days=99), marked)
            words, lines = painted(sheet, width, monkeypatch)
            if marked is None:
                unmarked = lines
            assert len(lines) == len(unmarked) + (marked is not None)
            assert not any(word.intersects(line) for word in words for line in lines)
            assert len(words) >= 2 + (width > 500), "both limits, and an amount where there is room"
            seen.add(len(words))
        assert max(seen) >= before, "more room, no fewer words"
        before = max(seen)


def test_words_keep_clear_of_thin_lines_while_there_is_room_and_cross_one_before_they_are_left_out() -> None:
    room = Places(QRectF(0, 0, 200, 100))
    room.shun(QRectF(60, 0, 2, 100))
    assert room.put(beside(110, 50, 60, 14, 4)) == QRectF(114, 32, 60, 14), "to the right of the step: a line stands to the left"
    assert room.put(along(40, 200, 90, 30, 14, 6)) == QRectF(164, 75, 30, 14)
    room.shun(QRectF(0, 95, 200, 2))
    assert room.put([QRectF(10, 90, 60, 10)]) == QRectF(10, 90, 60, 10)
    room.take(QRectF(0, 0, 200, 100))
    assert room.put(beside(110, 50, 60, 14, 4)) is None
