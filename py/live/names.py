"""The name that somebody told Pip, and where it stands.

>>> told_name(["Hello!", "My name is Zorblax.", "I like music."])
'Zorblax'
>>> places("Nice to meet you, Zorblax!".encode(), "zorblax")
[(18, 25)]
"""

import re
from collections.abc import Iterable, Sequence

_TOLD = re.compile(r"\b(?:my name is|my name's|call me)\s+([^\s.,!?;:]+)", re.IGNORECASE)
_LETTER = rb"[A-Za-z0-9\x80-\xff]"


def told_name(texts: Iterable[str]) -> str:
    """The name that was told last; "" when there was none."""
    told = [name for text in texts for name in _TOLD.findall(text)]
    return told[-1] if told else ""


def places(text: bytes, word: str) -> list[tuple[int, int]]:
    """Where `word` stands as a word of its own, as (first byte, byte after): tokens may be less than a character.

    Capital letters make no difference, as far as they are ASCII.
    """
    if not word:
        return []
    pattern = b"(?<!%b)%b(?!%b)" % (_LETTER, re.escape(word.encode("utf-8", "replace").lower()), _LETTER)
    return [found.span() for found in re.finditer(pattern, text.lower())]


def standing(texts: Sequence[str], word: str) -> int:
    """How often `word` stands in the texts.

    >>> standing(["My name is Al.", "Also nice, Al!"], "Al")
    2
    """
    return sum(len(places(text.encode("utf-8", "replace"), word)) for text in texts)


def says_unknown(reply: str) -> bool:
    """Does a reply say that something is not known?

    >>> says_unknown("I don't know your name."), says_unknown("Your name is Bob.")
    (True, False)
    """
    return bool(re.search(r"(?:don't|do not|cannot|can't|not) know", reply.replace("’", "'"), re.IGNORECASE))
