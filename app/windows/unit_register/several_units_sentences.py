"""What the dialog Save for several units says in sentences: how much becomes different, and at which units."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Tree
from app.domain.refusals import Conflict
from app.services.several_units import UnitsPreview
from app.windows.unit_register.several_units_rows import shown_targets

_NAMES = 4
"""Units that a sentence names; of the others it says how many they are."""


def names(units: list[str]) -> str:
    """Return several names as one text."""
    shown = ", ".join(units[:_NAMES])
    more = QCoreApplication.translate("SeveralUnits", "{units} and %n more", "", len(units) - _NAMES)
    return shown if len(units) <= _NAMES else more.format(units=shown)


def counted(preview: UnitsPreview, ticked: Collection[int]) -> str:
    """Return how many values become different at how many units, and which are alike already."""
    shown = shown_targets(preview, ticked)
    changing = [target for target in shown if target.changes]
    values = QCoreApplication.translate("SeveralUnits", "%n value(s)", "", sum(len(target.changes) for target in changing))
    parts = [QCoreApplication.translate("SeveralUnits", "{values} at %n unit(s).", "", len(changing)).format(values=values)] if changing else []
    alike = [preview.tree[target.organisation_id].name for target in shown if not target.changes]
    if alike:
        parts.append(QCoreApplication.translate("SeveralUnits", "Alike already: {units}.").format(units=names(alike)))
    return " ".join(parts)


def changed_units(conflict: Conflict, tree: Tree) -> str:
    """Return the names of the units that somebody else changed meanwhile."""
    places = {at[0] for at in conflict.theirs} if isinstance(conflict.theirs, dict) else set()
    return names([tree[place].name for place in places if place in tree.nodes])


def alone_line(count: int, unit: str) -> str:
    """Return the sentence on values that are saved for the source only."""
    said = QCoreApplication.translate("SeveralUnits", "%n value(s) of the tabs Units and Departments: saved for {unit} alone.", "", count)
    return said.format(unit=unit)
