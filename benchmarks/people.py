"""Very many patrons, made within the database: names as skewed as real ones, cards, contacts, words, debts, loans, blocks and messages."""

from __future__ import annotations

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.text import fold, fold_plain
from app.models.organisation import Organisation
from app.models.register import PatronCategory
from tests import library
from tests.units import add_units

UNITS, CATEGORIES = 40, 12
_LAST = (
    "Andersson", "Johansson", "Karlsson", "Nilsson", "Eriksson", "Larsson", "Olsson", "Persson", "Svensson", "Gustafsson", "Pettersson", "Jonsson",
    "Jansson", "Hansson", "Bengtsson", "Jönsson", "Lindberg", "Jakobsson", "Magnusson", "Lindström", "Olofsson", "Lindqvist", "Lindgren", "Berg",
    "Axelsson", "Bergström", "Lundberg", "Lind", "Lundgren", "Lundqvist", "Mattsson", "Berglund", "Fredriksson", "Sandberg", "Henriksson", "Åberg",
    "Öberg", "Ek", "Dvořáková", "Nyström",
)  # fmt: skip
_FIRST = (
    "Anna", "Maria", "Lars", "Anders", "Erik", "Karin", "Johan", "Eva", "Per", "Mikael", "Kristina", "Karl", "Lena", "Emma", "Peter", "Sara", "Jan",
    "Elisabet", "Hans", "Åsa", "Björn", "Inger", "Ulla", "Göran", "Annika", "Birgitta", "Nils", "Elin", "Märta", "Ola",
)  # fmt: skip
_BEGIN = ("Al", "Bo", "Dal", "El", "Fors", "Gran", "Hög", "Kron", "Lov", "Mal", "Nor", "Os", "Rös", "Sjö", "Tall", "Ul", "Vik", "Wik", "Ål", "Öst")
_MIDDLE = ("a", "be", "en", "ger", "in", "le", "man", "na", "o", "ra", "ste", "un")
_END = ("berg", "by", "dahl", "gren", "hed", "lund", "mark", "stad")

