"""What the reader found out by asking: what was done before, what stood on the slate then, and what Pip said."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass

import htpy as h
from cleanslate.app.past_chats import asks
from cleanslate.app.window import Span
from cleanslate.model.chat_format import CALL

from live.names import says_unknown
from live.words import shortened, words

MOST_LINES = 3
"""Lines of the slate in one row."""
LONGEST = 80
"""Characters of each."""
MOST_DEEDS = 4
MOST = 24
"""Rows of the reader's own that are kept; the oldest go first."""


@dataclass(frozen=True)
class Trial:
    """One question and its reply.

    `tour`: the part of the experiment it belongs to; `did`: what the reader did since the last question, in words;
    `stood`: what Pip could read beside its instructions and questions, as (source, text).
    """

    tour: str
    question: str
    did: tuple[str, ...]
    stood: tuple[tuple[str, str], ...]
    reply: str

    @property
    def known(self) -> bool:
        """Did Pip have an answer, right or wrong?"""
        return not says_unknown(self.reply)

    def to_data(self) -> dict:
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict) -> "Trial":
        stood = tuple((source, text) for source, text in data["stood"])
        return cls(data["tour"], data["question"], tuple(data["did"]), stood, data["reply"])


def stood(window: Sequence[Span]) -> tuple[tuple[str, str], ...]:
    """The lines of a slate that could tell Pip something, from top to bottom."""
    return tuple((span.source, span.text) for span in window if tells(span))


def tells(span: Span) -> bool:
    """Instructions, what the app says to a call, the call itself and questions tell nothing about the reader."""
    if span.source in ("system", "tool") or not span.text or CALL in span.tokens:
        return False
    return span.source != "user" or not asks(span.text)


def same(one: str, other: str) -> bool:
    """The same words, whatever the capitals, spaces and marks.

    >>> same("What's my name?", "whats my NAME")
    True
    """
    plain, also = (["".join(filter(str.isalnum, word)) for word in text.casefold().split()] for text in (one, other))
    return plain == also


# ---- what is shown ----

Verdict = Callable[[Trial], str]
"""A trial → the id of a short verdict under `trials`, or "" for none."""


def no_verdict(trial: Trial) -> str:
    return ""


def verdict(trial: Trial) -> str:
    """Does Pip know it?"""
    return "known" if trial.known else "unknown"


def lines(trial: Trial) -> Iterator[h.Element]:
    """What stood on the slate, each line with the letter of its source."""
    for source, text in trial.stood[:MOST_LINES]:
        yield h.li(data_source=source)[
            h.span(".letter", aria_hidden="true")[words(f"source.{source}.letter")],
            h.span(".unseen")[words(f"source.{source}.name"), ": "],
            h.span(dir="auto")[shortened(text, LONGEST)],
        ]
    if len(trial.stood) > MOST_LINES:
        yield h.li(".quiet")[words("trials.more", count=len(trial.stood) - MOST_LINES)]


def row(trial: Trial, judge: Verdict) -> h.Element:
    judged = judge(trial)
    return h.tr(data_verdict=judged or None)[
        h.th(scope="row")[h.ul[[h.li(dir="auto")[deed] for deed in trial.did]] if trial.did else words("trials.nothing-done")],
        h.td[h.ul(".stood")[list(lines(trial))] if trial.stood else h.span(".quiet")[words("trials.bare")]],
        h.td[h.span(".said", dir="auto")[trial.reply], h.span(".tag")[words(f"trials.{judged}")] if judged else None],
    ]


def view(trials: Sequence[Trial], name: str, judge: Verdict = no_verdict) -> h.Node:
    """One table for each question that was asked."""
    questions = dict.fromkeys(trial.question for trial in trials)
    return [
        h.table(".trials")[
            h.caption[words("trials.asked", question=question), h.span(".unseen")[" ", name]],
            h.thead[h.tr[[h.th(scope="col")[words(f"trials.{part}")] for part in ("did", "slate", "said")]]],
            h.tbody[[row(trial, judge) for trial in trials if trial.question == question]],
        ]
        for question in questions
    ]
