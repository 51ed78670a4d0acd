"""All parameters of a loan against a rule function in the server, called from a client: what other systems do.

The function is ours, of the shape that theirs have: it walks up from the organisations that the loan has to do with, matches
all rules there against the ten variables, weighs each that matches by the weights in a table, and takes the heaviest for
every parameter. It is no weaker than theirs: rules analysed and indexed, plans kept, called as a prepared statement, the
answer in one row.

What it stands for was measured beside it once, turn by turn on a busy machine with two cores (medians of twelve turns):
Evergreen of August 2026 on PostgreSQL 15 with its own Concerto library, and this function there with 10,000 rules 196 a second
(247 on PostgreSQL 18). `action.find_circ_matrix_matchpoint` did 352 with 850 rules, 290 with 2,000, 131 with 10,000, and
`action.item_user_circ_test`, which asks it and then looks at the patron, 284, 249 and 111; all parameters of ours 3,236. One
rule of theirs sets about five values, so that 2,000 of them say as much as 10,000 of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any

import psycopg
from psycopg import Cursor
from sqlalchemy import Connection

from app.database.engine import Database
from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import OVERDUE_FEE, SAME_SIDE_AS_OVERDUE_FEE, Places, decide_at, governing_each, start_of
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.text import fold
from benchmarks.rulebook import DAY, POINTS, questions, random_rules, rates, tree
from benchmarks.table import Figure
from tests.postgres import Cluster

_FIELDS = tuple(f"{variable.value}_id" for variable in REGISTERED)
_COLUMNS = ", ".join(f"{name} int" for name in _FIELDS)
_TABLES = f"""
    create temporary table loan (id int primary key, {_COLUMNS}, shelf text);
    create temporary table organisation (id int primary key, parent_id int, is_point bool not null);
    create temporary table begins (parameter text, at_point bool, primary key (parameter, at_point));
    create temporary table weights ({", ".join(f"{name} float" for name in _FIELDS)});
    create temporary table rule (
        id int primary key, parameter text not null, organisation_id int not null, {_COLUMNS}, shelf text, from_date date, to_date date);
    create index on rule (organisation_id, parameter);"""
_FUNCTION = f"""
    create function pg_temp.rules_of_loan(which int, point_id int, unit_id int, day date) returns int[] stable language plpgsql as $$
    declare
        it loan;
        weight weights;
        found int[];
    begin
        select * into strict it from loan where id = which;
        select * into strict weight from weights;
        with recursive chain (at_point, id, distance) as (
            select * from (values (true, point_id, 0), (false, unit_id, 0)) both_ends
            union all
            select at_point, parent_id, distance + 1 from chain join organisation using (id) where parent_id is not null
        ), best as (
            select distinct on (r.parameter, at_point) r.id, r.parameter, at_point, is_point
            from chain join organisation o using (id) join rule r on r.organisation_id = o.id join begins using (parameter, at_point)
            where {" and ".join(f"(r.{name} is null or r.{name} = it.{name})" for name in _FIELDS)}
                and (r.shelf is null or starts_with(lower(it.shelf), r.shelf))
                and (r.from_date is null or r.from_date <= day) and (r.to_date is null or r.to_date >= day)
            order by r.parameter, at_point, distance,
                {" + ".join(f"case when r.{name} is null then 0 else 2 ^ weight.{name} end" for name in _FIELDS)} desc,
                coalesce(length(r.shelf), 0) desc, from_date is null and to_date is null,
                coalesce(from_date, '-infinity') desc, coalesce(to_date, 'infinity'), r.id
        )
        select array_agg(id) into strict found from best
        where parameter <> all (array['{"', '".join(sorted(SAME_SIDE_AS_OVERDUE_FEE))}'])
            or at_point = exists (select from best where parameter = '{OVERDUE_FEE}' and at_point and is_point);
        return found;
    end $$"""
_TARGETS = {10_000: 15}


def _fill(cursor: Cursor[tuple[Any, ...]], chains: Tree, rules: Sequence[Rule], loans: Sequence[Situation], places: Places) -> None:
    """Make the tables and the function, and put everything into them."""
    cursor.execute(_TABLES)
    cursor.execute(_FUNCTION)
    _insert(cursor, "loan", [(number, *loan.ids, loan.shelf) for number, loan in enumerate(loans)])
    _insert(cursor, "organisation", [(node.id, node.parent_id, node.kind is Kind.POINT) for node in chains.nodes.values()])
    at_point = {key: start_of(parameter, places).node_id == places.working for key, parameter in catalogue().items()}
    begins = [(key, there) for key, there in at_point.items() if key not in SAME_SIDE_AS_OVERDUE_FEE]
    _insert(cursor, "begins", begins + [(key, there) for key in SAME_SIDE_AS_OVERDUE_FEE for there in (True, False)])
    _insert(cursor, "weights", [tuple(range(len(_FIELDS), 0, -1))])
    _insert(cursor, "rule", [_row(rule) for rule in rules])
    cursor.execute("analyze")
    cursor.execute("set local plan_cache_mode = force_generic_plan")


def _row(rule: Rule) -> tuple[object, ...]:
    variables = rule.variables
    shelf = None if variables.shelf is None else fold(variables.shelf)
    return rule.id, rule.parameter, rule.organisation_id, *variables.ids, shelf, variables.from_date, variables.to_date


def _insert(cursor: Cursor[tuple[Any, ...]], table: str, rows: Sequence[tuple[object, ...]]) -> None:
    cursor.executemany(f"insert into {table} values ({', '.join(['%s'] * len(rows[0]))})", rows)


def _situation(department: int, placement: int, patron: int, media: int, circulation: int, group: int, age: int, shelf: str) -> Situation:
    return Situation(
        department_id=department, placement_id=placement, patron_category_id=patron, media_type_id=media,
        circulation_category_id=circulation, age_group_id=group, age_class_id=age, shelf=shelf,
    )  # fmt: skip


def _agree(book: RuleBook, places: Places, loans: Sequence[Situation], theirs: Callable[[int], Sequence[int]]) -> None:
    """Compare what one look finds with the function's answer, and with every parameter decided by itself."""
    for number, loan in enumerate(loans):
        mine = governing_each(book, places, loan, DAY)
        alone = {key: decide_at(book, parameter, places, loan, DAY).decision.rule for key, parameter in catalogue().items()}
        if mine != alone or {rule.id for rule in mine.values()} != set(theirs(number)):
            raise RuntimeError(f"different answers about {loan}")


