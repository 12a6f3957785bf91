"""The search: how well each passage of the drawer fits the last question, word by word, and which one was copied."""

from collections.abc import Sequence
from functools import lru_cache

import htpy as h
from cleanslate.app.retrieval import Passage, marked, rank, telling, terms
from cleanslate.model.chat_format import clean_text

from live.gauges import bar
from live.words import counted, shortened, words

MOST = 8
"""Passages that the table shows, the best first."""
MOST_WORDS = 6
"""Words of one passage whose parts of the score are shown; the others are in the sum."""
LONGEST_QUESTION = 240


@lru_cache(maxsize=4)
def ranked(documents: tuple[str, ...], question: str) -> tuple[Passage, ...]:
    """All passages, the best first.  Cached, because a reply redraws the page once per token."""
    return tuple(rank(documents, question))


def with_marks(text: str, wanted: Sequence[str]) -> list[h.Node]:
    """A text in which the words that count are marked."""
    return [h.mark[piece] if found else piece for piece, found in marked(text, wanted)]


def sum_of(passage: Passage, question: str) -> str:
    """Which words of the question a passage shares, and what each adds, the best first."""
    if not passage.words:
        return words("search.no-word")
    written = dict(telling(question))
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


def table(found: Sequence[Passage], question: str, left: str) -> h.Node:
    """The passages in the order of their scores.  `left`: how much of the best one stands on the slate: all, part, none."""
    best = found[0].score
    more = len(found) - MOST
    return [
        h.div(".wide", role="region", aria_label=words("search.table"), tabindex="0")[h.table[
            h.thead[h.tr[[h.th(scope="col")[words(f"search.{name}")] for name in ("passage", "shared", "score")]]],
            h.tbody[[
                row(passage, question, best, f"copied-{left}" if best and not place else "")
                for place, passage in enumerate(found[:MOST])
            ]],
        ]],
        h.p(".quiet")[counted("search.more", more)] if more > 0 else None,
    ]


def view(documents: Sequence[str], question: str, left: str) -> h.Element:
    """The region "The search"; `left`: how much of the best passage stands on the slate."""
    return h.section(".search", id="search", aria_labelledby="search-title")[
        h.header(".section-head")[h.h2(id="search-title")[words("search.heading")], h.p[words("search.about")]],
        inside(documents, question, left),
    ]


def inside(documents: Sequence[str], question: str, left: str) -> h.Node:
    """The question and the table, or why there is nothing to show."""
    question = clean_text(question)
    if not question:
        return h.p(".quiet")[words("search.unasked")]
    shown = shortened(question, LONGEST_QUESTION)
    asked = h.p(".asked", dir="auto")[h.span(".caps")[words("search.question")], " ", with_marks(shown, terms(shown))]
    found = ranked(tuple(documents), question)
    if not found:
        return [asked, h.p(".none")[words("search.empty")]]
    return [
        asked,
        h.p(".none")[words("search.nothing")] if not found[0].score else None,
        table(found, question, left),
    ]
