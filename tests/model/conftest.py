"""A small model with random weights: enough to test the machinery, quick to make."""

import pytest

from cleanslate.model.tokenizer import FIRST_MERGE, Tokenizer
from cleanslate.model.transformer import Config, Transformer
from cleanslate.training.files import pack_model
from cleanslate.training.trainer import fresh_tensors

CONFIG = Config(vocab=288, d=32, layers=2, heads=2, context=64)


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return Tokenizer.train(["my name is Ada and your name is Pip, they said, laughing"] * 2, FIRST_MERGE + 22)


@pytest.fixture(scope="session")
def tensors() -> dict:
    made = fresh_tensors(CONFIG, seed=3)
    for name, matrix in fresh_tensors(CONFIG, seed=4).items():  # the matrices that begin at zero would hide mistakes
        if name.endswith((".out", ".down")):
            source = fresh_tensors(CONFIG, seed=5)[name.replace("out", "qkv").replace("down", "up")]
            matrix.data[:] = source.data[: len(matrix.data)]
            made[name] = matrix
    return made


@pytest.fixture(scope="session")
def transformer(tensors) -> Transformer:
    return Transformer(CONFIG, tensors)


@pytest.fixture(scope="session")
def blob(tokenizer, tensors) -> bytes:
    return pack_model(CONFIG, tokenizer, tensors, {"stage": "test"})
