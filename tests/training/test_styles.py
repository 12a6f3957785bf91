"""The styles that preference tuning can choose from."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.errors import TrainingError
from cleanslate.model.chat_format import encode_turn
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.training import styles
from cleanslate.training.chat_state import LONGEST_REPLY
from cleanslate.training.values import KEYS, value

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SEEDS = st.integers(0, 2**32)


@given(SEEDS, st.sampled_from(KEYS))
def test_every_style_says_the_value_and_no_two_say_it_alike(seed, key):
    v = value(key, Random(seed))
    for replies in (styles.told(key, v), styles.asked(key, v)):
        assert tuple(replies) == styles.STYLES and len(set(replies.values())) == 3
        assert all(v[1:] in reply for reply in replies.values())
        assert len(replies["short"]) < len(replies["chatty"]) > len(replies["plain"])


@given(SEEDS, st.permutations(styles.STYLES))
def test_a_choice_is_between_two_different_replies_to_a_message_of_the_user(seed, order):
    one = next(styles.preferences(Random(seed), *order[:2]))
    assert one.messages[-1]["role"] == "user" and one.chosen != one.rejected
    assert all(message["content"].strip() for message in one.messages)


@given(SEEDS)
def test_what_is_chosen_is_true_of_the_conversation(seed):
    stream = styles.preferences(Random(seed), "plain", "chatty")
    for one in (next(stream) for _ in range(5)):
        typed = " ".join(message["content"] for message in one.messages if message["role"] == "user").lower()
        name = one.chosen.removeprefix("Your name is ").rstrip(".")
        assert not one.chosen.startswith("Your name is ") or name.lower() in typed


def test_most_chatty_replies_fit_where_replies_must_fit():
    rng, tokenizer = Random(1), Tokenizer.from_json((ASSETS / "tokenizer.json").read_text())
    stream = styles.preferences(rng, "chatty")
    sizes = [len(encode_turn(tokenizer, "assistant", next(stream).chosen)) for _ in range(300)]
    assert sum(size <= LONGEST_REPLY for size in sizes) > 290


@pytest.mark.parametrize("pair", [("short", "short"), ("rude", "plain"), ("short", "loud")])
def test_a_style_that_is_none_is_refused(pair):
    with pytest.raises(TrainingError, match="two different styles"):
        next(styles.preferences(Random(1), *pair))
