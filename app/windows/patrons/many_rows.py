"""The preview of many patrons: each with what is there now, what they get, and why somebody is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.many_patrons import Act, not_reached
from app.domain.refusals import Refusal
from app.queries.many_patrons import Candidate, Preview
from app.windows.common.formats import date_text
from app.windows.common.messages import reasons_text
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.words import word


class ManyColumns:
    """The columns, for what would be done."""

    def __init__(self, preview: Preview | None = None) -> None:
        self._preview = preview

    def columns(self) -> tuple[Column[Candidate], ...]:
        """Return the columns from left to right."""
        shown: list[Column[Candidate]] = [
            Column(key="name", header=self.tr("Name"), cell=_name, width=220, required=True),
            Column(key="card", header=self.tr("Card"), cell=_card, width=118),
        ]
        if self._preview is not None and self._preview.wish.act in {Act.CATEGORY, Act.HOME_UNIT, Act.EXPIRY}:
            shown += [Column(key="from", header=self.tr("From"), cell=_now, width=150), Column(key="to", header=self.tr("To"), cell=self._to, width=150)]
        return (*shown, Column(key="left_out", header=self.tr("Left out because"), cell=_why, width="stretch"))

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("ManyColumns", text)

    def _to(self, row: Candidate) -> str:
        return "" if row.refusal is not None or self._preview is None else shown_value(self._preview.to)


def after(preview: Preview, left_out: Sequence[tuple[int, Refusal]], rest: int = 0) -> Preview:
    """Return the preview with those who were left out after all, and those not come to: the last `rest` of them."""
    seen = list(preview.seen)
    reasons: Mapping[int, Refusal] = dict(left_out) | {number: not_reached() for number in seen[len(seen) - rest :]}
    candidates = (
        one if one.id not in reasons else Candidate(id=one.id, name=one.name, card=one.card, now=one.now, seen=one.seen, refusal=reasons[one.id])
        for one in preview.candidates
    )
    return Preview(preview.wish, preview.to, tuple(candidates))


def shown_value(value: str | date | None) -> str:
    """Return a value as the list shows it."""
    return date_text(value) if isinstance(value, date) or value is None else word(value)


def row_key(row: Candidate) -> int:
    """Tell rows apart."""
    return row.id


def row_kind(row: Candidate) -> RowKind:
    """Those who are left out are dim."""
    return RowKind.DIM if row.refusal is not None else RowKind.NORMAL


def _name(row: Candidate) -> str:
    return row.name


def _card(row: Candidate) -> str:
    return row.card


def _now(row: Candidate) -> str:
    return shown_value(row.now)


def _why(row: Candidate) -> Cell:
    if row.refusal is None:
        return Cell()
    return Cell(text=reasons_text(row.refusal).replace("\n", " "), icon="circle-slash", icon_colour="text2", colour="text2")
