"""Explain itself: the situation at the left, the decisions in it at the right, read anew whenever one of them is another (X1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.overlay import is_unsaved
from app.domain.refusals import Invalid, Refusal
from app.queries.explain_situation import Explained, Known, explain_situation
from app.queries.rule_registers import REGISTER_TABLES, RuleRegisters
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_case import RealCase, explain_real
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.explain.answer import AnswerView
from app.windows.common.explain.form import Asking, SituationForm
from app.windows.common.explain.reach_line import ReachLine
from app.windows.common.explain.said import Said
from app.windows.common.explain.said_panel import SaidPanel
from app.windows.common.explain.sheet import sheet_text
from app.windows.common.explain.wanted import ExplainWanted
from app.windows.common.explain.words import ExplainWords
from app.windows.common.formats import time_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client

RULES = "parameter_rule"
_REAL = frozenset({"loan", "copy", "patron", "card", "reservation", "debt", "category_setting", "unit_setting", "closed_period"})
"""Tables by which a real situation is another one."""
_TYPING_MS = 150
_FORM, _LEAST_FORM = 376, 280
"""How wide the form is where there is room for it, and at least."""


class ExplainPart(QWidget):
    """`rule_wanted` carries a rule and the organisation at which it shall be listed; `titled` when it is about somebody or something else."""

    rule_wanted = Signal(object, object)
    titled = Signal()

    def __init__(self, client: Client, registers: RuleRegisters | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._known: Known | None = Known(registers) if registers is not None else None
        self._asked: Known | None = None
        self._next: ExplainWanted | None = None
        self._begun: RealAsked | None = None
        """What it was opened with, as long as nothing of the situation was changed since."""
        self._draft = RuleDraft()
        self._explained: Explained | None = None
        self._real: RealCase | None = None
        self._stale = False
        """Whether something changed while nobody saw it."""
        self.form = SituationForm(self)
        self.said = SaidPanel(self)
        self.answer = AnswerView(self)
        self.reach = ReachLine(client, self.answer)
        self.banner = Banner(self, name="explain_banner")
        self.busy = BusyLine(self, name="explain_busy")
        self.when = PlainLabel("", self, role="secondary")
        self.when.setObjectName("explain_when")
        self.pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(metric(10))
        right.addWidget(self.said)
        right.addWidget(self.answer, 1)
        middle = QHBoxLayout()
        middle.setSpacing(metric(14))
        middle.addWidget(self.form)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(10))
        column.addWidget(self.banner)
        column.addLayout(middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.setFixedWidth(min(metric(_FORM), max(metric(_LEAST_FORM), self.width() * 31 // 100)))  # with larger texts the decisions need the room

    def _connect(self) -> None:
        self.form.changed.connect(self._on_situation_changed)
        self.form.counting_changed.connect(self._on_situation_changed)
        self.form.loan_wanted.connect(self._on_loan_wanted)
        self.answer.rule_wanted.connect(self.rule_wanted)
        self.answer.failed.connect(self.banner.show_failed)
        self.pause.timeout.connect(self.calculate)
        self.banner.acted.connect(self.recalculate)
        self._client.bus.changed.connect(self._on_changed)
        self._client.bus.everything.connect(self.recalculate)
        self._client.tree_changed.connect(self.recalculate)
        self._client.actor_changed.connect(self.recalculate)

    @property
    def title(self) -> str:
        """What it is about, nothing where it is nobody's and nothing's."""
        said = self._said()
        return said.title if said is not None else ""

    @property
    def real(self) -> RealCase | None:
        """The real situation that is explained, None where it is nobody's."""
        return self._real

    @property
    def names(self) -> Names | None:
        """The names of what rules refer to, once they are read."""
        return Names(self._known.registers, self._client.language) if self._known is not None else None

    def ask(self, asking: Asking, draft: RuleDraft, registers: RuleRegisters) -> None:
        """Explain a parameter in the situation of a rule."""
        self._draft, self._real, self._next, self._begun = draft, None, None, None
        if self._known is None or self._known.registers is not registers:
            self._known = Known(registers)
        self._show_choices()
        self.form.ask(asking, self._client.today())
        self.form.count_unsaved(len(draft))
        rule = asking.rule
        self.form.set_counting(rule is not None and is_unsaved(rule, draft))
        self.answer.mark(asking.parameter.key, rule.selector if rule else None)
        self.answer.decisions.setFocus()
        self.calculate()

    def ask_real(self, wanted: ExplainWanted) -> None:
        """Explain a parameter for a real patron and copy, or begin where one works."""
        self._next = wanted
        self.form.count_unsaved(0)
        self.calculate()

    def follow(self, draft: RuleDraft) -> None:
        """Take the unsaved rows as they are now."""
        if draft is self._draft:
            return
        counted = self.form.counting
        self._draft = draft
        self.form.count_unsaved(len(draft))
        if counted:
            self.calculate()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.form.retranslate()
        self.answer.retranslate()
        self._show_choices()
        self._show()

    def as_text(self) -> str:
        """Return all that is shown as a text."""
        return sheet_text(self.form.told(), self.said.told(), self.answer.told())

    def _show_choices(self) -> None:
        names = self.names
        if names is not None:
            self.form.show_choices(names, visible_organisations(self._client.actor, names.tree))

    @Slot()
    def calculate(self) -> None:
        """Decide anew; the old answer stays until the new one is there."""
        self.pause.stop()
        self._stale = False
        draft = self._draft if self.form.counting else RuleDraft()
        self._asked = self._known
        asked = self._next.asked or RealAsked(place_id=self._client.actor.point_id) if self._next is not None else self._begun or self.form.asked()
        if asked is not None:
            self.busy.start(self.tr("Calculating …"))
            query = partial(explain_real, actor=self._client.actor, now=self._client.clock(), asked=asked, draft=draft, known=self._known)
            self._client.runner.read(self, query, self._show_real, self._show_not_explained)
        elif (case := self.form.case()) is not None:
            self.busy.start(self.tr("Calculating …"))
            rules = partial(explain_situation, tree=self._client.tree, case=case, draft=draft, known=self._known)
            self._client.runner.read(self, rules, self._show_explained, self._show_not_explained)

    def _show_real(self, answer: tuple[RealCase, Explained]) -> None:
        real, explained = answer
        if self._known is None:
            self._known = explained.known
        self._show_choices()
        wanted, self._next, self._real = self._next, None, real
        self._begun = wanted.asked if wanted is not None else self._begun
        self.form.show_real(real)
        if wanted is not None:
            kept = real.kept
            self.answer.mark(wanted.parameter or (kept.parameter if kept is not None else "") or "loan-period", wanted.selector)
            self.answer.decisions.setFocus()
        self._take(explained)

    def _show_explained(self, explained: Explained) -> None:
        self._real = None
        self._take(explained)

    def _take(self, explained: Explained) -> None:
        self.busy.stop()
        self.banner.clear()
        if self._known is self._asked:  # nothing was changed meanwhile
            self._known = explained.known
            if self._asked is None:
                self._show_choices()
        now = self._client.local(self._client.clock()).time()
        self.when.setText(self.tr("Calculated {time}. Recalculated when rules change.").format(time=time_text(now)))
        self._explained = explained
        self._show()

    def _show(self) -> None:
        explained = self._explained
        if explained is None:
            return
        names = Names(explained.known.registers, self._client.language)
        self.said.show_said(self._said())
        self.answer.show_explained(ExplainWords(explained, names, self._real.meanings if self._real is not None else {}))
        self.titled.emit()

    def _said(self) -> Said | None:
        names = self.names
        return Said(self._real, names, self._client) if self._real is not None and names is not None else None

    def _show_not_explained(self, refusal: Refusal) -> None:
        self.busy.stop()
        if isinstance(refusal, Invalid) and self.form.real.show_fault(refusal):
            return
        self.banner.show_unread(refusal, self.tr("The rules could not be read."))

    @Slot()
    def _on_situation_changed(self) -> None:
        self._next = self._begun = None
        self.pause.start()

    @Slot(int)
    def _on_loan_wanted(self, loan_id: int) -> None:
        self.ask_real(ExplainWanted(asked=RealAsked(loan_id=loan_id)))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*REGISTER_TABLES):
            self.recalculate()
        elif changes.touches(RULES):
            self._forget(keep_registers=True)
        elif self._real is not None and changes.touches(*_REAL):
            self._calculate_seen()

    @Slot()
    def recalculate(self) -> None:
        """Read everything again: registers, rules, patron and copy."""
        self._forget()

    def _forget(self, *, keep_registers: bool = False) -> None:
        """Read again what is not true any more: now, or when it is next asked or seen."""
        self._known = Known(self._known.registers) if keep_registers and self._known is not None else None
        self._calculate_seen()

    def _calculate_seen(self) -> None:
        if self.isVisible():
            self.calculate()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Decide anew where something changed meanwhile: behind other windows, or minimised. Who asks anew at once is not answered twice."""
        super().showEvent(event)
        if self._stale:
            self.pause.start()
