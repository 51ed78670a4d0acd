"""Impact before saving as a file: every loan, patron and copy that gets another value, with both values and rules (X5).

Written page by page: no more than one is ever held. Texts never become formulas (`spreadsheet`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from sqlalchemy.orm import Session

from app.domain.parameters.impact import About
from app.domain.parameters.overlay import stored_id
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import value_text
from app.domain.permissions import Actor, require
from app.queries.impact import Impacts, Report
from app.queries.impact_list import Moved, every_moved
from app.services.spreadsheet import write_table

COLUMNS = (
    "about", "card", "patron", "barcode", "title", "organisation", "due", "parameter", "selector", "value_before", "unit_before", "value_after", "unit_after",
    "rule_before", "rule_after",
)  # fmt: skip
"""A rule that is not saved yet has no number."""


def export_impact(session: Session, actor: Actor, impacts: Impacts, abouts: Collection[About], path: Path, report: Report) -> int:
    """Write them into a CSV or XLSX file (by its ending), whole or not at all; return how many lines. `report` may raise to stop it.

    Raises NotPermitted without *data.export* and what `list_moved` needs, Unavailable where the folder takes no file.
    """
    require(actor, "data.export")
    return write_table(path, COLUMNS, _lines(session, actor, impacts, abouts, report))


def _lines(session: Session, actor: Actor, impacts: Impacts, abouts: Collection[About], report: Report) -> Iterator[tuple[str, ...]]:
    tree = impacts.registers.tree
    for about in abouts:
        for row in every_moved(session, actor, impacts, about, report):
            place = tree[row.place_id].code if row.place_id is not None and row.place_id in tree.nodes else ""
            due = row.due_date.isoformat() if row.due_date else ""
            question = row.change.question
            yield (
                about.value, row.card, row.patron, row.barcode, row.title, place, due, question.key, question.selector or "",
                *_value(row, row.change.before), *_value(row, row.change.after), _number(row.change.before), _number(row.change.after),
            )  # fmt: skip


def _value(row: Moved, rule: Rule | None) -> tuple[str, str]:
    return (value_text(row.change.question.parameter, rule.value), rule.value.unit or "") if rule is not None else ("", "")


def _number(rule: Rule | None) -> str:
    number = stored_id(rule)
    return "" if number is None else str(number)
