"""What was so and is so no longer: the latter is kept, and a name that is denied is nobody's."""

from random import Random

import pytest

from cleanslate.training import changes, telling
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.second_thoughts import ASKS_AGAIN
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

LAST = MIXTURES[-1][1]


def talker(seed: int, memory: bool = False) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=memory), LAST)


@pytest.mark.parametrize("key", changes.NOW)
def test_every_way_to_say_it_names_what_was_and_what_is(key):
    assert all(text.count("{o}") == text.count("{v}") == 1 for text in changes.NOW[key])


def test_what_is_so_now_is_the_answer_and_the_only_thing_that_is_saved():
    for seed in range(300):
        who = talker(seed, memory=True)
        made = who.now()
        if made is None:
            continue
        (key, v), *_ = made.turns[0].facts
        assert v in made.reply and who.view.known(key) == v
        assert [turn.text for turn in made.turns if turn.role == "call"] == [f"remember {key} = {v}"]


def test_a_name_that_is_denied_is_not_the_users():
    for seed in range(100):
        who = talker(seed)
        assert who.not_my_name().reply == ASKS_AGAIN
        assert "I don't know your name." in who.ask("name").reply
    who.tell("name")
    assert who.not_my_name() is None


def test_of_two_cities_the_one_where_the_user_lives_is_kept_and_not_the_other():
    other = [text.split("{w}")[0].rpartition("{t}")[2].strip(" ,") for text in telling.BUT_ELSEWHERE]
    assert all(text.count("{t}") == 1 for text in telling.BUT_ELSEWHERE)
    beside = 0
    for seed in range(800):
        made = talker(seed, memory=True).tell("city")
        said = made.turns[0].text
        if words := next((words for words in other if words and f"{words} " in said), None):
            elsewhere = said.partition(f"{words} ")[2].partition(" but ")[0].partition(", now")[0].strip(" .!")
            beside += 1
            assert dict(made.turns[0].facts)["city"] in said and dict(made.turns[0].facts)["city"] != elsewhere
    assert beside > 40
