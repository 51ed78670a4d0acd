"""Texts of notices on the command line: in the file of registers, their history, put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.texts import NoticeText
from app.queries.texts import standard_text
from tests.cli.conftest import Run
from tests.conftest import Works
from tests.library import Library

pytestmark = pytest.mark.sqlite_only  # what the server lets through: tests/services/test_texts.py

NEW = NoticeText("=1+1 {invoice}", "<b>{title}</b>\nHej {first_name}!")


def test_texts_go_to_a_file_and_come_back_the_same_and_are_put_back(command: Run, library: Library, work: Works, tmp_path: Path) -> None:
    def stored() -> NoticeText:
        with work().database.reading() as session:
            return standard_text(session, "invoice", "email", "sv", library.organisations["SDB"]).text

    delivered, file, out = stored(), tmp_path / "texts.csv", tmp_path / "registers.csv"
    file.write_text(
        'register,code,name,parent,extra\ntext,invoice/email/sv,=1+1 {räkningsnummer},lindby,"<b>{titel}</b>\nHej {first_name}!"\n', encoding="utf-8"
    )
    assert command("import", "registers", str(file), "--json").document["counts"] == {"text": 1}
    assert stored() == NEW
    command("export", "registers", str(out))
    file.write_text("register,code,name,parent,extra\ntext,invoice/email/sv,,lindby,inherit\n", encoding="utf-8")
    command("import", "registers", str(file))
    assert stored() == delivered
    assert command("import", "registers", str(out), "--json").status == 0
    assert stored() == NEW
    newest, removed, first = command("history", "--texts", "--json").document["entries"]
    assert (newest["before"], newest["after"], newest["organisation"]) == (None, {"subject": NEW.subject, "text": NEW.text}, "lindby")
    assert (removed["after"], first["before"], first["language"]) == (None, None, "sv")
    assert command("history", "put-back", newest["id"], "--json").document["text"] is None
    assert stored() == delivered
    assert command("history", "put-back", newest["id"]).status == 1


@pytest.mark.usefixtures("library")
def test_what_is_no_text_is_refused_with_its_line(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "texts.csv"
    file.write_text("register,code,name,parent,extra\ntext,invoice,A,,B\ntext,invoice/email/sv,A,,{titl}\ntext,invoice/fax/sv,A,,B\n", encoding="utf-8")
    err = command("import", "registers", str(file)).err
    assert "texts.csv:2: invoice is not KIND/CHANNEL/LANGUAGE" in err
    assert "texts.csv:3: {titl} is no placeholder" in err
    assert "texts.csv:4: fax is not one of" in err
    assert command("history", "--texts", "loan-period").status == 2
