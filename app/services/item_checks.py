"""What of a title or a copy is checked against registers, the tree, other copies, and the library for book numbers (D7)."""

from __future__ import annotations

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.items import Fields
from app.domain.organisation import Kind
from app.domain.refusals import AlreadyExists, Invalid
from app.domain.text import mark
from app.models.copy import Copy
from app.models.organisation import Department, Organisation, Placement
from app.models.register import AgeClass, CirculationCategory, MediaType

_REGISTERS: dict[str, type[MediaType | CirculationCategory | AgeClass]] = {
    "media_type_id": MediaType, "circulation_category_id": CirculationCategory, "age_class_id": AgeClass,
}  # fmt: skip
_SHELVING = frozenset({"owner_id", "department_id", "placement_id"})


def check_isbn(number: str) -> None:
    """Raise Invalid for an ISBN whose check digit is wrong."""
    from stdnum import isbn

    if number.strip() and not isbn.is_valid(number):
        raise Invalid("isbn", mark("{text} is no ISBN: check its digits."), text=number)


def check_title(changed: Fields) -> None:
    """Raise Invalid for a changed value that needs a library of its field."""
    if "isbn" in changed:
        check_isbn(str(changed["isbn"] or ""))


def check_copy(work: UnitOfWork, account_id: int, copy_id: int | None, after: Fields, changed: Fields) -> None:
    """Raise Invalid or AlreadyExists for changed values that don't fit what else there is; `copy_id` None: a new one."""
    if "barcode" in changed:
        _check_free(work, account_id, copy_id, str(changed["barcode"]))
    for field, table in _REGISTERS.items():
        if changed.get(field) is not None and work.session.get(table, changed[field]) is None:
            raise Invalid(field, mark("This entry of the register is not there any more."))
    if _SHELVING & changed.keys():
        _check_shelving(work, account_id, after)


def _check_free(work: UnitOfWork, account_id: int, copy_id: int | None, barcode: str) -> None:
    other = work.session.scalar(select(Copy.id).where(Copy.organisation_id == account_id, Copy.barcode == barcode))
    if other is not None and other != copy_id:
        raise AlreadyExists(mark("Another copy has this barcode already."))


def _check_shelving(work: UnitOfWork, account_id: int, after: Fields) -> None:
    owner = work.session.get(Organisation, after.get("owner_id") or 0)
    if owner is None or owner.kind != Kind.UNIT or owner.account_id != account_id:
        raise Invalid("owner_id", mark("The owner must be a unit of the account organisation."))
    department = work.session.get(Department, after["department_id"]) if after.get("department_id") else None
    if after.get("department_id") and (department is None or department.organisation_id != owner.id):
        raise Invalid("department_id", mark("The department must belong to the owning unit."))
    placement = work.session.get(Placement, after["placement_id"]) if after.get("placement_id") else None
    if after.get("placement_id") and (placement is None or department is None or placement.department_id != department.id):
        raise Invalid("placement_id", mark("The placement must belong to the department."))
