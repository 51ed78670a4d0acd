"""The command box in the tool bar: any function by a few letters of its name, in the language of the screen or in English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.domain.text import fold_plain, words
from app.windows.common.icons import icon
from app.windows.common.plain_label import PlainLabel, set_spoken, tool_tip
from app.windows.common.soon import soon
from app.windows.common.theme import metric, theme

SHOWN = 8
"""Functions offered at once."""

_MISTAKES_FROM = 4
"""Least number of letters of a word in which a typing mistake is forgiven: shorter ones are like too much."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A function that can be found: its id, name on screen, where it stands, its key, and other words it answers to."""

    id: str
    name: str
    place: str = ""
    key: str = ""
    aliases: tuple[str, ...] = ()
    icon: QIcon | None = None


class _Likeness(IntEnum):
    """How a name answers to what was typed, the worst first; NOTHING is not offered."""

    NOTHING = 0
    MISSPELT = 1
    INSIDE = 2
    INITIALS = 3
    WORDS = 4
    NAME = 5


def find(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries that answer to what was typed, the likest first; all of them for an empty text."""
    wanted = fold_plain(typed)
    if not wanted:
        return list(entries)
    scored = [(max(_likeness(wanted, fold_plain(name)) for name in (entry.name, *entry.aliases)), n, entry) for n, entry in enumerate(entries)]
    return [entry for score, _, entry in sorted(scored, key=lambda item: (-item[0], item[1])) if score is not _Likeness.NOTHING]


def _likeness(typed: str, name: str) -> _Likeness:
    """Compare folded texts: beginnings of the name and of its words before letters in the middle, then what is misspelt."""
    if name.startswith(typed):
        return _Likeness.NAME
    parts, own = words(typed), words(name)
    if not parts:
        return _Likeness.NOTHING
    if all(any(word.startswith(part) for word in own) for part in parts):
        return _Likeness.WORDS
    if len(typed) > 1 and _initials(name).startswith(typed):
        return _Likeness.INITIALS
    if len(typed) > 1 and typed in name:
        return _Likeness.INSIDE
    if all(any(_nearly_begins(word, part) for word in own) for part in parts):
        return _Likeness.MISSPELT
    return _Likeness.NOTHING


def _nearly_begins(word: str, part: str) -> bool:
    """Say whether a word begins with what was typed, but for a letter missing, doubled, swapped or wrong (two in long words).

    Among four letters a wrong one is not forgiven: so short, too many words differ in one letter only.
    """
    from rapidfuzz.distance import OSA

    if word.startswith(part):
        return True
    if len(part) < _MISTAKES_FROM or part[0] not in word[:2]:
        return False
    mistakes = 1 if len(part) < 2 * _MISTAKES_FROM else 2
    lengths = range(len(part) - mistakes, len(part) + mistakes + 1)
    beginnings = [word[:length] for length in lengths if length <= len(word)]
    if len(part) == _MISTAKES_FROM:
        beginnings = [begun for begun in beginnings if len(begun) != len(part) or sorted(begun) == sorted(part)]
    return any(OSA.distance(part, begun, score_cutoff=mistakes) <= mistakes for begun in beginnings)


def _initials(name: str) -> str:
    return "".join(word[0] for word in words(name))


class CommandBox(QLineEdit):
    """A field that offers functions while typing. `chosen` carries the id of the function."""

    chosen = Signal(str)
    left = Signal()
    """It has given up the keys: they belong to the window again."""

    def __init__(self, list_entries: Callable[[], Sequence[Entry]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_entries = list_entries
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
        set_spoken(self, self.tr("Search function"))
        self._sign.setText(self.tr("Search function"))
        set_spoken(self._popup, self.tr("Functions found"))
        self.setToolTip(tool_tip(self.tr("Finds any function by a few letters of its name.") + " (Ctrl+K)"))
        if self._popup.isVisible():  # the windows' own actions follow the language after this
            soon(self, self._on_language_changed)

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
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key's name at the right end."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        self._hint.setGeometry(self.width() - size.width() - metric(8), (self.height() - size.height()) // 2, size.width(), size.height())

    def _offer(self, typed: str) -> None:
        found = find(self._list_entries(), typed)
        self._model.clear()
        for entry in found:
            item = QStandardItem(" · ".join(part for part in (entry.name, entry.place, entry.key) if part))
            item.setData(entry.id, Qt.ItemDataRole.UserRole)
            item.setEditable(False)
            if entry.icon is not None:
                item.setIcon(entry.icon)
            self._model.appendRow(item)
        if not found:
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

    @Slot()
    def _on_language_changed(self) -> None:
        self._offer(self.text())

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._hint.setVisible(not text)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._offer(text)

    @Slot()
    def _on_return_pressed(self) -> None:
        """Run the first of what is found now: language, window and permissions may be others than when it was typed."""
        found = find(self._list_entries(), self.text()) if self.text() else []
        if found:
            self._run(found[0].id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if id_ := index.data(Qt.ItemDataRole.UserRole):
            self._run(str(id_))

    def _run(self, id_: str) -> None:
        self.leave()
        self.chosen.emit(id_)
