from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest

from eventbrowser.documents import read
from eventbrowser.model.text import Document, FileKind, Stated, StatedPerson

BODY = (
    "The Centre invites you to a seminar on the rivers of South Asia, where six hydrologists will compare what their "
    "gauges say with what their ministers say.\n\nVenue: Quaid-i-Azam Library\n\n- Dr Faiza Ali, Director\n- Lars Holm"
)
FIRST_LINE = BODY.split("\n", 1)[0]
HEADERS = (
    "From: Centre for Water Diplomacy <press@cwd.example>\n"
    "Date: Thu, 15 May 2025 23:50:00 +0500\n"
    "Subject: Seminar on rivers\n"
    "MIME-Version: 1.0\n"
)


def read_mail(folder: Path, mail: str | bytes, name: str = "mail.eml") -> Document:
    path = folder / name
    path.write_bytes(mail if isinstance(mail, bytes) else mail.replace("\n", "\r\n").encode())
    return read(path)


def test_a_press_mail_says_who_sent_it_and_when(tmp_path: Path) -> None:
    document = read_mail(tmp_path, f"{HEADERS}Content-Type: text/plain; charset=utf-8\n\n{BODY}\n")
    assert document.kind is FileKind.MAIL
    assert document.text == f"Seminar on rivers\n\n{BODY}"
    assert document.says.headline == Stated("Seminar on rivers", "mail header Subject")
    assert document.says.outlet == Stated("Centre for Water Diplomacy", "mail header From")
    assert document.says.author is None
    assert document.says.published == Stated("2025-05-15", "mail header Date")


@pytest.mark.parametrize(
    ("sender", "author", "outlet"),
    [
        ("Ayesha Khan <ayesha@gazette.example>", "Ayesha Khan", None),
        ('"Khan, Ayesha" <news@gazette.example>', None, "Khan, Ayesha"),
        ("Ayesha Khan <ayesha.khan@news.example>", "Ayesha Khan", None),
        ("Ayesha Khan | The Gazette <news@gazette.example>", "Ayesha Khan", "The Gazette"),
        ("Ayesha Khan via Water List <list@lists.example>", "Ayesha Khan", "Water List"),
        ("=?utf-8?b?xYHDs2TFuiBQb2xpY3kgRm9ydW0=?= <a@b.example>", None, "Łódź Policy Forum"),
        ("press@cwd.example", None, None),
    ],
)
def test_a_person_is_an_author_and_a_body_an_outlet(
    tmp_path: Path, sender: str, author: str | None, outlet: str | None
) -> None:
    says = read_mail(tmp_path, f"From: {sender}\nSubject: x\n\n{BODY}\n").says
    assert (says.author.value if says.author else None, says.outlet.value if says.outlet else None) == (author, outlet)


@pytest.mark.parametrize(
    ("sender", "is_author"), [("Ayesha Khan <ayesha@x.example>", True), ("Sharing Waters <talk@x.example>", False)]
)
def test_on_a_list_only_who_the_address_names_is_a_person(tmp_path: Path, sender: str, is_author: bool) -> None:
    says = read_mail(tmp_path, f"From: {sender}\nSubject: x\nList-Id: <x>\n\n{BODY}\n").says
    assert (says.author is not None, says.outlet is None) == (is_author, is_author)


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1"])
def test_encoded_parts_are_decoded(tmp_path: Path, encoding: str, charset: str) -> None:
    text = f"Café in Málaga. {BODY}"
    data = text.encode(charset)
    coded = quopri.encodestring(data) if encoding == "quoted-printable" else base64.encodebytes(data)
    kind = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    assert read_mail(tmp_path, HEADERS + kind + coded.decode()).text == f"Seminar on rivers\n\n{text}"


def test_bytes_without_a_declared_encoding_are_read_all_the_same(tmp_path: Path) -> None:
    headers = HEADERS.replace("Seminar on rivers", "Café")
    document = read_mail(tmp_path, f"{headers}Content-Type: text/plain\n\nSeñor {BODY}".encode())
    assert document.text.startswith("Café\n\nSeñor The Centre")


def alternative(plain: str, shown: str) -> str:
    return (
        f'{HEADERS}Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n{plain}\n'
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{shown}\n--b--\n"
    )


def test_the_plain_part_is_preferred(tmp_path: Path) -> None:
    assert read_mail(tmp_path, alternative(BODY, f"<p>{BODY}</p>")).text == f"Seminar on rivers\n\n{BODY}"


def test_the_web_part_is_read_where_the_plain_one_says_little(tmp_path: Path) -> None:
    table = f"<table><tr><td><p>{FIRST_LINE}</p><ul><li>Lars</li></ul></td></tr></table>"
    shown = f"<p style='display:none'>Preheader</p><h1>Rivers</h1>{table}"
    mail = alternative("Your program shows no HTML.", shown)
    assert read_mail(tmp_path, mail).text == f"Seminar on rivers\n\nRivers\n\n{FIRST_LINE}\n\n- Lars"


