"""A small dialog that has one thing carried out: heading, form, what it leads to, one button that acts; a refusal leaves it open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Invalid, Refusal
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.field import Field
from app.windows.common.form import Form
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class ActDialog(SendingDialog):
    """`name` names its widgets (`name_dialog`, `name_action`, `name_cancel`). `acted` carries what the service answered."""

    acted = Signal(object)

    def __init__(self, client: Client, parent: QWidget, *, name: str, title: str, heading: str, about: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.client, self._name = client, name
        self.form = Form(self)
        self._says = PlainLabel("", self, role="secondary", wrap=True)
        self._says.hide()
        self.banner = Banner(self, name=f"{name}_banner")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        self._column.setSpacing(metric(8))
        self._column.addWidget(PlainLabel(heading, self, role="panel", wrap=True))
        if about:
            self._column.addWidget(PlainLabel(about, self, role="secondary", wrap=True))
        self.setMinimumWidth(metric(480))

    def finish(self, text: str, icon_name: str, *, destroys: bool = False) -> None:
        """The last step of making it: the form, what it leads to, and the buttons."""
        self.action = Button(text, self, icon_name=icon_name, kind="dangerfill" if destroys else "primary", name=f"{self._name}_action")
        self.cancel = Button(self.tr("Cancel"), self, name=f"{self._name}_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        for widget in (self.form, self._says, self.banner, level_line(self)):
            self._column.addWidget(widget)
        self._column.addLayout(buttons)
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        settle(self)
        if fields := self.form.fields():
            fields[0].setFocus()

    def explain(self, text: str) -> None:
        """Say what the action leads to."""
        self._says.setText(text)
        self._says.setVisible(bool(text))

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out; the form is valid."""
        raise NotImplementedError

    def fields(self) -> Mapping[str, Field]:
        """Return where a refusal of a field is shown, by the field's name."""
        return {}

    def is_valid(self) -> bool:
        """Say whether what is typed can be carried out."""
        return self.form.is_valid()

    @Slot()
    def _on_action(self) -> None:
        if self.is_valid():
            self._sending = True
            self.action.setEnabled(False)
            self.client.runner.change(self, self.command(), self._show_done, self._show_refused)

    def _show_done(self, answer: Any) -> None:
        self._sending = False
        self.acted.emit(answer)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        field = self.fields().get(refusal.field) if isinstance(refusal, Invalid) else None
        if field is not None:
            field.set_error(say(refusal))
            field.setFocus()
        else:
            self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))
