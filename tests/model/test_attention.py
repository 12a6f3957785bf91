"""Attention that is shown is the attention that was paid."""

import math

import pytest

from cleanslate.model import reference
from cleanslate.model.attention import attention

TEXT = [20, 21, 35, 280, 99, 20, 21, 35, 7, 2, 11]


def paid_by_reference(transformer, tokens: list[int], first: int) -> list[float]:
    """The same sum in plain Python: softmax of query times key, averaged over layers, heads and looking tokens."""
    config, tensors = transformer.config, {name: m.tolist() for name, m in transformer.tensors.items()}
    x = reference.rms_norm(reference.take_rows(tensors["embedding"], tokens))
    paid = [0.0] * len(tokens)
    for layer in range(config.layers):
        qkv = reference.matmul(reference.rms_norm(x), tensors[f"{layer}.qkv"])
        qkv = reference.rms_norm_heads(qkv, 2 * config.heads, config.head_dim)
        turned = reference.rope([row[: 2 * config.d] for row in qkv], range(len(x)), config.head_dim, config.rope_base)
        qkv = [new + row[2 * config.d :] for new, row in zip(turned, qkv)]
        for looking in range(first, len(tokens)):
            for head in range(config.heads):
                q = qkv[looking][head * config.head_dim : (head + 1) * config.head_dim]
                begin = config.d + head * config.head_dim
                products = [
                    math.exp(config.attention_factor * sum(a * b for a, b in zip(q, row[begin : begin + config.head_dim])))
                    for row in qkv[: looking + 1]
                ]
                for seen, product in enumerate(products):
                    paid[seen] += product / sum(products)
        gathered = reference.attention(qkv, [0] * len(x), config.heads, config.attention_factor)
        x = reference.add(x, reference.matmul(gathered, tensors[f"{layer}.out"]))
        thought = reference.relu_squared(reference.matmul(reference.rms_norm(x), tensors[f"{layer}.up"]))
        x = reference.add(x, reference.matmul(thought, tensors[f"{layer}.down"]))
    lookers = config.layers * config.heads * (len(tokens) - first)
    return [share / lookers for share in paid]


@pytest.mark.parametrize("first", [0, 4, len(TEXT) - 1])
def test_it_agrees_with_a_plain_python_transformer_and_sums_to_one(transformer, first):
    paid = attention(transformer, TEXT, first)
    assert list(paid) == pytest.approx(paid_by_reference(transformer, TEXT, first), abs=1e-5)
    assert sum(paid) == pytest.approx(1.0, abs=1e-5)


def test_nobody_looks_at_what_comes_later(transformer):
    early = attention(transformer, TEXT, 0)
    assert early[0] > early[-1] > 0, "all may see the first token, only the last one sees itself"


@pytest.mark.parametrize("first", [-1, len(TEXT), len(TEXT) + 1])
def test_somebody_must_look(transformer, first):
    with pytest.raises(ValueError, match="first must be a place"):
        attention(transformer, TEXT, first)
