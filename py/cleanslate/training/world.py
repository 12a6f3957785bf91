"""The small world that Pip is trained on: simple, true facts that never go out of date.

A fact is one sentence. Each kind of fact (relation) knows how people ask for it, how an encyclopedia
would word it, and which things are *not* in this world, so that Pip learns to say that it does not know.

>>> fact = FACTS_BY_KEY["capital/France"]
>>> fact.sentence
'The capital of France is Paris.'
>>> sentence_for(fact.relation, "Freedonia", "Sylvania City")
'The capital of Freedonia is Sylvania City.'
"""

from collections.abc import Collection
from dataclasses import dataclass
from random import Random
from string import ascii_uppercase

from cleanslate.training.grammar import table
from cleanslate.training.outside_world import FAMOUS, OTHER_QUESTIONS, words
from cleanslate.training.relations import (
    ABOUT, AFTER, BABY, BEFORE, COUNT, FOOD, HOME, LEGS, RELATIONS, RELATIONS_BY_NAME, SOUND, SOURCE, SOURCE_OF_MANY, USE_OF_MANY, Relation, fill, sentence_for,
)
from cleanslate.training.values import NAMES, made_up_name, made_up_word, pick, with_article
from cleanslate.training.world_facts import ABILITY_WORDS, COUNTS, FURTHER_PHRASES, LATER_PHRASES, LATEST_PHRASES, LATEST_WORDS, NUMBER_WORDS, PHRASES, WORDS

