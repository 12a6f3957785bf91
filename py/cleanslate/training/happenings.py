"""Sentences about what somebody did, made of parts: who, what, where, when and with whom.

Any of these parts can be asked for, in the words of the others; what a sentence does not tell can be asked for as well.

>>> from random import Random
>>> made = happening(Random(3))
>>> bool(made.questions) and made.sentence.endswith(".")
True
"""

from collections.abc import Callable
from random import Random

from cleanslate.training.sentences import Line
from cleanslate.training.slots import ADJECTIVES, ANIMALS_ABOUT, DAYS, MONTHS, NUMBERS, OBJECTS, THINGS, person, place
from cleanslate.training.values import made_up_word, pick

# past, base, participle; what is done to an object
DEEDS = tuple(
    tuple(entry.split())
    for entry in """found find found, lost lose lost, bought buy bought, sold sell sold, painted paint painted, broke break broken,
    hid hide hidden, saw see seen, washed wash washed, carried carry carried, opened open opened, took take taken,
    stole steal stolen, cleaned clean cleaned, dropped drop dropped, repaired repair repaired, drew draw drawn, caught catch caught,
    made make made, left leave left, forgot forget forgotten, burned burn burned, borrowed borrow borrowed, chose choose chosen,
    threw throw thrown, kept keep kept, fixed fix fixed, wanted want wanted, needed need needed, tested test tested""".split(",")
)
CARE = tuple(
    tuple(entry.split())
    for entry in """fed feed fed, washed wash washed, chased chase chased, found find found, sold sell sold, bought buy bought, rode ride ridden,
    saw see seen, painted paint painted, drew draw drawn, lost lose lost, stole steal stolen, caught catch caught, called call called""".split(",")
)
WAYS = tuple(
    tuple(entry.split())
    for entry in """went go, walked walk, ran run, moved move, flew fly, travelled travel, drove drive, sailed sail, came come, wrote write""".split(",")
)
ROLES = ("baker", "teacher", "cook", "old man", "old woman", "king", "queen", "farmer", "doctor", "captain", "thief", "neighbour", "postman",
         "painter", "boy", "girl", "mayor", "fisherman", "tall man", "new teacher", "bus driver")


def doer(rng: Random) -> str:
    """Who does it."""
    return person(rng) if rng.random() < 0.7 else "the " + pick(rng, ROLES)


def thing(rng: Random, nouns) -> str:
    """What it is done to."""
    noun = pick(rng, nouns) if rng.random() < 0.85 else made_up_word(rng)
    if rng.random() < 0.4:
        noun = pick(rng, ADJECTIVES) + " " + noun
    return pick(rng, ("the ", "the ", "the ", "a ")) + noun if noun[0] not in "aeiou" else "the " + noun


def where(rng: Random) -> str:
    """Where it happens."""
    draw = rng.random()
    if draw < 0.6:
        return pick(rng, ("in the ", "near the ", "behind the ", "at the ")) + pick(rng, (*THINGS, "kitchen", "street", "forest", "barn", "cellar"))
    return "in " + place(rng)


def time(rng: Random) -> str:
    """When it happens."""
    draw = rng.random()
    if draw < 0.45:
        return "on " + pick(rng, DAYS)
    if draw < 0.6:
        return "at " + pick(rng, NUMBERS)
    if draw < 0.75:
        return "in " + pick(rng, MONTHS)
    return pick(rng, ("in the morning", "at night", "after lunch", "last week", "in the evening", "before dinner", "at noon", "last summer"))


def happening(rng: Random, before: dict[str, str] | None = None) -> Line:
    """A sentence about something that was done; now and then it has a part in common with one `before`."""
    before = before or {}
    parts: dict[str, str] = {}
    draw = rng.random()
    if draw < 0.22:
        parts["past"], parts["base"] = pick(rng, WAYS)
        parts["goal"] = "to " + (place(rng) if rng.random() < 0.5 else "the " + pick(rng, THINGS))
    else:
        animal = draw < 0.5
        parts["past"], parts["base"], parts["done"] = pick(rng, CARE if animal else DEEDS)
        parts["what"] = thing(rng, ANIMALS_ABOUT if animal else OBJECTS)
    parts["who"] = doer(rng)
    if rng.random() < 0.45 and "what" in parts:
        parts["where"] = where(rng)
    if rng.random() < 0.5:
        parts["when"] = time(rng)
    if rng.random() < 0.25 and not ("where" in parts and "when" in parts):  # a reply has room for about thirty tokens
        parts["with"] = "with " + doer(rng)
    for name in ("who", "what", "where"):
        if name in before and name in parts and rng.random() < 0.3:
            parts[name] = before[name]
    return line(rng, parts)


def line(rng: Random, parts: dict[str, str]) -> Line:
    """The sentence with these parts, and the questions that it answers."""
    tail = " ".join(parts[name] for name in ("with", "where", "when") if name in parts)
    tail = " " + tail if tail else ""
    deed = parts["past"] + " " + (parts.get("what") or parts["goal"])
    form = rng.random()
    if "done" in parts and form < 0.15:
        text = f"{parts['what']} was {parts['done']} by {parts['who']}{tail}"
    elif "when" in parts and form < 0.3:
        rest = " ".join(parts[name] for name in ("with", "where") if name in parts)
        text = f"{parts['when']} {parts['who']} {deed}" + (" " + rest if rest else "")
    else:
        text = f"{parts['who']} {deed}{tail}"
    text = text[0].upper() + text[1:] + "."
    return Line(text, tuple(dict.fromkeys(q for name in asked(parts) for q in questions(parts, name))), "happening", parts, "happening")


