"""The small library with rules of its own, and the acts of the desk by short names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest

from app.database.engine import Database
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import parse_value
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.base import Base
from app.models.copy import Copy
from app.models.reservation import Reservation
from app.queries.patron_account import Account, get_account
from app.services.categories import save_settings
from app.services.desk.loans import lend
from app.services.desk.money import pay
from app.services.desk.renewals import renew, set_due_date
from app.services.desk.results import Lent, Paid, Returned, Undone
from app.services.desk.returns import take_back
from app.services.desk.undo import undo_last
from app.services.parameters import set_rule
from tests.conftest import Clock, Works
from tests.library import Library

T = TypeVar("T", bound=Base)
ZONE = ZoneInfo("Europe/Stockholm")


@dataclass
class Desk:
    """The desk DISK1 of the library; days are set by `on`."""

    database: Database
    work: Works
    library: Library
    clock: Clock
    login: str = "admin"
    at: str = "DISK1"

    def on(self, day: date, hour: int = 12, minute: int = 0) -> None:
        """Put the clock to a local time."""
        self.clock.now = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)

    def later(self, **span: float) -> None:
        """Put the clock forward."""
        self.clock.now += timedelta(**span)

    def rule(self, parameter: str, value: str, organisation: str = "lindby", selector: str | None = None, **variables: Any) -> None:
        """Set a rule; variables by their field (`media_type_id=…`)."""
        place = self.library.organisations[organisation]
        rule = Rule(
            parameter=parameter, organisation_id=place, selector=selector, variables=Variables(**variables), value=parse_value(catalogue()[parameter], value),
        )  # fmt: skip
        set_rule(self.work(), rule)

    def setting(self, field: str, number: int, category: str = "vuxen", organisation: str = "lindby") -> None:
        """Set a field of a category (money in minor units)."""
        key = Key(field, self.library.categories[category])
        save_settings(self.work(), [SettingsDraft(self.library.organisations[organisation], {key: Change(None, Setting(number))})])

    def reserve(self, card: str, title_of: str, pickup: str = "SDB", *, copy: bool = False, ago: int = 1) -> int:
        """Put a reservation in, and return its id."""
        with self.database.writing() as session:
            there = session.get_one(Copy, self.library.copies[title_of])
            row = Reservation(
                organisation_id=there.organisation_id, patron_id=self.library.patrons[card], title_id=there.title_id, copy_id=there.id if copy else None,
                pickup_id=self.library.organisations[pickup], made_at=self.clock.now - timedelta(days=ago),
            )  # fmt: skip
            session.add(row)
            session.commit()
            return row.id

    def lend(self, card: str, barcode: str, **more: Any) -> Lent:
        """Lend a copy."""
        return lend(self._work(), self.library.patrons[card], barcode, **more)

    def back(self, barcode: str, **more: Any) -> Returned:
        """Take a copy back."""
        return take_back(self._work(), barcode, **more)

    def renew(self, barcode: str, **more: Any) -> Lent:
        """Renew a loan."""
        return renew(self._work(), barcode, **more)

    def due(self, barcode: str, day: date, why: str = "semester", **more: Any) -> Lent:
        """Give a loan another due date."""
        return set_due_date(self._work(), barcode, day, why, **more)

    def pay(self, card: str, amount: int, **more: Any) -> Paid:
        """Take a payment."""
        return pay(self._work(), self.library.patrons[card], amount, **more)

    def undo(self) -> Undone:
        """Take back the last act."""
        return undo_last(self._work())

    def account(self, card: str) -> Account:
        """Return how an account stands at the desk."""
        with self.database.reading() as session:
            return get_account(session, self.library.patrons[card], self.clock.now, self.library.organisations[self.at])

    def row(self, table: type[T], number: int) -> T | None:
        """Return a row as it is kept."""
        with self.database.reading() as session:
            found = session.get(table, number)
            if found is not None:
                session.expunge(found)
            return found

    def _work(self) -> Any:
        return self.work(login=self.login, at=self.at)


@pytest.fixture
def desk(database: Database, work: Works, library: Library, clock: Clock) -> Desk:
    """The desk, with its administrator."""
    return Desk(database, work, library, clock)
