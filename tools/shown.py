"""Every window and dialog that pictures are taken of and whose texts are measured, in one list that rooms extend.

A `Shown` says how to get to one look of the program: it opens what is to be seen on a `Stage` (a main window on some
library) and returns the top-level window to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTabWidget, QWidget

from app.background.gate import Gate
from app.domain.refusals import Unavailable
from app.windows.commands import BY_ID, COMMANDS, is_built
from app.windows.common.form import Field
from app.windows.common.table_view import TableView
from app.windows.help_window import HelpWindow
from app.windows.languages import Languages
from app.windows.sign_in import SignInWindow
from app.windows.unit_register.history_dialog import HistoryDialog
from app.windows.unit_register.several_units_dialog import SeveralUnitsDialog
from tools import shown_calendar
from tools.shown_accounts import hindrances, lost_card, new_patron, new_pin
from tools.shown_claims import CLAIMS
from tools.shown_desk import DESK
from tools.shown_explain import EXPLAIN
from tools.shown_files import rules_export, rules_import
from tools.shown_found_patrons import many_earlier, many_patrons, patrons_filtered, patrons_found
from tools.shown_items import copy_edited, copy_page, items_found, new_title, withdraw_question
from tools.shown_jobs import JOBS
from tools.shown_mail import MAIL
from tools.shown_matrix import matrix_of_fees, rules_compared, rules_copied, sheet_for_staff
from tools.shown_patron import PATRON
from tools.shown_patrons import DETAILS
from tools.shown_registers import REGISTERS
from tools.shown_reservations import RESERVATIONS
from tools.shown_rule_states import STATES
from tools.shown_rules import (
    rule_add,
    rule_added,
    rule_change,
    rule_question,
    rules_checked,
    rules_explain,
    rules_history,
    rules_impact,
    rules_menu,
    rules_with_selector,
)
from tools.shown_texts import OF_REGISTERS, OF_UNITS
from tools.shown_timeline import TIMELINE
from tools.stage import Stage


@dataclass(frozen=True, slots=True)
class Shown:
    """One look of the program: its name (of the picture too), and how to get there."""

    name: str
    open: Callable[[Stage], QWidget]


def shown() -> Iterator[Shown]:
    """Yield what there is to be seen: the start page, each window of the table of commands, and the dialogs."""
    yield Shown("start", _start)
    for command in COMMANDS:
        if command.window and is_built(command):
            yield Shown(command.id.replace(".", "-"), _opener(command.id))
    yield from (look for look in EXTRA if is_built(BY_ID[look.name.split("/")[0]]))


def _start(stage: Stage) -> QWidget:
    stage.wait()
    return stage.main


def _opener(command: str) -> Callable[[Stage], QWidget]:
    def open_it(stage: Stage) -> QWidget:
        stage.open(command, stage.argument(command))
        return stage.main

    return open_it


def _tab(command: str, *tabs: tuple[str, int]) -> Callable[[Stage], QWidget]:
    """Return how to open a window and go to tabs of it, each by the object name of its tab widget and its place."""

    def open_it(stage: Stage) -> QWidget:
        window = stage.open(command)
        for name, place in tabs:
            stage.find(QTabWidget, name, window).setCurrentIndex(place)
        return stage.main

    return open_it


def _several_units(stage: Stage) -> QWidget:
    """Change a box and a reminder of a unit, and ask to save both for all units that deviate."""
    window = stage.open("registers.units")
    stage.press("no_reminder_editor", window)
    stage.press("hide_name_editor", window)
    stage.press("several_units_box", window)
    stage.press("save_register", window)
    dialog = next(found for found in stage.dialogs() if isinstance(found, SeveralUnitsDialog))
    stage.press("several_deviating", dialog)
    return dialog


def _compare_units(stage: Stage) -> QWidget:
    """Compare the unit shown with another one, one of the differences marked."""
    window = stage.open("registers.units")
    next(action for action in window.menu_actions()["functions"] if action.objectName() == "action.compare_units").trigger()
    dialog = stage.dialog()
    units = stage.find(QComboBox, "compare_right_editor", dialog)
    units.setCurrentIndex(units.count() - 1)
    units.activated.emit(units.currentIndex())
    stage.wait()
    stage.find(TableView, "compare_table", dialog).mark_number(1)
    return dialog


def _copy_settings(stage: Stage) -> QWidget:
    """Copy what a unit has of its own to all units, and give back the rest."""
    window = stage.open("registers.units")
    next(action for action in window.menu_actions()["functions"] if action.objectName() == "action.copy_settings").trigger()
    dialog = stage.dialog()
    stage.wait()
    stage.press("copy_give_back", dialog)
    stage.press("several_all", dialog)
    return dialog


def _unit_history(stage: Stage) -> QWidget:
    """The history of a unit in which a box was changed just now, asking before it is put back."""
    window = stage.open("registers.units")
    stage.press("hide_name_editor", window)
    stage.press("save_register", window)
    stage.press("register_history", window)
    dialog = next(found for found in stage.dialogs() if isinstance(found, HistoryDialog))
    stage.wait()
    dialog.then.day.set_value(stage.client.today())
    dialog.then.day.changed.emit()
    stage.wait()
    stage.press("put_back_line", dialog)
    return dialog


def _staff(button: str) -> Callable[[Stage], QWidget]:
    """Return how to open a dialog of the staff by its button."""

    def open_it(stage: Stage) -> QWidget:
        stage.press(button, stage.open("administration.staff", "1"))
        return stage.dialog()

    return open_it


def _roles(stage: Stage) -> QWidget:
    """Add a role that begins with those of another, unsaved; some of its permissions are ticked anew."""
    window = stage.open("administration.staff", "2")
    stage.press("add_role", window)
    dialog = stage.dialog()
    stage.find(Field, "name", dialog).set_value("Kvällspersonal")
    stage.find(Field, "begin_with", dialog).set_value(3)
    stage.press("act_done", dialog)
    return stage.main


def _role_dialog(stage: Stage) -> QWidget:
    stage.press("add_role", stage.open("administration.staff", "2"))
    return stage.dialog()


def _schedule(stage: Stage) -> QWidget:
    window = stage.open("administration.jobs")
    stage.wait()
    stage.find(TableView, "jobs_table", window).mark("retention")
    stage.press("job_change", window)
    return stage.dialog()


def _about(stage: Stage) -> QWidget:
    stage.main.run("help.about")
    stage.wait()
    return stage.dialog()


def _help(command: str) -> Callable[[Stage], QWidget]:
    """Return how to open the help on a window (empty: on the main one)."""

    def open_it(stage: Stage) -> QWidget:
        if command:
            stage.open(command)
        stage.main.run("help.window")
        stage.wait_for(lambda: any(isinstance(dialog, HelpWindow) for dialog in stage.dialogs()))
        return next(dialog for dialog in stage.dialogs() if isinstance(dialog, HelpWindow))

    return open_it


def _locked(stage: Stage) -> QWidget:
    stage.open("patrons.details", stage.patron_id())
    stage.main.run("file.lock")
    stage.wait()
    return stage.main


def _locked_out(stage: Stage) -> QWidget:
    """Try a wrong password twice: the next try must wait."""
    main = _locked(stage)
    for _ in range(2):
        stage.find(QLineEdit, "unlock_password", main).setText("?")
        stage.press("unlock", main)
        stage.wait_for(stage.main.locking.page.worker.idle)
    return main


def _sign_in(stage: Stage) -> SignInWindow:
    """Open the window for signing in beside the main one, on the same database."""
    gate, languages = Gate(str(stage.client.database.url)), Languages()
    languages.code = stage.client.language
    window = SignInWindow(gate, stage.client.settings, languages, stage.main)
    window.setWindowFlag(Qt.WindowType.Dialog)
    window.show()
    window.begin()
    stage.wait_for(window.worker.idle)
    gate.close()
    return window


def _sign_in_point(stage: Stage) -> QWidget:
    window = _sign_in(stage)
    stage.press("go", window)
    stage.wait_for(window.worker.idle)
    return window


def _lost_contact(stage: Stage) -> QWidget:
    stage.client.runner.note_contact(Unavailable(""))
    stage.wait()
    return stage.main


EXTRA: list[Shown] = [
    Shown("file.sign_out/name", _sign_in),
    Shown("file.sign_out/point", _sign_in_point),
    Shown("file.sign_out/lost", _lost_contact),
    *(
        Shown(f"administration.staff/{button}", _staff(button))
        for button in ("add_staff", "change_name", "give_role", "take_role", "new_password", "disable_staff")
    ),
    Shown("administration.staff/roles", _tab("administration.staff", ("staff_tabs", 1))),
    Shown("administration.staff/unsaved", _roles),
    Shown("administration.staff/add_role", _role_dialog),
    Shown("administration.jobs/schedule", _schedule),
    *(Shown(name, look) for name, look in JOBS.items()),
    Shown("file.lock/page", _locked),
    Shown("file.lock/wrong", _locked_out),
    *(Shown(f"desk.{name}", look) for name, look in DESK.items()),
    *(Shown(name, look) for name, look in MAIL.items()),
    *(Shown(name, look) for name, look in CLAIMS.items()),
    *(Shown(name, look) for name, look in TIMELINE.items()),
    Shown("help.about/dialog", _about),
    Shown("help.window/main", _help("")),
    Shown("help.window/rules", _help("parameters.circulation")),
    Shown("items.search/found", items_found),
    Shown("items.search/new", new_title),
    Shown("items.details/edit", copy_edited),
    Shown("items.details/copies", copy_page(1)),
    Shown("items.details/queue", copy_page(2)),
    Shown("items.details/withdraw", withdraw_question),
    Shown("parameters.matrix/fees", matrix_of_fees),
    Shown("parameters.compare/rules", rules_compared),
    Shown("parameters.compare/copy", rules_copied),
    Shown("parameters.sheet/staff", sheet_for_staff),
    Shown("parameters.circulation/add", rule_add),
    Shown("parameters.circulation/change", rule_change),
    Shown("parameters.circulation/unsaved", rule_added),
    Shown("parameters.circulation/remove", rule_question),
    Shown("parameters.circulation/menu", rules_menu),
    Shown("parameters.circulation/selector", rules_with_selector),
    Shown("parameters.circulation/explain", rules_explain),
    Shown("parameters.circulation/history", rules_history),
    Shown("parameters.circulation/impact", rules_impact),
    *(Shown(f"parameters.circulation/{name}", look) for name, look in STATES.items()),
    Shown("parameters.check/findings", rules_checked),
    *(Shown(f"parameters.explain/{name}", look) for name, look in EXPLAIN.items()),
    Shown("parameters.circulation/import", rules_import),
    Shown("parameters.circulation/export", rules_export),
    Shown("patrons.search/found", patrons_found),
    Shown("patrons.search/filtered", patrons_filtered),
    Shown("patrons.search/many", many_patrons),
    *(Shown(name, look) for name, look in RESERVATIONS.items()),
    Shown("patrons.search/many-earlier", many_earlier),
    *(Shown(f"patrons.details/{name}", look) for name, look in {**DETAILS, **PATRON}.items()),
    Shown("patrons.new/filled", new_patron),
    Shown("patrons.details/pin", new_pin),
    Shown("patrons.details/lost-card", lost_card),
    Shown("patrons.details/hindrances", hindrances),
    *(Shown(f"registers.common/{name}", look) for name, look in REGISTERS.items()),
    Shown("registers.units/reminders", _tab("registers.units", ("register_tabs", 3), ("category_tabs", 1))),
    Shown("registers.units/invoice", _tab("registers.units", ("register_tabs", 3), ("category_tabs", 2))),
    Shown("registers.units/history", _unit_history),
    Shown("registers.units/several", _several_units),
    Shown("registers.units/compare", _compare_units),
    Shown("registers.units/copy", _copy_settings),
    Shown("registers.units/units", _tab("registers.units", ("register_tabs", 0))),
    Shown("registers.units/calendar", shown_calendar.year),
    Shown("registers.units/calendar_holidays", shown_calendar.holidays),
    Shown("registers.units/closure", shown_calendar.closure),
    Shown("registers.units/closure_moved", shown_calendar.moved),
    *(Shown(f"registers.units/{name}", look) for name, look in OF_UNITS.items()),
    *(Shown(f"registers.common/{name}", look) for name, look in OF_REGISTERS.items()),
    Shown("registers.units/departments", _tab("registers.units", ("register_tabs", 1))),
]
"""Further looks of a window, and its dialogs; the name begins with the id of the window's command and a slash."""
