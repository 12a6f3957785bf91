"""What is bigger, what is faster, what comes first and what comes before: questions with facts of the small world side by side.

>>> compared("bigger", "mouse", "cow")
('cow', 'A cow is bigger than a mouse.')
>>> FIRSTS["what is the first month of the year"]
'January is the first month of the year.'
"""

from random import Random

from cleanslate.training.grammar import table
from cleanslate.training.topics import sections
from cleanslate.training.values import pick, with_article
from cleanslate.training.world_facts import NUMBER_WORDS

SIZES = "ant bee mouse hamster rabbit cat dog sheep pig lion cow horse hippo elephant whale".split()
"""From the smallest to the biggest."""
SPEEDS = "snail worm tortoise duck pig elephant dog lion horse cheetah".split()
"""From the slowest to the fastest."""
ROWS = {"bigger": SIZES, "smaller": SIZES, "faster": SPEEDS, "slower": SPEEDS}
MORE_OR_LESS = {"bigger": 1, "smaller": -1, "faster": 1, "slower": -1}
LEAST_APART = 3  # places in a row between two animals of which one is asked for
COMPARED = table("""
    [what|which|who] is {m}, {x} or {y} / [what|which animal|which] is {m} {x} or {y} / is {x} {m} than {y} / is {x} {m} or {y}
    what's {m}, {x} or {y} / which of them is {m}, {x} or {y}
    {x} or {y}, [which|what] is {m} / who's {m}, {x} or {y} / do you know what is {m}, {x} or {y} / [which one|which animal] is {m}: {x} or {y}
    tell me [what|which] is {m}, {x} or {y}
    """)
FIRSTS = {question: sentence for sentence, body in sections("rankings").items() for question in table(body)}
"""What comes first, last or most, by its question."""
BEFORE = table("""
    what [comes|number comes|number is] before {s} / [which|what] number comes right before {s} / what is before {s} / the number before {s}
    what's the number before {s} / which number is one less than {s} / what number is just before {s}
    """)


def compared(more: str, one: str, other: str) -> tuple[str, str]:
    """Which of two animals is the bigger (or the like), and the sentence that says so."""
    row = ROWS[more]
    most = max((one, other), key=lambda animal: MORE_OR_LESS[more] * row.index(animal))
    least = other if most == one else one
    return most, f"{with_article(most).capitalize()} is {more} than {with_article(least)}."


def question(rng: Random) -> tuple[str, str, str]:
    """A question, the key of what answers it, and the answer.

    >>> question(Random(4))
    ('which month comes last', 'order/the last month of the year', 'December is the last month of the year.')
    """
    draw = rng.random()
    if draw < 0.4:
        asked = pick(rng, tuple(FIRSTS))
        return asked, f"order/{FIRSTS[asked].split(' is ')[1].rstrip('.')}", FIRSTS[asked]
    if draw < 0.8:
        more = pick(rng, tuple(ROWS))
        while True:
            one, other = (pick(rng, ROWS[more]) for _ in range(2))
            if abs(ROWS[more].index(one) - ROWS[more].index(other)) >= LEAST_APART:
                break
        asked = pick(rng, COMPARED).replace("{m}", more).replace("{x}", with_article(one)).replace("{y}", with_article(other))
        return asked, f"order/{more}: {' and '.join(sorted((one, other)))}", compared(more, one, other)[1]
    numbers = NUMBER_WORDS.split() if rng.random() < 0.35 else [str(number) for number in range(1, 101)]
    at = 1 + int(rng.random() * (len(numbers) - 1))
    return pick(rng, BEFORE).replace("{s}", numbers[at]), f"before/{numbers[at]}", f"{numbers[at - 1].capitalize()} comes before {numbers[at]}."