def _loans(connection: Connection, chains: Tree, count: int) -> Iterator[Figure]:
    """Decide all parameters of loans whose rows are fetched from the server first, and let the server decide them."""
    rules, loans = random_rules(count), [situation for _, _, situation in questions(100)]
    book, places = RuleBook(chains, rules), Places.at(chains, next(iter(POINTS)))
    server: psycopg.Connection[tuple[Any, ...]] = connection.connection.driver_connection  # type: ignore[assignment]
    cursor = server.cursor(binary=True)  # both are asked through it
    row_of = f"select {', '.join(_FIELDS)}, shelf from loan where id = %s"
    _fill(server.cursor(), chains, rules, loans, places)

    def fetch(number: int) -> Situation:
        row = cursor.execute(row_of, (number,), prepare=True).fetchone()
        return _situation(*(row or ()))

    def mine(number: int) -> object:
        return governing_each(book, places, fetch(number), DAY)

    def theirs(number: int) -> Sequence[int]:
        asked = "select pg_temp.rules_of_loan(%s, %s, %s, %s)"
        row = cursor.execute(asked, (number, places.working, places.owning, DAY), prepare=True).fetchone()
        return row[0] if row else ()

    _agree(book, places, loans, theirs)
    found, limit, fetching = rates([mine, theirs, fetch], [(number,) for number in range(len(loans))], times=15)
    what = f"all parameters of a loan fetched from PostgreSQL, {count:,} rules"
    yield Figure(what=what, value=found, against="a rule function in the server", limit=limit, target=_TARGETS.get(count), unit="/s", at_least=True)
    yield Figure(what=what, value=found, against="the fetch alone", limit=fetching, unit="/s", at_least=True)


def measure() -> Iterator[Figure]:
    """Measure on a PostgreSQL server of our own."""
    with ExitStack() as stack:
        cluster = Cluster()
        stack.callback(cluster.remove)
        database = Database(cluster.new_database())
        stack.callback(database.dispose)
        for count in (1_000, 10_000):
            with database.read_engine.connect() as connection:
                yield from _loans(connection, tree(), count)
                connection.rollback()
