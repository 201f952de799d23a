"""The folder `.venv`: the packages that requirements.lock names, by their hashes, and the project itself."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import shutil
import sys
import sysconfig
from pathlib import Path

from system import PYTHON, ROOT, VENV, Stop, call, install, quietly, say

LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed-from.json"


def prepare() -> None:
    """Makes or mends `.venv`, as fast as what is there already allows."""
    lock, project = fingerprint("requirements.lock"), fingerprint("pyproject.toml")
    if not read_stamp() or not works():
        make()
    if read_stamp().get("lock") != lock or not_installed():
        STAMP.unlink(missing_ok=True)  # from here it is half-made, whatever interrupts us
        say("Installing what requirements.lock names (the first time it fetches some 300 MB).")
        pip("--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", str(LOCK))
        write_stamp(lock=lock)
    if read_stamp().get("project") != project:
        pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
        write_stamp(lock=lock, project=project)


def fingerprint(name: str) -> str:
    """Changes with the file, with the folder (an editable install holds its path) and with Python's version."""
    return hashlib.sha256((ROOT / name).read_bytes() + f"{ROOT}{sys.version_info[:2]}".encode()).hexdigest()


def read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(**done: str) -> None:
    STAMP.write_text(json.dumps(done), "utf-8")


def works() -> bool:
    """Whether `.venv` has a Python of this version that runs, with pip."""
    try:
        return quietly([PYTHON, "-c", f"import pip, sys; assert sys.version_info[:2] == {sys.version_info[:2]}"]) == 0
    except OSError:
        return False


def make() -> None:
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        say("The environment in .venv is half-made, broken or of another Python; it is made anew.")
        shutil.rmtree(VENV)
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        say("Missing on this system: the part of Python that makes environments.")
        name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        install([{"apt-get": name, "dnf": "python3-libs", "pacman": "python"}])
    say("Making the environment .venv.")
    if call([sys.executable, "-m", "venv", VENV]):
        shutil.rmtree(VENV, ignore_errors=True)
        raise Stop(f"{sys.executable} could not make an environment in {VENV}; its own words are above.")


def not_installed() -> set[tuple[str, str]]:
    """Name and version of what the lock wants on every system and `.venv` does not hold."""
    packages = sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})
    pins = re.findall(r"^([a-z0-9-]+)==(\S+) \\$", LOCK.read_text("utf-8"), re.MULTILINE)
    return set(pins) - {
        (re.sub(r"[-_.]+", "-", folder.stem.rpartition("-")[0]).lower(), folder.stem.rpartition("-")[2])
        for folder in Path(packages).glob("*.dist-info")
    }


def pip(*arguments: str) -> None:
    quiet = [] if sys.stdout.isatty() else ["--quiet", "--quiet"]
    settings = ["--disable-pip-version-check", "--no-input", "--root-user-action=ignore", *quiet]
    if call([PYTHON, "-m", "pip", "install", *settings, *arguments]):
        raise Stop("pip could not install what is needed; its own words are above. Mend that and repeat the command.")
