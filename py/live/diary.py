"""What just happened, in plain words: read off the state of a chat page before and after, so that nothing is made up.

Every line is true of the app, not of the model: the model only ever reads the slate and writes a reply.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import htpy as h
from cleanslate.app.past_chats import origins
from cleanslate.app.session import Session

from live.words import counted, shortened, words

MOST = 200
"""Lines that are kept; the oldest go first."""
LONGEST = 160
"""Characters of a quoted text."""


@dataclass(frozen=True)
class Seen:
    """What the diary compares: the parts of the app that can change, as they were when it last looked."""

    messages: int
    notes: tuple[str, ...]
    memory: bool
    temporary: bool
    chats: tuple[tuple[int, str], ...]
    search: bool
    window: int
    policy: str
    documents: tuple[str, ...]

    @classmethod
    def of(cls, session: Session) -> "Seen":
        return cls(
            len(session.messages), tuple(session.notes.texts()), session.memory, session.temporary,
            tuple((chat.id, chat.title) for chat in session.past_chats), session.search_past,
            session.settings.window, session.settings.policy, tuple(session.documents),
        )


@dataclass
class Diary:
    """The lines so far, the oldest first, and what was seen last."""

    lines: list[str] = field(default_factory=list)
    seen: Seen | None = None

    def observe(self, session: Session, read: int | None = None, wiped: int = 0, passage: str = "") -> None:
        """Write down what is different from the last look.

        `read`: tokens that the last reply was read from, with `wiped` tokens gone and `passage` copied from a document.
        """
        now = Seen.of(session)
        if self.seen is not None and now != self.seen:
            self.lines = [*self.lines, *changes(self.seen, now, session, read, wiped, passage)][-MOST:]
        self.seen = now

    def write(self, session: Session, line: str) -> None:
        """Write down what somebody else knows better, and take everything as seen."""
        self.lines, self.seen = [*self.lines, line][-MOST:], Seen.of(session)


def changes(before: Seen, now: Seen, session: Session, read: int | None, wiped: int, passage: str) -> Iterator[str]:
    """One line for each thing that changed."""
    put_away = not set(now.chats) <= set(before.chats)
    anew = now.messages < before.messages or put_away or now.temporary != before.temporary
    if anew:
        yield words("diary.temporary" if now.temporary else "diary.new-chat")
    yield from said(session.messages[0 if anew else before.messages :], read, wiped, passage, session)
    if now.memory != before.memory:
        yield words("diary.memory-on" if now.memory else "diary.memory-off")
    if now.search != before.search:
        yield words("diary.search-on" if now.search else "diary.search-off")
    for chat in () if put_away else before.chats:  # a chat that was put away may have pushed the oldest out
        if chat not in now.chats:
            yield words("diary.chat-deleted", text=chat[1])
    yield from notes(before.notes, now.notes, session.messages[before.messages :])
    if now.window != before.window:
        yield words("diary.window", size=now.window)
    if now.policy != before.policy:
        yield words("diary.policy", rule=words(f"window.{now.policy}"))
    for text in now.documents:
        if text not in before.documents:
            yield words("diary.document-added", text=shortened(text, LONGEST))
    for text in before.documents:
        if text not in now.documents:
            yield words("diary.document-deleted", text=shortened(text, LONGEST))


def kept(answer: Mapping) -> str:
    """What became of a note that Pip asked for; `answer`: the tool's message."""
    if answer.get("unchanged"):
        return words("diary.noted-already")
    if answer.get("replaced"):
        return words("diary.note-overwritten", before=answer["replaced"])
    return words("diary.saved")


def said(messages: Sequence[dict], read: int | None, wiped: int, passage: str, session: Session) -> Iterator[str]:
    """Messages, calls and replies; `session`: knows whether the passage comes from a past chat."""
    for message in messages:
        text = shortened(message.get("content") or "", LONGEST)
        if message["role"] == "user":
            yield words("diary.you", text=text)
        elif message["role"] == "tool" and message["content"] == "saved":
            yield kept(message)
        for call in message.get("tool_calls") or ():
            if "raw" not in call:
                yield words("diary.asked", note="{key} = {value}".format(**call["arguments"]))
        if message["role"] == "assistant" and text:
            if wiped:
                yield counted("diary.wiped", wiped)
            if passage:
                kind = "past-passage" if origins(session.past_chats, passage) else "passage"
                yield words(f"diary.{kind}", text=shortened(passage, LONGEST))
            yield words("diary.pip", text=text, count=read) if read else words("diary.pip-half", text=text)


def notes(before: Sequence[str], now: Sequence[str], messages: Sequence[dict]) -> Iterator[str]:
    """Notes that the reader wrote, changed or threw away; those that Pip asked for are told with its call."""
    asked = {"{key} = {value}".format(**call["arguments"]) for message in messages
             for call in message.get("tool_calls") or () if "raw" not in call}
    gone = [text for text in before if text not in now]
    for text in now:
        if text not in before and text not in asked:
            yield words("diary.note-changed", old=gone.pop(0), text=text) if gone else words("diary.note-added", text=text)
    if not asked:
        yield from (words("diary.note-deleted", text=text) for text in gone)


def folded(lines: Sequence[str]) -> h.Element | None:
    """Everything that happened in a run of an experiment, in order, to be opened."""
    return h.details(".all-steps", id="all-steps")[
        h.summary[words("frame.diary")], view(lines, words("frame.diary")),
    ] if lines else None


def view(lines: Sequence[str], label: str, newest_first: bool = False) -> h.Element:
    """The lines as a numbered list.  With the newest first it scrolls in a box of its own, which a keyboard can reach."""
    shown = lines[::-1] if newest_first else lines
    return h.ol(".diary", aria_label=label, reversed=newest_first, tabindex="0" if newest_first else None)[
        [h.li(dir="auto")[line] for line in shown]
    ]
