"""Finds every text that is shown: `self.tr(…)`, `QCoreApplication.translate(…)`, `QT_TRANSLATE_NOOP(…)` and `mark(…)`.

Reads the source with Python's own parser instead of Qt's lupdate, which knows neither `mark` nor a plural given by name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

DOMAIN = "Domain"
"""Context of the sentences of rules and services."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text with its context and comment; `plural` when it is said with a number; the first place where it stands."""

    context: str
    source: str
    comment: str
    plural: bool
    file: str
    line: int


class NotReadable(Exception):
    """A text that can't be read without running the program."""


def collect(root: Path, folders: Iterable[str] = ("app",)) -> list[Text]:
    """Return every text below the folders of `root`, each once, ordered by context and source."""
    found: dict[tuple[str, str, str], Text] = {}
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            for text in read_file(path, path.relative_to(root).as_posix()):
                key = (text.context, text.source, text.comment)
                known = found.setdefault(key, text)
                if text.plural and not known.plural:
                    found[key] = text
    return sorted(found.values())


def read_file(path: Path, name: str) -> Iterator[Text]:
    """Yield the texts of one module in its order."""
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=name)
    yield from _Finder(name).texts(tree, "")


class _Finder:
    """Walks through a module and remembers in which class it is."""

    def __init__(self, file: str) -> None:
        self._file = file

    def texts(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.Call):
                yield from self._of_call(child, inside)
            yield from self.texts(child, inside)

    def _of_call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "tr" and isinstance(call.func, ast.Attribute):
            if not isinstance(call.func.value, ast.Name) or call.func.value.id != "self":
                raise NotReadable(f"{self._file}:{call.lineno}: tr() of something else than self has no known context")
            yield from self._made(call, owner, call.args)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2:
            context = _constant(call.args[0])
            if context is not None:
                yield from self._made(call, context, call.args[1:])
        elif name == "mark" and len(call.args) == 1:
            yield from self._made(call, DOMAIN, call.args)

    def _made(self, call: ast.Call, context: str, args: list[ast.expr]) -> Iterator[Text]:
        """Yield the texts of a call; what is no constant (a variable of a table) is collected where the table is."""
        comment = (_constant(args[1]) or "") if len(args) > 1 else ""
        plural = len(args) > 2 or any(keyword.arg == "n" for keyword in call.keywords)
        for source in _constants(args[0]):
            yield Text(context, source, comment, plural, self._file, call.lineno)


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _constants(node: ast.expr) -> list[str]:
    """Return the constant texts of an expression: one, those of `a if x else b`, or of `"a" + "b"` put together."""
    if isinstance(node, ast.IfExp):
        return _constants(node.body) + _constants(node.orelse)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _constants(node.left), _constants(node.right)
        return [left[0] + right[0]] if len(left) == len(right) == 1 else []
    found = _constant(node)
    return [found] if found else []
