"""*Message to the patron*: subject and text by e-mail, through the outbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.mails import MAX_SUBJECT
from app.queries.patron_account import Account
from app.services.patron_mail import mail_patron
from app.windows.common.act_dialog import ActDialog
from app.windows.common.field import Field
from app.windows.common.form import NoteField, TextField
from app.windows.common.plain_label import set_title

if TYPE_CHECKING:
    from app.background.client import Client

_LONGEST = 20_000


class WriteDialog(ActDialog):
    """Writes to the patron of an account, who has an address in use."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        who = account.identity
        super().__init__(client, parent, name="write", title="", heading=who.name, about=who.email)
        set_title(self, self.tr("Message to the patron"))
        self._patron_id = who.id
        self.subject = TextField(self, name="write_subject", longest=MAX_SUBJECT, required=True, chars=50)
        self.text = NoteField(self, name="write_text", longest=_LONGEST, required=True, lines=10)
        self.form.add(self.tr("&Subject"), self.subject)
        self.form.add(self.tr("Te&xt"), self.text)
        self.explain(self.tr("Goes by e-mail, in the name of {unit}; answers come to its reply address.").format(unit=client.tree[client.actor.unit_id].name))
        self.finish(self.tr("S&end"), "mail")

    def fields(self) -> Mapping[str, Field]:
        return {"subject": self.subject, "text": self.text}

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(mail_patron, patron_id=self._patron_id, kind="message", subject=self.subject.value(), text=self.text.value())
