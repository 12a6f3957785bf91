"""What is said in the last parts of the training only: told and asked in one message, by pronoun, loosely worded, spelt by ear."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training.chat_state import UNSURE, Turn, View
from cleanslate.training.mixture import FIRST, MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.third_person import OTHER_TELL, PEOPLE
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import nouned, odd_value
from cleanslate.training.wording import MISSING, spoken

LAST = MIXTURES[-1][1]
PLAIN = TypingStyle(lower=False, bare=True, plain=False, typos=0.0, shout=False)


def talker(seed: int, *facts: tuple[str, str]) -> Talker:
    """Somebody who goes further, after these facts were told."""
    view = View(memory=False)
    view.read(Turn("user", "", facts))
    return Talker(Random(seed), PLAIN, view, LAST)


@given(st.integers(0, 2**32))
def test_what_was_asked_of_somebody_in_the_message_that_told_it_is_answered_with_it_and_nobody_elses(seed):
    made = talker(seed).tell_and_ask_other()
    (key, sentence), = made.turns[0].facts
    the_same = made.reply == sentence[0].upper() + sentence[1:]
    assert the_same or made.reply.startswith(f"Okay, {sentence} I don't know ")
    assert key.startswith("other/")


def test_what_stands_in_the_window_by_half_is_not_asked_for_and_never_said():
    half_told = [(f"other/{about}/{who}", UNSURE) for about in OTHER_TELL for who in PEOPLE]
    made = [talker(seed, *half_told).tell_and_ask_other() for seed in range(200)]
    assert None in made and not any(UNSURE in exchange.reply for exchange in made if exchange)


def test_what_is_taught_and_asked_for_in_one_message_is_answered_with_what_was_taught():
    answered = 0
    for seed in range(200):
        made = talker(seed).teach()
        (_, sentence), = made.turns[0].facts
        told = sentence.rstrip(".").lower()
        assert told in made.reply.lower() and told in made.turns[0].text.lower()
        answered += made.reply == sentence
        assert made.reply in (sentence, f"Okay, {sentence[0].lower()}{sentence[1:]}", f"Okay, {sentence}")
    assert 20 < answered < 100


@given(st.integers(0, 2**32), st.booleans())
def test_right_after_a_pet_a_pronoun_means_the_pet(seed, known):
    who = talker(seed, *([("pet name", "Rex")] if known else []))
    told = who.tell("pet")
    asked = who.ask_by_pronoun(told)
    assert asked.follows and set(asked.turns[0].text.lower().split()) & {"his", "her", "its", "he", "she", "it"}
    assert asked.reply == ("Your pet is called Rex." if known else f"I don't know {MISSING['pet name']}.")
    assert who.ask_by_pronoun(who.tell("city")) is None


@given(st.integers(0, 2**32))
def test_loosely_worded_and_spelt_by_ear_a_value_is_still_typed_as_it_is(seed):
    style = TypingStyle(lower=False, bare=True, plain=False, typos=0.0, shout=False, loose=1.0, phonetic=1.0)
    text, values = style.write(Random(seed), "please do you know that the name of my cat is {v}", {"v": "Know The Name"})
    assert values["v"] == "Know The Name" and text.endswith("Know The Name")


@given(st.integers(0, 2**32))
def test_odd_names_and_nouns_before_a_value_leave_no_gaps(seed):
    rng = Random(seed)
    for text in (odd_value(rng), *(nouned(key, rng, "barn") for key in ("pet", "colour", "food", "job"))):
        assert text == text.strip() and "  " not in text and "{" not in text
        assert text in spoken("pet", text)


def test_none_of_it_is_said_in_the_first_part():
    early = Talker(Random(1), PLAIN, View(memory=False), FIRST)
    assert not early.says_more() and not early.goes_further(1.0)
