"""Texts made to be taken for something else, and every field of text that they are written into, each through its service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.items import COPY_FIELDS, TITLE_FIELDS, ItemDraft
from app.domain.mails import one_line, plain_lines
from app.domain.messages import MessageText
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.patron_edit import SectionDraft, row_key
from app.domain.permissions import Actor
from app.domain.text import storable
from app.domain.texts import NoticeText, TextKey
from app.domain.unit_draft import Entity, Spot, UnitDraft
from app.models.copy import Copy, Title
from app.queries.patron_sections import read_patron_data
from app.queries.unit_places import PlaceRow, ShelvingRow, read_places
from app.services.closed_days import close_days
from app.services.desk.money import add_debt, pay
from app.services.items import save_item
from app.services.parameters import save_rules
from app.services.patron_blocks import block_patron
from app.services.patron_mail import mail_patron
from app.services.patron_messages import add_message
from app.services.patron_notes import add_note
from app.services.patrons import save_section
from app.services.registers import EntryDraft, change_entry
from app.services.texts import TextDraft, save_texts
from app.services.unit_register import save_unit
from tests.library import NOW, Library

HOST = "127.0.0.1:{port}"
PAYLOADS: Mapping[str, str] = {
    "markup that loads": f'<img src="http://{HOST}/x.png" onerror="alert(1)"><script src="//{HOST}/x.js"></script>',
    "markup that Qt guesses at": f'<qt><h1>x</h1><a href="http://{HOST}/">y</a><table><tr><td>z</table>',
    "entities": "&lt;b&gt;x&lt;/b&gt;&amp;&#60;i&#62; & &x ]]> <!-- -->",
    "formula": f'=HYPERLINK("http://{HOST}/","x")',
    "formula that runs": "+cmd|' /C calc'!A0",
    "formula of old": "@SUM(1+1)*cmd",
    "formula below nought": '-2+3+cmd,"x";y',
    "formula behind a tab": "\t=1+1",
    "formula behind a line": "\r\n=1+1\r\nBcc: x@example.org",
    "formula in wide letters": "＝1＋1",
    "control characters": "a\x00b\x07c\x1b[31md\x7fe\x9bf\x08",
    "the other way round": "in\u202ecod.exe\u2066x\u2069\u200ey\u061c",
    "no width": "a\u200bb\u2060c\ufeffd\u00ade",
    "stacked marks": "Z" + "\u0301\u0308\u0323" * 20,
    "pictures of signs": "😀👩\u200d👩\u200d👧🇸🇪𝔸",
    "very long": "x" * 9_900 + " ",
    "placeholders": "%s %n %1 {} {title} {0.__class__} ${x} $(x) `x` \\n",
    "statements": "'; drop table patron; --\" \\",
    "Czech and Swedish letters": "Příliš žluťoučký kůň, Åsa Öhrnér ß ﬁ Ĳ",
    "half a sign": "a\ud800b\udfffc",
}
"""What is written, by what it is called; `{port}` is where somebody listens whom nothing may call."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of text: how it is written, how many characters it takes, and what is kept of them."""

    write: Callable[[Scene, str], object]
    longest: int = 1_000
    kept: Callable[[str], str] = storable


@dataclass(frozen=True, slots=True)
class Scene:
    """The library in which the texts are written, by whom."""

    database: Database
    library: Library
    actor: Actor

    def work(self) -> UnitOfWork:
        """Return a unit of work at the library's today."""
        return UnitOfWork(self.database, self.actor, clock=lambda: now())

    @property
    def patron(self) -> int:
        """Whom it all is about."""
        return self.library.patrons["1001"]


def now() -> datetime:
    """Return the library's today."""
    return NOW


def _section(section: str, field: str) -> Field:
    def write(scene: Scene, text: str) -> None:
        with scene.database.reading() as session:
            seen = read_patron_data(session, scene.patron).sections[section]
        save_section(scene.work(), SectionDraft(patron_id=scene.patron, section=section, seen=seen, values={**seen, field: text}))

    return Field(write)


def _address(field: str) -> Field:
    """Write an address of its own for each of its fields."""

    def write(scene: Scene, text: str) -> None:
        values = {row_key("address", "+1", "kind"): "temporary", row_key("address", "+1", "street"): "Ekgatan 3", row_key("address", "+1", field): text}
        save_section(scene.work(), SectionDraft(patron_id=scene.patron, section="addresses", seen={}, values=values))

    return Field(write)


def _title(field: str) -> Field:
    def write(scene: Scene, text: str) -> None:
        with scene.database.reading() as session:
            title = session.scalars(select(Title).where(Title.number == "1")).one()
            seen = {name: getattr(title, name) for name in TITLE_FIELDS}
        save_item(scene.work(), ItemDraft(kind="title", id=title.id, seen=seen, values={**seen, field: text}))

    return Field(write)


