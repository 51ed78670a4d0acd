"""Text is text: hostile texts written into every field, then looked for wherever texts are shown, printed, sent and exported."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from app.background.client import Client
from app.domain.refusals import Refusal
from app.settings import Settings
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.library import load
from tests.survival.arena import Arena
from tests.survival.hostile_texts import FIELDS, PAYLOADS, Scene, now
from tests.survival.ledger import Ledger, marked
from tests.survival.saves import administrator
from tests.survival.text_files import look_at_files
from tests.survival.text_windows import LOOKS, show_messages, walk_windows
from tools.stage import Stage

_WHOLE = 1_000
"""From so many combinations on every payload is taken, every field, window and command; below, one payload and some of the others."""


def texts_stay_texts(arena: Arena, times: int) -> list[str]:
    """Look at so many combinations of payload, field and surface, at least."""
    whole = times >= _WHOLE
    wrong, found = list[str](), set[tuple[str, str, str]]()
    with _nobody_calls() as port:
        for name in PAYLOADS if whole else [next(iter(PAYLOADS))]:
            ledger = _look_everywhere(arena, name, PAYLOADS[name].replace("{port}", str(port)), whole=whole)
            wrong += ledger.wrong
            found |= ledger.found
    if len(found) < times:
        wrong.append(f"only {len(found)} combinations were found")
    return wrong


@contextmanager
def _nobody_calls() -> Iterator[int]:
    """Listen while texts that name this port are shown; whoever calls has taken a text for something to load."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server.getsockname()[1]
        try:
            server.accept()
        except BlockingIOError:
            return
        raise AssertionError("something in a text was fetched")


def _look_everywhere(arena: Arena, name: str, payload: str, *, whole: bool) -> Ledger:
    with arena.database(postgresql=False) as database:
        scene = Scene(database, load(database), administrator(database, at="DISK1"))
        texts = dict[str, str]()
        for number, (field, how) in enumerate(list(FIELDS.items())[:: 1 if whole else 6]):
            text = marked(payload, number, how.longest)
            try:
                how.write(scene, text)
            except Refusal:
                continue  # a sentence, and nothing is kept
            texts[field] = text
        kept = {field: FIELDS[field].kept(text) for field, text in texts.items()}
        ledger = Ledger(name, texts, kept)
        with _stage(scene, arena) as stage:
            walk_windows(stage, ledger, LOOKS if whole else LOOKS[:1], arena.folder)
            show_messages(stage, ledger, list(kept.values()))
            look_at_files(scene, ledger, kept, arena.folder, commands=None if whole else 1)
    return ledger


@contextmanager
def _stage(scene: Scene, arena: Arena) -> Iterator[Stage]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    client = Client.open(scene.database, scene.actor, Settings(arena.folder / "texts.toml"), clock=now)
    main = MainWindow(client, Look(client.settings, Languages()))
    main.resize(1366, 768)
    main.show()
    stage = Stage(main, client)
    stage.wait()
    try:
        yield stage
    finally:
        stage.close()
        app.processEvents()
