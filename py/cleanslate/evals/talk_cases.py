"""Cases about everything else: the small world, what is outside it, small talk, Pip itself, documents."""

import re
from collections.abc import Callable
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.evals import held_out
from cleanslate.evals.scenes import FORGETS, GONE, Case, Scene, some_value
from cleanslate.training import documents, follow_ups, relations, topics, world, world_asked
from cleanslate.training.topics import HELLO_STRANGER
from cleanslate.training.values import KEYS, pick

Maker = Callable[[Random, Pip], Case]
WILL_FORGET = re.compile(r"\b(will|do|can|would) (you|u|pip) forget\b", re.IGNORECASE)
ANSWERED = frozenset(asked.casefold() for asked in (
    *(asked for _, answered in world_asked.ANSWERED_SINCE for asked in answered),
    *(relations.fill(pattern, fact.subject) for fact in world.FACTS_BY_KEY.values() for pattern in fact.relation.questions),
))
"""What the first mixture asks in vain and Pip has learned since, or knows after all."""
GRACEFUL = (*(topic.reply for topic in topics.OUTSIDE), world.DONT_KNOW)
NO_OPINION = "I am only a small chatbot, so I have none."


def world_fact(rng: Random, pip: Pip) -> Case:
    scene = Scene(rng)
    scene.talk(int(rng.random() * 3))
    return scene.case_of(Scene(rng).talker.ask_world(True))


def world_phrasing(rng: Random, pip: Pip) -> Case:
    kind, _, pattern = pick(rng, held_out.phrasings("world")).partition(": ")
    fact = pick(rng, world.FACTS_BY_RELATION[kind])
    text, _ = Scene(rng).talker.write(relations.fill(pattern, fact.subject), "?")
    return Scene(rng).case(text, fact.sentence)


def world_otherwise(rng: Random, pip: Pip) -> Case:
    """Whether a fact is so, which of two it is, what it is about, or what something can do, is like, comes from or is for."""
    scene = Scene(rng)
    while not (asked := scene.talker.ask_world_otherwise()):
        continue
    for key in asked.needs:
        if (mended := key.removeprefix("world/")) in world.BEFORE_MENDED:
            asked.turns[-1].text = world.FACTS_BY_KEY[mended].sentence
    return scene.case_of(asked)


def said_before(rng: Random, pip: Pip) -> Case:
    """What the user wrote last, whatever it was, is asked for."""
    scene = Scene(rng)
    scene.talk(int(rng.random() * 2))
    asked = None
    while not asked:
        one = scene.talker.tell(pick(rng, KEYS)) if rng.random() < 0.5 else scene.topic(pick(rng, ("small talk", "off-topic")))
        asked = follow_ups.said_before(scene.talker, scene.add(one))
    return scene.case_of(asked)


def unknown_entity(rng: Random, pip: Pip) -> Case:
    scene = Scene(rng)
    scene.talk(int(rng.random() * 3))
    talker = Scene(rng).talker
    while (asked := talker.unknown_question())[0].casefold() in ANSWERED:
        continue
    return scene.case_of(talker.world_reply(asked[0], f"world/{asked[1]}", None))


def unknown_real(rng: Random, pip: Pip) -> Case:
    text, _ = Scene(rng).talker.write(pick(rng, held_out.phrasings("unknown")), "?")
    return Scene(rng).case(text, world.DONT_KNOW)


def topic(skill: str) -> Maker:
    """A message of a topic with the generator's reply; to whom asks whether it will forget, Pip may also say that it does."""

    def make(rng: Random, pip: Pip) -> Case:
        scene = Scene(rng)
        scene.talk(int(rng.random() * 3))
        made = scene.topic(skill)
        text = made.turns[0].text
        also = (FORGETS,) if made.reply == GONE and WILL_FORGET.search(text) else ()
        return scene.case(text, made.reply, *also)

    return make


def phrased(name: str) -> Maker:
    """A held-out message with one right reply."""

    def make(rng: Random, pip: Pip) -> Case:
        text, reply = pick(rng, held_out.answered(name))
        typed, _ = Scene(rng).talker.write(text, "")
        return Scene(rng).case(typed, reply)

    return make


def off_topic_phrasing(rng: Random, pip: Pip) -> Case:
    typed, _ = Scene(rng).talker.write(pick(rng, held_out.phrasings("off-topic")), "")
    return Scene(rng).case(typed, *GRACEFUL, *((NO_OPINION,) if "opinion" in typed.lower() else ()))


def greeting(rng: Random, pip: Pip) -> Case:
    scene = Scene(rng, {"name": some_value(rng, "name")} if rng.random() < 0.5 else None)
    name = scene.view.known("name")
    text = pick(rng, held_out.phrasings("greeting")) if rng.random() < 0.5 else ""
    if not text:
        return scene.case_of(scene.talker.greet())
    return scene.case(scene.talker.write(text, "")[0], f"Hello, {name}!" if name else HELLO_STRANGER)


def document(hit: bool, any_words: float = 0.0) -> Maker:
    def make(rng: Random, pip: Pip) -> Case:
        lines = documents.passage(rng, 1 + int(rng.random() * 3), any_words)
        chosen = pick(rng, lines)
        question = pick(rng, chosen.questions)
        if not hit:
            found = None
            while found is None:
                found = documents.missing(rng, lines, near=0.5)
            question, chosen = found
        scene = Scene(rng)
        text, _ = scene.talker.write(question, "?")
        accept = (chosen.sentence,) if hit else (documents.NOT_IN_DOCUMENT, world.DONT_KNOW)
        return scene.case(text, *accept, documents=(" ".join(line.sentence for line in lines),))

    return make


def contradiction(rng: Random, pip: Pip) -> Case:
    """A document that says something else than the weights."""
    fact = pick(rng, world.TEACHABLE)
    wrong = fact.answer
    while wrong == fact.answer:
        wrong = pick(rng, world.FACTS_BY_RELATION[fact.relation.name]).answer
    sentence = relations.sentence_for(fact.relation, fact.subject, wrong)
    lines = [line.sentence for line in documents.passage(rng, int(rng.random() * 3))]
    lines.insert(int(rng.random() * (len(lines) + 1)), sentence)
    scene = Scene(rng)
    text, _ = scene.talker.write(world.question(fact, rng), "?")
    return scene.case(text, sentence, documents=(" ".join(lines),))


def taught(rng: Random, pip: Pip) -> Case:
    """The user states something about the world and asks for it later."""
    scene = Scene(rng)
    scene.add(scene.talker.teach())
    scene.talk(int(rng.random() * 2))
    key = next(key for key in scene.view.said if key.startswith("world/"))
    scene.view.said = {key: scene.view.said[key]}
    return scene.case_of(scene.talker.ask_taught())
