"""The one table of every action and key. Menus, tool bar, command box and the list of keys are all made from it.

A command appears where its window exists; its menu where it holds anything. Texts are English with their mnemonic (`&`),
translated in the context `Commands`; mnemonics of menus keep clear of Alt+digits, Alt+A to Alt+D and Alt+K, which
belong to tabs.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.windows.common.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.settings import Settings
    from app.windows.common.inner_window import InnerWindow

CONTEXT = "Commands"


class Scope(Enum):
    """Who carries a command out."""

    FRAME = "frame"
    """The main window itself; a command with a window opens it."""
    ACTIVE = "active"
    """The active inner window, by the method that `does` names; inactive where it has none."""
    FIELD = "field"
    """The field or table that has the focus, by the method that `does` names."""
    ROOM = "room"
    """Each window that has it, by itself: here for the list of keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A menu of the menu bar, or one inside another (`parent`)."""

    id: str
    text: str
    parent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One action. `keys` in Qt's portable form; `window` as `module:Class`; `group` parts a menu by lines.

    Without `permission` held, the command is inactive with a tool tip that names it. `tool` is its text in the tool
    bar (none: it is not there); `choice` names the set of which one is ticked; `hint` is what its tool tip adds.
    `needs` is the command without whose window it has nothing to do; `setting` the setting that it chooses, which the
    library's IT may have fixed. `takes` is the method of the active window that gives its window's argument.
    """

    id: str
    text: str
    menu: str = ""
    group: int = 0
    keys: tuple[str, ...] = ()
    icon: str = ""
    permission: str = ""
    window: str = ""
    tool: str = ""
    hint: str = ""
    choice: str = ""
    scope: Scope = Scope.FRAME
    does: str = ""
    needs: str = ""
    setting: str = ""
    takes: str = ""
    in_box: bool = True


MENUS: tuple[Menu, ...] = (
    Menu(id="file", text=QT_TRANSLATE_NOOP("Commands", "&File")),
    Menu(id="edit", text=QT_TRANSLATE_NOOP("Commands", "&Edit")),
    Menu(id="circulation", text=QT_TRANSLATE_NOOP("Commands", "Circu&lation")),
    Menu(id="patrons", text=QT_TRANSLATE_NOOP("Commands", "Pat&rons")),
    Menu(id="registers", text=QT_TRANSLATE_NOOP("Commands", "Re&gisters")),
    Menu(id="work", text=QT_TRANSLATE_NOOP("Commands", "&Work with")),
    Menu(id="functions", text=QT_TRANSLATE_NOOP("Commands", "F&unctions")),
    Menu(id="other", text=QT_TRANSLATE_NOOP("Commands", "O&ther")),
    Menu(id="administration", text=QT_TRANSLATE_NOOP("Commands", "Ad&ministration")),
    Menu(id="parameters", text=QT_TRANSLATE_NOOP("Commands", "&Parameter maintenance"), parent="administration"),
    Menu(id="view", text=QT_TRANSLATE_NOOP("Commands", "&View")),
    Menu(id="theme", text=QT_TRANSLATE_NOOP("Commands", "&Theme"), parent="view"),
    Menu(id="language", text=QT_TRANSLATE_NOOP("Commands", "&Language"), parent="view"),
    Menu(id="text", text=QT_TRANSLATE_NOOP("Commands", "Text si&ze"), parent="view"),
    Menu(id="lock", text=QT_TRANSLATE_NOOP("Commands", "Lock &automatically"), parent="view"),
    Menu(id="window", text=QT_TRANSLATE_NOOP("Commands", "W&indow")),
    Menu(id="help", text=QT_TRANSLATE_NOOP("Commands", "&Help")),
)

_TAB_KEYS = tuple(f"Alt+{sign}" for sign in "123456789ABCDK")

