"""The list of all parameters at the left: grouped, searchable, with counts and a mark where units have rules of their own (B1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.text import fold_plain
from app.queries.parameters import ParameterCount
from app.windows.common.icons import icon, pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken, tool_tip
from app.windows.common.rules.texts import words
from app.windows.common.search_field import SearchField
from app.windows.common.theme import colour, metric, theme

_KEY = Qt.ItemDataRole.UserRole
_NONE = ParameterCount(0, False)


class WrappedNames(QStyledItemDelegate):
    """Gives a row the height that its name takes when it is broken into lines at the width of the list.

    A height is measured once for each name and width, for all windows: the list is laid out many times before it is first painted.
    """

    _known: ClassVar[dict[tuple[str, int, int], QSize]] = {}
    _rooms: ClassVar[dict[tuple[int, int], tuple[QSize, int]]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.column():
            return QSize()  # the name decides on the height
        tree = self.parent()
        if not isinstance(tree, QTreeView) or not index.parent().isValid():
            return super().sizeHint(option, index)
        key = (index.data(), tree.columnWidth(0), metric(1000))
        if key not in self._known:
            self._known[key] = self._measured(option, index, tree)
        return self._known[key]

    def _measured(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, tree: QTreeView) -> QSize:
        line, width = self._room(option, index, tree)
        text = option.fontMetrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), int(Qt.TextFlag.TextWordWrap), index.data())
        return QSize(line.width(), max(line.height(), text.height() + metric(6)))

    def _room(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, tree: QTreeView) -> tuple[QSize, int]:
        """Return the size of one line and the width that a name has, the same for all names at a width of the list."""
        key = (tree.columnWidth(0), metric(1000))
        if key not in self._rooms:
            hint = super().sizeHint(option, index)
            self.initStyleOption(option, index)
            option.rect = QRect(0, 0, tree.columnWidth(0) - 2 * tree.indentation(), metric(200))
            margin = tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, tree) + 1
            room = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree).width()
            self._rooms[key] = hint, min(room, option.rect.width()) - 2 * margin - metric(4)  # the painter rounds up
        return self._rooms[key]


class ParameterList(QWidget):
    """`parameter_chosen` carries the key of the parameter that was chosen by hand."""

    parameter_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameter_list")
        self._language = "en"
        self._search = SearchField("", self, name="parameter_search", pause_ms=0)
        self._model = QStandardItemModel(0, 3, self)
        self._items: dict[str, tuple[QStandardItem, QStandardItem, QStandardItem]] = {}
        self._groups: list[QStandardItem] = []
        self._tree = self._make_tree()
        self._nothing = PlainLabel("", self, role="secondary", wrap=True)
        self._nothing.hide()
        self._legend_icon = QLabel(self)
        self._legend = PlainLabel("", self, role="secondary")
        self._lay_out()
        self._search.searched.connect(self._on_search_changed)
        self._search.moved_down.connect(self._on_left_down)
        self._search.returnPressed.connect(self._on_left_down)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _make_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setObjectName("parameter_tree")
        tree.setHeaderHidden(True)
        tree.setModel(self._model)
        tree.setRootIsDecorated(True)
        tree.setIndentation(metric(11))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setWordWrap(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        tree.setItemDelegate(WrappedNames(tree))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(metric(20))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._on_width_changed)
        tree.selectionModel().currentChanged.connect(self._on_current_changed)
        return tree

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(metric(6))
        foot.addWidget(self._legend_icon)
        foot.addWidget(self._legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._tree, 1)
        column.addLayout(foot)

    def retranslate(self, language: str) -> None:
        """Name everything in a language; what was chosen and searched stays."""
        self._language = language
        self._search.set_hint(self.tr("Search among %n parameter(s)", "", len(catalogue())))
        set_spoken(self._tree, self.tr("Parameters"))
        self._legend.setText(self.tr("units have rules of their own"))
        self._nothing.setText(self.tr("No parameter has these letters in its name."))
        if self._items:
            self._fill()

    def fill(self) -> None:
        """List the parameters, unless they are there: nobody waits for them before the window is painted."""
        if not self._items:
            self._fill()

    def _fill(self) -> None:
        chosen = self.chosen()
        blocked = self._tree.selectionModel().blockSignals(True)
        self._model.removeRows(0, self._model.rowCount())
        self._items.clear()
        self._groups.clear()
        for group in catalogue().groups():
            self._add_group(group, [parameter for parameter in catalogue().values() if parameter.group == group])
        for row in range(len(self._groups)):  # together: each lays out anew what was added since
            self._tree.setFirstColumnSpanned(row, QModelIndex(), True)
        self._tree.selectionModel().blockSignals(blocked)
        self._tree.expandAll()
        self._on_theme_changed()
        if chosen:
            self.choose(chosen)
        self._on_search_changed(self._search.text())

    def _add_group(self, group: str, parameters: list[Parameter]) -> None:
        heading = QStandardItem(words(group))
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for parameter in parameters:
            name = QStandardItem(parameter.name(self._language))
            name.setData(parameter.key, _KEY)
            name.setToolTip(tool_tip(self._tip(parameter)))
            mark, count = QStandardItem(), QStandardItem()
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[parameter.key] = (name, mark, count)
            heading.appendRow([name, mark, count])
        self._model.appendRow(heading)
        self._groups.append(heading)

    def _tip(self, parameter: Parameter) -> str:
        name = parameter.name(self._language)
        return name if parameter.in_use else self.tr("{name}: not in use yet").format(name=name)

    def show_counts(self, counts: Mapping[str, ParameterCount]) -> None:
        """Show how many rows each parameter has, and where units have rules of their own."""
        self.fill()
        blocked = self._model.blockSignals(True)  # else the tree is laid out anew for each of them
        for key, (name, mark, count) in self._items.items():
            found = counts.get(key, _NONE)
            count.setText(str(found.rows))
            mark.setIcon(icon("building-2", "greenbar") if found.exceptions else QIcon())
            rows = self.tr("%n row(s)", "", found.rows)
            spoken = f"{name.text()}, {rows}"
            name.setData(f"{spoken}, {self._legend.text()}" if found.exceptions else spoken, Qt.ItemDataRole.AccessibleTextRole)
            mark.setToolTip(tool_tip(self._legend.text()) if found.exceptions else "")
        self._model.blockSignals(blocked)
        self._tree.viewport().update()

    def chosen(self) -> str | None:
        """Return the key of the chosen parameter."""
        index = self._tree.currentIndex()
        key = index.siblingAtColumn(0).data(_KEY) if index.isValid() else None
        return str(key) if key else None

    def choose(self, key: str) -> None:
        """Mark a parameter without announcing it."""
        self.fill()
        if key in self._items and key != self.chosen():
            blocked = self.blockSignals(True)
            self._tree.setCurrentIndex(self._items[key][0].index())
            self.blockSignals(blocked)

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        wanted = fold_plain(text).split()
        any_shown = False
        for group in self._groups:
            shown = 0
            for row in range(group.rowCount()):
                parameter = catalogue()[group.child(row).data(_KEY)]
                passes = all(word in self._searched(parameter) for word in wanted)
                self._tree.setRowHidden(row, group.index(), not passes)
                shown += passes
            self._tree.setRowHidden(group.row(), QModelIndex(), not shown)
            any_shown = any_shown or bool(shown)
        self._nothing.setVisible(not any_shown)

    def _searched(self, parameter: Parameter) -> str:
        return fold_plain(f"{parameter.name(self._language)} {words(parameter.group)} {parameter.key}")

    @Slot()
    def _on_left_down(self) -> None:
        """Go from the search line to the first parameter that is shown, or to the chosen one if it is; also right after a letter."""
        self._on_search_changed(self._search.text())
        index = self._tree.currentIndex()
        if not index.isValid() or self._tree.isRowHidden(index.row(), index.parent()) or self._tree.isRowHidden(index.parent().row(), QModelIndex()):
            shown = (name for name, _, _ in self._items.values() if not self._tree.isRowHidden(name.row(), name.parent().index()))
            first = next(shown, None)
            if first is None:
                return
            self._tree.setCurrentIndex(first.index())
        self._tree.setFocus()

    @Slot(int, int, int)
    def _on_width_changed(self, section: int, old: int, new: int) -> None:
        """Break the names anew when their column has another width."""
        if section == 0 and old != new:
            self._tree.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = current.siblingAtColumn(0).data(_KEY)
        if key:
            self.parameter_chosen.emit(str(key))

    @Slot()
    def _on_theme_changed(self) -> None:
        header = self._tree.header()
        for section, width in ((1, 22), (2, 36)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, metric(width))
        blocked = self._model.blockSignals(True)
        font, ground, quiet = theme().font(13, 600), colour("head"), colour("text2")
        for group in self._groups:
            group.setFont(font)
            group.setBackground(ground)
        for _, _, count in self._items.values():
            count.setForeground(quiet)
        self._model.blockSignals(blocked)
        self._tree.scheduleDelayedItemsLayout()
        self._legend_icon.setPixmap(pixmap("building-2", "greenbar", 16, self.devicePixelRatioF()))
