"""`explain`, `simulate`, `check-rules`, `parameter set`, `parameter remove`."""

from __future__ import annotations

from app.cli.commands import impact
from app.cli.console import Answer, Call
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.codes import RuleCodes
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.explain import describe_rule
from app.domain.parameters.rule import REGISTERED
from app.domain.periods import last_minute
from app.domain.timeline.facts import back_on
from app.queries.explain import Question
from app.queries.explain import explain as explain_question
from app.queries.parameters import find_rule, get_rule
from app.queries.rule_check import check_stored_rules
from app.queries.rule_registers import load_rule_registers
from app.queries.timeline import LifeAsked, show_life, tell_life
from app.services.parameters import remove_rule, set_rule


def explain(call: Call) -> Answer:
    """Tell which rule governs, and which rules it beats."""
    options = call.options
    day = options.date or call.today(call.tree.by_code(options.at).id)
    question = Question(
        parameter=options.parameter, at=options.at, day=day, owner=options.owner, pickup=options.pickup, home=options.home,
        selector=options.selector, variables=_variables(call), shelf=options.shelf,
    )  # fmt: skip
    with call.reading() as session:
        return Answer(explain_question(session, question))


def check_rules(call: Call) -> Answer:
    """Tell what the rule check finds (X4)."""
    today = call.today(call.actor.account_id)
    with call.reading() as session:
        found = check_stored_rules(session, call.actor, today).findings
    lines = [f"{one.kind.value}: {one.sentence}" for one in found] or ["No findings."]
    shown = [{"kind": one.kind.value, "rule": one.rule.id if one.rule else None, "sentence": str(one.sentence)} for one in found]
    return Answer({"findings": shown}, "\n".join(lines))


def simulate(call: Call) -> Answer:
    """Tell the life of a loan."""
    options = call.options
    zone = call.zone(call.tree.account_of(call.tree.by_code(options.at).id))
    lent = call.clock().astimezone(zone) if options.date is None else last_minute(options.date, zone)
    returned = None if options.returned is None else back_on(options.returned, zone, lent)
    asked = LifeAsked(
        at=options.at, lent=lent, returned=returned, owner=options.owner, home=options.home, variables=_variables(call), shelf=options.shelf,
        birth_date=options.birth_date, price=options.price,
    )  # fmt: skip
    with call.reading() as session:
        return Answer(show_life(tell_life(session, asked).events))


def set_parameter(call: Call) -> Answer:
    """Set one rule."""
    options = call.options
    codes = RuleCodes(
        parameter=options.parameter, organisation=options.organisation, value=options.value, unit=options.unit or "", selector=options.selector or "",
        variables=_variables(call), shelf=options.shelf or "", from_date=str(options.from_date or ""), to_date=str(options.to_date or ""),
        comment=options.comment,
    )  # fmt: skip
    with call.reading() as session:
        registers = load_rule_registers(session)
    if options.impact:
        draft, _ = RuleDraft().add(registers.codes.rule(codes, catalogue()))
        return impact.tell(call, draft)
    saved = call.change(lambda unit: set_rule(unit, registers.codes.rule(codes, catalogue())))
    with call.reading() as session:
        rule = find_rule(session, saved.ids[0])
    assert rule is not None
    done = "added" if saved.added else "changed" if saved.changed else "unchanged"
    parameter = catalogue()[rule.parameter]
    return Answer({"parameter": rule.parameter, "selector": rule.selector, "done": done, **describe_rule(rule, parameter, registers.codes)})


def remove_parameter(call: Call) -> Answer:
    """Remove one rule."""
    if call.options.impact:
        with call.reading() as session:
            removed = get_rule(session, call.options.id)
        return impact.tell(call, RuleDraft().remove(removed))  # it reads on the one connection that there is
    call.change(lambda unit: remove_rule(unit, call.options.id))
    return Answer({"id": call.options.id, "removed": True}, f"Rule {call.options.id} was removed.")


def _variables(call: Call) -> dict[Variable, str]:
    return {variable: getattr(call.options, variable.value) for variable in REGISTERED}
