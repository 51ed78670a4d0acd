"""What the window remembers for each user: parameter, organisation, columns, the width of the list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.rules.names import visible_organisations

if TYPE_CHECKING:
    from app.background.client import Client

_FIRST = "loan-period"


class Memory:
    """Reads what was remembered, passing over what no longer exists; `keep` writes it anew."""

    def __init__(self, client: Client, window_key: str) -> None:
        self._client, self._window_key = client, window_key
        self._state = client.settings.window_state(client.actor.login, window_key)

    @property
    def columns(self) -> Mapping[str, Any]:
        """The columns of the table."""
        table = self._state.get("table", {})
        return table if isinstance(table, Mapping) else {}

    def parameter(self, argument: object | None) -> str:
        """Return the parameter to open with: the one asked for, the last one, or the loan period."""
        asked = argument[0] if isinstance(argument, list | tuple) and len(argument) == 3 else argument
        return next((str(key) for key in (asked, self._state.get("parameter")) if key in catalogue()), _FIRST)

    def organisation_id(self, argument: object | None) -> int:
        """Return the organisation to open with: the one asked for or the last one, where it may still be seen, else the own account organisation."""
        found = argument[1] if isinstance(argument, list | tuple) and len(argument) == 3 else self._state.get("organisation")
        visible = visible_organisations(self._client.actor, self._client.tree)
        return found if isinstance(found, int) and found in visible else self._client.actor.account_id

    def rule_id(self, argument: object | None) -> object | None:
        """Return the rule to mark first, if one is asked for: by its id, or a new one that stands where an equal one may be."""
        return argument[2] if isinstance(argument, list | tuple) and len(argument) == 3 else None

    def take_new(self, argument: object | None) -> tuple[Rule | None, object | None]:
        """Return the rule to begin, if one is asked for, and the argument without it: it is begun once."""
        wanted = self.rule_id(argument)
        return (wanted, (wanted.parameter, wanted.organisation_id, None)) if isinstance(wanted, Rule) else (None, argument)

    def apply(self, view: ParametersView) -> None:
        """Give the list at the left its width."""
        sizes = self._state.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            view.splitter.setSizes(sizes)

    def keep(self, view: ParametersView, parameter: str, organisation_id: int) -> None:
        """Remember how it is now."""
        state = {"table": view.columns_over(self.columns), "splitter": view.splitter.sizes(), "parameter": parameter, "organisation": organisation_id}
        self._client.settings.remember_window(self._client.actor.login, self._window_key, state)
