"""The window Circulation parameters and its dialogs, as pictures are taken of them; see tools/shown.py."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.services.parameters import set_rules
from app.windows.circulation_parameters.history_dialog import HistoryDialog
from app.windows.circulation_parameters.history_entries import Which
from app.windows.circulation_parameters.impact_dialog import ImpactDialog
from app.windows.common.explain.dialog import ExplainDialog
from app.windows.common.form import ChoiceField, Field
from app.windows.common.rules.value_editor import ValueEditor
from app.windows.common.table_view import TableView

if TYPE_CHECKING:
    from tools.stage import Stage


def rule_add(stage: Stage) -> QWidget:
    """Open the dialog that adds a loan period."""
    stage.open("parameters.circulation", "loan-period")
    stage.press("add_rule", stage.main)
    return stage.dialog()


def rule_added(stage: Stage, shelf: str = "Hcf") -> QWidget:
    """Add a rule to the window, unsaved; it is marked."""
    dialog = rule_add(stage)
    stage.find(Field, "shelf", dialog).set_value(shelf)
    stage.find(ValueEditor, "value_box", dialog).set_value(Value(21, None, "days"))
    stage.press("rule_done", dialog)
    return stage.main


def rule_change(stage: Stage) -> QWidget:
    """Open the dialog that changes a rule."""
    stage.press("change_rule", rule_added(stage))
    return stage.dialog()


def rule_question(stage: Stage) -> QWidget:
    """Ask before a rule is removed."""
    stage.press("remove_rule", rule_added(stage))
    return stage.main


def rules_with_selector(stage: Stage) -> QWidget:
    """List the rules of a parameter that has a selector."""
    stage.open("parameters.circulation", "claim-interval")
    return stage.main


def rules_explain(stage: Stage) -> QWidget:
    """Explain a loan period, with the rules that do not fit."""
    stage.press("explain_rules", rule_added(stage))
    dialog = next(found for found in stage.dialogs() if isinstance(found, ExplainDialog))
    stage.wait()
    stage.press("explain_why", dialog)
    return dialog


def rules_impact(stage: Stage) -> QWidget:
    """Say what an unsaved loan period changes, and for which loans."""
    window = rule_added(stage, "H")
    stage.press("impact_rules", window)
    dialog = next(found for found in stage.dialogs() if isinstance(found, ImpactDialog))
    stage.wait()
    stage.find(ChoiceField, "impact_show", dialog).set_value("loans")
    stage.find(ChoiceField, "impact_show", dialog).changed.emit()
    stage.wait()
    return dialog


def rules_checked(stage: Stage) -> QWidget:
    """Check the rules, with faults among them: a fixed date without an end, and a limit that nobody may reach."""
    account = stage.client.actor.account_id
    holiday = Rule(parameter="loan-period", organisation_id=account, value=Value(None, "2099-01-10", "date"), variables=Variables(shelf="Lz"))
    none = Rule(parameter="reservations-max", organisation_id=account, value=Value(0), variables=Variables(shelf="Hcf"))
    same = Rule(parameter="loan-period", organisation_id=account, value=Value(28, None, "days"), variables=Variables(shelf="Hce"))
    stage.client.runner.change(stage.main, partial(set_rules, rules=[holiday, none, same]), None)
    stage.wait()
    stage.open("parameters.check")
    stage.wait()
    return stage.main


def rules_menu(stage: Stage) -> QWidget:
    """The menu of the row of an unsaved rule."""
    table = stage.find(TableView, "rules_table", rule_added(stage))
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    stage.wait()
    return stage.find(QMenu, "rule_menu", table)


def rules_history(stage: Stage) -> QWidget:
    """The history of a rule that was added, changed and saved just now, beside the rules as they stand."""
    window = rule_added(stage)
    stage.press("save_rules", window)
    table = stage.find(TableView, "rules_table", window)
    model = table.table_model()
    table.mark_number(next(n for n, row in enumerate(model.rows if model else ()) if row.rule is not None and row.rule.variables.shelf == "Hcf"))
    stage.press("change_rule", window)
    stage.find(ValueEditor, "value_box", stage.dialog()).set_value(Value(28, None, "days"))
    stage.press("rule_done", stage.dialog())
    stage.press("save_rules", window)
    stage.press("rules_history", window)
    dialog = next(found for found in stage.dialogs() if isinstance(found, HistoryDialog))
    dialog.entries.which.set_value(Which.LISTED)
    dialog.entries.which.changed.emit()
    dialog.then.day.set_value(stage.client.today())
    dialog.then.day.changed.emit()
    stage.wait()
    stage.press("put_back_entry", dialog)
    return dialog
