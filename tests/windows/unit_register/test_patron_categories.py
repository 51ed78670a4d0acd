"""Tab 4-Patron categories: what holds and where it comes from, edits by clicks and keys, saved per unit and category (L1-L7)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.categories import BOXES
from app.domain.setting import EMPTY, Setting
from app.domain.settings_draft import STANDARD_KEY
from app.queries.categories import effective_settings, get_standard_category
from app.windows.common.form import Origin
from app.windows.common.row_table_model import RowKind
from tests.windows.unit_register.desk import CTRL, LEFT, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def accessible_names(window: QWidget) -> set[str]:
    return {widget.accessibleName() for widget in window.findChildren(QWidget) if widget.isVisible() and widget.accessibleName()}


def test_boxes_and_fields_carry_the_glossarys_words(desk: Desk) -> None:
    """What drives the window through the accessibility tree finds it by these names."""
    window = desk.open()
    names = accessible_names(window)
    assert {field.label for field in BOXES} <= names
    assert {"Unit", "Patron categories", "Max number of reminders", "Block after number of reminders", "Max overdue loans"} <= names
    for column in ("Junior", "Adult"):
        assert {f"No max fee, {column}", f"Max fee, {column}", f"Autoblock limit, {column}"} <= names
    bar = window.view.tabs.tabBar()
    assert {"4-Patron categories", "a-Settings"} <= {bar.accessibleTabName(place) for place in range(bar.count())}


def test_what_is_inherited_says_so_and_from_where(desk: Desk) -> None:
    desk.elsewhere("max-fee-adult", "500", unit="lindby")
    desk.elsewhere("autoblock-adult", "150")
    window = desk.open()
    bound = window.view.categories.settings.bound
    assert bound["max-fee-adult"].widget.value() == 50_000
    assert window.view.categories.settings.max_fee["adult"].money.origin is Origin.INHERITED
    assert "Lindby kommun" in window.view.categories.settings.max_fee["adult"].money.editor.toolTip()
    assert window.view.categories.settings.autoblock["adult"].origin is Origin.OWN
    assert window.view.categories.settings.autoblock["junior"].origin is Origin.INHERITED
    assert "what is delivered" in window.view.categories.settings.autoblock["junior"].editor.toolTip()


def test_amounts_at_1_admin_stand_alone_for_it_has_no_currency(desk: Desk) -> None:
    desk.elsewhere("autoblock-adult", "200", unit="1")
    window = desk.open("1")
    settings = window.view.categories.settings
    assert desk.find(window, QLineEdit, "autoblock_adult_editor").text() == "200.00"
    assert "Adults are blocked when their debt reaches 200." in settings.words.text()


def test_a_box_and_a_value_are_saved_for_this_unit_and_category_only(desk: Desk) -> None:
    """Shift+F9's first way: category, box, value, Save."""
    window = desk.open()
    desk.click(window, "no_reminder_editor")
    desk.type(window, "autoblock_adult", "200")
    assert window.unsaved()
    assert desk.find(window, QWidget, "unsaved_count").text() == "2 unsaved fields"  # type: ignore[attr-defined]
    desk.save(window)
    assert not window.unsaved()
    assert window.view.banner.kind == "saved"
    places, categories = desk.library.organisations, desk.library.categories
    with desk.client.database.reading() as session:
        at = effective_settings(session, places["SDB"], categories["vuxen"])
        assert (at.ticked("no-reminder"), at.autoblock_limit(junior=False), at.autoblock_limit(junior=True)) == (True, 20_000, None)
        assert not effective_settings(session, places["SDB"], categories["barn"]).ticked("no-reminder")
        assert not effective_settings(session, places["HAM"], categories["vuxen"]).ticked("no-reminder")
    again = desk.open()
    assert again.view.categories.boxes.bound["no-reminder"].widget.value() is True
    assert again.view.categories.settings.autoblock["adult"].value() == 20_000


def test_ctrl_s_saves_by_the_frame_and_the_save_method_of_the_window(desk: Desk) -> None:
    window = desk.open()
    desk.click(window, "hide_name_editor")
    window.save()
    desk.wait()
    assert not window.unsaved()


