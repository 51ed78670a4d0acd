"""Translations: how texts are found in the sources, and what words make of them. That none is missing or stale, `make check` says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from app.windows.common.formats import number_text
from tools.translations.collect import NotReadable, Text, collect, read_file
from tools.translations.dictionary import Dictionary
from tools.translations.files import qm_bytes, ts_text

SOURCE = """
class Window(QWidget):
    def __init__(self) -> None:
        self.setText(self.tr("&Save"))
        self.say(self.tr("%n row(s)", "", 3))
        self.note(self.tr("Open" if self.shut else "Shut"))
        self.long(self.tr("One sentence that goes "
                          "on."))
        QCoreApplication.translate("Menus", "File")
        word(variable)

TABLE = (QT_TRANSLATE_NOOP("Commands", "Print"), mark("There is no {name}."))
"""


def texts_of(tmp_path: Path, source: str) -> list[Text]:
    path = tmp_path / "app" / "window.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return collect(tmp_path)


def dictionary(tmp_path: Path, words: str, glossary: str = "") -> Dictionary:
    folder = tmp_path / "translations" / "words"
    folder.mkdir(parents=True)
    (folder / "some.csv").write_text("context,source,sv,cs\n" + words, encoding="utf-8")
    (tmp_path / "glossary.csv").write_text("en,sv,cs,where\n" + glossary, encoding="utf-8")
    return Dictionary.read(tmp_path)


def text(source: str, context: str = "Window", *, plural: bool = False) -> Text:
    return Text(context, source, "", plural, "app/window.py", 1)


def test_texts_are_found_in_all_four_ways_of_writing_them(tmp_path: Path) -> None:
    found = {(t.context, t.source, t.plural) for t in texts_of(tmp_path, SOURCE)}
    assert found == {
        ("Window", "&Save", False),
        ("Window", "%n row(s)", True),
        ("Window", "Open", False),
        ("Window", "Shut", False),
        ("Window", "One sentence that goes on.", False),
        ("Menus", "File", False),
        ("Commands", "Print", False),
        ("Domain", "There is no {name}.", False),
    }


def test_a_text_without_a_known_context_is_told_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text('other.tr("x")\n', encoding="utf-8")
    with pytest.raises(NotReadable, match=r"a\.py:1"):
        list(read_file(path, "a.py"))


def test_the_glossary_is_known_and_a_context_goes_before_it(tmp_path: Path) -> None:
    words = dictionary(tmp_path, "Other,Loans,Utlåning,Půjčování\n", "Loans,Lån,Výpůjčky,tab\n")
    assert words.forms(text("Loans"), "sv") == ["Lån"]
    assert words.forms(text("Loans", "Other"), "sv") == ["Utlåning"]
    assert words.forms(text("Loans"), "en") == ["Loans"]


def test_a_glossary_word_serves_with_ellipsis_and_mnemonic(tmp_path: Path) -> None:
    words = dictionary(tmp_path, "", "Add,Lägg till,Přidat,button\n")
    assert words.forms(text("&Add…"), "sv") == ["&Lägg till…"]


def test_plurals_have_as_many_forms_as_the_language(tmp_path: Path) -> None:
    words = dictionary(tmp_path, ",%n row(s),%n rad|%n rader,%n řádek|%n řádky|%n řádků\n,%n day(s),%n dag,x|y\n")
    assert words.forms(text("%n row(s)", plural=True), "en") == ["%n row", "%n rows"]
    assert words.forms(text("%n row(s)", plural=True), "cs") == ["%n řádek", "%n řádky", "%n řádků"]
    assert words.forms(text("%n day(s)", plural=True), "cs") is None
    assert "2 forms in cs, 3 are needed" in words.faults[-1]


def test_a_lost_placeholder_is_told(tmp_path: Path) -> None:
    words = dictionary(tmp_path, ",There is no {name}.,Det finns ingen {namn}.,{name} není.\n")
    words.forms(text("There is no {name}."), "sv")
    assert "'{namn}'" in words.faults[0]


def test_contradictions_and_words_that_nobody_says_are_told(tmp_path: Path) -> None:
    words = dictionary(tmp_path, ",Row,Rad,Řádek\n,Row,Led,Řádek\n")
    assert "with other words" in words.faults[0]
    assert [entry.source for entry in words.unused()] == ["Row"]


def test_a_missing_translation_is_told(tmp_path: Path) -> None:
    assert dictionary(tmp_path, "").forms(text("Row"), "sv") is None


def test_what_is_made_can_be_loaded(qapp: QObject, tmp_path: Path) -> None:
    content = ts_text("sv", [(text("A <b> & c"), ["Å <b> & c"]), (text("%n row(s)", plural=True), ["%n rad", "%n rader"])])
    (tmp_path / "made.qm").write_bytes(qm_bytes(content))
    translator = QTranslator()
    assert translator.load(str(tmp_path / "made.qm"))
    QCoreApplication.installTranslator(translator)
    assert QCoreApplication.translate("Window", "A <b> & c") == "Å <b> & c"
    assert [QCoreApplication.translate("Window", "%n row(s)", "", n) for n in (1, 2)] == ["1 rad", "2 rader"]
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    many, number = QCoreApplication.translate("Window", "%n row(s)", "", 100_004), number_text(100_004)
    QLocale.setDefault(before)
    assert (many, len(number)) == (f"{number} rader", 7), "a count has the groups that numbers have elsewhere"
    QCoreApplication.removeTranslator(translator)
