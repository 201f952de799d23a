"""Addresses on the web."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_address(value: str | None) -> bool:
    """Whether a value is the address of a page on the web."""
    try:
        parts = urlsplit((value or "").strip())
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
