"""A function of text: the same text gives the same reply, and whoever changes the text changes what Pip believes."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import asdict, replace

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.errors import CleanSlateError, MessageError
from cleanslate.model.chat_format import clean_text

from live import call, diary, exact, machine, runs, script, slate, steps
from live.chapters import Chapter
from live.experiment import Experiment
from live.questions import Question
from live.runs import Drawing, Run
from live.script import Line, Script
from live.slate import Board, SlateState
from live.words import words

CHAPTER = Chapter(
    "function",
    Question("predict", ("told", "changed", "noticed"), "changed"),
    Question("transfer", ("known", "same", "nearer"), "same"),
)
STEPS = ("run", "again", "change", "run-changed")
IDEAS = ("strike-first", "strike-both", "whim", "back")
"""More changes to try, one click each."""


def first_script(pip: Pip) -> Script:
    """A name, Pip's real answer to it, and a question that is still open."""
    told, asked = words("function-tour.tell"), words("function-tour.ask")
    answer = pip.reply([{"role": "user", "content": told}]).content
    return Script(()).add("user", told).add("assistant", answer).add("user", asked)


class FunctionOfText(Experiment):
    """The text, the function, and the runs of it.

    `start`: the conversation as the reader finds it; `script`: as it stands now.  `runs`: the last ones, after `dropped`
    older ones.  `number`: for a draw at random, None for the likeliest token each time; `last_number`: the one used last.
    `filled`: changes when the field for it must be filled anew.  `built`: lines and finding of the run that was made when the page was built.
    """

    def __init__(self, pip: Pip, start: Script) -> None:
        self.pip, self.start = pip, start
        self.built: dict = {"lines": [], "found": ""}
        self.filled = 0
        self.clear()

    def clear(self) -> None:
        """Begin with the first text and no runs."""
        self.script = self.start
        self.slate = SlateState()
        self.runs: list[Run] = []
        self.dropped = 0
        self.drawing: Drawing | None = None
        self.number: int | None = None
        self.last_number = 1
        self.problem = ""

    # ---- what happens ----

    @property
    def busy(self) -> bool:
        return self.drawing is not None

    @property
    def ran(self) -> bool:
        return len(self.done) == len(STEPS)

    @property
    def done(self) -> list[str]:
        """The steps that were done, whichever buttons did them."""
        again = any(run.same_call(other) for place, run in enumerate(self.runs) for other in self.runs[:place])
        edited = any(rewritten(line) for line in self.script.lines) or bool(self.pair())
        found = {"run": bool(self.runs), "again": again, "change": edited, "run-changed": bool(self.pair())}
        return [name for name in STEPS if found[name]]

    def update(self, name: str, data: dict) -> None:
        self.problem = ""
        handlers = {
            "step": self.take_step, "idea": self.take_idea, "restart": self.restart, "run": self.run, "draw": self.draw,
            "number": self.choose_number, "next-number": self.next_number, "line-add": self.add, "ink": self.look,
            "pick": self.look, "pick-next": self.look, "pick-previous": self.look,
        }
        handlers.get(name, self.change)(data | {"event": name})

    def take_step(self, data: dict) -> None:
        if data.get("value") == "change":
            self.script = self.script.at(1, text=words("function-tour.lie"), out=False)
            self.script = replace(self.script, editing=None)
            self.tell_change()
        elif data.get("value") in STEPS:
            self.run(data)

    def take_idea(self, data: dict) -> None:
        """A change to try."""
        match data.get("value"):
            case "strike-first":
                self.script = self.script.at(0, out=True)
            case "strike-both":
                self.script = self.script.at(0, out=True).at(1, out=True)
            case "whim":
                self.script = self.script.at(2, text=words("function-tour.whim"), out=False)
            case "back":
                self.script = replace(self.start, filled=self.script.filled)
                self.number = None
            case _:
                return
        self.script = replace(self.script, editing=None)
        self.tell_change()

    def restart(self, data: dict) -> None:
        filled = self.script.filled
        self.clear()
        self.script = replace(self.script, filled=filled)
        self.spoken = words("frame.restarted")

    def run(self, data: dict) -> None:
        """Call the function with the text as it stands."""
        self.finish()  # of two quick clicks, each is a run
        try:
            self.drawing = Drawing.begin(self.pip, self.script.lines, self.number)
        except MessageError:
            self.problem = words("machine.no-question")
        except CleanSlateError as error:
            self.problem = words("notice.trouble", reason=error)

    def draw(self, data: dict) -> None:
        self.number = self.last_number if data.get("checked") else None
        self.filled += 1

    def choose_number(self, data: dict) -> None:
        """The number that decides the draw; what is no such number changes nothing."""
        text = str(data.get("value"))
        if self.number is not None and re.fullmatch("[0-9]{1,4}", text) and 1 <= int(text) <= machine.NUMBERS:
            self.number = self.last_number = int(text)

    def next_number(self, data: dict) -> None:
        self.choose_number({"value": self.last_number % machine.NUMBERS + 1})
        self.filled += 1

    def add(self, data: dict) -> None:
        """One more message, after what Pip replied so far, just as a chat app makes its list longer."""
        text = str(data.get("text", ""))
        fault = script.fault(text)
        if fault or len(self.script.lines) >= script.MOST:
            self.script = replace(self.script, new_problem=fault)
            return
        if self.script.messages and self.script.messages[-1]["role"] == "user":
            self.reply_first()
        self.script = self.script.add("user", text)
        self.tell_change()

    def reply_first(self) -> None:
        """Put Pip's reply to the text as it stands at the end of it; when there is none yet, call the function for it."""
        self.finish()
        if not self.run_of_this_text():
            self.run({})
            self.finish()
        answered = self.run_of_this_text()
        if answered and clean_text(answered.reply):
            self.script = self.script.add("assistant", answered.reply)

    def run_of_this_text(self) -> Run | None:
        """The last run of the text as it stands."""
        return next((run for run in reversed(self.runs) if run.messages == self.script.messages), None)

    def look(self, data: dict) -> None:
        """Invisible ink, and one token after another."""
        count = self.board.used + self.board.wiped
        value = str(data.get("value"))
        if data["event"] != "pick" or (value.isascii() and value.isdigit() and len(value) < 6):
            self.slate = slate.update(self.slate, data["event"], data, count)

    def change(self, data: dict) -> None:
        """Edit a message or strike it out."""
        before = self.script
        self.script = script.update(self.script, data["event"], data)
        if self.script.lines != before.lines:
            self.tell_change()
        if self.script.problem or (data["event"] == "line-edit" and self.script.editing is not None):
            self.focus = "line-text"
        elif before.editing is not None and self.script.editing is None:
            self.focus = f"line-edit-{before.editing}"

    def tell_change(self) -> None:
        """The text is another now: what was picked on the slate is no more."""
        self.slate = replace(self.slate, picked=None)
        self.spoken = words("script.changed")

    async def work(self, pace: float) -> AsyncIterator[None]:
        while self.drawing:
            self.advance()
            yield
            await asyncio.sleep(pace)

    def advance(self) -> None:
        """One event of the run in the making."""
        try:
            run = self.drawing.advance(self.pip)
        except CleanSlateError as error:
            self.drawing, self.problem = None, words("notice.trouble", reason=error)
            return
        if run:
            every = [*self.runs, run]
            self.drawing, self.runs, self.dropped = None, every[-runs.MOST :], self.dropped + len(every[: -runs.MOST])
            self.spoken = " ".join([words("chat.said", text=run.reply), runs.verdict(self.runs)])

    def finish(self) -> None:
        """Do all the long work at once, as the build does."""
        while self.drawing:
            self.advance()

    # ---- what came out ----

    def pair(self) -> tuple[Run, Run] | None:
        """The last run with words of Pip's that the reader changed, and the last one with Pip's own words before it."""
        places = [place for place, run in enumerate(self.runs) if any(rewritten(line) for line in run.lines)]
        own = [run for run in self.runs[: places[-1]] if not any(rewritten(line) for line in run.lines)] if places else []
        return (own[-1], self.runs[places[-1]]) if own else None

    def found(self) -> str:
        if not self.ran:
            return self.built["found"]
        before, after = self.pair()
        if clean_text(before.reply) == clean_text(after.reply):
            return "told"
        new = wordset(after.reply) - wordset(before.reply)
        changed = set().union(*(wordset(line.text) for line in after.lines if rewritten(line)))
        return "changed" if new & changed else ""

    def outcome(self) -> h.Node:
        return diary.view(runs.tell(self.runs) if self.ran else self.built["lines"], words("frame.diary"))

    # ---- what is shown ----

    @property
    def board(self) -> Board:
        return exact.board(self.pip, self.script.messages)

    def view(self) -> h.Node:
        ran = self.run_of_this_text()
        return [
            steps.view(CHAPTER.id, STEPS, self.done, {step: "runs" for step in STEPS if step != "change"}),
            h.div(".function")[
                h.div(".text-side")[script.view(self.script), self.ideas()],
                h.div(".reply-side")[
                    machine.view(self.pip.fingerprint, bool(self.runs), self.problem, self.number, self.filled),
                    runs.view(self.runs, self.dropped + 1, self.drawing),
                ],
                exact.view(self.board, self.slate, self.pip.tokenizer),
                call.view(self.pip, self.script.messages, self.number,
                          ran.reply if ran and ran.number == self.number else None),
            ],
        ]

    def ideas(self) -> h.Element:
        return h.div(".suggestions", role="group", aria_label=words("function-tour.ideas"))[
            h.span(".caps", aria_hidden="true")[words("function-tour.ideas")],
            [h.button(".suggestion", type="button", id=f"idea-{name}", data_on_click="idea", data_value=name)[
                words(f"function-tour.idea-{name}")] for name in IDEAS],
        ]

    # ---- what is kept ----

    def to_data(self) -> dict:
        return {
            "start": [asdict(line) for line in self.start.lines], "lines": [asdict(line) for line in self.script.lines],
            "editing": self.script.editing, "filled": self.script.filled, "ink": self.slate.ink,
            "runs": [run.to_data() for run in self.runs], "dropped": self.dropped,
            "number": self.number, "last_number": self.last_number, "number_filled": self.filled, "built": self.built,
        }

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "FunctionOfText":
        tour = cls(pip, Script(tuple(Line(**line) for line in data["start"])))
        tour.script = Script(tuple(Line(**line) for line in data["lines"]), data["editing"], data["filled"])
        tour.slate = replace(tour.slate, ink=data["ink"])
        tour.runs, tour.dropped = [Run.from_data(run) for run in data["runs"]], data["dropped"]
        tour.number, tour.last_number, tour.filled = data["number"], data["last_number"], data["number_filled"]
        tour.built = data["built"]
        return tour

    @classmethod
    def recorded(cls, pip: Pip) -> "FunctionOfText":
        fresh = cls(pip, first_script(pip))
        trial = cls(pip, fresh.start)
        for step in STEPS:
            trial.update("step", {"value": step})
            trial.finish()
        found = trial.found()
        trial.update("idea", {"value": "back"})
        trial.update("idea", {"value": "whim"})
        trial.update("draw", {"checked": True})
        for number in (1, 1, 2):
            trial.update("number", {"value": number})
            trial.update("run", {})
            trial.finish()
        fresh.built = {"lines": runs.tell(trial.runs), "found": found}
        return fresh


def rewritten(line: Line) -> bool:
    """Are these words of Pip's that Pip never said?"""
    return line.role == "assistant" and line.changed and not line.out


def wordset(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return set(re.findall(r"\w+", text.lower()))


EXPERIMENT = FunctionOfText
