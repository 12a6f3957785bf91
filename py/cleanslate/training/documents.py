"""Short documents, the questions they answer, and what Pip says: the sentence of the document, word for word.

Every sentence can be told apart from the others by a question, and copying it is an answer. Questions share words with the
sentence that answers them, as questions do; the thing asked for is never in the question.

>>> from random import Random
>>> lines = passage(Random(1), 3)
>>> answered(lines[0].questions[0], lines), answered("what is the time", lines)
(True, False)
"""

import re
from collections.abc import Sequence
from functools import partial
from random import Random

from cleanslate.search.passages import LEANING, PASSAGE_SENTENCES
from cleanslate.training import any_words, happenings, portraits, sentences
from cleanslate.training.mixture import NEAR
from cleanslate.training.sentences import Line, sentence
from cleanslate.training.slots import SLOTS
from cleanslate.training.values import pick

NOT_IN_DOCUMENT = "I don't know. The document does not say."
OPENINGS = ("News: ", "A letter. ", "From the town book. ", "Notes. ", "Report: ", "For guests. ", "Facts. ", "Dear all, here is the news. ")
OWN_SENTENCES = tuple(opening for opening in OPENINGS if opening.endswith(". "))
PORTRAITS = 0.5  # of the documents; the others, and what else stands in these, are sentences and happenings
HAPPENINGS = 0.4
SHORT_TITLES = {"Mr": "Mr", "Mrs": "Mrs", "Miss": "Ms", "Dr": "Dr", "Doctor": "Dr", "Professor": "Prof"}
_TITLE = re.compile(rf"\b({'|'.join(SHORT_TITLES)})(?= [A-Z])")
MIXED = 0.2  # of the passages in any words, those that end with a sentence of the other kinds
SAME_FRAME = 0.25  # of the sentences, those that tell of another what one before told: easily mistaken for it


def passage(rng: Random, count: int, free: float = 0.0, newer: Sequence[float] = ()) -> list[Line]:
    """`count` sentences that answer different questions; a share of `free` passages is in any words; for `newer` see `portraits.portrait`."""
    if free and rng.random() < free:
        lines = any_words.passage(rng, count + 1)
        if lines and rng.random() < MIXED:
            lines[-1] = single(rng, {}, lines)
        return [line for i, line in enumerate(lines) if not any(answered(question, lines[:i]) for question in line.questions)]
    lines = portraits.portrait(rng, count if rng.random() < 0.7 else max(1, count - 1), newer) if rng.random() < PORTRAITS else []
    shared = {"place": SLOTS["place"](rng)}
    while len(lines) < count:
        new = single(rng, shared if rng.random() < 0.6 else {}, lines)
        if not any(answered(question, lines) for question in new.questions):
            lines.append(new)
    return lines


def dotted(rng: Random, line: Line) -> Line:
    """The same with titles as many write them: "Dr. Iris" for "Doctor Iris". In a question the full stop may be missing.

    >>> made = dotted(Random(1), Line("Mrs Fenn sings.", ("does Mrs Fenn sing",), "", {"name": "Mrs Fenn"}))
    >>> made.sentence, made.questions, made.places
    ('Mrs. Fenn sings.', ('does Mrs. Fenn sing',), {'name': 'Mrs. Fenn'})
    """
    short = partial(_TITLE.sub, lambda found: SHORT_TITLES[found[1]] + ".")
    asked = (short(question) if rng.random() < 0.5 else _TITLE.sub(lambda found: SHORT_TITLES[found[1]], question) for question in line.questions)
    places = {name: short(text) if isinstance(text, str) else text for name, text in line.places.items()}
    return line._replace(sentence=short(line.sentence), questions=tuple(asked), places=places)


def single(rng: Random, shared: dict[str, str], before: Sequence[Line] = ()) -> Line:
    """A sentence that stands on its own, or what somebody did; it may resemble one `before`."""
    if rng.random() < HAPPENINGS:
        same = [line.places for line in before if line.kind == "happening"]
        return happenings.happening(rng, pick(rng, same) if same else None)
    same = [line.frame for line in before if line.kind == "sentence"]
    return sentence(rng, shared, pick(rng, same) if same and rng.random() < SAME_FRAME else "")


def found(rng: Random, lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines that a search would copy into the window, and the others.

    Passages are parted as the app parts them: a sentence and those after it that begin with a word for what it tells of.
    """
    passages: list[list[Line]] = []
    for line in lines:
        if passages and len(passages[-1]) < PASSAGE_SENTENCES and line.sentence.split(" ")[0].lower() in LEANING:
            passages[-1].append(line)
        else:
            passages.append([line])
    kept = pick(rng, passages)
    return kept, [line for line in lines if line not in kept]


def answered(question: str, lines: Sequence[Line]) -> bool:
    """Whether one of the sentences answers a question."""
    return any(question in line.questions for line in lines)


def part(rng: Random, line: Line, told: bool) -> tuple[str, Line] | None:
    """A question for when, where, with whom and so on, which a line tells or leaves out, and the line that answers it; None where there is
    no such part."""
    if line.kind == "happening":
        return happenings.part(rng, line, told)
    return any_words.part(rng, line, told) if line.kind == "any words" else None


def missing(rng: Random, lines: Sequence[Line], near: float = NEAR, apart: bool = True) -> tuple[str, Line] | None:
    """A question that no sentence answers and the sentence that would; a share of `near` asks for something like what is there (see
    `happenings.another` for `apart`).

    None where the question that was drawn has an answer.
    """
    if rng.random() < near:
        like = pick(rng, lines)
        if like.kind == "any words":
            other = any_words.missing(rng, like, lines)
            if not other:
                return None
        elif like.kind == "happening":
            other = happenings.another(rng, like, apart)
        else:
            other = (sentences if like.kind == "sentence" else portraits).another(rng, like)
    elif any(line.kind == "any words" for line in lines):
        other = pick(rng, any_words.passage(rng, 2) or [single(rng, {})])
    else:
        other = pick(rng, portraits.portrait(rng, 2)) if rng.random() < PORTRAITS else single(rng, {})
    question = pick(rng, other.questions)
    return None if answered(question, lines) or any(other.key == line.key for line in lines) else (question, other)
