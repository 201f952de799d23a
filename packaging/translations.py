"""The program's texts in other languages; run by `.venv`'s Python, whose PySide6 brings Qt's own tools.

update: put each text of the sources into resources/translations/*.ts, and tell which wait for a translation.
release: make of these the .qm files that the program reads.
Both kinds are kept in git, so that nothing has to be built before a start. resources/translations/README.md says more.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "ur")


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("update", "release"))
    if parser.parse_args(words).command == "update":
        update()
    release()


def update() -> None:
    sources = sorted(str(path) for path in (ROOT / "eventbrowser" / "views").rglob("*.py"))
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"eventbrowser_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        _call("pyside6-lupdate", *options, *sources, "-ts", str(ts))
        for message in ElementTree.parse(ts).getroot().iter("message"):
            if message.find("translation[@type='unfinished']") is not None:
                print(f"{language}: to translate: {message.findtext('source')!r}")


def release() -> None:
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"eventbrowser_{language}.ts"
        _call("pyside6-lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _call(tool: str, *options: str) -> None:
    found = shutil.which(tool, path=str(Path(sys.executable).parent))
    if found is None:
        sys.exit(f"{tool} is not beside {sys.executable}: run this with the environment's Python.")
    subprocess.run([found, *options], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
