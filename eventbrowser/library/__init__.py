"""The library: drafts in, SQLite inside, records out. It never reads articles, draws or asks a person.

A library is a folder with `library.db` and `originals/`. `opening` finds or makes it, `schema` and `derived` say what
is in it, `waiting_room` keeps drafts under review, `keeping` turns them into events with `identity` telling who is who,
`import_queue` the files of an import, `packing` brings drafts from a worker process,
`correcting` and `people` change them, `lessons` tells what a correction teaches and `facts` keeps it, `reading` and
`searching` answer (`asked` for what is typed, `counting` for filters by its `facets`, `orders` for the
list, `shelf` for what all keep and `changed` for what of it still holds),
`journal` undoes, `history` and `telling` say what each of its steps did, `trash` keeps what was deleted, `past` is what
the three offer, `health` checks, `room` gives memory back.

A file that is up to date is opened with `sqlite3` alone: the window's first paint waits for it (2 ms), and importing
sqlite_utils takes 90 ms and more. Migrations are sqlite_utils', which is imported where one is due.

Anybody's SQL tool may read these views, whose columns stay; several values in one are parted by "; ", dates are
ISO 8601, ids are those of the command line:

- `v_events`: id, title, kind, start_date, end_date, venue, city, country, mode, hosts, partners, people, topics
  (slugs), sources (file names), summary, notes, starred (0 or 1).
- `v_appearances`, a person at an event as billed there: id, event_id, event (title), start_date, person_id, person
  (the name shown), billed_as, honorific, position, organisation, parts, statements (how many).
- `v_statements`: id, appearance_id, event_id, event (title), start_date, person_id, person, kind ("direct" or
  "reported"), text, article_id, article (file name), outlet, published, url, span_start, span_end (characters of the
  article's text in `article_texts`).
"""

from eventbrowser.library.failures import Missing
from eventbrowser.library.library import Library

__all__ = ["Library", "Missing"]
