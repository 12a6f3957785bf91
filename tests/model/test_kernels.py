"""The compiled kernels against the plain-Python reference, and against themselves in other blockings."""

from array import array
from random import Random

import pytest

from cleanslate.errors import KernelError
from cleanslate.model import reference
from cleanslate.model.kernels import SIGNATURES, Matrix, address, integers, lib, open_library

rng = Random(7)


def random_rows(rows: int, cols: int, spread: float = 1.0) -> list[list[float]]:
    return [[rng.uniform(-spread, spread) for _ in range(cols)] for _ in range(rows)]


def close(matrix: Matrix, rows: list[list[float]], tolerance: float = 2e-5) -> bool:
    flat = [v for row in rows for v in row]
    return len(flat) == len(matrix.data) and all(abs(a - b) <= tolerance * max(1, abs(b)) for a, b in zip(matrix.data, flat))


def test_every_kernel_has_a_reference():
    assert {name for name in SIGNATURES if not hasattr(reference, name)} == set()


@pytest.mark.parametrize("m, k, n", [(1, 5, 3), (1, 96, 400), (4, 16, 16), (9, 300, 37), (33, 513, 64), (2, 1, 1)])
def test_matmul_agrees_with_the_reference(m, k, n):
    a, b, c = random_rows(m, k), random_rows(k, n), Matrix(m, n)
    x, y = Matrix.of(a), Matrix.of(b)
    lib.matmul(c.address, n, x.address, k, 1, y.address, n, m, k, n, 0)
    assert close(c, reference.matmul(a, b), 1e-4)
    lib.matmul(c.address, n, x.address, k, 1, y.address, n, m, k, n, 1)
    assert close(c, reference.scale(reference.matmul(a, b), 2.0), 1e-4)


def test_matmul_reads_its_left_side_transposed():
    a, b, c = random_rows(20, 7), random_rows(20, 33), Matrix(7, 33)
    x, y = Matrix.of(a), Matrix.of(b)
    lib.matmul(c.address, 33, x.address, 1, 7, y.address, 33, 7, 20, 33, 0)
    assert close(c, reference.matmul(reference.transpose(a), b))


def test_matmul_gives_the_same_bits_row_by_row_and_all_at_once():
    a, b = Matrix.of(random_rows(23, 700)), Matrix.of(random_rows(700, 80))
    whole, rows = Matrix(23, 80), Matrix(23, 80)
    lib.matmul(whole.address, 80, a.address, 700, 1, b.address, 80, 23, 700, 80, 0)
    for r in range(23):
        lib.matmul(rows.address + 4 * 80 * r, 80, a.address + 4 * 700 * r, 700, 1, b.address, 80, 1, 700, 80, 0)
    assert whole.tobytes() == rows.tobytes()


def test_matmul_adds_along_k_from_first_to_last():
    a, b = Matrix.of(random_rows(5, 333)), Matrix.of(random_rows(333, 5))
    c, one = Matrix(5, 5), Matrix(1, 1)
    lib.matmul(c.address, 5, a.address, 333, 1, b.address, 5, 5, 333, 5, 0)
    for k in range(333):  # one product at a time, rounded to float32 after each
        lib.matmul(one.address, 1, a.address + 4 * k, 1, 1, b.address + 4 * 5 * k, 1, 1, 1, 1, 1)
    assert one.data[0] == c.data[0]


def test_elementwise_kernels_agree_with_the_reference():
    x, y = random_rows(3, 37), random_rows(3, 37)
    out, other = Matrix.of(x), Matrix.of(y)
    lib.add(out.address, other.address, 111)
    assert close(out, reference.add(x, y))
    lib.scale(out.address, other.address, 0.3, 111)
    assert close(out, reference.scale(y, 0.3))
    out = Matrix.of(y)
    kept = Matrix.of(x)
    lib.blend(out.address, kept.address, 2.0, 0.5, 111)
    assert close(out, reference.blend(x, y, 2.0, 0.5))
    assert lib.sum_of_squares(kept.address, 111) == pytest.approx(reference.sum_of_squares(x), rel=1e-5)
    lib.relu_squared(out.address, kept.address, 111)
    assert close(out, reference.relu_squared(x))
    lib.relu_squared_backward(out.address, other.address, kept.address, 111)
    assert close(out, reference.relu_squared_backward(y, x))


