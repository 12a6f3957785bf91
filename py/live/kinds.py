"""The kinds of live pages, by the name that stands in `data-page`: how each is opened, changed, drawn and kept.

A page object has three things that the worker asks for: `busy` (there is long work to do), `spoken` and `focus` (what is
said aloud and what gets the focus with the next view).
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

from cleanslate.app.chat import Pip
from markupsafe import Markup


@dataclass(frozen=True)
class Kind:
    """`open(pip, snapshot, stored)` → page.  `work(page, pace)`: the long work, one drawn state after another."""

    open: Callable[[Pip, str | None, str | None], Any]
    update: Callable[[Any, str, dict], Any]
    view: Callable[[Any], Markup]
    snapshot: Callable[[Any], str]
    store: Callable[[Any], str | None]
    work: Callable[[Any, float], AsyncIterator[Any]]


def chat() -> Kind:
    """The chat page."""
    from live import events, keeping, page, replying

    return Kind(keeping.reopen, events.update, page.view, keeping.snapshot, keeping.store, replying.answers)


def evals() -> Kind:
    """Conversations with expectations, on the page of the model card."""
    from live import evals as room

    return Kind(room.reopen, room.update, room.view, room.snapshot, lambda page: None, room.hold)


KINDS: dict[str, Callable[[], Kind]] = {"chat": chat, "evals": evals}
