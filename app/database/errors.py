"""One place where the drivers' errors become refusals: unavailable, conflict, a named constraint; anything else is a bug."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from functools import cache

from sqlalchemy import UniqueConstraint
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.database.connecting import DISK_FULL, FULL, LOST
from app.domain.categories import STANDARD_STAYS
from app.domain.parameters.changes import BASE_RULE_STAYS
from app.domain.refusals import AlreadyExists, Busy, Damaged, InUse, Invalid, NoContact, NotFound, NotPermitted, Protected, Refusal
from app.domain.text import mark

_SENTENCES: Mapping[str, tuple[Callable[[str], Refusal], str]] = {
    "uq_loan_one_open_per_copy": (AlreadyExists, mark("The copy is already on loan.")),
    "uq_parameter_rule_combination": (AlreadyExists, mark("A rule with exactly this combination and period is there already.")),
    "uq_organisation_code": (AlreadyExists, mark("There is an organisation with this code already.")),
    "uq_organisation_one_root": (AlreadyExists, mark("There is one 1 Admin only.")),
    "uq_card_organisation_id_number": (AlreadyExists, mark("Another account has this card number already.")),
    "uq_copy_organisation_id_barcode": (AlreadyExists, mark("Another copy has this barcode already.")),
    "uq_staff_login": (AlreadyExists, mark("There is a member of staff with this name already.")),
    "keep_base_rules": (Protected, BASE_RULE_STAYS),
    "keep_standard_category": (Protected, STANDARD_STAYS),
    "pk_standard_category": (AlreadyExists, mark("A unit has exactly one standard category.")),
}
"""What the constraints that people can run into say; the others have the general sentence of their kind."""

_SERVER_GONE = {"57P01", "57P02", "57P03", "57P05", "25P03"}
_COLLIDED = {"40001", "40P01"}
_SQLITE_UNIQUE = re.compile(r"UNIQUE constraint failed: (.+)$")
_SQLITE_CHECK = re.compile(r"CHECK constraint failed: (\w+)")


class Remedy(Enum):
    """What may be done about a command that was refused."""

    NONE = "none"
    """It is an answer, or a person decides."""
    REPEAT = "repeat"
    """It collided with somebody else's and was rolled back: again, a few times."""
    RECONNECT = "reconnect"
    """The line is down, or the server is no longer the one that takes changes: again, on a new connection."""


def remedy_of(refusal: Refusal) -> Remedy:
    """Say whether the whole command may be carried out again by itself."""
    if isinstance(refusal, NoContact):
        return Remedy.RECONNECT
    state = getattr(getattr(refusal.__cause__, "orig", None), "sqlstate", None)
    if state == "25006":
        return Remedy.RECONNECT
    return Remedy.REPEAT if state in _COLLIDED else Remedy.NONE


@contextmanager
def translated(holder: Callable[[DBAPIError], str] = lambda _: "") -> Iterator[None]:
    """Raise refusals in place of the drivers' errors that have a plain sentence. `holder` names who holds what was waited for."""
    try:
        yield
    except DBAPIError as error:
        refusal = _held(name) if (name := holder(error)) else refusal_of(error)
        if refusal is None:
            raise
        raise refusal from error
    except UnicodeDecodeError as error:
        if b"malformed" not in error.object:
            raise
        raise Damaged from error  # SQLite's own sentence quotes what is damaged, and the driver can't read it
    except PoolTimeout as error:
        raise Busy(mark("The database is busy with other work of this workstation. Try again in a moment.")) from error


def constraint_of(error: DBAPIError) -> str:
    """Return the name of the violated constraint, empty where it can't be told (SQLite's foreign keys)."""
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is not None:
        return diagnosis.constraint_name or ""
    text = str(error.orig)
    if found := _SQLITE_UNIQUE.search(text):
        columns = tuple(found.group(1).split(", "))
        return _names_by_columns().get(columns, "") if "." in columns[0] else columns[0].removeprefix("index '").rstrip("'")
    return found.group(1) if (found := _SQLITE_CHECK.search(text)) else ""


def refusal_of(error: DBAPIError) -> Refusal | None:
    """Return the refusal that a driver's error means, None where it is a bug."""
    state = getattr(error.orig, "sqlstate", None)
    if isinstance(error, IntegrityError):
        return _constraint_refusal(constraint_of(error), state or str(error.orig))
    if state == "42501":
        return NotPermitted("database", mark("The database refuses this to your role."))
    if state in _COLLIDED | {"55P03"} or "locked" in str(error.orig):
        return Busy(mark("Somebody else is working on the same data just now. Nothing of this was saved; try again in a moment."))
    if state == "57014":
        return Busy(mark("It took the database too long and was given up. Nothing of this was saved."))
    if state == "53300":
        return Busy(FULL)
    if state == "53100" or "disk is full" in str(error.orig):
        return Busy(DISK_FULL)
    return _connection_refusal(error, state)


def _held(holder: str) -> Refusal:
    return Busy(mark("{name} is working on the same data just now. Nothing of this was saved; try again in a moment."), name=holder)


def _constraint_refusal(name: str, kind: str) -> Refusal:
    if name in _SENTENCES:
        family, sentence = _SENTENCES[name]
        return family(sentence)
    if kind == "23505" or "UNIQUE" in kind:
        return AlreadyExists(mark("Something with the same key is there already ({constraint})."), constraint=name)
    if kind == "23514" or "CHECK" in kind or kind == "23502" or "NOT NULL" in kind:
        return Invalid(name, mark("The database refuses a value ({constraint})."), constraint=name)
    return InUse(mark("It refers to something that is gone, or something else still refers to it."))


def _connection_refusal(error: DBAPIError, state: str | None) -> Refusal | None:
    text = str(error.orig)
    if "unable to open database file" in text:
        return NotFound(mark("The database file can't be opened. Is its folder there, and may you write in it?"))
    if "not a database" in text or "malformed" in text:
        return Damaged()
    if state == "25006" or "readonly" in text:
        return Busy(mark("The database may only be read just now. Nothing of this was saved."))
    lost = error.connection_invalidated or type(error.orig).__name__ == "OperationalError"
    if state in _SERVER_GONE or (state or "").startswith("08") or (state is None and lost):
        return NoContact(LOST)
    return None


@cache
def _names_by_columns() -> dict[tuple[str, ...], str]:
    """Map (`table.column`, …) → constraint name: SQLite names columns, not constraints."""
    from app.models import Base

    names: dict[tuple[str, ...], str] = {}
    for table in Base.metadata.tables.values():
        names[tuple(f"{table.name}.{c.name}" for c in table.primary_key)] = f"pk_{table.name}"
        for constraint in table.constraints:
            if isinstance(constraint, UniqueConstraint):
                names[tuple(f"{table.name}.{c.name}" for c in constraint.columns)] = str(constraint.name)
        for index in table.indexes:
            if index.unique:
                names[tuple(f"{table.name}.{c.name}" for c in index.columns)] = str(index.name)
    return names
