"""An entry of a register that another workstation removes while a rule for it is in the dialog, or unsaved in the table (X8)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.changes import Changes
from app.models.register import PatronCategory
from app.windows.common.editors import ChoiceField
from tests.windows.circulation_parameters.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the service refuses is tested on both databases where it is done

GONE = "What was chosen as patron category has been removed from its register meanwhile."


@pytest.fixture
def guest(desk: Desk) -> PatronCategory:
    """A patron category that no account has."""
    with desk.client.database.writing() as session:
        category = PatronCategory(organisation_id=desk.library.organisations["1"], code="gast", name="Gäst")
        session.add(category)
        session.commit()
    return category


def remove(desk: Desk, category: PatronCategory) -> None:
    """Remove it at another workstation, and let this client hear of it."""
    with desk.client.database.writing() as session:
        session.delete(session.merge(category))
        session.commit()
    desk.client.bus.post(Changes(kinds=frozenset({"patron_category"})))
    desk.wait()


def test_the_dialog_tells_it_at_the_field_and_goes_there(desk: Desk, guest: PatronCategory) -> None:
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    desk.choose(dialog, "patron_category", "Gäst")
    desk.type(dialog, "value", "5")
    remove(desk, guest)
    field = desk.find(dialog, ChoiceField, "patron_category")
    assert field.text() == "removed"
    desk.click(dialog, "rule_done")
    assert dialog.isVisible()
    assert field.editor.hasFocus()
    told = desk.find(field, QLabel, "patron_category_error")
    assert told.text() == GONE
    desk.qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))  # the dialog grows for it
    desk.choose(dialog, "patron_category", "Vuxen")
    desk.click(dialog, "rule_done")
    assert "Lindby kommun | Vuxen | new 5 days" in desk.rows(window)


def test_an_unsaved_row_says_it_and_the_refusal_names_the_field(desk: Desk, guest: PatronCategory) -> None:
    window = desk.open()
    desk.add(window, "5", patron_category="Gäst")
    desk.back_to(window)
    remove(desk, guest)
    assert "Lindby kommun | removed | new 5 days" in desk.rows(window)
    desk.save(window)
    assert GONE in window.view.banner.text
    desk.click(window, "change_rule")
    assert desk.find(desk.dialog(window), ChoiceField, "patron_category").text() == "removed"
