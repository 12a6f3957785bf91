"""Somebody who speaks of death by their own hand or of being hurt is told to turn to a person; who only speaks so, is not."""

from dataclasses import replace
from random import Random

import pytest

from cleanslate.training import in_need, more, talk, topics
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle


def talker(seed: int) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=False), MIXTURES[-1][1])


def test_each_message_has_one_reply_and_the_one_for_those_in_need_comes_first():
    for text in in_need.TOPICS[0].texts:
        assert in_need.TEXTS[text] == in_need.REPLY
    others = {topic.reply for topic in in_need.TOPICS[1:]}
    assert others <= {topic.reply for topic in topics.SMALL_TALK + topics.NEWS} and in_need.REPLY not in others


def test_both_kinds_come_up_and_the_same_words_never_have_both_replies():
    said: dict[str, set[str]] = {}
    for seed in range(600):
        made = talker(seed).in_need()
        said.setdefault(more.plain(made.turns[0].text), set()).add(made.reply)
    replies = [reply for several in said.values() for reply in several]
    assert all(len(several) == 1 for several in said.values())
    assert 0.3 < replies.count(in_need.REPLY) / len(replies) < 0.95


@pytest.mark.parametrize(("since", "reply"), [(408_000, in_need.REPLY), (384_000, "I am sorry to hear that.")])
def test_what_an_older_table_answers_in_another_way_has_the_new_reply_since_step_408_000(monkeypatch, since, reply):
    older = next(topic for ways in (more.MORE, more.FURTHER, more.BEYOND) for topic in ways.topics["small talk"] if "i want to die" in topic.texts)
    monkeypatch.setitem(talk._TEXT_WEIGHTS, "small talk", (replace(older, texts=("i want to die",)),))
    who = Talker(Random(1), TypingStyle(True, True, True, 0.0, False), View(memory=False), dict(MIXTURES)[since]._replace(more=0.0))
    assert older.reply == "I am sorry to hear that." and who.topic("small talk").reply == reply


def test_since_step_510_000_small_mishaps_come_up_that_call_for_no_help():
    made = [talker(seed).in_need() for seed in range(600)]
    later = {text: topic.reply for topic in in_need.LATER_STILL[1:] + in_need.WIDEST[1:] for text in topic.texts}
    mishaps = [exchange for exchange in made if later.get(more.plain(exchange.turns[0].text))]
    assert len(mishaps) > 20 and all(exchange.reply == later[more.plain(exchange.turns[0].text)] != in_need.REPLY for exchange in mishaps)
    assert later["i just burnt my toast again"] == "I am sorry to hear that."
