"""Files that hold several articles, and those that describe an event for programs."""

from __future__ import annotations

import json
import plistlib
import zipfile
from pathlib import Path

import pytest

from eventbrowser import documents
from eventbrowser.documents import several
from eventbrowser.errors import OnlyALink, Unreadable
from eventbrowser.model.text import Document, FileKind

APPOINTMENT = """BEGIN:VEVENT
UID:{uid}
SUMMARY:Webinar on {topic}
DTSTART;VALUE=DATE:20250312
DTEND;VALUE=DATE:20250314
LOCATION:Hall 3\\, Institute of Gulf Affairs\\, Muscat\\, Oman
ORGANIZER;CN=Institute of Gulf Affairs:mailto:events@gulf.example
DESCRIPTION:Speaker: Dr Layla Haddad\\nAll are
  welcome.
END:VEVENT
"""
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{}END:VCALENDAR\r\n"
EVENT = {
    "@context": "https://schema.org",
    "@type": "Event",
    "name": "Roundtable on digital trade",
    "startDate": "2025-05-06T09:00+12:00",
    "endDate": "2025-05-07",
    "location": {
        "@type": "Place",
        "name": "Grand Hall",
        "address": {"addressLocality": "Suva", "addressCountry": "FJ"},
    },
    "organizer": {"@type": "Organization", "name": "Pacific Policy Centre"},
    "performer": [{"name": "Dr Mere Tabua"}, {"name": "John Lee"}],
    "description": "<p>First.</p><p>Second.</p>",
}


def calendar(*topics: str) -> str:
    events = "".join(APPOINTMENT.format(uid=number, topic=topic) for number, topic in enumerate(topics))
    return CALENDAR.format(events.replace("\n", "\r\n"))


def put(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def articles(path: Path) -> list[Document]:
    parts = documents.parts(path)
    assert parts is not None
    return [documents.read_part(part) for part in parts]


def test_an_appointment_is_an_announcement(tmp_path: Path) -> None:
    document = documents.read(put(tmp_path / "a.ics", calendar("water")))
    assert document.kind is FileKind.CALENDAR
    assert document.text == (
        "Webinar on water\n\nDate: 12 March 2025 – 13 March 2025\n"
        "Venue: Hall 3, Institute of Gulf Affairs, Muscat, Oman\nOrganiser: Institute of Gulf Affairs\n\n"
        "Speaker: Dr Layla Haddad\nAll are welcome."
    )
    (event,) = document.says.events
    assert event.end is not None
    assert (event.end.value, event.end.where) == ("2025-03-13", "calendar DTEND")


def test_an_appointment_with_hours_names_their_zone(tmp_path: Path) -> None:
    timed = (
        calendar("water")
        .replace(";VALUE=DATE:20250312", ":20250312T100000Z")
        .replace(";VALUE=DATE:20250314", ":20250312T113000Z")
    )
    assert "Date: 12 March 2025, 10:00–11:30 UTC\n" in documents.read(put(tmp_path / "a.ics", timed)).text


def test_a_calendar_of_several_appointments_gives_each(tmp_path: Path) -> None:
    path = put(tmp_path / "a.ics", calendar("water", "air"))
    assert [document.text.splitlines()[0] for document in articles(path)] == ["Webinar on water", "Webinar on air"]
    assert [document.file_name for document in articles(path)] == ["a.ics › 1.ics", "a.ics › 2.ics"]


def test_an_event_in_json(tmp_path: Path) -> None:
    path = put(tmp_path / "a.json", json.dumps(EVENT))
    assert documents.parts(path) is None
    document = documents.read(path)
    assert document.text == (
        "Roundtable on digital trade\n\nDate: 6 May 2025 – 7 May 2025\nVenue: Grand Hall, Suva, FJ\n"
        "Organiser: Pacific Policy Centre\n\nSpeakers:\n- Dr Mere Tabua\n- John Lee\n\nFirst.\n\nSecond."
    )


def test_articles_in_json_come_each_on_its_own(tmp_path: Path) -> None:
    article = {"@type": "NewsArticle", "headline": "Rice", "articleBody": "Text of it.", "datePublished": "2025-03-04"}
    path = put(
        tmp_path / "a.jsonld", json.dumps({"@graph": [article, {**article, "headline": "Fish"}, {"@type": "Person"}]})
    )
    assert [document.text for document in articles(path)] == ["Rice\n\nText of it.", "Fish\n\nText of it."]
    published = articles(path)[0].says.published
    assert published is not None
    assert (published.value, published.where) == ("2025-03-04", "json-ld datePublished")


def test_json_that_is_no_article_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"no schema\.org article or event"):
        documents.read(put(tmp_path / "a.json", '{"a": [1, 2]}'))


