"""What a reader hands to the door."""

from __future__ import annotations

from dataclasses import dataclass

from eventbrowser.model.text import FileKind, SelfDescription

NOTHING_SAID = SelfDescription()


@dataclass(frozen=True, slots=True)
class Content:
    """The text of a file before it is tidied, the kind it was read as, and what the file says of itself."""

    kind: FileKind
    text: str
    says: SelfDescription = NOTHING_SAID
