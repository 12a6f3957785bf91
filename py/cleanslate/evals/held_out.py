"""Phrasings and words that no training text has: data files in `assets/evals/`, which nothing under `training/` reads.

A file has one phrasing per line, with {v} for the value and {k} for the kind of pet. Files of questions
with one right reply have "message => reply" on each line; `world.txt` has "relation: pattern".
"""

from functools import cache
from pathlib import Path

from cleanslate.errors import CleanSlateError

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "evals"


@cache
def lines(kind: str, name: str) -> tuple[str, ...]:
    """The lines of one file; `kind` is "heldout" or "values". Raises CleanSlateError when there is no such file."""
    path = FOLDER / kind / f"{name}.txt"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CleanSlateError(f"the evals need the file {path}: {error.strerror}") from error
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def phrasings(name: str) -> tuple[str, ...]:
    """Held-out phrasings of one intent, such as "tell name"."""
    return lines("heldout", name)


def values(key: str) -> tuple[str, ...]:
    """Real words for a key of the notes that stand in no table of the generator."""
    return lines("values", key)


def answered(name: str) -> tuple[tuple[str, str], ...]:
    """(message, right reply) of each line of a file."""
    pairs = (line.partition("=>") for line in phrasings(name))
    return tuple((message.strip(), reply.strip()) for message, _, reply in pairs)
