"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from eventbrowser.extraction.words import word_set
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, a label line or a list item; `paragraph` counts the text's paragraphs (lines) from 0."""

    span: Span
    paragraph: int


_ABBREVIATIONS = word_set("""
    dr dra drs prof profa doç mr mrs ms mx messrs mme mlle sr sra st ste mt ft hon rt rev fr engr eng er ing ir
    arch adv barr amb emb sen rep gov pres gen lt lieut ltgen maj brig col lt-col capt cdr cmdr cdre cmde adm vadm
    radm sgt cpl wg gp sqn flt asst assist assoc dep dy exec vs viz cf ca approx est dept univ inst ave av blvd rd
    bldg ul ulica str jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun md
    mohd muhd abd abu rs tk tks ph tel ext jl smt kum pt dpto gral lic mag dipl hab mgr ks inz inż abg tn kol
    bp ma mst sk kh moh muh alh arc pharm surv cllr clr mtro mtra lcda lcdo ldo cnel tte maître dott avv
    msgr shri bhg ar op atty acad comdt comd supt insp adj sdr hj tgk pol ven dott.ssa dipl ust abp mag sh
    ts zh yu ya ye dz dj dh
    """)
_NUMBERED = word_set("no nos art arts fig figs pp vol ch para sec secs")
_MAY_END = word_set("""
    al phd ph.d m.phil d.phil
    etc inc ltd co corp jr sr retd ret rtd ret'd bros llc plc pty p.m a.m pm am u.s u.k u.n d.c e.u p.s
    """)
_STARTERS = word_set("""
    the a an this that these those he she it they we i you his her its their our my your in on at for to from by
    with as if when while after before during since until although though because however moreover furthermore but
    and or so yet there here what who where why how not no all some many most both each every another other others
    one two three such speaking addressing according earlier later meanwhile also additionally following referring
    commenting responding
    """)
_SAYING = (
    r"(?:said|says|asked|asks|added|adds|told|replied|wondered|exclaimed|quipped|remarked|warned|cried|demanded|declared"
    r"|observed|noted|concluded|joked|inquired|enquired|stated|answered|insisted|argued|explained|continued)"
)
_LATE_ATTRIBUTION = re.compile(
    rf"(?!(?:Nobody|None|No one|There|It|They|That|This)\b)(?:[^\W\d_][\w.’'-]*\s+){{1,5}}?{_SAYING}\b|{_SAYING}\s+\w"
)
_CLOSERS = r"\"'”’»)\]"
_END = re.compile(
    rf"(?<![.!?…؟。])[.!?…؟。]++[{_CLOSERS}]*+(?:\[\d{{1,3}}\])*+(?=\s)|(?<=[a-zß-ÿ)\]”\"’])[.!?][{_CLOSERS}]*(?=[A-ZÀ-Ý“])|[。！？]"
)
_LAST_WORD = re.compile(r"[^\s(\[“\"‘«/–—,;:-]*$")
_NEXT_WORD = re.compile(r"[\s\"'“”‘’`«»„‹(\[–—-]*([\w’'.]+)")
_BRACKETED_RANK = re.compile(
    r"\((?:ret|retd|rtd|r|dr|mrs|mr|ms|prof|hon|engr|barr|arc|pharm|alh|capt|rev|hajia|chief)$", re.IGNORECASE
)
_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"\S+")
_BULLET_AHEAD = re.compile(r"\s*(?:[-–—*•●▪◦‣·»]\s|\(?\w{1,2}[.)]\s)")
_WIDEST = 110
"""Lines longer than this were not broken to fit a width."""
_BULLET = re.compile(
    r"\s*(?:[-–—*•●▪◦‣·»]\s+|\(?\d{1,2}[.)]\s+(?=\D)|\(?[a-z][.)]\s+(?=[A-Z])|\(?[A-Z]\)\s+(?=[A-Z]))?"
)


def split(text: str, spans: Iterable[Span]) -> list[Sentence]:
    """The sentences of the given parts of the text, in order; a line end always ends one."""
    found = []
    paragraph, counted = 0, 0
    for span in spans:
        for start, end in _paragraphs(text, span):
            paragraph += text.count("\n", counted, start)
            counted = start
            found += [Sentence(part, paragraph) for part in _of_line(text, start, end)]
    return found


