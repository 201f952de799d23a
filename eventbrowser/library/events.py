"""Sets of events: a few ids, or one integer whose bit n stands for the event with id n."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress, repeat

FEW = 2000
"""Up to so many events are kept and looked up one by one."""

_PIECE = 20_000
"""Ids that are looked at in one go, in which no other thread of the program runs."""
_ONE = ord("1")
_FLAGS = bytes.maketrans(b"01", b"\0\1")


class Flags:
    """A set of ids as it is collected."""

    def __init__(self, size: int) -> None:
        self._flags = bytearray(b"0") * size

    def add(self, ids: Sequence[int]) -> None:
        deque(map(self._flags.__setitem__, ids, repeat(_ONE)), maxlen=0)

    @classmethod
    def of(cls, ids: Sequence[int], size: int) -> int:
        """These ids as bits."""
        flags = cls(size)
        for start in range(0, len(ids), _PIECE):
            flags.add(ids[start : start + _PIECE])
        return flags.bits()

    def bits(self) -> int:
        return int(self._flags[::-1], 2)


@dataclass(frozen=True, slots=True)
class Events:
    """Some of a library's events; `few` is None where there are many, which `bits` then tells.

    `size` is above every id of the library, the same for all sets that meet.
    """

    size: int
    few: frozenset[int] | None
    bits: int = 0

    @classmethod
    def of(cls, ids: Sequence[int], size: int) -> Events:
        return cls(size, frozenset(ids)) if len(ids) <= FEW else cls(size, None, Flags.of(ids, size))

    @classmethod
    def of_pieces(cls, pieces: Iterable[list[int]], size: int) -> Events:
        """Without ever having all ids as a list."""
        few: list[int] = []
        flags = None
        for piece in pieces:
            if flags is None and len(few) + len(piece) <= FEW:
                few += piece
                continue
            if flags is None:
                flags = Flags(size)
                flags.add(few)
            flags.add(piece)
        return cls(size, frozenset(few)) if flags is None else cls(size, None, flags.bits())

    def __and__(self, other: Events) -> Events:
        if self.few is None and other.few is None:
            return Events(self.size, None, self.bits & other.bits)
        few, rest = (self, other) if self.few is not None else (other, self)
        assert few.few is not None
        return Events(self.size, frozenset(filter(rest.has(), few.few)))

    def __or__(self, other: Events) -> Events:
        if self.few is not None and other.few is not None:
            return Events.of(tuple(self.few | other.few), self.size)
        return Events(self.size, None, self.as_bits() | other.as_bits())

    def __sub__(self, other: Events) -> Events:
        if self.few is not None:
            has = other.has()
            return Events(self.size, frozenset(number for number in self.few if not has(number)))
        return Events(self.size, None, self.bits & ~other.as_bits())

    def __len__(self) -> int:
        return self.bits.bit_count() if self.few is None else len(self.few)

    def has(self) -> _Membership:
        """A function that tells quickly whether an id is in the set."""
        return _Membership(self)

    def as_bits(self) -> int:
        if self.few is None:
            return self.bits
        raw = bytearray(self.size // 8 + 1)
        for number in self.few:
            raw[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(raw, "little")

    def flags(self) -> bytes:
        """A byte for each id up to `size`, 1 where it is in the set."""
        return format(self.as_bits(), f"0{self.size}b").encode()[::-1].translate(_FLAGS)

    def in_order(self, order: Iterable[int]) -> array[int]:
        """Those of `order` that are in the set."""
        ids = order if isinstance(order, Sequence) else array("I", order)
        flag = self.flags().__getitem__
        found = array("I")
        for start in range(0, len(ids), _PIECE):
            piece = ids[start : start + _PIECE]
            found.extend(compress(piece, map(flag, piece)))
        return found


class _Membership:
    def __init__(self, events: Events) -> None:
        self._few = events.few
        self._raw = b"" if events.few is not None else events.bits.to_bytes(events.size // 8 + 1, "little")

    def __call__(self, number: int) -> bool:
        if self._few is not None:
            return number in self._few
        return bool(self._raw[number >> 3] >> (number & 7) & 1)