def test_no_max_fee_greys_the_amount_and_is_one_field_with_it(desk: Desk) -> None:
    """L6."""
    window = desk.open()
    fee = window.view.categories.settings.max_fee["adult"]
    assert (fee.value(), fee.money.editor.isEnabled()) == (None, False)
    desk.click(window, "no_max_fee_adult_editor")
    assert fee.money.editor.isEnabled()
    assert fee.money.editor.hasFocus()
    assert window.unsaved()
    window.save()
    desk.wait()
    assert "No max fee" in fee.money.error
    assert window.view.banner.kind == "failed"
    desk.qtbot.keyClicks(fee.money.editor, "400.50")
    assert fee.money.error == ""
    assert desk.mine(window, "max-fee-adult") == Setting(40_050)
    desk.save(window)
    desk.click(window, "no_max_fee_adult_editor")
    assert desk.mine(window, "max-fee-adult") == EMPTY
    assert not fee.money.editor.isEnabled()


def test_a_value_that_cannot_be_kept_is_refused_at_its_field(desk: Desk) -> None:
    window = desk.open()
    bad = (("autoblock_adult", "-1"), ("autoblock_junior", "1.234"), ("reminders_max", "10"), ("reminders_max", ""), ("overdue_loans_max", "x"))
    for name, text in bad:
        desk.type(window, name, text)
        window.save()
        desk.wait()
        field = next(bound for bound in window.view.categories.settings.bound.values() if bound.widget.objectName() == name)
        assert field.widget.error, (name, text)  # type: ignore[union-attr]
        assert window.unsaved()
        assert window.view.banner.kind == "failed"
        desk.mark(window, "barn")
        assert window.view.categories.category_id == desk.library.categories["vuxen"]
        window.undo()
        window.state.start(window.state.whole)
        assert not window.unsaved()


def test_ctrl_i_gives_an_own_value_back_and_takes_an_inherited_one_as_own(desk: Desk) -> None:
    desk.elsewhere("autoblock-adult", "150", unit="lindby")
    desk.elsewhere("autoblock-adult", "80")
    window = desk.open()
    field = window.view.categories.settings.autoblock["adult"]
    field.setFocus()
    desk.qtbot.keyClick(field.editor, Qt.Key.Key_I, CTRL)
    assert (field.value(), field.origin, desk.mine(window, "autoblock-adult")) == (15_000, Origin.INHERITED, None)
    desk.qtbot.keyClick(field.editor, Qt.Key.Key_I, CTRL)
    assert (field.value(), field.origin, desk.mine(window, "autoblock-adult")) == (15_000, Origin.OWN, Setting(15_000))
    desk.click(window, "autoblock_adult_inherit")
    desk.save(window)
    with desk.client.database.reading() as session:
        found = effective_settings(session, desk.library.organisations["SDB"], desk.library.categories["vuxen"])["autoblock-adult"]
    assert found.organisation_id == desk.library.organisations["lindby"]


def test_typing_over_an_inherited_value_character_by_character_keeps_what_is_typed(desk: Desk) -> None:
    desk.elsewhere("invoice-days", "21", unit="lindby")
    window = desk.open()
    window.view.categories.tabs.setCurrentIndex(2)
    editor = desk.type(window, "invoice_days", "")
    assert window.view.categories.invoice.days.value() is None
    desk.qtbot.keyClicks(editor, "7")
    assert desk.mine(window, "invoice-days") == Setting(7)
    desk.type(window, "invoice_days", "")
    window.view.categories.invoice.child.setFocus()
    assert window.view.categories.invoice.days.value() == 21
    assert desk.mine(window, "invoice-days") == "nothing"


def test_categories_with_values_of_their_own_are_green_and_say_how_many(desk: Desk) -> None:
    desk.elsewhere("no-invoice", "1", category="barn")
    desk.elsewhere("hide-name", "1", category="barn")
    window = desk.open()
    model = window.view.categories.list.model
    kinds = {row.name: model.kind(n) for n, row in enumerate(model.rows)}
    assert kinds == {"Standard": RowKind.NORMAL, "Vuxen": RowKind.NORMAL, "Barn": RowKind.EXCEPTION, "Talbokslåntagare": RowKind.NORMAL}
    row = model.find(desk.library.categories["barn"])
    assert model.cell(row, 1).text == "2 own"
    desk.click(window, "no_reminder_editor")
    assert model.kind(model.find(desk.library.categories["vuxen"])) is RowKind.EXCEPTION


