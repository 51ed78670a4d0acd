"""Administration → Parameter maintenance → Explain: which rule governs in any situation, or for a real patron and copy, and why (X1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import Rule
from app.domain.refusals import NotPermitted
from app.queries.timeline_beside import OfLoan, OfPair
from app.windows.common.buttons import Button, level_line
from app.windows.common.explain.part import ExplainPart
from app.windows.common.explain.wanted import ExplainWanted, Situated
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.printing import print_text
from app.windows.common.room_keys import add_key
from app.windows.common.theme import metric
from app.windows.common.timeline_action import COMMAND as TIMELINE
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class ExplainWindow(InnerWindow):
    """`argument`: a ExplainWanted or a Situated, or nothing: then it begins where one works, with patron and copy to be given."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.part = ExplainPart(client, None, self)
        self.close_button = Button("", self, name="close_explain")
        self.close_button.clicked.connect(self.close)
        self.timeline = Button("", self, icon_name="chart-line", name="explain_timeline")
        self.timeline.clicked.connect(self._on_timeline)
        self.matrix = Button("", self, icon_name="grid-3x3", name="explain_matrix")
        self.matrix.clicked.connect(self._on_matrix)
        client.actor_changed.connect(self._show_allowed)
        self.part.rule_wanted.connect(self._on_rule_wanted)
        self.part.titled.connect(self._on_titled)
        for table in (self.part.answer.decisions, self.part.answer.rules):
            table.remember_in(client.settings, client.actor.login, f"explain.{table.objectName()}")
        add_key(self, client.settings, "room.cancel", self.close)
        add_key(self, client.settings, "room.timeline", self._on_timeline)
        self._lay_out()
        self.setFocusProxy(self.part.answer.decisions)
        self.retranslate()
        if isinstance(argument, Situated):
            self.part.ask(argument.asking, RuleDraft(), argument.registers)
        else:
            self.part.ask_real(argument if isinstance(argument, ExplainWanted) else ExplainWanted())

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self.part.when)
        foot.addWidget(self.part.busy)
        foot.addStretch(1)
        foot.addWidget(self.timeline)
        foot.addWidget(self.matrix)
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
        self.timeline.setText(self.tr("&Timeline"))
        self.matrix.setText(self.tr("&Matrix…"))
        self._show_allowed()
        self.part.retranslate()
        self._on_titled()
        settle(self)

    @Slot()
    def refresh(self) -> None:
        """Read everything again (F5)."""
        self.part.recalculate()

    def print_out(self) -> None:
        """Print the situation, what comes of it, and every decision (Ctrl+P)."""
        print_text(self, self.title(), self.part.as_text())

    def _subject(self) -> OfLoan | OfPair | None:
        """Return whose life can be told: the loan that is out, where there is none patron and copy."""
        real = self.part.real
        if real is None or real.copy is None or real.patron_id is None:
            return None
        if real.kept is not None:
            return OfLoan(loan_id=real.kept.reason.loan_id) if real.kept.is_out else None
        return OfPair(account_id=real.copy.account_id, card=real.card, barcode=real.copy.barcode, at=real.case.places.working, day=real.case.day)

    @Slot()
    def _on_titled(self) -> None:
        real = self.part.real
        none = self.tr("Give the card of a patron and the barcode of a copy.")
        if real is not None and real.kept is not None and not real.kept.is_out:
            none = self.tr("The loan was returned: nothing is to come.")
        self.timeline.set_allowed(self._subject() is not None, none, self.tr("The whole life of the loan: dates, notices, fees, blocks (Ctrl+T)."))
        self.tell_state()

    @Slot()
    def _on_timeline(self) -> None:
        subject = self._subject()
        if subject is not None:
            self.open_window(TIMELINE, subject)

    @Slot()
    def _show_allowed(self) -> None:
        may = self.client.actor.may("parameters.view")
        self.matrix.set_allowed(may, say(NotPermitted("parameters.view")), self.tr("What the marked parameter says for every combination of two variables."))

    @Slot()
    def _on_matrix(self) -> None:
        outcome = self.part.answer.outcome()
        if outcome is not None:
            rule = outcome.ruling.decision.rule if outcome.ruling is not None else None
            self.open_window("parameters.matrix", (outcome.parameter.key, outcome.start.node_id, rule, 0))

    @Slot(object, object)
    def _on_rule_wanted(self, rule: Rule, organisation_id: int) -> None:
        self.open_window("parameters.circulation", (rule.parameter, organisation_id, rule.id))
