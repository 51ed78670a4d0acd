"""`python -m tools.translations`: makes resources/translations/lanedisk_{en,sv,cs}.ts and .qm; `--check` only looks.

Prints what is missing as `file:line: context | source`. Ends with 1 when a text lacks a translation, a words file
contradicts itself, or (with `--check`) a file is not what the sources and words make of it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.translations.collect import NotReadable, Text, collect
from tools.translations.dictionary import LANGUAGES, Dictionary
from tools.translations.files import Translated, qm_bytes, ts_text

ROOT = Path(__file__).resolve().parents[2]


def build(root: Path) -> tuple[dict[str, str], list[str]]:
    """Return the content of each language's `.ts` file, and what is wrong, one line each."""
    texts = collect(root)
    dictionary = Dictionary.read(root / "resources")
    faults: list[str] = []
    contents: dict[str, str] = {}
    missing: dict[Text, list[str]] = {}
    for language in LANGUAGES:
        done: list[tuple[Text, list[str]]] = []
        for text in texts:
            forms = dictionary.forms(text, language)
            if forms is None:
                missing.setdefault(text, []).append(language)
            else:
                done.append((text, forms))
        contents[language] = ts_text(language, _ordered(done))
    faults += [f"{text.file}:{text.line}: {text.context} | {text.source}  ({' '.join(lacking)})" for text, lacking in missing.items()]
    faults += dictionary.faults
    faults += [f"{entry.place}: nobody says {entry.source!r}" + (f" in {entry.context}" if entry.context else "") for entry in dictionary.unused()]
    return contents, faults


def _ordered(done: list[tuple[Text, list[str]]]) -> Translated:
    return sorted(done, key=_place)


def _place(pair: tuple[Text, list[str]]) -> tuple[str, str, str]:
    text = pair[0]
    return text.context, text.source, text.comment


def stale(root: Path, contents: dict[str, str]) -> list[str]:
    """Return the names of the files that are not what the sources and words make of them."""
    folder = root / "resources" / "translations"
    found = []
    for language, content in contents.items():
        ts, qm = folder / f"lanedisk_{language}.ts", folder / f"lanedisk_{language}.qm"
        if not ts.exists() or ts.read_text(encoding="utf-8") != content:
            found.append(ts.name)
        if not qm.exists() or qm.read_bytes() != qm_bytes(content):
            found.append(qm.name)
    return found


def write(root: Path, contents: dict[str, str]) -> None:
    """Write the files of every language."""
    folder = root / "resources" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    for language, content in contents.items():
        _put(folder / f"lanedisk_{language}.ts", content.encode("utf-8"))
        _put(folder / f"lanedisk_{language}.qm", qm_bytes(content))


def _put(path: Path, content: bytes) -> None:
    """Replace a file as a whole: a program that runs has the old one mapped, and cut short under it that would end it."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.replace(path)


def main() -> int:
    """Make or check the files, and say what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when something is missing or stale")
    wanted = parser.parse_args()
    try:
        contents, faults = build(ROOT)
    except NotReadable as error:
        print(error)
        return 1
    if wanted.check:
        faults += [f"{name}: stale, run `make translations`" for name in stale(ROOT, contents)]
    else:
        write(ROOT, contents)
    for fault in faults:
        print(fault)
    print(f"{'checked' if wanted.check else 'written'}: {', '.join(LANGUAGES)}; {len(faults)} to mend", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
