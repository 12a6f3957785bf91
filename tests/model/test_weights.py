"""A weights file is read whole or refused with its reason, and never written."""

import hashlib
import json
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanslate.errors import WeightsError
from cleanslate.model.kernels import Matrix
from cleanslate.model.weights import read
from cleanslate.training.files import pack_model, safetensors


def test_the_fingerprint_is_the_sha256_of_the_file(blob):
    assert read(blob).fingerprint == hashlib.sha256(blob).hexdigest()


def test_what_was_packed_is_read_back(blob, tokenizer, tensors):
    weights = read(blob)
    assert weights.tokenizer.merges == tokenizer.merges
    assert weights.parameters == sum(len(m.data) for m in tensors.values())
    for name, matrix in tensors.items():
        step = max(map(abs, matrix.data)) / 127
        assert all(abs(a - b) <= step for a, b in zip(weights.tensors[name].data, matrix.data))


def test_of_columns_of_any_size_a_file_with_a_scale_for_each_loses_at_most_half_a_step(tokenizer, tensors):
    uneven = {name: Matrix(m.rows, m.cols, array("f", (v / (1 + i % m.cols) ** 2 for i, v in enumerate(m.data)))) for name, m in tensors.items()}
    weights = read(pack_model(_config(), tokenizer, uneven, {}, by_columns=True))
    for name, matrix in uneven.items():
        for column in range(matrix.cols):
            whole, rounded = matrix.data[column :: matrix.cols], weights.tensors[name].data[column :: matrix.cols]
            assert all(abs(a - b) <= max(map(abs, whole)) / 254 * 1.001 for a, b in zip(whole, rounded))


def test_a_float_file_keeps_every_bit(tokenizer, tensors):
    config = read(pack_model(_config(), tokenizer, tensors, {})).config
    weights = read(pack_model(config, tokenizer, tensors, {}, small=False))
    assert all(weights.tensors[name].tobytes() == m.tobytes() for name, m in tensors.items())


def _config():
    from tests.model.conftest import CONFIG

    return CONFIG


def test_the_bytes_held_cannot_be_changed(blob):
    weights = read(bytearray(blob))
    with pytest.raises(TypeError):
        weights.blob[0] = 0
    with pytest.raises(AttributeError):
        weights.fingerprint = "other"


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_file_that_is_cut_off_anywhere_is_refused(blob, data):
    with pytest.raises(WeightsError):
        read(blob[: data.draw(st.integers(0, len(blob) - 1))])


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_damaged_header_never_gives_anything_but_a_clear_error(blob, data):
    length = int.from_bytes(blob[:8], "little")
    broken = bytearray(blob)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, 8 + length - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read(bytes(broken)).fingerprint != read(blob).fingerprint or bytes(broken) == blob
    except WeightsError as error:
        assert str(error)


def test_bytes_too_many_are_refused(blob):
    with pytest.raises(WeightsError, match="too many"):
        read(blob + b"\0")


@pytest.mark.parametrize("change", ["missing", "shape", "dtype", "scale", "config", "tokenizer"])
def test_each_kind_of_misfit_is_named(blob, change):
    length = int.from_bytes(blob[:8], "little")
    header = json.loads(blob[8 : 8 + length])
    if change == "missing":
        del header["0.qkv"]
    elif change == "shape":
        header["0.qkv"]["shape"] = [1, 2]
    elif change == "dtype":
        header["0.qkv"]["dtype"] = "F64"
    elif change == "scale":
        header["0.qkv.scale"]["shape"] = 7
    else:
        header["__metadata__"][change] = "{}"
    text = json.dumps(header).encode()
    with pytest.raises(WeightsError, match=change if change in ("tokenizer",) else "shape|missing"):
        read(len(text).to_bytes(8, "little") + text + blob[8 + length :])


def test_an_empty_safetensors_file_is_refused():
    with pytest.raises(WeightsError):
        read(safetensors({"x": ("F32", (1,), array("f", [1]).tobytes())}, {}))
