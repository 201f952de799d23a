"""A table for Excel and its kin: one row per event, people and hosts joined by semicolons."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from eventbrowser.export.report import Report, billed_name, one_line, post, source_title, web_address
from eventbrowser.export.voice import ENGLISH
from eventbrowser.model.records import Appearance, ArticleRef, Event

HEADER = (
    "Start", "End", "Event", "Kind", "Venue", "City", "Country", "Mode", "Hosts", "Partners", "Topics",
    "People", "People as billed", "Statements", "Summary", "Sources", "Links", "Id",
)  # fmt: skip

_STARTS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def render(report: Report) -> bytes:
    """The table as UTF-8 with a byte order mark, without which Excel takes it for the machine's old code page."""
    report = replace(report, voice=ENGLISH)
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(HEADER)
    writer.writerows([_cell(value) for value in _row(report, event)] for event in report.events)
    return table.getvalue().encode("utf-8-sig")


def _row(report: Report, event: Event) -> tuple[str, ...]:
    end = event.end or event.start
    return (
        event.start.isoformat() if event.start else "",
        end.isoformat() if end else "",
        event.title,
        report.voice.kind(event.kind),
        event.venue or "",
        event.city or "",
        event.country or "",
        event.mode.value if event.mode else "",
        "; ".join(event.hosts),
        "; ".join(event.partners),
        "; ".join(report.topic_labels(event)),
        "; ".join(person.name for person in event.people),
        "; ".join(map(_billing, event.people)),
        str(sum(len(person.statements) for person in event.people)),
        event.summary,
        "; ".join(map(_source, event.sources)),
        "; ".join(filter(None, map(web_address, event.sources))),
        str(event.id),
    )


def _billing(person: Appearance) -> str:
    """Dr. Khuram Iqbal, President, CAPS (chair)."""
    billing = ", ".join(filter(None, (billed_name(person), post(person))))
    return f"{billing} ({ENGLISH.parts(person.parts).lower()})" if person.parts else billing


def _source(source: ArticleRef) -> str:
    published = source.published.isoformat() if source.published else None
    return ", ".join(filter(None, (source_title(source), source.outlet, published)))


def _cell(value: str) -> str:
    """One line of text that no spreadsheet program runs as a formula: a leading sign gets an apostrophe before it."""
    text = one_line(value)
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
