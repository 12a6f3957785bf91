"""What is measured in CPython and in the browser alike: the C kernels against plain Python.

Run as a script with the path of a weights file it prints JSON.  In the browser,
`bench.py` runs the same text and calls `measure`.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from cleanslate.model import reference, weights
from cleanslate.model.transformer import Transformer, hidden_states

PROMPT = 160
"""Tokens of a full window."""
REFERENCE_PROMPT = 8
"""Plain Python is slow: it is timed on a short prompt and compared per token, which flatters it (short attention)."""


class PlainSteps:
    """The steps of a transformer on lists of numbers, for `hidden_states`."""

    rms_norm = staticmethod(reference.rms_norm)
    relu_squared = staticmethod(reference.relu_squared)
    linear = staticmethod(reference.matmul)
    add = staticmethod(reference.add)
    embedding = staticmethod(reference.take_rows)

    def __init__(self, transformer: Transformer, count: int) -> None:
        self.config, self.count = transformer.config, count

    def norm_heads(self, qkv: reference.Rows, heads: int) -> reference.Rows:
        """Bring each query and key to length sqrt(head_dim)."""
        return reference.rms_norm_heads(qkv, 2 * heads, self.config.head_dim)

    def attention(self, qkv: reference.Rows, layer: int) -> reference.Rows:
        """Turn queries and keys to their positions, then let each token look back."""
        width, positions = 2 * self.config.d, range(self.count)
        turned = reference.rope([row[:width] for row in qkv], positions, self.config.head_dim, self.config.rope_base)
        rows = [new + row[width:] for new, row in zip(turned, qkv)]
        return reference.attention(rows, [0] * self.count, self.config.heads, self.config.attention_factor)


def seconds(step: Callable[[], object], repeats: int) -> float:
    """The median time of one `step`, after one that does not count."""
    step()
    times = []
    for _ in range(repeats):
        start = perf_counter()
        step()
        times.append(perf_counter() - start)
    return sorted(times)[repeats // 2]  # the browser's trimmed library has no `statistics`


def measure(blob: bytes) -> dict[str, float]:
    """Tokens per second, read (prefill) and drawn one at a time, by the kernels and by plain Python."""
    transformer = weights.read(blob).transformer()
    tokens = [10 + i % 200 for i in range(PROMPT)]
    plain = {name: matrix.tolist() for name, matrix in transformer.tensors.items()}
    unembedding = transformer.unembedding.tolist()

    def read_by_kernels() -> None:
        transformer.forward(tokens, transformer.new_cache())

    def draw_by_kernels() -> None:
        cache.length = PROMPT - 1  # always the last place of a full window
        transformer.forward(tokens[:1], cache)

    def read_by_python(count: int) -> None:
        steps = PlainSteps(transformer, count)
        states = hidden_states(steps, plain, transformer.config, tokens[:count])
        reference.matmul(states[-1:], unembedding)

    cache = transformer.new_cache()
    transformer.forward(tokens[:-1], cache)
    return {
        "read_kernels": PROMPT / seconds(read_by_kernels, 9),
        "read_python": REFERENCE_PROMPT / seconds(lambda: read_by_python(REFERENCE_PROMPT), 1),
        "draw_kernels": 1 / seconds(draw_by_kernels, 25),
        "draw_python": 1 / seconds(lambda: read_by_python(1), 3),
    }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]).read_bytes())))
