"""Backups: copies of the library's file as it was, in `backups/`, each checked before it has its name.

The originals are named by their content and never altered, so backups share them: one that a backup speaks of stays,
also when the library lets it go, until that backup is thinned out. A backup's file has the time of the file it was made
from, by which an unchanged library is known. What a restore replaces is kept as a backup of its own.
"""

from __future__ import annotations

import os
import re
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eventbrowser.errors import LibraryError
from eventbrowser.library import aside, health, opening, originals
from eventbrowser.library.failures import Damaged, Missing, told
from eventbrowser.library.journal import transaction
from eventbrowser.model.records import Backup, Topic
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Cancelled, Progress

FOLDER = "backups"
DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, then weeks, then months back one backup each is kept."""

BETWEEN = timedelta(days=1)
"""How old the newest backup of a changed library may be."""

_ENDING = ".db"
_REPLACED = "-replaced"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"(\d{{8}}T\d{{6}}Z)(-\d+)?({_REPLACED})?")
_ABANDONED = 86400.0
"""Seconds after which an unfinished backup is nobody's any more."""

_STEPS_BETWEEN_LOOKS = 100_000
"""Steps of SQLite's machine, some milliseconds of them, after which it is told how far a backup is."""


def all_of(folder: Path) -> list[Backup]:
    """The library's backups, newest first; the library itself need not be sound."""
    found = []
    with told(folder):
        for path in reversed(_paths(folder)):
            with suppress(FileNotFoundError):  # thinned out meanwhile
                found.append(_told_of(path))
    return found


def path_of(folder: Path, name: str) -> Path:
    """The file of a backup; Missing where there is none of that name."""
    path = folder / FOLDER / (name + _ENDING)
    if not _NAME.fullmatch(name) or not path.is_file():
        raise Missing(
            tell(
                "There is no backup “{name}” of the library in {folder}. “backup --list” lists them.",
                name=name,
                folder=folder,
            )
        )
    return path


def is_due(folder: Path) -> bool:
    """Whether the newest backup is older than a day, or there is none."""
    paths = _paths(folder)
    return not paths or datetime.now(UTC) - _made(paths[-1]) >= BETWEEN


def make(
    db: sqlite3.Connection, folder: Path, progress: Progress | None = None, *, replaced: bool = False
) -> str | None:
    """Back the library up and thin out; the backup's name, or None where nothing has changed since the last.

    Progress is told in bytes, of which half are to be copied and half to be checked.
    Damaged where the library's file is: a backup of damage would in time push out the good ones.
    """
    state = _state(db, folder)
    paths = _paths(folder)
    with suppress(FileNotFoundError):
        if not replaced and paths and paths[-1].stat().st_mtime_ns == state:
            return None
    place = folder / FOLDER
    place.mkdir(exist_ok=True)
    _clear(place)
    unfinished = place / f".{secrets.token_hex(8)}"
    try:
        _copy(db, unfinished, progress)
        os.utime(unfinished, ns=(state, state))
        name = _settle(unfinished, replaced=replaced)
    finally:
        unfinished.unlink(missing_ok=True)
    _thin(db, folder)
    return name


def restore(folder: Path, name: str, topics: Iterable[Topic]) -> str:
    """Put a backup in the library's place, also while other programs have it open; where what it replaces is kept.

    That is the name of a backup, or the folder of a damaged file.
    """
    path = path_of(folder, name)
    with told(folder):
        with closing(opening.reader(path)) as source:
            if faults := health.damage(source):
                raise LibraryError(
                    tell("The backup “{name}” is damaged itself; choose another. {fault}", name=name, fault=faults[0])
                )
            kept = _overwrite(folder, source)
        opening.open_database(folder, topics).close()
    return kept


def _overwrite(folder: Path, source: sqlite3.Connection) -> str:
    path = folder / opening.FILE_NAME
    try:
        with closing(sqlite3.connect(path, timeout=opening.PATIENCE, isolation_level=None)) as db, told(folder):
            kept = make(db, folder, replaced=True)
            given = db.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
            source.backup(db)
            # No id is given twice, and no state of the library is taken for the one that this replaces.
            db.executemany("UPDATE sqlite_sequence SET seq = max(seq, ?2) + (name = 'steps') WHERE name = ?1", given)
            return str(kept)
    except Damaged:
        unfinished = path.with_name(f".{secrets.token_hex(8)}")
        try:
            with closing(sqlite3.connect(unfinished)) as db:
                source.backup(db)
            return str(aside.replace(folder, unfinished))
        finally:
            unfinished.unlink(missing_ok=True)


def let_go(db: sqlite3.Connection, folder: Path, files: Iterable[tuple[str, str]]) -> None:
    """Remove originals, by their SHA-256 and ending, of which neither the library nor a backup speaks any more."""
    candidates = set(files)
    for path in _paths(folder) if candidates else ():
        candidates -= _originals_of(path, candidates)
    # Originals are put in their place inside a transaction of whoever needs them, so none comes back meanwhile.
    with transaction(db):
        for sha256, ending in candidates:
            if not originals.spoken_of(db, sha256):
                originals.remove(folder, sha256, ending)