def _paragraphs(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """The lines of a part of the text; lines that were only broken to fit a width are one."""
    lines = [match.span() for match in _LINE.finditer(text, span.start, span.end)]
    width = _width(text, lines)
    at = 0
    while at < len(lines):
        start, end = lines[at]
        at += 1
        while width and at < len(lines) and _goes_on(text, lines[at - 1], lines[at], width):
            end = lines[at][1]
            at += 1
        yield start, end


def _width(text: str, lines: list[tuple[int, int]]) -> int:
    """The width to which a text's lines were broken, 0 where each paragraph is one line."""
    longest = max((end - start for start, end in lines), default=0)
    if not 50 <= longest <= _WIDEST:
        return 0
    broken = sum(text[below].islower() and above == below - 1 for (_, above), (below, _) in pairwise(lines))
    return longest if broken >= 3 and broken * 5 >= len(lines) else 0


def _goes_on(text: str, line: tuple[int, int], below: tuple[int, int], width: int) -> bool:
    """Whether the first word below would not have fitted on the line above."""
    if below[0] != line[1] + 1 or _BULLET_AHEAD.match(text, *below):
        return False
    word = _FIRST_WORD.match(text, *below)
    return text[below[0]].islower() or (word is not None and line[1] - line[0] + 1 + len(word.group()) > width - 8)


def _of_line(text: str, start: int, end: int) -> Iterator[Span]:
    bullet = _BULLET.match(text, start, end)
    at = bullet.end() if bullet else start
    for stop in _END.finditer(text, at, end):
        if _ends_sentence(text, at, stop, end):
            yield _trimmed(text, at, stop.end())
            at = stop.end()
    rest = _trimmed(text, at, end)
    if rest.end > rest.start:
        yield rest


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    after = _NEXT_WORD.match(text, stop.end(), min(end, stop.end() + 60))
    if after is None:
        return True
    word = after.group(1)
    if not (
        word[0].isupper()
        or word[0].isdigit()
        or (not word[0].isascii() and word[0].isalpha() and not word[0].islower())
    ):
        return False
    mark = stop.group()
    if len(mark) == 1 and _inside_title(text, start, stop.start(), end):
        return False
    if mark[0] in "?!" and len(mark) > 1:
        return _LATE_ATTRIBUTION.match(text, after.start(1), end) is None
    if mark == ".)" and _BRACKETED_RANK.search(text, max(start, stop.start() - 12), stop.start()):
        return False
    if mark[0] != "." or len(mark) > 1:
        return True
    glued = not text[stop.end()].isspace()
    before = _LAST_WORD.search(text, max(start, stop.start() - 30), stop.start())
    last = before.group() if before else ""
    if glued and last.casefold() in _ABBREVIATIONS:
        return False
    if glued and text[stop.end()] == "“":
        return last.isalpha() and last[0].islower()
    if glued:
        return len(last) > 2 and "." not in last and len(word) > 1 and "." not in word.rstrip(".") and word[1].islower()
    return not _is_abbreviation(last, word)


_OPEN_QUOTE = re.compile(r"[\"“‘]([^\"“”‘\n]{3,160})$")
_NAMES_TITLE = re.compile(r"\b(?:titled|entitled|called|themed?|theme of|topic|on|named|report|paper|book),?\s+$")
_CLOSED_QUOTE = re.compile(r"([^\"“”‘\n]{3,160}?)[\"”’](?!\w)")


def _inside_title(text: str, start: int, stop: int, end: int) -> bool:
    """The mark stands in a quoted title amid a sentence: “Who Pays? Vaccines after …”."""
    opened = _OPEN_QUOTE.search(text, max(start, stop - 160), stop)
    if opened is None or (opened.start() > start + 1 and text[opened.start() - 2] in ",:"):
        return False
    closed = _CLOSED_QUOTE.match(text, stop + 1, min(end, stop + 160))
    if closed is None:
        return False
    if _NAMES_TITLE.search(text, max(start, opened.start() - 24), opened.start()):
        return True
    if closed.group(1).endswith("."):
        return False
    long = [word for word in f"{opened.group(1)} {closed.group(1)}".split() if len(word) > 3]
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


def _is_abbreviation(last: str, following: str) -> bool:
    bare = last.casefold().strip("'’")
    if following.casefold().strip(".'’") in _ABBREVIATIONS and last.casefold() in _MAY_END:
        return True
    if bare in _MAY_END or (len(bare) > 1 and "." in bare and all(len(part) == 1 for part in bare.split("."))):
        return following.casefold() not in _STARTERS
    if bare in _NUMBERED:
        return following[0].isdigit()
    if bare in _ABBREVIATIONS or bare.rpartition(".")[2] in _ABBREVIATIONS:
        return True
    if len(last) == 1 and last.isalpha():
        return following.casefold() not in _STARTERS
    return last.isdigit() and len(last) < 3 and following[0].isdigit()
