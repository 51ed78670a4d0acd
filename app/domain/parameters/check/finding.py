"""What the rule check finds: a sentence about a rule, and the change that would mend it where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence

Report = Callable[[int, int], object]
"""Takes how many steps are done and how many there are; may raise to stop it."""


class FindingKind(StrEnum):
    """What is wrong, as documents write it (cli.md)."""

    SHADOWED = "shadowed"
    NO_BASE = "no-base"
    COORDINATION = "coordination"
    DATE_PASSED = "date-passed"
    NEEDLESS = "needless"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding. `rule` is the rule that it is about, None where one is missing; `mend` is empty where a person has to decide."""

    kind: FindingKind
    parameter: str
    selector: str | None
    organisation_id: int
    rule: Rule | None
    sentence: Sentence
    mend: RuleChanges = field(default_factory=RuleChanges)
