"""What other people are, do and do not do, told with or without their names: "my gran Bea plays the trombone", "what does she play?".

>>> THEY["plays"].sentence, WITHOUT_MY.search("my gran plays cards").group(1)
('your {r} plays {v}.', 'gran')
"""

import re

from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.habits import Habit, kinds
from cleanslate.training.named_people import PEOPLE, pronoun, standing
from cleanslate.training.pets import FondSpeaker
from cleanslate.training.telling import TELL_PREFIXES, TWO_JOINERS
from cleanslate.training.values import pick, value
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
BOTH_SAME = 0.6  # of what is told of two people, the same of both
WITHOUT_MY = re.compile(r"\bmy (mum|mom|dad|nan|nana|gran|grandma|grandpa|grandad|granny|mother|father|auntie|mummy|daddy)\b")
BARE = 0.3  # messages about the closest, since step 510,000, without "my": "Grandma was a nurse", "how old is Dad"


class ObservantSpeaker(FondSpeaker):
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
            return self.pet()
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
        """What two people do."""
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
