"""The organisation tree and its walks."""

from __future__ import annotations

import pytest

from app.domain.organisation import Kind, Node, PointKind, Tree, check_place
from app.domain.refusals import Invalid, NotFound

TREE = Tree.of(
    [
        Node(1, "1", "1 Admin", Kind.ROOT, None, 0),
        Node(2, "lindby", "Lindby", Kind.ACCOUNT, 1, 1),
        Node(3, "SDB", "Stadsbiblioteket", Kind.UNIT, 2, 2),
        Node(4, "BARN", "Barnbiblioteket", Kind.UNIT, 3, 3),
        Node(5, "D1", "Disk 1", Kind.POINT, 4, 4, PointKind.DESK),
        Node(6, "HAM", "Hamnbiblioteket", Kind.UNIT, 2, 2),
    ]
)


def test_the_chain_goes_from_the_point_up_to_1_admin() -> None:
    assert TREE.chain(5) == (5, 4, 3, 2, 1)
    assert TREE.unit_of(5) == 4
    assert TREE.account_of(5) == 2
    assert TREE.account_of(1) is None


def test_everything_below_comes_parents_first() -> None:
    assert TREE.below(2) == (2, 3, 4, 5, 6)
    assert [node.code for node in TREE.in_order()] == ["1", "lindby", "SDB", "BARN", "D1", "HAM"]


def test_an_unknown_code_is_named() -> None:
    with pytest.raises(NotFound, match="XX"):
        TREE.by_code("XX")


@pytest.mark.parametrize(
    ("kind", "parent", "own"), [(Kind.POINT, 2, None), (Kind.ACCOUNT, 2, None), (Kind.UNIT, 5, None), (Kind.UNIT, 4, 3), (Kind.UNIT, None, None)]
)
def test_what_can_not_hang_there_is_refused(kind: Kind, parent: int | None, own: int | None) -> None:
    with pytest.raises(Invalid):
        check_place(TREE, kind, parent, own)


def test_units_may_hang_under_units() -> None:
    check_place(TREE, Kind.UNIT, 4)
    check_place(TREE, Kind.POINT, 3)
