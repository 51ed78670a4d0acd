"""Administration → Parameter maintenance → Explain: which rule governs in any situation, or for a real patron and copy, and why (X1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.rule import Rule
from app.windows.common.buttons import Button, level_line
from app.windows.common.explain.part import ExplainPart
from app.windows.common.explain.wanted import ExplainWanted
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.printing import print_text
from app.windows.common.room_keys import add_key
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


class ExplainWindow(InnerWindow):
    """`argument`: a ExplainWanted, or nothing: then it begins where one works, with patron and copy to be given."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.part = ExplainPart(client, None, self)
        self.close_button = Button("", self, name="close_explain")
        self.close_button.clicked.connect(self.close)
        self.part.rule_wanted.connect(self._on_rule_wanted)
        self.part.titled.connect(self.tell_state)
        for table in (self.part.answer.decisions, self.part.answer.rules):
            table.remember_in(client.settings, client.actor.login, f"explain.{table.objectName()}")
        add_key(self, client.settings, "room.cancel", self.close)
        self._lay_out()
        self.setFocusProxy(self.part.answer.decisions)
        self.retranslate()
        self.part.ask_real(argument if isinstance(argument, ExplainWanted) else ExplainWanted())

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self.part.when)
        foot.addWidget(self.part.busy)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addWidget(self.part, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)

    # what the frame asks

    def title(self) -> str:
        """The name of the window, and what it is about."""
        about = self.part.title
        return f"{self.tr('Explain')} - {about}" if about else self.tr("Explain")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.close_button.setText(self.tr("Close"))
        self.part.retranslate()
        self.tell_state()
        settle(self)

    @Slot()
    def refresh(self) -> None:
        """Read everything again (F5)."""
        self.part.recalculate()

    def print_out(self) -> None:
        """Print the situation, what comes of it, and every decision (Ctrl+P)."""
        print_text(self, self.title(), self.part.as_text())

    @Slot(object, object)
    def _on_rule_wanted(self, rule: Rule, organisation_id: int) -> None:
        self.open_window("parameters.circulation", (rule.parameter, organisation_id, rule.id))
