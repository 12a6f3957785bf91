"""Where a reply came from: parts of the slate are wiped and Pip is asked again.  Asking Pip itself gives one more reply."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.evidence import reply_without
from cleanslate.app.memory import Notes
from cleanslate.app.settings import Settings
from cleanslate.errors import CleanSlateError

from live import diary, trace
from live.chapters import Chapter
from live.evidence import quoted
from live.events import update
from live.guided import GuidedChat, Step
from live.page import Page, panels
from live.questions import Question
from live.trace import Trace, Wiping
from live.words import counted, words

CHAPTER = Chapter(
    "evidence",
    Question("predict", ("name", "talk", "all"), "talk"),
    Question("transfer", ("proof", "reply", "thoughts"), "reply"),
)
CASES = {
    "message": ("name", "talk", "ask-name"),
    "note": ("hello", "ask-city"),
    "weights": ("name", "dog", "ask-cow"),
}
"""The prepared situations: what is said in each.  Texts stand under `evidence-tour`."""
NOTES = ("note-name", "note-city", "note-pet")
ITSELF = ("told", "how")
"""What Pip is asked about its own reply."""
SAID = CASES | {"itself": ITSELF}


def prepared(case: str) -> Callable[[Page], object]:
    """A step that begins a new chat and says everything in it."""

    def act(page: Page) -> None:
        page.session.notes, page.session.settings = Notes(), Settings()
        update(page, "memory", {"checked": case == "note"})
        for note in NOTES if case == "note" else ():
            page.session.notes.add(words(f"evidence-tour.{note}"))
        update(page, "new-chat", {})
        for text in CASES[case]:
            update(page, "send", {"text": words(f"evidence-tour.{text}")})

    return act


def exchanges(messages: Sequence[Mapping]) -> list[list[str]]:
    """What was said and what Pip replied, pair by pair.

    >>> exchanges([{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello!"}])
    [['Hi', 'Hello!']]
    """
    pairs: list[list[str]] = []
    for message in messages:
        if message["role"] == "user":
            pairs.append([message["content"], ""])
        elif message["role"] == "assistant" and pairs and message.get("content"):
            pairs[-1][1] = message["content"]
    return pairs


def ask_itself(page: Page) -> None:
    """Ask Pip about its last reply; in an empty chat, for one first."""
    first = () if page.session.messages else CASES["weights"][-1:]
    for text in (*first, *ITSELF):
        update(page, "send", {"text": words(f"evidence-tour.{text}")})


class EvidenceTour(GuidedChat):
    """Three replies examined, and Pip asked how it knows.

    `cases`: for each situation its evidence, and what Pip says when asked about it; `itself`: what it said in the chat.
    `trace`: the evidence for the last reply; `wiping`: what the reader wiped.
    """

    chapter = "evidence"
    steps = (*(Step(case, prepared(case)) for case in CASES), Step("itself", ask_itself))

    def __init__(self, pip: Pip, page: Page | None = None) -> None:
        super().__init__(pip, page)
        self.cases: dict[str, dict] = {}
        self.itself: list[list[str]] = []
        self.trace: Trace | None = None
        self.wiping = Wiping()

    @property
    def ran(self) -> bool:
        return self.cases.keys() == CASES.keys() and bool(self.itself) and not self.page.busy and not self.awaited

    def update(self, name: str, data: dict) -> None:
        if name == "wipe":
            self.wipe(str(data.get("value")))
            return self.pass_on()
        super().update(name, data)
        if name == "why" and self.page.inquiry:
            # The button that was pressed goes, and the board answers.
            self.focus = "came-from-title"

    def restart(self) -> None:
        super().restart()
        self.cases, self.itself, self.trace = {}, [], None

    # ---- examining ----

    def notice(self) -> None:
        """Also begin to examine the reply of a prepared situation, and keep what was found."""
        page = self.page
        if page.answering or not page.session.messages:
            self.trace = None
        elif page.inquiry and page.inquiry.found and self.trace is None:
            self.trace, self.wiping = Trace.of(page.inquiry), Wiping()
        super().notice()

    def settle(self, step_id: str) -> None:
        page, said = self.page, exchanges(self.page.session.messages)
        last = words(f"evidence-tour.{SAID[step_id][-1]}")
        if page.conversation.waiting:
            return
        if not page.explainable or said[-1][0] != last:  # stopped, refused, or followed by a message of the reader's own
            super().settle(step_id)
            self.undo(step_id)
        elif step_id == "itself":
            super().settle(step_id)
            self.itself = said[-1 - len(ITSELF):]
        elif self.trace:
            super().settle(step_id)
            self.cases[step_id] = {"trace": self.trace.to_data(), "itself": self.own_account()}
        elif not page.inquiry:
            update(page, "why", {})

    def own_account(self) -> str:
        """What Pip would say next, if it were asked how it knows.  The chat itself stays as it is."""
        session = self.page.session
        asked = [*session.messages, {"role": "user", "content": words("evidence-tour.how")}]
        try:
            given = {"notes": session.offered_notes, "documents": session.documents, **asdict(session.settings)}
            return self.pip.reply(asked, **given).content
        except CleanSlateError:
            return ""

    def wipe(self, place: str) -> None:
        """Wipe a part by hand or write it back, and ask Pip again."""
        page = self.page
        if not (self.trace and page.inquiry and page.explainable and place in map(str, range(len(self.trace.parts)))):
            return
        gone = tuple(sorted(set(self.wiping.parts) ^ {int(place)}))
        spans = [span for part in gone for span in self.trace.parts[part].spans]
        self.wiping = Wiping(gone, reply_without(self.pip, page.inquiry.window, spans, page.read.settings))

    # ---- what is shown ----

    def view(self) -> h.Node:
        shown = panels(self.page) | {"trace": self.board()}
        order = ("chat", "trace", "slate")
        return [self.steps_view(), h.div(".bench.court", data_panels=" ".join(order))[[shown[name] for name in order]]]

    def board(self) -> h.Element:
        """The evidence for the last reply, or how to get it."""
        found, inquiry = self.trace, self.page.inquiry
        return h.section(".came-from", id="came-from", aria_labelledby="came-from-title")[
            h.header(".section-head")[
                h.h2(id="came-from-title", tabindex="-1")[words("evidence-tour.heading")],
                h.p[words("evidence-tour.about")] if found else None,
            ],
            [
                h.p(".judged", id="judged")[found.verdict],
                trace.picture(found, "trace", self.wiping if inquiry else None),
                h.p(".quiet", id="trace-about")[words("evidence-tour.by-hand")] if inquiry and found.parts else None,
                all_runs(found, "trace-runs", opened=True),
            ] if found else h.p(".quiet", id="unjudged")[
                counted("evidence.asking", inquiry.runs) if inquiry
                else words("evidence-tour.unexamined") if self.itself and self.page.explainable else words("evidence-tour.none")
            ],
        ]

    def outcome(self) -> h.Node:
        """The three situations; what Pip said about itself; and everything in order."""
        cases, itself, lines = self.results()
        return [
            h.ol(".cases")[[judged(case, cases[case]) for case in CASES if case in cases]],
            accounts(cases, itself) if itself else None,
            diary.folded(lines),
        ]

    def results(self) -> tuple[dict[str, dict], list[list[str]], list[str]]:
        """Cases, Pip's own accounts and the diary: of the reader's run, or of the one that was recorded."""
        if self.ran:
            return self.cases, self.itself, self.page.diary.lines
        return self.built.get("cases", {}), self.built.get("itself", []), self.built["lines"]

    def found(self) -> str:
        """Which message could be spared?  "" unless the note and the weights were found out as well."""
        if not self.ran:
            return self.built["found"]
        traces = [Trace.from_data(self.cases[case]["trace"]) for case in CASES]
        if list(trace.sources(traces))[1:] != ["note", "weights"]:
            return ""
        if len(traces[0].parts) != len(CASES["message"]) - 1:
            return ""
        name, talk = traces[0].parts
        return "name" if not name.needed else "all" if talk.changed else "talk"

    # ---- what is kept ----

    def to_data(self) -> dict:
        return super().to_data() | {
            "cases": self.cases, "itself": self.itself, "trace": self.trace.to_data() if self.trace else None,
        }

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "EvidenceTour":
        tour = super().from_data(pip, data)
        tour.cases, tour.itself = dict(data["cases"]), list(data["itself"])
        tour.trace = Trace.from_data(data["trace"]) if data["trace"] else None
        tour.done = [step for step in tour.done if step in tour.cases or (step == "itself" and tour.itself)]
        return tour

    def record(self) -> dict:
        return super().record() | {"cases": self.cases, "itself": self.itself}


def judged(case: str, kept: dict) -> h.Element:
    """One situation with its evidence."""
    found = Trace.from_data(kept["trace"])
    return h.li(id=f"case-{case}")[
        h.h3[words(f"evidence-tour.{case}")],
        h.p(".judged")[found.verdict],
        trace.picture(found, f"trace-{case}"),
        all_runs(found, f"runs-{case}"),
    ]


def all_runs(found: Trace, name: str, opened: bool = False) -> h.Element:
    """The table of runs, to be opened; `opened`: it stands open at first."""
    return h.details(".trial-runs", id=name, open=opened)[
        h.summary[words("evidence.parts", runs=found.runs)],
        trace.runs(found),
        h.p(".quiet")[trace.looked_most(found), " ", words("evidence-tour.attention")],
    ]


def accounts(cases: dict[str, dict], itself: list[list[str]]) -> h.Element:
    """What Pip says when it is asked where its replies came from, beside what was found out."""
    same = len({kept["itself"] for kept in cases.values()}) == 1
    return h.div(".accounts", id="accounts")[
        h.h3[words("evidence-tour.accounts")],
        h.dl[[
            h.div[
                h.dt[words("evidence-tour.account-of", case=words(f"evidence-tour.{case}"))],
                h.dd(dir="auto")[quoted(cases[case]["itself"])],
            ]
            for case in CASES if case in cases
        ]],
        h.p[words("evidence-tour.accounts-same" if same else "evidence-tour.accounts-differ")],
        h.p[words("evidence-tour.in-the-chat")],
        h.ol(".account")[[
            h.li(dir="auto")[words("evidence-tour.account", question=quoted(question), reply=quoted(reply))]
            for question, reply in itself
        ]],
    ]


EXPERIMENT = EvidenceTour
