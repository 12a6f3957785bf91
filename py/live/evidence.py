"""Why this reply?  The verdict on the last reply, found by asking Pip again with parts of the slate taken away."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import htpy as h
from cleanslate.app.evidence import Evidence, Source, examine
from cleanslate.app.window import Span

from live.gauges import bar
from live.words import counted, shortened, words

LONGEST_QUOTE = 120
"""Characters of a source that are quoted."""


@dataclass
class Inquiry:
    """One reply under examination.  `steps`: what is still to be done; `runs`: how often Pip was asked again so far."""

    window: tuple[Span, ...]
    steps: Generator[int, None, Evidence] | None
    runs: int = 0
    found: Evidence | None = None

    @classmethod
    def begin(cls, pip, window: Sequence[Span], settings) -> "Inquiry":
        return cls(tuple(window), examine(pip, window, settings))

    def advance(self) -> bool:
        """Ask Pip once more.  False when the verdict is there."""
        try:
            self.runs = next(self.steps)
        except StopIteration as end:
            self.found, self.steps = end.value, None
        return self.steps is not None


def quoted(text: str) -> str:
    """A text in quotation marks, cut where it is long."""
    return words("evidence.quote", text=shortened(text, LONGEST_QUOTE))


def verdict(inquiry: Inquiry) -> str:
    """The verdict in one or two sentences."""
    found = inquiry.found
    if found.from_weights:
        return words("evidence.weights")
    needed = found.needed
    if not needed:
        return words("evidence.none")
    if len(needed) == 1:
        (source,) = needed
        if not source.changed:
            return words("evidence.repeated", source=named(source), without=quoted(found.bare))
        with_answer = any(inquiry.window[place].source == "assistant" for place in source.spans[1:])
        return words("evidence.one-pair" if with_answer else "evidence.one", source=named(source), without=quoted(source.without))
    listed = words("evidence.and").join(map(named, needed))
    return words("evidence.several", sources=listed, without=quoted(found.bare))


def named(source: Source) -> str:
    """A source as the verdict names it."""
    return words(f"evidence.from-{source.kind}", text=quoted(source.text))


def carried(inquiry: Inquiry) -> str:
    """When Pip's own words to a message are what it read, and not the message itself: that, in a sentence."""
    for source in inquiry.found.needed:
        spans = [inquiry.window[place] for place in source.carriers]
        if spans and all(span.source == "assistant" for span in spans):
            return words("evidence.own-words", text=quoted(spans[0].text))
    return ""


def row(source: Source) -> h.Element:
    """One part of the slate: what Pip says without it, and how much it looked there."""
    said = words("evidence.same") if not source.changed else quoted(source.without)
    return h.tr(data_source=source.kind, data_needed="true" if source.needed else None)[
        h.th(scope="row", dir="auto")[h.span(".letter", aria_hidden="true")[words(f"source.{source.kind}.letter")], " ",
                          quoted(source.text)],
        h.td(dir="auto")[said],
        h.td[bar(source.attention), f"{100 * source.attention:.0f} %"],
    ]


def view(inquiry: Inquiry | None) -> h.Element:
    """The button, and under it what was found."""
    return h.div(".why-reply", id="why-reply")[
        h.button(".why-button", type="button", id="why", data_on_click="why", disabled=inquiry is not None)[
            words("evidence.ask")],
        h.div(".verdict", id="verdict", role="status", tabindex="-1")[_said(inquiry)] if inquiry else None,
        _parts(inquiry.found) if inquiry and inquiry.found and inquiry.found.sources else None,
    ]


def _said(inquiry: Inquiry) -> list:
    if not inquiry.found:
        return [h.p[counted("evidence.asking", inquiry.runs)]]
    own = carried(inquiry)
    return [h.p[verdict(inquiry)], h.p[own] if own else None]


def _parts(found: Evidence) -> h.Element:
    return h.details(".parts", id="why-parts")[
        h.summary[words("evidence.parts", runs=found.runs)],
        h.div(".wide", role="region", aria_label=words("evidence.table"), tabindex="0")[h.table[
            h.thead[h.tr[[h.th(scope="col")[words(f"evidence.{name}")] for name in ("part", "without", "attention")]]],
            h.tbody[[row(source) for source in found.sources]],
        ]],
        h.p(".quiet")[words("evidence.about")],
    ]
