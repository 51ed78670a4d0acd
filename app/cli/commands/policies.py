"""`policy set`, `setting set`."""

from __future__ import annotations

from app.cli.console import Answer, Call
from app.services.categories import set_policy as write_policy
from app.services.categories import set_unit_setting


def set_policy(call: Call) -> Answer:
    """Set one field of a patron category at a unit, or give it back."""
    options = call.options
    call.change(lambda unit: write_policy(unit, options.category, options.field, options.value, options.unit, loan_type=options.loan_type, step=options.step))
    document = {name: getattr(options, name) for name in ("category", "field", "loan_type", "step", "value", "unit")}
    return Answer(document, f"{options.field} of {options.category} at {options.unit}: {options.value}")


def set_setting(call: Call) -> Answer:
    """Set one field of a unit's own settings, or give it back."""
    options = call.options
    call.change(lambda unit: set_unit_setting(unit, options.field, options.value, options.unit))
    document = {name: getattr(options, name) for name in ("field", "value", "unit")}
    return Answer(document, f"{options.field} at {options.unit}: {options.value}")
