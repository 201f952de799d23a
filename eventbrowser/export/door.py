"""The one door of the room: the file's ending decides what is written."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from eventbrowser.errors import UserError
from eventbrowser.export import briefing, contract, spreadsheet
from eventbrowser.export.report import Report
from eventbrowser.export.voice import ENGLISH, Voice
from eventbrowser.model.records import Event, Topic
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that events can be written to; `label` is for people, in English."""

    label: str
    render: Callable[[Report, Progress], bytes]


def _pdf(report: Report, progress: Progress) -> bytes:
    from eventbrowser.export import pdf  # Qt is loaded for those who print only

    return pdf.render(report, progress)


def _at_once(render: Callable[[Report], bytes]) -> Callable[[Report, Progress], bytes]:
    return lambda report, _progress: render(report)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        ".pdf": Format("PDF document", _pdf),
        ".md": Format("Markdown briefing", _at_once(briefing.render)),
        ".csv": Format("CSV table", _at_once(spreadsheet.render)),
        ".json": Format("JSON data", _at_once(contract.render)),
    }
)


def export_events(
    events: Sequence[Event], topics: Sequence[Topic], to: Path, progress: Progress = silent, voice: Voice = ENGLISH
) -> None:
    """Write the events, in their order, to the file `to`, whose ending names the format.

    What is for programs (CSV, JSON) is in English, whatever the voice.

    What stood there is replaced once the new file is whole. Raises UserError for an unknown ending, for no events at
    all and for a place that cannot be written; whatever `progress` raises passes through, and nothing is written then.
    """
    form = FORMATS.get(to.suffix.lower())
    if form is None:
        raise UserError(_unknown_ending(to))
    if not events:
        raise UserError(
            tell("{name} was not written: there are no events to export. Select at least one event.", name=to.name)
        )
    content = form.render(Report(events, {topic.slug: topic for topic in topics}, voice), progress)
    try:
        _write_whole(to, content)
    except OSError as error:
        raise UserError(_not_written(to, error)) from error


def _write_whole(to: Path, content: bytes) -> None:
    target = to.resolve()
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def _unknown_ending(to: Path) -> str:
    known = ", ".join(FORMATS)
    if to.suffix:
        return tell(
            "{name} was not written: files of kind “{ending}” are not known. Use one of {known}.",
            name=to.name,
            ending=to.suffix,
            known=known,
        )
    return tell(
        "{name} was not written: its name has no ending that tells the format. Add one of {known}.",
        name=to.name,
        known=known,
    )


_CAUSES = {
    errno.ENOENT: (tell("the folder {folder} does not exist"), tell("Create it or choose another place.")),
    errno.ENOTDIR: (tell("{folder} is not a folder"), tell("Choose another place.")),
    errno.EISDIR: (tell("a folder has that name"), tell("Choose another file name.")),
    errno.EACCES: (
        tell("writing it is not allowed"),
        tell("Close the file where it is open in another program, or choose another place."),
    ),
    errno.EPERM: (tell("writing it is not allowed"), tell("Choose another place.")),
    errno.EROFS: (tell("the folder {folder} can only be read"), tell("Choose another place.")),
    errno.ENOSPC: (tell("the disk is full"), tell("Make room on it or choose another place.")),
    errno.EDQUOT: (tell("the disk is full"), tell("Make room on it or choose another place.")),
    errno.ENAMETOOLONG: (tell("its name is too long"), tell("Choose a shorter one.")),
}


def _not_written(to: Path, error: OSError) -> str:
    cause, remedy = _CAUSES.get(error.errno or 0, (error.strerror or str(error), tell("Choose another place.")))
    return tell(
        "{name} was not written: {why}. {remedy}", name=to.name, why=cause.format(folder=to.parent), remedy=remedy
    )
