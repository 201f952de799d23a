"""Titles, authors and dates that office programs write into files, believed only where they look like a person's."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from eventbrowser.documents.mail_sender import is_person
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import SelfDescription, Stated

FILE_NAME = re.compile(
    r"\.(?:docx?|pdf|txt|rtf|odt|indd|qxd|pptx?|xlsx?|html?|pages|tmp)\b|[\\/_]|^Microsoft Word\b", re.IGNORECASE
)
NO_TITLE = re.compile(
    r"(?:untitled|title|document|normal|new document|print(?: article)?|press release|slide)\W*\d*", re.IGNORECASE
)
NO_AUTHOR = re.compile(
    r"(?:user|admin\w*|owner|guest|author|unknown|anonymous|default|root|pc|desktop.*|microsoft.*|hp|dell|lenovo|acer|"
    r"python-docx|apache.*|un-?named|windows.*|office.*|libreoffice.*)\W*\d*",
    re.IGNORECASE,
)
FIRST_YEAR = 1990
TEMPLATE_DAYS = frozenset({date(2013, 12, 23)})
"""The day of the empty file that python-docx fills."""


def described(title: str, author: str, created: datetime | None) -> SelfDescription:
    """What document properties say."""
    day = created.date() if created is not None else None
    maker = Stated(author.strip(), tell("document property author")) if _is_author(author.strip()) else None
    of_person = maker is not None and is_person(maker.value)
    return SelfDescription(
        headline=Stated(title.strip(), tell("document property title")) if _is_title(title.strip()) else None,
        author=maker if of_person else None,
        outlet=None if of_person else maker,
        published=Stated(day.isoformat(), tell("document property created"))
        if day is not None and _is_likely(day)
        else None,
    )


def _is_title(title: str) -> bool:
    words = title.split()
    return 3 <= len(words) <= 40 and not FILE_NAME.search(title) and not NO_TITLE.fullmatch(title)


def _is_author(author: str) -> bool:
    named = any(char.isalpha() for char in author) and not any(char.isdigit() or char in "@\\/_" for char in author)
    return named and 2 <= len(author.split()) <= 8 and not NO_AUTHOR.fullmatch(author)


def _is_likely(day: date) -> bool:
    return FIRST_YEAR <= day.year <= datetime.now(UTC).year + 1 and day not in TEMPLATE_DAYS
