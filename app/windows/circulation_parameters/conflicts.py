"""What stands in the way of a rule: another version of it, field by field, for the panel that lets staff choose (X8); an equal one (B13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.rule import DuplicateRule, Rule
from app.domain.refusals import Refusal, Several
from app.windows.common.conflict_panel import Difference
from app.windows.common.formats import date_text
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import variable_name


def differences(seen: Rule | None, mine: Rule, theirs: Rule, parameter: Parameter, names: Names) -> list[Difference]:
    """Return the fields in which what I typed differs from what somebody else has saved meanwhile; `seen` is None for a new rule."""
    labels = {
        "shelf": variable_name(Variable.SHELF),
        "from_date": QCoreApplication.translate("Parameters", "From"),
        "to_date": QCoreApplication.translate("Parameters", "To"),
        "value": QCoreApplication.translate("Parameters", "Value"),
        "comment": QCoreApplication.translate("Parameters", "Comment"),
    }
    was, my, other = (_shown(rule, parameter, names) if rule is not None else dict.fromkeys(labels, "") for rule in (seen, mine, theirs))
    return [
        Difference(key=key, label=label, seen=was[key], theirs=other[key], mine=my[key], keep_mine=my[key] != was[key])
        for key, label in labels.items()
        if my[key] != other[key]
    ]


def reasons_of(refusal: Refusal) -> Sequence[Refusal]:
    """Return the reasons of a refusal, one by itself as well as several."""
    return refusal.reasons if isinstance(refusal, Several) else (refusal,)


def equal_rule(refusal: Refusal) -> Rule | None:
    """Return the rule that is there already and equal to the refused one, None where that is no reason."""
    return next((reason.other for reason in reasons_of(refusal) if isinstance(reason, DuplicateRule)), None)


def _shown(rule: Rule, parameter: Parameter, names: Names) -> dict[str, str]:
    variables = rule.variables
    return {
        "shelf": variables.shelf or "*",
        "from_date": date_text(variables.from_date),
        "to_date": date_text(variables.to_date),
        "value": names.value(parameter, rule),
        "comment": rule.comment,
    }
