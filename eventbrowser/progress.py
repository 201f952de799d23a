"""How long work tells where it stands, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total); raises `Cancelled` when the person has asked to stop."""


class Cancelled(Exception):
    """The person asked to stop."""


def silent(_done: int, _total: int) -> None:
    """The progress call of work that nobody watches."""
