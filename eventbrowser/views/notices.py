"""The one road by which the program speaks to the person out of turn: failures, and what just happened."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from eventbrowser.errors import UserError
from eventbrowser.views.sentences import in_words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the person may do about a notice: the verb on the button, and the deed."""

    verb: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence about what happened. It stays until dismissed, or for `seconds` where that is not 0.

    There may be another offer beside the first.
    """

    sentence: str
    offer: Offer | None = None
    seconds: int = 0
    other: Offer | None = None


class Notices(QObject):
    """Takes failures and tidings from anywhere on the window's thread and hands them to whoever shows them."""

    raised = Signal(str, str)
    """A failure: the sentence, and details for the makers of the program (empty where the person can act on it)."""
    said = Signal(Notice)
    withdrawn = Signal(Notice)
    """What was said no longer holds."""

    def tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.raised.emit(in_words(str(error)), "")
            return
        log.error("unexpected", exc_info=error)
        self.raised.emit(
            self.tr("Something went wrong in Event Browser itself, and what you did last may not have happened."),
            "".join(traceback.format_exception(error)),
        )

    def say(self, notice: Notice) -> None:
        self.said.emit(notice)

    def withdraw(self, notice: Notice) -> None:
        self.withdrawn.emit(notice)

    def excepthook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`: what no slot caught is a bug of ours."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.tell(error)
