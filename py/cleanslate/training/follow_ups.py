"""Messages that only make sense after the one before: "and a pig?", "and what is yours?"."""

from random import Random

from cleanslate.training import relations, topics, world
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.talk import Talker
from cleanslate.training.values import KEYS, pick

SAME_OF = table("""
    and {n} / what about {n} / how about {n} / and what about {n} / and how about {n} / and for {n} / {n} / same for {n} / now {n}
    [ok|okay|nice|cool|good|right|thanks|great], [and|what about|now|how about] {n} / [and|what about|now] {n} [then|pip|please]
    """)
AND_YOURS = table("""
    and [yours|what's yours|what is yours|you|you, pip|what about you|what about yours|yours, pip] / [what's|what is] yours
    what about [you|yours] / how about [you|yours] / yours / [so|now|ok] [what's|what is] yours / [what's|what is] yours then
    tell me yours / now tell me yours / and your own / do you have one too / have you got one too
    """)
AND_WHERE_DO_YOU = table("""
    and [you|where do you live|where are you from|you, pip|what about you|where are you] / what about you / how about you / where are you from then
    """)
SAID = table("""
    what did i just [say|tell you|write|type|ask|ask you|write to you|send you|say to you] / what did i [say|write|type|ask] just now / what was it that i just [said|wrote|asked|typed]
    what [was|is] my [last|latest|previous] [message|line|sentence|question] / what was the last thing i [said|wrote|typed|asked|told you] / which were my last words
    [repeat|say again|read back|quote] [what i just said|what i just wrote|my last message|my last sentence|my last line] [please|to me|]
    [so|ok|okay|hm|now|wait,|hey,|quick,|test:] what did i just [say|tell you|write|ask] / [do you know|can you tell me|tell me|remind me] what i just [said|wrote|told you|asked|typed]
    """)
LONGEST_SAID = 60  # signs of a message that is said back
OWN_NAME, NONE, NOWHERE = (
    next(topic.reply for topic in topics.SELF_KNOWLEDGE if topic.reply.startswith(start)) for start in ("My name", "I am only", "Nowhere")
)
UNKNOWN = 0.2  # of what is asked for in the same way, what is outside the small world


def follow_up(talker: Talker, before: Exchange) -> Exchange | None:
    """What may be said next of the same thing; None when the exchange before is of no such kind."""
    told = [key for key, v in before.turns[0].facts if key in KEYS and v != UNSURE]
    if len(told) == 1 and before.skill in ("tell", "tool call"):
        return ask_back(talker, told[0])
    asked = [key for key in before.needs if key.startswith("world/")]
    if before.skill == "world" and len(asked) == 1:
        return same_of_another(talker, asked[0])
    return None


def said_before(talker: Talker, before: Exchange) -> Exchange | None:
    """The user asks what the last message was: Pip says it back, letter by letter. None when that is long."""
    said = before.turns[0].text
    if len(said) > LONGEST_SAID or "\n" in said or before.turns[0].role != "user":
        return None
    text, _ = talker.write(pick(talker.rng, SAID), "?")
    return talker.exchange("said before", text, f"You said: {said}", follows=True)


def ask_back(talker: Talker, key: str) -> Exchange:
    """The user has told a fact, and asks Pip for its own."""
    text, _ = talker.write(pick(talker.rng, AND_WHERE_DO_YOU if key == "city" else AND_YOURS), "?")
    reply = {"name": OWN_NAME, "city": NOWHERE}.get(key, NONE)
    return talker.exchange("self-knowledge", text, reply, follows=True)


def asked_back(exchange: Exchange) -> bool:
    """Whether the user asked Pip for its own."""
    return exchange.follows and exchange.reply in (OWN_NAME, NONE, NOWHERE)


def same_of_another(talker: Talker, key: str) -> Exchange | None:
    """The user has asked for a fact about the world, and asks for the same of something else."""
    rng = talker.rng
    kind = relations.RELATIONS_BY_NAME.get(key.split("/")[1])
    others = [fact for fact in world.FACTS_BY_RELATION.get(kind.name, ()) if "world/" + fact.key != key] if kind else []
    if not others:
        return None
    fact = None if rng.random() < UNKNOWN else pick(rng, others)
    subject = fact.subject if fact else world.unknown_subject(kind, rng, talker.known_keys())
    asked = pick(rng, SAME_OF).replace("{n}", named(rng, kind, subject))
    made = talker.world_reply(asked, f"world/{kind.name}/{subject}", fact.sentence if fact else None)
    made.follows = True
    return made


def named(rng: Random, kind: relations.Relation, subject: str) -> str:
    """A subject as the questions of its kind name it.

    >>> named(Random(1), relations.RELATIONS_BY_NAME["capital"], "Peru")
    'Peru'
    """
    forms = [form for form in ("{s}", "{x}", "{p}", "{q}") if any(form in asked for asked in kind.questions)]
    fitting = [form for form in forms if relations.fits(form, subject)]
    return relations.fill(pick(rng, [form for form in fitting if form != "{s}"] or ["{s}"]), subject)

