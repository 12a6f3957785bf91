"""The kinds of live pages, by the name that stands in `data-page`: how each is opened, changed, drawn and kept.

A page object has three things that the worker asks for: `busy` (there is long work to do), `spoken` and `focus` (what is
said aloud and what gets the focus with the next view).
"""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cleanslate.app.chat import Pip
from markupsafe import Markup


@dataclass(frozen=True)
class Kind:
    """`open(pip, snapshot, stored)` → page.  `view(page)`: HTML by the id of the element that it fills.
    `work(page, pace)`: the long work, one drawn state after another.
    """

    open: Callable[[Pip, str | None, str | None], Any]
    update: Callable[[Any, str, dict], Any]
    view: Callable[[Any], Mapping[str, Markup]]
    snapshot: Callable[[Any], str]
    store: Callable[[Any], str | None]
    work: Callable[[Any, float], AsyncIterator[Any]]


def alone(view: Callable[[Any], Markup]) -> Callable[[Any], Mapping[str, Markup]]:
    """A view of a page with one live part."""
    return lambda page: {"live": view(page)}


def chat() -> Kind:
    """The start: a chat, its slate, the weights and the notes."""
    from live import events, keeping, page, replying

    return Kind(keeping.reopen, events.update, alone(page.view), keeping.snapshot, keeping.store, replying.answers)


def lab() -> Kind:
    """Everything on one screen."""
    from live import events, keeping, lab as room, replying

    return Kind(room.reopen, events.update, alone(room.view), keeping.snapshot, keeping.store, replying.answers)


def evals() -> Kind:
    """Conversations with expectations, on the page of the model card."""
    from live import evals as room

    return Kind(room.reopen, room.update, alone(room.view), room.snapshot, lambda page: None, room.hold)


def chapter() -> Kind:
    """A chapter: a guess, an experiment, its outcome, and one more question."""
    from live import chapter as room

    return Kind(room.reopen, room.update, room.view, room.snapshot, room.store, room.work)


def after() -> Kind:
    """Before and after: the answers to all chapters."""
    from live import after as room

    return Kind(room.reopen, room.update, room.view, room.snapshot, room.store, room.work)


KINDS: dict[str, Callable[[], Kind]] = {"chat": chat, "lab": lab, "evals": evals, "chapter": chapter, "after": after}
