"""A field of the screen bound to one field of an organisation, department or placement in the draft; every value is text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.unit_draft import Spot
from app.windows.common.field import Field
from app.windows.common.row_state import RowState


class SpotField(QObject):
    """Binds one widget. `show_row` says of which row, with what is stored of it; what can't be kept stands in the draft as it was typed."""

    def __init__(self, entity: str, name: str, widget: Field, state: RowState, check: Callable[[Spot, str], None]) -> None:
        super().__init__(widget)
        self._say: Callable[[str], str] = str
        self._unsay: Callable[[str], str] = str
        self.entity, self.name, self.widget = entity, name, widget
        self._state, self._check_spot = state, check
        self._row_id: int | None = None
        self._stored = ""
        self._typing = False
        widget.set_check(self._check)
        widget.changed.connect(self._on_changed)
        for part in (widget.editor, *widget.editor.findChildren(QWidget)):
            part.installEventFilter(self)

    def speak(self, say: Callable[[str], str], unsay: Callable[[str], str]) -> None:
        """Show values otherwise than they are kept: `say` makes of a value what stands in the field, `unsay` the value of that."""
        self._say, self._unsay = say, unsay

    @property
    def spot(self) -> Spot | None:
        """The field of the row that is shown."""
        return None if self._row_id is None else Spot(self.entity, self._row_id, self.name)

    def show_row(self, row_id: int | None, stored: str) -> None:
        """Show the field of a row, None where there is none."""
        if row_id != self._row_id:
            self.widget.set_error("")
        self._row_id, self._stored = row_id, stored
        self.refresh()

    def refresh(self) -> None:
        """Show the draft's value again; what is being typed stays as it stands."""
        spot = self.spot
        value = self._stored if spot is None else self._state.unit.over(spot, self._stored)
        if not self._typing and self._text() != value:
            self.widget.set_value(self._say(value))
        self.widget.set_unsaved(spot is not None and spot in self._state.unit.changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the value as it is kept once the field is left."""
        if event.type() == QEvent.Type.FocusOut and not self.widget.error and self.spot is not None:
            self.widget.set_value(self._say(self._state.unit.over(self.spot, self._stored)))
        return super().eventFilter(watched, event)

    def _text(self) -> str:
        return self._unsay(str(self.widget.value() or ""))

    def _check(self, value: str | None) -> None:
        if self.spot is not None:
            self._check_spot(self.spot, self._unsay(str(value or "")))

    @Slot()
    def _on_changed(self) -> None:
        if self.spot is None:
            return
        self._typing = True
        self._state.put_spot(self.spot, self._stored, self._text())
        self._typing = False
