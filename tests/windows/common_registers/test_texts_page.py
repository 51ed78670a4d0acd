"""Tab 9-Texts: a text is changed in one language on one channel, previewed, put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.texts import NoticeText
from app.queries.texts import standard_text
from app.windows.common.texts.preview_dialog import PreviewDialog
from app.windows.common_registers.text_history import TextHistoryDialog
from app.windows.common_registers.text_pane import TextRow, origin_word
from app.windows.common_registers.texts_page import TextsPage
from tests.windows.common_registers.conftest import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def stored(desk: Desk, channel: str = "email", language: str = "sv") -> NoticeText:
    with desk.client.database.reading() as session:
        return standard_text(session, "reminder-2", channel, language, desk.library.organisations["SDB"]).text


def test_a_text_is_changed_previewed_saved_and_put_back(desk: Desk) -> None:
    window = desk.open("9")
    page = window.view.pages["9"].get()
    assert isinstance(page, TextsPage)
    before, czech = stored(desk), stored(desk, language="cs")
    desk.choose(window, "text_language", "Svenska")
    page.table.mark(("reminder-2", "email"))
    desk.type(window, "text_subject", "Om {titel}")
    desk.click(window, "save_common")  # what can't be kept is not sent
    assert "can't stand in a subject" in page.pane.subject.error
    desk.type(window, "text_subject", "Nr {nummer}")
    desk.type(window, "text_body", "<b>{titel}</b> =1+1")
    marked = page.table.current_row()
    assert isinstance(marked, TextRow)
    assert origin_word(marked) == "own, not saved"
    desk.click(window, "text_body_preview")
    desk.wait()
    dialog = window.findChild(PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    assert dialog.mail.text.toPlainText().startswith("<b>")
    assert dialog.sms.text.toPlainText() != dialog.mail.text.toPlainText()
    dialog.close()
    desk.save(window)
    assert not window.unsaved()
    assert stored(desk) == NoticeText("Nr {number}", "<b>{title}</b> =1+1")
    assert stored(desk, language="cs") == czech
    desk.click(window, "common_history")
    desk.wait()
    history = window.findChild(TextHistoryDialog)
    assert isinstance(history, TextHistoryDialog)
    assert history.text.toPlainText() == "the standard text"
    desk.click(history, "text_history_put_back")
    desk.wait()
    assert stored(desk) == before
    history.close()
    assert page.pane.text.typed() == before.text
    desk.type(window, "text_subject", "x")
    desk.qtbot.keyClick(window, Qt.Key.Key_Escape)
