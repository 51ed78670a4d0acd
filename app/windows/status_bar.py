"""The status bar: who works where on which database, whether it is in reach, and what runs in the background."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from app.background.client import Client
from app.background.requests import Task
from app.domain.changes import Hearing
from app.domain.organisation import Node
from app.domain.refusals import Unavailable
from app.windows.common.icons import icon, pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.theme import metric, theme
from app.windows.common.words import role_word
from app.windows.mail_sign import MailSign

_PATIENCE_MS = 1_000
"""Work that takes no longer is not worth a progress bar."""


class StatusItem(QWidget):
    """An icon and a text."""

    def __init__(self, name: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"status_{name}")
        self._icon_name, self._colour_name = icon_name, "text2"
        self._picture = PlainLabel("", self)
        self._text = PlainLabel("", self, role="secondary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(metric(8), 0, metric(8), 0)
        layout.setSpacing(metric(5))
        layout.addWidget(self._picture)
        layout.addWidget(self._text)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str, tip: str) -> None:
        """Show a text, and say what it is."""
        self._text.setText(text)
        set_tip(self, tip)
        set_spoken(self, f"{tip}: {text}")

    def show_icon(self, icon_name: str, colour_name: str = "text2") -> None:
        """Show another icon."""
        self._icon_name, self._colour_name = icon_name, colour_name
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What it shows."""
        return self._text.text()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, self._colour_name, 14, self.devicePixelRatioF()))


class TaskView(QWidget):
    """A long piece of work: what it is, how far it is, and *Cancel* where it can be stopped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status_task")
        self._tasks: list[Task] = []
        self._text = PlainLabel("", self, role="secondary")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("task_progress")
        self._bar.setTextVisible(False)
        self._cancel = QToolButton(self)
        self._cancel.setObjectName("task_cancel")
        self._cancel.setIcon(icon("x", "text2", 14))
        self._cancel.setAutoRaise(True)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, metric(4), 0)
        layout.setSpacing(metric(8))
        for widget in (self._text, self._bar, self._cancel):
            layout.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.retranslate()

    def retranslate(self) -> None:
        """Put its texts into the present language."""
        set_spoken(self._cancel, self.tr("Cancel"))
        set_tip(self._cancel, self.tr("Stops this work. Nothing of it is kept."))

    def show_task(self, task: Task) -> None:
        """Show a task that began or went on."""
        if task not in self._tasks:
            self._tasks.append(task)
            if len(self._tasks) == 1:
                self._patience.start()
        self._show_latest()

    def drop_task(self, task: Task) -> None:
        """Show no longer a task that ended."""
        if task in self._tasks:
            self._tasks.remove(task)
        if not self._tasks:
            self._patience.stop()
            self.hide()
        else:
            self._show_latest()

    def _show_latest(self) -> None:
        progress = self._tasks[-1].progress
        text = progress.title
        if progress.total:
            text = f"{progress.title} {self.locale().toString(100 * progress.done // progress.total)} %"
        self._text.setText(text)
        set_spoken(self._bar, progress.title)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._cancel.setVisible(progress.cancellable)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._bar.setFixedSize(metric(96), metric(6))
        self._cancel.setIconSize(QSize(metric(14), metric(14)))
        self._cancel.setMinimumSize(metric(24), metric(24))

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._tasks:
            self._tasks[-1].cancel()
            self._cancel.setEnabled(False)
            self._cancel.setEnabled(True)


class StatusBar(QStatusBar):
    """The status bar of the main window."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self._client, self._connected = client, True
        self.staff = StatusItem("staff", "user", self)
        self.role = StatusItem("role", "shield-check", self)
        self.point = StatusItem("point", "map-pin", self)
        self.database = StatusItem("database", "database", self)
        self.connection = StatusItem("connection", "plug", self)
        for item in (self.staff, self.role, self.point, self.database, self.connection):
            self.addWidget(item)
        self.mail = MailSign(client, self)
        self.addWidget(self.mail)
        self.task = TaskView(self)
        self.addPermanentWidget(self.task)
        runner = client.runner
        runner.task_changed.connect(self._on_task_changed)
        runner.task_ended.connect(self._on_task_ended)
        runner.contact_lost.connect(self._on_contact_lost)
        runner.contact_restored.connect(self._on_contact_restored)
        client.tree_changed.connect(self.retranslate)
        client.hearing_changed.connect(self._on_hearing_changed)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Put its texts into the present language."""
        actor = self._client.actor
        roles = ", ".join(role_word(code) for code in actor.roles)
        self.staff.show_text(actor.name, self.tr("Staff"))
        self.role.show_text(roles, self.tr("Role"))
        self.point.show_text(self._place(), self.tr("Circulation point"))
        self.database.show_text(self._client.database.name, self.tr("Database"))
        self._show_connection()
        self.mail.retranslate()
        self.task.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _place(self) -> str:
        """Name the working point and its unit."""
        actor, nodes = self._client.actor, self._client.tree.nodes
        wanted: list[Node] = [nodes[id_] for id_ in (actor.point_id, actor.unit_id) if id_ in nodes]
        return ", ".join(dict.fromkeys(node.name for node in wanted))

    def _show_connection(self) -> None:
        tip = " ".join(filter(None, (self.tr("Connection") + ".", self._hearing())))
        self.connection.show_text(self.tr("Connected") if self._connected else self.tr("No contact"), tip)
        self.connection.show_icon("plug" if self._connected else "unplug", "ok" if self._connected else "warn")

    def _hearing(self) -> str:
        """Say how other workstations' changes are heard."""
        match self._client.hearing if self._connected else None:
            case Hearing.TOLD:
                return self.tr("The server tells of other workstations' changes at once.")
            case Hearing.ASKED:
                return self.tr("The server doesn't tell of other workstations' changes here; it is asked every second.")
            case Hearing.WATCHED:
                return self.tr("The file is watched for other programs' changes.")
            case None:
                return ""

    @Slot()
    def _on_hearing_changed(self) -> None:
        self._show_connection()

    @Slot(object)
    def _on_task_changed(self, task: Task) -> None:
        self.task.show_task(task)

    @Slot(object)
    def _on_task_ended(self, task: Task) -> None:
        self.task.drop_task(task)

    @Slot(object)
    def _on_contact_lost(self, _refusal: Unavailable) -> None:
        self._connected = False
        self._show_connection()

    @Slot()
    def _on_contact_restored(self) -> None:
        self._connected = True
        self._show_connection()
