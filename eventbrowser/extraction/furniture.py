"""Lines that belong to the page, not to the article: what is over a story, around it and after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eventbrowser.extraction.labels import Line
from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.model.draft import EventKind

PROSE = 110
"""A line of at least this many signs, or a shorter one that ends as a sentence does, is running text."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_LINK_ROW = re.compile(r"\s*[|/•·,]\s*|\s{2,}|\s+(?=[A-Z])")
_AGO = re.compile(r"\b\d+ (?:seconds?|minutes?|mins?|hours?|days?) ?ago$", re.IGNORECASE)
_COUNTER = re.compile(
    r"^\W*\d[\d,.]*\s*(?:views?|comments?|shares?|likes?|reads?|min(?:ute)?s? read|clicks)\b|^comments?\s*\(\d",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"^(?:[—–-]{1,2}\s?)?(?:[A-Z]{2,12})(?:[/ -][A-Z]{2,6}){0,3}(?:/?\d{3,4}\s?(?:hrs|h|GMT)?)?\.?$")
_DASH_SIGN_OFF = re.compile(r"^[—–-]{1,2}\s?[A-Z][\w .&’'-]{2,40}$")
_BREADCRUMB = re.compile(
    r"^(?:you are here\W*)?(?:home|start|news|inicio|accueil|agenda|media)\s*"
    r"(?:>{1,2}|»|›|/|\|(?!.*\b(?:19|20)\d\d\b))",
    re.IGNORECASE,
)
_CRUMBS = re.compile(r"^[^.!?]{1,40}(?:\s(?:>{1,2}|»|›)\s[^.!?]{1,60}){1,4}$")
_BETWEEN_WAYS = re.compile(r"\s*[|·•»/>]\s*|\s{2,}|\s[–—-]\s|\t")
_LONGEST_MENU = 160
_SECTION_JOINT = re.compile(r"\s*[|:—–•·/]\s*|\s-\s")
_IN_LANGUAGE = re.compile(r"\s*\(in \w+\)$")
_MAIL = re.compile(r"^(?:from|to|cc|bcc|date|sent|subject|reply-to|message-id):\s", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def _is_ago(text: str) -> bool:
    return text[-3:].casefold() == "ago" and _AGO.search(text) is not None


def is_prose(line: Line) -> bool:
    text = line.text
    return len(text) >= PROSE or (len(text) >= 60 and bool(_SENTENCE_END.search(text)))


def opens_programme(lines: Sequence[Line]) -> bool:
    """Whether a programme begins: an hour and what is on, and another such line soon after."""
    return bool(lines) and bool(_ITEM.match(lines[0].text)) and any(_ITEM.match(line.text) for line in lines[1:4])


_ITEM = re.compile(
    r"\W{0,3}\d{1,2}(?:[:.h]\d{2}\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)"
    r"(?:\s?[–—-]\s?\d[\d:.]*\s?(?:[ap]\.?m\.?)?)?\W+[A-ZÀ-Þ]\w{2}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """The vocabulary of page furniture, compiled."""

    tails: re.Pattern[str]
    lines: re.Pattern[str]
    captions: re.Pattern[str]
    contacts: re.Pattern[str]
    share: frozenset[str]
    ways: frozenset[str]
    sections: frozenset[str]
    roles: re.Pattern[str]
    press: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> Furniture:
        table = tables["layout"]
        sections = {word.casefold() for word in words(table, "section")}
        told = words(table, "told_as")
        for phrases in (words(tables["kinds"], kind.value) for kind in EventKind):
            sections.update(f"{phrase} {way}".casefold() for phrase in phrases for way in ("", *told))
        ends = r"(?:\s*[:：|»>.…]|\s*$|\s+(?:from|in|on|to|by)\b)"
        return cls(
            re.compile(rf"^\W{{0,4}}{alternation(words(table, 'tail'))}{ends}", re.IGNORECASE),
            re.compile(rf"^\W{{0,4}}{alternation(words(table, 'furniture'))}(?:\W|$)", re.IGNORECASE),
            re.compile(
                rf"^\W{{0,3}}{alternation(words(table, 'caption'))}\s*(?:[:：/]|by\b|courtesy\b)", re.IGNORECASE
            ),
            re.compile(rf"^\W{{0,4}}{alternation(words(table, 'contact'))}\b\s*(?:[:：]|$|.*@)", re.IGNORECASE),
            frozenset(word.casefold() for word in words(table, "share")),
            frozenset(phrase.casefold() for phrase in words(table, "menu")),
            frozenset(section.strip() for section in sections),
            re.compile(
                rf"^(?:by\s+|from\s+)?(?:our\s+|a\s+)?{alternation(words(table, 'byline_roles'))}(?=\s*(?:[,|/–—(]|$))",
                re.IGNORECASE,
            ),
            frozenset(word.casefold() for word in words(table, "press")),
        )

    def is_mail_header(self, line: Line) -> bool:
        return bool(_MAIL.match(line.text))

    def is_breadcrumb(self, line: Line) -> bool:
        return len(line.text) < 120 and bool(_BREADCRUMB.match(line.text) or _CRUMBS.match(line.text))

    def is_section(self, line: Line) -> bool:
        """A heading over the headline: "OPINION", "MEDIA RELEASE — for immediate use"."""
        if len(line.text) >= 60:
            return False
        parts = [
            part.strip(" .*_-•")
            for part in _SECTION_JOINT.split(_IN_LANGUAGE.sub("", line.text.casefold()))
            if part.strip(" .*_-•")
        ]
        known = [part in self.sections or part.startswith(("for immediate", "for release", "no.")) for part in parts]
        return bool(known) and all(known)

    def is_share_row(self, line: Line) -> bool:
        if len(line.text) > 120:
            return False
        parts = [part.strip(" .:*()[]").casefold() for part in _LINK_ROW.split(line.text)]
        named = [part for part in parts if part]
        hits = sum(part in self.share or all(word in self.share for word in part.split()) for part in named)
        return bool(named) and hits * 3 >= len(named) * 2

    def is_menu(self, line: Line) -> bool:
        """Ways to other pages in a row, or one alone on its line: "Inicio · Agenda · Suscríbete", "Back"."""
        text = line.text.strip(" |·•").casefold()
        if len(text) > _LONGEST_MENU or text.endswith((".", "?", "!", ":")):
            return False
        if text in self.ways:
            return True
        cells = [cell for cell in _BETWEEN_WAYS.split(text) if cell]
        if len(cells) > 1:
            known = sum(cell in self.ways for cell in cells)
            return (len(cells) > 2 and 2 * known >= len(cells)) or known == len(cells)
        return self._is_row_of_ways(text.split())

    def _is_row_of_ways(self, parts: Sequence[str]) -> bool:
        """Whether words without signs between them are all ways to other pages, of one word or two."""
        at = found = 0
        while at < len(parts):
            length = next((n for n in (3, 2, 1) if " ".join(parts[at : at + n]) in self.ways), 0)
            found += length
            at += length or 1
        return len(parts) > 2 and 4 * found >= 3 * len(parts)

    def is_furniture(self, line: Line) -> bool:
        """A line to leave out by itself, wherever it stands."""
        text = line.text
        if not any(sign.isalnum() for sign in text) or _is_ago(text) or _COUNTER.match(text):
            return True
        if self.is_share_row(line) or self.is_breadcrumb(line) or self.is_menu(line):
            return True
        short = len(text) < 160
        if short and self.lines.match(text) and not is_prose(line):
            return True
        return short and bool(self.captions.match(text))

    def is_tail(self, line: Line) -> bool:
        """A heading from which on the page speaks of other things, or the line over a mail's signature."""
        if line.text in ("--", "—", "___", "* * *"):
            return line.text == "--"
        return len(line.text) < 80 and bool(self.tails.match(line.text)) and not is_prose(line)

    def is_contact(self, line: Line) -> bool:
        return len(line.text) < 240 and bool(self.contacts.match(line.text))

    def is_sign_off(self, line: Line) -> bool:
        """What an agency puts under its story: "— Bintang News", "BNS/MKD/1935hrs"."""
        text = line.text
        if _DASH_SIGN_OFF.match(text):
            return any(word in self.press for word in re.findall(r"\w+", text.casefold()))
        return 2 < len(text) < 30 and "/" in text and bool(_SIGN_OFF.match(text))

    def body_end(self, lines: Sequence[Line], first: int) -> int:
        """The number of lines, from the top, that may belong to the article; `first` is where its body begins."""
        end = len(lines)
        for at in range(first + 1, len(lines)):
            if self.is_tail(lines[at]) and not self._prose_goes_on(lines, at):
                end = at
                break
        while end > first + 1 and self._is_last(lines[end - 1], later=end > first + 2):
            end -= 1
        return end

    def _prose_goes_on(self, lines: Sequence[Line], at: int) -> bool:
        """Whether the article goes on after a heading that looks like the tail's: at least two paragraphs of it."""
        rest = lines[at + 1 : at + 40]
        return sum(len(line.text) >= 2 * PROSE for line in rest) >= 2

    def _is_last(self, line: Line, *, later: bool) -> bool:
        if self.is_furniture(line) or self.is_sign_off(line):
            return True
        return later and (self.is_contact(line) or bool(_EMAIL.search(line.text) and len(line.text) < 120))

    def is_press(self, name: str) -> bool:
        return any(word in self.press for word in re.findall(r"\w+", name.casefold()))
