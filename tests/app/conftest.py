"""A Pip whose transformer follows a script, so that the app can be tested without a trained model."""

import re
from array import array
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from cleanslate.app.chat import Pip
from cleanslate.app.events import Reply
from cleanslate.app.session import Session
from cleanslate.model.chat_format import ASSISTANT
from cleanslate.model.tokenizer import SPECIAL_TOKENS, Tokenizer
from cleanslate.model.weights import fingerprint

Script = Callable[[str], str]
WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"

TEXTS = [
    "You are Pip, a small chatbot. Tool: remember. remember name = Ada",
    "Hello! My name is Ada. Nice to meet you, Ada! What's my name? Your name is Ada. I don't know. saved",
]


def written_tokens(tokenizer: Tokenizer, text: str) -> list[int]:
    """Ids of a text in which special tokens are written out."""
    ids = []
    for piece in re.split(r"(<\|[a-z]+\|>)", text):
        ids += [SPECIAL_TOKENS.index(piece)] if piece in SPECIAL_TOKENS else tokenizer.encode(piece)
    return ids


class ScriptedTransformer:
    """Stands where a `Transformer` does.  `script`: the text of the prompt → the text that Pip shall draw."""

    def __init__(self, tokenizer: Tokenizer, script: Script) -> None:
        self.tokenizer, self.script = tokenizer, script
        self.config = SimpleNamespace(context=256)
        self.prompts: list[list[int]] = []

    def new_cache(self, room: int | None = None) -> list[int]:
        return []

    def forward(self, tokens: list[int], cache: list[int]) -> array:
        if not cache:
            self.prompts.append(list(tokens))
        cache.extend(tokens)
        prompt = len(cache) - cache[::-1].index(ASSISTANT)
        wanted = written_tokens(self.tokenizer, self.script(self.tokenizer.decode(cache[:prompt])))
        logits = array("f", bytes(4 * 16 * -(-self.tokenizer.vocab_size // 16)))
        logits[wanted[len(cache) - prompt]] = 10.0
        return logits


def tell(session: Session, pip: Pip, text: str) -> Reply:
    """Send a message; the reply."""
    *_, done = session.send(pip, text)
    return done.reply


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return Tokenizer.train(TEXTS * 3, vocab_size=400)


@pytest.fixture(scope="session")
def scripted(tokenizer: Tokenizer) -> Callable[[Script | str], Pip]:
    """`scripted("<|end|>")` or `scripted(function)`: a Pip that draws just that."""

    def make(script: Script | str) -> Pip:
        blob = b"carved once"
        weights = SimpleNamespace(blob=blob, size=len(blob), fingerprint=fingerprint(blob), tokenizer=tokenizer)
        say = script if callable(script) else lambda _: script
        return Pip(weights, ScriptedTransformer(tokenizer, say))

    return make


def remembering(prompt: str) -> str:
    """Calls the tool once, then speaks: as Pip does when it is told a name."""
    after = prompt.rpartition("<|user|>")[2]
    return " Nice to meet you, Ada!<|end|>" if "<|tool|>" in after else "<|call|> remember name = Ada<|end|>"


@pytest.fixture
def remembering_pip(scripted) -> Pip:
    return scripted(remembering)


@pytest.fixture(scope="session")
def shipped() -> Pip:
    """The Pip that is shipped."""
    return Pip.load(WEIGHTS)


def user(text: str) -> dict:
    return {"role": "user", "content": text}


def said(text: str) -> dict:
    return {"role": "assistant", "content": text}


@pytest.fixture(name="user", scope="session")
def _user() -> Callable[[str], dict]:
    return user


@pytest.fixture(name="said", scope="session")
def _said() -> Callable[[str], dict]:
    return said
