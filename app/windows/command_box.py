"""The command box in the tool bar: any function by a few letters of its name, in the language of the screen or in English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.domain.text import fold_plain
from app.windows.common.icons import icon
from app.windows.common.plain_label import PlainLabel, tool_tip
from app.windows.common.theme import metric, theme

SHOWN = 8
"""Functions offered at once."""

_WANTED = 62.0
"""Least likeness (0-100) to be offered."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A function that can be found: its id, name on screen, where it stands, its key, and other words it answers to."""

    id: str
    name: str
    place: str = ""
    key: str = ""
    aliases: tuple[str, ...] = ()
    icon: QIcon | None = None


def find(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries that are like what was typed, the likest first; all of them for an empty text."""
    wanted = fold_plain(typed)
    if not wanted:
        return list(entries)
    scored = [(max(_likeness(wanted, fold_plain(name)) for name in (entry.name, *entry.aliases)), n, entry) for n, entry in enumerate(entries)]
    return [entry for score, _, entry in sorted(scored, key=lambda item: (-item[0], item[1])) if score >= _WANTED]


def _likeness(typed: str, name: str) -> float:
    """Score 0-100 and above: beginnings of the name and of its words before letters in the middle, then what is misspelt."""
    from rapidfuzz import fuzz

    if name.startswith(typed):
        return 120.0
    if any(word.startswith(typed) for word in name.split()):
        return 110.0
    if _initials(name).startswith(typed):
        return 105.0
    if typed in name:
        return 101.0
    return float(fuzz.partial_ratio(typed, name)) if len(typed) > 2 else 0.0


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


class CommandBox(QLineEdit):
    """A field that offers functions while typing. `chosen` carries the id of the function."""

    chosen = Signal(str)

    def __init__(self, list_entries: Callable[[], Sequence[Entry]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_entries = list_entries
        self._found: list[Entry] = []
        self.setObjectName("command_box")
        self._sign = self.addAction(icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self._hint = PlainLabel("Ctrl+K", self, role="secondary")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.setWidget(self)
        self._popup = QListView(self)
        self._popup.setObjectName("command_list")
        self._completer.setPopup(self._popup)
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(self._on_text_edited)
        self.returnPressed.connect(self._on_return_pressed)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.retranslate()

    def retranslate(self) -> None:
        """Put its texts into the present language."""
        self.setPlaceholderText(self.tr("Search function"))
        self.setAccessibleName(self.tr("Search function"))
        self._sign.setText(self.tr("Search function"))
        self._popup.setAccessibleName(self.tr("Functions found"))
        self.setToolTip(tool_tip(self.tr("Finds any function by a few letters of its name.") + " (Ctrl+K)"))

    def begin(self) -> None:
        """Take the focus and show everything."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.clear()
        self._offer("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc; offer everything by the arrow key."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._offer(self.text())
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Empty it and give the focus back to the window."""
        self.clear()
        self._popup.hide()
        self.clearFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key's name at the right end."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        self._hint.setGeometry(self.width() - size.width() - metric(8), (self.height() - size.height()) // 2, size.width(), size.height())

    def _offer(self, typed: str) -> None:
        self._found = find(self._list_entries(), typed)
        self._model.clear()
        for entry in self._found:
            item = QStandardItem(" · ".join(part for part in (entry.name, entry.place, entry.key) if part))
            item.setData(entry.id, Qt.ItemDataRole.UserRole)
            item.setEditable(False)
            if entry.icon is not None:
                item.setIcon(entry.icon)
            self._model.appendRow(item)
        if not self._found:
            none = QStandardItem(self.tr("No function is called that"))
            none.setEnabled(False)
            self._model.appendRow(none)
        width = max(self._popup.sizeHintForColumn(0) + metric(40), self.width())
        rect = self.rect()
        rect.setLeft(rect.right() - width + 1)
        self._completer.complete(rect)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFixedWidth(metric(220))
        self._popup.setIconSize(QSize(metric(16), metric(16)))

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._hint.setVisible(not text)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._offer(text)

    @Slot()
    def _on_return_pressed(self) -> None:
        if self.text() and self._found:
            self._run(self._found[0].id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if id_ := index.data(Qt.ItemDataRole.UserRole):
            self._run(str(id_))

    def _run(self, id_: str) -> None:
        self.leave()
        self.chosen.emit(id_)
