"""The only room that reaches for the network: one page, when the person has just said so."""

from __future__ import annotations

import mimetypes
import re
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from typing import IO
from urllib.parse import unquote, urlsplit

from eventbrowser.errors import UserError
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Progress, silent

SECONDS = 20.0
"""How long to wait for each answer."""

MOST_BYTES = 16 * 1024 * 1024
_PIECE = 64 * 1024
_LONGEST_NAME = 80
_WEB = frozenset({"http", "https"})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_BROKEN = tell("Open the page in a browser, save it, and import the saved page.")
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; EventBrowser)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,text/calendar;q=0.9,*/*;q=0.5",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was at an address: a file name that tells its kind, and its bytes, a page marked with where it is from."""

    name: str
    data: bytes


def fetch(address: str, progress: Progress = silent) -> Fetched:
    """Load what an http or https address gives, nothing that it refers to; no cookies are kept or sent.

    Raises UserError with a sentence for the person.
    """
    if urlsplit(address).scheme not in _WEB:
        raise UserError(tell("{address} is not the address of a web page.", address=address))
    request = urllib.request.Request(address, headers=_HEADERS)
    try:
        with urllib.request.build_opener(_WebOnly).open(request, timeout=SECONDS) as answer:
            data = _all_of(answer, address, progress)
            kind = answer.headers.get_content_type()
            final = answer.geturl()
    except urllib.error.HTTPError as error:
        with error:
            why = tell("the site answers “{code} {reason}”", code=error.code, reason=error.reason)
        raise UserError(
            tell("{address} could not be fetched: {why}. {remedy}", address=address, why=why, remedy=_BROKEN)
        ) from error
    except (OSError, HTTPException, ValueError) as error:  # URLError is an OSError
        why = str(getattr(error, "reason", None) or error)
        raise UserError(
            tell("{address} could not be fetched: {why}. {remedy}", address=address, why=why, remedy=_BROKEN)
        ) from error
    return Fetched(_name(final, kind), _marked(data, final) if kind in _PAGES else data)


class _WebOnly(urllib.request.HTTPRedirectHandler):
    """Follows no page to an address that is not one of the web."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        if urlsplit(newurl).scheme not in _WEB:
            fp.close()
            raise ValueError(f"it leads to {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _all_of(answer: IO[bytes], address: str, progress: Progress) -> bytes:
    data = bytearray()
    while piece := answer.read(_PIECE):
        progress(0, 1)
        data += piece
        if len(data) > MOST_BYTES:
            size = MOST_BYTES // 1024 // 1024
            raise UserError(
                tell(
                    "{address} could not be fetched: it has more than {size} MB. {remedy}",
                    address=address,
                    size=size,
                    remedy=_BROKEN,
                )
            )
    progress(1, 1)
    return bytes(data)


def _name(address: str, kind: str) -> str:
    parts = urlsplit(address)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc
    shown = re.sub(r"[^\w.-]+", " ", last).strip(" .")[-_LONGEST_NAME:] or "page"
    ending = ".html" if kind in _PAGES else (mimetypes.guess_extension(kind) or "")
    return shown if not ending or shown.lower().endswith(ending) else shown + ending


def _marked(page: bytes, address: str) -> bytes:
    """The page with its address in a comment before it, as browsers write it into pages they save."""
    if page.startswith((b"\xff\xfe", b"\xfe\xff")) or not address.isascii() or "--" in address:
        return page
    mark = f"<!-- saved from url=({len(address):04}){address} -->\n".encode()
    bom = b"\xef\xbb\xbf"
    return bom + mark + page.removeprefix(bom) if page.startswith(bom) else mark + page
