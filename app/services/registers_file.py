"""The registers as a file: set a library up from one, and write one that sets up the same (cli.md, *import registers*)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.closed_days import parse_closed_days
from app.domain.organisation import Kind, PointKind, Tree
from app.domain.permissions import require
from app.domain.refusals import Invalid, NotFound, Refusal
from app.domain.register_fields import FIELDS
from app.domain.text import mark
from app.models.organisation import Department, Placement
from app.models.register import REGISTERS, ReservationGroup
from app.queries.organisation import load_tree
from app.services.closed_days import put_closed_days
from app.services.organisations import OrganisationDraft, alter_organisation, insert_department, insert_organisation, insert_placement, rename_shelving
from app.services.registers import EntryDraft, alter_entry, insert_brought, model_of
from app.services.reservation_groups import put_unit_groups
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines
from app.services.texts_file import TEXT, take_text

COLUMNS = ("register", "code", "name", "parent", "extra")
ENTRIES = tuple(REGISTERS)
"""The common registers, in the order in which the file holds them: what others refer to first."""
GROUPS = "unit-groups"
"""The rows with the ordered reservation groups of a unit (`code`), separated by blanks in `extra`."""


@dataclass(slots=True)
class RegistersReport:
    """Rows read by register, and how many of them were new."""

    counts: Counter[str] = field(default_factory=Counter)
    added: Counter[str] = field(default_factory=Counter)


def import_registers(work: UnitOfWork, path: Path, encoding: str | None = None) -> RegistersReport:
    """Make and change what the rows of a file say, all or nothing. Needs data.import and what each row needs.

    Raises BadRow (or Several) naming file, line and reason, every bad line of the file at once.
    """
    require(work.actor, "data.import")
    return take_lines(work, *read_lines(path, COLUMNS, ("register", "code"), encoding))


def take_lines(work: UnitOfWork, lines: Sequence[Line], bad: Sequence[BadRow] = ()) -> RegistersReport:
    """Make and change what the lines of a file say, all or nothing; `bad` are lines that could not be read."""
    with work:
        importer = _Importer(work)
        for line in lines:
            importer.take(line)
        raise_rows([*bad, *importer.bad])
        work.commit()
    return importer.report


class _Importer:
    """Takes row by row; what rows can refer to is read anew when a row changed it."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work, self.report = work, RegistersReport()
        self.bad: list[BadRow] = []
        self._tree: Tree | None = None
        self._departments: dict[tuple[int, str], int] = {(d.organisation_id, d.code): d.id for d in work.session.scalars(select(Department))}
        self._placements: dict[tuple[int, str], int] = {(p.department_id, p.code): p.id for p in work.session.scalars(select(Placement))}
        self._takes: dict[str, Callable[[Line], bool]] = {
            "organisation": self._organisation, "department": self._department, "placement": self._placement, "closed-day": self._closed_day,
            GROUPS: self._groups, TEXT: self._text,
        }  # fmt: skip

    @property
    def tree(self) -> Tree:
        """The organisations as they are by now."""
        if self._tree is None:
            self._tree = load_tree(self.work.session)
        return self._tree

    def take(self, line: Line) -> None:
        """Make or change what a row says; a reason against it is kept with its line."""
        register = line["register"].strip().casefold()
        if register not in self._takes and register not in ENTRIES:
            known = ", ".join((*ENTRIES, *self._takes))
            reason: Refusal = NotFound(mark("there is no register {register}; there are {known}"), register=register or "?", known=known)
            self.bad.append(BadRow(line.file, line.number, reason))
            return
        try:
            with self.work.session.begin_nested():
                added = self._takes.get(register, self._entry)(line)
        except Refusal as refusal:
            self._tree = None
            self.bad.append(BadRow(line.file, line.number, refusal))
            return
        self.report.counts[register] += 1
        self.report.added[register] += added

    def _entry(self, line: Line) -> bool:
        register, code = line["register"].strip().casefold(), line["code"].strip()
        require(self.work.actor, "common.change")
        draft = EntryDraft(register=register, code=code, name=line["name"].strip(), extra=parse_extra(register, line["extra"]))
        model = model_of(register)
        if self.work.session.scalar(select(model.id).where(model.code == code)) is None:
            _require_name(line)
            insert_brought(self.work, draft)
            return True
        alter_entry(self.work, draft)
        return False

    def _text(self, line: Line) -> bool:
        return take_text(self.work, self.tree, line)

    def _organisation(self, line: Line) -> bool:
        code, parent = line["code"].strip(), line["parent"].strip()
        kind, extra = parse_organisation(line["extra"])
        parent_id = self.tree.by_code(parent).id if parent else None
        if code in self.tree.codes:
            node = self.tree.by_code(code)
            if kind is not None and kind is not node.kind:
                raise Invalid("extra", mark("{code} is there already as another kind of organisation."), code=code)
            alter_organisation(self.work, self.tree, node.id, name=line["name"].strip() or None, parent_id=parent_id, **extra)
            self._tree = None
            return False
        _require_name(line)
        if parent_id is None:
            if kind is not Kind.ACCOUNT:
                raise Invalid("parent", mark("A parent organisation must be chosen."))
            parent_id = self.tree.root().id
        kind = kind or (Kind.ACCOUNT if self.tree[parent_id].kind is Kind.ROOT else Kind.UNIT)
        draft = OrganisationDraft(kind=kind, code=code, name=line["name"].strip(), parent_id=parent_id, position=self.report.counts["organisation"], **extra)
        insert_organisation(self.work, self.tree, draft)
        self._tree = None
        return True

    def _department(self, line: Line) -> bool:
        if not line["parent"].strip():
            raise Invalid("parent", mark("A department needs the code of its unit."))
        unit, code, name = self.tree.by_code(line["parent"].strip()), line["code"].strip(), line["name"].strip()
        known = self._departments.get((unit.id, code))
        if known is not None:
            rename_shelving(self.work, self.tree, Department, known, name)
            return False
        _require_name(line)
        self._departments[unit.id, code] = insert_department(self.work, self.tree, unit.id, code, name)
        return True

    def _placement(self, line: Line) -> bool:
        department, code, name = self._find_department(line["parent"].strip()), line["code"].strip(), line["name"].strip()
        known = self._placements.get((department, code))
        if known is not None:
            rename_shelving(self.work, self.tree, Placement, known, name)
            return False
        _require_name(line)
        self._placements[department, code] = insert_placement(self.work, self.tree, department, code, name)
        return True

    def _find_department(self, text: str) -> int:
        """Return the department of a text: its code where one unit only has it, or `UNIT/CODE`."""
        found = [id_ for (_, code), id_ in self._departments.items() if code == text]
        if len(found) == 1:
            return found[0]
        for at, sign in enumerate(text):
            if sign in "/, ":
                unit = self.tree.codes.get(text[:at].strip())
                known = self._departments.get((unit or 0, text[at + 1 :].strip()))
                if known is not None:
                    return known
        if found:
            raise Invalid("parent", mark("several units have a department {code}; write UNIT/{code}"), code=text)
        raise NotFound(mark("there is no department {code}"), code=text or "?")

    def _closed_day(self, line: Line) -> bool:
        parent = line["parent"].strip()
        node = self.tree.by_code(parent) if parent else self.tree.root()
        return put_closed_days(self.work, self.tree, node.id, parse_closed_days(line["code"]), line["name"].strip())

    def _groups(self, line: Line) -> bool:
        require(self.work.actor, "common.change")
        known = {row.code: row.id for row in self.work.session.execute(select(ReservationGroup.code, ReservationGroup.id))}
        wanted = line["extra"].split()
        for code in wanted:
            if code not in known:
                raise NotFound(mark("There is no entry with the code {code}."), code=code)
        return not put_unit_groups(self.work, self.tree, self.tree.by_code(line["code"].strip()).id, [known[code] for code in wanted])


