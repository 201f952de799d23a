"""The same work in a terminal: argument line → printed lines and an exit code. Never opens a window.

Exit codes: 0 all done; 1 some files failed, each named on stderr, the rest done; 2 wrong usage; 3 the library cannot be
opened or written. Heavy rooms are imported by the command that needs them, so that the window starts without them.
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from eventbrowser import __version__, cli_safety
from eventbrowser.cli_opening import DONE, NO_LIBRARY, SOME_FAILED, complain, opened
from eventbrowser.errors import LibraryError, UserError
from eventbrowser.home import default_library
from eventbrowser.model.facts import NOTHING
from eventbrowser.model.query import Query
from eventbrowser.progress import silent

if TYPE_CHECKING:
    from eventbrowser.importing import Proposal
    from eventbrowser.model.draft import Draft
    from eventbrowser.model.records import Event, Likeness, QueuedFile, Topic


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """The person wants the window on this library folder."""

    library: Path


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the terminal with its options."""

    run: Callable[[argparse.Namespace], int]
    options: argparse.Namespace


def parse(arguments: Sequence[str]) -> OpenWindow | Command:
    """What the person wants; exits with code 2 and a usage line where it cannot be told."""
    parser = _parser()
    first = next((word for word in arguments if not word.startswith("-")), None)
    if first is not None and first not in _COMMANDS:
        if not Path(first).is_dir() and (meant := difflib.get_close_matches(first, _COMMANDS, 1)):
            parser.error(f"there is no command and no library folder “{first}”; did you mean “{meant[0]}”?")
        window = argparse.ArgumentParser(prog=parser.prog, usage=parser.format_usage().removeprefix("usage: "))
        window.add_argument("library", type=Path)
        return OpenWindow(window.parse_args(arguments).library)
    options = parser.parse_args(arguments)
    return OpenWindow(default_library()) if options.command is None else Command(options.run, options)


def run(command: Command) -> int:
    """Do it; failures that the person can act on become a sentence on stderr."""
    try:
        code = command.run(command.options)
        sys.stdout.flush()
    except LibraryError as error:
        complain(error)
        return NO_LIBRARY
    except UserError as error:
        complain(error)
        return SOME_FAILED
    except BrokenPipeError:
        # The reader of our output has seen enough (`eventbrowser list | head`); nothing is left to say on that pipe.
        sys.stderr.close()
        return DONE
    except OSError as error:
        complain(UserError(f"the output could not be written: {error.strerror or error}."))
        return SOME_FAILED
    return code


def _extract(options: argparse.Namespace) -> int:
    from eventbrowser import importing

    failed = False
    known = NOTHING
    if options.library is not None:
        with opened(options) as library:
            known = library.knowledge()
    for proposal in importing.propose(options.files, known=known):
        if proposal.error is not None:
            failed = True
            complain(proposal.error)
        if options.jsonl:
            print(_json_line(proposal), flush=True)
        elif proposal.draft is not None:
            print(_summary(proposal.draft))
    return SOME_FAILED if failed else DONE


def _json_line(proposal: Proposal) -> str:
    from eventbrowser import export

    file = str(proposal.path.parent / proposal.name if proposal.name else proposal.path)
    if proposal.draft is not None:
        record = export.draft_record(file, proposal.draft)
    else:
        record = export.error_record(file, proposal.failure())
    return json.dumps(record, ensure_ascii=False)


def _summary(draft: Draft) -> str:
    lines = [draft.document.file_name]
    for event in draft.events:
        when = event.start.value.isoformat() if event.start else "no date"
        lines.append(f"  {when}  {event.title.value if event.title else 'no title'}")
        for person in event.people:
            billing = ", ".join(found.value for found in (person.position, person.organisation) if found)
            parts = "/".join(part.value for part in person.parts)
            lines.append(f"    {parts:12} {person.name.value}" + (f" ({billing})" if billing else ""))
            lines += [f"      - {statement.span.of(draft.document.text)}" for statement in person.statements]
    return "\n".join(lines if draft.events else [*lines, "  no event found"])


