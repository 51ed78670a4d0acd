"""What the list boxes offer: organisations as a tree, values of variables, departments of the unit, selector values."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Parameter, Variable
from app.windows.common.form import Choice
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import LATER, words
from app.windows.common.words import entry_word


def nothing_against(_organisation_id: int) -> str:
    """Say of every organisation that it can be chosen."""
    return ""


def organisation_choices(names: Names, organisations: Iterable[int], reason: Callable[[int], str] = nothing_against) -> list[Choice]:
    """Return organisations as a tree; `reason` says why one can't be chosen (nothing: it can)."""
    nodes = [names.tree[id_] for id_ in organisations]
    least = min((node.depth for node in nodes if node.kind is not Kind.ROOT), default=1)
    return [
        Choice(value=node.id, text=names.organisation_choice(node.id), indent=max(node.depth - least, 0), reason=reason(node.id)) for node in nodes
    ]  # fmt: skip


def variable_choices(names: Names, variable: Variable, every: str, unit_id: int | None = None, department_id: int | None = None) -> list[Choice]:
    """Return `every` (the value None) and the values of a variable; departments of the unit, placements of it or of the department."""
    entries = names.entries(variable)
    if variable is Variable.DEPARTMENT:
        entries = [entry for entry in entries if entry.parent_id == unit_id]
    elif variable is Variable.PLACEMENT:
        departments = {entry.id for entry in names.entries(Variable.DEPARTMENT) if entry.parent_id == unit_id}
        wanted = {department_id} & departments if department_id else departments
        entries = [entry for entry in entries if entry.parent_id in wanted]
    return [Choice(value=None, text=every), *(Choice(value=entry.id, text=entry_word(entry.name)) for entry in entries)]


def selector_choices(names: Names, parameter: Parameter, every: str = "") -> list[Choice]:
    """Return the selector values of a parameter, with `every` (the value None) first where it is given."""
    choices = [Choice(value=code, text=_said(names.selector(parameter, code), code)) for code in names.registers.selector_codes(parameter)]
    return [Choice(value=None, text=every), *choices] if every else choices


def _said(name: str, code: str) -> str:
    return words(LATER[code]).format(name=name) if code in LATER else name


def why_inactive(names: Names, parameter: Parameter, variable: Variable, organisation_id: int) -> str:
    """Return why the box of a variable can't be used (B2, B10); nothing where it can."""
    if variable not in parameter.variables:
        return QCoreApplication.translate("Parameters", "{parameter} can't depend on this.").format(parameter=names.parameter(parameter))
    if variable in (Variable.DEPARTMENT, Variable.PLACEMENT) and names.tree.unit_of(organisation_id) is None:
        return QCoreApplication.translate("Parameters", "Departments and placements are chosen at a unit or its circulation points.")
    return ""