_PEOPLE = """
    insert into patron (id, organisation_id, patron_category_id, home_unit_id, last_name, first_name, birth_date, created_at, expires, sort_key)
    select 100000 + n.n, {account}, c.id, u.id, l.name, f.name, {birth}, {now},
           case when n.n % 9 = 0 then {past} else {future} end, l.folded || ', ' || f.folded
    from bench_number n
    join bench_name l on l.kind = 'last' and l.n = ((n.n * 7919) % 1000) * ((n.n * 7919) % 1000) / 1000
    join bench_name f on f.kind = 'first' and f.n = ((n.n * 104729) % 300) * ((n.n * 104729) % 300) / 300
    join bench_place c on c.kind = 'category' and c.n = (n.n % 97) % {categories}
    join bench_place u on u.kind = 'unit' and u.n = ((n.n * 31) % 101) % {units}
"""
_MADE = (
    """insert into card (organisation_id, patron_id, number, folded)
       select {account}, 100000 + n, '2' || (10000000 + n), '2' || (10000000 + n) from bench_number""",
    """insert into contact (organisation_id, patron_id, kind, value)
       select {account}, 100000 + n, 'mobile', '+4670' || (1000000 + n * 7 % 9000000) from bench_number""",
    """insert into contact (organisation_id, patron_id, kind, value)
       select {account}, p.id, 'email', f.plain || '.' || l.plain || n.n || '@example.org' from bench_number n join patron p on p.id = 100000 + n.n
       join bench_name l on l.kind = 'last' and l.name = p.last_name join bench_name f on f.kind = 'first' and f.name = p.first_name where n.n % 2 = 0""",
    """insert into address (organisation_id, patron_id, street, postcode, city)
       select {account}, 100000 + n, 'Storgatan ' || n % 200, '123 ' || (10 + n % 80), 'Lindby' from bench_number""",
    """insert into manual_block (organisation_id, patron_id, comment, set_at, set_by)
       select {account}, 100000 + n, 'Bench', {now}, 'bench' from bench_number where n % 211 = 0""",
    """insert into message (organisation_id, patron_id, kind, text, created_at, created_by)
       select {account}, 100000 + n, case n % 3 when 0 then 'block' when 1 then 'note' else 'alert' end, 'Bench', {now}, 'bench'
       from bench_number where n % 53 = 0""",
    """insert into debt (id, organisation_id, patron_id, kind, amount, since)
       select 1000000 + n, {account}, 100000 + n, 'manual', 1000 + n % 20000, {now} from bench_number where n % 3 = 0""",
    """insert into payment (id, organisation_id, patron_id, amount, means, at, by)
       select 1000000 + n, {account}, 100000 + n, 1000 + n % 20000, 'cash', {now}, 'bench' from bench_number where n % 3 = 0 and n % 7 > 0""",
    """insert into payment_part (organisation_id, payment_id, debt_id, amount)
       select {account}, 1000000 + n, 1000000 + n, 1000 + n % 20000 from bench_number where n % 3 = 0 and n % 7 > 0""",
    """insert into title (id, organisation_id, number, title, sort_key)
       select 1000000 + n, {account}, 'B' || n, 'Title ' || n, 'title ' || n from bench_number where n % 4 = 0""",
    """insert into copy (id, organisation_id, title_id, barcode, owner_id, status_id)
       select 1000000 + n, {account}, 1000000 + n, '3' || (10000000 + n), {unit}, {status} from bench_number where n % 4 = 0""",
    """insert into loan (organisation_id, patron_id, copy_id, point_id, lent_at, due_date)
       select {account}, 100000 + n, 1000000 + n, {unit}, {now}, case when n % 20 = 0 then {past} else {future} end
       from bench_number where n % 4 = 0""",
)
_WORDS = (
    "select p.id, l.folded, 1 from patron p join bench_name l on l.kind = 'last' and l.name = p.last_name",
    "select p.id, f.folded, 1 from patron p join bench_name f on f.kind = 'first' and f.name = p.first_name",
    "select p.id, l.plain, 0 from patron p join bench_name l on l.kind = 'last' and l.name = p.last_name where l.plain <> l.folded",
    "select p.id, f.plain, 0 from patron p join bench_name f on f.kind = 'first' and f.name = p.first_name where f.plain <> f.folded",
    "select patron_id, folded, 1 from card where patron_id > 100000",
    "select id, cast(birth_date as text), 1 from patron where id > 100000",
    "select id, replace(cast(birth_date as text), '-', ''), 1 from patron where id > 100000",
    "select id, substr(replace(cast(birth_date as text), '-', ''), 3), 1 from patron where id > 100000",
    "select patron_id, substr(value, 2), 1 from contact where kind = 'mobile' and patron_id > 100000",
    "select patron_id, '0' || substr(value, 4), 1 from contact where kind = 'mobile' and patron_id > 100000",
    "select patron_id, value, 1 from contact where kind = 'email' and patron_id > 100000",
    "select patron_id, 'storgatan', 1 from address where patron_id > 100000",
    "select patron_id, 'lindby', 1 from address where patron_id > 100000",
    "select patron_id, replace(postcode, ' ', ''), 1 from address where patron_id > 100000",
)


def fill(database: Database, count: int) -> None:
    """Make so many patrons in Lindby, with about thirteen words each; statistics are gathered."""
    known = library.load(database)
    units = add_units(database, known, UNITS)
    with database.writing() as session:
        if database.is_postgresql:
            session.execute(text("set local session_replication_role = replica"))  # neither triggers nor checks of references
            session.execute(text("set local statement_timeout = 0"))
        dialect = session.get_bind().dialect.name
        _tables(session, units, count)
        ground = _ground(dialect, known.organisations["lindby"], units[0])
        ground["status"] = str(session.scalar(text("select min(id) from status_code")))
        _without_indexes(session, dialect, ground)
        session.commit()
    with database.write_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("vacuum analyze" if database.is_postgresql else "analyze"))


