"""How old the user's pets are and what colour they have: no key in the notes holds it, and it is not the user's own age.

>>> "{s} is {v} years old" in PET_IS, "my {r} is {v} and my {q} is {w}" in BOTH_COLOURED
(True, True)
"""

from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.habits import HabitualSpeaker
from cleanslate.training.values import COLOURS, PET_KINDS, pick
from cleanslate.training.wording import capital

PET_IS = table("""
    {s} is {v} / {s}'s {v} / {s} is {v} years old / {s}'s {v} years old / {s} just turned {v} / my {k} is {v} / my {k} is {v} years old
    the {k} is {v} years old / {s} is {v} now / {s} is already {v}
    """)
PET_ASKED = table("""
    how old is {n} / what age is {n} / how old did i say {n} is / do you know how old {n} is / [so|and|ok,] how old is {n} [again|then]
    what is the age of {n}
    """)
COLOURED = table("{n} is {v} / {n} is {v} all over / {n} has {v} fur / {n} is a {v} one / {n} is completely {v} / {n} looks {v} / {n} is mostly {v}")
BOTH_COLOURED = table("""
    my {r} is {v} and my {q} is {w} / my {r}'s {v} and my {q}'s {w} / my {r} is {v}, my {q} is {w} / the {r} is {v} and the {q} is {w}
    my {r} is {v} but my {q} is {w}
    """)
COLOUR_ASKED = table("""
    what colour is {n} / which colour is {n} / what colour has {n} got / what colour did i say {n} is / do you know what colour {n} is
    [so|and|ok,] what colour is {n} [again|then] / the colour of {n}
    """)
PET_COLOURED = 0.4  # of what is told of pets since step 520,000, their colour
COLOUR_SHARE = 0.6  # and of what is told and asked of them at any time


class FondSpeaker(HabitualSpeaker):
    """A speaker who tells of their pets."""

    def pet(self) -> Exchange | None:
        """The age or the colour of a pet, asked for or told."""
        if self.made_of.further > 23 and self.rng.random() < COLOUR_SHARE:
            return self.ask_pet_colour() or self.pet_coloured(pick(self.rng, PET_KINDS))
        return self.ask_pet_is()

    def pet_is(self, before: Exchange) -> Exchange | None:
        """Right after a pet was told of: how old it is, or what colour."""
        told = dict(before.turns[0].facts)
        pet = told.get("pet") if told.get("pet") not in (None, UNSURE) else ""
        if not pet and "pet name" not in told or (pet and not pet.startswith(("a ", "an "))):
            return None
        kind = pet.split(" ")[-1] if pet else self.pet_kind
        if self.made_of.further > 23 and self.rng.random() < PET_COLOURED:
            return self.pet_coloured(kind, follows=True)
        core = pick(self.rng, PET_IS).replace("{k}", kind).replace("{s}", pick(self.rng, ("he", "she", "it")))
        text, typed = self.write(core, ".", v=self.named_value("age"))
        fact = (f"pet is/{kind}", f"your {kind} is {typed['v']} years old.")
        return self.exchange("other fact", text, "Okay, " + fact[1], told=(fact,), holds=(fact,), claim=fact[1], follows=True)

    def pet_coloured(self, kind: str, follows: bool = False) -> Exchange:
        """What colour a pet has, or two of them."""
        rng, other = self.rng, pick(self.rng, PET_KINDS)
        if follows or other == kind or rng.random() < 0.5:
            who = pick(rng, ("he", "she", "it")) if follows else f"my {kind}"
            text, typed = self.write(pick(rng, COLOURED).replace("{n}", who if rng.random() < 0.5 else f"my {kind}"), ".", v=pick(rng, COLOURS))
            facts = ((f"pet looks/{kind}", f"your {kind} is {typed['v']}."),)
        else:
            core = pick(rng, BOTH_COLOURED).replace("{r}", kind).replace("{q}", other)
            text, typed = self.write(core, ".", v=pick(rng, COLOURS), w=pick(rng, COLOURS))
            facts = (f"pet looks/{kind}", f"your {kind} is {typed['v']}."), (f"pet looks/{other}", f"your {other} is {typed['w']}.")
        sentence = " and ".join(fact.rstrip(".") for _, fact in facts) + "."
        return self.exchange("other fact", text, "Okay, " + sentence, told=facts, holds=facts, claim=sentence, follows=follows)

    def ask_pet_colour(self) -> Exchange | None:
        """A question for the colour of a pet."""
        told = [key for key in self.view.said if key.startswith("pet looks/") and self.view.known(key) != UNSURE]
        if not told:
            return None
        key = pick(self.rng, told)
        text, _ = self.write(self.decorated(pick(self.rng, COLOUR_ASKED).replace("{n}", "my " + key.split("/")[1]), ASK_PREFIXES, ASK_SUFFIXES), "?")
        sentence = self.view.known(key)
        return self.exchange("other fact", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence)

    def ask_pet_is(self) -> Exchange | None:
        """A question for the age of a pet, by its kind or its name."""
        told = [key for key in self.view.said if key.startswith("pet is/") and self.view.known(key) != UNSURE]
        if not told:
            return None
        sentence, name = self.view.known(told[-1]), self.view.known("pet name")
        by_name = name not in (None, UNSURE) and self.rng.random() < 0.5
        core = pick(self.rng, PET_ASKED).replace("{n}", "{w}" if by_name else "my " + told[-1].split("/")[1])
        text, _ = self.write(self.decorated(core, ASK_PREFIXES, ASK_SUFFIXES), "?", **({"w": name} if by_name else {}))
        needs = {told[-1]: sentence} | ({"pet name": name} if by_name else {})
        return self.exchange("other fact", text, capital(sentence), needs=needs, holds=((told[-1], sentence),), claim=sentence)
