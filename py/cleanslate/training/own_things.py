"""Exchanges about what is the user's own and has no key in the notes: age, favourite things, two pets with their names."""

from cleanslate.training import third_person
from cleanslate.training.others import THEN_ASKS
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.relatives import FamilySpeaker, other_fact
from cleanslate.training.telling import ELLIPTIC_CORRECTIONS, LAST_CORRECT_FRAMES, TELL_PREFIXES
from cleanslate.training.values import PET_KINDS, PET_NAMES, made_up_name, made_up_word, pick, value
from cleanslate.training.wording import capital, echo
from cleanslate.training.world_facts import NUMBER_WORDS

AGE = "other/thing/age"
OLDEST = 99
LIKED_AND_ASKED = 0.06
BIRTHDAYS = 0.2  # since step 418,000
AGE_TELL = third_person.LATER_AGE_TELL + table("""
    [i'm|im|i am] {v} and [i love dinosaurs|just trying this out|new to this|still learning|never used one of these|i like maths|i can't type well|my grandson showed me this]
    [i'm|im|i am] {v}, [nearly a grown up|too old for this|so be nice|by the way|if you want to know|and you|in case it matters|so go slowly|not a child]
    [i'm|im|i am] only {v} / [i'm|im|i am] almost [blind and |]{v} / [i'm|im|i am] a {v} year old [boy|girl|kid|man|woman|student|teenager|pensioner|grandmother|human]
    [a|just a|only a] {v} year old [boy|girl|kid|man|woman|granny] [here|speaking|from the village] / {v} [yo|yrs old|years old|years of age] [here|btw|by the way|]
    i [was|turned|hit|reached|made it to] {v} [in may|on friday|this year|last winter|two days ago] / i have just turned {v} / today i turn {v}
    at {v} [i am the oldest here|one learns slowly|you see the world differently|i am still curious] / [i'll tell you|guess what,|fyi|for your information] i'm {v}
    age: {v} / age {v} / age = {v} / my age: {v} / {v} is my age / {v} years and counting / [my age would be|my age, that's] {v}
    {v} years [i have|is my age] / i have {v} years old / i got {v} years / i am of {v} years / [i will admit|i must say|to be honest] i'm {v}
    """)
AGE_ASK = third_person.LATER_AGE_ASK + table("""
    [so|ok so|and|now|wait,|right,|then] how old am i [then|again|pip|now|please] / [whats|what's] my age [again|pip|now|then|btw]
    [can you|could you|please] [tell me|say|remember|recall] [how old i am|my age] / [do|did] you [remember|recall|catch|get|know] [how old i am|my age]
    how old [did i say i was|was i|is your user|is the person typing|i am, do you know] / [my age again|my age please|whats my age pls|how many years old am i]
    [quick|test:|quiz:] how old am i / [what did i say my age was|which age did i give you|what number is my age|and my age is]
    """)
NAME_AND_AGE = table("""
    [i'm|im|i am|my name is|my name's|its|this is] {v} and [i'm|im|i am] {w} / [i'm|im|i am|my name is|hi, i'm|hello, i am] {v}, [i'm|im|i am|age|aged] {w} / {v}, {w} / {v}, {w} years old
    [i'm|im|i am|my name is] {v}, {w} years old / [i'm|im|i am|my name is] {v} and [i'm|im|i am] {w} years old / {v} here, {w} years old / {v} ({w}) here
    """)
AGE_AND_NAME = table("""
    [i'm|im|i am] {w} and [my name is|my name's|i'm called|i'm|they call me] {v} / [i'm|im|i am] {w}, [my name is|my name's|i'm called|i'm|name's] {v}
    {w} years old and my name is {v} / [i'm|im] {w} years old and [i'm|my name is] {v}
    a {w} year old called {v} / [i'm|i am] a {w} year old [called|named] {v} / age {w}, name {v}
    """)
