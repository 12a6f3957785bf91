"""Text for pre-training: an encyclopedia of the small world, tiny stories, letters, and quizzes without answers.

All of it is made by grammar; nothing is downloaded. The base model learns English and the world's facts from
this, but not how to chat: no document has two speakers.

>>> from random import Random
>>> base_document(Random(1)) == base_document(Random(1))
True
"""

from random import Random

from cleanslate.training import relations, world
from cleanslate.training.documents import single
from cleanslate.training.asking import ASK, ASK_FRAMES, NOUN
from cleanslate.training.stories import letter, story
from cleanslate.training.values import KEYS, made_up_name, pick, value

HEADINGS = ("All about {p}.", "The {s}.", "{x}.", "What we know of {p}.", "Of {p}.", "A page about {p}.")
OPENINGS = (
    "Here is a fact.",
    "From the book of facts.",
    "Page {n}.",
    "Some facts.",
    "Did you know?",
    "The small encyclopedia.",
    "A short lesson.",
    "Things to know.",
    "For young readers.",
)
LINKS = ("", "", "", "", "", "Also, ", "And ", "It is known that ", "Remember: ", "As a rule, ", "It is true that ")
QUIZ_TITLES = (
    "A quiz.",
    "Questions.",
    "Quiz number {n}.",
    "Test questions.",
    "Who knows this?",
    "Some questions for you.",
    "Questions without answers.",
    "Ask a friend.",
)


def worded(fact: world.Fact, rng: Random) -> str:
    """One fact of the small world in one of its wordings, as a sentence."""
    wordings = fact.relation.wordings if fact.answer != "no" else (fact.relation.sentence,)
    text = relations.fill(pick(rng, wordings), fact.subject, fact.answer)
    link = pick(rng, LINKS)
    if link and text[0].islower() or text.startswith(("The ", "A ", "An ", "If ", "In ", "When ", "There ")) and link:
        text = link + text[0].lower() + text[1:]
    return text[0].upper() + text[1:]


VILLAGE_FACTS = (
    "{p} is {job}",
    "{p} has {pet}",
    "{p} likes {food}",
    "{p} comes from {city}",
    "the colour of {p} is {colour}",
)
RECAPS = ("Once more: {list}.", "So {list}.", "Now you know: {list}.", "Say it again: {list}.", "In short, {list}.")


def village(rng: Random) -> str:
    """A page about people with made-up names, whose facts are told twice: the second time they can be looked up."""
    names = [made_up_name(rng) for _ in range(2 + int(rng.random() * 3))]
    told = []
    for name in names:
        text = pick(rng, VILLAGE_FACTS).replace("{p}", name)
        for key in ("job", "pet", "food", "city", "colour"):
            if "{" + key + "}" in text:
                text = text.replace("{" + key + "}", value(key, rng, 0.5))
        told.append(text)
    again = sorted(told, key=lambda _: rng.random())
    start = f"In {made_up_name(rng)} live {', '.join(names[:-1])} and {names[-1]}. "
    recap = pick(rng, RECAPS).replace("{list}", ", ".join(again[:-1]) + " and " + again[-1])
    return start + " ".join(text[0].upper() + text[1:] + "." for text in told) + " " + recap


def encyclopedia(rng: Random) -> str:
    """A page of facts: about one animal, of one kind, mixed, or about a village."""
    if rng.random() < 0.2:
        return village(rng)
    count = 2 + int(rng.random() * 6)
    draw = rng.random()
    if draw < 0.25:
        subject = pick(rng, ANIMALS)
        facts = [fact for fact in world.WORDED if fact.subject == subject]
        heading = relations.fill(pick(rng, HEADINGS), subject)
        heading = heading[0].upper() + heading[1:]
    else:
        kind = pick(rng, world.WORDED).relation.name
        pool = world.FACTS_BY_RELATION[kind] if draw < 0.6 else world.WORDED
        facts = [pick(rng, pool) for _ in range(count)]
        heading = pick(rng, OPENINGS).replace("{n}", str(1 + int(rng.random() * 99))) if rng.random() < 0.4 else ""
    sentences = [heading] if heading else []
    for fact in facts[:8]:
        sentences.append(worded(fact, rng))
        if rng.random() < 0.12:
            sentences.append(single(rng, {}).sentence)
    return " ".join(sentences)


def quiz(rng: Random) -> str:
    """A list of questions and no answers: a base model goes on asking."""
    count = 3 + int(rng.random() * 5)
    sentences = [pick(rng, QUIZ_TITLES).replace("{n}", str(1 + int(rng.random() * 99)))] if rng.random() < 0.5 else []
    for _ in range(count):
        draw = rng.random()
        if draw < 0.6:
            text = world.question(pick(rng, world.FACTS), rng)
        elif draw < 0.75:
            text = world.unknown_question(rng, world.FIRST_KEYS)[0]
        elif draw < 0.9:
            text = pick(rng, ASK[pick(rng, KEYS)])
        else:
            text = pick(rng, ASK_FRAMES).replace("{n}", pick(rng, NOUN[pick(rng, KEYS)]))
        text = text.replace("{k}", "pet")
        sentences.append(text[0].upper() + text[1:] + "?")
    return " ".join(sentences)


def base_document(rng: Random) -> str:
    """One text: encyclopedia 45 %, story 27 %, letter 13 %, quiz 15 %."""
    draw = rng.random()
    if draw < 0.45:
        return encyclopedia(rng)
    if draw < 0.72:
        return story(rng)
    return letter(rng) if draw < 0.85 else quiz(rng)


ANIMALS = tuple({fact.subject: None for kind in ("sound", "food", "home") for fact in world.FACTS_BY_RELATION[kind]})
