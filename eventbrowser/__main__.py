"""Where the program starts: a command of the terminal, or the window."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence

from eventbrowser import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; the exit code is one of `cli`'s."""
    multiprocessing.freeze_support()
    wish = cli.parse(sys.argv[1:] if arguments is None else arguments)
    if isinstance(wish, cli.OpenWindow):
        from eventbrowser import app

        return app.run(wish.library)
    return cli.run(wish)


if __name__ == "__main__":
    raise SystemExit(main())
