"""Badges: a word, with an icon where it matters, on a soft ground; and the signals beside a patron's name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.windows.common.cell_delegate import badge_width, paint_badge
from app.windows.common.plain_label import set_spoken, set_tip
from app.windows.common.row_table_model import Badge
from app.windows.common.theme import colour, metric, theme


class BadgeLabel(QWidget):
    """A badge as a widget. `edged` draws a thin line in its text colour round it (signals), `after` keeps room at its right."""

    def __init__(self, parent: QWidget | None = None, *, badge: Badge | None = None, edged: bool = False, after: int = 0) -> None:
        super().__init__(parent)
        self._badge = badge
        self._edged, self._after = edged, after
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._on_theme_changed)
        self.set_badge(badge)

    def set_badge(self, badge: Badge | None, tip: str = "") -> None:
        """Show another badge; None hides it."""
        self._badge = badge
        set_spoken(self, badge.text if badge is not None else "")
        set_tip(self, tip)
        self.setVisible(badge is not None)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The word shown."""
        return self._badge.text if self._badge is not None else ""

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._badge) + metric(self._after) if self._badge is not None else 0, metric(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._badge is None:
            return
        painter = QPainter(self)
        box = self.rect().adjusted(0, 0, -metric(self._after), 0)
        paint_badge(painter, box, self._badge)
        if self._edged:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(self._badge.tone if self._badge.tone != "plain" else "border"), 1))
            height = metric(18)
            top = (self.height() - height) // 2
            painter.drawRoundedRect(box.adjusted(0, top, -1, top + height - self.height()), metric(3), metric(3))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def yellow_signal() -> Badge:
    """Return the badge of the yellow signal."""
    return Badge(text=QCoreApplication.translate("Badge", "Yellow signal"), tone="warn", icon="circle-alert")


def red_signal() -> Badge:
    """Return the badge of the red signal."""
    return Badge(text=QCoreApplication.translate("Badge", "Red signal"), tone="danger", icon="siren")
