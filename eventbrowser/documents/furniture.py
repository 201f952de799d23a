"""What on a web page is not its article: by tag, role, class and wording."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

TAGS = frozenset({"nav", "footer", "aside", "form", "figcaption", "dialog"})
ROLES = frozenset(
    {
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
    }
)  # fmt: skip
CLASS_WORDS = frozenset(
    {
        "ad", "ads", "adsbygoogle", "addtoany", "advert", "advertisement", "breadcrumb", "breadcrumbs", "caption",
        "comment", "comments", "consent", "cookie", "cookies", "disqus", "footer", "gdpr", "login", "menu", "menubar",
        "modal", "mostread", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager", "pagination", "popular",
        "popup", "print", "promo", "promotion", "recommended", "recommendations", "related", "search", "share",
        "sharedaddy", "sharing", "sidebar", "signup", "skip", "social", "subscribe", "subscription", "taboola",
        "taglist", "tags", "toolbar", "trending",
    }
)  # fmt: skip
CLASS_PHRASES = re.compile(
    r"(?:more|read|latest|recent|top|other|also|like)[-_ ]?"
    r"(?:stories|news|posts|articles|events|also|more|this|publications)",
    re.IGNORECASE,
)
CLASS_PEOPLE = frozenset(
    {
        "agenda", "author", "authors", "expert", "experts", "participants", "people", "person", "persons", "programme",
        "speaker", "speakers",
    }
)  # fmt: skip
CLASS_SPLIT = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")


def _any(*patterns: str) -> str:
    return f"(?:{'|'.join(patterns)})"


BUTTON = _any(
    r"share(?: (?:this|on|via|story|article|post|event|it|page)\b.{0,20})?",
    r"tweet(?: this)?|post|pin(?: it)?|print(?: this)?|e-?mail(?: this)?|copy link|copy|link|save|bookmark|listen",
    r"facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|youtube|messenger",
    r"follow us|subscribe|advertisement|menu|search|skip to (?:main )?content|close|previous|next|back|top|home",
    r"add to calendar|google calendar|ical|outlook|read more|click here|kindly share this story:?",
    r"\d{1,5} (?:shares?|views?)|comments? ?\(?\d*\)?|0",
)
NOISE = re.compile(rf"\W*{BUTTON}(?:[\s|•·/,.]+{BUTTON})*\W*", re.IGNORECASE)
LONGEST_NOISE = 160

ELSEWHERE = _any(
    r"(?:\w+ )?(?:stories|news|articles|posts|publications|events|reading|content|topics|links|videos|headlines)",
    r"(?:from|on|in)\b.{0,60}",
)
TAIL = re.compile(
    _any(
        r"(?:(?:most|also|the) )?(?:recent|related|more|latest|top|trending|popular|other|further|upcoming|past|next) "
        + ELSEWHERE,
        r"recommended(?: for you)?|trending|related|most (?:read|popular|viewed)|from the web|in other news",
        r"you (?:may|might) (?:also )?(?:like|be interested in)|(?:read|see) also|also read|read next|up next",
        r"leave a (?:reply|comment)|comments?(?: \(\d+\))?|(?:post|add) a comment|join the (?:discussion|conversation)",
        r"share this\b.{0,40}|sign up\b.{0,60}|subscribe\b.{0,60}|newsletter|follow us\b.{0,40}|editor[’']s picks?",
    )
    + r"\W*",
    re.IGNORECASE,
)
PEOPLE_AHEAD = re.compile(
    r"\b(?:speakers?|panel(?:l?ists?)?|participants?|agenda|programm?es?|programs?|schedule|sessions?|moderators?|"
    r"chairs?|chaired|discussants?|hosts?|hosted|organi[sz](?:ers?|ed)|partners?|featuring|keynotes?|guests?|"
    r"presenters?|experts?|attendees)\b",
    re.IGNORECASE,
)
LONGEST_HEADING = 80


class Furniture:
    """Which elements of one page are furniture, asked for once each.

    The elements spared are none, whatever their classes say: those around most of the article.
    """

    def __init__(self, spared: frozenset[HtmlElement] = frozenset()) -> None:
        self._spared = spared
        self._known: dict[HtmlElement, bool] = {}

    def holds(self, element: HtmlElement | None) -> bool:
        """Whether an element is furniture or stands within some."""
        way: list[HtmlElement] = []
        while element is not None and element not in self._known:
            way.append(element)
            element = element.getparent()
        within = element is not None and self._known[element]
        for step in reversed(way):
            within = (within or _is_furniture(step)) and step not in self._spared
            self._known[step] = within
        return within


def _is_furniture(element: HtmlElement) -> bool:
    if element.tag in TAGS or (element.get("role") or "").lower() in ROLES:
        return True
    if "display:none" in (element.get("style") or "").replace(" ", "").lower():
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    words = {word.lower() for word in CLASS_SPLIT.split(names)}
    return not words & CLASS_PEOPLE and (bool(words & CLASS_WORDS) or CLASS_PHRASES.search(names) is not None)


def is_noise(text: str) -> bool:
    """Whether a line is a row of buttons ("Facebook Twitter Copy link")."""
    return len(text) <= LONGEST_NOISE and NOISE.fullmatch(text) is not None


def opens_tail(text: str) -> bool:
    """Whether a heading opens the part of a page that leads elsewhere ("Recent stories")."""
    return len(text) <= LONGEST_HEADING and TAIL.fullmatch(text.strip()) is not None


def promises_people(heading: str) -> bool:
    """Whether what follows a heading belongs to an event even where it is all links: speakers, agenda, hosts."""
    return len(heading) <= LONGEST_HEADING and PEOPLE_AHEAD.search(heading) is not None
