"""Who sent a mail: a person, a body, or a person for a body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parseaddr

ORGANISATION = re.compile(
    r"\b(?:academy|affairs|agency|alliance|association|bank|bulletin|bureau|cent(?:re|er)|centro|chamber|club|college|"
    r"commission|committee|communications?|consortium|council|courier|daily|department|digest|editors?|embassy|events?|"
    r"fondation|forum|foundation|fund|fundaci[oó]n|gazette|group|info|initiative|institut\w*|journal|lab|media|"
    r"ministry|network|news\w*|no-?reply|observator\w+|office|organi[sz]ation|policy|post|press|program(?:me)?|"
    r"project|research|review|school|secretariat|service|society|stiftung|studies|team|think ?tank|times|tribune|"
    r"trust|union|universi\w+|updates?|veranstaltungen|weekly)\b",
    re.IGNORECASE,
)
ACRONYM = re.compile(r"\b[A-Z]{3,}\b")
ROLE_BOX = re.compile(
    r"(?:admin|alerts?|bounces?|communications?|contact|editor(?:ial)?|events?|hello|info|invit\w*|list|mail(?:er|ing)?|"
    r"media|news\w*|no-?reply|do-?not-?reply|office|outreach|pr|press\w*|publications?|seminar\w*|subscriptions?|updates?|"
    r"veranstaltungen|webinars?)[\d._+-]*",
    re.IGNORECASE,
)
FOR_BODY = re.compile(r"\s+(?:\||@|at|via|for|from)\s+(?:the\s+)?|\s+\((?=[^)]*\)$)")
MAYBE_FOR_BODY = re.compile(r"\s+(?:of|–|—|-|/)\s+(?:the\s+)?|,\s+")
"""What also stands within names ("Khan, Ayesha")."""
PERSON = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,4}")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a mail is from; empty where it does not tell."""

    author: str = ""
    outlet: str = ""


def sender_of(header: str, bulk: bool) -> Sender:
    """The person and the body that a From header names; `bulk` tells that the mail went to a list."""
    name, address = parseaddr(header)
    name = _clean(name or (header.split("<", 1)[0] if "<" in header else ""))
    if not name or "@" in name:
        return Sender()
    for mark, sure in ((FOR_BODY, True), (MAYBE_FOR_BODY, False)):
        person, *body = (part.strip(" ()") for part in mark.split(name, maxsplit=1))
        if body and is_person(person) and (sure or not is_person(body[0])):
            return Sender(person, body[0])
    if is_person(name) and (not _is_role(address, bulk) or _is_named_after(address, name)):
        return Sender(author=name)
    return Sender(outlet=name)


def _clean(name: str) -> str:
    return re.sub(r"\s+", " ", name.strip().strip("\"'")).strip()


def is_person(name: str) -> bool:
    """Whether a name reads as that of a person, not of a body."""
    return PERSON.fullmatch(name) is not None and not ORGANISATION.search(name) and not ACRONYM.search(name)


def _is_role(address: str, bulk: bool) -> bool:
    return bulk or ROLE_BOX.fullmatch(address.split("@", 1)[0]) is not None


def _is_named_after(address: str, name: str) -> bool:
    box = address.split("@", 1)[0].lower()
    return any(len(word) > 2 and word.lower() in box for word in re.split(r"[\W_]+", name))
