"""Other ways to ask for the facts of the small world: whether it is so, which of two it is, and what the fact is about.

Pip tells the fact, whatever was offered: "is snow purple?" has the reply "Snow is white."

>>> from random import Random
>>> checked(FACTS_BY_KEY["colour/snow"], Random(13))
'is snow purple or white'
>>> backwards(Random(2))
('which animals eat krill', 'food/whale')
"""

import re
from collections.abc import Sequence
from random import Random

from cleanslate.training.grammar import table
from cleanslate.training.rankings import FIRSTS
from cleanslate.training.relations import fill, fits
from cleanslate.training.values import pick, with_article
from cleanslate.training.world import ABILITIES, ALL_FACTS, ANIMAL_WORDS, FACTS_BY_KEY, FURTHER_FACTS, LATEST_FACTS, Fact

CHECKED = {
    "capital": "is {o} [the capital|the capital city] of {s} / is {s}'s capital {o} / is the capital of {s} {o} / [isn't|is] {o} [{s}'s capital|the main city of {s}]",
    "capital of": "is {s} the capital of {o} / {s} is the capital of {o}, [right|isn't it]",
    "country": "is {s} in {o} / is {s} [a city|a town|somewhere] in {o} / does {s} [lie in|belong to] {o} / is {s} in {e}",
    "continent": "is {s} in {o} / is {s} [a country|somewhere] in {o} / does {s} [lie in|belong to] {o} / is {s} [a part of|part of] {o} / is {s} in {e}",
    "language": "do [they|people] speak {o} in {s} / is {o} spoken in {s} / do they speak {e} in {s} / in {s}, do people speak {o}",
    "sound": "does {x} say {o} / do {p} say {o} / does the {s} say {o} / does {x} go {o} / does {x} say {e} / do {p} go {o}",
    "food": "do {p} eat {o} / does {x} eat {o} / do {p} like {o} / does {x} like to eat {o} / do {p} eat {e} / can {x} eat {o}",
    "home": "do {p} live in {o} / does {x} live in {o} / is {o} the home of {p} / can i find {p} in {o} / do {p} live in {e}",
    "baby": "is a baby {s} [called|] {o} / is {o} a baby {s} / do you call a baby {s} {o} / is the young of {x} called {o}",
    "legs": "does {x} have {o} legs / do {p} have {o} legs / has {x} got {o} legs / does {x} have legs / do {p} have any legs / does {x} have {e} legs / do {p} have {e} legs",
    "colour": "is {s} {o} / are {q} {o} / is {s} {e} / are {q} {e} / is the colour of {s} {o} / isn't {s} {o} / is {s} [really|always|usually] {o} / are {q} {o} [or what|]",
    "opposite": "is {o} the opposite of {s} / is the opposite of {s} {o} / is {s} the opposite of {o}",
    "made": "is {s} made [of|from|out of] {o} / are {q} made [of|from] {o} / do people make {s} [from|out of] {o} / is {s} made of {e}",
    "after": "does {o} come after {s} / is {o} after {s} / does {o} follow {s}",
    "before": "does {o} come before {s} / is {o} before {s}",
    "kind": "is {s} {o} / are {q} {w} / is {s} {e} / is {s} [really|actually] {o}",
    "sort": "is {s} {o} / are {q} {w} / is {s} {e} / is {s} [really|actually] {o}",
}
CHECKED = {name: table(patterns) for name, patterns in CHECKED.items()}
"""In these patterns {o} is an answer, right or not, {e} two of them with "or" between, {w} the plural of one."""
BACKWARDS = {
    "sound": """
        [which|what] animal [says|goes] {a} / who [says|goes] {a} / what [says|goes] {a} / what animal makes {a} / [which|what] animal makes the sound {a} / name an animal that says {a}
        """,
    "food": """
        [which|what] animal [eats|likes|feeds on|likes to eat] {a} / who eats {a} / what eats {a} / name an animal that eats {a} / tell me an animal that eats {a} / which animals eat {a}
        """,
    "home": """
        [which|what] animal [lives|is found|has its home] in {a} / who lives in {a} / what lives in {a} / name an animal that lives in {a} / which animals live in {a}
        """,
    "legs": """
        [which|what] animal has {a} legs / what has {a} legs / name an animal with {a} legs / who has {a} legs / which animals have {a} legs / tell me an animal with {a} legs
        """,
    "baby": """
        [which|what] animal has {a} [as its baby|as a baby|for a baby] / what is {a} a baby of / whose baby is {a} / {a} is the baby of [what|which animal|whom]
        {a} is a baby what / what [does|will] {a} [become|grow into|turn into] / what animal is {a}
        """,
    "colour": """
        name something [that is|] {a} / tell me something [that is|] {a} / [what|which] things are {a} / what is something {a} / give me something {a} / which thing is {a}
        """,
    "language": """
        where do [people|they] speak {a} / in which country do [people|they] speak {a} / which country speaks {a} / where is {a} spoken / who speaks {a}
        """,
    "continent": "[name|tell me] a country in {a} / which country is in {a} / name a country that is in {a} / give me a country in {a}",
    "country": "[name|tell me] a city in {a} / which city is in {a} / name a town in {a} / give me a city in {a}",
    "sort": "[name|tell me|give me|say] {a} / can you name {a} / which animal is {a} / give me an example of {a} / what is an example of {a} / do you know {a}",
    "kind": "[name|tell me|give me|say] {a} / can you name {a} / give me an example of {a} / what is an example of {a}",
    "made": "what is made [of|from] {a} / what do people make [of|from] {a} / name something made of {a} / what can you make [from|of] {a}",
}
BACKWARDS = {name: table(patterns) for name, patterns in BACKWARDS.items()}
LATER_BACKWARDS = {
    "work": """
        who {a} / what do you call [someone|a person|somebody|the person] who {a} / the person who {a}, [what's|what is] [that job|it|the job] called
        who is it that {a} / [someone|somebody] who {a} is called what
        what's the [word|name] for [someone|a person] who {a} / which job [is it that|has somebody who] {a} / whose job is it, somebody who {a}
        [so|and|ok] who {a} / a person who {a} is a what / do you know who {a}
        what is [someone|somebody] who {a} [called|]
        """,
    "use": """
        what [do you|do i|can i|do people|does one] use for {a} / what [is|is it that is] used for {a} / what do i need for {a}
        [which|what] [thing|tool] is for {a} / name [something|a thing] for {a} / what helps with {a}
        what [do you|do i|can i|do people|does one|d'you] {b} with / with what [do you|do people|can i] {b} / what do [you|i|people] need to {b}
        [which|what] thing do [you|i] {b} with / what [do you|do i] take to {b}
        what do u {b} with / what is there to {b} with / what should i {b} with
        """,
    "source": """
        what do {a} [give us|make|give|produce] / what do we get from {a} / what comes from {a} / what [do people|does one] get from {a}
        name something that comes from {a} / [tell me|say] what {a} [make|give us]
        """,
    "quality": """
        name something [that is|that's|] [really|very|quite|] {a} / tell me something [that is|] {a} / which thing is {a} / what is [really|very] {a}
        give me something [really|very|] {a} / give me an example of something {a}
        """,
    "quality of an animal": """
        name an animal that [is|'s] [really|very|quite|] {a} / [which|what] animal is [really|very|] {a} / tell me an animal that is [very|] {a}
        name [a|an] {a} animal / which animals are {a} / do you know [a|an] {a} animal
        what's an animal that's [really|very|] {a} / give me an animal that is {a}
        """,
}
LATER_BACKWARDS = {name: table(patterns) for name, patterns in LATER_BACKWARDS.items()}
"""From what is done to who does it, and the like; {b}: the deed, as in "what do you cut paper with"."""
GIVERS = ("cows", "hens", "bees", "sheep", "silkworms", "birds", "pigs")
WHO_GIVES = table("""
    [which|what] animal [gives|gives us|makes|produces|give|gives me] {s} / from which animal [do we get|comes|do people get] {s} / which animal do we get {s} from
    what animal does {s} come from / [name|tell me] the animal that gives us {s} / who gives us {s} / which animals [give|make|give us] {s} / {s} is from which animal
    """)
