"""A unit as it stood at the end of a day: each value then and now, with where it came from; the unit's own fields (X6)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.setting import Standing
from app.domain.settings_draft import Key
from app.domain.unit_draft import Entity, Spot
from app.queries.unit_then import KeyThen, UnitThen
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.state_then import StateThen
from app.windows.unit_register.history_words import HistoryWords
from app.windows.unit_register.names import category_name, key_name, value_text
from app.windows.unit_register.place_names import field_label, spot_text
from app.windows.unit_register.value_sides import Side, side_cell, side_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenRow:
    """A setting by its key, or a field of the unit by its name: as it stood, and as it is now."""

    about: Key | str
    category: str
    field: str
    then: Side
    now: Side
    own: bool
    """Whether the unit's own value is another now: that is what putting back changes."""

    @property
    def differs(self) -> bool:
        """Whether it is another value now, or another's."""
        return self.own or self.then.whole != self.now.whole

    @property
    def name(self) -> str:
        """What it is called, with its category."""
        return ", ".join(part for part in (self.category, self.field) if part)


class UnitOnDay(StateThen[ThenRow]):
    """The settings of a unit, of one category or of all; with all of them the fields of the unit itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("unit_history", parent, key=_key, row_kind=_kind)
        self._shown: tuple[UnitThen, HistoryWords, int | None] | None = None

    def retranslate(self) -> None:
        """Put every word in the present language."""
        super().retranslate()
        self.day.set_tip(self.tr("The unit as it stood at the end of this day"))
        set_spoken(self.table, self.tr("The unit on that day"))
        if self._shown is not None:
            self.show_unit(*self._shown)
        else:
            self.clear()

    def clear(self) -> None:
        """Show no day."""
        super().clear()
        self._shown = None
        self.table.say_empty("calendar", self.tr("Choose a day to see the unit as it stood at its end."))

    def show_unit(self, then: UnitThen, words: HistoryWords, category_id: int | None) -> None:
        """Show how a unit stood; what is other now is marked."""
        self._shown = then, words, category_id
        rows = _setting_rows(then, words, category_id)
        if category_id is None:
            rows = [*_field_rows(then, words), *rows]
        changed = sum(row.differs for row in rows)
        parts = [self.tr("%n value(s)", "", len(rows)), self.tr("%n other now", "", changed) if changed else ""]
        there = self.tr("Nothing was set then.") if then.was_there else self.tr("The unit was not there yet.")
        self.table.say_empty("calendar", there)
        another = then.instant != self.instant
        self.show_rows(then.instant, self._columns(), rows, ", ".join(part for part in parts if part))
        if another:
            self.table.mark_number(next((number for number, row in enumerate(rows) if row.differs), 0))

    def _columns(self) -> list[Column[ThenRow]]:
        def now(row: ThenRow) -> Cell:
            return _cell(row, row.now) if row.differs else Cell(text=self.tr("the same"), colour="text2")

        return [
            Column(key="category", header=self.tr("Category"), cell=_category_cell, width=130),
            Column(key="field", header=self.tr("Field"), cell=_field_cell, width="stretch", required=True),
            Column(key="then", header=self.tr("Then"), cell=_then_cell, tip=_then_tip, width=250, required=True),
            Column(key="now", header=self.tr("Now"), cell=now, tip=_now_tip, width=250, required=True),
        ]


def _setting_rows(then: UnitThen, words: HistoryWords, category_id: int | None) -> list[ThenRow]:
    reading = words.reading
    return [
        ThenRow(
            about=value.key, category="" if value.key.category_id is None else category_name(value.key.category_id, reading),
            field=key_name(value.key, reading, with_category=False), then=_side(words, value, Standing(value.own, value.then)),
            now=_side(words, value, value.now), own=value.own != value.now.own,
        )
        for value in then.keys
        if category_id in (None, value.key.category_id)
    ]  # fmt: skip


def _side(words: HistoryWords, value: KeyThen, standing: Standing) -> Side:
    return side_of(words.tree, value.key, standing, value_text(value.key, standing.setting, words.reading))


def _field_rows(then: UnitThen, words: HistoryWords) -> list[ThenRow]:
    def side(field: str, value: str) -> Side:
        text = spot_text(Spot(Entity.ORGANISATION, then.organisation_id, field), value, words.tree)
        return Side(text=text, whole=text, source="", delivered=False)

    return [
        ThenRow(
            about=field, category="", field=field_label(field), then=side(field, value), now=side(field, then.fields_now.get(field, "")),
            own=value != then.fields_now.get(field, ""),
        )
        for field, value in then.fields.items()
        if field_label(field) and (value or then.fields_now.get(field))
    ]  # fmt: skip


def _key(row: ThenRow) -> Hashable:
    return row.about


def _kind(row: ThenRow) -> RowKind:
    return RowKind.UNSAVED if row.differs else RowKind.NORMAL


def _category_cell(row: ThenRow) -> Cell:
    return Cell(text=row.category, colour="text2")


def _field_cell(row: ThenRow) -> str:
    return row.field


def _cell(row: ThenRow, side: Side) -> Cell:
    return Cell(text=side.text) if isinstance(row.about, str) else side_cell(side)  # a field of the unit is never inherited


def _then_cell(row: ThenRow) -> Cell:
    return _cell(row, row.then)


def _then_tip(row: ThenRow) -> str:
    return row.then.spoken


def _now_tip(row: ThenRow) -> str:
    return row.now.spoken
