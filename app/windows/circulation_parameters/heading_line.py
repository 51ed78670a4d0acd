"""The line over the list boxes: name of the parameter, whose rule applies, what it is to be coordinated with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.parameters.catalogue import Parameter, catalogue
from app.windows.common.badge import BadgeLabel
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Badge
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import explanation
from app.windows.common.theme import metric


class HeadingLine(QWidget):
    """Name of the parameter, whose rule applies, and the way to the parameters to coordinate it with."""

    parameter_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainLabel("", self, role="heading")
        self._name.setObjectName("parameter_heading")
        self._unused = BadgeLabel(self)
        self._unused.setObjectName("unused_badge")
        self._more = PlainLabel("", self, role="secondary", elide=True)
        self._more.setObjectName("parameter_explanation")
        self._link = Button("", self, icon_name="link", kind="link", name="coordinate_with")
        self._link.clicked.connect(self._on_link)
        self._others: tuple[Parameter, ...] = ()
        self._names: Names | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(11))
        row.addWidget(self._name)
        row.addWidget(self._unused)
        row.addWidget(self._more, 1)
        row.addWidget(self._link)
        row.addStrut(metric(28))  # as high without the link: nothing below moves from one parameter to the next

    def show_parameter(self, parameter: Parameter, names: Names) -> None:
        """Name a parameter."""
        self._names = names
        self._name.setText(names.parameter(parameter))
        self._more.setText(explanation(parameter))
        self._unused.set_badge(None if parameter.in_use else Badge(text=self.tr("not in use yet")), self.tr("Kept and shown; Lånedisk does not act on it yet."))
        self._others = tuple(catalogue()[key] for key in parameter.coordinate_with)
        self._link.setVisible(bool(self._others))
        shown = names.parameter(self._others[0]) if len(self._others) == 1 else self.tr("%n parameter(s)", "", len(self._others))
        self._link.setText(self.tr("Coordinate with: {parameter}").format(parameter=shown))

    @Slot()
    def _on_link(self) -> None:
        if len(self._others) == 1:
            self.parameter_wanted.emit(self._others[0].key)
            return
        menu = QMenu(self)
        menu.setObjectName("coordinate_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in self._others:
            action = menu.addAction(self._names.parameter(other) if self._names else other.key)
            action.setData(other.key)
        menu.triggered.connect(self._on_menu)
        menu.popup(self._link.mapToGlobal(self._link.rect().bottomLeft()))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self.parameter_wanted.emit(action.data())
