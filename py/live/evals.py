"""Conversations with expectations, held by the Pip in this page: the same file, the same results as on the command line."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.errors import EvalError
from cleanslate.evals.conversations import Outcome, play
from cleanslate.evals.files import parse_conversations
from markupsafe import Markup

from live.words import words

LONGEST_TEXT = 150_000
"""Characters that are read at once: so many take some seconds in a browser, and a worker that is silent for longer counts as lost."""


@dataclass(frozen=True)
class Row:
    """What became of one conversation, as it is shown and kept.  `failed`: each check that does not hold, in words."""

    id: str
    about: str
    said: tuple[str, ...]
    reply: str
    failed: tuple[str, ...]

    @property
    def right(self) -> bool:
        return not self.failed


@dataclass
class EvalPage:
    """The text of the file, and what has become of its conversations so far.

    `wanted`: how many there are, more than `rows` when they were stopped; `outcomes`: those still to come, while Pip is at work.
    """

    pip: Pip
    text: str = ""
    rows: list[Row] = field(default_factory=list)
    wanted: int = 0
    problem: str = ""
    outcomes: object = None
    spoken: str = ""
    focus: str = ""

    @property
    def busy(self) -> bool:
        return self.outcomes is not None


def row_of(outcome: Outcome) -> Row:
    """An outcome in words; a tool call stands before the reply."""
    calls = [words("evals.call", key=key, value=value) for key, value in outcome.calls]
    failed = [outcome.error] if outcome.error else map(str, outcome.failed)
    talk = outcome.conversation
    return Row(talk.id, talk.about, talk.user, " ".join([*calls, outcome.content]), tuple(failed))


def begin(page: EvalPage, text: str) -> None:
    """Read the text and begin; what is wrong with it is said, and the text stays as it is."""
    page.text, page.problem = text, ""
    if len(text) > LONGEST_TEXT:
        page.problem, page.focus = words("evals.too-long", most=f"{LONGEST_TEXT:,}"), "evals-text"
        return
    try:
        conversations = parse_conversations(text)
    except EvalError as error:
        page.problem, page.focus = words("evals.problem", reason=error), "evals-text"
        return
    page.rows, page.wanted, page.outcomes = [], len(conversations), play(page.pip, conversations)


def advance(page: EvalPage) -> bool:
    """Hold one conversation.  False when all have been held."""
    outcome = next(page.outcomes, None)
    if outcome is None:
        page.outcomes, page.spoken = None, summary(page)
        return False
    page.rows.append(row_of(outcome))
    return True


async def hold(page: EvalPage, pace: float) -> AsyncIterator[EvalPage]:
    """All conversations, one drawn state each."""
    while page.busy and advance(page):
        yield page
        await asyncio.sleep(0)
    yield page


def update(page: EvalPage, name: str, data: dict) -> EvalPage:
    """`hold` the conversations of the text, or `stop`: what was held is kept. `typed`: the text is another one, and what was wrong with the last is past."""
    if name == "hold":
        begin(page, str(data.get("text", "")))
    elif name == "stop" and page.outcomes is not None:
        page.outcomes.close()
        page.outcomes, page.focus, page.spoken = None, "evals-hold", summary(page)
    elif name == "typed":
        page.problem = ""
    return page


# ---- what is shown ----


def summary(page: EvalPage) -> str:
    """How many went right, of those that were held, and how many there were when they were not all."""
    held = len(page.rows)
    name = "evals.summary" if held == page.wanted else "evals.stopped"
    return words(name, right=sum(row.right for row in page.rows), n=held, wanted=page.wanted)


def row_html(row: Row, place: int) -> h.Element:
    verdict = words("evals.right" if row.right else "evals.wrong")
    return h.li(".held", id=f"held-{place}", data_right="true" if row.right else "false")[
        h.p(".held-head")[h.span(".verdict")[verdict], " ", h.b[row.id], " ", h.span(".quiet")[row.about]],
        [h.p(".held-you", dir="auto")[line] for line in row.said],
        h.p(".held-pip", dir="auto")[h.span(".who")[words("chat.pip")], " ", row.reply],
        [h.p(".held-failed")[words("evals.failed", check=check)] for check in row.failed],
    ]


def status(page: EvalPage) -> str:
    """What the results are: how many so far, how many went right, or that they are those of an earlier text."""
    if page.busy:
        return words("evals.progress", done=len(page.rows), n=page.wanted)
    if not page.rows:
        return ""
    return words("evals.older", summary=summary(page)) if page.problem else summary(page)


def view(page: EvalPage) -> Markup:
    """The form with the text, and what became of it."""
    form = h.form(".evals-form", id="evals", data_on_submit="hold", autocomplete="off")[
        h.label(for_="evals-text")[words("evals.text")],
        h.textarea(
            id="evals-text", name="text", rows="14", dir="ltr", spellcheck="false", autocapitalize="off",
            data_fill="0", data_on_input="typed" if page.problem else None, aria_describedby="evals-problem",
        )[page.text],
        h.p(".problem", id="evals-problem", aria_live="polite")[page.problem or None],
        h.div(".actions")[
            h.button(".send", type="submit", id="evals-hold")[words("evals.hold")],
            page.busy and h.button(type="button", id="evals-stop", data_on_click="stop")[words("evals.stop")],
            h.label(".file")[
                words("evals.file"), " ",
                h.input(type="file", id="evals-file", accept=".yaml,.yml,.txt", data_into="evals-text", data_unread=words("evals.unread")),
            ],
        ],
    ]
    results = h.section(".evals-results", aria_labelledby="evals-results-title")[
        h.h3(id="evals-results-title")[words("evals.results")],
        h.p(".evals-status", id="evals-status", role="status")[status(page)],
        h.ul(id="held")[[row_html(row, place) for place, row in enumerate(page.rows)]] if page.rows else None,
    ]
    return Markup("").join([form, results])


# ---- what outlives the worker ----


def snapshot(page: EvalPage) -> str:
    """The text and what was held."""
    rows = [[row.id, row.about, list(row.said), row.reply, list(row.failed)] for row in page.rows]
    return json.dumps({"text": page.text, "rows": rows, "wanted": page.wanted})


def reopen(pip: Pip, text: str | None, stored: str | None = None) -> EvalPage:
    """The page that `snapshot` described; an empty one for None."""
    if not text:
        return EvalPage(pip)
    data = json.loads(text)
    rows = [Row(name, about, tuple(said), reply, tuple(failed)) for name, about, said, reply, failed in data["rows"]]
    return EvalPage(pip, data["text"], rows, data["wanted"])
