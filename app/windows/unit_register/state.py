"""What the tabs of the window share: the unit, what was read of it, what is typed and not saved, and whether one may change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.closed_days import is_closed_field
from app.domain.organisation import Kind
from app.domain.parameters.draft import RuleDraft
from app.domain.register_draft import AnyKey, RegisterDraft
from app.domain.setting import Setting
from app.domain.settings_draft import Key, SettingsDraft
from app.domain.unit_draft import Spot, UnitDraft
from app.queries.unit_register import UnitReading
from app.settings import Settings
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.row_state import RowState
from app.windows.common.texts.preview_dialog import PreviewDialog, Previewed
from app.windows.common.texts.text_note import TextNote
from app.windows.unit_register.names import lacks

if TYPE_CHECKING:
    from app.background.client import Client

CHANGE = "register.change"
COMMON = "common.change"
CARED_FOR = (
    "category_setting", "reminder_setting", "standard_category", "unit_setting", "patron_category", "loan_type", "organisation", "opening_hours",
    "department", "placement", "closed_period", "parameter_rule", "currency",
)  # fmt: skip
"""The tables that the window shows something of."""


class Unreadable(Protocol):
    """A field in which something stands that can't be kept."""

    def show_fault(self) -> None:
        """Say at the field what is wrong, and go there."""


class RegisterState(RowState):
    """The draft of the chosen unit, of all tabs, with its history (undo, redo)."""

    explain_wanted = Signal(object)
    """The key of a value that is to be explained."""

    def __init__(self, client: Client, organisation_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.reading: UnitReading | None = None
        self.whole = RegisterDraft.empty(organisation_id)
        self._past: list[RegisterDraft] = []
        self._future: list[RegisterDraft] = []
        self._last: AnyKey | None = None
        self._unreadable: dict[Key, Unreadable] = {}

    @property
    def settings(self) -> Settings:
        """The settings of the workstation."""
        return self._client.settings

    @property
    def organisation_id(self) -> int:
        """The chosen unit."""
        return self.whole.organisation_id

    @property
    def draft(self) -> SettingsDraft:
        """What is typed of its settings."""
        return self.whole.settings

    @property
    def unit(self) -> UnitDraft:
        """What is typed of the unit itself, what is beneath it, and its departments."""
        return self.whole.unit

    @property
    def kind(self) -> Kind:
        """What the chosen unit is."""
        node = self._client.tree.nodes.get(self.organisation_id)
        return node.kind if node is not None else Kind.UNIT

    @property
    def currency(self) -> str:
        """The currency of its account organisation."""
        return self.reading.currency if self.reading is not None else ""

    @property
    def closed_here(self) -> Mapping[str, str]:
        """The unit's own closed days as they are saved, by field."""
        reading = self.reading
        if reading is None or reading.organisation_id != self.organisation_id or not reading.places.organisations:
            return {}
        return {field: value for field, value in reading.places.organisations[0].values.items() if is_closed_field(field)}

    @property
    def closed_for_all(self) -> Mapping[str, str]:
        """What is closed for all, by field."""
        return self.reading.places.closed_for_all if self.reading is not None else {}

    def lacks(self, *, calendar: bool = False) -> str:
        """Return the sentence that says which permission is missing; closed days of 1 Admin, which hold for all, need another one."""
        missing = self.missing()
        if not missing and calendar and self.kind is Kind.ROOT and not self._client.actor.may(COMMON, self.organisation_id):
            missing = COMMON
        return lacks(missing) if missing else ""

    def preview(self, kind: str, text: TextNote, parent: QWidget) -> None:
        """Show what a text in a field would look like in notices of a kind; where it is empty, the standard text."""
        if not text.is_valid():
            text.setFocus()
            return
        dialog = PreviewDialog(self._client, Previewed(kind=kind, organisation_id=self.organisation_id, body=text.value()), parent)
        DialogMemory(dialog, self._client.settings, self._client.actor.login)
        dialog.open()

    def missing(self) -> str:
        """Return the permission that is missing to change this unit, nothing where one may."""
        actor = self._client.actor
        if not actor.may(CHANGE, self.organisation_id):
            return CHANGE
        return "" if actor.may_change_at(CHANGE, self.organisation_id) else "register.change-other-units"

    def count(self) -> int:
        """Return how many values are unsaved, those that can't be kept as they stand included."""
        return len(self.draft.changes.keys() | self._unreadable.keys()) + len(self.unit) + len(self.whole.rules)

    @property
    def only_rules(self) -> bool:
        """Whether nothing but loan periods is unsaved: they have permissions of their own."""
        return len(self.whole.rules) == self.count() > 0

    def put(self, key: Key, stored: Setting | None, mine: Setting | None) -> None:
        """Type a value (None: inherit). Typing on in one field is one step back."""
        draft = self.draft.put(key, stored, mine)
        readable = self._unreadable.pop(key, None) is None
        if draft != self.draft or not readable:
            self._step(self.whole.with_settings(draft), key)

    def put_rules(self, rules: RuleDraft) -> None:
        """Take the draft in which loan periods were added, changed or removed."""
        if rules != self.whole.rules and not self.saving:
            self._step(self.whole.with_rules(rules), None)

    def _take(self, unit: UnitDraft, spot: Spot | None) -> None:
        self._step(self.whole.with_unit(unit), spot)

    def _step(self, whole: RegisterDraft, key: AnyKey | None) -> None:
        if self._last is None or self._last != key:
            self._past.append(self.whole)
        self._last = key
        self._future.clear()
        self.whole = whole
        self.changed.emit()

    def hold(self, key: Key, field: Unreadable) -> None:
        """Note that what stands in a field can't be kept."""
        self._unreadable[key] = field
        self.changed.emit()

    def holds(self, key: Key) -> bool:
        """Say whether what stands in a field of this value can't be kept."""
        return key in self._unreadable

    def first_unreadable(self) -> Unreadable | None:
        """Return a field that can't be kept as it stands, None where all can."""
        return next(iter(self._unreadable.values()), None)

    def undo(self) -> None:
        """Take back the last edit."""
        if self._past:
            self._future.append(self.whole)
            self._go(self._past.pop())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._future:
            self._past.append(self.whole)
            self._go(self._future.pop())

    def start(self, draft: RegisterDraft) -> None:
        """Begin with another draft (another unit, saved, put back after a crash); there is nothing to undo."""
        self._past.clear()
        self._future.clear()
        self._go(draft)

    def _go(self, draft: RegisterDraft) -> None:
        self._last = None
        self._unreadable.clear()
        self.whole = draft
        self.changed.emit()
