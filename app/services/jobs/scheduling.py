"""Files for the system's scheduler, by which the jobs that are due run: systemd's service and timer, and a task of Windows."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.paths import resource

_ENCODINGS = {".xml": "utf-16"}
"""What Windows reads its tasks in; everything else is UTF-8."""


def write_units(folder: Path) -> list[Path]:
    """Write the files with the program's own path into a folder that is there; Invalid where one of them is there already."""
    if not folder.is_dir():
        raise NotFound(mark("There is no folder {path}."), path=str(folder))
    sources = sorted(resource("scheduling").glob("lanedisk-jobs.*"))
    written = [folder / source.name for source in sources]
    for path in written:
        if path.exists():
            raise Invalid("folder", mark("{path} is there already."), path=str(path))
    for source, path in zip(sources, written, strict=True):
        program = escape(program_path()) if source.suffix == ".xml" else program_path()
        path.write_text(source.read_text(encoding="utf-8").replace("{program}", program), encoding=_ENCODINGS.get(source.suffix, "utf-8"))
    return written


def program_path() -> str:
    """Return where `lanedisk` is: beside the interpreter that runs it, else on the path."""
    beside = Path(sys.executable).with_name("lanedisk.exe" if sys.platform == "win32" else "lanedisk")
    return str(beside) if beside.exists() else shutil.which("lanedisk") or "lanedisk"
