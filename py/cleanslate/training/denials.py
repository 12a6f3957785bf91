"""What is not so: "I don't live in Rome", "my dog isn't called Rex", "I have no pet", "my sister doesn't live in Rome".

Nothing is saved, and asked for it afterwards Pip does not know it.  It need not compare what is denied with what was told: to what
is not so of the user it asks for what is so, to what they do not have it says so, and of others it says back what they are not.

>>> ASKS_AGAIN["city"], "i don't live in {v}" in DENIED["city"]
('Okay. Where do you live, then?', True)
"""

from cleanslate.training import second_thoughts, third_person
from cleanslate.training.asking import ASK_PREFIXES
from cleanslate.training.changes import ChangedSpeaker
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.telling import BARE_NAME, TELL_PREFIXES
from cleanslate.training.values import KEYS, NUMBERS, PET_KINDS, made_up_word, pick, value, with_article
from cleanslate.training.wording import echo
from cleanslate.training.world import DONT_KNOW

ASKS_AGAIN = {
    "name": second_thoughts.ASKS_AGAIN, "pet name": "Okay. What is its name, then?", "colour": "Okay. What is your favourite colour, then?",
    "food": "Okay. What is your favourite food, then?", "city": "Okay. Where do you live, then?", "job": "Okay. What is your job, then?",
}
HAS_NONE = "Okay. No {v}, then."
_MORE = "[|| any more| any longer| anymore|, you know|, sorry|, really|, by the way| at all]"
DENIED = {
    "name": tuple(text.replace("{o}", "{v}") for text in second_thoughts.DENIED if not text.startswith("who")) + table("""
        [well|oh|hm|wait|haha|um], [i'm not|my name's not|my name is not|they don't call me] {v} / my name [was never|never was|is certainly not] {v}
        i'm no {v} / i do not go by {v} [any more|] / my real name [isn't|is not] {v} / [nobody|no one] [has ever called|ever called] me {v}
        you're not talking to {v} / this [isn't|is not] {v} / {v} [is my sister|is my brother|is somebody else], not me / i never was {v}
        """),
    "pet name": table(f"""
        my {{k}} [is not|isn't|was never] [called|named] {{v}}{_MORE} / my {{k}}'s name [is not|isn't] {{v}}{_MORE} / {{v}} [is not|isn't] my {{k}}'s name
        {{v}} [is not|isn't] the name of my {{k}} / i [did not|didn't|never] [call|name|named] my {{k}} {{v}} / we don't call our {{k}} {{v}}{_MORE}
        my {{k}} [does not|doesn't] [listen|answer] to {{v}}{_MORE} / the {{k}}'s not called {{v}} / it's not {{v}}, that's not my {{k}}'s name
        """),
    "colour": table(f"""
        my [favourite|fav|best] colour [is not|isn't|was never] {{v}}{_MORE} / {{v}} [is not|isn't] my [favourite|fav|best] colour{_MORE}
        i [do not|don't] [like|love] the colour {{v}}{_MORE} / {{v}} is no longer my favourite colour / i no longer like the colour {{v}}
        i never said my favourite colour [is|was] {{v}} / {{v}} [was never|never was] my favourite colour
        """),
    "food": table(f"""
        my [favourite|fav|best] [food|dish|meal] [is not|isn't|was never] {{v}}{_MORE} / {{v}} [is not|isn't] my [favourite|fav] [food|dish|meal]{_MORE}
        {{v}} is no longer my favourite [food|dish] / my favourite food is no longer {{v}}
        i never said my favourite food [is|was] {{v}} / {{v}} [was never|never was] my favourite food
        """),
    "city": table(f"""
        i [do not|don't|dont] live in {{v}}{_MORE} / i am not [from|living in] {{v}}{_MORE} / i'm not [from|living in|based in] {{v}}{_MORE} / i no longer live in {{v}}
        i [do not|don't] [come from|stay in] {{v}}{_MORE} / i [have never|never] lived in {{v}} / my home [is not|isn't] in {{v}}{_MORE} / {{v}} [is not|isn't] [my city|my home|where i live|my town]{_MORE}
        i [moved away from|moved out of|have left|left] {{v}} [last year|in may|for good|] / i used to live in {{v}}[, but not any more|, not now|, years ago] / we don't live in {{v}}{_MORE}
        i never said i live in {{v}} / i'm not in {{v}} [any more|any longer|now] / my city [is not|isn't] {{v}} / living in {{v}}? not me / i've never been to {{v}}
        """),
    "job": table(f"""
        i [am not|am no longer] {{v}}{_MORE} / i'm [not|no longer] {{v}}{_MORE} / i [do not|don't] work as {{v}}{_MORE} / i no longer work as {{v}}
        my job [is not|isn't] being {{v}}{_MORE} / i [was never|never was|have never been] {{v}} / i never said i am {{v}} / i never worked as {{v}}
        i stopped [being|working as] {{v}} / i gave up being {{v}} / i quit [my job|] as {{v}} / i used to be {{v}}[, but not any more|, not now|, years ago] / i'm not really {{v}}
        """),
}
"""{v}: what is not so."""
NO_PET = table(f"""
    i [do not|don't] [have|own|keep] {{a}}{_MORE} / i [have|own|keep|got] no {{b}}{_MORE} / we [do not|don't] have {{a}}{_MORE} / we have no {{b}}{_MORE} / there is no {{b}} in my house
    i [never had|have never had|never owned] {{a}} / i no longer have {{a}} / i haven't got {{a}}{_MORE} / i [ain't got|dont got] no {{b}} / my pet [is not|isn't] {{a}}
    no {{b}} [here|at home|in this house|for me] / i've got no {{b}}{_MORE} / i never said i have {{a}} / i live without {{a}} / i gave [my|the] {{b}} away / my flat has no {{b}}
    """)
