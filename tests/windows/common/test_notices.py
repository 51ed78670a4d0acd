"""Banners, questions, waiting and conflicts: nothing blocks, nothing is read as markup, everything has its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.refusals import Invalid, NotFound, Several
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.conflict_panel import ConflictPanel, Difference
from app.windows.common.fitted_dialog import FittedDialog
from app.windows.common.form import Form, NoteField
from app.windows.common.messages import ask, reasons_text, tell
from app.windows.common.plain_label import PlainLabel
from app.windows.common.table_view import TableView
from app.windows.common.theme import theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_lost_contact_offers_to_try_again(qtbot: QtBot, window: QWidget) -> None:
    banner = Banner(window)
    banner.show_lost()
    assert banner.isVisible()
    assert "What you have typed is kept." in banner.text
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(button(banner, "banner_button"), Qt.MouseButton.LeftButton)
    banner.clear()
    assert not banner.isVisible()


def test_technical_detail_folds_out_and_can_be_copied(qtbot: QtBot, window: QWidget) -> None:
    banner = Banner(window)
    banner.show_failed("Inget sparades", "Dina rader är kvar.", "db-4107 <b>")
    detail = banner.findChild(QPlainTextEdit, "detail_text")
    assert isinstance(detail, QPlainTextEdit)
    assert not detail.isVisible()
    button(banner, "detail_fold").click()
    assert detail.isVisible()
    button(banner, "detail_copy").click()
    assert QGuiApplication.clipboard().text() == "db-4107 <b>"


def test_saved_stays_while_it_can_be_undone(window: QWidget) -> None:
    banner = Banner(window)
    banner.show_saved("Sparat för 5 enheter", undo=True)
    assert button(banner, "banner_button").isVisible()
    assert not banner._timer.isActive()
    banner.show_saved("Sparat")
    assert not button(banner, "banner_button").isVisible()
    assert banner._timer.isActive()


def test_who_may_only_look_is_told_which_permission_is_missing(window: QWidget) -> None:
    line = ViewOnlyLine(window)
    line.say("parameters.change")
    assert "parameters.change" in line.findChild(PlainLabel).text()  # type: ignore[union-attr]
    line.say("")
    assert not line.isVisible()


def test_a_question_does_not_wait_and_the_action_names_itself(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    dialog = ask(window, title="Stäng", heading="Två rader är inte sparade", text="Det är så. " * 9, action="Spara", then=lambda: done.append("saved"))
    assert dialog.isVisible()
    assert (dialog.width(), dialog.height()) == (dialog.minimumWidth(), dialog.heightForWidth(dialog.minimumWidth()))
    assert button(dialog, "question_action").isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert done == ["saved"]
    qtbot.waitUntil(lambda: not window.findChildren(type(dialog)))


def test_what_destroys_is_not_the_default_and_cancel_has_the_focus(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    dialog = ask(window, title="Radera", heading="Radera låntagare?", action="Radera låntagare", then=lambda: done.append("gone"), destroys=True)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert button(dialog, "question_cancel").hasFocus()
    assert button(dialog, "question_cancel").isDefault()
    assert button(dialog, "question_action").kind == "dangerfill"  # type: ignore[attr-defined]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert done == []
    assert not dialog.isVisible()


@pytest.mark.parametrize(("name", "then"), [("question_cancel", []), ("question_other", ["dropped"]), ("question_action", ["saved"])])
def test_enter_presses_the_button_that_has_the_focus_not_the_default_one(qtbot: QtBot, window: QWidget, name: str, then: list[str]) -> None:
    done: list[str] = []
    dialog = ask(
        window, title="Stäng", heading="Spara först?", action="Spara", then=lambda: done.append("saved"),
        other=("Spara inte", lambda: done.append("dropped")),
    )  # fmt: skip
    chosen = button(dialog, name)
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Return)
    assert done == then
    assert not dialog.isVisible()


def test_enter_at_what_destroys_carries_it_out(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    dialog = ask(window, title="Radera", heading="Radera låntagare?", action="Radera låntagare", then=lambda: done.append("gone"), destroys=True)
    qtbot.keyClick(button(dialog, "question_action"), Qt.Key.Key_Enter)
    assert done == ["gone"]


def test_a_second_way_and_giving_up_are_told_apart(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    for press in ("question_other", "question_cancel"):
        dialog = ask(
            window,
            title="Stäng",
            heading="Spara först?",
            action="Spara",
            then=lambda: done.append("saved"),
            other=("Släng", lambda: done.append("dropped")),
            cancelled=lambda: done.append("cancelled"),
        )
        button(dialog, press).click()
    assert done == ["dropped", "cancelled"]


def test_every_reason_of_a_refusal_is_told_as_plain_text(qtbot: QtBot, window: QWidget) -> None:
    reasons = Several([NotFound("There is no {name}.", name="<b>x</b>"), Invalid("x", "This must be filled in.")])
    dialog = tell(window, title="Lån", heading="Lånas inte ut", text=reasons_text(reasons), kind="refused")
    assert dialog.text.text() == "There is no <b>x</b>.\nThis must be filled in."
    assert dialog.text.textFormat() is Qt.TextFormat.PlainText
    dialog.close()
    tell(window, title="Klart", heading="Klart").close()


def test_waiting_shows_itself_after_a_moment_and_a_bar_after_a_second(qtbot: QtBot, window: QWidget) -> None:
    line = BusyLine(window)
    line.start("Räknar", can_cancel=True)
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible)
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(bar.isVisible)
    line.set_progress(62, 100)
    with qtbot.waitSignal(line.cancelled):
        button(line, "busy_line_cancel").click()
    line.stop()
    assert not line.isVisible()
    assert not line.running


def test_quick_work_shows_nothing(window: QWidget) -> None:
    line = BusyLine(window)
    line.start("Räknar")
    line.stop()
    assert not line._show.isActive()
    assert not line.isVisible()


DIFFERENCES = (
    Difference(key="days", label="Antal dagar", seen="3", theirs="7", mine="5"),
    Difference(key="fee", label="Avgift", seen="10,00", theirs="10,00", mine="20,00"),
)


def test_two_at_the_same_thing_choose_field_by_field(qtbot: QtBot, window: QWidget) -> None:
    """X8: the second to save sees both versions field by field and chooses."""
    panel = ConflictPanel(window)
    panel.show_differences("Jonas 10:38", DIFFERENCES)
    table = panel.findChild(TableView)
    assert isinstance(table, TableView)
    table.mark("days")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.chosen) as chosen:
        button(panel, "conflict_mine").click()
    assert chosen.args == [frozenset({"fee"})]


def test_all_of_the_others_can_be_kept(qtbot: QtBot, window: QWidget) -> None:
    panel = ConflictPanel(window)
    panel.show_differences("Jonas 10:38", DIFFERENCES)
    with qtbot.waitSignal(panel.chosen) as chosen:
        button(panel, "conflict_theirs").click()
    assert chosen.args == [frozenset()]
    assert DIFFERENCES[0].both_changed
    assert not DIFFERENCES[1].both_changed


def test_a_dialog_grows_with_what_is_wrong_in_it(qtbot: QtBot, window: QWidget) -> None:
    """Or the sentence lies over the field."""
    dialog, form = FittedDialog(window), Form()
    dialog.setMinimumWidth(400)
    form.add("Text", NoteField(name="text", required=True))
    column = QVBoxLayout(dialog)
    column.addWidget(PlainLabel("Det är så. " * 9, dialog, wrap=True))
    column.addWidget(form)
    dialog.show()
    height = dialog.height()
    assert not form.is_valid()
    qtbot.waitUntil(lambda: height < dialog.height() == dialog.heightForWidth(400))
    dialog.close()


@pytest.mark.styled
def test_a_question_is_as_wide_as_its_buttons_need_with_larger_text_too(window: QWidget, qtbot: QtBot) -> None:
    """It has a least width of its own, and then Qt lets it be narrower than what stands in it."""
    theme().set_percent(125)
    first = Button("&Påverkan av reglerna…", window, icon_name="scale")
    question = ask(
        window, title="Regler", heading="Osparat", action="&Spara", then=window.hide, action_icon="save", other=("Spara &inte", window.hide), first=first
    )
    qtbot.waitUntil(question.isVisible)
    assert all(button.width() >= button.minimumSizeHint().width() for button in question.findChildren(QPushButton))
    question.close()
    theme().set_percent(100)