def asked(parts: dict[str, str]) -> list[str]:
    """The parts that a sentence tells."""
    return [name for name in ("who", "what", "goal", "where", "when", "with") if name in parts]


def questions(parts: dict[str, str], name: str) -> list[str]:
    """Ways to ask for one part in the words of the others."""
    who, past, base = parts["who"], parts["past"], parts["base"]
    what = definite(parts.get("what") or parts["goal"])
    more = [""] + [" " + parts[other] for other in ("where", "when") if other in parts and other != name]
    if name == "who":
        made = [f"who {past} {what}{tail}" for tail in more] + [f"who was it that {past} {what}", f"do you know who {past} {what}"]
        return made + ([f"by whom was {what} {parts['done']}", f"who did {base} {what}"] if "done" in parts else [])
    if name == "what":
        return [f"what did {who} {base}{tail}" for tail in more] + [f"what was it that {who} {past}"]
    if name == "goal":
        return [f"where did {who} {base}{tail}" for tail in more] + [f"where did {who} {base} to"]
    if name == "where":
        return [f"where did {who} {base} {what}", f"where was it that {who} {past} {what}"] + (
            [f"where was {what} {parts['done']}", f"in which place was {what} {parts['done']}"] if "done" in parts else []
        )
    if name == "when":
        made = [f"when did {who} {base} {what}", f"when was it that {who} {past} {what}"]
        made += [f"what did {who} do {parts['when']}", f"what happened {parts['when']}"]
        if parts["when"][3:] in DAYS:
            made += [f"on which day did {who} {base} {what}", f"what day did {who} {base} {what}"]
        return made + ([f"when was {what} {parts['done']}"] if "done" in parts else [])
    return [f"who did {who} {base} {what} with", f"with whom did {who} {base} {what}", f"who was with {who}"]


def definite(text: str) -> str:
    """What was "a hat" when it was told is "the hat" when it is asked for.

    >>> definite("a hat"), definite("the old hat")
    ('the hat', 'the old hat')
    """
    return "the " + text.removeprefix("a ") if text.startswith("a ") else text


def another(rng: Random, like: Line, apart: bool = True) -> Line:
    """A question that a sentence like this could answer and this one does not: for what it leaves out, or with one part changed.

    `apart`: somebody or something else shares no word with what is there; without it, the same may come back.
    """
    parts = dict(like.places)
    told = like.sentence if apart else ""
    missing = [name for name in PARTS if name not in parts]
    if missing and rng.random() < 0.45:
        name = pick(rng, missing)
        if name != "where" or "what" in parts:
            parts[name] = PARTS[name](rng)
            return line(rng, parts)._replace(questions=tuple(_naming_no(parts, name)))
    changed = pick(rng, [name for name in ("who", "what", "goal", "past") if name in parts])
    if changed == "past":
        deed = pick(rng, WAYS if "goal" in parts else DEEDS)
        parts |= dict(zip(("past", "base", "done"), deed))
    elif changed == "who":
        parts["who"] = unlike(told, lambda: doer(rng))
    elif changed == "what":
        nouns = ANIMALS_ABOUT if parts["what"].split(" ")[-1] in ANIMALS_ABOUT else OBJECTS
        parts["what"] = unlike(told, lambda: thing(rng, nouns))
    else:
        parts["goal"] = "to " + place(rng)
    names = [name for name in asked(parts) if name != changed and not (changed == "goal" and name in ("when", "with"))]
    # A question names the part that was changed: asked for without it, the sentence would answer.
    named = (parts["past"], parts["base"]) if changed == "past" else (parts[changed],)
    made = [question for name in names for question in questions(parts, name) if any(part in question for part in named)]
    return line(rng, parts)._replace(questions=tuple(made) or tuple(questions(parts, "who")))


def unlike(sentence: str, make: Callable[[], str]) -> str:
    """Something made anew until none of its words but articles stands in a sentence.

    >>> made = iter(("a red hen", "the duck"))
    >>> unlike("The hen was fed.", lambda: next(made))
    'the duck'
    """
    told = set(sentence.lower().rstrip(".").split())
    while True:
        new = make()
        if not told & set(new.lower().split()) - {"the", "a"}:
            return new


PARTS: dict[str, Callable[[Random], str]] = {"where": where, "when": time, "with": lambda rng: "with " + doer(rng)}
"""The parts that a sentence may leave out, and how they are drawn."""


def part(rng: Random, like: Line, told: bool) -> tuple[str, Line] | None:
    """A question for one of the `PARTS` that a sentence tells, or that it leaves out, and the line that answers it."""
    parts = dict(like.places)
    names = [name for name in PARTS if (name in parts) == told and (name != "where" or "what" in parts)]
    if not names:
        return None
    name = pick(rng, names)
    parts.setdefault(name, PARTS[name](rng))
    return pick(rng, _naming_no(parts, name)), like if told else line(rng, parts)


def _naming_no(parts: dict[str, str], name: str) -> list[str]:
    """Questions for a part that do not name it."""
    return [q for q in questions(parts, name) if parts[name] not in q]
