"""The exchanges that are not about the user: small talk, the small world, Pip itself, other people, documents."""

from cleanslate.training import documents, relations, slots, third_person, topics, world
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import DOCUMENT_IN_VIEW, UNSURE, Exchange
from cleanslate.training.several_facts import FluentSpeaker
from cleanslate.training.telling import DEEDS, FEELINGS, MANNERS, TEACH_FRAMES, TELL_PREFIXES, TWO_JOINERS
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import (
    COLOURS, PET_KINDS, SIZES, made_up_name, made_up_word, pick, random_letters, value, with_article,
)
from cleanslate.training.wording import capital, echo

_TEXT_WEIGHTS = {
    "off-topic": (*topics.OUTSIDE, topics.ERRANDS, topics.ERRANDS),  # most of what Pip cannot do is an errand
    "self-knowledge": topics.SELF_KNOWLEDGE,
    "small talk": (*topics.SMALL_TALK, *topics.NEWS, *topics.NEWS),  # much that people say is news of their day
}

_SMALL_PREFIXES = ("hi,", "hey,", "well,", "oh,", "ok,", "so,", "haha,", "hm,", "and", "btw", "yes,", "pip,", "wow,")


class Talker(FluentSpeaker):
    """A speaker who can also talk of other things."""

    def greet(self) -> Exchange:
        """A greeting; Pip greets by name when it knows the name."""
        text, _ = self.write(pick(self.rng, topics.GREETINGS), pick(self.rng, ("!", ".", "", "")))
        name = self.view.known("name")
        if name is None:
            return self.exchange("greeting", text, topics.HELLO_STRANGER, needs={"name": None}, filler=True)
        return self.exchange(
            "greeting",
            text,
            topics.HELLO_FRIEND.replace("{v}", name),
            needs={"name": name},
            holds=(("name", name),),
        )

    def topic(self, skill: str) -> Exchange:
        """Small talk, a question about Pip, or something outside its world."""
        rng = self.rng
        topic = pick(rng, _TEXT_WEIGHTS[skill])
        text = pick(rng, topic.texts)
        values = {}
        if "{" in text:
            values = {slot: make(rng) for slot, make in _SLOTS.items() if "{" + slot + "}" in text}
        if skill != "off-topic" and rng.random() < 0.4:
            text = self.decorated(text, _SMALL_PREFIXES, ("pip", ", pip", "lol", "btw"))
        text, _ = self.write(text, topic.mark, **values)
        memory = self.view.memory
        return self.exchange(skill, text, topic.reply_when(memory), filler=True)

    # ---- the small world ----

    def ask_world(self, known: bool) -> Exchange:
        """A question about the small world, or about something outside it."""
        if known:
            fact = pick(self.rng, world.FACTS)
            question, key, truth = world.question(fact, self.rng), fact.key, fact.sentence
        else:
            question, key = world.unknown_question(self.rng)
            truth = None
        return self.world_reply(question, "world/" + key, truth)

    def world_reply(self, question: str, key: str, truth: str | None) -> Exchange:
        """The reply to a question about the world: what the window says comes before what the weights say."""
        seen = self.view.known(key)
        in_document = self.view.known(DOCUMENT_IN_VIEW)
        text, _ = self.write(self.decorated(question, ASK_PREFIXES, ASK_SUFFIXES), "?")
        needs = {key: seen}
        reply = seen or truth
        if reply is None:
            needs[DOCUMENT_IN_VIEW] = in_document
            reply = documents.NOT_IN_DOCUMENT if in_document else world.DONT_KNOW
            return self.exchange("unknown entity", text, reply, needs=needs, filler=True)
        skill = "world" if seen is None or seen == truth else "believes the window"
        claim = inside_a_sentence(reply, key)
        return self.exchange(skill, text, reply, needs=needs, holds=((key, reply),), filler=seen is None, claim=claim)

    def teach(self) -> Exchange:
        """The user states something about the world, true or not; Pip takes it as said."""
        rng = self.rng
        if rng.random() < 0.5:
            fact = pick(rng, world.TEACHABLE)
            kind, subject = fact.relation, fact.subject
        else:
            kind = pick(rng, relations.RELATIONS)
            subject = world.unknown_subject(kind, rng)
        answer = made_up_word(rng) if rng.random() < 0.5 else pick(rng, world.FACTS_BY_RELATION[kind.name]).answer
        if rng.random() < 0.5:
            kind, subject, answer = self.new_word()
        core = relations.fill(kind.sentence, subject, answer).rstrip(".")
        style = TypingStyle(self.style.lower, self.style.bare, False, 0.0, False)
        typed, _ = style.write(rng, core, {}, "")
        low = typed[0].lower() + typed[1:] if core[0].islower() else typed
        frame = pick(rng, TEACH_FRAMES)
        text = frame.replace("{t}", low if frame[0] != "{" else typed)
        text = (text if self.style.lower else capital(text)) + ("" if self.style.bare else ".")
        sentence = capital(low) + "."
        key = f"world/{kind.name}/{subject}"
        return self.exchange(
            "taught", text, f"Okay, {low}.", told=((key, sentence),), holds=((key, sentence),), claim=low + "."
        )

    def new_word(self) -> tuple[relations.Relation, str, str]:
        """A made-up word, and what it means: a relation, a subject and an answer."""
        rng = self.rng
        word = made_up_word(rng)
        noun = pick(rng, (*slots.THINGS, *PET_KINDS, *slots.SPOTS, *slots.OBJECTS)).split(" ")[-1]
        thing = with_article(f"{pick(rng, (*SIZES, *slots.ADJECTIVES))} {noun}" if rng.random() < 0.65 else noun)
        if rng.random() < 0.5:
            return relations.KIND, with_article(word), thing
        deed = f"to {pick(rng, DEEDS)} {pick(rng, MANNERS)}"
        return relations.MEANS, word, pick(rng, (deed, deed, thing, made_up_word(rng), pick(rng, COLOURS), pick(rng, FEELINGS)))

    def ask_taught(self) -> Exchange | None:
        """A question about something that the window says about the world."""
        seen = [key for key, sentence in self.view.said.items() if key.startswith("world/") and sentence != UNSURE]
        if not seen:
            return None
        odd = [
            key
            for key in seen
            if key[6:] not in world.FACTS_BY_KEY or world.FACTS_BY_KEY[key[6:]].sentence != self.view.said[key]
        ]
        key = pick(self.rng, odd if odd and self.rng.random() < 0.8 else seen)
        _, kind, subject = key.split("/", 2)
        fact = world.FACTS_BY_KEY.get(f"{kind}/{subject}")
        if kind == "count" and fact is None:
            return None
        relation = fact.relation if fact else relations.RELATIONS_BY_NAME[kind]
        return self.world_reply(
            relations.fill(pick(self.rng, relation.questions), subject), key, fact.sentence if fact else None
        )

    def wrong_world(self) -> Exchange:
        """Pip says something untrue about the world (never learned from), and will believe it."""
        fact = pick(self.rng, world.TEACHABLE)
        wrong = pick(self.rng, world.FACTS_BY_RELATION[fact.relation.name]).answer
        sentence = relations.sentence_for(fact.relation, fact.subject, wrong)
        text, _ = self.write(self.decorated(world.question(fact, self.rng), ASK_PREFIXES, ASK_SUFFIXES), "?")
        key = "world/" + fact.key
        return self.exchange("wrong past", text, sentence, needs={key: UNSURE}, holds=((key, sentence),))

    # ---- other people, other things ----

    def tell_other(self) -> Exchange:
        """A fact about another person in the user's life: repeated, never saved."""
        rng = self.rng
        who, about = pick(rng, third_person.PEOPLE), pick(rng, tuple(third_person.OTHER_TELL))
        text, typed = self.write(
            self.decorated(self.telling_other(about, who), TELL_PREFIXES),
            ".",
            v=value(about, rng, self.made_up),
        )
        sentence = third_person.OTHER_SENTENCE[about].replace("{r}", who).replace("{v}", typed["v"])
        key = f"other/{about}/{who}"
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
        sentence = third_person.OTHER_SENTENCE[about].replace("{r}", who).replace("{v}", typed["v"])
        said = ["Okay, " + sentence, echo(key, typed["w"])]
        facts = ((f"other/{about}/{who}", sentence), (key, typed["w"]))
        return self.exchange("third person", text, " ".join(said if other_first else said[::-1]), holds=facts, told=facts)

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
        patterns = third_person.THING_ASK if about == "thing" else third_person.OTHER_ASK[about]
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
        thing = pick(rng, third_person.THINGS)
        v = (
            made_up_word,
            made_up_name,
            random_letters,
            lambda r: str(int(r.random() * 100)),
            lambda r: pick(r, third_person.LIKED),
        )[int(rng.random() * 5)](rng)
        text, typed = self.write(
            self.decorated(pick(rng, third_person.THING_TELL).replace("{r}", thing), TELL_PREFIXES), ".", v=v
        )
        sentence = f"your {thing} is {typed['v']}."
        key = f"other/thing/{thing}"
        return self.exchange(
            "other fact", text, "Okay, " + sentence, told=((key, sentence),), holds=((key, sentence),), claim=sentence
        )

    def tell_age(self) -> Exchange:
        """The user's age, which looks much like a name: "I'm 25"."""
        years = str(3 + int(self.rng.random() * 90))
        text, typed = self.write(self.decorated(pick(self.rng, third_person.AGE_TELL), TELL_PREFIXES), ".", v=years)
        sentence = f"your age is {years}."
        return self.exchange(
            "other fact",
            text,
            "Okay, " + sentence,
            told=(("other/thing/age", sentence),),
            holds=(("other/thing/age", sentence),),
            claim=sentence,
        )

    def ask_thing(self) -> Exchange | None:
        """A question about something that Pip was not told."""
        thing = "age" if self.rng.random() < 0.2 else pick(self.rng, third_person.THINGS)
        key = f"other/thing/{thing}"
        if self.view.known(key) is not None:
            return None
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
        told = [key for key in self.view.said if key.startswith("other/like/") and self.view.said[key] != UNSURE]
        if told and self.rng.random() < 0.7:
            verb = pick(self.rng, told).split("/", 2)[2]
        else:
            verb = pick(self.rng, third_person.LIKE_VERBS)
        key = f"other/like/{verb}"
        sentence = self.view.known(key)
        if sentence == UNSURE:
            return None
        text = pick(self.rng, third_person.LIKE_ASK).replace("{r}", verb)
        text, _ = self.write(self.decorated(text, ASK_PREFIXES, ASK_SUFFIXES), "?")
        if sentence is None:
            return self.exchange("other fact", text, f"I don't know what you {verb}.", needs={key: None}, filler=True)
        return self.exchange(
            "other fact", text, capital(sentence), needs={key: sentence}, holds=((key, sentence),), claim=sentence
        )

    # ---- documents ----

    def ask_document(
        self, lines: list[documents.Line], hit: bool, fresh: list[documents.Line], apart: bool = True
    ) -> Exchange | None:
        """A question that the document answers (one of the `fresh` lines, if there are any), or one that it does not (see
        `happenings.another` for `apart`)."""
        rng = self.rng
        here = self.view.known(DOCUMENT_IN_VIEW)
        if here == UNSURE:
            return None
        if hit:
            line = pick(rng, fresh or lines)
            question = pick(rng, line.questions)
        else:
            found = documents.missing(rng, lines, apart=apart)
            if not found:
                return None
            question, line = found
        sentence = self.view.known(line.key)
        if sentence == UNSURE:
            return None
        text, _ = self.write(self.decorated(question, ASK_PREFIXES, ASK_SUFFIXES), "?")
        needs = {line.key: sentence, DOCUMENT_IN_VIEW: here}
        if sentence:
            return self.exchange("document hit", text, sentence, needs=needs, holds=((line.key, sentence),))
        reply = documents.NOT_IN_DOCUMENT if here else world.DONT_KNOW
        return self.exchange("document miss", text, reply, needs=needs, filler=True)

    def ask_too_early(self, lines: list[documents.Line]) -> list[Exchange]:
        """The same question before a document is there, when Pip cannot know (never learned from), and after."""
        rng = self.rng
        line = pick(rng, lines)
        sentence = self.view.known(line.key)
        if sentence in (None, UNSURE):
            return []
        text, _ = self.write(self.decorated(pick(rng, line.questions), ASK_PREFIXES, ASK_SUFFIXES), "?")
        unknown = world.DONT_KNOW if rng.random() < 0.7 else documents.NOT_IN_DOCUMENT
        needs = {line.key: sentence, DOCUMENT_IN_VIEW: self.view.known(DOCUMENT_IN_VIEW)}
        return [
            self.exchange("too early", text, unknown, filler=True),
            self.exchange("document hit", text, sentence, needs=needs, holds=((line.key, sentence),)),
        ]


def inside_a_sentence(sentence: str, key: str) -> str:
    """A sentence about the world as it goes on after "Yes, ": in lower case, unless it begins with a name.

    >>> inside_a_sentence("Frogs live in ponds.", "world/home/frog"), inside_a_sentence("Paris is a city.", "world/kind/Paris")
    ('frogs live in ponds.', 'Paris is a city.')
    """
    _, kind, subject = key.split("/", 2)
    relation = relations.RELATIONS_BY_NAME.get(kind)
    begins = relations.fill(relation.sentence, subject, subject) if relation else "there"
    return sentence if begins[0].isupper() else sentence[0].lower() + sentence[1:]


def _number(rng) -> str:
    return str(int(rng.random() * 10 ** (1 + int(rng.random() * 3))))


_SLOTS = {
    "n": _number,
    "m": _number,
    "g": lambda rng: made_up_word(rng) if rng.random() < 0.5 else random_letters(rng),
    "v": made_up_name,
    "w": made_up_word,
}
