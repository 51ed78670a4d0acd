"""Roles and where they hold."""

from __future__ import annotations

import pytest

from app.domain.permissions import PERMISSIONS, ROLES, Actor, require, require_change_at
from app.domain.refusals import NotPermitted


def actor(role: str, places: set[int], own: set[int]) -> Actor:
    """Return somebody with one role at places, working at a unit of their own."""
    held = {permission: frozenset(places) for permission in ROLES[role]}
    return Actor(staff_id=1, login="eva", name="Eva", roles=(role,), point_id=5, unit_id=3, account_id=2, own_ids=frozenset(own), held=held)


def test_the_administrator_may_everything_and_the_viewer_only_look() -> None:
    assert ROLES["administrator"] == PERMISSIONS
    assert all(permission.endswith(".view") for permission in ROLES["viewer"])
    assert all(permission in PERMISSIONS for role in ROLES.values() for permission in role)


def test_settings_may_be_changed_at_and_below_where_the_role_is_held_only() -> None:
    """B9: without change-other-units only the working unit and its points."""
    administrator = actor("administrator", {3, 4, 5}, {3, 5})
    assert administrator.may("parameters.change", 4)
    assert not administrator.may("parameters.change", 6)
    unit = actor("parameter-administrator", {3, 4, 5}, {3, 5})
    require_change_at(unit, "parameters.change", 5)
    with pytest.raises(NotPermitted) as refused:
        require_change_at(unit, "parameters.change", 4)
    assert refused.value.permission == "parameters.change-other-units"


def test_desk_permissions_held_at_any_unit_hold_for_the_whole_account() -> None:
    desk = actor("desk", {6}, {6})
    require(desk, "debts.pay", 2)
    with pytest.raises(NotPermitted, match=r"debts\.remove"):
        require(desk, "debts.remove", 2)
