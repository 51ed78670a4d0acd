"""The dialog Copy settings to other units: a unit's own values, all or some of them, seen at each unit before they are copied (X7)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.domain.settings_draft import SettingsDraft
from app.queries.unit_register import UnitReading
from app.services.several_units import UnitsPreview, preview_copy
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_spoken, set_tip, set_title
from app.windows.common.theme import metric
from app.windows.common.words import entry_word
from app.windows.unit_register.compare_rows import ALL, OF_UNIT, of_unit
from app.windows.unit_register.several_units_dialog import SeveralUnitsDialog
from app.windows.unit_register.several_units_rows import shown_targets

if TYPE_CHECKING:
    from app.background.client import Client


class CopyDialog(SeveralUnitsDialog):
    """As Save for several units, but nothing is typed and the source stays as it is.

    With `chosen` exactly those values are copied; without it the source's own ones, all or of one category, and on
    wish the others inherit what the source inherits. `ticked`: the units that are ticked at first.
    """

    def __init__(
        self, client: Client, source_id: int, reading: UnitReading, organisations: Collection[int], parent: QWidget, *,
        chosen: SettingsDraft | None = None, ticked: Collection[int] = (),
    ) -> None:  # fmt: skip
        self._chosen = chosen
        super().__init__(client, chosen or SettingsDraft(source_id), reading, organisations, parent)
        self._ticked = set(ticked)
        self._what = QWidget(self)
        self._box_label = FieldLabel("", self._what)
        self._category = ChoiceField(self._what, name="copy_category", chars=28)
        self._category.attach(self._box_label)
        self._back = QCheckBox(self._what)
        self._back.setObjectName("copy_give_back")
        row = QHBoxLayout(self._what)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        for widget in (self._box_label, self._category, self._back):
            row.addWidget(widget)
        row.addStretch(1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, self._what)
        self._what.setVisible(chosen is None)
        self._word_copying()
        self._category.changed.connect(self.read)
        self._back.toggled.connect(self.read)
        self._show()
        settle(self)

    def _word_copying(self) -> None:
        set_title(self, self.tr("Copy settings to other units"))
        self._ticks.label.setText(self.tr("Copy to"))
        self._ticks.deviating.set_allowed(True, tip=self.tr("Ticks the units where another value is in force than the one copied."))
        set_spoken(self.units, self.tr("Units to copy to; Space ticks"))
        self.pane.tools.title = self.windowTitle()
        self._box_label.setText(self.tr("What is copied"))
        self._category.set_label(self.tr("What is copied"))
        categories = [Choice(value=row.id, text=entry_word(row.name)) for row in self._reading.categories]
        self._category.set_choices([Choice(value=ALL, text=self.tr("All values of its own")), Choice(value=OF_UNIT, text=of_unit()), *categories])
        self._back.setText(self.tr("Also give &back what the source inherits"))
        set_tip(self._back, self.tr("Values that the other units have of their own and the source inherits are inherited there too."))

    def query(self) -> Callable[..., UnitsPreview]:
        """Return what reads the preview, of the values chosen."""
        if self._chosen is not None:
            return super().query()
        category = self._category.value()
        of = None if category == ALL else [None if category == OF_UNIT else category]
        return partial(
            preview_copy, actor=self._client.actor, source_id=self._source.organisation_id, organisations=self._organisations, of=of,
            give_back=self._back.isChecked(),
        )  # fmt: skip

    def path(self) -> list[str]:
        """Return what is copied, from the unit down."""
        if len(self._source) == 1:
            return super().path()
        nodes = self._client.tree.nodes
        name = nodes[self._source.organisation_id].name if self._source.organisation_id in nodes else ""
        return [name, self.tr("%n value(s) to copy", "", len(self._source))]

    def source_reason(self) -> str:
        """Return why the box of the source can't be changed."""
        return self.tr("The values of this unit are copied; it stays as it is.")

    def begin_saving(self) -> None:
        """Wait for the outcome: what is copied stays as it was chosen until then."""
        super().begin_saving()
        self._what.setEnabled(False)

    def show_refused(self, refusal: Refusal) -> None:
        """Say why nothing was copied; what is ticked stays."""
        self._what.setEnabled(True)
        super().show_refused(refusal)

    def _show(self) -> None:
        super()._show()
        if self._preview is not None and not len(self._source):
            self.pane.table.say_empty("copy", self.tr("There is nothing to copy"), self.tr("The source has none of these values of its own."))
        elif not self._ticked:
            self.pane.table.say_empty("building-2", self.tr("Tick the units to copy to"), self.tr("What becomes different at them is shown here."))

    def _show_actions(self) -> None:
        super()._show_actions()
        changing = [t for t in shown_targets(self._preview, self._ticked) if t.changes] if self._preview is not None else []
        self._save.setText(self.tr("&Copy to %n unit(s)", "", len(self._ticked)))
        if self._preview is not None and not self._saving:
            self._save.set_allowed(bool(changing), self.tr("Tick a unit where something becomes different."))
