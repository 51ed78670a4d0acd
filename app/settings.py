"""Settings: the library's IT's file before the user's own, both TOML. What IT locks, the user can't change."""

from __future__ import annotations

import logging
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.domain.refusals import Invalid
from app.domain.text import mark
from app.paths import config_files, default_database_url

log = logging.getLogger(__name__)

STATE_VERSION = 1
"""Version of saved geometry and columns: what an older or newer program saved is not used."""

LOCK_AFTER = 15
"""Minutes without input after which a workstation locks, unless the settings say otherwise."""

_LOOPBACK = {"localhost", "127.0.0.1", "::1", ""}
_UNSAFE_MODES = {"disable", "allow", "prefer"}
_SAFE = {"sslmode": "verify-full", "require_auth": "scram-sha-256", "channel_binding": "require"}


class Settings:
    """What is remembered between sessions. Reads never fail: a file that can't be read counts as empty and is logged.

    `site` may hold any of the user's keys and a list `locked` of dotted names (`"database"`, `"look.language"`) that
    the user's file then can't change. Writes touch only the key that changes: two programs may run at once.
    """

    def __init__(self, user: Path, site: Path | None = None) -> None:
        self._user_file = user
        self._site = _read(site) if site is not None else {}
        self._user = _read(user)
        self._locked = tuple(str(name) for name in self._site.get("locked", ()))

    @classmethod
    def load(cls) -> Settings:
        """Read the settings of this workstation and user."""
        site, user = config_files()
        return cls(user, site)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a dotted name: the user's, else the site's; a locked one is the site's."""
        path = tuple(name.split("."))
        if not self.is_locked(name):
            found = _at(self._user, path)
            if found is not None:
                return found
        found = _at(self._site, path)
        return default if found is None else found

    def set(self, name: str, value: Any) -> None:
        """Keep a value under a dotted name, at once; a locked one stays as it is. None removes it."""
        if self.is_locked(name):
            return
        self._user = _read(self._user_file, keep=True)
        _put(self._user, tuple(name.split(".")), value)
        self._write()

    def is_locked(self, name: str) -> bool:
        """Say whether the library's IT has locked a value."""
        return any(name == locked or name.startswith(locked + ".") for locked in self._locked)

    def database_url(self) -> str:
        """Return the URL to work on: a profile or URL of the settings, else the embedded file. Never a password."""
        profile = self.get("database", {})
        if not isinstance(profile, Mapping):
            raise Invalid("database", mark("The settings name no database that can be understood."))
        if url := profile.get("url"):
            return str(url)
        return profile_url(profile) if profile.get("dbname") else default_database_url()

    def answer_within(self) -> float | None:
        """Return the seconds a server may take over one answer before the line counts as lost; None: what the program thinks right."""
        given = self.get("database.answer_within")
        return float(given) if isinstance(given, int | float) and not isinstance(given, bool) and given > 0 else None

    def lock_after(self) -> float:
        """Return the minutes without input after which the workstation locks; 0: never."""
        given = self.get("lock.minutes", LOCK_AFTER)
        usable = isinstance(given, int | float) and not isinstance(given, bool) and given >= 0
        return float(given) if usable else float(LOCK_AFTER)

    def window_state(self, login: str, window: str) -> dict[str, Any]:
        """Return what was remembered of a window (geometry, columns) for a user; empty when of another version."""
        state = self.get(f"windows.{_key(login)}.{_key(window)}", {})
        return dict(state) if isinstance(state, Mapping) and state.get("version") == STATE_VERSION else {}

    def remember_window(self, login: str, window: str, state: Mapping[str, Any]) -> None:
        """Remember the state of a window for a user."""
        self.set(f"windows.{_key(login)}.{_key(window)}", {"version": STATE_VERSION, **state})

    def last_point(self, login: str) -> int | None:
        """Return the circulation point that this user worked at last on this workstation."""
        found = self.get(f"points.{_key(login)}")
        return found if isinstance(found, int) else None

    def remember_point(self, login: str, point_id: int) -> None:
        """Remember where a user works on this workstation."""
        self.set(f"points.{_key(login)}", point_id)

    def _write(self) -> None:
        import tomli_w  # not needed to start

        try:
            _write_atomically(self._user_file, tomli_w.dumps(self._user))
        except OSError as error:
            log.warning("settings could not be written: %s", type(error).__name__)


