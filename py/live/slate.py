"""The slate: what the model sees, token by token, and what was wiped to make room."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import htpy as h
from cleanslate.app.window import Span
from cleanslate.model.tokenizer import SPECIAL_TOKENS, Tokenizer
from markupsafe import Markup

from live.gauges import size_slider
from live.names import places
from live.words import counted, words

SOURCES = ("system", "note", "document", "user", "assistant", "tool")
HIDDEN_BY_APPS = ("system", "note", "document", "tool")
LONGEST_LINE = 600
"""Characters of one turn in the slate's text."""
FADES_FROM = 60
"""Wiped tokens from which on the strip is full, and fades at its top."""
MOST_GONE = 240
"""Wiped tokens drawn at most: a message of ten thousand letters must not flood the page."""


@dataclass(frozen=True)
class SlateState:
    """`ink`: are hidden things shown?  `picked`: place of the token looked at, counted from the first wiped one.

    `watched`: a word that is outlined wherever it stands.  `before`: keys of the tokens that stood on the slate, and of
    those that were wiped, when the last message was sent; None when there was none in this chat.
    """

    ink: bool = True
    picked: int | None = None
    watched: str = ""
    before: tuple[frozenset[str], frozenset[str]] | None = None


@dataclass(frozen=True)
class Chip:
    """One token as drawn; `key` stays the same while the token moves or is wiped.  `piece`: less than a character."""

    key: str
    token: int
    text: str
    source: str
    gone: bool
    piece: bool = False

    @property
    def special(self) -> bool:
        return self.token < len(SPECIAL_TOKENS)

    @property
    def raw(self) -> bytes:
        return bytes.fromhex(self.text) if self.piece else self.text.encode()


@dataclass(frozen=True)
class Board:
    """What the slate draws: spans on it, spans wiped off it, its size and the room kept for a reply."""

    kept: tuple[Span, ...]
    gone: tuple[Span, ...]
    size: int
    room: int
    policy: str

    @property
    def used(self) -> int:
        return sum(len(span.tokens) for span in self.kept)

    @property
    def wiped(self) -> int:
        return sum(len(span.tokens) for span in self.gone)

    @property
    def over(self) -> bool:
        """Would more have to stand here than fits?  Then Pip is not asked."""
        return self.used + self.room > self.size


def init() -> SlateState:
    return SlateState()


def update(state: SlateState, name: str, data: dict, token_count: int) -> SlateState:
    """`ink` shows or hides; `pick`, `pick-next` and `pick-previous` choose a token."""
    if name == "ink":
        return replace(state, ink=bool(data.get("checked")))
    if name == "pick" and token_count:
        return replace(state, picked=min(max(int(data["value"]), 0), token_count - 1))
    if name in ("pick-next", "pick-previous") and token_count:
        step = 1 if name == "pick-next" else -1
        start = (-1 if step == 1 else 0) if state.picked is None else state.picked
        return replace(state, picked=(start + step) % token_count)
    return state


def remember(state: SlateState, board: "Board", tokenizer: Tokenizer) -> SlateState:
    """A message is being sent: what is written and wiped from now on is new."""
    gone, kept = (frozenset(chip.key for row in rows for chip in row) for rows in all_chips(board, tokenizer))
    return replace(state, picked=None, before=(kept, gone))


def chip_of(tokenizer: Tokenizer, key: str, token: int, source: str, gone: bool) -> Chip:
    """A token with its text; a piece of a character is no text by itself and is shown as its bytes."""
    text = tokenizer.token_text(token)
    if "\ufffd" in text:
        return Chip(key, token, tokenizer.token_bytes(token).hex(" ").upper(), source, gone, piece=True)
    return Chip(key, token, text, source, gone)


def chips(
    spans: Sequence[Span], tokenizer: Tokenizer, gone: bool, wiped: dict[int, int] | None = None
) -> list[list[Chip]]:
    """The spans' tokens, span by span.  `wiped`: how many tokens of a message (by its index) went before these."""
    rows = []
    for place, span in enumerate(spans):
        name = f"m{span.message}" if span.message is not None else f"{span.source}{place}"
        first = 0 if gone or span.message is None else (wiped or {}).get(span.message, 0)
        rows.append([
            chip_of(tokenizer, f"{name}-{first + i}", token, span.source, gone)
            for i, token in enumerate(span.tokens)
        ])
    return rows