def kept_of(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Which backups of these moments stay: the newest of each of so many days, of weeks before, of months before."""
    older = sorted(moments, reverse=True)
    kept: set[datetime] = set()
    for most, form in ((DAYS, "%Y%m%d"), (WEEKS, "%G%V"), (MONTHS, "%Y%m")):
        newest: dict[str, datetime] = {}
        for moment in older:
            newest.setdefault(moment.strftime(form), moment)
        chosen = list(newest.values())[:most]
        kept.update(chosen)
        # What lies in the last of these periods besides the one chosen is not to stand for the next longer period.
        ended = chosen[-1].strftime(form) if chosen else ""
        older = [moment for moment in older if moment < chosen[-1] and moment.strftime(form) != ended]
    return frozenset(kept)


def _paths(folder: Path) -> list[Path]:
    found = [path for path in (folder / FOLDER).glob(f"*{_ENDING}") if _NAME.fullmatch(path.stem)]
    return sorted(found, key=lambda path: (path.stem[:16], len(path.stem), path.stem))


def _made(path: Path) -> datetime:
    return datetime.strptime(path.stem[:16], _STAMP).replace(tzinfo=UTC)


def _told_of(path: Path) -> Backup:
    events = None
    try:
        with closing(opening.reader(path)) as db:
            events = int(db.execute("SELECT count(*) FROM events").fetchone()[0])
    except sqlite3.Error:
        # The list is also for those whose disk is failing; a backup that cannot be read says so by having no number.
        events = None
    return Backup(path.stem, _made(path), path.stat().st_size, events, path.stem.endswith(_REPLACED))


def _state(db: sqlite3.Connection, folder: Path) -> int:
    """When the library's file, or what was written beside it, was changed last; in nanoseconds."""
    db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    path = folder / opening.FILE_NAME
    log = path.with_name(path.name + "-wal")
    changed = path.stat().st_mtime_ns
    return max(changed, log.stat().st_mtime_ns) if log.exists() and log.stat().st_size else changed


def _copy(db: sqlite3.Connection, target: Path, progress: Progress | None) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != opening.APPLICATION_ID:
        raise Damaged(tell("No backup was made, since the file library.db is not a library of Event Browser."))
    pages, size = (int(db.execute(f"PRAGMA {of}").fetchone()[0]) for of in ("page_count", "page_size"))
    whole = 2 * pages * size
    with _watched(db, progress, lambda: (target.stat().st_size if target.exists() else 0, whole)):
        db.execute("VACUUM INTO ?", [str(target)])
    with closing(opening.reader(target)) as copy, _watched(copy, progress, lambda: (whole // 2, whole)):
        if faults := health.damage(copy):
            raise Damaged(tell("No backup was made, since the copy was not sound: {fault}", fault=faults[0]))
        # A library may have a fault that can be lived with; its copy is to have no other.
        same = copy.execute("PRAGMA user_version").fetchone()[0] == opening.VERSION
        if same and (own := health.contents(copy)) and own != health.contents(db):
            raise LibraryError(
                tell("No backup was made, since the copy is not as the library is: {fault} Try again.", fault=own[0])
            )
    with target.open("r+b") as file:
        os.fsync(file.fileno())


@contextmanager
def _watched(db: sqlite3.Connection, progress: Progress | None, state: Callable[[], tuple[int, int]]) -> Iterator[None]:
    """Tell how far the work inside is; it is broken off where that is answered by `Cancelled`."""

    def stopped() -> bool:
        assert progress is not None
        try:
            progress(*state())
        except Cancelled:
            return True
        return False

    if progress is not None:
        db.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
    yield
    if progress is not None:
        db.set_progress_handler(None, 0)


def _settle(unfinished: Path, *, replaced: bool) -> str:
    """Give a finished backup its name, which no other has; the name."""
    stamp = datetime.now(UTC).strftime(_STAMP)
    for number in range(1, 1000):
        name = stamp + (f"-{number}" if number > 1 else "") + (_REPLACED if replaced else "")
        path = unfinished.with_name(name + _ENDING)
        if not path.exists():
            unfinished.replace(path)
            return name
    raise LibraryError(tell("No backup was made, since too many were made in this second. Try again."))


def _clear(place: Path) -> None:
    for path in place.glob(".*"):
        if path.stat().st_mtime < time.time() - _ABANDONED:
            path.unlink(missing_ok=True)


def _thin(db: sqlite3.Connection, folder: Path) -> None:
    gone: set[tuple[str, str]] = set()
    for path in _superfluous(_paths(folder), datetime.now(UTC)):
        gone |= _originals_of(path, None)
        path.unlink(missing_ok=True)
    let_go(db, folder, gone)


def _superfluous(paths: Sequence[Path], now: datetime) -> Iterator[Path]:
    """Which backups go. What a restore replaced was not chosen by a clock, and stays as long as daily ones do."""
    for replaced in (False, True):
        made = {_made(path): path for path in paths if path.stem.endswith(_REPLACED) == replaced}
        local = {moment.astimezone(): path for moment, path in made.items()}
        kept = {local[moment] for moment in kept_of(local)}
        for path in paths:
            spared = replaced and now - _made(path) < BETWEEN * DAYS
            if path.stem.endswith(_REPLACED) == replaced and path not in kept and not spared:
                yield path


def _originals_of(path: Path, among: set[tuple[str, str]] | None) -> set[tuple[str, str]]:
    """The originals that a backup needs; all `among` where it cannot be read and might need any."""
    try:
        with closing(opening.reader(path)) as db:
            return set(_spoken_of(db, among))
    except sqlite3.Error:
        return set() if among is None else among


def _spoken_of(db: sqlite3.Connection, among: set[tuple[str, str]] | None) -> Iterator[tuple[str, str]]:
    if among is None or len(among) > 100:
        yield from db.execute(originals.ALL)
        return
    found: Sequence[tuple[str, str]] = [file for file in among if originals.spoken_of(db, file[0])]
    yield from found
