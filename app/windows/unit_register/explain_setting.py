"""Explains the value in the field with the focus (Ctrl+E, and the field's own menu): who was asked, what each sets, which holds (X1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.domain.settings_draft import Key
from app.queries.explain_setting import SettingStep, explain_setting
from app.queries.unit_register import UnitReading
from app.services.desk.real_asked import RealAsked
from app.windows.common.buttons import Button
from app.windows.common.explain.wanted import COMMAND, ExplainWanted, explain_words
from app.windows.common.inner_window import InnerWindow
from app.windows.common.list_dialog import ListDialog
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Cell, Column
from app.windows.unit_register.bound_field import BoundField
from app.windows.unit_register.names import key_name, value_text
from app.windows.unit_register.several_units_preview import short_text
from app.windows.unit_register.state import RegisterState


class ExplainSetting(QObject):
    """Opens the dialog for the field that has the focus, or whose menu asked for it."""

    def __init__(self, window: InnerWindow, state: RegisterState) -> None:
        super().__init__(window)
        self._window, self._state = window, state
        add_key(window, window.client.settings, "room.explain", self._on_key)
        state.explain_wanted.connect(self._on_wanted)

    @Slot()
    def _on_key(self) -> None:
        focus = QApplication.focusWidget()
        bound = next((one for one in self._window.findChildren(BoundField) if focus is not None and one.holds(focus)), None)
        if bound is not None and bound.key is not None:
            self._on_wanted(bound.key)

    @Slot(object)
    def _on_wanted(self, key: Key) -> None:
        if self._state.reading is not None:
            dialog = SettingDialog(self._window, self._state, self._state.reading, key)
            dialog.open()


class SettingDialog(ListDialog[SettingStep]):
    """The organisations that were asked for one value, the unit first."""

    def __init__(self, window: InnerWindow, state: RegisterState, reading: UnitReading, key: Key) -> None:
        self._window, self._state, self._reading, self._key = window, state, reading, key
        super().__init__(window.client, window, name="explain_setting", title=self.tr("Explain"))
        self.further = Button(explain_words(), self, icon_name="lightbulb", name="explain_setting_further")
        self.further.set_allowed(
            self._parameter() is not None, self.tr("No parameter stands behind this value."), self.tr("The parameter that holds where nobody sets a value.")
        )
        self.further.clicked.connect(self._on_further)
        self.lay_out(key_name(key, reading), self.further, size=(620, 320))

    def columns(self) -> tuple[Column[SettingStep], ...]:
        """Return the columns."""
        return (
            Column(key="organisation", header=self.tr("Organisation"), cell=self._organisation, required=True),
            Column(key="value", header=self.tr("Value"), cell=self._value, tip=self._whole, width="stretch", required=True),
            Column(key="decided", header=self.tr("Decided by"), cell=self._decided, required=True),
        )

    def key_of(self, row: SettingStep) -> Any:
        """Tell rows apart."""
        return row.organisation_id

    def query(self) -> Callable[[Any], Sequence[SettingStep]]:
        """Return what to read."""
        unsaved = self._state.draft.changes.get(self._key)
        return partial(explain_setting, tree=self.client.tree, key=self._key, organisation_id=self._state.organisation_id, unsaved=unsaved)

    def show_read(self, answer: Sequence[SettingStep]) -> None:
        """Show who was asked."""
        self.model.set_rows(answer)
        self.table.fit()
        self.table.mark_number(next((number for number, row in enumerate(answer) if row.governs), 0))

    def _organisation(self, row: SettingStep) -> Cell:
        node = self.client.tree.nodes.get(row.organisation_id) if row.organisation_id is not None else None
        return Cell(text=node.name if node is not None else self.tr("what is delivered"), bold=row.governs)

    def _value(self, row: SettingStep) -> Cell:
        return Cell(text=short_text(self._key.kind, row.setting, self._whole(row)) if row.setting is not None else "–", bold=row.governs)

    def _whole(self, row: SettingStep) -> str:
        return value_text(self._key, row.setting, self._reading) if row.setting is not None else ""

    def _decided(self, row: SettingStep) -> Cell:
        if row.governs:
            return Cell(text=self.tr("governs"), icon="circle-check", icon_colour="ok", colour="ok", bold=True)
        if row.setting is None:
            return Cell(text=self.tr("sets nothing"), icon="circle-minus", icon_colour="text2", colour="text2")
        return Cell(text=self.tr("deeper goes before"), icon="x", icon_colour="danger", colour="text2")

    def _parameter(self) -> tuple[str, str | None] | None:
        """Return the parameter, with its selector value, that holds where nobody sets a value."""
        field, step = self._key.field, self._key.step
        if field.startswith(("fee-", "invoice-fee-")):
            return "message-fee", None
        if step == "prenotice" and field == "days":
            return "overdue-warning", None
        if step is not None and field == "days":
            return "claim-interval", f"reminder-{step}"
        return ("claim-interval", "invoice") if field == "invoice-days" else None

    @Slot()
    def _on_further(self) -> None:
        parameter = self._parameter()
        if parameter is not None:
            self.accept()
            asked = RealAsked(place_id=self._state.organisation_id)
            self._window.open_window(COMMAND, ExplainWanted(asked=asked, parameter=parameter[0], selector=parameter[1]))
