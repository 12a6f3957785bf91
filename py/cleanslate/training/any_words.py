"""Sentences of documents in any words: a large vocabulary, and words that no dictionary has, in the forms that English gives to a clause.

Hardly two of them are alike. So no pattern that was seen before tells which sentence answers a question: only what
both have in common does, and which kind of thing is asked for.

>>> from random import Random
>>> made = passage(Random(2), 3)
>>> len(made), all(line.questions for line in made)
(3, True)
"""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from cleanslate.training.outside_world import words
from cleanslate.training.sentences import Line
from cleanslate.training.slots import DAYS, MONTHS, PRONOUNS, TITLES, place
from cleanslate.training.topics import sections
from cleanslate.training.values import COLOURS, NAMES, made_up_name, made_up_word, pick

# ---- words ----


WORDS = {head: words(body) for head, body in sections("any-words").items()}
"""Nouns and verbs by their kind."""
SAME = tuple(tuple(entry.split(" = ")) for entry in WORDS["same"])
DOUBLING = frozenset("drop plan stop chop stir skip hug rob wrap tap swim run sit cut hit put dig win begin get let set shut kid grab".split())


class Verb(NamedTuple):
    """The forms of a verb, and other verbs that mean about the same."""

    base: str
    past: str
    participle: str
    same: tuple[str, ...] = ()


def past(base: str) -> str:
    """The past of a regular verb.

    >>> past("open"), past("bake"), past("carry"), past("stop")
    ('opened', 'baked', 'carried', 'stopped')
    """
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLING else "") + "ed"


def third(base: str) -> str:
    """The present of a verb with he, she or it.

    >>> third("open"), third("watch"), third("carry"), third("have"), third("get up")
    ('opens', 'watches', 'carries', 'has', 'gets up')
    """
    first, _, rest = base.partition(" ")
    if first == "have":
        made = "has"
    elif first.endswith(("s", "x", "z", "ch", "sh", "o")):
        made = first + "es"
    elif first.endswith("y") and first[-2:-1] not in tuple("aeiou"):
        made = first[:-1] + "ies"
    else:
        made = first + "s"
    return f"{made} {rest}" if rest else made


def ing(base: str) -> str:
    """The form of a verb that goes with "is".

    >>> ing("open"), ing("bake"), ing("run"), ing("lie"), ing("see")
    ('opening', 'baking', 'running', 'lying', 'seeing')
    """
    first, _, rest = base.partition(" ")
    if first.endswith("ie"):
        made = first[:-2] + "ying"
    elif first.endswith("e") and not first.endswith(("ee", "oe")):
        made = first[:-1] + "ing"
    else:
        made = first + (first[-1] if first in DOUBLING else "") + "ing"
    return f"{made} {rest}" if rest else made


def _verb(entry: str) -> Verb:
    forms, *same = entry.split(" = ")
    parts = forms.split(" ")
    if len(parts) == 6:  # a verb of two words, such as "get up"
        parts = [" ".join(parts[i : i + 2]) for i in (0, 2, 4)]
    if len(parts) == 1:
        parts += [past(parts[0])] * 2
    elif len(parts) == 2:
        parts.append(parts[1])
    return Verb(*parts, tuple(same))


VERBS = {head: tuple(_verb(entry) for entry in table) for head, table in WORDS.items() if head.startswith(("deeds", "ways"))}


def verb(rng: Random, table: str) -> Verb:
    """A verb, now and then one that is in no dictionary."""
    if rng.random() < 0.1:
        base = made_up_word(rng)
        return Verb(base, past(base), past(base))
    return pick(rng, VERBS[table])


