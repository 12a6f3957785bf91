"""The model is a function: the same tokens give the same bits, whatever came before and however they arrive."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanslate.errors import WeightsError, WindowError
from cleanslate.model import reference
from cleanslate.model.transformer import Config

TEXT = [20, 21, 35, 280, 99, 20, 21, 35, 7, 2, 11]


def by_reference(transformer, tokens: list[int]) -> list[float]:
    """The same architecture in plain Python."""
    config, tensors = transformer.config, {name: m.tolist() for name, m in transformer.tensors.items()}
    x = reference.rms_norm(reference.take_rows(tensors["embedding"], tokens))
    for layer in range(config.layers):
        qkv = reference.matmul(reference.rms_norm(x), tensors[f"{layer}.qkv"])
        qkv = reference.rms_norm_heads(qkv, 2 * config.heads, config.head_dim)
        turned = reference.rope([row[: 2 * config.d] for row in qkv], range(len(x)), config.head_dim, config.rope_base)
        qkv = [new + row[2 * config.d :] for new, row in zip(turned, qkv)]
        gathered = reference.attention(qkv, [0] * len(x), config.heads, config.attention_factor)
        x = reference.add(x, reference.matmul(gathered, tensors[f"{layer}.out"]))
        thought = reference.relu_squared(reference.matmul(reference.rms_norm(x), tensors[f"{layer}.up"]))
        x = reference.add(x, reference.matmul(thought, tensors[f"{layer}.down"]))
    return reference.matmul(reference.rms_norm(x)[-1:], reference.transpose(tensors["embedding"]))[0]


def test_logits_agree_with_a_plain_python_transformer(transformer):
    logits = transformer.forward(TEXT, transformer.new_cache())
    assert list(logits) == pytest.approx(by_reference(transformer, TEXT), abs=1e-4)


@given(cuts=st.sets(st.integers(1, len(TEXT) - 1)))
@settings(deadline=None)
def test_logits_do_not_depend_on_how_a_text_is_divided_over_calls(transformer, cuts):
    whole = transformer.forward(TEXT, transformer.new_cache())
    cache = transformer.new_cache()
    edges = [0, *sorted(cuts), len(TEXT)]
    for start, end in zip(edges, edges[1:]):
        logits = transformer.forward(TEXT[start:end], cache)
    assert logits.tobytes() == whole.tobytes()


def test_answering_others_in_between_changes_nothing(transformer):
    before = transformer.forward(TEXT, transformer.new_cache())
    for other in range(20):
        transformer.forward([other * 3 + 1] * 30, transformer.new_cache())
    assert transformer.forward(TEXT, transformer.new_cache()).tobytes() == before.tobytes()


def test_the_size_of_the_cache_changes_no_bit(transformer):
    assert transformer.forward(TEXT, transformer.new_cache(16)).tobytes() == transformer.forward(TEXT, transformer.new_cache()).tobytes()


@pytest.mark.parametrize("tokens", [[], [288], [-1], [5] * 65])
def test_tokens_that_the_model_cannot_read_are_refused(transformer, tokens):
    with pytest.raises(WindowError):
        transformer.forward(tokens, transformer.new_cache())


@pytest.mark.parametrize("shape", [{"d": 30}, {"heads": 0}, {"heads": 3}, {"vocab": 100}, {"layers": 0}, {"context": -1}])
def test_a_shape_that_the_kernels_cannot_run_is_refused(shape):
    with pytest.raises(WeightsError, match="shape"):
        Config(**{"vocab": 288, "d": 32, "layers": 1, "heads": 2, "context": 64} | shape)
