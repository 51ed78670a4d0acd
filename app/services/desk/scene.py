"""Where and when an act at the desk is done, and the copy, patron and rules that it is about."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.age_groups import AgeGroups
from app.domain.calendar import Calendar
from app.domain.categories import Policy
from app.domain.due_dates import Moment, Terms
from app.domain.organisation import Node, PointKind, Tree
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.permissions import require
from app.domain.refusals import Invalid, NotFound
from app.domain.reservations import ALL_GROUPS, lets_fill
from app.domain.text import mark
from app.domain.unit_settings import UnitPolicy
from app.queries.age_groups import load_age_groups
from app.queries.calendar import load_calendar
from app.queries.categories import effective_settings, unit_settings
from app.queries.copies import find_copy
from app.queries.desk.borrowers import Borrower, load_borrower
from app.queries.desk.copies import CopyFacts, OpenLoan, get_copy
from app.queries.desk.holds import hold_copy, hold_patron
from app.queries.desk.queue import Waiting, list_waiting
from app.queries.desk.rules import load_rules
from app.queries.organisation import load_tree
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.queries.reservation_groups import load_unit_groups


@dataclass(frozen=True)
class Scene:
    """The place and the moment of an act. `now` is what the act counts as: another moment than the clock's for the book drop."""

    session: Session
    tree: Tree
    account: AccountOrganisation
    place: Node
    now: datetime

    @property
    def today(self) -> date:
        """The calendar day at the account organisation."""
        return self.now.astimezone(self.account.zone).date()

    @property
    def moment(self) -> Moment:
        """The moment, as due dates see it."""
        return Moment(now=self.now, zone=self.account.zone)

    @property
    def unit_id(self) -> int:
        """The unit that works here."""
        return self.unit_of(self.place.id)

    @property
    def point_kind(self) -> PointKind | None:
        """Whether staff work here, or a machine, or the web."""
        return self.place.point_kind

    @cached_property
    def age_groups(self) -> AgeGroups:
        """The register of age groups."""
        return load_age_groups(self.session)

    def lets_fill(self, value: int, owner_id: int, pickup_id: int) -> bool:
        """Say whether a value of reservation-control lets a copy fill a reservation for a pickup place, by the groups of the units."""
        groups = {} if value in {0, ALL_GROUPS} else self._groups
        return lets_fill(value, self.unit_of(owner_id), self.unit_of(pickup_id), groups)

    @cached_property
    def _groups(self) -> Mapping[int, tuple[int, ...]]:
        return load_unit_groups(self.session)

    def unit_of(self, organisation_id: int) -> int:
        """Return the unit of a point; above the units, the organisation itself."""
        return self.tree.unit_of(organisation_id) or organisation_id


def set_scene(work: UnitOfWork, permission: str, counts_at: datetime | None = None) -> Scene:
    """Return where and when the actor acts. Raises NotPermitted."""
    require(work.actor, permission)
    tree = load_tree(work.session)
    account = get_account_organisation(work.session, work.actor.account_id)
    return Scene(work.session, tree, account, tree[work.actor.point_id], _moment(work.now(), counts_at))


def _moment(now: datetime, counts_at: datetime | None) -> datetime:
    if counts_at is not None and counts_at > now:
        raise Invalid("date", mark("The return date can't be in the future."))
    return counts_at or now


