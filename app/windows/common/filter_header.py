"""A row of filter fields under the headings of a table: what is typed shows only the rows that contain it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QLineEdit

from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric, theme

PAUSE_MS = 200


class FilterHeader(QHeaderView):
    """A header with a field below each heading. Put in place of the table's own by `add_filter_row`."""

    def __init__(self, table: TableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._fields: dict[str, QLineEdit] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        self.setObjectName("filter_header")
        self.sectionResized.connect(self._place)
        self.sectionMoved.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        table.filter_cleared.connect(self.clear)
        theme().changed.connect(self._place)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), metric(26) + metric(28))

    def build(self) -> None:
        """Make a field for each column that has a heading."""
        model = self._table.table_model()
        for column in model.columns if model is not None else ():
            if column.header and column.key not in self._fields:
                field = QLineEdit(self)
                field.setObjectName(f"filter_{column.key}")
                field.textChanged.connect(self._on_edited)
                self._fields[column.key] = field
        self._name_fields()
        self._place()

    def updateGeometries(self) -> None:
        self.setViewportMargins(0, 0, 0, metric(28))
        super().updateGeometries()
        self._place()

    @Slot()
    def clear(self) -> None:
        """Empty every field."""
        for field in self._fields.values():
            field.clear()
        self._on_pause()

    def _name_fields(self) -> None:
        model = self._table.table_model()
        for column in model.columns if model is not None else ():
            if field := self._fields.get(column.key):
                set_spoken(field, self.tr("Filter {column}").format(column=column.full or column.header))
                field.setPlaceholderText("…")

    @Slot()
    def _place(self) -> None:
        """Put the fields under their headings."""
        model = self._table.table_model()
        for number, column in enumerate(model.columns if isinstance(model, RowTableModel) else ()):
            field = self._fields.get(column.key)
            if field is None:
                continue
            field.setVisible(not self.isSectionHidden(number))
            field.setGeometry(self.sectionViewportPosition(number) + 1, metric(26) + 1, max(self.sectionSize(number) - 2, 1), metric(26))

    @Slot()
    def _on_edited(self) -> None:
        self._timer.start()

    @Slot()
    def _on_pause(self) -> None:
        self._timer.stop()
        model = self._table.table_model()
        if model is not None:
            model.set_filters({key: field.text() for key, field in self._fields.items()})


def add_filter_row(table: TableView) -> FilterHeader:
    """Give a table (with its model) a row of filter fields; return it."""
    header = FilterHeader(table)
    table.replace_header(header, 26 + 28)
    header.build()
    return header
