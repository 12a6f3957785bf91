"""What is taken back in the same message, or without saying what is true instead."""

from random import Random

import pytest

from cleanslate.training.chat_state import UNSURE, View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.second_thoughts import ASKS_AGAIN
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS
from cleanslate.training.wording import echo

LAST = MIXTURES[-1][1]


def talker(seed: int, memory: bool = False) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=memory), LAST)


@pytest.mark.parametrize("key", KEYS)
def test_of_two_values_in_one_message_the_second_holds_and_is_the_one_that_is_saved(key):
    for seed in range(100):
        made = talker(seed, memory=True).tell_and_correct(key)
        if made is None:
            continue
        (_, v), = [fact for fact in made.turns[0].facts if fact[1] != UNSURE]
        assert made.reply == "Okay! " + echo(key, v)
        assert [turn.text for turn in made.turns if turn.role == "call"] == [f"remember {key} = {v}"]
        assert v in made.turns[0].text


def test_a_name_that_the_user_denies_is_asked_for_again_and_no_longer_said():
    for seed in range(100):
        who = talker(seed)
        who.tell("name")
        made = who.deny_name()
        assert made.reply == ASKS_AGAIN and who.view.known("name") == UNSURE
        assert who.deny_name() is None


def test_nobody_denies_a_name_that_a_note_holds_or_that_was_never_told():
    assert talker(1).deny_name() is None
    assert Talker(Random(1), TypingStyle(True, True, True, 0.0, False), View(True, {"name": "Ada"}), LAST).deny_name() is None
