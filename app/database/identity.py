"""Keys that a client makes: they rise with time, so that entries of one moment keep the order in which they were written."""

from __future__ import annotations

import secrets
import threading
import time
from uuid import UUID


class _Clock:
    """The process's clock of keys: never the same moment twice."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def tick(self) -> int:
        """Return the moment in 2^-12 milliseconds, above the one before."""
        with self._lock:
            self._last = max(time.time_ns() * 4096 // 1_000_000, self._last + 1)
            return self._last


_clock = _Clock()


def rising_id() -> UUID:
    """Return a UUID of version 7 (RFC 9562) above every one that this process made before.

    The 48 bits of milliseconds are followed by 12 of the millisecond's fraction, as the RFC allows.
    """
    moment = _clock.tick()
    return UUID(int=(moment >> 12) << 80 | 0x7 << 76 | (moment & 0xFFF) << 64 | 0b10 << 62 | secrets.randbits(62))
