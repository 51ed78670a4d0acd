"""Opening the client from the command line."""

from __future__ import annotations

import sys


def open_client(url: str | None, sign_in_as: str | None = None) -> int:
    """Open the client on a database (default: what the settings say) and return its exit status."""
    try:
        from app.bootstrap import run_client
    except ImportError as error:  # Qt's wheel is there, but a library of the system that it needs is not
        print(f"The client can't open: {error}.", file=sys.stderr)
        return 1
    return run_client(url, sign_in_as=sign_in_as)
