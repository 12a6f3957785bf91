"""Roles and special tokens: how messages become one text for the model, and how its calls are read.

A chat is one long text.  Each turn is a role token, the words, and `<|end|>`; nothing else tells the
model who said what.  Every turn begins with a space, so that a name is cut the same way wherever it stands.

>>> from cleanslate.model.tokenizer import Tokenizer
>>> t = Tokenizer()
>>> t.decode(encode_turn(t, "user", "Hi, I'm Ada."))
"<|user|> Hi, I'm Ada.<|end|>"
>>> t.decode(encode_turn(t, "call", "remember name = Ada"))
'<|assistant|><|call|> remember name = Ada<|end|>'
"""

import re
import unicodedata

from cleanslate.errors import MessageError
from cleanslate.model.tokenizer import SPECIAL_TOKENS, Tokenizer

PAD, TEXT, END, SYSTEM, NOTE, DOCUMENT, USER, ASSISTANT, TOOL, CALL = range(len(SPECIAL_TOKENS))

SYSTEM_PROMPT = "You are Pip, a small chatbot."
TOOL_PROMPT = "Tool: remember."  # added to the system prompt when memory is on
ROLES = ("system", "user", "assistant", "tool")

ROLE_TOKENS: dict[str, tuple[int, ...]] = {
    "system": (SYSTEM,), "note": (NOTE,), "document": (DOCUMENT,), "user": (USER,),
    "assistant": (ASSISTANT,), "tool": (TOOL,), "call": (ASSISTANT, CALL),
}

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SPACES = re.compile(r" {2,}")


def clean_text(text: str) -> str:
    """One line of plain text: control characters and line breaks become spaces, NFC, no edge spaces.

    >>> clean_text("  My name\\n is\\x00 Ada ")
    'My name is Ada'
    """
    text = _SURROGATE.sub("\ufffd", _CONTROL.sub(" ", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def encode_turn(tokenizer: Tokenizer, role: str, text: str) -> list[int]:
    """Token ids of one whole turn.  `role`: a key of ROLE_TOKENS; raises MessageError otherwise."""
    if role not in ROLE_TOKENS:
        raise MessageError(f"unknown role {role!r}: use one of {', '.join(ROLE_TOKENS)}")
    text = clean_text(text)
    return [*ROLE_TOKENS[role], *(tokenizer.encode(" " + text) if text else ()), END]


def format_call(call: dict) -> str:
    """The words in which Pip writes a tool call.

    >>> format_call({"name": "remember", "arguments": {"key": "pet name", "value": "Rex"}})
    'remember pet name = Rex'
    """
    return f"{call['name']} {call['arguments']['key']} = {call['arguments']['value']}"


def parse_call(text: str) -> dict | None:
    """Read a tool call from Pip's own words; None when they are not one.

    >>> parse_call(" remember name = Ada")
    {'name': 'remember', 'arguments': {'key': 'name', 'value': 'Ada'}}
    >>> parse_call("remember Ada") is None
    True
    """
    head, equals, value = clean_text(text).partition(" = ")
    name, _, key = head.partition(" ")
    if not (equals and name and key.strip() and value.strip()):
        return None
    return {"name": name, "arguments": {"key": key.strip(), "value": value.strip()}}
