"""New chat: three resets, each by itself.  The lines on the screen, the slate, and the notes; which of them makes Pip forget?

And what a reset is good for: something false that stands on the slate is believed until the slate is wiped.
"""

from dataclasses import replace

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.memory import Notes
from cleanslate.app.window import count

from live import evidence
from live.chapters import Chapter
from live.conversation import Line, view
from live.events import update
from live.guided import Step, press, say
from live.page import Page, board, panels, seen
from live.questions import Question
from live.replying import stop
from live.screen import Screen
from live.toured import Tour, TouredChat, ask
from live.trials import Trial
from live.words import counted, words

CHAPTER = Chapter(
    "new-chat",
    Question("predict", ("screen", "notes", "slate"), "slate"),
    Question("transfer", ("sent", "learned", "gone"), "sent"),
)
RESETS = ("screen", "notes", "slate")
DEEDS = {words(f"resets.{name}-button"): name for name in RESETS} | {
    words(f"chapter.new-chat.steps.{name}"): name for name in RESETS}
"""What the table says that was cleared, and the reset that it means."""
SUGGESTED = ("name", "asked")
"""Messages to try, by id."""


def reset(name: str) -> Step:
    """A step that clears one thing; the experiment does it, since the chat page knows nothing of it."""
    return Step(name, lambda page: None)


def tell_something_false(page: Page) -> None:
    update(page, "new-chat", {})
    update(page, "send", {"text": words("resets.false")})


def believes(trial: Trial) -> str:
    """Did Pip repeat what is false?"""
    return "false" if trial.reply == words("resets.false") else ""


class Resets(TouredChat):
    """`screen`: what the reader sees; it can be cleared while the slate stays, and the slate can be wiped while it stays."""

    chapter = "new-chat"
    shown = ("chat", "slate", "memory")
    memory = True
    tours = (
        Tour("forget", "resets.ask", (
            Step("tell", say("resets.tell")),
            reset("screen"),
            ask("ask-screen", "resets.ask"),
            reset("notes"),
            ask("ask-notes", "resets.ask"),
            reset("slate"),
            ask("ask-slate", "resets.ask"),
        )),
        Tour("back", "resets.ask", (
            Step("tell-again", say("resets.tell")),
            reset("slate-again"),
            ask("ask-again", "resets.ask"),
        )),
        Tour("wrong", "resets.ask-false", (
            Step("untrue", tell_something_false),
            ask("ask-untrue", "resets.ask-false"),
            Step("object", say("resets.object")),
            ask("ask-object", "resets.ask-false"),
            Step("anew", press("new-chat")),
            ask("ask-anew", "resets.ask-false"),
        ), believes),
    )

    def __init__(self, pip: Pip, page: Page | None = None) -> None:
        super().__init__(pip, page)
        self.screen = Screen()

    # ---- the three resets ----

    def update(self, name: str, data: dict) -> None:
        if name == "reset":
            self.reset(data.get("value"))
            self.pass_on()
            return
        if name in ("new-chat", "temporary-chat"):
            self.screen = Screen()
        super().update(name, data)

    def act(self, step: Step) -> None:
        super().act(step)
        if step.id in ("untrue", "anew"):
            self.screen = Screen()
        name = step.id.partition("-")[0]
        if name in RESETS:
            self.clear(name)

    def reset(self, name: object) -> None:
        """The reader clears one thing with its button."""
        if name in RESETS:
            self.note_deed(words(f"resets.{name}-button"))
            self.clear(name)

    def clear(self, name: str) -> None:
        """Clear the screen, the slate or the notes, and nothing else."""
        page = self.page
        if name == "screen":
            self.screen.clear(page.session.messages)
        elif name == "notes":
            page.session.notes = Notes()
            page.memory = replace(page.memory, editing=None, problem="", said="")
        else:
            stop(page)
            page.observe()
            self.screen.outlive(page.session.messages)
            page.read = page.inquiry = None
            page.session.messages = []
            page.slate = replace(page.slate, picked=None, before=None)
        page.diary.write(page.session, words(f"resets.{name}-did"))
        page.spoken = words(f"resets.{name}-did")

    def restart(self) -> None:
        super().restart()
        self.screen = Screen()

    # ---- what came out ----

    def found(self) -> str:
        """The reset after which Pip no longer knew the name; "" when several were made at once, so that it cannot be said."""
        if not self.ran:
            return self.built["found"]
        knew = False
        for trial in self.trials:
            if trial.question == words("resets.ask"):
                cleared = [DEEDS[deed] for deed in trial.did if deed in DEEDS]
                knew = knew or words("chapter.new-chat.steps.tell") in trial.did
                if knew and not trial.known:
                    return cleared[0] if len(cleared) == 1 else ""
                knew = trial.known
        return ""

    # ---- what is shown ----

    def view(self) -> h.Node:
        steps, between, tries, _ = super().view()
        shown = panels(self.page) | {"chat": self.chat_panel()}
        return [steps, between, tries, h.div(".bench", data_panels=" ".join(shown))[list(shown.values())]]

    def shown_lines(self) -> list[Line]:
        page = self.page
        shown = self.screen.lines(page.session.messages, seen(board(page)))
        if page.reply:
            number = self.screen.past + len(page.session.messages)
            shown.append(Line(f"m{number}", "pip", page.reply.text, drawing=True))
        return shown

    def chat_panel(self) -> h.Element:
        page, drawn = self.page, board(self.page)
        return view(
            page.conversation, self.shown_lines(), page.answering, page.session.temporary, (drawn.used, drawn.size),
            evidence.view(page.inquiry) if page.explainable else None, [words(f"suggest.{name}") for name in SUGGESTED],
            words("resets.hidden") if page.session.messages else "",
        )

    def between(self) -> h.Element:
        """The three things that can be cleared, each with what is in it."""
        page, drawn = self.page, board(self.page)
        chat = count(span for span in drawn.kept if not span.pinned)
        copied = sum(span.source == "note" for span in drawn.kept)
        lines = sum(line.kind != "saved" for line in self.shown_lines())
        held = {
            "screen": counted("resets.screen-holds", lines),
            "slate": " ".join(filter(None, [
                counted("resets.slate-holds", chat), counted("resets.slate-notes", copied) if copied else ""])),
            "notes": counted("resets.notes-holds", len(page.session.notes)),
        }
        return h.div(".resets", role="group", aria_labelledby="resets-title")[
            h.h3(".caps", id="resets-title")[words("resets.heading")],
            h.ul[[card(name, held[name]) for name in ("screen", "slate", "notes")]],
        ]

    # ---- what is kept ----

    def to_data(self) -> dict:
        return super().to_data() | {"screen": self.screen.to_data()}

    @classmethod
    def from_data(cls, pip: Pip, data: dict) -> "Resets":
        resets = super().from_data(pip, data)
        resets.screen = Screen.from_data(data["screen"])
        return resets


def card(name: str, held: str) -> h.Element:
    """One thing that can be cleared: whose it is, what is in it now, and the button."""
    return h.li(class_=["reset", name], id=f"reset-card-{name}")[
        h.p(".name")[words(f"resets.{name}")],
        h.p(".quiet")[words(f"resets.{name}-about")],
        h.p(".held", id=f"held-{name}")[held],
        h.button(type="button", id=f"reset-{name}", data_on_click="reset", data_value=name,
                 aria_describedby=f"held-{name}")[words(f"resets.{name}-button")],
    ]


EXPERIMENT = Resets
