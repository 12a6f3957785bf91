"""`build.py gallery`: every page as pictures, in three widths and two themes, on one page for review.

A chapter is taken twice: as the reader finds it, and after its steps were run.
"""

import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from live.chapters import AFTER, ORDER, START, address
from tools import browser, server
from tools.places import DIST, WORK

FOLDER = WORK / "gallery"
WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
PATIENCE = 120_000  # milliseconds for Python to arrive, or for a step to be done
HEAD = """<!doctype html><meta charset="utf-8"><title>Gallery</title><style>
body { font: 16px/1.5 sans-serif; margin: 2rem; background: #777; color: #fff }
.row { display: flex; gap: 1rem; align-items: flex-start } figure { margin: 0 } figcaption b { color: #fc8 }
img { display: block; max-height: 80vh; width: auto; max-width: 100%; object-fit: cover; object-position: top }
</style>
"""


@dataclass(frozen=True)
class View:
    """One page as it is pictured.  `steps`: run the chapter's steps first."""

    name: str
    address: str
    steps: bool = False


@dataclass(frozen=True)
class Picture:
    """A file, and what was wrong when it was taken: "" when nothing was."""

    view: View
    file: str
    fault: str


def views() -> Iterator[View]:
    """Every page, in the order of reading."""
    yield View("start", address(START))
    for chapter in ORDER:
        yield View(chapter, address(chapter))
        yield View(f"{chapter}, run", address(chapter), steps=True)
    yield View("before and after", address(AFTER))
    yield from (View(name, f"{name}/") for name in ("lab", "sources", "model"))


def make(wanted: Sequence[View] = (), folder: Path = FOLDER, widths: Sequence[int] = WIDTHS) -> Path:
    """Take the pictures of these views (or all) and return the address of the page that shows them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    site = server.make_server(0, DIST)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**browser.launch_options())
        pictures = []
        for view in wanted or views():
            print(f"  {view.name}", flush=True)
            page = chromium.new_context(reduced_motion="reduce").new_page()
            open_view(page, f"http://localhost:{site.server_address[1]}/", view)
            pictures += take(page, view, folder, widths)
            page.context.close()
        chromium.close()
    site.shutdown()
    index = folder / "index.html"
    index.write_text(index_html(pictures), encoding="utf-8")
    return index


def open_view(page: Page, top: str, view: View) -> None:
    """The page, with Python there where it needs it, and with the steps run if they are wanted."""
    page.goto(f"{top}{view.address}?pace=0")
    if page.locator("#live").count():
        page.locator('html[data-engine="ready"]').wait_for(state="attached", timeout=PATIENCE)
    if view.steps:
        for step in page.locator(".steps li button").evaluate_all("buttons => buttons.map(button => button.id)"):
            button = page.locator(f"#{step}")
            button.evaluate("button => { const part = button.closest('details'); if (part) part.open = true }")
            button.click()
            page.locator(".steps li.done", has=button).wait_for(timeout=PATIENCE)
            page.locator("#stop").wait_for(state="detached", timeout=PATIENCE)  # Pip has finished writing
        page.locator('#outcome[data-ran="true"]').wait_for(state="attached", timeout=PATIENCE)


def take(page: Page, view: View, folder: Path, widths: Sequence[int]) -> Iterator[Picture]:
    """The pictures of one view."""
    for width in widths:
        for scheme in SCHEMES:
            page.set_viewport_size({"width": width, "height": 900 if width > 500 else 760})
            page.emulate_media(color_scheme=scheme)
            page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
            page.wait_for_timeout(300)
            file = f"{view.name}-{width}-{scheme}.png".replace(", ", "-").replace(" ", "-")
            page.screenshot(path=folder / file, full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth") - width
            yield Picture(view, file, f"{wide} px too wide" if wide > 0 else "")


def index_html(pictures: Sequence[Picture]) -> str:
    """One row for each view; a click shows a picture in its full size."""
    rows = []
    for view in dict.fromkeys(picture.view for picture in pictures):
        figures = "".join(
            f'<figure><a href="{escape(p.file)}"><img src="{escape(p.file)}" alt="" loading="lazy"></a>'
            f"<figcaption>{escape(p.file)} <b>{escape(p.fault)}</b></figcaption></figure>"
            for p in pictures if p.view == view
        )
        rows.append(f'<h2>{escape(view.name)}</h2><div class="row">{figures}</div>')
    return HEAD + "\n".join(rows)
