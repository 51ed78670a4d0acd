"""Where an embedded file may lie: on a disk of this workstation. Shared folders lose or mix what two programs write at once."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from app.domain.refusals import Invalid
from app.domain.text import mark

_NETWORK = {"9pfs", "afpfs", "afs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb2", "smb3", "smbfs", "webdav"}
_NETWORK_FUSE = ("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.davfs", "fuse.s3fs", "fuse.curlftpfs", "fuse.glusterfs", "fuse.cephfs")
_FOLDERS = (
    "box sync",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "com~apple~clouddocs",
    "mobile documents",
    "nextcloud",
    "onedrive",
    "owncloud",
)
"""What the folders of programs that keep files alike on several machines are called, some with a name behind (`OneDrive - The Library`)."""
_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log")
"""What such programs leave in the folder that they watch, whatever it is called."""
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def check_place(file: str | Path) -> None:
    """Refuse a place that several machines reach (issue J; scope's survival list): Invalid with a sentence that says where to turn.

    On such a place neither locks nor the order of writes hold, and a synchronising program may swap the file under an open one.
    """
    path = Path(file).absolute()
    if _is_on_network(path):
        raise Invalid(
            "database",
            mark("{path} is on a network drive. A file serves one workstation, on its own disk; for several there is PostgreSQL."),
            path=str(path),
        )
    if (folder := _synchronised(path)) is not None:
        raise Invalid(
            "database",
            mark("{path} is in {folder}, a folder that is kept alike on several machines. A file serves one workstation; for several there is PostgreSQL."),
            path=str(path),
            folder=folder.name,
        )  # fmt: skip


def _is_on_network(path: Path) -> bool:
    if str(path).startswith(("\\\\", "//")) and not str(path).startswith("\\\\?\\"):
        return True
    import psutil  # not needed for a server

    real = path.resolve()
    mounts = [part for part in psutil.disk_partitions(all=True) if _is_below(real, part.mountpoint)]
    if not mounts:
        return False
    nearest = max(mounts, key=lambda part: len(part.mountpoint))  # the last one mounted there hides those before it
    kind = nearest.fstype.lower()
    return kind in _NETWORK or kind.startswith(_NETWORK_FUSE) or "remote" in nearest.opts.split(",")


def _is_below(path: PurePath, mountpoint: str) -> bool:
    try:
        return path.is_relative_to(mountpoint)
    except ValueError:
        return False


def _synchronised(path: Path) -> Path | None:
    """Return the folder that a synchronising program keeps, None where there is none above this file."""
    watched = {Path(value) for name in _VARIABLES if (value := os.environ.get(name))}
    for folder in path.parents:
        name = folder.name.lower()
        if folder in watched or any(name == known or name.startswith((known + " ", known + "-")) for known in _FOLDERS):
            return folder
        if folder != Path.home() and any((folder / left).exists() for left in _MARKS):
            return folder
    return None
