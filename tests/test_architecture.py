"""The house: layers that can't rot, sizes that keep it liveable, and habits that a reader of the code may rely on."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILE_MAX, FILE_P90, FUNCTION_MAX, FUNCTION_P90, TEST_FILE_MAX = 400, 250, 60, 25, 500

RICH_TEXT = (
    "QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QTextBrowser", "QWhatsThis",
    "setHtml", "insertHtml", "appendHtml", "toHtml", "RichText", "AutoText", "MarkdownText", "setMarkdown", "mightBeRichText", "setOpenExternalLinks",
)  # fmt: skip
"""What shows or guesses markup (a patron's name can be some), or stops the program until somebody answers."""

PRINTED = ("app/windows/keys_window.py", "app/windows/help_window.py", "app/windows/policy_sheet/document.py")
"""Lay out the program's own words: pages to print, each word escaped, and the help, whose Markdown takes no HTML and loads nothing."""

NAMING = ("setAccessibleName", "setAccessibleDescription", "setWindowTitle")
"""What gives a control or a window its text as it is: for PLAIN alone, whose `set_spoken`, `set_description` and `set_title` hide no character."""

PLAIN = "app/windows/common/plain_label.py"

LINES = ("addItem", "addItems")
"""What gives a line of a list box its text as it is; labels, tips and tables make what is hidden visible by themselves."""

NOT_EDITED = ("account_id", "back", "combination", "last_sign_in", "notice_id", "password_hash")
"""Columns that no form shows, so that a bulk UPDATE of them can't make a form stale."""


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _ninetieth(values: list[int]) -> int:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.9))]


def _code_names(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every name, attribute and imported name that code (not a comment or docstring) uses, with its line."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.name, node.lineno) for alias in node.names)


def test_each_layer_imports_only_what_is_below_it() -> None:
    # in a process of its own: it switches off the loggers of the one that it runs in
    check = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_every_room_of_windows_is_held_apart_from_the_others() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    held_apart = next(contract["modules"] for contract in contracts if contract["type"] == "independence")
    rooms = [f"app.windows.{path.parent.name}" for path in (ROOT / "app" / "windows").glob("*/__init__.py") if path.parent.name != "common"]
    assert sorted(held_apart) == sorted(rooms)


def test_files_are_short() -> None:
    sizes = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in _modules("app", "tests", "benchmarks", "tools")}
    assert not {name: size for name, size in sizes.items() if size > (TEST_FILE_MAX if name.startswith("tests/") else FILE_MAX)}
    assert _ninetieth([size for name, size in sizes.items() if name.startswith("app/")]) <= FILE_P90


def test_functions_are_short() -> None:
    sizes = {f"{_name(path)}:{node.lineno} {node.name}": _length(node) for path in _modules("app", "benchmarks", "tools") for node in _functions(path)}
    assert not {name: size for name, size in sizes.items() if size > FUNCTION_MAX}
    assert _ninetieth(list(sizes.values())) <= FUNCTION_P90


def test_every_module_says_what_it_is_for() -> None:
    assert not [
        _name(path)
        for path in _modules("app", "benchmarks", "tools", "tests")
        if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(_tree(path))
    ]


def test_everything_is_annotated() -> None:
    bare = []
    for path in _modules("app", "benchmarks", "tools"):
        for node in _functions(path):
            arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            named = [a for n, a in enumerate(arguments) if not (n == 0 and a.arg in {"self", "cls"})]
            if node.returns is None or any(argument.annotation is None for argument in named):
                bare.append(f"{_name(path)}:{node.lineno} {node.name}")
    assert not bare


def test_windows_show_plain_text_only_and_never_stop_the_program() -> None:
    found = []
    for path in _modules("app/windows", "app/background"):
        found += [f"{_name(path)}:{line} {name}" for name, line in _code_names(path) if name in RICH_TEXT and _name(path) not in PRINTED]
    assert not found


def test_what_is_done_soon_is_done_by_one_module() -> None:
    """`QTimer.singleShot` keeps for ever what it should have called of an owner that is gone before."""
    assert not [f"{_name(path)}:{line}" for path in _modules("app") for name, line in _code_names(path) if name == "singleShot"]


def test_one_module_says_what_windows_are_called_and_readers_hear() -> None:
    named = {_name(path): [(name, line) for name, line in _code_names(path) if name in NAMING] for path in _modules("app")}
    assert {name for name, _ in named.pop(PLAIN)} == set(NAMING)
    assert not [f"{path}:{line} {name}" for path, found in named.items() for name, line in found]


