"""What an import of copies would do, line by line, before anything is written (cli.md, *import copies*; X15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from app.domain.items import Fields, Value, check_fields
from app.domain.permissions import Actor, require
from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.domain.text import mark
from app.models.copy import Copy
from app.services.copy_files.cells import COLUMNS, FIELDS, REQUIRED, CopyCodes, read_period, read_price
from app.services.copy_files.titles import TitleKey, Titles
from app.services.copy_status import permission_for, require_free
from app.services.line_checks import attempt, missing_permissions
from app.services.rules_plan import LineState
from app.services.spreadsheet import BadRow, Line, read_lines


@dataclass(slots=True)
class PlannedCopy:
    """One line: the copy that it is about (None: a new one), its title, the fields that become different, and every reason against it.

    `before` and `after` hold the columns that change, as the file writes them.
    """

    number: int
    barcode: str
    title: TitleKey
    state: LineState = LineState.BAD
    account_id: int = 0
    there: Copy | None = None
    values: dict[str, Value] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    reasons: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CopiesPlan:
    """All lines of a file, and the titles that they name."""

    file: str
    lines: tuple[PlannedCopy, ...]
    titles: Titles
    codes: CopyCodes

    @property
    def bad_rows(self) -> list[BadRow]:
        """Every reason against the file, with its line."""
        return [BadRow(self.file, line.number, reason) for line in self.lines for reason in line.reasons]

    @property
    def counts(self) -> Counter[LineState]:
        """Lines by what becomes of them."""
        return Counter(line.state for line in self.lines)


def preview_copies(session: Session, actor: Actor, path: Path, encoding: str | None = None) -> CopiesPlan:
    """Return what an import of a file would do; nothing is written. Raises what is wrong with the file as a whole."""
    require(actor, "data.import")
    return plan_copies(session, actor, path.name, *read_lines(path, COLUMNS, REQUIRED, encoding))


def plan_copies(session: Session, actor: Actor, file: str, lines: Sequence[Line], bad: Sequence[BadRow] = ()) -> CopiesPlan:
    """As `preview_copies`, of lines that were read; `bad` are those that could not be."""
    planner = _Planner(session, actor)
    planned = [planner.read(line) for line in lines]
    planner.plan(planned)
    planned += [PlannedCopy(row.place[1], "", TitleKey(0, "", "", ""), reasons=[row.reason]) for row in bad]
    return CopiesPlan(file, tuple(sorted(planned, key=lambda line: line.number)), planner.titles, planner.codes)


class _Planner:
    """Looks at every line from every side; each reason against one is kept with it."""

    def __init__(self, session: Session, actor: Actor) -> None:
        self._session, self._actor = session, actor
        self.codes, self.titles = CopyCodes(session), Titles(session)

    def read(self, line: Line) -> PlannedCopy:
        """Read the cells of a line."""
        cells = {column: line[column].strip() for column in COLUMNS}
        reasons: list[Refusal] = [Invalid(column, mark("{field} must be given."), field=column) for column in REQUIRED if not cells[column]]
        values: dict[str, Value] = {}
        owner = attempt(reasons, self.codes.owner, cells["owner"]) if cells["owner"] else None
        if owner is not None:
            values["owner_id"] = owner.id
            values |= attempt(reasons, self.codes.shelving, owner, cells["department"], cells["placement"]) or {}
        for column in ("media_type", "circulation_category", "age_class"):
            if cells[column]:
                values[FIELDS[column]] = attempt(reasons, self.codes.entry, column, cells[column])
        if cells["shelf"]:
            values["shelf"] = cells["shelf"]
        if cells["price"]:
            values["price"] = attempt(reasons, read_price, cells["price"])
        values |= attempt(reasons, read_period, cells["loan_period"], cells["loan_unit"]) or {}
        if cells["status"] and (status := attempt(reasons, self.codes.status, cells["status"])) is not None:
            values["status_id"] = status.id
        account_id = (self.codes.tree.account_of(owner.id) or 0) if owner is not None else 0
        title = TitleKey(account_id, cells["title_id"], cells["title"], cells["author"])
        return PlannedCopy(line.number, cells["barcode"], title, account_id=account_id, values=values, reasons=reasons)

    def plan(self, lines: Sequence[PlannedCopy]) -> None:
        """Find out for every line whether its copy is there, and what becomes different."""
        _tell_repeated(lines)
        there = self.titles.load_copies((line.account_id, line.barcode) for line in lines)
        self.titles.load(line.title for line in lines if line.account_id)
        for line in lines:
            if line.account_id:
                self._plan(line, there.get((line.account_id, line.barcode)))

    def _plan(self, line: PlannedCopy, copy: Copy | None) -> None:
        new = {**line.values, "barcode": line.barcode}
        attempt(line.reasons, check_fields, new, {name: value for name, value in new.items() if value is not None})
        attempt(line.reasons, check_fields, {}, {"title": line.title.title, "author": line.title.author})
        old: Fields = {name: getattr(copy, name) for name in FIELDS.values()} if copy is not None else {}
        if copy is not None:
            line.values = _changed(line.values, old)
        title_id = self.titles.of(line.title, copy)
        moved = copy is not None and title_id != copy.title_id
        if copy is None or line.values or moved:
            needed = ["data.import", "items.create" if copy is None or title_id is None else "items.change"]
            line.reasons += missing_permissions(self._actor, line.account_id, [*needed, *self._check_status(line, copy)])
        self._tell(line, old)
        if moved:
            line.after = {**line.after, "title": line.title.title}
        if not line.reasons:
            line.there = copy
            line.state = LineState.ADDED if copy is None else LineState.CHANGED if line.values or moved else LineState.UNCHANGED

    def _check_status(self, line: PlannedCopy, copy: Copy | None) -> list[str]:
        """Check a status that is to be set; return the permission that it needs."""
        wanted = self.codes.statuses.get(int(line.values.get("status_id") or 0))
        if wanted is None:
            return []
        attempt(line.reasons, self.codes.check_by_hand, wanted)
        if copy is not None:
            attempt(line.reasons, require_free, self._session, copy, self.codes.statuses[copy.status_id].effect, wanted.effect)
        return [permission_for(wanted.effect)] if copy is not None or wanted.effect == "withdrawn" else []

    def _tell(self, line: PlannedCopy, old: Fields) -> None:
        columns = {column: name for column, name in FIELDS.items() if name in line.values}
        line.after = {column: self.codes.text_of(column, line.values[name]) for column, name in columns.items()}
        line.before = {column: self.codes.text_of(column, old.get(name)) for column, name in columns.items()} if old else {}


def _changed(given: Mapping[str, Value], old: Fields) -> dict[str, Value]:
    """Return what becomes different; department and placement of another unit or department go with it unless others are given."""
    wanted = dict(given)
    if wanted.get("owner_id", old["owner_id"]) != old["owner_id"]:
        wanted = {"department_id": None, "placement_id": None} | wanted
    elif wanted.get("department_id", old["department_id"]) != old["department_id"]:
        wanted = {"placement_id": None} | wanted
    return {name: value for name, value in wanted.items() if value != old[name]}


def _tell_repeated(lines: Sequence[PlannedCopy]) -> None:
    first: dict[tuple[int, str], int] = {}
    for line in lines:
        same = first.setdefault((line.account_id, line.barcode), line.number)
        if line.barcode and same != line.number:
            line.reasons.append(AlreadyExists(mark("{code} is there already, at line {line}"), code=line.barcode, line=same))
