"""What the dialog Save for several units shows of the values: what becomes different at each unit, under its name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.setting import Field, FieldKind, Setting, Standing
from app.domain.settings_draft import Key
from app.queries.unit_register import UnitReading
from app.services.several_units import Target, UnitsPreview
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.unit_register.names import value_text
from app.windows.unit_register.several_units_rows import label_of

_SHORT = 40
"""Characters of a text that are shown as they are; of a longer one how many it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """A line of the preview: a unit (without a value; `is_open`: its values follow), or one of its values now and then."""

    unit_id: int
    unit: str
    number: int
    label: str = ""
    now: str = ""
    becomes: str = ""
    now_inherited: bool = False
    becomes_inherited: bool = False
    now_whole: str = ""
    becomes_whole: str = ""
    is_unit: bool = False
    is_open: bool = True


def heading(preview: UnitsPreview, target: Target, *, is_open: bool) -> PreviewLine:
    """Return the line of a unit: its name, and how many of its values become different."""
    place = target.organisation_id
    counted = QCoreApplication.translate("SeveralUnits", "%n value(s)", "", len(target.changes))
    label = counted if is_open else QCoreApplication.translate("SeveralUnits", "{values}, folded").format(values=counted)
    return PreviewLine(unit_id=place, unit=preview.tree[place].name, number=-1, label=label, is_unit=True, is_open=is_open)


def preview_lines(preview: UnitsPreview, target: Target, reading: UnitReading) -> list[PreviewLine]:
    """Return what becomes different at a unit."""
    place = target.organisation_id
    name, named = preview.tree[place].name, replace(reading, currency=target.currency)
    lines = []
    for number, (key, change) in enumerate(target.changes.items()):
        now, then = target.now[key], target.now[key].with_own(change.mine)
        lines.append(
            PreviewLine(
                unit_id=place, unit=name, number=number, label=label_of(key, preview.source, reading),
                now=_shown(key, now, named), becomes=_shown(key, then, named), now_inherited=now.own is None, becomes_inherited=then.own is None,
                now_whole=_whole(key, now, named), becomes_whole=_whole(key, then, named),
            )
        )  # fmt: skip
    return lines


def _shown(key: Key, standing: Standing, reading: UnitReading) -> str:
    """Return a value in short, an inherited one as such."""
    text = short_text(key.kind, standing.setting, value_text(key, standing.setting, reading))
    return QCoreApplication.translate("SeveralUnits", "inherited: {value}").format(value=text) if standing.own is None else text


def short_text(field: Field, setting: Setting, text: str) -> str:
    """Return what is shown of a value: of a long text how many characters it has."""
    if field.kind is FieldKind.TEXT and setting.text and (len(text) > _SHORT or "\n" in text):
        return QCoreApplication.translate("SeveralUnits", "text (%n character(s))", "", len(text))
    return text


def _whole(key: Key, standing: Standing, reading: UnitReading) -> str:
    return value_text(key, standing.setting, reading) if key.kind.kind is FieldKind.TEXT else ""


class PreviewColumns:
    """The columns of the preview."""

    def columns(self) -> tuple[Column[PreviewLine], ...]:
        """Return them in the language of the screen."""
        field = QCoreApplication.translate("SeveralUnits", "Unit and field")
        now, becomes = QCoreApplication.translate("SeveralUnits", "Now"), QCoreApplication.translate("SeveralUnits", "Becomes")
        return (
            Column(key="field", header=field, cell=_field_cell, tip=_field_tip, width="stretch"),
            Column(key="now", header=now, cell=_now_cell, tip=_now_tip, width=180),
            Column(key="becomes", header=becomes, cell=_becomes_cell, tip=_becomes_tip, width=180),
        )


def preview_key(line: PreviewLine) -> tuple[int, int]:
    """Return what tells a line of the preview apart."""
    return line.unit_id, line.number


def preview_kind(line: PreviewLine) -> RowKind:
    """Return how a line of the preview looks."""
    return RowKind.FOLD if line.is_unit else RowKind.NORMAL


def preview_span(line: PreviewLine) -> tuple[int, int] | None:
    """Return what a unit's line reaches over."""
    return (0, 3) if line.is_unit else None


def _field_cell(line: PreviewLine) -> Cell:
    if line.is_unit:
        return Cell(text=line.unit, icon="chevron-down" if line.is_open else "chevron-right", secondary=line.label, bold=True)
    return Cell(text=line.label, indent=24)


def _field_tip(line: PreviewLine) -> str:
    return line.label


def _now_cell(line: PreviewLine) -> Cell:
    return Cell(text=line.now, inherited=line.now_inherited, struck=not line.now_inherited and not line.is_unit, colour="text2")


def _becomes_cell(line: PreviewLine) -> Cell:
    if line.is_unit:
        return Cell()
    return Cell(text=line.becomes, icon="arrow-right", bold=not line.becomes_inherited, inherited=line.becomes_inherited)


def _now_tip(line: PreviewLine) -> str:
    return line.now_whole


def _becomes_tip(line: PreviewLine) -> str:
    return line.becomes_whole
