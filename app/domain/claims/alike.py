"""Which loans are alike: those of which the rules see the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.situation import ANYTHING, Situation

_FIELDS = {
    Variable.DEPARTMENT: "department_id", Variable.PLACEMENT: "placement_id", Variable.MEDIA_TYPE: "media_type_id",
    Variable.CIRCULATION_CATEGORY: "circulation_category_id", Variable.AGE_GROUP: "age_group_id", Variable.AGE_CLASS: "age_class_id",
    Variable.SHELF: "shelf",
}  # fmt: skip
"""Of copy and patron, what nothing but rules goes by; by the patron category the unit register goes too."""

_OF_COPY = (Variable.DEPARTMENT, Variable.PLACEMENT, Variable.MEDIA_TYPE, Variable.AGE_CLASS, Variable.SHELF)


class Alike:
    """Takes from a situation what no rule of a run asks for: a library has thousands of shelves, and hardly a rule of claims for one."""

    of_copy: tuple[str, ...]
    """What is asked of copies, but for the circulation category, which tells the loan type."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        asked = {variable for variables in {rule.variables for rule in rules} for variable in (*REGISTERED, Variable.SHELF) if variables.sets(variable)}
        self._unasked = {field: getattr(ANYTHING, field) for variable, field in _FIELDS.items() if variable not in asked}
        self.of_copy = tuple(_FIELDS[variable] for variable in _OF_COPY if variable in asked)

    def seen(self, situation: Situation) -> Situation:
        """Return what the rules see of a situation: they answer as of the situation itself."""
        return replace(situation, **self._unasked) if self._unasked else situation
