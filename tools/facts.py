"""What the pages claim about the world: `assets/facts.toml`, checked for completeness."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tools.places import ASSETS
from tools.problems import BuildProblem

FILE = ASSETS / "facts.toml"
GROUPS = ("window", "memory", "call", "training", "records", "people")
SEEN = ("primary", "part", "second-hand")
NEEDED = ("group", "says", "when", "source", "seen")


@dataclass(frozen=True)
class Fact:
    """`says` what, of which time (`when`), read where (`source`), and how much of that source was `seen`."""

    id: str
    group: str
    says: str
    when: str
    source: str
    seen: str


def load(file: Path = FILE) -> tuple[date, list[Fact]]:
    """The day on which all were checked last, and the facts in their order.  BuildProblem for one that is not complete."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return date.fromisoformat(data["checked"]), [fact(name, entry) for name, entry in data["fact"].items()]


def fact(name: str, entry: dict) -> Fact:
    """One entry of the file."""
    missing = [key for key in NEEDED if not str(entry.get(key, "")).strip()]
    if missing:
        raise BuildProblem(f"the fact {name!r} does not say: {', '.join(missing)}")
    for key, known in (("group", GROUPS), ("seen", SEEN)):
        if entry[key] not in known:
            raise BuildProblem(f"{key} of the fact {name!r} is {entry[key]!r}, and should be one of {', '.join(known)}")
    return Fact(name, *(entry[key] for key in NEEDED))
