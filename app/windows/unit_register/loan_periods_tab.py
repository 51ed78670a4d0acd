"""Tab 5-Loan periods: the rules of loan periods that concern the unit and the marked category, and loans with a fixed date (k-Loans).

They are the rules of Circulation parameters: the same dialog adds and changes them, and they are saved with the rest of the window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import DATE, catalogue
from app.domain.parameters.draft import RuleDraft, State
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value, base_value
from app.domain.refusals import Refusal
from app.queries.loan_periods import PARAMETERS, LoanPeriods, read_loan_periods
from app.queries.rule_listing import ListRow
from app.queries.unit_register import UnitReading
from app.windows.common.form import Choice
from app.windows.common.messages import reasons_text
from app.windows.common.rules.allowed import why_not_add, why_not_change, why_not_remove
from app.windows.common.rules.foresight import Editing
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.rules.rule_dialog import RuleDialog
from app.windows.common.table_view import TableView
from app.windows.common.words import entry_word
from app.windows.unit_register.loan_period_rows import FIXED, LoanPeriodColumns, concerned, key_again, parameter_of, rows_of
from app.windows.unit_register.loan_periods_page import LoanPeriodsPage
from app.windows.unit_register.state import RegisterState

if TYPE_CHECKING:
    from app.background.client import Client


class LoanPeriodsTab(LoanPeriodsPage):
    """`category_wanted` carries the id of the category chosen here."""

    category_wanted = Signal(object)

    def __init__(self, client: Client, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client, self._state = client, state
        self._periods: LoanPeriods | None = None
        self._mark_next: int | None = None
        self._marked: dict[str, Rule] = {}  # by table: once saved a new rule comes back under another number
        self._laying = False
        self._connect()

    def _connect(self) -> None:
        self.category.changed.connect(self._on_category_changed)
        self.tabs.currentChanged.connect(self._on_marked)
        self.add.clicked.connect(self._on_add)
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)
        self.mine.clicked.connect(self._on_mine)
        self.theirs.clicked.connect(self._on_theirs)
        for table in (self.rules, self.fixed):
            table.current_changed.connect(self._on_marked)
            table.row_opened.connect(self._on_change)
        for key, button in (("Ins", self.add), ("F2", self.change), ("Del", self.remove)):
            QShortcut(QKeySequence(key), self.tabs, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(button.click)
        self._state.changed.connect(self._show_rows)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.say_all()
        self._show_rows()

    def show_reading(self, reading: UnitReading, tree: Tree) -> None:
        """Show the rules of a unit for the marked category; they are read by themselves."""
        self.category.set_choices([Choice(value=row.id, text=entry_word(row.name)) for row in reading.categories])
        self.category.set_value(reading.category.category_id)
        query = partial(read_loan_periods, tree=tree, organisation_id=reading.organisation_id)
        self._client.runner.read(self, query, self._show_periods, self._show_not_read, "loan periods")
        self._show_rows()

    def _show_periods(self, periods: LoanPeriods) -> None:
        self.banner.clear()
        self._periods = periods
        if (dialog := self.findChild(RuleDialog)) is not None:
            dialog.renew(self._names(periods))
        self._show_rows()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("The loan periods could not be read."), reasons_text(refusal))

    @property
    def _draft(self) -> RuleDraft:
        return self._state.whole.rules

    @property
    def _is_fixed(self) -> bool:
        """Whether the sub-tab of loans with a fixed date is shown."""
        return self.tabs.currentIndex() == 1

    def _names(self, periods: LoanPeriods) -> Names:
        return Names(periods.registers, self._client.language)

    def _table(self) -> TableView:
        return self.fixed if self._is_fixed else self.rules

    def _row(self) -> ListRow | None:
        row = self._table().current_row()
        return row if isinstance(row, ListRow) else None

    @Slot()
    def _show_rows(self) -> None:
        periods = self._periods
        if periods is None or periods.organisation_id != self._state.organisation_id:
            return
        names = self._names(periods)
        columns = LoanPeriodColumns(names)
        self._laying = True
        for table, model, is_fixed in zip((self.rules, self.fixed), self.models, (False, True), strict=True):
            found = concerned(periods, self._draft, names, self.category.value(), fixed=is_fixed)
            model.set_content(columns.fixed() if is_fixed else columns.all_rules(), found)
            table.fit()
            wanted = ("rule", self._mark_next) if self._mark_next is not None else key_again(found, self._marked.get(table.objectName()))
            if wanted is None or not table.mark(wanted):
                table.mark_number(0)
        self._laying = False
        if self._mark_next is not None:
            self._keep_marked()
        self._mark_next = None
        self.fixed.say_empty("calendar", self.tr("No loan has a fixed date here."), self.tr("Add… makes one, for summer loans for example."))
        self._show_actions()

    # doing

    def _keep_marked(self) -> None:
        row = self._row()
        if row is not None and row.rule is not None:
            self._marked[self._table().objectName()] = row.rule

    @Slot()
    def _on_marked(self) -> None:
        """Let be done what may be done with the marked rule, and say why where it may not."""
        if self._laying:
            return
        self._keep_marked()
        self._show_actions()

    def _show_actions(self) -> None:
        periods, row, actor = self._periods, self._row(), self._client.actor
        if periods is None:
            return
        names, wait = self._names(periods), self.tr("Something is being saved.") if self._state.saving else ""
        no_add = wait or why_not_add(actor, names, catalogue()[FIXED], periods.organisation_id)
        self.add.set_allowed(not no_add, no_add, self.tr("Adds a rule for this unit and category (Ins)"))
        no_change, no_remove = wait or why_not_change(actor, row), wait or why_not_remove(actor, names, row)
        self.change.set_allowed(not no_change, no_change, self.tr("Changes the marked rule (F2, Enter)"))
        self.remove.set_allowed(not no_remove, no_remove, self.tr("Removes the marked rule at saving (Del)"))
        is_contested = row is not None and row.state is State.CONFLICT
        self.mine.setVisible(is_contested)
        self.theirs.setVisible(is_contested)
        said = self.tr("Somebody else changed this rule meanwhile; choose which one is kept.") if is_contested else ""
        self.hint.setText(said or self.tr("The rules of Circulation parameters that concern this unit and category. Another unit's are seen there."))

    @Slot()
    def _on_add(self) -> None:
        """Add a loan with a fixed date, or ask for which parameter."""
        if self._is_fixed:
            self._add(FIXED)
            return
        if self._periods is None:
            return
        menu = QMenu(self)
        menu.setObjectName("loan_period_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = self._names(self._periods)
        for key in PARAMETERS:
            menu.addAction(names.parameter(catalogue()[key])).setData(key)
        menu.setActiveAction(menu.actions()[0])
        menu.triggered.connect(self._on_parameter_chosen)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    @Slot(QAction)
    def _on_parameter_chosen(self, action: QAction) -> None:
        self._add(action.data())

    def _add(self, key: str) -> None:
        value = Value(unit=DATE) if self._is_fixed else base_value(catalogue()[key], None)
        variables = Variables(patron_category_id=self.category.value())
        self._open(Rule(parameter=key, organisation_id=self._state.organisation_id, value=value, variables=variables), None)

    @Slot()
    def _on_change(self) -> None:
        row = self._row()
        if row is not None and row.rule is not None and self.change.isEnabled():
            self._open(row.rule, row.rule)

    def _open(self, rule: Rule, old: Rule | None) -> None:
        if self._periods is None:
            return
        names, parameter = self._names(self._periods), parameter_of(rule)
        reasons = {place: why_not_add(self._client.actor, names, parameter, place) for place in visible_organisations(self._client.actor, names.tree)}
        rows = rows_of(self._periods, self._draft, names, rule.parameter)
        dialog = RuleDialog(Editing(parameter, names, rule, old, rows, reasons, self._periods.organisation_id), self)
        dialog.rule_done.connect(self._on_added if old is None else self._on_changed)
        dialog.other_wanted.connect(self._on_other_wanted)
        dialog.begin(self._client)

    @Slot(object)
    def _on_added(self, rule: Rule) -> None:
        draft, self._mark_next = self._draft.add(rule)
        self._state.put_rules(draft)

    @Slot(object)
    def _on_changed(self, rule: Rule) -> None:
        self._mark_next = rule.id
        self._state.put_rules(self._draft.change(rule, self._stored(rule)))

    @Slot(object)
    def _on_other_wanted(self, rule: Rule) -> None:
        self._table().mark(("rule", rule.id))
        self._open(rule, rule)

    @Slot()
    def _on_remove(self) -> None:
        row = self._row()
        if row is not None and row.rule is not None:
            self._state.put_rules(self._draft.remove(self._stored(row.rule) or row.rule))

    @Slot()
    def _on_mine(self) -> None:
        """Keep what is typed here, on top of what somebody else saved."""
        row = self._row()
        if row is not None and row.draft_row is not None and row.rule is not None and row.rule.id is not None:
            self._state.put_rules(self._draft.keep_mine(row.rule.id, row.draft_row.stored))

    @Slot()
    def _on_theirs(self) -> None:
        """Drop what is typed here."""
        row = self._row()
        if row is not None and row.rule is not None and row.rule.id is not None:
            self._state.put_rules(self._draft.drop(row.rule.id))

    def _stored(self, rule: Rule) -> Rule | None:
        """Return a rule as it was read, None for a new one."""
        if self._periods is None:
            return None
        return next((one for one in self._periods.listings[rule.parameter].rules if one.id == rule.id), None)

    @Slot()
    def _on_category_changed(self) -> None:
        self._show_rows()
        self.category_wanted.emit(self.category.value())