COMMANDS: tuple[Command, ...] = (
    # File
    Command(id="file.save", text=QT_TRANSLATE_NOOP("Commands", "&Save"), menu="file", keys=("Ctrl+S",), icon="save", scope=Scope.ACTIVE, does="save"),
    Command(id="file.close", text=QT_TRANSLATE_NOOP("Commands", "&Close"), menu="file", keys=("Ctrl+W",), icon="x", scope=Scope.ACTIVE, does="close"),
    Command(
        id="file.print", text=QT_TRANSLATE_NOOP("Commands", "&Print"), menu="file", group=1, keys=("Ctrl+P",), icon="printer",
        scope=Scope.ACTIVE, does="print_out",
    ),
    Command(
        id="file.import", text=QT_TRANSLATE_NOOP("Commands", "&Import…"), menu="file", group=1, icon="file-input", scope=Scope.ACTIVE, does="import_file",
        hint=QT_TRANSLATE_NOOP("Commands", "Reads rules from a CSV or XLSX file into the active window, and shows first what it would change."),
    ),
    Command(
        id="file.export", text=QT_TRANSLATE_NOOP("Commands", "&Export…"), menu="file", group=1, icon="file-output", scope=Scope.ACTIVE, does="export_file",
        hint=QT_TRANSLATE_NOOP("Commands", "Writes what the active window holds into a CSV or XLSX file that Import can read."),
    ),
    Command(
        id="file.lock", text=QT_TRANSLATE_NOOP("Commands", "&Lock"), menu="file", group=2, keys=("Ctrl+L",), icon="lock",
        hint=QT_TRANSLATE_NOOP("Commands", "Hides everything until your password is given; what is open and typed stays as it is."),
    ),
    Command(
        id="file.sign_out", text=QT_TRANSLATE_NOOP("Commands", "Sign &out"), menu="file", group=2, icon="log-out",
        hint=QT_TRANSLATE_NOOP("Commands", "Closes all windows and goes back to signing in, for another person or another circulation point."),
    ),
    Command(id="file.quit", text=QT_TRANSLATE_NOOP("Commands", "&Quit"), menu="file", group=2, keys=("Ctrl+Q",), icon="power"),
    # Edit
    Command(id="edit.undo", text=QT_TRANSLATE_NOOP("Commands", "&Undo"), menu="edit", keys=("Ctrl+Z",), icon="undo-2", scope=Scope.ACTIVE, does="undo"),
    Command(id="edit.redo", text=QT_TRANSLATE_NOOP("Commands", "&Redo"), menu="edit", keys=("Ctrl+Y",), icon="redo-2", scope=Scope.ACTIVE, does="redo"),
    Command(id="edit.cut", text=QT_TRANSLATE_NOOP("Commands", "Cu&t"), menu="edit", group=1, keys=("Ctrl+X",), icon="scissors", scope=Scope.FIELD, does="cut"),
    Command(id="edit.copy", text=QT_TRANSLATE_NOOP("Commands", "&Copy"), menu="edit", group=1, keys=("Ctrl+C",), icon="copy", scope=Scope.FIELD, does="copy"),
    Command(
        id="edit.paste", text=QT_TRANSLATE_NOOP("Commands", "&Paste"), menu="edit", group=1, keys=("Ctrl+V",), icon="clipboard", scope=Scope.FIELD,
        does="paste",
    ),
    Command(
        id="edit.select_all", text=QT_TRANSLATE_NOOP("Commands", "Select &all"), menu="edit", group=1, keys=("Ctrl+A",), scope=Scope.FIELD,
        does="selectAll",
    ),
    Command(
        id="edit.find_function", text=QT_TRANSLATE_NOOP("Commands", "&Search function"), menu="edit", group=2, keys=("Ctrl+K",), icon="search", in_box=False,
        hint=QT_TRANSLATE_NOOP("Commands", "Finds any function by a few letters of its name."),
    ),
    # Circulation
    Command(
        id="desk.loans", text=QT_TRANSLATE_NOOP("Commands", "&Loans"), menu="circulation", keys=("Ctrl+3", "F3"), icon="log-out",
        permission="desk.loan", window="app.windows.desk.loans:LoansWindow", tool=QT_TRANSLATE_NOOP("Commands", "Loans"),
        hint=QT_TRANSLATE_NOOP("Commands", "Lends copies to a patron, barcode after barcode."),
    ),
    Command(
        id="desk.renewals", text=QT_TRANSLATE_NOOP("Commands", "Re&newals"), menu="circulation", keys=("Ctrl+4",), icon="repeat",
        permission="desk.renew", window="app.windows.desk.renewals:RenewalsWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Renews one loan, several or all of a patron."),
    ),
    Command(
        id="desk.returns", text=QT_TRANSLATE_NOOP("Commands", "&Returns"), menu="circulation", keys=("Ctrl+5", "F4"), icon="log-in",
        permission="desk.return", window="app.windows.desk.returns:ReturnsWindow", tool=QT_TRANSLATE_NOOP("Commands", "Returns"),
        hint=QT_TRANSLATE_NOOP("Commands", "Takes copies back: fees, who waits for them, where they belong."),
    ),
    Command(
        id="reservations.lists", text=QT_TRANSLATE_NOOP("Commands", "Reser&vations"), menu="circulation", group=1, icon="bookmark",
        permission="patrons.view", window="app.windows.reservations.window:ReservationsWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "What is to be fetched from the shelves, waits to be collected, was not collected, is on its way."),
    ),
    Command(
        id="items.search", text=QT_TRANSLATE_NOOP("Commands", "&Items and titles"), menu="circulation", group=1, keys=("Ctrl+6",), icon="book",
        permission="items.view", window="app.windows.items.search:ItemSearchWindow", tool=QT_TRANSLATE_NOOP("Commands", "Items"),
        hint=QT_TRANSLATE_NOOP("Commands", "Finds titles and copies by title, author, ISBN, barcode or shelf; registers new ones."),
    ),
    Command(
        id="items.details", text=QT_TRANSLATE_NOOP("Commands", "Copy information"), icon="book", permission="items.view",
        window="app.windows.items.details:CopyDetailsWindow", in_box=False,
    ),
    Command(
        id="claims.window", text=QT_TRANSLATE_NOOP("Commands", "&Claims"), menu="circulation", group=2, icon="mail", permission="claims.view",
        window="app.windows.claims.window:ClaimsWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Who would get a reminder or an invoice, the run that makes them, and what was made."),
    ),
    Command(
        id="claims.invoices", text=QT_TRANSLATE_NOOP("Commands", "Inv&oices"), menu="circulation", group=2, icon="receipt-text",
        permission="claims.view", window="app.windows.claims.invoices:InvoicesWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "What was invoiced and is open, and who is to get a fee invoice."),
    ),
    # Patrons
    Command(
        id="patrons.search", text=QT_TRANSLATE_NOOP("Commands", "&Patrons"), menu="patrons", keys=("Ctrl+F",), icon="users",
        permission="patrons.view", window="app.windows.patrons.search:PatronSearchWindow", tool=QT_TRANSLATE_NOOP("Commands", "Patrons"),
        hint=QT_TRANSLATE_NOOP("Commands", "Finds patrons by name, card number, birth date, phone or e-mail."),
    ),
    Command(
        id="patrons.new", text=QT_TRANSLATE_NOOP("Commands", "&New patron"), menu="patrons", keys=("Ctrl+N",), icon="user-plus",
        permission="patrons.create", window="app.windows.patrons.new_patron:NewPatronWindow", takes="text_for_new",
        hint=QT_TRANSLATE_NOOP("Commands", "Makes an account, with what was searched for in vain."),
    ),
    Command(
        id="patrons.details", text=QT_TRANSLATE_NOOP("Commands", "Patron details"), icon="user", permission="patrons.view",
        window="app.windows.patrons.details:PatronDetailsWindow", in_box=False,
    ),
    Command(
        id="patrons.duplicates", text=QT_TRANSLATE_NOOP("Commands", "Likely &duplicates"), icon="copy", permission="patrons.view",
        window="app.windows.patrons.duplicates:DuplicatesWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Lists accounts that are likely one person's, with the reasons."),
    ),
    Command(
        id="patrons.last", needs="patrons.details", text=QT_TRANSLATE_NOOP("Commands", "&Last patron"), menu="patrons", group=1, keys=("F6",), icon="history",
        permission="patrons.view", hint=QT_TRANSLATE_NOOP("Commands", "Opens the patron who was looked at before."),
    ),
    Command(
        id="patrons.earlier", needs="patrons.details", text=QT_TRANSLATE_NOOP("Commands", "&Earlier patrons"), menu="patrons", group=1, keys=("Shift+F6",),
        permission="patrons.view", hint=QT_TRANSLATE_NOOP("Commands", "Lists the patrons looked at since signing in."),
    ),
    # Registers
    Command(
        id="registers.units", text=QT_TRANSLATE_NOOP("Commands", "&Unit register"), menu="registers", keys=("Shift+F9",), icon="building-2",
        permission="register.view", window="app.windows.unit_register.window:UnitRegisterWindow", tool=QT_TRANSLATE_NOOP("Commands", "Unit register"),
        hint=QT_TRANSLATE_NOOP("Commands", "Patron categories with their settings, and everything else kept for each unit."),
    ),
    Command(
        id="registers.common", text=QT_TRANSLATE_NOOP("Commands", "&Common registers"), menu="registers", keys=("Shift+F8",), icon="library-big",
        permission="common.view", window="app.windows.common_registers.window:CommonRegistersWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "The lists that everything else chooses from: statuses, categories, types, levels, formats, currencies."),
    ),
    # Administration
    Command(
        id="parameters.circulation", text=QT_TRANSLATE_NOOP("Commands", "&Circulation parameters…"), menu="parameters", keys=("Ctrl+Shift+P",),
        icon="sliders-horizontal", permission="parameters.view", window="app.windows.circulation_parameters.window:CirculationParametersWindow",
        tool=QT_TRANSLATE_NOOP("Commands", "Parameters"),
        hint=QT_TRANSLATE_NOOP("Commands", "The rules of loans, fees, claims and reservations."),
    ),
    Command(
        id="parameters.check", text=QT_TRANSLATE_NOOP("Commands", "&Rule check…"), menu="parameters", icon="list-checks", permission="parameters.view",
        window="app.windows.rule_check.window:RuleCheckWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Finds rules that never govern, are needless or missing, end too late, or contradict each other."),
    ),
    Command(
        id="parameters.explain", text=QT_TRANSLATE_NOOP("Commands", "&Explain…"), menu="parameters", keys=("Ctrl+Shift+E",), icon="lightbulb",
        permission="patrons.view", window="app.windows.explain.window:ExplainWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Which rule governs in a situation, or for a real patron and copy, and why the others don't."),
    ),
    Command(
        id="parameters.matrix", text=QT_TRANSLATE_NOOP("Commands", "&Matrix…"), menu="parameters", icon="grid-3x3", permission="parameters.view",
        window="app.windows.rule_matrix.window:RuleMatrixWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "What a parameter says for every combination of two variables, as a coloured table."),
    ),
    Command(
        id="parameters.compare", text=QT_TRANSLATE_NOOP("Commands", "Compare &units…"), menu="parameters", icon="git-compare", permission="parameters.view",
        window="app.windows.rule_comparison.window:RuleComparisonWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "The rules of two units side by side, and copying a unit's rules to others."),
    ),
    Command(
        id="parameters.sheet", text=QT_TRANSLATE_NOOP("Commands", "Policy &sheet…"), menu="parameters", icon="file-text", permission="parameters.view",
        window="app.windows.policy_sheet.window:PolicySheetWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "The rules of a unit in plain words, for patrons or staff, in Swedish, English or Czech: printed or as a PDF."),
    ),
    Command(
        id="parameters.timeline", text=QT_TRANSLATE_NOOP("Commands", "&Timeline…"), menu="parameters", keys=("Ctrl+Shift+T",), icon="chart-line",
        permission="patrons.view", window="app.windows.timeline.window:TimelineWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Shows the whole life of a loan: due date, notices, fees and blocks, also under unsaved rules."),
    ),
    Command(
        id="administration.staff", text=QT_TRANSLATE_NOOP("Commands", "&Staff and roles"), menu="administration", group=1, icon="shield",
        permission="staff.view", window="app.windows.staff_roles.window:StaffRolesWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Who may sign in, and what each role may do."),
    ),
    Command(
        id="administration.jobs", text=QT_TRANSLATE_NOOP("Commands", "Automatic &jobs"), menu="administration", group=1, icon="calendar-clock",
        permission="jobs.view", window="app.windows.jobs.window:JobsWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "What runs by itself, when, and what it did."),
    ),
    Command(
        id="administration.outbox", text=QT_TRANSLATE_NOOP("Commands", "&Outbox"), menu="administration", group=2, icon="mail",
        permission="jobs.view", window="app.windows.mail.outbox:OutboxWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Mail that waits to be sent, failed, or was sent."),
    ),
    Command(
        id="administration.mail", text=QT_TRANSLATE_NOOP("Commands", "&E-mail…"), menu="administration", group=2, icon="server",
        permission="jobs.view", window="app.windows.mail.server:MailServerWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "By which server mail is sent, and a test message."),
    ),
    # View
    Command(
        id="view.refresh", text=QT_TRANSLATE_NOOP("Commands", "&Refresh"), menu="view", keys=("F5",), icon="refresh-cw", scope=Scope.ACTIVE,
        does="refresh",
    ),
    Command(id="theme.system", text=QT_TRANSLATE_NOOP("Commands", "As the &system"), menu="theme", choice="theme", setting="look.theme", icon="monitor"),
    Command(id="theme.light", text=QT_TRANSLATE_NOOP("Commands", "&Light"), menu="theme", choice="theme", setting="look.theme", icon="sun"),
    Command(id="theme.dark", text=QT_TRANSLATE_NOOP("Commands", "&Dark"), menu="theme", choice="theme", setting="look.theme", icon="moon"),
    Command(id="language.sv", text="&Svenska", menu="language", choice="language", setting="look.language"),
    Command(id="language.en", text="&English", menu="language", choice="language", setting="look.language"),
    Command(id="language.cs", text="&Čeština", menu="language", choice="language", setting="look.language"),
    Command(id="text.larger", text=QT_TRANSLATE_NOOP("Commands", "&Larger text"), menu="text", keys=("Ctrl++",), setting="look.text_size", icon="zoom-in"),
    Command(id="text.smaller", text=QT_TRANSLATE_NOOP("Commands", "&Smaller text"), menu="text", keys=("Ctrl+-",), setting="look.text_size", icon="zoom-out"),
    Command(id="text.normal", text=QT_TRANSLATE_NOOP("Commands", "&Normal text"), menu="text", keys=("Ctrl+0",), setting="look.text_size"),
    Command(id="lock.5", text=QT_TRANSLATE_NOOP("Commands", "After &5 minutes"), menu="lock", choice="lock", setting="lock.minutes"),
    Command(id="lock.15", text=QT_TRANSLATE_NOOP("Commands", "After &15 minutes"), menu="lock", choice="lock", setting="lock.minutes"),
    Command(id="lock.30", text=QT_TRANSLATE_NOOP("Commands", "After &30 minutes"), menu="lock", choice="lock", setting="lock.minutes"),
    Command(id="lock.60", text=QT_TRANSLATE_NOOP("Commands", "After &60 minutes"), menu="lock", choice="lock", setting="lock.minutes"),
    Command(id="lock.0", text=QT_TRANSLATE_NOOP("Commands", "&Never"), menu="lock", choice="lock", setting="lock.minutes"),
    # Window
    Command(id="window.tabs", text=QT_TRANSLATE_NOOP("Commands", "&Tabs"), menu="window", choice="window", icon="panel-top"),
    Command(id="window.free", text=QT_TRANSLATE_NOOP("Commands", "&Free windows"), menu="window", choice="window", icon="app-window"),
    Command(id="window.cascade", text=QT_TRANSLATE_NOOP("Commands", "&Cascade"), menu="window", group=1, icon="layers"),
    Command(id="window.tile", text=QT_TRANSLATE_NOOP("Commands", "T&ile"), menu="window", group=1, icon="layout-grid"),
    Command(
        id="window.another", text=QT_TRANSLATE_NOOP("Commands", "&Open another"), menu="window", group=2, keys=("Ctrl+Shift+N",), icon="plus",
        hint=QT_TRANSLATE_NOOP("Commands", "Opens the same function a second time, to see two things side by side."),
    ),
    Command(id="window.next", text=QT_TRANSLATE_NOOP("Commands", "&Next"), menu="window", group=2, keys=("Ctrl+Tab",), icon="arrow-right"),
    Command(id="window.previous", text=QT_TRANSLATE_NOOP("Commands", "&Previous"), menu="window", group=2, keys=("Ctrl+Shift+Tab",), icon="arrow-left"),
    Command(id="window.close_all", text=QT_TRANSLATE_NOOP("Commands", "Close &all"), menu="window", group=2),
    # Help
    Command(
        id="help.window", text=QT_TRANSLATE_NOOP("Commands", "&Help for this window"), menu="help", keys=("F1",), icon="circle-question-mark",
        hint=QT_TRANSLATE_NOOP("Commands", "What this window is for, its keys, and what its marks mean."),
    ),
    Command(
        id="help.keys", text=QT_TRANSLATE_NOOP("Commands", "&Keys"), menu="help", icon="keyboard", window="app.windows.keys_window:KeysWindow",
        hint=QT_TRANSLATE_NOOP("Commands", "Every key of the program, to read or to print."),
    ),
    Command(id="help.about", text=QT_TRANSLATE_NOOP("Commands", "&About Lånedisk"), menu="help", group=1, icon="info"),
    # each window by itself
    Command(id="room.tab", text=QT_TRANSLATE_NOOP("Commands", "Tab of that number or letter"), keys=_TAB_KEYS, scope=Scope.ROOM),
    Command(id="room.add", text=QT_TRANSLATE_NOOP("Commands", "Add a row"), keys=("Ins",), icon="plus", scope=Scope.ROOM),
    Command(id="room.add_like", text=QT_TRANSLATE_NOOP("Commands", "Add a row like the marked one"), keys=("Ctrl+D",), icon="plus", scope=Scope.ROOM),
    Command(id="room.change", text=QT_TRANSLATE_NOOP("Commands", "Change a row"), keys=("F2",), icon="pencil", scope=Scope.ROOM),
    Command(id="room.remove", text=QT_TRANSLATE_NOOP("Commands", "Remove a row"), keys=("Del",), icon="trash-2", scope=Scope.ROOM),
    Command(id="room.up", text=QT_TRANSLATE_NOOP("Commands", "Move a row up"), keys=("Alt+Up",), icon="arrow-up", scope=Scope.ROOM),
    Command(id="room.down", text=QT_TRANSLATE_NOOP("Commands", "Move a row down"), keys=("Alt+Down",), icon="arrow-down", scope=Scope.ROOM),
    Command(id="room.open", text=QT_TRANSLATE_NOOP("Commands", "Open the marked row"), keys=("Return",), scope=Scope.ROOM),
    Command(id="room.inherit", text=QT_TRANSLATE_NOOP("Commands", "Inherit / own value"), keys=("Ctrl+I",), icon="corner-up-left", scope=Scope.ROOM),
    Command(id="room.placeholder", text=QT_TRANSLATE_NOOP("Commands", "Insert a placeholder into a text"), keys=("Ctrl+Space",), scope=Scope.ROOM),
    Command(id="room.explain", text=QT_TRANSLATE_NOOP("Commands", "Explain the marked row"), keys=("Ctrl+E",), icon="lightbulb", scope=Scope.ROOM),
    Command(id="room.impact", text=QT_TRANSLATE_NOOP("Commands", "Impact of the unsaved rules"), keys=("Ctrl+Shift+I",), icon="scale", scope=Scope.ROOM),
    Command(id="room.timeline", text=QT_TRANSLATE_NOOP("Commands", "Timeline of the marked row"), keys=("Ctrl+T",), icon="chart-line", scope=Scope.ROOM),
    Command(id="room.history", text=QT_TRANSLATE_NOOP("Commands", "History of the marked row"), keys=("Ctrl+H",), icon="history", scope=Scope.ROOM),
    Command(id="room.context_menu", text=QT_TRANSLATE_NOOP("Commands", "Menu of the marked row"), keys=("Shift+F10",), scope=Scope.ROOM),
    Command(id="room.patron_field", text=QT_TRANSLATE_NOOP("Commands", "To the patron field"), keys=("Ctrl+1",), icon="user", scope=Scope.ROOM),
    Command(id="room.copy_field", text=QT_TRANSLATE_NOOP("Commands", "To the copy field"), keys=("Ctrl+2",), icon="scan-barcode", scope=Scope.ROOM),
    Command(id="room.clear", text=QT_TRANSLATE_NOOP("Commands", "Clear the form"), keys=("F7",), scope=Scope.ROOM),
    Command(id="room.cancel", text=QT_TRANSLATE_NOOP("Commands", "Cancel / close"), keys=("Esc",), scope=Scope.ROOM),
    Command(id="room.menu", text=QT_TRANSLATE_NOOP("Commands", "Menu"), keys=("F10",), scope=Scope.ROOM),
)  # fmt: skip

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}


