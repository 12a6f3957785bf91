"""`build.py` as a person meets it, and the promises about it that are written down."""

import os
import re
import subprocess
import sys

import pytest

import build
from tools import environment, node, stamps
from tools.places import ROOT
from tools.problems import BuildProblem


def ask(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
    """Run build.py with these arguments."""
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ | variables)


def test_every_command_in_the_readme_is_one_that_build_knows():
    named = set(re.findall(r"python build\.py (\w+)", (ROOT / "README.md").read_text()))
    assert {"serve", "test"} <= named
    assert named <= set(build.COMMANDS)


def test_help_names_every_command():
    said = ask("--help").stdout
    assert all(name in said for name in build.COMMANDS)


WRONG_CALLS = [(), ("paint",), ("serve", "--prot", "3"), ("build", "extra"), ("serve", "--port", "x")]


@pytest.mark.parametrize("arguments", WRONG_CALLS)
def test_a_wrong_call_says_so_and_does_nothing(arguments):
    done = ask(*arguments)
    assert done.returncode == 2
    assert "usage:" in done.stderr
    assert "Traceback" not in done.stderr


def test_continuous_integration_runs_what_a_person_runs():
    assert re.search(r"^python build\.py test$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_the_environment_finds_the_package_without_installing_it():
    command = [environment.INTERPRETER, "-c", "import cleanslate; print(cleanslate.__file__)"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT.parent)
    assert done.stdout.strip() == str(ROOT / "py" / "cleanslate" / "__init__.py")


def test_a_failing_npm_is_a_message_and_not_a_traceback():
    with pytest.raises(BuildProblem, match="npm could not fetch"):
        node.npm("no-such-command")


def test_a_lock_that_cannot_be_installed_is_a_message_and_not_a_traceback():
    with pytest.raises(BuildProblem, match="pip could not install"):
        environment.pip("install", "--no-index", "no-such-package-anywhere")


def test_a_step_is_repeated_when_a_byte_changes_and_not_when_only_the_time_does(tmp_path, monkeypatch):
    monkeypatch.setattr(stamps, "WORK", tmp_path / "work")
    source = tmp_path / "source.txt"
    source.write_text("one")
    stamps.mark("step", stamps.digest(source))
    os.utime(source, (0, 0))
    assert stamps.is_fresh("step", stamps.digest(source), source)
    source.write_text("two")
    assert not stamps.is_fresh("step", stamps.digest(source), source)


def test_a_step_is_repeated_when_what_it_made_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(stamps, "WORK", tmp_path / "work")
    stamps.mark("step", "key")
    assert not stamps.is_fresh("step", "key", tmp_path / "gone")


def test_renaming_a_file_changes_the_digest_of_its_folder(tmp_path):
    (tmp_path / "a").write_text("same")
    before = stamps.digest(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert stamps.digest(tmp_path) != before
