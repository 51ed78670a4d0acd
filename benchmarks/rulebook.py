"""The rule book against SQL, a plain scan and sorting: look-ups, growth, compiling, one edit, memory.

Rules are random over all parameters and twelve organisations, most of them at the account organisation, as libraries
have them. Every way answers the same questions in the same run; their answers are compared before anything is timed.
"""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Column, Connection, Index, MetaData, Table, insert

from app.database.engine import Database
from app.domain.organisation import Kind, Node, PointKind, Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import rule_fields
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.precedence import rank
from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.text import fold
from app.models.parameter_rule import ParameterRule
from benchmarks.table import Figure
from tests.postgres import Cluster

ROOT, ACCOUNT, UNITS, POINTS = 1, 2, range(3, 8), range(8, 13)
DAY = date(2026, 3, 10)
_REGISTERS = {
    "department_id": 6, "placement_id": 20, "patron_category_id": 12, "media_type_id": 20, "circulation_category_id": 20,
    "age_group_id": 4, "age_class_id": 4,
}  # fmt: skip
"""How many values each variable has, as in the registers of a municipal library."""
_FIELDS = tuple(_REGISTERS)
_SHELVES = [f"{letter}{end}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWX" for end in ("", "a", "b", "ab", "abc")]
_TABLE = ParameterRule.__table__.c
_CHAIN, _SQLITE, _POSTGRESQL = "linear scan of the organisation's chain", "a query of SQLite each", "a query of PostgreSQL each"
_TARGETS = {(_SQLITE, 10_000): 5, (_POSTGRESQL, 10_000): 15, (_CHAIN, 1_000): 1, (_CHAIN, 10_000): 3, (_CHAIN, 100_000): 15}
Question = tuple[str, int, Situation]
Ask = Callable[[str, int, Situation], int | None]


def tree() -> Tree:
    """Return 1 Admin, one account organisation, five units, a circulation point in each."""
    nodes = [Node(ROOT, "1", "1 Admin", Kind.ROOT, None, 0), Node(ACCOUNT, "a", "Account", Kind.ACCOUNT, ROOT, 1)]
    nodes += [Node(n, f"u{n}", f"Unit {n}", Kind.UNIT, ACCOUNT, 2) for n in UNITS]
    nodes += [Node(n, f"p{n}", f"Point {n}", Kind.POINT, n - len(UNITS), 3, PointKind.DESK) for n in POINTS]
    return Tree.of(nodes)


def random_rules(count: int, seed: int = 1, organisations: Sequence[int] = ()) -> list[Rule]:
    """Return that many different rules, a base rule for every parameter at 1 Admin among them."""
    chance = random.Random(seed)
    keys = list(catalogue())
    places = list(organisations) or [ACCOUNT] * 40 + [*UNITS, *POINTS]
    rules = {combination(rule): rule for rule in (_rule(n, key, ROOT, Variables()) for n, key in enumerate(keys))}
    while len(rules) < count + len(keys):
        rule = _rule(len(rules), chance.choice(keys), chance.choice(places), _random_variables(chance))
        rules.setdefault(combination(rule), rule)
    return list(rules.values())


def _rule(number: int, key: str, organisation_id: int, variables: Variables) -> Rule:
    return Rule(id=number + 1, parameter=key, organisation_id=organisation_id, variables=variables, value=Value(number % 100, None, "days"))


def _random_variables(chance: random.Random) -> Variables:
    ids = {name: chance.randint(1, most) for name, most in _REGISTERS.items() if chance.random() < 0.4}
    start = DAY + timedelta(chance.randint(-200, 200)) if chance.random() < 0.2 else None
    end = (start or DAY) + timedelta(chance.randint(0, 200)) if chance.random() < 0.2 else None
    shelf = chance.choice(_SHELVES) if chance.random() < 0.2 else None
    return Variables(**ids, shelf=shelf, from_date=start, to_date=end)


def questions(count: int, seed: int = 2) -> list[Question]:
    """Return random look-ups: a parameter, a circulation point, a whole situation."""
    chance = random.Random(seed)
    keys = list(catalogue())
    out = []
    for _ in range(count):
        ids = {name: chance.randint(1, most) for name, most in _REGISTERS.items()}
        out.append((chance.choice(keys), chance.choice(POINTS), Situation(**ids, shelf=chance.choice(_SHELVES) + " x")))
    return out


def scanner(chains: Tree, rules: Sequence[Rule]) -> Ask:
    """Return the linear scan over the rules of the situation's own organisation chain, the most governing first."""
    lists: dict[tuple[int, str], list[Rule]] = {}
    for rule in rules:
        lists.setdefault((rule.organisation_id, rule.parameter), []).append(rule)
    for those in lists.values():
        those.sort(key=rank, reverse=True)

    def ask(parameter: str, node_id: int, situation: Situation) -> int | None:
        for organisation_id in chains.chain(node_id):
            for rule in lists.get((organisation_id, parameter), ()):
                if _fits(rule, situation):
                    return rule.id
        return None

    return ask


