"""Every part of the program started once, to find what a checkout, a wheel or a frozen bundle lacks."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from eventbrowser.errors import UserError

_ARTICLE = """Institute Holds Seminar on Open Seas
LISBON, 3 June 2025: The Institute for Ocean Policy (IOP) held a seminar on “Open Seas, Shared Rules” here on Tuesday.
Dr. Marta Quintela, Director of the IOP, chaired the session. Ambassador Tomas Brandt said that rules need judges.
"""


def run(tell: Callable[[str], None]) -> bool:
    """Start each part, tell a line about each; False when one of them failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="eventbrowser-self-test-") as folder:
        place = Path(folder)
        steps = (
            ("resources and readers", lambda: _read(place)),
            ("extraction in a worker, library, search", lambda: _keep(place)),
            ("PDF", lambda: _print(place)),
            ("window", lambda: _show(place)),
        )
        passed = [_passes(name, step, tell) for name, step in steps]
    return all(passed)


def _passes(name: str, step: Callable[[], None], tell: Callable[[str], None]) -> bool:
    try:
        step()
    except (AssertionError, ImportError, OSError, UserError) as error:
        tell(f"FAILED  {name}: {error!r}")
        return False
    tell(f"ok      {name}")
    return True


def _read(place: Path) -> None:
    from eventbrowser import documents

    page = place / "page.html"
    page.write_text(
        f"<html><title>Open Seas</title><body><article><p>{_ARTICLE * 3}</p></article></body></html>", "utf-8"
    )
    _expect("Marta Quintela" in documents.read(page).text, "the web page's text was not found")


def _keep(place: Path) -> None:
    from eventbrowser import importing, topics
    from eventbrowser.library import Library
    from eventbrowser.model.query import Query

    file = place / "article.txt"
    file.write_text(_ARTICLE, "utf-8")
    with Library.open(place / "library", topics.load()) as library:
        drafts = [importing.store(library, proposal).id for proposal in importing.propose([file])]
        importing.keep(library, drafts)
        _expect(len(library.event_ids(Query(text="quintela"))) == 1, "the event is not found by its speaker")


def _print(place: Path) -> None:
    from eventbrowser import export, topics
    from eventbrowser.library import Library
    from eventbrowser.model.query import Query

    target = place / "event.pdf"
    with Library.open(place / "library", topics.load()) as library:
        export.export_events([library.event(event) for event in library.event_ids(Query())], library.topics(), target)
    _expect(target.read_bytes().startswith(b"%PDF"), "the PDF is not one")


def _show(place: Path) -> None:
    from eventbrowser import app

    _expect(app.shows_a_window(place / "library"), "the window did not show")


def _expect(truth: bool, otherwise: str) -> None:
    if not truth:
        raise AssertionError(otherwise)
