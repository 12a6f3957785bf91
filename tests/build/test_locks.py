"""What is installed is exactly what was chosen, from wherever this machine gets its packages."""

import json
import re

import pytest

from tools.places import LOCKS, ROOT

PIP_LOCKS = sorted(LOCKS.glob("*.txt"))
ADDRESS = re.compile(r"https?://|--(extra-)?index-url|--find-links")


def test_there_is_a_lock_for_every_list_of_wishes():
    assert {path.stem for path in PIP_LOCKS} == {path.stem for path in LOCKS.glob("*.in")}


@pytest.mark.parametrize("lock", PIP_LOCKS, ids=lambda path: path.stem)
def test_every_pip_package_is_pinned_and_hashed_and_no_address_is_named(lock):
    text = lock.read_text()
    packages = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[\w.-]+==[\w.]+", package) for package in packages)
    assert all("--hash=sha256:" in package for package in packages)
    assert not ADDRESS.search(text)


@pytest.mark.parametrize("lock", PIP_LOCKS, ids=lambda path: path.stem)
def test_what_was_wished_for_is_what_the_lock_holds(lock):
    wishes = re.findall(r"^[\w.-]+==[\w.]+", lock.with_suffix(".in").read_text(), re.MULTILINE)
    assert wishes
    assert all(wish in lock.read_text() for wish in wishes)


def test_every_npm_package_has_a_hash_and_no_address():
    lock = json.loads((ROOT / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert "node_modules/pyodide" in packages
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert not ADDRESS.search(json.dumps(lock))


def test_the_npm_settings_name_no_host():
    assert "//" not in (ROOT / ".npmrc").read_text()
