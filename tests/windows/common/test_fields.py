"""Fields: what is typed is checked at the field, what is inherited is shown so, and only the user's changes are announced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QCheckBox, QComboBox, QLabel, QLineEdit, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.domain.refusals import Invalid
from app.windows.common.form import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    FilterField,
    Form,
    MoneyField,
    NoteField,
    NumberField,
    Origin,
    TextField,
    TimeField,
    YesNoField,
)
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import tool_tip
from app.windows.common.theme import Mode, theme


@pytest.fixture(autouse=True)
def swedish(qapp: QApplication) -> Iterator[None]:
    theme().install(Mode.LIGHT)
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(QLocale("en_GB"))


def _no_tip() -> bool:
    return not QToolTip.isVisible()


def placed(window: QWidget, field: Field) -> Field:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    field.setFocus()
    return field


def line_of(field: Field) -> QLineEdit:
    found = field.editor if isinstance(field.editor, QLineEdit) else field.editor.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def typed(qtbot: QtBot, field: Field, text: str) -> None:
    line = line_of(field)
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_setting_a_value_announces_nothing_typing_does(qtbot: QtBot, window: QWidget) -> None:
    field = TextField(window, name="street")
    placed(window, field)
    with qtbot.assertNotEmitted(field.changed):
        field.set_value("Ankargatan 4 B")
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(line_of(field), "!")
    assert field.value() == "!Ankargatan 4 B"


def put(field: Field, text: str) -> None:
    """Put a text whole into a field, as assistive technology does."""
    interface = QAccessible.queryAccessibleInterface(field.editor)
    editable = interface.editableTextInterface()
    assert editable is not None
    editable.replaceText(0, len(line_of(field).text()), text)


def test_what_assistive_technology_puts_in_whole_counts_as_typed(window: QWidget) -> None:
    heard: list[str] = []

    def watch(field: Field) -> Field:
        field.changed.connect(lambda: heard.append(field.objectName()))
        return placed(window, field)

    text, number = watch(TextField(name="text", inheritable=True)), watch(NumberField(name="number"))
    money, day, hour = watch(MoneyField(name="money", currency="SEK")), watch(DateField(name="day")), watch(TimeField(name="hour"))
    tick = watch(YesNoField("Tick", name="tick"))
    values = {text: "Lindby", number: 12, money: 1250, day: date(2027, 1, 15), hour: time(9, 30), tick: True}
    for field, value in values.items():
        field.set_value(value)
    text.set_origin(Origin.INHERITED, "1 Admin")
    QApplication.processEvents()
    assert heard == []
    for field, typed_text in ((text, "Lund"), (number, "14"), (money, "9,50"), (day, "2027-02-01"), (hour, "10:15")):
        put(field, typed_text)
    assert isinstance(tick.editor, QCheckBox)
    tick.editor.toggle()
    assert [field.value() for field in values] == ["Lund", 14, 950, date(2027, 2, 1), time(10, 15), False]
    assert heard == [field.objectName() for field in values], "each is told once"
    assert text.origin is Origin.OWN


def test_a_required_text_is_asked_for_at_the_field(qtbot: QtBot, window: QWidget) -> None:
    field = TextField(window, name="street", required=True)
    placed(window, field)
    assert not field.is_valid()
    assert field.error == "This must be filled in."
    typed(qtbot, field, "x")
    assert field.error == ""


def test_money_is_shown_with_its_currency(qtbot: QtBot, window: QWidget) -> None:
    field = MoneyField(window, name="fee", currency="SEK")
    placed(window, field)
    field.set_value(124_550)
    assert line_of(field).text().replace("\xa0", " ") == "1 245,50 kr"
    typed(qtbot, field, "400")
    assert field.value() == 40_000
    assert line_of(field).text().replace("\xa0", " ") == "400,00 kr"
    typed(qtbot, field, "")
    assert field.value() is None


def test_a_wrong_amount_is_told_at_the_field(qtbot: QtBot, window: QWidget) -> None:
    field = MoneyField(window, name="fee", currency="SEK")
    placed(window, field)
    typed(qtbot, field, "4,005")
    assert "4,005" in field.error
    assert field.editor.property("fault") == "true"
    assert field.editor.accessibleDescription() == field.error
    with pytest.raises(Invalid):
        field.value()


def test_numbers_have_bounds_and_steps(qtbot: QtBot, window: QWidget) -> None:
    field = NumberField(window, name="days", lowest=0, highest=30)
    placed(window, field)
    field.set_value(3)
    qtbot.keyClick(field.editor, Qt.Key.Key_Up)
    assert field.value() == 4
    typed(qtbot, field, "31")
    assert field.error == "31 is outside 0 to 30."
    typed(qtbot, field, "")
    assert field.value() is None
    qtbot.keyClick(field.editor, Qt.Key.Key_Up)
    assert field.value() == 0
    qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    assert field.value() == 0


def test_the_wheel_changes_nothing_that_has_no_focus(qtbot: QtBot, window: QWidget) -> None:
    number, choice = NumberField(window, name="days"), ChoiceField(window, name="kind", choices=[Choice(value=n, text=str(n)) for n in range(3)])
    other = QLineEdit(window)
    for widget in (number, choice, other):
        window.layout().addWidget(widget)  # type: ignore[union-attr]
    number.set_value(3)
    other.setFocus()
    for editor in (number.editor, choice.editor):
        wheel = QWheelEvent(
            QPointF(5, 5), editor.mapToGlobal(QPointF(5, 5)), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(editor, wheel)
    assert number.value() == 3
    assert choice.value() == 0


def test_a_date_is_typed_or_picked(qtbot: QtBot, window: QWidget) -> None:
    field = DateField(window, name="until")
    placed(window, field)
    typed(qtbot, field, "20261124")
    assert line_of(field).text() == "2026-11-24"
    typed(qtbot, field, "2026-02-30")
    assert field.error == "Februari 2026 has 28 days."
    qtbot.keyClick(line_of(field), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    with qtbot.waitSignal(field.changed):
        calendar.clicked.emit(QDate(2027, 1, 15))
    assert field.value() == date(2027, 1, 15)
    assert field.error == ""


def test_a_date_keeps_to_its_range(qtbot: QtBot, window: QWidget) -> None:
    field = DateField(window, name="until")
    placed(window, field)
    field.set_range(date(2026, 1, 1), None)
    typed(qtbot, field, "2025-12-31")
    assert field.error == "The earliest day is 2026-01-01."


def test_a_time_of_day_is_typed(qtbot: QtBot, window: QWidget) -> None:
    field = TimeField(window, name="opens")
    placed(window, field)
    typed(qtbot, field, "930")
    assert field.error == ""
    typed(qtbot, field, "0930")
    assert field.value() == time(9, 30)


def test_a_choice_keeps_its_value_when_others_are_offered(qtbot: QtBot, window: QWidget) -> None:
    field = ChoiceField(window, name="category", choices=[Choice(value=1, text="Vuxen"), Choice(value=2, text="Barn")])
    placed(window, field)
    field.set_value(2)
    field.set_choices([Choice(value=None, text="* Alla"), Choice(value=2, text="Barn", indent=1)])
    assert field.value() == 2
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.editor, Qt.Key.Key_Up)
    assert field.value() is None


def test_a_choice_without_room_is_told_in_full_by_its_tool_tip(qtbot: QtBot, window: QWidget) -> None:
    long = "Lindby kommun och <alla> dess enheter"
    field = ChoiceField(window, name="unit", choices=[Choice(value=1, text=long), Choice(value=2, text="B")])
    placed(window, field)
    said = []
    for value, width in ((1, 90), (1, 600), (2, 90)):
        field.set_value(value)
        field.editor.setFixedWidth(width)
        at = field.editor.rect().center()
        QApplication.sendEvent(field.editor, QHelpEvent(QEvent.Type.ToolTip, at, field.editor.mapToGlobal(at)))
        said.append(QToolTip.text() if QToolTip.isVisible() else "")
        QToolTip.hideText()
        qtbot.waitUntil(_no_tip)
    assert said == [tool_tip(long), "", ""]


def test_what_cannot_be_chosen_says_why(qtbot: QtBot, window: QWidget) -> None:
    field = ChoiceField(window, name="unit", choices=[Choice(value=1, text="A"), Choice(value=2, text="B", reason="ej <behörig>")])
    combo = field.editor
    assert isinstance(combo, QComboBox)
    assert "&lt;behörig&gt;" in combo.itemData(1, Qt.ItemDataRole.ToolTipRole)
    placed(window, field)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert field.value() == 1


def test_a_list_box_without_a_label_in_sight_is_heard_by_one(window: QWidget) -> None:
    """AT-SPI gives a list box the name of its entry: what it is for comes from its label alone."""
    field = ChoiceField(window, name="unit", choices=[Choice(value=1, text="days")])
    field.set_label("Time unit")
    (label,) = (found for found in window.findChildren(QLabel) if found.buddy() is field.editor)
    assert (label.text(), label.isHidden()) == ("Time unit", True)
    settle(window)
    assert label.text() == "Time unit"  # what nobody sees takes no letter from others


def test_yes_or_no_is_announced_when_clicked(qtbot: QtBot, window: QWidget) -> None:
    field = YesNoField("&Dölj namn", window, name="hide_name")
    placed(window, field)
    assert field.editor.accessibleName() == "Dölj namn"
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.editor, Qt.Key.Key_Space)
    assert field.value() is True


def test_tab_leaves_a_note_and_its_length_is_checked(qtbot: QtBot, window: QWidget) -> None:
    note, after = NoteField(window, name="comment", longest=5), TextField(window, name="after")
    placed(window, note)
    placed(window, after)
    note.setFocus()
    qtbot.keyClicks(note.editor, "too long")
    qtbot.keyClick(note.editor, Qt.Key.Key_Tab)
    assert after.editor.hasFocus()
    assert "5 is the most" in note.error


def test_an_inherited_value_says_so_and_typing_makes_it_ones_own(qtbot: QtBot, window: QWidget) -> None:
    field = MoneyField(window, name="limit", currency="SEK", inheritable=True)
    placed(window, field)
    field.set_value(10_000)
    field.set_origin(Origin.INHERITED, "Lindby bibliotek")
    assert field.editor.property("state") == "inherited"
    assert "Lindby bibliotek" in field.editor.accessibleDescription()
    qtbot.keyClicks(line_of(field), "2")
    assert field.origin is Origin.OWN
    assert field.editor.property("state") == ""
    button = field.findChild(QToolButton, "limit_inherit")
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "Inherit"
    with qtbot.waitSignal(field.inherit_chosen):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_control_i_goes_between_own_and_inherited(qtbot: QtBot, window: QWidget) -> None:
    field = NumberField(window, name="days", inheritable=True)
    placed(window, field)
    field.set_value(3)
    field.set_origin(Origin.OWN, "Lindby")
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(field.inherit_chosen):
        qtbot.keyClick(field.editor, Qt.Key.Key_I, control)
    field.set_origin(Origin.INHERITED, "Lindby")
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.editor, Qt.Key.Key_I, control)
    assert field.origin is Origin.OWN


def test_an_unsaved_field_has_its_dot_and_says_so(window: QWidget) -> None:
    form, field = Form(window), TextField(name="street")
    label = form.add("&Gata", field)
    field.set_unsaved(True)
    assert "Not saved yet" in field.editor.accessibleDescription()
    assert label.buddy() is field.editor
    assert field.editor.accessibleName() == "Gata"
    field.set_unsaved(False)
    assert "Not saved yet" not in field.editor.accessibleDescription()


def test_an_inactive_field_says_why(window: QWidget) -> None:
    form, field = Form(window), ChoiceField(name="department")
    label = form.add("Avdelning", field)
    field.set_allowed(False, "Väljs på en enhet")
    assert not field.editor.isEnabled()
    assert not label.isEnabled()
    assert "Väljs på en enhet" in field.editor.toolTip()


def test_a_form_goes_to_the_first_field_that_is_wrong(qtbot: QtBot, window: QWidget) -> None:
    form = Form(window)
    window.layout().addWidget(form)  # type: ignore[union-attr]
    fine, wrong = TextField(name="fine"), TextField(name="wrong", required=True)
    form.add("Bra", fine)
    form.add("Fel", wrong)
    form.add_wide(QWidget(form))
    fine.setFocus()
    QApplication.processEvents()
    assert wrong.geometry().right() == form.rect().right()
    width = wrong.editor.width()
    assert not form.is_valid()
    assert wrong.editor.hasFocus()
    QApplication.processEvents()
    assert wrong.editor.width() == width
    assert form.fields() == [fine, wrong]


def test_a_field_takes_a_rule_of_its_own(qtbot: QtBot, window: QWidget) -> None:
    def even(value: int | None) -> None:
        if value is not None and value % 2:
            raise Invalid("days", "{value} is odd.", value=value)

    field = NumberField(window, name="days")
    placed(window, field)
    field.set_check(even)
    typed(qtbot, field, "3")
    assert field.error == "3 is odd."


def test_a_filter_field_has_its_label_above(window: QWidget) -> None:
    holder = FilterField("Medie&typ", ChoiceField(name="media", choices=[Choice(value=None, text="Alla")]), window)
    window.layout().addWidget(holder)  # type: ignore[union-attr]
    assert holder.field.editor.accessibleName() == "Medietyp"
    assert holder.label.y() <= holder.field.y()


def indented(window: QWidget) -> ChoiceField:
    """Return a list box of a tree of units, the third of which can't be chosen."""
    units = [("Lindby", 0, ""), ("Åsen", 1, ""), ("Halla", 1, "no"), ("Hamnbiblioteket", 1, ""), ("Alby", 2, ""), ("Hamra", 2, "")]
    choices = [Choice(value=n, text=text, indent=indent, reason=reason) for n, (text, indent, reason) in enumerate(units)]
    return ChoiceField(window, name="unit", choices=choices)