def test_what_a_page_says_of_its_event_is_kept_with_its_place(tmp_path: Path) -> None:
    script = f'<script type="application/ld+json">{json.dumps(EVENT)}</script>'
    page = f"<html><head>{script}</head><body><p>Come.</p></body></html>"
    (event,) = documents.read(put(tmp_path / "a.html", page)).says.events
    assert event.city is not None
    assert (event.city.value, event.city.where) == ("Suva", "json-ld addressLocality")
    assert [name.value for name in event.performers] == ["Dr Mere Tabua", "John Lee"]


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Delta Post</title><item><title>Rice &amp; floods</title><link>https://delta.example/1</link>
<pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>The first paragraph.</p>]]></content:encoded>
</item><item><title>Empty</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Delta Post</title><entry><title>Rice</title>
<link href="https://delta.example/1"/><published>2025-03-04T10:00:00Z</published><author><name>Ama Owusu</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The first paragraph.</p></div></content>
</entry></feed>"""


@pytest.mark.parametrize(("name", "feed", "title"), [("a.rss", RSS, "Rice & floods"), ("a.xml", ATOM, "Rice")])
def test_the_entries_of_a_feed(tmp_path: Path, name: str, feed: str, title: str) -> None:
    (document,) = articles(put(tmp_path / name, feed))
    assert document.text == f"{title}\n\nThe first paragraph."
    says = document.says
    told = [stated.value for stated in (says.outlet, says.url, says.published) if stated is not None]
    assert told == ["Delta Post", "https://delta.example/1", "2025-03-04"]


def test_the_mails_of_a_mailbox(tmp_path: Path) -> None:
    headers = "From a@b.example Tue Mar  4 10:00:00 2025\nSubject: {}\nFrom: Ama Owusu <a@b.example>"
    mail = headers + "\n\nHello.\n>From the floor: no.\n\n"
    first, second = articles(put(tmp_path / "a.mbox", mail.format("Rice") + mail.format("Fish")))
    assert first.text == "Rice\n\nHello.\nFrom the floor: no."
    assert second.file_name == "a.mbox › Fish.eml"


def archive(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return path


def test_the_articles_of_an_archive_and_of_archives_in_it(tmp_path: Path) -> None:
    inner = archive(tmp_path / "inner.zip", **{"b.txt": b"second", "c_files/x.html": b"<p>shown by a page</p>"})
    files = {"../../a.txt": b"first", "__MACOSX/._a.txt": b"x", "picture.png": b"x", "inner.zip": inner.read_bytes()}
    path = archive(tmp_path / "a.zip", **files)
    assert [(document.file_name, document.text) for document in articles(path)] == [
        ("a.zip › a.txt", "first"),
        ("a.zip › inner.zip › b.txt", "second"),
    ]


def test_archives_within_archives_end_somewhere(tmp_path: Path) -> None:
    path = archive(tmp_path / "0.zip", **{"a.txt": b"deep"})
    for number in range(1, 5):
        path = archive(tmp_path / f"{number}.zip", **{"in.zip": path.read_bytes()})
    with pytest.raises(Unreadable, match="more than 3 archives lie within one another"):
        articles(path)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="unpack to an unreasonable size"):
        articles(archive(tmp_path / "a.zip", **{"a.txt": bytes(10 * several.SMALL)}))


def test_an_archive_that_lies_about_a_size_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", **{"a.txt": b"word " * 100_000})
    size = (500_000).to_bytes(4, "little")
    data = path.read_bytes()
    assert data.count(size) == 2
    with pytest.raises(Unreadable, match="damaged or incomplete"):
        articles(put(path, data.replace(size, (500).to_bytes(4, "little"))))


def test_a_locked_archive_is_refused(tmp_path: Path) -> None:
    data = bytearray(archive(tmp_path / "a.zip", **{"a.txt": b"text"}).read_bytes())
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(Unreadable, match="protected by a password"):
        articles(put(tmp_path / "b.zip", bytes(data)))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", b"[InternetShortcut]\r\nURL=https://delta.example/1\r\n"),
        ("a.desktop", b"[Desktop Entry]\nEncoding=UTF-8\nType=Link\nURL=https://delta.example/1\n"),
        ("a.webloc", plistlib.dumps({"URL": "https://delta.example/1"})),
        ("b.webloc", plistlib.dumps({"URL": "https://delta.example/1"}, fmt=plistlib.FMT_BINARY)),
    ],
)
def test_a_link_is_told_and_not_followed(tmp_path: Path, name: str, data: bytes) -> None:
    with pytest.raises(OnlyALink, match="nothing is fetched from the web unasked") as caught:
        documents.read(put(tmp_path / name, data))
    assert caught.value.address == "https://delta.example/1"


def test_entities_in_a_feed_are_not_resolved(tmp_path: Path) -> None:
    secret = put(tmp_path / "secret", "swordfish")
    head = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    feed = f"{head}<rss><channel><item><title>T</title><description>say &x; now</description></item></channel></rss>"
    assert all("swordfish" not in document.text for document in articles(put(tmp_path / "a.rss", feed)))
