"""Everything the window says goes through Qt's translation, and each language has all of it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from eventbrowser.views.step_text import FORMS as STEPS

ROOT = Path(__file__).parents[1]
VIEWS = ROOT / "eventbrowser" / "views"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "ur")

WRAPPERS = {"tr", "translate", "QT_TRANSLATE_NOOP", "tell"}
TOLD = {
    *("setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setLabelText", "setSuffix", "setPrefix", "setHtml"),
    *("addAction", "addMenu", "addTab", "addItem", "insertItem", "addItems", "setInformativeText", "setTabText"),
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QMenu", "QToolBar", "QCheckBox", "QRadioButton"),
    *("QGroupBox", "QDockWidget", "QTableWidgetItem", "QListWidgetItem", "QStandardItem", "Notice", "Offer", "Hint"),
    *("drawText", "showMessage", "setHorizontalHeaderLabels", "setHeaderLabels", "PaneHeader"),
}
"""Calls whose words a person reads or hears."""
NO_WORDS = re.compile(r"<[^>]*>|\{[^}]*\}|[^A-Za-z]+")
NOT_TRANSLATED = {"Event Browser"}
"""The program's name."""
NAMES_OF_ICONS = {"Hint": 1, "PaneHeader": 0}
"""How many words at the start of these calls name an icon."""


MADE = {"Found", "Claim", "Candidate", "Spot", "Reading", "Stated"}
"""What extraction gives reasons to."""
PLACES_IN_A_PAGE = ("json-ld", "meta ", "html lang", "link canonical")
"""Names of parts of the web's formats."""
SENTENCES = {"reason", "why", "remedy", "sentence", "cause"}


SAYS = re.compile(r"tell\(|step\(|say\(|Error|Unreadable|reason|why|yield|Stated\(")


class Message(NamedTuple):
    context: str
    source: str


