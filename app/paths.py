"""Where things are: what the package carries, and the user's folders."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP_NAME = "Lanedisk"

_PACKAGE = Path(__file__).resolve().parent


def _carried(name: str) -> Path:
    """Return a folder that the wheel carries inside the package and a checkout keeps beside it."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """Return the path of a file or folder of `resources/`."""
    return _carried("resources").joinpath(*parts)


def migrations_folder() -> Path:
    """Return the folder of the Alembic scripts."""
    return _carried("migrations")


def data_folder() -> Path:
    """Return the user's data folder (embedded database, drafts), made if it is not there."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False, ensure_exists=True)


def config_files() -> tuple[Path, Path]:
    """Return the settings files, the library's IT first, then the user's own."""
    folders = (platformdirs.site_config_path(APP_NAME, appauthor=False), platformdirs.user_config_path(APP_NAME, appauthor=False))
    return folders[0] / "settings.toml", folders[1] / "settings.toml"


def log_folder() -> Path:
    """Return the user's log folder, made if it is not there."""
    return platformdirs.user_log_path(APP_NAME, appauthor=False, ensure_exists=True)


def downloads_folder() -> Path:
    """Return the user's Downloads folder (Q3), made if it is not there."""
    folder = platformdirs.user_downloads_path()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def default_database_url() -> str:
    """Return the URL of the embedded file in the user's data folder."""
    return f"sqlite:///{data_folder() / 'lanedisk.db'}"


def demo_database_url() -> str:
    """Return the URL of the demonstration library."""
    return f"sqlite:///{data_folder() / 'demo.db'}"
