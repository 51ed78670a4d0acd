"""What signing in asks of the database, for a worker's thread: look, sign in, enter; make or upgrade the embedded file.

The heavy libraries are imported here, inside the functions, after the sign-in window is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from app.database.engine import Database
    from app.domain.organisation import Tree
    from app.domain.permissions import Actor
    from app.services.actor import SignedIn


class Offer(Enum):
    """What the embedded file needs before anybody can sign in."""

    NOTHING = "nothing"
    MAKE = "make"
    UPGRADE = "upgrade"


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at an address: the database's name, a name to sign in with, and what must be done first."""

    name: str
    login: str = ""
    offer: Offer = Offer.NOTHING


@dataclass(frozen=True, slots=True)
class Entered:
    """Everything a session begins with."""

    database: Database
    actor: Actor
    tree: Tree
    zone: ZoneInfo | None


class Gate:
    """The way into one database. Every method may take long, and raises refusals with one sentence each."""

    def __init__(self, url: str | Callable[[], str]) -> None:
        self._url = url
        self._database: Database | None = None
        self._signed_in: SignedIn | None = None

    @property
    def url(self) -> str:
        """The address, without a password."""
        return self._url if isinstance(self._url, str) else self._url()

    def look(self) -> Found:
        """Say what is there. The embedded file is opened and its schema checked; a server is asked at signing in only."""
        from app.database.schema import State, check_current, state
        from app.services.actor import embedded_administrator

        database = self._open()
        if database.is_postgresql:
            return Found(database.name, database.url.username or "")
        offer = {State.EMPTY: Offer.MAKE, State.OLDER: Offer.UPGRADE}.get(state(database), Offer.NOTHING)
        if offer is not Offer.NOTHING:
            return Found(database.name, offer=offer)
        check_current(database)
        with database.reading() as session:
            return Found(database.name, embedded_administrator(session))

    def sign_in(self, login: str, password: str, *, trusted: bool = False) -> SignedIn:
        """Sign in; `trusted` is the demonstration's administrator, and only on the embedded file."""
        from app.services import actor

        database = self._open(login, password)
        self._signed_in = actor.sign_in(database, login, password, trusted=trusted and not database.is_postgresql)
        return self._signed_in

    def enter(self, point_id: int | None) -> Entered:
        """Go to work at a circulation point."""
        from app.queries.organisation import find_time_zone
        from app.services.actor import actor_at

        assert self._database is not None
        assert self._signed_in is not None
        actor = actor_at(self._database, self._signed_in, point_id)
        with self._database.reading() as session:
            zone = find_time_zone(session, actor.account_id)
        return Entered(self._database, actor, self._signed_in.tree, zone)

    def make(self) -> Found:
        """Make an empty library in the embedded file."""
        from app.services.setup import initialise

        initialise(self._open())
        return self.look()

    def upgrade(self) -> Found:
        """Bring the embedded file up to date, after a copy of it was laid beside it."""
        from app.database import schema

        database = self._open()
        database.dispose()
        copy_beside(Path(database.url.database or ""))
        schema.upgrade(database)
        return self.look()

    def close(self) -> None:
        """Give the connections back."""
        if self._database is not None:
            self._database.dispose()

    def _open(self, login: str = "", password: str = "") -> Database:
        """Open the database anew for these names; a failed sign-in leaves no connection behind."""
        from app.database.connecting import ANSWER_WITHIN
        from app.services.actor import database_for

        self.close()
        self._database = database_for(self.url, login, password)
        self._database.connector.answer_within = ANSWER_WITHIN
        return self._database


def copy_beside(file: Path, moment: datetime | None = None) -> Path:
    """Copy an SQLite file, as it is now with all that its journal holds, to a new file beside it; return its path."""
    from datetime import datetime

    from app.database.engine import sqlite_module

    sqlite = sqlite_module()
    stamp = (moment or datetime.now().astimezone()).strftime("%Y%m%d-%H%M%S")
    copy = file.with_name(f"{file.stem}-{stamp}{file.suffix}")
    source, target = sqlite.connect(file), sqlite.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    copy.chmod(0o600)
    return copy