def test_attachments_are_not_its_text(tmp_path: Path) -> None:
    mail = (
        f'{HEADERS}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n{BODY}\n'
        '--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="notes.txt"\n\nNot for print\n--b--\n'
    )
    assert read_mail(tmp_path, mail).text == f"Seminar on rivers\n\n{BODY}"


def test_lines_broken_by_the_mail_program_are_whole_again(tmp_path: Path) -> None:
    broken = (
        "The Centre invites you to a seminar on the rivers of South Asia, where six\n"
        "hydrologists will compare what their gauges say with what their ministers\n"
        "say, and will try to agree on a common register of the stations.\n"
        "Venue: Quaid-i-Azam Library\n"
        " * Dr Faiza Ali, Director of the Centre for Water Diplomacy and chairperson\n"
        "   of the session\n"
    )
    assert read_mail(tmp_path, f"{HEADERS}\n{broken}").text == (
        "Seminar on rivers\n\nThe Centre invites you to a seminar on the rivers of South Asia, where six hydrologists "
        "will compare what their gauges say with what their ministers say, and will try to agree on a common register "
        "of the stations.\nVenue: Quaid-i-Azam Library\n"
        "- Dr Faiza Ali, Director of the Centre for Water Diplomacy and chairperson of the session"
    )


def test_flowed_text_flows(tmp_path: Path) -> None:
    mail = f"{HEADERS}Content-Type: text/plain; format=flowed\n\nThe Centre \ninvites you.\n Venue: Lahore\n"
    assert read_mail(tmp_path, mail).text == "Seminar on rivers\n\nThe Centre invites you.\nVenue: Lahore"


def test_signature_and_small_print_are_cut(tmp_path: Path) -> None:
    end = (
        "\n\n-- \nAyesha Khan\nTel. 000\n",
        "\n\nYou are receiving this email because you signed up. Unsubscribe\n\n12 Canal Road, Lahore\n",
        "\n\nFollow us: Twitter | Facebook\n\n© 2025 Centre for Water Diplomacy. All rights reserved.\n",
    )
    for tail in end:
        assert read_mail(tmp_path, f"{HEADERS}\n{BODY}{tail}").text == f"Seminar on rivers\n\n{BODY}"


def test_the_line_about_the_browser_is_cut(tmp_path: Path) -> None:
    assert (
        read_mail(tmp_path, f"{HEADERS}\nView this email in your browser\n\n{BODY}").text
        == f"Seminar on rivers\n\n{BODY}"
    )


FORWARDED = """FYI

{mark}
From: Centre for Water Diplomacy <press@cwd.example>
{date}
Subject: Seminar on rivers
To: <desk@gazette.example>

{body}
"""


@pytest.mark.parametrize(
    ("mark", "date"),
    [
        ("---------- Forwarded message ---------", "Date: Thu, May 15, 2025 at 11:50 PM"),
        ("-----Original Message-----", "Sent: Thursday, 15 May 2025 23:50"),
        ("Begin forwarded message:\n", "Date: 15 May 2025 at 23:50:12 GMT+5"),
    ],
)
def test_a_forwarded_mail_speaks_for_itself(tmp_path: Path, mark: str, date: str) -> None:
    outer = "From: Sam Lee <s@x.example>\nDate: Sat, 17 May 2025 08:00:00 +0000\nSubject: Fwd: Seminar on rivers\n\n"
    document = read_mail(tmp_path, outer + FORWARDED.format(mark=mark, date=date, body=BODY))
    assert document.text == f"Seminar on rivers\n\n{BODY}"
    assert document.says.outlet == Stated("Centre for Water Diplomacy", "forwarded mail, From")
    assert document.says.author is None
    assert document.says.published == Stated("2025-05-15", "forwarded mail, Date")


def test_a_long_note_above_a_forwarded_mail_is_kept(tmp_path: Path) -> None:
    note = f"This was held yesterday, and more people came than the hall has chairs. {FIRST_LINE} {FIRST_LINE}"
    inner = FORWARDED.replace("FYI", note).format(
        mark="-----Original Message-----", date="Sent: 15 May 2025", body=BODY
    )
    document = read_mail(tmp_path, f"From: Sam Lee <sam@x.example>\nSubject: Fwd: rivers\n\n{inner}")
    assert document.text == f"Seminar on rivers\n\n{note}\n\n{BODY}"


def test_a_long_answer_is_an_article_of_its_own(tmp_path: Path) -> None:
    answer = f"{BODY}\n\n{BODY}"
    old = (
        "-----Original Message-----\nFrom: Sam Lee <s@x.example>\nSent: Monday, 12 May 2025\nSubject: When?\n\nWhen?\n"
    )
    assert read_mail(tmp_path, f"{HEADERS}\n{answer}\n\n{old}").text == f"Seminar on rivers\n\n{answer}"