def test_rms_norm_and_its_gradient_agree_with_the_reference():
    x, dy = random_rows(4, 48, 3.0), random_rows(4, 48)
    source, gradient, out, inverse, dx = Matrix.of(x), Matrix.of(dy), Matrix(4, 48), Matrix(4, 1), Matrix(4, 48)
    lib.rms_norm(out.address, inverse.address, source.address, 4, 48)
    lib.rms_norm_backward(dx.address, gradient.address, out.address, inverse.address, 4, 48)
    assert close(out, reference.rms_norm(x))
    assert close(dx, reference.rms_norm_backward(dy, x))


def test_rows_are_taken_and_given_back():
    table, x, rows = random_rows(6, 8), random_rows(3, 8), integers([4, 0, 4])
    source, out, more = Matrix.of(table), Matrix(3, 8), Matrix.of(x)
    lib.take_rows(out.address, source.address, address(rows), 3, 8)
    assert close(out, reference.take_rows(table, rows))
    lib.add_rows(source.address, more.address, address(rows), 3, 8)
    assert close(source, reference.add_rows(table, x, rows))


def test_rotary_positions_agree_with_the_reference_and_turn_back():
    cosines, sines = Matrix(300, 8), Matrix(300, 8)
    lib.rope_table(cosines.address, sines.address, 300, 8, 2000.0)
    expected = reference.rope_table(300, 8, 2000.0)
    assert close(cosines, expected[0], 1e-6) and close(sines, expected[1], 1e-6)
    x, positions = random_rows(3, 32), integers([0, 17, 299])
    turned = Matrix.of(x)
    lib.rope(turned.address, 32, cosines.address, sines.address, address(positions), 3, 2, 8, 1.0)
    assert close(turned, reference.rope(x, positions, 16, 2000.0))
    lib.rope(turned.address, 32, cosines.address, sines.address, address(positions), 3, 2, 8, -1.0)
    assert close(turned, x)


@pytest.mark.parametrize("spread", [0.1, 5.0, 300.0])
def test_softmax_agrees_with_the_reference_even_for_far_apart_numbers(spread):
    x = random_rows(1, 64, spread)
    out = Matrix.of(x)
    lib.softmax(out.address, 64, 0.7)
    assert close(out, [reference.softmax(x[0], 0.7)], 1e-5)
    assert sum(out.data) == pytest.approx(1.0, abs=1e-5)


