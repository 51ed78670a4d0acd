"""Two people change the same thing, both of whom saw it as it was: one is saved, the other is told, and what is kept is what was said to be."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.items import COPY_FIELDS, TITLE_FIELDS, ItemDraft, ItemKind
from app.domain.jobs import Job, Schedule
from app.domain.mail_server import MailSetup, Security
from app.domain.messages import MessageText
from app.domain.patron_edit import SectionDraft
from app.domain.refusals import Refusal
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.domain.texts import NoticeText, TextKey
from app.domain.unit_draft import Entity, Spot, UnitDraft
from app.models.copy import Copy, Title
from app.queries.common_registers import read_common
from app.queries.outbox import find_mail_server
from app.queries.patron_messages import list_messages
from app.queries.patron_sections import read_patron_data
from app.queries.staff import list_staff
from app.queries.texts import load_texts
from app.queries.unit_places import PlaceRow, ShelvingRow, read_places
from app.services.categories import save_settings
from app.services.common_registers import save_common
from app.services.items import save_item
from app.services.jobs.schedules import Wanted, read_jobs, set_job
from app.services.mail_server import save_mail_server
from app.services.patron_messages import add_message, edit_message
from app.services.patrons import save_section
from app.services.setting_rows import SettingRows
from app.services.staff import change_staff
from app.services.texts import TextDraft, save_texts
from app.services.unit_register import save_unit
from tests.library import load
from tests.survival.arena import SILENCE, Arena, run_together
from tests.survival.hostile_texts import Scene, now
from tests.survival.saves import administrator

_SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Editing:
    """Something that is edited: how it is read, how number 0 to 9 is saved over what was seen, and which number is there."""

    read: Callable[[Session, Scene], Any]
    save: Callable[[UnitOfWork, Scene, Any, int], object]
    number: Callable[[Any], int]


def _last_digit(text: str) -> int:
    return int(text[-1]) if text[-1:].isdigit() else -1


def _section(section: str, field: str) -> Editing:
    def save(work: UnitOfWork, scene: Scene, seen: Mapping[str, Any], number: int) -> object:
        return save_section(work, SectionDraft(patron_id=scene.patron, section=section, seen=seen, values={**seen, field: f"Ek{number}"}))

    return Editing(lambda session, scene: read_patron_data(session, scene.patron).sections[section], save, lambda seen: _last_digit(str(seen[field])))


def _item(kind: ItemKind, field: str) -> Editing:
    def read(session: Session, scene: Scene) -> dict[str, Any]:
        copy = session.get_one(Copy, scene.library.copies["B11"])
        row, fields = (copy, COPY_FIELDS) if kind == "copy" else (session.get_one(Title, copy.title_id), TITLE_FIELDS)
        return {"id": row.id} | {name: getattr(row, name) for name in fields}

    def save(work: UnitOfWork, _scene: Scene, seen: dict[str, Any], number: int) -> object:
        values = {name: value for name, value in seen.items() if name != "id"}
        return save_item(work, ItemDraft(kind=kind, id=seen["id"], seen=values, values={**values, field: f"E{number}"}))

    return Editing(read, save, lambda seen: _last_digit(str(seen[field] or "")))


def _place(entity: Entity, find: Callable[[Scene], int]) -> Editing:
    def read(session: Session, scene: Scene) -> str:
        places = read_places(session, scene.library.organisations["SDB"])
        rows: Mapping[Entity, Sequence[PlaceRow | ShelvingRow]]
        rows = {Entity.ORGANISATION: places.organisations, Entity.DEPARTMENT: places.departments, Entity.PLACEMENT: places.placements}
        return next(row.values["name"] for row in rows[entity] if row.id == find(scene))

    def save(work: UnitOfWork, scene: Scene, seen: str, number: int) -> object:
        return save_unit(work, UnitDraft(scene.library.organisations["SDB"]).put(Spot(entity, find(scene), "name"), seen, f"Place {number}"))

    return Editing(read, save, _last_digit)


def _entry(register: str, find: Callable[[Scene], int]) -> Editing:
    def save(work: UnitOfWork, scene: Scene, seen: str, number: int) -> object:
        return save_common(work, UnitDraft(scene.library.organisations["1"]).put(Spot(register, find(scene), "name"), seen, f"Entry {number}"))

    return Editing(lambda session, scene: read_common(session).value(Spot(register, find(scene), "name")), save, _last_digit)


def _setting(make: Callable[[Scene], Key]) -> Editing:
    def read(session: Session, scene: Scene) -> Setting | None:
        place = scene.library.organisations["SDB"]
        return SettingRows(session, [SettingsDraft(place, {make(scene): Change(None, None)})]).value(place, make(scene))

    def save(work: UnitOfWork, scene: Scene, seen: Setting | None, number: int) -> object:
        return save_settings(work, [SettingsDraft(scene.library.organisations["SDB"], {make(scene): Change(seen, Setting(20 + number))})])

    return Editing(read, save, lambda seen: -1 if seen is None else seen.number - 20)


def _text() -> Editing:
    def key(scene: Scene) -> TextKey:
        return TextKey(scene.library.organisations["lindby"], "reminder-1", "email", "sv")

    def read(session: Session, scene: Scene) -> NoticeText | None:
        one = key(scene)
        return load_texts(session).own.get((one.organisation_id, one.kind, one.channel, one.language))

    def save(work: UnitOfWork, scene: Scene, seen: NoticeText | None, number: int) -> object:
        return save_texts(work, [TextDraft(key(scene), seen, NoticeText("Hej", f"Text {number}"))])

    return Editing(read, save, lambda seen: -1 if seen is None else _last_digit(seen.text))


def _message() -> Editing:
    def save(work: UnitOfWork, _scene: Scene, seen: tuple[int, MessageText], number: int) -> object:
        return edit_message(work, seen[0], MessageText("note", f"Note {number}"), seen[1])

    def read(session: Session, scene: Scene) -> tuple[int, MessageText]:
        row = next(row for row in list_messages(session, scene.patron) if row.kind == "note")
        return row.id, MessageText("note", row.text)

    return Editing(read, save, lambda seen: _last_digit(seen[1].text))


def _staff() -> Editing:
    def save(work: UnitOfWork, scene: Scene, seen: Any, number: int) -> object:
        return change_staff(work, scene.library.staff["desk"], seen, replace(seen, name=f"Desk {number}"))

    def read(session: Session, scene: Scene) -> Any:
        return next(row.member for row in list_staff(session) if row.id == scene.library.staff["desk"])

    return Editing(read, save, lambda seen: _last_digit(seen.name))


def _mail_server() -> Editing:
    def save(work: UnitOfWork, _scene: Scene, seen: MailSetup | None, number: int) -> object:
        return save_mail_server(work, MailSetup("mail.example.org", 2500 + number, Security.TLS), seen, as_seen=True)

    return Editing(lambda session, scene: find_mail_server(session, scene.actor.account_id), save, lambda seen: -1 if seen is None else seen.port - 2500)


def _job() -> Editing:
    def save(work: UnitOfWork, _scene: Scene, seen: Any, number: int) -> None:
        set_job(work, Wanted(Job.RETENTION, True, Schedule(60 + number), seen.version))

    return Editing(
        lambda session, scene: next(row for row in read_jobs(session, scene.actor, now()) if row.job is Job.RETENTION), save,
        lambda seen: -1 if seen.schedule is None else seen.schedule.minute - 60,
    )  # fmt: skip


EDITINGS: Mapping[str, Editing] = {
    "name of a patron": _section("name", "last_name"), "guardian": _section("guardian", "guardian"), "alert": _section("alert", "permanent_alert"),
    "title": _item("title", "title"), "copy": _item("copy", "note"),
    "unit": _place(Entity.ORGANISATION, lambda scene: scene.library.organisations["SDB"]),
    "department": _place(Entity.DEPARTMENT, lambda scene: scene.library.departments["SDB/VUX"]),
    "placement": _place(Entity.PLACEMENT, lambda scene: scene.library.placements["SDB/VUX/HYLL"]),
    "patron category": _entry("patron-category", lambda scene: scene.library.categories["vuxen"]),
    "media type": _entry("media-type", lambda scene: scene.library.media_types["bok"]),
    "setting of a category": _setting(lambda scene: Key("max-fee-adult", scene.library.categories["vuxen"])),
    "reminder": _setting(lambda scene: Key("days", scene.library.categories["vuxen"], scene.library.loan_types["normal"], "1")),
    "setting of a unit": _setting(lambda _scene: Key("account-months")),
    "text of a notice": _text(), "message": _message(), "member of staff": _staff(), "mail server": _mail_server(), "job": _job(),
}  # fmt: skip


def edited_twice(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Let two people edit each thing in turn, so many times in all: the first time over what is delivered, then over each other's."""

    def run(arena: Arena, times: int) -> list[str]:
        names = list(EDITINGS)
        arena.random.shuffle(names)
        with arena.database(postgresql) as database:
            scene = Scene(database, load(database), administrator(database, at="DISK1"))
            add_message(scene.work(), scene.patron, MessageText("note", "Note"))
            return [wrong for n in range(times) if (wrong := _attempt(scene, names[n % len(names)], n // len(names))) is not None]

    return run


def _attempt(scene: Scene, name: str, turn: int) -> str | None:
    editing, wanted = EDITINGS[name], (turn * 2 % 8, turn * 2 % 8 + 1)
    with scene.database.reading() as session:
        seen = editing.read(session, scene)
    outcomes: dict[int, str] = {}
    start = threading.Barrier(2)
    run_together([partial(_edit, editing, scene, seen, number, start, outcomes) for number in wanted])
    with scene.database.reading() as session:
        kept = editing.number(editing.read(session, scene))
    saved = [number for number, said in outcomes.items() if said == _SAVED]
    return None if saved == [kept] else f"{name}: {outcomes}, kept {kept}"


def _edit(editing: Editing, scene: Scene, seen: Any, number: int, start: threading.Barrier, outcomes: dict[int, str]) -> None:
    database = Database(scene.database.url)
    try:
        start.wait(SILENCE)
        editing.save(UnitOfWork(database, scene.actor, clock=now), scene, seen, number)
        outcomes[number] = _SAVED
    except Refusal as refusal:
        outcomes[number] = str(refusal)
    finally:
        database.dispose()
