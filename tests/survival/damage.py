"""Files that were damaged: the embedded file is as it was or refused with a sentence, and a damaged settings file is as none."""

from __future__ import annotations

from pathlib import Path

from app.domain.refusals import Refusal
from app.queries.parameters import list_all_rules
from app.queries.staff import list_staff
from app.services.actor import sign_in
from app.settings import Settings
from tests.databases import ADMINISTRATOR
from tests.survival.arena import Arena


def file_damaged(arena: Arena) -> str | None:
    """Damage the embedded file in one of many ways: it opens as it was, or is refused with a sentence; never a bug."""
    with arena.database(postgresql=False) as database:
        with database.reading() as session:
            before = len(list_all_rules(session)), len(list_staff(session))
        database.dispose()
        harm = _damage(Path(database.url.database or ""), arena)
        try:
            sign_in(database, ADMINISTRATOR, "", trusted=True)
            with database.reading() as session:
                after = len(list_all_rules(session)), len(list_staff(session))
        except Refusal:
            return None
        except Exception as error:
            return f"{harm}: {type(error).__name__}: {error}"
        return None if after == before else f"{harm}: rows were lost in silence"


def _damage(path: Path, arena: Arena) -> str:
    whole, dice = path.read_bytes(), arena.random
    at = dice.randrange(len(whole))
    page = at // 4096 * 4096
    ways = {
        "cut short": whole[:at],
        "emptied": b"",
        "header gone": bytes(100) + whole[100:],
        "a page of noise": whole[:page] + dice.randbytes(4096) + whole[page + 4096 :],
        "a page of nothing": whole[:page] + bytes(4096) + whole[page + 4096 :],
        "one bit": whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1 :],
        "text": b"This is a letter to the library.\n" * 500,
        "the end twice": whole + whole[page:],
    }
    way = dice.choice(sorted(ways))
    path.write_bytes(ways[way])
    return way


def settings_damaged(arena: Arena) -> str | None:
    """Damage the settings file: the client starts as if it had none."""
    path = arena.folder / "settings.toml"
    Settings(path).set("look.language", "cs")
    whole = path.read_bytes()
    at = arena.random.randrange(len(whole))
    path.write_bytes(arena.random.choice([b"", whole[:at], arena.random.randbytes(200), whole[:at] + b"\0" + whole[at:], whole + whole]))
    settings = Settings(path)
    settings.database_url()
    settings.set("look.language", "en")
    language = Settings(path).get("look.language")
    path.unlink()
    return None if language == "en" else f"it remembers {language}"
