"""Grouped boxes: a heading with a line under it and a pen at the upper right, or a panel that explains."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.windows.common.buttons import Button, IconButton, level_line
from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.theme import metric, theme
from app.windows.common.wrapped_row import WrappedRow

_NARROWEST, _WIDEST = 104, 126
"""So wide the labels of a box are at least, and at most: longer ones take a second line."""
_VALUE = 190
"""So wide a value is at least beside what stands at its right, if it is so long."""


class SectionBox(QFrame):
    """A box with a heading and rows of label and value; `edit_chosen` when its pen is pressed."""

    edit_chosen = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, name: str, editable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("box", "group")
        self.setObjectName(name)
        self._title = PlainLabel(title, self, role="section")
        self._pen = IconButton("pencil", "", self, colour="accent", name=f"{name}_edit")
        self._pen.clicked.connect(self._on_pen_clicked)
        self._pen.setVisible(editable)
        self._mark = Button("", self, icon_name="refresh-cw", kind="flat", name=f"{name}_mark")
        self._mark.clicked.connect(self._on_mark_clicked)
        self._mark.hide()
        head = QHBoxLayout()
        head.setContentsMargins(metric(11), metric(3), metric(6), metric(3))
        head.addWidget(self._title, 1)
        head.addWidget(self._mark)
        head.addWidget(self._pen)
        self._line = level_line(self)
        self._labels: list[PlainLabel] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(metric(11), metric(4), metric(11), metric(8))
        self._grid.setHorizontalSpacing(metric(10))
        self._grid.setVerticalSpacing(metric(4))
        self._grid.setColumnMinimumWidth(0, metric(_NARROWEST))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addLayout(self._grid)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show another heading (another language)."""
        self._title.setText(title)
        set_spoken(self, title)
        self._pen.set_name(self.tr("Change {section}").format(section=title))

    def set_editable(self, editable: bool, reason: str = "") -> None:
        """Make the pen active, or inactive with a tool tip that says why."""
        self._pen.setEnabled(editable)
        if editable:
            self.set_title(self._title.text())
        else:
            self._pen.set_name(self._pen.accessibleName(), reason)

    @property
    def pen(self) -> QWidget:
        """The button that begins to edit it."""
        return self._pen

    def set_mark(self, text: str, tip: str = "") -> None:
        """Say something in the heading until it is read, which a click on it says; an empty text takes the mark away."""
        self._mark.setText(text)
        set_spoken(self._mark, f"{self._title.text()}: {text}" if text else "")
        set_tip(self._mark, tip)
        self._mark.setVisible(bool(text))

    def add_row(self, label: str, value: str | QWidget, *, extra: QWidget | None = None, wrap: bool = False) -> PlainLabel | None:
        """Add a row of label and value (a text or a widget), with something at its right end; returns the label of a text."""
        row = self._grid.rowCount()
        if label:
            side = Qt.AlignmentFlag.AlignTop if wrap or extra is not None else Qt.AlignmentFlag.AlignVCenter
            named = PlainLabel(label, self, role="label")
            if extra is not None and not wrap:
                named.setMinimumHeight(extra.sizeHint().height())  # on the line of the value, wherever the other stands
            named.setContentsMargins(0, metric(1), 0, 0)  # on the line of the value, whose letters are larger; and Ö keeps its dots
            self._grid.addWidget(named, row, 0, side)
            self._labels.append(named)
        made: PlainLabel | None = None
        if isinstance(value, str):
            made = PlainLabel(value, self, elide=not wrap, wrap=wrap)
            set_spoken(made, f"{label} {value}".strip())
        shown = made if made is not None else value
        assert isinstance(shown, QWidget)
        beside = (row, 1, 1, 1) if label else (row, 0, 1, 2)  # what has no label begins where the labels do
        self._grid.addWidget(shown if extra is None else self._with_extra(shown, extra), *beside)
        return made

    def _with_extra(self, value: QWidget, extra: QWidget) -> WrappedRow:
        """Put something at the right of a value, below it where that would cut the value."""
        if isinstance(value, PlainLabel) and value.elides:
            value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as wide as it is, where there is room
            value.setMinimumHeight(extra.sizeHint().height())
        elif isinstance(value, PlainLabel):
            lines = [value.fontMetrics().horizontalAdvance(line) for line in value.text().split("\n")]
            value.setMinimumWidth(min(max(lines) + 1, metric(_VALUE)))
        line = WrappedRow(self, apart=8)
        line.add([(value,)], (extra,))
        return line

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, -1)

    def clear(self) -> None:
        """Take all rows away."""
        self._labels.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def widest_label(self) -> int:
        """Return how wide the longest label of its rows is on one line."""
        return max((label.sizeHint().width() for label in self._labels), default=0)

    def set_label_width(self, width: int) -> None:
        """Begin the values of all rows so far to the right; a label that is longer wraps."""
        self._grid.setColumnMinimumWidth(0, width)
        for label in self._labels:
            label.setWordWrap(label.sizeHint().width() > width)
            label.setFixedWidth(width)

    @Slot()
    def _on_pen_clicked(self) -> None:
        self.edit_chosen.emit()

    @Slot()
    def _on_mark_clicked(self) -> None:
        self.set_mark("")


