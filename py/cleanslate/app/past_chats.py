"""Past chats, and the search in them: the newer kind of memory, which is retrieval and nothing else.

The app keeps what was said in earlier chats.  When a question comes, it looks through what the *user* said there for a
sentence that fits, and copies that sentence into the window like a passage of a document.  The model has learned nothing:
it reads the sentence again.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cleanslate.model.chat_format import clean_text
from cleanslate.search.passages import sentences, split
from cleanslate.search.ranking import rank

MAX_PAST_CHATS = 20  # the oldest go first
TITLE_LENGTH = 40  # characters
OPENING = "From an earlier chat: "
"""How a passage begins in the window.  After it Pip reads best what was told of others, of the five openings that it was trained on."""

ASKING = frozenset("what whats who whos where wheres when which how hows why is are am do does did".split())
"""Words that a question begins with, for whoever leaves out the question mark."""


@dataclass
class PastChat:
    """A chat that was put away.  `id`: stays the same when others are deleted."""

    messages: list[dict]
    id: int = 1

    @property
    def title(self) -> str:
        """What the user told first, by which they know it again; without that their first words."""
        said = [clean_text(message["content"]) for message in self.messages if message["role"] == "user"]
        text = next((sentence for sentence in told(self) if " " in sentence), next(iter(said), "A chat"))
        return text if len(text) <= TITLE_LENGTH else text[: TITLE_LENGTH - 1].rstrip() + "…"


def put_away(chats: Sequence[PastChat], messages: list[dict]) -> list[PastChat]:
    """The chats with one more, and without the oldest when there are too many."""
    new = PastChat(messages, 1 + max((chat.id for chat in chats), default=0))
    return [*chats, new][-MAX_PAST_CHATS:]


def told(chat: PastChat) -> list[str]:
    """What the user told in a chat, sentence by sentence.  Questions are left out: they tell nothing.

    >>> told(PastChat([{"role": "user", "content": "Hi! My name is Ada. Who are you?"}, {"role": "assistant", "content": "Pip."}]))
    ['Hi!', 'My name is Ada.']
    """
    said = [clean_text(message["content"]) for message in chat.messages if message["role"] == "user"]
    return [piece for text in said for sentence in sentences(text) if not asks(sentence) for piece in split(sentence)]


def search(chats: Sequence[PastChat], question: str) -> str | None:
    """The sentence of an earlier chat that fits a question best, as it is copied into the window; of equals the newest.

    >>> chats = [PastChat([{"role": "user", "content": text}]) for text in ("My name is Ada.", "I live in Rome.")]
    >>> search(chats, "What's my name?"), search(chats, "How are you?")
    ('From an earlier chat: My name is Ada.', None)
    """
    ranked = rank([text for chat in reversed(chats) for text in reversed(told(chat))], question)
    return OPENING + ranked[0].text if ranked and ranked[0].score else None


def origins(chats: Sequence[PastChat], passage: str) -> list[int]:
    """The ids of the chats in which the sentence of a passage was said; none when it comes from no past chat.

    >>> origins([PastChat([{"role": "user", "content": "My name is Ada."}], 7)], "From an earlier chat: My name is Ada.")
    [7]
    """
    if not passage.startswith(OPENING):
        return []
    return [chat.id for chat in chats if passage.removeprefix(OPENING) in told(chat)]


def asks(sentence: str) -> bool:
    """Is this a question?

    >>> asks("What's my name?"), asks("whats my name"), asks("My name is Ada.")
    (True, True, False)
    """
    if sentence.rstrip(" )\"'”’").endswith(("?", "？", "؟")):
        return True
    first = re.match(r"[\W_]*([\w'’]+)", sentence)
    return bool(first) and re.split(r"['’]", first[1].casefold())[0] in ASKING
