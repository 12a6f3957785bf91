"""What is bigger, faster, first or before something: one true answer to each question."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training import rankings
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

SEEDS = st.integers(0, 2**32)
LAST = MIXTURES[-1][1]


@given(SEEDS)
def test_each_question_is_whole_and_its_answer_names_what_was_asked_about(seed):
    question, key, answer = rankings.question(Random(seed))
    assert not set(question) & set("{}[]|") and answer.endswith(".") and answer[0].isupper() | answer[0].isdigit()
    assert key.split("/")[0] in ("order", "before")


def test_a_question_has_one_answer():
    answers = {}
    for seed in range(6000):
        question, _, answer = rankings.question(Random(seed))
        assert answers.setdefault(question, answer) == answer, question


@pytest.mark.parametrize("more", rankings.ROWS)
def test_of_two_animals_the_same_one_is_more_in_whichever_order_they_are_named(more):
    row = rankings.ROWS[more]
    for one, other in zip(row, row[rankings.LEAST_APART:]):
        assert rankings.compared(more, one, other) == rankings.compared(more, other, one)
        assert rankings.compared(more, one, other)[0] == (other if rankings.MORE_OR_LESS[more] > 0 else one)


def test_the_number_before_is_one_less():
    for seed in range(3000):
        _, key, answer = rankings.question(Random(seed))
        if key.startswith("before/") and key[7:].isdigit():
            assert answer == f"{int(key[7:]) - 1} comes before {key[7:]}."


def test_none_of_them_is_said_not_to_be_known():
    for seed in range(3000):
        who = Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=False), LAST)
        assert who.unknown_question()[0] not in rankings.FIRSTS
