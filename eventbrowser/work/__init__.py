"""A plain function goes in, its result comes out on the window's thread: a pool, progress and cancel around it.

QtCore only. Knows nothing of what the work is about, and never touches a widget.
"""

from eventbrowser.work.job import Job, stop_all
from eventbrowser.work.latest import Latest

__all__ = ["Job", "Latest", "stop_all"]
