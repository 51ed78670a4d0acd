"""`jobs list`, `jobs run`, `jobs runs`, `jobs set`: documents to the letter, exit codes, permissions (cli.md)."""

from __future__ import annotations

import codecs
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.database.engine import Database
from app.models.desk_action import DeskAction
from app.services.base_rules import complete_base_rules
from app.services.jobs.scheduling import write_units
from tests.cli.conftest import Run
from tests.library import NOW, Library

pytestmark = pytest.mark.sqlite_only  # what the server lets through: tests/services/jobs

AT = ("--time", "2026-03-10T12:00+01:00")


def test_a_job_is_set_up_run_and_listed(command: Run, as_staff: Run, database: Database, library: Library, tmp_path: Path) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        for age in (1, 60):
            session.add(
                DeskAction(
                    organisation_id=library.organisations["lindby"], kind="return", point_id=library.organisations["DISK1"], at=NOW - timedelta(days=age),
                    counts_at=NOW, by="desk", before={},
                )
            )  # fmt: skip
        session.commit()
    listed = command("--json", "jobs", "list", *AT).document["jobs"]
    mine = [row for row in listed if row["account"] == "lindby"]
    assert [row["job"] for row in mine] == [
        "reservation-messages", "claims-and-invoices", "overdue-warnings", "age-limit", "retention", "returns-log", "external-invoices"
    ]  # fmt: skip
    assert mine[5] == {
        "account": "lindby", "job": "returns-log", "on": False, "set_up": False, "time": None, "every": None, "day": None, "exempted_units": [],
        "last_run": None, "next_run": None,
    }  # fmt: skip
    assert command("--json", "jobs", "run", "--due", *AT).document == {"runs": []}
    turned_on = command("--json", "jobs", "set", "returns-log", "--on", "--clock", "03:15", "--at", "DISK1", *AT).document
    assert (turned_on["on"], turned_on["time"], turned_on["every"], turned_on["next_run"]) == (True, "03:15", "day", "2026-03-11T03:15:00+01:00")
    next_day = ("--time", "2026-03-11T04:00+01:00")
    due = command("--json", "jobs", "run", "--due", *next_day).document
    assert due == {"runs": [{"job": "returns-log", "account": "lindby", "day": "2026-03-11", "counts": {"returns": 1}}]}
    assert command("--json", "jobs", "run", "--due", *next_day).document == {"runs": []}, "once a day"
    assert command("--json", "jobs", "run", "--due", "--time", "2026-03-10T05:00+01:00").document == {"runs": []}, "the clock was put back"
    assert command("--json", "jobs", "run", "returns-log", *next_day).document == {"job": "returns-log", "counts": {"returns": 0}}
    assert command("--json", "jobs", "run", "returns-log", "--date", "2026-05-01", *next_day).document == {"job": "returns-log", "counts": {"returns": 1}}
    runs = command("--json", "jobs", "runs", "returns-log", "--at", "DISK1").document["runs"]
    assert [(one["day"], one["state"], one["counts"]["returns"]) for one in runs] == [
        ("2026-05-01", "done", 1), ("2026-03-11", "done", 0), ("2026-03-11", "done", 1)
    ]  # fmt: skip
    refused = command("jobs", "run", "external-invoices")
    assert (refused.status, refused.err) == (1, "The job external-invoices is not in use yet.\n")
    assert command("jobs", "run", "nonsense").status == 1
    assert command("jobs", "run").status == 2
    files = command("--json", "jobs", "units", str(tmp_path)).document["files"]
    assert [Path(file).name for file in files] == ["lanedisk-jobs.service", "lanedisk-jobs.timer", "lanedisk-jobs.xml"]
    start = next(line for line in Path(files[0]).read_text(encoding="utf-8").splitlines() if line.startswith("ExecStart="))
    assert start.endswith(" jobs run --due")
    assert " --database " in start, "a scheduler knows nothing of what was typed here"
    assert "{program}" not in Path(files[2]).read_text(encoding="utf-16")
    assert command("jobs", "units", str(tmp_path)).status == 1, "they are there"
    assert as_staff("viewer", "jobs", "list").status == 0
    assert as_staff("viewer", "jobs", "run", "returns-log").status == 1


def test_the_task_of_windows_is_as_its_published_schema_wants_it(tmp_path: Path) -> None:
    """What a trigger holds has an order there, and the file is of the encoding that it says."""
    *_, path = write_units(tmp_path, ["--profile", "C:\\Bibliotek & skola\\lanedisk.toml"])
    assert path.read_bytes().startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    task = ET.fromstring(path.read_bytes())
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    trigger, action = task.find(f"{space}Triggers/{space}CalendarTrigger"), task.find(f"{space}Actions/{space}Exec")
    assert trigger is not None
    assert action is not None
    in_order = ("Enabled", "StartBoundary", "EndBoundary", "Repetition", "ExecutionTimeLimit", "RandomDelay", "ScheduleByDay")
    held = [part.tag.removeprefix(space) for part in trigger]
    assert held == [name for name in in_order if name in held]
    assert {"StartBoundary", "Repetition", "ScheduleByDay"} <= set(held)
    assert action.findtext(f"{space}Arguments") == '--profile "C:\\Bibliotek & skola\\lanedisk.toml" jobs run --due'
