"""Names and values of settings in the language of the screen, and the organisations that may be chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.delivered import NOTICES
from app.domain.money import MINOR
from app.domain.organisation import Kind, Tree
from app.domain.permissions import Actor
from app.domain.placeholders import shown_text
from app.domain.setting import EMPTY, Effective, Field, FieldKind, Setting
from app.domain.settings_draft import STANDARD_KEY, Key
from app.queries.unit_register import UnitReading
from app.windows.common.formats import amount_text, money_text, number_text
from app.windows.common.texts.text_note import window_language
from app.windows.common.words import entry_word, say, word


def visible_organisations(actor: Actor, tree: Tree) -> list[int]:
    """Return the organisations that a member of staff may choose: 1 Admin, the own account, and where else they may look; no points."""
    own = set(tree.below(actor.account_id))
    shown = [node for node in tree.in_order() if node.kind is not Kind.POINT]
    return [node.id for node in shown if node.kind is Kind.ROOT or node.id in own or actor.may("register.view", node.id)]


def source_name(tree: Tree, effective: Effective) -> str:
    """Return where an inherited value comes from."""
    if effective.organisation_id is None:
        return QCoreApplication.translate("UnitRegister", "what is delivered")
    node = tree.nodes.get(effective.organisation_id)
    return node.name if node is not None else f"#{effective.organisation_id}"


def column_word(code: str) -> str:
    """Return the column that a field stands in (Junior, Adult, Child), nothing for one without columns."""
    if code.endswith("-child"):
        return QCoreApplication.translate("UnitRegister", "Child")
    if code.endswith("-junior"):
        return QCoreApplication.translate("UnitRegister", "Junior")
    return QCoreApplication.translate("UnitRegister", "Adult") if code.endswith("-adult") else ""


def field_name(field: Field) -> str:
    """Return what a field is called: the glossary's word, with its column where it has one."""
    column = column_word(field.code)
    return f"{word(field.label)}, {column}" if column else word(field.label)


def step_name(step: str) -> str:
    """Return what a step of the reminders is called."""
    if step == "prenotice":
        return QCoreApplication.translate("UnitRegister", "Pre-notice")
    return say(NOTICES[f"reminder-{step}"])


def key_name(key: Key, reading: UnitReading, *, with_category: bool = True) -> str:
    """Return what a value of a unit is called: category, step and loan type before the field."""
    parts = [field_name(key.kind)]
    if key.step is not None:
        loan_type = next((row.name for row in reading.category.reminders if row.loan_type_id == key.loan_type_id), "")
        parts[0] = f"{step_name(key.step)}, {entry_word(loan_type)}: {parts[0]}"
    if key.category_id is not None and with_category:
        parts.insert(0, category_name(key.category_id, reading))
    return ", ".join(parts)


def category_name(category_id: int, reading: UnitReading) -> str:
    """Return the name of a category."""
    return next((entry_word(row.name) for row in reading.categories if row.id == category_id), f"#{category_id}")


def value_text(key: Key, setting: Setting | None, reading: UnitReading) -> str:
    """Return a value as the screen has it; None is inherited."""
    if setting is None:
        return QCoreApplication.translate("UnitRegister", "inherited")
    if key == STANDARD_KEY:
        return category_name(setting.number or 0, reading)
    return setting_text(key.kind, setting, reading.currency)


def setting_text(field: Field, setting: Setting, currency: str) -> str:
    """Return a value of a field as the screen has it."""
    if setting == EMPTY:
        no_max = field.code.startswith("max-fee")
        return QCoreApplication.translate("UnitRegister", "No max fee") if no_max else QCoreApplication.translate("UnitRegister", "empty")
    if field.kind is FieldKind.BOX:
        ticked, not_ticked = QCoreApplication.translate("UnitRegister", "ticked"), QCoreApplication.translate("UnitRegister", "not ticked")
        return ticked if setting.number else not_ticked
    if field.kind is FieldKind.CHOICE:
        return word((field.choices or {}).get(setting.text or "", setting.text or ""))
    if field.kind is FieldKind.MONEY:
        return _money(setting.number or 0, currency)
    if field.kind is FieldKind.TEXT:
        return setting.text or "" if field.notice is None else shown_text(setting.text or "", window_language())
    return number_text(setting.number or 0)


def short_money(minor: int, currency: str) -> str:
    """Write money, without decimals where they are nought."""
    text = _money(minor, currency)
    return text if minor % 100 else text.replace(f"{QLocale().decimalPoint()}00", "", 1)


def _money(minor: int, currency: str) -> str:
    """Write money; at 1 Admin, which has no currency of its own (each account organisation has one), the amount alone."""
    return money_text(minor, currency) if currency else amount_text(minor)


def short_amount(minor: int) -> str:
    """Write an amount without currency, and without decimals where they are nought."""
    return amount_text(minor) if minor % MINOR else number_text(minor // MINOR)


def lacks(permission: str) -> str:
    """Return the sentence that says which permission is missing."""
    return QCoreApplication.translate("UnitRegister", "Your role lacks the permission {permission}.").format(permission=permission)
