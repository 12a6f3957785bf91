"""A pet has its own age and its own colour."""

from random import Random

from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle


def talker(seed: int) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=False), MIXTURES[-1][1])


def test_a_pet_has_the_age_that_was_told_of_it_and_the_user_has_none():
    told = 0
    for seed in range(200):
        who = talker(seed)
        made = who.pet_is(who.tell("pet" if seed % 2 else "pet name"))
        if made is None or made.turns[0].facts[0][0].startswith("pet looks/"):
            continue
        told += 1
        sentence = made.turns[0].facts[0][1]
        assert made.reply == "Okay, " + sentence and "years old" in sentence
        assert who.ask_pet_is().reply.lower() == sentence.lower()
        assert who.ask_own("other/thing/age").reply == "I don't know your age."
    assert told > 60


def test_a_pet_has_the_colour_that_was_told_of_it():
    for seed in range(200):
        who = talker(seed)
        made = who.pet_coloured("dog")
        for _, sentence in made.turns[0].facts:
            assert sentence.rstrip(".") in made.reply
        asked = who.ask_pet_colour()
        assert asked.reply.lower() in [sentence for _, sentence in made.turns[0].facts]
