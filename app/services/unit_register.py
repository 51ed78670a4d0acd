"""What somebody typed in the window Unit register, saved: settings, the unit itself, what is beneath it, departments and placements.

Everything is one transaction with its log; whoever saves second is shown what the other saved, field by field (X8).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.closed_days import is_closed_field
from app.domain.organisation import Kind, PointKind, Tree
from app.domain.permissions import require_change_at
from app.domain.refusals import Conflict, Invalid, NotFound, Refusal, Several
from app.domain.register_draft import AnyKey, RegisterDraft, Value
from app.domain.text import mark
from app.domain.unit_draft import HOURS, PARENT, REMOVED, ROW, Entity, Spot, UnitDraft
from app.models.organisation import Department, Organisation, Placement
from app.queries.calendar import closed_fields
from app.queries.desk.holds import hold_registers
from app.queries.organisation import load_tree
from app.services.categories import load_codes, log_each, write_settings
from app.services.closed_days import put_closed_fields
from app.services.opening_hours import read_hours
from app.services.organisations import (
    OrganisationDraft,
    alter_organisation,
    delete_organisation,
    delete_shelving,
    insert_department,
    insert_organisation,
    insert_placement,
    rename_shelving,
)
from app.services.parameters import write_rules
from app.services.unit_checks import CONTACT, check_unit_field

_SHELVING: Mapping[str, type[Department | Placement]] = {Entity.DEPARTMENT: Department, Entity.PLACEMENT: Placement}
_MORE = (*CONTACT, "rounding", *HOURS)
_ORDER = (Entity.ORGANISATION, Entity.DEPARTMENT, Entity.PLACEMENT)


def save_register(work: UnitOfWork, draft: RegisterDraft) -> Changes:
    """Write everything that is typed for a unit, all of it or nothing.

    Raises NotPermitted, NotFound, Invalid, InUse …, Several of them, or Conflict with seen, mine and theirs by key, for loan
    periods by what `save_rules` does.
    """
    with work:
        theirs = _Merged()
        if draft.settings.changes:
            with theirs:
                log_each(work, write_settings(work, load_codes(work.session), [draft.settings]))
        if draft.unit.changes:
            with theirs:
                write_unit(work, draft.unit)
        theirs.raise_any()
        if len(draft.rules):
            write_rules(work, draft.rules.changes())
        return work.commit()


def save_unit(work: UnitOfWork, draft: UnitDraft) -> Changes:
    """Write what is typed of organisations, departments and placements, all of it or nothing."""
    with work:
        write_unit(work, draft)
        return work.commit()


def write_unit(work: UnitOfWork, draft: UnitDraft) -> None:
    """Check and write a draft within the open change: first what goes, then what changes, then what is new."""
    _check(work, draft)
    hold_registers(work.session, [draft.organisation_id])
    _check_seen(work, draft)
    for entity in reversed(_ORDER):
        gone = [spot.row_id for spot, typed in draft.changes.items() if spot.entity is entity and spot.field == ROW and typed.mine == REMOVED]
        for row_id in gone:
            tree = load_tree(work.session)
            if entity is Entity.ORGANISATION:
                delete_organisation(work, tree, row_id)
            else:
                delete_shelving(work, tree, _SHELVING[entity], row_id)
    made: dict[int, int] = {}
    for entity in _ORDER:
        rows = list(dict.fromkeys(spot.row_id for spot in draft.changes if spot.entity is entity and not draft.is_removed(entity, spot.row_id)))
        for row_id in sorted(rows, key=lambda number: (number < 0, -number)):
            _write_row(work, draft, entity, row_id, made)


class _Merged:
    """Gathers the conflicts of both parts, so that they are shown together."""

    def __init__(self) -> None:
        self._found: list[Conflict] = []

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, Conflict) and isinstance(error.theirs, Mapping):
            self._found.append(error)
            return True
        return False

    def raise_any(self) -> None:
        """Raise the conflicts as one, if there are any."""
        if not self._found:
            return
        seen, mine, theirs = (_joined([getattr(one, part) for one in self._found]) for part in ("seen", "mine", "theirs"))
        raise Conflict(seen=seen, mine=mine, theirs=theirs)


def _joined(parts: list[Mapping[AnyKey, Value]]) -> dict[AnyKey, Value]:
    return {key: value for part in parts for key, value in part.items()}


def _check(work: UnitOfWork, draft: UnitDraft) -> None:
    """Raise every reason why what is typed can't be kept: one by itself, several together."""
    tree = load_tree(work.session)
    if draft.organisation_id not in tree.nodes:
        raise NotFound(mark("The organisation does not exist any more."))
    require_change_at(work.actor, "register.change", draft.organisation_id)
    reasons: list[Refusal] = []
    for spot, typed in draft.changes.items():
        if spot.field in (ROW, PARENT, *_MORE) or draft.is_removed(spot.entity, spot.row_id):
            continue  # the others are checked as they are written, with what they depend on
        try:
            check_unit_field(spot.field, typed.mine)
        except Refusal as refusal:
            reasons.append(refusal)
    if len(reasons) == 1:
        raise reasons[0]
    if reasons:
        raise Several(reasons)


