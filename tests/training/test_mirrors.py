"""Questions for Pip and for the user that differ in who is meant only."""

import re
from random import Random

import pytest

from cleanslate.training import mirrors
from cleanslate.training.asking import ASKED_OF_PIP
from cleanslate.training.chat_state import View
from cleanslate.training.chats import chat
from cleanslate.training.mixture import mixture_at
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

TURNED = {"i": "you", "you": "i", "am": "are", "are": "am", "i'm": "you're", "you're": "i'm", "my": "your", "your": "my", "mine": "yours", "yours": "mine", "me": "you"}


@pytest.mark.parametrize("pair", [pair for pairs in mirrors.PAIRS.values() for pair in pairs])
def test_two_such_questions_differ_in_who_is_meant_and_in_nothing_else(pair):
    for yours, mine in zip(*(text.split() for text in pair), strict=True):
        assert yours == mine or mine in (TURNED.get(yours), "me") or {yours, mine} <= {"yourself", "me", "answering", "asking", "answers", "questions", "have", "got", "do"}


def test_since_step_454_000_who_has_an_exam_is_asked_for_the_pet_and_has_none():
    made_of = mixture_at(454_000)
    asked = 0
    for number in range(4000):
        exchanges = chat(Random(f"has:{number}"), made_of).exchanges
        for before, after in zip(exchanges, exchanges[1:]):
            if before.skill == "small talk" and re.search(r"\b(i|we) (have|got) ", before.turns[0].text.casefold()) and after.needs.get("pet", "") is None:
                asked += 1
                assert "I don't know what pet you have." in after.turns[-1].text
    assert asked > 2


def test_since_step_627_000_what_asks_who_pip_is_no_longer_asks_for_the_users_name():
    style = TypingStyle(lower=True, bare=True, plain=True, typos=0.0, shout=False)
    asked = {}
    for step in (626_999, 627_000):
        speaker = Talker(Random(step), style, View(memory=False), mixture_at(step))
        asked[step] = {speaker.asking("name") for _ in range(4000)}
    assert asked[626_999] >= ASKED_OF_PIP and asked[627_000].isdisjoint(ASKED_OF_PIP)
