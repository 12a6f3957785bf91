"""Exchanges about people who have a name as well as a place in the user's life: "my sister Ana is a nurse", "what does Ana do?", "she is 30".

>>> "my {r} {w} lives in {v}" in TELL["city"], pronoun("niece"), pronoun("friend")
(True, ('she',), ('he', 'she'))
"""

from cleanslate.training import third_person
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.others import other_fact
from cleanslate.training.second_thoughts import HesitantSpeaker
from cleanslate.training.telling import TELL_PREFIXES
from cleanslate.training.values import pick, value
from cleanslate.training.wording import capital
from cleanslate.training.world_facts import NUMBER_WORDS

PEOPLE = third_person.PEOPLE + (
    "grandson", "granddaughter", "stepson", "stepfather", "godmother", "little brother", "little sister", "big brother", "big sister", "older brother",
    "younger sister", "best mate", "twin brother", "youngest", "eldest", "oldest son", "fiancée", "housemate", "workmate", "mother-in-law", "tutor", "nan", "nana",
)
_HE = "brother father dad son husband boyfriend uncle grandpa grandfather nephew boy fiancé grandson stepson stepfather"
_SHE = "sister mother mum mom daughter wife girlfriend aunt grandma grandmother niece stepmother girl granddaughter godmother fiancée mother-in-law nan nana"
TELL = {
    "age": table("""
        my {r} {w} is {v} / my {r} {w} is {v} / my {r} {w} is {v} years old / my {r} {w} turned {v} [today|last week|in may] / {w}, my {r}, is {v}
        i have a {r}, {w}, [who is|aged] {v}
        {w} is my {r} and {s} is {v} / my {r} is called {w} and {s} is {v} / my {r}'s name is {w}, {s} is {v} years old
        my {r} {w} ({v}) [is here too|says hi|is with me] / my {r} {w}, {v}, [is here|says hello]
        this is my {r} {w}, {s} is {v} / my {r} {w} just had [a|another] birthday, {s} is {v} now / i live with my {r} {w}, who is {v}
        my {r} is {v} and [is called|{s} is called|the name is] {w}
        """),
    "city": table("""
        my {r} {w} lives in {v} / my {r} {w} is from {v} / {w}, my {r}, lives in {v} / my {r} {w} moved to {v} [last year|in june|recently]
        my {r} {w} lives over in {v}
        {w} is my {r} and {s} lives in {v} / my {r} is called {w} and lives in {v} / i [visited|am visiting|want to see] my {r} {w} in {v}
        my {r} {w} comes from {v} / my {r} {w} has a flat in {v}
        my {r} {w} is living in {v} [now|these days] / my {r}'s name is {w} and {s}'s from {v} / my {r} {w} studies in {v}
        i have a {r} in {v}, {p} name is {w}
        """),
    "pet": table("""
        my {r} {w} has {v} / my {r} {w} got {v} [for christmas|last week|from a shelter] / {w}, my {r}, has {v} / my {r} {w} keeps {v}
        {w} is my {r} and {s} has {v}
        my {r} {w} owns {v} / my {r} is called {w} and has {v} / my {r} {w} bought {v} / my {r} {w} has had {v} for years
        i look after {v}, it belongs to my {r} {w}
        """),
    "colour": table("""
        my {r} {w} likes the colour {v} / my {r} {w}'s favourite colour is {v} / {w} is my {r} and {p} favourite colour is {v}
        the favourite colour of my {r} {w} is {v}
        my {r} {w} loves the colour {v} / {w}, my {r}, likes {v} best of all colours / my {r} is called {w} and likes the colour {v}
        """),
    "food": table("""
        my {r} {w} loves to eat {v} / my {r} {w}'s favourite food is {v} / {w} is my {r} and {p} favourite food is {v} / my {r} {w} likes to eat {v}
        my {r} {w} eats {v} every day
        {w}, my {r}, lives on {v} / my {r} is called {w} and loves eating {v} / my {r} {w} only eats {v}
        """),
    "job": table("""
        my {r} {w} is {v} / my {r} {w} is {v} / my {r} {w} works as {v} / {w}, my {r}, is {v} / {w} is my {r} and {s} works as {v}
        my {r} {w} became {v} / my {r} is called {w} and is {v}
        my {r} {w} is working as {v} / my {r} {w} just started as {v} / i have a {r}, {w}, who is {v} / my {r}'s name is {w} and {s} is {v}
        my {r} {w} is {v} [at a big place|in town|by trade|and loves it]
        """),
    "liked": table("""
        my {r} {w} likes {v} / my {r} {w} loves {v} / {w}, my {r}, is crazy about {v} / {w} is my {r} and {s} loves {v} / my {r} {w} is into {v}
        my {r} {w} can't get enough of {v}
        my {r} is called {w} and likes {v} / my {r} {w} really likes {v} / my {r} {w} is a big fan of {v} / all my {r} {w} thinks about is {v}
        """),
}
ASK = {
    "age": table("""
        how old is {w} / what age is {w} / {w}'s age / [and|so|ok] how old is {w} [again|then] / do you know how old {w} is / tell me how old {w} is
        how old did i say {w} is / what is {w}'s age / how old is {w} now
        """),
    "city": table("""
        where does {w} live / where is {w} from / which [city|town] does {w} live in / [and|so|ok] where does {w} live [again|then]
        do you know where {w} lives / where did i say {w} lives / tell me where {w} lives / where's {w} from
        """),
    "pet": table("""
        what pet does {w} have / which pet does {w} have / what animal does {w} have / what is {w}'s pet / what kind of pet has {w} got
        does {w} have a pet / what pet did i say {w} has
        """),
    "colour": table("""
        what is {w}'s favourite colour / what colour does {w} like / which colour does {w} like best / {w}'s favourite colour
        [and|so|ok] what's {w}'s favourite colour [again|then] / what's the favourite colour of {w}
        """),
    "food": table("""
        what does {w} like to eat / what is {w}'s favourite food / what's {w}'s favourite food / what food does {w} like / what does {w} love to eat
        [and|so|ok] what does {w} eat [again|then]
        """),
    "job": table("""
        what does {w} do / what is {w}'s job / what does {w} do for [a living|work] / what does {w} work as / what job does {w} have
        [and|so|ok] what does {w} do [again|then] / what did i say {w} does / {w}'s job / what is {w}
        """),
    "liked": table("""
        what does {w} like / what does {w} love / what is {w} into / what did i say {w} likes / [and|so|ok] what does {w} like [again|then]
        do you know what {w} likes / tell me what {w} likes
        """),
}
WHO_IS = table("""
    who is {w} / who's {w} / do you know who {w} is / [and|so|ok,|tell me] who is {w} [again|then] / who did i say {w} is / what is {w} to me
    how do i know {w} / remind me who {w} is / whos {w}
    """)
