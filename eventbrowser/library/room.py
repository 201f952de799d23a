"""The room that freed memory takes: given back to the system, where the C library would keep it for later."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable


def _of_c_library() -> Callable[[int], object]:
    # Only that of GNU has it, and only that needs it: every thread has pieces of its own, of which few are used again.
    if os.name == "posix":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            return trim  # type: ignore[no-any-return]
    return lambda _keep: None


_trim = _of_c_library()


def give_back() -> None:
    """To be called when much was read and only little of it is kept; takes some milliseconds."""
    _trim(0)
