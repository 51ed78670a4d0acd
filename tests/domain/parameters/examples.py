"""A small organisation tree, and rules on it, for the tests of this folder."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.organisation import Kind, Node, PointKind, Tree
from app.domain.parameters.rule import Rule, Shelving, Variables
from app.domain.parameters.value import Value

ROOT, ACCOUNT, MAIN, BRANCH, LOFT, DESK, MACHINE, BRANCH_DESK = 1, 2, 3, 4, 5, 6, 7, 8

TREE = Tree.of(
    [
        Node(ROOT, "1", "1 Admin", Kind.ROOT, None, 0),
        Node(ACCOUNT, "LIN", "Lindby", Kind.ACCOUNT, ROOT, 1),
        Node(MAIN, "HB", "Main library", Kind.UNIT, ACCOUNT, 2),
        Node(BRANCH, "FIL", "Branch", Kind.UNIT, ACCOUNT, 2),
        Node(LOFT, "LOFT", "Loft of the main library", Kind.UNIT, MAIN, 3),
        Node(DESK, "HB-1", "Desk 1", Kind.POINT, MAIN, 3, PointKind.DESK),
        Node(MACHINE, "HB-A", "Machine", Kind.POINT, LOFT, 4, PointKind.SELF_SERVICE),
        Node(BRANCH_DESK, "FIL-1", "Branch desk", Kind.POINT, BRANCH, 3, PointKind.DESK),
    ]
)

MAIN_DEPARTMENT, BRANCH_DEPARTMENT = 11, 12
MAIN_PLACEMENT, OTHER_MAIN_PLACEMENT, BRANCH_PLACEMENT = 21, 22, 23
SHELVING = Shelving(
    units={MAIN_DEPARTMENT: MAIN, BRANCH_DEPARTMENT: BRANCH},
    departments={MAIN_PLACEMENT: MAIN_DEPARTMENT, OTHER_MAIN_PLACEMENT: MAIN_DEPARTMENT, BRANCH_PLACEMENT: BRANCH_DEPARTMENT},
)

DAY = date(2026, 11, 24)


def days(number: int) -> Value:
    return Value(number=number, unit="days")


def fixed(day: date) -> Value:
    return Value(text=day.isoformat(), unit="date")


def rule(id_: int, organisation_id: int, value: Value | None = None, *, parameter: str = "loan-period", selector: str | None = None, **variables: Any) -> Rule:
    return Rule(id=id_, parameter=parameter, organisation_id=organisation_id, selector=selector, variables=Variables(**variables), value=value or days(id_))
