"""The right half of Explain: the decisions of all parameters, and the rules of the one that is marked (X1, X14)."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.parameters.outcome import Outcome
from app.windows.common.buttons import Button, IconButton
from app.windows.common.explain.beaten import RuleRow, RuleRowColumns, rule_key, rule_kind, rule_rows
from app.windows.common.explain.decisions import DecisionColumns, DecisionRow, decision_key, decision_kind, decision_rows, decision_span
from app.windows.common.explain.words import ExplainWords
from app.windows.common.frozen_column import KeptEnd
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.rules.names import Names
from app.windows.common.search_field import SearchField
from app.windows.common.section_box import IconLine
from app.windows.common.soon import soon
from app.windows.common.table_tools import TableTools, texts
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


class AnswerView(QWidget):
    """`rule_wanted` carries a rule and the organisation where its decision starts, `failed` why no file could be written."""

    rule_wanted = Signal(object, object)
    failed = Signal(str)
    reach_wanted = Signal(object)
    """A rule, of which it is asked where it governs."""
    rule_marked = Signal(object)
    """The rule that is marked, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._say: ExplainWords | None = None
        self._with_unfit = False
        self._heading = PlainLabel("", self, role="heading")
        self._heading_more = PlainLabel("", self, role="secondary", elide=True)
        self._search = SearchField("", self, name="explain_search", pause_ms=0)
        self.decisions = TableView("", self, object_name="explain_decisions")
        self.decisions_model: RowTableModel[DecisionRow] = RowTableModel((), self, key=decision_key, row_kind=decision_kind, span=decision_span)
        self.decisions.set_table_model(self.decisions_model)
        self._tools = TableTools(self.decisions, self, name="explain_tools")
        self._copy = IconButton("copy", "", self, name="explain_copy")
        self._outcome_heading = PlainLabel("", self, role="heading")
        self._outcome_heading.setObjectName("explain_heading")
        self._outcome_more = PlainLabel("", self, role="secondary", elide=True)
        self._walk = PlainLabel("", self, role="secondary", elide=True)
        self._walk.setObjectName("explain_walk")
        self.rules = TableView("", self, object_name="explain_rules_table")
        self.rules_model: RowTableModel[RuleRow] = RowTableModel((), self, key=rule_key, row_kind=rule_kind, span=self._span)
        self.rules.set_table_model(self.rules_model)
        KeptEnd(self.rules, ("decided", "comment"), name="explain_reasons")
        self._rule_tools = TableTools(self.rules, self, name="explain_rule_tools")
        self._copy_rules = IconButton("copy", "", self, name="explain_copy_rules")
        self._comment = IconLine("", "message-square", self)
        self._comment.text.setObjectName("explain_comment")
        self._others = PlainLabel("", self, role="secondary")
        self._others.setObjectName("explain_others")
        self._why = Button("", self, kind="link", name="explain_why")
        self._reach = Button("", self, icon_name="list-checks", kind="flat", name="explain_reach")
        self._reach_line = IconLine("", "info", self)
        self._reach_line.text.setObjectName("explain_reach_line")
        self._open = Button("", self, icon_name="arrow-right", kind="flat", name="explain_open")
        self.can_open = True
        """Whether a rule can be gone to from here."""
        self._columns: RuleRowColumns | None = None
        self._wanted: tuple[str, str | None] | None = None
        self._shown: Hashable = None
        self._laying = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.decisions.setSortingEnabled(False)  # the order of the window and of precedence is what is explained
        self.rules.setSortingEnabled(False)
        upper = self._part((self._heading, self._heading_more, self._search, self._copy, self._tools), self.decisions)
        lower = self._part((self._outcome_heading, self._outcome_more, self._copy_rules, self._rule_tools), self.rules)
        foot = QHBoxLayout()
        foot.setSpacing(metric(6))
        foot.addWidget(self._others)
        foot.addWidget(self._why)
        foot.addStretch(1)
        foot.addWidget(self._reach)
        foot.addWidget(self._open)
        below = lower.layout()
        if isinstance(below, QVBoxLayout):
            below.insertWidget(1, self._walk)
            below.addWidget(self._comment)
            below.addWidget(self._reach_line)
            below.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("explain_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(metric(8))
        splitter.addWidget(upper)
        splitter.addWidget(lower)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([metric(340), metric(250)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self._search.setFixedWidth(metric(236))

    def _part(self, head: tuple[QWidget, ...], table: TableView) -> QWidget:
        """Return a table under its heading line."""
        part = QWidget(self)
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        for widget in head:
            line.addWidget(widget, 1 if widget in (self._heading_more, self._outcome_more) else 0)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(table, 1)
        return part

    def _connect(self) -> None:
        self._search.searched.connect(self._on_searched)
        self._search.moved_down.connect(self.decisions.setFocus)
        self.decisions.current_changed.connect(self._on_decision_changed)
        self.rules.current_changed.connect(self._on_rule_changed)
        self.rules.row_opened.connect(self._on_open)
        self._open.clicked.connect(self._on_open)
        self._reach.clicked.connect(self._on_reach)
        self._why.clicked.connect(self._on_why)
        self._copy.clicked.connect(self._on_copy)
        self._copy_rules.clicked.connect(self._on_copy_rules)
        for tools in (self._tools, self._rule_tools):
            tools.failed.connect(self.failed)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self._heading.setText(self.tr("Decisions"))
        self._heading_more.setText(self.tr("everything that holds in the situation at the left"))
        self._search.set_hint(self.tr("Search among the decisions"))
        set_spoken(self.decisions, self.tr("Decisions"))
        self.decisions.say_empty("search", self.tr("No parameter has these letters in its name."))
        self._tools.retranslate()
        self._copy.set_name(self.tr("Copy"), self.tr("Copies all decisions shown as text"))
        self._copy_rules.set_name(self.tr("Copy"), self.tr("Copies the decision with its rules as text"))
        self._tools.title = self.tr("Decisions")
        set_spoken(self.rules, self.tr("Rules"))
        self.rules.say_empty("lightbulb", self.tr("Mark a decision to see its rules."))
        self._rule_tools.retranslate()
        self._outcome_more.setText(self.tr("from left to right; the first difference decides"))
        self._open.setText(self.tr("Open the &rule"))
        self._reach.setText(self.tr("Where does it &govern?"))

    def mark(self, key: str, selector: str | None) -> None:
        """Mark the decision of a parameter (and selector value), once it is there."""
        self._wanted = key, selector
        self._search.setText("")
        self._with_unfit = False

    def show_explained(self, words: ExplainWords) -> None:
        """Show the answer; what is marked stays marked."""
        first = not self.decisions_model.columns
        self._say = words
        self.decisions_model.set_columns(DecisionColumns(words).columns())
        self._show_decisions()
        if first:
            self.decisions.fit()
        else:
            self.decisions.grow()
        self._show_outcome()

    def outcome(self) -> Outcome | None:
        """Return the decision whose rules are shown: the one that is marked, on a heading still the one before."""
        marked = self._marked()
        self._shown = self._shown if marked is None else marked
        row = next((row for row in self.decisions_model.rows if decision_key(row) == self._shown), None)
        return row.outcome if row is not None else None

    def told(self) -> list[tuple[str, TableTools]]:
        """Return both tables with their headings, the lower one with the organisations that were asked."""
        return [(self._heading.text(), self._tools), (f"{self._outcome_heading.text()}\n{self._walk.text()}", self._rule_tools)]

    def _marked(self) -> Hashable:
        row = self.decisions.current_row()
        return decision_key(row) if isinstance(row, DecisionRow) and row.outcome is not None else None

    def _span(self, row: RuleRow) -> tuple[int, int] | None:
        return self._columns.span(row) if self._columns is not None else None

    def _show_decisions(self) -> None:
        """Show the decisions that pass the search, and mark the one that is asked about, else keep the mark."""
        if self._say is None:
            return
        self._laying = True
        rows = decision_rows(self._say.explained.outcomes, self._search.text(), self._say)
        self.decisions_model.set_rows(rows)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and not self.decisions.mark(wanted):
            key = next((decision_key(row) for row in rows if row.outcome and row.outcome.parameter.key == wanted[0]), None)
            self.decisions.mark(key)
        if self.outcome() is None:
            self.decisions.mark_number(next((n for n, row in enumerate(rows) if row.outcome), 0))
        self._laying = False
        if wanted is not None:
            soon(self, self._on_marked)  # once the table has its size

    def _show_outcome(self) -> None:
        """Show the rules of the decision that is marked."""
        outcome, say = self.outcome(), self._say
        self._why.setVisible(outcome is not None and bool(outcome.unfit))
        self._outcome_more.setVisible(outcome is not None)
        self._walk.setText(say.walk(outcome) if outcome is not None and say is not None else "")
        if outcome is None or say is None:
            self._columns = None
            self._outcome_heading.setText("")
            self.rules_model.set_rows(())
            self._others.setText("")
        else:
            self._outcome_heading.setText(f"{say.parameter(outcome)}: {say.value(outcome) or say.meaning(outcome)}")
            self._rule_tools.title = say.parameter(outcome).replace("/", "-")
            rows = rule_rows(outcome, say, self._with_unfit)
            self._columns = RuleRowColumns(outcome, say, rows)
            self._laying = True
            same = [column.key for column in self._columns.columns()] == [column.key for column in self.rules_model.columns]
            self.rules_model.set_columns(self._columns.columns())
            self.rules_model.set_rows(rows)
            self._laying = False
            if same:
                self.rules.grow()
            else:
                self.rules.fit()
            self._others.setText(self.tr("%n other rule(s) do not fit the situation.", "", len(outcome.unfit)))
            self._why.setText(self.tr("Hide &them") if self._with_unfit else self.tr("Show &why"))
        self._show_rule()

    def _show_rule(self) -> None:
        """Show the comment of the rule that is marked, and whether it can be gone to."""
        row = self._rule_row()
        rule = row.rule if row is not None else None
        self._comment.setVisible(rule is not None and bool(rule.comment))
        if rule is not None:
            self._comment.say(rule.comment, "message-square")
        self.rule_marked.emit(rule)
        self._open.setVisible(self.can_open)
        self._open.set_allowed(rule is not None, self.tr("Mark a rule first."), self.tr("Shows the marked rule in the window of the parameters (Enter)."))

    @property
    def names(self) -> Names | None:
        """The names in what is shown, None before anything is."""
        return self._say.names if self._say is not None else None

    def allow_reach(self, reason: str) -> None:
        """Offer to say where the marked rule governs, or say why not."""
        self._reach.set_allowed(not reason, reason, self.tr("Which situations, and how many current loans; or why it never governs."))

    def show_reach(self, text: str) -> None:
        """Say where the marked rule governs; nothing takes the line away."""
        self._reach_line.setVisible(bool(text))
        self._reach_line.say(text, "info")

    def _rule_row(self) -> RuleRow | None:
        """Return the rule that is marked, else the one that governs."""
        row = self.rules.current_row() or self.rules_model.row_at(0)
        return row if isinstance(row, RuleRow) else None

    @Slot()
    def _on_marked(self) -> None:
        """Bring the mark into sight, and fit the columns to what is in sight then."""
        self.decisions.scrollTo(self.decisions.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.decisions.fit()

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self._show_decisions()
        self._show_outcome()

    @Slot(object)
    def _on_decision_changed(self, _row: object) -> None:
        if not self._laying and self._marked() is not None:
            self._with_unfit = False
            self._show_outcome()

    @Slot(object)
    def _on_rule_changed(self, _row: object) -> None:
        if not self._laying:
            self._show_rule()

    @Slot()
    def _on_why(self) -> None:
        self._with_unfit = not self._with_unfit
        self._show_outcome()

    @Slot()
    def _on_copy(self) -> None:
        _copy(self.tr("Decisions"), self._tools)

    @Slot()
    def _on_copy_rules(self) -> None:
        _copy(self._outcome_heading.text(), self._rule_tools)

    @Slot()
    def _on_reach(self) -> None:
        row = self._rule_row()
        if row is not None and row.rule is not None:
            self.reach_wanted.emit(row.rule)

    @Slot()
    def _on_open(self) -> None:
        row, outcome = self._rule_row(), self.outcome()
        if self.can_open and row is not None and row.rule is not None and outcome is not None:
            self.rule_wanted.emit(row.rule, outcome.start.node_id if row.number else row.rule.organisation_id)


def _copy(title: str, tools: TableTools) -> None:
    """Copy what a table shows as text: its title, then lines of cells parted by tabs."""
    headers, rows = tools.content()
    lines = [title, *("\t".join(line) for line in (headers, *texts(rows)))]
    QGuiApplication.clipboard().setText("\n".join(lines))
