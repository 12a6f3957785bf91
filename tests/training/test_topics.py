"""Small talk, questions about Pip, and what is outside its world: one message, one right reply."""

from cleanslate.training import more, topics

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
