"""The library is backed up by itself: at the end, and once a day while the window is open."""

from __future__ import annotations

from eventbrowser.library import Library, backups
from eventbrowser.views.safekeeping import Safekeeping


def test_closing_the_window_backs_up_what_changed(open_window, library):
    open_window(library).close()
    (backup,) = backups.all_of(library)
    assert backup.events
    open_window(library).close()
    assert backups.all_of(library) == [backup]
    with Library.open(library) as other:
        other.change_event(1, starred=True)
    open_window(library).close()
    assert backups.all_of(library) != [backup]


def test_an_open_window_backs_up_once_a_day(open_window, library, qtbot):
    window = open_window(library)
    safekeeping = window.findChild(Safekeeping)
    safekeeping.clock.setInterval(1)
    qtbot.waitUntil(lambda: len(backups.all_of(library)) == 1)
    safekeeping.clock.stop()