def many(noun: str) -> str:
    """The plural of a thing.

    >>> many("box"), many("knife"), many("baby"), many("lamp"), many("sheep"), many("fishing rod")
    ('boxes', 'knives', 'babies', 'lamps', 'sheep', 'fishing rods')
    """
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("fe"):
        return noun[:-2] + "ves"
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    return noun if noun.endswith("s") and not noun.endswith("ss") else noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "mouse": "mice", "goose": "geese", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "leaf": "leaves", "shelf": "shelves", "wolf": "wolves", "scarf": "scarves", "salmon": "salmon", "trout": "trout", "old man": "old men",
    "old woman": "old women", "policeman": "policemen", "postman": "postmen", "fisherman": "fishermen", "night watchman": "night watchmen",
    "chairman": "chairmen", "potato": "potatoes", "tomato": "tomatoes",
}
NUMBERS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty".split() + ["a hundred", "two hundred", "a thousand"]


def number(rng: Random) -> str:
    """How many, in words or digits."""
    return pick(rng, NUMBERS) if rng.random() < 0.75 else str(2 + int(rng.random() * 10 ** (1 + int(rng.random() * 3))))


def word(rng: Random, table: str, invented: float = 0.15) -> str:
    """A noun of a table, or one that nobody has heard."""
    return made_up_word(rng) if rng.random() < invented else pick(rng, WORDS[table])


def with_a(noun: str) -> str:
    """A noun with "a" or "an"."""
    return ("an " if noun[0] in "aeiou" else "a ") + noun


# ---- parts of a sentence ----


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


# ---- clauses ----

AUX = {"past": "did", "will": "will", "must": "must", "can": "can", "may": "may", "should": "should"}
TENSES = ("past",) * 9 + ("present",) * 7 + ("will", "will", "must", "can", "may", "should", "being", "being", "wanting", "having")
LASTING = ("present",) * 12 + ("can", "must")


def verbs(rng: Random, subject: Subject, v: Verb, tenses: Sequence[str] = TENSES) -> tuple[str, str, str]:
    """A verb in some tense: as the sentence has it, and as a question needs it (auxiliary and rest)."""
    several = subject.plural
    tense = pick(rng, tenses)
    do, be = ("do", "are") if several else ("does", "is")
    if tense == "past":
        return v.past, "did", v.base
    if tense == "present":
        return (v.base if several else third(v.base)), do, v.base
    if tense == "being":
        return f"{be} {ing(v.base)}", be, ing(v.base)
    if tense == "having":
        have = "have" if several else "has"
        return f"{have} {v.participle}", have, v.participle
    if tense == "wanting":
        want = pick(rng, ("want", "hope", "plan", "need", "try", "like", "have"))
        return f"{want if several else third(want)} to {v.base}", do, f"{want} to {v.base}"
    return f"{tense} {v.base}", tense, v.base


