"""`import registers`, `export registers`."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.models.debt import Debt
from app.queries.organisation import load_tree
from tests.cli.conftest import Run

GIVEN = """register,code,name,parent,extra
organisation,nora,Nora kommun,,account CZK Europe/Prague
organisation,N1,Nora bibliotek,nora,unit
organisation,N1-A,Automaten,N1,point self-service
organisation,N2,Filialen,N1,unit
department,VUX,Vuxen,N1,
department,VUX,Vuxen,N2,
placement,HYLL,Öppen hylla,N1/VUX,
placement,HYLL,Öppen hylla,N2/VUX,
patron-category,elev,Elev,,
media-type,karta,Karta,,
age-class,mellan,Mellanåldern,,
loan-type,natt,Nattlån,,
reservation-group,grupp,Grupp,,
age-group,tonar,Tonåring,,13
circulation-category,nattlan,Nattlån,,natt
message-format,brev,Brev med porto,,paper invoice
fee-level,lang,Länge,,30
closed-day,sun,Söndag,N1,
closed-day,2026-12-24/2026-12-26,Jul,,
closed-day,2026-06-06,Nationaldagen,,
"""


@pytest.fixture
def given(tmp_path: Path) -> str:
    file = tmp_path / "registers.csv"
    file.write_text(GIVEN, encoding="utf-8")
    return str(file)


def test_a_library_is_set_up_from_a_file(command: Run, database: Database, given: str) -> None:
    report = command("import", "registers", given, "--json").document
    assert report["counts"]["organisation"] == 4
    assert report["added"] == report["counts"]
    with database.reading() as session:
        tree = load_tree(session)
    assert [tree[i].code for i in tree.chain(tree.by_code("N1-A").id)] == ["N1-A", "N1", "nora", "1"]
    assert command("db", "check").status == 0


def test_new_organisations_formats_and_levels_have_their_base_rules(command: Run, given: str) -> None:
    """B8."""
    command("import", "registers", given)
    explained = command("explain", "overdue-fee-max-copy", "--at", "N2", "--selector", "lang", "--json").document
    assert (explained["value"], explained["rule"]["organisation"]) == ("100.00", "nora")
    assert command("explain", "message-method", "--at", "N2", "--selector", "brev", "--json").document["value"] == 1
    assert command("explain", "reservation-control-on-shelf", "--at", "N1", "--selector", "N2", "--json").document["value"] == 1


@pytest.mark.parametrize("ending", ["csv", pytest.param("xlsx", marks=pytest.mark.sqlite_only)])
def test_registers_that_are_exported_import_to_the_same(command: Run, tmp_path: Path, given: str, ending: str) -> None:
    command("import", "registers", given)
    first, second = tmp_path / f"first.{ending}", tmp_path / "second.csv"
    counts = command("export", "registers", str(first), "--json").document["counts"]
    again = command("import", "registers", str(first), "--json").document
    assert (again["counts"], again["added"]) == (counts, {})
    command("export", "registers", str(second))
    if ending == "csv":
        assert first.read_bytes() == second.read_bytes()


def test_an_export_sets_up_the_same_library_elsewhere(command: Run, lanedisk: Run, tmp_path: Path, given: str) -> None:
    command("import", "registers", given)
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    command("export", "registers", str(first))
    elsewhere = f"sqlite:///{tmp_path / 'other.db'}"
    lanedisk("--database", elsewhere, "db", "init")
    assert lanedisk("--database", elsewhere, "import", "registers", str(first)).status == 0
    lanedisk("--database", elsewhere, "export", "registers", str(second))
    assert first.read_text() == second.read_text()


def test_a_row_whose_code_exists_changes_it(command: Run, tmp_path: Path, given: str) -> None:
    command("import", "registers", given)
    file = tmp_path / "more.csv"
    brought = "organisation,N2,Nya filialen,nora,\nage-group,tonar,,,12\nmedia-type,karta,Kartor,,\ncirculation-category,nattlan,,,\n"
    file.write_text(f"register,code,name,parent,extra\n{brought}")
    assert command("import", "registers", str(file), "--json").document["added"] == {}
    out = tmp_path / "out.csv"
    command("export", "registers", str(out))
    rows = out.read_text(encoding="utf-8").splitlines()
    assert "organisation,N2,Nya filialen,nora,unit" in rows
    assert "age-group,tonar,Tonåring,,12" in rows
    assert "media-type,karta,Kartor,," in rows
    assert "circulation-category,nattlan,Nattlån,,normal" in rows
    assert command("db", "check").status == 0


@pytest.mark.sqlite_only
def test_every_bad_row_is_named_and_nothing_is_imported(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(
        "register,code,name,parent,extra\norganisation,ok,Bra,,account\nplanet,mars,Mars,,\norganisation,x,X,nowhere,unit\norganisation,y,Y,1,unit\n"
        "organisation,z,Z,,account KRONA\norganisation,w,W,,account SEK Mars/Base\nage-group,t,T,,many\nage-group,u,U,,999\ncirculation-category,c,C,,nix\n"
        "message-format,m,M,,pigeon invoice\nmessage-format,n,N,,paper\nclosed-day,someday,X,,\nplacement,p,P,nix,\nmedia-type,,Namnlös,,\nfee-level,1,1,,2\n"
    )
    outcome = command("import", "registers", str(file))
    assert outcome.status == 1
    assert [line.split(" ")[0] for line in outcome.err.splitlines()] == [f"bad.csv:{n}:" for n in range(3, 17)]
    assert "no organisation with the code ok" in command("explain", "loan-period", "--at", "ok").err


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_a_new_row_without_name_or_with_a_code_that_differs_in_capitals_only_is_refused(command: Run, tmp_path: Path) -> None:
    """Codes are told apart letter by letter; two that people would mistake for one another can't both be made."""
    file = tmp_path / "r.csv"
    file.write_text(
        "register,code,name,parent,extra\norganisation,ham,Hamnen,lindby,unit\norganisation,NY,,lindby,unit\npatron-category,BARN,Barn,,\nmedia-type,karta,,,\n"
        "department,vux,Vuxen,SDB,\ndepartment,NY,,SDB,\nplacement,Hylla,Hylla,SDB/VUX,\nplacement,HYLLA,Hylla,SDB/VUX,\nplacement,NY,,SDB/VUX,\n"
        "media-type,spel,Spel,,\nmedia-type,SPEL,Spel,,\npatron-category,barn,,,\nmedia-type,a,b,c,d,e\n"
    )
    outcome = command("import", "registers", str(file))
    assert outcome.status == 1
    said = {int(line.split(":")[1]): line for line in outcome.err.splitlines()}
    assert sorted(said) == [2, 3, 4, 5, 6, 7, 9, 10, 12, 14]
    assert all("capital letters" in said[line] for line in (2, 4, 6, 9, 12))
    assert all("name must be given" in said[line] for line in (3, 5, 7, 10))


