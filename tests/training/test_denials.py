"""What is denied is no fact: it is neither greeted nor saved, and asked for it afterwards Pip does not know it."""

from random import Random

import pytest

from cleanslate.training import denials, more, values
from cleanslate.training.chat_state import UNSURE, Turn, View
from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.wording import MISSING, ask_reply

LAST = MIXTURES[-1][1]
EACH = 60


def talker(seed: int, notes: dict[str, str] | None = None) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(notes is not None, notes), LAST)


@pytest.mark.parametrize("key", denials.ASKS_AGAIN)
def test_what_is_denied_is_asked_for_and_no_longer_known_whether_it_was_told_or_noted_or_neither(key):
    noted = values.value(key, Random(key))
    for seed in range(EACH):
        for notes in (None, {}, {key: noted}):
            who = talker(seed, notes)
            if notes is None and seed % 2:
                who.tell(key)
            made = who.deny_fact(key)
            if made is None or not made.turns[0].denied:
                continue
            assert [turn.role for turn in made.turns] == ["user", "assistant"]
            assert made.reply == denials.ASKS_AGAIN[key]
            assert who.view.known(key) is None
            assert who.ask(key).reply in (ask_reply(key, None, True), ask_reply(key, None, False))


def test_what_is_told_after_a_denial_is_known_again_and_saved():
    for key in denials.THEN:
        who = talker(5, {})
        denied = who.deny_fact(key)
        made = who.after_denial(denied.turns[0].denied[0])
        (_, v), *_ = made.turns[0].facts
        assert v in made.reply and who.view.known(key) == v and who.view.saved[key] == v


def test_where_another_value_is_denied_than_was_told_nobody_asks_afterwards():
    seen = 0
    for seed in range(400):
        who = talker(seed)
        told = who.tell("city").turns[0].facts[0][1]
        made = who.deny_fact("city")
        if made and not made.turns[0].denied:
            seen += 1
            assert told.lower() not in made.turns[0].text.split() and who.view.known("city") == UNSURE
    assert seen > 10


def test_of_what_is_not_so_and_what_is_in_one_message_only_the_latter_is_known_and_saved():
    for key in denials.ASKS_AGAIN:
        for seed in range(EACH):
            who = talker(seed, {})
            if seed % 2:
                who.tell(key)
            made = who.deny_and_tell(key)
            if made is None:
                continue
            v = next(v for told, v in made.turns[0].facts if told == key)
            assert made.reply.startswith("Okay! ") == bool(seed % 2) and v in made.reply
            assert [turn.text for turn in made.turns if turn.role == "call"] == [f"remember {key} = {v}"]
            assert who.view.said[key] == v


def test_who_has_no_pet_is_told_so_in_their_own_word_for_it():
    words = set()
    for seed in range(200):
        who = talker(seed)
        made = who.deny_pet()
        word = made.reply.removeprefix("Okay. No ").removesuffix(", then.")
        assert word in made.turns[0].text and not made.turns[0].text.endswith(("a pets", "an animals"))
        assert who.view.known("pet") is None
        words.add(word)
    assert {"pet", "pets", "animals"} < words and len(words) > 50


def test_somebody_with_a_named_pet_does_not_say_that_they_have_none():
    who = talker(1)
    who.tell("pet name")
    assert who.deny_pet() is None


def test_what_is_denied_of_others_is_said_back_and_then_unknown():
    for seed in range(200):
        who = talker(seed)
        made = who.deny_other()
        _, about, person = made.turns[0].denied[0].split("/")
        assert made.reply.startswith(f"Okay, your {person} ") and " not " in made.reply
        assert who.ask_denied(made.turns[0].denied[0]).reply.startswith("I don't know ")


def test_half_a_denial_only_casts_doubt_even_on_a_note():
    view = View(True, {"city": "Rome"})
    view.read(Turn("user", "I don't live in Rome.", denied=("city",)), whole=False)
    assert view.known("city") == UNSURE


def test_the_last_chats_hold_denials_that_are_believed_until_something_else_is_told():
    rng, denied, asked = Random("denials"), 0, 0
    for _ in range(2500):
        gone = set()
        made = chat(rng, LAST)
        if made.cut != (0, 0.0):
            continue
        for exchange in made.exchanges:
            for key in gone & exchange.needs.keys():
                asked += 1
                assert exchange.needs[key] is None
                assert MISSING.get(key, "I don't know") in exchange.reply or exchange.skill in ("about me", "greeting")
            for turn in exchange.turns:
                gone -= {key for key, _ in turn.facts}
                gone |= set(turn.denied)
            denied += bool(exchange.turns[0].denied)
    assert denied > 100 and asked > 50


def test_no_pets_are_no_pet_that_is_told():
    who = talker(3)
    assert not any(who.some_value("pet") in values.NO_PETS for _ in range(2000))
    assert any(values.pet_value(who.rng, False) in values.NO_PETS for _ in range(2000))


def test_what_people_are_not_and_do_not_have_is_no_denial_of_what_pip_keeps():
    said = [text for topic in more.NEGATED for text in topic.texts]
    assert len(said) > 300 and {topic.skill for topic in more.NEGATED} == {"small talk"}
    denied = {text for table in (denials.DENIED, denials.DENIED_OTHERWISE) for ways in table.values() for text in ways}
    assert not (denied | {*denials.NO_PET, *denials.NO_PET_OTHERWISE}) & set(said)
