"""Explain against the desk and against a plain scan: 1,000 random loans of each imported set, and what one explanation takes (processor time).

Each loan is ended if it is out, explained as if it were to be made again, and then made: due date, rule and reasons have to be the
same, every decision that of the desk's own reading, and every beaten rule with its deciding variable that of the plain scan.
`LANEDISK_DATA` names the folders (parted as PATH is), `LANEDISK_EXPLAIN_LOANS` how many loans; random rules make it harder.
"""

from __future__ import annotations

import gc
import os
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork, utc_now
from app.domain.desk_refusals import DeskRefused
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import REGISTERED, Rule, Variables
from app.domain.parameters.value import Value
from app.domain.permissions import Actor
from app.domain.refusals import Refusal
from app.models.copy import Copy
from app.models.loan import Loan
from app.queries.desk.rules import LENDING
from app.queries.explain_situation import Explained, Known, explain_situation
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import load_rule_registers
from app.services.actor import actor_at, sign_in
from app.services.desk.loans import lend
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_case import RealCase, explain_real
from app.services.desk.returns import take_back
from app.services.desk.scene import find_at_desk, make_case, set_scene
from app.services.imports import import_concerto
from app.services.parameters import set_rules
from app.services.setup import initialise
from benchmarks.table import Figure
from tests.domain.parameters.oracle import decide

_SHARED = Path(__file__).parent.parent.parent / "shared" / "data"
_NAMED = os.environ.get("LANEDISK_DATA", os.pathsep.join(str(_SHARED / name) for name in ("concerto", "concerto_enhanced")))
SETS = [Path(name) for name in _NAMED.split(os.pathsep)]
Governing = dict[tuple[str, str | None], int | None]
LOANS = int(os.environ.get("LANEDISK_EXPLAIN_LOANS", "1000"))
RULES = 400


@dataclass
class Found:
    """What differed, and how long it took."""

    differences: list[str] = field(default_factory=list)
    whole_ms: list[float] = field(default_factory=list)
    deciding_ms: list[float] = field(default_factory=list)
    lent: int = 0
    refused: int = 0
    decisions: int = 0
    beaten: int = 0


def measure() -> Iterator[Figure]:
    """Import each set, explain, lend and compare."""
    for folder in SETS:
        if not folder.is_dir():
            continue
        with tempfile.TemporaryDirectory(prefix="lanedisk-explain-") as place:
            database = Database(f"sqlite:///{place}/imported.db")
            try:
                initialise(database, "admin")
                signed_in = sign_in(database, "admin", "", trusted=True)
                import_concerto(UnitOfWork(database, actor_at(database, signed_in)), folder)
                found = _compare(database, random.Random(41))
            finally:
                database.dispose()
        for one in found.differences[:20]:
            print(f"  {folder.name}: {one}")
        what = f"{folder.name}: {found.lent} lent, {found.refused} refused; {found.decisions} decisions, {found.beaten} beaten rules"
        yield Figure(what=what, value=len(found.differences), against="the desk and a plain scan", limit=1, target=0, unit="differences")
        for name, spent in (("decided after its facts are read", found.deciding_ms), ("read and decided", found.whole_ms)):
            yield Figure(
                what=f"explaining one loan of {folder.name}, {name} (median)", value=median(spent), against="what nobody waits for", limit=100, target=1
            )
            yield Figure(what="the same (p95)", value=quantiles(spent, n=20)[-1], against="what nobody waits for", limit=100, target=1)


def _compare(database: Database, chance: random.Random) -> Found:
    found, signed_in = Found(), sign_in(database, "admin", "", trusted=True)
    _add_rules(database, actor_at(database, signed_in), chance)
    with database.reading() as session:
        by_group: dict[tuple[str, str | None], list[Rule]] = defaultdict(list)
        for rule in list_all_rules(session):
            by_group[rule.parameter, rule.selector].append(rule)
        query = select(Loan.patron_id, Loan.point_id, Copy.barcode).join(Copy, Copy.id == Loan.copy_id).where(Loan.patron_id.is_not(None))
        loans = session.execute(query.order_by(Loan.id)).all()
    for row in chance.sample(loans, min(LOANS, len(loans))):
        actor = actor_at(database, signed_in, row.point_id)
        _one(database, actor, row, by_group, found)
    return found


