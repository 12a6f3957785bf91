"""What is the user's own without a key in the notes: told, corrected and asked for, and never mixed up with the name."""

from random import Random

import pytest

from cleanslate.training.chat_state import UNSURE, Turn, View
from cleanslate.training.chats import chat
from cleanslate.training.chooser import Chooser
from cleanslate.training.mixture import MIXTURES, cumulative
from cleanslate.training.more import _RIGHT, plain
from cleanslate.training.own_things import AGE, AGE_ASK, BIRTHDAY, age_note
from cleanslate.training.pinned import draw_notes
from cleanslate.training.talk import Talker
from cleanslate.training.third_person import LATER_AGE_ASK
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import PET_KINDS

LAST = MIXTURES[-1][1]
PLAIN = TypingStyle(lower=True, bare=True, plain=True, typos=0.0, shout=False)


def talker(seed: int, memory: bool = False) -> Talker:
    return Talker(Random(seed), PLAIN, View(memory=memory), LAST)


@pytest.mark.parametrize("short", [True, False])
def test_after_a_correction_the_new_age_is_the_answer_and_the_old_one_is_not(short):
    for seed in range(200):
        who = talker(seed)
        old = who.tell_own(AGE).turns[0].facts[0][1]
        made = who.correct_own(AGE, short)
        new = made.turns[0].facts[0][1]
        assert made.reply == "Okay, " + new and new.removeprefix("your age is ").rstrip(".") in made.turns[0].text
        assert who.view.known(AGE) == new and (new == old or old not in made.reply)


def test_an_age_that_was_never_told_is_not_known_and_one_in_a_note_is():
    asked = [who.ask_own() for who in map(talker, range(300))]
    assert {made.reply for made in asked if AGE in made.needs} == {"I don't know your age."}
    (_, sentence), note = age_note(Random(1))
    who = Talker(Random(3), PLAIN, View(True, {AGE: sentence}), LAST)
    replies = {who.ask_own().reply for _ in range(100)}
    assert sentence[0].upper() + sentence[1:] in replies and "I don't know your age." not in replies
    assert sentence.split()[-1].rstrip(".") in note


def test_notes_may_tell_the_age_in_the_last_part_of_the_training_only():
    late = [draw_notes(Random(seed), True, True, True, ages=True)[1] for seed in range(400)]
    early = [draw_notes(Random(seed), True, True, True)[1] for seed in range(400)]
    assert sum(AGE in facts for facts in late) > 3 * sum(AGE in facts for facts in early)


def test_a_name_and_an_age_in_one_message_are_kept_apart_and_only_the_name_is_saved():
    for seed in range(200):
        made = talker(seed, memory=True).tell_name_and_age()
        (_, name), (_, age) = made.turns[0].facts
        text, said = made.turns[0].text, [f"Nice to meet you, {name}!", f"Okay, {age}"]
        assert made.reply in (" ".join(said), " ".join(said[::-1])) and name in text
        if text.startswith("im ") and text.split()[1] == age.split()[-1].rstrip("."):
            assert made.reply == " ".join(said[::-1])  # in the order in which they were told
        assert [turn.text for turn in made.turns if turn.role == "call"] == [f"remember name = {name}"]


def test_of_two_pets_each_is_asked_for_by_its_kind_and_the_one_in_the_notes_is_in_doubt():
    asked = 0
    for seed in range(200):
        who = talker(seed)
        told = who.tell_two_pets()
        if told is None:
            continue
        assert who.view.known("pet name") == who.view.known("pet") == UNSURE and not who.view.saved
        made = who.ask_pet()
        key, sentence = next(iter(made.needs.items()))
        assert key.rsplit("/", 1)[1] in PET_KINDS and key.rsplit("/", 1)[1] in made.turns[0].text
        assert made.reply.lower() == sentence.lower() and sentence[:-1] in told.reply
        asked += 1
    assert asked > 150


def test_after_pip_was_asked_for_its_own_mine_is_what_the_user_told_before():
    seen = 0
    for seed in range(300):
        who = talker(seed)
        exchanges = [who.tell("colour")]
        chooser = Chooser(who, exchanges)
        for _ in range(2):
            exchanges += filter(None, [chooser.one("follow")])
        if len(exchanges) == 3:
            colour = exchanges[0].turns[0].facts[0][1]
            assert exchanges[2].reply == f"Your favourite colour is {colour}."
            seen += 1
        chooser.hidden = len(exchanges)
        assert chooser.and_mine() is None
    assert seen > 100


def test_no_new_way_to_ask_for_the_age_has_another_right_reply():
    assert not {plain(asked) for asked in set(AGE_ASK) - set(LATER_AGE_ASK)} & set(_RIGHT)


def test_a_chat_never_learns_an_answer_about_an_age_that_its_window_does_not_hold():
    made_of = LAST._replace(exchanges=cumulative({"own": 10, "small talk": 3, "tell": 2}), documents=0.0, noisy=0.0)
    learned = 0
    for seed in range(600):
        made = chat(Random(f"own {seed}"), made_of)
        seen = View(made.notes is not None)
        for exchange in made.exchanges:
            for turn in exchange.turns:
                learned += turn.loss and turn.text.startswith("Your age is")
                seen.read(turn if isinstance(turn, Turn) else Turn("user", ""))
            if exchange.reply.startswith("Your age is") and exchange.turns[-1].loss and not made.notes:
                assert AGE in seen.said
    assert learned > 50


def test_a_birthday_is_kept_in_mind_as_it_was_said():
    for seed in range(200):
        who = talker(seed)
        made = who.tell_own(BIRTHDAY)
        (_, sentence), = made.turns[0].facts
        when = sentence.removeprefix("your birthday is ").rstrip(".")
        assert when in made.turns[0].text and made.reply == "Okay, " + sentence
        assert who.ask_own(BIRTHDAY).reply == "Your birthday is " + when + "."
    assert talker(1).ask_own(BIRTHDAY).reply == "I don't know your birthday."


def test_what_is_the_users_own_is_often_corrected_or_asked_for_at_once():
    after = 0
    for seed in range(200):
        who = talker(seed)
        chooser = Chooser(who, [who.tell_own(AGE)])
        made = chooser.one("world")
        after += AGE in made.needs or any(key == AGE for key, _ in made.turns[0].facts)
        chooser.hidden = 1
        assert AGE not in chooser.one("world").needs
    assert 40 < after < 120


def test_a_pet_of_another_kind_than_the_one_that_was_told_of_is_not_called_by_its_name():
    asked = 0
    for seed in range(200):
        who = talker(seed)
        who.view.said |= {"pet": "a parrot", "pet name": "Mango"}
        made = who.ask_pet()
        if made:
            asked += 1
            kind = made.reply.removeprefix("I don't know your ").removesuffix("'s name.")
            assert kind in PET_KINDS and kind != "parrot" and kind in made.turns[0].text
            assert made.needs["pet"] == "a parrot"  # when it is wiped, another reply is due
    assert 60 < asked < 140
    who = talker(1)
    assert not any(who.ask_other_pet() for _ in range(50))


def test_somebody_elses_age_is_not_the_users():
    for seed in range(200):
        who = talker(seed)
        who.view.said["other/age/mum"] = "your mum is 50 years old."
        assert who.ask_own(AGE).reply == "I don't know your age."
