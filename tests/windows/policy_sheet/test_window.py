"""Policy sheet: every rule's value in three languages, for patrons and staff, as a page, PDF and HTML, whatever the screen speaks (X17)."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.queries.policy_sheet import PolicySheet, read_policy_sheet
from app.services.parameters import set_rules
from app.windows.common.rules.names import Names
from app.windows.common.theme import Mode, theme
from app.windows.languages import NAMES, Languages, speaking
from app.windows.policy_sheet.document import write_sheet_file
from app.windows.policy_sheet.window import PolicySheetWindow
from app.windows.policy_sheet.writing import write_sheet
from tests.conftest import Works
from tests.library import TODAY, Library
from tests.rulebook import loan_period
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only


class Listening(QWidget):
    """Counts how often it is told that the language is another."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        self.told += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


def words_of(text: str) -> str:
    """Return a text with every blank as one: a PDF breaks lines where it likes."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def values(sheet: PolicySheet, language: str) -> set[str]:
    with speaking(language):
        names = Names(sheet.registers, language)
        return {words_of(names.value(part.parameter, rule)) for part in sheet.parts for rule in part.rules}


def test_a_sheet_holds_every_value_in_each_language_whatever_the_screen_speaks(
    client: Client, rulebook: Library, work: Works, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    theme().install(Mode.LIGHT)
    languages = Languages(qapp)
    languages.choose("sv")
    unit, barn = rulebook.organisations["SDB"], rulebook.categories["barn"]
    rules = [
        loan_period(rulebook, "SDB", 17, patron_category_id=barn), loan_period(rulebook, "SDB", 3, patron_category_id=barn, to_date=TODAY.replace(year=2020)),
        Rule(parameter="overdue-fee", organisation_id=unit, value=Value(250, None, "per-day"), comment="<b>Höjd</b> i fjol"),
        Rule(parameter="loan-period", organisation_id=unit, value=Value(None, "2027-08-20", "date"), variables=Variables(media_type_id=1)),
    ]  # fmt: skip
    set_rules(work(), rules)
    with client.database.reading() as session:
        sheet = read_policy_sheet(session, client.tree, unit, TODAY)
    listening = Listening()
    qtbot.addWidget(listening)
    said = {
        "sv": ("Regelblad – Stadsbiblioteket", "17 dagar", "Hur länge du får ha det du lånar."),
        "en": ("Policy sheet – Stadsbiblioteket", "17 days", "How long you may keep what you borrow."),
        "cs": ("Přehled pravidel – Stadsbiblioteket", "17 dní", "Jak dlouho si můžete vypůjčené nechat."),
    }
    for language in NAMES:
        for_staff = write_sheet(sheet, language, staff=True)[1]
        told = words_of(html.unescape(re.sub("<[^>]*>", " ", for_staff)))
        assert [value for value in values(sheet, language) if value not in told] == []
        assert "&lt;b&gt;Höjd&lt;/b&gt; i fjol" in for_staff
        page = tmp_path / f"{language}.html"
        assert write_sheet_file(sheet, page, language, staff=False)
        assert [text for text in said[language] if text not in words_of(page.read_text("utf-8"))] == []
        assert "Höjd" not in page.read_text("utf-8")
    QCoreApplication.sendPostedEvents()
    assert listening.told == 0
    assert QCoreApplication.translate("PolicySheet", "Policy sheet") == "Regelblad"
    assert not write_sheet_file(sheet, tmp_path / "none" / "x.pdf", "sv", staff=False)

    window = PolicySheetWindow(client, unit)
    qtbot.addWidget(window)
    window.show()
    wait_for_all(qtbot, client)
    assert "17 days" in window.page.toPlainText()
    window.language.set_value("cs")
    window.language.changed.emit()
    assert "17 dní" in window.page.toPlainText()
    window.language.set_value("en")
    window.language.changed.emit()
    assert (window.title(), window.page.accessibleName()) == ("Regelblad - Stadsbiblioteket", "Policy sheet – Stadsbiblioteket")
    client.bus.post(set_rules(work(), [loan_period(rulebook, "SDB", 19, patron_category_id=barn)]).changes)
    wait_for_all(qtbot, client)
    assert "19 days" in window.page.toPlainText()
    window._on_file_selected(str(tmp_path / "shown.pdf"))
    assert window.banner.kind == "saved"
    printed = words_of(" ".join(page.extract_text() for page in PdfReader(tmp_path / "shown.pdf").pages))
    assert [text for text in ("19 days", "2.50", "20/08/2027") if text not in printed] == []
    window.close()
    languages.choose("en")
    QObject.deleteLater(languages)
