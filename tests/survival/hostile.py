"""Files made to hurt whoever imports them: each is refused in a sentence, costs little memory, and leaves the database as it was."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.survival.arena import Arena
from tests.survival.sweep import contents

_MB = 1024 * 1024
_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
_BOOK = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}
_LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>{}]>".format("".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)))
_OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"


def _workbook(path: Path, sheet: str, more: Mapping[str, str] | None = None) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in {**_BOOK, **(more or {}), "xl/worksheets/sheet1.xml": sheet}.items():
            book.writestr(name, text)


def _bomb(path: Path) -> None:
    _workbook(path, "")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        for name, text in _BOOK.items():
            book.writestr(name, text)
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(1024):
                sheet.write(b" " * _MB)


def _cell(place: str, text: str) -> str:
    return f'<row r="{place.lstrip("ABCDEFX")}"><c r="{place}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def _half(path: Path) -> None:
    _workbook(path, _SHEET.format(_cell("A1", "code")))
    path.write_bytes(path.read_bytes()[:700])


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"code,name\n")
        file.truncate(1024 * _MB)


_HOSTILE: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "a zip bomb": ("xlsx", _bomb),
    "entities of entities": ("xlsx", lambda path: _workbook(path, _LAUGHS + _SHEET.format(_cell("A1", "&a9;")))),
    "an entity from outside": ("xlsx", lambda path: _workbook(path, _OUTSIDE + _SHEET.format(_cell("A1", "&e;")))),
    "the last cell of a sheet": ("xlsx", lambda path: _workbook(path, _SHEET.format(_cell("A1", "code") + _cell("XFD1048576", "x")))),
    "names that lead out": ("xlsx", lambda path: _workbook(path, _SHEET.format(_cell("A1", "code")), {"../../../evil.xml": "x"})),
    "half a workbook": ("xlsx", _half),
    "a text called a workbook": ("xlsx", lambda path: path.write_text("code,name\na,b\n")),
    "a gigabyte": ("csv", _sparse),
    "ten thousand columns": ("csv", lambda path: path.write_text("\n".join([",".join(f"c{n}" for n in range(10_000)), *[",".join("1" * 10_000)] * 20]))),
    "a quote that never ends": ("csv", lambda path: path.write_text('code,name\n"' + "x" * 20 * _MB)),
    "zeros among the text": ("csv", lambda path: path.write_bytes(b"code,name\0\n\0a,b\n" * 1000)),
    "noise": ("csv", lambda path: path.write_bytes(os.urandom(_MB))),
    "a device that never ends": ("csv", lambda path: path.symlink_to("/dev/zero")),
    "a pipe that nobody fills": ("csv", lambda path: os.mkfifo(path)),
    "a folder": ("csv", lambda path: path.mkdir()),
    "two million empty lines": ("csv", lambda path: path.write_text("nothing\n" + "\n" * 2_000_000)),
}
_IMPORTS = ("registers", "rules", "policies", "patrons", "copies")


def hostile_imported(arena: Arena, times: int) -> list[str]:
    """Import one after the other, each as a kind of file in turn."""
    wrong: list[str] = []
    with arena.database(postgresql=False) as database:
        before = contents(database)
        pairs = [(name, kind) for kind in _IMPORTS for name in _HOSTILE]
        for name, kind in pairs[:times] if times >= len(_HOSTILE) else arena.random.sample(pairs, times):
            ending, make = _HOSTILE[name]
            path = arena.folder / f"hostile-{sum(1 for _ in arena.folder.iterdir())}.{ending}"
            make(path)
            with arena.writer(database, "\n".join(("import", kind, str(path))), database.url) as writer:
                try:
                    writer.finish()
                except TimeoutError as silence:
                    writer.said.append(str(silence))
            if not _is_a_sentence(writer.said):
                wrong.append(f"{name} as {kind}: {writer.said or writer.confirmed}")
            if contents(database) != before:
                wrong.append(f"{name} as {kind}: something was loaded")
                return wrong
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    return wrong


def _is_a_sentence(said: list[str]) -> bool:
    return len(said) == 1 and said[0].startswith("refused: ") and "Traceback" not in said[0] and "root:" not in said[0]
