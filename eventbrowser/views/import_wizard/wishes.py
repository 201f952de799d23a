"""How the editors of the review tell what the person does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from eventbrowser.model.draft import Draft
from eventbrowser.views.import_wizard.places import Place

Deed: TypeAlias = Callable[[Draft], Draft]


class Wishes(QObject):
    """Heard by the review page alone, which knows the draft that is shown."""

    entered = Signal(Place)
    """The person is at this value now."""
    asked = Signal(object, object)
    """A `Deed` to do to the draft, and the place where it is typed (None for a deed that stands alone)."""

    removed = Signal(str, object, object)
    """A person, a host or an event was taken off the draft: its name, the `Deed` that brings it back, and the `Fact`
    that may be behind it (None where there is none): that such a name is never one."""

    def ask(self, deed: Deed, where: Place | None = None) -> None:
        self.asked.emit(deed, where)