def all_chips(board: Board, tokenizer: Tokenizer) -> tuple[list[list[Chip]], list[list[Chip]]]:
    """(wiped rows, kept rows)."""
    wiped = {span.message: len(span.tokens) for span in board.gone if span.message is not None}
    return chips(board.gone, tokenizer, True), chips(board.kept, tokenizer, False, wiped)


def is_hidden(chip: Chip, ink: bool) -> bool:
    """Would a chat app hide this token, and is the invisible ink hidden here, too?"""
    return not ink and (chip.special or chip.source in HIDDEN_BY_APPS)


class Looks:
    """How the tokens of one slate stand out: the picked one, those like it, those just written or wiped, a watched word."""

    def __init__(self, rows: Sequence[Sequence[Chip]], state: SlateState) -> None:
        self.state = state
        line = [chip for row in rows for chip in row]
        shown = [chip for chip in line if not is_hidden(chip, state.ink)]
        self.counts = Counter(chip.token for chip in shown)
        self.picked = line[state.picked] if state.picked is not None and state.picked < len(line) else None
        self.watched = {key for row in rows for key in watched_keys(row, state.watched)}

    def others(self, chip: Chip) -> int:
        """At how many other places the same token can be seen."""
        return 0 if is_hidden(chip, self.state.ink) else self.counts[chip.token] - 1

    def of(self, chip: Chip, place: int) -> tuple[str, ...]:
        """Names for the style sheet."""
        if is_hidden(chip, self.state.ink):
            return ("picked",) if place == self.state.picked else ()
        names = (
            ("picked", place == self.state.picked),
            ("same", place != self.state.picked and self.picked is not None and chip.token == self.picked.token
             and not is_hidden(self.picked, self.state.ink)),
            ("fresh", self.state.before is not None and chip.key not in self.state.before[chip.gone]),
            ("watched", chip.key in self.watched),
        )
        return tuple(name for name, holds in names if holds)


def watched_keys(row: Sequence[Chip], word: str) -> Iterator[str]:
    """Keys of the tokens of one turn that spell `word`."""
    spots = places(b"".join(chip.raw for chip in row), word)
    first = 0
    for chip in row:
        after = first + len(chip.raw)
        if any(first < end and start < after for start, end in spots):
            yield chip.key
        first = after


@lru_cache(maxsize=4096)
def chip_html(chip: Chip, place: int, ink: bool, others: int, look: tuple[str, ...]) -> Markup:
    """One token; cached, because a reply redraws the whole slate once per token."""
    hidden = is_hidden(chip, ink)
    title = words("window.title", text=chip.text, id=chip.token, who=words(f"source.{chip.source}.from"))
    if others:
        title = f"{title}. {counted('window.also', others)}"
    return Markup(str(h.span(
        class_=["token", chip.special and "special", hidden and "hidden", chip.piece and "piece", *look],
        id=f"t-{chip.key}", data_source=chip.source,
        data_token=None if chip.gone else str(chip.token), data_evicted=chip.gone or None,
        data_on_click="pick", data_value=str(place), title=None if hidden else title,
    )["·" if hidden else chip.text]))


def row_html(row: list[Chip], first: int, looks: Looks, row_id: str) -> h.Element:
    """One turn: its letter in the margin, then its tokens."""
    source, ink = row[0].source, looks.state.ink
    tokens = [
        chip_html(chip, place, ink, looks.others(chip), looks.of(chip, place)) for place, chip in enumerate(row, first)
    ]
    return h.div(".row", id=row_id, data_source=source)[
        h.span(".letter")[words(f"source.{source}.letter")], h.span(".line")[tokens]
    ]


def rows_html(rows: list[list[Chip]], first: int, looks: Looks) -> Iterator[h.Element]:
    for row in rows:
        if row:
            yield row_html(row, first, looks, f"r-{'gone-' if row[0].gone else ''}{row[0].key.rpartition('-')[0]}")
        first += len(row)


