"""A chat with a list of steps beside it: each step is one click, and the reader's own words work as well."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import htpy as h
from cleanslate.app.chat import Pip

from live import diary, replying, steps
from live.events import update
from live.experiment import Experiment
from live.keeping import restore, snapshot
from live.page import Page, panels
from live.words import shortened, words


HALTS = ("stop", "new-chat", "temporary-chat")
"""What the reader does to end what goes on: then no step waits any more."""


@dataclass(frozen=True)
class Step:
    """One thing to do.  Its text stands under `chapter.<chapter>.steps.<id>`."""

    id: str
    act: Callable[[Page], object]


def say(text_id: str) -> Callable[[Page], object]:
    """A step that sends a message."""
    return lambda page: update(page, "send", {"text": words(text_id)})


def press(event: str, **data: object) -> Callable[[Page], object]:
    """A step that does what a control of the page does."""
    return lambda page: update(page, event, data)


class GuidedChat(Experiment):
    """A chat page in a chapter.

    `chapter`: its id; `shown`: the panels beside the chat; `steps`: what the reader is led through.
    `memory`: whether it is on at first.  `done`: the steps that were done; `queue`: those that were pressed while another
    went on, and are taken after it; `awaited`: the last step, until it is settled.
    `built`: diary and finding of the run that was made when the page was built.
    """

    chapter: str
    shown: tuple[str, ...] = ("chat", "slate")
    memory = False
    steps: tuple[Step, ...] = ()

    def __init__(self, pip: Pip, page: Page | None = None) -> None:
        self.pip = pip
        self.page = page or self.start(pip)
        self.done: list[str] = []
        self.queue: list[str] = []
        self.awaited = ""
        self.built: dict = {"lines": [], "found": ""}

    @classmethod
    def start(cls, pip: Pip) -> Page:
        """The page as the reader finds it."""
        page = Page(pip, panels=cls.shown, suggestions=())
        if cls.memory:
            update(page, "memory", {"checked": True})
            page.diary.lines.clear()
        return page

    @property
    def busy(self) -> bool:
        return self.page.busy

    @property
    def ran(self) -> bool:
        return bool(self.steps) and len(self.done) == len(self.steps) and not self.page.answering

    def update(self, name: str, data: dict) -> None:
        if name == "step":
            self.take_step(str(data.get("value")))
        elif name == "restart":
            self.restart()
        else:
            if name in HALTS:
                self.queue.clear()
            update(self.page, name, data)
        self.pass_on()

    def take_step(self, step_id: str) -> None:
        """One step, now or when those before it are over: whoever knows the way need not wait.  A double click is one step."""
        step = next((step for step in self.steps if step.id == step_id), None)
        if step and self.page.busy:
            if step_id not in (self.awaited, *self.queue):
                self.queue.append(step_id)
        elif step:
            self.act(step)
            self.page.focus = ""  # the next step is beside the one that was pressed

    def act(self, step: Step) -> None:
        """Do what a step does."""
        step.act(self.page)
        self.awaited = step.id
        if step.id not in self.done:
            self.done.append(step.id)

    def undo(self, step_id: str) -> None:
        """A step that came to nothing is not done."""
        self.done = [done for done in self.done if done != step_id]

    def notice(self) -> None:
        """Look at what has happened: a step is settled when Pip has answered."""
        if self.awaited and not self.page.answering:
            self.settle(self.awaited)

    def settle(self, step_id: str) -> None:
        """Keep what came out of a step.  It stays awaited when there is more to come."""
        self.awaited = ""

    def restart(self) -> None:
        self.page, self.done, self.queue, self.awaited = self.start(self.pip), [], [], ""
        self.page.spoken = words("frame.restarted")

    def pass_on(self) -> None:
        """Take the steps that wait.  What the page wants said and focused, the chapter says and focuses."""
        self.notice()
        while self.queue and not self.page.busy:
            self.take_step(self.queue.pop(0))
            self.notice()
        self.spoken, self.focus = self.page.spoken or self.spoken, self.page.focus or self.focus
        self.page.spoken = self.page.focus = ""

    async def work(self, pace: float) -> AsyncIterator[None]:
        async for _ in replying.answers(self.page, pace):
            self.pass_on()
            yield

    def finish(self) -> None:
        """Do all the long work at once, as the build does."""
        while replying.next_waiting(self.page) or self.page.examining:
            if self.page.answering:
                replying.advance(self.page)
            else:
                replying.inquire(self.page, self.page.inquiry)
            self.pass_on()
        self.pass_on()

    # ---- what is shown ----

    def view(self) -> h.Node:
        shown = panels(self.page)
        return [self.steps_view(), h.div(".bench", data_panels=" ".join(shown))[list(shown.values())]]

    def steps_view(self) -> h.Node:
        return steps.view(self.chapter, [step.id for step in self.steps], self.done, news=self.news)

    @property
    def news(self) -> h.Node:
        """What came of the last step; nothing while Pip is writing."""
        messages, lines = self.page.session.messages, self.page.diary.lines
        if self.page.answering or not lines:
            return None
        reply = messages[-1]["content"] if messages and messages[-1]["role"] == "assistant" else ""
        is_newest = shortened(reply, diary.LONGEST) in lines[-1]  # else something was done after it
        return steps.news(reply if is_newest else "", lines[-1])

    def outcome(self) -> h.Node:
        lines = self.page.diary.lines if self.ran else self.built["lines"]
        return diary.folded(lines)

    # ---- what is kept ----

    def record(self) -> dict:
        """What is kept of a run that was made when the page was built."""
        return {"lines": self.page.diary.lines, "found": self.found()}

    def to_data(self) -> dict:
        return {"page": json.loads(snapshot(self.page)), "done": self.done, "built": self.built}

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "GuidedChat":
        page = restore(pip, json.dumps(data["page"]), cls.shown, ())
        guided = cls(pip, page)
        guided.done, guided.built = list(data["done"]), data["built"]
        return guided

    @classmethod
    def recorded(cls, pip: Pip) -> "GuidedChat":
        trial = cls(pip)
        for step in cls.steps:
            trial.take_step(step.id)
            trial.finish()
        fresh = cls(pip)
        fresh.built = trial.record()
        return fresh
