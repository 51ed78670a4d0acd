"""`import` and `export`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.cli.commands import impact
from app.cli.console import Answer, Call
from app.cli.progress import Progress
from app.domain.parameters.draft import RuleDraft
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists
from app.services.copy_files.plan import PlannedCopy, preview_copies
from app.services.copy_files.write import import_copies as read_copies
from app.services.imports import import_concerto as read_concerto
from app.services.patron_files.plan import PlannedPatron, preview_patrons
from app.services.patron_files.write import import_patrons as read_patrons
from app.services.policies_file import export_policies as write_policies
from app.services.policies_file import import_policies as read_policies
from app.services.registers_export import export_registers as write_registers
from app.services.registers_file import import_registers as read_registers
from app.services.rule_lines import RuleWriter
from app.services.rules_file import export_rules as write_rules
from app.services.rules_file import import_rules as read_rules
from app.services.rules_plan import LineState, PlannedLine
from app.services.rules_plan import preview_import as preview_rules
from app.services.spreadsheet import raise_rows

T = TypeVar("T")


def import_concerto(call: Call) -> Answer:
    """Load a folder of CSV files into an empty library."""
    with Progress(call.console.err) as progress:
        report = call.change(lambda unit: read_concerto(unit, Path(call.options.file), progress))
    if report.repeated:
        call.console.note("These files were loaded before; nothing was written.")
    return Answer(report.to_document())


def import_registers(call: Call) -> Answer:
    """Make and change registers, organisations and closed days."""
    report = call.change(lambda unit: read_registers(unit, Path(call.options.file), call.options.encoding))
    return _imported(dict(report.counts), {"added": {name: count for name, count in report.added.items() if count}})


def import_rules(call: Call) -> Answer:
    """Add and change circulation rules, or tell what that would do."""
    if call.options.preview or call.options.impact:
        return _previewed(call)
    report = call.change(lambda unit: read_rules(unit, Path(call.options.file), call.options.encoding))
    return _imported({"rules": report.rules}, {"added": report.added, "changed": report.changed, "unchanged": report.unchanged})


def import_policies(call: Call) -> Answer:
    """Set what units set for patron categories, their reminders and invoices."""
    report = call.change(lambda unit: read_policies(unit, Path(call.options.file), call.options.encoding))
    return _imported({"settings": report.settings}, {"added": report.added, "changed": report.changed, "given_back": report.given_back})


def _previewed(call: Call) -> Answer:
    """Refused as the import would be, or counts and changes; a line that changes nothing is counted only. With --impact what they would hit."""
    with call.reading() as session:
        plan = preview_rules(session, call.actor, Path(call.options.file), call.options.encoding)
    require(call.actor, "data.import")
    raise_rows(plan.bad_rows)
    if call.options.impact:
        return impact.tell(call, RuleDraft.of(plan.changes))
    writer = RuleWriter(plan.registers)
    counts = {"rules": len(plan.lines), **{state.value: plan.counts[state] for state in LineState if state is not LineState.BAD}}
    moving = [line for line in plan.lines if line.state in (LineState.ADDED, LineState.CHANGED)]
    return Answer({"counts": counts, "changes": [_change_document(line, writer) for line in moving]})


def _change_document(line: PlannedLine, writer: RuleWriter) -> dict[str, object]:
    """What a line of a file changes: which rule (cells that are not empty), and what is said of it before and after."""
    said = ("value", "unit", "comment")
    new = writer.cells(line.rule) if line.rule is not None else {}
    old = writer.cells(line.stored) if line.stored is not None else None
    return {
        "line": line.number,
        "done": line.state.value,
        **{column: cell for column, cell in new.items() if cell and column not in said},
        "before": None if old is None else {column: old[column] for column in said},
        "after": {column: new[column] for column in said},
    }


def import_patrons(call: Call) -> Answer:
    """Make and change patron accounts, or tell what that would do."""
    path, encoding = Path(call.options.file), call.options.encoding
    if not call.options.preview:
        report = call.change(lambda unit: read_patrons(unit, path, encoding))
        return _imported({"patrons": report.patrons}, {"added": report.added, "changed": report.changed, "unchanged": report.unchanged})
    with call.reading() as session:
        plan = preview_patrons(session, call.actor, call.clock(), path, encoding)
    raise_rows(plan.bad_rows)
    moving = [(line, {"card": line.cells.card}) for line in plan.lines if line.cells is not None]
    return _would_be("patrons", plan.counts, [_line_document(line, named) for line, named in moving if line.state is not LineState.UNCHANGED])


def import_copies(call: Call) -> Answer:
    """Register and change copies with their titles, or tell what that would do."""
    path, encoding = Path(call.options.file), call.options.encoding
    if not call.options.preview:
        report = call.change(lambda unit: read_copies(unit, path, encoding))
        counts = {"copies": report.copies, "titles": report.titles}
        return _imported(counts, {"added": report.added, "changed": report.changed, "unchanged": report.unchanged})
    with call.reading() as session:
        plan = preview_copies(session, call.actor, path, encoding)
    raise_rows(plan.bad_rows)
    moving = [_line_document(line, {"barcode": line.barcode}) for line in plan.lines if line.state is not LineState.UNCHANGED]
    return _would_be("copies", plan.counts, moving)


def _would_be(what: str, counts: Counter[LineState], changes: list[dict[str, object]]) -> Answer:
    states = {state.value: counts[state] for state in LineState if state is not LineState.BAD}
    return Answer({"counts": {what: counts.total(), **states}, "changes": changes})


def _line_document(line: PlannedPatron | PlannedCopy, named: dict[str, str]) -> dict[str, object]:
    """What a line of a file makes of what it names: the columns that change, before and after."""
    return {"line": line.number, "done": line.state.value, **named, "before": line.before or None, "after": line.after}


def export_registers(call: Call) -> Answer:
    """Write registers, organisations and closed days."""
    return _exported(call, write_registers, dict)


def export_rules(call: Call) -> Answer:
    """Write circulation rules."""
    return _exported(call, write_rules, lambda count: {"rules": count})


def export_policies(call: Call) -> Answer:
    """Write what units set for patron categories, their reminders and invoices."""
    return _exported(call, write_policies, lambda count: {"settings": count})


def _exported(call: Call, write: Callable[..., T], counts: Callable[[T], dict[str, int]]) -> Answer:
    path = Path(call.options.file)
    with call.reading() as session:
        try:
            written = write(session, call.actor, path, replace=call.options.force)
        except AlreadyExists:
            raise AlreadyExists("There is a file {path} already; --force replaces it.", path=str(path)) from None
    return Answer({"file": str(path), "counts": counts(written)})


def _imported(counts: dict[str, int], more: dict[str, object]) -> Answer:
    return Answer({"counts": counts, "mapped": [], "left_out": [], "warnings": [], **more})
