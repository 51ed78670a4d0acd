"""The command line (`lanedisk`): for administrators, schedulers and scripts; without a command it opens the client.

Exit status: 0 done; 1 refused or failed, with a plain sentence on standard error; 2 wrong usage. What a command needs
is imported when it runs, so that help is quick and no screen is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command (default: the program's own arguments) and return the exit status."""
    words = sys.argv[1:] if argv is None else argv
    if not words and "_ARGCOMPLETE" not in os.environ:  # the client's start does not wait for the grammar
        from app.cli.client import open_client

        return open_client(os.environ.get("LANEDISK_DATABASE"))
    from app.cli.grammar import build_parser, parse

    parser = build_parser()
    if "_ARGCOMPLETE" in os.environ:
        import argcomplete

        argcomplete.autocomplete(parser)
    try:
        options = parse(parser, words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE if end.code is None else WRONG_USAGE
    try:
        if options.run is None:
            from app.cli.client import open_client

            return open_client(options.database or os.environ.get("LANEDISK_DATABASE"))
        from app.cli.console import run

        return run(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
