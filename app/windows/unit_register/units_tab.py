"""Tab 1-Units: the chosen organisation and what is directly beneath it at the left, the fields of the marked one at the right (L1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QMenu, QSplitter, QVBoxLayout, QWidget

from app.domain.organisation import DEFAULT_ZONE, Kind, PointKind, Tree
from app.domain.unit_draft import PARENT, Entity, Spot
from app.queries.unit_places import PlaceRow
from app.queries.unit_register import UnitReading
from app.services.organisations import DEFAULT_CURRENCY
from app.windows.common.buttons import Button
from app.windows.common.icons import icon
from app.windows.common.row_list import ListedRow, RowList
from app.windows.common.scrolling import Page, in_scroll_area
from app.windows.common.theme import metric
from app.windows.unit_register.names import lacks
from app.windows.unit_register.place_checks import PlaceChecks
from app.windows.unit_register.place_names import kind_name
from app.windows.unit_register.places_beneath import parents_of
from app.windows.unit_register.state import CHANGE, RegisterState
from app.windows.unit_register.units_form import UnitsForm

if TYPE_CHECKING:
    from app.background.client import Client

_BENEATH: Mapping[Kind, tuple[Kind, ...]] = {Kind.ROOT: (Kind.ACCOUNT,), Kind.ACCOUNT: (Kind.UNIT,), Kind.UNIT: (Kind.UNIT, Kind.POINT), Kind.POINT: ()}
_ICONS = {Kind.ROOT: "library", Kind.ACCOUNT: "landmark", Kind.UNIT: "building-2", Kind.POINT: "monitor"}


class UnitsTab(Page):
    """Everything typed goes into the draft of the window. `unit_wanted` carries the id of a unit to be chosen on top."""

    unit_wanted = Signal(object)

    def __init__(self, client: Client, state: RegisterState, checks: PlaceChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("units_tab")
        self._client, self._state = client, state
        self._tree: Tree = client.tree
        self._row_id = 0
        self.add = Button("", self, icon_name="plus", name="add_place")
        self.move_row = Button("", self, icon_name="arrow-right-left", name="move_place")
        self.remove = Button("", self, icon_name="trash-2", name="remove_place")
        buttons = ((self.add, "room.add"), (self.move_row, ""), (self.remove, "room.remove"))
        self.list = RowList(state.settings, self, name="places", buttons=buttons, has_kinds=True)
        self.form = UnitsForm(state, checks, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("units_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(metric(12))
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(in_scroll_area(self.form))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([metric(400), metric(906)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.addWidget(self.splitter)
        self.list.row_marked.connect(self._on_row_marked)
        self.list.row_opened.connect(self._on_row_opened)
        self.add.clicked.connect(self._on_add)
        self.move_row.clicked.connect(self._on_move)
        self.remove.clicked.connect(self._on_remove)
        state.changed.connect(self._on_draft_changed)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.form.last()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.list.retranslate(self.tr("Units and circulation points"))
        self.form.retranslate()
        self.add.setText(self.tr("Add…"))
        self.move_row.setText(self.tr("Move…"))
        self._show_rows()

    def show_reading(self, reading: UnitReading, tree: Tree) -> None:
        """Show what was read of a unit; the marked row stays where it is still there."""
        self._tree = tree
        if self._row_id not in {row.id for row in self._rows()}:
            self._row_id = reading.organisation_id
        self._show_rows(elsewhere=self._state.elsewhere)

    def show_spot(self, spot: Spot) -> None:
        """Go to a field of a row, and say there what is wrong."""
        self._row_id = spot.row_id
        self._show_rows()
        self.form.show_spot(spot)

    def _rows(self) -> list[PlaceRow]:
        """Return the organisations listed: those read, then those added and not saved."""
        reading, draft = self._state.reading, self._state.unit
        if reading is None or reading.organisation_id != self._state.organisation_id:
            return []
        new = []
        for row_id in draft.added(Entity.ORGANISATION, reading.organisation_id):
            spots = {spot.field: typed.mine for spot, typed in draft.changes.items() if (spot.entity, spot.row_id) == (Entity.ORGANISATION, row_id)}
            new.append(PlaceRow(row_id, Kind(spots["kind"]), spots))
        return [*reading.places.organisations, *new]

    def _listed(self, row: PlaceRow) -> ListedRow:
        draft = self._state.unit

        def now(field: str) -> str:
            return draft.over(Spot(Entity.ORGANISATION, row.id, field), row.values.get(field, ""))

        return ListedRow(
            id=row.id, name=now("name") or now("code") or self.tr("(new)"), code=now("code"), kind=kind_name(row.kind, now("point_kind")),
            indent=0 if row.id == self._state.organisation_id else 1, icon=_ICONS[row.kind], unsaved=draft.is_touched(Entity.ORGANISATION, row.id),
            removed=draft.is_removed(Entity.ORGANISATION, row.id),
        )  # fmt: skip

    def _show_rows(self, *, elsewhere: bool = False) -> None:
        rows = self._rows()
        if not rows:
            return
        row = next((one for one in rows if one.id == self._row_id), rows[0])
        self._row_id = row.id
        self.list.show_rows([self._listed(one) for one in rows], row.id, elsewhere=elsewhere)
        currencies = self._state.reading.places.currencies if self._state.reading is not None else ()
        self.form.show_row(row.id, row.kind, row.values, parents_of(self._client.actor, self._tree, row), currencies)
        self._show_allowed(row)

    def _show_allowed(self, row: PlaceRow) -> None:
        """Say what may be done with the marked row, and why the rest may not."""
        mine = self._state.missing()
        missing = mine if row.id < 0 else self._missing_at(row.id)
        removed = self._state.unit.is_removed(Entity.ORGANISATION, row.id)
        goes = self.tr("It goes at saving.") if removed else ""
        fixed = {"code": self.tr("Files and rules name it by its code, so that stays.") if row.id > 0 else "", PARENT: self._no_move(row)}
        self.form.set_allowed(lacks(missing) if missing else goes, fixed)
        nothing = "" if _BENEATH[self._state.kind] else self.tr("Nothing can be beneath it.")
        self.add.set_allowed(not (mine or nothing), lacks(mine) if mine else nothing, self.tr("Adds something beneath the chosen unit (Ins)"))
        why = (lacks(missing) if missing else "") or goes or self._no_move(row)
        self.move_row.set_allowed(not why, why, self.tr("Chooses under what else it shall be"))
        own = self.tr("Choose what it is beneath to remove it.") if row.id == self._state.organisation_id else ""
        why = own or (lacks(missing) if missing else "")
        self.remove.setText(self.tr("Keep") if removed else self.tr("Rem&ove"))
        self.remove.set_allowed(not why, why, self.tr("Keeps it after all (Del)") if removed else self.tr("Removes it at saving (Del)"))

    def _no_move(self, row: PlaceRow) -> str:
        if row.kind in (Kind.ROOT, Kind.ACCOUNT):
            return self.tr("It stays where it is.")
        return self.tr("It can be moved once it is saved.") if row.id < 0 else ""

    def _missing_at(self, row_id: int) -> str:
        """Return the permission that is missing to change an organisation, nothing where one may."""
        actor = self._client.actor
        if not actor.may(CHANGE, row_id):
            return CHANGE
        return "" if actor.may_change_at(CHANGE, row_id) else "register.change-other-units"

    @Slot()
    def _on_draft_changed(self) -> None:
        self._show_rows()

    @Slot(object)
    def _on_row_marked(self, row_id: int) -> None:
        self._row_id = row_id
        self._show_rows()

    @Slot(object)
    def _on_row_opened(self, row_id: int) -> None:
        node = self._tree.nodes.get(row_id)
        if node is not None and node.kind is not Kind.POINT and row_id != self._state.organisation_id:
            self.unit_wanted.emit(row_id)
        else:
            self.form.go_to("name")

    @Slot()
    def _on_add(self) -> None:
        kinds = _BENEATH[self._state.kind]
        if len(kinds) == 1:
            self._add(kinds[0])
            return
        menu = QMenu(self)
        menu.setObjectName("add_place_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in kinds:
            action = menu.addAction(icon(_ICONS[kind]), kind_name(kind))
            action.setData(kind)
        menu.triggered.connect(self._on_kind_chosen)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    @Slot(object)
    def _on_kind_chosen(self, action: object) -> None:
        self._add(Kind(action.data()))  # type: ignore[attr-defined]

    def _add(self, kind: Kind) -> None:
        """Add a row beneath the chosen organisation, and go to its name."""
        more = {
            Kind.POINT: {"point_kind": PointKind.DESK.value},
            Kind.ACCOUNT: {"currency": DEFAULT_CURRENCY, "rounding": "100", "time_zone": DEFAULT_ZONE},
        }.get(kind, {})
        values = {"kind": kind.value, "name": "", "code": "", **more}
        draft, self._row_id = self._state.unit.add(Entity.ORGANISATION, self._state.organisation_id, values)
        self._state.change_rows(draft)
        self.form.go_to("name")

    @Slot()
    def _on_move(self) -> None:
        self.form.go_to(PARENT)
        combo = self.form.bound[PARENT].widget.editor
        if isinstance(combo, QComboBox):
            combo.showPopup()

    @Slot()
    def _on_remove(self) -> None:
        draft = self._state.unit
        removed = draft.is_removed(Entity.ORGANISATION, self._row_id)
        act = draft.keep if removed else draft.remove
        self._state.change_rows(act(Entity.ORGANISATION, self._row_id))
        self.list.table.setFocus()
