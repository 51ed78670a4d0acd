"""The panel under the rows: why the marked one was refused and what lifts that, or how its date and fees came about (X13, X15)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.desk_refusals import CONFIRM, LONGEST_REASON, Reason
from app.domain.explanation import Line
from app.windows.common.badge import BadgeLabel
from app.windows.common.buttons import Button, IconButton
from app.windows.common.formats import money_text
from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Badge
from app.windows.common.scrolled import fill
from app.windows.common.theme import metric, theme
from app.windows.common.words import say

_LONG_LINE = 110
"""A line of so many characters has room in one line; a longer one is broken."""
_LOWEST = 44
"""The lines that are in sight at least, in pixels of the 13 px font."""
_LOOKS = {"danger": ("octagon-x", "danger"), "warn": ("triangle-alert", "warn"), "note": ("lightbulb", "accent")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One line: what holds, what lifts it, what staff may do; or an amount."""

    text: str
    lifted_by: str = ""
    staff: str = ""
    amount: str = ""


class _Lines(QScrollArea):
    """As high as its lines; where the window is low they scroll rather than lie over one another."""

    def __init__(self, lines: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = lines
        fill(self, lines)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        lines, width = self._shown, self.viewport().width()
        return QSize(lines.sizeHint().width(), lines.heightForWidth(width) if lines.hasHeightForWidth() else lines.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), metric(_LOWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class OutcomePanel(QFrame):
    """Hidden until it has something to say. `override_wanted` carries the reason given; `left` when it is closed by hand."""

    override_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon, self._look = QLabel(self), ("", "text2")
        self.heading = PlainLabel("", self, role="section")
        self.about = PlainLabel("", self, role="secondary", elide=True)
        self.count = BadgeLabel(self)
        self._close = IconButton("x", "", self, name=f"{name}_close")
        self._body = QWidget(self)
        self._grid = QGridLayout(self._body)
        self._lines = _Lines(self._body, self)
        self.reason_label = PlainLabel("", self)
        self.reason = QLineEdit(self)
        self.override = Button("", self, icon_name="lock-open", name=f"{name}_override")
        self.buttons: list[Button] = []
        self._number: int | None = None
        self._foot = QHBoxLayout()
        self._close.clicked.connect(self.leave)
        self.reason.textChanged.connect(self._on_reason_changed)
        self.reason.returnPressed.connect(self._on_override)
        self.override.clicked.connect(self._on_override)
        theme().changed.connect(self._on_theme_changed)
        self._lay_out(name)
        self.hide()

    def _lay_out(self, name: str) -> None:
        self.reason.setObjectName(f"{name}_reason")
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason_label.setBuddy(self.reason)
        head = QHBoxLayout()
        head.setSpacing(metric(8))
        for widget in (self._icon, self.heading):
            head.addWidget(widget)
        head.addWidget(self.about, 1)
        head.addWidget(self.count)
        head.addWidget(self._close)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metric(12))
        self._grid.setVerticalSpacing(metric(3))
        self._grid.setColumnStretch(1, 1)
        self._foot.setSpacing(metric(8))
        self._foot.addWidget(self.reason_label)
        self._foot.addWidget(self.reason, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self.override)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(13), metric(5), metric(8), metric(7))
        column.setSpacing(metric(5))
        column.addLayout(head)
        column.addWidget(self._lines)
        column.addLayout(self._foot)

    def add_button(self, name: str, icon_name: str, slot: Callable[[], None], *, kind: str = "plain") -> Button:
        """Add a button that the window shows where it has something to do."""
        button = Button("", self, icon_name=icon_name, kind=kind, name=name)
        button.clicked.connect(slot)
        button.hide()
        self._foot.addWidget(button)
        self.buttons.append(button)
        return button

    def stops(self) -> list[QWidget]:
        """Return what takes the focus in it, in reading order."""
        return [self._close, self.reason, self.override, *self.buttons]

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self._close.set_name(self.tr("Close"), self.tr("Closes these lines (Esc)"))
        self.reason_label.setText(self.tr("&Reason"))
        set_spoken(self.reason, self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Needed to go on in spite of it. Kept with the loan."))
        self.override.setText(self.tr("O&verride"))
        self._on_reason_changed()

    def turn_to(self, number: int | None) -> None:
        """Say which row it is about from now on: a reason that was begun for another one goes."""
        if number != self._number:
            self._number = number
            self.reason.clear()

    def show_refused(self, heading: str, about: str, points: Sequence[Point], *, may_override: bool) -> None:
        """Say why something was refused, all reasons at once."""
        self._show("danger", heading, about, points)
        self.count.set_badge(Badge(text=self.tr("%n reason(s)", "", len(points)), tone="danger"))
        for widget in (self.reason_label, self.reason, self.override):
            widget.setVisible(may_override)
        self._show_buttons(())

    def show_lines(self, heading: str, about: str, points: Sequence[Point], *, kind: str = "note") -> None:
        """Say how something came about."""
        self._show(kind, heading, about, points)
        self.count.set_badge(None)
        for widget in (self.reason_label, self.reason, self.override):
            widget.hide()
        self._show_buttons(())

    def offer(self, *buttons: Button) -> None:
        """Show those buttons of the window."""
        self._show_buttons(buttons)

    @property
    def busy(self) -> bool:
        """Whether somebody is giving a reason: what is shown stays then."""
        return self.isVisible() and (self.reason.hasFocus() or bool(self.reason.text()))

    @Slot()
    def leave(self) -> None:
        """Close."""
        self.reason.clear()
        self.hide()
        self.left.emit()

    def _show_buttons(self, wanted: Sequence[Button]) -> None:
        for button in self.buttons:
            button.setVisible(button in wanted)

    def _show(self, kind: str, heading: str, about: str, points: Sequence[Point]) -> None:
        self._look = _LOOKS[kind]
        if self.property("box") != kind:
            self.setProperty("box", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.heading.setText(heading)
        self.about.setText(about)
        self._on_theme_changed()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        beside = not any(point.lifted_by or point.staff for point in points)  # amounts follow the texts, which would else be far from them
        self._grid.setColumnStretch(1, 0 if beside else 1)
        self._grid.setColumnStretch(5, 1 if beside else 0)
        for number, point in enumerate(points):
            self._add(number, point, numbered=kind == "danger" and len(points) > 1, wrap=not beside or len(point.text) > _LONG_LINE)
        self._lines.setVisible(bool(points))
        self._lines.updateGeometry()
        spoken = [heading, about, *(" ".join(part for part in (p.text, p.amount, p.lifted_by, p.staff) if part) for p in points)]
        set_spoken(self, ". ".join(part for part in spoken if part))
        self.show()

    def _add(self, row: int, point: Point, *, numbered: bool, wrap: bool) -> None:
        texts = ((0, f"{row + 1}" if numbered else "", "error"), (1, point.text, "body"), (3, point.lifted_by, "ok"), (4, point.staff, "secondary"))
        for place, text, role in texts:
            if text:
                self._grid.addWidget(PlainLabel(text, self._body, role=role, wrap=wrap and place == 1), row, place)
        if point.lifted_by:
            opened = QLabel(self._body)
            opened.setPixmap(pixmap("lock-open", "ok", 14, self.devicePixelRatioF()))
            self._grid.addWidget(opened, row, 2)
        if point.amount:
            self._grid.addWidget(PlainLabel(point.amount, self._body, role="emphasis"), row, 4, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _on_reason_changed(self) -> None:
        self.override.set_allowed(bool(self.reason.text().strip()), self.tr("A reason must be given."))

    @Slot()
    def _on_override(self) -> None:
        if why := self.reason.text().strip():
            self.reason.clear()
            self.override_wanted.emit(why)

    @Slot()
    def _on_theme_changed(self) -> None:
        name, tint = self._look
        if name:
            self._icon.setPixmap(pixmap(name, tint, 16, self.devicePixelRatioF()))


def reason_points(reasons: Sequence[Reason], may: Callable[[str], bool]) -> list[Point]:
    """Return each reason with what lifts it, and whether this person may go on in spite of it, or which permission is missing."""
    return [Point(text=say(one.text), lifted_by=say(one.lifted_by) if one.lifted_by is not None else "", staff=_staff(one, may)) for one in reasons]


def line_points(lines: Sequence[Line], currency: str) -> list[Point]:
    """Return the lines of an explanation, each with what it adds or cuts."""
    return [Point(text=say(line.text), amount=money_text(line.amount, currency) if line.amount is not None else "") for line in lines]


def _staff(reason: Reason, may: Callable[[str], bool]) -> str:
    if reason.override is None:
        return QCoreApplication.translate("OutcomePanel", "can't be overridden")
    if reason.override == CONFIRM or may(reason.override):
        return QCoreApplication.translate("OutcomePanel", "may be overridden")
    return QCoreApplication.translate("OutcomePanel", "permission missing: {permission}").format(permission=reason.override)
