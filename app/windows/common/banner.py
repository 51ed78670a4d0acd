"""Banners under a window's heading: lost contact amber, nothing saved red, saved green; and the line of who may only look.

A banner says what happened, what is kept and what to do, with one button; technical detail folds out and can be copied.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.windows.common.buttons import Button, IconButton
from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import metric, theme
from app.windows.common.words import say

SAVED_FOR_MS = 8_000
"""How long 'saved' stays where it offers nothing."""

_TONES = {
    # kind: box, tint of the icon, icon
    "lost": ("warn", "warn", "unplug"),
    "failed": ("danger", "danger", "circle-x"),
    "warning": ("warn", "warn", "triangle-alert"),
    "saved": ("ok", "ok", "circle-check"),
    "info": ("info", "accent", "info"),
}


class Banner(QFrame):
    """One banner, hidden until it is told what to say. `acted` when its button is pressed, `dismissed` at its cross."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "banner") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.kind = ""
        self._icon = QLabel(self)
        self._heading = PlainLabel("", self, role="section", wrap=True)
        self._text = PlainLabel("", self, role="secondary", wrap=True)
        self._button = Button("", self, name=f"{name}_button")
        self._button.clicked.connect(self._on_button_clicked)
        self._close = IconButton("x", self.tr("Close message"), self, name=f"{name}_close")
        self._close.clicked.connect(self.clear)
        self._detail: _Detail | None = None
        self._timer = QTimer(self, singleShot=True, interval=SAVED_FOR_MS)
        self._timer.timeout.connect(self.clear)
        self._lay_out()
        theme().changed.connect(self._on_theme_changed)
        self.hide()

    def _lay_out(self) -> None:
        words = QGridLayout()
        words.setHorizontalSpacing(metric(10))
        words.setVerticalSpacing(metric(1))
        words.addWidget(self._icon, 0, 0)
        words.addWidget(self._heading, 0, 1)
        words.addWidget(self._text, 1, 1)
        words.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(metric(10))
        row.addLayout(words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metric(14), metric(7), metric(8), metric(7))
        self._column.setSpacing(metric(6))
        self._column.addLayout(row)

    def show_lost(self, since: str = "") -> None:
        """Say that there is no contact with the database; the button tries again."""
        text = self.tr("What you have typed is kept.")
        self.say("lost", self.tr("No contact with the database"), f"{since} {text}".strip(), self.tr("Try again"), "refresh-cw")

    def show_unread(self, refusal: Refusal, heading: str = "") -> None:
        """Say that something could not be read, and why; the button tries again."""
        self.say("lost", heading or self.tr("This could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    def show_failed(self, heading: str, text: str = "", detail: str = "", action: str = "", action_icon: str = "", *, typed: str = "") -> None:
        """Say that nothing was saved, why, and what is kept."""
        self.say("failed", heading, text, action, action_icon, detail=detail, typed=typed)

    def show_saved(self, heading: str, text: str = "", undo: bool = False) -> None:
        """Say what was saved; with `undo` the button takes it back, without one the banner goes by itself."""
        self.say("saved", heading, text, self.tr("Undo") if undo else "", "undo-2")
        if not undo:
            self._timer.start()

    def say(self, kind: str, heading: str, text: str = "", action: str = "", action_icon: str = "", *, detail: str = "", typed: str = "") -> None:
        """Show a banner of a kind (lost, failed, warning, saved, info) with its words and button.

        What folds out and can be copied is a technical `detail`, or what somebody `typed` that can't be saved.
        """
        self._timer.stop()
        self.kind = kind
        self.setProperty("box", _TONES[kind][0])
        self.style().unpolish(self)
        self.style().polish(self)
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.set_icon(action_icon if action else "")
        self._button.setVisible(bool(action))
        self._close.set_name(self.tr("Close message"))
        self._fold(typed or detail, self.tr("What you typed") if typed else self.tr("Technical detail"))
        set_spoken(self, f"{heading}. {text}" if text else heading)
        self._on_theme_changed()
        self.show()

    def _fold(self, text: str, name: str) -> None:
        """Fold a detail away below what is said; most banners never have one."""
        if self._detail is None and text:
            self._detail = _Detail(self)
            self._column.addWidget(self._detail)
            self._detail.follow(self._close)
        if self._detail is not None:
            self._detail.set_text(text, name)

    @property
    def text(self) -> str:
        """All that the banner says."""
        return "\n".join(part for part in (self._heading.text(), self._text.text()) if part)

    @Slot()
    def clear(self) -> None:
        """Take the banner away."""
        if self.isHidden():
            return
        self.kind = ""
        self._timer.stop()
        self.hide()
        self.dismissed.emit()

    @Slot()
    def _on_button_clicked(self) -> None:
        self.acted.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self.kind:
            _box, tint, icon_name = _TONES[self.kind]
            self._icon.setPixmap(pixmap(icon_name, tint, 18, self.devicePixelRatioF()))


class _Detail(QFrame):
    """Technical detail, folded away until somebody wants it; can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "group")
        self._fold = Button(self.tr("Technical detail"), self, icon_name="chevron-right", kind="flat", name="detail_fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_toggled)
        self._copy = Button(self.tr("Copy"), self, icon_name="copy", kind="flat", name="detail_copy")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("detail_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        set_spoken(self._text, self.tr("Technical detail"))
        self._text.setMaximumHeight(metric(110))
        head = QHBoxLayout()
        head.addWidget(self._fold)
        head.addStretch(1)
        head.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(2), 0, metric(2), 0)
        column.setSpacing(metric(2))
        column.addLayout(head)
        column.addWidget(self._text)
        self._text.hide()

    def follow(self, stop: QWidget) -> None:
        """Have the Tab key come here after a stop: what is made late would come after all the window."""
        for before, after in pairwise((stop, self._fold, self._copy, self._text)):
            QWidget.setTabOrder(before, after)

    def set_text(self, text: str, name: str) -> None:
        """Hold a detail, folded under its name; an empty one hides the whole."""
        self._text.setPlainText(text)
        set_spoken(self._text, name)
        self._fold.setText(name)
        self._copy.setText(self.tr("Copy"))
        self._fold.setChecked(False)
        self.setVisible(bool(text))

    @Slot(bool)
    def _on_toggled(self, unfolded: bool) -> None:
        self._fold.set_icon("chevron-down" if unfolded else "chevron-right")
        self._text.setVisible(unfolded)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


class ViewOnlyLine(QFrame):
    """The grey line with an eye: this role may look and not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_only_line")
        self.setProperty("box", "view-only")
        self._icon = QLabel(self)
        self._text = PlainLabel("", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(metric(10), metric(4), metric(10), metric(4))
        row.setSpacing(metric(8))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def say(self, permission: str) -> None:
        """Say that this permission is missing; an empty one takes the line away."""
        self._text.setText(self.tr("Your role may look but not change ({permission} is missing).").format(permission=permission))
        self.setVisible(bool(permission))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(pixmap("eye", "text2", 16, self.devicePixelRatioF()))
