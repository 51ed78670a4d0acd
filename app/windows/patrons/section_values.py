"""Fields of a section in words: their names and values, two people's versions side by side, and what is typed as text to copy (X8)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.patron_edit import Fields, SectionDraft, Value, conflicting, row_key
from app.windows.common.conflict_panel import Difference
from app.windows.common.formats import date_text
from app.windows.common.patron.texts import CODES, word
from app.windows.common.words import entry_word
from app.windows.patrons.section_fields import Editing, label_of

_NAMED_BY = {"contact": "kind", "address": "kind", "card": "number"}
"""The field of a row that says which of the rows it is."""
_SHOWN_BY = {"contact": ("value",), "address": ("street", "postcode", "city"), "card": ("state",)}
"""What stands for a whole row, beside its name."""
_CODED = frozenset({"state", "loan_history", "kind"})


class SectionWords:
    """Says the fields of a section in the language of the screen."""

    def __init__(self, editing: Editing) -> None:
        self._editing = editing

    def differences(self, draft: SectionDraft, theirs: Fields) -> list[Difference]:
        """Return what two people changed to different things, field by field."""
        return [
            Difference(
                key=key, label=self.name(key, {**draft.seen, **draft.values}), seen=self.value(key, draft.seen), theirs=self.value(key, theirs),
                mine=self.value(key, draft.values),
            )
            for key in draft.values
            if key in conflicting(draft, theirs)
        ]  # fmt: skip

    def lines(self, typed: Fields, seen: Fields) -> str:
        """Return what is typed as text, a line for each field, so that it can be copied."""
        whole = {**seen, **typed}
        return "\n".join(f"{self.name(key, whole)}: {self.value(key, whole)}" for key in typed if not key.endswith(":kind"))

    def name(self, key: str, fields: Fields) -> str:
        """Return the name of a field; of a row's, which row it is before it."""
        if key.count(":") != 2:
            return label_of(key)
        table, row, field = key.split(":")
        which = str(fields.get(row_key(table, row, _NAMED_BY[table])) or "")
        head = f"{label_of('number')} {which}" if table == "card" else word(CODES, which)
        return head if field in {"gone", "value", "number"} else f"{head}, {label_of(key)}"

    def value(self, key: str, fields: Fields) -> str:
        """Return a value as the screen has it; of a row that is not there (any more), that it was removed."""
        if key.count(":") != 2:
            return self._plain(key, fields.get(key))
        table, row, field = key.split(":")
        if fields.get(row_key(table, row, "gone")) or not any(other.startswith(f"{table}:{row}:") for other in fields):
            return QCoreApplication.translate("SectionWords", "removed")
        shown = _SHOWN_BY[table] if field == "gone" else (field,)
        return ", ".join(text for name in shown if (text := self._plain(name, fields.get(row_key(table, row, name)))))

    def _plain(self, field: str, value: Value) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return word(CODES, "yes" if value else "no")
        if isinstance(value, date):
            return date_text(value)
        if field in {"patron_category_id", "language"}:
            choices = (*self._editing.data.categories, *self._editing.data.languages)
            return next((entry_word(choice.name) for choice in choices if choice.value == value), str(value))
        if field == "home_unit_id":
            node = self._editing.client.tree.nodes.get(int(value))
            return node.name if node is not None else f"#{value}"
        return word(CODES, str(value)) if field in _CODED else str(value)
