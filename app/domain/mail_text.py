"""A mail as it goes over the line (RFC 5322): text, and an attachment where it has one; no header can begin another."""

from __future__ import annotations

from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from typing import Any

from app.domain.mail_server import Sender
from app.domain.mails import Mail, one_line


class _Policy(EmailPolicy):
    """As SMTP wants it. A long name of a sender keeps its blanks: Python's own folding loses those between its encoded words."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        if name != "From" or str(value).isascii():
            return super().fold_binary(name, value)
        (sender,) = value.addresses
        words = Header(sender.display_name, "utf-8", header_name=name).encode(linesep=self.linesep)
        return f"{name}: {words}{self.linesep} <{sender.addr_spec}>{self.linesep}".encode("ascii")


_POLICY = _Policy(linesep="\r\n", cte_type="7bit")


def compose(mail: Mail, sender: Sender, message_id: str, at: datetime) -> bytes:
    """Return the bytes of a mail, its lines ended as mail's are. Addresses are ASCII (see `ascii_address`)."""
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(display_name=one_line(sender.name), addr_spec=one_line(sender.address))
    message["To"] = Address(addr_spec=one_line(mail.address))
    if sender.reply_to and sender.reply_to != sender.address:
        message["Reply-To"] = Address(addr_spec=one_line(sender.reply_to))
    message["Subject"] = one_line(mail.subject)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = message_id
    if mail.kind != "message":  # a person wrote that
        message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    if mail.attachment is not None:
        message.add_attachment(mail.attachment, maintype="application", subtype="pdf", filename=one_line(mail.attachment_name))
    return message.as_bytes()
