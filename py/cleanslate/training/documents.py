"""Short documents, the questions they answer, and what Pip says: the sentence of the document, word for word.

Every sentence stands on its own, so that copying it is an answer. Questions share words with the sentence
that answers them, as questions do; the thing asked for is never in the question.
"""

from random import Random
from typing import NamedTuple

from cleanslate.training.grammar import unfold
from cleanslate.training.relations import plural
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
SPOTS = "mat door clock box kitchen roof drawer stairs tree bed oven shed table window gate well garage stove bench".split()
LESSONS = "maths history music art French German physics sport reading cooking dancing Latin drawing".split()
LANGUAGES = "French German Spanish Italian Greek Polish Dutch Turkish Welsh Arabic Hindi".split()
SPORTS = "tennis chess football golf hockey rugby darts cricket judo rowing".split()
WHENS = (
    "at {number}", "at noon", "on {day}", "on {day}", "every {day}", "in the morning", "at night", "after lunch", "in May", "in winter",
    "on {day} morning", "at half past {number}", "before {number}", "from {day} on", "all summer", "at the weekend",
)
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


LATER_FRAME_TEXT = """
    The {club} club meets in the {thing} of {place}.
        where does the {club} club meet / in which place does the {club} club meet / where is the {club} club
    The spare key is {spot}.
        where is the spare key / where's the spare key / where can i find the spare key / where do i find the key
    The {event} was moved to {day}.
        when is the {event} now / what day is the {event} now / to which day was the {event} moved
    {person} teaches {lesson} at the school.
        who teaches {lesson} / who is the {lesson} teacher / who teaches {lesson} at the school
    {person} is the oldest person in {place}.
        who is the oldest person in {place} / who is the oldest in {place}
    Lunch is served {when}.
        when is lunch / when is lunch served / when do we eat lunch / what time is lunch
    The {thing} is closed {when}.
        when is the {thing} closed / when does the {thing} close / when is the {thing} not open
    The rent of the {thing} is {price} a month.
        how much is the rent of the {thing} / what is the rent of the {thing} / what's the rent of the {thing}
    Dogs must wait {spot}.
        where must dogs wait / where do dogs wait / where can i leave my dog
    The wifi password is {code}.
        what is the wifi password / what's the wifi password / what's the password for the wifi / tell me the wifi password
    The bus to {place} leaves {when}.
        when does the bus to {place} leave / when is the bus to {place} / what time is the bus to {place}
    The team of {place} plays in {colour}.
        what colour does the team of {place} play in / in which colour does the team of {place} play
    The winner of the {event} gets {price}.
        what does the winner of the {event} get / how much does the winner of the {event} get / what can i win in the {event}
    The best cook in {place} is {person}.
        who is the best cook in {place} / who cooks best in {place}
    {person} is afraid of {animals}.
        what is {person} afraid of / what scares {person} / which animals is {person} afraid of
    {person} speaks {language}.
        which language does {person} speak / what language does {person} speak / what does {person} speak
    The {thing} of {place} burned down in {year}.
        when did the {thing} of {place} burn down / what year did the {thing} of {place} burn down
    The mayor of {place} is called {person}.
        who is the mayor of {place} / what is the mayor of {place} called / what's the name of the mayor of {place}
    The speed limit in {place} is {number}.
        what is the speed limit in {place} / how fast can i drive in {place} / how fast may you drive in {place}
    A room in the {thing} costs {price} a night.
        what does a room in the {thing} cost / how much is a room in the {thing} / what's the price of a room in the {thing}
    Children pay {price}.
        how much do children pay / what do children pay / what do i pay for children / how much is it for children
    {person} sings in the choir of {place}.
        who sings in the choir of {place} / who sings in the choir
    The flag of {place} is {colour}.
        what colour is the flag of {place} / which colour is the flag of {place} / how does the flag of {place} look
    Guests should bring {food}.
        what should guests bring / what do guests bring / what should i bring / what shall we bring
    The treasure of {place} is hidden {spot}.
        where is the treasure of {place} / where is the treasure hidden / where did they hide the treasure
    The doctor comes {when}.
        when does the doctor come / when is the doctor here / what time does the doctor come
    {person} plays {sport} in {place}.
        what does {person} play / which sport does {person} play / what sport does {person} play
    The {thing} has a new {colour} door.
        what colour is the door of the {thing} / which colour is the new door of the {thing}
    {person} paid {price} for the {thing}.
        who paid for the {thing} / who bought the {thing}
    Nobody may enter the {thing} {when}.
        when may nobody enter the {thing} / when can't i enter the {thing}
    {person} will open the {event}.
        who will open the {event} / who opens the {event}
    The emergency number is {code}.
        what is the emergency number / what's the emergency number / which number do i call in an emergency
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
ALL_FRAMES = FRAMES + frames(LATER_FRAME_TEXT)
"""The first phases of training did not know of the later ones, and must go on drawing what they drew."""
QUESTIONS = dict(ALL_FRAMES)
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
    "club": lambda rng: pick(rng, (*DAYS, *SPORTS, "book", "garden", "film", "music")),
    "spot": lambda rng: pick(rng, ("under", "behind", "next to", "in", "near", "on")) + " the " + pick(rng, SPOTS),
    "lesson": lambda rng: pick(rng, LESSONS) if rng.random() < 0.7 else made_up_word(rng),
    "when": lambda rng: pick(rng, WHENS).replace("{day}", pick(rng, DAYS)).replace("{number}", pick(rng, NUMBERS)),
    "price": lambda rng: f"{pick(rng, NUMBERS)} {pick(rng, ('coins', 'euros', 'dollars', 'pounds'))}",
    "animals": lambda rng: plural(pick(rng, PET_KINDS)) if rng.random() < 0.7 else made_up_word(rng) + "s",
    "language": lambda rng: pick(rng, LANGUAGES) if rng.random() < 0.7 else made_up_name(rng),
    "sport": lambda rng: pick(rng, SPORTS) if rng.random() < 0.7 else made_up_word(rng),
    "code": lambda rng: str(int(rng.random() * 9000) + 1000) if rng.random() < 0.5 else made_up_word(rng),
}


Frames = tuple[tuple[str, tuple[str, ...]], ...]


def line(rng: Random, places: list[str], frame: str = "", known: Frames = FRAMES) -> Line:
    """A sentence about something made up, with its questions. `places`: names that the document uses again."""
    sentence, questions = (frame, QUESTIONS[frame]) if frame else pick(rng, known)
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


def passage(rng: Random, count: int, known: Frames = FRAMES) -> list[Line]:
    """`count` sentences, of the frames that are `known`, that answer different questions."""
    places = [SLOTS["place"](rng)]
    lines: list[Line] = []
    frames_used: set[str] = set()
    asked: set[str] = set()
    while len(lines) < count:
        new = line(rng, places, known=known)
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
