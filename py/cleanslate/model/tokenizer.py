"""Byte-level byte-pair encoding (BPE): text → token ids → text.

Text is cut into words that carry their leading space, each word becomes its UTF-8 bytes, and learned
merges join neighbouring pieces, the earliest-learned first (Sennrich et al. 2016, arXiv 1508.07909;
byte-level as in GPT-2, Radford et al. 2019).  Any text can be encoded, and decodes to itself.

Ids: special tokens first (0…9), then the 256 bytes, then one id per merge.  `encode` never returns a
special id: text that spells `<|end|>` is only text.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from cleanslate.errors import TokenizerError

SPECIAL_TOKENS = (
    "<|pad|>", "<|text|>", "<|end|>", "<|system|>", "<|note|>",
    "<|document|>", "<|user|>", "<|assistant|>", "<|tool|>", "<|call|>",
)
FIRST_BYTE = len(SPECIAL_TOKENS)
FIRST_MERGE = FIRST_BYTE + 256

# Letters, single digits, runs of other signs, spaces.  Every character outside ASCII counts as a letter:
# Unicode tables differ between Python versions, and the same text must be cut the same way everywhere.
_PIECE = re.compile(
    r" ?[A-Za-z\u0080-\U0010ffff]+| ?[0-9]| ?[!-/:-@\[-`{-~]+|[\x00-\x20\x7f]", re.ASCII
)
_CACHE_LIMIT = 50_000

Pair = tuple[int, int]


def merge(ids: Sequence[int], pair: Pair, new_id: int) -> list[int]:
    """Replace every `pair` in `ids`, from the left, by `new_id`.

    >>> merge([1, 2, 3, 1, 2], (1, 2), 9)
    [9, 3, 9]
    """
    out: list[int] = []
    i = 0
    while i < len(ids):
        if i + 1 < len(ids) and (ids[i], ids[i + 1]) == pair:
            out.append(new_id)
            i += 2
        else:
            out.append(ids[i])
            i += 1
    return out


class Tokenizer:
    """A vocabulary of `10 + 256 + len(merges)` tokens.

    >>> t = Tokenizer.train(["the cat and the hat"] * 3, vocab_size=FIRST_MERGE + 3)
    >>> t.encode(" the hat") == t.encode(" the") + t.encode(" hat")
    True
    >>> t.decode(t.encode("Zoë <|end|> 🙂"))
    'Zoë <|end|> 🙂'
    """

    def __init__(self, merges: Iterable[Pair] = ()) -> None:
        self.merges: tuple[Pair, ...] = tuple((int(a), int(b)) for a, b in merges)
        self._bytes = [name.encode() for name in SPECIAL_TOKENS] + [bytes([b]) for b in range(256)]
        for left, right in self.merges:
            known = range(FIRST_BYTE, len(self._bytes))
            if left not in known or right not in known:
                raise TokenizerError(f"merge ({left}, {right}) joins tokens that do not exist yet")
            self._bytes.append(self._bytes[left] + self._bytes[right])
        self._rank = {pair: i for i, pair in enumerate(self.merges)}
        self._cache: dict[str, tuple[int, ...]] = {}

    @property
    def vocab_size(self) -> int:
        return len(self._bytes)

    def encode(self, text: str) -> list[int]:
        """Token ids of `text`; lone surrogates, which UTF-8 cannot carry, become U+FFFD."""
        out: list[int] = []
        cache = self._cache
        for piece in _PIECE.findall(text):
            ids = cache.get(piece)
            if ids is None:
                ids = self._encode_piece(piece)
                if len(cache) < _CACHE_LIMIT and len(piece) < 40:
                    cache[piece] = ids
            out.extend(ids)
        return out

    def _encode_piece(self, piece: str) -> tuple[int, ...]:
        data = piece.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()
        ids = [FIRST_BYTE + b for b in data]
        rank = self._rank
        while len(ids) > 1:
            best = min(zip(ids, ids[1:]), key=lambda pair: rank.get(pair, len(rank)))
            if best not in rank:
                break
            ids = merge(ids, best, FIRST_MERGE + rank[best])
        return tuple(ids)

    def decode(self, ids: Iterable[int]) -> str:
        """Text of `ids`.  Bytes that are not whole characters become U+FFFD."""
        return b"".join(self.token_bytes(i) for i in ids).decode("utf-8", "replace")

    def token_bytes(self, token: int) -> bytes:
        if not 0 <= token < len(self._bytes):
            raise TokenizerError(f"token id {token} is outside 0…{len(self._bytes) - 1}")
        return self._bytes[token]

    def token_text(self, token: int) -> str:
        return self.token_bytes(token).decode("utf-8", "replace")

    @classmethod
    def train(cls, texts: Iterable[str], vocab_size: int) -> "Tokenizer":
        """Learn merges: join the most frequent neighbouring pair, again and again (ties: lowest ids).

        Raises TokenizerError when `vocab_size` leaves no room for the bytes.
        """
        if vocab_size < FIRST_MERGE:
            raise TokenizerError(f"vocab_size must be at least {FIRST_MERGE}, not {vocab_size}")
        counts = Counter(piece for text in texts for piece in _PIECE.findall(text))
        words = {w: [FIRST_BYTE + b for b in w.encode("utf-8", "replace")] for w in counts}
        pairs: Counter[Pair] = Counter()
        holders: defaultdict[Pair, set[str]] = defaultdict(set)  # words in which a pair stands, or once stood

        def count(word: str, times: int) -> None:
            for pair in zip(words[word], words[word][1:]):
                pairs[pair] += times
                holders[pair].add(word)

        for word in words:
            count(word, counts[word])
        merges: list[Pair] = []
        while FIRST_MERGE + len(merges) < vocab_size:
            best = min(pairs, key=lambda pair: (-pairs[pair], pair), default=None)
            if best is None or pairs[best] < 1:
                break
            for word in tuple(holders[best]):  # only their counts change: recounting every word took minutes
                count(word, -counts[word])
                words[word] = merge(words[word], best, FIRST_MERGE + len(merges))
                count(word, counts[word])
            merges.append(best)
        return cls(merges)

    def to_json(self) -> str:
        return json.dumps({"special_tokens": SPECIAL_TOKENS, "merges": self.merges}, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Tokenizer":
        try:
            data = json.loads(text)
            special, merges = data["special_tokens"], data["merges"]
            tokenizer = cls((a, b) for a, b in merges)
        except (ValueError, TypeError, KeyError) as error:
            raise TokenizerError(f"not a tokenizer description: {error}") from error
        if tuple(special) != SPECIAL_TOKENS:
            raise TokenizerError("the tokenizer description has other special tokens than this engine")
        return tokenizer