def _copy(field: str) -> Field:
    def write(scene: Scene, text: str) -> None:
        with scene.database.reading() as session:
            copy = session.get_one(Copy, scene.library.copies["B11"])
            seen = {name: getattr(copy, name) for name in COPY_FIELDS}
        save_item(scene.work(), ItemDraft(kind="copy", id=copy.id, seen=seen, values={**seen, field: text}))

    return Field(write, 100 if field == "barcode" else 1_000)


def _unit(field: str, code: str = "SDB") -> Field:
    def write(scene: Scene, text: str) -> None:
        _save_place(scene, Entity.ORGANISATION, scene.library.organisations[code], field, text, code)

    return Field(write, 200 if field == "name" else 500)


def _save_place(scene: Scene, entity: Entity, row_id: int, field: str, text: str, code: str = "SDB") -> None:
    with scene.database.reading() as session:
        places = read_places(session, scene.library.organisations[code])
    by_entity: dict[Entity, tuple[PlaceRow | ShelvingRow, ...]] = {
        Entity.ORGANISATION: places.organisations, Entity.DEPARTMENT: places.departments, Entity.PLACEMENT: places.placements,
    }  # fmt: skip
    row = next(row for row in by_entity[entity] if row.id == row_id)
    draft = UnitDraft(scene.library.organisations[code]).put(Spot(entity, row_id, field), row.values[field], text)
    save_unit(scene.work(), draft)


def _register(register: str, code: str) -> Field:
    def write(scene: Scene, text: str) -> None:
        change_entry(scene.work(), EntryDraft(register=register, code=code, name=text))

    return Field(write, 200)


def _save_rule(scene: Scene, shelf: str, comment: str) -> None:
    rule = Rule(
        parameter="loan-period", organisation_id=scene.library.organisations["lindby"], value=Value(number=7, unit="days"),
        variables=Variables(shelf=shelf), comment=comment,
    )  # fmt: skip
    save_rules(scene.work(), RuleChanges((rule,)))


def _notice(part: str, kind: str) -> Field:
    def write(scene: Scene, text: str) -> None:
        key = TextKey(scene.library.organisations["lindby"], kind, "email", "sv")
        wanted = NoticeText(text, "Hej!") if part == "subject" else NoticeText("Hej!", text)
        save_texts(scene.work(), [TextDraft(key, None, wanted)])

    return Field(write, 190)


FIELDS: Mapping[str, Field] = {
    **{f"patron {field}": _section("name", field) for field in ("last_name", "first_name", "middle_name", "prefix", "suffix", "preferred_name")},
    "patron guardian": _section("guardian", "guardian"),
    "patron alert": _section("alert", "permanent_alert"),
    **{f"address {field}": _address(field) for field in ("street", "street2", "city", "county", "region", "country")},
    "message": Field(lambda scene, text: add_message(scene.work(), scene.patron, MessageText("block", text)), 10_000),
    "note": Field(lambda scene, text: add_note(scene.work(), scene.patron, text, visible=True), 10_000),
    "block comment": Field(lambda scene, text: block_patron(scene.work(), scene.patron, text)),
    "debt note": Field(lambda scene, text: add_debt(scene.work(), scene.patron, "manual", 1_000, text)),
    "payment note": Field(lambda scene, text: pay(scene.work(), scene.patron, 100, note=text)),
    **{f"title {field}": _title(field) for field in ("title", "remainder", "author", "publisher", "published", "edition", "extent")},
    **{f"copy {field}": _copy(field) for field in ("shelf", "part", "copy_number", "note", "barcode")},
    **{f"unit {field}": _unit(field) for field in ("name", "street", "city", "region", "country")},
    "point name": _unit("name", "DISK1"),
    "library name": _unit("name", "lindby"),
    "department name": Field(lambda s, text: _save_place(s, Entity.DEPARTMENT, s.library.departments["SDB/VUX"], "name", text), 200),
    "placement name": Field(lambda s, text: _save_place(s, Entity.PLACEMENT, s.library.placements["SDB/VUX/HYLL"], "name", text), 200),
    "patron category": _register("patron-category", "vuxen"),
    "media type": _register("media-type", "bok"),
    "circulation category": _register("circulation-category", "hemlan"),
    "age class": _register("age-class", "v"),
    "loan type": _register("loan-type", "normal"),
    "rule comment": Field(lambda scene, text: _save_rule(scene, "hcf", text), 500),
    "rule shelf": Field(lambda scene, text: _save_rule(scene, text, ""), 100, lambda text: " ".join(storable(text).split())),
    "closed days": Field(lambda scene, text: close_days(scene.work(), "SDB", date(2026, 3, 18), date(2026, 3, 19), text), 200),
    "notice subject": _notice("subject", "invoice"),
    "notice text": _notice("text", "reminder-1"),
    "mail subject": Field(lambda scene, text: mail_patron(scene.work(), scene.patron, "message", text, "Hej!"), 190, one_line),
    "mail text": Field(lambda scene, text: mail_patron(scene.work(), scene.patron, "message", "Hej!", text), 10_000, plain_lines),
}
"""Every field of text that staff write into, by what it is called."""
