"""Putting circulation rules back to what they were: a new change, permitted, checked and logged as any other (X6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.history import GONE_ALREADY, NOT_WHOLE, PUT_BACK, SO_ALREADY, same_rule
from app.domain.parameters.rule import Rule, combination
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Invalid, NotFound
from app.domain.text import mark
from app.queries.parameters import find_rule, list_rules_by_combination
from app.queries.rule_history import find_entry, find_rule_then
from app.services.parameters import write_rules

PERMISSION = "history.put-back"


@dataclass(frozen=True, slots=True)
class PutBack:
    """What it did: `done` is what `take_back_rules` undoes, `rule` the rule as it is now (None: it is gone), with its id."""

    changes: Changes
    done: RuleChanges
    rule: Rule | None


def put_back(work: UnitOfWork, entry_id: str) -> PutBack:
    """Make a rule what it was before an entry of the log, whatever happened to it since: an added one goes, a removed one comes back.

    Needs history.put-back and the permission for what it does. Raises what `save_rules` raises, AlreadyExists where it is so
    already, NotFound where there is no such entry, Invalid where the log doesn't say all of the rule.
    """
    with work:
        require(work.actor, PERMISSION)
        entry = find_entry(work.session, work.actor, entry_id)
        if entry is None:
            raise NotFound(mark("There is no entry {id} in the history of circulation rules."), id=entry_id)
        if not entry.whole and entry.before is not None:
            raise Invalid("id", NOT_WHOLE)
        return _put(work, find_rule(work.session, entry.logged.rule_id), entry.before)


def put_back_to(work: UnitOfWork, rule_id: int, instant: datetime) -> PutBack:
    """Make a rule what it was at an instant; one that was not there yet goes. Needs and raises the same as `put_back`."""
    with work:
        require(work.actor, PERMISSION)
        wanted = find_rule_then(work.session, work.actor, rule_id, instant)
        return _put(work, find_rule(work.session, rule_id), wanted)


def _put(work: UnitOfWork, now: Rule | None, wanted: Rule | None) -> PutBack:
    if wanted is None and now is None:
        raise AlreadyExists(GONE_ALREADY)
    if _stands(work.session, now, wanted):
        raise AlreadyExists(SO_ALREADY)
    done = _changes(now, wanted)
    ids = write_rules(work, done, PUT_BACK)
    rule = None
    if wanted is not None:
        id_, version = (now.id, now.version + 1) if now is not None else (ids[combination(wanted)], 1)
        rule = replace(wanted, id=id_, version=version)
    return PutBack(work.commit(), done, rule)


def _stands(session: Session, now: Rule | None, wanted: Rule | None) -> bool:
    """Say whether a rule says already what it shall; one that was removed may have been added again, under another id."""
    if now is None and wanted is not None:
        now = list_rules_by_combination(session, [combination(wanted)]).get(combination(wanted))
    return wanted is not None and same_rule(now, wanted)


def _changes(now: Rule | None, wanted: Rule | None) -> RuleChanges:
    if wanted is None:
        return RuleChanges(removed=(now,)) if now is not None else RuleChanges()
    if now is None:
        return RuleChanges(added=(replace(wanted, id=None, version=1),))
    return RuleChanges(changed=(Changed(now, replace(wanted, version=now.version, protected=now.protected)),))