def scanner_of_all(chains: Tree, rules: Sequence[Rule]) -> Ask:
    """Return the linear scan over all rules, whatever their parameter and organisation, the most governing first."""
    ordered = sorted(rules, key=lambda rule: (chains[rule.organisation_id].depth, rank(rule)), reverse=True)

    def ask(parameter: str, node_id: int, situation: Situation) -> int | None:
        chain = chains.chain(node_id)
        return next((rule.id for rule in ordered if rule.parameter == parameter and rule.organisation_id in chain and _fits(rule, situation)), None)

    return ask


def _fits(rule: Rule, situation: Situation) -> bool:
    variables = rule.variables
    for mine, theirs in zip(variables.ids, situation.ids, strict=True):
        if mine is not None and mine != theirs:
            return False
    if variables.shelf is not None and not situation.folded.startswith(fold(variables.shelf)):
        return False
    return (variables.from_date is None or variables.from_date <= DAY) and (variables.to_date is None or variables.to_date >= DAY)


_SQL = f"""
    select id from parameter_rule
    where parameter = ? and organisation_id in (?, ?, ?, ?) and {" and ".join(f"({name} is null or {name} = ?)" for name in _FIELDS)}
      and (shelf is null or substr(?, 1, length(shelf)) = lower(shelf))
      and (from_date is null or from_date <= ?) and (to_date is null or to_date >= ?)
    order by case organisation_id when ? then 0 when ? then 1 when ? then 2 else 3 end, {", ".join(f"{name} is null" for name in _FIELDS)},
      coalesce(length(shelf), 0) desc, from_date is null and to_date is null, coalesce(from_date, ?) desc, coalesce(to_date, ?), id
    limit 1"""


def by_sql(database: Database, connection: Connection, chains: Tree) -> Ask:
    """Return the look-up as one query, handed to the driver as it is: everything filtered and ordered by the database."""
    cursor = connection.connection.cursor()
    as_day: Callable[[date], object] = (lambda day: day) if database.is_postgresql else date.isoformat
    day, first, last = (as_day(day) for day in (DAY, date.min, date.max))
    sql = _SQL.replace("?", "%s") if database.is_postgresql else _SQL

    def ask(parameter: str, node_id: int, situation: Situation) -> int | None:
        chain = chains.chain(node_id)
        cursor.execute(sql, (parameter, *chain, *situation.ids, situation.folded, day, day, *chain[:3], first, last))
        row = cursor.fetchone()
        return row[0] if row else None

    return ask


def fill(connection: Connection, rules: Sequence[Rule]) -> None:
    """Make a table of its own with the indices, without the tables that it refers to, and put the rules into it."""
    columns = (Column(column.name, column.type, primary_key=column.primary_key) for column in _TABLE)
    table = Table("parameter_rule", MetaData(), *columns, prefixes=["TEMPORARY"])
    Index("ix_parameter_rule_parameter_organisation_id", table.c.parameter, table.c.organisation_id)
    table.create(connection)
    rows = [{**rule_fields(rule), "id": rule.id, "combination": combination(rule), "protected": False, "version": 1} for rule in rules]
    connection.execute(insert(table), rows)
    connection.exec_driver_sql("analyze parameter_rule")


def rates(asks: Sequence[Callable[..., object]], those: Sequence[tuple[Any, ...]], seconds: float = 0.3, times: int = 5) -> list[float]:
    """Return look-ups a second of each: whole rounds of the questions until the time is up, in turns; the best of some turns."""
    return [max(found) for found in zip(*([_rate(ask, those, seconds) for ask in asks] for _ in range(times)), strict=True)]


def _rate(ask: Callable[..., object], those: Sequence[tuple[Any, ...]], seconds: float) -> float:
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < seconds:
        for question in those:
            ask(*question)
        done += len(those)
    return done / (time.perf_counter() - begun)


def best(work: Callable[[], object], times: int = 5) -> float:
    """Return the seconds of the quickest of some runs."""
    out = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        out.append(time.perf_counter() - begun)
    return min(out)


def _asks_book(book: RuleBook) -> Ask:
    def ask(parameter: str, node_id: int, situation: Situation) -> int | None:
        return book.governing(parameter, node_id, situation, DAY).id

    return ask


def _agree(asks: Sequence[Ask], those: Sequence[Question]) -> None:
    for question in those:
        answers = {ask(*question) for ask in asks}
        if len(answers) != 1:
            raise RuntimeError(f"different answers to {question}: {answers}")


