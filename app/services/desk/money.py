"""Money at the desk: paying, debts by hand, removing one, refunding (D5)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.debts import open_part
from app.domain.money import Amount
from app.domain.payments import Money, OpenDebt, allocate
from app.domain.refusals import Invalid, NotFound
from app.domain.setting import MAX_MINOR
from app.domain.text import mark
from app.models.debt import DEBT_KINDS, Debt, Payment, PaymentPart
from app.models.patron import Patron
from app.models.register import FeeType
from app.queries.desk.holds import hold_patron
from app.queries.paid import paid_of, paid_part
from app.services.desk.actions import Before, note_action
from app.services.desk.results import Paid
from app.services.desk.scene import Scene, set_scene

CASH = "cash"
MEANS = (CASH, "card", "swish", "invoice", "goods", "work")
LONGEST = 500


def pay(work: UnitOfWork, patron_id: int, amount: int, *, debts: Collection[int] = (), means: str = CASH, note: str = "") -> Paid:
    """Take a payment in minor units: of the debts that are named, else the oldest first. More than is open is refused.

    So is cash that pays a debt in part, and is no multiple of the smallest payable amount.

    Raises NotPermitted, NotFound, Invalid.
    """
    with work:
        scene = set_scene(work, "debts.pay")
        _require_patron(work, scene, patron_id)
        if means not in MEANS:
            raise Invalid("means", mark("{value} is not one of: {allowed}."), value=means or "?", allowed=", ".join(MEANS))
        there = list_open(work, patron_id)
        smallest = scene.account.rounding if means == CASH else 1
        parts = allocate(amount, there, Money(scene.account.currency, smallest), debts)
        payment = _payment(work, scene, patron_id, amount, means, note)
        work.session.add_all(PaymentPart(organisation_id=scene.account.id, payment_id=payment.id, debt_id=part.debt_id, amount=part.amount) for part in parts)
        note_action(work, scene, "payment", Before(), patron_id=patron_id, payment_id=payment.id)
        _log(work, scene, "pay", "payment", payment.id, patron_id, note, amount=amount, means=means)
        work.touched("debt", *(part.debt_id for part in parts))
        work.commit()
        shares = tuple((part.debt_id, part.amount) for part in parts)
        return Paid(payment_id=payment.id, patron_id=patron_id, amount=amount, parts=shares, balance=sum(debt.open for debt in there) - amount)


def add_debt(work: UnitOfWork, patron_id: int, kind: str, amount: int, note: str = "") -> int:
    """Add a debt by hand, and return its id; `kind` is a kind of debt, or the code of a fee type of the library's own.

    Raises NotPermitted, NotFound, Invalid.
    """
    with work:
        scene = set_scene(work, "debts.add")
        _require_patron(work, scene, patron_id)
        kind, type_name = _kind_of(work, kind)
        if amount <= 0:
            raise Invalid("amount", mark("Give an amount above 0."))
        if amount > MAX_MINOR:
            raise Invalid("amount", mark("An amount can be at most {most}."), most=Amount(MAX_MINOR, scene.account.currency))
        debt = Debt(
            organisation_id=scene.account.id, patron_id=patron_id, kind=kind, type_name=type_name, amount=amount, since=work.now(), point_id=scene.place.id,
            note=_short(note), created_by=work.actor.login,
        )  # fmt: skip
        work.session.add(debt)
        work.session.flush()
        _log(work, scene, "add", "debt", debt.id, patron_id, note, kind=kind, amount=amount, **({"type": type_name} if type_name else {}))
        work.commit()
        return debt.id


def remove_debt(work: UnitOfWork, debt_id: int, comment: str) -> int:
    """Remove what is open of a debt, with a comment; return what was open. Raises NotPermitted, NotFound, Invalid."""
    with work:
        scene = set_scene(work, "debts.remove")
        debt, patron_id, paid = _get(work, scene, debt_id)
        rest = open_part(debt.amount, paid, removed=debt.removed_at is not None)
        if not comment.strip():
            raise Invalid("comment", mark("A comment must be given."))
        if not rest:
            raise Invalid("debts", mark("Nothing is open of this debt."))
        debt.removed_at, debt.removed_by, debt.removed_comment = work.now(), work.actor.login, _short(comment.strip())
        _log(work, scene, "remove", "debt", debt.id, patron_id, comment, amount=rest)
        work.commit()
        return rest


def refund(work: UnitOfWork, debt_id: int, *, means: str = "cash") -> Paid:
    """Pay back what is to be refunded of a debt. Raises NotPermitted, NotFound, Invalid."""
    with work:
        scene = set_scene(work, "debts.pay")
        debt, patron_id, _paid = _get(work, scene, debt_id)
        if not debt.refund or debt.refunded_at is not None:
            raise Invalid("debts", mark("Nothing is to be refunded of this debt."))
        payment = _payment(work, scene, patron_id, debt.refund, means, "", kind="refund")
        debt.refunded_at, debt.refunded_by = work.now(), work.actor.login
        _log(work, scene, "refund", "debt", debt.id, patron_id, "", amount=debt.refund)
        work.commit()
        return Paid(
            payment_id=payment.id, patron_id=patron_id, amount=debt.refund, parts=((debt.id, debt.refund),),
            balance=sum(one.open for one in list_open(work, patron_id)),
        )  # fmt: skip


def list_open(work: UnitOfWork, patron_id: int) -> list[OpenDebt]:
    """Return what is open of each debt of an account, oldest first (one query)."""
    paid = paid_part()
    query = select(Debt.id, Debt.amount, paid).where(Debt.patron_id == patron_id, Debt.removed_at.is_(None)).order_by(Debt.since, Debt.id)
    rows = ((debt_id, open_part(amount, int(part), removed=False)) for debt_id, amount, part in work.session.execute(query))
    return [OpenDebt(debt_id, rest) for debt_id, rest in rows if rest]


def _kind_of(work: UnitOfWork, kind: str) -> tuple[str, str]:
    """Return a kind of debt with the name of the fee type: of the library's own types that of a debt by hand, of the others none."""
    if kind in DEBT_KINDS:
        return kind, ""
    own = {row.code: row.name for row in work.session.execute(select(FeeType.code, FeeType.name).order_by(FeeType.position, FeeType.id))}
    if kind not in own:
        raise Invalid("kind", mark("{value} is not one of: {allowed}."), value=kind or "?", allowed=", ".join((*DEBT_KINDS, *own)))
    return "manual", own[kind]


