"""The link between accounts of one personal identity number in different account organisations (patrons.md, *Account and person*)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.models.patron import Person

_CHUNK = 500


def link_persons(session: Session, numbers: Sequence[tuple[int, str]]) -> list[int | None]:
    """Return the person of each (account organisation, identity number), made where there is none; none for an empty number.

    None also for the person of an account organisation that whoever asks may not see: only somebody who may see both can
    link their accounts.
    """
    wanted = {one_form(number): account_id for account_id, number in reversed(numbers) if one_form(number)}
    missing = [{"organisation_id": account_id, "identity_number": number} for number, account_id in sorted(wanted.items())]
    insert = (postgresql if session.get_bind().dialect.name == "postgresql" else sqlite).insert
    for start in range(0, len(missing), _CHUNK):
        session.execute(insert(Person).values(missing[start : start + _CHUNK]).on_conflict_do_nothing())
    known: dict[str, int] = {}
    for start in range(0, len(missing), _CHUNK):
        chunk = [row["identity_number"] for row in missing[start : start + _CHUNK]]
        known |= {row.identity_number: row.id for row in session.execute(select(Person.identity_number, Person.id).where(Person.identity_number.in_(chunk)))}
    return [known.get(one_form(number)) for _, number in numbers]


def one_form(number: str) -> str:
    """Return an identity number in the form in which persons are compared: without blanks and signs, a Swedish one in twelve digits."""
    from personnummer import personnummer

    plain = "".join(sign for sign in number if sign.isalnum())
    return personnummer.parse(number).format(True) if len(plain) in {10, 12} and personnummer.valid(number) else plain
