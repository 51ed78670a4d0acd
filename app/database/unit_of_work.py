"""One change: a transaction that knows who acts, writes its own log, and tells what it touched. Nothing is kept without commit."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any, Self
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.database.bulk import insert_rows
from app.database.engine import UNCONFIRMED, Database
from app.database.errors import refusal_of
from app.database.identity import rising_id
from app.database.retry import Patience, was_kept
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import DEFAULT_ZONE
from app.domain.permissions import Actor
from app.domain.refusals import NO_MORE, Conflict, NoContact, NotPermitted
from app.domain.text import storable_json
from app.models.audit_entry import AuditEntry, Operation
from app.models.organisation import Organisation
from app.models.staff import Staff

# made once: each change begins with them
_OPERATION = insert(Operation)
_ENABLED = select(Staff.enabled).where(Staff.id == bindparam("staff"))

CHANNEL = "lanedisk"
_PAYLOAD_MAX = 7_900
"""PostgreSQL refuses notifications of 8,000 bytes and more; past this the ids are left out (empty: any)."""

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The clock of the program: now, in UTC."""
    return datetime.now(UTC)


class UnitOfWork:
    """A transaction in the name of an actor.

    Use `with work:` once; read and write through `work.session`; `work.log(entry)` and `work.touched(table, id)` on
    the way; `work.commit()` keeps it all and returns the Changes. Leaving the block without commit undoes everything.
    `operation_id` makes a retry of the same command recognisable.
    """

    session: Session

    def __init__(self, database: Database, actor: Actor, *, clock: Clock = utc_now, initiator: str = "", operation_id: UUID | None = None) -> None:
        self.database, self.actor, self.initiator = database, actor, initiator
        self.operation_id = operation_id or uuid4()
        self.comment = ""
        """What every entry of the log says that has no comment of its own."""
        self.changes: Changes | None = None
        self.in_doubt = False
        """Whether the line was lost in the commit, and it could not be found out yet what became of it."""
        self.unconfirmed = False
        """Whether the commit is kept by the server, but not confirmed by the standby that it should have waited for."""
        self.patience = Patience()
        self._clock = clock
        self._entries: list[dict[str, Any]] = []
        self._touched: dict[str, dict[int, None]] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self.session = self._stack.enter_context(self.database.writing())
        try:
            self._require_enabled()
            self.session.execute(_OPERATION, [self.operation()])
        except BaseException as error:
            self._stack.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def _require_enabled(self) -> None:
        """Refuse somebody disabled since they signed in; on PostgreSQL the policies do."""
        if self.database.is_postgresql or self.session.scalar(_ENABLED, {"staff": self.actor.staff_id}):
            return
        raise NotPermitted("sign-in", NO_MORE)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(error, StaleDataError):
            self._stack.__exit__(kind, error, trace)
            raise Conflict(seen=None, mine=None, theirs=None) from error
        self._stack.__exit__(kind, error, trace)
        self.database.erase_traces()

    def another(self) -> UnitOfWork:
        """Return a further transaction in the name of the same actor, for what is kept a part at a time."""
        made = UnitOfWork(self.database, self.actor, clock=self._clock, initiator=self.initiator)
        made.patience, made.comment = self.patience, self.comment
        return made

    def operation(self) -> dict[str, Any]:
        """Return the row that makes the command recognisable."""
        return {"id": self.operation_id, "organisation_id": self.actor.account_id, "at": self.now(), "login": self.actor.login}

    def now(self) -> datetime:
        """This moment, in UTC."""
        return self._clock()

    def today(self, organisation_id: int | None = None) -> date:
        """The calendar day of this moment in the zone of the account organisation (the actor's where none is named)."""
        zone = self.session.scalar(select(Organisation.time_zone).where(Organisation.id == (organisation_id or self.actor.account_id)))
        return self.now().astimezone(ZoneInfo(zone or DEFAULT_ZONE)).date()

    def touched(self, kind: str, *ids: int) -> None:
        """Note that rows of a table were touched (without ids: many)."""
        self._touched.setdefault(kind, {}).update(dict.fromkeys(ids))

    def log(self, *entries: LogEntry) -> None:
        """Add entries to the log, written with the commit."""
        by = {"operation_id": self.operation_id, "point_id": self.actor.point_id, "role": self.actor.roles[0] if self.actor.roles else ""}
        if not self.database.is_postgresql:  # the server fills these in itself
            by |= {"at": self.now(), "login": self.actor.login}
        self._entries += [
            by | {
                "id": rising_id(), "organisation_id": entry.organisation_id or self.actor.account_id, "what": entry.what, "entity": entry.entity,
                "entity_id": entry.entity_id, "patron_id": entry.patron_id, "comment": entry.comment or self.comment,
                "before": _plain(entry.before), "after": _plain(entry.after),
            }
            for entry in entries
        ]  # fmt: skip

    def write_log(self) -> None:
        """Write the entries there are by now, in the open transaction: a change of very many things holds them no longer than a chunk."""
        self.session.flush()
        if self._entries and self.database.is_postgresql:
            self.session.execute(insert(AuditEntry), self._entries)  # in arrays what is empty would be NULL, here it is the null of JSON
        elif self._entries:
            insert_rows(self.session, AuditEntry, self._entries)
        self._entries = []

    def commit(self) -> Changes:
        """Keep everything: rows, log and the notice to other workstations, in one transaction."""
        self.write_log()
        ids = tuple((kind, number) for kind, numbers in self._touched.items() for number in numbers)
        changes = Changes(frozenset(self._touched), ids, self.initiator)
        if changes.kinds and self.database.is_postgresql:
            self.session.execute(text("select pg_notify(:channel, :payload)"), {"channel": CHANNEL, "payload": encode_changes(changes)})
        self._keep()
        self.changes = changes
        return changes

    def _keep(self) -> None:
        """Commit, and where the line is lost over it, find out whether it was kept."""
        connection = self.session.connection().connection
        info = connection.record_info if self.database.is_postgresql else None
        if info is not None:
            info.pop(UNCONFIRMED, None)
        try:
            self.session.commit()
        except DBAPIError as error:
            if not self.database.is_postgresql or not isinstance(refusal_of(error), NoContact):
                raise
            self.in_doubt = True
            kept = was_kept(self)
            self.in_doubt = False
            if not kept:
                raise
            self.session.close()  # without rolling back, which would forget what was read and written
        self.unconfirmed = info is not None and bool(info.pop(UNCONFIRMED, False))


def encode_changes(changes: Changes) -> str:
    """Write changes as the payload of a notification: tables and ids only, never a name."""
    whole = {"by": changes.initiator, "kinds": sorted(changes.kinds), "ids": changes.ids}
    payload = json.dumps(whole, separators=(",", ":"))
    return payload if len(payload) <= _PAYLOAD_MAX else json.dumps(whole | {"ids": ()}, separators=(",", ":"))


def decode_changes(payload: str) -> Changes | None:
    """Read a payload; None for one that no Lånedisk wrote (anybody may send on the channel)."""
    try:
        raw = json.loads(payload)
        ids = tuple((str(kind), int(number)) for kind, number in raw["ids"])
        return Changes(frozenset(str(kind) for kind in raw["kinds"]), ids, str(raw["by"]))
    except (ValueError, KeyError, TypeError):
        return None


def _plain(values: Any) -> Any:
    """Make values of a log entry fit for JSON; their texts are what rows hold of them."""
    return None if values is None else json.loads(storable_json(json.dumps(dict(values), default=str, ensure_ascii=False)))
