"""Which setting decided what was sent to a patron, in the language of the screen; and where the register of units has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.claims.steps import INVOICED
from app.domain.parameters.catalogue import catalogue
from app.windows.common.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.background.client import Client
    from app.domain.organisation import Node, Tree


@dataclass(frozen=True, slots=True)
class WantedSetting:
    """The argument with which the unit register opens at a setting of an organisation: of a category, or (without one) of its own.

    `step` of a loan type, or *invoice*; else `field`. Category and loan type by their codes.
    """

    place: int
    category: str = ""
    loan_type: str = ""
    step: str = ""
    field: str = ""


def wanted_setting(setting: str, place: int) -> WantedSetting:
    """Return what the unit register is to open at, of a setting as decisions name it: organisation, category, loan type and step, or the field."""
    _, *parts = setting.split(" ")
    *category, last = parts or [""]
    code, loan_type = category[0] if category else "", " ".join(category[1:])
    of_step = bool(loan_type) or last == INVOICED
    return WantedSetting(place, code, loan_type, last if of_step else "", "" if of_step else last)


def setting_place(setting: str, tree: Tree) -> Node | None:
    """Return the organisation whose register decided, None where it is not known, or parameters decided."""
    code = setting.partition(" ")[0]
    return next((node for node in tree.in_order() if node.code == code), None) if code else None


def setting_parameter(setting: str) -> str:
    """Return the parameter that decided, empty where the register of units did."""
    named = setting.split(" ")[1:2]
    return named[0] if named and named[0] in catalogue() else ""


def setting_text(setting: str, unit: str, client: Client) -> str:
    """Say which setting decided: the unit's own, an inherited one, or the rules of the parameters."""
    place, parameter = setting_place(setting, client.tree), setting_parameter(setting)
    if place is None:
        return setting or _said(QT_TRANSLATE_NOOP("Claims", "Circulation parameters"))
    if parameter:
        named = catalogue()[parameter].named.within(client.language)
        return _said(QT_TRANSLATE_NOOP("Claims", "Circulation parameters: {parameter}, {place}"), parameter=named, place=place.name)
    own = QT_TRANSLATE_NOOP("Claims", "Unit register: own setting")
    inherited = QT_TRANSLATE_NOOP("Claims", "Unit register: inherited from {unit}")
    return _said(own) if place.name == unit else _said(inherited, unit=place.name)


def _said(text: str, **values: str) -> str:
    return QCoreApplication.translate("Claims", text).format(**values)
