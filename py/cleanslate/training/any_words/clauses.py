"""Clauses: a subject, a verb in a tense, and parts."""

from collections.abc import Sequence
from random import Random

from cleanslate.training.any_words.parts import Clause, Part, Subject, extra, somebody, what, when, where, whom
from cleanslate.training.any_words.words import NUMBERS, Verb, WORDS, ing, many, number, third, verb, with_a, word
from cleanslate.training.slots import place
from cleanslate.training.values import COLOURS, NAMES, made_up_name, pick

AUX = {"past": "did", "will": "will", "must": "must", "can": "can", "may": "may", "should": "should"}
TENSES = ("past",) * 9 + ("present",) * 7 + ("will", "will", "must", "can", "may", "should", "being", "being", "wanting", "having")
LASTING = ("present",) * 12 + ("can", "must")


def verbs(rng: Random, subject: Subject, v: Verb, tenses: Sequence[str] = TENSES) -> tuple[str, str, str]:
    """A verb in some tense: as the sentence has it, and as a question needs it (auxiliary and rest)."""
    several = subject.plural
    tense = pick(rng, tenses)
    do, be = ("do", "are") if several else ("does", "is")
    if tense == "past":
        return v.past, "did", v.base
    if tense == "present":
        return (v.base if several else third(v.base)), do, v.base
    if tense == "being":
        return f"{be} {ing(v.base)}", be, ing(v.base)
    if tense == "having":
        have = "have" if several else "has"
        return f"{have} {v.participle}", have, v.participle
    if tense == "wanting":
        want = pick(rng, ("want", "hope", "plan", "need", "try", "like", "have"))
        return f"{want if several else third(want)} to {v.base}", do, f"{want} to {v.base}"
    return f"{tense} {v.base}", tense, v.base


