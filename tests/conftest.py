"""What every test stands on: no display, no network, nobody's own settings."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in each run, so that a change is judged by what it changed; the other profile draws new ones.
settings.register_profile("steady", derandomize=True)
settings.register_profile("seeking", derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data and settings of the person who runs the tests are never touched."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(autouse=True, scope="session")
def one_application(qapp: QApplication) -> QApplication:
    """One for the whole run, as a program has: Qt bears no second one in a process."""
    return qapp


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    """What a test copied goes while Python still runs: Qt would else delete it after the interpreter and crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """A test that leaves a thread running fails by the thread's name."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in set(threading.enumerate()) - before if not thread.daemon and not _of_qt(thread)]
    assert not left, f"threads still running: {left}"


def _of_qt(thread: threading.Thread) -> bool:
    # Qt's pool threads show up as dummies once Python has run on them; Qt owns them and reuses them.
    return thread.name.startswith("Dummy")
