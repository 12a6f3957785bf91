"""The reader's answers to all chapters.  They stay on the device."""

import json
from dataclasses import dataclass, field


@dataclass
class Answers:
    """`chosen[chapter][question]`: the id of the answer; `ran`: chapters whose experiment the reader has run."""

    chosen: dict[str, dict[str, str]] = field(default_factory=dict)
    ran: list[str] = field(default_factory=list)

    def choose(self, chapter: str, question: str, option: str) -> None:
        self.chosen.setdefault(chapter, {})[question] = option

    def chosen_in(self, chapter: str, question: str) -> str:
        """The answer to a question; "" when there is none."""
        return self.chosen.get(chapter, {}).get(question, "")

    def note_run(self, chapter: str) -> None:
        if chapter not in self.ran:
            self.ran.append(chapter)

    def to_json(self) -> str:
        return json.dumps({"chosen": self.chosen, "ran": self.ran})

    @classmethod
    def from_json(cls, text: str | None) -> "Answers":
        """What `to_json` gave; no answers at all for anything else, since nothing is lost that could not be said again."""
        try:
            data = json.loads(text or "")
            chosen = {str(chapter): {str(q): str(option) for q, option in answers.items()} for chapter, answers in data["chosen"].items()}
            return cls(chosen, [str(chapter) for chapter in data["ran"]])
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()
