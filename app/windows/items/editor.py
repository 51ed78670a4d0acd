"""The title or the copy while it is edited in its box: the form, Save and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.items import Fields, ItemKind
from app.queries.item_choices import ItemChoices
from app.windows.common.box_editor import BoxEditor
from app.windows.items.item_form import ItemForm

if TYPE_CHECKING:
    from app.background.client import Client


class ItemEditor(BoxEditor):
    """The form of a title or a copy."""

    def __init__(self, client: Client, choices: ItemChoices, kind: ItemKind, seen: Fields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"edit_{kind}")
        self.form = ItemForm(client, choices, kind, seen, self)
        self.furnish(self.form, "item")
