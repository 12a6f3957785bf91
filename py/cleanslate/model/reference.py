"""What every kernel computes, in plain Python: slow, short, for tests and for the curious.

Matrices are lists of rows.  Names are those of `kernels.c`; numbers are Python's doubles, so the results
agree with the kernels to about six digits, not to the bit.

>>> matmul([[1, 2]], [[10, 0], [0, 10]])
[[10, 20]]
"""

import math
from collections.abc import Callable, Sequence

Rows = list[list[float]]


def matmul(a: Rows, b: Rows) -> Rows:
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(x: Rows) -> Rows:
    return [list(column) for column in zip(*x)]


def add(x: Rows, y: Rows) -> Rows:
    return [[p + q for p, q in zip(*rows)] for rows in zip(x, y)]


def scale(x: Rows, factor: float) -> Rows:
    return [[factor * v for v in row] for row in x]


def blend(x: Rows, y: Rows, a: float, b: float) -> Rows:
    """a x + b y"""
    return add(scale(x, a), scale(y, b))


def sum_of_squares(x: Rows) -> float:
    return sum(v * v for row in x for v in row)


def relu_squared(x: Rows) -> Rows:
    return [[max(v, 0.0) ** 2 for v in row] for row in x]


def relu_squared_backward(dy: Rows, x: Rows) -> Rows:
    return [[g * 2 * max(v, 0.0) for g, v in zip(*rows)] for rows in zip(dy, x)]


def rms_norm(x: Rows) -> Rows:
    return [[v / math.sqrt(sum(u * u for u in row) / len(row) + 1e-5) for v in row] for row in x]


def rms_norm_backward(dy: Rows, x: Rows) -> Rows:
    out = []
    for gradient, row, y in zip(dy, x, rms_norm(x)):
        inverse = 1 / math.sqrt(sum(u * u for u in row) / len(row) + 1e-5)
        mean = sum(g * v for g, v in zip(gradient, y)) / len(row)
        out.append([(g - v * mean) * inverse for g, v in zip(gradient, y)])
    return out


def rms_norm_heads(x: Rows, heads: int, head_dim: int) -> Rows:
    """The first `heads` heads of each row, each divided by its root mean square; the rest stays."""
    return [_head_by_head(rms_norm, heads, head_dim, row) for row in x]


def rms_norm_heads_backward(dy: Rows, x: Rows, heads: int, head_dim: int) -> Rows:
    return [_head_by_head(rms_norm_backward, heads, head_dim, *rows) for rows in zip(dy, x)]


def _head_by_head(change: Callable[..., Rows], heads: int, head_dim: int, *rows: Sequence[float]) -> list[float]:
    edge = heads * head_dim
    parts = change(*([row[i : i + head_dim] for i in range(0, edge, head_dim)] for row in rows))
    return [*sum(parts, []), *rows[0][edge:]]


def take_rows(table: Rows, rows: Sequence[int]) -> Rows:
    return [list(table[r]) for r in rows]


def add_rows(table: Rows, x: Rows, rows: Sequence[int]) -> Rows:
    out = [list(row) for row in table]
    for r, values in zip(rows, x):
        out[r] = [p + q for p, q in zip(out[r], values)]
    return out


def rope_table(positions: int, half: int, base: float) -> tuple[Rows, Rows]:
    angles = [[p * base ** (-i / half) for i in range(half)] for p in range(positions)]
    return [[math.cos(a) for a in row] for row in angles], [[math.sin(a) for a in row] for row in angles]


def rope(x: Rows, positions: Sequence[int], head_dim: int, base: float, sign: float = 1.0) -> Rows:
    """Each head's pairs (i, i + head_dim/2) turned by position · base^(-2i/head_dim)."""
    half = head_dim // 2
    out = [list(row) for row in x]
    for row, position in zip(out, positions):
        for start in range(0, len(row), head_dim):
            for i in range(half):
                angle = sign * position * base ** (-i / half)
                p, q = row[start + i], row[start + half + i]
                row[start + i] = p * math.cos(angle) - q * math.sin(angle)
                row[start + half + i] = p * math.sin(angle) + q * math.cos(angle)
    return out


