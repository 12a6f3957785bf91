"""The exchanges about other people and things in the user's life: repeated and found again, never saved."""

from cleanslate.training import third_person
from cleanslate.training.any_words.words import WORDS
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import UNSURE, Exchange, Fact
from cleanslate.training.grammar import table
from cleanslate.training.several_facts import FluentSpeaker
from cleanslate.training.telling import TELL_PREFIXES, TWO_JOINERS
from cleanslate.training.values import made_up_name, made_up_word, pick, random_letters, value
from cleanslate.training.wording import ask_reply, capital, echo

PRONOUNS = {"his": "he", "her": "she", "its": "it"}
PRONOUN_ASK = table("""
    what is {r} name / what's {r} name / [do you know what|tell me what|what did i say] {r} name is / {r} name / and {r} name / what is {s} called
    [so|now|and|ok] what's {r} name [then|again|] / how is {s} called / which name does {s} have / can you tell me {r} name / say {r} name
    """)
LATEST_ASKED = 0.4  # of the questions for such things since step 520,000, those in the latest words
WHETHER_LIKED = 0.3  # of the questions for what the user likes since step 753,000, those whether they do
THEN_ASKS = (". ", ". ", ", ", ". now ", ". so ", " and ")  # between what is told and what is asked in the same message


def other_fact(about: str, who: str, v: str) -> Fact:
    """A fact about another person: its key in the window, and the sentence that tells it.

    >>> other_fact("city", "sister", "Oslo")
    ('other/city/sister', 'your sister lives in Oslo.')
    """
    return f"other/{about}/{who}", third_person.OTHER_SENTENCE[about].replace("{r}", who).replace("{v}", v)


