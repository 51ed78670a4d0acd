"""What a member of staff may do to a row, and why not, in a sentence for the tool tip (B8, B9)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.draft import State
from app.domain.permissions import Actor, require_change_at
from app.domain.refusals import NotPermitted
from app.queries.rule_listing import ListRow
from app.windows.common.rules.names import Names
from app.windows.common.words import say

EDITS = ("parameters.add", "parameters.change", "parameters.remove")


def only_looks(actor: Actor) -> str:
    """Return the permission that is missing where nothing may be changed at all ('view but don't touch'), else nothing."""
    return "" if any(actor.may(permission) for permission in EDITS) else ", ".join(EDITS)


def why_not_add(actor: Actor, names: Names, parameter: Parameter, organisation_id: int) -> str:
    """Return why no rule can be added at an organisation, nothing where one can."""
    node = names.tree[organisation_id]
    if node.kind is Kind.ROOT:
        return QCoreApplication.translate("Parameters", "{organisation} holds the delivered base rules only.").format(organisation=node.name)
    if node.kind not in parameter.levels:
        text = QCoreApplication.translate("Parameters", "{parameter} can't be set for {organisation}.")
        return text.format(parameter=names.parameter(parameter), organisation=node.name)
    return _missing(actor, "parameters.add", organisation_id)


def why_not_change(actor: Actor, row: ListRow | None) -> str:
    """Return why a row can't be changed, nothing where it can."""
    reason = _why_untouchable(row)
    if reason or row is None or row.rule is None:
        return reason
    if row.state is State.REMOVED:
        return QCoreApplication.translate("Parameters", "The row is removed; Undo brings it back.")
    if row.state is State.CONFLICT:
        return QCoreApplication.translate("Parameters", "Choose first which version is kept.")
    return "" if row.state is State.ADDED else _missing(actor, "parameters.change", row.rule.organisation_id)


def why_not_remove(actor: Actor, names: Names, row: ListRow | None) -> str:
    """Return why a row can't be removed, nothing where it can."""
    reason = _why_untouchable(row)
    if reason or row is None or row.rule is None or row.state is State.ADDED:
        return reason
    if row.state is State.REMOVED:
        return QCoreApplication.translate("Parameters", "The row is removed; Undo brings it back.")
    if row.state is State.CONFLICT:
        return QCoreApplication.translate("Parameters", "Choose first which version is kept.")
    node = names.tree.nodes.get(row.rule.organisation_id)
    stored = row.draft_row.stored if row.draft_row else None
    if node is not None and node.kind is Kind.ACCOUNT and stored is not None and stored.variables.covers_everything:
        return QCoreApplication.translate("Parameters", "{organisation} must keep one rule for all; its value can be changed.").format(organisation=node.name)
    return _missing(actor, "parameters.remove", row.rule.organisation_id)


def why_not_take_back(actor: Actor, done: RuleChanges) -> str:
    """Return why a save can't be undone by a button, nothing where it can: undoing needs the permission for the opposite."""
    needed = [("parameters.remove", rule) for rule in done.added]
    needed += [("parameters.change", change.seen) for change in done.changed]
    needed += [("parameters.add", rule) for rule in done.removed]
    return next((reason for permission, rule in needed if (reason := _missing(actor, permission, rule.organisation_id))), "")


def why_not_carry_out(actor: Actor, changes: RuleChanges) -> str:
    """Return why changes of rules can't be carried out, nothing where they can."""
    needed = [("parameters.add", rule) for rule in changes.added]
    needed += [("parameters.change", change.seen) for change in changes.changed]
    needed += [("parameters.remove", rule) for rule in changes.removed]
    return next((reason for permission, rule in needed if (reason := _missing(actor, permission, rule.organisation_id))), "")


def _why_untouchable(row: ListRow | None) -> str:
    if row is None:
        return QCoreApplication.translate("Parameters", "Mark a rule first.")
    if row.rule is None:
        return QCoreApplication.translate("Parameters", "Open the unit first (Enter), or choose it under Organisation.")
    if row.rule.protected:
        return QCoreApplication.translate("Parameters", "The delivered base rule can be neither changed nor removed.")
    return ""


def _missing(actor: Actor, permission: str, organisation_id: int) -> str:
    try:
        require_change_at(actor, permission, organisation_id)
    except NotPermitted as refusal:
        return say(refusal)
    return ""
