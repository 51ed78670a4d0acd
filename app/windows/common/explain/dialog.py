"""Explain as a dialog: beside Circulation parameters for the situation of a rule, above another dialog for what that refuses (X1, X14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.draft import RuleDraft
from app.queries.rule_registers import RuleRegisters
from app.windows.common.buttons import Button, level_line
from app.windows.common.explain.form import Asking
from app.windows.common.explain.part import ExplainPart
from app.windows.common.explain.wanted import ExplainWanted
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


class ExplainDialog(QDialog):
    """Stands beside the window and stops nothing. `rule_wanted` carries a rule and the organisation at which it shall be listed."""

    rule_wanted = Signal(object, object)

    def __init__(self, client: Client, registers: RuleRegisters | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("explain_dialog")
        self.setModal(False)
        self.part = ExplainPart(client, registers, self)
        self.form, self.answer = self.part.form, self.part.answer
        self._close = Button("", self, name="explain_close")
        self._close.clicked.connect(self.close)
        self.part.rule_wanted.connect(self.rule_wanted)
        self.part.titled.connect(self._on_titled)
        self._lay_out(parent)
        self.retranslate()

    def _lay_out(self, parent: QWidget) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self.part.when)
        foot.addWidget(self.part.busy)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(12))
        column.setSpacing(metric(10))
        column.addWidget(self.part, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(860), metric(480))
        room = parent.window().size()  # no larger than the window that it belongs to
        self.resize(QSize(metric(1340), metric(700)).boundedTo(room).expandedTo(self.minimumSize()))

    def ask(self, asking: Asking, draft: RuleDraft, registers: RuleRegisters) -> None:
        """Explain a parameter in the situation of a rule."""
        self.part.ask(asking, draft, registers)

    def ask_real(self, wanted: ExplainWanted) -> None:
        """Explain a parameter for a real patron and copy; from above another dialog no rule can be gone to."""
        self.answer.can_open = False
        self.part.ask_real(wanted)

    def follow(self, draft: RuleDraft) -> None:
        """Take the unsaved rows as they are now."""
        self.part.follow(draft)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._close.setText(self.tr("Close"))
        self.part.retranslate()
        self._on_titled()
        settle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_titled(self) -> None:
        title = self.part.title
        set_title(self, f"{self.tr('Explain')} - {title}" if title else self.tr("Explain"))
