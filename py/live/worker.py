"""The page's Python in the browser's worker: messages in, views out.

The one module that talks to the browser.  The page's script sends `init` once, then events; every change
is answered with a whole view, which the script patches into the document.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from cleanslate.app.chat import Pip

from live.kinds import KINDS, Kind

WEIGHTS = "/assets/pip-chat.safetensors"
PACE = 0.03
"""Seconds between two tokens.  Pip needs far less: this is for the eyes."""
SKIPPED = 4
"""Where no eyes shall follow (a pace of 0), one state of so many is drawn, and the last."""


class Worker:
    """One page of some kind and the function that posts to it."""

    def __init__(self, post: Callable[[str], None], kind: Kind, page: Any, pace: float) -> None:
        self.post, self.kind, self.page, self.pace = post, kind, page, pace
        self.answering: asyncio.Future | None = None
        self.drawn: dict[str, str] = {}
        self.seen = 0

    def parts(self, page: Any) -> dict[str, str]:
        """The HTML of each part of a page."""
        return {name: str(html) for name, html in self.kind.view(page).items()}

    def draw(self, whole: bool = True) -> None:
        """Post the view; what is to be said and focused goes with it once.

        `whole`: also the parts that are as they were drawn last.  The reader may have changed them by hand.
        """
        kind, page = self.kind, self.page
        parts = self.parts(page)
        message = {
            "type": "view", "parts": {name: html for name, html in parts.items() if whole or self.drawn.get(name) != html},
            "snapshot": kind.snapshot(page), "store": kind.store(page), "announce": page.spoken, "focus": page.focus,
            "seen": self.seen,
        }
        self.drawn = parts
        page.spoken = page.focus = ""
        self.post(json.dumps(message))

    def receive(self, message: dict) -> None:
        """Take an event, or show that we are alive."""
        if message["type"] == "ping":
            self.post('{"type": "pong"}')
        elif message["type"] == "event":
            self.seen = message.get("number", 0)
            self.kind.update(self.page, message["name"], message.get("data") or {})
            self.draw()
            if self.page.busy and (self.answering is None or self.answering.done()):
                self.answering = asyncio.ensure_future(self.answer())

    async def answer(self) -> None:
        """Draw the long work as it goes on (a reply, conversations); events are taken between two states."""
        try:
            number = 0
            async for _ in self.kind.work(self.page, self.pace):
                number += 1
                if self.pace or number % SKIPPED == 0:
                    self.draw(whole=False)
            if not self.pace:
                self.draw(whole=False)
        except Exception as error:  # a fault of ours: nobody awaits this task, so it must be said here
            self.post(json.dumps({"type": "failed", "reason": f"{type(error).__name__}: {error}"}))
            raise


_worker: Worker | None = None


def start(post: Callable[[str], None], init_json: str) -> None:
    """Called once by engine.mjs: load the weights, take up where the page stands, and draw."""
    global _worker
    init = json.loads(init_json)
    kind = KINDS[init["page"]]()
    pip, snapshot = Pip.load(WEIGHTS), init.get("snapshot")
    page = kind.open(pip, snapshot, init.get("store"))
    options = init.get("options") or {}
    _worker = Worker(post, kind, page, 0.0 if options.get("pace") == "0" else PACE)
    if init.get("built"):  # what stands there was drawn from the same snapshot when the site was built
        _worker.drawn = _worker.parts(kind.open(pip, snapshot, None))
    _worker.draw(whole=False)


def receive(message_json: str) -> None:
    """Called by engine.mjs for every later message."""
    if _worker:
        _worker.receive(json.loads(message_json))
