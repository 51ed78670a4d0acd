"""What an import of rules would change, told before anything is written; then exactly that, or nothing (X7, X15)."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.background.requests import Cancelled, Task
from app.database.engine import Database
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import Conflict, Invalid, NotPermitted, Refusal
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.services import workbook
from app.services.parameters import remove_rule, set_rule, set_rules, take_back_rules
from app.services.rules_plan import ImportPlan, LineState, apply_import, preview_import
from app.services.spreadsheet import write_table
from tests.conftest import Works
from tests.library import Library

HEAD = "parameter,organisation,patron_category,shelf,from,to,value,unit,comment\n"
FILE = HEAD + "loan-period,SDB,,,,,21,days,\nloan-period,HAM,,007,,,3,weeks,'=ny\nloan-period,BARN,,,,,35,days,annan\nloan-period,BARN,barn,,,,9,days,lika\n"


def rule(library: Library, organisation: str, number: int, comment: str = "", **variables: int | None) -> Rule:
    at = library.organisations[organisation]
    variables_of = Variables(patron_category_id=variables.get("category"))
    return Rule(parameter="loan-period", organisation_id=at, value=Value(number, None, "days"), comment=comment, variables=variables_of)


@pytest.fixture
def file(library: Library, work: Works, tmp_path: Path) -> Path:
    """A file that changes the value of SDB, adds one rule at HAM, changes a comment at BARN and says what is there already."""
    set_rules(
        work(),
        [rule(library, "SDB", 14), rule(library, "BARN", 35, "en"), rule(library, "BARN", 9, "lika", category=library.categories["barn"])],
    )
    made = tmp_path / "rules.csv"
    made.write_text(FILE, encoding="utf-8")
    return made


def preview(database: Database, work: Works, path: Path, login: str = "admin", at: str | None = None, encoding: str | None = None) -> ImportPlan:
    actor = work.actor(login, at)
    with database.reading() as session:
        return preview_import(session, actor, path, encoding)


def own(database: Database) -> list[Rule]:
    with database.reading() as session:
        return list_all_rules(session, ParameterRule.protected.is_(False))


def states(plan: ImportPlan) -> list[tuple[int, str]]:
    return [(line.number, line.state.value) for line in plan.lines]


def test_a_preview_tells_of_every_line_and_writes_nothing(database: Database, work: Works, file: Path) -> None:
    before = own(database)
    plan = preview(database, work, file)
    assert states(plan) == [(2, "changed"), (3, "added"), (4, "changed"), (5, "unchanged")]
    value, added, comment, _ = plan.lines
    assert value.stored is not None
    assert value.rule is not None
    assert (value.stored.value, value.rule.value) == (Value(14, None, "days"), Value(21, None, "days"))
    assert added.rule is not None
    assert (added.stored, added.rule.variables.shelf, added.rule.comment) == (None, "007", "=ny")
    assert comment.stored is not None
    assert comment.rule is not None
    assert (comment.stored.comment, comment.rule.comment) == ("en", "annan")
    assert (len(plan.changes.added), len(plan.changes.changed)) == (1, 2)
    assert own(database) == before


def test_a_plan_is_carried_out_as_it_is_and_taken_back_whole(database: Database, work: Works, file: Path) -> None:
    before = {one.id: (one.value, one.comment) for one in own(database)}
    plan = preview(database, work, file)
    apply_import(work(), plan)
    assert states(preview(database, work, file)) == [(n, "unchanged") for n in (2, 3, 4, 5)]
    take_back_rules(work(), plan.changes)
    assert {one.id: (one.value, one.comment) for one in own(database)} == before


def test_every_bad_line_is_told_with_every_reason_and_nothing_of_what_it_is_about(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    set_rules(work(), [rule(library, "HAM", 8)])
    file = tmp_path / "bad.csv"
    file.write_text(
        HEAD + "loan-period,SDB,,,,,9,days,\nloan-period,SDB,,,,,9,days,,,more\nnix,SDB,,,,,9,days,\nloan-period,SDB,*,,,,8,days,\n"
        "loan-period,1,,,,,9,days,\nloan-period,SDB,,,2026-05-01,2026-04-01,9,days,\nloan-period,HAM,,,,,9,days,\n"
    )
    plan = preview(database, work, file)
    assert [n for n, state in states(plan) if state == "bad"] == [3, 4, 5, 6, 7]
    assert plan.counts == {LineState.ADDED: 1, LineState.CHANGED: 1, LineState.UNCHANGED: 0, LineState.BAD: 5}
    said = {row.place[1]: str(row.reason) for row in plan.bad_rows}
    assert "line 2 has the same" in said[5]
    assert "delivered" in said[6]
    with pytest.raises(Refusal):
        apply_import(work(), plan)
    assert not [one for one in own(database) if one.value == Value(9, None, "days")]


def test_lines_that_the_role_may_not_are_bad_and_hide_what_is_there(database: Database, work: Works, file: Path) -> None:
    """B9."""
    plan = preview(database, work, file, "parameters", "HAM")
    assert states(plan) == [(2, "bad"), (3, "added"), (4, "bad"), (5, "unchanged")]
    assert [type(row.reason) for row in plan.bad_rows] == [NotPermitted, NotPermitted]
    assert [line.stored for line in plan.lines[:3]] == [None, None, None]


def test_an_import_needs_its_permission_whatever_the_preview_was_made_by(database: Database, work: Works, file: Path) -> None:
    plan = preview(database, work, file)
    with pytest.raises(NotPermitted, match=r"data\.import"):
        apply_import(work(login="viewer"), plan)


@pytest.mark.parametrize("what", ["changed", "added", "removed", "unchanged"])
def test_a_plan_is_refused_when_a_rule_that_it_rests_on_was_changed_since(database: Database, work: Works, library: Library, file: Path, what: str) -> None:
    """X8."""
    plan = preview(database, work, file)
    if what == "changed":
        set_rule(work(), rule(library, "SDB", 99))
    elif what == "added":
        added = plan.changes.added[0]
        set_rule(work(), added)
    elif what == "removed":
        remove_rule(work(), next(one.id or 0 for one in own(database) if one.comment == "en"))
    else:
        set_rule(work(), rule(library, "BARN", 10, category=library.categories["barn"]))
    before = own(database)
    with pytest.raises(Conflict):
        apply_import(work(), plan)
    assert own(database) == before


def test_reading_a_file_tells_how_far_it_is_and_can_be_stopped(database: Database, work: Works, file: Path) -> None:
    told: list[tuple[int, int]] = []
    actor = work.actor()
    with database.reading() as session:
        preview_import(session, actor, file, report=lambda done, total: told.append((done, total)))
        assert told == [(0, 8), (4, 8)]
        task = Task("", cancellable=True)
        task.cancel()
        with pytest.raises(Cancelled):
            preview_import(session, actor, file, report=task.report)


def test_an_encoding_that_is_named_is_taken_and_a_wrong_one_told(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    assert library.organisations
    file = tmp_path / "rules.csv"
    file.write_bytes((HEAD + "loan-period,SDB,,,,,21,days,Řeřicha\n").encode("cp1250"))
    comments = [line.rule.comment for line in preview(database, work, file, encoding="cp1250").lines if line.rule is not None]
    assert comments == ["Řeřicha"]
    with pytest.raises(Invalid, match="can't be read as utf-8"):
        preview(database, work, file, encoding="utf-8")


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/worksheets/sheet1.xml", b" " * (2 * 1024 * 1024))


def _far(path: Path) -> None:
    write_table(path, ("parameter",), [("loan-period",)])
    with zipfile.ZipFile(path) as given:
        parts = {name: given.read(name) for name in given.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(b'r="A2"', b'r="XFD1048576"')
    with zipfile.ZipFile(path, "w") as made:
        for name, part in parts.items():
            made.writestr(name, part)


def _cut(path: Path) -> None:
    write_table(path, ("parameter",), [("loan-period",)])
    path.write_bytes(path.read_bytes()[:-40])


def _other(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("readme.txt", "no workbook")


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("make", "says"),
    [(_bomb, "more than can be read"), (_far, "too far"), (_cut, "no XLSX"), (_other, "no XLSX"), (Path.touch, "no XLSX")],
)
def test_a_workbook_that_is_none_or_made_to_do_harm_is_refused_in_a_sentence(
    database: Database, work: Works, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: object, says: str
) -> None:
    monkeypatch.setattr(workbook, "MOST_BYTES", 1024 * 1024)
    assert library.organisations
    file = tmp_path / "rules.xlsx"
    assert callable(make)
    make(file)
    with pytest.raises(Invalid, match=says):
        preview(database, work, file)


@pytest.mark.sqlite_only
@pytest.mark.parametrize("data", [b"PK\x03\x04 a workbook", b"\xd0\xcf\x11\xe0\xa1\xb1", b"%PDF-1.7"])
def test_a_workbook_under_the_name_of_a_csv_file_is_told_as_such(database: Database, work: Works, library: Library, tmp_path: Path, data: bytes) -> None:
    assert library.organisations
    file = tmp_path / "rules.csv"
    file.write_bytes(data)
    with pytest.raises(Invalid, match="no CSV file"):
        preview(database, work, file)