def softmax(x: Sequence[float], factor: float = 1.0) -> list[float]:
    top = max(x)
    e = [math.exp((v - top) * factor) for v in x]
    return [v / sum(e) for v in e]


def attention(qkv: Rows, starts: Sequence[int], heads: int, factor: float) -> Rows:
    """Causal attention of one sequence; token t sees starts[t] … t; scores are products · factor.  qkv: [n, 3d] → [n, d].

    Both `attention` (training) and `attention_cached` (chatting) compute this.
    """
    d = len(qkv[0]) // 3
    hd = d // heads
    out = []
    for t, row in enumerate(qkv):
        new: list[float] = []
        for h in range(heads):
            seen = qkv[starts[t] : t + 1]
            query = row[h * hd : (h + 1) * hd]
            keys = [k[d + h * hd : d + (h + 1) * hd] for k in seen]
            values = [v[2 * d + h * hd : 2 * d + (h + 1) * hd] for v in seen]
            p = softmax([sum(a * b for a, b in zip(query, key)) for key in keys], factor)
            new += [sum(w * v for w, v in zip(p, column)) for column in zip(*values)]
        out.append(new)
    return out


attention_cached = attention


def attention_backward(dout: Rows, qkv: Rows, starts: Sequence[int], heads: int, factor: float, step: float = 1e-5) -> Rows:
    """The gradient by finite differences: nudge each number and see how the weighted output changes."""

    def weighted() -> float:
        return sum(g * v for rows in zip(dout, attention(qkv, starts, heads, factor)) for g, v in zip(*rows))

    out = [[0.0] * len(row) for row in qkv]
    for r, row in enumerate(qkv):
        for c, old in enumerate(row):
            row[c] = old + step
            up = weighted()
            row[c] = old - step
            out[r][c] = (up - weighted()) / (2 * step)
            row[c] = old
    return out


def cross_entropy(logits: Rows, targets: Sequence[int], weights: Sequence[float]) -> tuple[float, Rows]:
    """Weighted sum of -ln p(target) in nats, and its gradient."""
    loss, gradient = 0.0, []
    for row, target, weight in zip(logits, targets, weights):
        p = softmax(row)
        loss -= weight * math.log(p[target])
        gradient.append([weight * (v - (i == target)) for i, v in enumerate(p)])
    return loss, gradient


def adamw(
    w: Sequence[float], m: Sequence[float], v: Sequence[float], g: Sequence[float], rate: float,
    beta1: float, beta2: float, correct1: float, correct2: float, eps: float, decay: float,
) -> tuple[list[float], list[float], list[float]]:
    """New weights, first and second moments."""
    m = [beta1 * a + (1 - beta1) * b for a, b in zip(m, g)]
    v = [beta2 * a + (1 - beta2) * b * b for a, b in zip(v, g)]
    new = [x - rate * (a / correct1 / (math.sqrt(b / correct2) + eps) + decay * x) for x, a, b in zip(w, m, v)]
    return new, m, v


def quantize(x: Rows, by_columns: bool) -> tuple[list[list[int]], list[float]]:
    """Whole numbers in -127…127 and one scale for each row or column.

    >>> quantize([[0.5, -1.27]], by_columns=False), quantize([[0.5, -127.0], [1.27, 64.0]], by_columns=True)
    (([[50, -127]], [0.01]), ([[50, -127], [127, 64]], [0.01, 1.0]))
    """
    scales = [max(map(abs, line)) / 127 or 1.0 for line in (zip(*x) if by_columns else x)]
    return [[round(v / scales[c if by_columns else r]) for c, v in enumerate(row)] for r, row in enumerate(x)], scales


def dequantize(q: list[list[int]], scales: Sequence[float], by_columns: bool) -> Rows:
    return [[v * scales[c if by_columns else r] for c, v in enumerate(row)] for r, row in enumerate(q)]
