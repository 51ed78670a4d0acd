"""Where the words of the picture stand: beside what they are about, over nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF


class Places:
    """What is taken of the room inside `bounds`."""

    def __init__(self, bounds: QRectF) -> None:
        self._bounds = bounds
        self._taken: list[QRectF] = []

    def take(self, rect: QRectF) -> None:
        """Keep a place free of words: a line of the picture, or a word that stands there already."""
        self._taken.append(rect)

    def put(self, candidates: Iterable[QRectF]) -> QRectF | None:
        """Take the first of some places that is free, and return it; None where none is: then the table alone says it."""
        for rect in candidates:
            if self._bounds.contains(rect) and not any(rect.intersects(taken) for taken in self._taken):
                self.take(rect)
                return rect
        return None


def beside(x: float, y: float, width: float, height: float, gap: float) -> list[QRectF]:
    """Return where words about a step at (x, y) may stand, best first: left above it, right above it, then higher, then below."""
    left, right = x - gap - width, x + gap
    rows = (y - gap - height, y - 2 * gap - 2 * height, y + gap)
    return [QRectF(place, row, width, height) for row in rows for place in (left, right)]
