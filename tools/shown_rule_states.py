"""Further states of the window Circulation parameters: value editors of each kind, a unit's exceptions, a conflict; see tools/shown.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.organisation import Kind
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.services.parameters import set_rules
from app.windows.common.rules.allowed import EDITS
from app.windows.common.rules.value_editor import ValueEditor
from app.windows.common.table_view import TableView
from tools.shown_rules import rule_added

if TYPE_CHECKING:
    from tools.stage import Stage


def _dialog(stage: Stage, *, key: str) -> QWidget:
    """Open the dialog that adds a rule of a parameter: each kind of value has an editor of its own."""
    stage.press("add_rule", stage.open("parameters.circulation", key))
    return stage.dialog()


def _exceptions(stage: Stage) -> QWidget:
    """List the rules as a unit sees them that has some of its own."""
    unit = next(node.id for node in stage.client.tree.in_order() if node.kind is Kind.UNIT)
    stage.open("parameters.circulation", ("loan-period", unit, None))
    return stage.main


def _conflict(stage: Stage) -> QWidget:
    """Change a rule that somebody else changes meanwhile."""
    account = stage.client.actor.account_id
    agreed = Rule(parameter="loan-period", organisation_id=account, variables=Variables(shelf="Hcf"), value=Value(28, None, "days"))
    stage.client.runner.change(stage.main, partial(set_rules, rules=[agreed]), None)
    stage.wait()
    with stage.client.database.reading() as session:
        (rule,) = list_all_rules(session, ParameterRule.parameter == "loan-period", ParameterRule.organisation_id == account, ParameterRule.shelf == "Hcf")
    window = stage.open("parameters.circulation", ("loan-period", account, rule.id))
    table = stage.find(TableView, "rules_table", window)
    table.mark(("rule", rule.id))
    stage.press("change_rule", window)
    stage.find(ValueEditor, "value_box", stage.dialog()).set_value(Value(35, None, "days"))
    stage.press("rule_done", stage.dialog())
    other = replace(rule, value=Value(49, None, "days"), comment="Beslut i ledningsgruppen")
    stage.client.runner.change(stage.main, partial(set_rules, rules=[other]), None)
    stage.wait()
    table.mark(("rule", rule.id))
    stage.wait()
    return stage.main


def _view_only(stage: Stage) -> QWidget:
    """Open the window as somebody whose role may look and not touch."""
    client, whole = stage.client, stage.client.actor
    client.actor = replace(whole, held={name: places for name, places in whole.held.items() if name not in EDITS})
    stage.open("parameters.circulation", ("loan-period", whole.account_id, None))
    client.actor = whole
    return stage.main


def _closing(stage: Stage) -> QWidget:
    """Close the window while a rule is unsaved."""
    rule_added(stage, "Hce")  # another than the one that the conflict left in the library
    stage.main.area.windows()[-1].close()
    return stage.dialog()


STATES: Mapping[str, Callable[[Stage], QWidget]] = {
    "money": partial(_dialog, key="overdue-fee"), "time": partial(_dialog, key="return-time-of-day"), "choice": partial(_dialog, key="signal-claim-step"),
    "yes-no": partial(_dialog, key="lending-control"), "number": partial(_dialog, key="reservation-control"), "exceptions": _exceptions,
    "conflict": _conflict, "view-only": _view_only, "closing": _closing,
}  # fmt: skip
"""By name."""
