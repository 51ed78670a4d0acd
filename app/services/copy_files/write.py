"""Copies from a file, all or nothing (cli.md, *import copies*)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.database.bulk import insert_numbered, insert_rows
from app.database.identity import rising_id
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.copy_status import AVAILABLE
from app.domain.items import COPY_FIELDS, TEXTS
from app.domain.permissions import require
from app.models.copy import Copy, Title, TitleWord
from app.services.copy_files.cells import COLUMNS, REQUIRED
from app.services.copy_files.plan import CopiesPlan, PlannedCopy, plan_copies
from app.services.copy_files.titles import TitleKey
from app.services.desk.actions import Before
from app.services.desk.replacements import cancel_found
from app.services.rules_plan import LineState
from app.services.spreadsheet import BadRow, Line, raise_rows, read_lines
from app.services.title_index import FindableTitle, rows_of, sort_key, words_of
from app.services.title_words import refresh_words


@dataclass(frozen=True, slots=True)
class CopiesReport:
    """What an import of copies did; `titles` is how many were made."""

    copies: int
    titles: int
    added: int
    changed: int
    unchanged: int


def import_copies(work: UnitOfWork, path: Path, encoding: str | None = None) -> CopiesReport:
    """Register the copies of a file, or change those whose barcode is there, with their titles; all or nothing.

    Needs data.import, items.create for what is new, items.change for what changes, items.withdraw to withdraw. An empty
    cell leaves what is there. Raises BadRow (or Several) naming file, line and reason: every bad line of the file at once.
    """
    require(work.actor, "data.import")
    return take_lines(work, path.name, *read_lines(path, COLUMNS, REQUIRED, encoding))


def take_lines(work: UnitOfWork, file: str, lines: Sequence[Line], bad: Sequence[BadRow] = ()) -> CopiesReport:
    """Register or change the copies that the lines of a file say, all or nothing; `bad` are lines that could not be read."""
    with work:
        plan = plan_copies(work.session, work.actor, file, lines, bad)
        raise_rows(plan.bad_rows)
        made = _make_titles(work, plan)
        touched = _write_copies(work, plan)
        _write_words(work, plan, made, touched)
        work.touched("title", *sorted(touched | made.keys()))
        work.commit()
    counts = plan.counts
    return CopiesReport(len(plan.lines), len(made), counts[LineState.ADDED], counts[LineState.CHANGED], counts[LineState.UNCHANGED])


def _make_titles(work: UnitOfWork, plan: CopiesPlan) -> dict[int, TitleKey]:
    """Make the titles that are not there; return them by id."""
    wanted: dict[object, TitleKey] = {}
    for line in plan.lines:
        if line.state is not LineState.UNCHANGED and plan.titles.of(line.title, line.there) is None:
            wanted.setdefault(line.title[:2] if line.title.number else line.title.same, line.title)
    rows = [
        {
            "organisation_id": key.account_id, "number": key.number or f"M{rising_id().hex[:16]}", "title": key.title, "author": key.author,
            "sort_key": sort_key(key.title),
        }
        for key in wanted.values()
    ]  # fmt: skip
    ids = insert_numbered(work.session, Title, rows)
    for id_, key in zip(ids, wanted.values(), strict=True):
        plan.titles.made(key, id_)
        after = {"title": key.title, "author": key.author} if key.author else {"title": key.title}
        work.log(LogEntry(what="add", entity="title", entity_id=id_, organisation_id=key.account_id, after=after))
    return dict(zip(ids, wanted.values(), strict=True))


def _write_copies(work: UnitOfWork, plan: CopiesPlan) -> set[int]:
    """Change the copies that are there and register the others; return the titles whose copies are other ones now."""
    new = [line for line in plan.lines if line.state is LineState.ADDED]
    days = {account_id: work.today(account_id) for account_id in {line.account_id for line in new}}
    ids = insert_numbered(work.session, Copy, [_row(plan, line) | {"status_since": work.now(), "created": days[line.account_id]} for line in new])
    for id_, line in zip(ids, new, strict=True):
        after = {"barcode": line.barcode} | {name: value for name, value in line.values.items() if value is not None}
        work.log(LogEntry(what="add", entity="copy", entity_id=id_, organisation_id=line.account_id, after=after))
        work.touched("copy", id_)
    touched = {_title_of(plan, line) for line in new}
    for line in plan.lines:
        if line.state is LineState.CHANGED and line.there is not None:
            touched |= {line.there.title_id, _title_of(plan, line)}
            _change(work, plan, line.there, {**line.values, "title_id": _title_of(plan, line)})
    return touched


def _change(work: UnitOfWork, plan: CopiesPlan, copy: Copy, values: dict[str, Any]) -> None:
    changed = {name: value for name, value in values.items() if value != getattr(copy, name)}
    before = {name: getattr(copy, name) for name in changed}
    for name, value in changed.items():
        setattr(copy, name, value)
    if "status_id" in changed:
        effects = {key: status.effect for key, status in plan.codes.statuses.items()}
        if effects[copy.status_id] == AVAILABLE:
            cancel_found(work, copy.id, effects[before["status_id"]], Before())
        copy.status_since = work.now()
    work.log(LogEntry(what="change", entity="copy", entity_id=copy.id, organisation_id=copy.organisation_id, before=before, after=changed))
    work.touched("copy", copy.id)


def _row(plan: CopiesPlan, line: PlannedCopy) -> dict[str, Any]:
    """Return the columns of a new copy; one of which nothing is said is available."""
    available = next(status.id for status in plan.codes.statuses.values() if status.code == AVAILABLE)
    empty = {name: "" if name in TEXTS else None for name in COPY_FIELDS}
    own = {"organisation_id": line.account_id, "title_id": _title_of(plan, line), "barcode": line.barcode}
    return empty | {"status_id": available, **line.values} | own


def _title_of(plan: CopiesPlan, line: PlannedCopy) -> int:
    title_id = plan.titles.of(line.title, line.there)
    assert title_id is not None, "made before"
    return title_id


def _write_words(work: UnitOfWork, plan: CopiesPlan, made: dict[int, TitleKey], touched: set[int]) -> None:
    """Write by what the titles are found: those that were made in bulk, the others where they differ."""
    copies: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for line in plan.lines:
        if line.state is not LineState.UNCHANGED:
            shelf = line.there.shelf if line.there is not None else str(line.values.get("shelf") or "")
            copies[_title_of(plan, line)].append((line.barcode, shelf))
    rows: list[dict[str, Any]] = []
    for id_, key in made.items():
        what = FindableTitle.of({"title": key.title, "author": key.author}, (code for code, _ in copies[id_]), (shelf for _, shelf in copies[id_]))
        rows += rows_of(id_, key.account_id, sort_key(key.title), words_of(what))
    insert_rows(work.session, TitleWord, rows)
    for id_ in sorted(touched - made.keys()):
        refresh_words(work.session, work.session.get_one(Title, id_))
