"""Notes, and the `remember` tool through which Pip asks to keep one.

Pip cannot write anything down: it can only say, in its own tokens, that it would like to.  The app reads
those words as a call, keeps the note, and copies it into the window of later chats.  The words of the
user are never searched for facts.  Pip asks for what it is told, noted or not: whether a note changes, the app finds out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cleanslate.errors import MessageError, StorageError
from cleanslate.model.chat_format import clean_text, parse_call

MAX_NOTES = 20
MAX_NOTE_LENGTH = 100  # characters
SAVED, ERROR, UNAVAILABLE = "saved", "error", "unavailable"  # what the tool answers


@dataclass(frozen=True, slots=True)
class Note:
    """One slip of paper.  `id` stays the same when the text is edited."""

    id: int
    text: str

    @property
    def key(self) -> str | None:
        return split_note(self.text)[0]

    @property
    def value(self) -> str:
        return split_note(self.text)[1]


def split_note(text: str) -> tuple[str | None, str]:
    """A note's key and value; a note in free words has no key.

    >>> split_note("pet name = Rex")
    ('pet name', 'Rex')
    >>> split_note("I like long walks")
    (None, 'I like long walks')
    """
    key, equals, value = (part.strip() for part in text.partition("="))
    return (key, value) if key and equals and value else (None, text.strip())


def read_call(text: str, *, whole: bool = True) -> dict:
    """What Pip wrote after `<|call|>` → a call, as it stands in messages.

    Words that are no call, or were cut off (`whole` False), are kept under `raw` and have no arguments.

    >>> read_call("remember name = Ada")
    {'name': 'remember', 'arguments': {'key': 'name', 'value': 'Ada'}}
    >>> read_call("remember Ada")
    {'name': 'remember', 'arguments': {}, 'raw': 'remember Ada'}
    """
    call = parse_call(text) if whole else None
    if call is not None:
        return call
    text = clean_text(text)
    return {"name": text.partition(" ")[0], "arguments": {}, "raw": text}


def answer_call(call: dict, notes: Sequence[str] | None) -> str:
    """The tool's answer: "saved", "error" (cannot be read or kept) or "unavailable" (no such tool offered).

    `notes`: the texts kept so far, None when memory is off.  Keeps nothing: whoever owns the notes does.

    >>> answer_call(read_call("remember name = Ada"), [])
    'saved'
    >>> answer_call(read_call("remember name = Ada"), None)
    'unavailable'
    >>> answer_call(read_call("remember Ada"), [])
    'error'
    """
    if notes is None or call["name"] != "remember":
        return UNAVAILABLE
    if "raw" in call:
        return ERROR
    try:
        Notes(notes).remember(call)
    except (MessageError, StorageError):
        return ERROR
    return SAVED


class Notes:
    """The notes of one person, oldest first, at most MAX_NOTES.

    Two notes never have the same key or the same text: the newer takes the older one's place.

    >>> notes = Notes(["name = Ada"])
    >>> notes.remember({"name": "remember", "arguments": {"key": "name", "value": "Bo"}})
    Note(id=1, text='name = Bo')
    >>> notes.texts()
    ['name = Bo']
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._notes: list[Note] = []
        self._next_id = 1
        for text in texts:
            self.add(text)

    def __iter__(self):
        return iter(tuple(self._notes))

    def __len__(self) -> int:
        return len(self._notes)

    def texts(self) -> list[str]:
        """The notes as they are copied into the window."""
        return [note.text for note in self._notes]

    def add(self, text: str) -> Note:
        """Keep a note.  Raises MessageError for a text that is empty or too long, StorageError when all are taken."""
        text = _checked(text)
        old = self._same(text)
        if old is not None:
            return self._replace(old, text)
        if len(self._notes) >= MAX_NOTES:
            raise StorageError(f"there are already {MAX_NOTES} notes: delete one first")
        note = Note(self._next_id, text)
        self._next_id += 1
        self._notes.append(note)
        return note

    def edit(self, note_id: int, text: str) -> Note:
        """Give a note another text.  A different note with the same key or text makes room for it."""
        note, text = self._find(note_id), _checked(text)
        self._notes = [n for n in self._notes if n.id == note_id or not _alike(n.text, text)]
        return self._replace(note, text)

    def delete(self, note_id: int) -> None:
        """Forget a note.  Raises StorageError when there is none with this id."""
        self._notes.remove(self._find(note_id))

    def remember(self, call: dict) -> Note:
        """Keep what a `remember` call asks for."""
        arguments = call["arguments"]
        return self.add(f"{arguments['key']} = {arguments['value']}")

    def to_list(self) -> list[dict]:
        """The notes as plain data: `[{"id": 1, "text": "name = Ada"}]`."""
        return [{"id": note.id, "text": note.text} for note in self._notes]

    @classmethod
    def from_list(cls, data: Iterable[dict]) -> "Notes":
        """What `to_list` gave.  Raises StorageError or MessageError for anything that it cannot have given."""
        notes = cls()
        for entry in data:
            note_id, text = entry["id"], entry["text"]
            if type(note_id) is not int or note_id < notes._next_id:
                raise StorageError(f"note ids must be rising whole numbers, not {note_id!r}")
            notes._next_id = note_id
            if notes.add(text).id != note_id:
                raise StorageError(f"two notes are about the same: {text!r}")
        return notes

    def _find(self, note_id: int) -> Note:
        for note in self._notes:
            if note.id == note_id:
                return note
        raise StorageError(f"there is no note {note_id!r}: it may have been deleted already")

    def _same(self, text: str) -> Note | None:
        return next((note for note in self._notes if _alike(note.text, text)), None)

    def _replace(self, note: Note, text: str) -> Note:
        new = Note(note.id, text)
        self._notes[self._notes.index(note)] = new
        return new


def _alike(one: str, other: str) -> bool:
    """Same key, or the same words when there is no key; capital letters do not matter."""
    return _identity(one) == _identity(other)


def _identity(text: str) -> tuple[bool, str]:
    key, value = split_note(text)
    return (key is None, (key or value).casefold())


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise MessageError(f"a note must be a text, not {type(text).__name__}")
    text = clean_text(text)
    if not text:
        raise MessageError("a note must not be empty: write something like name = Ada")
    if len(text) > MAX_NOTE_LENGTH:
        raise MessageError(f"a note can have {MAX_NOTE_LENGTH} characters, this one has {len(text)}: make it shorter")
    return text
