"""What the person has chosen, as typed constants; no key is spelled twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One choice: where it is kept and what holds until the person chooses."""

    key: str
    default: T

    def read(self, store: QSettings) -> T:
        """The person's choice, or the default where there is none or the file holds something else."""
        value = store.value(self.key, self.default, type=type(self.default))
        return value if isinstance(value, type(self.default)) else self.default

    def write(self, store: QSettings, value: T) -> None:
        store.setValue(self.key, value)


WINDOW_GEOMETRY = Setting("window/geometry", QByteArray())
WINDOW_PANES = Setting("window/panes", QByteArray())
CENTRE_PANES = Setting("window/centre", QByteArray())
EVENT_COLUMNS = Setting("events/columns", QByteArray())
EVENT_SORT = Setting("events/sort", "date")
EVENT_SORT_DESCENDING = Setting("events/sort-descending", True)
EVENT_FILTERS = Setting("events/filters", "")
FILTERED_LIBRARY = Setting("events/filtered-library", "")
COMPACT_ROWS = Setting("events/compact", False)
FILTERS_SHOWN = Setting("window/topics-shown", True)
FILTERS_OPEN = Setting("window/filters-open", "saved\ncollections\ntopics\nyears")
"""The keys of the filter pane's rows that are open, one a line."""
SPEAKER_SHOWN = Setting("window/speaker-shown", True)
TIMELINE_SHOWN = Setting("window/timeline-shown", True)
TIMELINE_UNIT = Setting("window/timeline-unit", "")
"""What a bar stands for; empty where the program is to choose."""
COLOURS = Setting("look/colours", "system")
TEXT_SIZE = Setting("look/text-size", 100)
"""In per cent of the desktop's."""
TOUR_TAKEN = Setting("tour/taken", False)
TOUR_STEP = Setting("tour/step", 0)
"""The card at which the tour was left."""
CHANGED_KEYS = Setting("keys/changed", "")
"""A line for each command whose keys were changed: its name and its keys, with tabs between."""
LANGUAGE = Setting("look/language", "")
"""Its code; empty for the system's."""
SYNCHRONISED_BORNE = Setting("library/synchronised-borne", "")
"""The library folder that the person leaves in a synchronised folder, warned."""
LAST_EXPORT_FOLDER = Setting("export/folder", "")
WATCHED_FOLDER = Setting("import/watched-folder", "")
WATCHED_LIBRARY = Setting("import/watched-library", "")
LAST_IMPORT_FOLDER = Setting("import/folder", "")
