"""What of an event answers a search: the passage that a line of the list shows below the title.

Made for the lines on the screen only, from the tables themselves, so that it shows what was written, accents and all.
"""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from eventbrowser.model.excerpt import Excerpt, FoundIn, Passage
from eventbrowser.model.language import Sign, Term, parse, words_of
from eventbrowser.model.names import plain
from eventbrowser.model.spellings import alike
from eventbrowser.model.text import Span

_BEFORE, _LENGTH = 48, 240
"""Letters of a passage before its first hit, and in all."""

_PLACES = {
    Sign.SPEAKER: FoundIn.SPEAKER,
    Sign.SAID: FoundIn.STATEMENT,
    Sign.ORGANISATION: FoundIn.ORGANISATION,
    Sign.NOTE: FoundIn.NOTES,
}
_WORD = re.compile(r"[^\W_]+")
_ON = r"[^\W_]*"
"""The rest of a word that is still being typed."""


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word, or words in their order; of the title alone or of one kind of passage where `where` is given."""

    pattern: re.Pattern[str]
    title: bool
    where: FoundIn | None

    def may_be_in(self, where: FoundIn) -> bool:
        return self.where is where or (self.where is None and not self.title)


_Candidate = tuple[FoundIn, str, str]
"""What it is, who said it, and the text; a plain tuple, since there are a thousand for the lines of one page."""


class _Letters(dict[int, str]):
    """A letter without case and accent for each letter, so that places in a text stay what they are."""

    def __missing__(self, code: int) -> str:
        letter = plain(unicodedata.normalize("NFKD", plain(chr(code)))[0]).lower()
        self[code] = letter = letter if len(letter) == 1 else chr(code)
        return letter


_LETTERS = _Letters()


def excerpts(db: sqlite3.Connection, text: str, ids: Sequence[int]) -> dict[int, Excerpt]:
    """For each event in whose text the words that `text` looks for stand, where they do."""
    sought = [one for term in words_of(parse(text)) for one in _sought(term)]
    if not sought:
        return {}
    wanted = json.dumps(list(ids))
    passages: defaultdict[int, list[_Candidate]] = defaultdict(list)
    for where, query in _CANDIDATES.items():
        if any(one.may_be_in(where) for one in sought):
            for number, who, found in db.execute(query, [wanted]):
                passages[number].append((where, who, found))
    titles = db.execute("SELECT id, title FROM events WHERE id IN (SELECT value FROM json_each(?))", [wanted])
    made = {}
    for number, title in titles:
        marks = _marks((one.pattern for one in sought if one.where is None), _flat(title))
        passage = _best(passages[number], sought)
        if marks or passage is not None:
            made[number] = Excerpt(marks, passage)
    return made


_AMONG = "IN (SELECT value FROM json_each(?1))"
_CANDIDATES = {
    FoundIn.SPEAKER: f"SELECT event_id, '', name FROM appearances WHERE event_id {_AMONG} ORDER BY event_id, place",
    FoundIn.STATEMENT: (
        "SELECT a.event_id, a.name, s.text FROM appearances a JOIN statements s ON s.appearance_id = a.id "
        f"WHERE a.event_id {_AMONG} ORDER BY a.event_id, a.place, s.id"
    ),
    FoundIn.ORGANISATION: (
        f"SELECT event_id, '', name FROM event_organisations WHERE event_id {_AMONG} "
        f"UNION SELECT l.event_id, '', o.name FROM event_organisations l JOIN organisations o "
        f"ON o.id = l.organisation_id WHERE l.event_id {_AMONG} "
        f"UNION SELECT event_id, '', organisation FROM appearances WHERE event_id {_AMONG} AND organisation IS NOT NULL"
    ),
    FoundIn.PLACE: (
        "SELECT id, '', ltrim(coalesce(venue, '') || coalesce(', ' || city, '') || coalesce(', ' || country, ''), "
        f"', ') FROM events WHERE id {_AMONG}"
    ),
    FoundIn.NOTES: f"SELECT id, '', notes FROM events WHERE id {_AMONG} AND notes <> ''",
}
"""In the order in which one of them is shown where several have as many hits: event, speaker of a statement, text."""


def _sought(term: Term) -> Iterator[_Sought]:
    for pattern in _patterns(term, beginning=term.sign is not Sign.TEXT):
        yield _Sought(pattern, term.sign is Sign.TITLE, _PLACES.get(term.sign))


def _patterns(term: Term, *, beginning: bool) -> Iterator[re.Pattern[str]]:
    words = [term.value] if term.whole else [word for word in term.value.split() if _WORD.search(word)]
    for place, word in enumerate(words, 1):
        forms = {_phrase(form) for form in ((word,) if term.whole else alike(plain(word)))}
        if place == len(words) and (term.typing or (beginning and not term.whole)):
            forms.add(_phrase(word) + _ON)
        longest_first = sorted(filter(None, forms), key=len, reverse=True)
        if longest_first:
            yield re.compile(rf"(?<![^\W_])(?:{'|'.join(longest_first)})(?![^\W_])")


def _phrase(words: str) -> str:
    return r"[\W_]+".join(_WORD.findall(_flat(words)))


def _flat(text: str) -> str:
    """The text without case and accents, as long as it was."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


def _marks(patterns: Iterable[re.Pattern[str]], flat: str) -> tuple[Span, ...]:
    """All hits in their order; of those that overlap the first."""
    found = sorted(Span(*match.span()) for pattern in patterns for match in pattern.finditer(flat))
    marks: list[Span] = []
    for span in found:
        if not marks or span.start >= marks[-1].end:
            marks.append(span)
    return tuple(marks)


def _best(candidates: Iterable[_Candidate], sought: Sequence[_Sought]) -> Passage | None:
    """The candidate with most of what is sought, the first of several; cut to what a line can show."""
    patterns = {where: [one.pattern for one in sought if one.may_be_in(where)] for where in FoundIn}
    best, most = None, 0
    for candidate in candidates:
        where, _who, text = candidate
        flat = _flat(text)
        hits = sum(pattern.search(flat) is not None for pattern in patterns[where])
        if hits > most:
            best, most = candidate, hits
            if hits == len(sought):
                break
    return None if best is None else _cut(*best, _marks(patterns[best[0]], _flat(best[2])))


def _cut(where: FoundIn, who: str, text: str, marks: tuple[Span, ...]) -> Passage:
    """A passage that begins shortly before where most hits stand together."""
    fullest = max(marks, key=lambda mark: sum(mark.start <= other.start < mark.start + _LENGTH // 2 for other in marks))
    start = 0
    if fullest.start > _BEFORE:
        start = text.find(" ", fullest.start - _BEFORE, fullest.start) + 1 or fullest.start
    end = min(len(text), start + _LENGTH)
    lead = "… " if start else ""
    shift = len(lead) - start
    shown = tuple(
        Span(mark.start + shift, mark.end + shift) for mark in marks if start <= mark.start and mark.end <= end
    )
    return Passage(where, who, lead + re.sub(r"\s", " ", text[start:end]) + ("…" if end < len(text) else ""), shown)
