"""What the dialog Save for several units shows: the lines of its tree of units, and of what becomes different at them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Kind, Tree
from app.domain.refusals import NotPermitted
from app.domain.setting import Field, FieldKind, Setting, Standing
from app.domain.settings_draft import Key, SettingsDraft
from app.queries.unit_register import UnitReading
from app.services.several_units import Target, UnitsPreview
from app.windows.common.formats import number_text
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.words import say
from app.windows.unit_register.names import category_name, key_name, value_text
from app.windows.unit_register.state import RegisterState

_SHORT = 40
"""Characters of a text that are shown as they are; of a longer one how many it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLine:
    """A line of the tree: a unit with its box, and what becomes of it."""

    id: int
    name: str
    indent: int
    ticked: bool
    note: str
    reason: str = ""
    """Why it can't be ticked, or the source not unticked."""
    source: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """A line of the preview: a unit (without a value), or one of its values now and then."""

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


def offered(state: RegisterState, tree: Tree, visible: Collection[int]) -> list[int]:
    """Return the organisations that are offered: units and account organisations in sight, and the source itself."""
    return [place for place in visible if tree[place].kind is not Kind.ROOT or place == state.organisation_id]


def deviates(target: Target, source: SettingsDraft) -> bool:
    """Say whether another value is in force at a unit than the one that is typed for the source."""
    for key in target.draft.changes:
        mine, now = source.changes[key].mine, target.now[key]
        if (now.own is not None) if mine is None else (now.setting != mine):
            return True
    return False


def path_of(draft: SettingsDraft, tree: Tree, reading: UnitReading) -> list[str]:
    """Return what is saved, from the unit down: its name, the category, the tab, the reminder and loan type, as far as all values share it."""
    keys = list(draft.changes)
    parts = [tree[draft.organisation_id].name if draft.organisation_id in tree.nodes else ""]
    categories = {key.category_id for key in keys}
    if len(categories) == 1:
        (category,) = categories
        if category is None:
            parts.append(QCoreApplication.translate("SeveralUnits", "Settings of the unit"))
        else:
            parts.append(category_name(category, reading))
        steps = {(key.step, key.loan_type_id) for key in keys}
        if len(steps) == 1 and keys[0].step is not None:
            parts.append(key_name(keys[0], reading, with_category=False).split(": ", 1)[0])
    fields = QCoreApplication.translate("SeveralUnits", "%n changed value(s)", "", len(keys))
    parts.append(label_of(keys[0], draft, reading) if len(keys) == 1 else fields)
    return parts


def label_of(key: Key, draft: SettingsDraft, reading: UnitReading) -> str:
    """Return what a value is called; without its category where all are of the same one."""
    same = len({other.category_id for other in draft.changes}) == 1
    return key_name(key, reading, with_category=not same)


def unit_lines(preview: UnitsPreview, ticked: Collection[int], source_reason: str) -> list[UnitLine]:
    """Return the tree of units as it stands; the source says why its box stays as it is."""
    ids = {target.organisation_id for target in preview.targets}
    least = min((preview.tree[place].depth for place in ids), default=0)
    lines = []
    for target in preview.targets:
        node = preview.tree[target.organisation_id]
        beneath = [place for place in preview.tree.below(node.id)[1:] if place in ids]
        source = node.id == preview.source.organisation_id
        lines.append(
            UnitLine(
                id=node.id, name=node.name, indent=(node.depth - least) * 22, ticked=source or node.id in ticked, source=source,
                note=_note(target, source=source, ticked=node.id in ticked, beneath=beneath, chosen={*ticked, preview.source.organisation_id}),
                reason=source_reason if source else refusal_text(target),
            )
        )  # fmt: skip
    return lines


def refusal_text(target: Target) -> str:
    """Return why a unit is left out, nothing where it is not."""
    refusal = target.refusal
    if isinstance(refusal, NotPermitted):
        lacking = QCoreApplication.translate("SeveralUnits", "your role may not change this unit ({permission}).")
        return lacking.format(permission=refusal.permission)
    return say(refusal) if refusal is not None else ""


def left_out_lines(preview: UnitsPreview, ticked: Collection[int], reading: UnitReading, names: Callable[[list[str]], str]) -> list[str]:
    """Return which units are left out and why, and which values units can't have; `names` says several names."""
    reasons: dict[str, list[str]] = {}
    for target in preview.targets:
        if target.refusal is not None:
            reasons.setdefault(refusal_text(target), []).append(preview.tree[target.organisation_id].name)
    lines = [f"{names(units)}: {reason}" for reason, units in reasons.items()]
    had = [target.draft.changes.keys() for target in shown_targets(preview, ticked)]
    lacking = [label_of(key, preview.source, reading) for key in preview.source.changes if not all(key in keys for keys in had)]
    if lacking:
        said = QCoreApplication.translate("SeveralUnits", "{fields}: set for whole account organisations, left out at units.")
        lines.append(said.format(fields=", ".join(lacking)))
    return lines


