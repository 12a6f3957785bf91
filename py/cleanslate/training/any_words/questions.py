"""What a clause answers, asked in its own words or in words that mean the same."""

from collections.abc import Sequence
from random import Random

from cleanslate.training.any_words.parts import Clause, Part, of_a_kind
from cleanslate.training.any_words.words import SAME, many, third, with_a
from cleanslate.training.values import pick

ASKED = {
    "what": ("what",),
    "where": ("where", "where", "where", "in which place"),
    "why": ("why", "why", "for what reason"),
    "how long": ("how long", "how long", "for how long"),
    "how often": ("how often",),
    "how": ("how",),
    "how old": ("how old",),
    "how much": ("how much",),
    "colour": ("what colour", "which colour"),
    "with": ("with whom",),
    "to whom": ("to whom",),
    "by whom": ("by whom",),
}
TIMES = {
    "clock": ("when", "when", "what time", "at what time"),
    "day": ("when", "when", "on which day", "what day", "on what day"),
    "year": ("when", "when", "in which year", "what year", "in what year"),
    "month": ("when", "when", "in which month"),
    "": ("when",),
}
BEFORE = ("do you know", "tell me", "can you tell me", "does it say", "does the text say", "please say", "i want to know", "do we know")
TEXTS = ("according to the text,", "according to the document,", "in the text,", "according to this", "in the letter,", "in the document,")


def asking(rng: Random, made: Clause, role: str, *, keep: str = "", calls: Sequence[str] = ()) -> str:
    """One question for a part of a clause, in the words of the others; the part with the role `keep` is always named."""
    subject, part = made.subject, next((part for part in made.parts if part.role == role), Part(role, ""))
    who = pick(rng, calls or subject.calls)
    if who == "one" and made.aux == "do":
        who = "we"
    if part.noun and role == "what":
        wh = f"how many {part.noun}"
    elif role == "what" and made.table == "deeds on people":
        wh = pick(rng, ("who", "who", "whom"))
    elif role == "when":
        wh = pick(rng, TIMES[part.noun])
    else:
        wh = pick(rng, ASKED[role])
    others = [other for other in made.parts if other.role != role and other.text]
    named = [other for other in others if other.role == keep or rng.random() < (0.8 if other.role == "what" else 0.25)]
    rest = " ".join(called(rng, other) for other in named)
    form = rng.random()
    base, finite = made.base, made.finite
    if made.verb and made.verb.same and rng.random() < 0.12 and base.endswith(made.verb.base):
        base = base.removesuffix(made.verb.base) + pick(rng, made.verb.same)
    if role in ("with", "to whom") and form < 0.6:
        words = ("who", made.aux, who, base, rest, role.split(" ")[0])
    elif form < 0.1 and finite and who not in ("i", "we", "you", "one"):
        words = (pick(rng, BEFORE), wh, who, finite, rest)
    elif form < 0.13 and made.aux in ("do", "does"):
        words = (wh, who, base, rest)
    else:
        words = (wh, made.aux, who, base, rest)
    return " ".join(word for word in words if word)


def called(rng: Random, part: Part) -> str:
    """A part as a question names it."""
    if part.role in ("with", "to whom", "by whom"):
        return f"{part.text.split(' ')[0]} {part.short}"
    return part.short if part.short and rng.random() < 0.6 else "the " + part.text.split(" ", 1)[1] if part.text.startswith(("a ", "an ")) else part.text


def asking_who(rng: Random, made: Clause, keep: str = "") -> str:
    """A question for the subject of a clause."""
    subject = made.subject
    wh = "who" if subject.who else "what"
    if subject.noun and rng.random() < 0.25:
        wh = f"which {subject.noun}"
    finite = made.finite
    if subject.plural and not wh.startswith("which"):
        finite = {"do": third(made.base.split(" ")[0]) + made.base[len(made.base.split(" ")[0]):], "are": "is " + made.base, "have": "has " + made.base}.get(made.aux, finite)
    parts = [part for part in made.parts if part.text]
    named = [part for i, part in enumerate(parts) if part.role == keep or part.role == "what" or i == 0 or rng.random() < 0.3]
    return " ".join(word for word in (wh, finite.strip(), *(called(rng, part) for part in named)) if word)


def questions(rng: Random, made: Clause, main: bool) -> tuple[str, ...]:
    """Ways to ask for what a clause tells; `main`: it is about what the whole document is about, so "it" may be asked for."""
    subject = made.subject
    calls = subject.calls + ((subject.stands[1],) if main and subject.stands and subject.stands[1] != "we" else ())
    asked = []
    for part in made.parts:
        if part.role and made.aux:
            asked += [asking(rng, made, part.role, calls=calls) for _ in range(3)]
    for pattern in made.more:
        who = pick(rng, calls)
        whose = {"he": "his", "she": "her", "it": "its", "they": "their", "we": "our", "you": "your", "i": "my"}.get(who, who + "'s")
        asked.append(pattern.replace("{S}", who).replace("{P}", whose))
    if made.aux and subject.text and subject.text != "we" and made.tag not in ("what", "colour", "called") and subject.stands:
        asked += [asking_who(rng, made) for _ in range(2)]
    if subject.noun and subject.text in (many(subject.noun), with_a(subject.noun)) and not subject.who:
        other = crossed(made)
        asked += [asking(rng, other, part.role) for part in made.parts if part.role and made.aux]
        asked += [pattern.replace("{S}", pick(rng, other.subject.calls)) for pattern in other.more if "{P}" not in pattern]
    return tuple(dict.fromkeys(altered(rng, question) for question in asked))


OTHER_NUMBER = {"do": "does", "does": "do", "is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has"}


def crossed(made: Clause) -> Clause:
    """What was told of "owls", as a question about "an owl" needs it, and the other way round."""
    several = not made.subject.plural
    more = []
    for pattern in made.more:
        words = pattern.split(" ")
        if "{S}" in words and words.index("{S}"):
            at = words.index("{S}") - 1
            words[at] = OTHER_NUMBER.get(words[at], words[at])
            more.append(" ".join(words))
    return made._replace(subject=of_a_kind(made.subject.noun, several), aux=OTHER_NUMBER.get(made.aux, made.aux), finite="", more=tuple(more))


def altered(rng: Random, question: str) -> str:
    """Now and then with another word for the same, a short form, or a word on where to look."""
    if rng.random() < 0.15:
        words = question.split(" ")
        for one, other in SAME:
            if one in words or other in words:
                question = " ".join({one: other, other: one}.get(word, word) for word in words)
                break
    if rng.random() < 0.15:
        for long, short in (("what is ", "what's "), ("who is ", "who's "), ("where is ", "where's "), ("when is ", "when's ")):
            if question.startswith(long):
                question = short + question.removeprefix(long)
    if rng.random() < 0.06:
        question = pick(rng, TEXTS) + " " + question
    return question
