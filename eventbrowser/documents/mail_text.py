"""The text of a mail without what mail programs and mailing lists put around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventbrowser.documents.furniture import is_noise
from eventbrowser.documents.lines import plain

FORWARD_MARK = re.compile(
    r"\W*(?:-{2,}\s*(?:forwarded message|original message|original appointment|weitergeleitete nachricht|"
    r"ursprüngliche nachricht|message transféré|mensaje reenviado)\s*-{2,}|begin forwarded message:|_{10,})\W*",
    re.IGNORECASE,
)
NAMES = {
    "from": "from", "von": "from", "de": "from", "subject": "subject", "betreff": "subject", "objet": "subject",
    "asunto": "subject", "date": "date", "sent": "date", "datum": "date", "gesendet": "date", "fecha": "date",
    "to": "to", "an": "to", "cc": "cc", "reply-to": "to", "importance": "to", "à": "to", "para": "to",
}  # fmt: skip
"""How forwarded headers are called in the languages of common mail programs."""

HEADER_LINE = re.compile(r"\s*\*?(?P<name>[A-Za-zÀ-ÿ-]{2,10})\s?:\*?\s*(?P<value>.*)")
REPLY_LINE = re.compile(r"(?:On|Am|Le|El)\b.{8,160}(?:wrote|schrieb|a écrit|escribió)\b.{0,60}:\s*")
FORWARD_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|rv)\s*:", re.IGNORECASE)
SUBJECT_MARKS = re.compile(r"(?:\s*(?:(?:re|aw|fwd?|wg|tr|rv|sv)\s*:|\[[^\]]{1,40}\]))+\s*", re.IGNORECASE)

QUOTE_MARKS = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
BRACKETED_LINK = re.compile(
    r"[ \t]*(?:<https?://[^<>\s]{1,2000}>|\[(?:image|cid|logo)\b[^\]]*\]|\(\s*https?://[^()\s]{60,2000}\s*\))",
    re.IGNORECASE,
)
RULER = re.compile(r"[-=_*~#•.\s]{4,}")
LIST_MARK = re.compile(r"^\s*[*•·▪◦‣]\s+")
STARRED_HEADING = re.compile(r"^\*\* (?=\S)", re.MULTILINE)

SIGNATURE = re.compile(r"--\s?")
LONGEST_SIGNATURE = 15

BROWSER_LINE = re.compile(
    r".{0,60}\b(?:(?:view|read|open|see) (?:this|it|the)\b.{0,40}\b(?:browser|online|web)|view in (?:your )?browser|"
    r"(?:trouble|problems?) (?:viewing|reading|displaying)|web version|email not displaying)\b.{0,80}",
    re.IGNORECASE,
)
FOOTER = re.compile(
    r"\b(?:unsubscribe|opt[- ]out|abmelden|désabonner|you(?:’re|'re| are)? (?:receiv\w+|get|getting|got) this\b|"
    r"(?:manage|update|change) (?:your )?(?:e-?mail )?(?:subscription|preferences|profile)|"
    r"this (?:e-?mail|message|newsletter) (?:was|has been) sent (?:to|by)|sent from my \w+|get outlook for|"
    r"(?:this|the) (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|intended (?:solely|only))|"
    r"think before you print|consider the environment before printing)",
    re.IGNORECASE,
)
BELOW_FOOTER = re.compile(
    r"(?:©|copyright\b|\(c\)|all rights reserved|our (?:mailing )?address|follow us|privacy policy|"
    r"forward (?:this|to))",
    re.IGNORECASE,
)
LONGEST_FOOTER = 1500
LONGEST_FOOTER_LINE = 500

FEWEST_HEADERS = 3
"""Headers that make a forwarded mail of some lines with colons."""

SHORTEST_NOTE = 120
"""Characters from which what stands above a forwarded mail is kept with it."""

SHORTEST_REPLY = 300
"""Characters from which a reply, not the mail it quotes, is the article."""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail within a mail: what its headers say, as written, and its text."""

    sender: str
    subject: str
    date: str
    text: str


def forwarded(text: str, subject: str) -> Forwarded | None:
    """The mail that `text` passes on; None for a mail that speaks for itself."""
    lines = [QUOTE_MARKS.sub("", line) for line in text.split("\n")]
    number = 0
    while number < len(lines):
        if (name := _header(lines[number])) is None or name[0] != "from":
            number += 1
            continue
        values, after = _headers_from(lines, number)
        if "subject" in values and len(values) >= FEWEST_HEADERS:
            return _passed_on(values, lines[:number], lines[after:], subject)
        number = after
    return None


