"""The Markdown briefing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eventbrowser.export import export_events
from eventbrowser.export.briefing import text
from tests.export.gatherings import TOPICS, article, conference, dialogue, gathering, person, said


def written(tmp_path, *events) -> list[str]:
    export_events(events, TOPICS, tmp_path / "briefing.md")
    return (tmp_path / "briefing.md").read_text("utf-8").splitlines()


def test_an_event_is_a_briefing(tmp_path):
    event = dialogue()
    lines = written(tmp_path, event)
    for line in (
        f"# {event.title}",
        "**Dialogue · 14–15 May 2025**",
        "- **Where:** Quaid-i-Azam Library, Lahore, Pakistan",
        "- **Topics:** Water; Trade and tariffs; own-topic",
        "| Name | Part | Position | Organisation |",
        "| Dr. Khuram Iqbal | Chair, opening | President | Consortium for Asia-Pacific Studies |",
        "### Prof. Сергей Лавренёв",
        r"He outlined three fields of work. Offices should file first. \[1\]",
        r"> “Данные должны быть общими”, сказал он. \[2\]",
        "1. “Scholars call for shared water data”. Umer Jamshaid, *The Daily Meridian*, 16 May 2025. "
        "<https://example.org/water?page=1&part=2>",
        "2. “Диалог по воде в Лахоре”. *Независимая газета*, 16 May 2025",
    ):
        assert line in lines, line
    assert not any("slides" in line for line in lines)
    assert "### Dr. Khuram Iqbal" not in lines


def test_sections_with_nothing_in_them_are_left_out(tmp_path):
    assert written(tmp_path, gathering("Meeting")) == [
        "# Meeting", "", "**Seminar**", "", "- **When:** date not stated",
    ]  # fmt: skip


def test_several_events_follow_a_list(tmp_path):
    lines = written(tmp_path, dialogue(), conference(2))
    assert lines[0] == "# 2 events, 30 December 2024 – 15 May 2025"
    assert "2. Annual Conference (30 December 2024 – 2 January 2025)" in lines
    assert lines.count("---") == 2


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
        ("<script>&amp;", r"\<script\>\&amp;"),
        ("[x](javascript:y)", r"\[x\](javascript:y)"),
        ("a | b ~~c~~ $d$", r"a \| b \~\~c\~\~ \$d\$"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("1. no list", r"1\. no list"),
        ("12) no list", r"12\) no list"),
        ("=== no heading", r"\=== no heading"),
        ("two\n\nparagraphs", "two paragraphs"),
        ("back\\slash", r"back\\slash"),
        ("29 April 2025.", "29 April 2025."),
    ],
)
def test_words_that_look_like_markup_are_words(words, escaped):
    assert text(words) == escaped


def test_a_table_keeps_its_columns(tmp_path):
    people = (person("A | B", organisation="C\n| D"),)
    assert r"| A \| B | Speaker |  | C \| D |" in written(tmp_path, gathering(people=people))


def test_an_address_is_a_link_only_if_it_leads_to_the_web(tmp_path):
    for url in ("javascript:alert(1)", "https://a b", "https://a><script>", "file:///etc/passwd"):
        assert not any("<" in line for line in written(tmp_path, gathering(sources=(article(url=url),))))


def test_statements_the_article_gives_apart_stay_apart(tmp_path):
    source = article()
    speaker = person("Ayesha", [said(source, "First.", 0), said(source, "Second.", 7), said(source, "Third.", 90)])
    lines = written(tmp_path, gathering(people=(speaker,), sources=(source,)))
    assert r"First. Second. \[1\]" in lines
    assert r"Third. \[1\]" in lines
    other = article()
    two = replace(speaker, statements=(said(source, "First.", 0), said(other, "Second.", 7)))
    lines = written(tmp_path, gathering(people=(two,), sources=(source, other)))
    assert r"Second. \[2\]" in lines
