"""The program's texts in other languages; run by `.venv`'s Python, whose PySide6 brings Qt's own tools.

update: put each text of the sources into resources/translations/*.ts, and tell which wait for a translation.
release: make of these the .qm files that the program reads.
Both kinds are kept in git, so that nothing has to be built before a start. resources/translations/README.md says more.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
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
    forms = sentences()
    (TRANSLATIONS / "sentences.txt").write_text("".join(f"{form}\n" for form in forms), "utf-8")
    with TemporaryDirectory() as folder:
        told = Path(folder) / "sentences.py"
        lines = [f'QT_TRANSLATE_NOOP("Sentence", {json.dumps(form)})\n' for form in forms]
        lines += [f'QT_TRANSLATE_NOOP("Report", {json.dumps(form)})\n' for form in reports()]
        told.write_text("".join(lines), "utf-8")
        sources = sorted(str(path) for path in (ROOT / "eventbrowser" / "views").rglob("*.py"))
        for language in LANGUAGES:
            ts = TRANSLATIONS / f"eventbrowser_{language}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            _call("pyside6-lupdate", *options, *sources, str(told), "-ts", str(ts))
            for message in ElementTree.parse(ts).getroot().iter("message"):
                if message.find("translation[@type='unfinished']") is not None:
                    print(f"{language}: to translate: {message.findtext('source')!r}")


def sentences() -> list[str]:
    """The forms of what the rooms below the window tell in English, out of their calls of `tell`."""
    doubts = tomllib.loads((ROOT / "resources" / "lexicon" / "sureness.toml").read_text("utf-8"))["words"]
    return sorted({*_handed_to("tell", ROOT / "eventbrowser"), *doubts.values()})


def reports() -> list[str]:
    """What reports say, out of their calls of a voice."""
    return sorted(_handed_to("say", ROOT / "eventbrowser" / "export"))


def _handed_to(name: str, room: Path) -> set[str]:
    return {
        node.args[0].value
        for path in room.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and name in (getattr(node.func, "id", ""), getattr(node.func, "attr", ""))
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


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