UNASKED = frozenset(("kind/an animal", "kind/a number"))
"""Kinds of which Pip is not asked for one: it has a reply for "name an animal" already."""
OFFERED_RIGHT = 0.5
_ALIKE = (("wood", "paper"), ("milk", "cream"), ("water", "snow", "ice"), ("metal", "iron", "gold"), ("flour", "corn"), ("trees", "forests", "jungles", "nests"))


def _first_of_each() -> tuple[Fact, ...]:
    """For each answer of each kind of fact that can be asked for backwards, the fact that is told first."""
    first: dict[str, Fact] = {}
    for fact in ALL_FACTS:
        if fact.relation.name in BACKWARDS and f"{fact.relation.name}/{fact.answer}" not in UNASKED:
            first.setdefault(f"{fact.relation.name}/{fact.answer}", fact)
    return tuple(first.values())


def _later_first_of_each() -> tuple[tuple[str, Fact], ...]:
    """The same for the latest kinds, each with the heading of its patterns; what is like something may be asked of animals alone."""
    first: dict[tuple[str, str], Fact] = {}
    for fact in (*LATEST_FACTS, *FURTHER_FACTS):
        headings = [fact.relation.name]
        if fact.relation.name == "quality" and fact.subject.rsplit(" ", 1)[-1] in ANIMAL_WORDS:
            headings.append("quality of an animal")
        for heading in headings:
            if heading in LATER_BACKWARDS and (heading != "source" or fact.answer in GIVERS):
                first.setdefault((heading, fact.answer), fact)
    return tuple((heading, fact) for (heading, _), fact in first.items())


