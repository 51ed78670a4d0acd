"""What the banner of the window says of others: they changed what is typed here too, or removed what it belongs to (X8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.queries.unit_register import UnitReading
from app.windows.unit_register.meanwhile import all_keys, contested_keys, name_of, removed_keys, typed_lines
from app.windows.unit_register.state import RegisterState
from app.windows.unit_register.view import UnitRegisterView

if TYPE_CHECKING:
    from app.background.client import Client


class Telling(QObject):
    """Keeps the latest reading in which everything is that values are typed for: it has their names."""

    def __init__(self, client: Client, state: RegisterState, view: UnitRegisterView) -> None:
        super().__init__(view)
        self._client, self._state, self._view = client, state, view
        self._named: UnitReading | None = None
        self._told = False  # the banner says what others did meanwhile

    def forget(self) -> None:
        """Another unit is shown: what was read before has none of its names."""
        self._named = None

    def tell_meanwhile(self, reading: UnitReading) -> None:
        """Say what others did to what is typed here, as it was read just now."""
        banner, draft = self._view.banner, self._state.whole
        removed = removed_keys(draft, reading)
        if removed:
            heading = self.tr("%n value(s) typed here belong to what was removed meanwhile.", "", len(removed))
            self._tell_removed(heading, typed_lines(draft, removed, self._named or reading, self._client.tree))
            return
        self._named = reading
        if self._told:
            banner.clear()
        self._told = False
        contested = contested_keys(draft, reading)
        if contested and not banner.kind and self._view.conflict.isHidden():
            names = "; ".join(name_of(key, draft, reading) for key in contested)
            banner.say("info", self.tr("Changed elsewhere meanwhile: {values}").format(values=names), self.tr("What you typed is kept. Saving shows both."))
            self._told = True

    def tell_unit_removed(self, heading: str) -> None:
        """Say that the unit itself is gone, with what was typed for it."""
        named, draft = self._named or self._state.reading, self._state.whole
        self._tell_removed(heading, typed_lines(draft, all_keys(draft), named, self._client.tree) if named is not None else "")

    def _tell_removed(self, heading: str, typed: str) -> None:
        """Say that what is typed can't be saved; it can be copied, and dropped."""
        text = self.tr("They can't be saved any more. They are kept here to be copied until you drop them.")
        self._view.banner.say("warning", heading, text, self.tr("&Drop them"), "trash-2", typed=typed)
        self._told = True
