"""Making a library from nothing: schema, what is delivered at 1 Admin, roles, and the first administrator."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from app.database import schema
from app.database.engine import Database
from app.domain.delivered import AGE_GROUPS, CHANNELS, CURRENCY, FIRST_LEVEL, LOAN_TYPES, NAMES, NOTICES, STANDARD_CODE, STATUSES, format_code
from app.domain.organisation import Kind
from app.domain.permissions import ROLE_NAMES, ROLES
from app.domain.refusals import AlreadyExists
from app.domain.text import mark
from app.models.organisation import Organisation, OrganisationClosure
from app.models.patron_category import StandardCategory
from app.models.register import AgeGroup, Currency, FeeLevel, Language, LoanType, MessageFormat, PatronCategory, StatusCode
from app.models.staff import Role, RolePermission, Staff, StaffRole
from app.services.parameters import add_base_rules

ROOT_CODE, ROOT_NAME = "1", "1 Admin"

_BUILT_IN_LOAN_TYPES = frozenset({"reserved", "interlibrary"})
_AGE_GROUPS = (("child", 0), ("adult", 18))
_LANGUAGES = (("sv", "Svenska"), ("en", "English"), ("cs", "Čeština"))


def initialise(database: Database, administrator: str | None = None) -> None:
    """Make the schema and what is delivered; AlreadyExists where a library is there.

    On the embedded file the administrator (default `admin`) has no password; on PostgreSQL no staff are made here: the
    administrator is a database role, made by `app.services.staff`.
    """
    check_empty(database)

    def _deliver(connection: Connection) -> None:
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            deliver(session)
            if not database.is_postgresql:
                _add_administrator(session, administrator or "admin")
            session.commit()

    schema.upgrade(database, _deliver)


def check_empty(database: Database) -> None:
    """Raise AlreadyExists where a library is there."""
    if schema.state(database) is not schema.State.EMPTY:
        raise AlreadyExists(mark("There is a library in this database already; nothing was changed."))


def deliver(session: Session) -> None:
    """Write what is delivered at 1 Admin: registers, roles and base rules (unit-register.md, *Delivered at 1 Admin*)."""
    root = Organisation(kind=Kind.ROOT, code=ROOT_CODE, name=ROOT_NAME, depth=0)
    session.add(root)
    session.flush()
    session.add(OrganisationClosure(ancestor_id=root.id, descendant_id=root.id, distance=0))
    _deliver_registers(session, root.id)
    _deliver_roles(session, root.id)
    session.flush()
    standard = session.scalars(select(PatronCategory.id).where(PatronCategory.code == STANDARD_CODE)).one()
    session.add(StandardCategory(organisation_id=root.id, patron_category_id=standard))
    session.flush()
    add_base_rules(session, root.id)


def _deliver_registers(session: Session, root: int) -> None:
    session.add(PatronCategory(organisation_id=root, code=STANDARD_CODE, name=str(NAMES["patron-category"][STANDARD_CODE])))
    for n, (code, said) in enumerate(LOAN_TYPES.items()):
        session.add(LoanType(organisation_id=root, code=code, name=str(said), position=n, built_in=code in _BUILT_IN_LOAN_TYPES))
    for n, (code, said) in enumerate(STATUSES.items()):
        session.add(StatusCode(organisation_id=root, code=code, name=str(said), effect=code, position=n, built_in=True))
    for n, (code, from_year) in enumerate(_AGE_GROUPS):
        session.add(AgeGroup(organisation_id=root, code=code, name=str(AGE_GROUPS[code]), from_year=from_year, position=n))
    session.add(FeeLevel(organisation_id=root, code=FIRST_LEVEL, name=FIRST_LEVEL, from_day=1, built_in=True))
    session.add(Currency(organisation_id=root, code=CURRENCY, name=str(NAMES["currency"][CURRENCY]), rounding=100, vat=2500))
    for n, (code, name) in enumerate(_LANGUAGES):
        session.add(Language(organisation_id=root, code=code, name=name, position=n))
    formats = NAMES["message-format"]
    for n, kind in enumerate(NOTICES):
        for channel in CHANNELS:
            code = format_code(kind, channel)
            session.add(MessageFormat(organisation_id=root, code=code, name=str(formats[code]), channel=channel, kind=kind, position=n))


def _deliver_roles(session: Session, root: int) -> None:
    for code, permissions in ROLES.items():
        role = Role(organisation_id=root, code=code, name=ROLE_NAMES[code], built_in=True)
        session.add(role)
        session.flush()
        session.add_all(RolePermission(role_id=role.id, permission=permission, organisation_id=root) for permission in permissions)


def _add_administrator(session: Session, login: str) -> None:
    root = session.scalars(select(Organisation.id).where(Organisation.kind == Kind.ROOT)).one()
    role = session.scalars(select(Role.id).where(Role.code == "administrator")).one()
    staff = Staff(organisation_id=root, login=login, name=login)
    session.add(staff)
    session.flush()
    session.add(StaffRole(staff_id=staff.id, role_id=role, organisation_id=root))