def align_labels(boxes: Iterable[SectionBox]) -> None:
    """Begin the values of boxes that stand under one another on one edge, after all their rows are there."""
    stacked = tuple(boxes)
    widest = max((box.widest_label() for box in stacked), default=0)
    for box in stacked:
        box.set_label_width(max(metric(_NARROWEST), min(metric(_WIDEST), widest)))


class Panel(QFrame):
    """A panel that explains: an icon, a heading and lines; on the soft accent ground, or grouped."""

    def __init__(self, parent: QWidget | None = None, *, name: str, box: str = "note") -> None:
        super().__init__(parent)
        self.setProperty("box", box)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metric(11), metric(8), metric(11), metric(8))
        self._column.setSpacing(metric(4))

    def clear(self) -> None:
        """Take everything away."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add_heading(self, text: str, icon_name: str = "", explanation: str = "") -> None:
        """Add a heading with its icon and explanation."""
        self._column.addWidget(IconLine(text, icon_name, self, role="section", tint="accent", explanation=explanation))

    def add_line(self, text: str, icon_name: str = "", *, role: str = "body", tint: str = "text2") -> IconLine:
        """Add a line that wraps, with its icon."""
        line = IconLine(text, icon_name, self, role=role, tint=tint)
        self._column.addWidget(line)
        return line

    def add_widget(self, widget: QWidget) -> None:
        """Add anything else."""
        self._column.addWidget(widget)

    def add_stretch(self) -> None:
        """Keep what was added at the top."""
        self._column.addStretch(1)


class IconLine(QWidget):
    """An icon and a text that wraps beside it."""

    def __init__(
        self, text: str, icon_name: str = "", parent: QWidget | None = None, *, role: str = "body", tint: str = "text2", explanation: str = ""
    ) -> None:
        super().__init__(parent)
        self._name, self._tint = icon_name, tint
        self._aligned = Qt.AlignmentFlag.AlignTop
        self._icon = QLabel(self)
        self._icon.setVisible(bool(icon_name))
        self.text = PlainLabel(text, self, role=role, wrap=not explanation)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 0 if explanation else 1)
        if explanation:
            row.addWidget(PlainLabel(explanation, self, role="secondary"), 1)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the icon beside the first line of a text of several, in the middle of a text of one."""
        super().resizeEvent(event)
        one_line = self.text.heightForWidth(self.text.width()) < 2 * self.text.fontMetrics().height() if self.text.wordWrap() else True
        wanted = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        layout = self.layout()
        if layout is not None and wanted != self._aligned:
            self._aligned = wanted
            layout.setAlignment(self._icon, wanted)

    def say(self, text: str, icon_name: str = "", tint: str = "text2") -> None:
        """Show another text and icon."""
        self.text.setText(text)
        self._name, self._tint = icon_name, tint
        self._icon.setVisible(bool(icon_name))
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._name:
            self._icon.setPixmap(pixmap(self._name, self._tint, 16, self.devicePixelRatioF()))
