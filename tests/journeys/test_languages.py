"""The language is switched while windows are open: every title, menu, tab and button follows, and what is typed stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.search import PatronSearchWindow
from app.windows.unit_register.window import UnitRegisterWindow
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import CTRL, SHIFT, Workplace

pytestmark = pytest.mark.sqlite_only

NAMES = {"sv": "svenska", "cs": "cestina", "en": "english"}
"""What is typed to find a language among the functions."""

TITLES = {
    "en": ("Patron search", "Patron details", "Unit register", "Circulation parameters"),
    "sv": ("Sök låntagare", "Låntagardetaljer", "Enhetsregister", "Cirkulationsparametrar"),
    "cs": ("Hledat čtenáře", "Podrobnosti o čtenáři", "Registr jednotek", "Parametry výpůjček"),
}
WORDS = {
    "en": ("File", "Patrons", "1-Loans", "4-Patron categories", "Hide name", "Save"),
    "sv": ("Arkiv", "Låntagare", "1-Lån", "4-Låntagarkategorier", "Dölj namn", "Spara"),
    "cs": ("Soubor", "Čtenáři", "1-Výpůjčky", "4-Kategorie čtenářů", "Skrýt jméno", "Uložit"),
}


def open_all(desk: Workplace) -> None:
    """Open the search, a patron, the unit register and the circulation parameters by their keys."""
    desk.press(Qt.Key.Key_F, CTRL)
    search = desk.window(PatronSearchWindow)
    desk.qtbot.keyClicks(search.field, "1001")
    desk.until(lambda: len(search.model.rows) == 1)
    desk.press(Qt.Key.Key_Return)
    desk.window(PatronDetailsWindow)
    desk.press(Qt.Key.Key_P, CTRL | SHIFT)
    desk.window(CirculationParametersWindow)
    desk.press(Qt.Key.Key_F9, SHIFT)
    desk.window(UnitRegisterWindow)


def choose(desk: Workplace, code: str) -> None:
    """Choose a language among the functions: Ctrl+K, its name for itself, Enter."""
    desk.press(Qt.Key.Key_K, CTRL)
    desk.qtbot.keyClicks(desk.main.box, NAMES[code])
    desk.qtbot.keyClick(desk.main.box, Qt.Key.Key_Return)
    desk.wait()
    assert desk.client.language == code


def titles(desk: Workplace) -> tuple[str, ...]:
    """Return what the windows are called, without what they show."""
    names = {type(window): window.title().rpartition(" - ")[2] for window in desk.main.area.windows()}
    return tuple(names[kind] for kind in (PatronSearchWindow, PatronDetailsWindow, UnitRegisterWindow, CirculationParametersWindow))


def words(desk: Workplace) -> tuple[str, ...]:
    """Return some words of the menus, the tabs, a box and a button."""
    menus, windows = desk.main.menus.menus, {type(window): window for window in desk.main.area.windows()}
    details, register = windows[PatronDetailsWindow], windows[UnitRegisterWindow]
    assert isinstance(details, PatronDetailsWindow)
    assert isinstance(register, UnitRegisterWindow)
    return (
        menus["file"].title().replace("&", ""),
        menus["patrons"].title().replace("&", ""),
        details.tabs.tabBar().accessibleTabName(0),
        register.view.tabs.tabBar().accessibleTabName(register.view.tabs.currentIndex()),
        desk.find(register, QWidget, "hide_name_editor").accessibleName(),
        desk.find(register, QAbstractButton, "save_register").text().replace("&", ""),
    )


def test_all_that_is_open_follows_the_language(sign_in: SignIn) -> None:
    """X10: Swedish, Czech, English and round again; the ticked box stays ticked and unsaved."""
    desk = sign_in()
    open_all(desk)
    register = desk.window(UnitRegisterWindow)
    desk.click(register, "hide_name_editor")
    before = desk.find(register, QAbstractButton, "hide_name_editor").isChecked()
    for code in ("sv", "cs", "en"):
        choose(desk, code)
        assert titles(desk) == TITLES[code]
        assert words(desk) == WORDS[code]
        assert desk.main.windowTitle() == f"{register.title()} – Lånedisk"
        assert register.unsaved()
        assert desk.find(register, QAbstractButton, "hide_name_editor").isChecked() is before


def test_the_choice_is_remembered_for_this_workstation(sign_in: SignIn) -> None:
    """X10: chosen once, the next client on these settings begins in it."""
    desk = sign_in()
    choose(desk, "cs")
    assert desk.client.settings.get("look.language") == "cs"
    choose(desk, "en")
    assert desk.client.settings.get("look.language") == "en"
