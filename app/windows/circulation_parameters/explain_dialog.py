"""Explain: for one situation which rule governs each parameter, which rules it beat and why (X1, X14)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.parameters.draft import RuleDraft
from app.domain.refusals import Refusal
from app.queries.explain_situation import Explained, Known, explain_situation
from app.queries.rule_registers import REGISTER_TABLES, RuleRegisters
from app.windows.circulation_parameters.explain_answer import AnswerView
from app.windows.circulation_parameters.explain_form import Asking, SituationForm
from app.windows.circulation_parameters.explain_words import ExplainWords
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.formats import time_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client

RULES = "parameter_rule"


class ExplainDialog(QDialog):
    """Stands beside the window and stops nothing. `rule_wanted` carries a rule and the organisation at which it shall be listed."""

    rule_wanted = Signal(object, object)

    def __init__(self, client: Client, registers: RuleRegisters, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("explain_dialog")
        self.setModal(False)
        self._client = client
        self._known: Known | None = Known(registers)
        self._asked: Known | None = None
        self._draft = RuleDraft()
        self._explained: Explained | None = None
        self.form = SituationForm(self)
        self.answer = AnswerView(self)
        self._banner = Banner(self, name="explain_banner")
        self._busy = BusyLine(self, name="explain_busy")
        self._when = PlainLabel("", self, role="secondary")
        self._when.setObjectName("explain_when")
        self._close = Button("", self, name="explain_close")
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._lay_out(parent)
        self._connect()
        self.retranslate()

    def _lay_out(self, parent: QWidget) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(metric(14))
        middle.addWidget(self.form)
        middle.addWidget(self.answer, 1)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self._when)
        foot.addWidget(self._busy)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(12))
        column.setSpacing(metric(10))
        column.addWidget(self._banner)
        column.addLayout(middle, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(860), metric(480))
        room = parent.window().size()  # no larger than the window that it belongs to
        self.resize(QSize(metric(1340), metric(700)).boundedTo(room).expandedTo(self.minimumSize()))

    def _connect(self) -> None:
        self.form.changed.connect(self._on_situation_changed)
        self.form.counting_changed.connect(self._on_situation_changed)
        self.answer.rule_wanted.connect(self.rule_wanted)
        self.answer.failed.connect(self._on_failed)
        self._pause.timeout.connect(self._on_pause)
        self._banner.acted.connect(self._on_everything)
        self._close.clicked.connect(self.close)
        self._client.bus.changed.connect(self._on_changed)
        self._client.bus.everything.connect(self._on_everything)
        self._client.tree_changed.connect(self._on_everything)
        self._client.actor_changed.connect(self._on_everything)

    def ask(self, asking: Asking, draft: RuleDraft, registers: RuleRegisters) -> None:
        """Explain a parameter in the situation of a rule."""
        self._draft = draft
        if self._known is None or self._known.registers is not registers:
            self._known = Known(registers)
        self._show_choices()
        self.form.ask(asking, self._client.today())
        self.form.count_unsaved(len(draft))
        rule = asking.rule
        self.form.set_counting(rule is not None and (rule.id in draft.added or rule.id in draft.changed))
        self.answer.mark(asking.parameter.key, rule.selector if rule else None)
        self.answer.decisions.setFocus()
        self._calculate()

    def follow(self, draft: RuleDraft) -> None:
        """Take the unsaved rows as they are now."""
        if draft is self._draft:
            return
        counted = self.form.counting
        self._draft = draft
        self.form.count_unsaved(len(draft))
        if counted:
            self._calculate()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.setWindowTitle(self.tr("Explain"))
        self._close.setText(self.tr("Close"))
        self.form.retranslate()
        self.answer.retranslate()
        self._show_choices()
        if self._explained is not None:
            self._show(self._explained)
        settle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_choices(self) -> None:
        if self._known is not None:
            names = Names(self._known.registers, self._client.language)
            self.form.show_choices(names, visible_organisations(self._client.actor, names.tree))

    def _calculate(self) -> None:
        """Decide anew; the old answer stays until the new one is there."""
        self._pause.stop()
        case = self.form.case()
        if case is None:
            return
        draft = self._draft if self.form.counting else RuleDraft()
        self._asked = self._known
        query = partial(explain_situation, tree=self._client.tree, case=case, draft=draft, known=self._known)
        self._busy.start(self.tr("Calculating …"))
        self._client.runner.read(self, query, self._show_explained, self._show_not_explained)

    def _show_explained(self, explained: Explained) -> None:
        self._busy.stop()
        self._banner.clear()
        if self._known is self._asked:  # nothing was changed meanwhile
            self._known = explained.known
            if self._asked is None:
                self._show_choices()
        now = self._client.local(self._client.clock()).time()
        self._when.setText(self.tr("Calculated {time}. Recalculated when rules change.").format(time=time_text(now)))
        self._show(explained)

    def _show(self, explained: Explained) -> None:
        self._explained = explained
        self.answer.show_explained(ExplainWords(explained, Names(explained.known.registers, self._client.language)))

    def _show_not_explained(self, refusal: Refusal) -> None:
        self._busy.stop()
        self._banner.show_unread(refusal, self.tr("The rules could not be read."))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._banner.show_failed(sentence)

    @Slot()
    def _on_situation_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._calculate()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*REGISTER_TABLES):
            self._on_everything()
        elif changes.touches(RULES):
            self._forget(keep_registers=True)

    @Slot()
    def _on_everything(self) -> None:
        self._forget()

    def _forget(self, *, keep_registers: bool = False) -> None:
        """Read again what is not true any more: now, or when it is next asked."""
        self._known = Known(self._known.registers) if keep_registers and self._known is not None else None
        if self.isVisible():
            self._calculate()
