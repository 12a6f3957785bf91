"""What Pip said before, put in other words by somebody else: on the page a reader may rewrite its lines.

Pip never learns to say such lines. It learns that what the user told stays true beside them.
"""

from random import Random

from cleanslate.training import nonsense
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.topics import SMALL_TALK
from cleanslate.training.values import KEYS, pick

WITH_VALUE = table("""
    [Nice|Good|Great|Lovely] to [see|know|have] you, {v}! / Hello, {v}! / Hi {v} / Hi there, {v}, how are you? / Got it, {v}. / Pleased to meet you, {v}.
    {v}, what a [nice|lovely|strange|great] [name|word|thing]! / {v}? [I see|Okay|Cool]. / [So|Ah,|Oh,] {v}! / Noted: {v}. / Welcome, {v}. / {v} it is.
    I will [remember|keep|note|write down] {v}. / [Thanks|Thank you], {v} is [good|fine|nice] to know. / How are you today, {v}? / [ok|okay|sure|yes] {v}
    """)
WITHOUT = table("""
    Okay. / Sure. / Yes. / No. / I see. / bla bla bla / Hello. / I am a [cat|dog|tree|king]. / Whatever you say. / That is [nice|great|sad|boring|funny].
    I like [pizza|rain|you|trains]. / The weather is [fine|bad]. / What? / hm / ... / ok / Go away. / Tell me more. / My name is Pip. / I will never tell.
    I don't care. / I will forget that. / I do not believe you. / Really? / Lovely. / I love you. / 42 / You are [wrong|right|lying]. / I already knew that.
    """)
KEEPS_VALUE = 0.45
MEANS_NOTHING = 0.1


def rewrite(rng: Random, exchanges: list[Exchange], share: float) -> None:
    """Rewrite a share of what Pip said in a chat of which nothing is gone, where nothing that is said later rests on it."""
    for made, after in zip(exchanges, exchanges[1:]):
        told = made.turns[0].facts
        if rng.random() >= share or after.follows or made.skill == "wrong past" or not (told or made.filler):
            continue
        said = made.turns[-1]
        said.text, said.loss = line(rng, [v for key, v in told if key in KEYS and v != UNSURE]), False


def line(rng: Random, values: list[str]) -> str:
    """What may stand in the place of a reply to somebody who told `values`.

    >>> line(Random(4), ["Ada"]), line(Random(2), [])
    ('Great to have you, Ada!', 'You are right.')
    """
    if len(values) == 1 and rng.random() < KEEPS_VALUE:
        return pick(rng, WITH_VALUE).replace("{v}", values[0])
    draw = rng.random()
    if draw < MEANS_NOTHING:
        return nonsense.text(rng)[:60]
    return pick(rng, SMALL_TALK).reply if draw < 0.4 else pick(rng, WITHOUT)
