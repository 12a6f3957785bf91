"""A pet that has died: Pip is sorry, and keeps the name in mind."""

from random import Random

from cleanslate.training import mourning
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

LAST = MIXTURES[-1][1]


def talker(seed: int, memory: bool = False) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=memory), LAST)


def test_pip_is_sorry_and_not_glad_to_meet_a_dead_pet_whose_name_it_knows_from_then_on():
    named = 0
    for seed in range(200):
        who = talker(seed)
        made = who.mourn()
        assert made.reply == mourning.SORRY
        if who.mourned:
            made = who.name_the_dead(made)
            assert made.reply == mourning.SORRY and made.follows
        name = made.turns[0].facts[0][1]
        named += 1
        assert name in made.turns[0].text and who.ask("pet name").reply.endswith(f"our pet is called {name}.")
    assert named == 200


def test_the_name_is_asked_for_or_told_once_only_and_not_after_something_else():
    for seed in range(60):
        who = talker(seed)
        who.mourned = "dog"
        assert who.name_the_dead(who.tell("city")) is None and who.mourned == ""


def test_with_memory_on_the_name_is_saved_as_any_other():
    saved = [turn.text for seed in range(60) for turn in talker(seed, memory=True).mourn().turns if turn.role == "call"]
    assert saved and all(text.startswith("remember pet name = ") for text in saved)
