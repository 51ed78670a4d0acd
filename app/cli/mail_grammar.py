"""The commands of the outbox and of the mail server, and their options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.options import row_id

if TYPE_CHECKING:
    from app.cli.grammar import Adder

STATES = ("waiting", "sending", "sent", "failed", "unsure")
SECURITIES = ("starttls", "tls", "none")


def add_mail(add: Adder) -> None:
    """Add them."""
    group = add.group("outbox", "mail that waits to be sent, was sent, or could not be")
    listed = group("list", "mail:list_outbox", "list the newest mails")
    listed.add_argument("--state", choices=STATES, default=None, help="%(choices)s (default: all)")
    says = "send what waits, for the system's scheduler; the jobs that make mail do so at their end"
    group("send", "mail:send", says)
    for name, says in (
        ("show", "show a mail with its text"), ("resend", "let a mail that failed, or may not have gone, be sent again"),
        ("drop", "take a mail out of the outbox, unsent where it waits"),
    ):  # fmt: skip
        group(name, f"mail:{name}", says).add_argument("id", type=row_id, metavar="ID")
    _server(add)


def _server(add: Adder) -> None:
    group = add.group("mail", "the mail server of an account organisation (password: LANEDISK_SMTP_PASSWORD, or the keyring)")
    group("show", "mail:show_server", "show how mail is sent")
    setting = group("set", "mail:set_server", "set the mail server; what is not given stays as it is")
    setting.add_argument("--host", default=None, metavar="NAME")
    setting.add_argument("--port", type=int, default=None, metavar="PORT", help="default: the usual one of --security (587, 465, 25)")
    setting.add_argument("--security", choices=SECURITIES, default=None, help="%(choices)s (at first starttls)")
    setting.add_argument("--user", default=None, metavar="NAME", help="empty: mail is taken without signing in")
    group("remove", "mail:remove_server", "take the mail server away: nothing is sent any more")
    group("password", "mail:keep_password", "keep the mail server's password in the keyring (from LANEDISK_SMTP_PASSWORD, else asked for)")
    group("test", "mail:send_test", "send a test message at once").add_argument("address", metavar="ADDRESS")
