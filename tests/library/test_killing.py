"""A program killed at any moment leaves the library as before its last deed or as after it; `killing` runs longer."""

from __future__ import annotations

from tests.library.killing import rounds


def test_twenty_kills_lose_nothing(tmp_path):
    assert len([*rounds(tmp_path, 20, seed=20)]) == 20
