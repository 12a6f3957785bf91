"""The model: a decoder-only transformer (Vaswani et al. 2017; pre-norm, rotary positions, tied embeddings).

`hidden_states` is the whole architecture.  `Transformer` runs it on a weights file with a key-value
cache that the caller owns: the model itself keeps nothing from one call to the next.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from cleanslate.errors import WeightsError, WindowError
from cleanslate.model.kernels import Matrix, address, integers, lib
from cleanslate.model.operations import Operations


@dataclass(frozen=True)
class Config:
    """The shape of a model.  `context` is the longest sequence, in tokens, that it can be given."""

    vocab: int = 768
    d: int = 128
    layers: int = 3
    heads: int = 4
    context: int = 320
    rope_base: float = 2000.0

    def __post_init__(self) -> None:
        head = self.d // self.heads if self.heads else 0
        sizes = (self.vocab, self.d, self.layers, self.heads, self.context)
        if min(sizes) < 1 or self.vocab % 16 or self.d % 16 or self.d % self.heads or head % 2:
            raise WeightsError(f"not a shape this engine can run (vocab and d: multiples of 16; d: of 2·heads): {self}")

    @property
    def head_dim(self) -> int:
        return self.d // self.heads

    @property
    def attention_factor(self) -> float:
        # Normalised queries and keys have products up to head_dim, so scores reach ±12: enough to single out one token
        # of hundreds, and too little to make the softmax deaf to correction.
        return 12.0 / self.head_dim

    def shapes(self) -> dict[str, tuple[int, int]]:
        """Every tensor of the model: name → [rows, cols], input side first."""
        shapes = {"embedding": (self.vocab, self.d)}
        for layer in range(self.layers):
            shapes |= {
                f"{layer}.qkv": (self.d, 3 * self.d), f"{layer}.out": (self.d, self.d),
                f"{layer}.up": (self.d, 4 * self.d), f"{layer}.down": (4 * self.d, self.d),
            }
        return shapes

    def to_json(self) -> dict:
        return asdict(self)


def hidden_states(ops: Operations, tensors: Mapping[str, Matrix], config: Config, tokens: array) -> Matrix:
    """Token ids (int32 [n]) → the last layer's normalised states [n, d].  The architecture, in full."""
    x = ops.rms_norm(ops.embedding(tensors["embedding"], tokens))
    for layer in range(config.layers):
        qkv = ops.norm_heads(ops.linear(ops.rms_norm(x), tensors[f"{layer}.qkv"]), config.heads)
        x = ops.add(x, ops.linear(ops.attention(qkv, layer), tensors[f"{layer}.out"]))
        thought = ops.relu_squared(ops.linear(ops.rms_norm(x), tensors[f"{layer}.up"]))
        x = ops.add(x, ops.linear(thought, tensors[f"{layer}.down"]))
    return ops.rms_norm(x)


class RopeTable:
    """Cosines and sines of the rotary positions, [positions, head_dim/2] each (Su et al. 2021)."""

    def __init__(self, config: Config, positions: int) -> None:
        self.half = config.head_dim // 2
        self.cosines, self.sines = Matrix(positions, self.half), Matrix(positions, self.half)
        lib.rope_table(self.cosines.address, self.sines.address, positions, self.half, config.rope_base)

    def turn(self, qkv: Matrix, positions: array, heads: int, sign: float = 1.0) -> None:
        """Turn queries and keys in place; sign -1 turns back.  Both lie side by side: 2·heads heads in a row."""
        lib.rope(qkv.address, qkv.cols, self.cosines.address, self.sines.address, address(positions),
                 qkv.rows, 2 * heads, self.half, sign)


class KVCache:
    """Keys and values of the tokens seen so far; belongs to the caller, holds at most `room` tokens."""

    def __init__(self, config: Config, room: int | None = None) -> None:
        self.room = -(-(room or config.context) // 16) * 16
        self.length = 0
        self.keys = [Matrix(config.d, self.room) for _ in range(config.layers)]
        self.values = [Matrix(self.room, config.d) for _ in range(config.layers)]


class _CachedSteps(Operations):
    """Forward steps whose attention reads and extends a cache."""

    def __init__(self, config: Config, rope: RopeTable, cache: KVCache, count: int) -> None:
        self.config, self.rope, self.cache = config, rope, cache
        self.positions = integers(range(cache.length, cache.length + count))
        self.scores = Matrix(1, cache.room)

    def attention(self, qkv: Matrix, layer: int) -> Matrix:
        config, cache = self.config, self.cache
        self.rope.turn(qkv, self.positions, config.heads)
        out = self.new(qkv.rows, config.d)
        lib.attention_cached(out.address, qkv.address, cache.keys[layer].address, cache.values[layer].address,
                             self.scores.address, qkv.rows, cache.length, config.heads, config.head_dim,
                             cache.room, config.attention_factor)
        return out


class Transformer:
    """A function with its weights: tokens in, one row of logits out."""

    def __init__(self, config: Config, tensors: Mapping[str, Matrix]) -> None:
        self.config, self.tensors = config, tensors
        self.rope = RopeTable(config, config.context)
        self.unembedding = Matrix(config.d, config.vocab)
        lib.transpose(self.unembedding.address, tensors["embedding"].address, config.vocab, config.d, config.d)

    def new_cache(self, room: int | None = None) -> KVCache:
        return KVCache(self.config, room)

    def forward(self, tokens: Sequence[int], cache: KVCache) -> array:
        """Logits, float32 [vocab], for what follows `tokens`; the cache grows by them.

        The bits do not depend on how a text is divided over calls.  Raises WindowError when the
        tokens (1 or more, each below `vocab`) do not fit the cache.
        """
        if not tokens or not all(0 <= token < self.config.vocab for token in tokens):
            raise WindowError(f"the model takes one or more token ids below {self.config.vocab}")
        room = min(cache.room, self.config.context)
        if cache.length + len(tokens) > room:
            raise WindowError(f"{cache.length + len(tokens)} tokens do not fit: the model reads at most {room}")
        ops = _CachedSteps(self.config, self.rope, cache, len(tokens))
        states = hidden_states(ops, self.tensors, self.config, integers(tokens))
        cache.length += len(tokens)
        last = Matrix(1, states.cols, states.data[-states.cols:])
        return ops.linear(last, self.unembedding).data
