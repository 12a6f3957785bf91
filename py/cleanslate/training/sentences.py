"""Sentences of documents that stand on their own, each with the questions that it answers.

>>> from random import Random
>>> made = sentence(Random(4), frame="It is {day}.", questions=("what day is it",))
>>> made.sentence[:6], made.questions
('It is ', ('what day is it',))
"""

import re
from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

from cleanslate.training.grammar import unfold
from cleanslate.training.slots import SLOTS
from cleanslate.training.topics import read
from cleanslate.training.values import pick

_PLACE = re.compile(r"\{(\w+)\}")
SHARED = ("person", "thing", "event", "place")  # what two sentences of different kinds can both be about


class Line(NamedTuple):
    """One sentence of a document: `questions` ask for exactly what it tells; `frame`: the pattern it was made of;
    `places`: what the empty places of this pattern were filled with; `kind`: which part of the generator made it; `clause`: what
    `any_words` made it of.
    """

    sentence: str
    questions: tuple[str, ...]
    frame: str
    places: dict[str, str]
    kind: str = "sentence"
    clause: object = None

    @property
    def key(self) -> str:
        """What this sentence is called among the facts of a window."""
        return "document/" + self.sentence


def frames(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Sentences, each with the questions that stand indented below it.

    >>> frames("It is {day}.\\n    what day is it / [which|what] day have we")
    (('It is {day}.', ('what day is it', 'which day have we', 'what day have we')),)
    """
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("    "):
            found[sentence] += [asked for pattern in line.split(" / ") for asked in unfold(pattern.strip())]
        elif line.strip():
            sentence = line.strip()
            found[sentence] = []
    return tuple((sentence, tuple(questions)) for sentence, questions in found.items())


FRAMES = frames(read("sentences"))
QUESTIONS = dict(FRAMES)


def sentence(
    rng: Random,
    known: Mapping[str, str] = {},
    frame: str = "",
    questions: Sequence[str] = (),
    kind: str = "sentence",
) -> Line:
    """A sentence with its questions; places that are in `known` are filled with what stands there, others with something new."""
    if not frame:
        frame = pick(rng, FRAMES)[0]
    questions = questions or QUESTIONS[frame]
    both = "\n".join((frame, *questions))
    places = {}
    for slot in dict.fromkeys(_PLACE.findall(both)):
        places[slot] = known.get(slot) or SLOTS[slot](rng)
        both = both.replace("{" + slot + "}", places[slot])
    text, *asked = both.split("\n")
    return Line(text[0].upper() + text[1:], tuple(asked), frame, places, kind)


def another(rng: Random, like: Line) -> Line:
    """The near miss that Pip must not fall for: the same of something else, or something else of the same."""
    if rng.random() < 0.4:
        shared = [slot for slot in SHARED if slot in like.places]
        asks = first_words(like.questions)
        others = [
            frame
            for frame, questions in FRAMES
            if any("{" + slot + "}" in frame for slot in shared) and not asks & first_words(questions)
        ]
        if others:
            return sentence(rng, like.places, pick(rng, others))
    return sentence(rng, {}, like.frame)


def first_words(questions: Sequence[str]) -> set[str]:
    """What the questions ask for, as their first words tell it.

    >>> sorted(first_words(("who is it", "when is it")))
    ['when', 'who']
    """
    return {question.split(" ", 1)[0] for question in questions}
