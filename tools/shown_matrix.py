"""Matrix, comparison of rules and policy sheet, as pictures are taken of them; see tools/shown.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.database.unit_of_work import UnitOfWork
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.queries.rule_registers import load_rule_registers
from app.services.parameters import set_rules
from app.windows.common.editors import ChoiceField

if TYPE_CHECKING:
    from tools.stage import Stage


def matrix_of_fees(stage: Stage) -> QWidget:
    """The matrix of a parameter that has a selector, opened where rules were unsaved."""
    stage.open("parameters.matrix", ("overdue-fee-max-copy", stage.client.actor.account_id, None, 2))
    return stage.main


def rules_compared(stage: Stage) -> QWidget:
    """Two units' rules side by side: one has some of its own."""
    _own_rules(stage)
    stage.open("parameters.compare")
    return stage.main


def rules_copied(stage: Stage) -> QWidget:
    """What copying a unit's rules to another one would change."""
    _own_rules(stage)
    window = stage.open("parameters.compare")
    stage.press("copy_rules", window)
    dialog = stage.dialog()
    stage.wait()
    return dialog


def _own_rules(stage: Stage) -> None:
    """Give two units rules of their own."""
    client = stage.client
    with client.database.reading() as session:
        registers = load_rule_registers(session, client.tree)
    units = [node.id for node in registers.tree.in_order() if node.kind is Kind.UNIT]
    media = list(registers.entries[Variable.MEDIA_TYPE])
    days = ((units[0], media[0], 21), (units[0], media[1], 14), (units[1], media[0], 10), (units[1], media[2], 5))
    rules = [
        Rule(parameter="loan-period", organisation_id=unit, value=Value(number, None, "days"), variables=Variables(media_type_id=medium))
        for unit, medium, number in days
    ]
    set_rules(UnitOfWork(client.database, client.actor), [*rules, Rule(parameter="loans-max", organisation_id=units[0], value=Value(40))])


def sheet_for_staff(stage: Stage) -> QWidget:
    """The policy sheet of a unit, for staff, in another language than that of the screen."""
    window = stage.open("parameters.sheet")
    for name, value in (("sheet_audience", "staff"), ("sheet_language", "cs")):
        field = stage.find(ChoiceField, name, window)
        field.set_value(value)
        field.changed.emit()
    stage.wait()
    return stage.main