"""{a}: with an article, {b}: without."""
ANY_PET = ("pet", "pets", "animals", "animal", "pet", "pets")
_WRONG = "[i was joking|i was kidding|that was a joke|you got that wrong|that's wrong|that was wrong|i lied|i made that up|no,|nope,|sorry,|forget that,|not true,]"
DENIED_OTHERWISE = {
    "name": table(f"""
        {_WRONG} [i'm not|i am not|my name isn't|my name is not] {{v}} / [that's|this is] not me, {{v}} / you [have|got] the wrong [person|one|user], i'm not {{v}}
        there is no {{v}} here / {{v}} [isn't|is not] here / {{v}} must be [another user|somebody else|a mistake|the one before me] / i have never been called {{v}}
        why [do you call|are you calling|did you call] me {{v}} / i [do not|don't] answer to {{v}} / {{v}}? [that's not my name|that isn't me|wrong|never heard of her|not me]
        forget {{v}}, that [isn't|is not] me / i only pretended to be {{v}} / please don't say {{v}} to me / my [sister|friend|son] typed that, [i'm|i am] not {{v}} / {{v}} was my [friend|sister], not me
        """),
    "pet name": table(f"""
        {_WRONG} my {{k}} [isn't|is not] called {{v}} / {{v}} is my [sister's|neighbour's|aunt's] {{k}}[, not mine|] / {{v}} was my [old|last|first] {{k}}[, not this one|]
        no {{k}} of mine is called {{v}} / we changed it, my {{k}} [isn't|is not] {{v}} any more / {{v}}? that's not my {{k}} / i'd never call a {{k}} {{v}}
        my {{k}} has never been called {{v}} / forget {{v}}, it's not my {{k}}'s name / who is {{v}}? not my {{k}}
        """),
    "colour": table(f"""
        {_WRONG} my favourite colour [isn't|is not] {{v}} / {{v}} is an ugly colour, not my favourite / i'm [over|done with|tired of] the colour {{v}}
        i used to love the colour {{v}}, not any more / the colour {{v}} was my favourite once / forget {{v}}, it's not my favourite colour / of all colours i like {{v}} least
        {{v}}? that's not my favourite colour / i changed my mind about the colour {{v}} / i can't stand the colour {{v}} [any more|now] / why {{v}}? it's not my favourite colour
        """),
    "food": table(f"""
        {_WRONG} my favourite [food|dish] [isn't|is not] {{v}} / {{v}} makes me sick, it's not my favourite food / i'm [over|done with|tired of] {{v}}, it was my favourite food
        {{v}} was my favourite food once / forget {{v}}, it's not my favourite food / of all foods i like {{v}} least / {{v}}? that's not my favourite food
        i changed my mind about {{v}}, it's not my favourite food / why {{v}}? it's not my favourite food / i would never call {{v}} my favourite food
        """),
    "city": table(f"""
        {_WRONG} i [don't|do not] live in {{v}} / {{v}}? [no, i don't live there|i don't live there|not my home] / i left {{v}} [behind|long ago|when i was a child] / forget {{v}}, i don't live there
        i have nothing to do with {{v}} / i've not been in {{v}} since [may|school] / i was [only|just] [visiting|a guest in] {{v}} / {{v}} was my home [once|before] / {{v}} is only where i work
        my [flat|house] [isn't|is not] in {{v}} / i gave up my flat in {{v}} / i hate {{v}}, i would never live there / don't say i live in {{v}} / i don't call {{v}} home [any more|]
        i moved [last year|in may|], so not {{v}} any more / i got out of {{v}} / i would never move to {{v}} / we [sold our house|gave up our flat] in {{v}}
        """),
    "job": table(f"""
        {_WRONG} [i'm not|i am not] {{v}} / {{v}}? [not me|me? no|i'm not one] / i [was fired|lost my job|am on a pension|was let go], i'm no longer {{v}} / i finished as {{v}}
        i only [dreamed of being|wanted to be] {{v}} / i wanted to be {{v}} but never [was|did it] / i failed to become {{v}} / i lost my job as {{v}} / nobody pays me as {{v}}
        my [dad|sister|wife] is {{v}}, not me / i never made it as {{v}} / why {{v}}? i'm not / don't say i am {{v}} / i can't work as {{v}} any more / i'm too old to be {{v}}
        """),
}
"""In less plain words."""
NO_PET_OTHERWISE = table(f"""
    {_WRONG} i [have no {{b}}|don't have {{a}}] / i wish i had {{a}} / [sadly|at the moment|right now|unfortunately] i have no {{b}} / i wanted {{a}} but [we can't|mum said no|the landlord said no|never got one]
    {{a}}? i don't have one / the {{b}} was never mine / the {{b}} belongs to my [sister|neighbour|aunt][, not to me|] / i [sold|lost|returned] the {{b}} / i gave the {{b}} to my [cousin|aunt|neighbour]
    i'm not [allowed|able] to keep {{a}} / i have plants, no {{b}} / we can't [have|keep] {{a}} [here|in this flat|any more] / {{a}}? no, not me / who has {{a}}? not me / i couldn't keep the {{b}}
    """)
