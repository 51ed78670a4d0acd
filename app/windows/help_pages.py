"""The pages of the help: a text for each window, in each language, and its keys from the one table, so that they are never stale.

A page is `resources/help/<language>/<id>.md`, its id the command that opens the window. In the text `{key:file.save}`
stands for the key of a command as it is set now.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.paths import resource
from app.settings import Settings
from app.windows.commands import BY_ID, Command, Scope, commands, is_built, keys_of, plain, window_class
from app.windows.keys_window import key_text
from app.windows.menus import can

FOLDER = "help"
MAIN_PAGE, SIGN_IN_PAGE, LOCKED_PAGE = "main", "sign_in", "locked"
MARKS = "marks"
"""What the marks mean that several windows have: added to their pages."""

KEY = re.compile(r"\{key:([a-z_]+\.[a-z_0-9]+)\}")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its id, the keys that its window has by itself (ids of the table), and whether the common marks are explained."""

    id: str
    keys: tuple[str, ...] = ()
    marks: bool = False


_PAGES = (
    Page(MAIN_PAGE, marks=True),
    Page(SIGN_IN_PAGE, ("room.cancel",)),
    Page(LOCKED_PAGE),
    Page(
        "desk.loans",
        ("room.patron_field", "room.copy_field", "room.explain", "room.timeline", "room.context_menu", "room.open", "room.clear", "edit.copy", "room.cancel"),
        marks=True,
    ),
    Page(
        "desk.renewals",
        ("room.patron_field", "room.copy_field", "room.explain", "room.timeline", "room.context_menu", "room.open", "room.clear", "edit.copy", "room.cancel"),
        marks=True,
    ),
    Page("desk.returns", ("room.copy_field", "room.explain", "room.context_menu", "room.open", "room.clear", "edit.copy", "room.cancel"), marks=True),
    Page("claims.window", ("room.tab", "room.open", "room.explain", "room.timeline", "room.context_menu", "edit.copy", "room.cancel")),
    Page("claims.invoices", ("room.tab", "room.open", "edit.copy", "room.cancel")),
    Page("reservations.lists", ("room.tab", "room.remove", "room.open", "edit.copy", "room.cancel")),
    Page("items.search", ("room.open", "edit.copy", "room.cancel")),
    Page("items.details", ("room.tab", "room.open", "edit.copy", "room.cancel")),
    Page("patrons.search", ("room.open", "edit.copy", "room.cancel")),
    Page("patrons.duplicates", ("room.open", "edit.copy", "room.cancel")),
    Page("patrons.new", ("room.cancel",), marks=True),
    Page(
        "patrons.details",
        ("room.tab", "room.add", "room.change", "room.remove", "room.context_menu", "room.open", "room.explain", "room.timeline", "edit.copy", "room.cancel"),
        marks=True,
    ),
    Page("registers.units", ("room.tab", "room.inherit", "room.explain", "room.placeholder", "edit.copy", "room.cancel"), marks=True),
    Page(
        "registers.common",
        ("room.tab", "room.add", "room.change", "room.remove", "room.up", "room.down", "room.placeholder", "edit.copy", "room.cancel"),
        marks=True,
    ),
    Page(
        "parameters.circulation",
        (
            "room.add",
            "room.add_like",
            "room.change",
            "room.remove",
            "room.open",
            "room.explain",
            "room.impact",
            "room.timeline",
            "room.history",
            "room.context_menu",
            "edit.copy",
            "room.cancel",
        ),
        marks=True,
    ),
    Page("parameters.timeline", ("room.explain", "edit.copy", "room.cancel")),
    Page("parameters.check", ("room.open", "edit.copy", "room.cancel")),
    Page("parameters.matrix", ("room.add", "room.open", "room.explain", "edit.copy", "room.cancel")),
    Page("parameters.compare", ("room.open", "edit.copy", "room.cancel")),
    Page("parameters.sheet", ("edit.copy", "room.cancel")),
    Page("parameters.explain", ("room.open", "room.timeline", "edit.copy", "room.cancel")),
    Page("administration.staff", ("room.tab", "room.add", "room.change", "room.remove", "edit.copy", "room.cancel"), marks=True),
    Page("administration.jobs", ("room.change", "edit.copy", "room.cancel")),
    Page("administration.outbox", ("room.remove", "room.context_menu", "edit.copy", "room.cancel")),
    Page("administration.mail", ("room.cancel",)),
    Page("help.keys", ("edit.copy",)),
)


def pages() -> dict[str, Page]:
    """Return the pages of what exists, in the order in which they are listed."""
    return {page.id: page for page in _PAGES if page.id not in BY_ID or is_built(BY_ID[page.id])}


def title_of(page_id: str, language: str) -> str:
    """Return the heading of a page."""
    return _read(page_id, language).partition("\n")[0].removeprefix("# ").strip()


def markdown(page_id: str, language: str, settings: Settings) -> str:
    """Return a page as Markdown: its text, its keys, and the marks where it has any."""
    page = pages()[page_id]
    parts = [_read(page_id, language), _key_table(page, settings)]
    if page.marks:
        parts.append(_read(MARKS, language))
    return KEY.sub(lambda found: f"**{key_text(keys_of(BY_ID[found[1]], settings)[:1])}**", "\n\n".join(parts))


def keys_on(page: Page) -> list[Command]:
    """Return the commands whose keys a page lists: the window's own, then what the frame does for it; all of the frame's on its own page."""
    built = [command for command in commands() if command.keys]
    if page.id in (SIGN_IN_PAGE, LOCKED_PAGE):
        return [BY_ID[id_] for id_ in (*page.keys, "help.window")]
    if page.id == MAIN_PAGE:
        return [command for command in built if command.scope is Scope.FRAME]
    kind = window_class(BY_ID[page.id])
    active = [command for command in built if command.scope is Scope.ACTIVE and can(kind, command.does)]
    return [*(BY_ID[id_] for id_ in page.keys), *active, BY_ID["help.window"]]


def _read(name: str, language: str) -> str:
    return resource(FOLDER, language, f"{name}.md").read_text(encoding="utf-8").strip()


def _key_table(page: Page, settings: Settings) -> str:
    heading, key, does = (QCoreApplication.translate("KeysWindow", text) for text in ("Keys", "Key", "Does"))
    rows = [f"| **{key_text(keys_of(command, settings))}** | {plain(command.text)} |" for command in keys_on(page) if keys_of(command, settings)]
    return "\n".join((f"## {heading}", "", f"| {key} | {does} |", "|---|---|", *rows))
