"""What permissions, their areas and the delivered roles are called in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Tree
from app.domain.staff import Holding, Roles, StaffRoleFacts
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.words import word

AREAS: Mapping[str, str] = {
    "parameters": QT_TRANSLATE_NOOP("Permissions", "Circulation parameters"),
    "register": QT_TRANSLATE_NOOP("Permissions", "Unit register"),
    "common": QT_TRANSLATE_NOOP("Permissions", "Common registers"),
    "patrons": QT_TRANSLATE_NOOP("Permissions", "Patrons"),
    "messages": QT_TRANSLATE_NOOP("Permissions", "Messages"),
    "notes": QT_TRANSLATE_NOOP("Permissions", "Notes"),
    "desk": QT_TRANSLATE_NOOP("Permissions", "Circulation"),
    "debts": QT_TRANSLATE_NOOP("Permissions", "Debts"),
    "claims": QT_TRANSLATE_NOOP("Permissions", "Claims"),
    "jobs": QT_TRANSLATE_NOOP("Permissions", "Automatic jobs"),
    "items": QT_TRANSLATE_NOOP("Permissions", "Items and titles"),
    "data": QT_TRANSLATE_NOOP("Permissions", "Import, export and statistics"),
    "statistics": QT_TRANSLATE_NOOP("Permissions", "Import, export and statistics"),
    "staff": QT_TRANSLATE_NOOP("Permissions", "Administration"),
    "history": QT_TRANSLATE_NOOP("Permissions", "Administration"),
}
"""The area of a permission by what stands before its dot."""

NAMES: Mapping[str, str] = {
    "parameters.view": QT_TRANSLATE_NOOP("Permissions", "See circulation parameters"),
    "parameters.add": QT_TRANSLATE_NOOP("Permissions", "Add rules"),
    "parameters.change": QT_TRANSLATE_NOOP("Permissions", "Change rules"),
    "parameters.remove": QT_TRANSLATE_NOOP("Permissions", "Remove rules"),
    "parameters.change-other-units": QT_TRANSLATE_NOOP("Permissions", "Rules of other units than one's own"),
    "register.view": QT_TRANSLATE_NOOP("Permissions", "See the unit register"),
    "register.change": QT_TRANSLATE_NOOP("Permissions", "Change the unit register"),
    "register.change-other-units": QT_TRANSLATE_NOOP("Permissions", "Settings of other units than one's own"),
    "common.view": QT_TRANSLATE_NOOP("Permissions", "See the common registers"),
    "common.change": QT_TRANSLATE_NOOP("Permissions", "Change the common registers"),
    "patrons.view": QT_TRANSLATE_NOOP("Permissions", "See patrons, their loans and debts"),
    "patrons.create": QT_TRANSLATE_NOOP("Permissions", "New patron"),
    "patrons.edit": QT_TRANSLATE_NOOP("Permissions", "Change patron data"),
    "patrons.download": QT_TRANSLATE_NOOP("Permissions", "Patrons - Download patron data"),
    "patrons.block": QT_TRANSLATE_NOOP("Permissions", "Patrons - Block/unblock patron"),
    "patrons.delete": QT_TRANSLATE_NOOP("Permissions", "Patrons - Delete patron"),
    "patrons.change-many": QT_TRANSLATE_NOOP("Permissions", "Change many patrons at once"),
    "messages.create": QT_TRANSLATE_NOOP("Permissions", "Write messages"),
    "messages.edit": QT_TRANSLATE_NOOP("Permissions", "Change messages"),
    "messages.remove": QT_TRANSLATE_NOOP("Permissions", "Remove messages"),
    "messages.archive": QT_TRANSLATE_NOOP("Permissions", "Archive messages"),
    "notes.create": QT_TRANSLATE_NOOP("Permissions", "Add notes"),
    "notes.remove": QT_TRANSLATE_NOOP("Permissions", "Delete notes"),
    "desk.loan": QT_TRANSLATE_NOOP("Permissions", "Lend"),
    "desk.return": QT_TRANSLATE_NOOP("Permissions", "Return"),
    "desk.renew": QT_TRANSLATE_NOOP("Permissions", "Renew"),
    "desk.reserve": QT_TRANSLATE_NOOP("Permissions", "Reserve"),
    "desk.change-due-date": QT_TRANSLATE_NOOP("Permissions", "Change the due date"),
    "desk.override-block": QT_TRANSLATE_NOOP("Permissions", "Override a block"),
    "desk.override-rule": QT_TRANSLATE_NOOP("Permissions", "Override a rule"),
    "debts.pay": QT_TRANSLATE_NOOP("Permissions", "Take payments"),
    "debts.add": QT_TRANSLATE_NOOP("Permissions", "Add debts"),
    "debts.remove": QT_TRANSLATE_NOOP("Permissions", "Remove debts"),
    "claims.view": QT_TRANSLATE_NOOP("Permissions", "Preview claims"),
    "claims.run": QT_TRANSLATE_NOOP("Permissions", "Carry out claims"),
    "jobs.view": QT_TRANSLATE_NOOP("Permissions", "See automatic jobs"),
    "jobs.change": QT_TRANSLATE_NOOP("Permissions", "Change automatic jobs"),
    "items.view": QT_TRANSLATE_NOOP("Permissions", "See items and titles"),
    "items.create": QT_TRANSLATE_NOOP("Permissions", "New items and titles"),
    "items.change": QT_TRANSLATE_NOOP("Permissions", "Change items and titles"),
    "items.withdraw": QT_TRANSLATE_NOOP("Permissions", "Withdraw items"),
    "data.import": QT_TRANSLATE_NOOP("Permissions", "Import"),
    "data.export": QT_TRANSLATE_NOOP("Permissions", "Export"),
    "statistics.view": QT_TRANSLATE_NOOP("Permissions", "See statistics"),
    "staff.view": QT_TRANSLATE_NOOP("Permissions", "See staff and roles"),
    "staff.change": QT_TRANSLATE_NOOP("Permissions", "Change staff and roles"),
    "history.view": QT_TRANSLATE_NOOP("Permissions", "See the history"),
    "history.put-back": QT_TRANSLATE_NOOP("Permissions", "Put back from the history"),
}


def area_of(permission: str) -> str:
    """Return the name of a permission's area."""
    return QCoreApplication.translate("Permissions", AREAS[permission.split(".")[0]])


def permission_name(permission: str) -> str:
    """Return what a permission is called."""
    return QCoreApplication.translate("Permissions", NAMES[permission])


def role_name(role: StaffRoleFacts) -> str:
    """Return the name of a role: that of a delivered one in the language of the screen."""
    return word(role.name) if role.built_in else role.name


def holding_text(held: Holding, roles: Roles, tree: Tree) -> str:
    """Return a role at an organisation in plain words."""
    role, node = roles.get(held.role), tree.nodes.get(held.organisation_id)
    names = {"role": role_name(role) if role is not None else held.role, "organisation": node.name if node is not None else f"#{held.organisation_id}"}
    return QCoreApplication.translate("StaffRoles", "{role} at {organisation}").format(**names)


def lacks(permission: str) -> str:
    """Return the sentence that says which permission is missing."""
    return QCoreApplication.translate("StaffRoles", "Your role lacks the permission {permission}.").format(permission=permission)


def said(text: str) -> str:
    """Return a word of the window, marked where it stands, in the language of the screen."""
    return QCoreApplication.translate("StaffRoles", text)
