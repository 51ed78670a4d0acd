"""Reading staff, their roles, and where they may work."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, column, exists, select, table
from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Tree
from app.domain.permissions import Actor, require
from app.domain.refusals import SignInRefused
from app.domain.staff import Holding, Member, StaffRoleFacts, seen
from app.domain.text import mark
from app.models.staff import Role, RolePermission, Staff, StaffRole
from app.queries.organisation import load_tree


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A member of staff with the roles held: (role code, organisation id)."""

    id: int
    login: str
    name: str
    enabled: bool
    last_sign_in: datetime | None
    roles: tuple[tuple[str, int], ...]
    version: int
    organisation_id: int
    has_password: bool = True

    @property
    def member(self) -> Member:
        """What of it is edited."""
        return Member(name=self.name, enabled=self.enabled, holdings=frozenset(Holding(role, place) for role, place in self.roles))


@dataclass(frozen=True, slots=True)
class StaffReading:
    """What the window *Staff and roles* shows: staff by login, roles (the delivered ones first), the organisations."""

    staff: tuple[StaffRow, ...]
    roles: tuple[StaffRoleFacts, ...]
    tree: Tree


@dataclass(frozen=True, slots=True)
class PointRow:
    """A place to work at: a circulation point, or a unit without points, which is its own desk."""

    id: int
    name: str
    unit_id: int
    unit_name: str
    account_id: int
    account_name: str


def list_staff(session: Session) -> list[StaffRow]:
    """Return all staff by login (two queries)."""
    held: dict[int, list[tuple[str, int]]] = defaultdict(list)
    roles = select(StaffRole.staff_id, Role.code, StaffRole.organisation_id).join(Role, Role.id == StaffRole.role_id).order_by(Role.code)
    for staff_id, code, organisation_id in session.execute(roles):
        held[staff_id].append((code, organisation_id))
    columns = (Staff.id, Staff.login, Staff.name, Staff.enabled, Staff.last_sign_in, Staff.version, Staff.organisation_id)
    rows = session.execute(select(*columns, _has_password(session).label("has_password")).order_by(Staff.login))
    return [StaffRow(r.id, r.login, r.name, r.enabled, r.last_sign_in, tuple(held[r.id]), r.version, r.organisation_id, r.has_password) for r in rows]


def _has_password(session: Session) -> ColumnElement[bool]:
    """Say who ever got a password: the server keeps it with their role, the embedded file in their row."""
    if session.get_bind().dialect.name != "postgresql":
        return Staff.password_hash.is_not(None)
    roles = table("pg_roles", column("rolname"), schema="pg_catalog")
    return exists().where(roles.c.rolname == Staff.login)


def find_staff(session: Session, login: str) -> StaffRow | None:
    """Return one member of staff by login."""
    return next((row for row in list_staff(session) if row.login == login), None)


def list_roles(session: Session) -> list[StaffRoleFacts]:
    """Return all roles with their permissions, the delivered ones first (two queries)."""
    held: dict[int, set[str]] = defaultdict(set)
    for role_id, permission in session.execute(select(RolePermission.role_id, RolePermission.permission)):
        held[role_id].add(permission)
    columns = (Role.id, Role.code, Role.name, Role.organisation_id, Role.built_in, Role.version)
    rows = session.execute(select(*columns).order_by(Role.built_in.desc(), Role.id))
    return [
        StaffRoleFacts(
            id=r.id, code=r.code, name=r.name, organisation_id=r.organisation_id, built_in=r.built_in, permissions=frozenset(held[r.id]), version=r.version
        )
        for r in rows
    ]  # fmt: skip


def read_staff(session: Session, actor: Actor) -> StaffReading:
    """Return the staff of the account organisations that the actor sees, and the roles. Needs staff.view."""
    require(actor, "staff.view")
    tree = load_tree(session)
    sight = seen(tree, actor)
    staff = tuple(replace(row, roles=tuple(held for held in row.roles if held[1] in sight)) for row in list_staff(session) if row.organisation_id in sight)
    return StaffReading(staff, tuple(role for role in list_roles(session) if role.organisation_id in sight), tree)


def list_points(tree: Tree, staff: StaffRow) -> list[PointRow]:
    """Return where a member of staff may work: the points (or desk-less units) at and below the organisations of their roles."""
    reach = {i for _, organisation_id in staff.roles for i in tree.below(organisation_id)}
    out = []
    for node in tree.in_order():
        if node.id not in reach or node.kind not in {Kind.UNIT, Kind.POINT}:
            continue
        if node.kind is Kind.UNIT and any(tree[child].kind is Kind.POINT for child in tree.children.get(node.id, ())):
            continue
        unit, account = tree.unit_of(node.id), tree.account_of(node.id)
        if unit is not None and account is not None:
            out.append(PointRow(node.id, node.name, unit, tree[unit].name, account, tree[account].name))
    return out


def load_actor(session: Session, tree: Tree, staff: StaffRow, point_id: int | None) -> Actor:
    """Return the acting person at a place; the first one reachable where none is named. SignInRefused without any role.

    Where the library has no unit yet, the account organisation (or 1 Admin) itself stands in for the place.
    """
    if not staff.enabled:
        raise SignInRefused(mark("The account of {login} is disabled."), login=staff.login)
    if not staff.roles:
        raise SignInRefused(mark("{login} has no role anywhere. Somebody with the permission staff.change can give one."), login=staff.login)
    points = list_points(tree, staff)
    place = point_id if point_id is not None else points[0].id if points else _highest(tree, staff)
    unit = tree.unit_of(place) or place
    held = _held(session, tree, staff)
    return Actor(
        staff_id=staff.id, login=staff.login, name=staff.name or staff.login, roles=tuple(dict.fromkeys(code for code, _ in staff.roles)),
        point_id=place, unit_id=unit, account_id=tree.account_of(place) or _first_account(tree), held=held,
        own_ids=frozenset({unit, place, *(c for c in tree.children.get(unit, ()) if tree[c].kind is Kind.POINT)}),
    )  # fmt: skip


def _highest(tree: Tree, staff: StaffRow) -> int:
    return min((organisation_id for _, organisation_id in staff.roles), key=lambda i: tree[i].depth)


def _first_account(tree: Tree) -> int:
    root = tree.root().id
    return next((child for child in tree.children.get(root, ()) if tree[child].kind is Kind.ACCOUNT), root)


def _held(session: Session, tree: Tree, staff: StaffRow) -> dict[str, frozenset[int]]:
    """Return each permission held with the organisations where it holds: the role's and everything beneath."""
    query = select(Role.code, RolePermission.permission).join(Role, Role.id == RolePermission.role_id)
    by_role: dict[str, list[str]] = defaultdict(list)
    for code, permission in session.execute(query):
        by_role[code].append(permission)
    held: dict[str, set[int]] = defaultdict(set)
    for code, organisation_id in staff.roles:
        below = tree.below(organisation_id)
        for permission in by_role[code]:
            held[permission].update(below)
    return {permission: frozenset(places) for permission, places in held.items()}
