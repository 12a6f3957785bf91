"""What the reader sees of a chat, apart from what is sent to the model: lines can be hidden, and lines can outlive the slate."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from live.conversation import Line, lines


@dataclass
class Screen:
    """`hidden`: how many messages of this chat, from its beginning, are not shown, although they are sent.
    `left`: messages that are shown, although they are no longer sent, each with its number; `past`: how many messages
    were wiped so far, so that every message keeps its number.
    """

    hidden: int = 0
    left: list[tuple[int, dict]] = field(default_factory=list)
    past: int = 0

    def clear(self, messages: Sequence[dict]) -> None:
        """Hide every line.  Nothing changes for the model."""
        self.hidden, self.left = len(messages), []

    def outlive(self, messages: Sequence[dict]) -> None:
        """Keep showing what is now taken from the slate."""
        self.left += [(self.past + index, message) for index, message in enumerate(messages) if index >= self.hidden]
        self.hidden, self.past = 0, self.past + len(messages)

    def lines(self, messages: Sequence[dict], seen: Mapping[int, str]) -> list[Line]:
        """The lines on the screen.  `seen`: how much of each message of this chat is on the slate."""
        shown = [message for _, message in self.left] + list(messages[self.hidden :])
        numbers = [number for number, _ in self.left] + [self.past + i for i in range(self.hidden, len(messages))]
        shift = len(self.left) - self.hidden
        made = lines(shown, {index + shift: how for index, how in seen.items() if index >= self.hidden})
        return [replace(line, key=re.sub(r"\d+", lambda found: str(numbers[int(found[0])]), line.key, count=1)) for line in made]

    def to_data(self) -> dict:
        return {"hidden": self.hidden, "left": self.left, "past": self.past}

    @classmethod
    def from_data(cls, data: dict) -> "Screen":
        return cls(data["hidden"], [(number, message) for number, message in data["left"]], data["past"])
