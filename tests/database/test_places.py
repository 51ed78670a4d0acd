"""Where an embedded file may lie."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import psutil
import pytest

from app.database.engine import Database
from app.database.places import check_place
from app.domain.refusals import Invalid


class Part(NamedTuple):
    mountpoint: str
    fstype: str
    opts: str


def mounted(monkeypatch: pytest.MonkeyPatch, *parts: tuple[str, str, str]) -> None:
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: [Part(*part) for part in parts])


@pytest.mark.parametrize(("kind", "options"), [("cifs", "rw"), ("nfs4", "rw,relatime"), ("fuse.sshfs", "rw"), ("NTFS", "rw,remote")])
def test_a_network_drive_is_refused_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, options: str) -> None:
    mounted(monkeypatch, ("/", "ext4", "rw"), (str(tmp_path), kind, options))
    with pytest.raises(Invalid, match=r"network drive\. A file serves one workstation"):
        Database(f"sqlite:///{tmp_path / 'library.db'}")
    assert not (tmp_path / "library.db").exists()
    check_place("/library.db")


def test_a_share_of_windows_is_refused_and_a_disk_mounted_below_one_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Invalid):
        check_place("//server/share/library.db")
    mounted(monkeypatch, ("/", "nfs", "rw"), (str(tmp_path), "ext4", "rw"))
    check_place(tmp_path / "library.db")


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Lindby kommun", "Nextcloud", "Google Drive"])
def test_a_synchronised_folder_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(Invalid, match="kept alike on several machines"):
        check_place(tmp_path / name / "library" / "library.db")


def test_a_synchronised_folder_is_refused_by_what_its_program_says_or_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_place(tmp_path / "shared" / "library.db")
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    with pytest.raises(Invalid, match="in shared, a folder"):
        check_place(tmp_path / "shared" / "library.db")
    monkeypatch.setenv("OneDrive", str(tmp_path / "own"))
    with pytest.raises(Invalid, match="in own, a folder"):
        check_place(tmp_path / "own" / "library.db")
    check_place(tmp_path / "onedriver" / "library.db")