def _require_patron(work: UnitOfWork, scene: Scene, patron_id: int) -> None:
    hold_patron(work.session, patron_id)
    if work.session.scalar(select(Patron.id).where(Patron.id == patron_id, Patron.organisation_id == scene.account.id)) is None:
        raise NotFound(mark("The account is not there any more."))


def _get(work: UnitOfWork, scene: Scene, debt_id: int) -> tuple[Debt, int, int]:
    """Return a debt of an account that is there, whose it is, and what was paid of it."""
    debt = work.session.get(Debt, debt_id)
    if debt is None or debt.organisation_id != scene.account.id:
        raise NotFound(mark("The debt is not there any more."))
    if debt.patron_id is None:
        raise NotFound(mark("The account is not there any more."))
    hold_patron(work.session, debt.patron_id)
    work.session.refresh(debt)
    return debt, debt.patron_id, paid_of(work.session, debt_id)


def _payment(work: UnitOfWork, scene: Scene, patron_id: int, amount: int, means: str, note: str, kind: str = "payment") -> Payment:
    payment = Payment(
        organisation_id=scene.account.id, patron_id=patron_id, amount=amount, means=means, at=work.now(), by=work.actor.login, point_id=scene.place.id,
        note=_short(note), kind=kind,
    )  # fmt: skip
    work.session.add(payment)
    work.session.flush()
    return payment


def _short(text: str) -> str:
    if len(text) > LONGEST:
        raise Invalid("comment", mark("It has {count} characters; {longest} is the most."), count=len(text), longest=LONGEST)
    return text


def _log(work: UnitOfWork, scene: Scene, what: str, entity: str, entity_id: int, patron_id: int, comment: str, **after: object) -> None:
    work.log(LogEntry(what=what, entity=entity, entity_id=entity_id, organisation_id=scene.account.id, patron_id=patron_id, after=after, comment=comment))
    work.touched(entity, entity_id)
    work.touched("patron", patron_id)
