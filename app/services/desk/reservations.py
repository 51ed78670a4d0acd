"""Reserving a title or a copy, and removing a reservation (circulation.md 9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.categories import Policy
from app.domain.desk_refusals import Overridden, settle
from app.domain.explanation import write_lines
from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_rule
from app.domain.organisation import Kind, Node
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.patron import is_junior
from app.domain.periods import Due, end_of
from app.domain.refusals import Invalid, NotFound
from app.domain.reservations import Candidate, ReservationFacts, against_reservation
from app.domain.text import mark
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.parameter_rule import ParameterRule
from app.models.reservation import Reservation
from app.queries.categories import effective_settings, unit_settings
from app.queries.desk.borrowers import Borrower, load_borrower
from app.queries.desk.holds import hold_patron
from app.queries.desk.reservable import Reservable, ReservableCopy, count_reserved, has_on_loan, load_reservable
from app.queries.desk.rules import RESERVATION_CONTROL, RESERVING, load_rules
from app.queries.parameters import list_all_rules
from app.services.desk.fees import fees_of, open_automatic_fees
from app.services.desk.recalls import recall_open_loan
from app.services.desk.results import Fee, KeptFor
from app.services.desk.scene import Scene, set_scene
from app.services.desk.trapping import Place, pass_on


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A reservation that was removed; `barcode` is of the copy that was kept for it, `kept_for` and `send_to` say whose it is now and where it goes."""

    barcode: str
    fees: tuple[Fee, ...]
    kept_for: KeptFor | None = None
    send_to: Place | None = None


@dataclass(frozen=True, slots=True)
class _Matter:
    """A patron with a reservation, and what the rules say of the two."""

    scene: Scene
    borrower: Borrower
    pickup: Node
    situation: Situation
    rules: dict[str, Rule]

    @property
    def unit_id(self) -> int:
        """The unit of the pickup place, whose settings hold."""
        return self.scene.unit_of(self.pickup.id)

    def policy(self) -> Policy:
        """What the patron's category has there."""
        return effective_settings(self.scene.session, self.unit_id, self.borrower.category_id)


