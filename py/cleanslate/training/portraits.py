"""Documents about one person, place, animal or event: the first sentence names it, the others go on with "she" or "it".

>>> from random import Random
>>> lines = portrait(Random(1), 3)
>>> len(lines), all(line.questions for line in lines)
(3, True)
"""

from collections.abc import Sequence
from random import Random

from cleanslate.training.sentences import Line, frames, sentence
from cleanslate.training.slots import PRONOUNS, SLOTS, TITLES
from cleanslate.training.topics import read
from cleanslate.training.values import NAMES, made_up_name, pick

NAMED = 0.25  # of the sentences that could say "she", those that say the name again


class Sitter:
    """What portraits can be of: the places that stay the same in one portrait, its first sentences (`* `) and the others.

    A sentence that begins with `+ ` may stand in a portrait more than once.
    """

    def __init__(self, section: str, name: str = "") -> None:
        head, body = section.split("\n", 1)
        self.bound = head.split()
        entries = frames(body)
        self.openings = [(frame[2:], asked) for frame, asked in entries if frame.startswith("* ")]
        self.others = [(frame.removeprefix("+ "), asked) for frame, asked in entries if not frame.startswith("* ")]
        self.again = {frame[2:] for frame, _ in entries if frame.startswith("+ ")}
        self.kind = "portrait/" + (name or head)

    def draw(self, rng: Random) -> dict[str, str]:
        """What the bound places are filled with."""
        known: dict[str, str] = {}
        for slot in self.bound:
            if slot == "N":
                known |= named(rng)
            else:
                known[slot] = SLOTS[slot](rng)
            if slot == "D":
                known |= pronouns(pick(rng, ("he", "she", "it")))
        return known

    def line(self, rng: Random, known: dict[str, str], entry: tuple[str, Sequence[str]]) -> Line:
        """One sentence of a portrait; it may say the name where a pronoun would do."""
        frame, asked = entry
        who = known.get("N") or known.get("D")
        says = known | {"S": who, "P": who + "'s"} if who and rng.random() < NAMED else known
        made = sentence(rng, says, frame, asked, self.kind)
        return made._replace(places=made.places | known)


def sitters(name: str, numbered: bool = False) -> tuple[Sitter, ...]:
    """The portraits in a file of phrases; they are known by their heads, or by numbers where two heads may be the same."""
    sections = read(name).removeprefix("== ").split("\n== ")
    return tuple(Sitter(section, f"{name}/{number}" if numbered else "") for number, section in enumerate(sections))


SITTERS = sitters("portraits")
EVERYDAY = sitters("everyday-portraits")  # what strangers show a chatbot: notices, letters, timetables
NEWEST = sitters("stories-and-letters", numbered=True)  # asked for in other words than their own, as those after them are
NOTICES = sitters("notices", numbered=True)
PASTED = sitters("pasted", numbered=True)
LATER = sitters("later-pasted", numbered=True)
NEWER = (EVERYDAY, NEWEST, NOTICES, PASTED, LATER)
BY_KIND = {sitter.kind: sitter for family in (SITTERS, *NEWER) for sitter in family}


def pronouns(gender: str) -> dict[str, str]:
    """The words that stand for somebody.

    >>> pronouns("she")
    {'S': 'She', 's': 'she', 'P': 'Her', 'p': 'her'}
    """
    return dict(zip("SsPp", PRONOUNS[gender]))


def named(rng: Random) -> dict[str, str]:
    """A person with a name, some with a title, and the pronouns."""
    name = made_up_name(rng) if rng.random() < 0.5 else pick(rng, NAMES)
    if rng.random() < 0.4:
        title = pick(rng, tuple(TITLES))
        return {"N": f"{title} {name}"} | pronouns(TITLES[title])
    return {"N": name} | pronouns(pick(rng, ("he", "she")))


def portrait(rng: Random, count: int, newer: Sequence[float] = ()) -> list[Line]:
    """`count` sentences about one thing (fewer where there are not as many), in the order in which they are told; `newer`: the share of the
    portraits that are of the first of the `NEWER` families, the share of these that are of the next one instead, and so on."""
    chosen = SITTERS
    for share, family in zip(newer, NEWER):
        if rng.random() >= share:
            break
        chosen = family
    sitter = pick(rng, chosen)
    known = sitter.draw(rng)
    lines = [sitter.line(rng, known, pick(rng, sitter.openings))]
    rest = sorted(sitter.others, key=lambda _: rng.random())
    while rest and len(lines) < count:
        entry = rest.pop()
        new = sitter.line(rng, known, entry)
        if not any(set(new.questions) & set(line.questions) for line in lines):
            lines.append(new)
        if entry[0] in sitter.again and rng.random() < 0.7:
            rest.append(entry)
    return lines


def another(rng: Random, like: Line) -> Line:
    """Something else about the same, or the same about something else."""
    sitter = BY_KIND[like.kind]
    known = sitter.draw(rng)
    if rng.random() < 0.65:
        return sitter.line(rng, {slot: like.places[slot] for slot in known}, pick(rng, sitter.others))
    return sitter.line(rng, known, next(entry for entry in (*sitter.openings, *sitter.others) if entry[0] == like.frame))
