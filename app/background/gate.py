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
    from zoneinfo import ZoneInfo

    from app.database.engine import Database
    from app.domain.organisation import Tree
    from app.domain.permissions import Actor
    from app.services.actor import SignedIn
    from app.services.keeping import Kept


class Offer(Enum):
    """What the embedded file needs before anybody can sign in."""

    NOTHING = "nothing"
    MAKE = "make"
    UPGRADE = "upgrade"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at an address: the database's name, a name to sign in with, and what must be done first."""

    name: str
    login: str = ""
    offer: Offer = Offer.NOTHING
    damaged: bool = False
    kept: tuple[Kept, ...] = ()
    """The copies that can be put in its place, the newest first: where the file is damaged, or gone."""


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
        """Say what is there. The embedded file is opened, looked through and its schema checked; a server is asked at signing in only."""
        from app.database.schema import State, check_current, state
        from app.domain.refusals import Damaged
        from app.services.actor import embedded_administrator
        from app.services.keeping import check_whole, list_kept

        database = self._open()
        if database.is_postgresql:
            return Found(database.name, database.url.username or "")
        kept = list_kept(self._file)
        try:
            check_whole(database)
            found = state(database)
        except Damaged:
            if not kept:
                raise
            return Found(database.name, offer=Offer.RESTORE, damaged=True, kept=kept)
        if found is State.EMPTY and kept:
            return Found(database.name, offer=Offer.RESTORE, kept=kept)
        offer = {State.EMPTY: Offer.MAKE, State.OLDER: Offer.UPGRADE}.get(found, Offer.NOTHING)
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
        from app.services.upkeep import copy_beside, upgrade

        database = self._open()
        upgrade(database, copy_beside(database))
        return self.look()

    def restore(self, copy: Path) -> Found:
        """Put a copy in the place of the embedded file; what was there stays beside it under another name."""
        from app.services.keeping import restore

        self.close()
        restore(self._file, copy)
        return self.look()

    @property
    def _file(self) -> Path:
        assert self._database is not None
        return Path(self._database.url.database or "")

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