def words(text: str) -> str:
    """Return a text of the table in the language of the screen, its mnemonic in place."""
    return QCoreApplication.translate(CONTEXT, text)


def plain(text: str) -> str:
    """Return a text of the table in the language of the screen, without mnemonic and ellipsis."""
    return words(text).replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def is_built(command: Command) -> bool:
    """Say whether the window of a command is part of this program (one that needs none always is)."""
    if command.needs:
        return is_built(BY_ID[command.needs])
    if not command.window:
        return True
    module = command.window.partition(":")[0]
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def commands() -> tuple[Command, ...]:
    """Return the commands of what exists, in the order of the menus."""
    return tuple(command for command in COMMANDS if is_built(command))


def window_class(command: Command) -> type[InnerWindow]:
    """Import the window of a command and return its class; done at the first use, so that starting stays quick."""
    module, _, name = command.window.partition(":")
    found: type[InnerWindow] = getattr(importlib.import_module(module), name)
    return found


def preload() -> None:
    """Import every window there is; for a thread of its own, so that opening the first one does not wait for it."""
    for command in commands():
        if command.window:
            window_class(command)


def keys_of(command: Command, settings: Settings | None = None) -> tuple[str, ...]:
    """Return the keys of a command: those of the settings (`keys."patrons.search" = ["Ctrl+J"]`), else the table's."""
    chosen = (settings.get("keys", {}) if settings is not None else {}).get(command.id)
    if isinstance(chosen, str):
        return (chosen,)
    return tuple(str(key) for key in chosen) if isinstance(chosen, list) else command.keys
