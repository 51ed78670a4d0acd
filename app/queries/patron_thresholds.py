"""From where automatic blocks hold for everybody of an account organisation: the few kinds of patrons that limits tell apart (circulation.md 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from app.database.plain import read_plain
from app.domain.blocks import Thresholds, thresholds
from app.domain.patron import Alert, born_by
from app.models.patron import Patron
from app.models.register import PatronCategory
from app.queries.limiting import Holder, Limiting

_CATEGORIES = select(PatronCategory.id)

Born = tuple[date, date] | None
"""Born after the first day, and by the second; None: not known, or after today."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Patrons for whom the same thresholds hold, and the condition that finds them (None: all there are)."""

    thresholds: Thresholds
    condition: ColumnElement[bool] | None


def load_kinds(session: Session, limiting: Limiting, today: date) -> list[Kind]:
    """Return the kinds of patrons for whom an automatic block may hold at a working place (one query)."""
    categories = [number for (number,) in read_plain(session, _CATEGORIES)]
    spans = _spans(limiting, today)
    found: dict[Thresholds, dict[int, list[Born]]] = defaultdict(lambda: defaultdict(list))
    for category in categories:
        for born in spans:
            holder = Holder(
                id=0, category_id=category, home_unit_id=limiting.place, birth_date=born[1] if born else None, expires=None, active=True, alert=Alert()
            )  # fmt: skip
            found[thresholds(limiting.terms_of(holder).limits)][category].append(born)
    found.pop(Thresholds(), None)
    return [Kind(each, _condition(of, len(categories), len(spans), today)) for each, of in found.items()]


def _spans(limiting: Limiting, today: date) -> list[Born]:
    """Return the spans of birth dates within which nothing changes, the unknown last."""
    ages = {0, limiting.unit.junior_age_limit, *limiting.age_groups.first_years()}
    days = sorted({born_by(today, years) for years in ages} | {date.min})
    return [*((after, by) for after, by in pairwise(days)), None]


def _condition(of: dict[int, list[Born]], categories: int, spans: int, today: date) -> ColumnElement[bool] | None:
    together: dict[tuple[Born, ...], list[int]] = defaultdict(list)
    for category, born in of.items():
        together[tuple(born)].append(category)
    parts = []
    for spans_of, those in together.items():
        wanted: list[ColumnElement[bool]] = [] if len(those) == categories else [Patron.patron_category_id.in_(those)]
        if len(spans_of) < spans:
            wanted.append(or_(*(_born(span, today) for span in spans_of)))
        if not wanted:
            return None
        parts.append(and_(*wanted))
    return or_(*parts)


def _born(span: Born, today: date) -> ColumnElement[bool]:
    if span is None:
        return or_(Patron.birth_date.is_(None), Patron.birth_date > today)
    return and_(Patron.birth_date > span[0], Patron.birth_date <= span[1])


def lowest(kinds: Sequence[Kind]) -> Thresholds:
    """Return from where an automatic block may hold for anybody."""
    each = [kind.thresholds for kind in kinds]

    def least(values: Sequence[int | None]) -> int | None:
        return min((value for value in values if value is not None), default=None)

    return Thresholds(
        least([one.debt for one in each]), least([one.overdue for one in each]), least([one.loans for one in each]), any(one.red_signal for one in each),
        least([one.reminders for one in each]), any(one.invoice for one in each),
    )  # fmt: skip
