"""What somebody typed in the window Common registers, saved: entries, their order, the closed days of all, the groups of units.

Everything is one transaction with its log; whoever saves second is shown what the other saved, field by field (X8).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.closed_days import is_closed_field
from app.domain.common_draft import GROUPS, ORDER, in_order, order_spot, read_ids
from app.domain.organisation import Tree
from app.domain.permissions import require
from app.domain.refusals import Conflict, Invalid, NotFound, Refusal, Several
from app.domain.register_fields import STARTS, check_name
from app.domain.text import mark
from app.domain.text_draft import TEXT, key_of_spot, read_text
from app.domain.unit_draft import NEW, REMOVED, ROW, Entity, Spot, UnitDraft
from app.models.register import REGISTERS
from app.queries.common_registers import CommonReading, read_common
from app.queries.desk.holds import hold_registers
from app.queries.organisation import load_tree
from app.services.closed_days import put_closed_fields
from app.services.registers import EntryDraft, alter_entry, alter_starts, delete_entry, insert_entry, table_of
from app.services.reservation_groups import put_unit_groups
from app.services.texts import put_text

T = TypeVar("T")
CHANGE = "common.change"
GONE = mark("An entry that you changed does not exist any more.")


def save_common(work: UnitOfWork, draft: UnitDraft) -> Changes:
    """Write everything that is typed in the common registers, all of it or nothing. Needs common.change.

    Raises NotPermitted, NotFound, Invalid, InUse …, Several of them, or Conflict with seen, mine and theirs by spot.
    """
    require(work.actor, CHANGE)
    with work:
        write_common(work, draft)
        return work.commit()


def write_common(work: UnitOfWork, draft: UnitDraft) -> None:
    """Check and write a draft within the open change."""
    hold_registers(work.session, [draft.organisation_id])
    reading = read_common(work.session)
    _check_seen(reading, draft)
    _Writer(work, reading, draft).write()


def _check_seen(reading: CommonReading, draft: UnitDraft) -> None:
    """Raise NotFound for an entry that is gone, Conflict where somebody else changed the same field to something else."""
    if any(spot.row_id >= 0 and reading.value(spot) is None for spot in draft.changes):
        raise NotFound(GONE)
    kept = ((spot, typed) for spot, typed in draft.changes.items() if not draft.is_removed(spot.entity, spot.row_id))
    theirs = {spot: reading.value(spot) for spot, typed in kept if reading.differs(spot, typed)}
    if theirs:
        seen, mine = ({spot: getattr(draft.changes[spot], side) for spot in theirs} for side in ("seen", "mine"))
        raise Conflict(seen=seen, mine=mine, theirs=theirs)


class _Writer:
    """Writes what is typed register by register, and gathers every reason against it."""

    def __init__(self, work: UnitOfWork, reading: CommonReading, draft: UnitDraft) -> None:
        self._work, self._reading, self._draft = work, reading, draft
        self._made: dict[str, dict[int, int]] = {register: {} for register in REGISTERS}
        self._reasons: list[Refusal] = []

    def write(self) -> None:
        """What begins where another one shall begin goes first; what others refer to is made before them and goes after them."""
        first = [register for register in REGISTERS if register in STARTS]
        later = [register for register in reversed(list(REGISTERS)) if register not in STARTS]
        for register in first:
            self._remove(register)
        for register in REGISTERS:
            self._put(register)
        self._put_groups()
        for register in later:
            self._remove(register)
        for register in REGISTERS:
            self._put_order(register)
        values = {spot.field: typed.mine for spot, typed in self._draft.changes.items() if spot.entity == Entity.ORGANISATION and is_closed_field(spot.field)}
        self._put_texts()
        self._attempt(put_closed_fields, self._work, load_tree(self._work.session), self._reading.root_id, values)
        if len(self._reasons) == 1:
            raise self._reasons[0]
        if self._reasons:
            raise Several(self._reasons)

    def _attempt(self, act: Callable[..., T], *subject: object) -> T | None:
        """Carry something out; where it is refused, keep the reason and go on, so that all of them are told."""
        try:
            with self._work.session.begin_nested():
                return act(*subject)
        except Refusal as refusal:
            self._reasons.append(refusal)
        return None

    def _rows(self, register: str, state: str | None) -> list[int]:
        """Return the rows of a register that are new, go, or are only changed (None)."""
        spots = self._draft.changes
        ids = dict.fromkeys(spot.row_id for spot in spots if spot.entity == register and spot.field != ORDER)
        states = {row_id: spots[whole].mine if (whole := Spot(register, row_id, ROW)) in spots else None for row_id in ids}
        return [row_id for row_id in ids if states[row_id] == state]

    def _remove(self, register: str) -> None:
        for row_id in self._rows(register, REMOVED):
            row = self._reading.find(register, row_id)
            if row is not None:
                self._attempt(delete_entry, self._work, register, row.code)

    def _put(self, register: str) -> None:
        changed = {row.id: row.code for row_id in self._rows(register, None) if (row := self._reading.find(register, row_id)) is not None}
        starts = {code: values[STARTS[register]] for row_id, code in changed.items() if STARTS.get(register) in (values := self._values(register, row_id))}
        together = len(starts) > 1
        if together:
            self._attempt(alter_starts, self._work, register, starts)
        for row_id, code in changed.items():
            self._attempt(self._change, register, row_id, code, STARTS[register] if together else "")
        for row_id in self._rows(register, NEW):
            made = self._attempt(self._make, register, row_id)
            if made is not None:
                self._made[register][row_id] = made

    def _change(self, register: str, row_id: int, code: str, done: str) -> None:
        values = {field: value for field, value in self._values(register, row_id).items() if field != done}
        if "code" in values:
            raise Invalid("code", mark("The code of an entry stays as it is: files and rules name it by its code."))
        if "name" in values:
            check_name(values["name"])
        alter_entry(self._work, EntryDraft(register=register, code=code, name=values.pop("name", "").strip(), extra=values))

    def _make(self, register: str, row_id: int) -> int:
        values = self._values(register, row_id)
        check_name(values.get("name", ""))
        return insert_entry(self._work, EntryDraft(register=register, code=values.pop("code", ""), name=values.pop("name").strip(), extra=values))

    def _values(self, register: str, row_id: int) -> dict[str, str]:
        own = {spot.field: typed.mine for spot, typed in self._draft.changes.items() if (spot.entity, spot.row_id) == (register, row_id)}
        return {field: value for field, value in own.items() if field not in (ROW, "parent")}

    def _put_order(self, register: str) -> None:
        if order_spot(register) not in self._draft.changes:
            return
        model, session = REGISTERS[register], self._work.session
        rows = {row.id: row for row in session.scalars(select(model).order_by(model.position, model.id))}
        made = self._made[register]
        back = {new: old for old, new in made.items()}
        wanted = in_order(self._draft, register, [back.get(row_id, row_id) for row_id in rows])
        ids = [made.get(row_id, row_id) for row_id in wanted]
        if ids == list(rows):
            return
        for place, row_id in enumerate(ids):
            rows[row_id].position = place
        session.flush()
        before, after = ({ORDER: [rows[row_id].code for row_id in order]} for order in (rows, ids))
        root, table = self._reading.root_id, table_of(register)
        self._work.log(LogEntry(what="change", entity=table, entity_id=None, organisation_id=root, before=before, after=after))
        self._work.touched(table, *ids)

    def _put_texts(self) -> None:
        tree = load_tree(self._work.session)
        for spot, typed in self._draft.changes.items():
            if spot.entity == TEXT:
                self._attempt(put_text, self._work, tree, key_of_spot(spot), read_text(typed.mine))

    def _put_groups(self) -> None:
        tree = load_tree(self._work.session)
        for spot, typed in self._draft.changes.items():
            if spot.entity == GROUPS:
                self._attempt(self._give_groups, tree, spot.row_id, read_ids(typed.mine))

    def _give_groups(self, tree: Tree, unit_id: int, groups: Sequence[int]) -> None:
        if unit_id not in tree.nodes:
            raise NotFound(mark("The organisation does not exist any more."))
        made = self._made["reservation-group"]
        gone = {row_id for row_id in groups if self._draft.is_removed("reservation-group", row_id)}
        put_unit_groups(self._work, tree, unit_id, [made.get(row_id, row_id) for row_id in groups if row_id not in gone])