NOT_OTHERS = {
    "name": ("your {r} is not called {v}.", table("""
        my {r} [is not|isn't] [called|named] {v} / my {r}'s name [is not|isn't] {v} / {v} [is not|isn't] my {r}['s name|] / nobody calls my {r} {v}
        """)),
    "city": ("your {r} does not live in {v}.", table("""
        my {r} [does not|doesn't|doesnt] live in {v} [any more|any longer|] / my {r} [is not|isn't] from {v} / my {r} no longer lives in {v} / my {r} has never lived in {v}
        my {r} [moved away from|left] {v} / my {r} [does not|doesn't] come from {v}
        """)),
    "pet": ("your {r} does not have {v}.", table("""
        my {r} [does not|doesn't|doesnt] [have|own] {v} [any more|any longer|] / my {r} never had {v} / my {r} no longer has {v} / my {r} hasn't got {v}
        """)),
    "job": ("your {r} does not work as {v}.", table("""
        my {r} [is not|isn't|is no longer] {v} [any more|any longer|] / my {r} [does not|doesn't] work as {v} [any more|] / my {r} was never {v} / my {r} stopped being {v}
        """)),
}
AM_I = table("""
    am i [a human|human|a person|real|a real person|a robot|a boy|a girl|a man|a woman|an adult|a child|a vegetarian|vegetarian|vegan|married|single|rich|poor|tall|short|old|young|left-handed|happy|sad|tired|hungry|nice|funny|clever|smart|beautiful|pretty|ugly|healthy|ill|a good person|a bad person|lucky|famous|your friend] [to you|in your eyes|or not|, what do you think|]
    do i [have brothers|have kids|have a car|have a beard|look good|look tired|wear glasses|smoke|drink|drive|sing well|live alone|have a sister|have long hair|seem nice] [or not|, what do you think|]
    """)
