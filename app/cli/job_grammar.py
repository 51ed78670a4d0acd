"""The commands of automatic jobs and their options (cli.md)."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli.options import day, time_of_day

if TYPE_CHECKING:
    from app.cli.grammar import Adder

_EVERY = ("day", "week", "month")


def add_jobs(add: Adder) -> None:
    """Add them."""
    group = add.group("jobs", "automatic jobs, for the system's scheduler")
    group("list", "jobs:list_all", "list the jobs of account organisations: when each runs, and what its last run did")
    run = group("run", "jobs:run", "run a job, or all that are due")
    run.add_argument("name", metavar="NAME", nargs="?", default=None, help="reservation-messages, claims-and-invoices, overdue-warnings, age-limit …")
    run.add_argument("--date", type=day, default=None, metavar="DAY", help="the day that it counts as, at 23:59 (default: now)")
    run.add_argument("--due", action="store_true", default=False, help="instead of a NAME: every job that is on and due by now")
    run.set_defaults(wrong=_wrong_run)
    runs = group("runs", "jobs:list_runs", "list the runs of a job, latest first")
    runs.add_argument("name", metavar="NAME")
    units = group("units", "jobs:units", "write files for the system's scheduler: a service and a timer of systemd, a task of Windows")
    units.add_argument("folder", metavar="FOLDER")
    changed = group("set", "jobs:set_one", "set when a job runs by itself")
    changed.add_argument("name", metavar="NAME")
    active = changed.add_mutually_exclusive_group()
    active.add_argument("--on", dest="active", action="store_true", default=None, help="turn it on")
    active.add_argument("--off", dest="active", action="store_false", default=None, help="turn it off")
    changed.add_argument("--clock", type=time_of_day, default=None, metavar="HH:MM", help="when it runs, local time (at first 00:30)")
    changed.add_argument("--every", choices=_EVERY, default=None, help="%(choices)s (at first day)")
    changed.add_argument("--day", dest="on_day", type=int, default=None, metavar="N", help="of a week 0 (Monday) to 6, of a month 1 to 28")


def _wrong_run(options: argparse.Namespace) -> str:
    """Say what is wrong with how a run was asked for, nothing where it is right."""
    if (options.name is None) != options.due:
        return "give the NAME of a job, or --due"
    return "--date goes with a NAME" if options.due and options.date is not None else ""
