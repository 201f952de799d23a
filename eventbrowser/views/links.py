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
    COLLECTION = "collection"
    EVENTS_OF = "events-of"
    SAID_BY = "said-by"
    EDIT = "edit"
    GRIP = "grip"
    """The sign before a statement, by which it is given to another speaker; its target is that of the statement."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a click leads: `target` is an id, or the name, city or slug to filter by; for a proof the field's name.

    What is to be edited is named by its field, before it the id of an appearance if it is one of those: "12/position".
    """

    way: Way
    target: str

    @classmethod
    def statement(cls, event_id: int, statement_id: int) -> Link:
        return cls(Way.STATEMENT, f"{event_id}/{statement_id}")

    @property
    def ids(self) -> tuple[int, ...]:
        """The target of a person, an event or a statement; for the last the event and then the statement."""
        return tuple(int(part) for part in self.target.split("/"))

    @property
    def address(self) -> str:
        return f"{self.way}:{quote(self.target, safe='')}"

    @classmethod
    def of(cls, url: QUrl) -> Link:
        return cls(Way(url.scheme()), url.path(QUrl.ComponentFormattingOption.FullyDecoded))
