"""The base of the small dialogs of this window: a few fields, one action that is carried out while the dialog stays open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.refusals import Invalid, NoContact, Refusal
from app.services.staff import check_password
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.field import Field
from app.windows.common.form import Form
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.theme import metric
from app.windows.common.words import say


class PasswordField(Field):
    """A password, hidden as it is typed and taken as it is, blanks and all."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent, name=name)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.textChanged.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_left)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: str) -> None:
        self._put(self._line, value)
        self.set_error("")


class ActDialog(QDialog):
    """`wanted` when everything typed can be kept and the action was pressed; who opened it carries it out."""

    wanted = Signal()

    def __init__(self, parent: QWidget, *, name: str, title: str, action: str, icon_name: str = "", note: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner(self, name="act_banner")
        self.form = Form(self)
        self._note = PlainLabel(note, self, role="secondary", wrap=True)
        self.done_button = Button(action, self, icon_name=icon_name, kind="primary", name="act_done")
        self.cancel_button = Button(self.tr("Cancel"), self, name="act_cancel")
        self.done_button.clicked.connect(self._on_done)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self._note, 1)
        foot.addWidget(self.done_button)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(10))
        column.addWidget(self.banner)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumWidth(metric(520))

    def start(self) -> None:
        """Open it, the first field ready to be typed in."""
        settle(self)
        self.open()
        if fields := self.form.fields():
            fields[0].setFocus()
            if isinstance(fields[0].editor, QLineEdit):
                fields[0].editor.selectAll()

    def check(self) -> bool:
        """Say whether all that is typed can be kept; what can't is shown at its field."""
        return self.form.is_valid()

    def set_busy(self, busy: bool) -> None:
        """Wait for the outcome."""
        self.form.setEnabled(not busy)
        self.done_button.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)

    def show_refused(self, refusal: Refusal) -> None:
        """Say why it was not done: at the field where that is one of these, else above; what is typed stays."""
        self.set_busy(False)
        field = next((one for one in self.form.fields() if isinstance(refusal, Invalid) and one.objectName() == refusal.field), None)
        if field is not None:
            field.set_error(say(refusal))
            field.setFocus()
        elif isinstance(refusal, NoContact):
            self.banner.say("lost", self.tr("Nothing was saved; what you typed is kept."), reasons_text(refusal))
        else:
            self.banner.show_failed(self.tr("Nothing was saved; what you typed is kept."), reasons_text(refusal))

    def add_passwords(self) -> tuple[PasswordField, PasswordField]:
        """Add the fields of a new password, typed twice because nobody sees it."""
        first, second = PasswordField(self, name="password"), PasswordField(self, name="password_again")
        first.set_check(check_password)
        self.form.add(self.tr("Password"), first)
        self.form.add(self.tr("Password again"), second)
        return first, second

    def same(self, first: PasswordField, second: PasswordField) -> bool:
        """Say whether both passwords are the same; shows it where not."""
        if first.value() == second.value():
            return True
        second.set_error(self.tr("The two passwords are not the same."))
        second.setFocus()
        return False

    @Slot()
    def _on_done(self) -> None:
        self.banner.clear()
        if self.check():
            self.wanted.emit()
