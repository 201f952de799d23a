"""The library: drafts in, SQLite inside, records out. It never reads articles, draws or asks a person.

A library is a folder with `library.db` and `originals/`. `opening` finds or makes it, `schema` and `derived` say what
is in it, `waiting_room` keeps drafts under review, `keeping` turns them into events with `identity` telling who is who,
`correcting` and `people` change them, `reading` and `searching` answer, `journal` undoes, `health` checks.
"""

from eventbrowser.library.failures import Missing
from eventbrowser.library.library import Library

__all__ = ["Library", "Missing"]
