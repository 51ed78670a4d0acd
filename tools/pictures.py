"""`python -m tools.pictures`: pictures of every window on the demonstration library, without a screen.

Saves `<window>-<theme>-<language>-<width>x<height>.png`: light and dark in Swedish, light in English and Czech, at
1366 x 768 and 1920 x 1080. `--only NAME`, `--language`, `--theme`, `--size` and `--folder` choose among them; who names
both themes and languages gets each of them in each; `--fit` also prints every text that does not fit.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.windows.languages import Languages
    from tools.shown import Shown
    from tools.stage import Stage

SIZES = ((1366, 768), (1920, 1080))
LOOKS = (("light", "sv"), ("dark", "sv"), ("light", "en"), ("light", "cs"))
FOLDER = Path(__file__).resolve().parent.parent / "pictures"
_SETTLE_MS = 400


def main() -> int:
    """Take the pictures that were asked for and print their names."""
    wanted = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for picture in take(wanted):
        print(picture)
    return 0


def take(wanted: argparse.Namespace) -> Iterator[str]:
    """Yield the path of each picture taken (and, with `--fit`, each text that does not fit)."""
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from app.background.garbage import Collector
    from app.services.demo import ensure_demo
    from app.windows.languages import Languages

    app = QApplication.instance() or QApplication(sys.argv[:1])
    for font in sorted(wanted.fonts.glob("*.[ot]tf")) if wanted.fonts else ():
        QFontDatabase.addApplicationFont(str(font))
    collector, languages = Collector(app), Languages(app)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.db"
        ensure_demo(path)
        for mode, language in _looks(wanted.theme, wanted.language):
            yield from _of_look(wanted, path, languages, mode, language)
    collector.stop()


def _looks(themes: list[str], languages: list[str]) -> list[tuple[str, str]]:
    """Return the themes and languages to take pictures in: of each named theme in each named language, else the usual ones."""
    if themes and languages:
        return [(theme, language) for theme in themes for language in languages]
    return [(theme, language) for theme, language in LOOKS if theme in (themes or [theme]) and language in (languages or [language])]


def _of_look(wanted: argparse.Namespace, path: Path, languages: Languages, mode: str, language: str) -> Iterator[str]:
    """Take the pictures of one theme in one language."""
    from app.windows.common.theme import Mode, theme
    from tools.shown import Shown, shown
    from tools.shown_deeds import DEEDS
    from tools.shown_long import LONG
    from tools.shown_sections import SECTIONS

    theme().install(Mode(mode), wanted.text_size)
    languages.choose(language)
    stage = _stage(path, languages)
    stage.main.show()
    for width, height in SIZES:
        if f"{width}x{height}" in wanted.size:
            stage.main.resize(width, height)
            for seen in (*shown(), *(Shown(name, look) for name, look in {**LONG, **SECTIONS, **DEEDS}.items())):
                if not wanted.only or any(part in seen.name for part in wanted.only):
                    yield from _of_window(wanted, stage, seen, f"{mode}-{language}-{width}x{height}")
    stage.close()


def _stage(path: Path, languages: Languages) -> Stage:
    """Return a main window on the demonstration library, its administrator signed in."""
    from app.background.client import Client
    from app.database.engine import Database
    from app.services.actor import actor_at, sign_in
    from app.services.demo import ADMINISTRATOR
    from app.settings import Settings
    from app.windows.look import Look
    from app.windows.main_window import MainWindow
    from tools.stage import Stage

    database = Database(f"sqlite:///{path}")
    settings = Settings(path.parent / "settings.toml")
    settings.set("lock.minutes", 0)  # nobody types while pictures are taken
    signed_in = sign_in(database, ADMINISTRATOR, "", trusted=True)
    client = Client.open(database, actor_at(database, signed_in, signed_in.points[0].id), settings, language=languages.code)
    return Stage(MainWindow(client, Look(settings, languages)), client, _SETTLE_MS)


def _of_window(wanted: argparse.Namespace, stage: Stage, seen: Shown, look: str) -> Iterator[str]:
    """Take one picture, and measure it where that is wanted."""
    window = seen.open(stage)
    stage.wait()
    name = f"{seen.name.replace('/', '-')}-{look}.png"
    window.grab().save(str(wanted.folder / name))
    yield name
    if wanted.fit:
        from tests.windows.fit import misfits

        yield from (f"    {fault}" for fault in misfits(window))
    stage.clear()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description="pictures of every window on the demonstration library")
    parser.add_argument("--only", nargs="*", default=[], help="parts of the names of windows")
    parser.add_argument("--theme", nargs="*", default=[])
    parser.add_argument("--language", nargs="*", default=[])
    parser.add_argument("--size", nargs="*", default=[f"{width}x{height}" for width, height in SIZES])
    parser.add_argument("--text-size", type=int, default=100, help="per cent, 80-200")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--fonts", type=Path, help="a folder of fonts (Inter) to use besides the system's")
    parser.add_argument("--fit", action="store_true", help="print the texts that do not fit")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
