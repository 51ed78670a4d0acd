"""Measures whether texts fit: each visible text's width against its rectangle, and texts that lie over one another.

`misfits(window)` returns one line for each text that is cut, elided, hidden behind an edge or overlapped; none is the
wish. Texts of the wide column of a table, and of lists that scroll sideways, may be cut: they have their tool tip.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionTab,
    QTabBar,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.windows.common.badge import BadgeLabel
from app.windows.common.numbered_tabs import LevelBar
from app.windows.common.plain_label import PlainLabel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric, theme

_SLACK = 1
"""Pixels by which rounding may differ."""


def misfits(window: QWidget) -> list[str]:
    """Return what does not fit in a shown window, one line each; a test that asks is marked `styled`."""
    assert QApplication.instance().styleSheet(), "measured without the style sheet"  # type: ignore[union-attr]
    found = [f"{_name(widget)}: {fault}" for widget in _visible(window) for fault in _faults(widget)]
    return found + _overlaps(window)


def _visible(window: QWidget) -> Iterator[QWidget]:
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.window() is window and widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def _name(widget: QWidget) -> str:
    names: list[str] = []
    at: QObject | None = widget
    while at is not None and len(names) < 4:
        if at.objectName():
            names.append(at.objectName())
        at = at.parent()
    return f"{type(widget).__name__} {'/'.join(reversed(names))}"


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QToolButton):
        return
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QMenuBar):
        yield from _menus(widget)
    elif isinstance(widget, QToolBar):
        yield from (f"a button of the tool bar has no room: {b.text()}" for b in _left_out(widget))
    elif isinstance(widget, TableView):
        yield from _cells(widget)
    elif isinstance(widget, QTreeView):
        yield from _names(widget)


def _label(label: QLabel) -> Iterator[str]:
    text, rect = label.text(), label.contentsRect()
    if not text:
        return
    flags = Qt.TextFlag.TextShowMnemonic if label.buddy() is not None else Qt.TextFlag.TextSingleLine
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        needed = metrics.boundingRect(QRect(0, 0, rect.width(), 10_000), int(Qt.TextFlag.TextWordWrap), text)
        if needed.height() > rect.height() + _SLACK or needed.width() > rect.width() + _SLACK:
            yield f"{text!r} needs {needed.width()} x {needed.height()}, has {rect.width()} x {rect.height()}"
        return
    needed_width = metrics.size(flags, text).width()
    if needed_width > rect.width() + _SLACK:
        yield f"{text!r} needs {needed_width}, has {rect.width()}{' (elided)' if isinstance(label, PlainLabel) and label.elides else ''}"
    elif metrics.height() > label.height() + 2:
        yield f"{text!r} is {metrics.height()} high, has {label.height()}"
    yield from _cut_by_edge(label)


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    needed = button.sizeHint().width() - (2 * metric(8) if isinstance(button, QPushButton) else 0)
    if needed > button.width() + _SLACK:
        yield f"{button.text()!r} needs {needed}, has {button.width()}"
    yield from _cut_by_edge(button)


def _cut_by_edge(widget: QWidget) -> Iterator[str]:
    """Find a widget that its parent cuts off, outside of what scrolls."""
    at: QWidget | None = widget.parentWidget()
    while at is not None and not at.isWindow():
        if isinstance(at.parentWidget(), QAbstractScrollArea):
            return
        at = at.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    if seen.width() < widget.width() - _SLACK or seen.height() < widget.height() - _SLACK:
        yield f"cut off at an edge: {seen.width()} x {seen.height()} of {widget.width()} x {widget.height()} are seen"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        text = bar.tabText(place)
        current = place == bar.currentIndex()
        needed = QFontMetrics(theme().font(13, 600 if current else 400)).size(Qt.TextFlag.TextShowMnemonic, text).width()
        option = QStyleOptionTab()
        bar.initStyleOption(option, place)
        room = bar.text_rect(place) if isinstance(bar, LevelBar) else bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)
        has = room.width()
        if needed > has + _SLACK:
            yield f"tab {text!r} needs {needed}, has {has}"
        if bar.tabRect(place).right() > bar.width() + _SLACK:
            yield f"tab {text!r} lies outside"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is Qt.Orientation.Vertical or model is None:
        return
    metrics = QFontMetrics(theme().font(12, 500))
    for number in range(header.count()):
        text = model.headerData(number, Qt.Orientation.Horizontal)
        if text and not header.isSectionHidden(number):
            needed, has = metrics.horizontalAdvance(text), header.sectionSize(number) - 2 * metric(6)
            if needed > has + _SLACK:
                yield f"heading {text!r} needs {needed}, has {has}"
            if header.sectionViewportPosition(number) + header.sectionSize(number) > header.width() + _SLACK:
                yield f"column {text!r} lies outside"


def _combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo).width()
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText().strip())
    if needed > room + _SLACK:
        yield f"{combo.currentText()!r} needs {needed}, has {room}"


def _line(line: QLineEdit) -> Iterator[str]:
    if isinstance(line.parentWidget(), QComboBox):
        return
    text = line.text() or line.placeholderText()
    actions = sum(metric(22) for action in line.actions() if action.isVisible() and not action.icon().isNull())
    room = line.contentsRect().width() - 2 * metric(4) - actions
    needed = line.fontMetrics().horizontalAdvance(text)
    if needed > room + _SLACK:
        yield f"{text!r} needs {needed}, has {room}"


def _menus(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        rect = bar.actionGeometry(action)
        if action.isVisible() and (rect.isEmpty() or rect.right() > bar.width()):
            yield f"menu {action.text()!r} has no room"


def _left_out(bar: QToolBar) -> list[QToolButton]:
    buttons = [bar.widgetForAction(action) for action in bar.actions() if action.isVisible()]
    return [button for button in buttons if isinstance(button, QToolButton) and not button.isVisible()]


def _cells(table: TableView) -> Iterator[str]:
    model = table.table_model()
    if model is None:
        return
    for number, column in enumerate(model.columns):
        if column.width == "stretch" or table.isColumnHidden(number):
            continue
        for row in range(len(model.rows)):
            index = model.index(row, number)
            rect = table.visualRect(index)
            if not table.viewport().rect().intersects(rect) or not model.cell(row, number).spoken():
                continue
            needed = table.sizeHintForIndex(index).width() - 2
            if needed > rect.width() + _SLACK:
                yield f"cell {column.key} of row {row}: {model.cell(row, number).spoken()!r} needs {needed}, has {rect.width()}"


def _names(tree: QTreeView) -> Iterator[str]:
    """Find names of a tree that are cut, in lines broken at the width of their row, those scrolled out of sight too."""
    margin = tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1
    for index in _below(tree, QModelIndex()):
        rect = tree.visualRect(index)
        font = index.data(Qt.ItemDataRole.FontRole) or tree.font()
        room = QRect(0, 0, rect.width() - 2 * margin, 10_000)
        flags = Qt.TextFlag.TextWordWrap if tree.wordWrap() else Qt.TextFlag.TextSingleLine
        needed = QFontMetrics(font).boundingRect(room, int(flags), index.data())
        if needed.height() > rect.height() + _SLACK or needed.width() > room.width() + _SLACK:
            yield f"{index.data()!r} needs {needed.width()} x {needed.height()}, has {room.width()} x {rect.height()}"


def _below(tree: QTreeView, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(tree.model().rowCount(parent)):
        index = tree.model().index(row, 0, parent)
        if index.data() and not tree.isRowHidden(row, parent):
            yield index
            if tree.isExpanded(index):
                yield from _below(tree, index)


def _overlaps(window: QWidget) -> list[str]:
    """Find texts that lie over one another."""
    shown = [widget for widget in _visible(window) if _has_text(widget)]
    places = [(widget, _place(widget, window)) for widget in shown]
    found = []
    for number, (one, where) in enumerate(places):
        for other, there in places[number + 1 :]:
            common = where.intersected(there)
            if common.width() > 2 and common.height() > 2 and not one.isAncestorOf(other) and not other.isAncestorOf(one):
                found.append(f"{_name(one)} {_text(one)!r} and {_name(other)} {_text(other)!r} overlap by {common.width()} x {common.height()}")
    return found


def _has_text(widget: QWidget) -> bool:
    return bool(_text(widget)) and not (isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox))


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | BadgeLabel):
        return widget.text if isinstance(widget, BadgeLabel) else widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _place(widget: QWidget, window: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())