AGE_FIRST = 0.4  # of what tells name and age since step 520,000, that with the age first
YOUNG = 0.2  # of the ages since step 576,000, those of children: "i am 6" is no name
MORE_PETS = 0.3  # and of one's own things since then, two pets
OTHERS_KNOWN = 0.5  # of one's own things since step 627,000, when somebody else's age is known and not the user's, questions for the user's
OTHER_KIND = 0.5  # and of what is asked about pets then, the name of one of a kind that was not told of
AGE_IN_WORDS = 0.25  # of the ages, those that are spelt out
_TENS, _ONES = "twenty thirty forty fifty sixty seventy eighty ninety".split(), "one two three four five six seven eight nine".split()
AGES_IN_WORDS = (*NUMBER_WORDS.split()[2:], *_TENS, *(f"{ten}-{one}" for ten in _TENS for one in _ONES), *(f"{ten} {one}" for ten in _TENS for one in _ONES))
CORRECT_AGE = table("""
    [typo|oops|sorry|wait|no|no wait|haha|lol|hm no|i lied|joking|actually|my bad|oh|ups], [i'm|im|i am] {v}[| actually| really| of course]
    typo [haha|lol|sorry], [i'm|im|i am] {v} / [i'm|im|i am] {v}, not {o} / not {o}, {v} / [i meant|i mean|make that|it's|i wanted to type] {v} / {v}, sorry / {v} not {o}
    [yesterday was my birthday|i had my birthday], now [i'm|im|i am] {v} / [that was wrong|that's wrong|wrong], [i'm|im|i am] {v} / no, {v}
    """)
FAVOURITES = tuple("animal song film movie book sport drink season number game band fruit day subject teacher toy flower month place dessert holiday "
                   "vegetable singer team show car tree bird sweet snack shop superhero cartoon".split())
FAVOURITE_VALUES = {
    "animal": "tiger otter panda wolf fox owl dolphin koala elephant penguin giraffe sloth lion bee snake shark hedgehog octopus raven horse",
    "sport": "tennis football chess rugby hockey swimming karate cricket golf judo skating rowing badminton climbing", "season": "spring summer autumn winter",
    "drink": "tea coffee lemonade milk water juice cocoa cola chai kefir", "day": "monday tuesday wednesday thursday friday saturday sunday",
    "month": "january february march april may june july august september october november december",
    "subject": "maths history music art physics biology geography latin english sport chemistry", "fruit": "mango apple pear kiwi melon plum cherry banana peach",
    "flower": "rose tulip lily daisy orchid sunflower poppy violet",
}
FAVOURITE_TELL = table("""
    my [favourite|fav|fave] {r} is {v} / my [favourite|fav|fave] {r} is the {v} / my [favourite|fav] {r}? {v} / [favourite|fav] {r}: {v} / {v} is my [favourite|fav|fave] {r} / the {v} is my [favourite|fav] {r}
    my [favourite|fav] {r} would be {v} / my [favourite|fav] {r} has to be {v} / my all time favourite {r} is {v} / my [favourite|fav] {r} of all is the {v} / the {r} i like best is {v} / the {r} i like most is the {v}
    [for me|as for me,|well|hm,] the best {r} is {v} / {v} is the {r} i love most / my [favourite|fav] {r} must be the {v}
    """)
FAVOURITE_ASK = table("""
    what is my favourite {r} / what's my [favourite|fav|fave] {r} / whats my [favourite|fav|fave] {r} / my favourite {r} / [and|so|ok|now] what is my [favourite|fav] {r} [again|then|pip]
    do you [know|remember|recall] my [favourite|fav] {r} / which {r} [do i like best|is my favourite|do i love most|did i say is my favourite] / [tell me|say] my [favourite|fav] {r}
    what did i say my [favourite|fav] {r} is / which is my [favourite|fav] {r} / what {r} do i like [best|most]
    """)
CORRECT_FAVOURITE = table("""
    [hmm no|no|wait|no wait|actually|sorry|hm], [i changed my mind, |]it's [the |]{v} / [i changed my mind|new favourite], it's [the |]{v} / [no|oh|actually] [the {v}|{v}] / [rather|i meant|make it] [the |]{v}
    it's [the |]{v} now / not [the |]{o}, [the |]{v} / [hmm|well|haha] no it's [the |]{v}, not [the |]{o} / i like [the |]{v} better now
    """)
TWO_PETS = table("""
    my {r} is called {v} and my {q} is called {w} / my {r} is {v} and my {q} is {w} / my {r}'s name is {v} and my {q}'s name is {w} / my {r} is named {v} and my {q} {w}
    i have a {r} called {v} and a {q} called {w} / i have a {r}, {v}, and a {q}, {w} / we have a {r} named {v} and a {q} named {w} / {v} is my {r} and {w} is my {q}
    the {r} is {v} and the {q} is {w} / our {r} is called {v}, our {q} {w} / my {r} {v} and my {q} {w} [live here|are best friends|don't get on|are asleep]
    """)
ASK_PET = table("""
    what is [my|the] {r} called / what's [my|the] {r} called / whats [my|the] {r} called / what is the name of [my|the] {r} / what's [my|the] {r}'s name / [my|the] {r}'s name
    [and|so|ok,|now] what's [my|the] {r} called [again|then] / which name does [my|the] {r} have / do you know what [my|the] {r} is called / tell me the name of [my|the] {r}
    """)