def deed(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """Somebody does something to something."""
    table = pick(rng, ("things", "things", "things", "food", "animals", "people", "buildings"))
    v = verb(rng, "deeds on " + table)
    finite, aux, base = verbs(rng, subject, v, tenses)
    parts = [whom(rng) if table == "people" else what(rng, table, subject)]
    if table != "people" and v.base in ("give", "send", "sell", "show", "lend", "offer", "bring", "write", "read") and rng.random() < 0.5:
        other = somebody(rng)
        parts.append(Part("to whom", f"to {other.text}", pick(rng, other.calls)))
    return Clause(subject, said, v.base, finite, aux, base, (*parts, *adjuncts(rng, 0.75 if len(parts) == 1 else 0.3)), v, "deeds on " + table)


def adjuncts(rng: Random, share: float) -> list[Part]:
    """Where, when and so on; seldom two of them, because a reply has room for about thirty tokens."""
    if rng.random() >= share:
        return []
    makers = [where, when, when, extra]
    first = pick(rng, makers)
    parts = [first(rng)]
    if rng.random() < 0.25:
        second = pick(rng, [maker for maker in makers if maker is not first])
        parts.append(second(rng))
    return parts


def way(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """Somebody goes or is somewhere, or something happens at some time."""
    table = pick(rng, ("ways to", "ways in", "ways when", "ways when"))
    v = verb(rng, table)
    finite, aux, base = verbs(rng, subject, v, tenses)
    first = where(rng, True) if table == "ways to" else where(rng) if table == "ways in" else when(rng)
    second = [when(rng) if first.role == "where" else where(rng)] if rng.random() < 0.25 else [extra(rng)] if rng.random() < 0.2 else []
    return Clause(subject, said, v.base, finite, aux, base, (first, *second), v, table)


def being(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """What somebody or something is, has, costs or is called, where it is, and what was done to it."""
    draw = rng.random()
    lasting = tenses is not TENSES
    several = subject.plural
    was = not lasting and rng.random() < 0.35
    be = ("were" if was else "are") if several else ("was" if was else "is")
    do, have = ("do", "have") if several else ("does", "has")

    def clause(tag: str, finite: str, aux: str, base: str, part: Part, *more: str) -> Clause:
        return Clause(subject, said, tag, finite, aux, base, (part,), None, "", more)

    if draw < 0.17:
        stands = pick(rng, (("", ""), ("", ""), ("stand", "stood"), ("lie", "lay")))
        part = where(rng)
        if not stands[0] or subject.who:
            return clause("where", be, be, "", part)
        return clause("where", stands[0] if several else third(stands[0]), do, stands[0], part, f"where {be} {{S}}")
    if draw < 0.27 and not several:
        adjective = pick(rng, WORDS["adjectives"]) + " " if rng.random() < 0.6 else ""
        kind = adjective + word(rng, "roles" if subject.who else pick(rng, ("things", "animals", "buildings")))
        whose = f" of {place(rng)}" if rng.random() < 0.15 else f" with {number(rng)} {many(word(rng, 'things'))}" if rng.random() < 0.2 else ""
        article = "the " + kind if rng.random() < 0.2 else with_a(kind)
        more = (f"who {be} {{S}}", f"what {pick(rng, ('does', 'did')) if was else 'does'} {{S}} do") if subject.who else (f"what kind of thing {be} {{S}}",)
        return clause("what", be, be, "", Part("what", article + whose), *more)
    if draw < 0.35:
        colour = pick(rng, COLOURS) if rng.random() < 0.6 else pick(rng, ("red", "blue", "green", "yellow", "black", "white", "brown", "pink"))
        if subject.who:
            thing = word(rng, "things")
            return clause(f"have {thing}", have, do, "have", Part("what", with_a(f"{colour} {thing}"), f"the {thing}"), f"what colour is {{P}} {thing}")
        return clause("colour", be, be, "", Part("colour", colour), f"what color {be} {{S}}")
    if draw < 0.43:
        adjective = pick(rng, WORDS["adjectives"])
        very = pick(rng, ("", "", "very ", "too ", "always ", "never ", "quite "))
        tail = f" {extra(rng).text}" if rng.random() < 0.2 else ""
        return clause("how", be, be, "", Part("how", very + adjective + tail), f"what {be} {{S}} like")
    if draw < 0.58:
        noun = word(rng, "things" if rng.random() < 0.7 else "animals")
        adjective = pick(rng, WORDS["adjectives"]) + " " if rng.random() < 0.4 else ""
        if rng.random() < 0.65:
            things = many(noun)
            asked = (f"how many {things} {do} {{S}} have", f"how many {things} {have} {{S}} got", f"how many {things} {do} {{S}} have")
            there = (f"how many {things} are there in {{S}}",) if not subject.who else ()
            return clause(f"have {things}", have, "", "", Part("", f"{number(rng)} {adjective}{things}"), *asked, *there)
        part = Part("what", with_a(adjective + noun), f"the {noun}")
        return clause(f"have {noun}", have, do, "have", part, f"who {third('have')} {part.short}") if subject.who else clause(f"have {noun}", have, do, "have", part)
    if draw < 0.66:
        if subject.who:
            age = f"{pick(rng, NUMBERS)} years old"
            return clause("how old", be, be, "", Part("how old", age), f"what {be} {{P}} age")
        price = f"{number(rng)} {pick(rng, ('coins', 'euros', 'dollars', 'pounds', 'pence', 'cents'))}"
        asked = (f"how much {be} {{S}}", f"what {do} {{S}} cost", f"what is the price of {{S}}")
        return clause("cost", "cost" if several else "costs", do, "cost", Part("how much", price), *asked)
    if draw < 0.74:
        name = made_up_name(rng) if rng.random() < 0.6 else pick(rng, NAMES)
        if subject.who or several:
            thing = word(rng, "animals" if rng.random() < 0.6 else "things")
            text = f"{have} {with_a(thing)} called {name}"
            asked = (f"what is {{P}} {thing} called", f"what is the {thing} called", f"what is the name of {{P}} {thing}", f"which {thing} {do} {{S}} have")
            return clause(f"called {thing}", text, "", "", Part("", ""), *asked)
        return clause("called", f"{be} called", be, "called", Part("what", name), f"what {be} the name of {{S}}")
    if draw < 0.86 and not subject.who:
        v = verb(rng, "deeds on buildings" if subject.noun in WORDS["buildings"] else "deeds on things")
        by = somebody(rng)
        part = Part("by whom", f"by {by.text}", pick(rng, by.calls)) if rng.random() < 0.4 else when(rng) if rng.random() < 0.6 else where(rng)
        more = (f"who {v.past} {{S}}", f"who {v.past} {{S}}") if part.role == "by whom" and be in ("was", "were") else ()
        return Clause(subject, said, v.base, f"{be} {v.participle}", be, v.participle, (part,), v, "passive", more)
    adjective = pick(rng, ("oldest", "best", "biggest", "smallest", "tallest", "youngest", "first", "last", "longest", "strangest", "most beautiful", "nicest", "only"))
    inside = word(rng, "things" if rng.random() < 0.6 else "animals", 0.05)
    many_of = pick(rng, ("in it", "of all", "in the " + word(rng, "buildings"), "in " + place(rng)))
    answer = somebody(rng).text if rng.random() < 0.3 else with_a(f"{pick(rng, WORDS['adjectives'])} {word(rng, 'things')}")
    text = f"the {adjective} {inside} {many_of}"
    about = Subject(text, (text, f"the {adjective} {inside}"), inside, False, False)
    return Clause(about, text, "what", "is", "is", "", (Part("what", answer),), None, "", (f"which {inside} is the {adjective}",))


def order(rng: Random) -> Clause:
    """What the reader has to do: a rule or a step of a recipe."""
    table = pick(rng, ("things", "food", "food", "animals", "buildings"))
    v = verb(rng, "deeds on " + table)
    reader = Subject("", ("i", "we", "you", "one", "i"))
    part = what(rng, table, reader)
    draw = rng.random()
    if draw < 0.2:
        finite, aux = f"{pick(rng, ('do not', 'never', 'please do not'))} {v.base}", pick(rng, ("must", "may", "should"))
        base = f"not {v.base}" if rng.random() < 0.7 else v.base
    else:
        finite, aux, base = (f"please {v.base}" if draw < 0.35 else v.base), pick(rng, ("should", "must", "do", "do", "should")), v.base
    return Clause(reader, "", v.base, finite, aux, base, (part, *adjuncts(rng, 0.6)), v, "deeds on " + table)


def there(rng: Random) -> Clause:
    """What there is somewhere."""
    noun = word(rng, pick(rng, ("things", "animals", "groups", "buildings")))
    spot = where(rng)
    adjective = pick(rng, WORDS["adjectives"]) + " " if rng.random() < 0.4 else ""
    if rng.random() < 0.55:
        things = noun if noun in WORDS["groups"] else many(noun)
        text, asked = f"there are {number(rng)} {adjective}{things}", (f"how many {things} are {spot.text}", f"how many {things} are there", f"where are the {things}")
        tag = things
    else:
        noun = noun if noun not in WORDS["groups"] else "guard"
        text, asked = f"there is {with_a(adjective + noun)}", (f"what is {spot.text}", f"where is the {noun}", f"what is there {spot.text}")
        tag = noun
    return Clause(Subject("", (tag,), noun, who=False), "", f"there {tag}", f"{text} {spot.text}", "", "", (), None, "there", asked)


FORMS = (deed,) * 9 + (way,) * 7 + (being,) * 11


def clause(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """Something about a subject."""
    return pick(rng, FORMS)(rng, subject, said, tenses)


# ---- questions ----

ASKED = {
    "what": ("what",),
    "where": ("where", "where", "where", "in which place"),
    "why": ("why", "why", "for what reason"),
    "how long": ("how long", "how long", "for how long"),
    "how often": ("how often",),
    "how": ("how",),
    "how old": ("how old",),
    "how much": ("how much",),
    "colour": ("what colour", "which colour"),
    "with": ("with whom",),
    "to whom": ("to whom",),
    "by whom": ("by whom",),
}
TIMES = {
    "clock": ("when", "when", "what time", "at what time"),
    "day": ("when", "when", "on which day", "what day", "on what day"),
    "year": ("when", "when", "in which year", "what year", "in what year"),
    "month": ("when", "when", "in which month"),
    "": ("when",),
}
BEFORE = ("do you know", "tell me", "can you tell me", "does it say", "does the text say", "please say", "i want to know", "do we know")
TEXTS = ("according to the text,", "according to the document,", "in the text,", "according to this", "in the letter,", "in the document,")


def asking(rng: Random, made: Clause, role: str, *, keep: str = "", calls: Sequence[str] = ()) -> str:
    """One question for a part of a clause, in the words of the others; the part with the role `keep` is always named."""
    subject, part = made.subject, next((part for part in made.parts if part.role == role), Part(role, ""))
    who = pick(rng, calls or subject.calls)
    if who == "one" and made.aux == "do":
        who = "we"
    if part.noun and role == "what":
        wh = f"how many {part.noun}"
    elif role == "what" and made.table == "deeds on people":
        wh = pick(rng, ("who", "who", "whom"))
    elif role == "when":
        wh = pick(rng, TIMES[part.noun])
    else:
        wh = pick(rng, ASKED[role])
    others = [other for other in made.parts if other.role != role and other.text]
    named = [other for other in others if other.role == keep or rng.random() < (0.8 if other.role == "what" else 0.25)]
    rest = " ".join(called(rng, other) for other in named)
    form = rng.random()
    base, finite = made.base, made.finite
    if made.verb and made.verb.same and rng.random() < 0.12 and base.endswith(made.verb.base):
        base = base.removesuffix(made.verb.base) + pick(rng, made.verb.same)
    if role in ("with", "to whom") and form < 0.6:
        words = ("who", made.aux, who, base, rest, role.split(" ")[0])
    elif form < 0.1 and finite and who not in ("i", "we", "you", "one"):
        words = (pick(rng, BEFORE), wh, who, finite, rest)
    elif form < 0.13 and made.aux in ("do", "does"):
        words = (wh, who, base, rest)
    else:
        words = (wh, made.aux, who, base, rest)
    return " ".join(word for word in words if word)


def called(rng: Random, part: Part) -> str:
    """A part as a question names it."""
    if part.role in ("with", "to whom", "by whom"):
        return f"{part.text.split(' ')[0]} {part.short}"
    return part.short if part.short and rng.random() < 0.6 else "the " + part.text.split(" ", 1)[1] if part.text.startswith(("a ", "an ")) else part.text


def asking_who(rng: Random, made: Clause, keep: str = "") -> str:
    """A question for the subject of a clause."""
    subject = made.subject
    wh = "who" if subject.who else "what"
    if subject.noun and rng.random() < 0.25:
        wh = f"which {subject.noun}"
    finite = made.finite
    if subject.plural and not wh.startswith("which"):
        finite = {"do": third(made.base.split(" ")[0]) + made.base[len(made.base.split(" ")[0]):], "are": "is " + made.base, "have": "has " + made.base}.get(made.aux, finite)
    parts = [part for part in made.parts if part.text]
    named = [part for i, part in enumerate(parts) if part.role == keep or part.role == "what" or i == 0 or rng.random() < 0.3]
    return " ".join(word for word in (wh, finite.strip(), *(called(rng, part) for part in named)) if word)


def questions(rng: Random, made: Clause, main: bool) -> tuple[str, ...]:
    """Ways to ask for what a clause tells; `main`: it is about what the whole document is about, so "it" may be asked for."""
    subject = made.subject
    calls = subject.calls + ((subject.stands[1],) if main and subject.stands and subject.stands[1] != "we" else ())
    asked = []
    for part in made.parts:
        if part.role and made.aux:
            asked += [asking(rng, made, part.role, calls=calls) for _ in range(3)]
    for pattern in made.more:
        who = pick(rng, calls)
        whose = {"he": "his", "she": "her", "it": "its", "they": "their", "we": "our", "you": "your", "i": "my"}.get(who, who + "'s")
        asked.append(pattern.replace("{S}", who).replace("{P}", whose))
    if made.aux and subject.text and subject.text != "we" and made.tag not in ("what", "colour", "called") and subject.stands:
        asked += [asking_who(rng, made) for _ in range(2)]
    if subject.noun and subject.text in (many(subject.noun), with_a(subject.noun)) and not subject.who:
        other = crossed(made)
        asked += [asking(rng, other, part.role) for part in made.parts if part.role and made.aux]
        asked += [pattern.replace("{S}", pick(rng, other.subject.calls)) for pattern in other.more if "{P}" not in pattern]
    return tuple(dict.fromkeys(altered(rng, question) for question in asked))


OTHER_NUMBER = {"do": "does", "does": "do", "is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has"}


def crossed(made: Clause) -> Clause:
    """What was told of "owls", as a question about "an owl" needs it, and the other way round."""
    several = not made.subject.plural
    more = []
    for pattern in made.more:
        words = pattern.split(" ")
        if "{S}" in words and words.index("{S}"):
            at = words.index("{S}") - 1
            words[at] = OTHER_NUMBER.get(words[at], words[at])
            more.append(" ".join(words))
    return made._replace(subject=of_a_kind(made.subject.noun, several), aux=OTHER_NUMBER.get(made.aux, made.aux), finite="", more=tuple(more))


def altered(rng: Random, question: str) -> str:
    """Now and then with another word for the same, a short form, or a word on where to look."""
    if rng.random() < 0.15:
        words = question.split(" ")
        for one, other in SAME:
            if one in words or other in words:
                question = " ".join({one: other, other: one}.get(word, word) for word in words)
                break
    if rng.random() < 0.15:
        for long, short in (("what is ", "what's "), ("who is ", "who's "), ("where is ", "where's "), ("when is ", "when's ")):
            if question.startswith(long):
                question = short + question.removeprefix(long)
    if rng.random() < 0.06:
        question = pick(rng, TEXTS) + " " + question
    return question


# ---- documents ----

GREETINGS = ("Dear {n}, ", "Hi {n}, ", "Hello {n}, ", "My dear {n}, ", "Dear all, ", "Dear neighbours, ", "Note: ", "News: ", "Rules. ", "Please note: ")
LONGEST = 78  # letters of a sentence: a reply has room for about thirty tokens
LETTERS = 0.25  # documents that begin with a greeting or a heading
ABOUT = ("what does it say about {S}", "what does the text say about {S}", "tell me about {S}", "what do you know about {S}", "what about {S}", "what does the document say about {S}")
ALIKE = 0.3  # documents in which two different things may be told in the same words


def passage(rng: Random, count: int) -> list[Line]:
    """`count` sentences about one thing and what belongs to it."""
    main = pick(rng, SUBJECTS)(rng)
    alike = rng.random() < ALIKE
    clauses: list[Clause] = []
    while len(clauses) < count:
        draw = rng.random()
        if not clauses:
            made = clause(rng, main, main.text) if draw < 0.85 else there(rng)
        elif draw < 0.5:
            named = any(other.subject is main for other in clauses)
            said = main.stands[1] if named and main.stands and rng.random() < 0.75 else pick(rng, (main.text, main.calls[-1])) if main.text != "we" else "we"
            made = clause(rng, main, said)
        elif draw < 0.6:
            made = order(rng)
        elif draw < 0.66:
            made = there(rng)
        elif draw < 0.76 and main.stands:
            part = word(rng, "things" if rng.random() < 0.6 else "roles", 0.08)
            text = f"{main.stands[3] if rng.random() < 0.6 else 'the'} {part}"
            owned = () if main.plural else (f"{main.calls[0]}'s {part}",)
            other = Subject(text, (f"the {part}", *owned), part, who=part in WORDS["roles"], stands=STANDS["he" if part in WORDS["roles"] else "it"])
            made = clause(rng, other, other.text)
        elif draw < 0.84 and alike:
            like = pick(rng, clauses)
            made = another_of(rng, like) if like.verb and like.said else there(rng)
        else:
            other = pick(rng, SUBJECTS)(rng)
            made = clause(rng, other, other.text)
        if not any(same_tag(made, other, alike) for other in clauses) and len(made.text) < LONGEST:
            clauses.append(made)
    lines = [line(rng, made, made.subject is main and not alike) for made in clauses]
    for number_, made in enumerate(clauses):
        if made.subject.stands and sum(other.subject is made.subject for other in clauses) == 1 and rng.random() < 0.3:
            about = pick(rng, ABOUT).replace("{S}", made.subject.calls[0])
            lines[number_] = lines[number_]._replace(questions=(*lines[number_].questions, about))
    if rng.random() < LETTERS:
        name = made_up_name(rng) if rng.random() < 0.5 else pick(rng, NAMES)
        lines[0] = begun(lines[0], pick(rng, GREETINGS).replace("{n}", name), clauses[0])
    return [asked for asked in lines if asked.questions]


def begun(first: Line, greeting: str, made: Clause) -> Line:
    """A first sentence after a greeting, with which it is one sentence unless the greeting ends with a full stop."""
    if greeting.endswith(". "):
        return first
    keeps = made.said[:1].isupper() or greeting.endswith(": ")
    return first._replace(sentence=greeting + (first.sentence if keeps else first.sentence[0].lower() + first.sentence[1:]))


def same_tag(one: Clause, other: Clause, alike: bool) -> bool:
    """Whether two clauses tell the same kind of thing, so that a question could mean both."""
    if one.tag.split(" ")[0] != other.tag.split(" ")[0]:
        return False
    return not alike or one.subject.text == other.subject.text or not (one.subject.text and other.subject.text)


def another_of(rng: Random, like: Clause) -> Clause:
    """The same deed of somebody else, to something else."""
    other = pick(rng, SUBJECTS)(rng)
    while other.plural != like.subject.plural or other.text == "we":
        other = pick(rng, SUBJECTS)(rng)
    table = like.table.removeprefix("deeds on ")
    parts = tuple(renewed(rng, part, table, other) for part in like.parts)
    return like._replace(subject=other, said=other.text, parts=parts, more=())


def renewed(rng: Random, part: Part, table: str, subject: Subject) -> Part:
    """Another part of the same role."""
    if part.role == "what":
        return whom(rng) if table == "people" else what(rng, table, subject)
    if part.role == "where":
        return where(rng, part.text.startswith("to "))
    return when(rng) if part.role == "when" else part


def line(rng: Random, made: Clause, main: bool) -> Line:
    """A clause in words, with its questions."""
    return Line(made.text, questions(rng, made, main), "any words", {}, "any words", made)


def statement(rng: Random) -> Line:
    """Something that a user may tell about the world: it lasts, and it is not about the user."""
    while True:
        subject = pick(rng, (species, species, species, somebody, building, object_, body))(rng)
        if subject.text.startswith(("my ", "our ", "your ", "his ", "her ")) or subject.text[0].isupper() and subject.noun:
            continue
        made = line(rng, clause(rng, subject, subject.text, LASTING), False)
        if made.questions and len(made.sentence) < 70:
            return made


# ---- what is not there ----


def missing(rng: Random, like: Line, lines: Sequence[Line]) -> Line | None:
    """A near miss of a sentence: another thing about the same, a part that it leaves out, or one part of it changed. None where there is none."""
    made: Clause = like.clause
    told = " ".join(other.sentence for other in lines).lower()
    tags = {other.clause.tag.split(" ")[0] for other in lines if other.clause}
    roles = {part.role for part in made.parts}
    draw = rng.random()
    if draw < 0.4 and made.subject.text and made.subject.text != "we":
        for _ in range(9):
            new = clause(rng, made.subject, made.subject.text)
            if new.tag.split(" ")[0] not in tags and not (new.verb and set(new.verb.same) & tags) and new.subject is made.subject:
                asked = [question for question in line(rng, new, False).questions if not question.startswith(("who ", "which ", "what colour is their"))]
                if asked:
                    return Line(new.text, (pick(rng, asked),), "any words", {}, "any words", new)
        return None
    if draw < 0.55 and made.verb and made.aux:
        left = [role for role in ("when", "where", "why", "with", "how long") if role not in roles and not (role == "when" and "how often" in roles)]
        if made.table == "passive":
            left = [role for role in left if role in ("when", "where", "why")] + ["by whom"] * ("by whom" not in roles)
        return _only(rng, made, asking(rng, made, pick(rng, left), keep="what"))
    if draw < 0.75 and made.verb and made.aux and made.said and made.subject.text != "we":
        for _ in range(9):
            other = pick(rng, SUBJECTS)(rng)
            if other.plural == made.subject.plural and other.text != "we" and not shares_a_word(other.calls[-1], told):
                new = made._replace(subject=other, said=other.text)
                role = pick(rng, [part.role for part in made.parts if part.role])
                return _only(rng, new, asking(rng, new, role))
        return None
    if draw < 0.8 and made.verb and made.subject.stands and made.subject.text != "we" and made.parts[0].role in ("where", "when"):
        other = renewed(rng, made.parts[0], made.table, made.subject)
        if shares_a_word(other.text.split(" ")[-1], told):
            return None
        return _only(rng, new := made._replace(parts=(other, *made.parts[1:])), asking_who(rng, new, keep=other.role))
    what_it_is = next((part for part in made.parts if part.role == "what"), None)
    if draw < 0.88 and made.verb and what_it_is and made.table.startswith("deeds"):
        table = made.table.removeprefix("deeds on ")
        for _ in range(9):
            other = whom(rng) if table == "people" else what(rng, table, made.subject)
            if not shares_a_word(other.short.split(" ")[-1], told):
                new = made._replace(parts=tuple(other if part is what_it_is else part for part in made.parts))
                others = [part.role for part in made.parts if part.role not in ("what", "")]
                if others and rng.random() < 0.6:
                    return _only(rng, new, asking(rng, new, pick(rng, others), keep="what"))
                return _only(rng, new, asking_who(rng, new, keep="what")) if made.subject.text and made.subject.text != "we" else None
        return None
    if made.verb and made.aux and made.table in VERBS:
        new_verb = verb(rng, made.table)
        if new_verb.base in tags or set(new_verb.same) & tags or set(made.verb.same) & {new_verb.base} or not made.subject.text or made.subject.text == "we":
            return None
        finite, aux, base = verbs(rng, made.subject, new_verb)
        new = made._replace(verb=new_verb, finite=finite, aux=aux, base=base, tag=new_verb.base, more=())
        return _only(rng, new, asking(rng, new, pick(rng, [part.role for part in made.parts if part.role])))
    return None


def _only(rng: Random, made: Clause, question: str) -> Line:
    """The line that a clause would be, with one question."""
    return Line(made.text, (altered(rng, question),), "any words", {}, "any words", made)


def shares_a_word(text: str, told: str) -> bool:
    """Whether a word of a text, but for short ones, stands in what was told.

    >>> shares_a_word("the red hen", "a hen sleeps."), shares_a_word("the owl", "the hen sleeps.")
    (True, False)
    """
    return any(len(word) > 2 and word in told for word in text.lower().split() if word != "the")