THEN = {
    "name": BARE_NAME,
    "pet name": ("{v}",) * 6 + table("it's {v} / {v}! / it's called {v} / its name is {v} / {v} of course / we call it {v}"),
    "colour": ("{v}",) * 6 + table("it's {v} / {v}! / i like {v} / it's {v} now / {v} i think / i prefer {v}"),
    "food": ("{v}",) * 6 + table("it's {v} / {v}! / i like {v} best / it's {v} now / {v} i think / i prefer {v}"),
    "city": ("{v}",) * 4 + ("in {v}",) * 4 + table("i live in {v} / it's {v} / in {v} now / {v}! / i moved to {v} / near {v}, well, in {v}"),
    "job": ("{v}",) * 2 + table("i'm {v} / i am {v} / i work as {v} / i'm {v} now / {v} now / these days i'm {v}"),
}
"""What is so, after Pip has asked for it."""
BUT = (", ", ", ", ". ", ". ", " but ", ", but ", ". actually ", ", actually ", ". now ", ", now ", "; ")  # between what is not so and what is
OTHERWISE = 0.5  # of denials, those in less plain words
AND_WHAT_IS = 0.3  # of denials of one's own, those that tell what is so in the same message
WHAT_AM_I, OF_OTHERS, OF_PETS, WITHOUT_ANY, ANOTHER = 0.05, 0.14, 0.2, 0.4, 0.15
"""Shares: beside denials, questions for what Pip cannot know of the user; of denials, those of others and of pets; of these, those of any pet;
of what is denied, what is so nowhere while something else was told."""


def bare(pet: str) -> str:
    """A pet without its article or number.

    >>> bare("an owl"), bare("two cats"), bare("Rex")
    ('owl', 'cats', 'Rex')
    """
    first, _, rest = pet.partition(" ")
    return rest if rest and (first.lower() in ("a", "an", "the", "my", "one") or first.lower() in NUMBERS or first.isdigit()) else pet


