"""Conversations with expectations: evals that anybody can write down, and what became of them.

A conversation is played as a person would have it: every line is sent to Pip, whose own replies stay in the chat;
the checks look at the last reply.  They compare texts without regard to case, because people do.

    from cleanslate import Pip
    from cleanslate.evals.conversations import play
    from cleanslate.evals.files import read_conversations
    outcomes = play(Pip.load("assets/pip-chat.safetensors"), read_conversations("assets/evals/blind.yaml"))
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleanslate.app.events import Done, Reply
from cleanslate.app.memory import Notes
from cleanslate.app.session import Session
from cleanslate.app.settings import Settings
from cleanslate.errors import CleanSlateError, EvalError

if TYPE_CHECKING:
    from cleanslate.app.chat import Pip

CHECKS = ("iexact", "contains", "contains_any", "notcontains", "tool_call", "same_as")
FIELDS = ("id", "about", "user", "notes", "document", "documents", "settings", "checks")


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation. `kind`: one of `CHECKS`; `wanted`: text, texts, {key, value}, or the id of another conversation."""

    kind: str
    wanted: object

    def __str__(self) -> str:
        return f"{self.kind}: {self.wanted}"


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is said to Pip, in order, and what its last reply must be.

    `notes`: None when memory is off; `settings`: window, policy, seed and temperature where they are not the usual ones.
    """

    id: str
    user: tuple[str, ...]
    checks: tuple[Check, ...]
    about: str = "all"
    notes: tuple[str, ...] | None = None
    documents: tuple[str, ...] = ()
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one conversation: the last reply and the checks that it fails; `error`: why there is no reply."""

    conversation: Conversation
    content: str
    calls: tuple[tuple[str, str], ...] = ()
    failed: tuple[Check, ...] = ()
    error: str = ""

    @property
    def right(self) -> bool:
        """Whether every check holds."""
        return not self.failed and not self.error

    def to_json(self) -> dict:
        """What a program needs to know of it."""
        return {
            "id": self.conversation.id, "about": self.conversation.about, "right": self.right, "content": self.content,
            "tool_calls": [{"key": key, "value": value} for key, value in self.calls],
            "failed": [{check.kind: check.wanted} for check in self.failed], "error": self.error,
        }


def play(pip: "Pip", conversations: Sequence[Conversation]) -> Iterator[Outcome]:
    """Hold the conversations one after the other, each in a chat of its own; `same_as` looks at an earlier one."""
    said: dict[str, str] = {}
    for conversation in conversations:
        try:
            reply = hold(pip, conversation)
        except CleanSlateError as error:
            yield Outcome(conversation, "", error=str(error))
            continue
        said[conversation.id] = reply.content
        calls = tuple(
            (call["arguments"].get("key", ""), call["arguments"].get("value", "")) for call in reply.tool_calls
        )
        failed = tuple(check for check in conversation.checks if not holds(check, reply.content, calls, said))
        yield Outcome(conversation, reply.content, calls, failed)


def hold(pip: "Pip", conversation: Conversation) -> Reply:
    """Send every line; the reply to the last one.  Raises what `Session.send` raises."""
    session = Session(
        notes=Notes(conversation.notes or ()),
        memory=conversation.notes is not None,
        documents=list(conversation.documents),
        settings=conversation.settings,
    )
    for line in conversation.user:
        *_, last = session.send(pip, line)
    assert isinstance(last, Done)
    return last.reply


def holds(check: Check, content: str, calls: Sequence[tuple[str, str]], said: Mapping[str, str]) -> bool:
    """Whether a reply meets one expectation.

    >>> holds(Check("contains", "ada"), "Your name is Ada.", (), {})
    True
    >>> holds(Check("contains_any", ["don't know", "not sure"]), "Your name is Ada.", (), {})
    False
    >>> holds(Check("tool_call", {"key": "name", "value": "ada"}), "Nice!", (("name", "Ada"),), {})
    True
    >>> holds(Check("tool_call", "none"), "Nice!", (("name", "Ada"),), {})
    False
    """
    reply, wanted = content.casefold(), check.wanted
    if check.kind == "iexact":
        return reply.strip() == str(wanted).casefold().strip()
    if check.kind == "contains":
        return str(wanted).casefold() in reply
    if check.kind == "notcontains":
        return str(wanted).casefold() not in reply
    if check.kind == "contains_any":
        return any(str(option).casefold() in reply for option in wanted)
    if check.kind == "same_as":
        return said.get(str(wanted)) == content
    if wanted == "none":
        return not calls
    return any(
        key == wanted.get("key") and value.casefold() == str(wanted.get("value", value)).casefold()
        for key, value in calls
    )


# ---- from plain data, as a file holds it ----


def conversations_from(data: object) -> list[Conversation]:
    """Conversations from parsed YAML or JSON: a list of them, or lists under headings that say what they are about.

    Raises EvalError, which names the conversation and what would be right.
    """
    if data is None:
        raise EvalError("it is empty: there is no conversation in it")
    groups = data if isinstance(data, Mapping) else {"all": data}
    entries = [
        (entry, str(heading))
        for heading, group in groups.items()
        for entry in _as_list(group, "the file" if heading == "all" else f"{heading!r}", "a list of conversations")
    ]
    found = [_conversation(entry, heading, number) for number, (entry, heading) in enumerate(entries, 1)]
    if not found:
        raise EvalError("there is no conversation in the file")
    known: set[str] = set()
    for conversation in found:
        if conversation.id in known:
            raise EvalError(f"two conversations are called {conversation.id!r}: give each an id of its own")
        for check in conversation.checks:
            if check.kind == "same_as" and check.wanted not in known:
                raise EvalError(f"{conversation.id}: same_as names {check.wanted!r}, which is no conversation before it")
        known.add(conversation.id)
    return found


