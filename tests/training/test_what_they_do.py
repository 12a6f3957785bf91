"""What others are and do: told of one or two, found by name, role and "she", and kept apart from the user's own."""

from random import Random

import pytest

from cleanslate.training import what_they_do
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.named_people import pronoun
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

LAST = MIXTURES[-1][1]
EARLIER = dict(MIXTURES)[502_000]


def talker(seed: int, made_of=LAST) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=False), made_of)


def test_what_somebody_does_is_told_again_when_it_is_asked_for():
    for seed in range(300):
        who = talker(seed)
        told = who.tell_they()
        (key, sentence), *_ = told.turns[0].facts
        asked = who.ask_they(*key.split("/")[1:])
        assert asked.reply == sentence[0].upper() + sentence[1:] and told.reply == "Okay, " + sentence


def test_of_two_people_each_has_their_own():
    for seed in range(200):
        who = talker(seed)
        facts = [fact for fact in who.tell_they_both().turns[0].facts if fact[0].startswith("they/")]
        assert len(facts) == 2
        for key, sentence in facts:
            assert who.ask_they(*key.split("/")[1:]).reply.lower() == sentence.lower()


def test_what_was_never_told_of_somebody_is_not_known():
    for kind in what_they_do.THEY:
        assert talker(1).ask_they(kind, "aunt").reply == f"I don't know {what_they_do.THEY[kind].missing.replace('{r}', 'aunt')}."


def test_right_after_it_he_or_she_is_the_one_who_was_told_of():
    by_pronoun = 0
    for seed in range(300):
        who = talker(seed)
        told = who.tell_they()
        key, sentence = told.turns[0].facts[0]
        after = who.after_they(told)
        assert after.reply.lower() == sentence.lower()
        if after.follows:
            by_pronoun += 1
            assert set(pronoun(key.split("/")[2])) & set(after.turns[0].text.replace("?", "").split())
    assert by_pronoun > 40


@pytest.mark.parametrize("kind", what_they_do.THEY)
def test_each_kind_is_told_with_one_value_and_asked_of_one_person(kind):
    they = what_they_do.THEY[kind]
    assert all(told.count("{v}") == 1 for told in they.told) and all(asked.count("{n}") == 1 for asked in they.asked)
    assert they.sentence.count("{v}") == they.sentence.count("{r}") == they.missing.count("{r}") == 1


def test_ones_own_and_anothers_in_one_message_have_a_reply_each_in_the_order_in_which_they_were_told():
    for seed in range(200):
        who = talker(seed)
        made = who.own_and_theirs()
        (other, sentence), (key, v) = made.turns[0].facts
        assert "Okay, " + sentence in made.reply and v in made.reply
        assert who.view.known(key) == v and who.view.known(other) == sentence
        text = made.turns[0].text
        theirs = who.others_told[other]
        if text.count(v) == text.count(theirs) == 1 and v not in theirs and theirs not in v:
            assert (text.index(v) < text.index(theirs)) == (made.reply.index(v) < made.reply.index(theirs))


def test_some_say_mum_without_my_since_step_510_000():
    def bare(made_of):
        return sum(talker(seed, made_of).write("my mum is {v}", ".", v="here")[0] == "mum is here" for seed in range(300))

    assert bare(EARLIER) == 0 < bare(LAST) < 300
    assert not any("my boss" not in talker(seed).write("my boss is {v}", ".", v="here")[0] for seed in range(100))
