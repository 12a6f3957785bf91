"""How well each passage of the documents fits a question.

Passages are scored with BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and
Beyond", doi 10.1561/1500000019): a passage is good when it has the question's rare words, several times,
without being long.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from cleanslate.search.forms import FORMS, Forms
from cleanslate.search.passages import split
from cleanslate.search.words import nearly, telling, terms

K1, B = 1.2, 0.75  # how fast repetition stops counting; how much length counts against a passage


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document.  `document`: its index; `place`: its number among all passages; `score`: how well it fits (BM25; 0 when
    no telling word is shared).

    `words`: what each word that it shares with the question adds to the score.
    """

    text: str
    document: int
    place: int
    score: float
    words: Mapping[str, float]


def rank(documents: Sequence[str], question: str, forms: Forms = FORMS) -> list[Passage]:
    """Every passage of the documents, the best first; also those that do not fit at all.  `forms`: how words are compared.

    >>> [(p.text, sorted(p.words)) for p in rank(["Rex is a dog.\\n\\nRex is big.", "It rains."], "How big is Rex?")]
    [('Rex is big.', ['big', 'rex']), ('Rex is a dog.', ['rex']), ('It rains.', [])]
    """
    texts = [(text, index) for index, document in enumerate(documents) for text in split(document)]
    shared = shares([text for text, _ in texts], question, forms)
    passages = [
        Passage(text, document, place, total(words), words)
        for place, ((text, document), words) in enumerate(zip(texts, shared, strict=True))
    ]
    # Ties go to the earlier passage.  Rounded, because the last bit of a logarithm differs between machines.
    return sorted(passages, key=lambda passage: -round(passage.score, 9))


def bm25(passages: Sequence[str], question: str) -> list[float]:
    """One score per passage.

    >>> [round(score, 2) for score in bm25(["red fox", "red red hen", "blue fox"], "a red hen")]
    [0.5, 1.48, 0.0]
    """
    return [total(words) for words in shares(passages, question)]


def total(words: Mapping[str, float]) -> float:
    """The score of a passage whose shared words add so much each."""
    return sum(words.values(), 0.0)


def shares(passages: Sequence[str], question: str, forms: Forms = FORMS) -> list[dict[str, float]]:
    """What each of the question's words adds to the score of each passage that has it: rarity × saturated frequency.

    rarity = ln(1 + (N - n + ½) / (n + ½)) for a word that n of N passages have (never negative);
    frequency = f (K1 + 1) / (f + K1 (1 - B + B · length / mean length)) for a word that stands f times.

    >>> [{word: round(part, 2) for word, part in words.items()} for words in shares(["red fox", "red red hen"], "a red hen")]
    [{'red': 0.2}, {'hen': 0.64, 'red': 0.24}]
    """
    bags = [Counter(terms(passage, forms)) for passage in passages]
    lengths = [bag.total() for bag in bags]
    mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
    shared: list[dict[str, float]] = [{} for _ in bags]
    for word in sorted(meant(question, set().union(*bags), forms)):
        having = sum(word in bag for bag in bags)
        rarity = math.log(1 + (len(bags) - having + 0.5) / (having + 0.5))
        for words, bag, length in zip(shared, bags, lengths, strict=True):
            frequency = bag[word]
            if frequency:
                words[word] = rarity * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / mean))
    return shared


def meant(question: str, vocabulary: Set[str], forms: Forms = FORMS) -> dict[str, str]:
    """The telling words of a question as they are compared, each with how it was written; one that is nearly in the `vocabulary` is
    taken for a word of it.

    >>> meant("The libary opens?", {"library", "open"})
    {'library': 'libary', 'open': 'opens'}
    """
    return {term if term in vocabulary else nearly(term, vocabulary): written for term, written in telling(question, forms)}
