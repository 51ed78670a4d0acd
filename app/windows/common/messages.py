"""The one door for questions and messages that need a dialog: plain text, never blocking, the action names itself.

`ask(parent, …, then=…)` opens a dialog on its window and returns at once; `then` is called when the action is chosen.
What destroys is red and not the default: *Cancel* has the focus. A banner is better where no answer is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.refusals import Refusal, Several
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import FittedDialog
from app.windows.common.icons import pixmap
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.theme import metric, theme
from app.windows.common.words import say


class Question(FittedDialog):
    """A dialog with a heading, sentences, an optional widget, and two or three buttons. Made by `ask`, `choose` and `tell`."""

    def __init__(self, parent: QWidget, title: str, heading: str, text: str = "", *, icon_name: str = "", tint: str = "text2") -> None:
        super().__init__(parent)
        self.setObjectName("question")
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then: Callable[[], None] | None = None
        self._other: Callable[[], None] | None = None
        self._icon_name, self._tint = icon_name, tint
        self._icon = QLabel(self)
        self._icon.setVisible(bool(icon_name))
        self.heading = PlainLabel(heading, self, role="panel", wrap=True)
        self.text = PlainLabel(text, self, wrap=True)
        self.text.setVisible(bool(text))
        self._body = QVBoxLayout()
        self._consequence = PlainLabel("", self, role="secondary", wrap=True)
        self._buttons = QHBoxLayout()
        self._lay_out()
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(10))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        self._body.setSpacing(metric(6))
        self._buttons.setSpacing(metric(8))
        self._buttons.addWidget(self._consequence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(10))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(self._body)
        column.addStretch(1)
        column.addWidget(level_line(self))
        column.addLayout(self._buttons)
        self.setMinimumWidth(metric(420))

    def add_widget(self, widget: QWidget) -> None:
        """Add something between the text and the buttons."""
        self._body.addWidget(widget)

    def set_consequence(self, text: str) -> None:
        """Say at the left of the buttons what the action leads to."""
        self._consequence.setText(text)

    def make_room(self) -> None:
        """Be so wide that what the action leads to stands on a line or two beside the buttons, once they are all there."""
        if not self._consequence.text():
            return
        line = self._consequence.fontMetrics().horizontalAdvance(self._consequence.text())
        buttons = self._buttons.sizeHint().width() - self._consequence.sizeHint().width()
        self.setMinimumWidth(max(metric(420), min(metric(560), 2 * metric(16) + metric(8) + line + buttons)))

    def add_action(self, text: str, then: Callable[[], None] | None, *, icon_name: str = "", destroys: bool = False) -> Button:
        """Add the button that acts; `then` is called when it is chosen."""
        self._then = then
        button = Button(text, self, icon_name=icon_name, kind="dangerfill" if destroys else "primary", name="question_action")
        button.clicked.connect(self.accept)
        button.setDefault(not destroys)
        self._buttons.addWidget(button)
        self.accepted.connect(self._on_accepted)
        return button

    def add_other(self, text: str, then: Callable[[], None]) -> Button:
        """Add a second way to go on."""
        self._other = then
        button = Button(text, self, name="question_other")
        button.clicked.connect(self._on_other)
        self._buttons.addWidget(button)
        return button

    def add_first(self, button: Button) -> None:
        """Offer a button of the window that says more before it is decided: the question is left as by Cancel, and it is pressed."""
        again = Button(button.text(), self, icon_name=button.icon_name, name="question_first")
        again.clicked.connect(self.reject)
        again.clicked.connect(button.click)
        self._buttons.insertWidget(0, again)

    def add_cancel(self, text: str, *, default: bool) -> Button:
        """Add the button that leaves everything as it is."""
        button = Button(text, self, name="question_cancel")
        button.clicked.connect(self.reject)
        self._buttons.addWidget(button)
        if default:
            button.setDefault(True)
            button.setFocus()
        return button

    @Slot()
    def _on_accepted(self) -> None:
        if self._then is not None:
            self._then()

    @Slot()
    def _on_other(self) -> None:
        self.done(2)
        if self._other is not None:
            self._other()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._icon_name:
            self._icon.setPixmap(pixmap(self._icon_name, self._tint, 20, self.devicePixelRatioF()))


def ask(
    parent: QWidget,
    *,
    title: str,
    heading: str,
    action: str,
    then: Callable[[], None],
    text: str = "",
    destroys: bool = False,
    action_icon: str = "",
    consequence: str = "",
    other: tuple[str, Callable[[], None]] | None = None,
    cancelled: Callable[[], None] | None = None,
    first: Button | None = None,
) -> Question:
    """Open a question and return it; `then` is called for the action, `other` is a second one (text, call), `first` says more before."""
    icon_name, tint = ("triangle-alert", "danger") if destroys else ("circle-question-mark", "accent")
    dialog = Question(parent, title, heading, text, icon_name=icon_name, tint=tint)
    dialog.set_consequence(consequence)
    acting = dialog.add_action(action, then, icon_name=action_icon, destroys=destroys)
    if other is not None:
        dialog.add_other(*other)
    if first is not None:
        dialog.add_first(first)
    dialog.add_cancel(_cancel(), default=destroys)
    dialog.make_room()
    if cancelled is not None:
        dialog.rejected.connect(cancelled)
    if not destroys:
        acting.setFocus()
    settle(dialog)
    dialog.open()
    return dialog


def tell(parent: QWidget, *, title: str, heading: str, text: str = "", kind: str = "info") -> Question:
    """Open a message with one button; `kind` is info, warning or refused."""
    looks = {"info": ("info", "accent"), "warning": ("triangle-alert", "warn"), "refused": ("octagon-x", "danger")}
    icon_name, tint = looks[kind]
    dialog = Question(parent, title, heading, text, icon_name=icon_name, tint=tint)
    button = dialog.add_action(_close(), None)
    button.setFocus()
    dialog.open()
    return dialog


def reasons_text(refusal: Refusal) -> str:
    """Return every reason of a refusal in the language of the screen, one a line."""
    reasons: Sequence[Refusal] = refusal.reasons if isinstance(refusal, Several) else (refusal,)
    return "\n".join(say(reason) for reason in reasons)


def _cancel() -> str:
    return QCoreApplication.translate("Question", "Cancel")


def _close() -> str:
    return QCoreApplication.translate("Question", "Close")
