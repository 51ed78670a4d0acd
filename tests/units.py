"""More units than the small library has."""

from __future__ import annotations

from sqlalchemy import insert, select

from app.database.engine import Database
from app.models.organisation import Organisation, OrganisationClosure
from tests.library import Library


def add_units(database: Database, library: Library, count: int) -> list[int]:
    """Add as many units right beneath Lindby, `Filial 0` with the code `U0` and so on; return their ids."""
    account, root = library.organisations["lindby"], library.organisations["1"]
    values = [{"parent_id": account, "account_id": account, "depth": 2, "kind": "unit", "code": f"U{n}", "name": f"Filial {n}"} for n in range(count)]
    with database.writing() as session:
        session.execute(insert(Organisation), values)
        ids = list(session.scalars(select(Organisation.id).where(Organisation.code.in_([row["code"] for row in values])).order_by(Organisation.id)))
        above = [(unit, unit, 0) for unit in ids] + [(account, unit, 1) for unit in ids] + [(root, unit, 2) for unit in ids]
        session.execute(insert(OrganisationClosure), [{"ancestor_id": a, "descendant_id": d, "distance": n} for a, d, n in above])
        session.commit()
    return ids
