"""The one call: messages in, a reply out, and every step of it as an event.

`Pip` holds a weights file and nothing else.  Between two calls nothing is kept, so the same messages,
settings and weights always give the same reply.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from cleanslate.app.draft import LONGEST_REPLY, Draft
from cleanslate.app.events import Done, Event, Reply, TokenDrawn, ToolCalled, WindowBuilt
from cleanslate.app.memory import answer_call, read_call
from cleanslate.app.messages import (
    check_answerable, check_messages, check_texts, conversation_spans, last_questions, pinned_spans,
)
from cleanslate.app.settings import DEFAULT_WINDOW, POLICIES, SEEDS, Settings
from cleanslate.app.window import Window, count, fit, opening, turn
from cleanslate.errors import WeightsError, WindowError
from cleanslate.model.chat_format import clean_text
from cleanslate.model.decode import generate
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.transformer import Transformer
from cleanslate.model.weights import Weights, fingerprint, read
from cleanslate.search.found import find, texts

MAX_CALLS = 4  # tool calls in one reply: a model that only calls must not go on for ever


class Pip:
    """A weights file that can be talked to.

    pip = Pip.load("assets/pip-chat.safetensors")
    pip.reply([{"role": "user", "content": "Hi, I'm Ada."}]).content
    """

    def __init__(self, weights: Weights, transformer: Transformer | None = None) -> None:
        self.weights = weights
        self.transformer = transformer or weights.transformer()

    @classmethod
    def load(cls, source: str | PathLike[str] | bytes) -> "Pip":
        """From a path or the file's bytes.  Raises WeightsError when there is no such file or it is damaged."""
        return cls(read(_bytes_of(source)))

    @property
    def tokenizer(self) -> Tokenizer:
        return self.weights.tokenizer

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the bytes Pip runs on, computed anew each time: 64 hex digits."""
        return fingerprint(self.weights.blob)

    def reply(
        self,
        messages: Sequence[dict],
        *,
        notes: Sequence[str] | None = None,
        documents: Sequence[str] = (),
        window: int = DEFAULT_WINDOW,
        policy: str = POLICIES[0],
        seed: int = 0,
        temperature: float = 0.0,
    ) -> Reply:
        """Answer the last message.

        `messages`: oldest first; a system message at the start replaces Pip's own.  `notes`: None when memory is
        off, else texts like "name = Ada".  `documents`: texts; what the search finds in them is copied into the window.
        The rest: see `Settings`.  Raises MessageError, SettingError, WindowError or WindowFull before any token is
        drawn (WindowFull also when the answer of a tool no longer fits).
        """
        events = self.stream(
            messages, notes=notes, documents=documents,
            window=window, policy=policy, seed=seed, temperature=temperature,
        )
        *_, done = events
        return done.reply

    def stream(
        self,
        messages: Sequence[dict],
        *,
        notes: Sequence[str] | None = None,
        documents: Sequence[str] = (),
        window: int = DEFAULT_WINDOW,
        policy: str = POLICIES[0],
        seed: int = 0,
        temperature: float = 0.0,
    ) -> Iterator[Event]:
        """`reply`, step by step.  Close the iterator to stop Pip."""
        settings = Settings(window, policy, seed, temperature)
        request = self._request(messages, notes, documents, settings)
        check_answerable(request.messages)
        return self._answer(request, self._build(request, [], opened=True))

    def window(
        self,
        messages: Sequence[dict] = (),
        *,
        notes: Sequence[str] | None = None,
        documents: Sequence[str] = (),
        window: int = DEFAULT_WINDOW,
        policy: str = POLICIES[0],
    ) -> Window:
        """What would stand in the window, with room for a reply, without asking for one.  Raises as `reply`."""
        request = self._request(messages, notes, documents, Settings(window, policy))
        return self._build(request, [], opened=False)

    def _request(
        self, messages: Sequence[dict], notes: Sequence[str] | None, documents: Sequence[str], settings: Settings
    ) -> "_Request":
        context = self.transformer.config.context
        if settings.window > context:
            raise WindowError(f"these weights read at most {context} tokens: choose a window no larger than that")
        check_messages(messages)
        check_texts(documents, "documents")
        if notes is not None:
            check_texts(notes, "notes")
        # Copies: the caller may go on with its own lists while the reply is drawn.
        return _Request(tuple(messages), None if notes is None else tuple(notes), tuple(documents), settings)

    def _build(self, request: "_Request", said: Sequence[dict], *, opened: bool) -> Window:
        """The window for the messages of the request and those that were said since."""
        messages = [*request.messages, *said]
        question, before = last_questions(messages)
        found = find(request.documents, question, before)
        window = fit(
            pinned_spans(messages, request.notes, self.tokenizer),
            [turn(self.tokenizer, "document", text) for text in texts(found, question)]
            + conversation_spans(messages, self.tokenizer),
            size=request.settings.window,
            policy=request.settings.policy,
            tokenizer=self.tokenizer,
        )
        if not opened:
            return window
        return replace(window, spans=(*window.spans, opening(len(messages))), room=LONGEST_REPLY)

    def _answer(self, request: "_Request", window: Window) -> Iterator[Event]:
        """The tool loop: draw; if it was a call, answer it and draw again."""
        said: list[dict] = []
        calls: list[dict] = []
        drawn = 0
        while True:
            yield WindowBuilt(window.spans, window.evicted)
            draft = Draft(self.tokenizer, window)
            yield from self._draw(draft, request.settings, len(calls))
            drawn += draft.drawn
            if not draft.is_call or len(calls) == MAX_CALLS:
                break
            call = read_call(draft.text, whole=draft.ended)
            result = answer_call(call, request.notes)
            calls.append(call)
            said.append({"role": "assistant", "content": "", "tool_calls": [call]})
            said.append({"role": "tool", "content": result})
            yield ToolCalled(call, result)
            window = self._build(request, said, opened=True)
        content = "" if draft.is_call else draft.text
        if clean_text(content):  # a message without words would not be a message
            said.append({"role": "assistant", "content": content})
        yield Done(
            Reply(
                content, tuple(calls), window.spans, window.evicted, count(window.spans), drawn,
                self.fingerprint, tuple(said), draft.finish_reason,
            )
        )

    def _draw(self, draft: Draft, settings: Settings, calls: int) -> Iterator[Event]:
        # Each go has a seed of its own: with the same one, a second call would be drawn with the first one's luck.
        seed = (settings.seed + calls) % SEEDS
        steps = generate(
            self.transformer, draft.window.tokens,
            max_tokens=LONGEST_REPLY, temperature=settings.temperature, seed=seed, spell=self.tokenizer.token_bytes,
        )
        for step in steps:
            text = draft.add(step.token)
            yield TokenDrawn(step, text, draft.window.spans)
            if draft.ended:
                break


@dataclass(frozen=True, slots=True)
class _Request:
    messages: Sequence[dict]
    notes: Sequence[str] | None
    documents: Sequence[str]
    settings: Settings


def _bytes_of(source: str | PathLike[str] | bytes) -> bytes:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise WeightsError(f"cannot read the weights file {source}: {error.strerror or error}") from error
