"""What the chats are made of, from which step of training on.

What a mixture draws must never change again once it was trained on: the shipped weights are the end of all of them in a row.
"""

from dataclasses import dataclass, replace
from random import Random

Shares = tuple[tuple[str, float], ...]


def cumulative(shares: dict[str, float]) -> Shares:
    """Cumulative shares that end at 1.

    >>> cumulative({"a": 1, "b": 3})
    (('a', 0.25), ('b', 1.0))
    """
    total = sum(shares.values())
    reached, out = 0.0, []
    for name, share in shares.items():
        reached += share
        out.append((name, reached / total))
    return tuple(out)


def draw(rng: Random, shares: Shares) -> str:
    """One name from cumulative shares."""
    x = rng.random()
    for name, reached in shares:
        if x < reached:
            return name
    return shares[-1][0]


# Shares of exchanges, in percent; those of a document come on top when there is one.
EXCHANGES = {
    "tell": 15,
    "correct": 7,
    "two facts": 4.5,
    "three facts": 0.8,
    "tell and ask": 1.6,
    "repeat": 7,
    "ask": 23,
    "ask two": 4,
    "check": 2,
    "about me": 3,
    "greet": 3,
    "small talk": 9,
    "world": 10,
    "off-topic": 7,
    "self-knowledge": 5,
    "third person": 6,
    "thing": 1.7,
    "like": 1.5,
    "sure": 2,
    "teach": 2.5,
    "taught": 5,
    "wrong past": 1.2,
}
REPEATING = EXCHANGES | {"repeat": 14}
RARE = REPEATING | {
    "two facts": 7,
    "three facts": 3,
    "tell and ask": 3,
    "ask two": 8,
    "about me": 7,
    "world": 13,
    "self-knowledge": 8,
    "sure": 4,
    "teach": 5,
    "taught": 8,
}
ODD = RARE | {"off-topic": 11, "small talk": 12, "world": 16, "self-knowledge": 11, "third person": 8, "greet": 4}
WIDE = ODD | {
    "tell": 18, "repeat": 20, "ask": 25, "three facts": 7, "about me": 9, "ask two": 10, "two facts": 9, "teach": 6, "taught": 9,
    "sure": 4, "both": 4, "world": 18, "off-topic": 14, "small talk": 14, "self-knowledge": 13,
}
PAST = ("From an earlier chat: ", "Past chat. You: ", "You said: ", "Earlier: ")
LATER_SHARE = 0.25  # of the ways to say something, where there are some that came later and a mixture is `wider`


@dataclass(frozen=True, slots=True)
class Mixture:
    """Shares of what a chat can be made of, each from 0 to 1 where no other unit is named.

    `about`: what is special, as the model card says it. `exchanges`: cumulative shares of skills. `memory`: chats with
    memory on. `again`: facts told with memory on that are told again. `shouting`: people who type in capitals, among
    those who do not type in lower case. `documents`: chats with a document. `hit`: questions about a document that it answers.
    `near`: of the others, those about the same kind of thing. `past`: documents that are a sentence of an earlier chat,
    after one of `openings`. `too_early`: of the chats with a document, those in which it was asked for before it was there. `dwell`: in
    a chat with a document, exchanges that are about it (0: a part of the chats, and a part of these). `texting`: people who type
    "u" and "ur", among those who type in lower case. `wider`: whether to draw also what came later than the first phases: ways to ask,
    sentences of documents, values of two words, new words. `every_place`: whether capitals leave no place of a pattern
    unfilled. The first phases did not know of places such as {n}, and must go on drawing what they drew.
    """

    about: str = ""
    exchanges: Shares = cumulative(EXCHANGES)
    memory: float = 0.46
    again: float = 0.45
    shouting: float = 0.03
    documents: float = 0.18
    hit: float = 0.6
    near: float = 0.5
    past: float = 0.1
    openings: tuple[str, ...] = PAST
    too_early: float = 0.0
    dwell: float = 0.0
    texting: float = 0.0
    wider: bool = False
    every_place: bool = False


FIRST = Mixture()
POLISH = replace(
    FIRST, about="more told that a note says already", exchanges=cumulative(REPEATING), memory=0.62, again=0.55
)
FINISH = replace(POLISH, about="more people who type in capitals", shouting=0.14)
SHARPEN = replace(
    POLISH,
    about="more of what was still weak: questions that a document does not answer, several facts at once, facts taught in the chat",
    exchanges=cumulative(RARE),
    memory=0.55,
    shouting=0.08,
    documents=0.36,
    hit=0.5,
    near=0.7,
    every_place=True,
)
EVEN = replace(
    SHARPEN,
    about="more small talk, questions about Pip and errands again, and more that was said in an earlier chat",
    exchanges=cumulative(ODD),
    hit=0.62,
    past=0.22,
    openings=(*PAST, *["In an earlier chat you said: "] * 8),
)
WIDEN = replace(
    EVEN,
    about="chats that dwell on a document, wider wording, short words of text messages, and three facts at once of every kind",
    exchanges=cumulative(WIDE),
    documents=0.6,
    hit=0.56,
    near=0.6,
    past=0.15,
    too_early=0.2,
    dwell=0.85,
    shouting=0.12,
    texting=0.2,
    wider=True,
)
MIXTURES = ((0, FIRST), (12_000, POLISH), (15_000, FINISH), (16_200, SHARPEN), (21_000, EVEN), (25_200, WIDEN))
ALONE = replace(FIRST, every_place=True)  # of a model that learns to chat in one go


def mixture_at(step: int) -> Mixture:
    """What the chats of a step (from 0) are made of.

    >>> mixture_at(11_999) is FIRST, mixture_at(12_000) is POLISH
    (True, True)
    """
    return next(mixture for first, mixture in reversed(MIXTURES) if step >= first)