def deed(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """Somebody does something to something."""
    table = pick(rng, ("things", "things", "things", "food", "animals", "people", "buildings"))
    v = verb(rng, "deeds on " + table)
    finite, aux, base = verbs(rng, subject, v, tenses)
    parts = [whom(rng) if table == "people" else what(rng, table, subject)]
    if table != "people" and v.base in ("give", "send", "sell", "show", "lend", "offer", "bring", "write", "read") and rng.random() < 0.5:
        other = somebody(rng)
        parts.append(Part("to whom", f"to {other.text}", pick(rng, other.calls)))
    return Clause(subject, said, v.base, finite, aux, base, (*parts, *adjuncts(rng, 0.75 if len(parts) == 1 else 0.3)), v, "deeds on " + table)


def adjuncts(rng: Random, share: float) -> list[Part]:
    """Where, when and so on; seldom two of them, because a reply has room for about thirty tokens."""
    if rng.random() >= share:
        return []
    makers = [where, when, when, extra]
    first = pick(rng, makers)
    parts = [first(rng)]
    if rng.random() < 0.25:
        second = pick(rng, [maker for maker in makers if maker is not first])
        parts.append(second(rng))
    return parts


def way(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """Somebody goes or is somewhere, or something happens at some time."""
    table = pick(rng, ("ways to", "ways in", "ways when", "ways when"))
    v = verb(rng, table)
    finite, aux, base = verbs(rng, subject, v, tenses)
    first = where(rng, True) if table == "ways to" else where(rng) if table == "ways in" else when(rng)
    second = [when(rng) if first.role == "where" else where(rng)] if rng.random() < 0.25 else [extra(rng)] if rng.random() < 0.2 else []
    return Clause(subject, said, v.base, finite, aux, base, (first, *second), v, table)


def being(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """What somebody or something is, has, costs or is called, where it is, and what was done to it."""
    draw = rng.random()
    lasting = tenses is not TENSES
    several = subject.plural
    was = not lasting and rng.random() < 0.35
    be = ("were" if was else "are") if several else ("was" if was else "is")
    do, have = ("do", "have") if several else ("does", "has")

    def clause(tag: str, finite: str, aux: str, base: str, part: Part, *more: str) -> Clause:
        return Clause(subject, said, tag, finite, aux, base, (part,), None, "", more)

    if draw < 0.17:
        stands = pick(rng, (("", ""), ("", ""), ("stand", "stood"), ("lie", "lay")))
        part = where(rng)
        if not stands[0] or subject.who:
            return clause("where", be, be, "", part)
        return clause("where", stands[0] if several else third(stands[0]), do, stands[0], part, f"where {be} {{S}}")
    if draw < 0.27 and not several:
        adjective = pick(rng, WORDS["adjectives"]) + " " if rng.random() < 0.6 else ""
        kind = adjective + word(rng, "roles" if subject.who else pick(rng, ("things", "animals", "buildings")))
        whose = f" of {place(rng)}" if rng.random() < 0.15 else f" with {number(rng)} {many(word(rng, 'things'))}" if rng.random() < 0.2 else ""
        article = "the " + kind if rng.random() < 0.2 else with_a(kind)
        more = (f"who {be} {{S}}", f"what {pick(rng, ('does', 'did')) if was else 'does'} {{S}} do") if subject.who else (f"what kind of thing {be} {{S}}",)
        return clause("what", be, be, "", Part("what", article + whose), *more)
    if draw < 0.35:
        colour = pick(rng, COLOURS) if rng.random() < 0.6 else pick(rng, ("red", "blue", "green", "yellow", "black", "white", "brown", "pink"))
        if subject.who:
            thing = word(rng, "things")
            return clause(f"have {thing}", have, do, "have", Part("what", with_a(f"{colour} {thing}"), f"the {thing}"), f"what colour is {{P}} {thing}")
        return clause("colour", be, be, "", Part("colour", colour), f"what color {be} {{S}}")
    if draw < 0.43:
        adjective = pick(rng, WORDS["adjectives"])
        very = pick(rng, ("", "", "very ", "too ", "always ", "never ", "quite "))
        tail = f" {extra(rng).text}" if rng.random() < 0.2 else ""
        return clause("how", be, be, "", Part("how", very + adjective + tail), f"what {be} {{S}} like")
    if draw < 0.58:
        noun = word(rng, "things" if rng.random() < 0.7 else "animals")
        adjective = pick(rng, WORDS["adjectives"]) + " " if rng.random() < 0.4 else ""
        if rng.random() < 0.65:
            things = many(noun)
            asked = (f"how many {things} {do} {{S}} have", f"how many {things} {have} {{S}} got", f"how many {things} {do} {{S}} have")
            there = (f"how many {things} are there in {{S}}",) if not subject.who else ()
            return clause(f"have {things}", have, "", "", Part("", f"{number(rng)} {adjective}{things}"), *asked, *there)
        part = Part("what", with_a(adjective + noun), f"the {noun}")
        return clause(f"have {noun}", have, do, "have", part, f"who {third('have')} {part.short}") if subject.who else clause(f"have {noun}", have, do, "have", part)
    if draw < 0.66:
        if subject.who:
            age = f"{pick(rng, NUMBERS)} years old"
            return clause("how old", be, be, "", Part("how old", age), f"what {be} {{P}} age")
        price = f"{number(rng)} {pick(rng, ('coins', 'euros', 'dollars', 'pounds', 'pence', 'cents'))}"
        asked = (f"how much {be} {{S}}", f"what {do} {{S}} cost", f"what is the price of {{S}}")
        return clause("cost", "cost" if several else "costs", do, "cost", Part("how much", price), *asked)
    if draw < 0.74:
        name = made_up_name(rng) if rng.random() < 0.6 else pick(rng, NAMES)
        if subject.who or several:
            thing = word(rng, "animals" if rng.random() < 0.6 else "things")
            text = f"{have} {with_a(thing)} called {name}"
            asked = (f"what is {{P}} {thing} called", f"what is the {thing} called", f"what is the name of {{P}} {thing}", f"which {thing} {do} {{S}} have")
            return clause(f"called {thing}", text, "", "", Part("", ""), *asked)
        return clause("called", f"{be} called", be, "called", Part("what", name), f"what {be} the name of {{S}}")
    if draw < 0.86 and not subject.who:
        v = verb(rng, "deeds on buildings" if subject.noun in WORDS["buildings"] else "deeds on things")
        by = somebody(rng)
        part = Part("by whom", f"by {by.text}", pick(rng, by.calls)) if rng.random() < 0.4 else when(rng) if rng.random() < 0.6 else where(rng)
        more = (f"who {v.past} {{S}}", f"who {v.past} {{S}}") if part.role == "by whom" and be in ("was", "were") else ()
        return Clause(subject, said, v.base, f"{be} {v.participle}", be, v.participle, (part,), v, "passive", more)
    adjective = pick(rng, ("oldest", "best", "biggest", "smallest", "tallest", "youngest", "first", "last", "longest", "strangest", "most beautiful", "nicest", "only"))
    inside = word(rng, "things" if rng.random() < 0.6 else "animals", 0.05)
    many_of = pick(rng, ("in it", "of all", "in the " + word(rng, "buildings"), "in " + place(rng)))
    answer = somebody(rng).text if rng.random() < 0.3 else with_a(f"{pick(rng, WORDS['adjectives'])} {word(rng, 'things')}")
    text = f"the {adjective} {inside} {many_of}"
    about = Subject(text, (text, f"the {adjective} {inside}"), inside, False, False)
    return Clause(about, text, "what", "is", "is", "", (Part("what", answer),), None, "", (f"which {inside} is the {adjective}",))


def order(rng: Random) -> Clause:
    """What the reader has to do: a rule or a step of a recipe."""
    table = pick(rng, ("things", "food", "food", "animals", "buildings"))
    v = verb(rng, "deeds on " + table)
    reader = Subject("", ("i", "we", "you", "one", "i"))
    part = what(rng, table, reader)
    draw = rng.random()
    if draw < 0.2:
        finite, aux = f"{pick(rng, ('do not', 'never', 'please do not'))} {v.base}", pick(rng, ("must", "may", "should"))
        base = f"not {v.base}" if rng.random() < 0.7 else v.base
    else:
        finite, aux, base = (f"please {v.base}" if draw < 0.35 else v.base), pick(rng, ("should", "must", "do", "do", "should")), v.base
    return Clause(reader, "", v.base, finite, aux, base, (part, *adjuncts(rng, 0.6)), v, "deeds on " + table)


def there(rng: Random) -> Clause:
    """What there is somewhere."""
    noun = word(rng, pick(rng, ("things", "animals", "groups", "buildings")))
    spot = where(rng)
    adjective = pick(rng, WORDS["adjectives"]) + " " if rng.random() < 0.4 else ""
    if rng.random() < 0.55:
        things = noun if noun in WORDS["groups"] else many(noun)
        text, asked = f"there are {number(rng)} {adjective}{things}", (f"how many {things} are {spot.text}", f"how many {things} are there", f"where are the {things}")
        tag = things
    else:
        noun = noun if noun not in WORDS["groups"] else "guard"
        text, asked = f"there is {with_a(adjective + noun)}", (f"what is {spot.text}", f"where is the {noun}", f"what is there {spot.text}")
        tag = noun
    return Clause(Subject("", (tag,), noun, who=False), "", f"there {tag}", f"{text} {spot.text}", "", "", (), None, "there", asked)


FORMS = (deed,) * 9 + (way,) * 7 + (being,) * 11


def clause(rng: Random, subject: Subject, said: str, tenses: Sequence[str] = TENSES) -> Clause:
    """Something about a subject."""
    return pick(rng, FORMS)(rng, subject, said, tenses)
