"""The 57 circulation parameters as data: kind, units, levels, variables, selector, base values, whose rule (B1).

`resources/parameters.csv` is the only place where they are written down; nothing here repeats a parameter.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.domain.organisation import Kind
from app.domain.refusals import NotFound
from app.domain.text import Named, mark
from app.paths import resource


class ValueKind(StrEnum):
    """What a value is."""

    BOOL = "bool"
    INT = "int"
    MONEY = "money"
    DURATION = "duration"
    TIME = "time"
    ENUM = "enum"


class Variable(StrEnum):
    """What a rule can depend on besides its organisation, most governing first (circulation.md 3)."""

    DEPARTMENT = "department"
    PLACEMENT = "placement"
    PATRON_CATEGORY = "patron_category"
    MEDIA_TYPE = "media_type"
    CIRCULATION_CATEGORY = "circulation_category"
    AGE_GROUP = "age_group"
    AGE_CLASS = "age_class"
    SHELF = "shelf"
    PERIOD = "period"


class WhoseRule(StrEnum):
    """Whose rule applies: names the node of the tree at which every decision starts (circulation.md 3, B14)."""

    LENDING_UNIT = "lending unit"
    LENDING_POINT = "lending circulation point"
    WORKING_POINT = "working circulation point"
    RETURNING_POINT = "returning circulation point"
    RESERVATION_POINT = "circulation point of the reservation"
    OWNING_UNIT = "owning unit"
    PICKUP_UNIT = "pickup unit"
    SENDING_UNIT = "sending unit"
    UNIT_RESPONSIBLE = "unit responsible"
    PATRON_ACCOUNT = "patron's account"
    UNIT = "unit"


LEVELS: Mapping[str, Kind] = {"A": Kind.ACCOUNT, "U": Kind.UNIT, "C": Kind.POINT}
"""The letters of the column `org_levels`. 1 Admin holds base rules only."""

DATE = "date"
"""The unit of a duration that is a fixed day."""

_NEXT = re.compile(r"[;,] (?=\d+(?:\.\.\d+)?(?: or more)? =)")
_NAMED = re.compile(r"^(\d+)(?:\.\.(\d+)|( or more))?(?: days)? (?:= )?(.+)$")


@dataclass(frozen=True, slots=True)
class Special:
    """A value, or a range of values, that means something of its own; without numbers it is a hint only (B12).

    `low` and `high` are in the whole units that people write (money too); `high` is None for *or more*.
    """

    meaning: str
    low: int | None = None
    high: int | None = None

    def covers(self, number: int) -> bool:
        """Say whether the number is (one of) the values meant."""
        return self.low is not None and self.low <= number and (self.high is None or number <= self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One circulation parameter, as its row of `parameters.csv`.

    `selector_values` are the codes of a fixed list; where they come from a register, `selector_register` names it
    (`message-format`, `fee-level`, or `unit` for the units). Base values are texts as `value.parse_value` reads them.
    """

    no: int
    key: str
    names: Mapping[str, str]
    group: str
    kind: ValueKind
    units: tuple[str, ...]
    levels: frozenset[Kind]
    variables: frozenset[Variable]
    selector: str | None
    selector_values: tuple[str, ...]
    selector_register: str | None
    whose_rule: WhoseRule
    base_value: str
    base_by_selector: Mapping[str, str]
    specials: tuple[Special, ...]
    coordinate_with: tuple[str, ...]
    module: str
    note: str

    def name(self, language: str = "en") -> str:
        """Return the name in a language (`sv`, `en`, `cs`; English for any other)."""
        return self.names.get(language[:2], self.names["en"])

    @property
    def named(self) -> Named:
        """Return the name as sentences take it."""
        return Named(self.names)

    @property
    def in_use(self) -> bool:
        """Say whether Lånedisk itself acts on it; the others are kept and labelled."""
        return self.module == "core"

    @property
    def default_unit(self) -> str | None:
        """Return the unit meant where none is named: days, or the first one allowed."""
        if not self.units:
            return None
        return "days" if "days" in self.units else self.units[0]

    def base_text(self, selector: str | None) -> str:
        """Return the delivered base value of a selector value, as text with its unit if one is named."""
        if self.selector is None:
            return self.base_value
        return self.base_by_selector.get(selector or "", self.base_by_selector.get("*", ""))


class Catalogue(Mapping[str, Parameter]):
    """All parameters by key, in the order of their numbers."""

    def __init__(self, parameters: tuple[Parameter, ...]) -> None:
        self._by_key = {parameter.key: parameter for parameter in parameters}

    def __getitem__(self, key: str) -> Parameter:
        if key not in self._by_key:
            raise NotFound(mark("There is no circulation parameter {key}."), key=key)
        return self._by_key[key]

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self._by_key)

    def groups(self) -> tuple[str, ...]:
        """Return the groups in the order in which they first appear."""
        return tuple(dict.fromkeys(parameter.group for parameter in self.values()))

    def with_register(self, register: str) -> tuple[Parameter, ...]:
        """Return the parameters whose selector values come from that register (`message-format`, `fee-level`, `unit`)."""
        return tuple(parameter for parameter in self.values() if parameter.selector_register == register)


def _specials(text: str) -> tuple[Special, ...]:
    """Read `999 = unlimited`, `1 = yellow signal, 2 = red signal`, `9999 or more = never`, or a hint without number."""
    parts = [part.strip() for part in _NEXT.split(text) if part.strip()]
    out = []
    for part in parts:
        found = _NAMED.match(part)
        if found is None:
            out.append(Special(part))
            continue
        low = int(found[1])
        high = None if found[3] else int(found[2] or low)
        out.append(Special(found[4], low, high))
    return tuple(out)


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in text.split())


def _parameter(row: Mapping[str, str]) -> Parameter:
    source = row["selector_values"]
    register = source.split(":", 1)[1] if ":" in source else None
    return Parameter(
        no=int(row["no"]),
        key=row["key"],
        names={language: row[f"name_{language}"] for language in ("sv", "en", "cs")},
        group=row["group"],
        kind=ValueKind(row["value"]),
        units=tuple(row["units"].split()),
        levels=frozenset(LEVELS[letter] for letter in row["org_levels"]),
        variables=frozenset(variable for variable in Variable if row[variable] == "yes"),
        selector=row["selector"] or None,
        selector_values=() if register else tuple(source.split()),
        selector_register=register,
        whose_rule=WhoseRule(row["whose_rule"]),
        base_value=row["base_value"],
        base_by_selector=_pairs(row["base_by_selector"]),
        specials=_specials(row["special_values"]),
        coordinate_with=tuple(row["coordinate_with"].split()),
        module=row["module"],
        note=row["note"],
    )


def read_catalogue(path: Path) -> Catalogue:
    """Read a catalogue from a file with the columns of `parameters.csv`."""
    with path.open(encoding="utf-8", newline="") as file:
        return Catalogue(tuple(_parameter(row) for row in csv.DictReader(file)))


@cache
def catalogue() -> Catalogue:
    """Return the delivered parameters, read once."""
    return read_catalogue(resource("parameters.csv"))
