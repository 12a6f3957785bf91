"""A session: the transcript, the notes and the settings of one person, as one serialisable thing.

The session is the app's memory.  Pip has none: with every message the session gives it the whole
conversation again.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from types import UnionType

from cleanslate.app.chat import Pip
from cleanslate.app.events import Done, Event, TokenDrawn, ToolCalled
from cleanslate.app.memory import SAVED, Notes
from cleanslate.app.messages import check_messages, check_texts, last_question, standing
from cleanslate.app.past_chats import PastChat, put_away, search
from cleanslate.app.revision import edited, last_reply, put_back, struck_out, to_answer_again
from cleanslate.app.settings import Settings
from cleanslate.app.window import Window
from cleanslate.errors import CleanSlateError, StorageError
from cleanslate.model.chat_format import clean_text

VERSION = 1  # of the saved form


@dataclass
class Session:
    """All that the app keeps.

    `messages`: this chat, as chat APIs have it; a reply that was stopped has `"stopped": True`, one that the app had to cut
    off says why in `"cut"` ("length"), a message that was struck out has `"struck": True`, and one that took
    the place of another keeps that in `"before"`; the answer to a call that asked for a note as it stands has `"unchanged": True`, and
    one after which a note stands in the place of another keeps that in `"replaced"`.
    `memory`: whether Pip is offered its notes and the `remember` tool.  `search_past`: whether past chats are searched for a passage that
    fits the question.  `temporary`: this chat uses no notes, saves none, searches nothing and is not kept among
    `past_chats`.  `fingerprint` and `unchanged_messages`: the weights that were last used, and how many messages they have
    seen since they became these.

    session = Session(memory=True)
    for event in session.send(pip, "My name is Ada."): ...
    """

    messages: list[dict] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)
    settings: Settings = field(default_factory=Settings)
    memory: bool = False
    temporary: bool = False
    documents: list[str] = field(default_factory=list)
    past_chats: list[PastChat] = field(default_factory=list)
    search_past: bool = False
    fingerprint: str | None = None
    unchanged_messages: int = 0

    @property
    def offered_notes(self) -> list[str] | None:
        """The notes that Pip is given in this chat; None when it is given none and cannot save any."""
        return self.notes.texts() if self.memory and not self.temporary else None

    @property
    def searched_chats(self) -> list[PastChat]:
        """The past chats that the app looks through in this chat."""
        return self.past_chats if self.search_past and not self.temporary else []

    def offered_documents(self, question: str) -> list[str]:
        """The documents, and what a search in past chats finds for a question."""
        found = search(self.searched_chats, question)
        return [*self.documents, found] if found else self.documents

    def change(self, **settings: object) -> None:
        """Change settings by name (window, policy, seed, temperature).  Raises as `Settings`; then nothing changes."""
        self.settings = replace(self.settings, **settings)

    def new_chat(self) -> None:
        """Put this chat away and start an empty one.  Notes stay, messages do not."""
        messages = standing(self.messages)
        if messages and not self.temporary:
            self.past_chats = put_away(self.past_chats, messages)
        self.messages, self.temporary = [], False

    def temporary_chat(self) -> None:
        """Start an empty chat that leaves nothing behind."""
        self.new_chat()
        self.temporary = True

    def delete_past_chat(self, chat_id: int) -> None:
        """Throw a past chat away.  Raises StorageError when there is none with this id."""
        left = [chat for chat in self.past_chats if chat.id != chat_id]
        if len(left) == len(self.past_chats):
            raise StorageError(f"there is no past chat {chat_id!r}: it may have been deleted already")
        self.past_chats = left

    def see_weights(self, fingerprint: str) -> None:
        """Say which weights are in use.  The count of messages starts again when they are others than before."""
        if fingerprint != self.fingerprint:
            self.fingerprint, self.unchanged_messages = fingerprint, 0

    def window(self, pip: Pip, draft: str = "") -> Window:
        """What Pip would read now, or after `draft` if that were sent.  Raises as `Pip.window`."""
        messages = [*self.messages, {"role": "user", "content": draft}] if clean_text(draft) else self.messages
        return pip.window(
            messages, notes=self.offered_notes, documents=self.offered_documents(last_question(messages)),
            window=self.settings.window, policy=self.settings.policy,
        )

    def send(self, pip: Pip, text: str) -> Iterator[Event]:
        """Ask Pip; the transcript and the notes have each event before it is handed on.

        Close the iterator to stop Pip: what it had said is kept and marked.  An error leaves messages and notes as
        they were before; it is raised here, or by the iterator when it comes later.
        """
        message = {"role": "user", "content": text}
        check_messages([*self.messages, message])
        events = pip.stream(
            [*self.messages, message],
            notes=self.offered_notes, documents=self.offered_documents(text), **asdict(self.settings),
        )
        before = (list(self.messages), self.notes.to_list(), self.unchanged_messages)
        self.see_weights(pip.fingerprint)
        self._append(message)
        return self._follow(pip, events, before)

    def edit(self, pip: Pip, place: int, text: str) -> Iterator[Event] | None:
        """Write a message anew, Pip's own included, and let Pip answer the last question again, unless that came before.

        The events of that answer are those of `send`; None when there is nothing to answer.  `place`: index of the message.
        Raises MessageError for a place or a text that is no message, else as `send`; then nothing is changed.
        """
        return self._revise(pip, edited(self.messages, place, text), place)

    def strike_out(self, pip: Pip, place: int) -> Iterator[Event] | None:
        """Take a message out of what Pip reads.  The rest as `edit`."""
        return self._revise(pip, struck_out(self.messages, place), place)

    def put_back(self, pip: Pip, place: int) -> Iterator[Event] | None:
        """Put a message back that was struck out.  The rest as `edit`."""
        return self._revise(pip, put_back(self.messages, place), place)

    def _revise(self, pip: Pip, messages: list[dict], place: int) -> Iterator[Event] | None:
        question = to_answer_again(messages, place)
        if question is None:
            self.messages = messages
            return None
        asked, answered = messages[: question + 1], messages[question + 1 :]
        events = pip.stream(
            asked, notes=self.offered_notes, documents=self.offered_documents(last_question(asked)), **asdict(self.settings),
        )
        before = (list(self.messages), self.notes.to_list(), self.unchanged_messages)
        self.see_weights(pip.fingerprint)
        self.messages = asked
        return self._follow(pip, events, before, last_reply(answered))

    def _follow(
        self, pip: Pip, events: Iterator[Event], before: tuple[list[dict], list[dict], int], old_reply: str = ""
    ) -> Iterator[Event]:
        half = ""
        instead = {"before": old_reply} if old_reply else {}
        try:
            for event in events:
                if isinstance(event, TokenDrawn):
                    half += event.text
                elif isinstance(event, ToolCalled):
                    self._keep_call(event)
                elif isinstance(event, Done):
                    half = ""
                    self._keep_reply(event, pip.fingerprint, instead)
                yield event
        except CleanSlateError:
            self.messages, self.notes, self.unchanged_messages = before[0], Notes.from_list(before[1]), before[2]
            half = ""
            raise
        finally:
            if clean_text(half):
                self._append({"role": "assistant", "content": half, "stopped": True, **instead})

    def _keep_call(self, event: ToolCalled) -> None:
        self.messages.append({"role": "assistant", "content": "", "tool_calls": [event.call]})
        self.messages.append({"role": "tool", "content": event.result})
        if event.result == SAVED:
            before = self.notes.texts()
            self.notes.remember(event.call)
            gone = [text for text in before if text not in self.notes.texts()]
            if gone:
                self.messages[-1]["replaced"] = gone[0]
            elif len(self.notes) == len(before):
                self.messages[-1]["unchanged"] = True

    def _keep_reply(self, event: Done, fingerprint: str, instead: dict) -> None:
        cut = {} if event.reply.finish_reason == "stop" else {"cut": event.reply.finish_reason}
        for message in event.reply.messages:
            if message["role"] == "assistant" and "tool_calls" not in message:
                self._append(message | cut | instead)
        self.see_weights(fingerprint)

    def _append(self, message: dict) -> None:
        self.messages.append(message)
        self.unchanged_messages += 1

    def to_json(self) -> str:
        """Everything as one line of JSON, a temporary chat included: whoever stores it decides about that."""
        return json.dumps(
            {
                "version": VERSION,
                "messages": self.messages,
                "notes": self.notes.to_list(),
                "settings": asdict(self.settings),
                "memory": self.memory,
                "temporary": self.temporary,
                "documents": self.documents,
                "past_chats": [asdict(chat) for chat in self.past_chats],
                "search_past": self.search_past,
                "fingerprint": self.fingerprint,
                "unchanged_messages": self.unchanged_messages,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> "Session":
        """What `to_json` gave.  Raises StorageError, saying what is wrong, for anything else."""
        try:
            data = json.loads(text)
            if data["version"] != VERSION:
                raise StorageError(f"it is of version {data['version']!r}, this program reads version {VERSION}")
            return cls._from_data(data)
        except KeyError as error:
            raise StorageError(f"the saved chat cannot be read: {error} is missing") from error
        except (ValueError, TypeError, AttributeError, RecursionError, CleanSlateError) as error:
            raise StorageError(f"the saved chat cannot be read: {error}") from error

    @classmethod
    def _from_data(cls, data: dict) -> "Session":
        check_texts(data["documents"], "documents")
        for messages in (data["messages"], *(chat["messages"] for chat in data["past_chats"])):
            check_messages(messages)
        return cls(
            messages=data["messages"],
            notes=Notes.from_list(data["notes"]),
            settings=Settings(**data["settings"]),
            memory=_typed(data, "memory", bool),
            temporary=_typed(data, "temporary", bool),
            documents=data["documents"],
            past_chats=_chats(data["past_chats"]),
            search_past=_typed(data, "search_past", bool),
            fingerprint=_typed(data, "fingerprint", str | None),
            unchanged_messages=_counted(data, "unchanged_messages"),
        )


def _typed(data: dict, name: str, kind: type | UnionType) -> object:
    if not isinstance(data[name], kind):
        raise StorageError(f"{name} is {data[name]!r}")
    return data[name]


def _chats(data: list[dict]) -> list[PastChat]:
    chats = [PastChat(chat["messages"], chat["id"]) for chat in data]
    ids = [chat.id for chat in chats]
    if any(type(chat_id) is not int for chat_id in ids) or ids != sorted(set(ids)):
        raise StorageError(f"the ids of past chats must be rising whole numbers, not {ids!r}")
    return chats


def _counted(data: dict, name: str) -> int:
    if type(data[name]) is not int or data[name] < 0:
        raise StorageError(f"{name} is {data[name]!r}")
    return data[name]
