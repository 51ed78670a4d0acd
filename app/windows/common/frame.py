"""The frame round a patron's name: colour, word and icon, always all three, in their governing order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.windows.common.badge import BadgeLabel
from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Badge
from app.windows.common.theme import colour, metric, theme


class FrameKind(Enum):
    """The nine states, the governing one first; the value is part of the name of its colour token."""

    INACTIVE = "inactive"
    EXPIRED = "expired"
    BLOCKED = "blocked"
    AUTO = "auto"
    ALERT = "alert"
    OVERDUE = "overdue"
    DEBT = "debt"
    MESSAGE = "message"
    NONE = "none"


ICONS = {
    FrameKind.INACTIVE: "user-x",
    FrameKind.EXPIRED: "hourglass",
    FrameKind.BLOCKED: "ban",
    FrameKind.AUTO: "coins",
    FrameKind.ALERT: "triangle-alert",
    FrameKind.OVERDUE: "clock",
    FrameKind.DEBT: "receipt-text",
    FrameKind.MESSAGE: "message-square",
    FrameKind.NONE: "",
}
"""The icon of each state; the automatic blocks and the invalid address have their own (`Frame.icon`)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a frame says: its kind, its word in the language of the screen, and another icon than the kind's where it has one."""

    kind: FrameKind
    word: str
    icon: str = ""

    @property
    def icon_name(self) -> str:
        """The icon shown."""
        return self.icon or ICONS[self.kind]

    @property
    def token(self) -> str:
        """The name of its colour."""
        return "border" if self.kind is FrameKind.NONE else f"frame-{self.kind.value}"


NO_FRAME = Frame(FrameKind.NONE, "")


class NameFrame(QWidget):
    """Name, signals, the word of the governing state, and a line of facts, within the frame of that state.

    `compact` shows the name at 13 px on one line (lists, dialogs), else at 20 px with the facts below it. `corner` stands at its right end.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False, corner: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("name_frame")
        self._frame = NO_FRAME
        self._compact = compact
        self._corner = corner
        self._name = PlainLabel("", self, role="section" if compact else "name", elide=not compact)
        self._signal = BadgeLabel(self, edged=True)
        self._icon = QLabel(self)
        self._word = PlainLabel("", self, role="section")
        self._facts = PlainLabel("", self, role="secondary", wrap=not compact)
        self._name.setVisible(not compact)
        self._facts.setVisible(not compact)
        self._lay_out()
        theme().changed.connect(self._on_theme_changed)
        self.set_frame(NO_FRAME)

    def _lay_out(self) -> None:
        self._top, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._top, self._second):
            row.setSpacing(metric(6))
        self._top.addWidget(self._name, 0 if self._compact else 1)
        self._top.addWidget(self._signal)
        self._top.addWidget(self._icon)
        self._top.addWidget(self._word)
        if self._compact:
            self._top.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addLayout(self._second)
        upper = QHBoxLayout()
        upper.setSpacing(metric(6))
        upper.addLayout(column, 1)
        if self._corner is not None:
            upper.addWidget(self._corner)
        whole = QVBoxLayout(self)
        margin = metric(12 if self._compact else 15)
        edge = metric(8 if self._compact else 6)
        whole.setContentsMargins(margin, edge, margin if self._corner is None else metric(8), edge)
        whole.setSpacing(0)
        whole.addLayout(upper)
        whole.addWidget(self._facts)

    def _settle(self) -> None:
        """Keep signal and word beside the name where it has its room, else on a line below: a name is not cut for them."""
        if self._compact:
            return
        marks = (self._signal, self._icon, self._word)
        beside = sum(mark.sizeHint().width() + metric(6) for mark in marks if not mark.isHidden())
        name = self._name.fontMetrics().horizontalAdvance(self._name.text())
        corner = self._corner.sizeHint().width() if self._corner is not None and not self._corner.isHidden() else 0
        below = name + beside > self.width() - 2 * metric(15) - corner
        if below == (self._second.count() > 0):
            return
        for mark in marks:
            (self._top if below else self._second).removeWidget(mark)
            (self._second if below else self._top).addWidget(mark)
        if below:
            self._second.addStretch(1)
        else:
            while self._second.takeAt(0) is not None:
                pass

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def set_name(self, name: str, facts: str = "") -> None:
        """Show a name and the line of facts below it (card, birth, category, unit)."""
        self._name.setText(name)
        self._name.setVisible(bool(name) or not self._compact)
        self._facts.setText(facts)
        self._name_all()

    def set_frame(self, frame: Frame) -> None:
        """Show the governing state."""
        self._frame = frame
        self._word.setText(frame.word or QCoreApplication.translate("NameFrame", "nothing to note"))
        self._word.set_role("section" if frame.word else "secondary")
        self._on_theme_changed()
        self._name_all()

    def set_signal(self, badge: Badge | None, tip: str = "") -> None:
        """Show a signal beside the name; None takes it away."""
        self._signal.set_badge(badge, tip)
        self._name_all()

    @property
    def frame(self) -> Frame:
        """The state shown."""
        return self._frame

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = self._frame.kind is FrameKind.NONE
        if self._frame.kind in (FrameKind.INACTIVE, FrameKind.ALERT):
            edge = "text2" if self._frame.kind is FrameKind.INACTIVE else "frame-alert-edge"
            painter.setPen(QPen(colour(edge), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric(6), metric(6))
        width = 1 if plain else metric(3)
        inset = width / 2 + (0 if plain else 1)
        painter.setPen(QPen(colour(self._frame.token), width))
        share = 0.14 if theme().dark else 0.10
        painter.setBrush(colour("base") if plain else theme().mixed(self._frame.token, "base", share))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), metric(5), metric(5))

    def _name_all(self) -> None:
        """Say name, state and signal together to those who listen."""
        self._settle()
        parts = (self._name.text(), self._frame.word, self._signal.text)
        set_spoken(self, ", ".join(part for part in parts if part))

    @Slot()
    def _on_theme_changed(self) -> None:
        name = self._frame.icon_name
        self._icon.setVisible(bool(name))
        if name:
            self._icon.setPixmap(pixmap(name, "text", 16, self.devicePixelRatioF()))
        self.update()
