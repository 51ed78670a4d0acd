"""Copies from a file: titles by number or by title and author, copies by barcode, all or nothing, every bad line at once (cli.md)."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.refusals import NotPermitted, Refusal
from app.models.audit_entry import AuditEntry
from app.models.copy import Copy, Title, TitleWord
from app.models.register import StatusCode
from app.services.copy_files.plan import preview_copies
from app.services.copy_files.write import import_copies
from tests.conftest import Works
from tests.library import TODAY, Library

FILE = """barcode;title_id;title;author;owner;department;placement;media_type;circulation_category;age_class;shelf;price;loan_period;loan_unit;status
N1;2;Saltkråkan;;SDB;VUX;MAG;bok;kort;b;uHcg Lindgren;199,50;7;;damaged
N2;;Ny bok;Ek, Åsa;HAM;;;;;;;;;;
N3;;NY  BOK;ek, åsa;SDB;;MAG;;;;;;2;weeks;
N4;777;Med nummer;;HAM;;;;;;;;;;
B11;;Gösta Berlings saga;;HAM;;;;;;Hc;;;;
B13;777;Med nummer;;HAM;;;;;;;;;;missing
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "copies.csv"
    path.write_text(text, encoding="utf-8")
    return path


def copies(session: Session) -> dict[str, Copy]:
    return {copy.barcode: copy for copy in session.scalars(select(Copy))}


def test_copies_are_registered_with_their_titles_and_others_changed(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    path = write(tmp_path, FILE)
    report = import_copies(work(), path)
    assert (report.copies, report.titles, report.added, report.changed, report.unchanged) == (6, 2, 4, 2, 0)
    with database.reading() as session:
        rows, titles = copies(session), {title.id: title for title in session.scalars(select(Title))}
        statuses = {row.id: row.code for row in session.scalars(select(StatusCode))}
        first = rows["N1"]
        assert (titles[first.title_id].number, first.owner_id, first.shelf, first.price) == ("2", library.organisations["SDB"], "uHcg Lindgren", 19_950)
        assert (first.department_id, first.placement_id) == (library.departments["SDB/VUX"], library.placements["SDB/VUX/MAG"])
        assert (first.media_type_id, first.circulation_category_id) == (library.media_types["bok"], library.circulation_categories["kort"])
        assert (first.age_class_id, first.loan_period, first.loan_period_unit) == (library.age_classes["b"], 7, "days")
        assert (statuses[first.status_id], first.created) == ("damaged", TODAY)
        assert rows["N2"].title_id == rows["N3"].title_id, "one title for the same title and author, however they are written"
        new = titles[rows["N2"].title_id]
        assert (new.title, new.author, statuses[rows["N2"].status_id]) == ("Ny bok", "Ek, Åsa", "available")
        assert rows["N3"].placement_id == library.placements["SDB/VUX/MAG"], "a placement that one department of the unit has names it"
        assert rows["N4"].title_id == rows["B13"].title_id
        moved = rows["B11"]
        assert (titles[moved.title_id].number, moved.owner_id, moved.shelf, moved.price) == ("1", library.organisations["HAM"], "Hc", 25_000)
        assert (moved.department_id, moved.placement_id) == (None, None), "they belong to the unit that it was of"
        words = {id_: set(session.scalars(select(TitleWord.word).where(TitleWord.title_id == id_))) for id_ in titles}
        assert {"ny", "bok", "åsa", "n2", "n3"} <= words[new.id]
        assert "b13" in words[rows["B13"].title_id]
        assert "b13" not in words[moved.title_id]
        entries = session.execute(select(AuditEntry.what, AuditEntry.entity, func.count()).group_by(AuditEntry.what, AuditEntry.entity)).all()
        assert {(what, entity): count for what, entity, count in entries} == {("add", "title"): 2, ("add", "copy"): 4, ("change", "copy"): 2}
        changed = session.scalars(select(AuditEntry).where(AuditEntry.entity == "copy", AuditEntry.entity_id == rows["B13"].id)).one()
        assert changed.before is not None
        assert changed.before.keys() == {"status_id", "title_id"}
    again = import_copies(work(), path)
    assert (again.titles, again.added, again.changed, again.unchanged) == (0, 0, 0, 6)


def test_every_bad_line_is_told_and_nothing_written(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    """X15. B11 is on loan."""
    path = write(
        tmp_path,
        """barcode,title,owner,department,placement,media_type,circulation_category,age_class,price,loan_period,loan_unit,status
X1,Good,SDB,,,,,,,,,
,,NIX,,,,,,,,,
X1,Twice,SDB,,,,,,,,,
X2,Bad,SDB,NIX,,nix,nix,nix,a lot,0,days,nix
X3,Elsewhere,HAM,VUX,,,,,-1,3,moons,
X4,Several,SDB,,HYLL,,,,,,,
X5,Point,DISK1,,,,,,,,,claims-returned
X6,Account,lindby,,,,,,,soon,,
B11,Gösta Berlings saga,SDB,,,,,,,,,missing
B12,Gösta Berlings saga,SDB,,,,,,,,,claims-returned
""",
    )
    with pytest.raises(Refusal) as caught:
        import_copies(work(), path)
    lines = [int(line.split(":")[1]) for line in str(caught.value).splitlines()]
    assert lines == sorted(lines)
    assert {number: lines.count(number) for number in set(lines)} == {3: 3, 4: 1, 5: 7, 6: 3, 7: 1, 8: 1, 9: 2, 10: 1, 11: 2}
    with database.reading() as session:
        assert copies(session).keys() == library.copies.keys()
        assert not session.scalar(select(func.count()).select_from(AuditEntry))


def test_a_preview_writes_nothing_and_permissions_hold(database: Database, work: Works, library: Library, tmp_path: Path) -> None:
    path = write(tmp_path, FILE)
    with database.reading() as session:
        plan = preview_copies(session, work.actor(), path)
        assert {state.value: count for state, count in plan.counts.items()} == {"added": 4, "changed": 2}
        assert (plan.lines[4].before, plan.lines[4].after) == (
            {"owner": "SDB", "department": "VUX", "placement": "HYLL", "shelf": ""}, {"owner": "HAM", "department": "", "placement": "", "shelf": "Hc"},
        )  # fmt: skip
        assert plan.lines[5].after == {"status": "missing", "title": "Med nummer"}
        assert copies(session).keys() == library.copies.keys()
    with pytest.raises(NotPermitted):
        import_copies(work(login="librarian"), path)
