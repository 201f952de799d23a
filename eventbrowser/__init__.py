"""Event Browser: who spoke where, as what, and what they said, with the words that prove it."""

__version__ = "0.1.0"
