"""Organisations, departments and placements: made, moved, removed, and the tree that stays right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.organisation import Kind, PointKind
from app.domain.refusals import AlreadyExists, InUse, Invalid, NotPermitted, Protected, Refusal, Several
from app.models.organisation import Department, Organisation, Placement
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree
from app.services.organisations import (
    OrganisationDraft,
    add_organisation,
    alter_organisation,
    insert_department,
    insert_placement,
    remove_organisation,
    remove_shelving,
)
from app.services.upkeep import check
from tests.library import Library

Work = Callable[..., UnitOfWork]


def test_a_new_account_organisation_has_currency_zone_and_a_copy_of_every_base_rule(work: Work, session: Session, library: Library) -> None:
    """B8."""
    root = library.organisations["1"]
    add_organisation(work(), OrganisationDraft(kind=Kind.ACCOUNT, code="nora", name="Nora", parent_id=root, currency="CZK", time_zone="Europe/Prague"))
    row = session.scalars(select(Organisation).where(Organisation.code == "nora")).one()
    assert (row.currency, row.time_zone, row.account_id, row.depth) == ("CZK", "Europe/Prague", row.id, 1)
    rule = ParameterRule
    keys = [{tuple(r) for r in session.execute(select(rule.parameter, rule.selector).where(rule.organisation_id == place))} for place in (root, row.id)]
    assert keys[0] <= keys[1]


def test_a_moved_unit_takes_everything_beneath_along(work: Work, database: Database, library: Library) -> None:
    with database.reading() as session:
        tree = load_tree(session)
    with work() as unit:
        alter_organisation(unit, tree, library.organisations["SDB"], parent_id=library.organisations["HAM"])
        unit.commit()
    with database.reading() as session:
        tree = load_tree(session)
    assert [tree[i].code for i in tree.chain(library.organisations["DISK1"])] == ["DISK1", "SDB", "HAM", "lindby", "1"]
    assert tree[library.organisations["DISK1"]].depth == 4
    assert "The tree of organisations does not agree with itself." not in check(database).problems


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("code", "parent"), [("SDB", "BARN"), ("SDB", "ABY"), ("SDB", "1"), ("DISK1", "lindby"), ("BARN", "DISK1")])
def test_a_unit_can_not_move_where_it_does_not_belong(work: Work, database: Database, library: Library, code: str, parent: str) -> None:
    with database.reading() as session:
        tree = load_tree(session)
    with pytest.raises(Invalid), work() as unit:
        alter_organisation(unit, tree, library.organisations[code], parent_id=library.organisations[parent])


def test_removal_says_what_is_in_the_way(work: Work, library: Library) -> None:
    with pytest.raises(Several) as refused:
        remove_organisation(work(), library.organisations["SDB"])
    sentences = " ".join(str(reason) for reason in refused.value.reasons)
    for word in ("organisations beneath it: 3", "departments: 2", "patrons: 2", "copies: 4"):
        assert word in sentences
    with pytest.raises(Protected):
        remove_organisation(work(), library.organisations["1"])


def test_what_nothing_refers_to_goes_with_what_is_its_own(work: Work, session: Session, library: Library) -> None:
    place = library.organisations["lindby"]
    add_organisation(work(), OrganisationDraft(kind=Kind.UNIT, code="NY", name="Nya", parent_id=place))
    made = session.scalars(select(Organisation.id).where(Organisation.code == "NY")).one()
    add_organisation(work(), OrganisationDraft(kind=Kind.POINT, code="NY-D", name="Disken", parent_id=made, point_kind=PointKind.DESK))
    with pytest.raises(InUse):
        remove_organisation(work(), made)
    session.rollback()
    remove_organisation(work(), session.scalars(select(Organisation.id).where(Organisation.code == "NY-D")).one())
    remove_organisation(work(), made)
    session.rollback()
    assert session.scalar(select(func.count()).select_from(Organisation).where(Organisation.code.in_(["NY", "NY-D"]))) == 0
    assert session.scalar(select(func.count()).select_from(ParameterRule).where(ParameterRule.selector == "NY")) == 0


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"code": "SDB"}, AlreadyExists),
        ({"code": " x"}, Invalid),
        ({"kind": Kind.ACCOUNT}, Invalid),
        ({"kind": Kind.POINT}, Invalid),
    ],
)
def test_an_organisation_that_can_not_be_is_refused(work: Work, library: Library, changed: dict[str, object], refusal: type[Refusal]) -> None:
    values: dict[str, object] = {"kind": Kind.UNIT, "code": "NY", "name": "Ny", "parent_id": library.organisations["lindby"]} | changed
    with pytest.raises(refusal):
        add_organisation(work(), OrganisationDraft(**values))  # type: ignore[arg-type]


def test_who_may_change_one_unit_can_make_points_there_and_nothing_elsewhere(work: Work, library: Library) -> None:
    """B9."""
    place = library.organisations
    add_organisation(work(login="parameters"), OrganisationDraft(kind=Kind.POINT, code="HAM-D", name="Disk", parent_id=place["HAM"]))
    for login, parent in (("parameters", "SDB"), ("parameters", "lindby"), ("viewer", "lindby")):
        with pytest.raises(NotPermitted):
            add_organisation(work(login=login), OrganisationDraft(kind=Kind.UNIT, code="NY", name="Ny", parent_id=place[parent]))


def test_shelves_that_hold_copies_stay(work: Work, library: Library) -> None:
    with pytest.raises(InUse, match="copies: 4"):
        remove_shelving(work(), Placement, library.placements["SDB/VUX/HYLL"])
    with pytest.raises(Several):
        remove_shelving(work(), Department, library.departments["SDB/VUX"])
    remove_shelving(work(), Placement, library.placements["SDB/BARN/HYLL"])
    remove_shelving(work(), Department, library.departments["SDB/BARN"])


def test_departments_belong_to_units(work: Work, database: Database, library: Library) -> None:
    with database.reading() as session:
        tree = load_tree(session)
    with work() as unit:
        department = insert_department(unit, tree, library.organisations["HAM"], "VUX", "")
        insert_placement(unit, tree, department, "HYLL", "Öppen hylla")
        with pytest.raises(Invalid):
            insert_department(unit, tree, library.organisations["DISK1"], "VUX", "")
