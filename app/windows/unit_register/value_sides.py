"""A value at one unit or on one day, beside what it is elsewhere or now: in short, as a whole, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Tree
from app.domain.setting import Standing
from app.domain.settings_draft import Key
from app.windows.common.row_table_model import Cell
from app.windows.unit_register.names import source_name
from app.windows.unit_register.several_units_preview import short_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A value in short, a long text as a whole, and where it comes from (nothing: it is the unit's own)."""

    text: str
    whole: str
    source: str
    delivered: bool
    """Whether nobody sets it: it is as delivered."""

    @property
    def spoken(self) -> str:
        """The value in full, an inherited one with where it comes from."""
        if not self.source or self.delivered:
            return f"{self.whole} ({self.source})" if self.source else self.whole
        return QCoreApplication.translate("CompareUnits", "{value} (inherited from {unit})").format(value=self.whole, unit=self.source)


def side_of(tree: Tree, key: Key, standing: Standing, named: str) -> Side:
    """Return a value as it stands; `named` is how the screen has it."""
    delivered = standing.own is None and standing.above.organisation_id is None
    as_delivered = QCoreApplication.translate("CompareUnits", "as delivered")
    source = as_delivered if delivered else source_name(tree, standing.above) if standing.own is None else ""
    return Side(text=short_text(key.kind, standing.setting, named), whole=named, source=source, delivered=delivered)


def side_cell(side: Side) -> Cell:
    """Show a unit's own value with the sign of one, an inherited one in grey with where it comes from."""
    if not side.source:
        return Cell(text=side.text, icon="building-2", icon_colour="greenbar", bold=True)
    return Cell(text=side.text, inherited=True, secondary=f"({side.source})")
