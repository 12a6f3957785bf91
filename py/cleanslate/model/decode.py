"""From probabilities to words: one token after another.

The model gives a probability for every token; this module picks one, asks again, and knows when to
stop.  Greedy picking takes the most probable; with a temperature the pick is drawn by a seeded
generator, so that the same text, weights, seed and settings give the same reply everywhere.
"""

import codecs
import random
from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from heapq import nlargest

from cleanslate.errors import SettingError
from cleanslate.model.chat_format import CALL, END
from cleanslate.model.kernels import Matrix, lib
from cleanslate.model.tokenizer import FIRST_BYTE
from cleanslate.model.transformer import Transformer

# Tokens that only the app may write: roles, notes, padding.  A reply can hold none of them.
APP_ONLY = tuple(token for token in range(FIRST_BYTE) if token not in (END, CALL))
BLANK = FIRST_BYTE + ord(" ")
_MINUS_INFINITY = float("-inf")
_PIECE, _TIMES = 4, 3


class Step:
    """One drawn token, with the model's own probabilities (temperature 1, before any rule of ours)."""

    def __init__(self, token: int, logits: array) -> None:
        self.token, self._logits = token, logits

    @cached_property
    def probabilities(self) -> array:
        """Float32 [vocab], summing to 1."""
        return softmax(self._logits, 1.0)

    @property
    def probability(self) -> float:
        return self.probabilities[self.token]

    @cached_property
    def alternatives(self) -> tuple[tuple[int, float], ...]:
        """The five most probable tokens with their probabilities, best first."""
        p = self.probabilities
        return tuple((token, p[token]) for token in nlargest(5, range(len(p)), key=p.__getitem__))


def softmax(logits: array, factor: float) -> array:
    """exp(factor·x) / sum.  `logits`: float32 [n], n a multiple of 16.

    >>> [round(p, 3) for p in softmax(array("f", [1.0, 1.0] + [-100.0] * 14), 1.0)[:3]]
    [0.5, 0.5, 0.0]
    """
    out = Matrix(1, len(logits), array("f", logits))
    lib.softmax(out.address, out.cols, factor)
    return out.data


def repeats(tokens: Sequence[int]) -> bool:
    """Whether the last four tokens are one and the same, or stand there for the third time.

    >>> repeats([5, 1, 1, 1]), repeats([5, 1, 1, 1, 1])
    (False, True)
    >>> repeats([1, 2, 3, 4, 1, 2, 3, 4]), repeats([1, 2, 3, 4, 7, 1, 2, 3, 4, 8, 1, 2, 3, 4])
    (False, True)
    """
    last = list(tokens[-_PIECE:])
    if len(last) < _PIECE:
        return False
    return len(set(last)) == 1 or sum(list(tokens[i : i + _PIECE]) == last for i in range(len(tokens) - _PIECE + 1)) >= _TIMES


def _pick(logits: array, temperature: float, top_k: int, rng: random.Random) -> int:
    if temperature == 0:
        return logits.index(max(logits))
    p = softmax(logits, 1.0 / temperature)
    kept = sorted(nlargest(top_k, range(len(p)), key=p.__getitem__)) if top_k else range(len(p))
    left = rng.random() * sum(p[token] for token in kept)
    for token in kept:
        left -= p[token]
        if left < 0:
            break
    return token


def unfinished(data: bytes) -> bytes | None:
    """The bytes at the end of `data` that begin a character of UTF-8 and are not all of it; None when `data` cannot become text.

    >>> unfinished("né".encode()), unfinished("né".encode()[:2]), unfinished(b"\\xa9") is None
    (b'', b'\\xc3', True)

    Half a surrogate is no character, though the decoder waits for its third byte before it says so:

    >>> unfinished(b"\\xed\\x9f"), unfinished(b"\\xed\\xa0") is None
    (b'\\xed\\x9f', True)
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(data)
    except UnicodeDecodeError:
        return None
    begun = decoder.getstate()[0]
    return None if begun[:1] == b"\xed" and begun[1:2] >= b"\xa0" else begun


def bytes_missing(begun: bytes) -> int:
    """How many bytes a character that was begun still needs.

    >>> bytes_missing(b""), bytes_missing("é".encode()[:1]), bytes_missing("🙂".encode()[:2])
    (0, 1, 2)
    """
    return (2 + (begun[0] >= 0xE0) + (begun[0] >= 0xF0) - len(begun)) if begun else 0


def generate(
    transformer: Transformer, tokens: Sequence[int], *, max_tokens: int,
    temperature: float = 0.0, top_k: int = 0, seed: int = 0, spell: Callable[[int], bytes] | None = None,
) -> Iterator[Step]:
    """Draw up to `max_tokens` tokens that follow `tokens`.

    The last step is END when the model ended its turn; otherwise the length limit did.  A first END is refused, and after a lone
    blank another one and END, so a reply is never empty; a tool call can only open a reply.  A token with which the reply would go
    round in circles is refused (as Paulus et al. 2017, arXiv 1705.04304, refuse a trigram that was there before), so what
    begins to repeat itself finds another way on.  `spell`: the bytes of a token; with it, characters are drawn whole: no token that would break one.
    """
    if not 0 <= temperature <= 10 or top_k < 0 or max_tokens < 1:
        raise SettingError("temperature must be 0…10, top_k 0 or more, max_tokens 1 or more")
    rng = random.Random(seed)
    cache = transformer.new_cache(min(len(tokens) + max_tokens, transformer.config.context))
    new: list[int] = []
    begun = b""  # of a character whose last bytes are still to come
    follow = list(tokens)
    for position in range(max_tokens):
        logits = transformer.forward(follow, cache)
        allowed = array("f", logits)
        for token in APP_ONLY:
            allowed[token] = _MINUS_INFINITY
        if position == 0:
            allowed[END] = _MINUS_INFINITY
        else:
            allowed[CALL] = _MINUS_INFINITY
        if new == [CALL]:
            allowed[END] = _MINUS_INFINITY
        if new == [BLANK]:
            allowed[END] = allowed[BLANK] = _MINUS_INFINITY
        if begun:
            allowed[END] = _MINUS_INFINITY
        room = max_tokens - position - 1
        while True:
            token = _pick(allowed, temperature, top_k, rng)
            now = unfinished(begun + spell(token)) if spell and token not in (END, CALL) else b""
            # Inside a character few tokens fit, and there must be one: circles are refused where characters begin.
            if now is not None and bytes_missing(now) <= room and (begun or not repeats([*new, token])):
                break
            allowed[token] = _MINUS_INFINITY
        begun = now
        yield Step(token, logits)
        new.append(token)
        if token == END:
            return
        follow = [token]
