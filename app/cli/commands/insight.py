"""`matrix`."""

from __future__ import annotations

from app.cli.console import Answer, Call
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.rule import REGISTERED
from app.domain.parameters.value import value_text
from app.queries.rule_matrix import Asked, RuleMatrix, describe_matrix, line_code, read_matrix
from app.queries.rule_registers import load_rule_registers


def matrix(call: Call) -> Answer:
    """Tell what a parameter says over two variables."""
    options = call.options
    place = call.tree.by_code(options.at)
    parameter = catalogue()[options.parameter]
    rows, columns = (name.replace("-", "_") for name in (options.rows, options.columns))
    day = options.date or call.today(place.id)
    with call.reading() as session:
        registers = load_rule_registers(session, call.tree)
        named = {variable: code for variable, code in _variables(call).items() if code}
        ids = registers.codes.ids(named, call.tree.unit_of(place.id))
        asked = Asked(
            key=parameter.key, organisation_id=place.id, rows=rows, columns=columns, day=day, selector=options.selector,
            ids={name.removesuffix("_id"): id_ for name, id_ in ids.items()}, shelf=options.shelf, organisations=frozenset(call.tree.nodes),
        )  # fmt: skip
        found = read_matrix(session, call.tree, asked)
    return Answer(describe_matrix(found), _as_table(found))


def _variables(call: Call) -> dict[Variable, str]:
    return {variable: getattr(call.options, variable.value) for variable in REGISTERED}


def _as_table(found: RuleMatrix) -> str:
    """Return a matrix as lines of text, a column for each of its columns."""
    registers, parameter = found.compiled.registers, found.grid.parameter
    lines = [["", *(line_code(registers, line) for line in found.grid.columns)]]
    for line, cells in zip(found.grid.rows, found.cells, strict=True):
        said = ["-" if rule is None else f"{value_text(parameter, rule.value)} {rule.value.unit or ''}".strip() for rule in cells]
        lines.append([line_code(registers, line), *said])
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)
