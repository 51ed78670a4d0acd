"""Carrying a command out: who acts, on which database, at which moment, and what is printed."""

from __future__ import annotations

import argparse
import importlib
import json
import logging
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TextIO, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.cli.passwords import sign_in_password
from app.cli.text import NOTHING, render
from app.database import retry
from app.database.connecting import LOST
from app.database.engine import Database, normal_url
from app.database.schema import check_current
from app.database.unit_of_work import Clock, UnitOfWork, utc_now
from app.domain.organisation import DEFAULT_ZONE, Kind, Tree
from app.domain.permissions import Actor
from app.domain.refusals import InDoubt, Invalid, NoContact, NotFound, NotPermitted, Refusal, Several
from app.domain.text import harmless_json, visible
from app.queries.organisation import find_time_zone, load_tree
from app.queries.staff import find_staff, load_actor
from app.services.actor import database_for, embedded_administrator, sign_in
from app.services.staff import owner_actor

Document = Mapping[str, Any]

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers: its document, what people read instead where that differs, and the exit status."""

    document: Document
    text: str | None = None
    status: int = 0


class Console:
    """One process: the databases that its commands work on, each opened once, and where output goes."""

    def __init__(self, url: str | None, out: TextIO, err: TextIO) -> None:
        self.given_url, self.out, self.err = url, out, err
        self._databases: dict[str, Database] = {}
        self._signed_in: dict[str | None, tuple[Database, str]] = {}

    @property
    def url(self) -> str:
        """The URL of `--database`, `LANEDISK_DATABASE`, or the embedded file in the user's data folder."""
        import os

        from app.paths import default_database_url

        return self.given_url or os.environ.get("LANEDISK_DATABASE") or default_database_url()

    def open(self, login: str = "", password: str = "", *, make: bool = False) -> Database:
        """Return the database (on PostgreSQL for this person); an embedded file must be there, unless it is to be made."""
        require_file(self.url, make=make)
        if login not in self._databases:
            self._databases[login] = database_for(self.url, login, password)
        return self._databases[login]

    def signed_in(self, login: str | None) -> tuple[Database, str | None]:
        """Sign in once for each name; return the database and the login, None for its owner who is no staff."""
        if login not in self._signed_in:
            database, name = self._sign_in(login)
            if name is None:
                return database, None
            self._signed_in[login] = database, name
        return self._signed_in[login]

    def _sign_in(self, login: str | None) -> tuple[Database, str | None]:
        if login is not None:
            password = sign_in_password(login, normal_url(self.url))
            database = self.open(login, password)
            sign_in(database, login, password)
            return database, login
        database = self.open()
        check_current(database)
        if not database.is_postgresql:
            with database.reading() as session:
                name = embedded_administrator(session)
            sign_in(database, name, "", trusted=True)
            return database, name
        if owner_actor(database) is not None:
            return database, None
        with database.reading() as session:
            name = session.scalar(text("select session_user")) or ""
        sign_in(database, name, "")
        return database, name

    def note(self, sentence: str) -> None:
        """Say something beside the answer."""
        print(visible(sentence), file=self.err)

    def close(self) -> None:
        """Close every database."""
        for database in self._databases.values():
            database.dispose()


class Call:
    """One command: its options, the person who acts and where, the moment it counts as."""

    def __init__(self, console: Console, options: argparse.Namespace) -> None:
        self.console, self.options = console, options
        self.saved: bool | None = False
        """Whether something was saved; None where a lost line leaves that open."""
        self._told_lost = False

    @cached_property
    def _who(self) -> tuple[Database, Actor, Tree]:
        database, login = self.console.signed_in(self.options.as_name)
        code = self.options.at if self.options.place else None
        with database.reading() as session:
            tree = load_tree(session)
            staff = find_staff(session, login) if login is not None else None
            if staff is not None:
                place = _place(tree, [organisation for _, organisation in staff.roles], code)
                return database, load_actor(session, tree, staff, place), tree
        actor = owner_actor(database, _place(tree, [tree.root().id], code))
        if actor is None:
            raise NotFound("{login} is no member of staff here.", login=login or "")
        return database, actor, tree

    def work_at(self, place_id: int) -> None:
        """Act at a place from now on, where none is named by `--at` and the person has a role there."""
        database, actor, tree = self._who
        if self.options.at is not None or place_id == actor.point_id:
            return
        _, login = self.console.signed_in(self.options.as_name)
        with database.reading() as session:
            staff = find_staff(session, login) if login is not None else None
            if staff is not None and not set(tree.chain(place_id)) & {organisation for _, organisation in staff.roles}:
                return
            there = load_actor(session, tree, staff, place_id) if staff is not None else owner_actor(database, place_id)
        self._who = database, there or actor, tree

    @property
    def database(self) -> Database:
        """The database, as the person who acts connects to it."""
        return self._who[0]

    @property
    def actor(self) -> Actor:
        """The person who acts."""
        return self._who[1]

    @property
    def tree(self) -> Tree:
        """The organisations."""
        return self._who[2]

    @cached_property
    def clock(self) -> Clock:
        """The moment that the command counts as: `--time`, else now."""
        moment: datetime | None = self.options.time
        if moment is None:
            return utc_now
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self.zone(self.actor.account_id))
        fixed = moment
        return lambda: fixed

    def zone(self, account_id: int | None) -> ZoneInfo:
        """Return the time zone of an account organisation."""
        with self.reading() as session:
            return (find_time_zone(session, account_id) if account_id else None) or ZoneInfo(DEFAULT_ZONE)

    def today(self, organisation_id: int) -> date:
        """Return the calendar day of this moment at an organisation."""
        return self.clock().astimezone(self.zone(self.tree.account_of(organisation_id))).date()

    def reading(self) -> AbstractContextManager[Session]:
        """Give a session for reads."""
        return self.database.reading()

    def change(self, command: Callable[[UnitOfWork], T], actor: Actor | None = None) -> T:
        """Have a service carried out; again, whole, where the line is lost before it was kept. `actor`: the caller at another place."""
        units: list[UnitOfWork] = []

        def make(operation_id: UUID) -> UnitOfWork:
            units.append(UnitOfWork(self.database, actor or self.actor, clock=self.clock, initiator="command line", operation_id=operation_id))
            return units[-1]

        done = retry.carry_out(make, command, retry.Patience(on_lost=self._tell_lost))
        self.saved = True
        if units[-1].unconfirmed:
            self.console.note("It is saved, but the standby server has not confirmed it.")
        return done

    def _tell_lost(self, _lost: Refusal) -> None:
        """Say once, to somebody who watches, why it takes so long."""
        if not self._told_lost and self.console.err.isatty():
            self.console.note("The database can't be reached; trying again for half a minute.")
        self._told_lost = True

    def without_contact(self, lost: NoContact) -> NoContact:
        """Return what is said where the line stayed lost: whether anything was saved, as far as that can be told."""
        if isinstance(lost, InDoubt) or self.saved is None:
            return NoContact("The database can't be reached. It is not known whether this was saved; find out before you run the command again.")
        if self.saved:
            return NoContact("The database can't be reached any more. What the command was to change is saved.")
        return NoContact("The database can't be reached. Nothing was changed.") if lost.template == LOST else lost


