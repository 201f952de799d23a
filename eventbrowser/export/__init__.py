"""Events → files: PDF, JSON, CSV, Markdown, and the contract's JSON objects; single events → citations.

In come `Event`s and the topic list; out goes one file per call, whole or not at all, or the objects of the command
line's `--json`. The room asks no library and draws no window: QtGui at most, loaded when the first PDF is made.
"""

from eventbrowser.export.briefing import render as briefing_of
from eventbrowser.export.citation import citation
from eventbrowser.export.contract import draft_record, error_record, event_record, fact_record, full_record
from eventbrowser.export.door import FORMATS, Format, export_events
from eventbrowser.export.report import Report
from eventbrowser.export.speaker import statements_of
from eventbrowser.export.voice import Voice

__all__ = [
    "FORMATS",
    "Format",
    "Report",
    "Voice",
    "briefing_of",
    "citation",
    "draft_record",
    "error_record",
    "event_record",
    "export_events",
    "fact_record",
    "full_record",
    "statements_of",
]
