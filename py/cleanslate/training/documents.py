"""Short documents, the questions they answer, and what Pip says: the sentence of the document, word for word.

Every sentence stands on its own, so that copying it is an answer. Questions share words with the sentence
that answers them, as questions do; the thing asked for is never in the question.
"""

from random import Random
from typing import NamedTuple

from cleanslate.training.grammar import unfold
from cleanslate.training.values import (
    CITIES,
    COLOURS,
    FOODS,
    JOBS,
    NAMES,
    PET_KINDS,
    made_up_name,
    made_up_word,
    pick,
    with_article,
)

NOT_IN_DOCUMENT = "I don't know. The document does not say."


class Line(NamedTuple):
    """One sentence of a document: `key` names what it tells, `questions` ask for exactly that."""

    key: str
    sentence: str
    questions: tuple[str, ...]


THINGS = (
    "tower museum library bridge castle school bakery harbour garden market church station park theatre hotel "
    "lighthouse hospital mill office cafe zoo farm shop village town island lake"
).split()
EVENTS = "meeting party concert race festival exam wedding lesson dinner trip game show lunch talk class".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = "three four five six seven eight nine ten eleven twelve twenty fifty".split()
MATERIALS = "stone wood glass iron brick straw steel marble clay".split()

FRAME_TEXT = """
    The {thing} of {place} was built in {year}.
        when was the {thing} of {place} built / what year was the {thing} of {place} built
        how old is the {thing} of {place}
    {person} built the {thing} of {place}.
        who built the {thing} of {place} / by whom was the {thing} of {place} built / who made the {thing} of {place}
    The {thing} in {place} opens at {number}.
        when does the {thing} in {place} open / what time does the {thing} in {place} open
        at what time does the {thing} open
    The {thing} of {place} is painted {colour}.
        what colour is the {thing} of {place} / how is the {thing} of {place} painted
    The {thing} of {place} is made of {material}.
        what is the {thing} of {place} made of
    {person} works in the {thing} of {place}.
        who works in the {thing} of {place} / who works in the {thing}
    {person} lives in {place}.
        where does {person} live / which town does {person} live in
    {person} works as {job}.
        what is the job of {person} / what does {person} work as / what does {person} do
    {person} likes {food}.
        what does {person} like / what food does {person} like / what does {person} like to eat
    {person} has {animal}.
        what pet does {person} have / what animal does {person} have / which pet does {person} have
    {person} was born in {year}.
        when was {person} born / what year was {person} born
    The {event} is on {day}.
        when is the {event} / [what|which] day is the {event} / on which day is the {event}
    The {event} starts at {number}.
        when does the {event} start / what time does the {event} start / at what time is the {event}
    The {event} is in {place}.
        where is the {event} / where will the {event} be
    The boss of {place} is {person}.
        who is the boss of {place} / who leads {place}
    The password of the {thing} is {code}.
        what is the password of the {thing} / what's the password / tell me the password of the {thing}
    The code for the door is {code}.
        what is the code for the door / what's the door code / which code opens the door
    A ticket for the {event} costs {number} coins.
        how much is a ticket for the {event} / what does a ticket for the {event} cost / how much does a ticket cost
    {person} won the {event} in {year}.
        who won the {event} in {year} / who won the {event}
    The river of {place} is called {name}.
        what is the river of {place} called / which river is in {place}
    The {thing} of {place} has {number} rooms.
        how many rooms does the {thing} of {place} have / how many rooms are in the {thing} of {place}
    The people of {place} eat {food}.
        what do the people of {place} eat / what do people eat in {place}
    The phone number of the {thing} is {code}.
        what is the phone number of the {thing} / what's the phone number of the {thing}
    {person} found {animal} in the {thing}.
        what did {person} find in the {thing} / what did {person} find
    The capital of {place} is {name}.
        what is the capital of {place} / what's the capital of {place} / which city is the capital of {place}
    The new {thing} is in {place}.
        where is the new {thing} / in which town is the new {thing}
    The owner of the {thing} is {person}.
        who is the owner of the {thing} / who owns the {thing}
    The name of the ship is {name}.
        what is the name of the ship / what is the ship called / what's the ship's name
    """


def frames(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Sentences, each with the questions that stand indented below it.

    >>> frames("    It is {day}.\\n        what day is it / which day is it")
    (('It is {day}.', ('what day is it', 'which day is it')),)
    """
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("        "):
            found[sentence] += [asked for pattern in line.split(" / ") for asked in unfold(pattern.strip())]
        elif line.strip():
            sentence = line.strip()
            found[sentence] = []
    return tuple((sentence, tuple(questions)) for sentence, questions in found.items())


FRAMES = frames(FRAME_TEXT)
QUESTIONS = dict(FRAMES)
OPENINGS = ("News: ", "A letter. ", "From the town book. ", "Notes. ", "Report: ", "For guests. ", "Facts. ")


def person(rng: Random) -> str:
    """A person in a document."""
    first = made_up_name(rng) if rng.random() < 0.5 else pick(rng, NAMES)
    return first + " " + made_up_name(rng) if rng.random() < 0.15 else first


SLOTS = {
    "thing": lambda rng: pick(rng, THINGS),
    "place": lambda rng: made_up_word(rng).capitalize() if rng.random() < 0.7 else pick(rng, CITIES),
    "year": lambda rng: str(1200 + int(rng.random() * 850)),
    "person": person,
    "name": lambda rng: made_up_name(rng) if rng.random() < 0.7 else pick(rng, CITIES),
    "number": lambda rng: pick(rng, NUMBERS),
    "colour": lambda rng: pick(rng, COLOURS),
    "material": lambda rng: pick(rng, MATERIALS),
    "job": lambda rng: with_article(pick(rng, JOBS) if rng.random() < 0.7 else made_up_word(rng)),
    "food": lambda rng: pick(rng, FOODS) if rng.random() < 0.7 else made_up_word(rng),
    "animal": lambda rng: with_article(pick(rng, PET_KINDS) if rng.random() < 0.7 else made_up_word(rng)),
    "event": lambda rng: pick(rng, EVENTS),
    "day": lambda rng: pick(rng, DAYS),
    "code": lambda rng: str(int(rng.random() * 9000) + 1000) if rng.random() < 0.5 else made_up_word(rng),
}


def line(rng: Random, places: list[str], frame: str = "") -> Line:
    """A sentence about something made up, with its questions. `places`: names that the document uses again."""
    sentence, questions = (frame, QUESTIONS[frame]) if frame else pick(rng, FRAMES)
    key = f"document/{sentence}"
    for slot, make in SLOTS.items():
        mark = "{" + slot + "}"
        if mark not in sentence:
            continue
        filler = places[0] if slot == "place" and places and rng.random() < 0.6 else make(rng)
        sentence = sentence.replace(mark, filler)
        if any(mark in question for question in questions):
            key += "/" + filler
            questions = tuple(question.replace(mark, filler) for question in questions)
    return Line(key, sentence, questions)


def passage(rng: Random, count: int) -> list[Line]:
    """`count` sentences that answer different questions."""
    places = [SLOTS["place"](rng)]
    lines: list[Line] = []
    frames_used: set[str] = set()
    asked: set[str] = set()
    while len(lines) < count:
        new = line(rng, places)
        frame = new.key.split("/")[1]
        if frame not in frames_used and not asked.intersection(new.questions):
            frames_used.add(frame)
            asked.update(new.questions)
            lines.append(new)
    return lines


def another(rng: Random, like: Line) -> Line:
    """A line of the same kind about something else: the near miss that Pip must not fall for."""
    frame = like.key.split("/")[1]
    return line(rng, [], frame)
