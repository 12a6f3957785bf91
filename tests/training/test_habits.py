"""What the user is and does: told, noted and asked for, and no more taken for small talk."""

from random import Random

import pytest

from cleanslate.training import habits
from cleanslate.training.chat_state import View
from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.pinned import UNASKED_NOTES, draw_notes
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

LAST = MIXTURES[-1][1]
PLAIN = TypingStyle(lower=True, bare=True, plain=True, typos=0.0, shout=False)


@pytest.mark.parametrize("kind", habits.SAYS)
def test_what_was_told_is_the_answer_and_what_was_not_is_not_known(kind):
    for seed in range(40):
        who = Talker(Random(seed), PLAIN, View(memory=False), LAST)
        assert who.ask_habit(kind).reply == f"I don't know {habits.SAYS[kind].missing}."
        (key, sentence), = who.tell_habit().turns[0].facts
        asked = who.ask_habit(key.removeprefix("habit/"))
        assert asked.reply == sentence[0].upper() + sentence[1:]


@pytest.mark.parametrize("kind", habits.SAYS)
def test_every_way_to_tell_it_has_one_value_and_no_question_has_any(kind):
    says = habits.SAYS[kind]
    assert all(told.count("{v}") == 1 for told in (*says.told, says.sentence))
    assert not any("{" in asked for asked in says.asked) and len(says.values) > 5


def test_no_two_kinds_share_a_question():
    asked = [question for says in habits.SAYS.values() for question in set(says.asked)]
    assert len(asked) == len(set(asked))


def test_a_note_tells_it_as_well():
    for seed in range(200):
        (key, sentence), note = habits.habit_note(Random(seed))
        who = Talker(Random(seed), PLAIN, View(True, {key: sentence}), LAST)
        assert who.ask_habit(key.removeprefix("habit/")).reply.lower() == sentence.lower()
        before, after = habits.SAYS[key.removeprefix("habit/")].sentence.split("{v}")
        assert sentence[len(before):len(sentence) - len(after)].lower() in note.lower()


def test_notes_of_such_things_come_up_when_they_are_answered_and_not_before():
    late = [draw_notes(Random(seed), True, True, True, True, habits=True) for seed in range(400)]
    early = [draw_notes(Random(seed), True, True, True, True) for seed in range(400)]
    assert sum(any(key.startswith("habit/") for key in facts) for _, facts in late) > 40
    assert not any(key.startswith("habit/") for _, facts in early for key in facts)
    assert not any(note == "allergic to nuts" for notes, _ in late for note in notes) and len(UNASKED_NOTES) > 15


def test_an_allergy_is_never_small_talk_any_more():
    for number in range(1500):
        for exchange in chat(Random(f"habit:{number}"), LAST).exchanges:
            text = exchange.turns[0].text.lower()
            if exchange.skill == "small talk" and text.startswith(habits.TOLD):
                assert not exchange.reply.startswith("I see"), text
