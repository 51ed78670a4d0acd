"""Frames, blocks and signals as they are shown: always colour, word and icon (style.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.blocks import ALL_SERVICES, BlockKind, Signal
from app.domain.patron import Frame, StopKind
from app.queries.patron_account import Account
from app.queries.patron_rows import PatronRow, first_automatic, only_invalid_address
from app.windows.common.badge import red_signal, yellow_signal
from app.windows.common.formats import date_text, money_text
from app.windows.common.frame import Frame as ShownFrame
from app.windows.common.frame import FrameKind
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.patron.texts import CODES, word
from app.windows.common.row_table_model import Badge

What = BlockKind | StopKind

KINDS: Mapping[Frame, FrameKind] = {
    Frame.BLACK: FrameKind.INACTIVE, Frame.GREY: FrameKind.EXPIRED, Frame.RED: FrameKind.BLOCKED, Frame.PURPLE: FrameKind.AUTO,
    Frame.YELLOW: FrameKind.ALERT, Frame.BROWN: FrameKind.OVERDUE, Frame.ORANGE: FrameKind.DEBT, Frame.BLUE: FrameKind.MESSAGE, Frame.NONE: FrameKind.NONE,
}  # fmt: skip

WORDS: Mapping[Frame, str] = {
    Frame.BLACK: QT_TRANSLATE_NOOP("PatronFrame", "Inactive account"),
    Frame.GREY: QT_TRANSLATE_NOOP("PatronFrame", "Expired"),
    Frame.RED: QT_TRANSLATE_NOOP("PatronFrame", "Blocked"),
    Frame.PURPLE: QT_TRANSLATE_NOOP("PatronFrame", "Automatic block"),
    Frame.YELLOW: QT_TRANSLATE_NOOP("PatronFrame", "Permanent alert"),
    Frame.BROWN: QT_TRANSLATE_NOOP("PatronFrame", "Overdue loans"),
    Frame.ORANGE: QT_TRANSLATE_NOOP("PatronFrame", "Debt"),
    Frame.BLUE: QT_TRANSLATE_NOOP("PatronFrame", "Staff message"),
}

REASONS: Mapping[What, tuple[str, str, FrameKind]] = {
    BlockKind.MANUAL: (QT_TRANSLATE_NOOP("PatronFrame", "Blocked"), "ban", FrameKind.BLOCKED),
    BlockKind.MESSAGE: (QT_TRANSLATE_NOOP("PatronFrame", "Block message"), "message-square", FrameKind.MESSAGE),
    BlockKind.FEES: (QT_TRANSLATE_NOOP("PatronFrame", "Fee limit reached"), "coins", FrameKind.AUTO),
    BlockKind.REMINDERS: (QT_TRANSLATE_NOOP("PatronFrame", "Reminder limit reached"), "mail", FrameKind.AUTO),
    BlockKind.INVOICE: (QT_TRANSLATE_NOOP("PatronFrame", "Unpaid invoice"), "receipt-text", FrameKind.AUTO),
    BlockKind.OVERDUE: (QT_TRANSLATE_NOOP("PatronFrame", "Max overdue loans reached"), "calendar-clock", FrameKind.AUTO),
    BlockKind.LOANS: (QT_TRANSLATE_NOOP("PatronFrame", "Max loans reached"), "library", FrameKind.AUTO),
    BlockKind.RED_SIGNAL: (QT_TRANSLATE_NOOP("PatronFrame", "Red signal"), "siren", FrameKind.AUTO),
    BlockKind.EXPIRED: (QT_TRANSLATE_NOOP("PatronFrame", "Expired"), "hourglass", FrameKind.EXPIRED),
    StopKind.PERMANENT_ALERT: (QT_TRANSLATE_NOOP("PatronFrame", "Permanent alert"), "triangle-alert", FrameKind.ALERT),
    StopKind.ALERT: (QT_TRANSLATE_NOOP("PatronFrame", "Alert"), "triangle-alert", FrameKind.MESSAGE),
    StopKind.INVALID_ADDRESS: (QT_TRANSLATE_NOOP("PatronFrame", "Invalid address"), "mail-x", FrameKind.MESSAGE),
}
"""Word, icon and frame of everything that blocks or stands on the Stop sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What decides the word of a frame."""

    frame: Frame
    block: BlockKind | None
    invalid_address: bool
    expires: date | None
    balance: int | None
    """None: the amount stands elsewhere."""
    currency: str


def frame_of_row(row: PatronRow, currency: str) -> ShownFrame:
    """Return the frame of a row of the list."""
    return shown(
        Look(
            frame=row.frame, block=row.block, invalid_address=row.invalid_address, expires=row.expires, balance=None, currency=currency,
        )
    )  # fmt: skip


def frame_of_account(account: Account) -> ShownFrame:
    """Return the frame round the name of an account."""
    state = account.state
    return shown(
        Look(
            frame=state.frame, block=first_automatic(state), invalid_address=only_invalid_address(state), expires=account.identity.expires,
            balance=account.debt, currency=account.organisation.currency,
        )
    )  # fmt: skip


def shown(look: Look) -> ShownFrame:
    """Return a frame with its word and icon in the language of the screen."""
    kind = KINDS[look.frame]
    if look.frame is Frame.NONE:
        return ShownFrame(kind, "")
    if look.frame is Frame.PURPLE and look.block is not None:
        return ShownFrame(kind, reason_word(look.block), reason_icon(look.block))
    if look.frame is Frame.BLUE and look.invalid_address:
        return ShownFrame(kind, reason_word(StopKind.INVALID_ADDRESS), reason_icon(StopKind.INVALID_ADDRESS))
    text = frame_word(look.frame)
    if look.frame is Frame.GREY and look.expires is not None:
        text = f"{text} {date_text(look.expires)}"
    if look.frame is Frame.ORANGE and look.balance is not None:
        text = f"{text} {money_text(look.balance, look.currency)}"
    return ShownFrame(kind, text)


def frame_word(frame: Frame) -> str:
    """Return the word of a frame."""
    return QCoreApplication.translate("PatronFrame", WORDS[frame]) if frame in WORDS else ""


def reason_word(what: What) -> str:
    """Return the word of a block, or of something else on the Stop sign."""
    return QCoreApplication.translate("PatronFrame", REASONS[what][0])


def reason_icon(what: What) -> str:
    """Return the icon of a block, or of something else on the Stop sign."""
    return REASONS[what][1]


def reason_token(what: What) -> str:
    """Return the colour token of the frame that belongs to it."""
    return f"frame-{REASONS[what][2].value}"


def stops_text(stops: tuple[str, ...]) -> str:
    """Say what a block stops: `Stops loans, renewals, web`; nothing: `Stops nothing`."""
    if not stops:
        return QCoreApplication.translate("PatronFrame", "Stops nothing")
    if stops == ALL_SERVICES:
        return QCoreApplication.translate("PatronFrame", "Stops all services")
    return QCoreApplication.translate("PatronFrame", "Stops {services}").format(services=services_text(stops))


def services_text(stops: tuple[str, ...]) -> str:
    """Name services: `loans, renewals, web`."""
    return ", ".join(word(CODES, service) for service in stops)


def signal_badge(signal: Signal) -> Badge | None:
    """Return the badge of a signal, None where there is none."""
    return {Signal.RED: red_signal, Signal.YELLOW: yellow_signal, Signal.NONE: _no_signal}[signal]()


def _no_signal() -> None:
    return None