def _passed_on(values: dict[str, str], before: Sequence[str], behind: Sequence[str], subject: str) -> Forwarded | None:
    above = trimmed("\n".join(line for line in before if not FORWARD_MARK.fullmatch(line)))
    if len(above) >= SHORTEST_REPLY and not FORWARD_SUBJECT.match(subject):
        return None
    note = f"{above}\n\n" if len(above) >= SHORTEST_NOTE else ""
    inner = "\n".join(behind).strip("\n")
    return Forwarded(values["from"], values["subject"], values.get("date", ""), note + inner) if inner else None


def _header(line: str) -> tuple[str, str] | None:
    found = HEADER_LINE.fullmatch(line)
    if found is None or found["name"].lower() not in NAMES:
        return None
    return NAMES[found["name"].lower()], found["value"].strip()


def _headers_from(lines: Sequence[str], first: int) -> tuple[dict[str, str], int]:
    """The headers that begin at a line, and the line behind them."""
    values: dict[str, str] = {}
    name, number = "", first
    while number < len(lines) and lines[number].strip():
        header = _header(lines[number])
        if header is not None:
            name = header[0]
            values.setdefault(name, header[1])
        elif name:  # a long header runs on
            values[name] = f"{values[name]} {lines[number].strip()}"
        number += 1
    return values, number


def bare_subject(subject: str) -> str:
    """The subject without "Re:", "Fwd:" and the tags of mailing lists."""
    return SUBJECT_MARKS.sub("", subject, count=1) if SUBJECT_MARKS.match(subject) else subject


def trimmed(text: str) -> str:
    """The text without quote marks, quoted mails below it, signature, and the small print of a list."""
    text = BRACKETED_LINK.sub("", STARRED_HEADING.sub("", text))
    lines = _without_signature(_without_quoted(text.split("\n")))
    lines = ["" if RULER.fullmatch(line) else line for line in lines]
    lines = [LIST_MARK.sub("- ", line).strip() for line in lines]
    paragraphs = list(_paragraphs(QUOTE_MARKS.sub("", "\n".join(lines)).split("\n")))
    return "\n\n".join(_without_footer(_without_head(paragraphs)))


def _without_quoted(lines: Sequence[str]) -> Sequence[str]:
    """The lines of a reply, or both mails' lines where the reply says too little to be the article."""
    for number in range(len(lines)):
        if announcing := _quote_announced(lines, number):
            above = lines[:number]
            is_reply = sum(len(line) for line in above) >= SHORTEST_REPLY
            return above if is_reply else [*above, *lines[number + announcing :]]
    return lines


def _quote_announced(lines: Sequence[str], number: int) -> int:
    """How many lines from this one on announce a quoted mail; 0 where none does."""
    line, following = lines[number].strip(), " ".join(lines[number + 1 : number + 2]).strip()
    if REPLY_LINE.fullmatch(line) or (FORWARD_MARK.fullmatch(line) and _is_header_next(lines[number + 1 :])):
        return 1
    return 2 if REPLY_LINE.fullmatch(f"{line} {following}") else 0


def _is_header_next(lines: Sequence[str]) -> bool:
    following = next((line for line in lines if line.strip()), "")
    return _header(QUOTE_MARKS.sub("", following)) is not None


def _without_signature(lines: Sequence[str]) -> Sequence[str]:
    for number in range(len(lines) - 1, 0, -1):
        if SIGNATURE.fullmatch(lines[number]) and any(line.strip() for line in lines[:number]):
            behind = [line for line in lines[number:] if line.strip()]
            return lines[:number] if len(behind) <= LONGEST_SIGNATURE else lines
    return lines


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    held: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            held.append(line)
        elif held:
            yield "\n".join(held)
            held = []


def _without_head(paragraphs: Sequence[str]) -> Sequence[str]:
    first = 0
    while first < min(3, len(paragraphs) - 1) and (
        BROWSER_LINE.fullmatch(paragraphs[first]) or is_noise(paragraphs[first])
    ):
        first += 1
    return paragraphs[first:]


def _without_footer(paragraphs: Sequence[str]) -> Sequence[str]:
    end, behind = len(paragraphs), 0
    for number in range(len(paragraphs) - 1, len(paragraphs) // 2 - 1, -1):
        behind += len(paragraphs[number])
        if behind > LONGEST_FOOTER:
            break
        if number and len(paragraphs[number]) <= LONGEST_FOOTER_LINE and FOOTER.search(paragraphs[number]):
            end = number
    while end > 1 and _is_small_print(paragraphs[end - 1]):
        end -= 1
    return paragraphs[:end]


def _is_small_print(paragraph: str) -> bool:
    short = len(paragraph) <= LONGEST_FOOTER_LINE
    return short and (not plain(paragraph) or is_noise(paragraph) or BELOW_FOOTER.match(paragraph) is not None)
