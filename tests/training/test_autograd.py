"""Gradients against finite differences; the trained forward pass is the one that chats."""

from random import Random

import pytest

from cleanslate.model.operations import Operations
from cleanslate.model.transformer import Config, Transformer, hidden_states
from cleanslate.training.autograd import Tape
from cleanslate.training.batches import to_batch
from cleanslate.training.trainer import fresh_tensors

CONFIG = Config(vocab=48, d=32, layers=2, heads=2, context=32)


@pytest.fixture
def tensors():
    rng, made = Random(1), fresh_tensors(CONFIG, seed=0)
    for matrix in made.values():
        for i in range(len(matrix.data)):
            matrix.data[i] += rng.uniform(-0.15, 0.15)
    return made


def packed():
    rng = Random(2)

    def text(n):
        return [rng.randrange(48) for _ in range(n)], [rng.random() < 0.7 for _ in range(n)]

    return to_batch([[text(9), text(13), text(8)], [text(30)]], length=32, weight=1 / 40)


@pytest.mark.parametrize("name", CONFIG.shapes())
def test_the_gradient_of_every_tensor_agrees_with_finite_differences(tensors, name):
    tape, batch, rng, matrix = Tape(CONFIG, tensors), packed(), Random(name), tensors[name]
    tape.loss(batch)
    gradient = list(tape.gradients[name].data)
    for i in rng.sample(range(len(gradient)), 6):
        old = matrix.data[i]
        matrix.data[i] = old + 1e-3
        up = tape.loss(batch)
        matrix.data[i] = old - 1e-3
        slope = (up - tape.loss(batch)) / (2e-3)
        matrix.data[i] = old
        assert gradient[i] == pytest.approx(slope, rel=0.02, abs=2e-4)


def test_training_and_chatting_compute_the_same_bits(tensors):
    tokens = [Random(3).randrange(48) for _ in range(32)]
    tape, chatting = Tape(CONFIG, tensors), Transformer(CONFIG, tensors)
    tape._batch = to_batch([[(tokens, [1] * 32)]], length=32)
    states = hidden_states(tape, tensors, CONFIG, tape._batch.tokens)
    logits = Operations().linear(states, chatting.unembedding)
    cache = chatting.new_cache()
    for place, token in enumerate(tokens):
        assert chatting.forward([token], cache) == logits.data[place * 48 : (place + 1) * 48]


def test_a_tape_used_twice_gives_the_same_gradients(tensors):
    tape, batch = Tape(CONFIG, tensors), packed()
    first = tape.loss(batch), {name: m.tobytes() for name, m in tape.gradients.items()}
    assert (tape.loss(batch), {name: m.tobytes() for name, m in tape.gradients.items()}) == first