def test_letters_typed_find_an_entry_whatever_its_indent(qtbot: QtBot, window: QWidget) -> None:
    field = indented(window)
    placed(window, field)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.editor, "h")
    assert field.text() == "Hamnbiblioteket"
    qtbot.keyClick(field.editor, "A")
    qtbot.keyClick(field.editor, "m")
    assert field.text() == "Hamnbiblioteket"
    qtbot.keyClick(field.editor, "r")
    assert field.text() == "Hamra"
    qtbot.keyClick(field.editor, "q")
    assert field.text() == "Hamra"


def test_the_same_letter_again_goes_on_to_the_next_entry(qtbot: QtBot, window: QWidget) -> None:
    field = indented(window)
    placed(window, field)
    for found in ("Hamnbiblioteket", "Hamra", "Hamnbiblioteket"):
        qtbot.keyClick(field.editor, "h")
        assert field.text() == found


def test_a_letter_with_marks_is_found_without_them_where_nothing_begins_so(qtbot: QtBot, window: QWidget) -> None:
    field = indented(window)
    placed(window, field)
    qtbot.keyClick(field.editor, "a")
    assert field.text() == "Alby"
    qtbot.keyClick(field.editor, "s")
    assert field.text() == "Åsen"


def test_letters_find_an_entry_in_the_open_list(qtbot: QtBot, window: QWidget) -> None:
    field = indented(window)
    placed(window, field)
    combo = field.editor
    assert isinstance(combo, QComboBox)
    combo.showPopup()
    for letter in "ham":
        qtbot.keyClick(combo.view(), letter)
    assert combo.view().currentIndex().row() == 3
    qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.value() == 3)


def test_what_a_service_refused_at_a_field_outlasts_the_check_of_what_was_typed_before(qtbot: QtBot, window: QWidget) -> None:
    field = TextField(window, name="name")
    placed(window, field)
    qtbot.keyClicks(field.editor, "Anna")
    assert field._timer.isActive()
    field.set_error("Somebody has this name.")
    assert not field._timer.isActive()
    assert field.error == "Somebody has this name."
