"""Documents: the app finds a passage and copies it onto the slate.  Pip answers from it, and without it knows what it knew."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.messages import last_question, last_questions

from live import diary, documents, search
from live.chapters import Chapter
from live.documents import MOST, copies, joined
from live.evidence import quoted
from live.events import keep_document, update
from live.guided import GuidedChat, Step, say
from live.page import Page, board, panels
from live.questions import Question
from live.words import words

CHAPTER = Chapter(
    "documents",
    Question("predict", ("learned", "database", "unknown"), "unknown"),
    Question("transfer", ("learned", "window", "tuned"), "window"),
)


@dataclass(frozen=True)
class Ready:
    """A text to pick, and questions for it.  Title, text and questions stand under `documents-tour.<id>`."""

    id: str
    questions: tuple[str, ...]

    @property
    def text(self) -> str:
        return words(f"documents-tour.{self.id}.text").strip()


NEWS, MISTAKES = Ready("news", ("boss", "festival", "found")), Ready("mistakes", ("capital", "owl", "spider"))
READY = (NEWS, Ready("guide", ("eat", "owner", "builder")), Ready("captain", ("ship", "password", "code")), MISTAKES)
ASKED = ("ask", "ask-again", "ask-after", "ask-false")
"""The steps that ask Pip something."""


def put(page: Page, ready: Ready) -> None:
    """A ready text into the drawer; when it cannot be kept, the panel says why."""
    problem = documents.refusal(page.session.documents, ready.text)
    if not problem:
        keep_document(page, ready.text)
    page.documents = replace(page.documents, said=problem or words("documents.added"))
    page.observe()


def adding(ready: Ready) -> Callable[[Page], object]:
    """A step that puts a text into the drawer, unless it lies there."""
    return lambda page: None if ready.text in page.session.documents else put(page, ready)


def remove(page: Page) -> None:
    """The news out of the drawer, and a new chat, so that nothing of it is left on the slate."""
    update(page, "document-delete", {"value": documents.key(NEWS.text)})
    update(page, "new-chat", {})


class DocumentsTour(GuidedChat):
    """Asked without the text, with it, and without it again; then with a text that is wrong.

    `replies`: for each step that asks, what was in the drawer, which passage was copied, and what Pip said.
    """

    chapter = "documents"
    shown = ("chat", "slate", "documents")
    steps = (
        Step("ask", say("documents-tour.news.boss")),
        Step("add", adding(NEWS)),
        Step("ask-again", say("documents-tour.news.boss")),
        Step("remove", remove),
        Step("ask-after", say("documents-tour.news.boss")),
        Step("add-false", adding(MISTAKES)),
        Step("ask-false", say("documents-tour.mistakes.capital")),
    )

    def __init__(self, pip: Pip, page: Page | None = None) -> None:
        super().__init__(pip, page)
        self.replies: dict[str, dict] = {}

    @property
    def ran(self) -> bool:
        return super().ran and not self.awaited and self.replies.keys() == set(ASKED)

    def update(self, name: str, data: dict) -> None:
        if name != "ready":
            return super().update(name, data)
        for ready in READY:
            if ready.id == data.get("value"):
                put(self.page, ready)
                self.page.focus = f"ask-{ready.id}-{ready.questions[0]}"
        self.pass_on()

    def restart(self) -> None:
        super().restart()
        self.replies = {}

    def settle(self, step_id: str) -> None:
        super().settle(step_id)
        added = {"add": NEWS, "add-false": MISTAKES}.get(step_id)
        if added and added.text not in self.page.session.documents:
            self.undo(step_id)  # the drawer was full
        elif step_id in ASKED and self.page.explainable:
            self.replies[step_id] = self.last_reply()
        elif step_id in ASKED:
            self.undo(step_id)  # it was stopped, or refused

    def last_reply(self) -> dict:
        """What Pip said last, what it was asked, and what lay in the drawer and on the slate then."""
        session = self.page.session
        return {
            "question": last_question(session.messages), "drawer": list(session.documents),
            "passage": joined(copies(board(self.page), self.pip.tokenizer)), "reply": session.messages[-1]["content"],
        }

    # ---- what is shown ----

    def view(self) -> h.Node:
        page, session = self.page, self.page.session
        drawn, shown = board(page), panels(page)
        asked = search.Asked(tuple(session.documents), *last_questions(session.messages))
        shown["search"] = search.view(asked, copies(drawn, self.pip.tokenizer))
        shown["documents"] = documents.view(
            page.documents, session.documents, drawn, self.pip.tokenizer, session.temporary, shelf(session.documents),
        )
        order = ("chat", "search", "slate", "documents")
        return [self.steps_view(), h.div(".bench.drawer", data_panels=" ".join(order))[[shown[name] for name in order]]]

    def outcome(self) -> h.Node:
        """Reply beside reply; how the search chose the passage; and everything in order."""
        replies, lines = self.results()
        found = replies.get("ask-again")
        return [
            h.ol(".with-without")[[compared(step, replies[step]) for step in ASKED if step in replies]],
            h.div(".search", id="search-then")[
                h.p(".caps")[words("documents-tour.searched")],
                search.inside(asked := search.Asked(tuple(found["drawer"]), found["question"]), asked.all_copied if found["passage"] else ()),
            ] if found else None,
            diary.folded(lines),
        ]

    def results(self) -> tuple[dict[str, dict], list[str]]:
        """The replies to compare and the diary: of the reader's run, or of the one that was recorded."""
        return (self.replies, self.page.diary.lines) if self.ran else (self.built.get("replies", {}), self.built["lines"])

    def found(self) -> str:
        """Was the name said only while the text lay in the drawer?"""
        if not self.ran:
            return self.built["found"]
        name = words("documents-tour.news.name")
        said = {step: name in reply["reply"] for step, reply in self.replies.items()}
        if said.get("ask") or not said.get("ask-again") or name not in self.replies["ask-again"]["passage"]:
            return ""
        return "learned" if said.get("ask-after", True) else "unknown"

    # ---- what is kept ----

    def to_data(self) -> dict:
        return super().to_data() | {"replies": self.replies}

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "DocumentsTour":
        tour = super().from_data(pip, data)
        tour.replies = dict(data["replies"])
        tour.done = [step for step in tour.done if step not in ASKED or step in tour.replies]
        return tour

    def record(self) -> dict:
        return super().record() | {"replies": self.replies}


