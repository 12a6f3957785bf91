"""A guided chat in several parts, which collects what came out of every question that was asked.

Each part is a list of steps of its own.  The table of questions and replies is the experiment's result: the reader's own
for every part that the reader went through, and else the one that was recorded when the page was built.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import htpy as h
from cleanslate.app.chat import Pip

from live import diary, steps, trials
from live.diary import Seen
from live.guided import GuidedChat, Step, say
from live.page import Page, Read
from live.trials import Trial, Verdict
from live.words import shortened, words

DEEDS = {
    "new-chat": "chat.new", "temporary-chat": "chat.temporary", "note-save": "memory.save", "note-delete": "memory.delete",
    "chat-delete": "past.delete", "memory": "memory.switch", "search-past": "past.switch", "window-size": "window.size",
    "document-save": "documents.save", "document-delete": "documents.delete", "document-example": "documents.save",
}
"""What a control is called in the table, by its event."""
LONGEST_DEED = 60


class Ask(Step):
    """A step that only asks."""


def ask(step_id: str, text_id: str) -> Ask:
    return Ask(step_id, say(text_id))


@dataclass(frozen=True)
class Tour:
    """One part.  `question`: id of the text that is asked in it; `judge`: what is said of the replies to it.

    Its heading stands under `chapter.<chapter>.tours.<id>`.
    """

    id: str
    question: str
    steps: tuple[Step, ...]
    judge: Verdict = trials.verdict


class TouredChat(GuidedChat):
    """`tours`: the parts, of which the first is the one that the chapter's prediction is about."""

    tours: tuple[Tour, ...] = ()
    tour: str
    """Id of the part that the reader is at."""

    def __init_subclass__(cls) -> None:
        cls.steps = tuple(step for tour in cls.tours for step in tour.steps)

    def __init__(self, pip: Pip, page: Page | None = None) -> None:
        super().__init__(pip, page)
        self.trials: list[Trial] = []
        self.did: list[str] = []
        self.tour = self.tours[0].id
        self.read: Read | None = None
        self.built["trials"] = []

    # ---- what is collected ----

    @property
    def ran(self) -> bool:
        return self.went_through(self.tours[0]) and not self.page.answering

    def went_through(self, tour: Tour) -> bool:
        """Has the reader done all steps of a part?"""
        return all(step.id in self.done for step in tour.steps)

    def update(self, name: str, data: dict) -> None:
        before = Seen.of(self.page.session)
        super().update(name, data)
        if name != "step" and (Seen.of(self.page.session) != before or name == "send" and self.page.answering):
            self.note_deed(self.deed(name, data))

    def deed(self, name: str, data: dict) -> str:
        """What the reader did with one event, in a few words; "" for what changes nothing that Pip could read."""
        if name == "send":
            text = str(data.get("text", ""))
            asked = any(trials.same(text, words(tour.question)) for tour in self.tours)
            return "" if asked else words("trials.quote", text=shortened(text, LONGEST_DEED))
        if name in ("memory", "search-past"):
            state = words("trials.on" if data.get("checked") else "trials.off")
            return f"{words(DEEDS[name])}: {state}"
        return words(DEEDS[name]) if name in DEEDS else ""

    def note_deed(self, text: str) -> None:
        if text:
            self.did = [*self.did, text][-trials.MOST_DEEDS :]

    def act(self, step: Step) -> None:
        self.tour = next(tour.id for tour in self.tours if step in tour.steps)
        if not isinstance(step, Ask):
            self.note_deed(words(f"chapter.{self.chapter}.steps.{step.id}"))
        super().act(step)

    def notice(self) -> None:
        super().notice()
        self.collect()

    def collect(self) -> None:
        """When a reply to one of the questions is there, keep it with what it was read from."""
        read, messages = self.page.read, self.page.session.messages
        if self.page.answering or read is None or read is self.read:
            return
        self.read = read
        question = next(message["content"] for message in reversed(messages) if message["role"] == "user")
        asked = next((words(tour.question) for tour in self.tours if trials.same(question, words(tour.question))), None)
        if asked and messages[-1]["role"] == "assistant":
            trial = Trial(self.tour, asked, tuple(self.did), trials.stood(read.window), messages[-1]["content"])
            self.trials, self.did = [*self.trials, trial][-trials.MOST :], []

    def restart(self) -> None:
        super().restart()
        self.trials, self.did, self.read, self.tour = [], [], None, self.tours[0].id

    # ---- what is shown ----

    def view(self) -> h.Node:
        steps, bench = super().view()
        return [steps, self.between(), self.tries(), bench]

    def between(self) -> h.Node:
        """What stands between the steps and the chat."""
        return None

    def tries(self) -> h.Element:
        """The reader's own questions so far, in the part that they are at."""
        own = [trial for trial in self.trials if trial.tour == self.tour]
        return h.div(".tries", id="tries")[
            [h.h3(".caps")[words("trials.own")], self.tables(own, words("trials.own"))] if own else None
        ]

    def tables(self, some: list[Trial], name: str) -> h.Node:
        """Tables of trials, with the verdict that the part they belong to gives."""
        judges = {words(tour.question): tour.judge for tour in self.tours}
        return trials.view(some, name, lambda trial: judges[trial.question](trial))

    def steps_view(self) -> h.Element:
        open_steps = [step.id for step in self.steps if step.id not in self.done]
        return h.div(".steps.tours", role="group", aria_labelledby="steps-title")[
            h.p(".caps", id="steps-title")[words("frame.steps")],
            [self.tour_view(number, tour, open_steps) for number, tour in enumerate(self.tours)],
            self.news if self.done else None,
            h.button(".restart", type="button", id="restart", data_on_click="restart")[words("frame.restart")]
            if self.done else None,
        ]

    def tour_view(self, number: int, tour: Tour, open_steps: list[str]) -> h.Element:
        """One part.  It opens when the parts before it are done, and whenever the reader likes."""
        opens = all(self.went_through(earlier) for earlier in self.tours[:number])
        return h.details(".tour", id=f"tour-{tour.id}", open=number == 0, data_opens="1" if opens else "0")[
            h.summary[words(f"chapter.{self.chapter}.tours.{tour.id}"),
                      h.span(".tick")[" ✓", h.span(".unseen")[words("frame.done")]] if self.went_through(tour) else None],
            h.ol[[
                steps.step(self.chapter, step.id, step.id in self.done, open_steps[:1] == [step.id], None) for step in tour.steps
            ]],
        ]

    def outcome(self) -> h.Node:
        ran = self.ran
        lines = self.page.diary.lines if ran else self.built["lines"]
        return h.fragment[list(self.outcomes()), diary.folded(lines)]

    def outcomes(self) -> Iterator[h.Node]:
        """What came out of each part: of the reader's own run where there is one."""
        built = [Trial.from_data(data) for data in self.built["trials"]]
        for tour in self.tours:
            own = self.went_through(tour) and not self.page.answering
            name = words(f"chapter.{self.chapter}.tours.{tour.id}")
            table = self.tables([trial for trial in (self.trials if own else built) if trial.tour == tour.id], name)
            yield h.h3(".tour-name")[name]
            if self.ran and not own:  # whoever has done one part may want to find out the others without being told
                table = h.details(".unrun", id=f"unrun-{tour.id}")[h.summary[words("trials.recorded")], table]
            yield table

    # ---- what is kept ----

    def to_data(self) -> dict:
        return super().to_data() | {
            "trials": [trial.to_data() for trial in self.trials], "did": self.did, "tour": self.tour}

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "TouredChat":
        toured = super().from_data(pip, data)
        toured.trials = [Trial.from_data(trial) for trial in data["trials"]]
        toured.did, toured.tour = list(data["did"]), data["tour"]
        return toured

    def record(self) -> dict:
        return super().record() | {"trials": [trial.to_data() for trial in self.trials]}
