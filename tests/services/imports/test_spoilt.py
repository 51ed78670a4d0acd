"""Files with something wrong in them: nothing is loaded, and every bad row is named by file, line and reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import NotFound, Refusal
from app.models.audit_entry import AuditEntry
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.register import PatronCategory
from app.services.imports import Report, import_concerto
from tests.services.imports.folder import LENT, Folder

Work = Callable[..., UnitOfWork]


def load(work: Work, folder: Folder) -> Report:
    """Import as the administrator."""
    return import_concerto(work(), folder.write())


def reasons(refused: pytest.ExceptionInfo[Refusal]) -> str:
    """Return what was said against the files."""
    return str(refused.value)


def places(refused: pytest.ExceptionInfo[Refusal]) -> list[str]:
    """Return the rows that were named."""
    return [line.split(": ")[0] for line in reasons(refused).splitlines()]


SPOILT = [
    ("org_units", 2, "parent", "NOWHERE", "org_units.csv:4"),
    ("patrons", 1, "dob", "17 May", "patrons.csv:3"),
    ("patrons", 1, "barcode", "1001", "patrons.csv:3"),
    ("patrons", 3, "profile", "Wizards", "patrons.csv:5"),
    ("items", 0, "price", "1.234", "items.csv:2"),
    ("items", 2, "status", "Eaten", "items.csv:4"),
    ("loans", 0, "due_date", "", "loans.csv:2"),
    ("loans", 0, "item_barcode", "C9", "loans.csv:2"),
    ("debts", 0, "amount", "three", "debts.csv:2"),
    ("holds", 0, "hold_type", "X", "holds.csv:2"),
    ("debts", 0, "line_type", "gift", "debts.csv:2"),
    ("circ_rules", 0, "duration_normal", "P1Y2M", "circ_rules.csv:2"),
    ("patrons", 1, "family_name", "x" * 10_001, "patrons.csv:3"),
    ("patrons", 1, "other_barcodes", "1099; " + "9" * 101, "patrons.csv:3"),
]


@pytest.mark.parametrize(("name", "row", "column", "value", "place"), SPOILT)
def test_with_one_row_spoilt_nothing_is_loaded_and_the_row_is_named(
    work: Work, folder: Folder, database: Database, name: str, row: int, column: str, value: str, place: str
) -> None:
    folder.loan("1", "1001", "C1")
    folder.bill("B1", "1", "1001", "3.00")
    folder.hold("1", "1001")
    folder.rule("1", "Users", duration_normal="P14D")
    folder.files[name][row][column] = value
    with pytest.raises(Refusal) as refused:
        load(work, folder)
    assert reasons(refused).startswith(place + ":")
    with database.reading() as session:
        for table in (Patron, Copy, Loan, AuditEntry, PatronCategory):
            assert session.scalar(select(func.count()).select_from(table)) == (1 if table is PatronCategory else 0)


def test_all_bad_rows_of_a_file_are_named_by_their_first_line(work: Work, folder: Folder) -> None:
    folder.files["patrons"][0]["guardian"] = "two\nlines"
    folder.files["patrons"][1]["active"] = "maybe"
    folder.files["patrons"][3]["home_library"] = ""
    with pytest.raises(Refusal) as refused:
        load(work, folder)
    assert [line.split(": ")[0] for line in reasons(refused).splitlines()] == ["patrons.csv:4", "patrons.csv:6"]


def test_a_copy_that_is_out_twice_is_refused(work: Work, folder: Folder) -> None:
    folder.loan("1", "1001", "C1")
    folder.loan("2", "1002", "C1")
    with pytest.raises(Refusal, match=r"loans\.csv:3: the copy C1 is on loan already, at line 2"):
        load(work, folder)


def test_missing_files_columns_and_folders_are_said(work: Work, folder: Folder, tmp_path: Path) -> None:
    folder.write()
    (folder.path / "loans.csv").write_text("loan_id\r\n1\r\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"loans\.csv:1: the column patron_barcode is missing"):
        import_concerto(work(), folder.path)
    (folder.path / "loans.csv").unlink()
    with pytest.raises(NotFound, match=r"loans\.csv"):
        import_concerto(work(), folder.path)
    with pytest.raises(NotFound, match="no folder"):
        import_concerto(work(), tmp_path / "gone")


def test_bad_rows_of_all_files_are_named_at_once(work: Work, folder: Folder) -> None:
    folder.loan("1", "1001", "C1", xact_start="2026-02-01")
    folder.bill("B1", "1", "1001", "-3.00")
    folder.bill("B1", "1", "1009", "3.00")
    folder.hold("1", "1001", hold_type="X")
    folder.files["org_units"][2]["mon_open"] = "nine"
    folder.files["items"][0] |= {"price": "some", "status": "Eaten"}
    with pytest.raises(Refusal) as refused:
        load(work, folder)
    assert places(refused) == [
        "debts.csv:2", "debts.csv:3", "debts.csv:3", "holds.csv:2", "items.csv:2", "items.csv:2", "loans.csv:2", "org_units.csv:4",
    ]  # fmt: skip


def test_columns_and_files_that_are_not_loaded_are_checked_too(work: Work, folder: Folder) -> None:
    path = folder.write()
    (path / "rule_fines.csv").write_text("name,low\r\ndefault,0.05\r\nhigh,much\r\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"rule_fines\.csv:3: low is much, which is no amount"):
        import_concerto(work(), path)


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"usrname,first_given_name,family_name,profile,home_library\r\nann,A\xe5,B,Users,BR1\r\n", "staff.csv:2: the file is not in UTF-8"),
        (b"usrname,first_given_name,family_name,profile,home_library\r\nann,A,B,Users\r\n", "staff.csv:2: 4 cells where the heading names 5"),
        (b'usrname,first_given_name,family_name,profile,home_library\r\nann,"A,B,Users,BR1\r\n', "staff.csv:2: no CSV row"),
        (b"", "staff.csv:1: the file is empty"),
    ],
)
def test_a_file_that_is_no_table_is_named_beside_the_bad_rows_of_others(work: Work, folder: Folder, written: bytes, said: str) -> None:
    folder.files["patrons"][0]["active"] = "maybe"
    (folder.write() / "staff.csv").write_bytes(written)
    with pytest.raises(Refusal) as refused:
        import_concerto(work(), folder.path)
    assert said in reasons(refused)
    assert "patrons.csv:2" in places(refused)


def test_rows_that_refer_to_a_row_of_a_wrong_length_are_not_blamed(work: Work, folder: Folder) -> None:
    folder.loan("1", "1002", "C1")
    path = folder.write() / "patrons.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:2], lines[2] + ",more", *lines[3:]]), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        import_concerto(work(), folder.path)
    assert places(refused) == ["patrons.csv:3"]


def test_what_the_files_say_together_must_hold(work: Work, folder: Folder) -> None:
    """Each of these is found only by looking at several rows."""
    folder.rule("1", "Users", duration_normal="P14D")
    folder.rule("2", "Users", duration_normal="P28D")
    with pytest.raises(Refusal, match=r"circ_rules\.csv:3: a rule for the same organisation, group and modifier is there already, at line 2"):
        load(work, folder)
    folder.files["circ_rules"].pop()
    folder.files["org_units"][1]["parent"] = "BR1"
    with pytest.raises(Refusal, match=r"org_units\.csv:3: SYS is placed beneath itself"):
        load(work, folder)
    folder.files["org_units"][1]["parent"] = ""
    with pytest.raises(Refusal, match=r"org_units\.csv:3: there are two organisations without a parent"):
        load(work, folder)
    folder.files["org_units"][1]["parent"] = "CONS"
    folder.add("closings", org_unit="BR1", close_start="2026-12-25T00:00:00-05:00", close_end=LENT, full_day="true")
    with pytest.raises(Refusal, match=r"closings\.csv:2: the closing ends before it begins"):
        load(work, folder)
    folder.files["closings"].clear()
    folder.add("penalty_thresholds", patron_group="Users", org_unit="CONS", penalty="PATRON_EXCEEDS_CHECKOUT_COUNT", threshold="2.50")
    with pytest.raises(Refusal, match=r"penalty_thresholds\.csv:2: threshold is 2\.50, which is no whole number"):
        load(work, folder)
    folder.files["penalty_thresholds"].clear()
    load(work, folder)


def test_an_organisation_that_is_there_already_is_named(work: Work, folder: Folder) -> None:
    folder.add("org_units", shortname="1", name="One", parent="CONS")
    with pytest.raises(Refusal, match=r"org_units\.csv:6: there is an organisation 1 in this library already"):
        load(work, folder)
