"""`matrix`, `compare`, `copy`, `policy-sheet`: their options."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.cli.options import day

if TYPE_CHECKING:
    from app.cli.grammar import Adder

AXES = (
    "organisation", "selector", "department", "placement", "patron-category", "media-type", "circulation-category", "age-group", "age-class", "shelf", "period",
)  # fmt: skip


def add_insight(add: Adder, placeless: Adder, variables: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add the commands that show many rules at once, compare and copy them; `variables` adds the options that name what rules depend on."""
    matrix = placeless("matrix", "insight:matrix", "tell what a parameter says for every combination of two variables")
    matrix.add_argument("parameter", metavar="PARAMETER")
    matrix.add_argument("--at", required=True, metavar="ORGANISATION", help="where it is decided, by code")
    for name in ("rows", "columns"):
        matrix.add_argument(f"--{name}", required=True, choices=AXES, metavar="VARIABLE", help=", ".join(AXES))
    variables(matrix)
    matrix.add_argument("--date", type=day, default=None, metavar="DAY", help="default: today")
    matrix.set_defaults(place=False)
    _units(add)
    sheet = add("policy-sheet", "units:policy_sheet", "write the rules of a unit in plain words into a PDF or HTML file, for patrons or staff")
    sheet.add_argument("unit", metavar="UNIT")
    sheet.add_argument("-o", "--output", required=True, metavar="FILE", help="FILE.pdf or FILE.html")
    sheet.add_argument("--language", choices=("sv", "en", "cs"), default="sv")
    sheet.add_argument("--staff", action="store_true", default=False, help="all rules, with where they are set and their comments")
    sheet.add_argument("--date", type=day, default=None, metavar="DAY", help="the rules in force from that day on (default: today)")


def _units(add: Adder) -> None:
    compare = add("compare", "units:compare", "tell how two units differ in their circulation rules and their settings, own and inherited")
    for name in ("left", "right"):
        compare.add_argument(name, metavar="UNIT")
    compare.add_argument("--all", action="store_true", default=False, dest="whole", help="also what is alike")
    compare.add_argument("--only", choices=("rules", "settings"), default=None, help="compare only these")
    group = add.group("copy", "give other units a unit's own rules or settings, all of it or nothing")
    rules = group("rules", "units:copy_rules", "give other units a unit's own circulation rules; what it does not have goes there")
    rules.add_argument("--keep", action="store_true", default=False, help="let rules stay that the first unit does not have")
    settings = group("settings", "units:copy_settings", "give other units a unit's own settings; what it inherits is inherited there")
    settings.add_argument("--keep", action="store_true", default=False, help="let values stay that the first unit inherits")
    settings.add_argument("--category", action="append", default=None, metavar="CODE", help="of this patron category only; may be given several times")
    for parser in (rules, settings):
        parser.add_argument("source", metavar="FROM", help="the unit whose own rules or settings are copied, by code")
        parser.add_argument("targets", metavar="TO", nargs="+")
        parser.add_argument("--preview", action="store_true", default=False, help="only tell what would become different")
    for parser in (compare, rules):
        parser.add_argument("--parameter", action="append", default=None, metavar="PARAMETER", help="of this parameter only; may be given several times")
