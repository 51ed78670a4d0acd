"""Opening the client from the command line, and what else needs its windows' words: the policy sheet."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.refusals import Invalid
from app.domain.text import mark

if TYPE_CHECKING:
    from app.queries.policy_sheet import PolicySheet


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


def write_sheet(sheet: PolicySheet, path: Path, language: str, *, staff: bool) -> None:
    """Write a policy sheet into a file, with or without a screen. Invalid where it can't be written, or Qt can't be used here."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from app.bootstrap import write_policy_sheet
    except ImportError as error:
        raise Invalid("file", mark("The sheet can't be written here: {error}."), error=str(error)) from error
    if not write_policy_sheet(sheet, path, language, staff=staff):
        raise Invalid("file", mark("The file {file} can't be written."), file=str(path))
