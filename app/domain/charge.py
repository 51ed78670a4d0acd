"""A fee on its way to becoming a debt: lines whose sum it is, each cap and cut a line of its own (circulation.md 6, X13)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.explanation import Line, total
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Charge:
    """An amount in minor units, which is always what its lines come to. One of 0 makes no debt; its lines still say why."""

    lines: tuple[Line, ...] = ()

    @property
    def amount(self) -> int:
        """What is charged, in minor units, never less than 0."""
        return total(self.lines) if self.lines else 0

    def after(self, *lines: Line) -> Charge:
        """Return the charge with lines in front of its own."""
        return replace(self, lines=(*lines, *self.lines))

    def cut_to(self, most: int, text: Sentence, rule: Rule | None = None) -> Charge:
        """Return the charge cut to `most` (nothing, where that is below 0) with a line that says so; unchanged where it is no more."""
        excess = self.amount - max(most, 0)
        return replace(self, lines=(*self.lines, Line(text, -excess, rule))) if excess > 0 else self
