"""From codes to ids and back: files, documents and the command line name things by code, rules by id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Catalogue, Variable
from app.domain.parameters.rule import REGISTERED, Rule, Shelving, Variables
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import parse_value
from app.domain.parameters.words import variable_word
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCodes:
    """A rule as a file or the command line writes it: codes, ISO days; empty is `*` (or no selector, unit, comment)."""

    parameter: str
    organisation: str
    value: str
    unit: str = ""
    selector: str = ""
    variables: Mapping[Variable, str]
    shelf: str = ""
    from_date: str = ""
    to_date: str = ""
    comment: str = ""


@dataclass(frozen=True)
class Codes:
    """The codes of everything that a rule refers to by id: organisations by the tree, registers by variable."""

    tree: Tree
    registers: Mapping[Variable, Mapping[int, str]]
    shelving: Shelving

    def of(self, variable: Variable, id_: int | None) -> str | None:
        """Return the code of one value, None for `*`; an id that is in no register (removed meanwhile) as `#id`."""
        if id_ is None:
            return None
        return self.registers.get(variable, {}).get(id_, f"#{id_}")

    def ids(self, codes: Mapping[Variable, str], unit_id: int | None) -> dict[str, int]:
        """Return the ids of the variables named, as `Variables` and `Situation` take them; NotFound names the code.

        Departments are those of the unit; a placement brings its department along.
        """
        found = {variable: self._id(variable, code) for variable in REGISTERED[2:] if (code := codes.get(variable, ""))}
        department, placement = codes.get(Variable.DEPARTMENT, ""), codes.get(Variable.PLACEMENT, "")
        departments = {id_ for id_, unit in self.shelving.units.items() if unit == unit_id}
        if department:
            departments = {id_ for id_ in departments if self.registers[Variable.DEPARTMENT][id_] == department}
            found[Variable.DEPARTMENT] = _only(departments, Variable.DEPARTMENT, department)
        if placement:
            here = {id_ for id_, code in self.registers[Variable.PLACEMENT].items() if code == placement and self.shelving.departments[id_] in departments}
            found[Variable.PLACEMENT] = _only(here, Variable.PLACEMENT, placement)
            found[Variable.DEPARTMENT] = self.shelving.departments[found[Variable.PLACEMENT]]
        return {f"{variable.value}_id": id_ for variable, id_ in found.items()}

    def situation(self, codes: Mapping[Variable, str], owning_unit_id: int | None, shelf: str | None = None) -> Situation:
        """Return the situation of these codes; departments and placements are the owning unit's."""
        return Situation(**self.ids(codes, owning_unit_id), shelf=shelf or None)

    def rule(self, codes: RuleCodes, catalogue: Catalogue) -> Rule:
        """Return the rule of these codes; raises NotFound or Invalid with the field at fault."""
        node = self.tree.by_code(codes.organisation)
        variables = Variables(
            **self.ids(codes.variables, self.tree.unit_of(node.id)),
            shelf=codes.shelf or None,
            from_date=parse_day(codes.from_date, "from_date"),
            to_date=parse_day(codes.to_date, "to_date"),
        )
        value = parse_value(catalogue[codes.parameter], codes.value, codes.unit or None)
        selector = codes.selector or None
        return Rule(parameter=codes.parameter, organisation_id=node.id, value=value, variables=variables, selector=selector, comment=codes.comment)

    def _id(self, variable: Variable, code: str) -> int:
        return _only({id_ for id_, known in self.registers[variable].items() if known == code}, variable, code)


def _only(ids: set[int], variable: Variable, code: str) -> int:
    if not ids:
        raise NotFound(mark("There is no {variable} with the code {code} here."), variable=variable_word(variable), code=code)
    if len(ids) > 1:
        raise Invalid(variable.value, mark("Several departments have a placement {code}; name the department too."), code=code)
    return next(iter(ids))


def parse_day(text: str, field: str) -> date | None:
    """Read an ISO day, None for an empty text; raises Invalid at the field."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Invalid(field, mark("{text} is not a date."), text=text) from None
