"""A page with a Pip that draws what a script says, and a reader of the HTML that the page's views make."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import Any

import pytest
from cleanslate.app.chat import Pip
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.weights import fingerprint
from live import lab
from live import page as start
from live.events import update
from live.page import EVERYTHING, Page
from live.replying import advance

from tools.places import ASSETS

from tests.app.conftest import TEXTS, ScriptedTransformer, remembering

VOID = {"input", "br", "hr", "img", "meta", "link", "wbr"}


@dataclass
class Node:
    """One element: its name, attributes, and the text in it and in what stands inside it."""

    tag: str
    attributes: dict[str, str | None]
    text: str = ""
    inside: list["Node"] = field(default_factory=list)


class Reader(HTMLParser):
    """All elements of some HTML, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.nodes: list[Node] = []
        self._open: list[Node] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        node = Node(tag, dict(attrs))
        self.nodes.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag in {node.tag for node in self._open}:
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        for node in self._open:
            node.text += data

    def having(self, *names: str) -> list[Node]:
        """Elements that have all these attributes."""
        return [node for node in self.nodes if all(name in node.attributes for name in names)]

    def by_id(self, node_id: str) -> Node | None:
        return next((node for node in self.nodes if node.attributes.get("id") == node_id), None)


def scripted_pip(script: Callable[[str], str] | str) -> Pip:
    """A Pip that draws what `script` says."""
    blob, tokenizer = b"carved once", Tokenizer.train(TEXTS * 3, vocab_size=400)
    weights = SimpleNamespace(
        blob=blob, size=len(blob), parameters=7, fingerprint=fingerprint(blob), tokenizer=tokenizer,
        config=SimpleNamespace(context=256),
    )
    say = script if callable(script) else lambda _: script
    return Pip(weights, ScriptedTransformer(tokenizer, say))


@pytest.fixture
def page() -> Page:
    """A fresh page whose Pip always says "Hello!"."""
    return Page(scripted_pip(" Hello!<|end|>"), panels=EVERYTHING)


@pytest.fixture
def remembering_page() -> Page:
    """A fresh page with memory on, whose Pip saves "name = Ada" and then speaks."""
    page = Page(scripted_pip(remembering), panels=EVERYTHING)
    return update(page, "memory", {"checked": True})


def run_alone(coroutine: Coroutine) -> Any:
    """Run it in a thread of its own: after browser tests a loop of theirs still runs in the main thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


def finish(page: Page) -> None:
    """Draw the reply to its end."""
    while page.busy and advance(page):
        pass


def say(page: Page, text: str) -> None:
    """Send a message and wait for the reply."""
    update(page, "send", {"text": text})
    finish(page)


def read(page: Page) -> Reader:
    """The page as it is drawn: the lab when it has every panel."""
    return Reader(str((lab if page.panels == EVERYTHING else start).view(page)))


@pytest.fixture(scope="session")
def shipped_pip() -> Pip:
    """The Pip that is shipped."""
    return Pip.load(ASSETS / "pip-chat.safetensors")
