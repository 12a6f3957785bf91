"""What is said in the last parts of the training only: told and asked in one message, by pronoun, loosely worded, spelt by ear."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training.chat_state import UNSURE, Turn, View
from cleanslate.training.follow_ups import follow_up
from cleanslate.training.mixture import FIRST, MIXTURES, mixture_at
from cleanslate.training.talk import Talker
from cleanslate.training.topics import DELETE_NOTES, NEW_CHAT
from cleanslate.training.third_person import OTHER_TELL, PEOPLE
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import nouned, odd_value
from cleanslate.training.wording import MISSING, echo, spoken
from cleanslate.training.world import DONT_KNOW, FACTS_BY_KEY

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
        (_, sentence), *more = made.turns[0].facts
        if more:
            continue  # two things in one message
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


def test_a_follow_up_asks_for_the_same_of_another_thing_and_is_answered_with_that():
    known = 0
    for seed in range(200):
        who = talker(seed)
        before = who.ask_world(True)
        after = follow_up(who, before)
        if after is None:
            continue
        (key,) = (key for key in after.needs if key.startswith("world/"))
        fact = FACTS_BY_KEY.get(key.removeprefix("world/"))
        assert after.follows and key not in before.needs and key.split("/")[1] in next(iter(before.needs))
        assert after.reply == (fact.sentence if fact else DONT_KNOW)
        known += fact is not None
    assert 80 < known < 190


@pytest.mark.parametrize(("key", "reply"), [
    ("name", "My name is Pip."), ("city", "Nowhere. I am only a program."), ("colour", "I am only a small chatbot, so I have none."),
])
def test_asked_back_pip_says_what_it_is(key, reply):
    who = talker(1)
    assert follow_up(who, who.tell(key)).reply == reply
    assert follow_up(who, who.greet()) is None


def test_a_fact_told_in_the_middle_of_a_long_message_is_still_all_that_is_told():
    who = talker(3)
    text = who.rambling("my name is {v}")
    assert "my name is {v}" in text and text.count(". ") >= 1 and "{" not in text.replace("{v}", "")


def test_three_facts_of_which_two_are_told_in_one_breath_are_all_echoed_in_order():
    for seed in range(60):
        made = talker(seed).tell_pair_and_one()
        facts = [(key, v) for key, v in made.turns[0].facts if v != UNSURE]
        assert made.reply == " ".join(echo(key, v) for key, v in facts) and len(facts) == 3
        places = [made.turns[0].text.find(v) for _, v in facts]
        assert min(places) >= 0


def test_a_word_that_is_only_spelt_nearly_like_a_taught_one_is_not_known():
    asked = 0
    for seed in range(400):
        who = talker(seed)
        told = who.teach()
        (key, sentence), *_ = told.turns[0].facts
        who.made_of = mixture_at(171_999)
        made = who.ask_taught() if key.startswith("world/") else None
        if made and made.skill == "unknown entity":
            asked += 1
            assert made.reply == DONT_KNOW and key not in made.needs
    assert asked > 10


def test_with_memory_on_new_chat_alone_is_no_way_to_be_forgotten():
    said = {False: set(), True: set()}
    for memory in said:
        for seed in range(3000):
            made = Talker(Random(seed), PLAIN, View(memory), LAST).topic("self-knowledge")
            if "New chat" in made.reply:
                said[memory].add(made.reply)
    assert said == {False: {NEW_CHAT}, True: {DELETE_NOTES}}


def test_who_doubts_that_pip_does_not_know_hears_it_again():
    asked = talker(1).ask_world(False)
    again = talker(2).are_you_sure(asked)
    assert asked.reply == DONT_KNOW and again.reply == "Yes. " + DONT_KNOW


def test_the_capital_of_an_invented_country_is_what_the_user_says_it_is():
    capitals = 0
    for seed in range(400):
        who = talker(seed)
        made = who.teach()
        (key, sentence), *_ = made.turns[0].facts
        country = key.removeprefix("world/capital/")
        if country == key or key.removeprefix("world/") in FACTS_BY_KEY:
            continue
        asked = who.ask_taught()
        if asked and asked.skill != "unknown entity":
            capitals += country.lower() in sentence.lower()
            assert asked.reply == sentence
    assert capitals > 20
