"""Logit adjustment makes one token more or less probable and leaves all else as it was."""

from random import Random

import pytest

from cleanslate.errors import TrainingError
from cleanslate.model.kernels import Matrix
from cleanslate.model.tokenizer import FIRST_BYTE, Tokenizer
from cleanslate.model.transformer import Config, Transformer
from cleanslate.training.adjustment import adjusted

CONFIG = Config(vocab=288, d=32, layers=2, heads=2, context=64)
A = FIRST_BYTE + ord("a")


def logits(tensors: dict[str, Matrix]) -> list[float]:
    transformer = Transformer(CONFIG, tensors)
    return list(transformer.forward([A, 40, A, 50], transformer.new_cache()))


def test_only_the_logit_of_the_adjusted_token_changes_even_where_the_token_is_read():
    rng = Random(1)
    tensors = {name: Matrix.of([[rng.uniform(-0.3, 0.3) for _ in range(cols)] for _ in range(rows)])
               for name, (rows, cols) in CONFIG.shapes().items()}
    before, after = logits(tensors), logits(adjusted(tensors, Tokenizer(), {"a": 1.25}))
    assert abs(before[A]) > 0.1
    assert after[A] == pytest.approx(1.25 * before[A], rel=1e-4)
    assert [*after[:A], *after[A + 1 :]] == pytest.approx([*before[:A], *before[A + 1 :]], rel=1e-4, abs=1e-4)


def test_the_weights_that_were_given_stay_as_they_were():
    tensors = {"embedding": Matrix.of([[1.0, 2.0]] * 266)}
    adjusted(tensors, Tokenizer(), {"a": 2.0})
    assert tensors["embedding"].tolist() == [[1.0, 2.0]] * 266


@pytest.mark.parametrize("text", ["ab", "", "<|nothing|>"])
def test_what_is_not_one_token_is_refused(text):
    with pytest.raises(TrainingError, match="is not one token"):
        adjusted({"embedding": Matrix.of([[1.0, 2.0]] * 266)}, Tokenizer(), {text: 2.0})
