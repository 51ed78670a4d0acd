"""The scale of the picture: what is shown, what is written on the axes, where signs and words stand (X2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import QRectF

from app.windows.timeline.placing import Places, beside
from app.windows.timeline.scale import Range, Scale, amount_ticks, blocked_spans, day_ticks, range_of, spread, steps_of
from tests.domain.test_timeline_beside import DAY, LIFE, event


def test_a_large_invoice_lies_above_the_scale_so_that_fees_are_seen() -> None:
    invoiced = replace(LIFE, events=(*LIFE.events, event(40, "invoice", 35_000)), owed=(*LIFE.owed[:2], (DAY + timedelta(days=40), 36_000)), red=1_500)
    shown = range_of([LIFE, invoiced])
    assert (shown.first, shown.last, shown.most) == (DAY, DAY + timedelta(days=50), 1_875)
    assert Scale(shown, 0, 100, 0, 100).y(36_000) == 0
    assert range_of([replace(invoiced, owed=(*LIFE.owed[:2], (DAY + timedelta(days=40), 2_000)), red=None)]).most == 2_500
    assert [((since - DAY).days, (until - DAY).days, owed) for since, until, owed in steps_of(LIFE, shown.last)] == [(0, 9, 0), (9, 50, 1_000)]
    assert [((a - DAY).days, (b - DAY).days) for a, b in blocked_spans(LIFE)] == [(9, 20), (30, 60)]


def test_labels_of_the_axes_never_touch_and_are_round() -> None:
    shown = Range(DAY, DAY + timedelta(days=120), 33_000)
    for width in (60, 300, 900, 4_000):
        ticks = day_ticks(shown, width, 50)
        assert all((later - earlier).days * width / 120 >= 50 for earlier, later in pairwise(ticks))
    assert amount_ticks(shown, 300, 30) == [0, 10_000, 20_000, 30_000]
    assert len(amount_ticks(shown, 5_000, 30)) <= 7


def test_signs_and_words_that_fall_together_make_room_for_each_other() -> None:
    places = spread([10, 10, 10, 10, 200], 20, 3)
    rects = [QRectF(centre - 10, row * 20, 20, 20) for centre, row in places]
    assert not any(one.intersects(other) for number, one in enumerate(rects) for other in rects[:number])
    assert places[-1] == (200, 0)
    room = Places(QRectF(0, 0, 300, 100))
    put = [room.put(beside(150, 60, 80, 14, 4)) for _ in range(12)]
    found = [rect for rect in put if rect is not None]
    assert 4 <= len(found) < 12
    assert not any(one.intersects(other) for number, one in enumerate(found) for other in found[:number])
