"""What an import of patrons would do, line by line, before anything is written (cli.md, *import patrons*; X15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from app.domain.patron_edit import SectionDraft, Value, check_fields
from app.domain.permissions import Actor, require
from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.domain.text import mark
from app.services.line_checks import attempt, missing_permissions
from app.services.patron_files.cells import COLUMNS, REQUIRED, PatronCells, PatronCodes, cards_in
from app.services.patron_files.known import Known, KnownPatron
from app.services.patron_files.newcomers import Newcomer, Newcomers
from app.services.patron_files.sections import Wanted, check_values, wanted_of
from app.services.rules_plan import LineState
from app.services.spreadsheet import BadRow, Line, read_lines


@dataclass(slots=True)
class PlannedPatron:
    """One line: what it says, whom it is about (None: a new account), what of them becomes different, and every reason against it.

    `before` and `after` hold the columns that change, as the file writes them.
    """

    number: int
    state: LineState = LineState.BAD
    cells: PatronCells | None = None
    account_id: int = 0
    there: KnownPatron | None = None
    newcomer: Newcomer | None = None
    drafts: tuple[SectionDraft, ...] = ()
    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    reasons: list[Refusal] = field(default_factory=list)
    known: bool = False
    """Whether the card is there, also where there is a reason against the line."""


@dataclass(frozen=True, slots=True)
class PatronsPlan:
    """All lines of a file."""

    file: str
    lines: tuple[PlannedPatron, ...]

    @property
    def bad_rows(self) -> list[BadRow]:
        """Every reason against the file, with its line."""
        return [BadRow(self.file, line.number, reason) for line in self.lines for reason in line.reasons]

    @property
    def counts(self) -> Counter[LineState]:
        """Lines by what becomes of them."""
        return Counter(line.state for line in self.lines)


def preview_patrons(session: Session, actor: Actor, now: datetime, path: Path, encoding: str | None = None) -> PatronsPlan:
    """Return what an import of a file would do; nothing is written. Raises what is wrong with the file as a whole."""
    require(actor, "data.import")
    return plan_patrons(session, actor, now, path.name, *read_lines(path, COLUMNS, REQUIRED, encoding))


def plan_patrons(
    session: Session, actor: Actor, now: datetime, file: str, lines: Sequence[Line], bad: Sequence[BadRow] = (), *, importing: bool = True
) -> PatronsPlan:
    """As `preview_patrons`, of lines that were read; `bad` are those that could not be. Not `importing`: data.import is not needed."""
    planner = _Planner(session, actor, now, ("data.import",) if importing else ())
    planned = [planner.read(line) for line in lines]
    planner.plan(planned)
    planned += [PlannedPatron(row.place[1], reasons=[row.reason]) for row in bad]
    return PatronsPlan(file, tuple(sorted(planned, key=lambda line: line.number)))


class _Planner:
    """Looks at every line from every side; each reason against one is kept with it."""

    def __init__(self, session: Session, actor: Actor, now: datetime, needed: tuple[str, ...]) -> None:
        self._needed = needed
        self._actor, self._codes = actor, PatronCodes(session)
        self._known, self._newcomers = Known(session), Newcomers(session, now)

    def read(self, line: Line) -> PlannedPatron:
        """Read the cells of a line."""
        planned = PlannedPatron(line.number)
        values: dict[str, Value] = {}
        for column in COLUMNS:
            text = line[column].strip()
            if not text and column in REQUIRED:
                planned.reasons.append(Invalid(column, mark("{field} must be given."), field=column))
            elif text and column not in {"card", "other_cards"}:
                attempt(planned.reasons, self._read, values, column, text)
        card = line["card"].strip()
        planned.cells = PatronCells(card, tuple(number for number in cards_in(line["other_cards"]) if number != card), values)
        home = values.get("home_unit")
        if isinstance(home, int):
            planned.account_id = self._codes.tree.account_of(home) or 0
        return planned

    def _read(self, values: dict[str, Value], column: str, text: str) -> None:
        values[column] = self._codes.read(column, text)

    def plan(self, lines: Sequence[PlannedPatron]) -> None:
        """Find out for every line whom it is about and what it changes."""
        self._tell_repeated(lines)
        self._known.load((line.account_id, number) for line in lines if line.cells for number in (line.cells.card, *line.cells.others))
        for line in lines:
            if line.cells is not None and line.account_id:
                self._plan(line, line.cells)

    def _plan(self, line: PlannedPatron, cells: PatronCells) -> None:
        there = self._known.of(line.account_id, cells.card)
        line.known = there is not None
        for number in cells.others:
            other = self._known.of(line.account_id, number)
            if other is not None and other is not there:
                line.reasons.append(AlreadyExists(mark("the card {card} belongs to another account"), card=number))
        organisation = self._newcomers.organisation(line.account_id)
        line.reasons += check_values(cells.values, organisation.currency)
        if there is None:
            line.reasons += missing_permissions(self._actor, line.account_id, (*self._needed, "patrons.create"))
            line.newcomer = self._newcomers.of(line.account_id, cells)
            attempt(line.reasons, self._newcomers.check, line.account_id, cells)
            line.after = self._written(cells)
        else:
            self._change(line, wanted_of(there, cells))
        if not line.reasons:
            line.there = there
            line.state = LineState.ADDED if there is None else LineState.CHANGED if line.drafts else LineState.UNCHANGED

    def _change(self, line: PlannedPatron, wanted: Sequence[Wanted]) -> None:
        today = self._newcomers.today(line.account_id)
        for one in wanted:
            attempt(line.reasons, check_fields, one.section, {**one.seen, **one.values}, one.values, today)
        line.drafts = tuple(one.draft for one in wanted)
        line.before = {column: self._codes.write(column, old) for one in wanted for column, (old, _) in one.columns.items()}
        line.after = {column: self._codes.write(column, new) for one in wanted for column, (_, new) in one.columns.items()}
        if wanted:
            line.reasons += missing_permissions(self._actor, line.account_id, (*self._needed, "patrons.edit"))

    def _written(self, cells: PatronCells) -> dict[str, str]:
        """Return the filled columns of a new account."""
        texts = {column: self._codes.write(column, value) for column, value in cells.values.items()}
        texts |= {"card": cells.card, "other_cards": "; ".join(cells.others)}
        return {column: texts[column] for column in COLUMNS if texts.get(column)}

    def _tell_repeated(self, lines: Sequence[PlannedPatron]) -> None:
        first: dict[tuple[int, str], int] = {}
        for line in lines:
            for number in (line.cells.card, *line.cells.others) if line.cells is not None else ():
                same = first.setdefault((line.account_id, number), line.number)
                if number and same != line.number:
                    line.reasons.append(AlreadyExists(mark("the card {card} is there already, at line {line}"), card=number, line=same))
