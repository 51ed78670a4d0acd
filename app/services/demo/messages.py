"""Staff messages, notes to patrons, blocks by hand, and addresses out of use."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from app.domain.addresses import SUBJECTS
from app.models.message import Message, Note
from app.models.patron import Address, Contact, ManualBlock, Patron
from app.services.demo.ground import Ground, data
from app.services.demo.people import Person
from app.services.patron_addresses import value_of
from app.services.patron_words import refresh_words

_INITIALS = {"bibliotekarie": "BB", "disk": "DD", "admin": "AA"}


def add(ground: Ground, people: list[Person]) -> int:
    """Write them; return the number of messages."""
    chosen = ground.chance.sample(people, 120)
    rows = [_message(ground, person, kind) for person, kind in zip(chosen[:60], ["note"] * 34 + ["alert"] * 16 + ["block"] * 10, strict=True)]
    for row in ground.chance.sample(rows, 14):
        row.archived_at, row.archived_by = min(row.created_at + timedelta(days=ground.chance.randint(1, 60)), ground.now), "disk"
    rows += [message for message in (_invalid_address(ground, person) for person in chosen[60:72]) if message is not None]
    ground.session.add_all(rows)
    ground.session.add_all(_note(ground, person) for person in chosen[72:100])
    ground.session.add_all(_block(ground, person, n) for n, person in enumerate(chosen[100:112]))
    ground.session.flush()
    return len(rows)


def _message(ground: Ground, person: Person, kind: str) -> Message:
    by = ground.one(*_INITIALS)
    return Message(
        **ground.own, patron_id=person.id, kind=kind, text=ground.one(*data("people")["messages"][kind]), initials=_INITIALS[by], created_by=by,
        created_at=ground.ago(1, 400), created_at_id=ground.organisations[person.unit],
    )  # fmt: skip


def _invalid_address(ground: Ground, person: Person) -> Message | None:
    """Put an e-mail address, a telephone number or a postal address out of use, into a message."""
    kind = ground.one("email", "mobile", "postal")
    query = Address if kind == "postal" else Contact
    row = ground.session.scalars(select(query).where(query.patron_id == person.id, query.kind == kind)).first()
    if not isinstance(row, Address | Contact):
        return None
    text = value_of(row)
    ground.session.delete(row)
    refresh_words(ground.session, ground.session.get_one(Patron, person.id))
    return Message(
        **ground.own, patron_id=person.id, kind="invalid-address", subject=SUBJECTS[kind], text=text, created_by="disk", created_at=ground.ago(1, 90),
        created_at_id=ground.organisations[person.unit],
    )  # fmt: skip


def _note(ground: Ground, person: Person) -> Note:
    text = ground.one(*data("people")["notes"])
    return Note(**ground.own, patron_id=person.id, text=text, visible=ground.often(0.7), created_at=ground.ago(1, 60), created_by="disk")


def _block(ground: Ground, person: Person, n: int) -> ManualBlock:
    """Return a block by hand: most hold, some until a day, some are lifted."""
    row = ManualBlock(
        **ground.own, patron_id=person.id, comment=ground.one(*data("people")["block_comments"]), set_at=ground.ago(3, 200), set_by="bibliotekarie",
        set_at_id=ground.organisations[person.unit],
    )  # fmt: skip
    if n % 4 == 0:
        row.until = ground.today + timedelta(days=30)
    if n % 4 == 1:
        row.lifted_at, row.lifted_by, row.lifted_comment = min(row.set_at + timedelta(days=12), ground.now), "bibliotekarie", "Uppklarat"
    return row
