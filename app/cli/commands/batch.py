"""`batch FILE`: one command a line as a JSON array of its words, carried out in one process; one JSON document a line comes back."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any

from app.cli.console import Answer, Call, Document, carry_out, failed, refused
from app.cli.grammar import build_parser, parse
from app.domain.refusals import Invalid, NotFound, Refusal
from app.domain.text import harmless_json

_NOT_HERE = ("demo", "batch")


def run_batch(call: Call) -> Answer:
    """Carry out the commands in order; a refused one is answered with its reasons, and the next goes on unless `--stop`."""
    options, parser = call.options, build_parser()
    for number, line in enumerate(_lines(options.file), start=1):
        if not line.strip():
            continue
        refusal: dict[str, Any] | None = None
        try:
            words = _words(f"{options.file}:{number}", line)
            document: Document = carry_out(call.console, _parse(parser, words, options)).document
        except Refusal as error:
            document = refusal = refused(error)
        except Exception as error:  # the commands before it are done, and the next one is another
            document = refusal = failed(error)
        print(harmless_json(json.dumps(document, ensure_ascii=False)), file=call.console.out, flush=True)
        if refusal is not None and options.stop:
            return Answer({}, "", 1)
    return Answer({}, "")


def _lines(file: str) -> list[str]:
    if file == "-":
        return sys.stdin.read().splitlines()
    try:
        return Path(file).read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        raise NotFound("There is no file {path}.", path=file) from None
    except UnicodeDecodeError:
        raise Invalid("file", "{path} is no text in UTF-8.", path=file) from None


def _words(where: str, line: str) -> list[str]:
    try:
        words = json.loads(line)
    except ValueError:
        words = None
    if not isinstance(words, list) or not all(isinstance(word, str | int | float) for word in words):
        raise Invalid("line", "{where}: no JSON array of words.", where=where)
    return [str(word) for word in words]


def _parse(parser: Any, words: list[str], outer: Any) -> Any:
    """Return the options of a line; what it does not name itself holds as given for the whole batch."""
    said = io.StringIO()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
            options = parse(parser, words)
    except SystemExit as end:
        if not end.code:  # help or the version was asked for: nothing is wrong with it but the place
            raise Invalid("line", "This command has no place in a batch.") from None
        lines = said.getvalue().strip().splitlines() or ["lanedisk: no command"]
        raise Invalid("line", "{usage}", usage=lines[-1]) from None
    if options.run is None or options.run.split(":")[0] in _NOT_HERE:
        raise Invalid("line", "This command has no place in a batch.")
    if options.database not in {None, outer.database}:
        raise Invalid("line", "All commands of a batch work on one database.")
    for name in ("as_name", "time", "override"):
        if getattr(options, name) is None:
            setattr(options, name, getattr(outer, name))
    if options.place and options.at is None:
        options.at = outer.at
    return options
