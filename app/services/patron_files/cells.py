"""The columns of patrons in files and commands: what each is a field of, and how its text is read and written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Node
from app.domain.parameters.codes import parse_day
from app.domain.patron_edit import Value
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.models.register import Language, PatronCategory
from app.queries.organisation import load_tree

COLUMNS = (
    "card", "other_cards", "first_name", "last_name", "birth_date", "identity_number", "category", "home_unit", "expires", "language", "email", "phone",
    "mobile", "street", "postcode", "city", "country", "guardian", "overdue_warning",
)  # fmt: skip
REQUIRED = ("card", "last_name", "home_unit")

ACCOUNT: Mapping[str, tuple[str, str]] = {
    "first_name": ("name", "first_name"), "last_name": ("name", "last_name"), "birth_date": ("identity", "birth_date"),
    "identity_number": ("identity", "identity_number"), "category": ("account", "patron_category_id"), "home_unit": ("account", "home_unit_id"),
    "expires": ("account", "expires"), "language": ("preferences", "language"), "overdue_warning": ("preferences", "overdue_warning"),
    "guardian": ("guardian", "guardian"),
}  # fmt: skip
"""Columns of the account itself: section and field."""
FURTHER: Mapping[str, tuple[str, str]] = {
    "middle_name": ("name", "middle_name"), "prefix": ("name", "prefix"), "suffix": ("name", "suffix"), "preferred_name": ("name", "preferred_name"),
    "active": ("account", "active"), "guardian_email": ("guardian", "guardian_email"),
    "guardian_address": ("guardian", "guardian_address"), "loan_history": ("consent", "loan_history"), "consent_asked": ("consent", "consent_asked"),
    "permanent_alert": ("alert", "permanent_alert"),
}  # fmt: skip
"""What can be set besides by name, but is no column of the file."""
CONTACTS = ("email", "phone", "mobile", "work")
"""Columns, and what can be set besides, that are kinds of contact."""
ADDRESS = ("street", "street2", "postcode", "city", "county", "region", "country")
"""Columns of the postal address, and what can be set of it besides."""

_YES, _NO = frozenset({"1", "yes", "true", "y", "ja", "ano"}), frozenset({"0", "no", "false", "n", "nej", "ne"})
_BETWEEN_CARDS = re.compile(r"[;,|\n]")


@dataclass(frozen=True, slots=True)
class PatronCells:
    """One patron as a file has it: the columns that are filled, read. `others` are further card numbers."""

    card: str
    others: tuple[str, ...]
    values: Mapping[str, Value]


class PatronCodes:
    """Reads and writes cells of patrons; knows organisations, patron categories and languages by code (three queries)."""

    def __init__(self, session: Session) -> None:
        self.tree = load_tree(session)
        self._categories: dict[str, int] = {row.code: row.id for row in session.execute(select(PatronCategory.id, PatronCategory.code))}
        self._category_codes = {id_: code for code, id_ in self._categories.items()}
        self._languages = set(session.scalars(select(Language.code)))

    def read(self, column: str, text: str) -> Value:
        """Return the value of a filled cell. Raises Invalid or NotFound naming what is wrong."""
        text = text.strip()
        if column in {"birth_date", "expires", "consent_asked"}:
            return parse_day(text, column)
        if column in {"overdue_warning", "active"}:
            return flag(column, text)
        if column == "category":
            if text not in self._categories:
                raise NotFound(mark("There is no patron category with the code {code}."), code=text)
            return int(self._categories[text])
        if column == "home_unit":
            return self.home(text).id
        if column == "language" and text not in self._languages:
            known = ", ".join(sorted(self._languages))
            raise NotFound(mark("There is no language with the code {code}; there are {known}."), code=text, known=known)
        return text

    def write(self, column: str, value: Value) -> str:
        """Return a value as its cell has it."""
        if value is None:
            return ""
        if column == "category" and isinstance(value, int):
            return str(self._category_codes.get(value, ""))
        if column == "home_unit" and isinstance(value, int):
            return self.tree[value].code
        return value.isoformat() if isinstance(value, date) else str(int(value)) if isinstance(value, bool) else str(value)

    def home(self, code: str) -> Node:
        """Return the home unit of a code."""
        node = self.tree.by_code(code)
        if node.kind is not Kind.UNIT and node.kind is not Kind.ACCOUNT:
            raise Invalid("home_unit", mark("{organisation} is no unit; the home unit is one."), organisation=code)
        return node


def cards_in(text: str) -> tuple[str, ...]:
    """Return the card numbers of a cell, each once; `;`, `,` or `|` stands between them."""
    return tuple(dict.fromkeys(number.strip() for number in _BETWEEN_CARDS.split(text) if number.strip()))


def flag(column: str, text: str) -> bool:
    """Return what 1 or 0, or a word for them, says; Invalid for another text."""
    folded = text.casefold()
    if folded not in _YES | _NO:
        raise Invalid(column, mark("{text} is neither 1 nor 0."), text=text)
    return folded in _YES