def preview_lines(preview: UnitsPreview, target: Target, reading: UnitReading) -> list[PreviewLine]:
    """Return what becomes different at a unit, under its name; nothing where all is alike."""
    place, changes = target.organisation_id, target.changes
    if not changes:
        return []
    name, named = preview.tree[place].name, replace(reading, currency=target.currency)
    lines = [PreviewLine(unit_id=place, unit=name, number=-1, label=_count(len(changes)), is_unit=True)]
    for number, (key, change) in enumerate(changes.items()):
        now, then = target.now[key], target.now[key].with_own(change.mine)
        lines.append(
            PreviewLine(
                unit_id=place, unit=name, number=number, label=label_of(key, preview.source, reading),
                now=_shown(key, now, named), becomes=_shown(key, then, named), now_inherited=now.own is None, becomes_inherited=then.own is None,
                now_whole=_whole(key, now, named), becomes_whole=_whole(key, then, named),
            )
        )  # fmt: skip
    return lines


def shown_targets(preview: UnitsPreview, ticked: Collection[int]) -> list[Target]:
    """Return the units ticked, without the source."""
    return [target for target in preview.targets if target.organisation_id in ticked and target.organisation_id != preview.source.organisation_id]


def _note(target: Target, *, source: bool, ticked: bool, beneath: Collection[int], chosen: set[int]) -> str:
    parts = []
    if source:
        parts.append(QCoreApplication.translate("SeveralUnits", "source"))
    elif target.refusal is not None:
        lacking = isinstance(target.refusal, NotPermitted)
        parts.append(QCoreApplication.translate("SeveralUnits", "not permitted") if lacking else QCoreApplication.translate("SeveralUnits", "left out"))
    elif ticked:
        alike, count = QCoreApplication.translate("SeveralUnits", "alike already"), len(target.changes)
        parts.append(QCoreApplication.translate("SeveralUnits", "%n change(s)", "", count) if count else alike)
    if beneath:
        counted = QCoreApplication.translate("SeveralUnits", "{count} of {all} chosen")
        parts.append(counted.format(count=number_text(len(chosen.intersection(beneath))), all=number_text(len(beneath))))
    return ", ".join(parts)


def _count(count: int) -> str:
    return QCoreApplication.translate("SeveralUnits", "%n value(s)", "", count)


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


class UnitColumns:
    """The columns of the tree of units."""

    def columns(self) -> tuple[Column[UnitLine], ...]:
        """Return them in the language of the screen."""
        unit = QCoreApplication.translate("SeveralUnits", "Unit")
        what = QCoreApplication.translate("SeveralUnits", "What becomes of it")
        return (
            Column(key="unit", header=unit, cell=_unit_cell, width="stretch", tip=_unit_tip, whole=True),
            Column(key="note", header="", full=what, cell=_note_cell, right=True),
        )


class PreviewColumns:
    """The columns of the preview."""

    def columns(self) -> tuple[Column[PreviewLine], ...]:
        """Return them in the language of the screen."""
        field = QCoreApplication.translate("SeveralUnits", "Unit and field")
        now, becomes = QCoreApplication.translate("SeveralUnits", "Now"), QCoreApplication.translate("SeveralUnits", "Becomes")
        return (
            Column(key="field", header=field, cell=_field_cell, width="stretch"),
            Column(key="now", header=now, cell=_now_cell, tip=_now_tip, width=180),
            Column(key="becomes", header=becomes, cell=_becomes_cell, tip=_becomes_tip, width=180),
        )


def unit_key(line: UnitLine) -> int:
    """Return what tells a line of the tree apart."""
    return line.id


def unit_kind(line: UnitLine) -> RowKind:
    """Return how a line of the tree looks."""
    return RowKind.DIM if line.reason and not line.source else RowKind.NORMAL


def preview_key(line: PreviewLine) -> tuple[int, int]:
    """Return what tells a line of the preview apart."""
    return line.unit_id, line.number


def preview_kind(line: PreviewLine) -> RowKind:
    """Return how a line of the preview looks."""
    return RowKind.GROUP if line.is_unit else RowKind.NORMAL


def preview_span(line: PreviewLine) -> tuple[int, int] | None:
    """Return what a unit's line reaches over."""
    return (0, 3) if line.is_unit else None


def _unit_cell(line: UnitLine) -> Cell:
    return Cell(text=line.name, indent=line.indent, checked=line.ticked, bold=line.source)


def _unit_tip(line: UnitLine) -> str:
    return line.reason or line.name


def _note_cell(line: UnitLine) -> Cell:
    return Cell(text=line.note, colour="accent" if line.source else "text2")


def _field_cell(line: PreviewLine) -> Cell:
    if line.is_unit:
        return Cell(text=line.unit, icon="building-2", secondary=line.label, bold=True)
    return Cell(text=line.label, indent=24)


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
