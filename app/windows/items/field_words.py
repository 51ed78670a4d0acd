"""Values of the fields of titles and copies in words: two people's versions side by side (X8)."""

from __future__ import annotations

from app.domain.items import Value
from app.domain.organisation import Tree
from app.queries.item_choices import ItemChoices
from app.windows.common.formats import money_text, number_text
from app.windows.items.texts import UNITS, word

_LISTS = {
    "department_id": "departments", "placement_id": "placements", "media_type_id": "media_types", "circulation_category_id": "circulation_categories",
    "age_class_id": "age_classes",
}  # fmt: skip


def value_text(key: str, value: Value, *, choices: ItemChoices, tree: Tree) -> str:
    """Return a value as the screen has it."""
    if value is None:
        return ""
    if key == "owner_id":
        node = tree.nodes.get(int(value))
        return node.name if node is not None else f"#{value}"
    if key in _LISTS:
        return next((entry.name for entry in getattr(choices, _LISTS[key]) if entry.id == value), f"#{value}")
    if key == "price":
        return money_text(int(value), choices.currency)
    if key == "loan_period_unit":
        return word(UNITS, str(value))
    return number_text(value) if isinstance(value, int) else value
