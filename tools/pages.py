"""The pages: templates, prose and the Python views, made into complete HTML before any script runs."""

import shutil
from pathlib import Path

import jinja2
from cleanslate.app.chat import Pip
from live import lab, replying
from live.chapters import AFTER, ORDER, address
from live.keeping import reopen, snapshot
from live.page import EVERYTHING, START, Page, view
from live.words import words
from markupsafe import Markup

from tools import chapter_pages, model_page, sources_page
from tools.places import ASSETS, NODE_MODULES, SITE

CONTENT_POLICY = "; ".join((
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:",
    "font-src 'self'", "connect-src 'self'", "worker-src 'self' blob:", "base-uri 'none'", "form-action 'none'",
))
SHEETS = ("base.css", "layout.css", "chat.css", "slate.css", "side.css", "drawings.css")
START_SHEETS = (*SHEETS, "way.css")
CARD_SHEETS = ("base.css", "layout.css", "card.css")
SOURCES_SHEETS = ("base.css", "layout.css", "sources.css")
LAB_SHEETS = (*SHEETS, "lab.css")
CHAPTER_SHEETS = (*SHEETS, "chapter.css", "function.css", "window.css", "drawer.css", "trials.css")
AFTER_SHEETS = ("base.css", "layout.css", "chapter.css", "after.css")
SERVED_AS_THEY_ARE = ("print.css", "icon.svg", "base.css", "layout.css")
"""The last two are for PyScript's page, which has a head of its own."""
PICTURES = ("social.png", "icon.png")
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
    page, bench = first_exchange(pip, START), first_exchange(pip, EVERYTHING)
    write(dist, "", "page.html.j2", START_SHEETS, {
        "live": view(page), "snapshot": snapshot(page), **chapter_pages.way_parts(),
    })
    write(dist, "lab/", "lab.html.j2", LAB_SHEETS, {
        "live": lab.view(bench), "snapshot": snapshot(bench), "rail": chapter_pages.rail_from("lab", "../"),
    })
    write(dist, "model/", "model.html.j2", CARD_SHEETS, model_page.parts(pip) | {"rail": chapter_pages.rail_from("model", "../")})
    write(dist, "sources/", "sources.html.j2", SOURCES_SHEETS, sources_page.parts() | {"rail": chapter_pages.rail_from("sources", "../")})
    write(dist, address(AFTER), "after.html.j2", AFTER_SHEETS, chapter_pages.after_parts())
    for name in ORDER:
        write(dist, address(name), "chapter.html.j2", CHAPTER_SHEETS, chapter_pages.parts(pip, name))


def write(dist: Path, here: str, template: str, sheets: tuple[str, ...], values: dict) -> None:
    """One page.  `here`: its address, from the top of the site."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(SITE / "templates"), autoescape=True, undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    state = {"snapshot": inert(values["snapshot"])} if "snapshot" in values else {}
    html = environment.get_template(template).render(
        values | state,
        words=words, policy=CONTENT_POLICY, here=here, root="../" * here.count("/"), preload=ABOVE_THE_FOLD,
        sheet=joined(dist, template.partition(".")[0], sheets),
    )
    path = dist / here / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(html, encoding="utf-8")


def joined(dist: Path, name: str, sheets: tuple[str, ...]) -> str:
    """One style sheet for a kind of page: each request that holds up the first paint costs a phone a tenth of a second."""
    file = f"for-{name}.css"
    text = "\n".join((SITE / "style" / sheet).read_text(encoding="utf-8") for sheet in sheets)
    (dist / "style" / file).write_text(text, encoding="utf-8")
    return file


def copy_static(dist: Path) -> None:
    """Style sheets, fonts, pictures, the patching library and live.js."""
    (dist / "style").mkdir(exist_ok=True)
    for name in SERVED_AS_THEY_ARE:
        shutil.copyfile(SITE / "style" / name, dist / "style" / name)
    shutil.copyfile(SITE / "live.js", dist / "live.js")
    shutil.copyfile(NODE_MODULES / "idiomorph" / "dist" / "idiomorph.min.js", dist / "idiomorph.js")
    (dist / "pictures").mkdir(exist_ok=True)
    for name in PICTURES:
        shutil.copyfile(ASSETS / "pictures" / name, dist / "pictures" / name)
    (dist / "fonts").mkdir(exist_ok=True)
    for package, names in FONTS.items():
        for name in names:
            shutil.copyfile(NODE_MODULES / package / "files" / f"{name}.woff2", dist / "fonts" / f"{name}.woff2")


def first_exchange(pip: Pip, panels: tuple[str, ...]) -> Page:
    """The exchange that a page opens with: a real one, by the model that is shipped."""
    page = Page(pip, panels=panels)
    replying.begin(page, words("demo.message"))
    while replying.advance(page):
        pass
    page.say(untouched=True)
    return reopen(pip, snapshot(page), None, panels)  # as Python finds it, so that nothing changes when Python takes over


def inert(json_text: str) -> Markup:
    """JSON that can stand inside a script element: no `<` in it can end that element."""
    return Markup(json_text.replace("<", "\\u003c"))
