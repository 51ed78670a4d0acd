"""When the program has a bug: it is logged, said in plain words with the technical detail folded away, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.logs import without_values
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.theme import metric

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Says that something went wrong. Further errors while it is open are added to its detail, not to the screen."""

    def __init__(self, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        set_title(self, self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._detail = QPlainTextEdit(detail, self)
        self._build()

    def add(self, detail: str) -> None:
        """Add another error."""
        self._detail.appendPlainText("\n" + detail)

    def _build(self) -> None:
        heading = PlainLabel(self.tr("Something went wrong in the program"), self, role="heading")
        text = self.tr("What was saved before is safe. What you were just doing may not have been carried out: look before you do it again.")
        explanation = PlainLabel(text, self, wrap=True)
        advice = PlainLabel(self.tr("Whoever looks after Lånedisk can use the technical detail. It holds no data of patrons."), self, wrap=True)
        advice.set_role("secondary")
        self._detail.setObjectName("crash_detail")
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        set_spoken(self._detail, self.tr("Technical detail"))
        self._detail.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._detail.setMinimumHeight(metric(180))
        self._detail.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        layout.setSpacing(metric(8))
        for widget in (heading, explanation, advice, self._detail):
            layout.addWidget(widget)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(metric(520))

    def _buttons(self) -> QHBoxLayout:
        self._fold = Button(self.tr("&Technical detail"), self, icon_name="chevron-right", kind="flat", name="crash_fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_fold_toggled)
        tip = self.tr("Copies the technical detail, to be pasted into a letter.")
        copy = Button(self.tr("Co&py"), self, icon_name="copy", tip=tip, name="crash_copy")
        copy.clicked.connect(self._on_copy_clicked)
        go_on = Button(self.tr("&Go on"), self, kind="primary", name="crash_close")
        go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(metric(8))
        row.addWidget(self._fold)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(go_on)
        return row

    @Slot(bool)
    def _on_fold_toggled(self, unfolded: bool) -> None:
        self._fold.set_icon("chevron-down" if unfolded else "chevron-right")
        self._detail.setVisible(unfolded)
        self.adjustSize()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._detail.toPlainText())


class CrashHandler(QObject):
    """Takes every exception that nobody caught, on whatever thread, to the log and the dialog."""

    _crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._crashed.connect(self._on_crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """On any thread: log it (where, not what values), and have the GUI thread show it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.error("unexpected %s", kind.__name__, exc_info=(kind, error, trace))
        detail = without_values(kind, trace)
        if QCoreApplication.instance() is None or QCoreApplication.closingDown():
            sys.__excepthook__(kind, error, trace)
        else:
            self._crashed.emit(detail)

    @Slot(str)
    def _on_crashed(self, detail: str) -> None:
        if self._dialog is not None:
            self._dialog.add(detail)
            return
        self._dialog = CrashDialog(detail, QApplication.activeWindow())
        self._dialog.destroyed.connect(self._on_closed)
        self._dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