class DenyingSpeaker(ChangedSpeaker):
    """A speaker who says what is not so."""

    def deny(self) -> Exchange | None:
        """Something is not so: of the user, or of somebody else."""
        draw = self.rng.random()
        if draw < WHAT_AM_I:
            return self.what_am_i()
        if self.rng.random() < OF_OTHERS:
            return self.deny_other()
        draw = self.rng.random()
        if draw < OF_PETS:
            return self.deny_pet()
        if self.rng.random() < AND_WHAT_IS:
            return self.deny_and_tell(pick(self.rng, tuple(ASKS_AGAIN)))
        told = [key for key in ASKS_AGAIN if self.view.known(key) not in (None, UNSURE)]
        return self.deny_fact(pick(self.rng, told if told and self.rng.random() < 0.6 else tuple(ASKS_AGAIN)))

    def denying(self, plain: tuple[str, ...], otherwise: tuple[str, ...]) -> str:
        """A way to deny something, plainly or otherwise."""
        return self.decorated(pick(self.rng, otherwise if self.rng.random() < OTHERWISE else plain), TELL_PREFIXES)

    def deny_fact(self, key: str, core: str = "") -> Exchange | None:
        """A fact about the user is not so: what was told, or what nobody has said."""
        known = self.view.known(key)
        if known == UNSURE or key in self.avoid:
            return None
        kind = self.kind_of_pet() if key == "pet name" else ""
        core = (core or self.denying(DENIED[key], DENIED_OTHERWISE[key])).replace("{k}", kind)
        another = known is None or self.rng.random() < ANOTHER
        denied = self.some_value(key) if another else known
        if another and known is not None and "{v}" not in core:
            return None
        text, _ = self.write(core, pick(self.rng, "...!"), v=with_article(denied) if key == "job" else denied)
        # Who was told one value and hears that another is not so had better not be asked: to tell that, Pip would have to compare.
        doubts = ((key, UNSURE),) if known is not None and another and denied.lower() != known.lower() else ()
        return self.exchange("denial", text, ASKS_AGAIN[key], told=doubts, denied=() if doubts else (key,))

    def deny_and_tell(self, key: str) -> Exchange | None:
        """What is not so and what is so instead, in one message: the latter holds."""
        known, new = self.view.known(key), self.some_value(key)
        denied = known if known not in (None, UNSURE) else self.some_value(key)
        patterns = [text for text in DENIED[key] if "{v}" in text]
        if key in self.avoid or denied.lower() == new.lower():
            return None
        kind = self.kind_of_pet() if key == "pet name" else ""
        core = pick(self.rng, patterns).replace("{v}", "{o}") + pick(self.rng, BUT) + self.telling(key)
        old = with_article(denied) if key == "job" else denied
        text, typed = self.write(core.replace("{k}", kind), ".", o=old, v=new)
        okay = "Okay! " if known not in (None, UNSURE) else ""
        return self.told(key, typed["v"], text, okay + echo(key, typed["v"]), kind, skill="correction" if okay else "tell")

    def deny_told(self, key: str) -> Exchange | None:
        """What was just told is not so."""
        return self.deny_pet() if key == "pet" else self.deny_fact(key) if key in ASKS_AGAIN else None

    def deny_pet(self, core: str = "") -> Exchange | None:
        """The user has no such pet, or none at all."""
        known = self.view.known("pet")
        if known == UNSURE or self.view.known("pet name") is not None or self.avoid & {"pet", "pet name"}:
            return None
        if self.rng.random() < WITHOUT_ANY:
            pet = pick(self.rng, ANY_PET)
        else:
            pet = bare(known) if known else made_up_word(self.rng) if self.rng.random() < 0.4 else pick(self.rng, PET_KINDS)
        article = "any " if pet in ANY_PET and pet.endswith("s") and self.rng.random() < 0.5 else with_article(pet).removesuffix(pet)
        core = core or self.denying(NO_PET, NO_PET_OTHERWISE)
        text, typed = self.write(core.replace("{a}", article + "{b}"), ".", b=pet)
        return self.exchange("denial", text, HAS_NONE.replace("{v}", typed["b"]), denied=("pet",))

    def what_am_i(self) -> Exchange:
        """The user asks whether they are something that Pip cannot know, which is none of the seven things either."""
        text, _ = self.write(self.decorated(pick(self.rng, AM_I), ASK_PREFIXES), "?")
        return self.exchange("don't know", text, DONT_KNOW, filler=True)

    def deny_other(self) -> Exchange | None:
        """Somebody the user knows is not so: said back, and forgotten."""
        about, who = pick(self.rng, tuple(NOT_OTHERS)), pick(self.rng, third_person.PEOPLE)
        sentence, ways = NOT_OTHERS[about]
        text, typed = self.write(self.decorated(pick(self.rng, ways), TELL_PREFIXES).replace("{r}", who), ".", v=value(about, self.rng, self.made_up))
        return self.exchange("denial", text, "Okay, " + sentence.replace("{r}", who).replace("{v}", typed["v"]), denied=(f"other/{about}/{who}",))

    def ask_denied(self, key: str) -> Exchange | None:
        """A question for what was denied: Pip does not know it."""
        if key in KEYS:
            return None if key in self.avoid else self.ask(key)
        _, about, who = key.split("/")
        text, _ = self.write(self.decorated(pick(self.rng, third_person.OTHER_ASK[about]).replace("{r}", who), ASK_PREFIXES), "?")
        reply = f"I don't know {third_person.OTHER_MISSING[about].replace('{r}', who)}."
        return self.exchange("third person", text, reply, needs={key: None}, claim=reply)

    def after_denial(self, key: str) -> Exchange | None:
        """Right after Pip has asked for what is so: the answer, in few words."""
        if key not in THEN or key in self.avoid:
            return None
        text, typed = self.write(pick(self.rng, THEN[key]), pick(self.rng, ("", ".", "!")), v=self.some_value(key))
        made = self.told(key, typed["v"], text, echo(key, typed["v"]), skill="tell")
        made.follows = True
        return made
