"""Python's door to `kernels.c`, by `ctypes`.

The library lies beside this file: `libkernels.so`, compiled for this machine in a checkout, and for
WebAssembly in the browser's wheel.  `reference.py` says in plain Python what every kernel computes.

>>> a, b = Matrix.of([[1, 2], [3, 4]]), Matrix.of([[10, 0], [0, 10]])
>>> c = Matrix(2, 2)
>>> lib.matmul(c.address, 2, a.address, 2, 1, b.address, 2, 2, 2, 2, 0)
>>> c.tolist()
[[10.0, 20.0], [30.0, 40.0]]
"""

import ctypes
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path

from cleanslate.errors import KernelError

LIBRARY = Path(__file__).with_name("libkernels.so")

# One letter for each argument: p pointer, i int, l long, f float, d double.
SIGNATURES = {
    "matmul": "pipiipiiiii", "transpose": "ppiii", "add": "ppl", "scale": "ppfl", "blend": "ppffl",
    "sum_of_squares": "pl", "relu_squared": "ppl", "relu_squared_backward": "pppl",
    "rms_norm": "pppii", "rms_norm_backward": "ppppii", "rms_norm_heads": "pipiii", "rms_norm_heads_backward": "ppipiii",
    "take_rows": "pppii", "add_rows": "pppii",
    "rope_table": "ppiid", "rope": "pipppiiif", "softmax": "pif",
    "attention_cached": "pppppiiiiif", "attention": "pppppiiiif", "attention_backward": "ppppppiiiif",
    "cross_entropy": "pppii", "adamw": "ppppfffffffl", "quantize": "pppiiii", "dequantize": "pppiiii",
}
RETURNS = {"sum_of_squares": ctypes.c_float, "cross_entropy": ctypes.c_double}
_TYPES = {
    "p": ctypes.c_void_p, "i": ctypes.c_int, "l": ctypes.c_long, "f": ctypes.c_float, "d": ctypes.c_double,
}


def open_library(path: Path = LIBRARY) -> ctypes.CDLL:
    """The compiled kernels with their argument types declared; KernelError when they are not there."""
    try:
        library = ctypes.CDLL(str(path))
        for name, letters in SIGNATURES.items():
            function = getattr(library, name)
            function.argtypes = [_TYPES[letter] for letter in letters]
            function.restype = RETURNS.get(name)
    except (OSError, AttributeError) as error:
        raise KernelError(f"cannot load {path.name} ({error}): run `python build.py build` to compile it") from error
    return library


lib = open_library()


class Matrix:
    """A row-major float32 matrix [rows, cols] at a fixed address."""

    __slots__ = ("rows", "cols", "data", "address")

    def __init__(self, rows: int, cols: int, data: array | None = None) -> None:
        self.rows, self.cols = rows, cols
        self.data = array("f", bytes(4 * rows * cols)) if data is None else data
        if len(self.data) != rows * cols:
            raise KernelError(f"{len(self.data)} numbers do not make a {rows} × {cols} matrix")
        self.address: int = self.data.buffer_info()[0]

    @classmethod
    def of(cls, rows: Sequence[Sequence[float]]) -> "Matrix":
        return cls(len(rows), len(rows[0]), array("f", (x for row in rows for x in row)))

    def tolist(self) -> list[list[float]]:
        return [list(self.data[i : i + self.cols]) for i in range(0, len(self.data), self.cols)]

    def tobytes(self) -> bytes:
        return self.data.tobytes()


def integers(values: Iterable[int]) -> array:
    """An int32 array for kernels; keep a reference to it while a kernel reads its address."""
    return array("i", values)


def address(buffer: array) -> int:
    return buffer.buffer_info()[0]
