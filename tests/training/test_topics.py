"""Small talk, questions about Pip, and what is outside its world: one message, one right reply."""

from random import Random

import pytest

from cleanslate.training import more, topics
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import mixture_at
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

MORE = tuple(topic for ways in (more.MORE, more.FURTHER, more.BEYOND, more.EVERYDAY, more.NEWEST, more.LATEST) for group in ways.topics.values() for topic in group)
EVERY = (*topics.SMALL_TALK, *topics.NEWS, *topics.SELF_KNOWLEDGE, *topics.OUTSIDE, *MORE)


def plain(text: str) -> str:
    return text.replace("'", "")


def test_no_message_has_two_right_replies():
    replies: dict[str, str] = {plain(text): topics.HELLO_STRANGER for text in topics.GREETINGS}
    for topic in EVERY:
        for text in set(topic.texts):
            assert replies.setdefault(plain(text), topic.reply) == topic.reply, text


def test_no_reply_promises_what_pip_cannot_do():
    for topic in EVERY:
        assert "remember you" not in topic.reply and "I will learn" not in topic.reply


def test_what_people_tell_of_their_day_is_answered_in_more_than_one_way():
    assert len({topic.reply for topic in topics.NEWS}) >= 5
    assert all(len(set(topic.texts)) > 50 for topic in topics.NEWS)


@pytest.mark.parametrize(("table", "step"), [(more.MENDED_AGAIN, 627_000), (more.MENDED_LASTLY, 669_000)])
def test_what_strangers_were_answered_wrongly_at_a_step_is_said_since_then(table, step):
    style = TypingStyle(lower=True, bare=True, plain=True, typos=0.0, shout=False)
    new = {text for topic in table for text in topic.texts if "{" not in text} - {text for topic in EVERY for text in topic.texts}
    said = {}
    for at in (step - 1, step):
        talker = Talker(Random(at), style, View(memory=False), mixture_at(at))
        said[at] = sum(talker.topic(skill).turns[0].text in new for _ in range(1000) for skill in ("small talk", "self-knowledge", "off-topic"))
    assert said[step - 1] < 20 < 60 < said[step]
