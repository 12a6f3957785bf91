"""What lies far outside Pip's small world: some two thousand real things, places and people, and what strangers ask about them.

Pip knows nothing of them, and cannot tell that from the words one by one: it must notice that it was never taught.

>>> from random import Random
>>> text, key = question(Random(3))
>>> "{" in text or key in FACTS_BY_KEY
False
"""

from collections.abc import Callable, Collection
from random import Random

from cleanslate.training import relations
from cleanslate.training.any_words import many
from cleanslate.training.grammar import table
from cleanslate.training.outside_world import words
from cleanslate.training.relations import ABOUT, RELATIONS, Relation, fill
from cleanslate.training.topics import sections
from cleanslate.training.values import made_up_name, made_up_word, pick, with_article
from cleanslate.training.world import FACTS_BY_KEY

OPEN = 0.4  # of the questions, those that are no kind of fact that Pip has
INVENTED = 0.1  # of the things asked for

WORDS = {head: words(body) for head, body in sections("far-words").items()}
NAMED = ("countries", "towns", "famous")


def word(rng: Random, *heads: str) -> str:
    """A word of one of the tables, or one that nobody has heard."""
    head = pick(rng, heads)
    if rng.random() < INVENTED:
        return made_up_name(rng) if head in NAMED else made_up_word(rng)
    return pick(rng, WORDS[head])


def thing(rng: Random) -> str:
    """A thing with an article or an owner, or a stuff."""
    noun = word(rng, "things")
    draw = rng.random()
    if draw < 0.25:
        return word(rng, "stuff")
    if draw < 0.45:
        return f"{pick(rng, ('my', 'your', 'my', 'the', 'this', 'our'))} {noun}"
    return with_article(noun)


def anything(rng: Random) -> str:
    """What one may ask the meaning of."""
    draw = rng.random()
    if draw < 0.4:
        return with_article(word(rng, "things"))
    if draw < 0.7:
        return word(rng, "stuff", "ideas")
    return with_article(word(rng, "people", "beasts"))


SUBJECTS: dict[str, Callable[[Random], str]] = {
    "capital": lambda rng: word(rng, "countries"),
    "capital of": lambda rng: word(rng, "towns"),
    "country": lambda rng: word(rng, "towns"),
    "continent": lambda rng: word(rng, "countries", "countries", "towns"),
    "language": lambda rng: word(rng, "countries", "countries", "towns"),
    "sound": lambda rng: word(rng, "beasts", "beasts", "things", "people"),
    "food": lambda rng: word(rng, "beasts", "beasts", "beasts", "people"),
    "home": lambda rng: word(rng, "beasts", "beasts", "beasts", "people"),
    "baby": lambda rng: word(rng, "beasts", "beasts", "beasts", "things"),
    "legs": lambda rng: word(rng, "beasts", "beasts", "things", "people"),
    "colour": thing,
    "made": thing,
    "opposite": lambda rng: word(rng, "adjectives and verbs", "adjectives and verbs", "things", "ideas", "stuff", "people"),
    "after": lambda rng: word(rng, "ideas", "things", "adjectives and verbs"),
    "before": lambda rng: word(rng, "ideas", "things", "adjectives and verbs"),
    "kind": anything,
    "sort": lambda rng: with_article(word(rng, "beasts", "beasts", "things")),
    "about": lambda rng: word(rng, "things", "people", "beasts"),
}
"""What a kind of fact is asked of; those with an article where the kind has it in its facts too."""

