"""Files of every kind, and what chance makes of them: the same file for the same number and seed."""

from __future__ import annotations

import json
import plistlib
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from random import Random

from tests.documents.making import book, compound, open_document

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
STORY = (
    "Seminar on tides\n\nLISBON, 3 June 2025: The Tide Institute held a seminar on “Tides” here on Tuesday. "
    "Dr Ana Reis said no.\n"
)
TORN = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"<!--", b"]]>", b"\r\n\r\n", b"{\\rtf1", b"%PDF-1.7",
    b"PK\3\4", b"From x 2025\n",
)  # fmt: skip
NUMBERS = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
MOST_CHANGES = 12
LONGEST_COPY = 4000
ENDINGS = (".txt", ".html", ".pdf", ".docx", ".eml", ".zip", ".md", "")


def originals() -> dict[str, bytes]:
    """A small whole file of each kind, by name."""
    files = {path.name: path.read_bytes() for path in sorted(SAMPLES.iterdir())}
    files |= {name: text.encode() for name, text in _texts()}
    rich = rb"{\rtf1\ansi\ansicpg1252{\info{\title A seminar on tides}{\creatim\yr2025\mo6\dy3}}\pard "
    files["a.rtf"] = rich + STORY.encode("cp1252") + rb"\par}"
    files["a.webloc"] = plistlib.dumps({"URL": "https://tide.example/"}, fmt=plistlib.FMT_BINARY)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        body = "".join(f"<text:p>{line}</text:p>" for line in STORY.split("\n"))
        made = [
            open_document(place / "a.odt", body),
            book(place / "a.epub", [f"<p>{STORY}</p>"]),
            compound(
                place / "a.msg",
                {
                    "__properties_version1.0": bytes(32),
                    "__substg1.0_0037001F": "Tides".encode("utf-16-le"),
                    "__substg1.0_1000001F": STORY.encode("utf-16-le"),
                },
            ),
        ]
        files |= {path.name: path.read_bytes() for path in made}
    packed = ("a.ics", "a.odt", "lithium-triangle.html", "salt-on-the-wind.md")
    files["a.zip"] = _packed({name: files[name] for name in packed})
    return files


def _texts() -> Iterator[tuple[str, str]]:
    described = {"@type": "Event", "name": "Tides", "startDate": "2025-06-03", "description": STORY}
    event = {"@context": "https://schema.org", **described}
    yield (
        "a.xhtml",
        f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{STORY}</p></body></html>',
    )
    yield (
        "a.mhtml",
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tide.example/\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
        f"\r\n<html><body><p>{STORY}</p></body></html>\r\n--b--\r\n",
    )
    yield (
        "a.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Seminar on tides\r\n"
        "DTSTART:20250603T100000Z\r\nDTEND:20250603T120000Z\r\nLOCATION:Lisbon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    )
    yield "a.json", json.dumps(event)
    yield "a.jsonld", json.dumps({"@graph": [event, {**event, "name": "Waves"}]})
    item = f"<item><title>Tides</title><description>{STORY}</description></item>"
    yield "a.rss", f"<rss><channel><title>T</title>{item}</channel></rss>"
    entry = f"<entry><title>Tides</title><content>{STORY}</content></entry>"
    yield "a.atom", f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>'
    mail = f"From a@b.example Tue Jun  3 10:00:00 2025\nSubject: Tides\nFrom: Ana <a@b.example>\n\n{STORY}\n\n"
    yield "a.mbox", mail * 2
    yield "a.url", "[InternetShortcut]\r\nURL=https://tide.example/\r\n"
    yield "a.desktop", "[Desktop Entry]\nType=Link\nURL=https://tide.example/\n"


def mutated(files: Mapping[str, bytes], seed: int, number: int) -> tuple[str, bytes]:
    """The name and the bytes of one changed file."""
    chance = Random(f"{seed}/{number}")
    name = chance.choice(sorted(files))
    data = files[name]
    if data.startswith(b"PK\3\4") and chance.random() < 0.6:
        data = _changed_within(data, chance)
    else:
        data = _changed(data, chance, files)
    ending = Path(name).suffix if chance.random() < 0.85 else chance.choice(ENDINGS)
    return f"{number:06}{ending}", data


def _changed(data: bytes, chance: Random, files: Mapping[str, bytes]) -> bytes:
    whole = bytearray(data)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        chance.choice(CHANGES)(whole, chance, files)
    return bytes(whole)


def _changed_within(data: bytes, chance: Random) -> bytes:
    """An archive that is whole, one of whose parts is not."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    spoilt = chance.choice(sorted(parts))
    parts[spoilt] = _changed(parts[spoilt], chance, parts)
    if chance.random() < 0.1:
        del parts[chance.choice(sorted(parts))]
    return _packed(parts)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def _flip(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    if whole:
        whole[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)


def _overwrite(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    size = chance.choice((1, 2, 4))
    at = chance.randint(0, len(whole))
    whole[at : at + size] = (chance.choice(NUMBERS) & (256**size - 1)).to_bytes(size, chance.choice(("little", "big")))


def _cut(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    at = chance.randint(0, len(whole))
    del whole[at : at + chance.randint(1, 200)]


def _break_off(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    if chance.random() < 0.3:
        del whole[chance.randint(0, len(whole)) :]


def _repeat(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    at = chance.randint(0, len(whole))
    piece = bytes(whole[at : at + chance.randint(1, LONGEST_COPY)])
    whole[at:at] = piece * chance.randint(1, 20)


def _tear(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    at = chance.randint(0, len(whole))
    whole[at:at] = chance.choice(TORN)


def _graft(whole: bytearray, chance: Random, files: Mapping[str, bytes]) -> None:
    other = files[chance.choice(sorted(files))]
    start, at = chance.randint(0, len(other)), chance.randint(0, len(whole))
    whole[at:at] = other[start : start + LONGEST_COPY]


def _swap_marks(whole: bytearray, chance: Random, _files: Mapping[str, bytes]) -> None:
    old, new = chance.choice(SWAPS)
    whole[:] = whole.replace(old, new, chance.randint(1, 50))


SWAPS = ((b"<", b">"), (b">", b"<<"), (b"\n", b""), (b" ", b"\t\n"), (b'"', b"'"), (b"{", b"}"), (b":", b""))
Change = Callable[[bytearray, Random, Mapping[str, bytes]], None]
CHANGES: tuple[Change, ...] = (
    _flip, _flip, _overwrite, _overwrite, _cut, _break_off, _repeat, _tear, _graft, _swap_marks,
)  # fmt: skip
