"""Administration → E-mail: by which server the account organisation sends its mail, and a test message."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.mail_server import PORTS, SECURITY_NAMES, MailSetup, Security
from app.domain.refusals import Conflict, Invalid, NotPermitted, Refusal
from app.queries.outbox import find_mail_server
from app.services.mail_server import PERMISSION, keep_mail_password, save_mail_server, send_test
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.field import Field, FieldLabel
from app.windows.common.form import Choice, ChoiceField, Form, NumberField, TextField
from app.windows.common.plain_label import PlainLabel
from app.windows.common.saving_row import SavingRow
from app.windows.common.saving_window import SavingWindow
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.common.words import word as domain_word

if TYPE_CHECKING:
    from app.background.client import Client


class _PasswordField(TextField):
    """A line that shows dots."""

    def __init__(self, parent: QWidget, *, name: str, longest: int, chars: int) -> None:
        super().__init__(parent, name=name, longest=longest, chars=chars)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)


class MailServerWindow(SavingWindow):
    """The window E-mail."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._seen: MailSetup | None = None
        self._read_once = False
        self.heading = PlainLabel("", self, role="heading")
        self.says = PlainLabel("", self, role="secondary", wrap=True)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="mail_server_banner")
        self.form = Form(self)
        self.host = TextField(self.form, name="mail_host", longest=253, chars=36)
        self.security = ChoiceField(self.form, name="mail_security", chars=20)
        self.port = NumberField(self.form, name="mail_port", lowest=1, highest=65_535, required=True, chars=7, counts=False)
        self.user = TextField(self.form, name="mail_user", longest=200, chars=36)
        self.password = _PasswordField(self.form, name="mail_password", longest=500, chars=36)
        self.receiver = TextField(self.form, name="mail_receiver", longest=254, chars=36)
        self._labels: list[FieldLabel] = []
        self.test = Button("", self, icon_name="mail", name="mail_test")
        self.row = SavingRow(self, name="mail_server", before=(self.test,))
        self._lay_out()
        self._connect()
        self.retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        self.password_says = PlainLabel("", self.form, role="secondary", wrap=True)
        for field in (self.host, self.security, self.port, self.user, self.password):
            self._labels.append(self.form.add("", field))
        self.form.add_wide(self.password_says)
        self._labels.append(self.form.add("", self.receiver))
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        for widget in (self.heading, self.says, self.view_only, self.banner, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(level_line(self))
        column.addWidget(self.row)
        self.setFocusProxy(self.host)

    def _connect(self) -> None:
        for field in self._fields():
            field.changed.connect(self._on_edited)
        self.security.changed.connect(self._on_security)
        self.test.clicked.connect(self._on_test)
        self.banner.acted.connect(self.refresh)
        self.follow(self.row)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self.refresh)
        self.client.actor_changed.connect(self._on_edited)

    def _fields(self) -> tuple[Field, ...]:
        return self.host, self.security, self.port, self.user, self.password, self.receiver

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("E-mail")

    def unsaved(self) -> bool:
        """Say whether something typed is not saved; a field that can't be read counts too."""
        try:
            return self._read_once and (self._typed() != self._seen or bool(self.password.value()))
        except Refusal:
            return True

    @Slot()
    def refresh(self) -> None:
        """Read what is set (F5); what is typed stays."""
        self.row.busy.start(self.tr("Reading …"))
        self.client.runner.read(self, partial(find_mail_server, account_id=self.client.actor.account_id), self._show_read, self._show_failed)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        texts = (self.tr("&Server"), self.tr("S&ecurity"), self.tr("&Port"), self.tr("&User name"), self.tr("Pass&word"), self.tr("Send the &test to"))
        for label, field, text in zip(self._labels, self._fields(), texts, strict=True):
            label.setText(text)
            field.set_label(text)
        node = self.client.tree[self.client.actor.account_id]
        self.heading.setText(self.tr("E-mail of {organisation}").format(organisation=node.name))
        self.says.setText(self.tr("Mail is sent from the reply address of the account organisation; answers go to that of the unit (Unit register)."))
        chosen = self.security.value()
        self.security.set_choices([Choice(value=kind.value, text=domain_word(name)) for kind, name in SECURITY_NAMES.items()])
        self.security.set_value(chosen or Security.STARTTLS.value)
        self.host.set_placeholder(self.tr("empty: no mail is sent"))
        self.user.set_placeholder(self.tr("empty: without signing in"))
        self.password.set_placeholder(self.tr("as it is"))
        self.password_says.setText(
            self.tr("Kept in the keyring of this workstation, not in the database. Where jobs run, the variable LANEDISK_SMTP_PASSWORD may hold it instead.")
        )
        self.test.setText(self.tr("Send a test &message"))
        self.row.retranslate()
        self._on_edited()

    # reading, editing

    def _show_read(self, setup: MailSetup | None) -> None:
        self.row.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        if not self.unsaved():
            self._seen, self._read_once = setup, True
            shown = setup or MailSetup("", PORTS[Security.STARTTLS], Security.STARTTLS)
            self.host.set_value(shown.host)
            self.security.set_value(shown.security.value)
            self.port.set_value(shown.port)
            self.user.set_value(shown.user_name)
        self._on_edited()

    def _show_failed(self, refusal: Refusal) -> None:
        self.row.busy.stop()
        self._say_not_read(self.banner, refusal, self.tr("This could not be read."))

    def _typed(self) -> MailSetup | None:
        """Return what is typed; None for no server. Raises a Refusal for what can't be read."""
        host = self.host.value()
        return MailSetup(host, self.port.value() or 0, Security(self.security.value()), self.user.value()) if host else None

    @Slot()
    def _on_security(self) -> None:
        """Follow with the usual port, where the one that stands there is usual too."""
        if self.port.value() in PORTS.values():
            self.port.set_value(PORTS[Security(self.security.value())])
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        may = self.client.actor.may(PERMISSION)
        missing = "" if may else say(NotPermitted(PERMISSION))
        self.view_only.say("" if may else PERMISSION)
        self.row.show_unsaved(self.tr("unsaved") if self.unsaved() else "", saving=self._saving, missing=missing)
        ready = bool(self.host.value() and self.receiver.value())
        self.test.set_allowed(may and ready, missing or self.tr("Give a server, and an address to send it to."), self.tr("Sends it at once, as typed."))
        self.tell_state()

    # saving

    def save(self) -> None:
        """Write what is typed, and keep the password; refused, it stays as it is."""
        if self._saving or not self.unsaved() or not all(field.is_valid() for field in self._fields()):
            self._close_after = False
            return
        self._saving, self._refused = True, False
        self.banner.clear()
        self.row.busy.start(self.tr("Saving …"))
        setup = self._typed()
        command = partial(save_mail_server, setup=setup, seen=self._seen, as_seen=True)
        self.client.runner.change(self, command, partial(self._show_saved, setup), self._show_refused)
        self._on_edited()

    def _show_saved(self, setup: MailSetup | None, _changes: Changes) -> None:
        self._seen = setup
        password = self.password.value()
        if setup is None or not password:
            self._show_done(None)
        else:
            self.client.runner.do(self, partial(keep_mail_password, setup, password), self._show_done, self._show_refused)

    def _show_done(self, _nothing: Any) -> None:
        self._saving = False
        self.row.busy.stop()
        self.password.set_value("")
        self.banner.show_saved(self.tr("Saved"))
        self._on_edited()
        if self._close_after:
            self.close()

    def _show_refused(self, refusal: Refusal) -> None:
        self._saving = self._close_after = False
        self.row.busy.stop()
        named = {"host": self.host, "port": self.port, "user_name": self.user, "address": self.receiver}
        field = named.get(refusal.field) if isinstance(refusal, Invalid) else None
        if field is not None:
            field.set_error(say(refusal))
            field.setFocus()
        elif isinstance(refusal, Conflict):
            self._seen = refusal.theirs if isinstance(refusal.theirs, MailSetup) else None
            theirs = self._seen.host if self._seen is not None else self.tr("no server")
            self.banner.show_failed(say(refusal), self.tr("There is {server} now; saving once more puts yours in its place.").format(server=theirs))
        else:
            self._say_refused(self.banner, refusal, self.tr("It was not carried out"))
        self._on_edited()

    # the test

    @Slot()
    def _on_test(self) -> None:
        if not all(field.is_valid() for field in self._fields()) or (setup := self._typed()) is None:
            return
        self.banner.clear()
        self.row.busy.start(self.tr("Sending …"))
        address, password = self.receiver.value(), self.password.value() or None
        text = self.tr("This is a test message from Lånedisk. Mail is sent as it should be.")
        command = partial(send_test, setup=setup, address=address, subject=self.tr("Test message"), text=text, password=password)
        self.client.runner.change(self, command, partial(self._show_tested, address), self._show_test_failed, apart=True)

    def _show_tested(self, address: str, _nothing: Any) -> None:
        self.row.busy.stop()
        self.banner.show_saved(self.tr("The server took the test message to {address}").format(address=address))

    def _show_test_failed(self, refusal: Refusal) -> None:
        self.row.busy.stop()
        if isinstance(refusal, Invalid):
            self._show_refused(refusal)
        else:
            self.banner.show_failed(say(refusal), str(getattr(refusal, "answer", "")))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("mail_server"):
            self.refresh()
