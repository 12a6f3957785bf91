"""People with a name: what was told of them is found by the name, by the role and by "she", and nobody else's is."""

from random import Random

import pytest

from cleanslate.training import named_people, third_person
from cleanslate.training.chat_state import UNSURE, View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

LAST = MIXTURES[-1][1]
PLAIN = TypingStyle(lower=True, bare=True, plain=True, typos=0.0, shout=False)


def talker(seed: int) -> Talker:
    return Talker(Random(seed), PLAIN, View(memory=False), LAST)


def test_what_was_told_of_somebody_is_the_answer_when_they_are_asked_for_by_name():
    by_name = 0
    for seed in range(300):
        who = talker(seed)
        told = who.tell_named()
        (key, sentence), (_, called) = told.turns[0].facts
        asked = who.ask_named()
        name = called.split(" is called ")[1].rstrip(".")
        if key in asked.needs and name in asked.turns[0].text:
            by_name += 1
            assert asked.reply == sentence[0].upper() + sentence[1:]
    assert by_name > 50


def test_of_two_people_with_names_each_has_their_own_answer():
    for seed in range(200):
        who = talker(seed)
        told = dict(who.tell_two_named().turns[0].facts)
        for _ in range(6):
            asked = who.ask_named()
            for key, sentence in asked.needs.items():
                assert sentence == told.get(key)
            role = next(iter(asked.needs)).split("/")[2]
            assert role in asked.reply


def test_she_is_the_one_who_was_just_told_of():
    for seed in range(200):
        who = talker(seed)
        told = who.tell_named()
        after = who.after_person(told)
        role = told.turns[0].facts[0][0].split("/")[2]
        assert after is None or f"your {role}" in after.reply.lower()
        words = after.turns[0].text.split() if after else []
        if role == "sister":
            assert not {"he", "his", "him", "hes"} & set(words)


def test_after_something_of_the_users_own_there_is_no_she():
    who = talker(1)
    assert who.after_person(who.tell("city")) is None
    assert who.after_person(who.tell_thing()) is None


def test_nobody_is_asked_for_by_a_name_that_was_half_cut_off():
    for seed in range(100):
        who = talker(seed)
        (_, (called, _)) = who.tell_named().turns[0].facts
        name = who.others_told[called]
        who.view.said[called] = UNSURE
        asked = who.ask_about(called.split("/")[2])
        assert asked is None or name not in asked.turns[0].text.split()


def test_two_of_a_kind_are_called_by_their_names_without_their_ages():
    for seed in range(100):
        made = talker(seed).tell_marked()
        (_, sentence), = made.turns[0].facts
        assert made.reply == "Okay, " + sentence and " are called " in sentence
        one, other = sentence.rstrip(".").split(" are called ")[1].split(" and ", 1)
        assert one in made.turns[0].text and other in made.turns[0].text and "(" not in sentence


@pytest.mark.parametrize("about", named_people.TELL)
def test_each_thing_that_can_be_told_of_somebody_has_a_question_and_a_sentence(about):
    assert about in named_people.ASK and about in named_people.THEN and about in third_person.OTHER_SENTENCE
    assert all("{w}" in pattern for pattern in named_people.ASK[about])
    assert all("{w}" in pattern and "{v}" in pattern and "{r}" in pattern for pattern in named_people.TELL[about])
