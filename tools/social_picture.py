"""The pictures that others show for the site: `python -m tools.social_picture` writes them into `assets/pictures/`.

The slate on them is a real one: Pip is told a name, the name is wiped to make room, and Pip is asked for it.
Needs `build.py build` first (for the fonts and the style sheets in `dist/`) and a Chromium.
"""

import threading

import htpy as h
from cleanslate.app.chat import Pip
from live import replying, slate
from live.events import update
from live.page import Page, board
from live.words import words
from playwright.sync_api import Browser, sync_playwright

from tools import browser, server
from tools.places import ASSETS, DIST, SITE

WIDTH, HEIGHT = 1200, 630
ICON = 180  # pixels of the picture that phones show for a bookmark
SHEET = "for-page.css"
LOOK = """
body { width: 1200px; height: 630px; overflow: hidden; display: grid; grid-template-columns: 27.5rem 1fr; gap: 3rem; padding: 3.6rem 3.6rem 0 4rem }
.name { font: 600 1.375rem/1 var(--sans); letter-spacing: .16em; text-transform: uppercase; color: var(--faint) }
h1 { font: 430 4.1rem/1.1 var(--serif); letter-spacing: -.02em; margin: 3.4rem 0 1.8rem }
.lede { font: 400 1.75rem/1.4 var(--serif); color: var(--faint) }
.board { align-self: end; margin-bottom: 2.6rem }
.gone { margin: 0; padding: .9rem 1.3rem .4rem }
.gone .wall { max-height: none } .gone-head { display: none }
.slate { padding: 1.7rem 1.7rem 1.5rem; border-radius: 6px 6px 0 0; box-shadow: inset 0 0 0 1px var(--slate-edge), inset 0 0 0 8px var(--slate), inset 0 0 0 9px var(--slate-edge) }
.row { gap: 1rem; margin-bottom: .7rem }
.letter { width: 1.9rem; height: 1.9rem; font-size: 1rem; border-width: 1.5px }
.token, .wall .token { font-size: 1.55rem; line-height: 1.75; border-bottom-width: 3px }
.wall .special { display: none }
.stone { position: absolute; inset: auto 0 0; height: 3.4rem; background: linear-gradient(var(--stone-light), var(--stone) 35%); border-bottom: 8px solid var(--stone-dark) }
"""


def conversation(pip: Pip) -> Page:
    """Pip is told a name, and cannot read it any more when it is asked for it."""
    page = Page(pip)
    update(page, "window-size", {"value": "64"})
    for text_id in ("suggest.name", "suggest.cows", "suggest.asked"):
        update(page, "send", {"text": words(text_id)})
        while replying.advance(page):
            pass
    return page


def drawn_slate(page: Page) -> h.Element:
    """What was wiped first, and what stands there now: the instructions, the question and the reply."""
    gone, kept = slate.all_chips(board(page), page.pip.tokenizer)
    looks = slate.Looks((), slate.init())
    return h.div(".board")[
        h.div(".gone")[h.div(".wall")[list(slate.rows_html(gone[:2], 0, looks))]],
        h.div(".slate")[h.div(".wall")[list(slate.rows_html([kept[0], *kept[-2:]], 0, looks))]],
    ]


def document(page: Page) -> str:
    """The picture as HTML."""
    return str(h.html(lang="en")[
        h.head[h.link(rel="stylesheet", href=f"style/{SHEET}"), h.style[LOOK]],
        h.body[
            h.div[h.p(".name")[words("site.name")], h.h1[words("site.claim")], h.p(".lede")[words("site.invitation")]],
            drawn_slate(page), h.div(".stone"),
        ],
    ])


def shoot(chromium: Browser, top: str, html: str, name: str, width: int, height: int) -> None:
    """One picture of some HTML, which is given out as a page of the site, so that the site's fonts may be used."""
    tab = chromium.new_page(viewport={"width": width, "height": height}, color_scheme="light")
    tab.route(f"{top}picture", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    tab.goto(f"{top}picture", wait_until="networkidle")
    tab.screenshot(path=ASSETS / "pictures" / name)
    tab.close()


def main() -> None:
    page = conversation(Pip.load(ASSETS / "pip-chat.safetensors"))
    icon = (SITE / "style" / "icon.svg").read_text(encoding="utf-8")
    site = server.make_server(0, DIST)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**browser.launch_options())
        top = f"http://localhost:{site.server_address[1]}/"
        shoot(chromium, top, document(page), "social.png", WIDTH, HEIGHT)
        shoot(chromium, top, f"<body style='margin: 14px 10px; background: #eef0ed'>{icon}", "icon.png", ICON, ICON)
        chromium.close()
    site.shutdown()


if __name__ == "__main__":
    main()
