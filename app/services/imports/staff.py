"""Staff: brought disabled, without a password; each gets a role by their profile, at their home library."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import select, text

from app.models.staff import Role, Staff, StaffRole
from app.services.imports.context import Context
from app.services.imports.source import Row

_ROLES = {
    "Circulators": "desk", "Volunteers": "viewer", "Circulation Administrator": "librarian", "Local Administrator": "librarian",
    "Catalogers": "librarian", "Cataloging Administrator": "librarian", "System Administrator": "administrator", "Global Administrator": "administrator",
    "Users": "viewer",
}  # fmt: skip
_OTHERWISE = "viewer"


def load_staff(context: Context) -> None:
    """Write staff who are not there yet; somebody with the same name stays who they are."""
    rows = context.source.read("staff", ("usrname", "first_given_name", "family_name", "profile", "home_library"))
    known = set(context.session.scalars(select(Staff.login)))
    roles = {row.code: row.id for row in context.session.execute(select(Role.code, Role.id))}
    new = [row for row in rows if row["usrname"] not in known]
    for row in new:
        _add(context, row, context.organisations[row["home_library"]], roles)
    for row in rows:
        if row["usrname"] in known:
            context.report.left_out(f"staff.csv: {row['usrname']}", "a member of staff with this name is there already")
    context.report.counts["staff"] = len(rows)
    for profile, count in Counter(row["profile"] for row in new).items():
        context.report.mapped(f"staff.csv: {profile}", f"staff with the role {_role(profile)} at their home library, disabled until given a password", count)


def _role(profile: str) -> str:
    return _ROLES.get(profile, _OTHERWISE)


def _add(context: Context, row: Row, place: int, roles: dict[str, int]) -> None:
    role = _role(row["profile"])
    name = f"{row['first_given_name']} {row['family_name']}".strip()
    if context.work.database.is_postgresql:  # no staff role may write this table: a definer function checks data.import and does
        values = {"who": row["usrname"], "name": name, "role": role, "place": place}
        context.session.execute(text("select add_disabled_staff(:who, :name, :role, :place)"), values)
        return
    staff = Staff(organisation_id=place, login=row["usrname"], name=name, enabled=False)
    context.session.add(staff)
    context.session.flush()
    context.session.add(StaffRole(staff_id=staff.id, role_id=roles[role], organisation_id=place))