class SociableSpeaker(FluentSpeaker):
    """A speaker who tells of others, too."""

    def tell_other(self) -> Exchange:
        """A fact about another person in the user's life: repeated, never saved."""
        rng = self.rng
        who, about = pick(rng, third_person.PEOPLE), pick(rng, tuple(third_person.OTHER_TELL))
        text, typed = self.write(
            self.decorated(self.telling_other(about, who), TELL_PREFIXES),
            ".",
            v=value(about, rng, self.made_up),
        )
        key, sentence = other_fact(about, who, typed["v"])
        return self.exchange(
            "third person", text, "Okay, " + sentence, told=((key, sentence),), holds=((key, sentence),), claim=sentence
        )

    def telling_other(self, about: str, who: str) -> str:
        """A way to state a fact about another person."""
        return pick(self.rng, third_person.OTHER_TELL[about]).replace("{r}", who)

    def tell_both(self, key: str) -> Exchange:
        """A fact about another person and one about the user in one message, in any order."""
        rng = self.rng
        who, about = pick(rng, third_person.PEOPLE), pick(rng, tuple(third_person.OTHER_TELL))
        parts = [self.telling_other(about, who), self.telling(key).replace("{v}", "{w}")]
        other_first = rng.random() < 0.6
        core = pick(rng, TWO_JOINERS).join(parts if other_first else parts[::-1])
        text, typed = self.write(
            self.decorated(core, TELL_PREFIXES), ".", v=value(about, rng, self.made_up), w=value(key, rng, self.made_up)
        )
        _, sentence = fact = other_fact(about, who, typed["v"])
        said = ["Okay, " + sentence, echo(key, typed["w"])]
        facts = (fact, (key, typed["w"]))
        return self.exchange("third person", text, " ".join(said if other_first else said[::-1]), holds=facts, told=facts)

    def tell_other_and_ask(self, asked: str) -> Exchange | None:
        """A fact about another person, and in the same message a question about the user: two different things."""
        rng = self.rng
        known = self.view.known(asked)
        if known == UNSURE:
            return None
        who, about = pick(rng, third_person.PEOPLE), pick(rng, tuple(third_person.OTHER_TELL))
        core = self.telling_other(about, who) + pick(rng, THEN_ASKS) + self.asking(asked)
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), "?", v=value(about, rng, self.made_up))
        _, sentence = fact = other_fact(about, who, typed["v"])
        holds = (fact, (asked, known)) if known is not None else (fact,)
        reply = f"Okay, {sentence} {ask_reply(asked, known, False)}"
        return self.exchange("third person", text, reply, needs={asked: known}, holds=holds, told=(fact,))

    def tell_and_ask_other(self) -> Exchange | None:
        """A fact about another person, and in the same message a question for it, or for the same of somebody else."""
        rng = self.rng
        who, about = pick(rng, third_person.PEOPLE), pick(rng, tuple(third_person.OTHER_TELL))
        asked_who = who if rng.random() < 0.7 else pick(rng, third_person.PEOPLE)
        known = None if asked_who == who else self.view.known(f"other/{about}/{asked_who}")
        if known == UNSURE:
            return None
        question = pick(rng, third_person.OTHER_ASK[about]).replace("{r}", asked_who)
        core = self.telling_other(about, who) + pick(rng, THEN_ASKS) + question
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), "?", v=value(about, rng, self.made_up))
        _, sentence = fact = other_fact(about, who, typed["v"])
        if asked_who == who:
            return self.exchange("third person", text, capital(sentence), holds=(fact,), told=(fact,), claim=sentence)
        missing = f"I don't know {third_person.OTHER_MISSING[about].replace('{r}', asked_who)}."
        answer = missing if known is None else capital(known)
        needs = {f"other/{about}/{asked_who}": known}
        return self.exchange("third person", text, f"Okay, {sentence} {answer}", needs=needs, holds=(fact,), told=(fact,))

    def ask_by_pronoun(self, before: Exchange) -> Exchange | None:
        """Right after a pet was told, a question for "its" name: that of the pet, and no other."""
        if not any(key == "pet" and v != UNSURE for key, v in before.turns[0].facts):
            return None
        known = self.view.known("pet name")
        if known == UNSURE:
            return None
        whose = pick(self.rng, tuple(PRONOUNS))
        text, _ = self.write(pick(self.rng, PRONOUN_ASK).replace("{r}", whose).replace("{s}", PRONOUNS[whose]), "?")
        holds = (("pet name", known),) if known is not None else ()
        made = self.exchange("recall" if holds else "don't know", text, ask_reply("pet name", known, False), needs={"pet name": known}, holds=holds)
        made.follows = True
        return made

    def ask_other(self, known: bool) -> Exchange | None:
        """A question about another person or thing in the user's life."""
        rng = self.rng
        about, who = pick(rng, tuple(third_person.OTHER_ASK)), pick(rng, third_person.PEOPLE)
        if known:
            seen = [
                key
                for key, v in self.view.said.items()
                if key.startswith("other/") and not key.startswith("other/like/") and v != UNSURE
            ]
            if not seen:
                return None
            _, about, who = pick(rng, seen).split("/", 2)
        key = f"other/{about}/{who}"
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        patterns = third_person.THING_ASK if about == "thing" else third_person.ANY_ASK[about]
        if who == "age" and rng.random() < 0.6:
            patterns = third_person.AGE_ASK
        text, _ = self.write(self.decorated(pick(rng, patterns).replace("{r}", who), ASK_PREFIXES, ASK_SUFFIXES), "?")
        if sentence:
            return self.exchange(
                "third person", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence
            )
        missing = "your {r}" if about == "thing" else third_person.OTHER_MISSING[about]
        return self.exchange(
            "third person", text, f"I don't know {missing.replace('{r}', who)}.", needs={key: None}, filler=True
        )

    def tell_thing(self) -> Exchange:
        """A fact about the user that has no place in the notes, such as a hobby."""
        rng = self.rng
        if rng.random() < 0.2:
            return self.tell_age()
        later = self.made_of.further > 7
        thing = self.some_thing() if later else pick(rng, third_person.THINGS)
        v = (
            made_up_word,
            made_up_name,
            random_letters,
            lambda r: str(int(r.random() * 100)),
            lambda r: pick(r, third_person.LIKED),
        )[int(rng.random() * 5)](rng)
        text, typed = self.write(
            self.decorated(pick(rng, third_person.LATER_THING_TELL if later else third_person.THING_TELL).replace("{r}", thing), TELL_PREFIXES), ".", v=v
        )
        sentence = f"your {thing} is {typed['v']}."
        key = f"other/thing/{thing}"
        return self.exchange(
            "other fact", text, "Okay, " + sentence, told=((key, sentence),), holds=((key, sentence),), claim=sentence
        )

    def tell_age(self) -> Exchange:
        """The user's age, which looks much like a name: "I'm 25"."""
        years = str(3 + int(self.rng.random() * 90))
        further = self.made_of.further
        told = third_person.LATEST_AGE_TELL if further > 27 else third_person.LATER_AGE_TELL if further > 7 else third_person.AGE_TELL
        text, typed = self.write(self.decorated(pick(self.rng, told), TELL_PREFIXES), ".", v=years)
        sentence = f"your age is {years}."
        return self.exchange(
            "other fact",
            text,
            "Okay, " + sentence,
            told=(("other/thing/age", sentence),),
            holds=(("other/thing/age", sentence),),
            claim=sentence,
        )

    def some_thing(self) -> str:
        """Something of the user's that may have a name or a number, of more kinds than at first."""
        if self.rng.random() < 0.2:
            return pick(self.rng, WORDS["things"])
        return pick(self.rng, third_person.LATER_THINGS)

    def ask_known_thing(self) -> Exchange | None:
        """A question about such a thing, told in the chat or in a note, or one of the same kind as one that was told ("favourite …")."""
        rng = self.rng
        told = [key for key in (*self.view.said, *self.view.notes) if key.startswith("other/thing/") and self.view.known(key) != UNSURE]
        if not told:
            return None
        key = pick(rng, told)
        thing = key.removeprefix("other/thing/")
        if thing.startswith("favourite ") and rng.random() < 0.4:
            thing = pick(rng, [other for other in third_person.LATER_THINGS if other.startswith("favourite ")])
            key = "other/thing/" + thing
        patterns = third_person.LATER_AGE_ASK if thing == "age" else third_person.LATER_THING_ASK
        if self.made_of.further > 23 and rng.random() < LATEST_ASKED:
            patterns = third_person.LATEST_THING_ASK
        text, _ = self.write(self.decorated(pick(rng, patterns).replace("{r}", thing), ASK_PREFIXES, ASK_SUFFIXES), "?")
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        holds = ((key, sentence),) if sentence else ()
        reply = capital(sentence) if sentence else f"I don't know your {thing}."
        return self.exchange("other fact", text, reply, needs={key: sentence}, holds=holds, claim=sentence or reply)

    def ask_thing(self) -> Exchange | None:
        """A question about something that Pip was not told."""
        later = self.made_of.further > 7
        if self.rng.random() < 0.2:
            thing = "age"
        else:
            thing = self.some_thing() if later else pick(self.rng, third_person.THINGS)
        key = f"other/thing/{thing}"
        if self.view.known(key) is not None:
            return None
        if later:
            patterns = third_person.LATER_AGE_ASK if thing == "age" else third_person.LATER_THING_ASK
        else:
            patterns = third_person.AGE_ASK if thing == "age" else third_person.THING_ASK
        text, _ = self.write(
            self.decorated(pick(self.rng, patterns).replace("{r}", thing), ASK_PREFIXES, ASK_SUFFIXES), "?"
        )
        return self.exchange("other fact", text, f"I don't know your {thing}.", needs={key: None}, filler=True)

    def like(self) -> Exchange:
        """The user says what they like or hate; Pip says it back and saves nothing."""
        rng = self.rng
        verb = pick(rng, third_person.LIKE_VERBS)
        what = pick(rng, third_person.LIKED) if rng.random() < 0.6 else made_up_word(rng)
        text, typed = self.write(self.decorated("i " + verb + " {v}", TELL_PREFIXES), ".", v=what)
        sentence = f"you {verb} {typed['v']}."
        fact = ((f"other/like/{verb}", sentence),)
        return self.exchange("other fact", text, "Okay, " + sentence, told=fact, holds=fact, claim=sentence)

    def ask_like(self) -> Exchange | None:
        """What does the user like, hate or want?"""
        stands = self.view.said | {key: v for key, v in self.view.notes.items() if self.made_of.further > 8}
        told = [key for key, v in stands.items() if key.startswith("other/like/") and v != UNSURE]
        if told and self.rng.random() < 0.7:
            verb = pick(self.rng, told).split("/", 2)[2]
        else:
            verb = pick(self.rng, third_person.LIKE_VERBS)
        key = f"other/like/{verb}"
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        text = pick(self.rng, third_person.LIKE_ASK).replace("{r}", verb)
        if self.made_of.further > 31 and verb != "don't like" and sentence and self.rng.random() < WHETHER_LIKED and self.view.known("food") is None:
            text = f"do i {pick(self.rng, ('', '', '', 'really ', 'still '))}{verb} {sentence.removeprefix(f'you {verb} ').rstrip('.')}"
        text, _ = self.write(self.decorated(text, ASK_PREFIXES, ASK_SUFFIXES), "?")
        if sentence is None:
            return self.exchange("other fact", text, f"I don't know what you {verb}.", needs={key: None}, filler=True)
        return self.exchange(
            "other fact", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence
        )
