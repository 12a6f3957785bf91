"""What other people are, do and do not do, told with or without their names: "my gran Bea plays the trombone", "what does she play?".

>>> THEY["plays"].sentence, WITHOUT_MY.search("my gran plays cards").group(1)
('your {r} plays {v}.', 'gran')
"""

import re

from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.habits import Habit, HabitualSpeaker, kinds
from cleanslate.training.named_people import PEOPLE, pronoun, standing
from cleanslate.training.telling import TELL_PREFIXES, TWO_JOINERS
from cleanslate.training.values import COLOURS, PET_KINDS, pick, value
from cleanslate.training.wording import capital, echo

FIRST, MORE = kinds("they"), kinds("they-more")
THEY: dict[str, Habit] = FIRST | MORE
"""Each kind in `phrases/they.txt` and, since step 520,000, `they-more.txt`; {n} in a question is whoever is asked for, {p} his or her."""
FRAMES = table("""
    my {r} {t} / my {r} {t} / my {r} {w} {t} / my {r} {w} {t} / {w}, my {r}, {t} / my {r} is called {w} and {t} / {w} is my {r} and {t}
    i have a {r} who {t} / this is my {r} {w}, {s} {t} / my {r}'s name is {w} and {s} {t}
    my {r}, {w}, {t} / i live with my {r} {w}, who {t} / my {r} {t}, [can you believe it|poor thing|just so you know|by the way]
    """)
AND_MINE = {
    "name": table("""
        my name is {v} and my {r} is called {w} / i'm {v} and my {r} is {w} / i'm called {v}, my {r} is called {w}
        my {r}'s name is {w} and mine is {v} / my {r} is called {w} and i'm called {v} / my name is {v} and my {r}'s is {w}
        """),
    "city": table("""
        i live in {v} and my {r} lives in {w} / my {r} lives in {w} and i live in {v} / i'm in {v}, my {r} is in {w}
        i live in {v} but my {r} is from {w} / my {r} moved to {w}, i live in {v} / my home is {v} and my {r}'s is {w}
        """),
    "colour": table("""
        my favourite colour is {v} and my {r}'s is {w} / my {r}'s favourite colour is {w} and mine is {v}
        my favourite colour is {v}, my {r}'s is {w}
        """),
    "food": table("""
        my favourite food is {v} and my {r}'s is {w} / my {r}'s favourite food is {w} and mine is {v} / i love eating {v} and my {r} loves eating {w}
        my favourite food is {v}, my {r}'s is {w}
        """),
    "job": table("""
        i'm {v} and my {r} is {w} / i work as {v} and my {r} works as {w} / my {r} is {w} and i'm {v} / my {r} works as {w}, i work as {v}
        i am {v} by trade and my {r} is {w}
        """),
    "pet": table("""
        i have {v} and my {r} has {w} / my {r} has {w} and i have {v} / my {r} has {w}, i've got {v} / i've got {v} and my {r} has got {w}
        """),
}
"""One's own and the same of somebody else in one message; {v} is one's own."""
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
BOTH_SAME = 0.6  # of what is told of two people, the same of both
WITHOUT_MY = re.compile(r"\bmy (mum|mom|dad|nan|nana|gran|grandma|grandpa|grandad|granny|mother|father|auntie|mummy|daddy)\b")
BARE = 0.3  # messages about the closest, since step 510,000, without "my": "Grandma was a nurse", "how old is Dad"