@dataclass(frozen=True)
class Case:
    """A copy with a patron, and what the rules say of the two at the places of the act."""

    scene: Scene
    copy: CopyFacts
    borrower: Borrower
    book: RuleBook
    places: Places
    situation: Situation
    rules: dict[str, Rule]

    @property
    def lending_unit(self) -> int:
        """The unit whose loan it is."""
        return self.scene.unit_of(self.places.lending_or_working)

    @cached_property
    def policy(self) -> Policy:
        """What the patron's category has at the lending unit."""
        terms = self.borrower.state.terms
        if self.lending_unit == terms.unit_id:
            return terms.policy
        return effective_settings(self.scene.session, self.lending_unit, self.borrower.category_id)

    @cached_property
    def settings(self) -> UnitPolicy:
        """What the lending unit sets for itself."""
        terms = self.borrower.state.terms
        return terms.unit if self.lending_unit == terms.unit_id else unit_settings(self.scene.session, self.lending_unit)

    @cached_property
    def calendar(self) -> Calendar:
        """The closed days of the lending unit."""
        return load_calendar(self.scene.session, self.scene.tree, self.lending_unit)

    @cached_property
    def waiting(self) -> tuple[Waiting, ...]:
        """The reservations that the copy could have to do with."""
        return list_waiting(self.scene.session, self.copy.title_id, self.copy.id, self.scene.today)

    @property
    def others_waiting(self) -> int:
        """How many other patrons' active, untrapped reservations the copy could fill."""
        return sum(one.state == "active" and one.patron_id != self.borrower.id and self.may_fill(one) for one in self.waiting)

    def may_fill(self, reservation: Waiting) -> bool:
        """Say whether the owning unit lets the copy fill a reservation (reservation-control)."""
        return may_fill(self.scene, self.book, self.copy, reservation)

    def terms(self) -> Terms:
        """Return what due dates go by."""
        expiry = self.borrower.expires if self.settings.due_not_after_expiry else None
        return Terms(rules=self.rules, calendar=self.calendar, own=self.copy.own_period, waiting=self.others_waiting, not_after=expiry)


def may_fill(scene: Scene, book: RuleBook, copy: CopyFacts, reservation: Waiting) -> bool:
    """Say whether a copy may fill a reservation by the rule of its owning unit for that patron and that pickup place (reservation-control)."""
    situation = copy.situation(reservation.patron_category_id, scene.age_groups.of(reservation.birth_date, scene.today))
    value = book.governing("reservation-control", copy.owner_id, situation, scene.today).value.number or 0
    return scene.lets_fill(value, copy.owner_id, reservation.pickup_id)


def find_at_desk(scene: Scene, barcode: str) -> CopyFacts:
    """Return the copy of a barcode in this account organisation, held against whoever else acts on it."""
    typed = barcode.strip()
    if not typed:
        raise Invalid("barcode", mark("A barcode must be given."))
    copy_id = find_copy(scene.session, typed, scene.account.id)
    hold_copy(scene.session, copy_id)
    return get_copy(scene.session, copy_id)


def loan_out(copy: CopyFacts, seen: int | None = None) -> OpenLoan:
    """Return the loan that a copy is out on; `seen` is the id of the one that staff have before them. Raises NotFound, also where it is another by now."""
    if copy.loan is None:
        raise NotFound(mark("The copy {barcode} is not on loan."), barcode=copy.barcode)
    if seen is not None and copy.loan.id != seen:
        raise NotFound(mark("The loan is not there any more."))
    return copy.loan


def make_case(scene: Scene, copy: CopyFacts, patron_id: int, parameters: Collection[str]) -> Case:
    """Read the patron and the rules for a copy, the patron held against whoever else acts on them."""
    hold_patron(scene.session, patron_id)
    return read_case(scene, copy, patron_id, parameters)


def read_case(scene: Scene, copy: CopyFacts, patron_id: int, parameters: Collection[str]) -> Case:
    """Read the patron and the rules for a copy; its loan, where it is out, says where it was lent. Nothing is held: to look, not to act."""
    borrower = load_borrower(scene.session, patron_id, scene.account, scene.tree, scene.now, scene.place.id, scene.age_groups)
    lending = copy.loan.point_id if copy.loan is not None and copy.loan.patron_id == patron_id else None
    places = Places(working=scene.place.id, owning=copy.owner_id, pickup=scene.unit_id, home=borrower.home_unit_id, lending=lending)
    book = load_rules(scene.session, scene.tree, places, copy, parameters)
    situation = copy.situation(borrower.category_id, scene.age_groups.of(borrower.birth_date, scene.today))
    return Case(scene, copy, borrower, book, places, situation, governing_each(book, places, situation, scene.today))