def _conversation(entry: object, heading: str, number: int) -> Conversation:
    name = f"conversation {number}"
    if not isinstance(entry, Mapping):
        raise EvalError(f"{name} is {_kind(entry)}: it must be a mapping with at least `user` and `checks`")
    name = str(entry.get("id", name))
    for key in entry:
        if key not in FIELDS:
            raise EvalError(f"{name}: unknown field {key!r}: use {', '.join(FIELDS)}")
    documents = _texts(entry.get("documents", []), name, "documents")
    if "document" in entry:
        documents += _texts([entry["document"]], name, "document")
    user = entry.get("user")
    lines = _texts([user] if isinstance(user, str) else user or [], name, "user")
    if not lines:
        raise EvalError(f"{name}: `user` is empty: write at least one line that is sent to Pip")
    notes = entry.get("notes")
    return Conversation(
        name, tuple(lines), tuple(_checks(entry.get("checks"), name)), str(entry.get("about", heading)),
        None if notes is None else tuple(_texts(notes, name, "notes")), tuple(documents), _settings(entry, name),
    )


def _checks(entries: object, name: str) -> Iterator[Check]:
    listed = _as_list(entries, f"{name}: `checks`", "a list such as [{contains: Ada}]")
    if not listed:
        raise EvalError(f"{name}: `checks` is empty: a conversation that expects nothing proves nothing")
    for entry in listed:
        if not isinstance(entry, Mapping) or len(entry) != 1:
            raise EvalError(f"{name}: each check is one kind and what it wants, such as `contains: Ada`")
        (kind, wanted), = entry.items()
        if kind not in CHECKS:
            raise EvalError(f"{name}: unknown check {kind!r}: use {', '.join(CHECKS)}")
        if not _FITS[kind](wanted):
            raise EvalError(f"{name}: {kind} cannot be {wanted!r}: {_SHAPES[kind]}")
        yield Check(kind, wanted)


def _settings(entry: Mapping, name: str) -> Settings:
    wanted = entry.get("settings", {})
    if not isinstance(wanted, Mapping) or not all(isinstance(key, str) for key in wanted):
        raise EvalError(f"{name}: `settings` is {_kind(wanted)}: it must be a mapping such as {{window: 160}}")
    try:
        return Settings(**wanted)
    except TypeError as error:
        raise EvalError(f"{name}: unknown setting: use {', '.join(Settings.__slots__)}") from error
    except CleanSlateError as error:
        raise EvalError(f"{name}: {error}") from error


def _text(wanted: object) -> bool:
    return isinstance(wanted, str) and bool(wanted.strip())


_FITS: dict[str, Callable[[object], bool]] = {
    **dict.fromkeys(("iexact", "contains", "notcontains", "same_as"), _text),
    "contains_any": lambda wanted: isinstance(wanted, list) and bool(wanted) and all(map(_text, wanted)),
    "tool_call": lambda wanted: wanted == "none"
    or (isinstance(wanted, Mapping) and "key" in wanted and set(wanted) <= {"key", "value"} and all(map(_text, wanted.values()))),
}
_SHAPES = {
    **dict.fromkeys(("iexact", "contains", "notcontains"), "it must be a text"),
    "same_as": "it must be the id of an earlier conversation",
    "contains_any": "it must be a list of texts",
    "tool_call": 'it must be "none", or a key with or without a value, such as {key: name, value: Ada}',
}


def _texts(values: object, name: str, what: str) -> list[str]:
    listed = _as_list(values, f"{name}: `{what}`", "a list of texts")
    for value in listed:
        if not _text(value):
            raise EvalError(f"{name}: {value!r} in `{what}` is {_kind(value)}: it must be a text that is not empty")
    return list(listed)


def _as_list(value: object, what: str, wanted: str) -> list:
    if not isinstance(value, list):
        raise EvalError(f"{what} is {_kind(value)}: it must be {wanted}")
    return value


def _kind(value: object) -> str:
    names = {str: "a text", list: "a list", dict: "a mapping", bool: "true or false", int: "a number", float: "a number"}
    return "missing" if value is None else next((text for kind, text in names.items() if isinstance(value, kind)), "something else")


# ---- the sum of it ----


@dataclass(frozen=True, slots=True)
class Share:
    """How many conversations of one kind went right."""

    about: str
    n: int
    right: int

    @property
    def accuracy(self) -> float:
        return self.right / self.n


def shares(outcomes: Iterable[Outcome]) -> list[Share]:
    """One share for each `about`, in the order of the file, and "all" at the end when there are several."""
    groups: dict[str, list[bool]] = {}
    for outcome in outcomes:
        groups.setdefault(outcome.conversation.about, []).append(outcome.right)
    found = [Share(about, len(rights), sum(rights)) for about, rights in groups.items()]
    if len(found) > 1:
        found.append(Share("all", sum(share.n for share in found), sum(share.right for share in found)))
    return found
