"""Tables in files: what is written is read back the same, and no text becomes a formula."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.refusals import Invalid, NotFound, Several, Unavailable
from app.services.spreadsheet import BadRow, decode, guard, read_table, unguard, write_table

COLUMNS = ("one", "two")
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)

LOST = re.compile("[\ufffe\uffff]|(?i:_x[0-9a-f]{4}_x[0-9a-f]{4}_)|^<r>(.|\n)*</r>$")
"""What a workbook can't keep."""


@given(st.one_of(CELLS, st.text("=+-@'\t\r\n＝＋－＠＇1a.", max_size=6)))
def test_a_guarded_cell_comes_back_and_begins_with_nothing_that_a_spreadsheet_runs(text: str) -> None:
    cell = guard(text)
    assert unguard(cell) == text
    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"} or cell.lstrip("+-").replace(",", ".").replace(".", "", 1).isdigit()


def test_plain_numbers_stay_numbers() -> None:
    assert [guard(text) for text in ("-5", "+46,5", "-1.50", "-", "-5+1")] == ["-5", "+46,5", "-1.50", "'-", "'-5+1"]


def test_an_apostrophe_of_the_text_itself_is_kept() -> None:
    assert unguard("'t Hart") == "'t Hart"
    assert guard("'t Hart") == "''t Hart"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_table_is_read_back_as_it_was_written(tmp_path: Path, ending: str) -> None:
    rows = [["=1+1", "två\nrader"], ["'", '; , "'], ["007", "-5"], ["2026-06-01", "1.0"], ["åäö", ""]]
    file = tmp_path / f"table.{ending}"
    assert write_table(file, COLUMNS, rows) == 5
    assert [[line["one"], line["two"]] for line in read_table(file, COLUMNS)] == rows
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(CELLS, st.text('_x0041fFE<r>/&"= ZZ9\r\n\ufffe\uffff', max_size=24)).filter(lambda text: text.strip() != ""), min_size=1, max_size=8))
def test_whatever_text_a_workbook_takes_comes_back(tmp_path: Path, texts: list[str]) -> None:
    file, rows = tmp_path / "t.xlsx", [["1", text] for text in texts]
    if any(LOST.search(text) for text in texts):
        with pytest.raises(Invalid):
            write_table(file, COLUMNS, rows)
    else:
        write_table(file, COLUMNS, rows)
        assert [line["two"] for line in read_table(file, COLUMNS)] == texts


def test_texts_that_look_like_the_inside_of_a_workbook_come_back_or_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "t.xlsx"
    kept = ["_x0041_", "_x005F_", "__x0041__", "_x0041__x0042_", "_xFFFE_", "_xD800_", "<r>", "</r><r>", "<t>&amp;</t>", 'r="ZZZ999999999"', "å" * 32_767]
    write_table(file, COLUMNS, [["1", text] for text in kept])
    assert [line["two"] for line in read_table(file, COLUMNS)] == kept
    for lost in ("a\ufffe", "\uffff", "_x005F_x0041_", "<r>\n</r>", "å" * 32_768, "\U0001d11e" * 16_384):
        with pytest.raises(Invalid, match="Write a CSV file instead"):
            write_table(file, COLUMNS, [["1", lost]])
        assert [path.name for path in tmp_path.iterdir()] == ["t.xlsx"]
        write_table(file.with_suffix(".csv"), COLUMNS, [["1", lost]])
        assert [line["two"] for line in read_table(file.with_suffix(".csv"), COLUMNS)] == [lost]
        file.with_suffix(".csv").unlink()


def test_columns_may_stand_in_any_order_and_be_missing(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("Two\n\nb\n  \nc\n")
    assert [(line.number, line["one"], line["two"]) for line in read_table(file, COLUMNS)] == [(3, "", "b"), (5, "", "c")]


def test_a_row_is_named_by_the_line_where_it_begins(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text('one,two\n"a\nb",1\nc,2,3\nd,4,5\n')
    with pytest.raises(Several) as refused:
        read_table(file, COLUMNS)
    assert [str(reason).split(" ")[0] for reason in refused.value.reasons] == ["t.csv:4:", "t.csv:5:"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Vuxen, Fjärrlån, Åsa Öberg", "utf-8"),
        ("Vuxen, Fjärrlån, Åsa Öberg", "cp1252"),
        ("Čtenář, výpůjčky, žluťoučký kůň", "cp1250"),
        ("Dospělý", "cp1250"),
        ("Åse, výpůjčky", "utf-16"),
        ("é", "cp1252"),
    ],
)
def test_the_encoding_is_told_by_the_letters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_an_encoding_that_is_named_holds() -> None:
    assert decode("Čas".encode("cp1250"), "cp1250") == "Čas"
    with pytest.raises(Invalid):
        decode("å".encode("cp1252"), "utf-8")
    with pytest.raises(Invalid):
        decode(b"x", "klingon")


def test_a_file_that_is_not_there_a_folder_and_an_empty_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_table(tmp_path / "none.csv", COLUMNS)
    with pytest.raises(Unavailable):
        read_table(tmp_path, COLUMNS)
    (tmp_path / "empty.csv").touch()
    with pytest.raises(BadRow):
        read_table(tmp_path / "empty.csv", COLUMNS)
