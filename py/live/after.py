"""Before and after: what the reader guessed before each experiment, what turned out, and what they answered after it."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import htpy as h
from cleanslate.app.chat import Pip
from markupsafe import Markup

from live import chapters
from live.answers import Answers
from live.chapters import AFTER, ORDER, address, rail
from live.questions import Question
from live.words import words

ROOT = "../../"
"""The way from this page to the top of the site."""
SIGNS = {"right": "✓", "wrong": "✗", "open": "·"}


@dataclass
class AfterPage:
    """The answers to all chapters.  `forgotten`: the reader has had them forgotten; `spoken`, `focus`: for the next view."""

    answers: Answers = field(default_factory=Answers)
    forgotten: bool = False
    spoken: str = ""
    focus: str = ""
    busy = False


def update(page: AfterPage, name: str, data: dict) -> AfterPage:
    """Forget everything, if that is what is asked."""
    if name == "forget":
        page.answers, page.forgotten = Answers(), True
        page.spoken, page.focus = words("after.forgotten"), "score"
    return page


async def work(page: AfterPage, pace: float) -> AsyncIterator[AfterPage]:
    """There is none."""
    for _ in ():
        yield page


# ---- what is kept ----


def snapshot(page: AfterPage) -> str:
    return json.dumps({"answers": page.answers.to_json()})


def store(page: AfterPage) -> str | None:
    """The chapters write what is kept on the device; this page only empties it."""
    return page.answers.to_json() if page.forgotten else None


def reopen(pip: Pip, snapshot_text: str, stored: str | None) -> AfterPage:
    """The answers of earlier visits."""
    return AfterPage(Answers.from_json(stored or json.loads(snapshot_text)["answers"]))


# ---- what is shown ----


def result(answers: Answers, chapter: str, question: Question) -> str:
    """What became of one question: right, wrong, or open when it was not answered."""
    chosen = answers.chosen_in(chapter, question.name)
    return "open" if chosen not in question.options else "right" if chosen == question.right else "wrong"


def results(answers: Answers) -> tuple[list[str], list[str]]:
    """What became of the guesses before the experiments, and of the answers after them, chapter by chapter."""
    every = chapters.questions()
    return tuple([result(answers, name, every[name][place]) for name in ORDER] for place in (0, 1))


def view(page: AfterPage) -> dict[str, Markup]:
    """The live parts of the page, by the id of the element that they fill."""
    body = [score(page.answers), details(page.answers), forgetting(page.answers)]
    return {"live": Markup(str(h.fragment[body])), "rail": Markup(str(rail(AFTER, ROOT, page.answers)))}


def score(answers: Answers) -> h.Element:
    """How many were right before, and how many after."""
    before, after = results(answers)
    return h.section(".score", id="score", aria_labelledby="score-title", tabindex="-1")[
        h.h2(id="score-title")[words("after.score")],
        h.table(".tally")[
            h.thead[h.tr[h.td, [h.th(scope="col")[h.span(".unseen")[words(f"chapter.{name}.short")],
                                                 h.span(aria_hidden="true")[str(number)]]
                                for number, name in enumerate(ORDER, 1)], h.td]],
            h.tbody[tally_row("before", before), tally_row("after", after)],
        ],
        h.p(".said", id="score-said")[summary(before, after)],
    ]


def counted(found: list[str]) -> dict[str, int]:
    """How many were right, of how many that were answered."""
    return {"right": found.count("right"), "count": len(found) - found.count("open")}


def tally_row(name: str, found: list[str]) -> h.Element:
    """One row of marks, with their count."""
    counts = counted(found)
    return h.tr[
        h.th(scope="row")[words(f"after.{name}")],
        [h.td(data_result=kind)[h.span(aria_hidden="true")[SIGNS[kind]], h.span(".unseen")[words(f"after.{kind}")]]
         for kind in found],
        h.td(".count")[words("after.count", **counts) if counts["count"] else words("after.uncounted")],
    ]


def summary(before: list[str], after: list[str]) -> str:
    """The tally in a few sentences.  What was not answered is not counted as wrong."""
    guesses, replies = counted(before), counted(after)
    answered = guesses["count"] + replies["count"]
    if not answered:
        return words("after.nothing")
    return " ".join((
        words("after.guessed", **guesses) if guesses["count"] else words("after.no-guesses"),
        words("after.answered", **replies) if replies["count"] else words("after.no-answers"),
        words("after.missing" if answered < len(before) + len(after) else "after.caution"),
    ))


def details(answers: Answers) -> h.Element:
    """Every chapter with its two questions."""
    every = chapters.questions()
    return h.ol(".compared")[[
        h.li(id=f"compared-{name}")[
            h.h3[h.span(".number", aria_hidden="true")[str(number)], " ",
                 h.a(href=ROOT + address(name))[words(f"chapter.{name}.title")]],
            h.div(".pair")[[compared(answers, name, question) for question in every[name]]],
        ]
        for number, name in enumerate(ORDER, 1)
    ]]


def compared(answers: Answers, chapter: str, question: Question) -> h.Element:
    """One question: what the reader said, and what is so.  Whoever has not answered may still want to find out: then it is folded."""
    kind, before = result(answers, chapter, question), question.name == "predict"
    text = lambda option: words(f"chapter.{chapter}.{question.name}.{option}")
    yours = words("frame.you-guessed" if before else "after.you-answered")
    none = words("after.no-guess" if before else "after.no-answer")
    told = [
        h.p(".so")[h.b[words("frame.it-was" if before else "after.right-is")], " ", text(question.right)],
        None if before else h.p(".because")[text("why")],
    ]
    return h.div(".one", data_result=kind)[
        h.p(".caps")[words("after.before" if before else "after.after")],
        h.p(".asked")[text("question")],
        h.p(".yours")[
            h.span(".sign", aria_hidden="true")[SIGNS[kind]],
            [yours, " ", text(answers.chosen_in(chapter, question.name))] if kind != "open" else none,
        ],
        told if kind != "open" else h.details(id=f"so-{chapter}-{question.name}")[h.summary[words("after.so")], told],
    ]


def forgetting(answers: Answers) -> h.Element | None:
    """The button, when there is something to forget."""
    if not answers.chosen and not answers.ran:
        return None
    return h.p(".forgetting")[
        h.button(type="button", id="forget", data_on_click="forget")[words("after.forget")],
        h.span(".quiet")[words("after.forget-about")],
    ]
