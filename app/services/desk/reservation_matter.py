"""A patron with a reservation at a pickup place: what the rules say of it, what it costs, and what the log keeps (circulation.md 9)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.categories import Policy
from app.domain.explanation import write_lines
from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_rule
from app.domain.organisation import Kind, Node
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import Situation
from app.domain.patron import is_junior
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.models.debt import Debt
from app.models.reservation import Reservation
from app.queries.categories import effective_settings, unit_settings
from app.queries.desk.borrowers import Borrower, load_borrower
from app.queries.desk.holds import hold_patron
from app.queries.desk.reservable import Reservable
from app.queries.desk.reservation_state import IN_ORDER, lives
from app.queries.desk.rules import RESERVING, load_rules
from app.services.desk.fees import fees_of, open_automatic_fees
from app.services.desk.results import Fee
from app.services.desk.scene import Scene


@dataclass(frozen=True, slots=True)
class Matter:
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


def own_reservation(scene: Scene, reservation_id: int) -> Reservation:
    """Return a reservation of this account organisation, held. NotFound for what is gone or of another."""
    row = scene.session.get(Reservation, reservation_id, with_for_update=True)
    if row is None or row.organisation_id != scene.account.id:
        raise NotFound(mark("The reservation is not there any more."))
    return row


def pickup_place(scene: Scene, code: str) -> Node:
    """Return a unit or a point of this account organisation by its code. Raises NotFound, Invalid."""
    node = scene.tree.by_code(code)
    if node.kind not in {Kind.UNIT, Kind.POINT} or scene.tree.account_of(node.id) != scene.account.id:
        raise Invalid("pickup", mark("{organisation} is no pickup place of this account organisation."), organisation=code)
    return node


def make_matter(scene: Scene, patron_id: int, wanted: Reservable, pickup: Node) -> Matter:
    """Read the patron and the rules for what is reserved."""
    hold_patron(scene.session, patron_id)
    borrower = load_borrower(scene.session, patron_id, scene.account, scene.tree, scene.now, scene.place.id, scene.age_groups)
    situation = wanted.situation(borrower.category_id, scene.age_groups.of(borrower.birth_date, scene.today))
    places = Places(working=scene.place.id, owning=pickup.id, pickup=pickup.id, home=borrower.home_unit_id)
    book = load_rules(scene.session, scene.tree, places, None, RESERVING)
    return Matter(scene, borrower, pickup, situation, governing_each(book, places, situation, scene.today))


def charge_reservation(work: UnitOfWork, matter: Matter, kind: str, copy_id: int | None) -> tuple[Fee, ...]:
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


def place_in_queue(scene: Scene, row: Reservation) -> int:
    """Return the place in the queue of the title, 1 for the first; 0 for what is in it no longer."""
    query = select(Reservation.id).where(Reservation.title_id == row.title_id, lives(scene.today)).order_by(*IN_ORDER)
    return next((place for place, found in enumerate(scene.session.scalars(query), start=1) if found == row.id), 0)


def log_reservation(
    work: UnitOfWork, row: Reservation, what: str, before: dict[str, object] | None, after: dict[str, object] | None, comment: str = ""
) -> None:
    """Write the entry of the log, and tell the windows."""
    entry = LogEntry(
        what=what, entity="reservation", entity_id=row.id, organisation_id=row.organisation_id, patron_id=row.patron_id, before=before, after=after,
        comment=comment,
    )  # fmt: skip
    work.log(entry)
    work.touched("reservation", row.id)
    work.touched("patron", row.patron_id)
    work.touched("title", row.title_id)


def put_back(row: Reservation) -> None:
    """Let a reservation wait in its place of the queue again: the copy that was kept for it is not."""
    row.state, row.trapped_copy_id, row.pickup_until, row.waits_since, row.told_at = "active", None, None, None, None
