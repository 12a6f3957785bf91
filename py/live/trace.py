"""Where a reply came from, as a picture: the parts of the slate that it needs are joined to it, the others fade."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass

import htpy as h

from live import evidence
from live.evidence import Inquiry, quoted
from live.gauges import bar
from live.words import shortened, words

LONGEST_PART = 80
"""Characters of a part that the picture shows."""
ROW = 20
"""Height of one row in the units of the wires."""


@dataclass(frozen=True)
class Part:
    """One part of the slate.  `spans`: places in the window; `answer`: what Pip said to it; the rest as in `Source`."""

    spans: tuple[int, ...]
    kind: str
    text: str
    answer: str
    without: str
    changed: bool
    needed: bool
    attention: float


@dataclass(frozen=True)
class Trace:
    """The evidence for one reply as plain data, which outlives the worker.

    `bare`: the reply to the question alone; `verdict`: the evidence in words; `attention`: the share that the question got.
    """

    question: str
    reply: str
    bare: str
    parts: tuple[Part, ...]
    verdict: str
    from_weights: bool
    attention: float
    runs: int

    @classmethod
    def of(cls, inquiry: Inquiry) -> "Trace":
        """What a finished examination found."""
        found, window = inquiry.found, inquiry.window
        parts = tuple(
            Part(source.spans, source.kind, source.text,
                 " ".join(window[place].text for place in source.spans[1:] if window[place].source == "assistant"),
                 source.without, source.changed, source.needed, source.attention)
            for source in found.sources
        )
        question = next(span.text for span in reversed(window) if span.source == "user")
        said = " ".join(filter(None, [evidence.verdict(inquiry), evidence.carried(inquiry)]))
        return cls(question, found.reply, found.bare, parts, said, found.from_weights, found.question_attention, found.runs)

    def to_data(self) -> dict:
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict) -> "Trace":
        """What `to_data` gave, also after JSON has made lists of its tuples."""
        parts = tuple(Part(**(part | {"spans": tuple(part["spans"])})) for part in data["parts"])
        return cls(**(data | {"parts": parts}))


@dataclass(frozen=True)
class Wiping:
    """What the reader has wiped by hand, as places among the parts, and what Pip says without it."""

    parts: tuple[int, ...] = ()
    says: str = ""


def picture(trace: Trace, name: str, wiping: Wiping | None = None) -> h.Element:
    """Slate, weights and reply.  `name` begins its ids; `wiping`: given when parts can be wiped by hand."""
    gone, role = wiping.parts if wiping else (), "enough" if trace.from_weights else "reads"
    rows = [part_row(part, place, name, place in gone, wiping is not None) for place, part in enumerate(trace.parts)]
    return h.div(".trace", id=name, data_weights=str(trace.from_weights).lower())[
        h.div(".flow")[
            h.ul(".standing", aria_label=words("trace.slate"))[rows, question_row(trace)],
            wires(trace, gone),
            h.p(".carver")[h.b[words("trace.stone")], " ", words(f"trace.stone-{role}")],
            h.span(".onto", aria_hidden="true")["→"],
            replied(trace, name, wiping),
        ],
    ]


def part_row(part: Part, place: int, name: str, gone: bool, by_hand: bool) -> h.Element:
    """One part: what it is, whether the reply needs it, and a button that wipes it."""
    state = "wiped" if gone else "needed" if part.needed else "spare"
    return h.li(id=f"{name}-part-{place}", data_source=part.kind, data_state=state)[
        h.span(".letter", aria_hidden="true")[words(f"source.{part.kind}.letter")],
        h.span(".what")[
            h.span(dir="auto", id=f"{name}-text-{place}")[shortened(part.text, LONGEST_PART) or words("trace.scrap")],
            h.small(dir="auto")[words("trace.answered", text=shortened(part.answer, LONGEST_PART))] if part.answer else None,
            h.small(".state")[fate_of(part, state)],
        ],
        h.button(type="button", id=f"{name}-wipe-{place}", data_on_click="wipe", data_value=str(place),
                 aria_pressed=str(gone).lower(), aria_describedby=f"{name}-text-{place}")[words("trace.wipe")]
        if by_hand else None,
    ]


def fate_of(part: Part, state: str) -> str:
    """What is said of a part.  One that is not missed alone may yet be needed, and the other way round."""
    together = state != "wiped" and part.needed != part.changed
    return words(f"trace.{state}-together" if together else f"trace.{state}")


def question_row(trace: Trace) -> h.Element:
    return h.li(data_source="user", data_state="question")[
        h.span(".letter", aria_hidden="true")[words("source.user.letter")],
        h.span(".what")[
            h.span(dir="auto")[shortened(trace.question, LONGEST_PART)], h.small(".state")[words("trace.question")],
        ],
    ]


def wires(trace: Trace, gone: Collection[int]) -> h.Element:
    """Lines from the rows that the reply needs to the weights.  Rows are of one height, so the drawing may be stretched."""
    joined = [place for place, part in enumerate(trace.parts) if part.needed and place not in gone]
    height = ROW * (len(trace.parts) + 1)
    return h.svg(".wires", viewBox=f"0 0 100 {height}", preserveAspectRatio="none", aria_hidden="true")[
        [wire(trace.parts[place].kind, place, height) for place in joined], wire("user", len(trace.parts), height)
    ]


def wire(kind: str, row: int, height: int) -> h.Element:
    start, end = ROW * row + ROW / 2, height / 2
    return h.path(d=f"M0 {start:g} C60 {start:g} 40 {end:g} 100 {end:g}", data_source=kind)


def replied(trace: Trace, name: str, wiping: Wiping | None) -> h.Element:
    """The reply, or what Pip says to what the reader has left on the slate."""
    by_hand = bool(wiping and wiping.parts)
    says = wiping.says if by_hand else trace.reply
    fate = None if not by_hand else "same" if says == trace.reply else "other"
    return h.div(".replied", id=f"{name}-reply", role="status" if wiping else None, data_fate=fate)[
        h.span(".caps")[words("trace.says-now" if by_hand else "trace.says")],
        h.p(dir="auto")[says or words("trace.silent")],
        h.small[words(f"trace.{fate}")] if fate else None,
    ]


def runs(trace: Trace) -> h.Element:
    """Every run: what was wiped, what Pip said then, and how much it had looked there."""
    same = words("evidence.same")
    return h.div(".wide", role="region", aria_label=words("trace.table", text=quoted(trace.reply)), tabindex="0")[h.table[
        h.thead[h.tr[[h.th(scope="col")[words(f"trace.{name}")] for name in ("wiped-part", "then", "looked")]]],
        h.tbody[
            h.tr[h.th(scope="row")[words("trace.nothing-wiped")], h.td(dir="auto")[quoted(trace.reply)], h.td],
            [evidence.row(part) for part in trace.parts],
            h.tr[h.th(scope="row")[words("trace.all-wiped")],
                 h.td(dir="auto")[same if trace.from_weights else quoted(trace.bare)], h.td],
            h.tr(data_source="user")[
                h.th(scope="row", dir="auto")[words("trace.question-stays", text=quoted(trace.question))],
                h.td, h.td[bar(trace.attention), f"{100 * trace.attention:.0f} %"],
            ],
        ],
    ]]


def looked_most(trace: Trace) -> str:
    """Which part got the most attention, when the reply did not need it; else ""."""
    most = max(trace.parts, key=lambda part: part.attention, default=None)
    if most is None or most.needed:
        return ""
    return words("trace.most", text=quoted(most.text), share=100 * most.attention)


def sources(traces: Sequence[Trace]) -> Iterator[str]:
    """The kinds of what the replies needed, "weights" where they needed nothing on the slate."""
    for trace in traces:
        needed = [part.kind for part in trace.parts if part.needed]
        yield "weights" if trace.from_weights else needed[0] if len(needed) == 1 else "several"