def compared(step: str, reply: dict) -> h.Element:
    """One question to Pip: what was in the drawer, what was copied onto the slate, what came out."""
    passage, drawer = reply["passage"], reply["drawer"]
    titles = [words(f"documents-tour.{ready.id}.title") for ready in READY if ready.text in drawer]
    others = len(drawer) - len(titles)
    listed = "; ".join([*titles, *([words("documents-tour.others", count=others)] if others else [])])
    copied_text = quoted(passage) if passage else words("documents-tour.nothing")
    return h.li(id=f"compared-{step}", data_with="true" if passage else None)[
        h.p(".caps")[words(f"documents-tour.{step}")],
        h.dl[
            h.div[h.dt[words("documents-tour.drawer")], h.dd[listed or words("documents-tour.nothing")]],
            h.div(data_source="document")[
                h.dt[words("documents-tour.copied")],
                h.dd(dir="auto", class_=[not passage and "blank"])[copied_text],
            ],
            h.div(".said-then")[h.dt[words("documents-tour.said")], h.dd(dir="auto")[quoted(reply["reply"])]],
        ],
    ]


def shelf(kept: list[str]) -> h.Element:
    """The texts to pick from, each with questions that can be asked with it and without it."""
    return h.div(".shelf", id="shelf", role="group", aria_labelledby="shelf-title")[
        h.p(".caps", id="shelf-title")[words("documents-tour.shelf")],
        h.p(".quiet")[words("documents-tour.shelf-about")],
        [on_the_shelf(ready, ready.text in kept, len(kept) >= MOST) for ready in READY],
        h.div(".ready")[
            h.p(".title")[words("documents-tour.unfitting.title")],
            h.ul[h.li[ask("unfitting", "king")]],
        ],
    ]


def on_the_shelf(ready: Ready, kept: bool, full: bool) -> h.Element:
    add = h.button(".add", type="button", id=f"ready-{ready.id}", data_on_click="ready", data_value=ready.id,
                   aria_describedby=f"title-{ready.id}")[words("documents-tour.put")]
    return h.div(".ready", data_kept="true" if kept else None)[
        h.p(".title", id=f"title-{ready.id}")[words(f"documents-tour.{ready.id}.title")],
        h.span(".quiet")[words("documents-tour.kept")] if kept else None if full else add,
        h.ul[[h.li[ask(ready.id, question)] for question in ready.questions]],
    ]


def ask(about: str, question: str) -> h.Element:
    """A question that a click sends to Pip."""
    text = words(f"documents-tour.{about}.{question}")
    return h.button(".suggestion", type="button", id=f"ask-{about}-{question}", data_on_click="send", data_text=text,
                    data_reveal="log")[text]


EXPERIMENT = DocumentsTour
