"""Reading the texts of notices: what a library changed, then what it was delivered with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Tree
from app.domain.standard_texts import FALLBACK, check_place, delivered_texts
from app.domain.texts import NoticeText, TextKey
from app.models.register import Language
from app.models.text import StandardText
from app.queries.organisation import load_tree


@dataclass(frozen=True, slots=True)
class Found:
    """A text, the language it is in (the one asked for, unless there is none), and whose it is (None: as delivered)."""

    text: NoticeText
    language: str
    organisation_id: int | None


@dataclass(frozen=True)
class Texts:
    """All texts at once, for a run that sends many notices: `find` answers without a query."""

    tree: Tree
    own: Mapping[tuple[int, str, str, str], NoticeText]
    _found: dict[tuple[str, str, str, int], Found] = field(default_factory=dict, compare=False)

    def find(self, kind: str, channel: str, language: str, organisation_id: int) -> Found:
        """Return the text for an organisation: of its account organisation, of all, as delivered; in English where there is none.

        `language` is the code of a language (`sv`, empty: none is known). Raises Invalid for a kind or channel that there is not.
        """
        key = (kind, channel, language, organisation_id)
        if key not in self._found:
            self._found[key] = self._find(*key)
        return self._found[key]

    def _find(self, kind: str, channel: str, language: str, organisation_id: int) -> Found:
        check_place(kind, channel)
        for spoken in dict.fromkeys((language, FALLBACK)):
            for place in text_places(self.tree, organisation_id):
                if (text := self.own.get((place, kind, channel, spoken))) is not None:
                    return Found(text, spoken, place)
            if (delivered := delivered_texts(spoken).get((kind, channel))) is not None:
                return Found(delivered, spoken, None)
        raise LookupError(kind, channel)  # pragma: no cover - the fall-back language has every text

    def above(self, key: TextKey) -> Found:
        """Return the text that would hold at the organisation of a text without that one."""
        place = (key.organisation_id, key.kind, key.channel, key.language)
        return Texts(self.tree, {other: text for other, text in self.own.items() if other != place}).find(
            key.kind, key.channel, key.language, key.organisation_id
        )  # fmt: skip


def text_places(tree: Tree, organisation_id: int) -> tuple[int, ...]:
    """Return the organisations that may have a text for one: its account organisation, then 1 Admin."""
    return tuple(place for place in tree.chain(organisation_id) if tree[place].kind in {Kind.ACCOUNT, Kind.ROOT})


def load_texts(session: Session, tree: Tree | None = None) -> Texts:
    """Return all texts."""
    table = StandardText
    rows = session.execute(select(table.organisation_id, table.kind, table.channel, table.language, table.subject, table.text))
    own = {(row.organisation_id, row.kind, row.channel, row.language): NoticeText(row.subject, row.text) for row in rows}
    return Texts(tree or load_tree(session), own)


def list_languages(session: Session) -> tuple[tuple[str, str], ...]:
    """Return the code and name of every language that texts may be in, in the order of the register."""
    rows = session.execute(select(Language.code, Language.name).order_by(Language.position, Language.id))
    return tuple((row.code, row.name) for row in rows)


def standard_text(session: Session, kind: str, channel: str, language: str, organisation_id: int) -> Found:
    """Return one text, as `Texts.find` does."""
    return load_texts(session).find(kind, channel, language, organisation_id)