def _look_ups(databases: Sequence[Database], chains: Tree) -> Iterator[Figure]:
    """Look up among more and more rules, in every way that there is."""
    quickest: dict[int, float] = {}
    for count in (100, 1_000, 10_000, 100_000):
        rules, those = random_rules(count), questions(300)
        book = _asks_book(RuleBook(chains, rules))
        for name, mine, theirs in _rivals(databases, chains, rules, those, book):
            target = _TARGETS.get((name, count))
            quickest[count] = max(mine, quickest.get(count, 0))
            yield Figure(what=f"look-ups, {count:,} rules", value=mine, against=name, limit=theirs, target=target, unit="/s", at_least=True)
    most, least = 1_000_000 / quickest[100_000], 1_000_000 / quickest[1_000]
    yield Figure(what="one look-up, 100,000 rules", value=most, against="1,000 rules", limit=least, target=6, unit="µs")


def _rivals(databases: Sequence[Database], chains: Tree, rules: Sequence[Rule], those: Sequence[Question], book: Ask) -> Iterator[tuple[str, float, float]]:
    """Return what the book and each other way of looking up manage in a second, in turns; the answers are compared first."""
    answers = {question: book(*question) for question in those}
    mine, theirs = rates([book, lambda *question: answers[question]], those)
    yield "a bare dict of the answers", mine, theirs
    for name, ask in ((_CHAIN, scanner(chains, rules)), ("linear scan of all rules", scanner_of_all(chains, rules))):
        _agree([book, ask], those[:100])
        mine, theirs = rates([book, ask], those)
        yield name, mine, theirs
    for database in databases:
        with database.read_engine.connect() as connection:
            fill(connection, rules)
            sql = by_sql(database, connection, chains)
            _agree([book, sql], those[:50])
            mine, theirs = rates([book, sql], those)
            yield _POSTGRESQL if database.is_postgresql else _SQLITE, mine, theirs
            connection.rollback()


def _desk(chains: Tree) -> Places:
    return Places.at(chains, next(iter(POINTS)))


def _memory(chains: Tree) -> Iterator[Figure]:
    """Weigh the compiled rules against the rules themselves."""
    tracemalloc.start()
    rules = random_rules(100_000)
    alone = tracemalloc.get_traced_memory()[0]
    book = RuleBook(chains, rules)
    both = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del book
    yield Figure(what="memory of 100,000 rules compiled", value=(both - alone) / 1e6, against="the rules themselves", limit=alone / 1e6, unit="MB")


def _compiling(chains: Tree) -> Iterator[Figure]:
    many = random_rules(50_000)
    whole, sorting = best(lambda: RuleBook(chains, many)) * 1000, best(lambda: sorted(many, key=rank)) * 1000
    yield Figure(what="compiling 50,000 rules", value=whole, against="sorting them", limit=sorting, target=5)
    rules = random_rules(10_000, organisations=[ACCOUNT])
    whole, sorting = best(lambda: RuleBook(chains, rules)) * 1000, best(lambda: sorted(rules, key=rank)) * 1000
    book, key = RuleBook(chains, rules), "loan-period"
    edited = [rule for rule in rules if (rule.organisation_id, rule.parameter) == (ACCOUNT, key)]
    edit = best(lambda: book.refresh(ACCOUNT, key, edited)) * 1000
    situation, places = questions(1)[0][2], _desk(chains)
    loan = [(p, next(iter(POINTS)), situation) for p in catalogue()]
    told = best(lambda: [book.decide(*question, DAY) for question in loan]) * 1000
    alone = best(lambda: [book.governing(*question, DAY) for question in loan]) * 1000
    decided = best(lambda: governing_each(book, places, situation, DAY), 50) * 1000
    yield Figure(what="compiling 10,000 rules of one account", value=whole, against="sorting them", limit=sorting, target=5)
    yield Figure(what="one edit among them", value=edit, against="compiling them all", limit=whole, target=0.05)
    yield Figure(what="all 57 parameters of one loan", value=decided, against="one after the other", limit=alone)
    yield Figure(what="all 57 parameters of one loan", value=decided, against="with every beaten rule", limit=told)


def measure() -> Iterator[Figure]:
    """Measure on an SQLite file and on a PostgreSQL server of our own."""
    chains = tree()
    with ExitStack() as stack:
        cluster = Cluster()
        stack.callback(cluster.remove)
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        databases = [Database(f"sqlite:///{folder}/rules.db"), Database(cluster.new_database())]
        for database in databases:
            stack.callback(database.dispose)
        yield from _look_ups(databases, chains)
        yield from _compiling(chains)
        yield from _memory(chains)
