"""Which room may import which: the table of the design, executed."""

from __future__ import annotations

import sys

import pytest
from pytest_archon import archrule

WORDS = ["model", "errors", "progress"]
ROOMS = {
    "model": [],
    "errors": ["model"],
    "progress": ["model"],
    "assets": [],
    "home": [],
    "settings": [],
    "topics": ["assets", "model"],
    "workers": ["progress"],
    "fetching": WORDS,
    "folders": ["progress", "documents"],
    "unpacking": [*WORDS, "documents", "workers"],
    "documents": WORDS,
    "extraction": WORDS,
    "library": WORDS,
    "export": [*WORDS, "assets"],
    "work": ["progress"],
    "importing": [*WORDS, "assets", "workers", "unpacking", "folders", "documents", "extraction", "library"],
    "queueing": [*WORDS, "importing", "library"],
    "watching": [*WORDS, "importing", "library", "folders"],
    "views": [
        *WORDS,
        "library",
        "export",
        "work",
        "importing",
        "watching",
        "queueing",
        "folders",
        "fetching",
        "settings",
        "assets",
        "topics",
    ],
    "cli": [
        *WORDS,
        "cli_opening",
        "cli_safety",
        "assets",
        "home",
        "topics",
        "documents",
        "extraction",
        "library",
        "export",
        "importing",
        "queueing",
        "selftest",
    ],
}
FOREIGN = {
    "model": [],
    "errors": [],
    "progress": [],
    "assets": [],
    "home": ["platformdirs"],
    "settings": ["PySide6"],
    "topics": [],
    "workers": [],
    "fetching": [],
    "folders": [],
    "unpacking": [],
    "documents": ["trafilatura", "lxml", "pypdfium2", "striprtf", "olefile", "icalendar"],
    "extraction": [],
    "library": ["sqlite_utils", "rapidfuzz", "msgspec"],
    "export": ["PySide6"],
    "work": ["PySide6"],
    "importing": [],
    "queueing": [],
    "watching": [],
    "views": ["PySide6", "qtawesome"],
    "cli": [],
}
QT_PARTS = {"settings": {"QtCore"}, "work": {"QtCore"}, "export": {"QtCore", "QtGui"}}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_it_may(room):
    ours = [f"eventbrowser.{name}*" for name in [room, *ROOMS[room]]]
    rule = archrule(room).match(f"eventbrowser.{room}*").may_import(*ours)
    rule.should_not_import("eventbrowser.*").check("eventbrowser", only_direct_imports=True)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_libraries_it_may(room):
    def only_its_libraries(_module: str, direct: set[str], _all: object) -> bool:
        return {name.partition(".")[0] for name in direct} <= {*sys.stdlib_module_names, "eventbrowser", *FOREIGN[room]}

    archrule(room).match(f"eventbrowser.{room}*").should(only_its_libraries).check(
        "eventbrowser", only_direct_imports=True
    )


@pytest.mark.parametrize("room", QT_PARTS)
def test_a_room_uses_only_the_parts_of_qt_it_may(room):
    def only_its_parts(_module: str, direct: set[str], _all: object) -> bool:
        qt = [name.split(".") for name in direct if name.startswith("PySide6")]
        return all(len(words) > 1 and words[1] in QT_PARTS[room] for words in qt)

    archrule(room).match(f"eventbrowser.{room}*").should(only_its_parts).check("eventbrowser", only_direct_imports=True)


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "fetching"])
def test_only_one_room_reaches_for_the_network(room):
    def stays_here(_module: str, direct: set[str], _all: object) -> bool:
        ways_out = ("socket", "ssl", "ftplib", "smtplib", "http", "urllib.request", "xmlrpc", "PySide6.QtNetwork")
        return not any(name == way or name.startswith(f"{way}.") for name in direct for way in ways_out)

    archrule(room).match(f"eventbrowser.{room}*").should(stays_here).check("eventbrowser", only_direct_imports=True)