def calls(tree: ast.AST, within: str = "") -> Iterator[tuple[str, ast.Call, str]]:
    """Each call with its name and the class it stands in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", "")), node, within
        yield from calls(node, node.name if isinstance(node, ast.ClassDef) else within)


def literals(node: ast.AST) -> Iterator[str]:
    """The words written in an argument, except those that are given to Qt to be translated."""
    if isinstance(node, ast.Call):
        for part in [*node.args, *(node.func.value for _ in [0] if isinstance(node.func, ast.Attribute))]:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name not in WRAPPERS and name in {"format", "join", "replace"}:
                yield from literals(part)
        return
    if isinstance(node, ast.Subscript | ast.Compare | ast.Attribute | ast.FormattedValue):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


def named(assignment: ast.Assign) -> set[str]:
    return {node.id for target in assignment.targets for node in ast.walk(target) if isinstance(node, ast.Name)}


@cache
def sources() -> list[tuple[Path, ast.Module]]:
    return [(path, ast.parse(path.read_text("utf-8"))) for path in sorted(VIEWS.rglob("*.py"))]


def written() -> set[Message]:
    """The texts in the sources, each with the context under which it is asked for at run time."""
    found = set()
    for _path, tree in sources():
        for name, call, within in calls(tree):
            words = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if name == "tr" and words:
                found.add(Message(within, words[0]))
            elif name in WRAPPERS and len(words) == 2:
                found.add(Message(*words))
    return found | {Message("Sentence", form) for form in forms()} | {Message("Report", form) for form in reports()}


@cache
def below() -> list[tuple[Path, ast.Module]]:
    """The rooms that know no languages; those of the command line speak English."""
    rooms = sorted(path for path in VIEWS.parent.rglob("*.py") if VIEWS not in path.parents)
    spoken = [path for path in rooms if path.name not in {"cli_opening.py", "cli_safety.py", "cli.py", "selftest.py"}]
    texts = [(path, path.read_text("utf-8")) for path in spoken]
    return [(path, ast.parse(text)) for path, text in texts if SAYS.search(text)]


def forms() -> set[str]:
    """What the rooms below the window tell a person, and what the list of doubts says."""
    doubts = tomllib.loads((ROOT / "resources" / "lexicon" / "sureness.toml").read_text("utf-8"))["words"]
    return {call.args[0].value for _path, call in tellings()} | set(doubts.values())


def reports() -> set[str]:
    """What a voice says in reports; each is a literal, or could not be translated."""
    room = [tree for path, tree in below() if path.parent.name == "export"]
    said = [call.args[0] for tree in room for name, call, _within in calls(tree) if name == "say"]
    assert all(isinstance(words, ast.Constant) for words in said)
    return {words.value for words in said}


@cache
def tellings() -> list[tuple[Path, ast.Call]]:
    return [
        (path, node)
        for path, tree in below()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tell"
    ]


def translations(language: str) -> dict[Message, str]:
    """What a language has for each text; empty where that waits to be translated."""
    contexts = ElementTree.parse(TRANSLATIONS / f"eventbrowser_{language}.ts").getroot().iter("context")
    return {
        Message(context.findtext("name") or "", message.findtext("source") or ""): told.text or ""
        for context in contexts
        for message in context.iter("message")
        for told in message.iterfind("translation")
    }


def test_no_words_reach_a_person_past_the_translation():
    bare = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {words!r}"
        for path, tree in sources()
        for name, call, _within in calls(tree)
        if name in TOLD
        for argument in call.args[NAMES_OF_ICONS.get(name, 0) :]
        for words in literals(argument)
        if len(NO_WORDS.sub("", words)) > 1 and words.strip() not in NOT_TRANSLATED
    ]
    assert not bare, "wrap these in self.tr or translate:\n" + "\n".join(bare)


def test_no_sentence_of_the_rooms_below_reaches_a_person_past_the_translation():
    family, grown = {"UserError"}, set()
    classes = [node for _path, tree in below() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while family != grown:
        grown = set(family)
        family |= {one.name for one in classes if family & {getattr(base, "id", "") for base in one.bases}}
    made = family | MADE
    bare = [
        f"{path.relative_to(ROOT)}:{value.lineno}: {words!r}"
        for path, tree in below()
        for name, call, within in calls(tree)
        if name in made or (name == "__init__" and within in family)
        for value in [*call.args, *(each.value for each in call.keywords)]
        for words in literals(value)
        if " " in words.strip() and not words.startswith(PLACES_IN_A_PAGE)
    ]
    bare += [
        f"{path.relative_to(ROOT)}:{node.lineno}: {words!r}"
        for path, tree in below()
        for node in ast.walk(tree)
        if isinstance(node, ast.Yield) or (isinstance(node, ast.Assign) and named(node) & SENTENCES)
        for words in literals(node.value or node)
        if " " in words.strip() and (words.endswith(".") or isinstance(node, ast.Assign))
    ]
    assert not bare, "wrap these in tell:\n" + "\n".join(bare)


def test_forms_are_written_out_with_a_name_for_each_value():
    for path, call in tellings():
        assert isinstance(call.args[0], ast.Constant), f"{path}:{call.lineno}"
        holes = set(re.findall(r"\{(\w+)\}", call.args[0].value))
        given = {keyword.arg for keyword in call.keywords}
        assert given in (holes, set()), f"{path}:{call.lineno}: {holes ^ given}"


def test_the_window_knows_what_every_step_is_called():
    def beginning(words: ast.expr) -> str:
        return next(literals(words), "") if isinstance(words, ast.JoinedStr | ast.Constant) else ""

    library = [tree for path, tree in below() if path.parent.name == "library"]
    nodes = [node for tree in library for node in ast.walk(tree)]
    labels = [node.body for node in nodes if isinstance(node, ast.Lambda)]
    labels += [
        inside.value
        for node in nodes
        if isinstance(node, ast.FunctionDef) and node.name == "label"
        for inside in ast.walk(node)
        if isinstance(inside, ast.Return) and inside.value is not None
    ]
    steps = [label for label in map(beginning, labels) if re.match(r"[A-Z][a-z]+\b", label)]
    assert len(steps) > 20
    known = tuple(str(form).partition("{")[0] for form in STEPS)
    assert [label for label in steps if not label.startswith(known)] == []


def test_the_window_knows_every_form():
    listed = (TRANSLATIONS / "sentences.txt").read_text("utf-8").splitlines()
    assert set(listed) == forms(), "run packaging/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_texts_of_the_sources(language):
    there, here = set(translations(language)), written()
    assert here - there == set(), "not in the .ts file: run packaging/translations.py update; not inside an f-string"
    assert there - here == set(), "in the sources no more: run packaging/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    waiting = [message for message, told in translations(language).items() if not told]
    assert not waiting, f"translate these in eventbrowser_{language}.ts, then run packaging/translations.py release"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_filled_in(language):
    for message, told in translations(language).items():
        if told:
            assert sorted(re.findall(r"\{\w*\}", told)) == sorted(re.findall(r"\{\w*\}", message.source)), message
            assert told.count("&") == message.source.count("&"), f"{message}: one letter to press with Alt"
            assert told.count("\t") == message.source.count("\t"), f"{message}: the key after the tab"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_was_translated(language):
    read = QTranslator()
    assert read.load(str(TRANSLATIONS / f"eventbrowser_{language}.qm"))
    stale = [
        message
        for message, told in translations(language).items()
        if (read.translate(message.context, message.source) or "") != told
    ]
    assert not stale, "run packaging/translations.py release"