def run(options: argparse.Namespace, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Carry a command out, print its answer, and return the exit status."""
    console = Console(options.database, out or sys.stdout, err or sys.stderr)
    try:
        answer = carry_out(console, options)
    except Refusal as refusal:
        if options.json:
            _print(console.out, _json(refused(refusal)))
        _print(console.err, _sentence(refusal))
        return 1
    except Exception as error:
        document = failed(error)
        if options.json:
            _print(console.out, _json(document))
        _print(console.err, document["error"])
        return 1
    finally:
        console.close()
    told = answer.text if answer.text is not None else render(answer.document) or NOTHING
    shown = _json(answer.document) if options.json else told
    if shown:
        _print(console.out, shown)
    return answer.status


def carry_out(console: Console, options: argparse.Namespace) -> Answer:
    """Call the function that the grammar names for a command."""
    module, name = options.run.split(":")
    command: Callable[[Call], Answer] = getattr(importlib.import_module(f"app.cli.commands.{module}"), name)
    call = Call(console, options)
    try:
        return command(call)
    except NoContact as lost:
        raise call.without_contact(lost) from lost


def refused(refusal: Refusal) -> dict[str, Any]:
    """Return a refusal as a document: its sentence, and every reason by itself (X15)."""
    reasons = refusal.reasons if isinstance(refusal, Several) else (refusal,)
    return {
        "error": _sentence(refusal),
        "reasons": [
            {
                "kind": reason.kind,
                "sentence": str(reason),
                "lifted_by": str(lifted_by) if (lifted_by := getattr(reason, "lifted_by", None)) else None,
                "overridable": bool(getattr(reason, "overridable", False)),
            }
            for reason in reasons
        ],
    }


def failed(error: Exception) -> dict[str, Any]:
    """Return what went wrong that is no refusal as a document; a bug is told in the program's log only."""
    if isinstance(error, OSError):
        kind, sentence = "system", f"{error.filename or 'The system'}: {error.strerror or 'can not be used'}."
    else:
        from app.logs import set_up

        kind, sentence = "failed", f"Lånedisk failed, and nothing was changed; what happened is in {set_up()}."
        log.error("a command failed", exc_info=error)
    return {"error": sentence, "reasons": [{"kind": kind, "sentence": sentence, "lifted_by": None, "overridable": False}]}


def require_file(url: str, *, make: bool) -> None:
    """Raise NotFound where an embedded file is not there: looking at it would make an empty one."""
    parsed = normal_url(url)
    if parsed.get_backend_name() != "sqlite":
        return
    file = Path(parsed.database or "")
    if make and not file.parent.is_dir():
        raise NotFound("There is no folder {path}.", path=str(file.parent))
    if not make and not file.exists():
        raise NotFound("There is no file {path}; `lanedisk db init` makes a library in it.", path=str(file))


def _place(tree: Tree, held_at: list[int], code: str | None) -> int | None:
    """Return the id of the place named by `--at`: a circulation point or unit at or below where a role is held."""
    if code is None:
        return None
    node = tree.by_code(code)
    if node.kind not in {Kind.UNIT, Kind.POINT}:
        raise Invalid("at", "{code} is no place to work at; name a circulation point or a unit.", code=code)
    if not set(tree.chain(node.id)) & set(held_at):
        raise NotPermitted("at", "You have no role at {code}.", code=code)
    return node.id


def _sentence(refusal: Refusal) -> str:
    return "\n".join(visible(line) for line in str(refusal).splitlines())


def _json(document: Mapping[str, Any]) -> str:
    return harmless_json(json.dumps(document, ensure_ascii=False, indent=2))


def _print(stream: TextIO, shown: str) -> None:
    """Print, whatever characters the stream can take."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    print(shown.encode(encoding, "backslashreplace").decode(encoding), file=stream, flush=True)
