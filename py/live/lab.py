"""The lab: chat, slate, weights, notes, documents and the diary at once, and no lesson."""

import htpy as h
from cleanslate.app.chat import Pip
from markupsafe import Markup

from live import keeping
from live.page import EVERYTHING, Page, panels, stage
from live.words import words


def reopen(pip: Pip, snapshot_text: str | None, stored: str | None) -> Page:
    """The lab as it stood, with the notes of an earlier visit."""
    return keeping.reopen(pip, snapshot_text, stored, EVERYTHING)


def view(page: Page) -> Markup:
    """What goes on in the middle, what the app keeps beside it."""
    shown = panels(page)
    doings = h.div(".doings")[shown["diary"], shown["weights"]]
    keeps = h.div(".keeps")[shown["memory"], shown["documents"]]
    opening = h.h1[words("lab.title")], h.p(".lede")[words("lab.lede")]
    return Markup(str(h.fragment[stage(opening, (shown["chat"], shown["slate"], doings)), keeps]))
