"""The files that Qt loads: one `.ts` for each language, written whole, and the `.qm` that lrelease makes of it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from tools.translations.collect import Text

Translated = Sequence[tuple[Text, list[str]]]

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_COUNT = "%Ln"
"""A count in the way of the screen's language, 100,004: Qt's own `%n`, which sources and words have, would be 100004."""


def ts_text(language: str, texts: Translated) -> str:
    """Return the content of a `.ts` file; texts are given ordered by context."""
    lines = [f'{_HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = None
    for text, forms in texts:
        if text.context != context:
            if context is not None:
                lines.append("</context>")
            context = text.context
            lines.append(f"<context>\n    <name>{escape(context)}</name>")
        lines += _message(text, forms)
    if context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, forms: list[str]) -> list[str]:
    lines = ['    <message numerus="yes">' if text.plural else "    <message>", f"        <source>{escape(text.source)}</source>"]
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if text.plural:
        inner = "".join(f"\n            <numerusform>{escape(form.replace('%n', _COUNT))}</numerusform>" for form in forms)
        lines.append(f"        <translation>{inner}\n        </translation>")
    else:
        lines.append(f"        <translation>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


def qm_bytes(content: str) -> bytes:
    """Return what lrelease makes of the content of a `.ts` file."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "texts.ts", Path(folder) / "texts.qm"
        source.write_text(content, encoding="utf-8")
        subprocess.run([str(program), "-silent", str(source), "-qm", str(made)], check=True, capture_output=True, timeout=60)
        return made.read_bytes()
