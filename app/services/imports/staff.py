"""Staff: brought disabled, without a password; each gets a role by their profile, at their home library."""

from __future__ import annotations

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
    for row in rows:
        login = row.required("usrname")
        place = row.required_reference("home_library", context.organisations)
        if login in known:
            context.report.left_out(f"staff.csv: {login}", "a member of staff with this name is there already")
            continue
        known.add(login)
        if place is not None:
            _add(context, row, place, roles)
    context.check()
    context.report.counts["staff"] = len(rows)
    context.report.mapped(
        "staff.csv",
        "staff, disabled until given a password; role by profile (Circulators: desk; administrators, catalogers: librarian or more; others: viewer)",
        len(rows),
    )


def _add(context: Context, row: Row, place: int, roles: dict[str, int]) -> None:
    role = _ROLES.get(row["profile"], _OTHERWISE)
    name = f"{row['first_given_name']} {row['family_name']}".strip()
    if context.work.database.is_postgresql:  # no staff role may write this table: a definer function checks data.import and does
        values = {"who": row["usrname"], "name": name, "role": role, "place": place}
        context.session.execute(text("select add_disabled_staff(:who, :name, :role, :place)"), values)
        return
    staff = Staff(organisation_id=place, login=row["usrname"], name=name, enabled=False)
    context.session.add(staff)
    context.session.flush()
    context.session.add(StaffRole(staff_id=staff.id, role_id=roles[role], organisation_id=place))
