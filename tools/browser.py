"""A Chromium for the tests: found on the machine, or fetched the way the machine allows."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.problems import BuildProblem

# The first is Chromium without windows, tabs and menus, which cost nearly half of the work of opening a page.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DEBIAN_BROWSERS = ("chromium-headless-shell", "chromium")  # the second where there is no first
DEBIAN_FONTS = ("fonts-dejavu", "fonts-liberation", "fonts-noto-color-emoji")
ARGUMENTS = [
    "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]


def find() -> str | None:
    """The path of a Chromium that can be driven, or None."""
    on_machine = next((path for path in map(shutil.which, NAMES) if path), None)
    return on_machine or _playwrights_own()


def ensure() -> str:
    """Find a Chromium, or install one; the message says what was tried."""
    found = find()
    if found:
        return found
    print("Fetching a browser for the tests …", flush=True)
    tried = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True)
    if tried.returncode and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        _install_with_apt()
    found = find()
    if not found:
        raise BuildProblem(
            "the tests need a browser. `playwright install chromium` could not fetch one; "
            "install Chromium (on Debian: apt-get install chromium) and try again."
        )
    return found


def launch_options() -> dict:
    """What Playwright needs to start that Chromium."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {"executable_path": find(), "chromium_sandbox": not is_root, "args": ARGUMENTS}


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _install_with_apt() -> None:
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-qq"], **quiet)
    for browser in DEBIAN_BROWSERS:
        packages = [browser, *DEBIAN_FONTS]
        if subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], **quiet).returncode == 0:
            break
