"""The table role x permission: a row for each permission under its area, a column for each role, a box where it can be ticked."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.permissions import PERMISSIONS
from app.domain.role_draft import DraftedRole, RoleState
from app.windows.common.frozen_column import FrozenColumn
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Badge, Cell, Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import BASE_FONT, metric, theme
from app.windows.staff_roles.allowed import RoleRights
from app.windows.staff_roles.texts import NAMES, area_of, permission_name, role_name, said

_LONGEST_HEADING = 40
KIND, PLACE, HOLDERS = "kind", "place", "holders"


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a permission, a fact about the roles (`fact`), or the heading of an area."""

    permission: str = ""
    fact: str = ""
    area: str = ""
    unsaved: bool = False


@dataclass(frozen=True)
class ShownRole:
    """A role with what its column says: where it holds, by how many it is held, and what may be changed of it."""

    drafted: DraftedRole
    rights: RoleRights
    place: str
    holders: int

    @property
    def id(self) -> int:
        """What tells its column apart."""
        return self.drafted.role.id

    @property
    def name(self) -> str:
        """Its name in the language of the screen."""
        return role_name(self.drafted.role)


def lines(roles: Sequence[ShownRole]) -> list[Line]:
    """Return the rows from top to bottom."""
    found = [Line(fact=KIND), Line(fact=PLACE), Line(fact=HOLDERS)]
    area = ""
    for permission in PERMISSIONS:
        if area_of(permission) != area:
            area = area_of(permission)
            found.append(Line(area=area))
        found.append(Line(permission=permission, unsaved=any(role.drafted.is_unsaved(permission) for role in roles)))
    return found


