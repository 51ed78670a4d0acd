"""The options of commands that can say first what they would change (X5)."""

from __future__ import annotations

import argparse

from app.cli.options import day


def add_impact(command: argparse.ArgumentParser) -> None:
    """Add them to a command; given on the command line, nothing is saved."""
    command.add_argument("--impact", action="store_true", default=False, help="save nothing; tell how many loans, patrons and copies would get another value")
    command.add_argument(
        "--on", type=day, default=None, metavar="DAY", help="with --impact: by the rules of that day (default: the first one that it holds on)"
    )
    command.add_argument("-o", "--output", default=None, metavar="FILE", help="with --impact: write which ones to a CSV or XLSX file")
