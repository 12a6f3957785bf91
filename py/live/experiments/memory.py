"""Memory: Pip asks the app to keep a note, the app copies it onto the slate of the next chat, and Pip believes it, true or not."""

from cleanslate.app.chat import Pip

from live.chapters import Chapter
from live.events import update
from live.guided import GuidedChat, Step, press, say
from live.page import Page
from live.questions import Question
from live.words import words

CHAPTER = Chapter(
    "memory",
    Question("predict", ("weights", "note", "server"), "note"),
    Question("transfer", ("learned", "told", "guess"), "told"),
)


def lie(page: Page) -> None:
    """The reader changes what the note says."""
    note = next((note for note in page.session.notes if note.key == "name"), None)
    if note:
        page.memory = type(page.memory)(editing=note.id)
        update(page, "note-save", {"text": words("memory-tour.lie")})


class MemoryTour(GuidedChat):
    """Told, kept, copied back, and bent to a lie."""

    chapter = "memory"
    shown = ("chat", "slate", "memory")
    steps = (
        Step("tell", say("memory-tour.tell")),
        Step("anew", press("new-chat")),
        Step("ask", say("memory-tour.ask")),
        Step("lie", lie),
        Step("anew-again", press("new-chat")),
        Step("ask-again", say("memory-tour.ask")),
    )

    @classmethod
    def start(cls, pip: Pip) -> Page:
        page = super().start(pip)
        update(page, "memory", {"checked": True})
        page.diary.lines.clear()
        return page

    def found(self) -> str:
        """Did Pip say what the note was made to say?  Then the note was what it knew."""
        if not self.ran:
            return self.built["found"]
        return "note" if words("memory-tour.lie").partition(" = ")[2] in self.page.session.messages[-1]["content"] else ""


EXPERIMENT = MemoryTour
