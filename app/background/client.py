"""What every window is given: who works where, on which database, by which clock and language, and the two verbs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal, Slot
from sqlalchemy.orm import Session

from app.background.bus import Bus
from app.background.feed import Feed
from app.background.runner import Runner
from app.database.connecting import ANSWER_WITHIN
from app.database.engine import Database
from app.database.unit_of_work import Clock, UnitOfWork, utc_now
from app.domain.changes import Changes, Hearing
from app.domain.organisation import DEFAULT_ZONE, Tree
from app.domain.permissions import Actor
from app.domain.refusals import SignInRefused
from app.queries.organisation import find_time_zone, load_tree
from app.queries.staff import find_staff, load_actor
from app.settings import Settings

_STANDING = ("organisation", "staff", "staff_role", "role", "role_permission")
"""What decides on where one may do what."""


class Client(QObject):
    """The context of one person's session; made at signing in, closed at signing out.

    `runner` and `bus` are the way to the database and back; `actor` is who works where with which permissions (read
    again when somebody gives or takes a role, then `actor_changed`), `tree` the organisations (likewise, then
    `tree_changed`), `zone` the account organisation's time zone, `clock` gives the instant in UTC, `language` the code of
    the language on screen (kept up to date by the frame).
    """

    tree_changed = Signal()
    actor_changed = Signal()
    hearing_changed = Signal()

    def __init__(
        self,
        database: Database,
        actor: Actor,
        settings: Settings,
        tree: Tree,
        *,
        zone: ZoneInfo | None = None,
        clock: Clock = utc_now,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.database, self.actor, self.settings, self.tree = database, actor, settings, tree
        self.zone = zone or ZoneInfo(DEFAULT_ZONE)
        self.clock, self.language = clock, language
        self.initiator = uuid4().hex
        self.sitting: dict[str, Any] = {}
        """What windows remember until this person signs out, each by a name of its own; kept nowhere on disk."""
        self.bus = Bus(self)
        self.runner = Runner(database.reading, self._unit_of_work, self.bus, self)
        self._feed: Feed | None = None
        self.hearing: Hearing | None = None
        """How other workstations' changes are heard; None before anybody listens."""
        database.connector.answer_within = settings.answer_within() or ANSWER_WITHIN
        self.bus.changed.connect(self._on_changed)
        self.bus.everything.connect(self._on_everything)

    @classmethod
    def open(cls, database: Database, actor: Actor, settings: Settings, *, clock: Clock = utc_now, language: str = "en") -> Client:
        """Make a client and read here and now what it needs (on the calling thread)."""
        with database.reading() as session:
            tree, zone = load_tree(session), find_time_zone(session, actor.account_id)
        return cls(database, actor, settings, tree, zone=zone, clock=clock, language=language)

    def today(self) -> date:
        """Return the calendar day of this moment at the account organisation."""
        return self.local(self.clock()).date()

    def local(self, instant: datetime) -> datetime:
        """Return an instant as local time of the account organisation."""
        return instant.astimezone(self.zone)

    def listen(self) -> None:
        """Begin to hear of other workstations' changes."""
        if self._feed is None:
            self._feed = Feed(self.database, self.bus, self.runner, self.initiator, self)
            self._feed.hearing_changed.connect(self._on_hearing_changed, Qt.ConnectionType.QueuedConnection)
            self._feed.start()

    def confirm(self, password: str) -> None:
        """On a worker's thread: make sure that this is the password of the person who is signed in."""
        from app.services.actor import confirm

        confirm(self.database.url.render_as_string(hide_password=False), self.actor.login, password)

    def try_again(self) -> None:
        """Ask whether the database is there again; if it is, everything in sight is read again."""
        self.runner.read(self, self._read_standing, self._show_contact, self._on_still_lost)

    def close(self) -> None:
        """Finish what runs, stop listening and give the connections back."""
        self.runner.drain()
        if self._feed is not None:
            self._feed.stop()
            self._feed = None
        self.runner.close()
        self.database.dispose()

    def _unit_of_work(self, operation_id: UUID) -> UnitOfWork:
        return UnitOfWork(self.database, self.actor, clock=self.clock, initiator=self.initiator, operation_id=operation_id)

    @Slot(object)
    def _on_hearing_changed(self, hearing: Hearing) -> None:
        if hearing is not self.hearing:
            self.hearing = hearing
            self.hearing_changed.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_STANDING):
            self._on_everything()

    @Slot()
    def _on_everything(self) -> None:
        self.runner.read(self, self._read_standing, self._show_standing, self._on_still_lost)

    def _read_standing(self, session: Session) -> tuple[Tree, Actor]:
        """Return the tree, and who works where. Whoever may work no more is refused at the next act, and stays who they were until then."""
        tree, actor = load_tree(session), self.actor
        staff = find_staff(session, actor.login)
        if staff is None or not staff.enabled:  # the policies show them no organisation: what is on screen stays until they sign in again
            return self.tree, actor
        if actor.point_id not in tree.nodes:
            return tree, actor
        try:
            return tree, load_actor(session, tree, staff, actor.point_id)
        except SignInRefused:
            return tree, actor

    def _show_standing(self, standing: tuple[Tree, Actor]) -> None:
        tree, actor = standing
        if actor != self.actor:
            self.actor = actor
            self.actor_changed.emit()
        if tree != self.tree:
            self.tree = tree
            self.tree_changed.emit()

    def _show_contact(self, standing: tuple[Tree, Actor]) -> None:
        self._show_standing(standing)
        self.bus.everything.emit()

    def _on_still_lost(self, _refusal: object) -> None:
        """Lost contact has its banner; the tree known is good enough until it is back."""