def _ground(dialect: str, account: int, unit: int) -> dict[str, str]:
    if dialect == "postgresql":
        days = {
            "birth": "date '1930-01-01' + cast(n.n * 48271 % 2147483647 % 34000 as integer)",
            "now": "now()",
            "past": "date '2026-01-31'",
            "future": "date '2099-12-31'",
        }
    else:
        born = "date('1930-01-01', '+' || (n.n * 48271 % 2147483647 % 34000) || ' days')"
        days = {"birth": born, "now": "'2026-03-01 08:00:00.000000'", "past": "'2026-01-31'", "future": "'2099-12-31'"}
    return {"account": str(account), "unit": str(unit), "units": str(UNITS), "categories": str(CATEGORIES), **days}


def _tables(session: Session, units: list[int], count: int) -> None:
    """Make the numbers, names and places that everything is made of."""
    session.execute(text("create temporary table bench_number (n bigint primary key)"))
    numbers = "insert into bench_number with recursive up(n) as (select 1 union all select n + 1 from up where n < :count) select n from up"
    session.execute(text(numbers), {"count": count})
    for table, columns in (("bench_name", "kind text, n bigint, name text, folded text, plain text"), ("bench_place", "kind text, n bigint, id bigint")):
        session.execute(text(f"create temporary table {table} ({columns})"))
    made = [f"{begin}{middle}{end}" for begin in _BEGIN for middle in _MIDDLE for end in _END]
    for kind, names in (("last", [*_LAST, *made][:1000]), ("first", [*_FIRST, *(name.removesuffix("berg") for name in made[::7])][:300])):
        named = enumerate(dict.fromkeys(names))
        rows = [{"kind": kind, "n": n, "name": name, "folded": fold(name), "plain": fold_plain(name)} for n, name in named]
        session.execute(text("insert into bench_name values (:kind, :n, :name, :folded, :plain)"), rows)
    root = session.scalars(select(Organisation.id).where(Organisation.kind == "root")).one()
    session.execute(insert(PatronCategory), [{"organisation_id": root, "code": f"bench{n}", "name": f"Bench {n}", "position": n} for n in range(CATEGORIES)])
    categories = session.scalars(select(PatronCategory.id).where(PatronCategory.code.startswith("bench")).order_by(PatronCategory.id)).all()
    places = [("category", n, number) for n, number in enumerate(categories)] + [("unit", n, number) for n, number in enumerate(units)]
    session.execute(text("insert into bench_place values (:kind, :n, :id)"), [{"kind": kind, "n": n, "id": number} for kind, n, number in places])


def _without_indexes(session: Session, dialect: str, ground: dict[str, str]) -> None:
    """Write the rows, those of words without their indexes, which are made anew at the end."""
    made = [f"analyze {table}" for table in ("bench_number", "bench_name", "bench_place")]
    for statement in (*made, _PEOPLE, "analyze patron", *_MADE, "analyze card", "analyze contact"):
        session.execute(text(statement.format(**ground)))
    if dialect == "postgresql":
        listed = "select indexname, indexdef from pg_indexes where tablename = 'patron_word' and indexname like 'ix%'"
    else:
        listed = "select name, sql from sqlite_master where tbl_name = 'patron_word' and name like 'ix%'"
    indexes = {row[0]: row[1] for row in session.execute(text(listed))}
    for name in indexes:
        session.execute(text(f"drop index {name}"))
    words = " union ".join(_WORDS) if dialect == "sqlite" else " union ".join(f"({one})" for one in _WORDS)
    session.execute(
        text(f"insert into patron_word (organisation_id, patron_id, word, exact, sort_key) select {ground['account']}, w.*, p.sort_key "
             f"from ({words}) w join patron p on p.id = w.id where 1 = 1 on conflict do nothing")
    )  # fmt: skip
    for sql in indexes.values():
        session.execute(text(sql))
