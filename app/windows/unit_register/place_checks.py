"""Whether what is typed of organisations, departments and placements can be kept: at the field while typing, and all of it before saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.refusals import Refusal
from app.domain.unit_draft import PARENT, ROW, Entity, Spot
from app.services.patron_checks import region_of
from app.services.unit_checks import check_free_code, check_unit_field
from app.windows.unit_register.state import RegisterState

if TYPE_CHECKING:
    from app.background.client import Client

_UNCHECKED = (ROW, PARENT, "kind")
"""Fields that are chosen from what there is."""


class PlaceChecks:
    """Knows what is typed in the other fields and rows too: a code may stand once, a postcode is that of the country beside it."""

    def __init__(self, client: Client, state: RegisterState) -> None:
        self._client, self._state = client, state

    def __call__(self, spot: Spot, value: str) -> None:
        """Raise a Refusal where a field can't hold a value."""
        region, country = region_of(self._state.currency), ""
        if spot.field == "postcode":
            country = self._country(spot)
        check_unit_field(spot.field, value, region, country)
        if spot.field == "code" and spot.row_id < 0:
            check_free_code(value, self._taken(spot))

    def first_fault(self, *entities: Entity) -> Spot | None:
        """Return the first typed field that can't be kept, None where all can."""
        draft = self._state.unit
        for spot, typed in draft.changes.items():
            if spot.entity not in entities or spot.field in _UNCHECKED or draft.is_removed(spot.entity, spot.row_id):
                continue
            try:
                self(spot, typed.mine)
            except Refusal:
                return spot
        return None

    def _country(self, spot: Spot) -> str:
        reading = self._state.reading
        rows = reading.places.organisations if reading is not None else ()
        stored = next((row.values["country"] for row in rows if row.id == spot.row_id), "")
        return self._state.unit.over(Spot(spot.entity, spot.row_id, "country"), stored)

    def _taken(self, spot: Spot) -> list[str]:
        """Return the codes of the other rows of the same register, those not saved yet included."""
        draft, reading = self._state.unit, self._state.reading
        parent = draft.over(Spot(spot.entity, spot.row_id, PARENT), "")
        new = [
            typed.mine for other, typed in draft.changes.items()
            if other.entity is spot.entity and other.field == "code" and other.row_id != spot.row_id
            and (spot.entity is Entity.ORGANISATION or draft.over(Spot(other.entity, other.row_id, PARENT), "") == parent)
        ]  # fmt: skip
        if spot.entity is Entity.ORGANISATION:
            return [*self._client.tree.codes, *new]
        if reading is None:
            return new
        rows = reading.places.departments if spot.entity is Entity.DEPARTMENT else reading.places.placements
        stored = [row.values["code"] for row in rows if str(row.parent_id) == parent and not draft.is_removed(spot.entity, row.id)]
        return [*stored, *new]
