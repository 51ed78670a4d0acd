"""`python -m tools.lives [--loans N] [--seed N] [--days N] [--shake N] [FOLDER …]`: is the life that is told the life that a loan has? (X2)

In a demonstration library, and in each FOLDER of CSV files that `import concerto` reads, N loans are made of patrons and
copies by chance, each patron with an account of their own; the jobs run day by day, some copies come back; and day by day
notices, debts, blocks, signal and what is owed are held against what was told before. `--shake` sets so many rules to values by
chance first.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.debts import open_part
from app.domain.jobs import Job
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.value import Value
from app.domain.periods import last_minute
from app.domain.permissions import Actor
from app.domain.refusals import Refusal
from app.domain.timeline.facts import Life, back_on
from app.domain.timeline.notices import ASKED_ONLY
from app.models.claim import ClaimStep
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Address, Card, Contact, Patron
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.desk.calculated import calculated_fees
from app.queries.desk.copies import get_copy
from app.queries.organisation import load_tree
from app.queries.paid import paid_part
from app.queries.patron_account import get_account
from app.queries.patron_standing import get_account_organisation
from app.queries.rule_registers import load_rule_registers
from app.queries.timeline import LifeAsked, tell_life
from app.queries.timeline_loan import PairAsked, tell_loan, tell_pair
from app.services.actor import actor_at, sign_in
from app.services.demo.make import ensure_demo
from app.services.desk.loans import lend
from app.services.desk.returns import take_back
from app.services.imports.run import import_concerto
from app.services.jobs.running import run_job
from app.services.parameters import set_rule
from app.services.setup import initialise

LONGEST = 150
"""Days after which a copy comes back at the latest, if it does."""
OF_NOTICES = {"overdue-warning", "reservation-reminder", "invoice", *(f"reminder-{number}" for number in range(1, 10))}
OF_DEBTS = OF_NOTICES - {"invoice"} | {"loan", "handling", "overdue-on-invoice", "replacement", "return"}


@dataclass
class Clock:
    """The time at which everything is done."""

    now: datetime

    def __call__(self) -> datetime:
        """Return it."""
        return self.now


@dataclass
class Lived:
    """One loan: what was told of it, and what became of it."""

    what: str
    actor: Actor
    asked: PairAsked
    zone: ZoneInfo
    told: Life
    in_codes: Life | None
    barcode: str
    loan_id: int = 0
    refused: str = ""
    owed: dict[date, int] = field(default_factory=dict)
    blocks: dict[date, set[str]] = field(default_factory=dict)
    signals: dict[date, str] = field(default_factory=dict)
    later: Life | None = None
    """What is told of it once it has been out for some days."""

    def is_telling(self, day: date) -> bool:
        """Say whether something is told of a day, or the day before or after; of the others every tenth is looked at."""
        told = {event.day for event in self.told.events} | {since for since, _ in self.told.owed}
        return day.toordinal() % 10 == 0 or any(day + timedelta(days=around) in told for around in (-1, 0, 1))


def main(wanted: list[str]) -> int:
    """Live through a library, or several; 1 where anything differs."""
    parser = argparse.ArgumentParser(prog="python -m tools.lives", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    for name, default in (("loans", 36), ("seed", 1), ("days", 120), ("shake", 0)):
        parser.add_argument(f"--{name}", type=int, default=default, metavar="N")
    options = parser.parse_args(wanted)
    differing = 0
    with tempfile.TemporaryDirectory(prefix="lanedisk-lives-") as home:
        for number, folder in enumerate([None, *options.folders]):
            database = _library(Path(home) / f"{number}.db", folder)
            try:
                found = list(Library(database, random.Random(options.seed), options.days).live(options.loans, options.shake))
            finally:
                database.dispose()
            print(f"{folder or 'demonstration library'}: {options.loans} loans, {options.days} days, differences: {len(found)}")
            print("\n".join(f"  {one}" for one in found))
            differing += len(found)
    return int(differing > 0)


def _library(path: Path, folder: Path | None) -> Database:
    if folder is None:
        ensure_demo(path)
        return Database(f"sqlite:///{path}")
    database = Database(f"sqlite:///{path}")
    initialise(database, "admin")
    import_concerto(UnitOfWork(database, actor_at(database, sign_in(database, "admin", "", trusted=True))), folder)
    return database


class Library:
    """A library whose patrons borrow by chance."""

    def __init__(self, database: Database, chance: random.Random, days: int) -> None:
        self._database, self._chance, self._days = database, chance, days
        self._signed_in = sign_in(database, "admin", "", trusted=True)
        self._clock = Clock(datetime.now(ZoneInfo("UTC")))
        self._used: set[int | None] = set()
        with database.reading() as session:
            self._tree = load_tree(session)

    def live(self, loans: int, shake: int) -> Iterator[str]:
        """Give what differs between what is told and what is lived."""
        for _ in range(shake):
            self._shake()
        first = self._clock.now.date() + timedelta(days=1)
        lived = [one for one in (self._begin(number, first) for number in range(loans)) if one is not None]
        for number in range(self._days + 1):
            day = first + timedelta(days=number)
            for one in lived:
                self._lend(one, day)
            for actor, zone in {one.actor.account_id: (one.actor, one.zone) for one in lived}.values():
                self._jobs(actor, zone, day)
            for one in lived:
                self._take_back(one, day)
                self._look(one, day)
                self._tell_later(one, day)
        for one in lived:
            for difference in self._differences(one, first + timedelta(days=self._days)):
                yield f"{one.what}: {difference}"

    def _shake(self) -> None:
        """Set a rule of an account organisation or a unit to another value."""
        chance, parameters = self._chance, [one for one in catalogue().values() if one.in_use and one.kind.value in {"int", "bool", "money"}]
        parameter = chance.choice(parameters)
        nodes = [node for node in self._tree.nodes.values() if node.kind in parameter.levels and node.kind is not Kind.ROOT]
        with self._database.reading() as session:
            codes = load_rule_registers(session).selector_codes(parameter) if parameter.selector is not None else (None,)
        number = {"bool": chance.randrange(2), "money": chance.choice((0, 50, 1_000, 4_000))}.get(parameter.kind.value, chance.choice((0, 1, 2, 5, 9, 20)))
        rule = Rule(
            parameter=parameter.key,
            organisation_id=chance.choice(nodes).id,
            selector=chance.choice(codes),
            value=Value(number, None, next(iter(parameter.units), None)),
        )
        try:
            set_rule(self._work(actor_at(self._database, self._signed_in)), rule)
        except Refusal as refusal:
            print(f"  not set: {parameter.key}: {refusal}", file=sys.stderr)

    def _begin(self, number: int, first: date) -> Lived | None:
        """Choose who borrows what where, and tell what would happen."""
        with self._database.writing() as session:
            like = session.scalars(select(Patron).where(Patron.active.is_(True)).order_by(Patron.id)).all()
            patron = self._chance.choice(like)
            copy_id = self._copy(session, patron.organisation_id)
            if copy_id is None:
                return None
            points = [node for node in self._tree.nodes.values() if node.kind is Kind.POINT and self._tree.account_of(node.id) == patron.organisation_id]
            point = self._chance.choice(points or [self._tree[patron.home_unit_id]])
            who = _like(session, patron, number)
            account = get_account_organisation(session, patron.organisation_id)
            copy = get_copy(session, copy_id)
            session.commit()
        day = first + timedelta(days=self._chance.randrange(3))
        back = day + timedelta(days=self._chance.randrange(LONGEST)) if self._chance.random() < 0.5 else None
        asked = PairAsked(patron_id=who, copy_id=copy_id, at=point.id, day=day, back=back)
        with self._database.reading() as session:
            told = tell_pair(session, asked)
            codes = self._in_codes(session, asked, account.zone)
        what = f"loan {number}: {copy.barcode} to one like {patron.id} at {point.code}, back {back or 'never'}"
        actor = actor_at(self._database, self._signed_in, point.id)
        return Lived(what=what, actor=actor, asked=asked, zone=account.zone, told=told, in_codes=codes, barcode=copy.barcode)

    def _copy(self, session: Session, account_id: int) -> int | None:
        """Choose a copy that stands on its shelf, and for which nobody else was chosen."""
        taken = exists().where(Loan.copy_id == Copy.id, Loan.returned_at.is_(None)) | exists().where(Reservation.trapped_copy_id == Copy.id)
        query = (
            select(Copy.id)
            .join(StatusCode, StatusCode.id == Copy.status_id)
            .where(Copy.organisation_id == account_id, ~taken, StatusCode.effect == "available")
        )
        found = [one for one in session.scalars(query.order_by(Copy.id)) if one not in self._used]
        chosen = self._chance.choice(found) if found else None
        self._used.add(chosen)
        return chosen

    def _in_codes(self, session: Session, asked: PairAsked, zone: ZoneInfo) -> Life | None:
        """Return what `simulate` tells of the same in codes; None where the copy says more than codes can."""
        copy, to = get_copy(session, asked.copy_id), session.get_one(Patron, asked.patron_id)
        waited_for = session.scalar(select(func.count()).where(Reservation.title_id == copy.title_id))
        if copy.own_period is not None or waited_for:
            return None
        codes, seen = load_rule_registers(session).codes, copy.situation(to.patron_category_id, None)
        variables: dict[Variable, str] = {variable: code for variable, id_ in zip(REGISTERED, seen.ids, strict=True) if (code := codes.of(variable, id_))}
        lent = last_minute(asked.day, zone)
        tree = self._tree
        return tell_life(
            session,
            LifeAsked(
                at=tree[asked.at].code, lent=lent, returned=back_on(asked.back, zone, lent) if asked.back else None, owner=tree[copy.owner_id].code,
                home=tree[to.home_unit_id].code, variables=variables, shelf=copy.shelf or None, birth_date=to.birth_date, price=copy.price,
            ),
        )  # fmt: skip

    def _lend(self, one: Lived, day: date) -> None:
        if day == one.asked.day:
            self._clock.now = last_minute(day, one.zone)
            try:
                one.loan_id = lend(self._work(one.actor), one.asked.patron_id, one.barcode, why="whatever stands against it").loan_id
            except Refusal as refusal:  # a machine lets nobody override
                one.refused = str(refusal)

    def _take_back(self, one: Lived, day: date) -> None:
        if day == one.asked.back and one.loan_id:
            self._clock.now = back_on(day, one.zone, last_minute(one.asked.day, one.zone))
            try:
                take_back(self._work(one.actor), one.barcode)
            except Refusal as refusal:
                one.refused = str(refusal)

    def _jobs(self, actor: Actor, zone: ZoneInfo, day: date) -> None:
        self._clock.now = last_minute(day, zone)
        for job in (Job.OVERDUE_WARNINGS, Job.CLAIMS):
            run_job(self._work(actor), job, day)

    def _look(self, one: Lived, day: date) -> None:
        """Keep how the account stands in the evening, with what the copy would cost if it came back at noon."""
        if not one.loan_id or not one.is_telling(day):
            return
        noon = datetime.combine(day, time.max if self._is_timed(one) else time(12), one.zone)
        with self._database.reading() as session:
            state = get_account(session, one.asked.patron_id, noon, one.asked.at).state
            fees = calculated_fees(session, one.asked.patron_id, noon, one.asked.at)
            paid = paid_part()
            debts = session.execute(select(Debt.amount, paid.label("paid")).where(Debt.patron_id == one.asked.patron_id, Debt.removed_at.is_(None)))
            one.owed[day] = sum(open_part(row.amount, int(row.paid), removed=False) for row in debts) + sum(fee.amount for fee in fees.values())
        one.blocks[day] = {block.kind.value for block in state.blocks}
        one.signals[day] = state.signal.value

    def _tell_later(self, one: Lived, day: date) -> None:
        """Tell the loan again, half-way: what happened stays, and what is to come is what was told at first."""
        if one.loan_id and day == one.asked.day + timedelta(days=self._days // 2) and (one.asked.back is None or one.asked.back > day):
            with self._database.reading() as session:
                one.later = tell_loan(session, one.loan_id, last_minute(day, one.zone))

    def _is_timed(self, one: Lived) -> bool:
        with self._database.reading() as session:
            return session.scalar(select(Loan.due_at).where(Loan.id == one.loan_id)) is not None

    def _differences(self, one: Lived, until: date) -> Iterator[str]:
        """Hold what was told against what was lived, up to a day."""
        events = [event for event in one.told.events if event.day <= until]
        if one.in_codes is not None and one.in_codes.events != one.told.events:
            yield "in codes another life is told"
        if not one.loan_id:
            if not any(event.kind == "refused" for event in events):
                yield f"refused: {one.refused}"
            return
        with self._database.reading() as session:
            loan = session.get(Loan, one.loan_id)
            due = loan.due_date if loan is not None else None
            steps = session.execute(select(ClaimStep.day, ClaimStep.kind).where(ClaimStep.loan_id == one.loan_id)).all()
            debts = session.execute(select(Debt.since, Debt.kind, Debt.amount).where(Debt.patron_id == one.asked.patron_id)).all()
        if one.later is not None:
            yield from _told_otherwise(one.told, one.later, one.asked.back or date.max)
        if due != one.told.due:
            yield f"due {due}, told {one.told.due}"
        yield from _unlike("notice", sorted((row.day, row.kind) for row in steps), sorted((e.day, e.kind) for e in events if e.kind in OF_NOTICES))
        lived, told = defaultdict[date, int](int), defaultdict[date, int](int)
        for row in debts:
            lived[row.since.astimezone(one.zone).date()] += row.amount
        for event in events:
            told[event.day] += event.amount or 0 if event.kind in OF_DEBTS and event.of != ASKED_ONLY else 0
        yield from _unlike("debts", sorted(pair for pair in lived.items() if pair[1]), sorted(pair for pair in told.items() if pair[1]))
        blocks, signal = set[str](), "none"
        before, last = date.min, one.told.owed[-1][0]
        for day in sorted(one.owed):
            if day > last:
                return
            amount = next(value for since, value in reversed(one.told.owed) if since <= day)
            for event in (event for event in events if before < event.day <= day):
                blocks ^= {event.of} if event.kind in {"block", "unblock"} else set()
                signal = event.kind.removeprefix("signal-") if event.kind.startswith("signal-") else signal
            before = day
            if (one.owed[day], one.blocks[day], one.signals[day]) != (amount, blocks, signal):
                yield f"{day}: {one.owed[day], sorted(one.blocks[day]), one.signals[day]}, told {amount, sorted(blocks), signal}"
                return

    def _work(self, actor: Actor) -> UnitOfWork:
        return UnitOfWork(self._database, actor, clock=self._clock)


def _told_otherwise(first: Life, later: Life, until: date) -> Iterator[str]:
    """Hold what is told of a loan that is out against what was told before it was made: notices and steps of the fee, until it comes back."""
    kinds = OF_NOTICES | {"overdue-fee", "cap-copy", "cap-occasion", "max-fee", "replacement", "due", "signal-yellow", "signal-red"}
    lives = [sorted((e.day, (e.kind, e.amount)) for e in life.events if e.kind in kinds and e.day < until) for life in (later, first)]
    yield from _unlike("told half-way", *lives)
    end = min(until, first.owed[-1][0], later.owed[-1][0])  # the last entry is the end, no change
    owed = [[(day, amount) for day, amount in life.owed if day < end] for life in (later, first)]
    yield from _unlike("owed, told half-way", *owed)


def _unlike(what: str, lived: Sequence[tuple[date, object]], told: Sequence[tuple[date, object]]) -> Iterator[str]:
    if lived != told:
        more = [f"{day} {found}" for day, found in lived if (day, found) not in told]
        less = [f"{day} {found}" for day, found in told if (day, found) not in lived]
        yield f"{what}: lived {', '.join(more) or 'nothing more'}; told {', '.join(less) or 'nothing more'}"


def _like(session: Session, patron: Patron, number: int) -> int:
    """Return a new account like one that is there, which can be reached in every way and has nothing on it."""
    who = Patron(
        organisation_id=patron.organisation_id, patron_category_id=patron.patron_category_id, home_unit_id=patron.home_unit_id, last_name="Liv",
        first_name=f"Nr {number}", birth_date=patron.birth_date, created_at=datetime.now(ZoneInfo("UTC")), language="sv",
    )  # fmt: skip
    session.add(who)
    session.flush()
    owned = {"organisation_id": patron.organisation_id, "patron_id": who.id}
    session.add(Card(number=f"LIV{number}", folded=f"liv{number}", **owned))
    session.add(Address(street="Storgatan 1", postcode="123 45", city="Lindby", **owned))
    session.add_all([Contact(kind="email", value="anna@example.org", **owned), Contact(kind="mobile", value="+46700000000", **owned)])
    session.flush()
    return who.id


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
