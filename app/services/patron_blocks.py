"""Block patron and Unblock patron: by hand, for all services of this account, whatever loans and debts there are (Q5, Q6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound
from app.domain.text import mark
from app.models.patron import ManualBlock, Patron
from app.services.patron_access import get_own_patron

PERMISSION = "patrons.block"
LONGEST_COMMENT = 500

SeenBlock = tuple[str, date | None]
"""A block by hand as somebody saw it: its comment, and its last day."""


def block_patron(work: UnitOfWork, patron_id: int, comment: str, until: date | None = None) -> Changes:
    """Block an account until it is lifted, or to the end of a day. Raises NotPermitted, Invalid, AlreadyExists."""
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION, lock=True)
        text = _checked(comment)
        today = work.today(patron.organisation_id)
        if until is not None and until < today:
            raise Invalid("until", mark("The block would end before it begins: the earliest day is {day}."), day=today)
        if _in_force(work, patron, today):
            raise AlreadyExists(mark("The account is blocked already."))
        block = ManualBlock(
            organisation_id=patron.organisation_id, patron_id=patron.id, comment=text, set_at=work.now(), set_by=work.actor.login,
            set_at_id=work.actor.point_id, until=until,
        )  # fmt: skip
        work.session.add(block)
        work.session.flush()
        return _done(work, patron, "block", [block], text, {"until": until})


def unblock_patron(work: UnitOfWork, patron_id: int, comment: str, seen: frozenset[SeenBlock] | None = None) -> Changes:
    """Lift the block by hand; its comment stays in the history. Automatic blocks are not lifted by it (Q7).

    `seen` are the blocks that whoever lifts them looked at: Conflict where others hold now (X8).
    """
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION, lock=True)
        text = _checked(comment)
        blocks = _in_force(work, patron, work.today(patron.organisation_id))
        if not blocks:
            raise NotFound(mark("The account is not blocked by hand. A block that came by itself goes with its cause."))
        there = frozenset((block.comment, block.until) for block in blocks)
        if seen is not None and there != seen:
            raise Conflict(seen, None, there)
        for block in blocks:
            block.lifted_at, block.lifted_by, block.lifted_comment = work.now(), work.actor.login, text
        return _done(work, patron, "unblock", blocks, text, None)


def _checked(comment: str) -> str:
    text = comment.strip()
    if not text:
        raise Invalid("comment", mark("A comment must be given."))
    if len(text) > LONGEST_COMMENT:
        raise Invalid("comment", mark("It has {count} characters; {longest} is the most."), count=len(text), longest=LONGEST_COMMENT)
    return text


def _in_force(work: UnitOfWork, patron: Patron, today: date) -> Sequence[ManualBlock]:
    lasting = or_(ManualBlock.until.is_(None), ManualBlock.until >= today)
    return work.session.scalars(select(ManualBlock).where(ManualBlock.patron_id == patron.id, ManualBlock.lifted_at.is_(None), lasting)).all()


def _done(work: UnitOfWork, patron: Patron, what: str, blocks: Sequence[ManualBlock], comment: str, after: dict[str, object] | None) -> Changes:
    for block in blocks:
        work.log(
            LogEntry(
                what=what, entity="manual_block", entity_id=block.id, organisation_id=patron.organisation_id, patron_id=patron.id, after=after, comment=comment
            )
        )
        work.touched("manual_block", block.id)
    work.touched("patron", patron.id)
    return work.commit()
