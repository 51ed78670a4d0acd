"""Opening the client from the command line."""

from __future__ import annotations

import os
import sys


def open_client(url: str | None, sign_in_as: str | None = None) -> int:
    """Open the client on a database (default: what the settings say) and return its exit status."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        print("The client can't open: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).", file=sys.stderr)
        return 1
    try:
        from app.bootstrap import run_client
    except ImportError as error:  # Qt's wheel is there, but a library of the system that it needs is not
        print(f"The client can't open: {error}.", file=sys.stderr)
        return 1
    return run_client(url, sign_in_as=sign_in_as)
