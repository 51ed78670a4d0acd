"""`matrix`: its options."""

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


def add_insight(placeless: Adder, variables: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add the commands that show many rules at once; `variables` adds the options that name what rules depend on."""
    matrix = placeless("matrix", "insight:matrix", "tell what a parameter says for every combination of two variables")
    matrix.add_argument("parameter", metavar="PARAMETER")
    matrix.add_argument("--at", required=True, metavar="ORGANISATION", help="where it is decided, by code")
    for name in ("rows", "columns"):
        matrix.add_argument(f"--{name}", required=True, choices=AXES, metavar="VARIABLE", help=", ".join(AXES))
    variables(matrix)
    matrix.add_argument("--date", type=day, default=None, metavar="DAY", help="default: today")
    matrix.set_defaults(place=False)
