"""The columns of copies in a file: how their texts are read, by the codes of registers, units and shelving."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.copy_status import status_words
from app.domain.items import BY_HAND, LOAN_PERIOD_UNITS, Value, check_period
from app.domain.money import format_amount, parse_amount
from app.domain.organisation import Kind, Node
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.models.organisation import Department, Placement
from app.models.register import AgeClass, CirculationCategory, MediaType, StatusCode
from app.queries.organisation import load_tree

COLUMNS = (
    "barcode", "title_id", "title", "author", "owner", "department", "placement", "media_type", "circulation_category", "age_class", "shelf", "price",
    "loan_period", "loan_unit", "status",
)  # fmt: skip
REQUIRED = ("barcode", "title", "owner")

_REGISTERS: Mapping[str, type[MediaType | CirculationCategory | AgeClass]] = {
    "media_type": MediaType, "circulation_category": CirculationCategory, "age_class": AgeClass,
}  # fmt: skip
_UNKNOWN = {
    "media_type": mark("There is no media type with the code {code}."),
    "circulation_category": mark("There is no circulation category with the code {code}."),
    "age_class": mark("There is no age class with the code {code}."),
}
FIELDS = {
    "owner": "owner_id", "department": "department_id", "placement": "placement_id", "media_type": "media_type_id",
    "circulation_category": "circulation_category_id", "age_class": "age_class_id", "shelf": "shelf", "price": "price", "loan_period": "loan_period",
    "loan_unit": "loan_period_unit", "status": "status_id",
}  # fmt: skip
"""Column → field of a copy."""


@dataclass(frozen=True, slots=True)
class Status:
    """A status of the register."""

    id: int
    code: str
    effect: str
    name: str


class CopyCodes:
    """Reads cells of copies; knows organisations, shelving and registers by code (seven queries)."""

    def __init__(self, session: Session) -> None:
        self.tree = load_tree(session)
        self._registers: dict[str, dict[str, int]] = {
            name: {row.code: row.id for row in session.execute(select(table.id, table.code))} for name, table in _REGISTERS.items()
        }
        self._departments: dict[tuple[int, str], int] = {(row.organisation_id, row.code): row.id for row in session.scalars(select(Department))}
        self._placements: dict[tuple[int, str], list[tuple[int, int]]] = {}
        for row in session.scalars(select(Placement).order_by(Placement.id)):
            self._placements.setdefault((row.organisation_id, row.code), []).append((row.department_id, row.id))
        statuses = session.scalars(select(StatusCode).order_by(StatusCode.position, StatusCode.id))
        self.statuses = {row.id: Status(row.id, row.code, row.effect, row.name) for row in statuses}

    def status(self, code: str) -> Status:
        """Return the status of a code. NotFound, or Invalid for one that comes with a loan or a return."""
        found = next((status for status in self.statuses.values() if status.code == code), None)
        if found is None:
            raise NotFound(mark("There is no status {status}."), status=code)
        return found

    def check_by_hand(self, status: Status) -> None:
        """Raise Invalid for a status that comes with a loan or a return."""
        if status.effect not in BY_HAND:
            raise Invalid("status", mark("{status} comes with a loan or a return, and is not set by hand."), status=status_words(status.name))

    def owner(self, code: str) -> Node:
        """Return the owning unit."""
        node = self.tree.by_code(code)
        if node.kind is not Kind.UNIT:
            raise Invalid("owner", mark("The owner must be a unit of the account organisation."))
        return node

    def entry(self, column: str, code: str) -> int:
        """Return the key of an entry of a register."""
        if code not in self._registers[column]:
            raise NotFound(_UNKNOWN[column], code=code)
        return self._registers[column][code]

    def shelving(self, owner: Node, department: str, placement: str) -> dict[str, Value]:
        """Return department and placement of the owning unit; a placement that one department of it has needs no department."""
        found: dict[str, Value] = {}
        if department:
            if (owner.id, department) not in self._departments:
                raise NotFound(mark("{unit} has no department {code}."), unit=owner.code, code=department)
            found["department_id"] = self._departments[owner.id, department]
        if placement:
            known = self._placements.get((owner.id, placement), [])
            fitting = [(of, id_) for of, id_ in known if not department or of == found["department_id"]]
            if not fitting:
                raise NotFound(mark("{unit} has no placement {code} there."), unit=owner.code, code=placement)
            if len(fitting) > 1:
                raise Invalid("placement", mark("Several departments have a placement {code}; name the department too."), code=placement)
            found["department_id"], found["placement_id"] = fitting[0]
        return found

    def text_of(self, column: str, value: Value) -> str:
        """Return a value as its cell has it."""
        if value is None:
            return ""
        if column == "owner":
            return self.tree[int(value)].code
        if column == "status":
            return self.statuses[int(value)].code
        if column == "price":
            return format_amount(int(value))
        known: Mapping[int, str] = {}
        if column in self._registers:
            known = {id_: code for code, id_ in self._registers[column].items()}
        elif column == "department":
            known = {id_: code for (_, code), id_ in self._departments.items()}
        elif column == "placement":
            known = {id_: code for (_, code), pairs in self._placements.items() for _, id_ in pairs}
        return known.get(int(value), "") if known else str(value)


def read_price(text: str) -> int:
    """Return a price in minor units."""
    return parse_amount(text, "price")


def read_period(number: str, unit: str) -> dict[str, Value]:
    """Return an own loan period; without unit in days."""
    try:
        count: Value = int(number)
    except ValueError:
        count = None
    period = unit or LOAN_PERIOD_UNITS[2]
    if number or unit:
        check_period(count, period)
    return {"loan_period": count, "loan_period_unit": period} if number else {}
