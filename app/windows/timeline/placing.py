"""Where the words of the picture stand: beside what they are about, over nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF


class Places:
    """What is taken of the room inside `bounds`."""

    def __init__(self, bounds: QRectF) -> None:
        self._bounds = bounds
        self._taken: list[QRectF] = []
        self._shunned: list[QRectF] = []

    def take(self, rect: QRectF) -> None:
        """Keep a place free of words: a line of the picture, or a word that stands there already."""
        self._taken.append(rect)

    def shun(self, rect: QRectF) -> None:
        """Let words stand here only where they find no better place: a thin line that may be crossed."""
        self._shunned.append(rect)

    def put(self, candidates: Iterable[QRectF]) -> QRectF | None:
        """Take the first of some places that is free, and return it; None where none is: then the table alone says it."""
        free = [rect for rect in candidates if self._bounds.contains(rect) and not _meets(rect, self._taken)]
        found = next((rect for rect in free if not _meets(rect, self._shunned)), free[0] if free else None)
        if found is not None:
            self.take(found)
        return found


def _meets(rect: QRectF, others: Iterable[QRectF]) -> bool:
    return any(rect.intersects(other) for other in others)


def beside(x: float, y: float, width: float, height: float, gap: float) -> list[QRectF]:
    """Return where words about a step at (x, y) may stand, best first: left above it, right above it, then higher, then below."""
    left, right = x - gap - width, x + gap
    rows = (y - gap - height, y - 2 * gap - 2 * height, y + gap, y - 3 * gap - 3 * height, y + 2 * gap + height)
    return [QRectF(place, row, width, height) for row in rows for place in (left, right)]


def along(left: float, right: float, y: float, width: float, height: float, gap: float) -> list[QRectF]:
    """Return where the word for a level line may stand, best first: on it at its beginning, at its end, then a little further in."""
    places = (left + gap, right - gap - width, left + 2 * gap + width, right - 2 * gap - 2 * width)
    return [QRectF(place, y - height - 1, width, height) for place in places]
