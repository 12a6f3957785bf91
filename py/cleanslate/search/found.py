"""What is copied for a question: the passage that fits best, sometimes a second one, and which of its words are in neither.

>>> library = ["The boat race was on Monday. Olga won it. Ships sail at nine."]
>>> texts(find(library, "Who won the boat race?"), "Who won the boat race?")
['The boat race was on Monday.', 'Olga won it.']
>>> texts(find(library, "When do red ships sail?"), "When do red ships sail?")
['Ships sail at nine.', 'Not found: red.']
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cleanslate.search.forms import FORMS, Forms
from cleanslate.search.passages import fits
from cleanslate.search.ranking import Passage, rank
from cleanslate.search.words import GENERAL, PERSONAL, PHRASES, UNREMARKED, WORD, nearly, telling, terms

NEARLY = 0.6  # a second passage with this share of the best one's score might as well be the one that was meant
POINTING = frozenset("it he she they him her them his its their there".split())
"""Words with which a question points at what was named before: "When does it begin?" """
HERE = frozenset("this these here".split())
"""And at a text as a whole: "What is this about?" """
NOT_FOUND = "Not found: "
MOST_UNFOUND = 4  # words that are named as not found, and how many letters of each
LONGEST_UNFOUND = 16


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists that the search goes by.

    `forms`: how words are compared; `general`: words that ask for a part of any text; `unremarked`, `phrases`: of what it does not
    say that it was not found; `apostrophes`: whether what was typed without them is there, too.
    """

    unremarked: Collection[str] = UNREMARKED
    phrases: re.Pattern[str] | None = PHRASES
    forms: Forms = FORMS
    general: Collection[str] = GENERAL
    apostrophes: bool = True


LEXICON = Lexicon()


def find(documents: Sequence[str], question: str, before: str = "", lexicon: Lexicon = LEXICON) -> list[Passage]:
    """At most two passages, in the order in which they stand; none when no passage shares a telling word.

    A second passage is taken when it has words of the question that the best one lacks, or fits nearly as well, and when both
    together are as short as a passage.  A question that shares no word and points at something, or asks only for a part of any text,
    takes the passage that fits what was said `before`, else the first one, and the second as well if both are short.

    >>> library = ["Rex is a dog. He sleeps in the barn.", "The ferry leaves at nine."]
    >>> [passage.text for passage in find(library, "When does the ferry leave?")]
    ['The ferry leaves at nine.']
    >>> find(library, "What is the capital of France?")
    []
    >>> [passage.text for passage in find(library, "What colour is it?", before="A ferry!")]
    ['The ferry leaves at nine.']
    >>> [passage.text for passage in find(library, "Which animal is this about?")]
    ['Rex is a dog. He sleeps in the barn.', 'The ferry leaves at nine.']
    """
    ranked = rank(documents, question, lexicon.forms)
    if not ranked:
        return []
    best, *others = ranked
    if best.score:
        second = _second(best, [passage for passage in others if passage.score and fits([best.text, passage.text])])
    elif points(question, lexicon.general):
        best, *others = rank(documents, before, lexicon.forms)
        second = [passage for passage in others[:1] if lexicon.general and not best.score and fits([best.text, passage.text])]
    else:
        return []
    return sorted([best, *second], key=lambda passage: passage.place)


def _second(best: Passage, others: Sequence[Passage]) -> list[Passage]:
    """The passage with most of what the best one lacks, or else the next best, if it fits nearly as well."""
    new = [sum(part for word, part in passage.words.items() if word not in best.words) for passage in others]
    if any(new):
        return [others[new.index(max(new))]]
    return [passage for passage in others[:1] if passage.score >= NEARLY * best.score]


def points(question: str, general: Collection[str] = GENERAL) -> bool:
    """Whether a question points at something that was named before, or asks, with `general` words only, for a part of any text.

    >>> points("When is it?"), points("When is Italy?"), points("What is the address?"), points("What is my address?")
    (True, False, True, False)
    """
    asked = set(re.findall(WORD, question.casefold()))
    if not POINTING.isdisjoint(asked):
        return True
    names = [word for _, word in telling(question)]
    return bool(general and (names or not HERE.isdisjoint(asked))) and PERSONAL.isdisjoint(asked) and all(word in general for word in names)


def unfound(found: Sequence[Passage], question: str, lexicon: Lexicon = LEXICON) -> list[str]:
    """The telling words of a question that no passage has, in order, each once, as they are written; some say nothing.

    >>> unfound(find(["The red hen sings."], "Do red hens dance?"), "Do red hens dance?")
    ['dance']
    """
    there = {term for passage in found for text in _as_typed(passage.text, lexicon) for term in terms(text, lexicon.forms)}
    missing: list[str] = []
    for word in re.findall(WORD, lexicon.phrases.sub(" ", question) if lexicon.phrases else question):
        new = [term for term, plain in telling(word, lexicon.forms) if plain not in lexicon.unremarked and nearly(term, there) not in there]
        there.update(new)
        missing += [word] if new else []
    return missing


def _as_typed(text: str, lexicon: Lexicon) -> list[str]:
    """A text, and how it is typed by those who leave apostrophes out: "D'Arcy" is "Darcy" as well."""
    return [text, re.sub("['’]", "", text)] if lexicon.apostrophes else [text]


def texts(found: Sequence[Passage], question: str, lexicon: Lexicon = LEXICON) -> list[str]:
    """What is copied into the window: the passages, and which words of the question are in none of them."""
    if not found:
        return []
    return [*(passage.text for passage in found), *remark(unfound(found, question, lexicon))]


def remark(missing: Sequence[str]) -> list[str]:
    """The line that says which words were not found; no line when all were.

    >>> remark(["red", "x" * 30]), remark([])
    (['Not found: red, xxxxxxxxxxxxxxxx.'], [])
    """
    return [NOT_FOUND + ", ".join(word[:LONGEST_UNFOUND] for word in missing[:MOST_UNFOUND]) + "."] if missing else []


def is_remark(text: str) -> bool:
    """Whether what was copied is that line, and not a passage."""
    return text.startswith(NOT_FOUND)
