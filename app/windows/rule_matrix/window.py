"""Administration → Parameter maintenance → Matrix (X3): what holds for every combination of two variables, and the way to each rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.refusals import Refusal
from app.queries.rule_matrix import Compiled, RuleMatrix, read_matrix
from app.queries.rule_registers import REGISTER_TABLES
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.explain.wanted import COMMAND as EXPLAIN
from app.windows.common.explain.wanted import Situated
from app.windows.common.following_window import FollowingWindow
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.theme import metric
from app.windows.rule_matrix.cells import MatrixWords, columns, row_key, rows
from app.windows.rule_matrix.choices import ChoicesBar
from app.windows.rule_matrix.decision import DecisionPane
from app.windows.rule_matrix.legend import Legend
from app.windows.rule_matrix.table import MatrixModel, MatrixTable, MatrixTools

if TYPE_CHECKING:
    from app.background.client import Client

_FIRST = "loan-period"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What a window begins with, as its argument says: parameter, organisation, a rule, and how many rules are unsaved where it was asked for."""

    key: str
    organisation_id: int
    rule: Rule | None = None
    unsaved: int = 0


class RuleMatrixWindow(FollowingWindow):
    """`argument`: parameter, organisation, a rule in whose situation it begins (or None), and how many rules are unsaved; or nothing."""

    follows = ("parameter_rule", *REGISTER_TABLES)

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.choices = ChoicesBar(self)
        self.banner = Banner(self, name="matrix_banner")
        self.table = MatrixTable(self)
        self.model = MatrixModel((), self, key=row_key)
        self.table.set_table_model(self.model)
        self.legend = Legend(self)
        self.decision = DecisionPane(self)
        self.busy = BusyLine(self, name="matrix_busy")
        self.count = PlainLabel("", self, role="secondary", elide=True)
        self.count.setObjectName("matrix_count")
        self.tools = MatrixTools(self.table, self)
        self.print_button = Button("", self, icon_name="printer", name="matrix_print")
        self.export_button = Button("", self, icon_name="download", name="matrix_export")
        self.close_button = Button("", self, name="matrix_close")
        self._said: MatrixWords | None = None
        self._compiled: Compiled | None = None
        self._reading = 0
        self._lay_out()
        self._connect()
        self.choices.retranslate(client.language)
        begun = self._beginning(argument)
        self.choices.start(begun.key, begun.organisation_id, begun.rule, client.today())
        self._unsaved = begun.unsaved
        self.retranslate()
        self.setFocusProxy(self.table)
        self._read()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(metric(7))
        left.addWidget(self.table, 1)
        left.addWidget(self.legend)
        middle = QHBoxLayout()
        middle.setSpacing(metric(12))
        middle.addLayout(left, 1)
        middle.addWidget(self.decision)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self.count, 1)
        foot.addWidget(self.busy, 1)
        foot.addWidget(ButtonRow([], [self.print_button, self.export_button, self.close_button], self))
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addWidget(self.choices)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.tools.hide()

    def _connect(self) -> None:
        self.choices.changed.connect(self._read)
        self.table.cell_changed.connect(self._show_cell)
        self.table.cell_opened.connect(self._on_show_rule)
        self.decision.add_wanted.connect(self._on_add)
        self.decision.rule_wanted.connect(self._on_show_rule)
        self.decision.explain_wanted.connect(self._on_explain)
        self.print_button.clicked.connect(self.print_out)
        self.export_button.clicked.connect(self.tools.export)
        self.close_button.clicked.connect(self.close)
        self.tools.failed.connect(self.banner.show_failed)
        self.tools.exported.connect(self._on_exported)
        self.banner.acted.connect(self.refresh)
        self.follow()
        self.client.tree_changed.connect(self.refresh)
        add_key(self, self.client.settings, "room.cancel", self.close)
        add_key(self, self.client.settings, "room.explain", self.decision.explain_button.click)
        add_key(self.table, self.client.settings, "room.add", self.decision.add.click)

    def _beginning(self, argument: object | None) -> _Beginning:
        if isinstance(argument, tuple | list) and len(argument) == 4:
            key, place, rule, unsaved = argument
            if key in catalogue() and place in self.client.tree.nodes:
                return _Beginning(str(key), place, rule if isinstance(rule, Rule) else None, int(unsaved))
        return _Beginning(_FIRST, self.client.tree.unit_of(self.client.actor.point_id) or self.client.actor.account_id)

    # what the frame asks

    def title(self) -> str:
        """Name the window, the parameter and the place."""
        if self._said is None:
            return self.tr("Matrix")
        names, matrix = self._said.names, self._said.matrix
        text = self.tr("Matrix - {parameter} at {place}")
        return text.format(parameter=names.parameter(matrix.grid.parameter), place=names.organisation(matrix.asked.organisation_id))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.choices.retranslate(self.client.language)
        self.decision.retranslate()
        self.tools.retranslate()
        self.print_button.setText(self.tr("&Print…"))
        self.export_button.setText(self.tr("&Export…"))
        self.close_button.setText(self.tr("Close"))
        self.table.say_empty("grid-3x3", self.tr("There is nothing to show"), self.tr("The register of the rows has no values here; choose other rows."))
        if self._unsaved:
            self.banner.say("info", self.tr("%n unsaved change(s) are not counted here.", "", self._unsaved), self.tr("The matrix shows what is saved."))
        if self._said is not None:
            self._show(self._said.matrix)
        else:
            self.decision.clear()
        self.tell_state()
        settle(self)

    def print_out(self) -> None:
        """Print the matrix."""
        self.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Read the rules again (F5)."""
        self._compiled = None
        self._read()

    # showing

    @Slot()
    def _read(self) -> None:
        asked = self.choices.asked()
        if asked is None:
            return
        self._reading += 1
        self.busy.start(self.tr("Reading …"))
        query = partial(read_matrix, tree=self.client.tree, asked=asked, compiled=self._compiled)
        self.client.runner.read(self, query, partial(self._show_read, self._reading), self._show_not_read)

    def _show_read(self, number: int, matrix: RuleMatrix) -> None:
        if number != self._reading:
            return  # something else was chosen meanwhile; that reading is under way
        self.busy.stop()
        if self.banner.kind in {"lost", "warning", "failed"}:
            self.banner.clear()
        self._compiled = matrix.compiled
        self._show(matrix)
        self.tell_state()

    def _show(self, matrix: RuleMatrix) -> None:
        grid, names = matrix.grid, Names(matrix.compiled.registers, self.client.language)
        self._said = said = MatrixWords(matrix, names)
        self.choices.show_choices(names, visible_organisations(self.client.actor, names.tree), grid.selector)
        spot = self.table.spot() or (0, 0)
        self.model.set_content(columns(said), rows(matrix))
        self.table.fit()
        self.table.mark_spot(*spot)
        set_spoken(self.table, self.title())
        self.tools.title = self.title().replace("/", "-")
        self.legend.say(*said.ends())
        parts = (self.tr("%n combination(s)", "", len(grid.rows) * len(grid.columns)), self.tr("%n governed by the place's own rules", "", matrix.own))
        self.count.setText(f"{', '.join(parts)}.")
        self._show_cell()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.show_unread(refusal, self.tr("The rules could not be read."))

    @Slot()
    def _show_cell(self) -> None:
        spot, said = self.table.spot(), self._said
        if said is None or spot is None or spot[0] >= len(said.matrix.grid.rows) or spot[1] >= len(said.matrix.grid.columns):
            self.decision.clear()
        else:
            self.decision.explain(said, *spot, self.client.actor)

    # acting

    def _at_mark(self, of: Callable[[MatrixWords, int, int], _T | None]) -> _T | None:
        spot, said = self.table.spot(), self._said
        return of(said, *spot) if said is not None and spot is not None else None

    @Slot()
    def _on_add(self) -> None:
        """Begin a rule for the marked cell, in the window where rules are edited and saved."""
        if (rule := self._at_mark(MatrixWords.new_rule)) is not None:
            self.open_window("parameters.circulation", (rule.parameter, rule.organisation_id, rule))

    @Slot()
    def _on_show_rule(self) -> None:
        """Go to the rule that governs the marked cell, listed where the decision starts."""
        if (rule := self._at_mark(MatrixWords.rule)) is not None and rule.id is not None:
            self.open_window("parameters.circulation", (rule.parameter, rule.organisation_id, rule.id))

    @Slot()
    def _on_explain(self) -> None:
        """Explain the situation of the marked cell, with all other parameters."""
        if self._said is not None and (asking := self._at_mark(MatrixWords.asking)) is not None:
            self.open_window(EXPLAIN, Situated(asking, self._said.names.registers))

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.banner.show_saved(self.tr("The matrix is written."), str(path))
