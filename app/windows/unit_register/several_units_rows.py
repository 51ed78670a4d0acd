"""What the dialog Save for several units shows of the units: the lines of its tree, and why some of them are left out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Kind, Tree
from app.domain.refusals import NotPermitted
from app.domain.settings_draft import Key, SettingsDraft
from app.queries.unit_register import UnitReading
from app.services.several_units import Target, UnitsPreview
from app.windows.common.formats import number_text
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.words import say
from app.windows.unit_register.names import category_name, key_name
from app.windows.unit_register.state import RegisterState


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


def unit_key(line: UnitLine) -> int:
    """Return what tells a line of the tree apart."""
    return line.id


def unit_kind(line: UnitLine) -> RowKind:
    """Return how a line of the tree looks."""
    return RowKind.DIM if line.reason and not line.source else RowKind.NORMAL


def _unit_cell(line: UnitLine) -> Cell:
    return Cell(text=line.name, indent=line.indent, checked=line.ticked, bold=line.source)


def _unit_tip(line: UnitLine) -> str:
    return line.reason or line.name


def _note_cell(line: UnitLine) -> Cell:
    return Cell(text=line.note, colour="accent" if line.source else "text2")
