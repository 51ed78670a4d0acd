"""Rule check of 10,000 rules (X4): random ones of every kind, as a library never has them; and those of a municipal library, mostly without a finding."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence

from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.check.checking import check_rules
from app.domain.parameters.check.space import LISTED, Present
from app.domain.parameters.rule import Rule, Shelving, Variables
from app.domain.parameters.value import Value
from benchmarks.rulebook import ACCOUNT, DAY, UNITS, random_rules, tree
from benchmarks.table import Figure

COUNT = 10_000
_SIZES = {
    Variable.PATRON_CATEGORY: 12, Variable.MEDIA_TYPE: 20, Variable.CIRCULATION_CATEGORY: 20, Variable.AGE_GROUP: 4, Variable.AGE_CLASS: 4,
}  # fmt: skip
_SELECTORS = {"message-format": ("reminder-1-email", "invoice-paper"), "fee-level": ("1",), "unit": tuple(f"u{n}" for n in UNITS)}


def measure() -> Iterator[Figure]:
    """Measure both."""
    for what, rules in (("random rules", random_rules(COUNT)), ("rules of a library", _library_rules())):
        began = time.process_time()
        found = check_rules(_present(), rules, DAY)
        spent = time.process_time() - began
        yield Figure(what=f"rule check: {len(rules):,} {what}, {len(found):,} findings (CPU)", value=spent, against="5 s", limit=5, target=1, unit="s")


def _present() -> Present:
    departments = {n: 3 + n % len(UNITS) for n in range(1, 7)}
    placements = {n: 1 + n % 6 for n in range(1, 21)}
    selectors = {one.key: one.selector_values or _SELECTORS[one.selector_register or ""] for one in catalogue().values() if one.selector}
    return Present(
        tree=tree(), shelving=Shelving(departments, placements), values={one: range(1, _SIZES[one] + 1) for one in LISTED}, lacking=frozenset(),
        selectors=selectors, kinds={"reminder-1-email": "reminder-1", "invoice-paper": "invoice"},
    )  # fmt: skip


def _library_rules() -> Sequence[Rule]:
    """Return rules of two variables each at the account organisation and its units, every one with a value of its own."""
    chance = random.Random(7)
    found: dict[tuple[object, ...], Rule] = {}
    keys = [key for key, one in catalogue().items() if one.selector is None and len(one.variables) > 4]
    while len(found) < COUNT:
        variables = Variables(patron_category_id=chance.randint(1, 12), media_type_id=chance.randint(1, 20))
        key, place = chance.choice(keys), chance.choice([ACCOUNT, ACCOUNT, *UNITS])
        combined = (key, place, variables)
        value = Value(len(found) % 200, None, "days")
        found.setdefault(combined, Rule(id=len(found) + 1, parameter=key, organisation_id=place, variables=variables, value=value))
    return list(found.values())