def _check_seen(work: UnitOfWork, draft: UnitDraft) -> None:
    """Raise NotFound for a row that is gone, Conflict where somebody else changed the same field to something else."""
    stored = {(spot.entity, spot.row_id): read_values(work, spot.entity, spot.row_id) for spot in draft.changes if spot.row_id > 0}
    theirs: dict[AnyKey, Value] = {}
    for spot, typed in draft.changes.items():
        if spot.row_id > 0 and spot.field != ROW and not draft.is_removed(spot.entity, spot.row_id):
            value = stored[spot.entity, spot.row_id].get(spot.field, "")  # days that are open are nowhere
            if value not in (typed.seen, typed.mine):
                theirs[spot] = value
    if theirs:
        spots = [cast(Spot, key) for key in theirs]
        raise Conflict(
            seen={spot: draft.changes[spot].seen for spot in spots}, mine={spot: draft.changes[spot].mine for spot in spots}, theirs=theirs
        )  # fmt: skip


def read_values(work: UnitOfWork, entity: str, row_id: int) -> Mapping[str, str]:
    """Return the fields of a row as they are stored now."""
    if entity != Entity.ORGANISATION:
        row = cast(Department | Placement | None, work.session.get(_SHELVING[entity], row_id))
        if row is None:
            raise NotFound(mark("A department or placement that you changed does not exist any more."))
        return {"name": row.name, "code": row.code}
    organisation = work.session.get(Organisation, row_id)
    if organisation is None:
        raise NotFound(mark("The organisation does not exist any more."))
    fields = ("name", "code", "point_kind", "currency", "time_zone", "rounding", *CONTACT)
    texts = {name: "" if getattr(organisation, name) is None else str(getattr(organisation, name)) for name in fields}
    return texts | {PARENT: str(organisation.parent_id or "")} | read_hours(work.session, row_id) | closed_fields(work.session, row_id)


def _write_row(work: UnitOfWork, draft: UnitDraft, entity: Entity, row_id: int, made: dict[int, int]) -> None:
    """Change a row, or make it; `made` leads from the numbers of new rows to their keys."""
    values = {spot.field: typed.mine for spot, typed in draft.changes.items() if (spot.entity, spot.row_id) == (entity, row_id)}
    tree = load_tree(work.session)
    parent_id = int(values.pop(PARENT, 0)) or None
    parent_id = made.get(parent_id, parent_id) if parent_id is not None else None
    if entity is Entity.ORGANISATION:
        if row_id > 0:
            _change_organisation(work, tree, row_id, parent_id, values)
        else:
            made[row_id] = _make_organisation(work, tree, parent_id or draft.organisation_id, values)
    elif row_id > 0:
        rename_shelving(work, tree, _SHELVING[entity], row_id, values.get("name", ""))
    elif entity is Entity.DEPARTMENT:
        made[row_id] = insert_department(work, tree, draft.organisation_id, values["code"], values["name"])
    else:
        made[row_id] = insert_placement(work, tree, _department_of(work, parent_id), values["code"], values["name"])


def _department_of(work: UnitOfWork, department_id: int | None) -> int:
    if department_id is None or work.session.get(Department, department_id) is None:
        raise NotFound(mark("A department or placement that you changed does not exist any more."))
    return department_id


def _make_organisation(work: UnitOfWork, tree: Tree, parent_id: int, values: Mapping[str, str]) -> int:
    kind = Kind(values["kind"])
    draft = OrganisationDraft(
        kind=kind, code=values["code"], name=values["name"], parent_id=_existing(tree, parent_id),
        point_kind=PointKind(values["point_kind"]) if kind is Kind.POINT else None,
        currency=values.get("currency") or None, time_zone=values.get("time_zone") or None, position=len(tree.children.get(parent_id, ())),
    )  # fmt: skip
    made = insert_organisation(work, tree, draft)
    more = {name: value for name, value in values.items() if name in _MORE and value}
    if more:
        alter_organisation(work, load_tree(work.session), made, more=more)
    return made


def _change_organisation(work: UnitOfWork, tree: Tree, row_id: int, parent_id: int | None, values: Mapping[str, str]) -> None:
    if "code" in values:
        raise Invalid("code", mark("The code of an organisation stays as it is: files and rules name it by its code."))
    put_closed_fields(work, tree, row_id, values)
    if parent_id is None and all(is_closed_field(name) for name in values):
        return
    point_kind = values.get("point_kind")
    alter_organisation(
        work, tree, row_id, name=values.get("name"), parent_id=_existing(tree, parent_id) if parent_id is not None else None,
        point_kind=PointKind(point_kind) if point_kind else None, currency=values.get("currency"), time_zone=values.get("time_zone"),
        more={name: value for name, value in values.items() if name in _MORE},
    )  # fmt: skip


def _existing(tree: Tree, organisation_id: int) -> int:
    if organisation_id not in tree.nodes:
        raise NotFound(mark("The organisation does not exist any more."))
    return organisation_id
