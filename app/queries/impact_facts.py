"""The facts of current loans, patrons and copies that rules are decided by, as columns: read together, or counted by what is alike (X5)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from app.domain.age_groups import ADULT_AGE
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.impact import FACTS, HOME, LENDING, OWNING, About, Facts, Impact
from app.domain.patron import born_by
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.register import AgeGroup

_AGE_GROUP, _SHELF = Variable.AGE_GROUP.value, Variable.SHELF.value
_OF_PATRON = frozenset({HOME, Variable.PATRON_CATEGORY.value, _AGE_GROUP})
_KEYS: dict[About, Any] = {About.LOANS: Loan.id, About.PATRONS: Patron.id, About.COPIES: Copy.id}
_COLUMNS: dict[str, Any] = {
    LENDING: Loan.point_id, OWNING: Copy.owner_id, HOME: Patron.home_unit_id,
    Variable.PATRON_CATEGORY.value: Patron.patron_category_id, _SHELF: Copy.shelf,
    **{one.value: getattr(Copy, f"{one.value}_id") for one in (
        Variable.DEPARTMENT, Variable.PLACEMENT, Variable.MEDIA_TYPE, Variable.CIRCULATION_CATEGORY, Variable.AGE_CLASS,
    )},
}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """The loans, patrons or copies of some account organisations, with the facts that matter for what is asked about them."""

    about: About
    impact: Impact
    accounts: Collection[int]
    columns: Mapping[int, Any]
    """What matters of `FACTS`, by its place there."""

    @property
    def key(self) -> Any:
        """What tells the rows apart."""
        return _KEYS[self.about]

    @property
    def reads(self) -> frozenset[str]:
        """The facts that matter; nothing where nothing is asked about these."""
        return self.impact.reads(self.about)

    @property
    def _of_copies(self) -> bool:
        """Whether loans are read together with their copies."""
        return self.about is About.LOANS and bool(self.reads - {LENDING} - _OF_PATRON)

    @property
    def order(self) -> Any:
        """What ranges of rows are told apart by: loans by their copies, when those are read, which so are of one range too."""
        return Loan.copy_id if self._of_copies else self.key

    def between(self, first: int, last: int) -> list[ColumnElement[bool]]:
        """Return the conditions for what `order` has from `first` to `last`."""
        # a server that joins by reading a table whole would else read all copies for every range
        return [column.between(first, last) for column in ((Loan.copy_id, Copy.id) if self._of_copies else (self.key,))]

    def select(self, *columns: Any) -> Select[Any]:
        """Return a query of the rows that can get another value, joined with what the facts stand in."""
        query = select(*columns).where(*(self.columns[place].in_(those) for place, those in self.impact.narrowed(self.about).items()))
        if self.about is About.PATRONS:
            return query.select_from(Patron).where(Patron.organisation_id.in_(self.accounts), Patron.hidden.is_(False))
        if self.about is About.COPIES:
            return query.select_from(Copy).where(Copy.organisation_id.in_(self.accounts), Copy.hidden.is_(False))
        query = query.select_from(Loan).where(Loan.organisation_id.in_(self.accounts), Loan.returned_at.is_(None))
        if self._of_copies:
            query = query.join(Copy, Copy.id == Loan.copy_id)
        return query.join(Patron, Patron.id == Loan.patron_id) if self.reads & _OF_PATRON else query

    def count(self) -> Select[Any]:
        """Return a query of how many rows there are, and what `order` is of the first and of the last of them."""
        table = self.key.class_
        still = Loan.returned_at.is_(None) if table is Loan else table.hidden.is_(False)
        numbers = func.count(), func.min(self.order), func.max(self.order)
        return select(*numbers).select_from(table).where(table.organisation_id.in_(self.accounts), still)

    def walk(self, query: Select[Any]) -> Select[Any]:
        """Return the query with the facts as its last columns."""
        return query.add_columns(*self.columns.values())

    def facts(self, row: Sequence[Any]) -> Facts:
        """Return the facts of a row of `walk`."""
        facts: list[int | str | None] = [None] * len(FACTS)
        for place, value in zip(self.columns, row[-len(self.columns) :], strict=True):
            facts[place] = value
        return self.impact.plain(facts)

    def hit(self) -> list[ColumnElement[bool]]:
        """Return conditions that leave out as much as columns one by one can of what keeps its value."""
        known = self.impact.situations(self.about)
        conditions: list[ColumnElement[bool]] = []
        for place, column in self.columns.items():
            every, those = {facts[place] for facts in known}, {facts[place] for facts, changes in known.items() if changes}
            if FACTS[place] != _SHELF and those != every:
                present = column.in_([one for one in those if one is not None])
                conditions.append(or_(present, column.is_(None)) if None in those else present)
        return conditions


def source_of(session: Session, about: About, impact: Impact, accounts: Collection[int], day: date) -> Source:
    """Return where the facts come from on a day (one query)."""
    reads = impact.reads(about)
    columns = {**_COLUMNS, _AGE_GROUP: _age_group(session, day)} if _AGE_GROUP in reads else _COLUMNS
    return Source(about, impact, accounts, {place: columns[name].label(name) for place, name in enumerate(FACTS) if name in reads})


def groups(session: Session, source: Source, first: int, last: int) -> Iterator[tuple[Facts, int, str]]:
    """Give what the rows are like whose `order` is from `first` to `last`, how many are, and of loans the ids of their patrons with commas.

    The same facts may come more than once.
    """
    patron = (cast(Loan.patron_id, String).label("who"),) if source.about is About.LOANS else ()
    plain = source.walk(source.select(*patron)).where(*source.between(first, last)).subquery()
    read = [column for column in plain.c if column.key != "who"]
    who = func.aggregate_strings(plain.c.who, ",") if patron else literal("")
    for row in session.execute(select(func.count(), who, *read).group_by(*read)):
        yield source.facts(row), row[0], row[1]


def _age_group(session: Session, day: date) -> ColumnElement[Any]:
    """Return the age group that patrons are of on a day, as `AgeGroups` tells it; NULL where there is none for that age."""
    register = session.execute(select(AgeGroup.from_year, AgeGroup.id).order_by(AgeGroup.from_year.desc())).all()
    born = Patron.birth_date
    adult = next((row.id for row in register if row.from_year <= ADULT_AGE), None)
    whens: list[tuple[Any, Any]] = [(or_(born.is_(None), born > day), adult)]
    whens += [(born <= born_by(day, row.from_year), row.id) for row in register]
    return case(*whens, else_=None)
