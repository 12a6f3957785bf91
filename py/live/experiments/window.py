"""The window: it is filled until a name goes out of the top; three rules for that moment; and what tokens are."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.settings import MAX_WINDOW

from live import diary, policies, token_play
from live.chapter import ROOT
from live.chapters import Chapter
from live.events import update
from live.guided import HALTS, GuidedChat, Step, press, say
from live.names import says_unknown, standing, told_name
from live.page import Page, board
from live.policies import Trial
from live.questions import Question
from live.rich import paragraphs
from live.token_play import TokenPlay
from live.words import counted, words

CHAPTER = Chapter(
    "window",
    Question("predict", ("knows", "unknown", "wrong"), "unknown"),
    Question("transfer", ("learned", "wiped", "bored"), "wiped"),
)
SMALL, LARGE = 96, MAX_WINDOW
"""Sizes of the slate in the steps, in tokens."""
TRIAL_SIZE = 120
"""Tokens: with this size each of the three rules has something to do."""
MOST_TALK = 20
"""Messages of small talk in one go: on a large slate, or when Pip says the name again and again, that must do."""
STANDS = {"ask": True, "ask-again": False, "ask-last": True}
"""The steps that ask for the name, and whether it stands on the slate then, when they are taken in their order."""


def lines(text_id: str) -> list[str]:
    """Messages that stand in one text, a line each."""
    return words(text_id).strip().split("\n")


def small_talk(page: Page) -> None:
    """Send the next line of small talk."""
    talk = lines("window-tour.talk")
    said = sum(message.get("content") in talk for message in page.session.messages)
    update(page, "send", {"text": talk[said % len(talk)]})


def texts_of(page: Page) -> list[str]:
    """What the reader has written in this chat."""
    return [message["content"] for message in page.session.messages if message["role"] == "user"]


class WindowTour(GuidedChat):
    """Told, asked, wiped by small talk, asked again, and put back by a larger slate; then three rules, and tokens.

    `asked`: what came out each time the name was asked for, by step.  `talk_left`: messages of small talk still to send.
    """

    chapter = "window"
    shown = ("chat", "slate")
    steps = (
        Step("tell", say("window-tour.tell")),
        Step("ask", say("window-tour.ask")),
        Step("small", press("window-size", value=SMALL)),
        Step("talk", small_talk),
        Step("ask-again", say("window-tour.ask")),
        Step("large", press("window-size", value=LARGE)),
        Step("ask-last", say("window-tour.ask")),
    )

    def __init__(self, pip: Pip, page: Page | None = None) -> None:
        super().__init__(pip, page)
        self.trial = Trial(example(), TRIAL_SIZE)
        self.play = TokenPlay(words("token-play.common-text"))
        self.built["asked"] = {}
        self.begin()

    def begin(self) -> None:
        self.asked: dict[str, dict] = {}
        self.talk_left = 0
        self.watch()

    @property
    def busy(self) -> bool:
        return self.page.busy or self.trial.pending

    @property
    def ran(self) -> bool:
        return super().ran and not self.talk_left and not self.queue and self.as_told

    @property
    def as_told(self) -> bool:
        """Did the name stand on the slate when the text of the chapter says that it did?  The steps can be taken in any order."""
        return {step: row["stands"] for step, row in self.asked.items()} == STANDS

    @property
    def name(self) -> str:
        return told_name(texts_of(self.page))

    def watch(self) -> None:
        """Let the slate outline the name."""
        self.page.slate = replace(self.page.slate, watched=self.name)

    def places_of_name(self) -> int:
        """How often the name can be read on the slate."""
        return standing([span.text for span in board(self.page).kept], self.name)

    # ---- what the reader does ----

    def update(self, name: str, data: dict) -> None:
        if name in EVENTS:
            try:
                EVENTS[name](self, data)
            except (ValueError, TypeError, KeyError):
                pass  # not from a control of this page: nothing changes
            return
        if name in HALTS:
            self.talk_left, self.awaited = 0, ""
        super().update(name, data)

    def act(self, step: Step) -> None:
        super().act(step)
        if step.id == "talk" and self.page.answering:
            self.talk_left = MOST_TALK - 1

    def restart(self) -> None:
        super().restart()
        self.begin()

    def notice(self) -> None:
        super().notice()
        self.watch()

    def settle(self, step_id: str) -> None:
        """Note what Pip said when it was asked, and go on with small talk while the name stands."""
        page = self.page
        if step_id in STANDS and page.read:
            self.asked[step_id] = self.note()
        if self.talk_left and page.conversation.waiting:
            return
        if self.talk_left:
            self.talk_left -= 1
            if self.places_of_name():
                small_talk(page)
            if page.answering:
                return
            self.talk_left = 0  # the name is wiped, or the app refused
            page.spoken = f"{page.spoken} {self.name_line()}"
        super().settle(step_id)

    def note(self) -> dict:
        """The slate that the last reply was read from, and that reply."""
        read, name = self.page.read, self.name
        return {
            "size": read.settings.window, "used": sum(len(span.tokens) for span in read.window), "name": name,
            "stands": bool(standing([span.text for span in read.window], name)), "said": self.page.session.messages[-1]["content"],
        }

    async def work(self, pace: float) -> AsyncIterator[None]:
        while self.busy:
            async for _ in super().work(pace):
                yield
            if self.trial.pending:
                self.trial.advance(self.pip)
                if not self.trial.pending:
                    self.spoken = policies.summary(self.trial, self.pip)
                yield
                await asyncio.sleep(0)

    def finish(self) -> None:
        super().finish()
        self.trial.finish(self.pip)

    # ---- what is shown ----

    def steps_view(self) -> h.Node:
        return [super().steps_view(), h.p(".name-line", id="name-line")[self.name_line()]]

    def name_line(self) -> str:
        """Where the name is now, in words."""
        if not self.name:
            return words("window-tour.nameless")
        count = self.places_of_name()
        line = counted("window-tour.stands", count, name=self.name) if count else words("window-tour.wiped", name=self.name)
        more = [words("window-tour.talking")] if self.talk_left else []
        if len(self.done) == len(self.steps) and not self.busy and not self.as_told:
            more = [words("window-tour.other-order")]
        return " ".join([line, *more, *([words("window-tour.queued")] if self.queue else [])])

    def outcome(self) -> h.Node:
        asked, lines = (self.asked, self.page.diary.lines) if self.ran else (self.built["asked"], self.built["lines"])
        return [asked_table(asked), diary.folded(lines)]

    def further(self) -> h.Node:
        size = self.pip.tokenizer.vocab_size
        return [
            more_part("policies", policies.view(self.trial, self.pip)),
            more_part("token-play", token_play.view(self.play, self.pip.tokenizer), words("token-play.more", size=size)),
        ]

    def found(self) -> str:
        """What Pip said of the name after the small talk."""
        if not self.ran:
            return self.built["found"]
        asked = self.asked.get("ask-again")
        if not asked:
            return ""
        if standing([asked["said"]], asked["name"]):
            return "knows"
        return "unknown" if says_unknown(asked["said"]) else "wrong"

    # ---- what is kept ----

    def record(self) -> dict:
        return super().record() | {"asked": self.asked}

    def to_data(self) -> dict:
        return super().to_data() | {"asked": self.asked, "trial": self.trial.to_data(), "play": self.play.text}

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "WindowTour":
        tour = super().from_data(pip, data)
        tour.asked, tour.trial, tour.play = data["asked"], Trial.from_data(data["trial"]), TokenPlay(data["play"])
        return tour

    @classmethod
    def recorded(cls, pip: Pip) -> "WindowTour":
        tour = super().recorded(pip)
        tour.trial.finish(pip)
        return tour


def example() -> tuple[str, ...]:
    """The conversation that the three rules are first tried on."""
    return words("window-tour.tell"), *lines("window-tour.talk")[:4]


def asked_table(asked: Mapping[str, Mapping]) -> h.Element:
    """Each time the name was asked for: the slate, the name on it, and what Pip said."""
    heads = [words(f"window-tour.column-{name}") for name in ("when", "slate", "name", "said")]
    return h.div(".wide", tabindex="0", role="group", aria_label=words("window-tour.table"))[h.table(".asked", id="asked")[
        h.thead[h.tr[[h.th(scope="col")[head] for head in heads]]],
        h.tbody[[
            h.tr(data_step=step)[
                h.th(scope="row")[words(f"window-tour.when-{step}")],
                h.td[words("window.count", used=row["used"], size=row["size"])],
                h.td[words("window-tour.there" if row["stands"] else "window-tour.not-there")],
                h.td(dir="auto")[row["said"]],
            ]
            for step in STANDS if (row := asked.get(step))
        ]],
    ]]


def more_part(name: str, inside: h.Node, after: str = "") -> h.Element:
    """One more thing to try, under its heading."""
    return h.section(".part.further", id=f"part-{name}", aria_labelledby=f"{name}-title")[
        h.h2(id=f"{name}-title")[words(f"{name}.heading")],
        h.div(".prose")[paragraphs(words(f"{name}.about"), ROOT)],
        inside,
        h.div(".prose")[paragraphs(after, ROOT)] if after else None,
    ]


# ---- events of the two further parts ----


def on_mine(tour: WindowTour, data: dict) -> None:
    """Take the messages of the chat above; the question that stands at their end is asked in any case."""
    mine = texts_of(tour.page)
    while mine and mine[-1] == words("policies.question"):
        mine.pop()
    if mine:
        tour.trial.use(mine)
    else:
        tour.trial.said = words("policies.none-yet")


def on_remove(tour: WindowTour, data: dict) -> None:
    """Take a message out; the focus goes to the one that took its place, so that a keyboard is not thrown back to the top."""
    place = int(data["value"])
    tour.trial.remove(place)
    last = len(tour.trial.texts) - 1
    tour.focus = f"trial-out-{min(max(place, 0), last)}" if last >= 0 else "trial-text"


EVENTS: Mapping[str, Callable[[WindowTour, dict], None]] = {
    "trial-size": lambda tour, data: tour.trial.resize(int(data["value"])),
    "trial-add": lambda tour, data: tour.trial.add(str(data["text"])),
    "trial-remove": on_remove,
    "trial-mine": on_mine,
    "trial-example": lambda tour, data: tour.trial.use(example()),
    "cut": lambda tour, data: tour.play.take(str(data["value"])),
    "cut-example": lambda tour, data: tour.play.show(str(data["value"])),
}

EXPERIMENT = WindowTour