def reserve(work: UnitOfWork, patron_id: int, title_id: int, copy_id: int | None, pickup: str, *, why: str = "") -> Reserved:
    """Reserve a title, or one copy of it; `pickup` is the code of a unit or a point of it, `why` the reason for an override.

    Raises NotPermitted, NotFound, Invalid, or DeskRefused with every reason.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        wanted = load_reservable(scene.session, title_id, copy_id)
        matter = _matter(scene, patron_id, wanted, _pickup(scene, pickup))
        overridden = settle(against_reservation(_facts(matter, wanted)), work.actor.may, why, scene.point_kind)
        expires = end_of(matter.rules["reservation-validity"].value, scene.now, scene.account.zone).day
        row = Reservation(
            organisation_id=scene.account.id, patron_id=patron_id, title_id=title_id, copy_id=copy_id, pickup_id=matter.pickup.id, point_id=scene.place.id,
            made_at=scene.now, made_by=work.actor.login, state="active", expires=expires,
        )  # fmt: skip
        scene.session.add(row)
        scene.session.flush()
        fees = _charge(work, matter, "reservation", copy_id)
        after = {"title": wanted.title, "pickup": matter.pickup.code, "expires": expires}
        _log(work, row, "reserve", None, after, why if overridden else "")
        place = _place(scene, row)
        recalled = recall_open_loan(work, scene, patron_id, title_id, copy_id)
        work.commit()
        return Reserved(
            reservation_id=row.id, title=wanted.title, expires=expires, place=place, fees=fees, overridden=overridden,
            recalled=recalled.due if recalled is not None else None,
        )  # fmt: skip


def remove_reservation(work: UnitOfWork, reservation_id: int) -> Removed:
    """Remove a reservation; one whose copy waits to be collected costs what reservation-fee-not-collected says, and the copy is kept for the next.

    One that is on its way is kept for the next when it arrives.

    Raises NotPermitted, or NotFound for what is gone or of another account organisation.
    """
    with work:
        scene = set_scene(work, "desk.reserve")
        row = scene.session.get(Reservation, reservation_id, with_for_update=True)
        if row is None or row.organisation_id != scene.account.id:
            raise NotFound(mark("The reservation is not there any more."))
        kept = scene.session.get(Copy, row.trapped_copy_id) if row.trapped_copy_id is not None else None
        fees: tuple[Fee, ...] = ()
        waits = row.state == "trapped"
        if waits:
            wanted = load_reservable(scene.session, row.title_id, row.copy_id)
            fees = _charge(work, _matter(scene, row.patron_id, wanted, scene.tree[row.pickup_id]), "not-collected", row.trapped_copy_id)
        title = scene.session.scalar(select(Title.title).where(Title.id == row.title_id))
        _log(work, row, "remove", {"title": title, "state": row.state, "made_at": row.made_at.isoformat()}, None)
        scene.session.delete(row)
        scene.session.flush()
        kept_for, send_to = pass_on(work, scene, kept.id, scene.tree[row.pickup_id]) if kept is not None and waits else (None, None)
        work.commit()
        return Removed(barcode=kept.barcode if kept is not None else "", fees=fees, kept_for=kept_for, send_to=send_to)


def _pickup(scene: Scene, code: str) -> Node:
    node = scene.tree.by_code(code)
    if node.kind not in {Kind.UNIT, Kind.POINT} or scene.tree.account_of(node.id) != scene.account.id:
        raise Invalid("pickup", mark("{organisation} is no pickup place of this account organisation."), organisation=code)
    return node


def _matter(scene: Scene, patron_id: int, wanted: Reservable, pickup: Node) -> _Matter:
    hold_patron(scene.session, patron_id)
    borrower = load_borrower(scene.session, patron_id, scene.account, scene.tree, scene.now, scene.place.id, scene.age_groups)
    situation = wanted.situation(borrower.category_id, scene.age_groups.of(borrower.birth_date, scene.today))
    places = Places(working=scene.place.id, owning=pickup.id, pickup=pickup.id, home=borrower.home_unit_id)
    book = load_rules(scene.session, scene.tree, places, None, RESERVING)
    return _Matter(scene, borrower, pickup, situation, governing_each(book, places, situation, scene.today))


def _facts(matter: _Matter, wanted: Reservable) -> ReservationFacts:
    scene, borrower, policy = matter.scene, matter.borrower, matter.policy()
    reserved, of_title = count_reserved(scene.session, borrower.id, wanted.title_id)
    book = RuleBook(scene.tree, list_all_rules(scene.session, ParameterRule.parameter.in_(RESERVATION_CONTROL)))
    return ReservationFacts(
        active=borrower.active, blocks=borrower.state.blocks, candidates=[_candidate(matter, book, copy) for copy in wanted.copies],
        most=matter.rules["reservations-max"], most_per_title=matter.rules["reservations-max-per-title"], with_loan=matter.rules["reservation-with-loan"],
        reserved=reserved, of_title=of_title, on_loan=has_on_loan(scene.session, borrower.id, wanted.title_id),
        several=policy.ticked("allow-several-reservations"), while_on_loan=policy.ticked("allow-reservation-on-loan"),
    )  # fmt: skip


def _candidate(matter: _Matter, book: RuleBook, copy: ReservableCopy) -> Candidate:
    """Return what the owning unit of a copy says: reservation groups are not looked at, 0 is no and anything else yes."""
    scene = matter.scene
    situation = replace(copy.situation, patron_category_id=matter.situation.patron_category_id, age_group_id=matter.situation.age_group_id)
    control = book.governing("reservation-control", copy.owner_id, situation, scene.today).value.number or 0
    return Candidate(copy.free, control, _on_shelf(scene, book, matter.pickup.id, scene.tree[copy.owner_id].code, situation))


def _on_shelf(scene: Scene, book: RuleBook, pickup_id: int, owner: str, situation: Situation) -> bool:
    try:
        return book.governing("reservation-control-on-shelf", pickup_id, situation, scene.today, owner).value.number != 0
    except NotFound:  # a unit without its base rule: delivered is that copies on the shelf may be reserved
        return True


def _charge(work: UnitOfWork, matter: _Matter, kind: str, copy_id: int | None) -> tuple[Fee, ...]:
    """Make the fee of a reservation, or of one that was not collected, a debt, within what the category allows at the pickup unit."""
    scene, policy = matter.scene, matter.policy()
    junior = is_junior(matter.borrower.birth_date, scene.today, unit_settings(scene.session, matter.unit_id).junior_age_limit)
    allowance = Allowance(
        max_fee=policy.max_fee(junior=junior), open_automatic=open_automatic_fees(scene.session, matter.borrower.id), no_fee=policy.ticked("no-automatic-fee"),
    )  # fmt: skip
    rule = matter.rules["reservation-fee" if kind == "reservation" else "reservation-fee-not-collected"]
    charge = fee_by_rule(rule, allowance, scene.account.currency)
    if charge.amount <= 0:
        return ()
    debt = Debt(
        organisation_id=scene.account.id, patron_id=matter.borrower.id, copy_id=copy_id, kind=kind, amount=charge.amount, since=scene.now,
        point_id=scene.place.id, lines=write_lines(charge.lines), created_by=work.actor.login,
    )  # fmt: skip
    scene.session.add(debt)
    scene.session.flush()
    work.touched("debt", debt.id)
    return fees_of([(kind, charge)], [debt])


def _place(scene: Scene, row: Reservation) -> int:
    """Return the place in the queue of the title, 1 for the first."""
    table = Reservation
    query = select(table.id).where(table.title_id == row.title_id, table.state != "expired")
    return list(scene.session.scalars(query.order_by(table.first_in_line.desc(), table.made_at, table.id))).index(row.id) + 1


def _log(work: UnitOfWork, row: Reservation, what: str, before: dict[str, object] | None, after: dict[str, object] | None, comment: str = "") -> None:
    entry = LogEntry(
        what=what, entity="reservation", entity_id=row.id, organisation_id=row.organisation_id, patron_id=row.patron_id, before=before, after=after,
        comment=comment,
    )  # fmt: skip
    work.log(entry)
    work.touched("reservation", row.id)
    work.touched("patron", row.patron_id)
    work.touched("title", row.title_id)