def _one(database: Database, actor: Actor, row: Any, by_group: dict[tuple[str, str | None], list[Rule]], found: Found) -> None:
    what = f"patron {row.patron_id}, copy {row.barcode}"
    with suppress(Refusal):  # on an invoice: it is refused again below
        take_back(UnitOfWork(database, actor), row.barcode)
    now = utc_now()
    gc.collect(1)
    gc.disable()  # in the program only the thread of the windows collects garbage, and none explains there
    began = time.thread_time()
    with database.reading() as session:
        asked = RealAsked(patron_id=row.patron_id, barcode=row.barcode, place_id=actor.point_id, as_new=True)
        real, explained = explain_real(session, actor, now, asked)
        found.whole_ms.append((time.thread_time() - began) * 1000)
        known: Known = explained.known
        began = time.thread_time()
        explain_situation(session, known.registers.tree, real.case, RuleDraft(), known)
        found.deciding_ms.append((time.thread_time() - began) * 1000)
    gc.enable()
    governing = _plain(what, real, explained, by_group, found)
    work = UnitOfWork(database, actor)
    with work:
        scene = set_scene(work, "desk.loan")
        case = make_case(scene, find_at_desk(scene, row.barcode), row.patron_id, LENDING)
        for key, rule in case.rules.items():
            if governing[key, None] != rule.id:
                found.differences.append(f"{what}: the desk goes by rule {rule.id} of {key}, Explain by {governing[key, None]}")
    assert real.would is not None
    try:
        lent = lend(UnitOfWork(database, actor), row.patron_id, row.barcode)
    except DeskRefused as refused:
        found.refused += 1
        if [reason.kind for reason in real.would.reasons] != [reason.kind for reason in refused.against]:
            found.differences.append(f"{what}: refused by {refused.against}, explained by {real.would.reasons}")
        return
    found.lent += 1
    answer = real.would.answer
    if real.would.reasons or (answer.due.day, answer.rule) != (lent.due.day, lent.rule):
        found.differences.append(f"{what}: lent until {lent.due.day}, explained as {answer.due.day}")


def _plain(what: str, real: RealCase, explained: Explained, by_group: dict[tuple[str, str | None], list[Rule]], found: Found) -> Governing:
    """Hold every decision against the plain scan, and return the governing rules."""
    governing: Governing = {}
    for one in explained.outcomes:
        decision = one.ruling.decision if one.ruling is not None else None
        governing[one.parameter.key, one.selector] = decision.rule.id if decision is not None else None
        rules = by_group[one.parameter.key, one.selector]
        plain, beaten = decide(explained.known.registers.tree, rules, one.parameter.key, one.start.node_id, real.case.situation, real.case.day, one.selector)
        found.decisions += 1
        found.beaten += len(beaten)
        if (decision and decision.rule) != plain or [(rule.rule.id, rule.decided_by) for rule in (decision.beaten if decision else ())] != beaten:
            found.differences.append(f"{what}: {one.parameter.key} {one.selector or ''} is not as a plain scan has it")
    return governing


def _add_rules(database: Database, actor: Actor, chance: random.Random) -> None:
    """Set rules for random organisations and variables, so that many beat one another."""
    with database.reading() as session:
        registers = load_rule_registers(session)
    nodes = [node for node in registers.tree.nodes.values() if node.kind is not Kind.ROOT]
    keys = [key for key in sorted((LENDING | {"overdue-grace"}) - {"loans-max"}) if catalogue()[key].kind.value in {"int", "duration", "bool"}]
    for _ in range(RULES):
        parameter = catalogue()[chance.choice(keys)]
        free = [variable for variable in REGISTERED[2:] if variable in parameter.variables and registers.entries[variable]]
        ids: dict[str, Any] = {f"{one.value}_id": chance.choice(list(registers.entries[one])) for one in free if chance.random() < 0.4}
        value = Value(1 if parameter.kind.value == "bool" else chance.randrange(1, 10), None, "days" if "days" in parameter.units else None)
        place = chance.choice([node for node in nodes if node.kind in parameter.levels])
        rule = Rule(parameter=parameter.key, organisation_id=place.id, value=value, variables=Variables(**ids))
        with suppress(Refusal):  # not a value of that parameter
            set_rules(UnitOfWork(database, actor), [rule])
