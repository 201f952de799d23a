"""Events dragged out of the list to another place of the window; other programs take their text or file instead."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

_MIME = "application/x-eventbrowser-events"


def add_events(data: QMimeData, ids: Sequence[int]) -> None:
    """Let what is dragged tell which events it stands for, too."""
    data.setData(_MIME, QByteArray(json.dumps(list(ids)).encode()))


def has_events(data: QMimeData) -> bool:
    return data.hasFormat(_MIME)


def events_in(data: QMimeData) -> list[int]:
    """The ids of dragged events; none for anything else."""
    return [int(each) for each in json.loads(data.data(_MIME).toStdString())] if data.hasFormat(_MIME) else []