class ObservantSpeaker(HabitualSpeaker):
    """A speaker who tells what others do."""

    def write(self, text: str, mark: str, **values: str) -> tuple[str, dict[str, str]]:
        """Type a text; some people call their mother "mum" and not "my mum"."""
        if self.made_of.further > 22 and "my " in text and self.rng.random() < BARE:
            text = WITHOUT_MY.sub(r"\1", text)
        return super().write(text, mark, **values)

    def they_kind(self) -> str:
        """A kind of such facts that comes up by now."""
        return pick(self.rng, tuple(THEY if self.made_of.further > 23 else FIRST))

    def they_do(self) -> Exchange | None:
        """Such a fact is told, of one or two people, or asked for."""
        told = [key for key in self.view.said if key.startswith("they/") and self.view.known(key) != UNSURE]
        draw = self.rng.random()
        if draw < 0.12:
            return self.own_and_theirs()
        if draw < 0.35:
            return self.tell_they()
        if draw < 0.55:
            return self.tell_they_both()
        if draw < 0.62:
            if self.made_of.further > 23 and self.rng.random() < 0.6:
                return self.ask_pet_colour() or self.pet_coloured(pick(self.rng, PET_KINDS))
            return self.ask_pet_is()
        if told and draw < 0.92:
            return self.ask_they(*pick(self.rng, told).split("/")[1:])
        return self.ask_they(self.they_kind(), pick(self.rng, PEOPLE))

    def tell_they(self) -> Exchange:
        """What somebody does."""
        rng, who, kind = self.rng, pick(self.rng, PEOPLE), self.they_kind()
        frame = pick(rng, FRAMES)
        core = standing(frame.replace("{t}", pick(rng, THEY[kind].told)), who, pick(rng, pronoun(who)))
        names = {"w": value("name", rng, self.made_up)} if "{w}" in core else {}
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=pick(rng, THEY[kind].values), **names)
        fact = self.they_fact(kind, who, typed["v"])
        called = (self.remembered("name", who, typed["w"]),) if names else ()
        return self.exchange("third person", text, "Okay, " + fact[1], told=(fact, *called), holds=(fact,), claim=fact[1])

    def tell_they_both(self) -> Exchange:
        """What two people do, or somebody and the user."""
        rng, who, kind = self.rng, pick(self.rng, PEOPLE), self.they_kind()
        other = pick(rng, [one for one in PEOPLE if one != who])
        again = kind if rng.random() < BOTH_SAME else self.they_kind()
        named = rng.random() < 0.4
        places = ("{a} ", "{b} ") if named else ("", "")
        core = f"my {who} {places[0]}{pick(rng, THEY[kind].told)}{pick(rng, TWO_JOINERS)}my {other} {places[1]}" + pick(rng, THEY[again].told).replace("{v}", "{w}")
        core = core.replace("{p}", "their")
        names = {place: value("name", rng, self.made_up) for place in "ab"} if named else {}
        one, two = pick(rng, THEY[kind].values), pick(rng, THEY[again].values)
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=one, w=two, **names)
        facts = (self.they_fact(kind, who, typed["v"]), self.they_fact(again, other, typed["w"]))
        called = (self.remembered("name", who, typed["a"]), self.remembered("name", other, typed["b"])) if named else ()
        sentence = f"{facts[0][1][:-1]} and {facts[1][1]}"
        return self.exchange("third person", text, "Okay, " + sentence, told=facts + called, holds=facts, claim=sentence)

    def own_and_theirs(self) -> Exchange | None:
        """What holds of the user, and the same of somebody else."""
        rng, key, who = self.rng, pick(self.rng, tuple(AND_MINE)), pick(self.rng, PEOPLE)
        if key in self.avoid:
            return None
        core = pick(rng, AND_MINE[key]).replace("{r}", who)
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=value(key, rng, self.made_up), w=value(key, rng, self.made_up))
        fact = self.remembered(key, who, typed["w"])
        said = [echo(key, typed["v"]), "Okay, " + fact[1]]
        facts = (fact, (key, typed["v"]))
        return self.exchange("third person", text, " ".join(said if core.index("{v}") < core.index("{w}") else said[::-1]), holds=facts, told=facts)

    def pet_is(self, before: Exchange) -> Exchange | None:
        """Right after a pet was told of: how old it is, or the question for it."""
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

    @staticmethod
    def they_fact(kind: str, who: str, v: str) -> tuple[str, str]:
        """Its key in the window, and the sentence that tells it."""
        return f"they/{kind}/{who}", THEY[kind].sentence.replace("{r}", who).replace("{v}", v)

    def ask_they(self, kind: str, who: str, said: str = "") -> Exchange | None:
        """A question for it, by name where that was told; `said`: by this pronoun."""
        rng, key = self.rng, f"they/{kind}/{who}"
        sentence, called = self.view.known(key), f"other/name/{who}"
        if sentence == UNSURE:
            return None
        name = self.others_told.get(called) if called in self.as_told() and rng.random() < 0.6 else None
        needs = {key: sentence} | ({called: self.view.known(called)} if name and not said else {})
        core = pick(rng, THEY[kind].asked).replace("{n}", said or ("{w}" if name else f"my {who}"))
        text, _ = self.write(self.decorated(core, ASK_PREFIXES, ASK_SUFFIXES), "?", **({"w": name} if name and not said else {}))
        reply = capital(sentence) if sentence else f"I don't know {THEY[kind].missing.replace('{r}', who)}."
        holds = ((key, sentence),) if sentence else ()
        return self.exchange("third person", text, reply, needs=needs, holds=holds, claim=sentence or reply, filler=not sentence and not said, follows=bool(said))

    def after_they(self, before: Exchange) -> Exchange | None:
        """Right after that, a question for it."""
        told = [key.split("/")[1:] for key, v in before.turns[0].facts if key.startswith("they/") and v != UNSURE]
        if not told:
            return None
        kind, who = pick(self.rng, told)
        said = pick(self.rng, pronoun(who)) if len(told) == 1 and self.rng.random() < 0.3 else ""
        return self.ask_they(kind, who, said)
