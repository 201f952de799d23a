"""Topics dragged out of the filter pane onto events of the list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData

_MIME = "application/x-eventbrowser-topics"


def carried_topics(slugs: Iterable[str]) -> QMimeData:
    """Nothing that another program could take."""
    data = QMimeData()
    data.setData(_MIME, QByteArray("\n".join(sorted(slugs)).encode()))
    return data


def topics_in(data: QMimeData) -> frozenset[str]:
    """The slugs of dragged topics; empty for anything else."""
    return frozenset(data.data(_MIME).toStdString().split("\n")) if data.hasFormat(_MIME) else frozenset()
