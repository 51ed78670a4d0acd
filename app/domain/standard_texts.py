"""The texts that a library is delivered with: for every kind of notice and channel, in three languages (unit-register.md).

They are written in `resources/texts`, one file for each language: `== KIND: SUBJECT`, the text of e-mails and letters, and
under `-- sms` the short one. `reminder` is that of all nine.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.domain.delivered import CHANNELS, NOTICES
from app.domain.placeholders import check_placeholders, check_subject
from app.domain.refusals import Invalid
from app.domain.setting import MAX_TEXT
from app.domain.text import mark
from app.domain.texts import NoticeText
from app.paths import resource

LANGUAGES = ("sv", "en", "cs")
FALLBACK = "en"
"""What is written in to those whose language there are no texts in."""

MAX_SUBJECT = 200


@cache
def delivered_texts(language: str) -> Mapping[tuple[str, str], NoticeText]:
    """Return the delivered texts of a language by kind and channel; none in a language that is not delivered."""
    if language not in LANGUAGES:
        return {}
    read = resource("texts", f"{language}.txt").read_text(encoding="utf-8")
    sections = {}
    for section in read.removeprefix("== ").split("\n== "):
        heading, _, rest = section.partition("\n")
        kind, _, subject = heading.partition(": ")
        long, _, short = rest.partition("\n-- sms\n")
        sections[kind] = {"email": NoticeText(subject, long), "paper": NoticeText(subject, long), "sms": NoticeText("", short.rstrip("\n"))}
    return {(kind, channel): sections["reminder" if kind.startswith("reminder-") else kind][channel] for kind in NOTICES for channel in CHANNELS}


def check_notice_text(kind: str, channel: str, text: NoticeText) -> None:
    """Raise Invalid, naming the field (`subject`, `text`), for what can't be sent as a notice of that kind on that channel."""
    check_place(kind, channel)
    if not text.text.strip():
        raise Invalid("text", mark("A text must be given."))
    if len(text.text) > MAX_TEXT:
        raise Invalid("text", mark("The text has at most {count} characters."), count=MAX_TEXT)
    if channel == "sms" and text.subject:
        raise Invalid("subject", mark("An SMS has no subject."))
    if channel != "sms" and not text.subject.strip():
        raise Invalid("subject", mark("A subject must be given."))
    if len(text.subject) > MAX_SUBJECT:
        raise Invalid("subject", mark("The text has at most {count} characters."), count=MAX_SUBJECT)
    check_subject("subject", text.subject, kind)
    check_placeholders("text", text.text, kind)


def check_place(kind: str, channel: str) -> None:
    """Raise Invalid for a kind of notice or a channel that there is not."""
    for name, value, allowed in (("kind", kind, NOTICES), ("channel", channel, CHANNELS)):
        if value not in allowed:
            raise Invalid(name, mark("{value} is not one of: {allowed}."), value=value or "?", allowed=", ".join(allowed))
