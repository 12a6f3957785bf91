"""Exchanges about several people of the user's at once, and what is asked of them by what they have: "who has a tortoise?"."""

from cleanslate.training import documents, third_person, world
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import DOCUMENT_IN_VIEW, UNSURE, Exchange
from cleanslate.training.others import SociableSpeaker, other_fact
from cleanslate.training.telling import TELL_PREFIXES, TWO_JOINERS
from cleanslate.training.values import COLOURS, KEYS, pick, value
from cleanslate.training.wording import ask_reply, capital

NAMED = 0.2  # of what is told of others, where their name stands beside it: "my friend Yusuf has a tortoise"
LATER_NAMED = 0.5  # since step 384,000
LOOSELY = 0.2  # since step 408,000, what is told in the words of those whose English is new
NAMED_FIRST = 0.5  # of the questions for what was told, since step 444,000, those for somebody whose name was told as well
BY_NAME = 0.5  # of the questions for those, where it stands in the place of "my friend"
NOBODY = 0.2  # of the questions for who it is, those to which nobody is the answer
AGES = 99
SAME_PERSON, COUNTERPART = 0.4, 0.75  # of what is asked for right after something told of one person, the shares up to which it is theirs, and their counterpart's
IN_ONE_BREATH = 0.4  # of what is told or asked of somebody else, the share of their counterpart
_PAIRS = "mum dad, mom dad, mother father, brother sister, son daughter, husband wife, aunt uncle, grandma grandpa, nephew niece, boy girl, boyfriend girlfriend"
PERHAPS_THE_SAME = tuple(group.split(", ") for group in (
    "mother, mum, mom, stepmother", "father, dad", "grandmother, grandma", "grandfather, grandpa", "son, boy, kid, baby", "daughter, girl, kid, baby",
    "friend, best friend, buddy, pal, mate, roommate, flatmate, colleague, neighbour, client, boss", "wife, partner, girlfriend, fiancé", "husband, partner, boyfriend, fiancé",
    "coach, trainer, teacher", "doctor, nurse",
))
"""People who may be one: to a question for one of them, what was told of another may be the answer."""
COUNTERPARTS = {one: other for pair in _PAIRS.split(", ") for one, other in (pair.split(), pair.split()[::-1])}


