"""One section of patron data while it is edited: its fields in place of the values, Save and Cancel (Q4)."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from app.domain.patron_edit import ADDRESS_KINDS, CONTACT_KINDS, ROW_SECTIONS, Fields, SectionDraft, Value, row_key, rows_in
from app.domain.refusals import Refusal
from app.services.patron_checks import check_postcode
from app.windows.common.box_editor import BoxEditor
from app.windows.common.buttons import Button, IconButton
from app.windows.common.field import FieldLabel
from app.windows.common.form import Field, TextField, YesNoField
from app.windows.common.patron.texts import CODES, word
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.patrons.section_fields import Editing, check_contact, label_of, make_field, show

_NEW: dict[str, tuple[str, ...]] = {"contact": CONTACT_KINDS, "addresses": ADDRESS_KINDS, "cards": ("current",)}
"""What can be added to a section of rows: kinds; of a card, the state that a new one has."""


class SectionEditor(BoxEditor):
    """The form of a section; `changed` at every edit."""

    changed = Signal()

    def __init__(self, section: str, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"edit_{section}")
        self.section, self._editing = section, editing
        self._seen: Fields = editing.data.sections[section]
        self.fields: dict[str, Field] = {}
        self._first: dict[str, Value] = {}
        self._fixed: dict[str, Value] = {}
        self._gone: set[str] = set()
        self._parts: dict[str, list[QWidget]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(metric(8))
        self._grid.setVerticalSpacing(metric(6))
        self._grid.setColumnStretch(1, 1)
        self.add_button = Button(self.tr("&Add…"), self, icon_name="plus", name="add_row")
        self.add_button.setVisible(section in ROW_SECTIONS)
        self.add_button.clicked.connect(self._on_add)
        self.furnish(self._grid, "section", self.add_button)
        if section in ROW_SECTIONS:
            for row in rows_in(self._seen):
                self._add_row(row)
        else:
            for key in self._seen:
                self._add_field(key)

    # what is typed

    @property
    def seen(self) -> Fields:
        """The section as it was when its pen was pressed."""
        return self._seen

    def draft(self) -> SectionDraft:
        """Return the section as it was seen and as it is typed. Call it when everything is valid."""
        values: dict[str, Value] = {**self._seen, **self._fixed}
        values |= {key: field.value() for key, field in self.fields.items() if self._is_changed(key) or _is_new(key)}
        values |= dict.fromkeys(self._gone, True)
        return SectionDraft(patron_id=self._editing.account.identity.id, section=self.section, seen=self._seen, values=values)

    def unsaved(self) -> bool:
        """Say whether anything typed differs from what was seen."""
        return bool(self._gone or self._fixed) or any(self._is_changed(key) for key in self.fields)

    def is_valid(self) -> bool:
        """Check every field that was changed, show what is wrong at each, and go to the first."""
        wrong = [field for key, field in self.fields.items() if (self._is_changed(key) or _is_new(key)) and not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def can_be_read(self) -> bool:
        """Say whether `typed` returns all that is typed: what is no value, or an emptied day, it does not."""
        return all(self._value(key) is not None or not self._is_changed(key) for key in self.fields)

    def typed(self) -> dict[str, Value]:
        """Return what is typed and can be read, for a draft that outlives a crash."""
        found: dict[str, Value] = {**self._fixed, **dict.fromkeys(self._gone, True)}
        for key in self.fields:
            value = self._value(key)
            if value is not None and self._is_changed(key):
                found[key] = value
        return found

    def type_in(self, typed: dict[str, Value]) -> None:
        """Put back what `typed` returned."""
        for row in dict.fromkeys(key.split(":")[1] for key in typed if key.count(":") == 2):
            if row_key(ROW_SECTIONS[self.section][0], row, "gone") not in self._seen and row not in self._parts:
                kind = "state" if self.section == "cards" else "kind"
                self._add_row(row, str(typed.get(row_key(ROW_SECTIONS[self.section][0], row, kind), "")))
        for key, value in typed.items():
            if key.endswith(":gone"):
                self._drop(key.split(":")[1])
            elif key in self.fields:
                show(self.fields[key], value)
        self._on_changed()

    def show_refused(self, key: str, refusal: Refusal) -> bool:
        """Show a refusal at its field; False where the section has no such field."""
        field = self.fields.get(key)
        if field is None:
            return False
        field.set_error(say(refusal))
        field.setFocus()
        return True

    def focus_first(self) -> None:
        """Go to the first field."""
        first = next(iter(self.fields.values()), None)
        (first if first is not None else self.add_button).setFocus()

    def _value(self, key: str) -> Any:
        try:
            return self.fields[key].value()
        except Refusal:
            return None

    def _is_changed(self, key: str) -> bool:
        """Say whether a field was edited: what it shows may differ from what is kept (blanks at the ends), and that is no edit."""
        if any(gone.rpartition(":")[0] == key.rpartition(":")[0] for gone in self._gone):
            return False
        try:
            return bool(self.fields[key].value() != self._first[key])
        except Refusal:
            return True

    # building

    def _add_field(self, key: str, label: str = "", extra: QWidget | None = None) -> Field:
        row = self._grid.rowCount()
        field = make_field(key, self._editing, self)
        shown = label or label_of(key)
        if isinstance(field, YesNoField):
            self._grid.addWidget(field, row, 1)
        else:
            made = FieldLabel(shown, self)
            made.setMinimumHeight(metric(26))
            field.attach(made)
            self._grid.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, row, 1)
            self._remember(key, made)
        if extra is not None:
            self._grid.addWidget(extra, row, 2, Qt.AlignmentFlag.AlignTop)
            self._remember(key, extra)
        show(field, self._seen.get(key))
        self.fields[key] = field
        self._first[key] = self._value(key)
        self._remember(key, field)
        field.changed.connect(self._on_changed)
        return field

    def _remember(self, key: str, widget: QWidget) -> None:
        if key.count(":") == 2:
            self._parts.setdefault(key.split(":")[1], []).append(widget)

    def _add_row(self, row: str, kind: str = "") -> None:
        """Add the fields of a row; `kind` is that of a new one (of a card: its state)."""
        table, names = ROW_SECTIONS[self.section]
        keys = [row_key(table, row, name) for name in names]
        kind = kind or str(self._seen[keys[0] if table != "card" else keys[1]])
        if kind and row.startswith("+") and table != "card":
            self._fixed[keys[0]] = kind
        if table == "contact":
            field = self._add_field(keys[1], word(CODES, kind), self._bin(row, word(CODES, kind)))
            field.set_check(check_contact(kind, self._editing))
        elif table == "card":
            self._add_card(row, keys, kind)
        else:
            self._add_heading(row, word(CODES, kind))
            for key in keys[1:]:
                self._add_field(key)
            self.fields[row_key(table, row, "postcode")].set_check(partial(self._check_postcode, row_key(table, row, "country")))

    def _check_postcode(self, country: str, code: str) -> None:
        check_postcode(code, str(self._value(country) or ""), self._editing.region)

    def _add_card(self, row: str, keys: list[str], state: str) -> None:
        new = row.startswith("+")
        number = self._add_field(keys[0], extra=self._bin(row, label_of(keys[0])) if new else None)
        if not new and isinstance(number, TextField):
            number.set_allowed(False, self.tr("The number of a card does not change; add a new card."))
        field = self._add_field(keys[1])
        if new:
            show(field, state)

    def _add_heading(self, row: str, text: str) -> None:
        heading = PlainLabel(text, self, role="emphasis")
        place = self._grid.rowCount()
        self._grid.addWidget(heading, place, 0, 1, 2)
        trash = self._bin(row, text)
        self._grid.addWidget(trash, place, 2)
        self._parts.setdefault(row, []).extend((heading, trash))

    def _bin(self, row: str, what: str) -> IconButton:
        trash = IconButton("trash-2", self.tr("Remove {what}").format(what=what), self, name=f"remove_{row}")
        trash.setProperty("row", row)
        trash.clicked.connect(self._on_bin)
        return trash

    def _drop(self, row: str) -> None:
        table = ROW_SECTIONS[self.section][0]
        for widget in self._parts.get(row, ()):
            widget.hide()
        for key in [key for key in self.fields if key.split(":")[1:2] == [row]]:
            if row.startswith("+"):
                del self.fields[key]
        if row.startswith("+"):
            self._fixed = {key: value for key, value in self._fixed.items() if key.split(":")[1] != row}
        else:
            self._gone.add(row_key(table, row, "gone"))

    # buttons and keys

    @Slot()
    def _on_changed(self) -> None:
        for key, field in self.fields.items():
            field.set_unsaved(self._is_changed(key))
        self.changed.emit()

    @Slot()
    def _on_add(self) -> None:
        """Offer the kinds to add; of a card there is one only."""
        kinds = _NEW[self.section]
        if len(kinds) == 1:
            self._add_new(kinds[0])
            return
        menu = QMenu(self)
        menu.setObjectName("add_row_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in kinds:
            menu.addAction(word(CODES, kind)).setData(kind)
        menu.triggered.connect(self._on_kind_chosen)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    @Slot(QAction)
    def _on_kind_chosen(self, action: QAction) -> None:
        self._add_new(str(action.data()))

    def _add_new(self, kind: str) -> None:
        number = 1 + max((int(row[1:]) for row in self._parts if row.startswith("+")), default=0)
        self._add_row(f"+{number}", kind)
        added = [field for key, field in self.fields.items() if key.split(":")[1] == f"+{number}"]
        self._on_changed()
        added[0].setFocus()

    @Slot()
    def _on_bin(self) -> None:
        trash = self.sender()
        if isinstance(trash, IconButton):
            self._drop(str(trash.property("row")))
            self._on_changed()


def _is_new(key: str) -> bool:
    """Say whether a field is of a row that is to be added."""
    return key.count(":") == 2 and key.split(":")[1].startswith("+")
