"""New accounts: what they are given where nothing is said, what is checked of them, and writing them in bulk with cards, words and log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.database.bulk import insert_numbered, insert_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.patron_edit import Value, check_fields
from app.domain.periods import add_months
from app.domain.text import fold
from app.models import Base
from app.models.patron import Address, Card, Contact, Patron, PatronWord
from app.queries.categories import get_standard_category, unit_settings
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.services.patron_files.cells import ACCOUNT, ADDRESS, CONTACTS, PatronCells
from app.services.patron_files.persons import link_persons
from app.services.patron_files.sections import POSTAL
from app.services.patron_index import Findable, rows_of, sort_key, words_of

_TEXTS = ("first_name", "last_name", "identity_number", "language", "guardian")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """An account to be made: its columns, its cards (the current one first), contact data by kind, and postal address."""

    account: Mapping[str, Any]
    today: date
    cards: tuple[str, ...]
    contacts: Mapping[str, str]
    address: Mapping[str, str]
    linked: bool = False
    """Whether the patron agreed that accounts of this identity number are known as one person's."""

    @property
    def findable(self) -> Findable:
        """What of it search goes by."""
        return Findable(
            names=(self.account["first_name"], self.account["last_name"]), cards=self.cards, birth_date=self.account["birth_date"],
            phones=tuple(value for kind, value in self.contacts.items() if kind != "email"), emails=tuple(filter(None, [self.contacts.get("email")])),
            places=tuple(self.address.get(column, "") for column in ("street", "postcode", "city")),
        )  # fmt: skip


class Newcomers:
    """Makes accounts of cells; what units and account organisations give is read once for each."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session, self._now = session, now
        self._organisations: dict[int, AccountOrganisation] = {}
        self._given: dict[int, tuple[int, int]] = {}

    def organisation(self, account_id: int) -> AccountOrganisation:
        """Return an account organisation's money and time."""
        if account_id not in self._organisations:
            self._organisations[account_id] = get_account_organisation(self._session, account_id)
        return self._organisations[account_id]

    def today(self, account_id: int) -> date:
        """Return the calendar day there."""
        return self._now.astimezone(self.organisation(account_id).zone).date()

    def check(self, account_id: int, cells: PatronCells) -> None:
        """Raise Invalid for a value that no account may hold."""
        for section in dict.fromkeys(section for section, _ in ACCOUNT.values()):
            values = {key: cells.values[column] for column, (of, key) in ACCOUNT.items() if of == section and column in cells.values}
            check_fields(section, values, values, self.today(account_id))
        others = {column: cells.values[column] for column in (*CONTACTS, *ADDRESS) if column in cells.values}
        check_fields("", {}, others | {"card": cells.card, "other_cards": max(cells.others, key=len, default="")}, self.today(account_id))

    def of(self, account_id: int, cells: PatronCells) -> Newcomer:
        """Return the account: by default with the home unit's standard category, valid for as long as it says, warnings ticked."""
        today = self.today(account_id)
        said: dict[str, Any] = {key: cells.values[column] for column, (_, key) in ACCOUNT.items() if column in cells.values}
        category, months = self._defaults(said["home_unit_id"])
        given = dict.fromkeys(_TEXTS, "") | {
            "organisation_id": account_id, "patron_category_id": category, "birth_date": None, "expires": add_months(today, months),
            "overdue_warning": True, "created_at": self._now,
        } | said  # fmt: skip
        given["sort_key"] = sort_key(given["last_name"], given["first_name"])
        return Newcomer(given, today, (cells.card, *cells.others), _texts(cells.values, CONTACTS), _texts(cells.values, ADDRESS))

    def _defaults(self, home_unit_id: int) -> tuple[int, int]:
        if home_unit_id not in self._given:
            months = unit_settings(self._session, home_unit_id).account_months
            self._given[home_unit_id] = get_standard_category(self._session, home_unit_id), months
        return self._given[home_unit_id]


def insert_newcomers(work: UnitOfWork, newcomers: Sequence[Newcomer]) -> list[int]:
    """Write new accounts with everything that is theirs, each with its entry in the log; return their ids in order."""
    if not newcomers:
        return []
    numbers = [(one.account["organisation_id"], one.account["identity_number"] if one.linked else "") for one in newcomers]
    persons = link_persons(work.session, numbers)
    ids = insert_numbered(work.session, Patron, [{**one.account, "person_id": person} for one, person in zip(newcomers, persons, strict=True)])
    parts: dict[type[Base], list[dict[str, Any]]] = {Card: [], Contact: [], Address: [], PatronWord: []}
    for patron_id, one in zip(ids, newcomers, strict=True):
        account_id = one.account["organisation_id"]
        own = {"organisation_id": account_id, "patron_id": patron_id}
        states = ("current", *("other" for _ in one.cards[1:]))
        parts[Card] += [own | {"number": n, "folded": fold(n), "state": state, "since": one.today} for n, state in zip(one.cards, states, strict=True)]
        parts[Contact] += [own | {"kind": kind, "value": value} for kind, value in one.contacts.items()]
        if one.address:
            parts[Address].append(own | {"kind": POSTAL, **{column: one.address.get(column, "") for column in ADDRESS}})
        parts[PatronWord] += map(dict, rows_of(patron_id, account_id, one.account["sort_key"], words_of(one.findable)))
        work.log(LogEntry(what="add", entity="patron", entity_id=patron_id, organisation_id=account_id, patron_id=patron_id, after=_said(one)))
        work.touched("patron", patron_id)
    for table, rows in parts.items():
        insert_rows(work.session, table, rows)
    return ids


def _said(one: Newcomer) -> dict[str, Any]:
    """Return what the log keeps of a new account: what is filled."""
    account = {key: one.account[key] for _, key in ACCOUNT.values() if one.account[key] not in ("", None)}
    return {"card": ", ".join(one.cards), **account, **one.contacts, **one.address}


def _texts(values: Mapping[str, Value], columns: Sequence[str]) -> dict[str, str]:
    return {column: str(values[column]) for column in columns if column in values}
