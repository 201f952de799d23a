"""What a person installs: the wheel, its packages, the desktop's entry, and the commands that set it up."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import eventbrowser

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"
DESCRIPTION = "org.eventbrowser.EventBrowser.metainfo.xml"
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    built = WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("dist")), versions=["standard"])
    return Path(next(built))


def files_below(folder: str) -> set[str]:
    found = (ROOT / folder).rglob("*")
    return {path.relative_to(ROOT).as_posix() for path in found if path.is_file() and "__pycache__" not in path.parts}


def test_the_wheel_holds_the_program_and_its_data_and_nothing_else(wheel):
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == files_below("eventbrowser") | {f"eventbrowser/{name}" for name in files_below("resources")}


def test_the_program_runs_from_the_wheel_with_its_own_data(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    icon = "import eventbrowser.assets; print(eventbrowser.assets.resource('icons/eventbrowser.svg'))"
    away = {"cwd": tmp_path, "env": {**os.environ, "PYTHONPATH": str(tmp_path / "site")}}
    asset = subprocess.run([sys.executable, "-c", icon], **away, capture_output=True, text=True, check=True)
    assert asset.stdout.strip() == str(tmp_path / "site" / "eventbrowser" / "resources" / "icons" / "eventbrowser.svg")
    told = subprocess.run(
        [sys.executable, "-m", "eventbrowser", "--help"], **away, capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("usage: eventbrowser")


def test_the_lock_answers_every_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [Requirement(line) for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]]
    pins = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, re.MULTILINE))
    unanswered = [
        str(need) for need in asked if not need.specifier.contains(pins.get(canonicalize_name(need.name), "0"))
    ]
    assert unanswered == [], "run: python3 packaging/dev.py lock"


def test_the_lock_pins_by_hash_and_names_no_place():
    entries = re.split(r"\n(?=[a-z])", LOCK)[1:]
    assert len(entries) > 20
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in LOCK
    assert "index" not in LOCK


@pytest.mark.skipif(sys.platform != "linux", reason="the validators are Linux desktops' own")
@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "eventbrowser.desktop"],
        ["appstreamcli", "validate", "--no-net", DESCRIPTION],
    ],
    ids=["desktop entry", "AppStream description"],
)
def test_linux_desktops_accept_what_we_tell_them(command):
    told = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_the_desktop_entry_the_description_and_the_icon_belong_together():
    entry = dict(re.findall(r"^(\w+)=(.*)$", (LINUX / "eventbrowser.desktop").read_text("utf-8"), re.MULTILINE))
    description = ElementTree.parse(LINUX / DESCRIPTION)
    assert f"{description.findtext('id')}.metainfo.xml" == DESCRIPTION
    assert description.findtext("launchable") == "eventbrowser.desktop"
    assert description.find("releases/release").attrib["version"] == eventbrowser.__version__
    assert entry["Exec"] == description.findtext("provides/binary") == "eventbrowser"
    assert entry["Icon"] == description.findtext("icon") == "eventbrowser"
    assert (LINUX / "eventbrowser.svg").read_bytes() == (ROOT / "resources/icons/eventbrowser.svg").read_bytes()


# ---- packaging/dev.py on systems that are not this one ---------------------------------------------------------------

INSTALLS_QT = "import system; system.install([system.QT.packages])"
LISTS_STALE = 'echo "$@" >> calls; case "$*" in *update*) touch fresh;; *install*) test -e fresh;; esac'


def on_a_system_with(place: Path, **programs: str) -> subprocess.CompletedProcess[str]:
    """Our installing of Qt's libraries, where the only programs to be found are these few lines of shell."""
    found = place / "bin"
    found.mkdir()
    for name in ("env", "sh", "touch", "test"):
        (found / name).symlink_to(shutil.which(name))
    for name, script in programs.items():
        (found / name.replace("_", "-")).write_text(f"#!/bin/sh\n{script}\n")
        (found / name.replace("_", "-")).chmod(0o755)
    variables = {"PATH": str(found), "PYTHONPATH": str(ROOT / "packaging"), "PYTHONDONTWRITEBYTECODE": "1"}
    code = f"import os; os.geteuid = lambda: 1000; {INSTALLS_QT}"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=place, env=variables, capture_output=True, text=True, check=False
    )


linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PySide6 brings all that Qt needs")


@linux
def test_missing_packages_are_installed_with_fresh_lists_where_that_needs_no_password(tmp_path):
    done = on_a_system_with(tmp_path, apt_get=LISTS_STALE, sudo='shift; exec "$@"', true="")
    assert done.returncode == 0, done.stderr
    calls = (tmp_path / "calls").read_text().splitlines()
    assert ["install" in calls[0], "update" in calls[1], "install" in calls[2]] == [True] * 3
    assert "libegl1" in calls[2]


@linux
@pytest.mark.parametrize(
    ("programs", "line"),
    [
        ({"apt_get": "", "sudo": "exit 1"}, "sudo apt-get install --no-install-recommends libegl1 "),
        ({"apt_get": ""}, "sudo apt-get install --no-install-recommends libegl1 "),
        ({"dnf": "", "sudo": 'shift; exec "$@"', "true": ""}, "sudo dnf install libglvnd-egl "),
    ],
    ids=["sudo asks for a password", "no sudo", "not Debian"],
)
def test_where_they_cannot_be_installed_the_line_to_type_is_told(tmp_path, programs, line):
    done = on_a_system_with(tmp_path, **programs)
    assert done.returncode != 0
    assert line in done.stderr


@linux
def test_what_apt_says_is_passed_on_when_it_fails(tmp_path):
    done = on_a_system_with(tmp_path, apt_get="echo 'E: disk full' >&2; exit 100", sudo='shift; exec "$@"', true="")
    assert done.returncode != 0
    assert "E: disk full" in done.stderr