class PermissionModel(RowTableModel[Line]):
    """Says of a box to those who listen what it shows to those who look."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            return self.spoken(index.row(), index.column())
        return super().data(index, role)

    def spoken(self, row: int, column: int) -> str:
        """Return a cell in words."""
        export = self.columns[column].export
        return str(export(self.rows[row])) if export is not None else self.cell(row, column).spoken()


class PermissionTable(TableView):
    """Goes from box to box; `cell_toggled` carries the Line and the number of the column."""

    cell_toggled = Signal(object, int)
    cell_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, object_name="permission_table")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionsMovable(False)
        self._pressed = QPersistentModelIndex()
        self._frozen = FrozenColumn(self, name="permission_names")

    def set_table_model(self, model: RowTableModel[Any]) -> None:
        self._frozen.setModel(model)  # first, for at a reset it takes the mark that this table puts back
        super().set_table_model(model)
        self._frozen.setSelectionModel(self.selectionModel())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frozen.place()

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Bring a box into sight, clear of the column that lies over the left edge."""
        super().scrollTo(index, hint)
        self._frozen.uncover(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._toggle(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._pressed == index:
            self._toggle(index)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    def copy(self) -> None:
        """Copy the marked box in words, with its role and permission."""
        model, index = self.table_model(), self.currentIndex()
        if isinstance(model, PermissionModel) and index.isValid():
            parts = (model.spoken(index.row(), 0), model.columns[index.column()].full if index.column() else "", model.spoken(index.row(), index.column()))
            QGuiApplication.clipboard().setText("\t".join(parts if index.column() else parts[:1]))

    def _toggle(self, index: QModelIndex) -> None:
        model = self.table_model()
        if model is not None and index.isValid() and model.cell(index.row(), index.column()).checked is not None:
            self.cell_toggled.emit(model.row_at(index), index.column())


def columns(roles: Sequence[ShownRole]) -> tuple[Column[Line], ...]:
    """Return the column of the permissions, then one for each role."""
    first = Column(key="permission", header=said(QT_TRANSLATE_NOOP("StaffRoles", "Permission")), cell=_label, width=_widest(), required=True)
    return (first, *(_column(role) for role in roles))


def _column(role: ShownRole) -> Column[Line]:
    name = role.name
    header = name if len(name) <= _LONGEST_HEADING else f"{name[: _LONGEST_HEADING - 1]}…"
    return Column(
        key=f"role {role.id}", header=header, full=name, centre=True, width="stretch",
        cell=partial(_cell, role), tip=partial(_tip, role), export=partial(_said, role),
    )  # fmt: skip


def line_key(line: Line) -> Hashable:
    """Tell rows apart."""
    return line.permission or line.fact or line.area


def line_kind(line: Line) -> RowKind:
    """Show headings and facts as such."""
    if line.area:
        return RowKind.GROUP
    return RowKind.PROTECTED if line.fact else RowKind.UNSAVED if line.unsaved else RowKind.NORMAL


def _widest() -> int:
    """Return the width that the longest name of a permission needs, in pixels of the 13 px font."""
    widest = max(theme().text_width(permission_name(permission)) for permission in NAMES)
    return widest * BASE_FONT // metric(BASE_FONT) + 32


def _label(line: Line) -> Cell:
    if line.area:
        return Cell(text=line.area)
    facts = {
        KIND: QT_TRANSLATE_NOOP("StaffRoles", "Kind"),
        PLACE: QT_TRANSLATE_NOOP("StaffRoles", "Can be given at and below"),
        HOLDERS: QT_TRANSLATE_NOOP("StaffRoles", "Held by"),
    }
    return Cell(text=said(facts[line.fact])) if line.fact else Cell(text=permission_name(line.permission), indent=12)


def _cell(role: ShownRole, line: Line) -> Cell:
    if line.area:
        return Cell()
    if line.fact:
        return _fact(role, line.fact)
    held = line.permission in role.drafted.role.permissions
    unsaved = "●" if role.drafted.is_unsaved(line.permission) else ""
    if role.rights.allows(line.permission):
        return Cell(checked=held, prefix=unsaved)
    if role.rights.whole:
        return Cell(icon="check" if held else "", icon_colour="text3" if role.drafted.state is RoleState.REMOVED else "text2")
    return Cell(icon="square-check" if held else "square", icon_colour="disabled", prefix=unsaved)


def _fact(role: ShownRole, fact: str) -> Cell:
    if fact == PLACE:
        return Cell(text=role.place)
    if fact == HOLDERS:
        return Cell(text=str(role.holders) if role.drafted.stored is not None else "")
    badges = {
        RoleState.ADDED: Badge(text=said(QT_TRANSLATE_NOOP("StaffRoles", "new")), tone="accent", icon="plus"),
        RoleState.CHANGED: Badge(text=said(QT_TRANSLATE_NOOP("StaffRoles", "changed")), tone="accent", icon="pencil"),
        RoleState.REMOVED: Badge(text=said(QT_TRANSLATE_NOOP("StaffRoles", "removed")), tone="danger", icon="trash-2"),
    }
    if badge := badges.get(role.drafted.state):
        return Cell(badge=badge)
    if role.drafted.role.built_in:
        return Cell(text=said(QT_TRANSLATE_NOOP("StaffRoles", "delivered")), icon="lock", icon_colour="text2")
    return Cell(text=said(QT_TRANSLATE_NOOP("StaffRoles", "own role")))


def _tip(role: ShownRole, line: Line) -> str:
    return role.rights.reason(line.permission) if line.permission else role.rights.whole if line.fact == KIND else ""


def _said(role: ShownRole, line: Line) -> str:
    """Return a cell in words: for those who listen, for files and paper."""
    if not line.permission:
        return _cell(role, line).spoken()
    held = line.permission in role.drafted.role.permissions
    text = said(QT_TRANSLATE_NOOP("StaffRoles", "yes")) if held else said(QT_TRANSLATE_NOOP("StaffRoles", "no"))
    return f"{text}, {said(QT_TRANSLATE_NOOP('StaffRoles', 'not saved yet'))}" if role.drafted.is_unsaved(line.permission) else text
