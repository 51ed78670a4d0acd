"""Reserving a title or a copy (circulation.md 9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.database.unit_of_work import UnitOfWork
from app.domain.desk_refusals import Overridden, settle
from app.domain.parameters.rulebook import RuleBook
from app.domain.periods import Due, end_of
from app.domain.reservations import Candidate, ReservationFacts, against_reservation
from app.models.parameter_rule import ParameterRule
from app.models.reservation import Reservation
from app.queries.desk.filling import leaves_shelf
from app.queries.desk.reservable import Reservable, ReservableCopy, count_reserved, has_on_loan, load_reservable
from app.queries.desk.rules import RESERVATION_CONTROL
from app.queries.parameters import list_all_rules
from app.services.desk.recalls import recall_open_loan
from app.services.desk.reservation_matter import Matter, charge_reservation, log_reservation, make_matter, pickup_place, place_in_queue
from app.services.desk.results import Fee
from app.services.desk.scene import set_scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """A reservation that was made; `recalled` is the due date that the open loan got which it recalled."""

    reservation_id: int
    title: str
    expires: date
    place: int
    fees: tuple[Fee, ...]
    overridden: tuple[Overridden, ...]
    recalled: Due | None = None


def reserve(work: UnitOfWork, patron_id: int, title_id: int, copy_id: int | None, pickup: str, *, why: str = "") -> Reserved:
    """Reserve a title, or one copy of it; `pickup` is the code of a unit or a point of it, `why` the reason for an override.

    Raises NotPermitted, NotFound, Invalid, or DeskRefused with every reason.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        wanted = load_reservable(scene.session, title_id, copy_id)
        matter = make_matter(scene, patron_id, wanted, pickup_place(scene, pickup))
        facts = _facts(matter, wanted)
        overridden = settle(against_reservation(facts), work.actor.may, why, scene.point_kind)
        expires = end_of(matter.rules["reservation-validity"].value, scene.now, scene.account.zone).day
        row = Reservation(
            organisation_id=scene.account.id, patron_id=patron_id, title_id=title_id, copy_id=copy_id, pickup_id=matter.pickup.id, point_id=scene.place.id,
            made_at=scene.now, made_by=work.actor.login, state="active", expires=expires,
        )  # fmt: skip
        scene.session.add(row)
        scene.session.flush()
        fees = charge_reservation(work, matter, "reservation", copy_id)
        after = {"title": wanted.title, "pickup": matter.pickup.code, "expires": expires}
        log_reservation(work, row, "reserve", None, after, why if overridden else "")
        place = place_in_queue(scene, row)
        recalled = recall_open_loan(work, scene, patron_id, title_id, copy_id, among=[one.id for one in facts.candidates if one.control])
        work.commit()
        return Reserved(
            reservation_id=row.id, title=wanted.title, expires=expires, place=place, fees=fees, overridden=overridden,
            recalled=recalled.due if recalled is not None else None,
        )  # fmt: skip


def _facts(matter: Matter, wanted: Reservable) -> ReservationFacts:
    scene, borrower, policy = matter.scene, matter.borrower, matter.policy()
    reserved, of_title = count_reserved(scene.session, borrower.id, wanted.title_id, scene.today)
    book = RuleBook(scene.tree, list_all_rules(scene.session, ParameterRule.parameter.in_(RESERVATION_CONTROL)))
    return ReservationFacts(
        active=borrower.active, blocks=borrower.state.blocks, candidates=[_candidate(matter, book, copy) for copy in wanted.copies],
        most=matter.rules["reservations-max"], most_per_title=matter.rules["reservations-max-per-title"], with_loan=matter.rules["reservation-with-loan"],
        reserved=reserved, of_title=of_title, on_loan=has_on_loan(scene.session, borrower.id, wanted.title_id),
        several=policy.ticked("allow-several-reservations"), while_on_loan=policy.ticked("allow-reservation-on-loan"),
    )  # fmt: skip


def _candidate(matter: Matter, book: RuleBook, copy: ReservableCopy) -> Candidate:
    """Return what the owning unit of a copy says to this pickup place."""
    scene = matter.scene
    situation = replace(copy.situation, patron_category_id=matter.situation.patron_category_id, age_group_id=matter.situation.age_group_id)
    value = book.governing("reservation-control", copy.owner_id, situation, scene.today).value.number or 0
    control = scene.lets_fill(value, copy.owner_id, matter.pickup.id)
    return Candidate(copy.id, copy.free, control, leaves_shelf(book, matter.pickup.id, scene.tree[copy.owner_id].code, situation, scene.today))
