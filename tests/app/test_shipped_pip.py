"""The app around the weights that are shipped: what holds for any weights, and so for these."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanslate import Pip
from cleanslate.app.events import TokenDrawn
from cleanslate.app.settings import MAX_WINDOW, MIN_WINDOW
from cleanslate.app.window import count

WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"


@pytest.fixture(scope="module")
def pip(shipped) -> Pip:
    return shipped


def test_the_fingerprint_is_that_of_the_file_before_and_after_fifty_messages(pip, user):
    of_file = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    assert pip.fingerprint == of_file
    for number in range(50):
        assert pip.reply([user(f"Hi, I'm number {number}.")]).fingerprint == of_file
    assert pip.fingerprint == of_file


def test_a_reply_does_not_depend_on_what_was_asked_before(pip, user):
    fresh = Pip.load(WEIGHTS.read_bytes())
    pip.reply([user("My name is Ada.")], notes=["name = Ada"])
    assert pip.reply([user("What's my name?")]) == fresh.reply([user("What's my name?")])


def test_the_seed_decides_what_chance_brings(pip, user):
    replies = [pip.reply([user("Tell me a story.")], temperature=2, seed=seed) for seed in (1, 1, 2, 3, 4)]
    assert replies[0] == replies[1]
    assert len({reply.content for reply in replies}) > 1


@settings(max_examples=30)
@given(st.text(min_size=1, max_size=400), st.integers(MIN_WINDOW, MAX_WINDOW), st.integers(0, 9))
def test_any_text_gets_an_answer_within_the_window(pip, user, text, size, seed):
    events = list(pip.stream([user("Hi"), user("x" + text)], window=size, seed=seed, temperature=1, notes=[]))
    drawn = [event for event in events if isinstance(event, TokenDrawn)]
    assert max(count(event.window) for event in drawn) <= size
    assert "".join(event.text for event in drawn) == events[-1].reply.content
