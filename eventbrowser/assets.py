"""Where the program's own data files are: in a checkout, an editable install, a wheel or a frozen bundle."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(name: str) -> Traversable:
    """A file or folder of `resources/` by its path there, with slashes: "lexicon/ranks.toml"."""
    built = files("eventbrowser") / "resources"
    home: Traversable = built if built.is_dir() else Path(__file__).parents[1] / "resources"
    return home.joinpath(*name.split("/"))
