"""What the window remembers for each user: the unit, the category, the tab, the width of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.windows.unit_register.names import visible_organisations
from app.windows.unit_register.view import UnitRegisterView

if TYPE_CHECKING:
    from app.background.client import Client


class Memory:
    """Reads what was remembered, passing over what no longer exists; `keep` writes it anew."""

    def __init__(self, client: Client, window_key: str) -> None:
        self._client, self._window_key = client, window_key
        self._state = client.settings.window_state(client.actor.login, window_key)

    def organisation_id(self, argument: object | None) -> int:
        """Return the unit to open with: the one asked for, the last one, or the unit where one works."""
        visible = visible_organisations(self._client.actor, self._client.tree)
        wanted = (argument, self._state.get("organisation"), self._client.actor.unit_id)
        return next((place for place in wanted if isinstance(place, int) and place in visible), visible[0])

    def category_id(self) -> int | None:
        """Return the category looked at last."""
        found = self._state.get("category")
        return found if isinstance(found, int) else None

    def apply(self, view: UnitRegisterView) -> None:
        """Go to the tab, and give the list its width."""
        key = self._state.get("tab")
        view.tabs.choose(key if isinstance(key, str) and key in view.places else "4")
        sizes = self._state.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            view.categories.splitter.setSizes(sizes)

    def keep(self, view: UnitRegisterView, organisation_id: int) -> None:
        """Remember how it is now."""
        tab = view.tabs.key_of(view.tabs.currentIndex())
        splitter = view.categories.splitter
        seen = splitter.width() >= splitter.minimumSizeHint().width()  # a tab that nobody looked at has no widths of its own
        sizes = splitter.sizes() if seen else self._state.get("splitter")
        state = {"organisation": organisation_id, "category": view.categories.category_id, "tab": tab, "splitter": sizes or []}
        self._client.settings.remember_window(self._client.actor.login, self._window_key, state)
