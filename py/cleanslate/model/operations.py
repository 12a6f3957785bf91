"""The steps that a transformer is made of, each one kernel call on matrices [tokens, features].

`Operations` computes and forgets.  Training uses the same steps through a subclass that also writes
down how to go back (`training/autograd.py`), so that the architecture is written once, in
`transformer.py`, and what is trained is what chats.
"""

from array import array

from cleanslate.model.kernels import Matrix, address, lib


class Operations:
    """Plain forward steps.  `attention` is added by those who know which past a token may see."""

    def new(self, rows: int, cols: int) -> Matrix:
        return Matrix(rows, cols)

    def embedding(self, table: Matrix, tokens: array) -> Matrix:
        """Rows of `table` [vocab, d] for int32 `tokens` [n] → [n, d]."""
        out = self.new(len(tokens), table.cols)
        lib.take_rows(out.address, table.address, address(tokens), len(tokens), table.cols)
        return out

    def linear(self, x: Matrix, weight: Matrix) -> Matrix:
        """x [n, in] times weight [in, out] → [n, out]."""
        out = self.new(x.rows, weight.cols)
        lib.matmul(out.address, out.cols, x.address, x.cols, 1, weight.address, weight.cols,
                   x.rows, x.cols, weight.cols, 0)
        return out

    def rms_norm(self, x: Matrix) -> Matrix:
        """Each row divided by its root mean square (Zhang & Sennrich 2019)."""
        return self._rms_norm(x)[0]

    def _rms_norm(self, x: Matrix) -> tuple[Matrix, Matrix]:
        out, inverse = self.new(x.rows, x.cols), self.new(x.rows, 1)
        lib.rms_norm(out.address, inverse.address, x.address, x.rows, x.cols)
        return out, inverse

    def norm_heads(self, qkv: Matrix, heads: int) -> Matrix:
        """Each head of queries and keys divided by its root mean square, in place; qkv [n, 3d] (Henry et al. 2020)."""
        self._norm_heads(qkv, heads)
        return qkv

    def _norm_heads(self, qkv: Matrix, heads: int) -> Matrix:
        inverse = self.new(qkv.rows, 2 * heads)
        lib.rms_norm_heads(qkv.address, qkv.cols, inverse.address, qkv.rows, 2 * heads, qkv.cols // (3 * heads))
        return inverse

    def relu_squared(self, x: Matrix) -> Matrix:
        out = self.new(x.rows, x.cols)
        lib.relu_squared(out.address, x.address, x.rows * x.cols)
        return out

    def add(self, x: Matrix, y: Matrix) -> Matrix:
        """x + y, written over y, which was made for this sum and is needed by nobody else."""
        lib.add(y.address, x.address, x.rows * x.cols)
        return y