THEN = {
    "age": table("""
        {s} is {v} / {s}'s {v} / {s} is {v} years old / {s} just turned {v} / and {s} is {v} / {p} age is {v} / {s}'s only {v} / {s} is {v} now
        """),
    "city": table("""
        {s} lives in {v} / {s}'s from {v} / {s} is from {v} / and {s} lives in {v} / {p} home is in {v} / {s} moved to {v} / {s} lives in {v} now
        {p} flat is in {v}
        """),
    "pet": table("{s} has {v} / {s}'s got {v} / {s} owns {v} / and {s} has {v} / {p} pet is {v} / {s} keeps {v}"),
    "colour": table("{p} favourite colour is {v} / {s} likes the colour {v} / {s} likes the colour {v} best / and {p} favourite colour is {v}"),
    "food": table("{p} favourite food is {v} / {s} loves to eat {v} / {s} likes eating {v} / and {s} loves to eat {v} / {s} eats {v} all the time"),
    "job": table("{s} is {v} / {s}'s {v} / {s} works as {v} / and {s} works as {v} / {p} job is {v} / {s} is {v} by trade"),
    "liked": table("{s} likes {v} / {s} loves {v} / {s} is into {v} / and {s} loves {v} / {s}'s crazy about {v} / {s} really likes {v}"),
    "name": table("""
        {p} name is {v} / {s} is called {v} / {s}'s called {v} / {p} name's {v} / and {p} name is {v} / {s} is named {v} / we call {o} {v}
        {s} goes by {v}
        """),
}
"""What is told of somebody right after something else was; {s}: he or she, {p}: his or her, {o}: him or her."""
OWNER, OBJECT = {"he": "his", "she": "her"}, {"he": "him", "she": "her"}
SEVERAL = table("""
    i have two {r}, {v} ({a}) and {w} ({b}) / my {r} are {v} ({a}) and {w} ({b}) / i have two {r}, {v} who is {a} and {w} who is {b}
    my two {r}, {v} and {w}, are {a} and {b}
    i've got two {r}, {v}, {a}, and {w}, {b} / my {r} are called {v} ({a}) and {w} ({b}) / we have two {r}, {v} aged {a} and {w} aged {b}
    two {r}: {v} ({a}), {w} ({b})
    """)
