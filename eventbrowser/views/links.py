"""Ways in: what a word on a page leads to, as the address of its link."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from PySide6.QtCore import QUrl


class Way(StrEnum):
    """What a link opens or filters by; the value is the address's scheme."""

    PERSON = "person"
    EVENT = "event"
    STATEMENT = "statement"
    PROOF = "proof"
    HOST = "host"
    CITY = "city"
    TOPIC = "topic"
    EVENTS_OF = "events-of"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a click leads: `target` is an id, or the name, city or slug to filter by."""

    way: Way
    target: str

    @property
    def address(self) -> str:
        return f"{self.way}:{quote(self.target, safe='')}"

    @classmethod
    def of(cls, url: QUrl) -> Link:
        return cls(Way(url.scheme()), url.path(QUrl.ComponentFormattingOption.FullyDecoded))
