"""`staff add`, `passwd`, `disable`, `enable`, `list`, `staff role give`, `take`, and `role list`."""

from __future__ import annotations

from app.cli.console import Answer, Call
from app.cli.passwords import new_password
from app.domain.permissions import require
from app.domain.staff import check_give
from app.queries.staff import StaffRow, read_staff
from app.services.staff import (
    StaffDraft,
    add_staff,
    check_login_free,
    disable_staff,
    enable_staff,
    get_staff_list,
    give_password,
    give_role,
    load_ground,
    take_role,
)


def add(call: Call) -> Answer:
    """Add a member of staff with a role at an organisation."""
    options = call.options
    require(call.actor, "staff.change")
    check_login_free(call.database, options.name)
    place = call.tree.by_code(options.at)
    with call.reading() as session:  # before a password is asked for
        check_give(call.tree, call.actor, load_ground(session).role(options.role), place.id)
    draft = StaffDraft(login=options.name, role=options.role, organisation_id=place.id, password=new_password(options.name), name=options.full_name)
    call.change(lambda unit: add_staff(unit, draft))
    return Answer({"name": options.name, "role": options.role, "at": place.code}, f"{options.name} was added as {options.role} at {place.code}.")


def passwd(call: Call) -> Answer:
    """Give a member of staff a new password; one who was disabled may sign in again."""
    name = call.options.name
    password = new_password(name)
    call.change(lambda unit: give_password(unit, name, password))
    return Answer({"name": name, "enabled": True}, f"{name} has a new password.")


def disable(call: Call) -> Answer:
    """Disable a member of staff."""
    name = call.options.name
    call.change(lambda unit: disable_staff(unit, name))
    return Answer({"name": name, "enabled": False}, f"{name} was disabled.")


def enable(call: Call) -> Answer:
    """Let a disabled member of staff sign in again."""
    name = call.options.name
    call.change(lambda unit: enable_staff(unit, name))
    return Answer({"name": name, "enabled": True}, f"{name} was enabled.")


def role_give(call: Call) -> Answer:
    """Give somebody one more role at an organisation."""
    options = call.options
    place = call.tree.by_code(options.at)
    call.change(lambda unit: give_role(unit, options.name, options.role, place.id))
    return Answer({"name": options.name, "role": options.role, "at": place.code}, f"{options.name} is {options.role} at {place.code} now.")


def role_take(call: Call) -> Answer:
    """Take a role at an organisation from somebody."""
    options = call.options
    place = call.tree.by_code(options.at)
    call.change(lambda unit: take_role(unit, options.name, options.role, place.id))
    return Answer({"name": options.name, "role": options.role, "at": place.code}, f"{options.name} is {options.role} at {place.code} no longer.")


def list_roles(call: Call) -> Answer:
    """List all roles with their permissions."""
    with call.reading() as session:
        roles = read_staff(session, call.actor).roles
    rows = [
        {"role": role.code, "name": role.name, "at": call.tree[role.organisation_id].code, "built_in": role.built_in, "permissions": sorted(role.permissions)}
        for role in roles
    ]
    return Answer({"roles": rows}, "\n".join(f"{role.code}: {', '.join(sorted(role.permissions))}" for role in roles))


def list_all(call: Call) -> Answer:
    """List all members of staff."""
    with call.reading() as session:
        rows = get_staff_list(session, call.actor)
    staff = [
        {
            "name": row.login,
            "full_name": row.name,
            "enabled": row.enabled,
            "roles": [{"role": role, "at": call.tree[place].code} for role, place in row.roles],
            "last_sign_in": row.last_sign_in.isoformat() if row.last_sign_in else None,
        }
        for row in rows
    ]
    return Answer({"staff": staff}, "\n".join(_line(call, row) for row in rows))


def _line(call: Call, row: StaffRow) -> str:
    roles = ", ".join(f"{role} at {call.tree[place].code}" for role, place in row.roles)
    return f"{row.login}{'' if row.enabled else ' (disabled)'}: {roles or 'no role'}"