def _import(options: argparse.Namespace) -> int:
    from eventbrowser import queueing

    if options.resume is bool(options.paths):
        options.fault("name files and folders, or --resume for those of the last import")
    with opened(options, make=not options.resume) as library:
        run = queueing.go_on(library) if options.resume else queueing.start(library, options.paths)
        told = _tell_of_file if sys.stderr.isatty() else queueing.unwatched
        try:
            brought = queueing.bring_in(library, run, told=told)
        except KeyboardInterrupt:
            complain(UserError("Stopped. “eventbrowser import --resume” goes on with the files that are left."))
            return SOME_FAILED
        rows = library.event_rows(brought.events)
    for path in brought.known:
        print(f"{path.name} is already in the library.")
    for path in brought.in_review:
        print(f"{path.name} waits for your review already.")
    for path, like in brought.copies:
        print(f"{path.name} is nearly the same as {_called(like)}.")
    for row in rows:
        joined = "\t(joined: a further source)" if row.id in brought.joined else ""
        print(f"{row.id}\t{row.start or ''}\t{row.title}{joined}")
    there = len(brought.known) + len(brought.in_review)
    joined = f"{len(brought.joined)} joined, " if brought.joined else ""
    added = len(rows) - len(brought.joined)
    print(f"{added} events added, {joined}{brought.waiting} articles wait for your review, {there} were already there.")
    for failure in brought.failures:
        complain(failure)
    return SOME_FAILED if brought.failures else DONE


def _tell_of_file(file: QueuedFile, behind: int, total: int) -> None:
    print(f"[{behind}/{total}] {file.path.name}: {file.sentence}", file=sys.stderr)


def _called(like: Likeness) -> str:
    about = ", ".join(part for part in (like.outlet, like.published and like.published.isoformat()) if part)
    where = "is in the library" if like.draft_id is None else "waits for your review"
    return f"“{like.title}”{f' ({about})' if about else ''}, which {where}"


def _list(options: argparse.Namespace) -> int:
    return _print_events(options, Query())


def _search(options: argparse.Namespace) -> int:
    words: list[str] = options.query
    return _print_events(options, Query(text=words[0] if len(words) == 1 else " ".join(map(_as_typed, words))))


def _as_typed(word: str) -> str:
    """An argument as it stood in the query; where it has spaces, the shell has taken quotation marks away."""
    sign, colon, value = word.rpartition(":")
    return f'{sign}{colon}"{value}"' if " " in word and '"' not in word else word


def _print_events(options: argparse.Namespace, query: Query) -> int:
    from eventbrowser import export

    with opened(options) as library:
        ids = library.event_ids(query)
        if options.json:
            _print_json(export.event_record(library.event(event)) for event in ids)
        elif options.csv:
            _print_as(".csv", [library.event(event) for event in ids], library.topics())
        else:
            for row in library.event_rows(ids):
                place = ", ".join([*([row.city] if row.city else []), *row.hosts])
                line = f"{row.id:>6}  {row.start or '-'!s:10}  {row.kind:16}  {row.title}"
                print(f"{line}  ({place})" if place else line)
    return DONE


def _print_as(ending: str, events: Sequence[Event], topic_list: Sequence[Topic]) -> None:
    from eventbrowser import export

    report = export.Report(events, {topic.slug: topic for topic in topic_list})
    sys.stdout.write(export.FORMATS[ending].render(report, silent).decode("utf-8-sig"))


def _print_json(records: Iterable[object]) -> None:
    print(json.dumps(list(records), ensure_ascii=False, indent=1))


def _show(options: argparse.Namespace) -> int:
    from eventbrowser import export

    with opened(options) as library:
        event = library.event(options.id)
        if options.json:
            print(json.dumps(export.full_record(event), ensure_ascii=False, indent=1))
        elif options.csv:
            _print_as(".csv", [event], library.topics())
        else:
            _print_as(".md", [event], library.topics())
    return DONE


def _export(options: argparse.Namespace) -> int:
    from eventbrowser import export

    with opened(options) as library:
        events: list[Event] = [library.event(event) for event in dict.fromkeys(options.ids)]
        export.export_events(events, library.topics(), options.to)
    print(options.to)
    return DONE


def _learned(options: argparse.Namespace) -> int:
    from eventbrowser import export

    with opened(options) as library:
        facts = library.facts()
    if options.json:
        _print_json(export.fact_record(learned) for learned in facts)
    for learned in () if options.json else facts:
        print(f"{learned.id:>6}  {learned.made.astimezone():%Y-%m-%d}  {learned.fact}  (from “{learned.source}”)")
    return DONE


def _forget(options: argparse.Namespace) -> int:
    with opened(options) as library:
        library.forget(options.ids)
    return DONE