def meter(board: Board) -> h.Element:
    """How full the slate is: a bar with one piece per source, and its numbers."""
    x, bars = 0, []
    for span in board.kept:
        bars.append(h.rect(data_source=span.source, x=str(x), y="0", width=str(len(span.tokens)), height="1"))
        x += len(span.tokens)
    free = max(0, min(board.room, board.size - x))
    bars.append(h.rect(".room", x=str(board.size - free), y="0", width=str(free), height="1"))
    label = words("window.count", used=board.used, size=board.size)
    return h.div(".fill")[
        h.div(
            ".meter", role="meter", aria_label=words("window.meter"), aria_valuemin="0",
            aria_valuenow=str(min(board.used, board.size)), aria_valuemax=str(board.size), aria_valuetext=label,
        )[
            h.svg(viewBox=f"0 0 {board.size} 1", preserveAspectRatio="none", aria_hidden="true")[bars]
        ],
        h.p(".count", aria_hidden="true")[h.span[label], h.span[words("window.room", room=free)] if free and not board.over else None],
        board.over and h.p(".over", id="over")[
            words("window.over", used=board.used, size=board.size, room=board.room)
        ],
    ]


def gone_strip(rows: list[list[Chip]], looks: Looks) -> h.Element:
    """The grey strip above the slate: what the model no longer sees."""
    count = sum(map(len, rows))
    skip, drawn, first = max(0, count - MOST_GONE), [], 0
    for row in rows:
        cut = row[max(0, skip - first):]
        if cut:
            drawn.append((first + len(row) - len(cut), cut))
        first += len(row)
    return h.div(".gone", id="gone", data_count=str(count))[
        h.p(".gone-head")[h.span(".caps")[words("window.gone")],
                          h.span[counted("window.gone-count", count) if count else words("window.gone-none")]],
        h.div(class_=["wall", count > FADES_FROM and "many"], aria_hidden="true", id="gone-wall")[
            [next(rows_html([row], place, looks)) for place, row in drawn]
        ] if count else None,
    ]


def inspector(window_rows: list[list[Chip]], looks: Looks) -> h.Element:
    """One token at a time, by keyboard or by click: its text, its number, where it came from and where else it is."""
    count, state, chip = sum(map(len, window_rows)), looks.state, looks.picked
    text = words("window.pick-none")
    if chip is not None:
        kind = "hidden" if is_hidden(chip, state.ink) else "gone" if chip.gone else "seen"
        text = words(f"window.picked-{kind}", place=state.picked + 1, count=count,
                     text=chip.text, id=chip.token, who=words(f"source.{chip.source}.from"))
        others = looks.others(chip)
        text = f"{text} {counted('window.also', others)}" if others else text
    return h.div(".inspector", role="group", aria_label=words("window.pick"))[
        h.button(".step", id="pick-previous", type="button", data_on_click="pick-previous",
                 aria_label=words("window.previous"))["‹"],
        h.p(id="picked", aria_live="polite", dir="auto")[text],
        h.button(".step", id="pick-next", type="button", data_on_click="pick-next",
                 aria_label=words("window.next"))["›"],
    ]


def shortened(text: str) -> str:
    """The end of a long text: what came first was wiped first."""
    return text if len(text) <= LONGEST_LINE else "…" + text[-LONGEST_LINE:]


@lru_cache(maxsize=512)
def twin_line(span: Span, gone: bool, hidden: bool) -> Markup:
    """One turn in words; cached as the tokens are."""
    notes = counted("window.twin-tokens", len(span.tokens)) + (", " + words("window.twin-gone") if gone else "")
    return Markup(str(h.li(data_source=span.source)[
        h.span(".who")[words(f"source.{span.source}.name")], h.span(".aside")[f" ({notes}): "],
        h.span(dir="auto")[words("window.twin-hidden") if hidden else shortened(span.text)],
    ]))