DONT_KNOW = "I don't know that."


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is true in the small world."""

    relation: Relation
    subject: str
    answer: str
    sentence: str
    contrary: str = ""  # what might be true instead, where that is asked

    @property
    def key(self) -> str:
        """Relation and subject, such as "capital/France"."""
        return f"{self.relation.name}/{self.subject}"


YES_NO = table("""
    do {p} [have|need|like] [tails|wings|teeth|ears|hair|homes|names|friends|people|water|music|children|noses|knees]
    [can|could] {x} [swim|fly|climb|jump|talk|count|see at night|run fast|dance|smile] / do {p} [sleep|bite|swim|fly|lay eggs|dream|sneeze|kiss|drink milk|get sad|sleep at night]
    is {x} [big|small|fast|clever|dangerous|a good pet|nice|happy|heavy|old|friendly] / are {p} [big|fast|clever|dangerous|nice|happy|friendly|good pets|real|soft|loud]
    does {x} [have a tail|have wings|have teeth|sleep|bite|swim|fly|lay eggs|dream|like people|smell|have hair] / why do {p} [sleep|sing|run|dig|swim|bark|bite|fly]
    """)
PROPERTIES = ("hot", "cold", "big", "small", "nice", "far away", "old", "heavy", "soft", "hard", "sweet", "round", "loud", "expensive", "dangerous", "good for you", "alive", "wet", "bright")
COUNT_QUESTIONS = (
    "how many {u} are in {x}",
    "how many {u} does {x} have",
    "how many {u} are there in {x}",
    "how many {u} has {x}",
    "number of {u} in {x}",
    "how many {u} in {x}",
)


def _count_facts() -> tuple[Fact, ...]:
    facts = []
    for entry in words(COUNTS):
        unit, whole, number = (part.strip() for part in entry.split("="))
        whole = "the alphabet" if whole == "alphabet" else "an hour" if whole == "hour" else with_article(whole)
        questions = tuple(q.replace("{u}", unit).replace("{x}", whole) for q in COUNT_QUESTIONS)
        kind = Relation("count", "there are {a} {s}.", questions, (*COUNT.wordings, f"{whole} has {{a}} {unit}."), ())
        facts.append(Fact(kind, f"{unit} in {whole}", number, f"There are {number} {unit} in {whole}."))
    return tuple(facts)


def _about_facts(facts: list[Fact]) -> list[Fact]:
    """For each animal the one thing that Pip tells about it when asked for no special thing."""
    told: dict[str, Fact] = {}
    for name in ("food", "home", "sound"):
        for fact in facts:
            if fact.relation.name == name and fact.subject not in told:
                told[fact.subject] = Fact(ABOUT, fact.subject, fact.answer, fact.sentence)
    return list(told.values())


def _facts() -> tuple[Fact, ...]:
    facts = []
    for tables, separator in ((WORDS, " "), (PHRASES, " = ")):
        for name, text in tables.items():
            kind = RELATIONS_BY_NAME[name]
            for entry in words(text):
                subject, _, answer = entry.partition(separator)
                facts.append(Fact(kind, subject, answer.strip(), sentence_for(kind, subject, answer.strip())))
    facts += [
        Fact(BEFORE, fact.answer, fact.subject, sentence_for(BEFORE, fact.answer, fact.subject))
        for fact in facts
        if fact.relation is AFTER
    ]
    return (*facts, *_count_facts(), *_about_facts(facts))


FOLLOWING = (
    "what {u} comes after {s}", "which {u} comes after {s}", "what is the {u} after {s}", "what {u} is after {s}", "what's the next {u} after {s}",
    "what {u} follows {s}", "tell me the {u} after {s}",
)


def _counting_facts() -> list[Fact]:
    """The next number (in digits and in words) and the next letter."""
    return _next_ones(("number", _digits(1, 21)), ("number", NUMBER_WORDS.split()), ("letter", list(ascii_uppercase)))


def _digits(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first, last + 1)]


def _next_ones(*rows: tuple[str, list[str]]) -> list[Fact]:
    """What comes after each thing of some rows, each with what the things in it are."""
    facts = []
    for unit, row in rows:
        plain = ("what comes after {s}", "what is after {s}", "what's after {s}", "what follows {s}") if unit == "number" else ()
        kind = Relation("after", AFTER.sentence, (*plain, *(asked.replace("{u}", unit) for asked in FOLLOWING)), AFTER.wordings, ())
        facts += [Fact(kind, one, other, sentence_for(kind, one, other)) for one, other in zip(row, row[1:])]
    return facts


def _later_facts() -> tuple[Fact, ...]:
    facts = []
    for name, text in LATER_PHRASES.items():
        kind = RELATIONS_BY_NAME[name]
        pairs = (entry.split(" = ") for entry in words(text))
        facts += [Fact(kind, subject, answer, sentence_for(kind, subject, answer)) for subject, answer in pairs]
    return (*facts, *_counting_facts())


def _abilities(tables: dict[str, str]) -> list[Fact]:
    """What animals can do and what not, in words for yes or no."""
    facts = []
    for name, text in tables.items():
        kind = RELATIONS_BY_NAME[name]
        for entry in words(text):
            subject, answer = entry.rsplit(" ", 1)
            said = ("Yes, " if answer == "can" else "No, ") + fill(kind.sentence, subject, answer)
            facts.append(Fact(kind, subject, answer, said))
    return facts


def _latest_facts() -> tuple[Fact, ...]:
    facts = _abilities(LATEST_WORDS)
    for name, text in LATEST_PHRASES.items():
        for entry in words(text):
            subject, answer, *contrary = entry.split(" = ")
            kind = SOURCE_OF_MANY if name == "source" and subject.endswith("s") else RELATIONS_BY_NAME[name]
            facts.append(Fact(kind, subject, answer, sentence_for(kind, subject, answer), *contrary))
    return tuple(facts)


def _further_facts() -> tuple[Fact, ...]:
    facts = []
    for name, text in FURTHER_PHRASES.items():
        for entry in words(text):
            subject, answer = entry.split(" = ")
            many = name == "use" and subject.endswith("s")
            kind = USE_OF_MANY if many else RELATIONS_BY_NAME[name]
            facts.append(Fact(kind, subject, answer, sentence_for(kind, subject, answer)))
    return tuple(facts)


FACTS = _facts()
"""The facts that Pip was trained on from the start."""
LATER_FACTS = _later_facts()
ALL_FACTS = (*FACTS, *LATER_FACTS)
LATEST_FACTS = _latest_facts()
EXCEPTIONS = tuple(fact for fact in LATEST_FACTS if fact.answer == "can't")
FURTHER_NUMBERS = tuple(_next_ones(("number", _digits(21, 100))))
FURTHER_FACTS = _further_facts()
ABILITIES = tuple(_abilities(ABILITY_WORDS))
FACTS_BY_KEY = {fact.key: fact for fact in (*ALL_FACTS, *LATEST_FACTS, *FURTHER_NUMBERS, *FURTHER_FACTS, *ABILITIES)}
BEFORE_MENDED = {"source/flour": Fact(SOURCE, "flour", "corn", sentence_for(SOURCE, "flour", "corn"))}
"""What Pip was told of these until step 384,000."""
FIRST_KEYS = frozenset(fact.key for fact in FACTS)


def question(fact: Fact, rng: Random) -> str:
    """One way to ask for a fact, in lower case and without a question mark."""
    return fill(pick(rng, fact.relation.questions), fact.subject)


def unknown_question(rng: Random, known: Collection[str] = FACTS_BY_KEY) -> tuple[str, str]:
    """A question about something outside the small world (all but what is `known`), and its key, such as "capital/Wakanda"."""
    if rng.random() < 0.08:
        unit, whole = made_up_word(rng), made_up_word(rng)
        pattern = pick(rng, COUNT_QUESTIONS).replace("{u}", unit + "s")
        return fill(pattern, whole), f"count/{unit}s in a {whole}"
    if rng.random() < 0.35:
        return other_question(rng), "other"
    kind = ABOUT if rng.random() < 0.07 else pick(rng, RELATIONS)
    subject = unknown_subject(kind, rng, known)
    pattern = pick(rng, kind.questions)
    while pattern.startswith("{"):
        pattern = pick(rng, kind.questions)
    return fill(pattern, subject), f"{kind.name}/{subject}"


def yes_no_question(rng: Random) -> str:
    """A question for yes or no about something of which Pip knows something else.

    >>> yes_no_question(Random(2))
    'is a shark cold'
    """
    animal, thing = pick(rng, ANIMAL_WORDS), pick(rng, FACTS_BY_RELATION["colour"]).subject
    if rng.random() < 0.3:
        return f"is {thing} {pick(rng, PROPERTIES)}"
    return fill(pick(rng, YES_NO), animal)


def other_question(rng: Random) -> str:
    """A question about facts of the large world."""
    text = pick(rng, OTHER_QUESTIONS)
    name = (
        (pick(rng, FAMOUS) if rng.random() < 0.5 else pick(rng, NAMES) if rng.random() < 0.4 else made_up_name(rng))
        if "{N}" in text
        else ""
    )
    return text.replace("{N}", name).replace("{w}", made_up_word(rng))


def blend(rng: Random) -> str:
    """A word that begins like one animal and ends like another, such as "frobbit": what looks known need not be."""
    first, last = pick(rng, ANIMAL_WORDS), pick(rng, ANIMAL_WORDS)
    word = first[: 2 + int(rng.random() * 2)] + last[1 + int(rng.random() * (len(last) - 2)) :]
    return word if word not in ANIMAL_WORDS else made_up_word(rng)


def unknown_subject(kind: Relation, rng: Random, known: Collection[str] = FACTS_BY_KEY) -> str:
    """A subject that the relation says nothing about: half of them invented, half real."""
    while True:
        draw = rng.random()
        if draw < 0.15 and kind.invent == "word":
            subject = blend(rng)
        elif draw < 0.5:
            subject = made_up_name(rng) if kind.invent == "name" else made_up_word(rng)
            if kind.invent == "thing":
                subject = with_article(subject)
        else:
            subject = pick(rng, kind.outside)
        if f"{kind.name}/{subject}" not in known:
            return subject


ANIMAL_WORDS = tuple({fact.subject: None for fact in FACTS if fact.relation.name in ("food", "home", "sound", "legs")})
HALF_KNOWN = tuple(
    (kind, animal) for kind in (SOUND, FOOD, HOME, BABY, LEGS) for animal in ANIMAL_WORDS if f"{kind.name}/{animal}" not in FACTS_BY_KEY
)
"""What Pip does not know of animals that it knows."""
WORDED = tuple(fact for fact in FACTS if fact.relation.name != "about")
TEACHABLE = tuple(fact for fact in FACTS if fact.relation.name not in ("count", "about"))
FACTS_BY_RELATION = {
    name: tuple(fact for fact in FACTS if fact.relation.name == name)
    for name in {fact.relation.name: None for fact in FACTS}
}
