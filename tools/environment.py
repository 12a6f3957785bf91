"""The project's own Python environment in `.venv/`, made from hashed locks.

Runs before anything is installed, so it uses the standard library only.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

from tools import stamps
from tools.places import LOCKS, PYTHON, ROOT, VENV
from tools.problems import BuildProblem

INTERPRETER = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(for_tests: bool) -> None:
    """Make `.venv` and install what building (and testing) needs; quick when done before."""
    if not stamps.is_fresh("venv", _interpreter_key(), INTERPRETER):
        _create()
    _link_package()
    install("build")
    if for_tests:
        install("test")


def is_active() -> bool:
    """Is this very process running inside `.venv`?"""
    return Path(sys.prefix).resolve() == VENV.resolve()


def call(arguments: list[str]) -> int:
    """Run `.venv`'s Python with these arguments in place of this process."""
    command = [str(INTERPRETER), *arguments]
    if os.name == "nt":  # execv returns to the shell at once there
        return subprocess.call(command)
    sys.stdout.flush()
    os.execv(INTERPRETER, command)


def install(name: str) -> None:
    """Install one lock file with pip; every file's hash must match."""
    lock = LOCKS / f"{name}.txt"
    key = stamps.digest(_interpreter_key(), lock)
    if stamps.is_fresh(f"pip-{name}", key, INTERPRETER):
        return
    print(f"Installing what {lock.relative_to(ROOT)} names …", flush=True)
    pip("install", "--require-hashes", "--no-deps", "--requirement", str(lock))
    stamps.mark(f"pip-{name}", key)


def pip(*arguments: str) -> None:
    """Run `.venv`'s pip quietly; a failure names what to look at."""
    options = ["-qq", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run([INTERPRETER, "-m", "pip", *arguments, *options], cwd=ROOT)
    if done.returncode:
        raise BuildProblem(
            "pip could not install what the lock names (its own words are above). "
            "Is there a network, and does this machine have wheels for your Python?"
        )


def _interpreter_key() -> str:
    return stamps.digest(sys.version, str(Path(sys.base_prefix).resolve()), str(ROOT))


def _create() -> None:
    print("Making .venv …", flush=True)
    try:
        venv.create(VENV, with_pip=True, clear=True, symlinks=os.name != "nt")
    except (subprocess.CalledProcessError, OSError, ImportError) as error:
        raise BuildProblem(
            f"could not make an environment in .venv ({error}). "
            "On Debian and Ubuntu the part that is missing is the package python3-venv."
        ) from error
    stamps.mark("venv", _interpreter_key())


def _link_package() -> None:
    """Let `.venv`'s Python import from `py/`, as an editable install would."""
    for packages in (*VENV.glob("lib/python*/site-packages"), *VENV.glob("Lib/site-packages")):
        link = packages / "cleanslate.pth"
        if not link.exists() or link.read_text() != f"{PYTHON}\n":
            link.write_text(f"{PYTHON}\n")
