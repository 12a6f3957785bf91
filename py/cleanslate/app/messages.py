"""Messages as chat APIs have them: checked, and turned into spans.

A message is `{"role": "user", "content": "Hi"}`.  A tool call of Pip's is
`{"role": "assistant", "content": "", "tool_calls": [{"name": "remember", "arguments": {"key": …, "value": …}}]}`,
answered by `{"role": "tool", "content": "saved"}`.  A message with `"struck": True` is kept and does not go into the
window.  Other keys are left alone.
"""

from collections.abc import Sequence

from cleanslate.app.window import Span, turn
from cleanslate.errors import MessageError
from cleanslate.model.chat_format import ROLES, SYSTEM_PROMPT, TOOL_PROMPT, clean_text, format_call
from cleanslate.model.tokenizer import Tokenizer


def check_messages(messages: object) -> None:
    """Raise MessageError, naming the message and the fault, unless every one has the right shape."""
    if not isinstance(messages, list | tuple):
        raise MessageError(f"messages must be a list of messages, not {_kind(messages)}")
    for index, message in enumerate(messages):
        fault = _fault(message)
        if fault:
            raise MessageError(f"message {index}: {fault}")


def standing(messages: Sequence[dict]) -> list[dict]:
    """The messages that were not struck out.

    >>> standing([{"role": "user", "content": "Hi", "struck": True}, {"role": "user", "content": "Hello"}])
    [{'role': 'user', 'content': 'Hello'}]
    """
    return [message for message in messages if not message.get("struck")]


def check_answerable(messages: Sequence[dict]) -> None:
    """Raise MessageError unless the last message that stands is one that Pip can answer."""
    messages = standing(messages)
    if not messages:
        raise MessageError('messages is empty: give at least one, such as {"role": "user", "content": "Hi"}')
    if messages[-1]["role"] not in ("user", "tool"):
        raise MessageError(
            f"the last message is by the {messages[-1]['role']}: it must be by the user (or a tool) to be answered"
        )


def check_texts(texts: object, name: str) -> None:
    """Raise MessageError unless `texts` (notes, documents) is a list of texts with something in them."""
    if not isinstance(texts, list | tuple):
        raise MessageError(f"{name} must be a list of texts, not {_kind(texts)}")
    for index, text in enumerate(texts):
        if not isinstance(text, str):
            raise MessageError(f"{name}[{index}] must be a text, not {_kind(text)}")
        if not clean_text(text):
            raise MessageError(f"{name}[{index}] is empty: write something or leave it out")


def pinned_spans(messages: Sequence[dict], notes: Sequence[str] | None, tokenizer: Tokenizer) -> list[Span]:
    """The system prompt and the notes.  `notes` None: memory is off, and no tool is offered.

    >>> from cleanslate.model.tokenizer import Tokenizer
    >>> [span.text for span in pinned_spans([], ["name = Ada"], Tokenizer())]
    ['You are Pip, a small chatbot. Tool: remember.', 'name = Ada']
    """
    own = _has_system_prompt(messages)
    prompt = clean_text(messages[0]["content"]) if own else SYSTEM_PROMPT
    if notes is not None:
        prompt = f"{prompt} {TOOL_PROMPT}"
    spans = [turn(tokenizer, "system", prompt, pinned=True, message=0 if own else None)]
    return spans + [turn(tokenizer, "note", note, pinned=True) for note in notes or ()]


def conversation_spans(messages: Sequence[dict], tokenizer: Tokenizer) -> list[Span]:
    """Every turn of the conversation that stands, oldest first.  A system message that is not the first is one of them."""
    first = 1 if _has_system_prompt(messages) else 0
    return [
        turn(tokenizer, role, text, message=index)
        for index in range(first, len(messages)) if not messages[index].get("struck")
        for role, text in _turns(messages[index])
    ]


def last_question(messages: Sequence[dict]) -> str:
    """What the user said last; empty when the user said nothing."""
    return last_questions(messages)[0]


def last_questions(messages: Sequence[dict]) -> tuple[str, str]:
    """What the user said last and what before that; empty where the user said nothing.

    >>> last_questions([{"role": "user", "content": "Hi!"}])
    ('Hi!', '')
    """
    said = [message["content"] for message in standing(messages) if message["role"] == "user"]
    last, before, *_ = [*reversed(said), "", ""]
    return last, before


def call_text(call: dict) -> str:
    """The words of a tool call; `raw` keeps those of a call that could not be read."""
    return call["raw"] if "raw" in call else format_call(call)


def _turns(message: dict) -> list[tuple[str, str]]:
    calls = [("call", call_text(call)) for call in message.get("tool_calls") or ()]
    content = message.get("content") or ""
    return [(message["role"], content), *calls] if content or not calls else calls


def _has_system_prompt(messages: Sequence[dict]) -> bool:
    return bool(messages) and messages[0]["role"] == "system" and not messages[0].get("struck")


def _fault(message: object) -> str | None:
    """What is wrong with one message, in words; None when nothing is."""
    if not isinstance(message, dict):
        return f'must be an object like {{"role": "user", "content": "Hi"}}, not {_kind(message)}'
    if "role" not in message:
        return f"has no role: use {_ROLES}"
    role = message["role"]
    if role not in ROLES:
        return f"unknown role {str(role)[:40]!r}: use {_ROLES}"
    calls, content = message.get("tool_calls"), message.get("content")
    if calls:
        return _calls_fault(role, calls) or (
            None if content is None or isinstance(content, str) else _content_fault(content)
        )
    return _content_fault(content)


def _content_fault(content: object) -> str | None:
    if not isinstance(content, str):
        return f"content must be a text, not {_kind(content)}"
    return None if clean_text(content) else "content is empty: write something"


def _calls_fault(role: str, calls: object) -> str | None:
    if role != "assistant":
        return f"only the assistant calls tools, not the {role}"
    if not isinstance(calls, list | tuple):
        return f"tool_calls must be a list, not {_kind(calls)}"
    if not all(_is_call(call) for call in calls):
        return 'a tool call must be like {"name": "remember", "arguments": {"key": "name", "value": "Ada"}}'
    return None


def _is_call(call: object) -> bool:
    if not isinstance(call, dict):
        return False
    arguments = call.get("arguments")
    if not isinstance(call.get("name"), str) or not isinstance(arguments, dict):
        return False
    if "raw" in call:
        return isinstance(call["raw"], str)
    return isinstance(arguments.get("key"), str) and isinstance(arguments.get("value"), str)


def _kind(value: object) -> str:
    """The kind of a value, as someone who writes JSON calls it."""
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "nothing"}
    return names.get(type(value)) or ("a number" if isinstance(value, int | float) else type(value).__name__)


_ROLES = f"{', '.join(ROLES[:-1])} or {ROLES[-1]}"