def attention_by_kernel(qkv: list[list[float]], starts: list[int], heads: int) -> tuple[Matrix, Matrix, Matrix]:
    n, d = len(qkv), len(qkv[0]) // 3
    source, out, weights, scratch = Matrix.of(qkv), Matrix(n, d), Matrix(heads * n, n), Matrix(d // heads + 16, n)
    begin = integers(starts)
    lib.attention(out.address, weights.address, scratch.address, source.address, address(begin), 1, n, heads, d // heads,
                  (d // heads) ** -0.5)
    return out, weights, source


def test_attention_agrees_with_the_reference_and_keeps_packed_texts_apart():
    qkv, starts = random_rows(48, 96), [0] * 20 + [20] * 9 + [29] * 19
    out, _, _ = attention_by_kernel(qkv, starts, heads=2)
    assert close(out, reference.attention(qkv, starts, heads=2, factor=0.25))
    changed = random_rows(20, 96) + qkv[20:]
    other, _, _ = attention_by_kernel(changed, starts, heads=2)
    assert other.data[20 * 32 :] == out.data[20 * 32 :]


def test_queries_and_keys_are_normalised_head_by_head_and_values_left_alone():
    qkv, dy = random_rows(5, 96), random_rows(5, 96)
    out, inverse, gradient = Matrix.of(qkv), Matrix(5, 4), Matrix.of(dy)
    lib.rms_norm_heads(out.address, 96, inverse.address, 5, 4, 16)
    lib.rms_norm_heads_backward(gradient.address, out.address, 96, inverse.address, 5, 4, 16)
    assert close(out, reference.rms_norm_heads(qkv, 4, 16))
    assert close(gradient, reference.rms_norm_heads_backward(dy, qkv, 4, 16))


def test_attention_with_a_cache_gives_the_same_bits_as_attention_in_training():
    qkv = random_rows(48, 96)
    trained, _, source = attention_by_kernel(qkv, [0] * 48, heads=2)
    keys, values, scores, out = Matrix(32, 64), Matrix(64, 32), Matrix(1, 64), Matrix(48, 32)
    for first, count in [(0, 30), (30, 1), (31, 17)]:
        lib.attention_cached(out.address + 4 * 32 * first, source.address + 4 * 96 * first, keys.address, values.address,
                             scores.address, count, first, 2, 16, 64, 16**-0.5)
    assert out.tobytes() == trained.tobytes()


def test_attention_gradient_agrees_with_finite_differences():
    qkv, starts, dout = random_rows(16, 96), [0] * 7 + [7] * 9, random_rows(16, 32)
    _, weights, source = attention_by_kernel(qkv, starts, heads=2)
    gradient, scratch, upstream, begin = Matrix(16, 96), Matrix(32, 16), Matrix.of(dout), integers(starts)
    lib.attention_backward(gradient.address, scratch.address, upstream.address, source.address, weights.address,
                           address(begin), 1, 16, 2, 16, 0.25)
    assert close(gradient, reference.attention_backward(dout, qkv, starts, heads=2, factor=0.25), 1e-4)


def test_cross_entropy_and_its_gradient_agree_with_the_reference():
    logits, targets, weights = random_rows(3, 32, 4.0), integers([0, 31, 7]), array("f", [1.0, 0.25, 0.0])
    out = Matrix.of(logits)
    loss = lib.cross_entropy(out.address, address(targets), weights.buffer_info()[0], 3, 32)
    expected, gradient = reference.cross_entropy(logits, targets, weights)
    assert loss == pytest.approx(expected, rel=1e-6)
    assert close(out, gradient)


def test_adamw_agrees_with_the_reference():
    w, m, v, g = (random_rows(1, 20)[0] for _ in range(4))
    v = [abs(x) for x in v]
    settings = (0.01, 0.9, 0.95, 0.1, 0.05, 1e-8, 0.1)
    matrices = [Matrix.of([x]) for x in (w, m, v, g)]
    lib.adamw(*(x.address for x in matrices), *settings, 20)
    for matrix, expected in zip(matrices, reference.adamw(w, m, v, g, *settings)):
        assert close(matrix, [expected])


@pytest.mark.parametrize("by_columns", [False, True], ids=["rows", "columns"])
def test_eight_bit_numbers_lose_at_most_half_a_step_also_beside_those_a_thousand_times_larger(by_columns):
    x = random_rows(5, 40) + [[0.0] * 40]
    x = [[*row[:20], *(v / 1000 for v in row[20:39]), 0.0] for row in x] if by_columns else [[v / 1000**(i == 4) for v in row] for i, row in enumerate(x)]
    source, back, numbers, scales = Matrix.of(x), Matrix(6, 40), array("b", bytes(240)), array("f", bytes(160 if by_columns else 24))
    lib.quantize(address(numbers), address(scales), source.address, 6, 40, not by_columns, by_columns)
    lib.dequantize(back.address, address(numbers), address(scales), 6, 40, not by_columns, by_columns)
    whole, expected_scales = reference.quantize(x, by_columns)
    assert [list(numbers[i : i + 40]) for i in range(0, 240, 40)] == whole
    assert close(back, reference.dequantize(whole, expected_scales, by_columns))
    for r, (row, new) in enumerate(zip(x, back.tolist())):
        assert all(abs(a - b) <= scales[c if by_columns else r] / 2 * 1.001 for c, (a, b) in enumerate(zip(row, new)))


def test_a_missing_library_is_explained(tmp_path):
    with pytest.raises(KernelError, match="build.py build"):
        open_library(tmp_path / "libkernels.so")


def test_a_matrix_refuses_numbers_that_do_not_fill_it():
    with pytest.raises(KernelError, match="do not make"):
        Matrix(2, 3, array("f", [1.0]))
