"""Thousands of inner windows opened and closed: nothing of them is left, and the program grows by little."""

from __future__ import annotations

import gc
import os

import psutil
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.background.client import Client
from app.settings import Settings
from app.windows.commands import COMMANDS
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.survival.arena import Arena
from tests.survival.saves import administrator

_WARM = 3
"""How often each window is opened before the program's size is taken: what is made once is made then."""
_MOST_KB_EACH = 4.0


def windows_opened(arena: Arena, times: int) -> list[str]:
    """Open and close each window of the menus in turn, so many times in all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    with arena.database(postgresql=False) as database:
        client = Client.open(database, administrator(database, at="DISK1"), Settings(arena.folder / "windows.toml"))
        main = MainWindow(client, Look(client.settings, Languages()))
        main.show()
        ids = [command.id for command in COMMANDS if command.window]
        if times < len(ids):
            ids = arena.random.sample(ids, 2)
        for id_ in ids * _WARM:
            _open_and_close(main, client, id_)
        size = _size()
        for number in range(times):
            _open_and_close(main, client, ids[number % len(ids)])
        grown = (_size() - size) / 1024
        wrong = [f"{len(main.area.windows())} windows are left"] if main.area.windows() else []
        if grown / max(times, 200) > _MOST_KB_EACH:
            wrong.append(f"the program grew by {grown:.0f} kB in {times} windows")
        main.close()
        client.close()
        main.deleteLater()
        app.processEvents()
    return wrong


def _open_and_close(main: MainWindow, client: Client, id_: str) -> None:
    main.run(id_)
    client.runner.drain()
    for inner in main.area.windows():
        inner.close_dropping()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _size() -> int:
    gc.collect()
    return int(psutil.Process().memory_info().rss)
