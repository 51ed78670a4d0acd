"""The columns of the staff: who, what they may where, whether they may sign in, and when they did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.staff import Roles
from app.queries.staff import StaffReading, StaffRow
from app.windows.common.formats import instant_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Badge, Cell, Column, RowKind
from app.windows.staff_roles.texts import holding_text, said


class StaffColumns:
    """Makes the columns for a reading; `local` gives an instant in the time of the account organisation."""

    def __init__(self, reading: StaffReading | None, local: Callable[[datetime], datetime]) -> None:
        self._reading, self._local = reading, local
        self._roles: Roles = {role.code: role for role in reading.roles} if reading is not None else {}

    def columns(self) -> tuple[Column[StaffRow], ...]:
        """Return the columns, from left to right."""
        return (
            Column(key="name", header=said(QT_TRANSLATE_NOOP("StaffRoles", "Name")), cell=_name, width=170, required=True, tip=_name),
            Column(key="login", header=said(QT_TRANSLATE_NOOP("StaffRoles", "Login")), cell=_login, width=110),
            Column(key="roles", header=said(QT_TRANSLATE_NOOP("StaffRoles", "Roles")), cell=self._roles_cell, width="stretch", tip=self._roles_tip),
            Column(key="state", header=said(QT_TRANSLATE_NOOP("StaffRoles", "State")), cell=_state, width=170),
            Column(key="last", header=said(QT_TRANSLATE_NOOP("StaffRoles", "Last sign-in")), cell=self._last, width=118, sort=_last_sort),
        )

    def _holdings(self, row: StaffRow) -> list[str]:
        assert self._reading is not None
        tree = self._reading.tree
        places = {node.id: number for number, node in enumerate(tree.in_order())}
        held = sorted(row.member.holdings, key=lambda one: (places.get(one.organisation_id, -1), one.role))
        return [holding_text(one, self._roles, tree) for one in held]

    def _roles_cell(self, row: StaffRow) -> Cell:
        held = self._holdings(row)
        return Cell(text="; ".join(held)) if held else Cell(text=said(QT_TRANSLATE_NOOP("StaffRoles", "no role")), colour="text2")

    def _roles_tip(self, row: StaffRow) -> str:
        return "\n".join(self._holdings(row))

    def _last(self, row: StaffRow) -> Cell:
        if row.last_sign_in is None:
            return Cell(text=said(QT_TRANSLATE_NOOP("StaffRoles", "never")), colour="text2")
        return Cell(text=instant_text(self._local(row.last_sign_in)))


def staff_key(row: StaffRow) -> int:
    """Tell members of staff apart."""
    return row.id


def staff_content(row: StaffRow) -> object:
    """Return what somebody else may have changed of it: that the person signed in is no change."""
    return row.login, row.has_password, row.member


def staff_kind(row: StaffRow) -> RowKind:
    """Show those who may not sign in quietly."""
    return RowKind.NORMAL if row.enabled else RowKind.DIM


def _last_sort(row: StaffRow) -> datetime | None:
    return row.last_sign_in


def _name(row: StaffRow) -> str:
    return row.name


def _login(row: StaffRow) -> Cell:
    return Cell(text=row.login, colour="text2")


def _state(row: StaffRow) -> Cell:
    if row.enabled:
        badge = Badge(text=said(QT_TRANSLATE_NOOP("StaffRoles", "enabled")), tone="ok", icon="check")
    else:
        badge = Badge(text=said(QT_TRANSLATE_NOOP("StaffRoles", "disabled")), tone="danger", icon="ban")
    return Cell(badge=badge, secondary="" if row.has_password else said(QT_TRANSLATE_NOOP("StaffRoles", "without password")))
