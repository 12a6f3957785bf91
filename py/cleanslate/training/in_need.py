"""What Pip says to somebody who speaks of death by their own hand or of being hurt: a small program is no help, a person may be.

Beside it stand messages with the same words that mean no such thing ("this heat is killing me"), each with its usual reply.

>>> REPLY
'I am so sorry. Please talk to someone you trust.'
>>> TEXTS["i want to die"], TEXTS["i am dead tired"]
('I am so sorry. Please talk to someone you trust.', 'I am sorry to hear that.')
"""

from random import Random

from cleanslate.training.more import plain
from cleanslate.training.topics import Topic, read, topics

TOPICS, MORE, LAST, LATER_STILL, LATEST_OF_ALL, CALM, WIDEST = (
    topics("small talk", ".", read(name)) for name in ("in-need", "in-need-more", "in-need-last", "in-need-later", "in-need-latest", "in-need-calm", "in-need-widest")
)
REPLY = TOPICS[0].reply
TEXTS = {text: topic.reply for table in (LAST, MORE, TOPICS) for topic in reversed(table) for text in topic.texts}
RIGHT = {plain(text): topic.reply for topic in reversed(TOPICS) for text in topic.texts}
"""The right reply to each of the first table, by its letters: what stands in an older table with another reply, too, has this one now."""
RIGHT_SINCE = {plain(text): reply for text, reply in TEXTS.items()} | RIGHT
MEANT = 0.6  # of these messages, those that mean it
LATER = 0.75  # of them since step 432,000, those from a later table
SINCE_510_000 = 0.5  # of all of them since then, those from the table with more that mean no such thing
SINCE_520_000 = 0.4  # and of these since then, those from the last one, where people speak of what they believe
LATER_MEANT = 0.4  # from step 534,000 to 555,000, those that mean it: with fewer, Pip began to miss some
SINCE_534_000 = 0.25  # and of all of them, those where somebody only has no wish to talk
SINCE_555_000 = 0.12  # and fewer of these later
SINCE_576_000 = 0.5  # of all of them since then, those from the table with the most forms
LATEST = 0.6  # and of these since step 440,000, those from the last one


def table(further: int, rng: Random) -> tuple[Topic, ...]:
    """The table from which the next message comes; for `further` see `Mixture`."""
    if further > 26 and rng.random() < SINCE_576_000:
        return WIDEST
    if further > 24 and rng.random() < (SINCE_534_000 if further == 25 else SINCE_555_000):
        return CALM
    if further > 22 and rng.random() < SINCE_510_000:
        return LATEST_OF_ALL if further > 23 and rng.random() < SINCE_520_000 else LATER_STILL
    if further < 18 or rng.random() >= LATER:
        return TOPICS
    return LAST if further > 18 and rng.random() < LATEST else MORE
