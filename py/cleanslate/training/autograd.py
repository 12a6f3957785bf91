"""Going back: which way would each weight have to move to make the loss smaller?

`Tape` takes the same forward steps as the chatting model (`model/operations.py`) and notes, for each, how a
gradient passes through it.  `backward` plays the notes in reverse (reverse-mode differentiation;
Baydin et al. 2018, arXiv 1502.05767).  One tape serves one share of a batch, in one thread, with its own
gradients; the shares are summed afterwards in a fixed order, so the number of threads never changes a bit.
"""

from array import array
from collections.abc import Callable, Mapping

from cleanslate.model.kernels import Matrix, address, lib
from cleanslate.model.operations import Operations
from cleanslate.model.transformer import Config, RopeTable, hidden_states
from cleanslate.training.batches import Batch

ROWS = 128  # buffers are made for multiples of so many rows
QUERIES = 16  # rows that the attention kernels take at a time (kernels.c)


class Tape(Operations):
    """Forward steps that remember how to go back."""

    def __init__(self, config: Config, tensors: Mapping[str, Matrix]) -> None:
        self.config, self.tensors = config, tensors
        self.gradients = {name: Matrix(m.rows, m.cols) for name, m in tensors.items()}
        self.rope = RopeTable(config, config.context)
        self._weights = {id(m): self.gradients[name] for name, m in tensors.items()}
        self._pool: dict[tuple[int, int], list[Matrix]] = {}
        self._lent: list[tuple[tuple[int, int], Matrix]] = []
        self._back: list[Callable[[], None]] = []
        self._grads: dict[int, Matrix] = {}

    def loss(self, batch: Batch) -> float:
        """Sum of weighted cross-entropies (nats) of the batch; fills `gradients`."""
        self._batch = batch
        for gradient in self.gradients.values():
            lib.scale(gradient.address, gradient.address, 0.0, gradient.rows * gradient.cols)
        states = hidden_states(self, self.tensors, self.config, batch.tokens)
        total = self._cross_entropy(self._take(states, batch.places), batch)
        for step in reversed(self._back):
            step()
        for key, matrix in self._lent:
            self._pool.setdefault(key, []).append(matrix)
        self._back.clear(), self._grads.clear(), self._lent.clear()
        return total

    def new(self, rows: int, cols: int) -> Matrix:
        # Buffers are lent again at the next step: allocating them anew costs more than some kernels.  How many rows
        # carry loss differs from step to step, so buffers come in a few sizes.
        key = (-(-rows // ROWS) * ROWS, cols)
        free = self._pool.get(key)
        matrix = free.pop() if free else Matrix(*key)
        matrix.rows = rows
        self._lent.append((key, matrix))
        return matrix

    def _gradient(self, x: Matrix) -> Matrix:
        return self._grads[id(x)]

    def _receive(self, x: Matrix, fill: Callable[[Matrix], None]) -> None:
        """Add what `fill` writes to the gradient of `x`."""
        part = self.new(x.rows, x.cols)
        fill(part)
        if id(x) in self._grads:
            lib.add(self._grads[id(x)].address, part.address, x.rows * x.cols)
        else:
            self._grads[id(x)] = part

    def embedding(self, table: Matrix, tokens: array) -> Matrix:
        out = super().embedding(table, tokens)
        into = self._weights[id(table)]
        self._back.append(lambda: lib.add_rows(
            into.address, self._gradient(out).address, address(tokens), len(tokens), table.cols))
        return out

    def linear(self, x: Matrix, weight: Matrix) -> Matrix:
        out = super().linear(x, weight)
        into = self._weights[id(weight)]

        def back() -> None:
            dy = self._gradient(out)
            # dW = xᵀ dy: x is read transposed by its strides
            lib.matmul(into.address, into.cols, x.address, 1, x.cols, dy.address, dy.cols,
                       x.cols, x.rows, dy.cols, 1)
            turned = self.new(weight.cols, weight.rows)
            lib.transpose(turned.address, weight.address, weight.rows, weight.cols, weight.cols)
            self._receive(x, lambda dx: lib.matmul(
                dx.address, dx.cols, dy.address, dy.cols, 1, turned.address, turned.cols,
                dy.rows, dy.cols, dx.cols, 0))

        self._back.append(back)
        return out

    def rms_norm(self, x: Matrix) -> Matrix:
        out, inverse = self._rms_norm(x)
        self._back.append(lambda: self._receive(x, lambda dx: lib.rms_norm_backward(
            dx.address, self._gradient(out).address, out.address, inverse.address, x.rows, x.cols)))
        return out

    def norm_heads(self, qkv: Matrix, heads: int) -> Matrix:
        inverse = self._norm_heads(qkv, heads)
        self._back.append(lambda: lib.rms_norm_heads_backward(
            self._gradient(qkv).address, qkv.address, qkv.cols, inverse.address,
            qkv.rows, 2 * heads, qkv.cols // (3 * heads)))
        return qkv

    def relu_squared(self, x: Matrix) -> Matrix:
        out = super().relu_squared(x)
        self._back.append(lambda: self._receive(x, lambda dx: lib.relu_squared_backward(
            dx.address, self._gradient(out).address, x.address, x.rows * x.cols)))
        return out

    def add(self, x: Matrix, y: Matrix) -> Matrix:
        # The sum stands where y stood, so y's maker finds its gradient there.  x gets that very buffer too: y's
        # maker reads it before anything earlier on the residual stream adds to it.
        self._back.append(lambda: self._grads.__setitem__(id(x), self._gradient(y)))
        return super().add(x, y)

    def attention(self, qkv: Matrix, layer: int) -> Matrix:
        config, batch = self.config, self._batch
        heads, hd, rows, length = config.heads, config.head_dim, batch.rows, batch.length
        self.rope.turn(qkv, batch.positions, heads)
        out, weights = self.new(qkv.rows, config.d), self.new(rows * heads * length, length)
        scratch = self.new(hd + QUERIES, length)
        lib.attention(out.address, weights.address, scratch.address, qkv.address, address(batch.starts),
                      rows, length, heads, hd, config.attention_factor)

        def fill(dqkv: Matrix) -> None:
            lib.attention_backward(
                dqkv.address, scratch.address, self._gradient(out).address, qkv.address, weights.address,
                address(batch.starts), rows, length, heads, hd, config.attention_factor)
            for turned in (dqkv, qkv):  # qkv too: `norm_heads` goes back from the queries and keys as it made them
                self.rope.turn(turned, batch.positions, heads, -1.0)

        self._back.append(lambda: self._receive(qkv, fill))
        return out

    def _take(self, x: Matrix, places: array) -> Matrix:
        """Only the rows that carry loss go on to the vocabulary."""
        out = self.new(len(places), x.cols)
        lib.take_rows(out.address, x.address, address(places), len(places), x.cols)

        def fill(dx: Matrix) -> None:
            lib.scale(dx.address, dx.address, 0.0, dx.rows * dx.cols)
            lib.add_rows(dx.address, self._gradient(out).address, address(places), len(places), x.cols)

        self._back.append(lambda: self._receive(x, fill))
        return out

    def _cross_entropy(self, x: Matrix, batch: Batch) -> float:
        """Logits by the transposed embedding (tied weights), their loss, and the way back through both."""
        table, into = self.tensors["embedding"], self.gradients["embedding"]
        turned, logits = self.new(table.cols, table.rows), self.new(x.rows, table.rows)
        lib.transpose(turned.address, table.address, table.rows, table.cols, table.cols)
        lib.matmul(logits.address, logits.cols, x.address, x.cols, 1, turned.address, turned.cols,
                   x.rows, x.cols, logits.cols, 0)
        total = lib.cross_entropy(logits.address, address(batch.targets), address(batch.weights),
                                  logits.rows, logits.cols)

        def back() -> None:
            lib.matmul(into.address, into.cols, logits.address, 1, logits.cols, x.address, x.cols,
                       logits.cols, x.rows, x.cols, 1)
            self._receive(x, lambda dx: lib.matmul(
                dx.address, dx.cols, logits.address, logits.cols, 1, table.address, table.cols,
                x.rows, logits.cols, x.cols, 0))

        self._back.append(back)
        return total
