"""What a notice's row leads to: Explain and Timeline of its first loan, by key and by the row's menu, beside what the buttons do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from app.domain.parameters.deciding import of_notice
from app.queries.timeline_beside import OfLoan
from app.services.desk.real_asked import RealAsked
from app.windows.common import timeline_action as timeline
from app.windows.common.buttons import Button
from app.windows.common.circulation.row_menu import RowMenu, action_of
from app.windows.common.explain import wanted as explain
from app.windows.common.mnemonics import without
from app.windows.common.room_keys import add_key

if TYPE_CHECKING:
    from app.windows.claims.page import ListPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of a loan: which, and on what day."""

    loan_id: int
    kind: str
    day: date | None


class LoanActs(QObject):
    """`wanted` with the command of a window and its argument; `step` tells the marked row's, None where it is about no loan."""

    wanted = Signal(str, object)

    def __init__(self, page: ListPage[Any], step: Callable[[], Step | None], buttons: Sequence[tuple[str, Button]]) -> None:
        super().__init__(page)
        self._settings, self._step, self._buttons = page.client.settings, step, buttons
        self._menu = RowMenu(page.table, f"{page.name}_menu", self._actions)
        for command, slot in (("explain", self._on_explain), ("timeline", self._on_timeline), ("context_menu", self._menu.on_key)):
            add_key(page, self._settings, f"room.{command}", slot)

    def _actions(self) -> Sequence[QAction]:
        of_loan = (explain.explain_action(self._on_explain), timeline.timeline_action(self._settings, self._on_timeline))
        for action in of_loan:
            action.setEnabled(self._step() is not None)
        return [*of_loan, *(action_of(name, without(button.text()), button) for name, button in self._buttons)]

    @Slot()
    def _on_explain(self) -> None:
        """Explain the step on its day (Ctrl+E)."""
        step = self._step()
        if step is not None:
            parameter, selector = of_notice(step.kind)
            asked = RealAsked(loan_id=step.loan_id, day=step.day)
            self.wanted.emit(explain.COMMAND, explain.ExplainWanted(asked=asked, parameter=parameter, selector=selector))

    @Slot()
    def _on_timeline(self) -> None:
        """Show the whole life of the loan (Ctrl+T)."""
        step = self._step()
        if step is not None:
            self.wanted.emit(timeline.COMMAND, OfLoan(loan_id=step.loan_id))
