"""What others did meanwhile to what is typed here: the same values changed, or their entries removed; what is told, and who decides (X8)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.refusals import Conflict
from app.domain.text_draft import TEXT
from app.domain.unit_draft import Entity, Spot, UnitDraft
from app.queries.audit import last_change_by
from app.queries.common_registers import CommonReading
from app.windows.common.conflict_panel import Difference
from app.windows.common.other_named import OtherNamed
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.view import CommonRegistersView
from app.windows.common_registers.words import spot_said, spot_text

if TYPE_CHECKING:
    from app.background.client import Client


def removed_spots(draft: UnitDraft, reading: CommonReading) -> tuple[Spot, ...]:
    """Return the typed values whose entry is not there any more: they can't be saved."""
    return tuple(spot for spot in draft.changes if spot.row_id >= 0 and reading.value(spot) is None)


class Meanwhile(QObject):
    """`settled` once mine is put on top of theirs where it is kept, and dropped where theirs is."""

    settled = Signal()

    def __init__(self, client: Client, state: CommonState, view: CommonRegistersView) -> None:
        super().__init__(view)
        self._client, self._state, self._view = client, state, view
        self._theirs: Mapping[Spot, str] = {}
        self._named: CommonReading | None = None
        self._told = False  # the banner says what others did meanwhile
        self._other = OtherNamed(client, view.conflict, self)
        view.conflict.chosen.connect(self._on_chosen)

    def tell(self, reading: CommonReading) -> None:
        """Say what others did to what is typed here, as it was read just now."""
        banner, draft = self._view.banner, self._state.unit
        removed = removed_spots(draft, reading)
        if removed:
            named = self._named or reading
            lines = (f"{self._said(spot, named)}: {spot_text(spot, draft.changes[spot].mine, draft, named)}" for spot in removed)
            text = self.tr("They can't be saved any more. They are kept here to be copied until you drop them.")
            heading = self.tr("%n value(s) typed here belong to what was removed meanwhile.", "", len(removed))
            banner.say("warning", heading, text, self.tr("&Drop them"), "trash-2", typed="\n".join(lines))
            self._told = True
            return
        self._named = reading
        if self._told:
            banner.clear()
        contested = [spot for spot, typed in draft.changes.items() if reading.differs(spot, typed)]
        self._told = bool(contested) and not banner.kind and self._view.conflict.isHidden()
        if self._told:
            names = "; ".join(self._said(spot, reading) for spot in contested)
            banner.say("info", self.tr("Changed elsewhere meanwhile: {values}").format(values=names), self.tr("What you typed is kept. Saving shows both."))

    def drop_removed(self) -> None:
        """Forget what can't be saved any more."""
        if self._state.reading is not None:
            self._state.start(self._state.unit.drop(removed_spots(self._state.unit, self._state.reading)))

    def decide(self, conflict: Conflict, reading: CommonReading) -> None:
        """Show what both changed, value by value."""
        seen, mine, theirs = (cast("Mapping[Spot, str]", part) for part in (conflict.seen, conflict.mine, conflict.theirs))
        self._theirs, draft = theirs, self._state.unit
        differences = [
            Difference(
                key=str(number), label=self._said(spot, reading), seen=spot_text(spot, seen[spot], draft, reading),
                theirs=spot_text(spot, theirs[spot], draft, reading), mine=spot_text(spot, mine[spot], draft, reading),
            )
            for number, spot in enumerate(theirs)
        ]  # fmt: skip
        self._view.conflict.show_differences("", differences)
        first = next((spot for spot in theirs if spot.entity != TEXT), None)
        if first is None:
            return
        entity = str(Entity.ORGANISATION) if first.entity == Entity.ORGANISATION else table_name(first.entity)
        self._other.ask(partial(last_change_by, actor=self._client.actor, entity=entity, entity_ids=[first.row_id]))

    def _said(self, spot: Spot, reading: CommonReading) -> str:
        return spot_said(spot, self._state.unit, reading, self._client.tree)

    @Slot(object)
    def _on_chosen(self, mine: frozenset[str]) -> None:
        spots = list(self._theirs)
        kept = {spot for number, spot in enumerate(spots) if str(number) in mine}
        draft = self._state.unit.drop(spot for spot in spots if spot not in kept)
        self._state.start(draft.rebase({spot: self._theirs[spot] for spot in kept}))
        self.settled.emit()


def table_name(register: str) -> str:
    """Return what the log calls the entries of a register, or the groups of a unit."""
    return "unit_reservation_group" if register == "unit-groups" else register.replace("-", "_")