def test_edits_of_several_categories_are_saved_together(desk: Desk) -> None:
    window = desk.open()
    desk.click(window, "no_reminder_editor")
    desk.mark(window, "barn")
    assert window.view.categories.boxes.bound["no-reminder"].widget.value() is False
    desk.click(window, "no_invoice_editor")
    desk.mark(window, "vuxen")
    assert window.view.categories.boxes.bound["no-reminder"].widget.value() is True
    desk.save(window)
    with desk.client.database.reading() as session:
        place = desk.library.organisations["SDB"]
        assert effective_settings(session, place, desk.library.categories["vuxen"]).ticked("no-reminder")
        assert effective_settings(session, place, desk.library.categories["barn"]).ticked("no-invoice")


def test_the_standard_box_stands_on_the_standard_category_only_and_can_be_moved(desk: Desk) -> None:
    """L4."""
    window = desk.open(category="standard")
    box = desk.find(window, QCheckBox, "standard_category")
    assert (box.isVisible(), box.isChecked(), box.isEnabled(), box.accessibleName()) == (True, True, False, "Standard category")
    desk.mark(window, "vuxen")
    assert not box.isVisible()
    desk.click(window, "make_standard_category")
    assert box.isVisible()
    change = window.state.draft.changes[STANDARD_KEY]
    assert (change.seen, change.mine) == (None, Setting(desk.library.categories["vuxen"]))
    desk.mark(window, "standard")
    assert not box.isVisible()
    desk.save(window)
    with desk.client.database.reading() as session:
        assert get_standard_category(session, desk.library.organisations["SDB"]) == desk.library.categories["vuxen"]
        assert get_standard_category(session, desk.library.organisations["HAM"]) == desk.library.categories["standard"]
    desk.mark(window, "vuxen")
    desk.click(window, "standard_category_inherit")
    desk.save(window)
    with desk.client.database.reading() as session:
        assert get_standard_category(session, desk.library.organisations["SDB"]) == desk.library.categories["standard"]


def test_allow_booking_is_shown_and_inactive(desk: Desk) -> None:
    """L5."""
    window = desk.open()
    box = desk.find(window, QCheckBox, "allow_booking_editor")
    assert (box.isVisible(), box.isEnabled()) == (True, False)
    assert "Not used by Lånedisk." in box.toolTip()


def test_0_and_999_are_explained_and_said_in_plain_words(desk: Desk) -> None:
    """L7."""
    window = desk.open()
    words = window.view.categories.settings.words
    assert "Patrons are not blocked because of debts." in words.text()
    desk.type(window, "autoblock_adult", "0")
    assert "Adults are blocked by any debt at all." in words.text()
    desk.type(window, "autoblock_adult", "200")
    assert "Adults are blocked when their debt reaches kr\u00a0200." in words.text() or "200" in words.text()
    desk.type(window, "reminders_max", "3")
    assert "Reminders: at most 3, then an invoice." in words.text()


def test_the_junior_limit_is_the_units_and_leads_to_its_tab(desk: Desk) -> None:
    desk.unit_elsewhere("junior-age-limit", "16")
    window = desk.open()
    texts = [label.text() for label in window.view.categories.settings.findChildren(QWidget) if hasattr(label, "text") and callable(label.text)]
    assert {"up to 15 years", "from 16 years"} <= set(texts)
    desk.qtbot.mouseClick(desk.find(window, QWidget, "junior_age_link"), LEFT)
    assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "a"


def test_undo_and_redo_go_through_what_was_typed(desk: Desk) -> None:
    window = desk.open()
    desk.type(window, "autoblock_adult", "200")
    desk.click(window, "no_invoice_editor")
    window.undo()
    assert desk.mine(window, "no-invoice") == "nothing"
    assert window.view.categories.boxes.bound["no-invoice"].widget.value() is False
    window.undo()
    assert not window.unsaved()
    assert window.view.categories.settings.autoblock["adult"].value() == 99_900
    window.redo()
    assert desk.mine(window, "autoblock-adult") == Setting(20_000)
