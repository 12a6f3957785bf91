"""The weights: one static file, read and never written.

The format is safetensors: 8 bytes of header length, a JSON header (name → dtype, shape, place), then the
numbers.  Its `__metadata__` carries the model's shape and the tokenizer's merges, so that one file is a
whole model.  A tensor [rows, cols] is float32, or int8 with float32 scales (`<name>.scale`): [rows], one for each
row, or [1, cols], one for each column.

The fingerprint is the SHA-256 of the bytes: change one bit and it is another model.
"""

import hashlib
import json
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import prod

from cleanslate.errors import TokenizerError, WeightsError
from cleanslate.model.kernels import Matrix, lib
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.transformer import Config, Transformer

_SIZES = {"F32": 4, "I8": 1}


def fingerprint(blob: bytes) -> str:
    """SHA-256 in 64 hex digits, the same as `sha256sum` prints.

    >>> fingerprint(b"stone")[:16]
    'dc3d50da8dac041f'
    """
    return hashlib.sha256(blob).hexdigest()


@dataclass(frozen=True)
class Weights:
    """A file that was read: its bytes (immutable), what they say, and their fingerprint."""

    blob: bytes
    fingerprint: str
    config: Config
    tokenizer: Tokenizer
    tensors: Mapping[str, Matrix]
    metadata: Mapping[str, str]

    @property
    def size(self) -> int:
        """Length of the file in bytes."""
        return len(self.blob)

    @property
    def parameters(self) -> int:
        """How many numbers the model consists of."""
        return sum(prod(shape) for shape in self.config.shapes().values())

    def transformer(self) -> Transformer:
        return Transformer(self.config, self.tensors)


def read(blob: bytes) -> Weights:
    """Read a weights file.  Raises WeightsError, with the reason, for anything but a whole, fitting file."""
    blob = bytes(blob)
    header, data = split(blob)
    metadata = header.pop("__metadata__", {})
    config = _config(metadata)
    try:
        tokenizer = Tokenizer.from_json(metadata["tokenizer"])
    except (KeyError, TypeError, TokenizerError) as error:
        raise WeightsError(f"the weights file carries no usable tokenizer: {error}") from error
    if tokenizer.vocab_size != config.vocab:
        raise WeightsError(f"the tokenizer has {tokenizer.vocab_size} tokens, the model {config.vocab}")
    tensors = {name: _tensor(name, shape, header, data) for name, shape in config.shapes().items()}
    return Weights(blob, fingerprint(blob), config, tokenizer, tensors, metadata)


def split(blob: bytes) -> tuple[dict, memoryview]:
    """A safetensors file: its header, and its numbers.  WeightsError when it is cut off or damaged."""
    if len(blob) < 8:
        raise WeightsError(f"the weights file is cut off: {len(blob)} bytes")
    length = int.from_bytes(blob[:8], "little")
    if len(blob) < 8 + length:
        raise WeightsError("the weights file is cut off, or is not a safetensors file")
    try:
        header = json.loads(blob[8 : 8 + length])
        end = max(entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__")
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise WeightsError(f"the weights file has a damaged header: {error}") from error
    data = memoryview(blob)[8 + length :]
    if len(data) != end:
        raise WeightsError(f"the weights file is cut off or has bytes too many: {len(data)} bytes of numbers, not {end}")
    return header, data


def _config(metadata: Mapping[str, str]) -> Config:
    try:
        values = json.loads(metadata["config"])
        return Config(**{f.name: (float if f.name == "rope_base" else int)(values[f.name]) for f in fields(Config)})
    except (KeyError, TypeError, ValueError) as error:
        raise WeightsError(f"the weights file does not say its shape: {error}") from error


def _tensor(name: str, shape: tuple[int, int], header: Mapping, data: memoryview) -> Matrix:
    dtype, piece = _piece(name, shape, header, data)
    if dtype == "F32":
        return Matrix(*shape, array("f", piece.tobytes()))
    by_columns = header.get(f"{name}.scale", {}).get("shape") == [1, shape[1]]
    scale_dtype, scale_piece = _piece(f"{name}.scale", (1, shape[1]) if by_columns else shape[:1], header, data)
    if scale_dtype != "F32":
        raise WeightsError(f"the scales of {name} must be F32, not {scale_dtype}")
    numbers, scales, out = array("b", piece.tobytes()), array("f", scale_piece.tobytes()), Matrix(*shape)
    lib.dequantize(out.address, numbers.buffer_info()[0], scales.buffer_info()[0], *shape, not by_columns, by_columns)
    return out


def _piece(name: str, shape: tuple[int, ...], header: Mapping, data: memoryview) -> tuple[str, memoryview]:
    try:
        entry = header[name]
        dtype, start, end = entry["dtype"], *entry["data_offsets"]
        if tuple(entry["shape"]) != shape or end - start != prod(shape) * _SIZES[dtype] or not 0 <= start <= end <= len(data):
            raise WeightsError(f"tensor {name} has another shape than the model: {entry}")
    except (KeyError, TypeError, ValueError) as error:
        raise WeightsError(f"tensor {name} is missing or damaged in the weights file ({error!r})") from error
    return dtype, data[start:end]