QUESTIONS = table("""
    [what's|what is|which is|name|tell me] the {sup} {T} [in the world|on earth|in {C}|ever|ever made|of all|of all time|]
    [what's|what is|which is|do you know] the {sup} [river|lake|mountain|city|town|island|desert|bridge|building|sea|forest|road|hotel] [in the world|on earth|in {C}|near {W}|]
    who is the {sup} {P} [in the world|of all time|in {C}|alive|ever] / which {T} is the {sup} / which {B} is the {sup} / what is the {sup} {B} [in the world|]
    who [invented|discovered|made|built|designed|first used] [{xT}|the {T}|{S}] / who came up with [{S}|the {T}|{I}] / who owns [{N}|the {T}|{W}]
    when [was|were] [the {T}|{W}|{S}|{N}] [invented|built|founded|discovered|born|made] / in what year [was|did] {N} [born|die|start]
    how [does|can|do] [{xT}|the {T}|{S}|{I}] [work|function|help people] / how is {S} produced / what is {S} used for / what do you do with {xT}
    how [much|many euros] [does|is] {xT} [cost|worth|in {C}|] / how [heavy|big|long|old|expensive|loud] is [{xT}|the {T}|{W}|{xB}]
    how far is {W} [from {V}|from here|away|] / how do i get from {W} to {V} / how long does it take to {W} / how high is {W}
    how many [people live|inhabitants are|houses are|schools are] [in {W}|in {C}] / how many {Ts} [are in {W}|does {N} have|fit in {xT}]
    who is the [king|queen|president|mayor|prime minister|richest man|boss] of [{C}|{W}|{N}] / who [rules|governs|leads|runs] {C}
    what is the [population|flag|currency|size|anthem|history|weather|national dish|biggest city] of {C} / what is {C} [famous|known] for
    what [is|was] {N} [famous for|known for|about] / is {N} [still alive|dead|real|married|rich|a good person|your friend] / what did {N} [invent|write|say|do|sing]
    [who is|who was|who's|have you heard of] {N} / where [was|is|did] {N} [born|buried|from|live|now] / how old [is|was] {N}
    why [is|are] [{I}|{S}] [important|good|bad|so hard|everywhere|a problem] / why do we [need|have|want] [{I}|{S}|{Ts}]
    what is the difference between [{xT}|{xB}|{xP}] and [{xU}|{xT}] / what's better, {xT} or {xU} / which is bigger, {xT} or {xB}
    do {Bs} [sleep|swim|bite|fly|lay eggs|hibernate|have teeth|eat {Ts}|live in {C}|like people] / [can|could] {xB} [swim|fly|climb|see in the dark|run fast|talk|be a pet]
    how [long|fast|big|old|smart|heavy|rare] [is|can] {xB} [get|be|run|] / how long do {Bs} live / how many [teeth|eyes|hearts|babies|eggs] does {xB} have
    [is|are] {xB} [dangerous|poisonous|rare|smart|a good pet|extinct|real] / is {S} [expensive|healthy|dangerous|a metal|good for you] / is {C} [rich|big|safe|far away|in the eu|a country]
    what does {xP} [do|earn|do all day|need|wear|learn] / how [much does {xP} earn|do i become {xP}] / where does {xP} work / is {xP} a good job
    where [can i buy|do they make|do you find|is|grows] [{xT}|{S}|the {T}|the next {T}] / where [in {C}|in the world] is {W} / what happened [in {W}|to {N}|in {C}]
    what [happens|happened] [if i eat {S}|when {S} gets hot|when {I} ends|in {W} in 1900|to the {Bs}] / is it true that [{Bs} sleep all day|{N} lives in {C}|{S} is dangerous]
    what time is it in [{W}|{C}] / which [team|band|book|film|language|king] [is from|comes from|was in] [{C}|{W}] / name a [river|king|city|food|song|writer] [of|from] {C}
    which {P} [lived in {W}|was first|wrote {I}|won a medal] / who was the first {P} [on the moon|in space|in {C}|ever]
    """)
PLACES = {
    "T": "things", "U": "things", "S": "stuff", "I": "ideas", "B": "beasts", "P": "people", "C": "countries", "N": "famous", "W": "towns", "V": "towns",
}
"""Of which table the empty places of a question are filled; {xT} stands for one with an article, {Ts} for several."""
SUPERLATIVES = words(
    """deepest, longest, tallest, biggest, smallest, oldest, fastest, heaviest, highest, widest, strongest, richest, rarest, best, worst, loudest,
    cheapest, newest, coldest, hottest, largest, slowest, brightest, hardest, funniest, cleverest, most beautiful, most expensive, most famous,
    most dangerous, most popular"""
)


def question(
    rng: Random, otherwise: Callable[[Relation, str, Random], str] | None = None, known: Collection[str] = FACTS_BY_KEY
) -> tuple[str, str]:
    """A question that Pip cannot answer (all but what is `known`), in lower case but for names, and its key, such as
    "capital/Paraguay"; `otherwise`: another way to ask it.
    """
    if rng.random() < OPEN:
        return open_question(rng), "other"
    kind = ABOUT if rng.random() < 0.06 else pick(rng, RELATIONS)
    while True:
        subject = SUBJECTS[kind.name](rng)
        if f"{kind.name}/{subject}" not in known:
            asked = otherwise(kind, subject, rng) if otherwise and rng.random() < 0.4 else fill(pick(rng, fitting(kind, subject)), subject)
            return asked, f"{kind.name}/{subject}"


def fitting(kind: Relation, subject: str) -> tuple[str, ...]:
    """The ways to ask a kind of fact of a subject, but for those that are hardly a question."""
    return tuple(asked for asked in kind.questions if asked not in ("{s}", "{x}", "{p}") and relations.fits(asked, subject))


def open_question(rng: Random) -> str:
    """A question about the large world, of no kind that Pip has facts of."""
    text = pick(rng, QUESTIONS)
    places = {
        "sup": lambda: pick(rng, SUPERLATIVES),
        **{place: lambda head=head: word(rng, head) for place, head in PLACES.items()},
    }
    for place, draw in places.items():
        for pattern, made in (("{" + place + "}", str), ("{x" + place + "}", with_article), ("{" + place + "s}", many)):
            if pattern in text:
                text = text.replace(pattern, made(draw()))
    return text
