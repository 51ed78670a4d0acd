"""`import` and `export`."""

from __future__ import annotations

from pathlib import Path

from app.cli.console import Answer, Call
from app.cli.progress import Progress
from app.services.imports import import_concerto as read_concerto
from app.services.registers_export import export_registers as write_registers
from app.services.registers_file import import_registers as read_registers
from app.services.rules_file import export_rules as write_rules
from app.services.rules_file import import_rules as read_rules


def import_concerto(call: Call) -> Answer:
    """Load a folder of CSV files into an empty library."""
    with Progress(call.console.err) as progress:
        report = read_concerto(call.work(), Path(call.options.file), progress)
    if report.repeated:
        call.console.note("These files were loaded before; nothing was written.")
    return Answer(report.to_document())


def import_registers(call: Call) -> Answer:
    """Make and change registers, organisations and closed days."""
    report = read_registers(call.work(), Path(call.options.file), call.options.encoding)
    return _imported(dict(report.counts), {"added": {name: count for name, count in report.added.items() if count}})


def import_rules(call: Call) -> Answer:
    """Add and change circulation rules."""
    report = read_rules(call.work(), Path(call.options.file), call.options.encoding)
    return _imported({"rules": report.rules}, {"added": report.added, "changed": report.changed, "unchanged": report.unchanged})


def export_registers(call: Call) -> Answer:
    """Write registers, organisations and closed days."""
    path = Path(call.options.file)
    with call.reading() as session:
        counts = write_registers(session, call.actor, path)
    return Answer({"file": str(path), "counts": counts})


def export_rules(call: Call) -> Answer:
    """Write circulation rules."""
    path = Path(call.options.file)
    with call.reading() as session:
        count = write_rules(session, call.actor, path)
    return Answer({"file": str(path), "counts": {"rules": count}})


def _imported(counts: dict[str, int], more: dict[str, object]) -> Answer:
    return Answer({"counts": counts, "mapped": [], "left_out": [], "warnings": [], **more})
