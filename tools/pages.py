"""The pages: templates, prose and the Python views, made into complete HTML before any script runs."""

import shutil
from pathlib import Path

import jinja2
from cleanslate.app.chat import Pip
from live.chapters import ORDER, address
from live.keeping import snapshot
from live.page import Page, view
from live.words import words
from markupsafe import Markup

from tools import chapter_pages, model_page
from tools.places import NODE_MODULES, SITE

CONTENT_POLICY = "; ".join((
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:",
    "font-src 'self'", "connect-src 'self'", "worker-src 'self' blob:", "base-uri 'none'", "form-action 'none'",
))
SHEETS = ("base.css", "layout.css", "chat.css", "slate.css", "side.css")
CARD_SHEETS = ("base.css", "layout.css", "card.css")
CHAPTER_SHEETS = (*SHEETS, "chapter.css", "trials.css")
FONTS = {
    "@fontsource-variable/literata": ("literata-latin-wght-normal", "literata-latin-ext-wght-normal"),
    "@fontsource-variable/instrument-sans": (
        "instrument-sans-latin-wght-normal", "instrument-sans-latin-ext-wght-normal",
    ),
    "@fontsource/ibm-plex-mono": ("ibm-plex-mono-latin-400-normal", "ibm-plex-mono-latin-ext-400-normal"),
}
ABOVE_THE_FOLD = [f"{files[0]}.woff2" for files in FONTS.values()]


def render(dist: Path) -> None:
    """Write the start, the chapters, the model card and what they fetch into `dist`, which holds the weights already."""
    copy_static(dist)
    pip = Pip.load(dist / "assets" / "pip-chat.safetensors")
    page = first_exchange(pip)
    write(dist / "index.html", "page.html.j2", "", SHEETS, {"live": view(page), "snapshot": snapshot(page)})
    write(dist / "model" / "index.html", "model.html.j2", "../", CARD_SHEETS, model_page.parts(pip))
    for name in ORDER:
        write(dist / address(name) / "index.html", "chapter.html.j2", "../../", CHAPTER_SHEETS, chapter_pages.parts(pip, name))


def write(path: Path, template: str, root: str, sheets: tuple[str, ...], values: dict) -> None:
    """One page.  `root`: the way from it to the top of the site, as a relative address."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(SITE / "templates"), autoescape=True, undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    html = environment.get_template(template).render(
        values | {"snapshot": inert(values["snapshot"])},
        words=words, policy=CONTENT_POLICY, root=root, preload=ABOVE_THE_FOLD, sheets=sheets,
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(html, encoding="utf-8")


def copy_static(dist: Path) -> None:
    """Style sheets, fonts, the patching library and live.js."""
    shutil.copytree(SITE / "style", dist / "style", dirs_exist_ok=True)
    shutil.copyfile(SITE / "live.js", dist / "live.js")
    shutil.copyfile(NODE_MODULES / "idiomorph" / "dist" / "idiomorph.min.js", dist / "idiomorph.js")
    (dist / "fonts").mkdir(exist_ok=True)
    for package, names in FONTS.items():
        for name in names:
            shutil.copyfile(NODE_MODULES / package / "files" / f"{name}.woff2", dist / "fonts" / f"{name}.woff2")


def first_exchange(pip: Pip) -> Page:
    """The exchange that the page opens with: a real one, by the model that is shipped."""
    page = Page(pip)
    for _ in page.session.send(pip, words("demo.message")):
        pass
    return page


def inert(json_text: str) -> Markup:
    """JSON that can stand inside a script element: no `<` in it can end that element."""
    return Markup(json_text.replace("<", "\\u003c"))