def test_a_mail_forwarded_as_an_attachment_is_read(tmp_path: Path) -> None:
    mail = (
        "From: Sam Lee <sam@gazette.example>\nSubject: Fwd: rivers\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: message/rfc822\n\n'
        f"{HEADERS}\n{BODY}\n--b--\n"
    )
    document = read_mail(tmp_path, mail)
    assert document.text == f"Seminar on rivers\n\n{BODY}"
    assert document.says.published == Stated("2025-05-15", "forwarded mail, Date")


def test_a_reply_leaves_out_what_it_answers(tmp_path: Path) -> None:
    answer = f"{BODY}\n\n{BODY}"
    for announced in ("10:00, Sam Lee <sam@x.example> wrote:", "10:00, Sam Lee\n<sam@x.example> wrote:"):
        mail = f"{HEADERS}\n{answer}\n\nOn Mon, 12 May 2025 at {announced}\n> When is it?\n> Sam\n"
        assert read_mail(tmp_path, mail).text == f"Seminar on rivers\n\n{answer}"


def test_a_short_answer_leaves_what_it_answers(tmp_path: Path) -> None:
    quoted = "\n".join(f"> {line}" for line in BODY.split("\n"))
    mail = f"{HEADERS}\nFor you.\n\nOn Mon, 12 May 2025, Sam Lee <sam@x.example> wrote:\n{quoted}\n"
    assert read_mail(tmp_path, mail).text == f"Seminar on rivers\n\nFor you.\n\n{BODY}"


def test_a_mail_named_txt_is_read_as_a_mail(tmp_path: Path) -> None:
    coded = base64.encodebytes(BODY.encode()).decode()
    document = read_mail(tmp_path, f"{HEADERS}Content-Transfer-Encoding: base64\n\n{coded}", "mail.txt")
    assert (document.kind, document.text) == (FileKind.MAIL, f"Seminar on rivers\n\n{BODY}")


def test_a_mail_copied_as_text_stays_text(tmp_path: Path) -> None:
    copied = f"From: Events <events@cwd.example>\nSubject: Seminar\n\n{BODY}"
    document = read_mail(tmp_path, copied.encode(), "copied.txt")
    assert (document.kind, document.text) == (FileKind.TEXT, copied)


def test_broken_headers_do_no_harm(tmp_path: Path) -> None:
    headers = "From: =?utf-8?b?####?= <\nDate: soon\nSubject: =?x-nobody?q?Rivers?=\n"
    document = read_mail(tmp_path, f"{headers}Content-Type: text/plain; charset=nobody\n\n{BODY}")
    assert document.text.endswith(BODY)
    assert document.says.published is None


def test_a_page_saved_as_one_file_is_a_page(tmp_path: Path) -> None:
    story = f"<html><body><article><h1>Caf=C3=A9</h1><p>{FIRST_LINE}</p></article></body></html>"
    mail = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://gazette.example/rivers\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
        f"Content-Transfer-Encoding: quoted-printable\n\n{story}\n--b--\n"
    )
    document = read_mail(tmp_path, mail, "page.mhtml")
    assert (document.kind, document.text) == (FileKind.HTML, f"Café\n\n{FIRST_LINE}")
    assert document.says.url == Stated("https://gazette.example/rivers", "address noted by the browser")


CARD = (
    "BEGIN:VCARD\nVERSION:4.0\nitem1.FN;LANGUAGE=en:Dr Faiza\n  Ali\nTITLE:Director\\, Rivers\n"
    "ORG:Basin Institute;Unit 4\n"
    "a line that is none\nEND:VCARD\nBEGIN:VCARD\nTITLE:Nobody\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Lars Holm\nROLE:Hydrologist\n"
)


@pytest.mark.parametrize("kind", ["text/vcard; charset=utf-8", 'application/octet-stream; name="cards.VCF"'])
def test_the_contact_cards_sent_with_a_mail_tell_who_people_are(tmp_path: Path, kind: str) -> None:
    text = f"--x\nContent-Type: text/plain; charset=utf-8\n\n{BODY}\n"
    card = f"--x\nContent-Type: {kind}\nContent-Disposition: attachment\n\n{CARD}--x--\n"
    document = read_mail(tmp_path, f"{HEADERS}Content-Type: multipart/mixed; boundary=x\n\n{text}{card}")
    assert document.text == f"Seminar on rivers\n\n{BODY}"
    assert document.says.people == (
        StatedPerson(
            Stated("Dr Faiza Ali", "contact card FN"),
            Stated("Director, Rivers", "contact card TITLE"),
            Stated("Basin Institute", "contact card ORG"),
        ),
        StatedPerson(Stated("Lars Holm", "contact card FN"), Stated("Hydrologist", "contact card ROLE")),
    )