BIRTHDAY = "other/thing/birthday"
BIRTHDAY_TELL = table("""
    my [birthday|bday|b-day] is {v} / my [birthday|bday]'s {v} / i have my birthday {v} / my birthday: {v} / i celebrate my birthday {v} / [so|btw|fyi|well,] my [birthday|bday] is {v}
    my birthday comes {v} / my birthday is {v}, [can you remember that|don't forget it|soon|just like my mum's|in case you ask] / {v} is my [birthday|bday] / my birthday falls {v}
    """)
BIRTHDAY_ASK = table("""
    when is my [birthday|bday|b-day] / when's my [birthday|bday] / what day is my birthday / on which day is my birthday / [do you know|do you remember|tell me|can you say] when my birthday is
    what is my birthday / when did i say my birthday is / [so|and|ok,] when is my [birthday|bday] [again|then|pip] / which month is my birthday / when do i celebrate my birthday / my birthday is when
    """)
CORRECT_BIRTHDAY = table("""
    [no|sorry|oops|wait|no wait|actually|typo], [it's|i mean|my birthday is|] {v} / [no|sorry|oops], {v}, not {o} / i meant {v} / not {o}, {v}
    """)
MONTH_NAMES = "January February March April May June July August September October November December".split()
DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
FEASTS = ("on Christmas Day", "on Halloween", "on New Year's Eve", "at Easter", "on Valentine's Day", "next week", "next month", "in two weeks", "in summer")
AGE_NOTES = table("""
    age: {v} / age: {v} / age = {v} / {v} years old / is {v} years old / I am {v} years old / the user is {v} years old / User is {v} / my age is {v} / aged {v} / Age - {v}
    The user's age is {v} / user age: {v} / i'm {v} / is {v} / told me the age is {v} / turned {v} / I am {v} / says that they are {v}
    """)


def age_note(rng) -> tuple[tuple[str, str], str]:
    """A note about the user's age, and the fact that it states.

    >>> from random import Random
    >>> age_note(Random(4))
    (('other/thing/age', 'your age is 25.'), 'age: 25')
    """
    v = str(3 + int(rng.random() * (OLDEST - 3)))
    return (AGE, f"your age is {v}."), pick(rng, AGE_NOTES).replace("{v}", v)


def birthday(rng) -> str:
    """When somebody was born, as people say it.

    >>> from random import Random
    >>> birthday(Random(1))
    'in February'
    """
    month, day, draw = pick(rng, MONTH_NAMES), 1 + int(rng.random() * 30), rng.random()
    if draw < 0.2:
        return f"on {day} {month}"
    if draw < 0.55:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in (11, 12, 13) else 0, "th")
        return pick(rng, (f"{day} {month}", f"{month} {day}", f"on {month} {day}", f"on the {day}{ending} of {month}", f"{day}{ending} {month}", f"the {day}{ending} of {month}", f"{month} {day}{ending}"))
    return f"in {month}" if draw < 0.8 else f"on {pick(rng, DAY_NAMES)}" if draw < 0.87 else pick(rng, FEASTS)