def twin(board: Board, state: SlateState, element_id: str = "twin") -> h.Element:
    """The slate in words, for whoever cannot see it."""
    lines = [
        twin_line(span, gone, not state.ink and span.source in HIDDEN_BY_APPS)
        for spans, gone in ((board.gone, True), (board.kept, False)) for span in spans
    ]
    return h.details(".twin", id=element_id)[h.summary[words("window.twin")], h.ul[lines]]


def legend(board: Board) -> h.Element:
    """Which letter, line and colour stands for whom; only for those that are there."""
    present = {span.source for span in (*board.kept, *board.gone)}
    return h.ul(".legend", aria_hidden="true")[[
        h.li(data_source=source)[h.span(".letter")[words(f"source.{source}.letter")],
                                 h.span(".token")[words(f"source.{source}.name")]]
        for source in SOURCES if source in present
    ]]


def compact(board: Board, tokenizer: Tokenizer, watched: str) -> h.Element:
    """A slate to look at only, small and without ids, so that several fit on one page.  Its text stands in `twin`."""
    gone, kept = all_chips(board, tokenizer)
    marked = frozenset(key for row in (*gone, *kept) for key in watched_keys(row, watched))
    return h.div(".compact", aria_hidden="true")[
        h.div(".gone")[h.div(".wall")[[compact_row(row, marked) for row in gone if row]]] if board.wiped else None,
        h.div(".slate")[h.div(".wall")[[compact_row(row, marked) for row in kept if row]],
                        h.div(".free", data_free="·" * max(0, board.size - board.used))],
    ]


def compact_row(row: list[Chip], marked: frozenset[str]) -> h.Element:
    source = row[0].source
    return h.div(".row", data_source=source)[
        h.span(".letter")[words(f"source.{source}.letter")],
        h.span(".line")[[
            h.span(class_=["token", chip.special and "special", chip.piece and "piece", chip.key in marked and "watched"])[chip.text]
            for chip in row
        ]],
    ]


def controls(board: Board, state: SlateState) -> h.Element:
    """The rule for a full slate, and invisible ink."""
    return h.div(".slate-controls")[
        h.fieldset(".policy")[
            h.legend[words("window.policy")],
            [h.label[h.input(type="radio", name="policy", id=f"policy-{name}", value=name, checked=name == board.policy,
                             data_on_input="policy"), h.span[words(f"window.{name}")]]
             for name in ("drop-oldest-tokens", "drop-oldest-messages", "refuse")],
        ],
        ink_switch(state),
    ]


def ink_switch(state: SlateState) -> h.Element:
    """Shows or hides what chat apps hide."""
    return h.label(".switch-line")[
        h.input(type="checkbox", role="switch", id="ink", checked=state.ink, data_on_input="ink"),
        h.span[h.span(".switch-name")[words("window.ink")], h.small[words("window.ink-about")]],
    ]


def view(board: Board, state: SlateState, tokenizer: Tokenizer, limits: tuple[int, int]) -> h.Element:
    """The region "What the model sees"; `limits` are the smallest and the largest window."""
    gone, kept = all_chips(board, tokenizer)
    wiped, looks = sum(map(len, gone)), Looks([*gone, *kept], state)
    return h.section(".model-sees", id="slate", aria_labelledby="slate-title")[
        h.header(".section-head")[h.h2(id="slate-title")[words("window.heading")], h.p[words("window.about")]],
        size_slider("window-size", words("window.size"), board.size, *limits),
        gone_strip(gone, looks),
        h.div(".slate")[
            meter(board),
            h.div(".wall", aria_hidden="true", id="wall")[
                rows_html(kept, wiped, looks),
                h.div(".free", id="free", data_free="·" * max(0, board.size - board.used)),
            ],
            inspector([*gone, *kept], looks),
            # For a mouse or a finger; the slider above does the same for everybody.
            h.div(".grip", id="grip", aria_hidden="true", data_drags="window-size", data_along="wall",
                  title=words("window.drag")),
        ],
        legend(board),
        h.p(".quiet", id="piece-note")[words("window.pieces")] if any(chip.piece for row in (*gone, *kept) for chip in row) else None,
        h.p(".fresh-note", id="fresh-note")[words("window.fresh")] if state.before else None,
        controls(board, state),
        twin(board, state),
    ]
