"""A page is loaded when the person says so, from a server on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from eventbrowser import documents, fetching
from eventbrowser.errors import UserError
from eventbrowser.progress import Cancelled

pytestmark = [pytest.mark.enable_socket, pytest.mark.allow_hosts(["127.0.0.1"])]

PAGE = b"<!doctype html><html><body><h1>Seminar on tides</h1><p>The Tide Institute held a seminar.</p></body></html>"


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        answers = {
            "/news/tides": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE),
            "/moved": (302, {"Location": "/news/tides"}, b""),
            "/away": (302, {"Location": "ftp://127.0.0.1/page"}, b""),
            "/round": (302, {"Location": "/round"}, b""),
            "/endless": (200, {"Content-Type": "text/html"}, b"x" * (fetching.MOST_BYTES + 1)),
            "/paper.pdf": (200, {"Content-Type": "application/pdf"}, b"%PDF-1.4"),
        }
        status, headers, body = answers.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_a_page_is_fetched_and_knows_where_it_is_from(site):
    fetched = fetching.fetch(f"{site}/moved")
    assert fetched.name == "tides.html"
    document = documents.read_part(documents.Part(fetched.name, fetched.data))
    assert document.text == "Seminar on tides\n\nThe Tide Institute held a seminar."
    assert document.says.url is not None
    assert document.says.url.value == f"{site}/news/tides"


def test_what_is_no_page_keeps_its_kind(site):
    assert fetching.fetch(f"{site}/paper.pdf") == fetching.Fetched("paper.pdf", b"%PDF-1.4")


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/gone", "the site answers “404 Not Found”"),
        ("/away", "it leads to ftp://127.0.0.1/page"),
        ("/round", "redirect"),
        ("/endless", "it has more than 16 MB"),
    ],
)
def test_what_cannot_be_fetched_is_told_in_a_sentence(site, path, why):
    with pytest.raises(UserError, match="could not be fetched") as caught:
        fetching.fetch(f"{site}{path}")
    assert why in str(caught.value)


def test_files_are_not_fetched():
    with pytest.raises(UserError, match="not the address of a web page"):
        fetching.fetch("file:///etc/passwd")


def test_fetching_can_be_stopped(site):
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fetching.fetch(f"{site}/endless", stop)
