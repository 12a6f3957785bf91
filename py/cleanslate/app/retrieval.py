"""Retrieval: which passage of the documents fits a question best.

Documents are cut into passages, each scored with BM25 (Robertson & Zaragoza 2009, "The Probabilistic
Relevance Framework: BM25 and Beyond", doi 10.1561/1500000019): a passage is good when it has the
question's rare words, several times, without being long.  Finding is copying, not learning.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cleanslate.model.chat_format import clean_text

PASSAGE_SENTENCES = 3  # one, and those that lean on it: the fewer, the less a tiny model can mix up
PASSAGE_WORDS = 30  # about 48 tokens: a passage must leave the window room for a conversation
PASSAGE_LETTERS = 200
LEANING = frozenset("he she it they his her its their this these that those".split())
"""Words with which a sentence begins that leans on the one before: without it nobody knows whom it tells of."""
K1, B = 1.2, 0.75  # how fast repetition stops counting; how much length counts against a passage

_WORD = r"[\w\u0300-\u036f]+"  # with accents that stand as signs of their own
_SHORTENED = re.compile(r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|[^\W\d_i])\.$", re.IGNORECASE)
_SHORTENED_INSIDE = re.compile(r"(?:\bno|[ap]\.m|\betc)\.$", re.IGNORECASE)  # where a capital does not follow

# Words that fit every text, so that sharing only these says nothing.
COMMON_WORDS = frozenset(
    "a about am an and any are as at be been but by can could did do does for from had has have he her his how i if in "
    "is it its know me my no not of on or our please s she so some t tell than that the their them there they this to "
    "us was we were what when where which who whose why will with would you your".split()
)

# Forms that no rule finds, after the word that they are forms of.
_IRREGULAR = {
    form: word
    for word, *forms in (
        entry.split()
        for entry in (
            "become became, begin began begun, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, "
            "catch caught, choose chose chosen, come came, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, "
            "feed fed, feel felt, fight fought, find found, fly flew flown, forget forgot forgotten, give gave given, go goes went gone, grow grew grown, "
            "hear heard, hide hid hidden, hold held, keep kept, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, "
            "ride rode ridden, run ran, say said, see saw seen, sell sold, send sent, shine shone, sing sang sung, sit sat, sleep slept, speak spoke spoken, "
            "spend spent, stand stood, steal stole stolen, swim swam swum, take took taken, teach taught, think thought, throw threw thrown, "
            "wake woke woken, wear wore worn, win won, write wrote written, child children, man men, woman women, mouse mice, goose geese, foot feet, "
            "tooth teeth, person people"
        ).split(", ")
    )
    for form in forms
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document.  `document`: its index; `score`: how well it fits (BM25; 0 when no telling word is shared).

    `words`: what each word that it shares with the question adds to the score.
    """

    text: str
    document: int
    score: float
    words: Mapping[str, float]


def retrieve(documents: Sequence[str], question: str, *, limit: int = 1) -> list[Passage]:
    """The `limit` best fitting passages, the best first; none when no passage shares a telling word.

    >>> library = ["Rex is a dog. He sleeps in the barn.", "The ferry leaves at nine."]
    >>> [passage.text for passage in retrieve(library, "When does the ferry leave?")]
    ['The ferry leaves at nine.']
    >>> retrieve(library, "What is the capital of France?")
    []
    """
    return [passage for passage in rank(documents, question)[:limit] if passage.score > 0]


def rank(documents: Sequence[str], question: str) -> list[Passage]:
    """Every passage of the documents, the best first; also those that do not fit at all.

    >>> [(p.text, sorted(p.words)) for p in rank(["Rex is a dog.\\n\\nRex is big.", "It rains."], "How big is Rex?")]
    [('Rex is big.', ['big', 'rex']), ('Rex is a dog.', ['rex']), ('It rains.', [])]
    """
    texts = [(text, index) for index, document in enumerate(documents) for text in split(document)]
    shared = shares([text for text, _ in texts], question)
    passages = [Passage(text, index, total(words), words) for (text, index), words in zip(texts, shared, strict=True)]
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


def shares(passages: Sequence[str], question: str) -> list[dict[str, float]]:
    """What each of the question's words adds to the score of each passage that has it: rarity × saturated frequency.

    rarity = ln(1 + (N - n + ½) / (n + ½)) for a word that n of N passages have (never negative);
    frequency = f (K1 + 1) / (f + K1 (1 - B + B · length / mean length)) for a word that stands f times.

    >>> [{word: round(part, 2) for word, part in words.items()} for words in shares(["red fox", "red red hen"], "a red hen")]
    [{'red': 0.2}, {'hen': 0.64, 'red': 0.24}]
    """
    bags = [Counter(terms(passage)) for passage in passages]
    lengths = [bag.total() for bag in bags]
    mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
    shared: list[dict[str, float]] = [{} for _ in bags]
    for word in sorted(set(terms(question))):
        having = sum(word in bag for bag in bags)
        rarity = math.log(1 + (len(bags) - having + 0.5) / (having + 0.5))
        for words, bag, length in zip(shared, bags, lengths, strict=True):
            frequency = bag[word]
            if frequency:
                words[word] = rarity * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / mean))
    return shared


def terms(text: str) -> list[str]:
    """The telling words of a text: no capitals, accents, endings or common words.

    >>> terms("Where do the café's owls live?"), terms("The owl lived in a cafe.")
    (['caf', 'owl', 'liv'], ['owl', 'liv', 'caf'])
    """
    return [term for term, _ in telling(text)]


def telling(text: str) -> list[tuple[str, str]]:
    """The telling words of a text, each as it is compared and as it was written.

    >>> telling("Who baked the Cakes?")
    [('bak', 'baked'), ('cak', 'cakes')]
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [(_stem(word), word) for word in re.findall(r"\w+", plain) if word not in COMMON_WORDS]


def marked(text: str, wanted: Collection[str]) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is one of the `wanted` terms.  The pieces together are the text.

    >>> marked("The owls, again.", ["owl"])
    [('The ', False), ('owls', True), (', again.', False)]
    """
    pieces: list[tuple[str, bool]] = []
    for sign in re.findall(rf"{_WORD}|\W", text):
        found = any(term in wanted for term in terms(sign))
        if pieces and not found and not pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + sign, False)
        else:
            pieces.append((sign, found))
    return pieces


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
            if current and not (_leans(piece) and len(current) < PASSAGE_SENTENCES and _fits([*current, piece])):
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
            if piece and not _fits([*piece, word]):
                yield " ".join(piece)
                piece = []
            piece.append(word)
        if piece:
            yield " ".join(piece)


def _short_words(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        for start in range(0, len(word), PASSAGE_LETTERS):
            yield word[start : start + PASSAGE_LETTERS]


def _fits(parts: Sequence[str]) -> bool:
    text = " ".join(parts)
    return len(text) <= PASSAGE_LETTERS and text.count(" ") < PASSAGE_WORDS


def _stem(word: str) -> str:
    """A word without its ending, so that "arrive", "arrives", "arrived" and "arriving" are one; not always a word of its own.

    >>> [_stem(word) for word in ("arrives", "arriving", "stopped", "carried", "glass", "red", "king", "written", "winner")]
    ['arriv', 'arriv', 'stop', 'carry', 'glass', 'red', 'king', 'writ', 'win']
    """
    word = _IRREGULAR.get(word, word)
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in ("ing", "ed", "er"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2:
            word = rest[:-1] if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:-1] + "y" if len(word) > 3 and word.endswith("i") else word