@pytest.mark.sqlite_only
def test_a_department_that_several_units_have_must_be_named_with_its_unit(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "r.csv"
    file.write_text(GIVEN.replace("N1/VUX", "VUX"), encoding="utf-8")
    assert "r.csv:8: several units have a department VUX" in command("import", "registers", str(file)).err


@pytest.mark.usefixtures("library")
def test_who_may_change_one_unit_can_not_change_the_common_registers(as_staff: Run, tmp_path: Path) -> None:
    file = tmp_path / "r.csv"
    file.write_text("register,code,name,parent,extra\nmedia-type,karta,Karta,,\n")
    assert "data.import" in as_staff("parameters", "import", "registers", str(file)).err


def test_a_library_that_brings_age_groups_and_fee_levels_of_its_own_replaces_the_delivered_ones_that_nothing_uses(
    command: Run, tmp_path: Path, given: str
) -> None:
    file, out = tmp_path / "own.csv", tmp_path / "out.csv"
    file.write_text("register,code,name,parent,extra\nage-group,barn,Barn,,0\nage-group,vuxen,Vuxen,,18\nfee-level,N1,Niva 1,,1\n")
    command("import", "registers", given)
    for added in ({"age-group": 2, "fee-level": 1}, {}):
        assert command("import", "registers", str(file), "--json").document["added"] == added
    command("export", "registers", str(out))
    rows = out.read_text(encoding="utf-8").splitlines()
    assert sorted(row for row in rows if row.startswith(("age-group", "fee-level"))) == [
        "age-group,barn,Barn,,0",
        "age-group,tonar,Tonåring,,13",
        "age-group,vuxen,Vuxen,,18",
        "fee-level,N1,Niva 1,,1",
        "fee-level,lang,Länge,,30",
    ]
    assert command("explain", "overdue-fee-max-copy", "--at", "N2", "--selector", "N1", "--json").document["value"] == "100.00"
    assert command("db", "check").status == 0
    file.write_text("register,code,name,parent,extra\nage-group,tant,Tant,,18\nfee-level,N2,Niva 2,,1\nfee-level,N1,,,3\n")
    refused = command("import", "registers", str(file))
    assert refused.status == 1
    assert [line.split(" ")[0] for line in refused.err.splitlines()] == [f"own.csv:{n}:" for n in (2, 3, 4)]


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_fee_types_of_the_librarys_own_and_the_history_of_a_register(command: Run, database: Database, tmp_path: Path) -> None:
    """X6: who changed a register, from what to what; put back; the register on a day."""

    def bring(*rows: str) -> None:
        file = tmp_path / "rows.csv"
        file.write_text("\n".join(("register,code,name,parent,extra", *rows)), encoding="utf-8")
        assert command("import", "registers", str(file)).status == 0

    bring("fee-type,kopia,Kopior,,", "currency,SEK,,,1.00 6")
    added = command("debt", "add", "1003", "kopia", "5", "--at", "DISK1", "--json").document
    with database.reading() as session:
        assert session.execute(select(Debt.kind, Debt.type_name).where(Debt.id == added["debt"])).one() == ("manual", "Kopior")
    assert added["amount"] == "5.00"
    assert "kopia" in command("debt", "add", "1003", "nix", "5", "--at", "DISK1").err, "what there is, is named"
    assert "at most 9999999.00 SEK" in command("debt", "add", "1003", "kopia", "10000000", "--at", "DISK1").err
    (entry,) = command("history", "--register", "currency", "--json").document["entries"]
    assert entry["fields"] == [{"code": "SEK", "field": "vat", "before": "25", "after": "6"}]
    assert command("history", "put-back", entry["id"], "--json").document["fields"] == [{"code": "SEK", "field": "vat", "value": "25"}]
    then = command("history", "--register", "currency", "--day", "2020-01-01", "--json").document
    assert then["rows"][0] == {"code": "SEK", "name": "Swedish krona", "rounding": "1.00", "vat": "25"}
    assert "register" in command("history", "--register", "nix").err
    assert command("history", "--register", "currency", "--rule", "1").status == 2
