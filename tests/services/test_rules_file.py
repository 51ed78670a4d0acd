"""Rules in files: whatever is exported imports to the same, in CSV and XLSX (X7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import delete

from app.database.engine import Database
from app.domain.parameters.catalogue import DATE, Parameter, ValueKind, Variable, catalogue
from app.domain.parameters.rule import REGISTERED, Rule, Variables, check_rule, combination, tidy
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value, number_range
from app.domain.refusals import AlreadyExists, NotFound, NotPermitted
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.parameters import complete_base_rules, set_rules
from app.services.rules_file import COLUMNS, export_rules, import_rules
from app.services.spreadsheet import read_table
from tests.conftest import Works
from tests.library import Library

DAY = date(2026, 6, 1)
SHELVES = (None, None, "007", "+46", "'t Hart", "=H", "Hc", "hc e", "-5", "Å;ö", 'H "e"', "0", "1.0", "2026-06-01", "@A", "\t", "ｈ", "_x0041_")
COMMENTS = (
    "", "Sommar", "=1+1", "'", "''", "två\nrader", "åter\rgång", "båda\r\nhär", '"citat", och; semikolon', "*", "+1", "-", "\ufeff", "řeřicha \U0001d11e",
    "\u200fע", "en\ttabb", "\u2028", "_x000D_", "007", "1,50",
    "TRUE", "a" * 2_000, "\x01\x1f\x7f", "rad 1\n\n rad 3", "＝1",
)  # fmt: skip


class Maker:
    """Makes random rules that may be stored, of every parameter."""

    def __init__(self, registers: RuleRegisters, seed: int) -> None:
        self._registers, self._random = registers, Random(seed)

    def rules(self, count: int) -> list[Rule]:
        """Return as many rules, no two for the same combination and period."""
        found: dict[str, Rule] = {}
        parameters = list(catalogue().values())
        while len(found) < count:
            parameter = self._random.choice(parameters)
            rule = tidy(self._rule(parameter), self._registers.shelving)
            check_rule(rule, catalogue(), self._registers.tree, self._registers.shelving, frozenset(self._registers.selector_codes(parameter)))
            found.setdefault(combination(rule), rule)
        return list(found.values())

    def _rule(self, parameter: Parameter) -> Rule:
        node = self._random.choice([node for node in self._registers.tree.in_order() if node.kind in parameter.levels])
        selectors = self._registers.selector_codes(parameter)
        return Rule(
            parameter=parameter.key, organisation_id=node.id, variables=self._variables(parameter, node.id), value=self._value(parameter),
            selector=self._random.choice(selectors) if selectors else None, comment=self._random.choice(COMMENTS),
        )  # fmt: skip

    def _variables(self, parameter: Parameter, organisation_id: int) -> Variables:
        chosen: dict[str, Any] = {f"{v.value}_id": self._id(v) for v in REGISTERED[2:] if v in parameter.variables}
        shelving, unit = self._registers.shelving, self._registers.tree.unit_of(organisation_id)
        departments = [id_ for id_, of_unit in shelving.units.items() if of_unit == unit]
        if Variable.DEPARTMENT in parameter.variables and departments and self._random.random() < 0.5:
            chosen["department_id"] = self._random.choice(departments)
            placements = [id_ for id_, department in shelving.departments.items() if department == chosen["department_id"]]
            chosen["placement_id"] = self._random.choice([None, *placements])
        if Variable.SHELF in parameter.variables:
            chosen["shelf"] = self._random.choice(SHELVES)
        if Variable.PERIOD in parameter.variables:
            first = self._random.choice([None, None, DAY + timedelta(self._random.randint(0, 90))])
            last = self._random.choice([None, None, DAY + timedelta(self._random.randint(90, 200))])
            chosen |= {"from_date": first, "to_date": last}
        return Variables(**chosen)

    def _id(self, variable: Variable) -> int | None:
        return self._random.choice([None, None, *self._registers.entries[variable]])

    def _value(self, parameter: Parameter) -> Value:
        if parameter.kind is ValueKind.TIME:
            return Value(text=time(self._random.randint(0, 23), self._random.randint(0, 59)).isoformat("minutes"))
        unit = self._random.choice(parameter.units) if parameter.units else None
        if unit == DATE:
            return Value(text=(DAY + timedelta(self._random.randint(0, 400))).isoformat(), unit=unit)
        low, high = number_range(parameter)
        return Value(number=self._random.choice([low, high, self._random.randint(low, min(high, 9_999))]), unit=unit)


@pytest.fixture
def registers(database: Database, library: Library) -> RuleRegisters:
    """The registers of the library, every organisation with its base rules."""
    assert library.organisations
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    with database.reading() as session:
        return load_rule_registers(session)


def told(database: Database) -> Mapping[str, Rule]:
    """Return all rules by combination, as they say: without ids and versions."""
    with database.reading() as session:
        return {combination(rule): replace(rule, id=None, version=1) for rule in list_all_rules(session)}


def decisions(registers: RuleRegisters, rules: Mapping[str, Rule], seed: int) -> list[object]:
    """Return what holds in a thousand random situations, with the comment of the rule that says so."""
    random, book = Random(seed), RuleBook(registers.tree, rules.values())
    made: list[object] = []
    nodes = list(registers.tree.nodes)
    for _ in range(1_000):
        ids: dict[str, Any] = {f"{v.value}_id": random.choice([None, *registers.entries[v]]) for v in REGISTERED}
        situation = Situation(**ids, shelf=random.choice([None, "007 a", "Hce", "hc e 2", "+46 1", "=H", "'t Hart x", "H"]))
        key = random.choice(list(catalogue()))
        selector = random.choice(registers.selector_codes(catalogue()[key]) or (None,))
        try:
            found = book.governing(key, random.choice(nodes), situation, DAY + timedelta(random.randint(-10, 220)), selector)
        except NotFound:
            made.append(None)
        else:
            made.append((found.value, found.comment, found.organisation_id))
    return made


@pytest.mark.parametrize(("ending", "seed"), [("csv", 1), ("xlsx", 2)])
def test_random_rules_are_exported_dropped_and_imported_to_the_same(
    database: Database, registers: RuleRegisters, work: Works, tmp_path: Path, ending: str, seed: int
) -> None:
    set_rules(work(), Maker(registers, seed).rules(400))
    before, file, actor = told(database), tmp_path / f"rules.{ending}", work.actor()
    with database.reading() as session:
        assert export_rules(session, actor, file) == sum(not rule.protected for rule in before.values())
    with database.writing() as session:
        session.execute(delete(ParameterRule).where(ParameterRule.protected.is_(False)))
        session.commit()
    report = import_rules(work(), file)
    after = told(database)
    assert report.added == sum(not rule.protected for rule in before.values())
    assert after == before
    decided = decisions(registers, after, seed)
    assert decided == decisions(registers, before, seed)
    assert len(set(map(str, decided))) > 50
    assert import_rules(work(), file).unchanged == report.rules


def test_an_export_may_hold_one_parameter_and_some_organisations_only(
    database: Database, registers: RuleRegisters, work: Works, library: Library, tmp_path: Path
) -> None:
    set_rules(work(), Maker(registers, 3).rules(200))
    at, file, actor = library.organisations, tmp_path / "part.csv", work.actor()
    with database.reading() as session:
        count = export_rules(session, actor, file, parameter="loan-period", organisations=frozenset({at["SDB"], at["BARN"]}))
    lines = read_table(file, COLUMNS)
    assert len(lines) == count > 0
    assert {(line["parameter"], line["organisation"]) for line in lines} <= {("loan-period", "SDB"), ("loan-period", "BARN")}


@pytest.mark.usefixtures("registers")
def test_an_export_needs_its_permission_and_keeps_a_file_that_is_there(database: Database, work: Works, tmp_path: Path) -> None:
    file, viewer, administrator = tmp_path / "rules.csv", work.actor("viewer"), work.actor()
    with database.reading() as session:
        with pytest.raises(NotPermitted, match=r"data\.export"):
            export_rules(session, viewer, file)
        assert not file.exists()
        export_rules(session, administrator, file)
        with pytest.raises(AlreadyExists):
            export_rules(session, administrator, file)