def _require_name(line: Line) -> None:
    """Refuse a new row without name; one that changes what is there leaves the name as it is where it has none."""
    if not line["name"].strip():
        raise Invalid("name", mark("{field} must be given."), field="name")


def parse_organisation(extra: str) -> tuple[Kind | None, dict[str, Any]]:
    """Read `account [CURRENCY] [ZONE]`, `unit` or `point [desk|self-service|web]`; nothing where it is empty."""
    words = extra.split()
    if not words:
        return None, {}
    kind, rest = words[0].casefold(), words[1:]
    if kind == Kind.UNIT and not rest:
        return Kind.UNIT, {}
    if kind == Kind.POINT and len(rest) <= 1 and all(word in set(PointKind) for word in rest):
        return Kind.POINT, {"point_kind": PointKind(rest[0])} if rest else {}
    if kind == Kind.ACCOUNT and len(rest) <= 2:
        zone = next((word for word in rest if "/" in word or word == "UTC"), None)
        money = next((word for word in rest if word != zone), None)
        return Kind.ACCOUNT, {key: word for key, word in (("currency", money), ("time_zone", zone)) if word}
    raise Invalid("extra", mark("{extra} is not account [CURRENCY] [ZONE], unit, or point [desk|self-service|web]."), extra=extra)


def parse_extra(register: str, extra: str) -> dict[str, str]:
    """Read what a register has besides code and name; nothing where it is empty, but that of a circulation category, which is the normal loan type."""
    words = extra.split()
    if not words:
        return {"loan_type": ""} if register == "circulation-category" else {}
    names = FIELDS.get(register, ())
    if len(words) != len(names):
        raise Invalid("extra", mark("extra holds {found} words where {wanted} are wanted"), found=len(words), wanted=len(names))
    return dict(zip(names, words, strict=True))
