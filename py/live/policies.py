"""Three rules for a full slate, tried side by side: the same messages, sent in the same order to three copies of the app."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.settings import MAX_WINDOW, MIN_WINDOW, POLICIES
from cleanslate.app.window import turn
from cleanslate.errors import WindowFull
from cleanslate.model.chat_format import clean_text
from markupsafe import Markup

from live import slate
from live.gauges import size_slider
from live.names import standing, told_name
from live.slate import Board
from live.words import counted, shortened, words

MOST = 12
"""Messages, beside the question at the end."""
LONGEST = 300
"""Characters of a message."""
QUOTED = 80
"""Characters of a message that are shown."""
KNOWN = 600
"""Replies that are kept, by what they were read from: the same text gives the same reply, so nothing is drawn twice."""


@dataclass(frozen=True)
class Lane:
    """The chat under one rule.  `sent`: how many of the texts Pip has answered; `full`: the app refused the next one."""

    policy: str
    messages: tuple[Mapping, ...] = ()
    sent: int = 0
    full: bool = False


@dataclass
class Trial:
    """`texts`: what the reader says, without the question at the end; `size`: of all three slates, in tokens.

    `lanes` are whole, and belong to `asked` (texts and size as they were then); `drafts` are on their way to take their place.
    `fill`: a number that changes when the box for a message must be emptied; `said`: what happened last.
    `pictures`: the lanes as drawn, since they change far less often than the page.
    """

    texts: tuple[str, ...]
    size: int
    lanes: tuple[Lane, ...] = ()
    asked: tuple[tuple[str, ...], int] | None = None
    drafts: list[Lane] = field(default_factory=list)
    aim: tuple[tuple[str, ...], int] | None = None
    fill: int = 0
    said: str = ""
    known: dict[tuple[int, ...], str] = field(default_factory=dict, repr=False)
    pictures: list[Markup] = field(default_factory=list, repr=False)

    @property
    def pending(self) -> bool:
        return self.asked != (self.texts, self.size)

    def advance(self, pip: Pip) -> None:
        """Send one message under one rule, or, when all were sent, show what came out."""
        if self.aim != (self.texts, self.size):
            self.aim, self.drafts = (self.texts, self.size), [Lane(policy) for policy in POLICIES]
        script = (*self.texts, words("policies.question"))
        for place, lane in enumerate(self.drafts):
            if not lane.full and lane.sent < len(script):
                self.drafts[place] = self.send(pip, lane, script[lane.sent])
                return
        self.lanes, self.asked, self.pictures = tuple(self.drafts), self.aim, []

    def send(self, pip: Pip, lane: Lane, text: str) -> Lane:
        """The lane after one more message; with its slate full, if the app refuses it."""
        messages = [*lane.messages, {"role": "user", "content": text}]
        try:
            key = tuple(pip.window(messages, window=self.size, policy=lane.policy).tokens)
        except WindowFull:
            return replace(lane, full=True)
        if key not in self.known:
            if len(self.known) >= KNOWN:
                self.known.clear()
            self.known[key] = pip.reply(messages, window=self.size, policy=lane.policy).content
        if clean_text(self.known[key]):
            messages.append({"role": "assistant", "content": self.known[key]})
        return replace(lane, messages=tuple(messages), sent=lane.sent + 1)

    def finish(self, pip: Pip) -> None:
        while self.pending:
            self.advance(pip)

    # ---- what the reader changes ----

    def resize(self, size: int) -> None:
        self.size = min(max(size, MIN_WINDOW), MAX_WINDOW)
        self.said = ""

    def use(self, texts: Iterable[str]) -> None:
        """Take these messages, as many and as much of each as there is room for."""
        kept = [text[:LONGEST] for text in texts if clean_text(text[:LONGEST])]
        self.texts, self.said = tuple(kept[:MOST]), words("policies.cut", most=MOST) if len(kept) > MOST else ""

    def add(self, text: str) -> None:
        """One more message at the end, unless it is empty or there are too many."""
        if not clean_text(text[:LONGEST]):
            self.said = words("policies.empty")
        elif len(self.texts) >= MOST:
            self.said = words("policies.enough", most=MOST)
        else:
            self.texts, self.said = (*self.texts, text[:LONGEST]), words("policies.added")
            self.fill += 1

    def remove(self, place: int) -> None:
        if 0 <= place < len(self.texts):
            self.texts, self.said = (*self.texts[:place], *self.texts[place + 1 :]), words("policies.removed")

    # ---- what is kept ----

    def to_data(self) -> dict:
        return {"texts": self.texts, "size": self.size, "lanes": [asdict(lane) for lane in self.lanes], "asked": self.asked}

    @classmethod
    def from_data(cls, data: Mapping) -> "Trial":
        asked = data["asked"] and (tuple(data["asked"][0]), data["asked"][1])
        lanes = [Lane(**lane | {"messages": tuple(lane["messages"])}) for lane in data["lanes"]]
        return cls(tuple(data["texts"]), data["size"], tuple(lanes), asked)


def board(pip: Pip, lane: Lane, size: int) -> Board:
    """What the last reply of a lane was read from, and that reply."""
    messages, said = list(lane.messages), ()
    if messages and messages[-1]["role"] == "assistant":
        last = messages.pop()
        said = (turn(pip.tokenizer, "assistant", last["content"], message=len(messages)),)
    window = pip.window(messages, window=size, policy=lane.policy)
    return Board((*window.spans, *said), window.evicted, size, 0, lane.policy)


# ---- what is shown ----


def view(trial: Trial, pip: Pip) -> h.Element:
    """What goes in, and what becomes of it under each rule."""
    # Between a change and its outcome the last outcome stands there, with its own messages and its own size.
    if not trial.pictures:
        trial.pictures = [Markup(str(lane_view(pip, lane, *trial.asked))) for lane in trial.lanes]
    largest = min(MAX_WINDOW, pip.transformer.config.context)
    return h.div(".policies", id="policies")[
        h.div(".trial")[size_slider("trial-size", words("policies.size"), trial.size, MIN_WINDOW, largest), script(trial), adder(trial)],
        h.p(".hint", id="trial-note", role="status")[trial.said or (words("policies.working") if trial.pending else None)],
        h.div(".lanes", id="lanes", aria_busy="true" if trial.pending else None)[
            trial.pictures
        ],
    ]


def script(trial: Trial) -> h.Element:
    """The messages in order, each with a button that takes it out; the question stands at the end and stays."""
    return h.ol(".trial-script", id="script", aria_label=words("policies.script"))[
        [
            h.li(dir="auto")[
                h.span[shortened(text, QUOTED)],
                h.button(".out", type="button", id=f"trial-out-{place}", data_on_click="trial-remove", data_value=str(place),
                         aria_label=words("policies.remove", text=shortened(text, QUOTED)))["×"],
            ]
            for place, text in enumerate(trial.texts)
        ],
        h.li(".question-last")[h.span[words("policies.question")]],
    ]


def adder(trial: Trial) -> h.Element:
    """A box for one more message, and whole conversations to take instead."""
    return h.form(".adder", id="trial-form", data_on_submit="trial-add", autocomplete="off")[
        h.label(for_="trial-text")[words("policies.add-label")],
        h.div(".box")[
            h.input(id="trial-text", type="text", name="text", dir="auto", maxlength=str(LONGEST), data_fill=str(trial.fill)),
            h.button(type="submit", id="trial-add")[words("policies.add")],
        ],
        h.div(".instead")[
            h.button(".plain", type="button", id="trial-mine", data_on_click="trial-mine")[words("policies.mine")],
            h.button(".plain", type="button", id="trial-example", data_on_click="trial-example")[words("policies.example")],
        ],
    ]


def name_line(drawn: Board, name: str) -> str:
    """Does the name still stand on this slate?"""
    if not name:
        return words("policies.nameless")
    stands = standing([span.text for span in drawn.kept], name)
    return words("policies.stands" if stands else "policies.gone", name=name)


def answer_line(lane: Lane) -> str:
    """What became of the question at the end."""
    if lane.full:
        return words("policies.stopped")
    last = lane.messages[-1] if lane.messages else {"role": "user"}
    return words("policies.said", text=last["content"] if last["role"] == "assistant" else "…")


def summary(trial: Trial, pip: Pip) -> str:
    """The outcome under each rule, to be said aloud."""
    texts, size = trial.asked
    return " ".join(
        f"{words(f'window.{lane.policy}')}: {name_line(board(pip, lane, size), told_name(texts))} {answer_line(lane)}"
        for lane in trial.lanes
    )


def lane_view(pip: Pip, lane: Lane, texts: Sequence[str], size: int) -> h.Element:
    """One rule: the slate as it ends, and what can be said of it."""
    drawn, name = board(pip, lane, size), told_name(texts)
    left = len(texts) + 1 - lane.sent
    return h.section(".lane", id=f"lane-{lane.policy}", aria_labelledby=f"lane-{lane.policy}-title",
                     data_full=str(lane.full).lower())[
        h.h3(id=f"lane-{lane.policy}-title")[words(f"window.{lane.policy}")],
        h.p(".rule")[words(f"policies.{lane.policy}")],
        slate.compact(drawn, pip.tokenizer, name),
        h.dl(".facts")[
            fact("tokens", words("window.count", used=drawn.used, size=size), counted("policies.wiped", drawn.wiped) if drawn.wiped else
                 words("policies.wiped-none")),
            fact("name", name_line(drawn, name)),
            fact("answer", answer_line(lane), counted("policies.unsent", left) if lane.full else None),
        ],
        slate.twin(drawn, slate.init(), f"twin-{lane.policy}"),
    ]


def fact(name: str, text: str, more: str | None = None) -> h.Element:
    return h.div(data_fact=name)[h.dt[words(f"policies.fact-{name}")], h.dd[text, more and h.small[more]]]
