"""What happens while Pip answers, one event after another, and the reply at the end."""

import json
from dataclasses import dataclass

from cleanslate.app.window import Span
from cleanslate.model.decode import Step


@dataclass(frozen=True, slots=True)
class Reply:
    """What Pip answered, and all that it was answered from.

    `content`: the spoken text.  `tool_calls`: the calls before it.  `window`: the spans that the model read for
    the spoken text, in order, ending with the token that opens the reply; `evicted`: those that did not fit.
    `prompt_tokens`: tokens in `window`; `completion_tokens`: tokens drawn, calls included.
    `fingerprint`: SHA-256 of the weights, 64 hex digits, taken after the last token.
    `messages`: what to append to the conversation (calls, tool answers, the spoken text).
    `finish_reason`: "stop" (Pip ended) or "length" (no room left, or MAX_CALLS calls).
    """

    content: str
    tool_calls: tuple[dict, ...]
    window: tuple[Span, ...]
    evicted: tuple[Span, ...]
    prompt_tokens: int
    completion_tokens: int
    fingerprint: str
    messages: tuple[dict, ...]
    finish_reason: str

    def to_dict(self) -> dict:
        """The reply as the command line prints it."""
        return {
            "content": self.content,
            "tool_calls": list(self.tool_calls),
            "window": [span.to_dict() for span in self.window],
            "evicted": [span.to_dict() for span in self.evicted],
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
            "fingerprint": self.fingerprint,
        }

    def to_json(self) -> str:
        """`to_dict` as one line of JSON, plain ASCII."""
        return json.dumps(self.to_dict())


@dataclass(frozen=True, slots=True)
class WindowBuilt:
    """The window is ready to be read: before the first token, and again after each tool answer."""

    window: tuple[Span, ...]
    evicted: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class TokenDrawn:
    """One token.  `text`: what it adds to the spoken reply (often nothing: calls, half characters).

    `window`: all spans; the last one is what Pip has drawn so far, with its text.
    """

    step: Step
    text: str
    window: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ToolCalled:
    """Pip called a tool.  `result`: "saved", "error" or "unavailable"."""

    call: dict
    result: str


@dataclass(frozen=True, slots=True)
class Done:
    """The reply is complete."""

    reply: Reply


Event = WindowBuilt | TokenDrawn | ToolCalled | Done