FIRST_OF_EACH = _first_of_each()
LATER_FIRST_OF_EACH = _later_first_of_each()
CHECKABLE = tuple(fact for fact in ALL_FACTS if fact.relation.name in CHECKED)
ANSWERS = {fact.relation: tuple({other.answer: None for other in CHECKABLE if other.relation == fact.relation}) for fact in CHECKABLE}


def offered(fact: Fact, rng: Random) -> str:
    """An answer of the same kind that is not the right one."""
    while True:
        other = pick(rng, ANSWERS[fact.relation])
        if other != fact.answer and not any(other in alike and fact.answer in alike for alike in _ALIKE):
            return other


def checked(fact: Fact, rng: Random) -> str:
    """A question whether a fact is so, or which of two it is; in lower case but for names."""
    pattern = pick(rng, [asked for asked in CHECKED[fact.relation.name] if fits(asked, fact.subject)])
    other = offered(fact, rng)
    either = (fact.answer, other) if rng.random() < 0.5 else (other, fact.answer)
    one = fact.answer if rng.random() < OFFERED_RIGHT else other
    return fill(pattern.replace("{e}", " or ".join(either)).replace("{o}", one).replace("{w}", several(one)), fact.subject)


def well_spelt(question: str) -> str:
    """A question with the plurals that `relations.plural` does not know.

    >>> well_spelt("are tomatos red")
    'are tomatoes red'
    """
    return question.replace("tomatos", "tomatoes").replace("potatos", "potatoes")


def several(kind: str) -> str:
    """The plural of a kind of thing.

    >>> several("a bird"), several("a fish"), several("a city"), several("food")
    ('birds', 'fish', 'cities', 'food')
    """
    if not kind.startswith(("a ", "an ")):
        return kind
    noun = kind.split(" ", 1)[1]
    if noun == "fish":
        return noun
    if noun.startswith("piece of"):
        return noun.replace("piece", "pieces")
    return noun[:-1] + "ies" if noun.endswith(("ty", "ry")) else noun + "s"


def backwards(rng: Random) -> tuple[str, str]:
    """A question for the thing of which something is true, and the key of the fact that answers it."""
    fact = pick(rng, FIRST_OF_EACH)
    return fill(pick(rng, BACKWARDS[fact.relation.name]), "", fact.answer), fact.key


def with_adjective(question: str, subject: str, rng: Random) -> str:
    """A question with an adjective before the thing that changes nothing.

    >>> with_adjective("what does an owl eat", "owl", Random(1)), with_adjective("what colour is snow", "snow", Random(1))
    ('what does a fresh owl eat', 'what colour is snow')
    """
    noun = subject.split(" ", 1)[-1]
    article = f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
    return re.sub(rf"\b{re.escape(article)}\b", f"{with_article(pick(rng, ADJECTIVES))} {noun}", question, count=1)


