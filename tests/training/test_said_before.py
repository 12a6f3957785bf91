"""The message before is said back when the user asks for it, letter by letter, and only when Pip can see it."""

from random import Random

from cleanslate.training.chat_state import View
from cleanslate.training.chats import chat
from cleanslate.training.follow_ups import LONGEST_SAID, SAID, said_before
from cleanslate.training.mixture import MIXTURES, cumulative
from cleanslate.training.more import _RIGHT, plain
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

LAST = MIXTURES[-1][1]
TALK = {"small talk": 5, "tell": 5, "world": 5, "off-topic": 3, "said": 12}


def chats_that_say_back(count: int):
    made_of = LAST._replace(exchanges=cumulative(TALK), documents=0.0, noisy=0.0)
    for seed in range(count):
        yield chat(Random(f"said {seed}"), made_of)


def test_what_is_said_back_is_the_message_before_letter_by_letter():
    seen = 0
    for made in chats_that_say_back(400):
        for before, after in zip(made.exchanges, made.exchanges[1:]):
            if after.skill == "said before":
                assert after.reply == "You said: " + before.turns[0].text
                seen += 1
    assert seen > 200


def test_it_is_learned_only_where_the_message_before_stands_whole_in_the_window():
    cut = 0
    for made in chats_that_say_back(800):
        gone, index = made.cut[0] + (made.cut[1] > 0), 0
        for before, after in zip(made.exchanges, made.exchanges[1:]):
            if after.skill == "said before" and after.turns[-1].loss:
                assert index >= gone
            cut += after.skill == "said before" and index < gone
            index += len(before.turns)
    assert cut > 20


def test_a_long_message_is_not_said_back():
    talker = Talker(Random(1), TypingStyle(True, True, True, 0.0, False), View(memory=False), LAST)
    before = talker.exchange("tell", "x" * (LONGEST_SAID + 1), "Okay.")
    assert said_before(talker, before) is None


def test_no_way_to_ask_for_the_message_before_has_another_right_reply():
    assert not {plain(asked) for asked in SAID} & set(_RIGHT)
