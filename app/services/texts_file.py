"""The texts of notices in the file of registers: rows `text`, the code `KIND/CHANNEL/LANGUAGE`, the name its subject, `extra` the text.

`parent` is an account organisation, empty for all libraries. `inherit` as text gives a library's own text back.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.delivered import CHANNELS, NOTICES
from app.domain.organisation import Kind, Tree
from app.domain.refusals import Invalid
from app.domain.setting import INHERIT
from app.domain.text import mark
from app.domain.texts import NoticeText, TextKey
from app.queries.texts import load_texts
from app.services.spreadsheet import Line
from app.services.texts import put_text

TEXT = "text"


def take_text(work: UnitOfWork, tree: Tree, line: Line) -> bool:
    """Keep the text of a row, or give it back; return whether anything changed. Needs common.change."""
    parts = line["code"].strip().split("/")
    if len(parts) != 3:
        raise Invalid("code", mark("{code} is not KIND/CHANNEL/LANGUAGE."), code=line["code"])
    parent = line["parent"].strip()
    key = TextKey((tree.by_code(parent) if parent else tree.root()).id, *parts)
    given_back = line["extra"].strip() == INHERIT
    return put_text(work, tree, key, None if given_back else NoticeText(line["name"].strip(), line["extra"].strip()))


def text_rows(session: Session, tree: Tree) -> Iterator[tuple[str, str, str, str, str]]:
    """Return the rows of the texts that libraries changed, those of all libraries first."""
    places = {node.id: n for n, node in enumerate(tree.in_order())}
    kinds, channels = list(NOTICES), list(CHANNELS)
    own = load_texts(session, tree).own
    for place, kind, channel, language in sorted(own, key=lambda key: (places[key[0]], kinds.index(key[1]), channels.index(key[2]), key[3])):
        text = own[place, kind, channel, language]
        node = tree[place]
        yield TEXT, f"{kind}/{channel}/{language}", text.subject, "" if node.kind is Kind.ROOT else node.code, text.text