ADJECTIVES = tuple("big small ripe fresh young old normal typical real wild happy healthy hungry fully-grown adult common nice tiny huge lovely pretty clean grown-up sleepy".split())


def later_backwards(rng: Random) -> tuple[str, Fact]:
    """The same of the latest kinds, and the fact itself.

    >>> later_backwards(Random(2))[0]
    'what is there to carry stones with'
    """
    heading, fact = pick(rng, LATER_FIRST_OF_EACH)
    pattern = pick(rng, LATER_BACKWARDS[heading]).replace("{b}", deed(fact.answer))
    return fill(pattern, "", fact.answer), fact


def with_the(question: str, deed: str) -> str:
    """The same question for a deed that is done to one thing, where it is plain what that is.

    >>> with_the("who bakes bread", "bakes bread"), with_the("who cuts hair please", "cuts hair"), with_the("who dances", "dances")
    ('who bakes the bread', 'who cuts the hair please', 'who dances')
    """
    verb, _, what = deed.partition(" ")
    return question.replace(deed, f"{verb} the {what}") if what and " " not in what else question


def deed(doing: str) -> str:
    """What is done, without its ending.

    >>> deed("cutting paper"), deed("writing"), deed("tying things"), deed("keeping dry")
    ('cut paper', 'write', 'tie things', 'keep dry')
    """
    first, _, rest = doing.partition(" ")
    stem = first.removesuffix("ing")
    if first in _STEMS:
        stem = _STEMS[first]
    elif len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        stem = stem[:-1]
    return f"{stem} {rest}".strip()


_STEMS = {
    "writing": "write", "taking": "take", "tying": "tie", "giving": "give", "measuring": "measure", "telling": "tell", "baking": "bake", "calling": "call", "boiling": "boil",
    "sliding": "slide", "seeing": "see",
}


def latest(fact: Fact, rng: Random, more_ways: Sequence[str] | None = None) -> str:
    """A way to ask for one of the latest facts, one of `more_ways` where there are any."""
    pattern = pick(rng, [asked for asked in more_ways or fact.relation.questions if fits(asked, fact.subject)])
    return fill(pattern.replace("{t}", pick(rng, (fact.answer, fact.contrary))).replace("{o}", fact.contrary), fact.subject, fact.answer)


def _answered() -> frozenset[str]:
    """Each question for one of the latest facts, and whether an earlier one is so."""
    asked = {
        fill(pattern.replace("{o}", fact.answer).replace("{w}", several(fact.answer)), fact.subject)
        for fact in CHECKABLE for pattern in CHECKED[fact.relation.name] if "{e}" not in pattern and fits(pattern, fact.subject)
    }
    for fact in LATEST_FACTS:
        for pattern in fact.relation.questions:
            for offer in {fact.answer, fact.contrary}:
                asked.add(fill(pattern.replace("{t}", offer).replace("{o}", fact.contrary), fact.subject, fact.answer))
    return frozenset(asked)


def _answered_later() -> frozenset[str]:
    """Each question for a further fact, and those for what the latest facts are about."""
    asked = {fill(pattern, fact.subject, fact.answer) for fact in FURTHER_FACTS for pattern in fact.relation.questions}
    for heading, fact in LATER_FIRST_OF_EACH:
        asked |= {fill(pattern.replace("{b}", deed(fact.answer)), "", fact.answer) for pattern in LATER_BACKWARDS[heading]}
    return frozenset(asked)


ABLE = frozenset(fill(pattern, fact.subject) for fact in ABILITIES for pattern in fact.relation.questions if fits(pattern, fact.subject))
ANSWERED, ANSWERED_LATER = _answered(), _answered_later()
ANSWERED_SINCE = ((11, ANSWERED), (21, ANSWERED_LATER), (22, ABLE | frozenset(FIRSTS)))
"""What Pip no longer says that it does not know, by how far the training must have gone beyond the first tables (`Mixture.further`): since step
328,000, 502,000 and 510,000."""
