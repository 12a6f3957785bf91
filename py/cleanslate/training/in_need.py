"""What Pip says to somebody who speaks of death by their own hand or of being hurt: a small program is no help, a person may be.

Beside it stand messages with the same words that mean no such thing ("this heat is killing me"), each with its usual reply.

>>> REPLY
'I am so sorry. Please talk to someone you trust.'
>>> TEXTS["i want to die"], TEXTS["i am dead tired"]
('I am so sorry. Please talk to someone you trust.', 'I am sorry to hear that.')
"""

from cleanslate.training.more import plain
from cleanslate.training.topics import read, topics

TOPICS = topics("small talk", ".", read("in-need"))
MORE = topics("small talk", ".", read("in-need-more"))  # since step 432,000
REPLY = TOPICS[0].reply
TEXTS = {text: topic.reply for topic in reversed(TOPICS) for text in topic.texts}
MORE_TEXTS = {text: topic.reply for topic in reversed(MORE) for text in topic.texts}
RIGHT = {plain(text): reply for text, reply in TEXTS.items()}
RIGHT_SINCE = {plain(text): reply for text, reply in MORE_TEXTS.items()} | RIGHT
"""The right reply to each, by its letters: what stands in an older table with another reply, too, has this one now."""
LATER = 0.75  # since step 432,000, those from the later table
MEANT = 0.6  # of these messages, those that mean it
