"""The commands that read and write files, and their options (cli.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.impact_grammar import add_impact

if TYPE_CHECKING:
    from app.cli.grammar import Adder

_BOTH_WAYS = (
    ("registers", "registers, organisations and closed days"), ("rules", "circulation rules"),
    ("policies", "what units set for patron categories, their reminders and invoices"),
)  # fmt: skip
_ONE_WAY = (("patrons", "patron accounts"), ("copies", "copies and their titles"))
_PREVIEWED = frozenset({"rules", "patrons", "copies"})


def add_files(add: Adder) -> None:
    """Add them."""
    imports, exports = add.group("import", "load from files, all or nothing"), add.group("export", "write to files")
    concerto = imports("concerto", "files:import_concerto", "load a folder of an Evergreen library's CSV files into an empty database")
    concerto.add_argument("file", metavar="FOLDER")
    for name, what in (*_BOTH_WAYS, *_ONE_WAY):
        one = imports(name, f"files:import_{name}", f"add or change {what} from a CSV or XLSX file")
        one.add_argument("file", metavar="FILE")
        one.add_argument("--encoding", default=None, help="of a CSV file that is not UTF-8 (default: told apart by its letters)")
        if name in _PREVIEWED:
            one.add_argument("--preview", action="store_true", default=False, help="write nothing; tell what would be added and changed")
        if name == "rules":
            add_impact(one)
    for name, what in _BOTH_WAYS:
        other = exports(name, f"files:export_{name}", f"write {what} to a CSV or XLSX file")
        other.add_argument("file", metavar="FILE")
        other.add_argument("--force", action="store_true", default=False, help="replace a file that is there")
