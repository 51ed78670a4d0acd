"""The panel beside a matrix: the marked cell's value, the rule that governs it, and what that rule beat (X3)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.parameters.matrix import Grid
from app.domain.parameters.node import Ruling
from app.domain.parameters.outcome import Case, Outcome
from app.domain.parameters.rule import Rule
from app.domain.permissions import Actor
from app.queries.explain_situation import Explained, Known
from app.windows.common.buttons import Button, level_line
from app.windows.common.explain.words import ExplainWords
from app.windows.common.plain_label import PlainLabel
from app.windows.common.rules.allowed import why_not_add
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import WHOSE_RULE, words
from app.windows.common.rules.value_words import meaning_words
from app.windows.common.scrolled import scrolled
from app.windows.common.section_box import IconLine
from app.windows.common.theme import metric
from app.windows.rule_matrix.cells import MatrixWords

_MOST_BEATEN = 4


class DecisionPane(QFrame):
    """`add_wanted` when a rule shall be added for the cell, `rule_wanted` when the governing one shall be shown where rules are kept.

    `explain_wanted` when all of the situation shall be explained.
    """

    add_wanted = Signal()
    rule_wanted = Signal()
    explain_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_decision")
        self.setProperty("box", "group")
        self._where = PlainLabel("", self, role="section", wrap=True)
        self._where.setObjectName("matrix_where")
        self._value = PlainLabel("", self, role="name", wrap=True)
        self._value.setObjectName("matrix_value")
        self._meaning = PlainLabel("", self, role="secondary", wrap=True)
        self._governing = PlainLabel("", self, role="label")
        self._place = IconLine("", "building-2", self)
        self._place.text.setObjectName("matrix_rule_place")
        self._case = PlainLabel("", self, wrap=True)
        self._case.setObjectName("matrix_rule_case")
        self._whose = PlainLabel("", self, role="secondary", wrap=True)
        self._comment = IconLine("", "message-square", self)
        self._before = PlainLabel("", self, role="label")
        self._beaten = PlainLabel("", self, wrap=True)
        self._beaten.setObjectName("matrix_beaten")
        self.add = Button("", self, icon_name="plus", name="matrix_add_rule")
        self.show_rule = Button("", self, icon_name="arrow-right", name="matrix_show_rule")
        self.explain_button = Button("", self, icon_name="lightbulb", name="matrix_explain")
        self._lay_out()
        self.add.clicked.connect(self.add_wanted)
        self.explain_button.clicked.connect(self.explain_wanted)
        self.show_rule.clicked.connect(self.rule_wanted)
        self.setFixedWidth(metric(226))

    def _lay_out(self) -> None:
        told = QWidget(self)  # what has no room scrolls; the buttons stay
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(metric(5))
        for widget in (
            self._where, self._value, self._meaning, level_line(self), self._governing, self._place, self._case, self._comment, self._whose, self._before,
            self._beaten,
        ):  # fmt: skip
            lines.addWidget(widget)
        lines.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(11), metric(10), metric(11), metric(10))
        column.setSpacing(metric(5))
        column.addWidget(scrolled(told, self), 1)
        column.addWidget(self.add)
        column.addWidget(self.show_rule)
        column.addWidget(self.explain_button)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self._governing.setText(self.tr("Governing rule"))
        self._before.setText(self.tr("Goes before"))
        self.add.setText(self.tr("&Add rule here…"))
        self.show_rule.setText(self.tr("Show &rule"))
        self.explain_button.setText(self.tr("E&xplain…"))

    def _allow_add(self, why_not: str) -> None:
        self.add.set_allowed(not why_not, why_not, self.tr("Begins a rule for just this cell, in Circulation parameters (Ins)"))

    def clear(self) -> None:
        """Say what is shown here."""
        self._where.setText(self.tr("Mark a cell to see its rule."))
        self._show(None, None, None)
        self._allow_add(self.tr("Mark a cell to see its rule."))

    def explain(self, said: MatrixWords, row: int, column: int, actor: Actor) -> None:
        """Show the decision of a cell, and let a rule be added for it where `actor` may."""
        grid = said.matrix.grid
        self._where.setText(", ".join(said.line(line) for line in (grid.rows[row], grid.columns[column])))
        ruling = said.matrix.decide(row, column)
        self._show(ruling, said, said.why_none(row, column) if ruling is None else None)
        rule = said.new_rule(row, column)
        self._allow_add(said.why_none(row, column) if rule is None else why_not_add(actor, said.names, grid.parameter, rule.organisation_id))

    def _show(self, ruling: Ruling | None, said: MatrixWords | None, nothing: str | None) -> None:
        rule = ruling.decision.rule if ruling is not None else None
        for widget in (self._value, self._governing, self._place, self._case, self._whose):
            widget.setVisible(rule is not None)
        self.show_rule.set_allowed(rule is not None, self.tr("No rule governs here."), self.tr("Shows it in Circulation parameters (Enter)."))
        beaten = ruling.decision.beaten if ruling is not None else ()
        more = self.tr("Everything that holds in this situation, and why (Ctrl+E).")
        self.explain_button.set_allowed(rule is not None, self.tr("No rule governs here."), more)
        for widget in (self._before, self._beaten):
            widget.setVisible(bool(beaten))
        self._comment.setVisible(rule is not None and bool(rule.comment))
        self._meaning.setText(nothing or "")
        if rule is None or ruling is None or said is None:
            self._meaning.setVisible(bool(nothing))
            return
        names, parameter = said.names, said.matrix.grid.parameter
        self._value.setText(names.value(parameter, rule))
        self._meaning.setText(meaning_words(parameter, rule.value))
        self._meaning.setVisible(bool(self._meaning.text()))
        self._place.say(names.organisation(rule.organisation_id), "lock" if rule.protected else "building-2")
        self._case.setText(_case(names, rule))
        self._whose.setText(words(WHOSE_RULE[ruling.start.whose_rule]))
        self._comment.say(rule.comment, "message-square")
        explaining = ExplainWords(Explained(Known(names.registers), _case_of(said.matrix.grid), ()), names)
        outcome = Outcome(parameter, rule.selector, ruling.start, ruling, ())
        lines = []
        for one in beaten[:_MOST_BEATEN]:
            loser, why = one.rule, explaining.beaten(outcome, one.rule, one.decided_by).text
            lines.append(f"{names.organisation(loser.organisation_id)}, {_case(names, loser)}: {names.value(parameter, loser)}. {why}.")
        if len(beaten) > _MOST_BEATEN:
            lines.append(self.tr("and %n more rule(s)", "", len(beaten) - _MOST_BEATEN))
        self._beaten.setText("\n".join(lines))


def _case_of(grid: Grid) -> Case:
    return Case(grid.places, grid.situation, grid.day)


def _case(names: Names, rule: Rule) -> str:
    return ", ".join(part for part in (names.case_words(rule), names.period(rule)) if part)
