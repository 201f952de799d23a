"""Drafts in few bytes, for the way from one process to another."""

from __future__ import annotations

from eventbrowser.model.draft import Draft


def packed(draft: Draft) -> bytes | Draft:
    """The draft itself where its file's name is not UTF-8, which only Python's own form can hold."""
    import msgspec

    try:
        return msgspec.msgpack.encode(draft)
    except UnicodeEncodeError:
        return draft


def unpacked(draft: bytes | Draft) -> Draft:
    import msgspec

    return msgspec.msgpack.decode(draft, type=Draft) if isinstance(draft, bytes) else draft
