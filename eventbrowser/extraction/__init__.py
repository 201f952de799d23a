"""Document → Draft: which event an article tells of, when, where, by whom; who spoke, as what; who said what.

In comes a `Document` and a `Lexicon` (vocabulary as data, from `resources/lexicon/*.toml` and
`resources/topics.toml`), with `Knowledge` where corrections of earlier articles count (see `learned`); out goes a
`Draft` whose every value carries span, rule and reason. No files, no SQL, no Qt: the room can be pickled into a worker.
"""

from eventbrowser.extraction.learned import with_facts
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.reading import extract

__all__ = ["Lexicon", "extract", "with_facts"]
