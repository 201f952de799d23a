"""Whether a folder is kept the same on several machines by a service, which copies files while they are written.

Told by the names of the folders above it, and by the files that the services leave in the folders they look after.
"""

from __future__ import annotations

import re
from pathlib import Path

from eventbrowser.model.sentences import tell

_NAMES = (
    ("Dropbox", re.compile(r"dropbox( \(.*\))?", re.IGNORECASE)),
    ("OneDrive", re.compile(r"onedrive([ -].*)?", re.IGNORECASE)),
    ("iCloud Drive", re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive(-.*)?", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\d*", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud\d*", re.IGNORECASE)),
    ("Syncthing", re.compile(r"syncthing", re.IGNORECASE)),
    ("Box", re.compile(r"box-box|box sync", re.IGNORECASE)),
)

_MARKS = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("OneDrive", (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
    ("Nextcloud", (".nextcloudsync.log", ".sync_*.db", "._sync_*.db")),
    ("ownCloud", (".owncloudsync.log",)),
    ("Syncthing", (".stfolder",)),
)


def service_of(folder: Path) -> str | None:
    """The name of the service that keeps a folder the same elsewhere; None where none can be told."""
    above = [folder.resolve(), *folder.resolve().parents]
    for service, name in _NAMES:
        if any(name.fullmatch(place.name) for place in above):
            return service
    for service, marks in _MARKS:
        if any(_has(place, mark) for place in above for mark in marks):
            return service
    return None


def _has(place: Path, mark: str) -> bool:
    try:
        return next(place.glob(mark), None) is not None if "*" in mark else (place / mark).exists()
    except OSError:
        return False  # a folder above that may not be looked into tells nothing


def warning(folder: Path) -> str | None:
    """What may happen to a library in such a folder, and the remedy; None for a folder of no service."""
    service = service_of(folder)
    if service is None:
        return None
    return tell(
        "This library lies in a folder of {service}, which may copy its file while it is written and so damage it. "
        "Close the program, move the library's folder to a place that is not synchronised, and open it there; "
        "to have it on another machine, copy backups or an archive.",
        service=service,
    )
