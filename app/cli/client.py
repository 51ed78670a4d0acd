"""Opening the client from the command line."""

from __future__ import annotations

import argparse


def open_client(options: argparse.Namespace) -> int:
    """Open the client on the database asked for (default: what the settings say) and return its exit status."""
    import os

    from app.bootstrap import run_client

    return run_client(options.database or os.environ.get("LANEDISK_DATABASE"))
