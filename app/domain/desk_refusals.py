"""Why something is refused at the desk: all reasons at once, each with what lifts it and who may go on all the same (X15, E10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.blocks import Block, BlockKind
from app.domain.organisation import PointKind
from app.domain.refusals import Invalid, Refusal, Several
from app.domain.text import Sentence, mark, sentence

OVERRIDE_BLOCK, OVERRIDE_RULE = "desk.override-block", "desk.override-rule"
CONFIRM = ""
"""No permission is needed to go on: it is a warning that is confirmed and recorded."""

LONGEST_REASON = 500


class Reason(Refusal):
    """One reason. `override` is the permission to go on all the same (`CONFIRM`: none is needed; None: nobody may)."""

    def __init__(self, kind: str, text: Sentence, lifted_by: Sentence | None = None, override: str | None = None) -> None:
        super().__init__(text.template, **text.values)
        self.kind, self.text, self.lifted_by, self.override = kind, text, lifted_by, override

    @property
    def overridable(self) -> bool:
        """Whether anybody may go on all the same."""
        return self.override is not None


class DeskRefused(Several):
    """An act at the desk that is refused; `may_override` says whether this person could go on, giving a reason."""

    kind = "desk"

    def __init__(self, reasons: Sequence[Reason], *, may_override: bool) -> None:
        super().__init__(reasons)
        self.against = tuple(reasons)
        self.may_override = may_override


@dataclass(frozen=True, slots=True)
class Overridden:
    """A reason that somebody went on in spite of."""

    kind: str
    text: Sentence


def blocked(blocks: Iterable[Block], service: str) -> list[Reason]:
    """Return the reasons of the blocks that stop a service (`loans`, `renewals`, `reservations`)."""
    return [_of_block(block) for block in blocks if service in block.stops]


_SAID = {
    BlockKind.MANUAL: mark("Blocked by hand: {text}"),
    BlockKind.MESSAGE: mark("Block message: {text}"),
    BlockKind.RED_SIGNAL: mark("Red signal: {text}"),
}
"""What staff wrote does not say by itself that it stops something; a red signal has the cause of another block, word by word."""


def _of_block(block: Block) -> Reason:
    if block.kind is BlockKind.RED_SIGNAL:
        override: str | None = CONFIRM
    else:
        override = OVERRIDE_BLOCK if block.overridable else None
    said = _SAID.get(block.kind)
    cause = block.cause if said is None else sentence(said, text=block.cause)
    return Reason(block.kind.value, cause, block.lifted_by, override)


def settle(reasons: Sequence[Reason], may: Callable[[str], bool], why: str, point: PointKind | None) -> tuple[Overridden, ...]:
    """Return what is overridden, nothing where there is no reason; raise DeskRefused where it is refused.

    `why` is the reason given for going on, empty for none. Self-service and web know no override.
    """
    if not reasons:
        return ()
    staffed = point not in {PointKind.SELF_SERVICE, PointKind.WEB}
    may_go_on = staffed and all(reason.override is not None and (reason.override == CONFIRM or may(reason.override)) for reason in reasons)
    if not may_go_on or not why.strip():
        shown = reasons if staffed else [Reason(reason.kind, reason.text, reason.lifted_by) for reason in reasons]
        raise DeskRefused(shown, may_override=may_go_on)
    if len(why) > LONGEST_REASON:
        raise Invalid("override", mark("It has {count} characters; {longest} is the most."), count=len(why), longest=LONGEST_REASON)
    return tuple(Overridden(reason.kind, reason.text) for reason in reasons)
