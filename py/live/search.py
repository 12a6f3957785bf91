"""The search: how well each passage of the drawer fits the last question, word by word, and which of them were copied."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import htpy as h
from cleanslate.model.chat_format import clean_text
from cleanslate.search.found import find, unfound
from cleanslate.search.ranking import Passage, meant, rank
from cleanslate.search.words import marked, terms

from live.documents import Copy
from live.gauges import bar
from live.words import counted, shortened, words

MOST = 8
"""Passages that the table shows, the best first, beside those that were copied."""
MOST_WORDS = 6
"""Words of one passage whose parts of the score are shown; the others are in the sum."""
LONGEST_QUESTION = 240


@dataclass(frozen=True)
class Asked:
    """What the app searches: the documents in the drawer, for a question and, where it points back, for what was said before."""

    documents: tuple[str, ...]
    question: str
    before: str = ""

    @property
    def all_copied(self) -> list[Copy]:
        """What is found, as it is when all of it is copied."""
        return [Copy(passage.text, "all") for passage in chosen(self)]


@lru_cache(maxsize=4)
def ranked(documents: tuple[str, ...], question: str) -> tuple[Passage, ...]:
    """All passages, the best first.  Cached, because a reply redraws the page once per token."""
    return tuple(rank(documents, question))


@lru_cache(maxsize=4)
def chosen(asked: Asked) -> tuple[Passage, ...]:
    """The passages that the app copies.  Cached likewise."""
    return tuple(find(asked.documents, asked.question, asked.before))


def with_marks(text: str, wanted: Sequence[str]) -> list[h.Node]:
    """A text in which the words that count are marked."""
    return [h.mark[piece] if found else piece for piece, found in marked(text, wanted)]


def sum_of(passage: Passage, question: str) -> str:
    """Which words of the question a passage shares, and what each adds, the best first."""
    if not passage.words:
        return words("search.no-word")
    written = meant(question, passage.words.keys())
    best = sorted(passage.words.items(), key=lambda item: (-round(item[1], 9), item[0]))
    listed = " + ".join(words("search.part", word=written[word], part=part) for word, part in best[:MOST_WORDS])
    return listed + (" + …" if len(best) > MOST_WORDS else "")


def row(passage: Passage, question: str, best: float, fate: str) -> h.Element:
    """One passage with its score for a question.  `fate`: what became of it, when it is the one that fits best."""
    return h.tr(data_best="true" if fate else None, data_nothing=None if passage.score else "true")[
        h.th(scope="row", dir="auto")[
            with_marks(passage.text, tuple(passage.words)), fate and h.span(".fate")[words(f"search.{fate}")] or None,
        ],
        h.td(".sum")[sum_of(passage, question)],
        h.td(".score")[bar(passage.score / best if best else 0.0), h.b[f"{passage.score:.2f}"]],
    ]


def table(passages: Sequence[Passage], question: str, fates: Mapping[int, str]) -> h.Node:
    """The passages in the order of their scores.  `fates`: what became of those that the app chose, by their places."""
    best = passages[0].score
    shown = [passage for number, passage in enumerate(passages) if number < MOST or passage.place in fates]
    more = len(passages) - len(shown)
    return [
        h.div(".wide", role="region", aria_label=words("search.table"), tabindex="0")[h.table[
            h.thead[h.tr[[h.th(scope="col")[words(f"search.{name}")] for name in ("passage", "shared", "score")]]],
            h.tbody[[row(passage, question, best, fates.get(passage.place, "")) for passage in shown]],
        ]],
        h.p(".quiet")[counted("search.more", more)] if more > 0 else None,
    ]


def view(asked: Asked, copied: Sequence[Copy]) -> h.Element:
    """The region "The search"; `copied`: what became of the passages that the app chose."""
    return h.section(".search", id="search", aria_labelledby="search-title")[
        h.header(".section-head")[h.h2(id="search-title")[words("search.heading")], h.p[words("search.about")]],
        inside(asked, copied),
    ]


def inside(asked: Asked, copied: Sequence[Copy]) -> h.Node:
    """The question and the table, or why there is nothing to show."""
    question = clean_text(asked.question)
    if not question:
        return h.p(".quiet")[words("search.unasked")]
    shown = shortened(question, LONGEST_QUESTION)
    line = h.p(".asked", dir="auto")[h.span(".caps")[words("search.question")], " ", with_marks(shown, terms(shown))]
    passages = ranked(asked.documents, question)
    if not passages:
        return [line, h.p(".none")[words("search.empty")]]
    left = {copy.text: copy.left for copy in copied}
    taken = chosen(asked)
    missing = unfound(taken, question) if taken else []
    return [
        line,
        None if passages[0].score else h.p(".none")[words("search.pointed" if taken else "search.nothing")],
        table(passages, question, {passage.place: f"copied-{left.get(passage.text, 'none')}" for passage in taken}),
        h.p(".quiet", dir="auto")[words("search.unfound", text=", ".join(missing))] if missing else None,
    ]
