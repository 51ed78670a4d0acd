"""Whether what is typed of entries can be kept: at the field while typing, and all of it before saving."""

from __future__ import annotations

from app.domain.common_draft import GROUPS
from app.domain.refusals import Protected, Refusal
from app.domain.register_fields import STARTS, check_name, check_start, read_field
from app.domain.standard_texts import check_notice_text
from app.domain.text import mark
from app.domain.text_draft import TEXT, key_of_spot, read_text
from app.domain.unit_draft import PARENT, ROW, Entity, Spot
from app.services.register_checks import check_code
from app.services.unit_checks import check_free_code
from app.windows.common_registers.state import CommonState

_UNCHECKED = (ROW, PARENT, "order")
"""Fields that are chosen from what there is."""


class RegisterChecks:
    """Knows what is typed in the other rows too: a code stands once, and no two entries begin at the same place."""

    def __init__(self, state: CommonState) -> None:
        self._state = state

    def __call__(self, spot: Spot, value: str) -> None:
        """Raise a Refusal where a field can't hold a value."""
        if spot.entity == TEXT:
            key, text = key_of_spot(spot), read_text(value)
            if text is not None:
                check_notice_text(key.kind, key.channel, text)
        elif spot.field == "name":
            check_name(value)
        elif spot.field == "code":
            if spot.row_id < 0:
                check_free_code(value, self._others(spot))
                check_code(spot.entity, value)
        else:
            read = read_field(spot.field, value)
            if isinstance(read, int) and spot.field in STARTS.values():
                self._check_start(spot, read)

    def first_fault(self) -> Spot | None:
        """Return the first typed field that can't be kept, None where all can."""
        draft = self._state.unit
        for spot, typed in draft.changes.items():
            if spot.field in _UNCHECKED or spot.entity in (GROUPS, Entity.ORGANISATION) or draft.is_removed(spot.entity, spot.row_id):
                continue
            try:
                self(spot, typed.mine)
            except Refusal:
                return spot
        return None

    def _check_start(self, spot: Spot, value: int) -> None:
        reading = self._state.reading
        row = reading.find(spot.entity, spot.row_id) if reading is not None else None
        if spot.field == "from_day" and row is not None and row.values["from_day"] == "1" and value != 1:
            raise Protected(mark("There must always be a fee level from day 1."))
        check_start(spot.entity, value, [int(other) for other in self._others(spot) if other.isdigit()])

    def _others(self, spot: Spot) -> list[str]:
        """Return the same field of the other entries, those not saved yet included; a removed one still has its code."""
        state = self._state
        rows = state.reading.rows[spot.entity] if state.reading is not None else ()
        stored = {row.id: row.values for row in rows if spot.field == "code" or not state.unit.is_removed(spot.entity, row.id)}
        ids = [row_id for row_id in (*stored, *state.unit.added(spot.entity, 0)) if row_id != spot.row_id]
        return [state.unit.over(Spot(spot.entity, row_id, spot.field), stored.get(row_id, {}).get(spot.field, "")) for row_id in ids]