def test_lines_of_list_boxes_hide_no_character() -> None:
    found = []
    for path in _modules("app/windows"):
        calls = (node for node in ast.walk(_tree(path)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args)
        found += [f"{_name(path)}:{call.lineno}" for call in calls if getattr(call.func, "attr", "") in LINES and not _is_safe(call.args[0])]
    assert not found, "words that come from outside go through visible()"


def _is_safe(said: ast.expr) -> bool:
    """Say whether a text is made of the program's own words, or has no hidden character any more."""
    if isinstance(said, ast.IfExp):
        return _is_safe(said.body) and _is_safe(said.orelse)
    if isinstance(said, ast.BinOp):
        return _is_safe(said.left) and _is_safe(said.right)
    if not isinstance(said, ast.Call):
        return isinstance(said, ast.Constant)
    called = said.func.attr if isinstance(said.func, ast.Attribute) else getattr(said.func, "id", "")
    return called == "visible" or (called in {"tr", "translate"} and all(isinstance(word, ast.Constant) for word in said.args))


def test_no_dialog_blocks_until_it_is_answered() -> None:
    found = []
    for path in _modules("app/windows"):
        calls = (node for node in ast.walk(_tree(path)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
        found += [f"{_name(path)}:{call.lineno}" for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in {"exec", "exec_"}]
    assert not found


def test_slots_are_connected_by_name_never_as_lambdas() -> None:
    found = []
    for path in _modules("app/windows", "app/background"):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
                found += [f"{_name(path)}:{node.lineno}" for argument in node.args if isinstance(argument, ast.Lambda)]
    assert not found


def test_slots_are_decorated() -> None:
    bare = []
    for path in _modules("app/windows", "app/background"):
        for node in _functions(path):
            if node.name.startswith("_on_") and node.args.args and node.args.args[0].arg == "self":
                names = {getattr(d.func if isinstance(d, ast.Call) else d, "id", "") for d in node.decorator_list}
                if "Slot" not in names and _connected(path, node.name):
                    bare.append(f"{_name(path)}:{node.lineno} {node.name}")
    assert not bare


def _connected(path: Path, method: str) -> bool:
    return re.search(rf"connect\(\s*self\.{method}\b", path.read_text(encoding="utf-8")) is not None


def test_searching_is_by_range_never_by_like() -> None:
    """LIKE does not use the index under row-level security, and on SQLite it knows ASCII only."""
    names = {"like", "ilike", "startswith", "contains", "icontains", "istartswith", "regexp_match"}
    found = []
    for path in _modules("app/queries", "app/services"):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names and _is_column(node.func.value):
                found.append(f"{_name(path)}:{node.lineno}")
    assert not found


def _is_column(node: ast.expr) -> bool:
    """Say whether an expression looks like a mapped column (`Patron.sort_key`)."""
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id[:1].isupper()


def test_statements_written_out_use_neither_copy_nor_like() -> None:
    """COPY is refused for every role that row-level security applies to."""
    pattern = re.compile(r"\bcopy\s[^;]*\b(from\s+stdin|to\s+stdout|from\s+'|to\s+')|\bi?like\s+['%:]", re.IGNORECASE)
    found = []
    for path in _modules("app/database", "app/queries", "app/services", "migrations"):
        strings = (node for node in ast.walk(_tree(path)) if isinstance(node, ast.Constant) and isinstance(node.value, str))
        found += [f"{_name(path)}:{node.lineno}" for node in strings if pattern.search(str(node.value)) and not _is_docstring(path, node)]
    assert not found


def _is_docstring(path: Path, constant: ast.Constant) -> bool:
    return any(
        isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body and isinstance(node.body[0], ast.Expr) and node.body[0].value is constant
        for node in ast.walk(_tree(path))
    )


def test_edited_tables_are_never_updated_in_bulk_without_their_version() -> None:
    """A bulk UPDATE that leaves the version alone lets a stale form save over it silently."""
    found = []
    for path in _modules("app/services"):
        if "demo" in path.parts:  # it makes a library that nobody has opened yet
            continue
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "update":
                segment = _statement_around(path, node)
                if "version" not in segment and not any(f"values({column}=" in segment for column in NOT_EDITED):
                    found.append(f"{_name(path)}:{node.lineno}")
    assert not found


def _statement_around(path: Path, wanted: ast.Call) -> str:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.stmt) and not hasattr(node, "body") and any(child is wanted for child in ast.walk(node)):
            return ast.unparse(node)
    return ""


def test_no_file_names_a_machine_or_a_registry() -> None:
    forbidden = re.compile(
        r"(?<![\w.])/(?:work|root|home/\w+|opt/(?:pypi|wheels))/|https?://[\w.-]*(?:pypi|pythonhosted|npmjs|artifactory|nexus)[\w.-]*|--(?:extra-)?index-url|--find-links",
        re.ASCII,
    )
    found = []
    for path in _tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{_name(path)}: {match.group()}" for match in forbidden.finditer(text)]
    assert not found


def _tracked() -> list[Path]:
    git = shutil.which("git")
    listed = subprocess.run([git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True) if git else None
    names = (
        listed.stdout.decode().split("\0") if listed and listed.returncode == 0 else [_name(p) for p in _modules("app", "tests", "migrations", "benchmarks")]
    )
    skipped = {Path(__file__), ROOT / "tools" / "lock"}
    return [ROOT / name for name in names if name and (ROOT / name).is_file() and ROOT / name not in skipped]
