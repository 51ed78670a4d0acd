"""The widgets of the tab Loan periods and where they stand; what they do is in loan_periods_tab.py."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.rule_listing import ListRow
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.form import ChoiceField, FieldLabel
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.rules.table_model import row_key, row_kind
from app.windows.common.scrolling import Page
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


class LoanPeriodsPage(Page):
    """Two tables as sub-tabs, the category above them, the buttons below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loan_periods_tab")
        self.category = ChoiceField(self, name="loan_periods_category", chars=28)
        self._label = FieldLabel("", self)
        self.hint = PlainLabel("", self, role="secondary", elide=True)
        self.banner = Banner(self, name="loan_periods_banner")
        self.tabs = NumberedTabs(self, name="loan_periods_tabs")
        self.rules, self.fixed = (TableView("", self, object_name=name, row_height=26) for name in ("loan_period_rules", "fixed_date_loans"))
        self.models: tuple[RowTableModel[ListRow], ...] = tuple(RowTableModel((), self, key=row_key, row_kind=row_kind) for _ in range(2))
        self.add = Button("", self, icon_name="plus", name="add_loan_period")
        self.change = Button("", self, icon_name="pencil", name="change_loan_period")
        self.remove = Button("", self, icon_name="trash-2", name="remove_loan_period")
        self.mine, self.theirs = Button("", self, name="keep_my_loan_period"), Button("", self, name="keep_their_loan_period")
        self._lay_out()

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self.category.attach(self._label)
        for widget in (self._label, self.category):
            head.addWidget(widget)
        head.addSpacing(metric(14))
        head.addWidget(self.hint, 1)
        for key, table, model in zip(("", "k"), (self.rules, self.fixed), self.models, strict=True):
            table.set_table_model(model)
            self.tabs.add(key, "", table)
        for button in (self.add, self.change, self.remove, self.mine, self.theirs):
            foot.addWidget(button)
        foot.addStretch(1)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.theirs

    def say_all(self) -> None:
        """Put every word in the present language."""
        self._label.setText(self.tr("Patron category"))
        self.category.set_label(self.tr("Patron category"))
        self.tabs.set_label(0, self.tr("Loan periods"))
        self.tabs.set_label(1, self.tr("Loans"))
        set_spoken(self.tabs.tabBar(), self.tr("Kinds of loan periods"))
        set_spoken(self.rules, self.tr("Loan periods"))
        set_spoken(self.fixed, self.tr("Loans with a fixed date"))
        self.add.setText(self.tr("Add…"))
        self.change.setText(self.tr("Change…"))
        self.remove.setText(self.tr("Remove"))
        self.mine.setText(self.tr("Keep mine"))
        self.theirs.setText(self.tr("Take theirs"))
