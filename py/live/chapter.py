"""A chapter as a live page: guess, do, see what happened and why, and one more situation."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import htpy as h
from cleanslate.app.chat import Pip
from markupsafe import Markup

from live import questions
from live.answers import Answers
from live.chapters import Chapter, load, rail
from live.experiment import Experiment
from live.rich import paragraphs
from live.words import words

ROOT = "../../"
"""The way from a chapter's page to the top of the site."""
GUESSES = ("predict", "transfer")


@dataclass
class ChapterPage:
    """One chapter: its experiment, and what the reader answered in all of them.  The experiment says what is spoken and focused.

    `came_out`: the outcome as it was drawn last.
    """

    chapter: Chapter
    experiment: Experiment
    answers: Answers = field(default_factory=Answers)
    came_out: Markup | None = field(default=None, repr=False)

    @property
    def busy(self) -> bool:
        return self.experiment.busy

    @property
    def spoken(self) -> str:
        return self.experiment.spoken

    @spoken.setter
    def spoken(self, text: str) -> None:
        self.experiment.spoken = text

    @property
    def focus(self) -> str:
        return self.experiment.focus

    @focus.setter
    def focus(self, element_id: str) -> None:
        self.experiment.focus = element_id

    def chosen(self, question: questions.Question) -> str:
        """The reader's answer to one of the chapter's questions."""
        option = self.answers.chosen_in(self.chapter.id, question.name)
        return option if option in question.options else ""


def update(page: ChapterPage, name: str, data: dict) -> ChapterPage:
    """An answer to a question, or an event of the experiment."""
    if name in GUESSES:
        question = page.chapter.predict if name == "predict" else page.chapter.transfer
        if data.get("value") in question.options:
            page.answers.choose(page.chapter.id, name, data["value"])
    elif name != "storage-failed":
        page.experiment.update(name, data)
        notice_run(page)
    return page


def notice_run(page: ChapterPage) -> None:
    """Once the reader has run the experiment, the chapter counts as done, and its outcome is announced."""
    if page.experiment.ran and page.chapter.id not in page.answers.ran:
        page.answers.note_run(page.chapter.id)
        page.spoken = " ".join(filter(None, [page.spoken, words("frame.opened")]))


async def work(page: ChapterPage, pace: float) -> AsyncIterator[ChapterPage]:
    """The experiment's long work."""
    async for _ in page.experiment.work(pace):
        notice_run(page)
        yield page


# ---- what is shown ----


def view(page: ChapterPage) -> dict[str, Markup]:
    """The live parts of the page, by the id of the element that they fill."""
    if page.came_out is None or not page.busy:  # before the work is over there is nothing new to tell
        page.came_out = Markup(str(outcome(page)))
    drawn = {
        "guess": predict(page), "trying": do(page), "told": page.came_out, "beyond": h.fragment[page.experiment.further()],
        "last": transfer(page), "rail": rail(page.chapter.id, ROOT, page.answers),
    }
    return {name: Markup(str(part)) for name, part in drawn.items()}


def part(name: str, *inside: h.Node) -> h.Element:
    """One of the four parts, under its heading."""
    return h.section(class_=["part", name], id=f"part-{name}", aria_labelledby=f"{name}-title")[
        h.h2(id=f"{name}-title")[words(f"frame.{name}")], list(inside)
    ]


def predict(page: ChapterPage) -> h.Element:
    question = page.chapter.predict
    chosen = page.chosen(question)
    return part(
        "guess", questions.view(page.chapter.id, question, chosen),
        h.p(".quiet", id="guess-line")[words("frame.guess-kept" if chosen else "frame.guess-about")],
    )


def do(page: ChapterPage) -> h.Element:
    return part("do", h.div(".prose")[paragraphs(words(f"chapter.{page.chapter.id}.do"), ROOT)], page.experiment.view())


def outcome(page: ChapterPage) -> h.Element:
    """Closed until the experiment was run, so that nobody is told before they have guessed; anybody may open it at any time."""
    experiment, chapter = page.experiment, page.chapter
    chosen, found = page.chosen(chapter.predict), experiment.found()
    source = "live" if experiment.ran else "recorded-again" if chapter.id in page.answers.ran else "recorded"
    beside = None
    if chosen and found:
        beside = h.div(".beside", id="beside", data_right=str(chosen == found).lower())[
            h.p[h.b[words("frame.you-guessed")], " ", words(f"chapter.{chapter.id}.predict.{chosen}")],
            h.p[h.b[words("frame.it-was")], " ", words(f"chapter.{chapter.id}.predict.{found}")],
        ]
    return h.details(".outcome", id="outcome", data_opens="1" if experiment.ran else "0", data_ran=str(experiment.ran).lower())[
        h.summary[h.h2[words("frame.outcome")]],
        h.p(".built")[words(f"frame.{source}")],
        beside,
        experiment.outcome(),
        h.div(".prose.reveal")[paragraphs(words(f"chapter.{chapter.id}.reveal"), ROOT)],
    ]


def transfer(page: ChapterPage) -> h.Element:
    question = page.chapter.transfer
    chosen = page.chosen(question)
    return part(
        "transfer", questions.view(page.chapter.id, question, chosen),
        questions.feedback(page.chapter.id, question, chosen) if chosen else None,
    )


# ---- what is kept ----


def snapshot(page: ChapterPage) -> str:
    """All that is needed to go on after the worker was lost."""
    return json.dumps({
        "chapter": page.chapter.id, "experiment": page.experiment.to_data(), "answers": json.loads(page.answers.to_json()),
    })


def store(page: ChapterPage) -> str | None:
    """What stays on the device: the answers to all chapters, once there is one."""
    return page.answers.to_json() if page.answers.chosen or page.answers.ran else None


def reopen(pip: Pip, snapshot_text: str, stored: str | None) -> ChapterPage:
    """The chapter as it stood, with the answers of earlier visits."""
    data = json.loads(snapshot_text)
    chapter, experiment = load(data["chapter"])
    answers = Answers.from_json(stored) if stored else Answers.from_json(json.dumps(data["answers"]))
    return ChapterPage(chapter, experiment.from_data(pip, data["experiment"]), answers)


def recorded(pip: Pip, chapter_id: str) -> ChapterPage:
    """The chapter as it is built: with an outcome by this Pip, and no answers."""
    chapter, experiment = load(chapter_id)
    return ChapterPage(chapter, experiment.recorded(pip))
