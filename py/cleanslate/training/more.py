"""More ways to say what the first tables say: drawn in the later parts of the training only (`Mixture.more` and `further`).

The files are written as those of the first tables are. Each has a section for a key of the notes, or for a reply that stands in
the first tables too.

>>> "name" in MORE.tell, {topic.reply for topic in FURTHER.topics["self-knowledge"]} <= {elder.reply for elder in topics.SELF_KNOWLEDGE}
(True, True)
"""

import re
from random import Random
from typing import NamedTuple

from cleanslate.training import asking, topics
from cleanslate.training.grammar import table
from cleanslate.training.relations import Relation, fill, fits
from cleanslate.training.topics import Topic, read, sections
from cleanslate.training.values import pick


def by_key(name: str) -> dict[str, tuple[str, ...]]:
    """The patterns of each key of the notes."""
    return {key: table(body) for key, body in sections(name).items()}


def younger(name: str, elders: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """Topics with more texts; their other properties are those of the topic with the same reply among `elders`. What has another right
    reply already is left out."""
    like = {elder.reply: elder for elder in reversed(elders)}
    made = []
    for topic in topics.topics("", "", read(name)):
        elder = like[topic.reply]
        texts = tuple(text for text in topic.texts if _RIGHT.setdefault(plain(text), topic.reply) == topic.reply)
        made.append(Topic(elder.skill, elder.reply, texts, elder.mark, elder.with_memory))
    return tuple(made)


def plain(text: str) -> str:
    """A text by its letters, as it is told apart from others.

    >>> plain("what's up?")
    'whats up'
    """
    return " ".join(re.sub(r"[^\w{}]+", " ", text.replace("'", "")).split())


_RIGHT = {
    plain(text): topic.reply
    for topic in (*topics.SELF_KNOWLEDGE, *topics.OUTSIDE, *topics.SMALL_TALK, *topics.NEWS)
    for text in topic.texts
} | {
    plain(text): "" for text in (*topics.GREETINGS, *asking.ARE_YOU_SURE, *asking.KNOW_ME, *asking.ABOUT_ME, *asking.ASK["name"])
}


class Ways(NamedTuple):
    """What users type: how they `tell` and `ask` for each key of the notes, and the `topics` of each skill."""

    tell: dict[str, tuple[str, ...]]
    ask: dict[str, tuple[str, ...]]
    topics: dict[str, tuple[Topic, ...]]


def ways(name: str) -> Ways:
    """The tables in the files that begin with `name`."""
    outside = younger(f"{name}-outside", topics.OUTSIDE)
    errands = next(topic for topic in outside if topic.reply == topics.ERRANDS.reply)
    by_skill = {
        "small talk": younger(f"{name}-small-talk", topics.SMALL_TALK + topics.NEWS),
        "self-knowledge": younger(f"{name}-self-knowledge", topics.SELF_KNOWLEDGE),
        "off-topic": (*outside, errands, errands),
    }
    return Ways(by_key(f"{name}-telling"), by_key(f"{name}-asking"), by_skill)


MORE = ways("more")
FURTHER = ways("further")
BEYOND = ways("beyond")
EVERYDAY = ways("everyday")
NEWEST = ways("newest")
LATEST = ways("latest")
WIDER = ways("wider")
LATER = ways("later")
MENDED = younger("mended", (*topics.SMALL_TALK, *topics.NEWS, *topics.SELF_KNOWLEDGE, *topics.OUTSIDE))
"""What strangers caught Pip out with at step 560,000, of all skills of talk together."""
MENDED_AGAIN = younger("mended-again", (*topics.SMALL_TALK, *topics.NEWS, *topics.SELF_KNOWLEDGE, *topics.OUTSIDE))
MENDED_LASTLY = younger("mended-lastly", (*topics.SMALL_TALK, *topics.NEWS, *topics.SELF_KNOWLEDGE, *topics.OUTSIDE))
"""And at step 627,000."""
NEGATED = younger("negated", (*topics.SMALL_TALK, *topics.NEWS))
"""What people say that they are not and do not have, and that is no denial of what Pip keeps in mind."""
LIFE = ("I am glad", "I am sorry", "I see", "Thank you")  # of what people say in small talk, what has the most forms
for widest in (WIDER, LATER):
    widest.topics["small talk"] += 2 * tuple(topic for topic in widest.topics["small talk"] if topic.reply.startswith(LIFE) and "laugh" not in topic.reply)
GREETINGS = table(read("everyday-greetings"))
QUESTIONS = by_key("further-world")
WIDER_QUESTIONS = by_key("wider-world")
YES_NO = table("""
    you [can't possibly|surely don't|probably don't|don't even|can't|still don't] know {n}, [do you|can you|right|i bet|am i right]
    i bet you [don't know|forgot|can't tell me|have forgotten|don't remember|know] {n} / [any clue|got any idea|some idea] [of|about|] {n}
    is it possible that you [know|remember|have] {n} / is there a chance you [know|remember|kept] {n} / [did|have] you [already|ever|really] [know|learn|hear|get] {n}
    you [wouldn't happen to|don't happen to|might] [know|remember|recall] {n}, [would you|do you|by any chance] / [surely|i hope|so|i guess|i think] you [know|remember|still know] {n}
    [was|is] {n} something [you know|i told you|i mentioned] / [do|did] you [by now|actually|at all|even] [know|remember|catch|hear] {n}
    """)


def question(kind: Relation, subject: str, rng: Random, wider: bool = False) -> str:
    """Another way to ask for a fact, in lower case; kinds that have none are asked for as ever.  `wider`: one of the latest."""
    fitting = [asked for asked in (WIDER_QUESTIONS if wider else QUESTIONS).get(kind.name, kind.questions) if fits(asked, subject)]
    return fill(pick(rng, fitting), subject)
