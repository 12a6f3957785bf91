"""Memory: Pip asks the app to keep a note, the app copies it onto the slate of the next chat, and Pip believes it, true or not.

Then the switches, and the newer kind of memory: the app searches past chats, and copies what fits.
"""

from cleanslate.app.past_chats import origins, search

from live.chapters import Chapter
from live.events import update
from live.guided import Step, press, say
from live.page import Page
from live.questions import Question
from live.toured import Tour, TouredChat, ask
from live.trials import Trial, verdict
from live.words import words

CHAPTER = Chapter(
    "memory",
    Question("predict", ("weights", "note", "server"), "note"),
    Question("transfer", ("learned", "told", "guess"), "told"),
)


LIE = words("memory-tour.lie").partition(" = ")[2]


def lie(page: Page) -> None:
    """The reader changes what the note says."""
    note = next((note for note in page.session.notes if note.key == "name"), None)
    if note:
        page.memory = type(page.memory)(editing=note.id)
        update(page, "note-save", {"text": words("memory-tour.lie")})


def ask_with_memory_off(page: Page) -> None:
    update(page, "memory", {"checked": False})
    ask_anew(page)


def ask_in_temporary_chat(page: Page) -> None:
    update(page, "memory", {"checked": True})
    update(page, "temporary-chat", {})
    ask_here(page)


def tell_with_memory_off(page: Page) -> None:
    """The name is told in a chat of which no note is made."""
    update(page, "memory", {"checked": False})
    update(page, "search-past", {"checked": False})
    update(page, "new-chat", {})
    update(page, "send", {"text": words("memory-tour.tell")})


def ask_with_search(page: Page) -> None:
    update(page, "search-past", {"checked": True})
    ask_anew(page)


def ask_without_the_chats(page: Page) -> None:
    """Every chat that tells the name goes, since each of them alone would bring it back."""
    update(page, "new-chat", {})
    for _ in page.session.past_chats:
        chats = page.session.past_chats
        for chat_id in origins(chats, search(chats, words("memory-tour.ask")) or ""):
            update(page, "chat-delete", {"value": str(chat_id)})
    ask_here(page)


def ask_anew(page: Page) -> None:
    update(page, "new-chat", {})
    ask_here(page)


def ask_here(page: Page) -> None:
    update(page, "send", {"text": words("memory-tour.ask")})


def judge(trial: Trial) -> str:
    """Does Pip know the name, and is it a true one?"""
    return "false" if LIE in trial.reply else verdict(trial)


class MemoryTour(TouredChat):
    """Told, kept, copied back, and bent to a lie; switched off; and found again in a past chat."""

    chapter = "memory"
    shown = ("chat", "slate", "memory")
    memory = True
    tours = (
        Tour("note", "memory-tour.ask", (
            Step("tell", say("memory-tour.tell")),
            Step("anew", press("new-chat")),
            ask("ask", "memory-tour.ask"),
            Step("lie", lie),
            Step("anew-again", press("new-chat")),
            ask("ask-again", "memory-tour.ask"),
        ), judge),
        Tour("off", "memory-tour.ask", (
            Step("off", ask_with_memory_off),
            Step("temporary", ask_in_temporary_chat),
        ), judge),
        Tour("search", "memory-tour.ask", (
            Step("told-before", tell_with_memory_off),
            Step("unsearched", ask_anew),
            Step("searched", ask_with_search),
            Step("thrown-away", ask_without_the_chats),
        ), judge),
    )

    def found(self) -> str:
        """Did Pip say what the note was made to say?  Then the note was what it knew."""
        if not self.ran:
            return self.built["found"]
        lied = [trial for trial in self.trials if ("note", words("memory-tour.lie")) in trial.stood]
        return "note" if lied and LIE in lied[-1].reply else ""


EXPERIMENT = MemoryTour