TWO_NAMED = 0.25  # of what is told of people with names, that of two in one message
MARKED = 0.12  # and that of two of a kind, with their ages
IN_WORDS = 0.25  # ages that are spelt out
BY_NAME = 0.7  # of the questions for what was told of them, those that name them
UNTOLD = 0.2  # and those for something else than was told
WHO = 0.15  # and those for who that is
LIVELY = ("dinosaurs", "lego", "horses", "space", "ballet", "old cars", "bird watching", "fishing", "gardening", "poetry", "jazz", "pottery", "skating", "puzzles",
          "sharks", "comics", "video games", "cats", "drawing", "opera", "baking", "fashion", "maps", "trains", "robots", "knitting", "rugby", "long walks")


def pronoun(who: str) -> tuple[str, ...]:
    """What may stand for somebody; of many people it is open."""
    last = who.split(" ")[-1]
    return ("he",) if last in _HE.split() else ("she",) if last in _SHE.split() else ("he", "she")


def standing(pattern: str, who: str, said: str) -> str:
    """A pattern with its pronouns."""
    return pattern.replace("{r}", who).replace("{s}", said).replace("{p}", OWNER[said]).replace("{o}", OBJECT[said])


class AcquaintedSpeaker(HesitantSpeaker):
    """A speaker who calls people by their names."""

    def named_value(self, about: str) -> str:
        """A value for what is told of somebody."""
        if about == "age" and self.rng.random() < IN_WORDS:
            return pick(self.rng, NUMBER_WORDS.split())
        if about == "liked" and self.rng.random() < 0.6:
            return pick(self.rng, LIVELY)
        return value("name", self.rng, self.made_up) if about == "name" else self.other_value(about)

    def named_person(self) -> Exchange | None:
        """Something told of a person with a name, or asked about one."""
        draw = self.rng.random()
        if draw < 0.45:
            return self.ask_named() or self.tell_named()
        return self.tell_two_named() if draw < 0.45 + TWO_NAMED else self.tell_marked() if draw < 0.45 + TWO_NAMED + MARKED else self.tell_named()

    def tell_named(self) -> Exchange:
        """One thing of a person, with the name."""
        rng, who, about = self.rng, pick(self.rng, PEOPLE), pick(self.rng, tuple(TELL))
        core = self.decorated(standing(pick(rng, TELL[about]), who, pick(rng, pronoun(who))), TELL_PREFIXES)
        text, typed = self.write(core, ".", v=self.named_value(about), w=value("name", rng, self.made_up))
        facts = (self.remembered(about, who, typed["v"]), self.remembered("name", who, typed["w"]))
        return self.exchange("third person", text, "Okay, " + facts[0][1], told=facts, holds=facts[:1], claim=facts[0][1])

    def tell_two_named(self) -> Exchange:
        """The same of two people, each with the name."""
        rng = self.rng
        who, about = pick(rng, PEOPLE), pick(rng, [kind for kind in third_person.BOTH_TELL if kind != "name"])
        other = pick(rng, [one for one in PEOPLE if one != who])
        fitting = [pattern for pattern in third_person.BOTH_TELL[about] if "my {r} " in pattern and "my {q} " in pattern]
        core = pick(rng, fitting).replace("my {r} ", f"my {who} {{a}} ").replace("my {q} ", f"my {other} {{b}} ")
        names = [value("name", rng, self.made_up) for _ in range(2)]
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=self.named_value(about), w=self.named_value(about), a=names[0], b=names[1])
        facts = (self.remembered(about, who, typed["v"]), self.remembered(about, other, typed["w"]))
        called = (self.remembered("name", who, typed["a"]), self.remembered("name", other, typed["b"]))
        sentence = f"{facts[0][1][:-1]} and {facts[1][1]}"
        return self.exchange("third person", text, "Okay, " + sentence, told=facts + called, holds=facts, claim=sentence)

    def tell_marked(self) -> Exchange:
        """Two of a kind with their ages: Pip says back the names."""
        rng, who = self.rng, pick(self.rng, self.several_people())
        ages = {place: str(1 + int(rng.random() * 40)) for place in "ab"}
        text, typed = self.write(pick(rng, SEVERAL).replace("{r}", who), ".", v=value("name", rng, self.made_up), w=value("name", rng, self.made_up), **ages)
        fact = other_fact("names", who, f"{typed['v']} and {typed['w']}")
        return self.exchange("third person", text, "Okay, " + fact[1], told=(fact,), holds=(fact,), claim=fact[1])

    def people_here(self) -> list[str]:
        """Who was told of by name, where that still stands in the window."""
        return [key.split("/")[2] for key in self.as_told() if key.startswith("other/name/")]

    def ask_named(self) -> Exchange | None:
        """A question about somebody whose name was told."""
        here = self.people_here()
        return self.ask_about(pick(self.rng, here)) if here else None

    def ask_about(self, who: str) -> Exchange | None:
        """A question for something told of somebody, by name where that was told, or for who that is."""
        rng = self.rng
        name = self.others_told.get(called := f"other/name/{who}")
        told = [about for about in third_person.LATER_ASK if f"other/{about}/{who}" in self.others_told]
        about = pick(rng, told) if told and rng.random() >= UNTOLD else pick(rng, tuple(ASK))
        if name is None or about == "name" or self.view.known(called) == UNSURE or rng.random() >= BY_NAME:
            return self.other_reply(pick(rng, third_person.LATER_ASK[about]).replace("{r}", who), about, who)
        if rng.random() < WHO:
            text, _ = self.write(self.decorated(pick(rng, WHO_IS), ASK_PREFIXES, ASK_SUFFIXES), "?", w=name)
            key, sentence = other_fact("name", who, name)
            return self.exchange("third person", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence)
        return self.other_reply(pick(rng, ASK[about]), about, who, {called: self.view.known(called)}, w=name)

    def after_person(self, before: Exchange) -> Exchange | None:
        """Right after something was told of one person or two: a question for it, or more of the one, by "he" or "she"."""
        rng, facts = self.rng, [(key, v) for key, v in before.turns[0].facts if key.startswith("other/")]
        people = tuple(dict.fromkeys(key.split("/")[2] for key, _ in facts))
        kinds = {key.split("/")[1] for key, _ in facts}
        if not people or len(people) > 2 or not kinds <= {"name", *ASK} or any(v == UNSURE for _, v in facts):
            return None
        if len(people) == 2 or rng.random() < 0.45:
            return self.ask_about(pick(rng, people))
        who, about = people[0], pick(rng, [kind for kind in THEN if kind not in kinds])
        core = standing(pick(rng, THEN[about]), who, pick(rng, pronoun(who)))
        text, typed = self.write(self.decorated(core, ("and", "oh,", "btw", "also,")), ".", v=self.named_value(about))
        fact = self.remembered(about, who, typed["v"])
        return self.exchange("third person", text, "Okay, " + fact[1], told=(fact,), holds=(fact,), claim=fact[1], follows=True)
