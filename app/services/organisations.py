"""Organisations, departments and placements: made, changed, moved, removed (Unit register, `import registers`).

The functions `insert_…`, `alter_…` and `delete_…` work inside an open unit of work and commit nothing, so that a file
of many rows is one change; the others are what staff do, one change each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Table, delete, func, insert, literal, select, update

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import DEFAULT_ZONE, Kind, PointKind, Tree, check_place
from app.domain.permissions import Actor, require_change_at
from app.domain.refusals import AlreadyExists, InUse, Invalid, NotFound, NotPermitted, Protected
from app.domain.text import mark
from app.models import Base
from app.models.debt import Debt
from app.models.organisation import Department, Organisation, OrganisationClosure, Placement
from app.models.register import Currency
from app.queries.organisation import load_tree
from app.queries.paid import paid_part
from app.services.base_rules import add_base_rules, add_selector_rules, get_selector_rules, remove_selector_rules
from app.services.opening_hours import put_hours, read_hours
from app.services.patron_checks import region_of
from app.services.unit_checks import CONTACT, check_currency, check_new_code, check_unit_field, check_zone
from app.services.usage import require_unused

DEFAULT_CURRENCY = "SEK"

_GOES_ALONG = (
    "organisation_closure", "opening_hours", "closed_period", "unit_setting", "category_setting", "reminder_setting", "standard_category",
    "unit_reservation_group",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDraft:
    """An organisation to be made. Currency and time zone are an account organisation's, `point_kind` a circulation point's."""

    kind: Kind
    code: str
    name: str
    parent_id: int
    point_kind: PointKind | None = None
    currency: str | None = None
    time_zone: str | None = None
    position: int = 0


def add_organisation(work: UnitOfWork, draft: OrganisationDraft) -> Changes:
    """Make an organisation, with its base rules where it has any. Needs register.change at its parent."""
    with work:
        insert_organisation(work, load_tree(work.session), draft)
        return work.commit()


def remove_organisation(work: UnitOfWork, organisation_id: int) -> Changes:
    """Remove an organisation with what is only its own (opening hours, closed days, settings, base rules); InUse says what else refers to it."""
    with work:
        delete_organisation(work, load_tree(work.session), organisation_id)
        return work.commit()


def require_at(actor: Actor, tree: Tree, organisation_id: int, permission: str = "register.change") -> None:
    """Raise NotPermitted unless the actor may change what belongs to an organisation, one just made in this change included."""
    known = actor.held.get(permission, frozenset())
    place = next((i for i in tree.chain(organisation_id) if i in known), None)
    if place is None:
        raise NotPermitted(permission)
    require_change_at(actor, permission, place)


def insert_organisation(work: UnitOfWork, tree: Tree, draft: OrganisationDraft) -> int:
    """Write an organisation into an open change; return its id."""
    check_new_code(draft.code, tree.codes)
    check_place(tree, draft.kind, draft.parent_id)
    require_at(work.actor, tree, draft.parent_id)
    if draft.code in tree.codes:
        raise AlreadyExists(mark("There is an organisation with this code already."))
    session, account = work.session, draft.kind is Kind.ACCOUNT
    row = Organisation(
        parent_id=draft.parent_id, account_id=tree.account_of(draft.parent_id), kind=draft.kind, code=draft.code, name=draft.name or draft.code,
        depth=tree[draft.parent_id].depth + 1, position=draft.position,
        point_kind=(draft.point_kind or PointKind.DESK) if draft.kind is Kind.POINT else None,
    )  # fmt: skip
    if account:
        _give_currency(work, tree, row, draft.currency or DEFAULT_CURRENCY)
        row.time_zone = draft.time_zone or DEFAULT_ZONE
        check_zone(row.time_zone)
    session.add(row)
    session.flush()
    if account:
        row.account_id = row.id
    _hang(work, row.id, draft.parent_id)
    session.flush()
    if account:
        add_base_rules(session, row.id, work.log)
    if draft.kind is Kind.UNIT:
        add_selector_rules(session, "unit", draft.code, work.log)
    after = {"code": row.code, "name": row.name, "kind": str(draft.kind), "parent": tree[draft.parent_id].code}
    _note(work, "add", "organisation", row.id, row.id, after=after)
    return row.id


def alter_organisation(
    work: UnitOfWork, tree: Tree, organisation_id: int, *, name: str | None = None, parent_id: int | None = None,
    point_kind: PointKind | None = None, currency: str | None = None, time_zone: str | None = None, more: Mapping[str, str] | None = None,
) -> None:  # fmt: skip
    """Change an organisation in an open change; None leaves a field as it is. Moving takes along everything beneath.

    `more` are address, contact, rounding and opening hours, by their fields.
    """
    require_at(work.actor, tree, organisation_id)
    row = work.session.get_one(Organisation, organisation_id)
    before = _shown(work, row, tree)
    if name:
        row.name = name
    if point_kind is not None and row.kind == Kind.POINT:
        row.point_kind = point_kind
    if row.kind == Kind.ACCOUNT:
        if currency and currency != row.currency:
            _require_no_debts(work, row)
            _give_currency(work, tree, row, currency)
        if time_zone:
            check_zone(time_zone)
            row.time_zone = time_zone
    _alter_more(work, row, more or {})
    if parent_id is not None and parent_id != row.parent_id:
        _move(work, tree, row, parent_id)
    work.session.flush()
    after = _shown(work, row, tree)
    if before != after:
        changed = [key for key in before if before[key] != after[key]]
        _note(work, "change", "organisation", row.id, row.id, before={k: before[k] for k in changed}, after={k: after[k] for k in changed})


def _alter_more(work: UnitOfWork, row: Organisation, more: Mapping[str, str]) -> None:
    """Change address, contact and rounding, each checked, and the opening hours."""
    account = work.session.get(Organisation, row.account_id) if row.account_id else None
    region = region_of((account.currency if account is not None else None) or "")
    for field, value in more.items():
        check_unit_field(field, value, region, more.get("country", row.country))
        if field in CONTACT:
            setattr(row, field, value)
        elif field == "rounding" and row.kind == Kind.ACCOUNT:
            row.rounding = int(value)
    put_hours(work, row.id, more)


def _require_no_debts(work: UnitOfWork, row: Organisation) -> None:
    """Refuse another currency while anybody owes money in the present one."""
    paid = paid_part()
    debts = select(func.count()).where(Debt.organisation_id == row.id, Debt.removed_at.is_(None), Debt.amount > paid)
    count = work.session.scalar(debts)
    if count:
        raise InUse(mark("The currency stays {currency} while there are open debts: {count}."), currency=row.currency, count=count)


def insert_department(work: UnitOfWork, tree: Tree, unit_id: int, code: str, name: str) -> int:
    """Write a department of a unit into an open change; return its id."""
    check_new_code(code, work.session.scalars(select(Department.code).where(Department.organisation_id == unit_id)))
    require_at(work.actor, tree, unit_id)
    if tree[unit_id].kind is not Kind.UNIT:
        raise Invalid("parent", mark("{organisation} is no unit; departments belong to units."), organisation=tree[unit_id].code)
    row = Department(organisation_id=unit_id, code=code, name=name or code)
    work.session.add(row)
    work.session.flush()
    _note(work, "add", "department", row.id, unit_id, after={"code": code, "name": row.name, "unit": tree[unit_id].code})
    return row.id


def insert_placement(work: UnitOfWork, tree: Tree, department_id: int, code: str, name: str) -> int:
    """Write a placement of a department into an open change; return its id."""
    check_new_code(code, work.session.scalars(select(Placement.code).where(Placement.department_id == department_id)))
    department = work.session.get_one(Department, department_id)
    require_at(work.actor, tree, department.organisation_id)
    row = Placement(organisation_id=department.organisation_id, department_id=department_id, code=code, name=name or code)
    work.session.add(row)
    work.session.flush()
    _note(work, "add", "placement", row.id, row.organisation_id, after={"code": code, "name": row.name, "department": department.code})
    return row.id


def rename_shelving(work: UnitOfWork, tree: Tree, table: type[Department | Placement], row_id: int, name: str) -> None:
    """Rename a department or a placement in an open change."""
    row = cast(Department | Placement, work.session.get_one(table, row_id))
    require_at(work.actor, tree, row.organisation_id)
    if name and name != row.name:
        before, row.name = row.name, name
        _note(work, "change", table.__tablename__, row_id, row.organisation_id, before={"name": before}, after={"name": name})
        work.session.flush()


def remove_shelving(work: UnitOfWork, table: type[Department | Placement], row_id: int) -> Changes:
    """Remove a department or a placement; InUse while anything stands there or a rule names it."""
    with work:
        delete_shelving(work, load_tree(work.session), table, row_id)
        return work.commit()


def delete_shelving(work: UnitOfWork, tree: Tree, table: type[Department | Placement], row_id: int) -> None:
    """Remove a department or a placement in an open change."""
    row = cast(Department | Placement | None, work.session.get(table, row_id))
    if row is None:
        raise NotFound(mark("It is not there any more."))
    require_at(work.actor, tree, row.organisation_id)
    require_unused(work.session, table.__tablename__, row_id, row.name)
    before, unit_id = {"code": row.code, "name": row.name}, row.organisation_id
    work.session.delete(row)
    work.session.flush()
    _note(work, "remove", table.__tablename__, row_id, unit_id, before=before)


def delete_organisation(work: UnitOfWork, tree: Tree, organisation_id: int) -> None:
    """Remove an organisation in an open change."""
    if organisation_id not in tree.nodes:
        raise NotFound(mark("The organisation does not exist any more."))
    node, session = tree[organisation_id], work.session
    if node.kind is Kind.ROOT:
        raise Protected(mark("1 Admin can't be removed."))
    require_at(work.actor, tree, organisation_id)
    rules = get_selector_rules(session, "unit", node.code, node.name) if node.kind is Kind.UNIT else ()
    # with nothing beneath it an account organisation's rules rule nothing; a unit's are somebody's work
    along = (*_GOES_ALONG, "parameter_rule") if node.kind is Kind.ACCOUNT else _GOES_ALONG
    require_unused(session, "organisation", organisation_id, node.name, goes_along=along)
    for name in along[1:]:
        table: Table = Base.metadata.tables[name]
        session.execute(delete(table).where(table.c.organisation_id == organisation_id))
    session.execute(delete(Organisation).where(Organisation.id == organisation_id))
    remove_selector_rules(session, rules, work.log)
    above = node.parent_id or organisation_id
    _note(work, "remove", "organisation", organisation_id, above, before={"code": node.code, "name": node.name})


def _hang(work: UnitOfWork, organisation_id: int, parent_id: int) -> None:
    """Write the closure of a new organisation: itself, and everything above."""
    closure = OrganisationClosure
    above = select(closure.ancestor_id, literal(organisation_id), closure.distance + 1).where(closure.descendant_id == parent_id)
    work.session.execute(insert(closure).from_select(["ancestor_id", "descendant_id", "distance"], above))
    work.session.execute(insert(closure).values(ancestor_id=organisation_id, descendant_id=organisation_id, distance=0))


def _move(work: UnitOfWork, tree: Tree, row: Organisation, parent_id: int) -> None:
    """Hang an organisation, with everything beneath it, under another parent of the same account organisation."""
    check_place(tree, Kind(row.kind), parent_id, row.id)
    require_at(work.actor, tree, parent_id)
    if row.kind != Kind.ACCOUNT and tree.account_of(parent_id) != row.account_id:
        raise Invalid("parent", mark("A unit can't be moved to another account organisation."))
    below, deeper = tree.below(row.id), tree[parent_id].depth + 1 - row.depth
    row.parent_id, row.depth = parent_id, row.depth + deeper
    work.session.flush()
    closure = OrganisationClosure
    work.session.execute(delete(closure).where(closure.descendant_id.in_(below), closure.ancestor_id.not_in(below)))
    work.session.execute(update(Organisation).where(Organisation.id.in_(below[1:])).values(depth=Organisation.depth + deeper, version=Organisation.version + 1))
    base = tree[row.id].depth
    rows = [
        {"ancestor_id": above, "descendant_id": one, "distance": distance + 1 + tree[one].depth - base}
        for one in below
        for distance, above in enumerate(tree.chain(parent_id))
    ]
    work.session.execute(insert(closure), rows)


def _shown(work: UnitOfWork, row: Organisation, tree: Tree) -> dict[str, str | int | None]:
    """Return what the log tells of an organisation."""
    money = {"currency": row.currency, "rounding": row.rounding, "time_zone": row.time_zone}
    place = {"name": row.name, "parent": tree[row.parent_id].code if row.parent_id else None, "point_kind": row.point_kind}
    return place | money | {field: getattr(row, field) for field in CONTACT} | read_hours(work.session, row.id)


def _give_currency(work: UnitOfWork, tree: Tree, row: Organisation, code: str) -> None:
    """Give an account organisation its currency, registered if it is new, with the currency's rounding."""
    check_currency(code)
    currency = work.session.scalars(select(Currency).where(Currency.code == code)).one_or_none()
    if currency is None:
        currency = Currency(organisation_id=tree.root().id, code=code, name=code, rounding=1)
        work.session.add(currency)
        work.session.flush()
    row.currency, row.rounding = code, currency.rounding


def _note(
    work: UnitOfWork, what: str, entity: str, row_id: int, organisation_id: int, *,
    before: Mapping[str, object] | None = None, after: Mapping[str, object] | None = None,
) -> None:  # fmt: skip
    work.log(LogEntry(what=what, entity=entity, entity_id=row_id, organisation_id=organisation_id, before=before, after=after))
    work.touched(entity, row_id)
