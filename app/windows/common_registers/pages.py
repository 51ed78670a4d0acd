"""The pages of the tabs: one register or two beside each other; reservation groups with their units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.common_draft import GROUPS
from app.domain.unit_draft import Spot
from app.windows.common.scrolling import Page
from app.windows.common.theme import metric
from app.windows.common_registers.checks import RegisterChecks
from app.windows.common_registers.groups_pane import GroupsPane
from app.windows.common_registers.register_pane import RegisterPane
from app.windows.common_registers.state import CommonState

if TYPE_CHECKING:
    from app.background.client import Client


class RegisterPage(Page):
    """Registers beside each other."""

    def __init__(self, registers: tuple[str, ...], client: Client, state: CommonState, checks: RegisterChecks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{registers[0].replace('-', '_')}_page")
        self._client, self._state = client, state
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName(f"{registers[0].replace('-', '_')}_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(metric(20))
        self.panes = {register: RegisterPane(register, state, checks, self) for register in registers}
        for pane in self.panes.values():
            self.splitter.addWidget(pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.addWidget(self.splitter)
        state.changed.connect(self._on_draft_changed)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return list(self.panes.values())[-1].last()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for pane in self.panes.values():
            pane.say_all()
        self.show_read()

    def show_read(self) -> None:
        """Show what was read; the marked rows stay where they are still there."""
        for pane in self.panes.values():
            pane.show_entries()

    def show_spot(self, spot: Spot) -> None:
        """Go to a field of an entry, and say there what is wrong."""
        self.panes[spot.entity].show_spot(spot)

    @Slot()
    def _on_draft_changed(self) -> None:
        self.show_read()


class GroupsPage(RegisterPage):
    """The reservation groups, and the units that have them."""

    def __init__(self, registers: tuple[str, ...], client: Client, state: CommonState, checks: RegisterChecks, parent: QWidget) -> None:
        super().__init__(registers, client, state, checks, parent)
        self.units = GroupsPane(state, self)
        self.splitter.addWidget(self.units)
        self.splitter.setSizes([metric(500), metric(800)])

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.units.last()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.units.say_all()
        super().retranslate()

    def show_read(self) -> None:
        """Show what was read."""
        super().show_read()
        self.units.show_units(self._client.tree)

    def show_spot(self, spot: Spot) -> None:
        """Go to an entry, or to a unit."""
        if spot.entity == GROUPS:
            self.units.show_unit(spot.row_id)
        else:
            super().show_spot(spot)