def profile_url(profile: Mapping[str, Any]) -> str:
    """Return the URL of a profile (`hosts`, `port`, `dbname`, `sslmode`, `sslrootcert` and other libpq keywords; no password).

    Past this machine, TLS that checks who the server is (`verify-full`) is the default, and the password is given only
    by SCRAM, bound to that connection; a mode that falls back to plain text is refused.
    """
    from urllib.parse import quote, urlencode

    hosts = _hosts(profile)
    local = all(_name(host) in _LOOPBACK or host.startswith(("/", "127.")) for host in hosts)
    given = {key: str(value) for key, value in profile.items() if key not in {"hosts", "host", "port", "dbname", "url", "name", "answer_within"}}
    if secret := sorted({"password", "passfile"} & set(given)):
        raise Invalid("database", mark("A profile holds no password; take {name} out of it."), name=secret[0])
    options = ({"sslmode": "prefer"} if local else _SAFE) | given
    mode = options["sslmode"]
    if mode in _UNSAFE_MODES and not local:
        raise Invalid("sslmode", mark("sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full."), mode=mode)
    port = str(profile.get("port", 5432))
    query = [("host", host if _has_port(host) else f"{host}:{port}") for host in hosts] + list(options.items())
    return f"postgresql+psycopg:///{quote(str(profile['dbname']), safe='')}?{urlencode(query)}"


def profile_file_url(path: Path) -> str:
    """Return the URL of a profile file that the library's IT hands out: TOML, its keys at the top or under `[database]`."""
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Invalid("profile", mark("{path} can't be read: {reason}."), path=str(path), reason=error.strerror or "") from None
    except ValueError:
        raise Invalid("profile", mark("{path} is no profile: it can't be understood."), path=str(path)) from None
    profile = read.get("database", read)
    if not isinstance(profile, Mapping) or not profile.get("dbname"):
        raise Invalid("profile", mark("{path} names no database (dbname)."), path=str(path))
    root = profile.get("sslrootcert")
    if root and root != "system":  # a file that comes with the profile lies beside it
        profile = {**profile, "sslrootcert": str(path.absolute().parent / str(root))}
    return profile_url(profile)


def _hosts(profile: Mapping[str, Any]) -> list[str]:
    given = profile.get("hosts", profile.get("host", "localhost"))
    return [given] if isinstance(given, str) else [str(host) for host in given]


def _name(host: str) -> str:
    return host.rpartition(":")[0] if _has_port(host) else host


def _has_port(host: str) -> bool:
    return host.count(":") == 1 and host.rpartition(":")[2].isdigit()


def _read(path: Path, *, keep: bool = False) -> dict[str, Any]:
    """Read a file; `keep` lays one that can't be understood aside before it is written over."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("settings in %s could not be read: %s", path.name, type(error).__name__)
        if keep:
            path.replace(path.with_name(path.name + ".unreadable"))
        return {}


def _at(tree: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    found: Any = tree
    for part in path:
        if not isinstance(found, Mapping) or part not in found:
            return None
        found = found[part]
    return found


def _put(tree: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for part in path[:-1]:
        beneath = tree.get(part)
        if not isinstance(beneath, dict):
            beneath = tree[part] = {}
        tree = beneath
    if value is None:
        tree.pop(path[-1], None)
    else:
        tree[path[-1]] = value


def _key(name: str) -> str:
    """Make a login or window name one part of a dotted name."""
    return name.replace(".", "_")


def _write_atomically(path: Path, text: str) -> None:
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
