"""The field for a text that patrons get: its placeholders are shown in the language of the window, and stored by their English names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from app.domain.placeholders import IN_BRACES, placeholders_of, shown_name, shown_text, stored_text
from app.windows.common.form import NoteField, TextField
from app.windows.common.theme import colour, theme


def window_language() -> str:
    """Return the language of the screen (`sv`, `en`, `cs`)."""
    return QLocale().name()[:2]


class TextNote(NoteField):
    """Several lines of text with placeholders. What it gives and takes is the text as it is stored.

    `menu_wanted` when Ctrl+Space asks for the menu of placeholders.
    """

    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str, longest: int, lines: int = 3, kind: str | None = None) -> None:
        super().__init__(parent, name=name, longest=longest, lines=lines, grows=True)
        self._kind, self._seen = kind, ""
        self._note.textChanged.disconnect(self._on_edited)
        self._note.textChanged.connect(self._on_text_changed)
        self._colours = _Colours(self._note.document(), kind)
        theme().changed.connect(self._colours.rehighlight)
        QShortcut(QKeySequence("Ctrl+Space"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.menu_wanted)

    @property
    def kind(self) -> str | None:
        """The kind of notice that the text is for."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Say for which kind of notice the text is: which placeholders there are."""
        if kind != self._kind:
            self._kind = self._colours.kind = kind
            self._colours.rehighlight()

    def value(self) -> str:
        return stored_text(super().value())

    def set_value(self, value: str) -> None:
        if value != self.typed():
            super().set_value(shown_text(value, window_language()))
        self.set_error("")

    def typed(self) -> str:
        """Return what is typed, as it is stored, whether it can be kept or not."""
        return stored_text(self._note.toPlainText())

    def insert(self, name: str) -> None:
        """Put a placeholder where the cursor stands, in place of what is marked, and go on typing there."""
        self._note.textCursor().insertText(f"{{{shown_name(name, window_language())}}}")
        self._note.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_language()

    @Slot()
    def _on_text_changed(self) -> None:
        """Another colour counts as a change of the text with Qt; only another text is one."""
        text = self._note.toPlainText()
        if text != self._seen:
            self._seen = text
            self._on_edited()

    @Slot()
    def _show_language(self) -> None:
        """Name the placeholders in the present language."""
        shown = shown_text(stored_text(self._note.toPlainText()), window_language())
        if shown != self._note.toPlainText():
            with self._quietly():
                self._note.setPlainText(shown)


class SubjectLine(TextField):
    """A line with placeholders, as `TextNote`."""

    def value(self) -> str:
        return stored_text(super().value())

    def set_value(self, value: str) -> None:
        if value != self.typed():
            super().set_value(shown_text(value, window_language()))
        self.set_error("")

    def typed(self) -> str:
        """Return what is typed, as it is stored, whether it can be kept or not."""
        return stored_text(self._line.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._put(self._line, shown_text(self.typed(), window_language()))


class _Colours(QSyntaxHighlighter):
    """Placeholders in the accent colour; what nothing is filled in for underlined in red."""

    def __init__(self, document: QTextDocument, kind: str | None) -> None:
        super().__init__(document)
        self.kind = kind

    def highlightBlock(self, text: str) -> None:
        known, wrong = QTextCharFormat(), QTextCharFormat()
        known.setForeground(colour("accent"))
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(colour("danger"))
        allowed = placeholders_of(self.kind)
        for found in IN_BRACES.finditer(text):
            if found["name"] is not None:
                is_known = stored_text(found[0])[1:-1] in allowed
                start = len(text[: found.start()].encode("utf-16-le")) // 2  # Qt counts an emoji as two
                self.setFormat(start, len(found[0].encode("utf-16-le")) // 2, known if is_known else wrong)
