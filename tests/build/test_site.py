"""The built site: the same bytes every time, whole, and at home on any host."""

import hashlib
import html
import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from live import worker
from tools import archives, site, wheels
from tools.places import ASSETS, DIST

PAGES = sorted(DIST.rglob("*.html"))
SNAPSHOT = re.compile(r'id="snapshot"[^>]*>(.*?)</script>', re.DOTALL)
LIVE = [path for path in PAGES if SNAPSHOT.search(path.read_text())]
OTHER_HOST = re.compile(r"""(?:src|href|url|import|from|fetch)\s*[=(:]?\s*["'(]?\s*(?:https?:)?//(?!www\.w3\.org)""")
LINK = re.compile(r"""\b(?:src|href)="([^"#]+)""")


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of a folder, by its name in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_building_again_from_nothing_gives_the_same_bytes(tmp_path, monkeypatch):
    work = tmp_path / "work"
    for module in ("stamps", "bytecode", "runtime"):
        monkeypatch.setattr(f"tools.{module}.WORK", work)
    monkeypatch.setattr(site, "BROWSER_LIBRARY", work / "kernels.so")
    site.make(tmp_path / "again")
    assert digests(tmp_path / "again") == digests(DIST)


@pytest.mark.parametrize("html_file", LIVE, ids=lambda path: path.relative_to(DIST).as_posix())
def test_when_python_takes_over_from_a_built_page_nothing_changes(html_file, monkeypatch):
    text = html_file.read_text()
    monkeypatch.setattr(worker, "WEIGHTS", ASSETS / "pip-chat.safetensors")
    posted: list[dict] = []
    init = {"page": re.search(r'data-page="(\w+)"', text).group(1), "snapshot": SNAPSHOT.search(text).group(1)}
    worker.start(lambda message: posted.append(json.loads(message)), json.dumps(init))
    assert posted[0]["parts"] and all(drawn in text for drawn in posted[0]["parts"].values())
    worker.start(lambda message: posted.append(json.loads(message)), json.dumps(init | {"built": True}))
    assert posted[1]["parts"] == {}


def test_an_unchanged_tree_is_not_built_again(monkeypatch):
    monkeypatch.setattr(site, "make", lambda folder: pytest.fail("the site was built again"))
    site.build()


@pytest.mark.parametrize("html_file", PAGES, ids=lambda path: path.relative_to(DIST).as_posix())
def test_every_page_forbids_other_hosts(html_file):
    text = html_file.read_text()
    policy = html.unescape(re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text).group(1))
    assert "default-src 'none'" in policy
    assert not re.search(r"https?:|\*", policy)


def test_no_page_style_or_script_of_ours_names_another_host():
    ours = [*PAGES, *DIST.glob("*.js"), *DIST.glob("*.mjs"), *DIST.glob("style/*"), *DIST.glob("code/*")]
    named = {path.name: OTHER_HOST.findall(path.read_text()) for path in ours}
    assert {name: found for name, found in named.items() if found} == {}


@pytest.mark.parametrize("html_file", PAGES, ids=lambda path: path.relative_to(DIST).as_posix())
def test_every_link_of_a_page_is_relative_and_leads_to_a_file(html_file):
    for link in LINK.findall(html_file.read_text()):
        address = urlsplit(link)
        assert not address.scheme and not link.startswith("/"), link
        target = html_file.parent / unquote(address.path)
        assert (target / "index.html" if link.endswith("/") else target).exists(), link


def test_the_browsers_wheel_holds_the_engine_the_trainer_and_the_kernels():
    wheel = DIST / "wheels" / wheels.browser_wheel_name()
    files = archives.unpack(wheel)
    assert files[wheels.LIBRARY_NAME].startswith(b"\0asm")
    assert {"cleanslate/__init__.py", "cleanslate/model/transformer.py", "cleanslate/training/trainer.py"} <= set(files)
    info = next(name for name in files if name.endswith("/WHEEL"))
    assert f"Tag: {wheels.BROWSER_TAG}" in files[info].decode()


def test_every_file_of_the_wheel_is_recorded_with_its_hash():
    files = archives.unpack(DIST / "wheels" / wheels.browser_wheel_name())
    record = next(name for name in files if name.endswith("/RECORD"))
    recorded = {line.split(",")[0] for line in files[record].decode().splitlines()}
    assert recorded == set(files)


def test_the_pages_bundle_holds_no_training_and_no_source():
    names = set(archives.unpack(DIST / "runtime" / "app.bin"))
    assert {"live/worker.pyc", "cleanslate/app/chat.pyc", wheels.LIBRARY_NAME} <= names
    assert not [name for name in names if "training" in name or name.endswith(".py")]


def test_the_progress_bar_knows_the_true_sizes():
    sizes = json.loads((DIST / "runtime" / "sizes.json").read_text())
    assert {name: (DIST / name).stat().st_size for name in sizes} == sizes


def test_micropip_is_the_file_that_pyodides_lock_names():
    lock = json.loads((DIST / "runtime" / "pyodide-lock.json").read_text())
    micropip = lock["packages"]["micropip"]
    assert hashlib.sha256((DIST / "runtime" / micropip["file_name"]).read_bytes()).hexdigest() == micropip["sha256"]
    assert set(lock["packages"]) == {"micropip"}
