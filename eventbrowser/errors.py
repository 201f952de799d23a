"""The one family of failure that a person can act on; everything else is our own bug."""

from __future__ import annotations

from pathlib import Path

from eventbrowser.model.sentences import tell


class UserError(Exception):
    """A failure the person can act on; `str(error)` is a whole sentence for them: what, why, and what to do."""


class Unreadable(UserError):
    """A file that cannot be read as an article."""

    def __init__(self, path: Path, why: str, remedy: str) -> None:
        super().__init__(tell("{name} could not be read: {why}. {remedy}", name=path.name, why=why, remedy=remedy))
        self.path = path
        self.why = why
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[Unreadable], tuple[Path, str, str]]:
        return Unreadable, (self.path, self.why, self.remedy)


class OnlyALink(Unreadable):
    """A file that holds nothing but a web address; `address` may be fetched if the person says so."""

    def __init__(self, path: Path, address: str) -> None:
        why = tell("it is only a link to {address}, and nothing is fetched from the web unasked", address=address)
        super().__init__(path, why, tell("Open the page in a browser, save it, and import the saved page."))
        self.address = address

    def __reduce__(self) -> tuple[type[OnlyALink], tuple[Path, str]]:  # type: ignore[override]
        return OnlyALink, (self.path, self.address)


class LibraryError(UserError):
    """The library cannot be opened or written."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer version of the program."""
