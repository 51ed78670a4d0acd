"""F1: what the window in front is for, its keys and its marks. Beside it the other pages; nothing is loaded from anywhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from app.settings import Settings
from app.windows.common.buttons import Button
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip, set_title
from app.windows.common.theme import colour, metric, theme
from app.windows.help_pages import MAIN_PAGE, markdown, pages, title_of

_LINE_PERCENT = 120
_FEATURES = QTextDocument.MarkdownFeature(QTextDocument.MarkdownFeature.MarkdownNoHTML.value | QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value)


class HelpWindow(QDialog):
    """Shows a page; stands beside the window that it explains and stops nothing. `language` gives the code of the screen's."""

    def __init__(self, parent: QWidget, settings: Settings, language: Callable[[], str]) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setModal(False)
        self._settings, self._language = settings, language
        self.page = MAIN_PAGE
        self._list = QListWidget(self)
        self._list.setObjectName("help_pages")
        self._text = _Text(self)
        self._find_label = PlainLabel("", self)
        self._find = QLineEdit(self)
        self._find.setObjectName("help_find")
        self._find.setClearButtonEnabled(True)
        self._find_label.setBuddy(self._find)
        self._close = Button("", self, name="help_close")
        self._lay_out()
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._find.returnPressed.connect(self._on_find)
        self._find.textChanged.connect(self._on_find_edited)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._on_find_wanted)
        theme().changed.connect(self._on_theme_changed)
        if isinstance(parent, QDialog):
            parent.finished.connect(self.close)
        self.resize(metric(820), metric(600))
        self.retranslate()

    def show_page(self, page: str) -> None:
        """Show a page."""
        self.page = page if page in pages() else MAIN_PAGE
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put every word into the present language."""
        set_title(self, self.tr("{page} - Help").format(page=title_of(self.page, self._language())))
        self._find_label.setText(self.tr("Fi&nd"))
        set_tip(self._find, self.tr("Enter goes on to the next place."))
        self._close.setText(self.tr("Close"))
        set_spoken(self._list, self.tr("Pages"))
        set_spoken(self._text, self.windowTitle())
        self._fill_list()
        self._show_text()
        settle(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(metric(8))
        row.addWidget(self._find_label)
        row.addWidget(self._find, 1)
        row.addWidget(self._close)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._text)
        split.setStretchFactor(1, 1)
        split.setSizes([metric(220), metric(600)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metric(12), metric(12), metric(12), metric(12))
        layout.setSpacing(metric(10))
        layout.addWidget(split, 1)
        layout.addLayout(row)
        self.setTabOrder(self._text, self._list)
        self.setTabOrder(self._list, self._find)

    def _fill_list(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for page in pages():
            item = QListWidgetItem(title_of(page, self._language()), self._list)
            item.setData(Qt.ItemDataRole.UserRole, page)
            if page == self.page:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def _show_text(self) -> None:
        self._text.show_markdown(markdown(self.page, self._language(), self._settings))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, current: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if current is not None:
            self.page = str(current.data(Qt.ItemDataRole.UserRole))
            set_title(self, self.tr("{page} - Help").format(page=current.text()))
            set_spoken(self._text, self.windowTitle())
            self._show_text()

    @Slot()
    def _on_find_wanted(self) -> None:
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    @Slot()
    def _on_find(self) -> None:
        if not self._text.find(self._find.text()):
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self._text.find(self._find.text())

    @Slot(str)
    def _on_find_edited(self, _text: str) -> None:
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._on_find()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._show_text()


class _Text(QTextBrowser):
    """A text of Markdown in the program's colours; it opens no links and loads nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_text")
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing, whatever a text names."""

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning."""
        document = self.document()
        document.setDefaultFont(theme().font(13))
        document.setDocumentMargin(metric(12))
        document.setIndentWidth(metric(16))
        document.setMarkdown(text, _FEATURES)
        block = document.begin()
        while block.isValid():
            _space(QTextCursor(block))
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _space(cursor: QTextCursor) -> None:
    """Give a paragraph its room, and a heading its size: Markdown alone sets everything close together."""
    form = cursor.blockFormat()
    level, listed = form.headingLevel(), cursor.currentList() is not None
    form.setTopMargin(metric(14) if level > 1 else 0)
    form.setBottomMargin(metric(8) if level == 1 else metric(4) if level or listed else metric(6))
    form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(form)
    if level:
        letters = QTextCharFormat()
        letters.setFont(theme().font(17 if level == 1 else 15, 600))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(letters)


def _dress(table: QTextTable) -> None:
    """Give a table of keys the look of the program's tables: lines between the rows, none between the columns."""
    form = table.format()
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 32), QTextLength(QTextLength.Type.PercentageLength, 68)])
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            line = QTextTableCellFormat()
            line.setPadding(metric(3))
            line.setBottomBorder(1)
            line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            line.setBottomBorderBrush(colour("line"))
            if row == 0:
                line.setBackground(colour("head"))
            cell.setFormat(line)
            at = cell.firstCursorPosition()
            text = at.blockFormat()
            text.setBottomMargin(0)
            at.setBlockFormat(text)


def open_help(front: QWidget, settings: Settings, language: Callable[[], str], page: str) -> HelpWindow:
    """Show a page on a window; a dialog that stops the rest of the program does not stop the help that is its own.

    Pressed in the help itself, the key leads to the page of the main window.
    """
    if isinstance(front, HelpWindow):
        front.show_page(MAIN_PAGE)
        return front
    window = next((child for child in front.children() if isinstance(child, HelpWindow)), None) or HelpWindow(front, settings, language)
    window.show_page(page)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