class FamilySpeaker(SociableSpeaker):
    """A speaker who tells of a whole family.  `others_told`: the values of what was told of others, by its key in the window."""

    def __init__(self, *arguments, **options) -> None:
        super().__init__(*arguments, **options)
        self.others_told: dict[str, str] = {}

    def other_value(self, about: str) -> str:
        """A value for something told of another person."""
        if about == "age":
            return str(1 + int(self.rng.random() * AGES))
        if about == "liked":
            return pick(self.rng, third_person.LIKED)
        return pick(self.rng, COLOURS) if about == "plain colour" else value(about, self.rng, self.made_up)

    def tell_another(self) -> Exchange:
        """A fact about another person; now and then with their name, which is then told as well."""
        return self.tell_of(pick(self.rng, third_person.PEOPLE), pick(self.rng, tuple(third_person.LATER_TELL)))

    def tell_of(self, who: str, about: str) -> Exchange:
        """This of this person, told as `tell_another` tells it."""
        rng = self.rng
        loosely = self.made_of.further > 15 and about in third_person.LOOSE_TELL and rng.random() < LOOSELY
        pattern = pick(rng, (third_person.LOOSE_TELL if loosely else third_person.LATER_TELL)[about])
        named = about != "name" and pattern.startswith("my {r} ") and rng.random() < (LATER_NAMED if self.made_of.further > 14 else NAMED)
        if named:
            pattern = pattern.replace("my {r} ", "my {r} {w} ", 1)
        names = {"w": value("name", rng, self.made_up)} if named else {}
        text, typed = self.write(self.decorated(pattern.replace("{r}", who), TELL_PREFIXES), ".", v=self.other_value(about), **names)
        told = [(about.removeprefix("plain "), typed["v"])] + ([("name", typed["w"])] if named else [])
        facts = tuple(self.remembered(kind, who, v) for kind, v in told)
        sentence = facts[0][1]
        return self.exchange("third person", text, "Okay, " + sentence, told=facts, holds=facts[:1], claim=sentence)

    def remembered(self, about: str, who: str, v: str) -> tuple[str, str]:
        """The fact about another person, and its value kept for later questions."""
        key, sentence = other_fact(about, who, v)
        self.others_told[key] = v
        return key, sentence

    def tell_two_others(self) -> Exchange:
        """What holds of two people, mostly the same kind of thing."""
        rng = self.rng
        who = pick(rng, third_person.PEOPLE)
        other = pick(rng, [one for one in third_person.PEOPLE if one != who])
        about = pick(rng, tuple(third_person.BOTH_TELL))
        if rng.random() < 0.7:
            again, core = about, pick(rng, third_person.BOTH_TELL[about]).replace("{r}", who).replace("{q}", other)
        else:
            again = pick(rng, tuple(third_person.BOTH_TELL))
            parts = [pick(rng, third_person.LATER_TELL[kind]).replace("{r}", one) for kind, one in ((about, who), (again, other))]
            core = parts[0] + pick(rng, TWO_JOINERS) + parts[1].replace("{v}", "{w}")
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=self.other_value(about), w=self.other_value(again))
        facts = (self.remembered(about, who, typed["v"]), self.remembered(again, other, typed["w"]))
        sentence = f"{facts[0][1][:-1]} and {facts[1][1]}"
        return self.exchange("third person", text, "Okay, " + sentence, told=facts, holds=facts, claim=sentence)

    def tell_several(self) -> Exchange:
        """The names of two of a kind: "i have two daughters, Ines and Clara"."""
        rng = self.rng
        who = pick(rng, self.several_people())
        core = self.decorated(third_person.of_several(pick(rng, third_person.SEVERAL_TELL), who), TELL_PREFIXES)
        text, typed = self.write(core, ".", v=value("name", rng, self.made_up), w=value("name", rng, self.made_up))
        fact = key, sentence = other_fact("names", who, f"{typed['v']} and {typed['w']}")
        return self.exchange("third person", text, "Okay, " + sentence, told=(fact,), holds=(fact,), claim=sentence)

    def ask_several(self) -> Exchange | None:
        """A question for the names of several people, told or not."""
        told = [key.split("/")[2] for key, v in self.view.said.items() if key.startswith("other/names/") and v != UNSURE]
        who = pick(self.rng, told) if told and self.rng.random() < 0.75 else pick(self.rng, self.several_people())
        return self.other_reply(third_person.of_several(pick(self.rng, third_person.ANY_ASK["names"]), who), "names", who)

    def several_people(self) -> tuple[str, ...]:
        """Of whom the names of two may be told."""
        return third_person.SEVERAL if self.made_of.further < 16 else third_person.SEVERAL + third_person.SEVERAL_MORE

    def as_told(self) -> list[str]:
        """The keys of what was told of others here, and still stands in the window as it was told."""
        return [key for key, v in self.others_told.items() if self.view.known(key) == other_fact(*key.split("/")[1:], v)[1]]

    def known_of_others(self) -> list[str]:
        """The keys of what the window says of others, whoever told it."""
        stands = {**self.view.said, **self.view.notes}
        said = [key for key in stands if key.startswith("other/") and self.view.known(key) != UNSURE]
        return [key for key in said if key.split("/")[1] in third_person.LATER_ASK]

    def ask_of_another(self) -> Exchange | None:
        """A question for something told of another person, now and then by their name, or for something never told."""
        rng = self.rng
        seen = self.known_of_others()
        if seen and rng.random() < 0.65:
            if self.made_of.further > 19 and rng.random() < NAMED_FIRST:
                seen = [key for key in seen if "other/name/" + key.split("/")[2] in self.as_told()] or seen
            _, about, who = pick(rng, seen).split("/")
        else:
            about, who = pick(rng, tuple(third_person.LATER_ASK)), pick(rng, third_person.PEOPLE)
        pattern, named = pick(rng, third_person.LATER_ASK[about]), f"other/name/{who}"
        needs = {}
        if about != "name" and named in self.as_told() and rng.random() < BY_NAME:
            pattern, needs = pattern.replace("my {r}", self.others_told[named]), {named: self.view.known(named)}
        return self.other_reply(pattern.replace("{r}", who), about, who, needs)

    def other_reply(
        self, question: str, about: str, who: str, needs: dict | None = None, follows: bool = False, **places: str
    ) -> Exchange | None:
        """What Pip says to a question about another person; `places`: what stands in the places of the question."""
        key = f"other/{about}/{who}"
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        text, _ = self.write(question if follows else self.decorated(question, ASK_PREFIXES, ASK_SUFFIXES), "?", **places)
        needs = {key: sentence, **(needs or {})}
        if sentence is None:
            missing = third_person.of_several(third_person.OTHER_MISSING[about], who)
            return self.exchange("third person", text, f"I don't know {missing}.", needs=needs, filler=not follows, follows=follows)
        return self.exchange(
            "third person", text, capital(sentence), needs=needs, holds=((key, sentence),), claim=sentence, follows=follows
        )

    def ask_who(self) -> Exchange | None:
        """A question for who it is that has, likes or is something."""
        rng = self.rng
        seen = self.as_told()
        if not seen:
            return None
        _, about, who = (key := pick(rng, seen)).split("/")
        v = self.others_told[key]
        if rng.random() < NOBODY:
            v, key = self.other_value(about), ""
        told = [*self.view.said.values(), *self.view.notes.values()]
        if sum(v.lower() in fact.lower() for fact in told) != bool(key):
            return None  # nobody in doubt, and nobody by chance
        text, _ = self.write(self.decorated(pick(rng, third_person.WHO[about]), ASK_PREFIXES), "?", v=v)
        if key:
            sentence = self.view.known(key)
            return self.exchange("third person", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence)
        here = self.view.known(DOCUMENT_IN_VIEW)
        reply = documents.NOT_IN_DOCUMENT if here else world.DONT_KNOW
        return self.exchange("third person", text, reply, needs={DOCUMENT_IN_VIEW: here}, filler=True)

    def ask_same_of_other(self, before: Exchange) -> Exchange | None:
        """Right after something was asked or told of somebody, the same of somebody else: "and my sister?", or of the user: "and mine?"."""
        rng = self.rng
        keys = [key for key in (*before.needs, *(key for key, _ in before.turns[0].facts)) if key in KEYS or key.startswith("other/")]
        if len(keys) != 1 or before.follows:
            return None
        about, _, who = keys[0].removeprefix("other/").partition("/")
        if about == "name" or about in third_person.LATER_ASK:
            if who and about in KEYS and rng.random() < 0.3:
                return self.and_mine(about)
            known = [key.split("/")[2] for key in self.known_of_others() if key.split("/")[1] == about]
            other = pick(rng, known) if known and rng.random() < 0.6 else pick(rng, third_person.PEOPLE)
            return self.other_reply(pick(rng, third_person.SAME_OF).replace("{r}", other), about, other, follows=True)
        return None

    def same_of_another(self, before: Exchange) -> Exchange | None:
        """Right after something was told of one person, the same is asked for in full: of that person, or of another."""
        rng = self.rng
        about, _, who = before.turns[0].facts[0][0].removeprefix("other/").partition("/")
        if about not in third_person.LATER_ASK or who not in third_person.PEOPLE:
            return None
        draw = rng.random()
        other = who if draw < SAME_PERSON else COUNTERPARTS.get(who) if draw < COUNTERPART else None
        return self.ask_of(other or pick(rng, third_person.PEOPLE), about)

    def somebody_else(self, who: str, nor: str = "") -> str:
        """Another person in the user's life, who cannot be the same under another name; now and then the one whom people name in the same breath."""
        if who in COUNTERPARTS and COUNTERPARTS[who] != nor and self.rng.random() < IN_ONE_BREATH:
            return COUNTERPARTS[who]
        perhaps = {who, nor} | {one for group in PERHAPS_THE_SAME if who in group or nor in group for one in group}
        return pick(self.rng, [other for other in third_person.PEOPLE if other not in perhaps])

    def ask_of(self, who: str, about: str) -> Exchange | None:
        """A question for this of this person, told or not."""
        return self.other_reply(pick(self.rng, third_person.LATER_ASK[about]).replace("{r}", who), about, who)

    def and_mine(self, key: str) -> Exchange | None:
        """The same of the user."""
        v = self.view.known(key)
        if v == UNSURE:
            return None
        text, _ = self.write(pick(self.rng, third_person.MINE), "?")
        holds = ((key, v),) if v is not None else ()
        return self.exchange("recall" if holds else "don't know", text, ask_reply(key, v, False), needs={key: v}, holds=holds, follows=True)
