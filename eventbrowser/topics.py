"""The program's own list of topics, as `resources/topics.toml` gives it."""

from __future__ import annotations

import tomllib

from eventbrowser.assets import resource
from eventbrowser.model.records import Topic, TopicName

LANGUAGES = ("fr", "ur")
"""Those the list has names in, besides English."""


def load() -> tuple[Topic, ...]:
    """All topics in the order of the file, groups together."""
    table = tomllib.loads(resource("topics.toml").read_text("utf-8"))
    return tuple(
        Topic(
            entry["slug"],
            entry["label"],
            entry["group"],
            tuple(
                TopicName(code, entry[f"label-{code}"], table[f"groups-{code}"][entry["group"]]) for code in LANGUAGES
            ),
        )
        for entry in table["topic"]
    )
