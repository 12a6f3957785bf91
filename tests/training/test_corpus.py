"""Base text: what a model reads before it learns to chat."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.model.chat_format import SPECIAL_TOKENS
from cleanslate.training import corpus, world
from cleanslate.training.corpus import base_document


@given(st.integers(0, 2**32))
def test_a_seed_always_makes_the_same_document(seed):
    assert base_document(Random(seed)) == base_document(Random(seed))


@given(st.integers(0, 2**32))
def test_a_document_is_plain_finished_text(seed):
    text = base_document(Random(seed))
    assert 10 < len(text) < 1200
    assert "{" not in text and "  " not in text and text == text.strip()
    assert not any(token in text for token in SPECIAL_TOKENS)
    assert not text[0].islower()


def test_the_four_kinds_come_in_their_shares(monkeypatch):
    for kind in ("encyclopedia", "story", "letter", "quiz"):
        monkeypatch.setattr(corpus, kind, lambda rng, kind=kind: kind)
    rng = Random(1)
    counts = Counter(base_document(rng) for _ in range(20_000))
    for kind, share in (("encyclopedia", 0.45), ("story", 0.27), ("letter", 0.13), ("quiz", 0.15)):
        assert abs(counts[kind] / 20_000 - share) < 0.015


def test_every_fact_of_the_world_is_told_in_several_wordings():
    rng = Random(1)
    for fact in world.WORDED[::7]:
        told = {corpus.worded(fact, rng) for _ in range(60)}
        assert len(told) >= (2 if fact.answer == "no" else 3), fact.key


def test_quizzes_only_ask():
    rng = Random(3)
    for _ in range(50):
        sentences = corpus.quiz(rng)
        assert sentences.endswith("?") and sentences.count("?") >= 3


def test_no_document_is_a_chat():
    rng = Random(4)
    assert not any(text.startswith(("User:", "You:", "Pip:")) for text in (base_document(rng) for _ in range(500)))
