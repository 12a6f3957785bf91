"""How gradients become new weights.

Matrices inside the layers move by Muon (Jordan et al. 2024): momentum, then the nearest half-orthogonal
matrix by Newton-Schulz steps, so that every direction moves at the same pace.  The embedding moves by
AdamW (Loshchilov & Hutter 2017).  Both keep the same bits on every machine.
"""

import math
from array import array
from collections.abc import Mapping

from cleanslate.model.kernels import Matrix, lib

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)  # Jordan's coefficients: fast, and good enough to 0.3 of orthogonal
STEPS = 5


class AdamW:
    """One matrix's first and second moments.  `rate` is the learning rate of the step."""

    def __init__(self, weight: Matrix, beta1: float = 0.9, beta2: float = 0.95, decay: float = 0.0) -> None:
        self.weight, self.beta1, self.beta2, self.decay = weight, beta1, beta2, decay
        self.state = {"m": Matrix(weight.rows, weight.cols), "v": Matrix(weight.rows, weight.cols)}
        self.powers = [1.0, 1.0]  # beta1^t, beta2^t by multiplication: `**` rounds differently on some machines

    def step(self, gradient: Matrix, rate: float) -> None:
        self.powers = [self.powers[0] * self.beta1, self.powers[1] * self.beta2]
        lib.adamw(self.weight.address, self.state["m"].address, self.state["v"].address, gradient.address,
                  rate, self.beta1, self.beta2, 1 - self.powers[0], 1 - self.powers[1], 1e-8, self.decay,
                  self.weight.rows * self.weight.cols)


class Muon:
    """One matrix's momentum.  `blocks` matrices that lie side by side are each made orthogonal on their own."""

    def __init__(self, weight: Matrix, blocks: int = 1, momentum: float = 0.95) -> None:
        self.weight, self.blocks, self.momentum = weight, blocks, momentum
        self.state = {"m": Matrix(weight.rows, weight.cols)}
        self.powers: list[float] = []

    def step(self, gradient: Matrix, rate: float) -> None:
        size = gradient.rows * gradient.cols
        moment = self.state["m"]
        lib.blend(moment.address, gradient.address, 1.0, self.momentum, size)
        ahead = Matrix(gradient.rows, gradient.cols, array("f", gradient.data))
        lib.blend(ahead.address, moment.address, self.momentum, 1.0, size)  # Nesterov: look one step ahead
        if self.blocks == 1:
            update = orthogonal(ahead)
        else:
            width = gradient.cols // self.blocks
            update = _beside([orthogonal(_columns(ahead, i * width, width)) for i in range(self.blocks)])
        stretch = math.sqrt(max(1.0, update.cols / self.blocks / update.rows))
        lib.blend(self.weight.address, update.address, -rate * stretch, 1.0, size)


def orthogonal(x: Matrix) -> Matrix:
    """A matrix with the directions of x and all stretchings near 1, 0.7 to 1.2 (Newton-Schulz, five steps).

    >>> y = orthogonal(Matrix.of([[3.0, 0.0], [0.0, 0.5]]))
    >>> [[round(v, 1) for v in row] for row in y.tolist()]
    [[0.7, 0.0], [0.0, 1.0]]
    """
    tall = x.rows > x.cols
    x = _transposed(x) if tall else Matrix(x.rows, x.cols, array("f", x.data))
    n, m, size = x.rows, x.cols, x.rows * x.cols
    lib.scale(x.address, x.address, 1.0 / (math.sqrt(lib.sum_of_squares(x.address, size)) + 1e-7), size)
    a, b, c = NEWTON_SCHULZ
    square, fourth, product = Matrix(n, n), Matrix(n, n), Matrix(n, m)
    for _ in range(STEPS):
        turned = _transposed(x)
        lib.matmul(square.address, n, x.address, m, 1, turned.address, n, n, m, n, 0)
        lib.matmul(fourth.address, n, square.address, n, 1, square.address, n, n, n, n, 0)
        lib.blend(square.address, fourth.address, c, b, n * n)
        lib.matmul(product.address, m, square.address, n, 1, x.address, m, n, n, m, 0)
        lib.blend(x.address, product.address, 1.0, a, size)
    return _transposed(x) if tall else x


def _transposed(x: Matrix) -> Matrix:
    out = Matrix(x.cols, x.rows)
    lib.transpose(out.address, x.address, x.rows, x.cols, x.cols)
    return out


def _columns(x: Matrix, first: int, width: int) -> Matrix:
    """Columns first … first+width of x."""
    rows = array("f")
    for start in range(first, x.rows * x.cols, x.cols):
        rows.extend(x.data[start : start + width])
    return Matrix(x.rows, width, rows)


def _beside(parts: list[Matrix]) -> Matrix:
    rows, width = parts[0].rows, parts[0].cols
    data = array("f")
    for row in range(rows):
        for part in parts:
            data.extend(part.data[row * width : (row + 1) * width])
    return Matrix(rows, width * len(parts), data)


def optimisers(tensors: Mapping[str, Matrix]) -> dict[str, AdamW | Muon]:
    """AdamW for the embedding, Muon for the layers (queries, keys and values are three matrices in one)."""
    return {
        name: AdamW(m) if name == "embedding" else Muon(m, blocks=3 if name.endswith(".qkv") else 1)
        for name, m in tensors.items()
    }
