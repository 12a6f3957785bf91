"""The vocabulary of documents in any words: nouns by their kind, verbs in their forms, words that no dictionary has."""

from random import Random
from typing import NamedTuple

from cleanslate.training.outside_world import words
from cleanslate.training.topics import sections
from cleanslate.training.values import made_up_word, pick

WORDS = {head: words(body) for head, body in sections("any-words").items()}
"""Nouns and verbs by their kind."""
NOUNS = tuple(noun for head in ("food", "roles", "buildings") for noun in WORDS[head] if " " not in noun)
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
