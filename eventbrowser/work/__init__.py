"""A plain function goes in, its result comes out on the window's thread: a pool, progress and cancel around it.

QtCore only. Knows nothing of what the work is about, and never touches a widget.
"""

from eventbrowser.work.job import Job, stop_all

__all__ = ["Job", "stop_all"]