class OwnSpeaker(FamilySpeaker):
    """A speaker who tells more of what is their own.  `own`: what was told of it last, by its key in the window."""

    def __init__(self, *arguments, **options) -> None:
        super().__init__(*arguments, **options)
        self.own: dict[str, str] = {}

    def own_thing(self, before: Exchange | None) -> Exchange | None:
        """One exchange about the user's age, a favourite thing or two pets."""
        if self.made_of.further > 15 and self.rng.random() < LIKED_AND_ASKED:
            return self.like_and_ask()
        if self.made_of.further > 16 and self.rng.random() < BIRTHDAYS:
            return self.tell_own(BIRTHDAY) if self.rng.random() < 0.6 else self.ask_own(BIRTHDAY)
        if self.made_of.further > 26 and self.rng.random() < MORE_PETS:
            return self.ask_pet() or self.tell_two_pets()
        if self.made_of.further > 27 and self.knows_others_age() and self.view.known(AGE) is None and self.rng.random() < OTHERS_KNOWN:
            return self.ask_own(AGE)
        draw = self.rng.random()
        told = [key for key, _ in before.turns[0].facts if key in self.own] if before else []
        if told and draw < 0.4:
            return self.correct_own(told[0], short=True)
        if draw < 0.2:
            return self.tell_own(AGE)
        if draw < 0.3:
            return self.tell_name_and_age()
        if draw < 0.42:
            return self.tell_own("other/thing/favourite " + pick(self.rng, FAVOURITES))
        if draw < 0.5:
            return self.tell_two_pets()
        if draw < 0.58:
            return self.correct_own(pick(self.rng, tuple(self.own)), short=False) if self.own else None
        if draw < 0.68:
            return self.ask_pet()
        return self.ask_own()

    def like_and_ask(self) -> Exchange:
        """The user says what they like and asks for it in the same message."""
        rng, verb = self.rng, pick(self.rng, third_person.LIKE_VERBS)
        what = pick(rng, third_person.LIKED) if rng.random() < 0.6 else made_up_word(rng)
        text, typed = self.write(f"i {verb} {{v}}{pick(rng, THEN_ASKS)}{pick(rng, third_person.LIKE_ASK).replace('{r}', verb)}", "?", v=what)
        sentence = f"you {verb} {typed['v']}."
        fact = ((f"other/like/{verb}", sentence),)
        return self.exchange("other fact", text, capital(sentence), told=fact, holds=fact, claim=sentence)

    def own_value(self, key: str) -> str:
        """An age, or something that may be a favourite."""
        rng = self.rng
        if key == AGE and self.made_of.further > 23 and rng.random() < AGE_IN_WORDS:
            return pick(rng, AGES_IN_WORDS)
        if key == AGE and self.made_of.further > 26 and rng.random() < YOUNG:
            return str(3 + int(rng.random() * 10))
        if key == AGE:
            return str(3 + int(rng.random() * (OLDEST - 3)))
        if key == BIRTHDAY:
            return birthday(rng)
        known = FAVOURITE_VALUES.get(key.rsplit(" ", 1)[1], "").split()
        if known and rng.random() < 0.7:
            return pick(rng, known)
        return made_up_word(rng) if rng.random() < 0.7 else made_up_name(rng)

    def tell_own(self, key: str) -> Exchange:
        """The user tells their age or a favourite thing."""
        return self.own_told(key, self.decorated(pick(self.rng, self.ways(key)[0]), TELL_PREFIXES))

    @staticmethod
    def ways(key: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """How such a thing is told, corrected and asked for."""
        if key == AGE:
            return AGE_TELL, CORRECT_AGE, AGE_ASK
        return (BIRTHDAY_TELL, CORRECT_BIRTHDAY, BIRTHDAY_ASK) if key == BIRTHDAY else (FAVOURITE_TELL, CORRECT_FAVOURITE, FAVOURITE_ASK)

    def after_own(self, before: Exchange) -> Exchange | None:
        """Right after such a thing or two pets were told: a correction of it, or a question for it."""
        told = [key for key, _ in before.turns[0].facts if key in self.own]
        if told:
            return self.correct_own(told[0], short=True) if self.rng.random() < 0.65 else self.ask_own(told[0])
        two = sum(key.startswith("other/name/") and key.rsplit("/", 1)[1] in PET_KINDS for key, _ in before.turns[0].facts) == 2
        return self.ask_pet() if two else None

    def own_told(self, key: str, core: str, old: str = "", follows: bool = False) -> Exchange:
        """What such a message is answered with."""
        thing = key.removeprefix("other/thing/")
        text, typed = self.write(core.replace("{r}", thing.removeprefix("favourite ")), ".", v=self.own_value(key))
        text = text.replace("{o}", old)
        sentence = f"your {thing} is {typed['v']}."
        self.own[key] = typed["v"]
        fact = ((key, sentence),)
        return self.exchange("other fact", text, "Okay, " + sentence, told=fact, holds=fact, claim=sentence, follows=follows)

    def tell_name_and_age(self) -> Exchange | None:
        """The user introduces themselves with name and age."""
        if "name" in self.avoid:
            return None
        age_first = self.made_of.further > 23 and self.rng.random() < AGE_FIRST
        core = self.decorated(pick(self.rng, AGE_AND_NAME if age_first else NAME_AND_AGE), ("hi,", "hello,", "hey,", "good morning,", "ok,", "hi pip,"))
        text, typed = self.write(core, ".", v=self.some_value("name"), w=self.own_value(AGE))
        sentence = f"your age is {typed['w']}."
        self.own[AGE] = typed["w"]
        facts = (("name", typed["v"]), (AGE, sentence))
        said = [echo("name", typed["v"]), f"Okay, {sentence}"]
        return self.exchange("two facts", text, " ".join(said[::-1] if age_first else said), told=facts, holds=facts)

    def correct_own(self, key: str, short: bool) -> Exchange | None:
        """The user takes back their age or a favourite thing; `short`: right after it was told."""
        old = self.own[key]
        if self.view.known(key) != f"your {key.removeprefix('other/thing/')} is {old}.":
            return None
        if short:
            core = pick(self.rng, self.ways(key)[1]) if self.rng.random() < 0.7 else pick(self.rng, ELLIPTIC_CORRECTIONS)
            return self.own_told(key, core, old, follows=True)
        told = pick(self.rng, self.ways(key)[0])
        return self.own_told(key, pick(self.rng, LAST_CORRECT_FRAMES).replace("{t}", told), old)

    def ask_own(self, about: str = "") -> Exchange | None:
        """A question for the user's age or a favourite thing, told or not; or for what it is to be `about`."""
        rng = self.rng
        told = [key for key in (*self.view.said, *self.view.notes) if key == AGE or key.startswith("other/thing/favourite ")]
        if about:
            key = about
        elif told and rng.random() < 0.7:
            key = pick(rng, told)
        elif self.made_of.further > 19 and self.knows_others_age():
            key = AGE  # and no other's
        else:
            key = AGE if rng.random() < 0.5 else "other/thing/favourite " + pick(rng, FAVOURITES)
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        thing = key.removeprefix("other/thing/")
        core = pick(rng, self.ways(key)[2]).replace("{r}", thing.removeprefix("favourite "))
        text, _ = self.write(self.decorated(core, ASK_PREFIXES, ASK_SUFFIXES), "?")
        holds = ((key, sentence),) if sentence else ()
        reply = capital(sentence) if sentence else f"I don't know your {thing}."
        return self.exchange("other fact", text, reply, needs={key: sentence}, holds=holds, claim=sentence or reply, filler=not sentence)

    def knows_others_age(self) -> bool:
        """Whether somebody else's age was told."""
        return any(key.startswith("other/age/") for key in self.view.said)

    def tell_two_pets(self) -> Exchange | None:
        """The names of two pets; no key in the notes holds both, so Pip saves neither."""
        rng = self.rng
        if self.avoid or self.view.known("pet") is not None or self.view.known("pet name") is not None:
            return None
        one, other = pick(rng, PET_KINDS), pick(rng, PET_KINDS)
        if one == other:
            return None
        names = [pick(rng, PET_NAMES) if rng.random() < 0.5 else value("pet name", rng, 1.0) for _ in range(2)]
        core = self.decorated(pick(rng, TWO_PETS).replace("{r}", one).replace("{q}", other), TELL_PREFIXES)
        text, typed = self.write(core, ".", v=names[0], w=names[1])
        facts = (other_fact("name", one, typed["v"]), other_fact("name", other, typed["w"]))
        sentence = f"{facts[0][1][:-1]} and {facts[1][1]}"
        unsure = (("pet", UNSURE), ("pet name", UNSURE))
        return self.exchange("other fact", text, "Okay, " + sentence, told=(*facts, *unsure), holds=facts, claim=sentence)

    def ask_pet(self) -> Exchange | None:
        """A question for the name of one of several pets, or of one that is not among them."""
        if self.made_of.further > 27 and self.rng.random() < OTHER_KIND and (asked := self.ask_other_pet()):
            return asked
        known = [key for key in self.view.said if key.startswith("other/name/") and key.rsplit("/", 1)[1] in PET_KINDS]
        known = [key for key in known if self.view.known(key) != UNSURE]
        if not known:
            return None
        key = pick(self.rng, known)
        core = pick(self.rng, ASK_PET).replace("{r}", key.rsplit("/", 1)[1])
        text, _ = self.write(self.decorated(core, ASK_PREFIXES, ASK_SUFFIXES), "?")
        sentence = self.view.known(key)
        return self.exchange("other fact", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence)

    def ask_other_pet(self) -> Exchange | None:
        """A question for the name of a pet of another kind than the one that was told of: its name is not known."""
        pet = self.view.known("pet")
        if pet in (None, UNSURE) or not pet.startswith(("a ", "an ")):
            return None
        kind = pick(self.rng, [kind for kind in PET_KINDS if kind not in pet.split()])
        key = other_fact("name", kind, "")[0]
        if self.view.known(key) is not None:
            return None
        core = pick(self.rng, ASK_PET).replace("{r}", kind)
        text, _ = self.write(self.decorated(core, ASK_PREFIXES, ASK_SUFFIXES), "?")
        return self.exchange("other fact", text, f"I don't know your {kind}'s name.", needs={"pet": pet, key: None}, filler=True)
