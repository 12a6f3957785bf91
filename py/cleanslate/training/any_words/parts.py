"""Parts of a sentence: whom or what it is about, and what it tells about that: what, whom, where, when and how."""

from random import Random
from typing import NamedTuple

from cleanslate.training.any_words.words import VERBS, Verb, WORDS, many, number, with_a, word
from cleanslate.training.slots import DAYS, MONTHS, PRONOUNS, TITLES, place
from cleanslate.training.values import NAMES, made_up_name, pick


class Part(NamedTuple):
    """What a sentence tells beside whom it is about. `role`: what it answers; `short`: how a question may call it; `noun`: what is counted,
    or which kind of time it is."""

    role: str
    text: str
    short: str = ""
    noun: str = ""


class Subject(NamedTuple):
    """Whom or what a sentence is about. `calls`: what a question may call it; `noun`: the word for its kind; `who`: whether it is somebody;
    `stands`: the words that stand for it (He, he, His, his), where there are any."""

    text: str
    calls: tuple[str, ...]
    noun: str = ""
    plural: bool = False
    who: bool = True
    stands: tuple[str, ...] = ()


class Clause(NamedTuple):
    """A sentence before it is put into words. `said`: what it calls its subject; `tag`: what it tells about it, in a word or two;
    `aux` and `base`: its verb as a question needs it; `more`: questions that are worth asking besides, {S} for the subject."""

    subject: Subject
    said: str
    tag: str
    finite: str
    aux: str
    base: str
    parts: tuple[Part, ...]
    verb: Verb | None = None
    table: str = ""
    more: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentence."""
        words = " ".join(word for word in (self.said, self.finite, *(part.text for part in self.parts)) if word)
        return words[0].upper() + words[1:] + "."


STANDS = PRONOUNS | {"they": ("They", "they", "Their", "their"), "we": ("We", "we", "Our", "our")}


def somebody(rng: Random) -> Subject:
    """A person."""
    draw = rng.random()
    if draw < 0.45:
        name = made_up_name(rng) if rng.random() < 0.45 else pick(rng, NAMES)
        if rng.random() < 0.3:
            title = pick(rng, tuple(TITLES))
            return Subject(f"{title} {name}", (f"{title} {name}", f"{title} {name}", name), who=True, stands=STANDS[TITLES[title]])
        calls = (name,)
        if rng.random() < 0.15:
            last = made_up_name(rng)
            name, calls = f"{name} {last}", (f"{name} {last}", name, last)
        return Subject(name, calls, stands=STANDS[pick(rng, ("he", "she"))])
    if draw < 0.6:
        noun = pick(rng, WORDS["family"])
        whose = pick(rng, ("my", "our", "her", "his", "my")) if rng.random() < 0.6 else ""
        text = f"{whose} {noun}" if whose else noun.capitalize() if noun in ("mum", "dad", "granny", "grandpa", "grandmother", "mother", "father") else f"the {noun}"
        calls = (text, f"the {noun}", f"your {noun}" if whose in ("my", "our") else text)
        return Subject(text, calls, noun, stands=STANDS[pick(rng, ("he", "she"))])
    noun = word(rng, "roles", 0.12)
    if rng.random() < 0.3:
        return Subject(f"the {pick(rng, WORDS['adjectives'])} {noun}", (f"the {noun}",), noun, stands=STANDS[pick(rng, ("he", "she"))])
    text = f"the {noun}" if rng.random() < 0.75 else with_a(noun)
    return Subject(text, (f"the {noun}",), noun, stands=STANDS[pick(rng, ("he", "she"))])


def some_people(rng: Random) -> Subject:
    """Several people, or the writer with others."""
    draw = rng.random()
    if draw < 0.12:
        return Subject("we", ("you", "they", "we"), plural=True, stands=STANDS["we"])
    noun = word(rng, "groups", 0.08)
    noun = noun if noun in WORDS["groups"] else noun + "s"
    if draw < 0.3:
        return Subject(f"{number(rng)} {noun}", (f"the {noun}", noun), noun, True, stands=STANDS["they"])
    if draw < 0.65:
        return Subject(f"the {noun}", (f"the {noun}", noun), noun, True, stands=STANDS["they"])
    if draw < 0.75:
        return Subject(f"{pick(rng, ('most', 'all', 'some', 'many', 'both'))} {noun}", (noun, f"the {noun}"), noun, True, stands=STANDS["they"])
    return Subject(noun, (noun, noun, f"the {noun}"), noun, True, stands=STANDS["they"])


def body(rng: Random) -> Subject:
    """A club, a company and the like."""
    noun = word(rng, "bodies", 0.05)
    full = f"{pick(rng, WORDS['of bodies'])} {noun}" if rng.random() < 0.6 else noun
    text = f"the {full}" + (f" of {place(rng)}" if rng.random() < 0.15 else "")
    return Subject(text, (text, f"the {full}", f"the {noun}"), noun, stands=STANDS["it"])


def building(rng: Random) -> Subject:
    """A building or another place that people go to."""
    noun = word(rng, "buildings", 0.08)
    full = noun
    draw = rng.random()
    if draw < 0.3:
        full = f"{pick(rng, WORDS['adjectives'])} {noun}"
    elif draw < 0.45:
        full = f"{made_up_name(rng)} {noun}"
    elif draw < 0.55:
        full = f"{pick(rng, WORDS['of bodies'])} {noun}"
    text = f"the {full}"
    if rng.random() < 0.2:
        text += f" {pick(rng, ('in', 'of'))} {place(rng)}"
    return Subject(text, (text, f"the {full}", f"the {noun}"), noun, who=False, stands=STANDS["it"])


def object_(rng: Random) -> Subject:
    """A thing or an animal."""
    noun = word(rng, "things" if rng.random() < 0.65 else "animals")
    full = f"{pick(rng, WORDS['adjectives'])} {noun}" if rng.random() < 0.35 else noun
    text = f"the {full}"
    if rng.random() < 0.12:
        owner = made_up_name(rng) if rng.random() < 0.5 else pick(rng, NAMES)
        text = f"{owner}'s {noun}"
        return Subject(text, (text, text), noun, who=False, stands=STANDS["it"])
    return Subject(text, (text, f"the {noun}"), noun, who=False, stands=STANDS["it"])


def species(rng: Random) -> Subject:
    """All animals, plants or things of a kind."""
    noun = word(rng, pick(rng, ("animals", "animals", "food", "things")), 0.6)
    return of_a_kind(noun, rng.random() < 0.5)


def of_a_kind(noun: str, several: bool) -> Subject:
    """A kind of thing, told in the plural or in the singular.

    >>> of_a_kind("owl", True).text, of_a_kind("owl", False).text
    ('owls', 'an owl')
    """
    if several:
        return Subject(many(noun), (many(noun),), noun, True, False, STANDS["they"])
    return Subject(with_a(noun), (with_a(noun), with_a(noun), f"the {noun}"), noun, False, False, STANDS["it"])


SUBJECTS = (somebody, somebody, somebody, somebody, some_people, some_people, body, building, building, object_, object_, species)


def what(rng: Random, table: str, subject: Subject) -> Part:
    """What something is done to."""
    noun = word(rng, table)
    full = noun
    if rng.random() < 0.35:
        full = f"{pick(rng, WORDS['adjectives'])} {noun}"
    elif rng.random() < 0.06 and table == "things":
        full = f"{pick(rng, WORDS['things'])} {noun}"
    draw = rng.random()
    if draw < 0.16:
        amount = number(rng)
        return Part("what", f"{amount} {many(full)}", f"the {many(noun)}", many(noun))
    if draw < 0.24:
        return Part("what", many(full), many(full))
    if draw < 0.36 and subject.stands:
        return Part("what", f"{subject.stands[3]} {full}", f"the {noun}" if rng.random() < 0.5 else f"{subject.stands[3]} {noun}")
    if draw < 0.4:
        return Part("what", f"{pick(rng, ('a box of', 'a bag of', 'a lot of', 'some', 'no', 'only'))} {many(full)}", f"the {many(noun)}")
    if draw < 0.7:
        return Part("what", with_a(full), f"the {noun}" if rng.random() < 0.5 else f"the {full}")
    return Part("what", f"the {full}", f"the {full}" if rng.random() < 0.6 else f"the {noun}")


def whom(rng: Random) -> Part:
    """To whom or with whom."""
    other = somebody(rng)
    return Part("what", other.text, pick(rng, other.calls))


def where(rng: Random, goal: bool = False) -> Part:
    """Where, or where to."""
    draw = rng.random()
    if goal:
        spot = place(rng) if draw < 0.4 else "the " + word(rng, "buildings" if draw < 0.7 else "places")
        return Part("where", f"to {spot}")
    if draw < 0.22:
        return Part("where", f"in {place(rng)}")
    table = "places" if draw < 0.6 else "buildings" if draw < 0.8 else "things"
    noun = word(rng, table)
    if rng.random() < 0.3:
        noun = f"{pick(rng, WORDS['adjectives'])} {noun}"
    before = pick(rng, ("in", "in", "in", "near", "behind", "at", "under", "on", "next to", "in front of", "above", "opposite", "outside", "by"))
    return Part("where", f"{before} the {noun}")


CLOCK = ("at {n}", "at {n}", "at half past {n}", "at {n} o'clock", "at noon", "at midnight", "at {n} in the morning", "at {d}:30", "at {d} am", "before {n}", "after {n}")
DAY = ("on {day}", "on {day}", "on {day} morning", "on {day} evening", "on {day}s", "on the {d}th of {month}", "on {month} {d}", "next {day}", "last {day}")
LONG = (
    "in {month}", "in {month}", "in {year}", "in {year}", "in the morning", "in the evening", "at night", "after lunch", "before dinner", "yesterday", "today", "tomorrow",
    "last week", "next week", "last year", "in winter", "in summer", "in spring", "in autumn", "at the weekend", "after the war", "during the storm", "before the show",
    "since {year}", "after school", "when it rains", "when the sun sets", "after {n} days", "this year",
)
HOURS = "one two three four five six seven eight nine ten eleven twelve".split()


def when(rng: Random) -> Part:
    """When."""
    draw = rng.random()
    kind, table = ("clock", CLOCK) if draw < 0.35 else ("day", DAY) if draw < 0.65 else ("", LONG)
    text = pick(rng, table)
    if "{year}" in text:
        kind = "year"
    elif text == "in {month}":
        kind = "month"
    text = text.replace("{n}", pick(rng, HOURS)).replace("{d}", str(1 + int(rng.random() * 12))).replace("{day}", pick(rng, DAYS))
    return Part("when", text.replace("{month}", pick(rng, MONTHS)).replace("{year}", str(1100 + int(rng.random() * 950))), noun=kind)


def extra(rng: Random) -> Part:
    """Why, how long, how often, with whom, how."""
    draw = rng.random()
    if draw < 0.25:
        other = somebody(rng)
        return Part("with", f"with {other.text}", pick(rng, other.calls))
    if draw < 0.5:
        cause = pick(rng, ("the rain", "the snow", "a storm", "a fire", "the noise", "the cold", "a strike", "an accident", "the war", "a flat tyre", "a bad knee", "the smell"))
        because = f"because of {cause}" if rng.random() < 0.4 else f"because {pick(rng, ('it', 'he', 'she', 'the ' + word(rng, 'things')))} was {pick(rng, WORDS['adjectives'])}"
        return Part("why", because if rng.random() < 0.75 else f"to {pick(rng, VERBS['deeds on things']).base} the {word(rng, 'things')}")
    if draw < 0.7:
        return Part("how long", f"for {number(rng)} {pick(rng, ('minutes', 'hours', 'days', 'weeks', 'months', 'years'))}")
    if draw < 0.85:
        often = ("every day", "every week", "every month", "twice a week", "once a year", "three times a day", "every morning", "every " + pick(rng, DAYS))
        return Part("how often", pick(rng, often))
    return Part("how", pick(rng, ("by bus", "by train", "on foot", "by boat", "by bike", "with a " + word(rng, "things"), "with two hands", "in the dark", "by car")))