def _self_test(_options: argparse.Namespace) -> int:
    from eventbrowser import selftest

    return DONE if selftest.run(print) else SOME_FAILED


def _number(word: str) -> int:
    """The id of an event or a fact; SQLite keeps no larger one."""
    number = int(word)
    if not 0 < number < 2**63:
        raise argparse.ArgumentTypeError(f"{word} is no number of one")
    return number


_COMMANDS = (
    *("extract", "import", "list", "search", "show", "export"),
    *("backup", "restore", "check", "archive", "unarchive", "learned", "forget", "self-test"),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="eventbrowser",
        usage="eventbrowser [LIBRARY] | eventbrowser COMMAND …",
        description="Without a command, opens the window on the library folder LIBRARY, or on your own library.",
    )
    parser.add_argument("--version", action="version", version=f"Event Browser {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, action: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_, description=help_, usage=None)
        sub.prog = f"eventbrowser {name}"
        sub.set_defaults(run=action)
        return sub

    def with_library(sub: argparse.ArgumentParser) -> argparse.ArgumentParser:
        sub.add_argument(
            "--library", type=Path, default=default_library(), metavar="DIR", help="the library folder (%(default)s)"
        )
        return sub

    def with_backup(sub: argparse.ArgumentParser) -> argparse.ArgumentParser:
        sub.add_argument("--backup", metavar="BACKUP", help="look into this backup; “backup --list” names them")
        return with_format(with_library(sub))

    def with_format(sub: argparse.ArgumentParser) -> argparse.ArgumentParser:
        form = sub.add_mutually_exclusive_group()
        form.add_argument("--json", action="store_true", help="print JSON")
        form.add_argument("--csv", action="store_true", help="print CSV")
        return sub

    extract = command("extract", _extract, "Read and extract articles and print what was found; store nothing.")
    extract.add_argument("files", nargs="+", type=Path, metavar="FILE")
    extract.add_argument(
        "--library", type=Path, metavar="DIR", help="use what was learned in this library (otherwise nothing)"
    )
    extract.add_argument("--jsonl", action="store_true", help="print one JSON object per file")
    import_ = with_library(
        command("import", _import, "Store what needs no decision as events, leave the rest as drafts for the window.")
    )
    import_.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files and folders")
    import_.add_argument("--resume", action="store_true", help="go on with an import that was stopped")
    import_.set_defaults(fault=import_.error)
    with_backup(command("list", _list, "Print all events, newest first."))
    search = with_backup(command("search", _search, "Print the events that answer a query."))
    search.add_argument(
        "query",
        nargs="+",
        metavar="QUERY",
        help="words and parts as in the search line: speaker: topic: after: before: year: city: country: kind: part: "
        "host: org: said: title: starred:, OR, brackets; a query that begins with a minus comes after --",
    )
    show = with_backup(command("show", _show, "Print one event with its sources and evidence."))
    show.add_argument("id", type=_number, metavar="ID")
    export = with_library(command("export", _export, "Write events to a file; its ending tells the format."))
    export.add_argument("ids", nargs="+", type=_number, metavar="ID")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="ending in .pdf, .json, .csv or .md")
    backup = with_library(command("backup", cli_safety.back_up, "Back the library up, unless nothing has changed."))
    backup.add_argument("--list", action="store_true", help="list the backups, newest first; make none")
    restore = command("restore", cli_safety.restore, "Put a backup in the place of the library, which is kept as one.")
    with_library(restore).add_argument("backup", metavar="BACKUP", help="its name, as “backup --list” prints it")
    check = with_library(command("check", cli_safety.check, "Tell whether the library is sound."))
    check.add_argument("--repair", action="store_true", help="save what can be read; the damaged file is kept")
    archive = command("archive", cli_safety.archive, "Write the whole library to one file, with its originals.")
    with_library(archive).add_argument("to", type=Path, metavar="FILE", help="ending in .zip")
    unarchive = command("unarchive", cli_safety.unarchive, "Make a library from an archive, where there is none yet.")
    with_library(unarchive).add_argument("archive", type=Path, metavar="FILE")
    learned = with_library(command("learned", _learned, "Print what was learned from your corrections."))
    learned.add_argument("--json", action="store_true", help="print JSON")
    forget = with_library(command("forget", _forget, "Forget what was learned; “learned” prints the numbers."))
    forget.add_argument("ids", nargs="+", type=_number, metavar="ID")
    command("self-test", _self_test, "Start every part of the program once.")
    return parser
