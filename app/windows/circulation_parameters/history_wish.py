"""What putting back would do, and why it can't be done (B8, B9, X6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.history import GONE_ALREADY, NOT_WHOLE, SO_ALREADY, RuleEntry, same_rule
from app.domain.parameters.rule import Rule
from app.domain.permissions import Actor
from app.domain.refusals import NotPermitted
from app.services.rule_history import PERMISSION, put_back, put_back_to
from app.windows.circulation_parameters.history_then import ThenRow
from app.windows.common.rules.allowed import why_not_take_back
from app.windows.common.words import say, word


@dataclass(frozen=True)
class Wish:
    """A rule as it is and as it shall be (None: not there), and the command that makes it so; `reason` says why not."""

    now: Rule | None = None
    then: Rule | None = None
    command: Callable[[Any], Any] | None = None
    reason: str = ""


def wish_of_entry(actor: Actor, entry: RuleEntry | None, now: Mapping[int | None, Rule]) -> Wish:
    """Return what it means to put back a marked entry. `now` are the rules as they are."""
    if entry is None:
        return Wish(reason=QCoreApplication.translate("Parameters", "Mark an entry first."))
    if not entry.whole and entry.before is not None:
        return Wish(reason=word(NOT_WHOLE))
    logged = entry.logged
    return _wish(actor, now.get(logged.rule_id), entry.before, partial(put_back, entry_id=logged.id))


def wish_of_row(actor: Actor, row: ThenRow | None, instant: datetime | None) -> Wish:
    """Return what it means to put back a rule to how it stood at an instant."""
    if row is None or instant is None:
        return Wish(reason=QCoreApplication.translate("Parameters", "Choose a day and mark a rule first."))
    return _wish(actor, row.now, row.rule, partial(put_back_to, rule_id=row.rule.id or 0, instant=instant))


def _wish(actor: Actor, now: Rule | None, then: Rule | None, command: Callable[[Any], Any]) -> Wish:
    return Wish(now, then, command, _why_not(actor, now, then))


def _why_not(actor: Actor, now: Rule | None, then: Rule | None) -> str:
    if now is None and then is None:
        return word(GONE_ALREADY)
    if now is not None and same_rule(now, then):
        return word(SO_ALREADY)
    if any(rule is not None and rule.protected for rule in (now, then)):
        return QCoreApplication.translate("Parameters", "The delivered base rule can be neither changed nor removed.")
    if not actor.may(PERMISSION):
        return say(NotPermitted(PERMISSION))
    return why_not_take_back(actor, _undone(now, then))


def _undone(now: Rule | None, then: Rule | None) -> RuleChanges:
    """Return the changes of which this is the opposite."""
    if then is None:
        return RuleChanges(added=(now,)) if now is not None else RuleChanges()
    return RuleChanges(removed=(then,)) if now is None else RuleChanges(changed=(Changed(then, now),))
