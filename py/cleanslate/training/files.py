"""Writing weights: the one place in the project where a model becomes a file.

The format is safetensors (see `model/weights.py`, which reads it).  Shipped files hold int8 numbers with
float32 scales: a quarter of the size, and the same bits on every machine, because turning them back is one exact
multiplication.  A scale for each column loses next to nothing.  A scale for each row loses the outputs that are far
smaller than their neighbours: it cost a long trained Pip one right answer in two hundred, nearly all by the first layer's queries and keys.
"""

import json
from array import array
from collections.abc import Mapping
from math import prod
from pathlib import Path

from cleanslate.errors import TrainingError
from cleanslate.model.kernels import Matrix, address, lib
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.transformer import Config

Piece = tuple[str, tuple[int, ...], bytes]  # dtype, shape, little-endian numbers


def safetensors(pieces: Mapping[str, Piece], metadata: Mapping[str, str]) -> bytes:
    """The bytes of a safetensors file, the same for the same content."""
    header: dict = {"__metadata__": dict(metadata)}
    place = 0
    for name, (dtype, shape, data) in pieces.items():
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [place, place + len(data)]}
        place += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + b"".join(data for _, _, data in pieces.values())


def pack_model(
    config: Config, tokenizer: Tokenizer, tensors: Mapping[str, Matrix], about: Mapping[str, str], *,
    small: bool = True, by_columns: bool = False,
) -> bytes:
    """A whole model as one file: int8 when `small`, with a scale for each column or row; float32 otherwise.  `about` is kept as metadata."""
    pieces: dict[str, Piece] = {}
    for name, shape in config.shapes().items():
        matrix = tensors[name]
        if not small:
            pieces[name] = ("F32", shape, matrix.tobytes())
            continue
        scaled = (1, shape[1]) if by_columns else shape[:1]
        numbers, scales = array("b", bytes(prod(shape))), array("f", bytes(4 * prod(scaled)))
        lib.quantize(address(numbers), address(scales), matrix.address, *shape, not by_columns, by_columns)
        pieces[name] = ("I8", shape, numbers.tobytes())
        pieces[f"{name}.scale"] = ("F32", scaled, scales.tobytes())
    # scales first: float32 numbers then start at a multiple of four
    pieces = dict(sorted(pieces.items(), key=lambda item: (item[1][0] != "F32", item[0])))
    metadata = {"config": json.dumps(config.to_json()), "tokenizer": tokenizer.to_json(), **about}
    return safetensors(pieces, metadata)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader finds the old one or the new one, never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        raise TrainingError(f"cannot write {path.name}: {error.strerror}") from error
