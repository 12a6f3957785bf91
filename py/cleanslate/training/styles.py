"""Three ways to say the same: Pip's own plain one, a short one and a chatty one.

Pip learns the plain way only, so that the right reply to a message is always one text. The others are there to choose from:
preference tuning (Rafailov et al. 2023, arXiv 2305.18290) needs two replies to one message, of which people like one better.

>>> asked("city", "Oslo")
{'plain': 'You live in Oslo.', 'short': 'Oslo.', 'chatty': 'You told me that you live in Oslo!'}
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from cleanslate.errors import TrainingError
from cleanslate.training import world
from cleanslate.training.chat_state import View
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS, pick
from cleanslate.training.wording import MISSING, ask_reply, capital, echo, spoken

STYLES = ("plain", "short", "chatty")
Replies = dict[str, str]


def told(key: str, v: str) -> Replies:
    """What to say to a new fact about the user."""
    return {"plain": echo(key, v), "short": f"Okay, {v}.", "chatty": echo(key, v) + " Tell me more about you."}


def asked(key: str, v: str | None) -> Replies:
    """How to answer a question about the user; `v` is None where nothing was told.

    >>> asked("name", None)["chatty"]
    "I don't know your name. Will you tell me?"
    """
    plain = ask_reply(key, v, False)
    if v is None:
        return {"plain": plain, "short": "I don't know.", "chatty": f"I don't know {MISSING[key]}. Will you tell me?"}
    return {"plain": plain, "short": capital(v) + ".", "chatty": f"You told me that {spoken(key, v)[:-1]}!"}


def asked_of_world(fact: world.Fact | None) -> Replies:
    """How to answer a question about the small world, or about what is not in it (None).

    >>> asked_of_world(world.FACTS_BY_KEY["capital/France"])["short"]
    'Paris.'
    """
    if fact is None:
        return {"plain": world.DONT_KNOW, "short": "No idea.", "chatty": world.DONT_KNOW + " Ask me something else!"}
    return {"plain": fact.sentence, "short": capital(fact.answer) + ".", "chatty": fact.sentence + " Ask me one more!"}


@dataclass(frozen=True, slots=True)
class Preference:
    """One message, after what was said before it, and two replies that are both right: one that is liked, one that is not."""

    messages: list[dict]
    chosen: str
    rejected: str


def preferences(rng: Random, liked: str, disliked: str = "plain") -> Iterator[Preference]:
    """An endless stream of choices between two styles: seven in ten about what the user tells, the others about the world.

    Errors: TrainingError for a style that is none of `STYLES`, or the same twice.

    >>> one = next(preferences(Random(1), "short"))
    >>> len(one.chosen) < len(one.rejected)
    True
    """
    if not {liked, disliked} <= set(STYLES) or liked == disliked:
        raise TrainingError(f"choose two different styles of {', '.join(STYLES)}, not {liked!r} and {disliked!r}")
    while True:
        messages, replies = _choice(rng)
        yield Preference(messages, replies[liked], replies[disliked])


def _choice(rng: Random) -> tuple[list[dict], Replies]:
    """A conversation that waits for a reply, and the reply in every style."""
    if rng.random() < 0.3:
        talker = Talker(rng, TypingStyle.draw(rng), View(memory=False))
        fact = pick(rng, world.FACTS) if rng.random() < 0.7 else None
        question = world.question(fact, rng) if fact else world.unknown_question(rng)[0]
        return [_typed(talker.write(question, "?")[0])], asked_of_world(fact)
    key = pick(rng, KEYS)
    while True:
        talker = Talker(rng, TypingStyle.draw(rng), View(memory=False))
        tell = talker.tell(key)
        v = talker.view.known(key)
        if tell.reply == echo(key, v):  # and not to "… and how are you?" as well
            break
    before = [_typed(tell.turns[0].text)]
    if rng.random() < 0.4:
        return before, told(key, v)
    about = key if rng.random() < 0.6 else pick(rng, KEYS)
    if talker.view.known(about) is not None:  # told, or half told: "my dog is called Rex" leaves open what else one has
        about = key
    known = v if about == key else None
    core, yes_no = talker.question(about)
    while yes_no:
        core, yes_no = talker.question(about)
    said = {"role": "assistant", "content": tell.reply}
    return [*before, said, _typed(talker.write(core, "?")[0])], asked(about, known)


def _typed(text: str) -> dict:
    return {"role": "user", "content": text}
