"""A circulation rule as a line of a file, both ways: codes, ISO days, an empty cell or `*` for all (cli.md, *import rules*; X7)."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.codes import RuleCodes
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.value import value_text
from app.domain.refusals import Invalid, Refusal
from app.domain.text import mark
from app.queries.rule_registers import RuleRegisters
from app.services.spreadsheet import Line

COLUMNS = (
    "parameter", "organisation", *(variable.value for variable in REGISTERED), "shelf", "from", "to", "selector", "value", "unit", "comment",
)  # fmt: skip
REQUIRED = ("parameter", "organisation", "value")
ANY = "*"
_COLUMN_OF_FIELD = {"from_date": "from", "to_date": "to"}
_SAID = frozenset({"value", "unit", "comment"})


def cells_of(line: Line) -> dict[str, str]:
    """Return the cells of a line by column, `*` as an empty one; a comment is a comment, whatever it is."""
    cells = {column: line[column].strip() for column in COLUMNS}
    return {column: "" if cell == ANY and column != "comment" else cell for column, cell in cells.items()}


def same_cells(cells: Mapping[str, str]) -> tuple[str, ...]:
    """Return what makes two lines lines of the same rule, as it is written."""
    return tuple(cell for column, cell in cells.items() if column not in _SAID)


def codes_of(cells: Mapping[str, str]) -> RuleCodes:
    """Return what a line says; raises Invalid where a cell is empty that must not be."""
    for column in ("parameter", "organisation"):
        if not cells[column]:
            raise Invalid(column, mark("{field} must be given."), field=column)
    return RuleCodes(
        parameter=cells["parameter"], organisation=cells["organisation"], value=cells["value"], unit=cells["unit"], selector=cells["selector"],
        variables={variable: cells[variable.value] for variable in REGISTERED}, shelf=cells["shelf"], from_date=cells["from"], to_date=cells["to"],
        comment=cells["comment"],
    )  # fmt: skip


def column_of(reason: Refusal) -> str:
    """Return the column of the cell that a reason is against; nothing where it is against the line, or names its column."""
    if not isinstance(reason, Invalid) or "field" in reason.values:
        return ""
    column = _COLUMN_OF_FIELD.get(reason.field, reason.field)
    return column if column in COLUMNS else ""


class RuleWriter:
    """Writes rules as rows of a file."""

    def __init__(self, registers: RuleRegisters) -> None:
        self._codes, self._tree = registers.codes, registers.tree

    def row(self, rule: Rule) -> tuple[str, ...]:
        """Return the cells of a rule, in the order of `COLUMNS`."""
        variables = rule.variables
        registered = (self._codes.of(variable, id_) or "" for variable, id_ in zip(REGISTERED, variables.ids, strict=True))
        period = (variables.from_date.isoformat() if variables.from_date else "", variables.to_date.isoformat() if variables.to_date else "")
        return (
            rule.parameter, self._tree[rule.organisation_id].code, *registered, variables.shelf or "", *period, rule.selector or "",
            value_text(catalogue()[rule.parameter], rule.value), rule.value.unit or "", rule.comment,
        )  # fmt: skip

    def cells(self, rule: Rule) -> dict[str, str]:
        """Return the cells of a rule by column."""
        return dict(zip(COLUMNS, self.row(rule), strict=True))
