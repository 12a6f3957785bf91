"""What the user is, does and does not do, that has no place in the notes: allergies, fears, collections, a trip, a secret word.

>>> SAYS["allergic"].sentence, "what am i allergic to" in SAYS["allergic"].asked
('you are allergic to {v}.', True)
"""

from random import Random
from typing import NamedTuple

from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.mourning import MourningSpeaker
from cleanslate.training.telling import TELL_PREFIXES
from cleanslate.training.topics import sections
from cleanslate.training.values import CITIES, made_up_name, made_up_word, pick
from cleanslate.training.wording import capital


class Habit(NamedTuple):
    """One kind of such facts: how it is told, Pip's sentence, how it is asked for, what Pip says when it was not told, and some values."""

    told: tuple[str, ...]
    sentence: str
    asked: tuple[str, ...]
    missing: str
    values: tuple[str, ...]


def _habit(section: str) -> Habit:
    sentence, missing, patterns = section.split("\n", 2)
    told, asked, values = patterns.strip().split("\n--\n")
    return Habit(table(told), sentence, table(asked), missing, tuple(" ".join(value.split()) for value in values.split(",")))


def kinds(name: str) -> dict[str, Habit]:
    """Each kind in a file of phrases: Pip's sentence, what is missing where it was not told, how it is told, how it is asked for, values."""
    return {kind: _habit(section) for kind, section in sections(name).items()}


FIRST, MORE = kinds("habits"), kinds("habits-more")
SAYS = FIRST | MORE
TOLD = tuple(
    """i'm allergic|im allergic|i am allergic|i don't eat|i never eat|i can't eat|i'm afraid of|i am afraid of|i'm scared of|i am scared of|i collect
    i was born in|i'm learning|i am learning|i drive|i'm reading|i am reading|i support|i bought|i just bought|i had|for breakfast|i work at|i work for
    i have two kids|i have three kids|i've got two kids""".replace("\n    ", "|").split("|")
)
"""How such messages begin: small talk that begins so is drawn no more when they are kept in mind."""
INVENTED = frozenset(("allergic", "avoid", "afraid", "collect", "word", "reading", "support", "trip", "workplace", "learn"))
"""Kinds of which the value may be a word that nobody has seen."""
NAMED = frozenset(("reading", "support", "trip", "workplace", "learn"))
MORE_BEYOND = 22  # the kinds in `MORE` come up when the training goes further than that: since step 510,000
PREFIX = "habit/"  # of the keys of such facts in the window
ASKED_AT_ONCE = 0.5  # of what follows right after, the question for it


def habit_value(rng: Random, kind: str) -> str:
    """What somebody may be allergic to, afraid of, born in and so on.

    >>> habit_value(Random(1), "birth year")
    '2008'
    """
    if kind == "birth year" and rng.random() < 0.9:
        return str(1925 + int(rng.random() * 98))
    if kind == "number" and rng.random() < 0.8:
        return str(int(rng.random() * 10 ** (1 + int(rng.random() * 6))))
    if kind == "birthplace" and rng.random() < 0.8:
        return pick(rng, CITIES) if rng.random() < 0.5 else made_up_name(rng)
    if kind in INVENTED and rng.random() < 0.3:
        return made_up_word(rng) if kind == "word" else (made_up_name(rng) if kind in NAMED else made_up_word(rng) + "s")
    return pick(rng, SAYS[kind].values)


def habit_note(rng: Random) -> tuple[tuple[str, str], str]:
    """A note about such a thing, and the fact that it states.

    >>> habit_note(Random(5))
    (('habit/bought', 'you bought a tent.'), 'I went shopping and bought a tent')
    """
    kind = pick(rng, tuple(FIRST))
    says, v = SAYS[kind], habit_value(rng, kind)
    sentence = says.sentence.replace("{v}", v)
    draw = rng.random()
    if draw < 0.25:
        text = sentence.rstrip(".").replace("you are ", "I am ").replace("you were ", "I was ").replace("you ", "I ")
    else:
        text = ("The user says: " if draw < 0.35 else "") + pick(rng, says.told).replace("{v}", v)
    return (PREFIX + kind, sentence), text if rng.random() < 0.3 else text[0].upper() + text[1:]


class HabitualSpeaker(MourningSpeaker):
    """A speaker who tells what they are and do."""

    def habit(self) -> Exchange | None:
        """Such a fact is told, or asked for."""
        told = [key for key in (*self.view.said, *self.view.notes) if key.startswith(PREFIX) and self.view.known(key) != UNSURE]
        draw = self.rng.random()
        if draw < 0.5:
            return self.tell_habit()
        return self.ask_habit(pick(self.rng, told).removeprefix(PREFIX) if told and draw < 0.85 else self.some_kind())

    def some_kind(self) -> str:
        """A kind of habit that comes up by now."""
        return pick(self.rng, tuple(SAYS if self.made_of.further > MORE_BEYOND else FIRST))

    def tell_habit(self) -> Exchange:
        """The user tells what they are allergic to, and the like."""
        kind = self.some_kind()
        says = SAYS[kind]
        text, typed = self.write(self.decorated(pick(self.rng, says.told), TELL_PREFIXES), ".", v=habit_value(self.rng, kind))
        sentence = says.sentence.replace("{v}", typed["v"])
        fact = ((PREFIX + kind, sentence),)
        return self.exchange("other fact", text, "Okay, " + sentence, told=fact, holds=fact, claim=sentence)

    def ask_habit(self, kind: str) -> Exchange | None:
        """A question for it, told or not."""
        key, says = PREFIX + kind, SAYS[kind]
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        text, _ = self.write(self.decorated(pick(self.rng, says.asked), ASK_PREFIXES, ASK_SUFFIXES), "?")
        reply = capital(sentence) if sentence else f"I don't know {says.missing}."
        holds = ((key, sentence),) if sentence else ()
        return self.exchange("other fact", text, reply, needs={key: sentence}, holds=holds, claim=sentence or reply, filler=not sentence)

    def after_habit(self, before: Exchange) -> Exchange | None:
        """Right after such a fact was told, the question for it."""
        told = [key for key, _ in before.turns[0].facts if key.startswith(PREFIX)]
        return self.ask_habit(told[0].removeprefix(PREFIX)) if told and self.rng.random() < ASKED_AT_ONCE else None
