"""Where the model looks: how much attention each token of a text gets while others are predicted."""

from array import array
from collections.abc import Sequence

from cleanslate.model.kernels import Matrix, address, integers, lib
from cleanslate.model.operations import Operations
from cleanslate.model.transformer import Transformer, hidden_states

ROWS = 16  # the kernel takes so many rows at a time


def attention(transformer: Transformer, tokens: Sequence[int], first: int) -> array:
    """How much attention each of `tokens` gets from those at places `first` and later: float32 [n], summing to 1.

    Averaged over layers, heads and looking tokens.  A token sees itself and what stands before it.

    Raises ValueError when there is nobody to look.
    """
    if not 0 <= first < len(tokens) <= transformer.config.context:
        raise ValueError(f"first must be a place among the {len(tokens)} tokens, at most {transformer.config.context}")
    watch = _Watch(transformer, len(tokens), first)
    padded = integers([*tokens, *[0] * (-len(tokens) % ROWS)])
    hidden_states(watch, transformer.tensors, transformer.config, padded)
    lookers = transformer.config.layers * transformer.config.heads * (len(tokens) - first)
    return array("f", (paid / lookers for paid in watch.paid))


class _Watch(Operations):
    """Forward steps over one whole text that add up whom the tokens from `first` on attend to."""

    def __init__(self, transformer: Transformer, count: int, first: int) -> None:
        self.config, self.rope = transformer.config, transformer.rope
        self.count, self.first = count, first
        self.paid = [0.0] * count

    def attention(self, qkv: Matrix, layer: int) -> Matrix:
        config, length = self.config, qkv.rows
        positions, starts = integers(range(length)), integers([0] * length)
        self.rope.turn(qkv, positions, config.heads)
        out, weights = self.new(length, config.d), self.new(config.heads * length, length)
        scratch = self.new(config.head_dim, length)
        lib.attention(out.address, weights.address, scratch.address, qkv.address, address(starts),
                      1, length, config.heads, config.head_dim, config.attention_factor)
        for head in range(config.heads):
            for looking in range(self.first, self.count):
                row = (head * length + looking) * length
                for seen in range(looking + 1):
                    self.paid[seen] += weights.data[row + seen]
        return out
