"""A document in passages: single sentences, and those that lean on them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from cleanslate.model.chat_format import clean_text

PASSAGE_SENTENCES = 3  # one, and those that lean on it: the fewer, the less a tiny model can mix up
PASSAGE_WORDS = 30  # about 48 tokens: what is found must leave the window room for a conversation
PASSAGE_LETTERS = 200
LEANING = frozenset("he she it they his her its their this these that those".split())
"""Words with which a sentence begins that leans on the one before: without it nobody knows whom it tells of."""

_SHORTENED = re.compile(r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|[^\W\d_i])\.$", re.IGNORECASE)
_SHORTENED_INSIDE = re.compile(r"(?:\bno|[ap]\.m|\betc)\.$", re.IGNORECASE)  # where a capital does not follow


def split(document: str) -> list[str]:
    """A document → passages: a sentence, and those after it in its paragraph that lean on it.

    A sentence that is longer than PASSAGE_WORDS is cut between words, a word without end between letters.

    >>> split("Rex is a dog. The ferry leaves at nine. It is blue.")
    ['Rex is a dog.', 'The ferry leaves at nine. It is blue.']
    """
    passages: list[str] = []
    for paragraph in re.split(r"\n\s*\n", document):
        current: list[str] = []
        for piece in _pieces(clean_text(paragraph)):
            if current and not (_leans(piece) and len(current) < PASSAGE_SENTENCES and fits([*current, piece])):
                passages.append(" ".join(current))
                current = []
            current.append(piece)
        if current:
            passages.append(" ".join(current))
    return passages


def sentences(paragraph: str) -> list[str]:
    """A paragraph, cut after each full stop, question mark and the like; not after what is shortened, such as Mr. or J.

    >>> sentences("Rex is Dr. Bo's dog. Is he? Yes")
    ["Rex is Dr. Bo's dog.", 'Is he?', 'Yes']
    """
    found: list[str] = []
    for piece in re.split(r"(?<=[.!?…。！？])\s+", paragraph):
        inside = not piece[:1].isupper()
        if found and (_SHORTENED.search(found[-1]) or inside and _SHORTENED_INSIDE.search(found[-1])):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return found


def _leans(sentence: str) -> bool:
    return re.split(r"\W", sentence, maxsplit=1)[0].lower() in LEANING


def _pieces(paragraph: str) -> Iterator[str]:
    """Sentences, cut where one alone is too long for a passage."""
    for sentence in sentences(paragraph):
        piece: list[str] = []
        for word in _short_words(sentence.split()):
            if piece and not fits([*piece, word]):
                yield " ".join(piece)
                piece = []
            piece.append(word)
        if piece:
            yield " ".join(piece)


def _short_words(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        for start in range(0, len(word), PASSAGE_LETTERS):
            yield word[start : start + PASSAGE_LETTERS]


def fits(parts: Sequence[str]) -> bool:
    """Whether these pieces of text together are short enough for a passage."""
    text = " ".join(parts)
    return len(text) <= PASSAGE_LETTERS and text.count(" ") < PASSAGE_WORDS
