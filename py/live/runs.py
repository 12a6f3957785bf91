"""Runs of the function: the text that went in, the reply that came out, and fingerprints to compare them by."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.events import Done, Event, Reply, TokenDrawn

from live.gauges import bar
from live.script import WHO, Line, messages
from live.words import shortened, words

MOST = 12
"""Runs that are kept; the oldest go first."""
LIKELY = 4
"""Pieces of text whose probability is shown."""


@dataclass(frozen=True)
class Run:
    """One run.  `lines`: the conversation that went in; `reply`: what came out; `tokens`: how many Pip read.

    `fingerprint`: SHA-256 of the tokens that went in and of the reply; `weights`: of the file Pip ran on, taken afterwards.
    `number`: the one for the draw, None when the likeliest token was taken each time.  `likely`: the likeliest first
    tokens of the reply with their probabilities.
    """

    lines: tuple[Line, ...]
    reply: str
    tokens: int
    fingerprint: str
    weights: str
    number: int | None = None
    likely: tuple[tuple[str, float], ...] = ()

    @property
    def messages(self) -> list[dict]:
        return messages(self.lines)

    def same_text(self, other: "Run") -> bool:
        return self.messages == other.messages

    def same_call(self, other: "Run") -> bool:
        """The same text, and the same way to pick tokens."""
        return self.same_text(other) and self.number == other.number

    def to_data(self) -> dict:
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict) -> "Run":
        lines = tuple(Line(**line) for line in data["lines"])
        return cls(**data | {"lines": lines, "likely": tuple((text, share) for text, share in data["likely"])})


@dataclass
class Drawing:
    """A run in the making."""

    lines: tuple[Line, ...]
    number: int | None
    events: Iterator[Event]
    text: str = ""
    likely: tuple[tuple[str, float], ...] = ()

    @classmethod
    def begin(cls, pip: Pip, lines: tuple[Line, ...], number: int | None) -> "Drawing":
        """Call the function.  Raises as `Pip.stream`."""
        return cls(lines, number, pip.stream(messages(lines), **settings(number)))

    def advance(self, pip: Pip) -> Run | None:
        """One event.  The run once it is complete, None before."""
        event = next(self.events)
        if isinstance(event, TokenDrawn):
            self.text += event.text
            if not self.likely:
                self.likely = tuple((pip.tokenizer.token_text(t), p) for t, p in event.step.alternatives[:LIKELY])
        if isinstance(event, Done):
            reply = event.reply
            return Run(self.lines, reply.content, reply.prompt_tokens, fingerprint(reply), reply.fingerprint, self.number, self.likely)
        return None


def settings(number: int | None) -> dict:
    """How tokens are picked: the likeliest, or drawn as the probabilities are, with a number that decides the draw."""
    return {"temperature": 0.0} if number is None else {"temperature": 1.0, "seed": number}


def fingerprint(reply: Reply) -> str:
    """64 hex digits, from the numbers of all tokens that went in and from the reply."""
    tokens = [token for span in reply.window for token in span.tokens]
    return hashlib.sha256(json.dumps([tokens, reply.content]).encode()).hexdigest()


def verdict(runs: Sequence[Run]) -> str:
    """What the last run shows beside the one before it; "" for no runs."""
    if len(runs) < 2:
        return words("run.once") if runs else ""
    before, after = runs[-2:]
    if before.weights != after.weights:
        return words("run.other-weights")
    reply = "same" if before.reply == after.reply else "other"
    if before.same_call(after):
        return words(f"run.again-{reply}")
    return words(f"run.drawn-{reply}" if before.same_text(after) else f"run.changed-{reply}")


# ---- what is shown ----


def view(runs: Sequence[Run], first: int, drawing: Drawing | None) -> h.Element:
    """The last two runs side by side, what they show, and the earlier ones in short.  `first`: the number of runs[0]."""
    numbered = list(enumerate(runs, first))
    shown = 1 if drawing else 2
    beside = [None, *runs]
    cards = [card(number, run, beside[place]) for place, (number, run) in list(enumerate(numbered))[-shown:]]
    if drawing:
        cards.append(unfinished(first + len(runs), drawing))
    return h.section(".runs", id="runs", aria_labelledby="runs-title", data_stick_to_end=True)[
        h.header(".section-head")[h.h2(id="runs-title")[words("run.heading")]],
        h.ol(".earlier", id="earlier", aria_label=words("run.earlier"))[
            [h.li(id=f"earlier-{number}")[short(number, run)] for number, run in numbered[:-shown]]
        ] if len(runs) > shown else None,
        h.div(".cards")[cards] if cards else h.p(".empty", id="no-runs")[words("run.none")],
        h.p(".verdict", id="verdict", role="status")[verdict(runs)] if runs and not drawing else None,
    ]


def card(number: int, run: Run, before: Run | None) -> h.Element:
    """One run: the reply, what was read for it, the fingerprints, and which of them are as in the run before."""
    name = words("run.name", number=number)
    return h.article(".run", id=f"run-{number}", aria_label=name, data_run=str(number))[
        h.p(".caps")[name, picked(run.number)],
        h.p(".said", dir="auto")[run.reply or words("run.silent")],
        h.dl[
            row("read", words("run.tokens", count=run.tokens)),
            row("fingerprint", [h.code(data_run_fingerprint=run.fingerprint)[digits(run.fingerprint)],
                                compared(run.fingerprint, before and before.fingerprint)]),
            row("weights", [h.code(data_run_weights=run.weights)[digits(run.weights)],
                            compared(run.weights, before and before.weights)]),
        ],
        likely(number, run),
    ]


def unfinished(number: int, drawing: Drawing) -> h.Element:
    """A run whose reply is being drawn."""
    name = words("run.name", number=number)
    return h.article(".run", id=f"run-{number}", aria_label=name, aria_busy="true")[
        h.p(".caps")[name, picked(drawing.number)],
        h.p(".said", dir="auto")[drawing.text, h.span(".caret", aria_hidden="true")],
    ]


def compared(fingerprint_hex: str, before: str | None) -> h.Node:
    """Is it the one of the run before?  Nothing for the first run."""
    if before is None:
        return None
    same = fingerprint_hex == before
    return [" ", h.span(".compared", data_same=str(same).lower())[words("run.same" if same else "run.changed")]]


def row(name: str, value: h.Node) -> h.Element:
    return h.div[h.dt[words(f"run.{name}")], h.dd[value]]


def picked(number: int | None) -> str | None:
    """How the tokens were picked, where they were drawn at random."""
    return None if number is None else words("run.drawn", number=number)


def digits(fingerprint_hex: str) -> str:
    """The first eight digits, in fours.

    >>> digits("0123456789abcdef")
    '0123 4567'
    """
    return f"{fingerprint_hex[:4]} {fingerprint_hex[4:8]}"


def likely(number: int, run: Run) -> h.Element:
    """The likeliest first pieces of the reply, with their probabilities: this is what Pip itself gives."""
    return h.details(".likely", id=f"likely-{number}")[
        h.summary[words("run.likely")],
        h.p[words("run.likely-about")],
        h.ul[[h.li[h.code[text.strip() or "␣"], bar(share), h.span[f"{100 * share:.2f} %"]] for text, share in run.likely]],
    ]


def short(number: int, run: Run) -> list[h.Node]:
    """A run in one line."""
    return [h.span[words("run.name", number=number), picked(run.number)], " ", h.q(dir="auto")[shortened(run.reply, 80)], " ",
            h.code[digits(run.fingerprint)]]


# ---- in plain words ----


def tell(runs: Sequence[Run]) -> list[str]:
    """What was done and what came out, one line after another."""
    told: list[str] = []
    before: Run | None = None
    for run in runs:
        told += changes(before.lines, run.lines) if before else ()
        told.append(sentence(run, before))
        before = run
    return told


def changes(before: Sequence[Line], after: Sequence[Line]) -> Iterator[str]:
    """One line for each message that is not what it was."""
    for place, line in enumerate(after):
        who = WHO[line.role]
        old = before[place] if place < len(before) else None
        if old is None:
            yield words(f"run.added-{who}", text=line.text)
        elif line.out != old.out:
            yield words("run.struck" if line.out else "run.put-back", text=line.text)
        elif line.text != old.text:
            yield words(f"run.edited-{who}", old=old.text, text=line.text)


def sentence(run: Run, before: Run | None) -> str:
    """One run in words."""
    again = before is not None and run.same_call(before)
    call = words("run.told-again" if again else "run.told-run") if run.number is None else (
        words("run.told-drawn-again" if again else "run.told-drawn", number=run.number))
    return " ".join([
        call, words("run.told-read", count=run.tokens), words("run.told-reply", text=run.reply),
        words("run.told-fingerprint", digits=digits(run.fingerprint)),
    ])
