"""Small talk, questions about Pip itself, and things outside Pip's world: what people type, and the one reply to it.

Each topic is one intent with one reply, so that a test can say what is right. A reply may be different when
memory is on, or when the name of the user is known; `Topic.reply_when` says which.

What people type stands in `phrases/*.txt`. A topic begins with "== " and its reply; then may follow "mark: " (the closing
mark of a careful writer, where it is not the usual one) and "with memory: " (the reply when memory is on); then patterns
as `grammar.table` reads them. A line "--" begins another table: patterns are weighed among those of their own table.
"""

from dataclasses import dataclass
from pathlib import Path

from cleanslate.training.grammar import table

FOLDER = Path(__file__).resolve().parent / "phrases"


@dataclass(frozen=True, slots=True)
class Topic:
    """One intent: its skill, the ways to type it, and Pip's reply (`with_memory`: when memory is on)."""

    skill: str
    reply: str
    texts: tuple[str, ...]
    mark: str = "."
    with_memory: str = ""

    def reply_when(self, memory: bool) -> str:
        """The reply, given whether memory is on."""
        return self.with_memory if memory and self.with_memory else self.reply


def read(name: str) -> str:
    """The text of one file of phrases."""
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def sections(name: str) -> dict[str, str]:
    """The sections of one file of phrases, by their headings."""
    return dict(section.split("\n", 1) for section in read(name).removeprefix("== ").split("\n== "))


def topics(skill: str, mark: str, text: str) -> tuple[Topic, ...]:
    """The topics in a text of phrases; `mark`: the usual closing mark.

    >>> topics("small talk", ".", "== Hello!\\nhi / hey\\n\\n== Fine.\\nmark: ?\\nhow [are you|is it]\\n--\\nsup")[1]
    Topic(skill='small talk', reply='Fine.', texts=('how are you', 'how is it', 'sup'), mark='?', with_memory='')
    """
    return tuple(_topic(skill, mark, section.splitlines()) for section in text.removeprefix("== ").split("\n== "))


def _topic(skill: str, mark: str, lines: list[str]) -> Topic:
    reply, *lines = lines
    options = {"mark": mark, "with memory": ""}
    while lines[0].partition(":")[0] in options:
        name, _, value = lines.pop(0).partition(":")
        options[name] = value.strip()
    texts = tuple(text for patterns in "\n".join(lines).split("\n--\n") for text in table(patterns))
    return Topic(skill, reply, texts, options["mark"], options["with memory"])


HELLO_STRANGER = "Hello! What is your name?"
HELLO_FRIEND = "Hello, {v}!"
GREETINGS = table(read("greetings"))
SMALL_TALK = topics("small talk", ".", read("small-talk"))
NEWS = topics("small talk", ".", read("news"))
SELF_KNOWLEDGE = topics("self-knowledge", "?", read("self-knowledge"))
OUTSIDE = topics("off-topic", "?", read("outside"))
ERRANDS = next(topic for topic in OUTSIDE if topic.reply.startswith("That is outside"))
NEW_CHAT = next(topic.reply for topic in SELF_KNOWLEDGE if topic.reply.startswith("Press New chat"))
DELETE_NOTES = "Delete my notes and press New chat."
"""What Pip says instead when memory is on, where the notes would outlast the chat; it was taught so in the last part of the training only."""
