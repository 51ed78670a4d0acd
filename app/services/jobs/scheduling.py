"""Files for the system's scheduler, by which the jobs that are due run: systemd's service and timer, and a task of Windows."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.paths import resource

_ENCODINGS = {".xml": "utf-16"}
"""What Windows reads its tasks in; everything else is UTF-8."""


def write_units(folder: Path, options: Sequence[str] = ()) -> list[Path]:
    """Write the files with the program's own path into a folder that is there; Invalid where one of them is there already.

    `options`: words that the program is started with besides, such as the profile.
    """
    if not folder.is_dir():
        raise NotFound(mark("There is no folder {path}."), path=str(folder))
    sources = sorted(resource("scheduling").glob("lanedisk-jobs.*"))
    written = [folder / source.name for source in sources]
    for path in written:
        if path.exists():
            raise Invalid("folder", mark("{path} is there already."), path=str(path))
    for source, path in zip(sources, written, strict=True):
        words = [program_path(), *options]
        told = _of_windows(words) if source.suffix == ".xml" else _of_systemd(words)
        text = source.read_text(encoding="utf-8")
        for name, value in told.items():
            text = text.replace(name, value)
        path.write_text(text, encoding=_ENCODINGS.get(source.suffix, "utf-8"))
    return written


def _of_systemd(words: Sequence[str]) -> dict[str, str]:
    quoted = [word if re.fullmatch(r"[\w./@:=-]+", word) else '"{}"'.format(re.sub(r'([\\"])', r"\\\1", word).replace("%", "%%")) for word in words]
    return {"{program}": quoted[0], "{options}": "".join(f"{word} " for word in quoted[1:])}


def _of_windows(words: Sequence[str]) -> dict[str, str]:
    return {"{program}": escape(words[0]), "{options}": escape("".join(f"{subprocess.list2cmdline([word])} " for word in words[1:]))}


def program_path() -> str:
    """Return where `lanedisk` is: beside the interpreter that runs it, else on the path."""
    beside = Path(sys.executable).with_name("lanedisk.exe" if sys.platform == "win32" else "lanedisk")
    return str(beside) if beside.exists() else shutil.which("lanedisk") or "lanedisk"
