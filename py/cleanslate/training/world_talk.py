"""Questions about the small world, known or not: animals, capitals, opposites and the like."""

import re
from collections.abc import Collection

from cleanslate.training import documents, far_world, more, rankings, relations, world, world_asked
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import DOCUMENT_IN_VIEW, Exchange
from cleanslate.training.denials import DenyingSpeaker
from cleanslate.training.values import made_up_word, pick

_OF_ANY_WORD = tuple(kind for kind in relations.LATEST_RELATIONS if kind is not relations.QUALITY)  # asked of any invented word
LATER_FACTS = 0.3  # of the facts of the world that are asked for, while they are new, the later ones
YES_OR_NO = 0.12  # of the questions that Pip cannot answer, those about things it knows, but only something else of them
LATEST_SHARE = 0.14  # of the questions about the world at the end of the training, those for the latest facts
CHECKED = 0.2  # those whether something is so
BACKWARDS = 0.12  # and those for the thing of which something is true
EXCEPTIONS = 0.35  # of the latest facts, since step 374,000, what an animal cannot do
HIGHER_NUMBERS = 0.12  # since step 384,000, the numbers after twenty-one
WIDER_SHARE = 0.4  # and of the questions for facts, those in the widest tables
HALF_KNOWN = 0.3  # of these, since step 408,000, those about an animal of which Pip knows only other things: what does the fox say?
WIDELY_UNKNOWN = 0.25  # and of the questions that have no answer, those in the same words
OF_DEEDS = 0.14  # of the questions about the world since step 502,000, those for who does something, with what, and for the further facts
OF_ABILITIES = 0.3  # of these since step 510,000, those whether an animal can jump, climb or lay eggs
OF_ORDERS = 0.3  # of them since step 510,000, those for what is bigger, what comes first and the like
MORE_OF_ORDERS = 0.4  # since step 576,000
WITH_THE = 0.35  # of the questions for who does something, since step 520,000, "who bakes the bread" and not "who bakes bread"
WITH_ADJECTIVE = 0.08  # of the questions for facts since then, those with an adjective that changes nothing: "a ripe banana"
QUALIFIED = frozenset(("colour", "sound", "food", "home", "legs", "kind", "sort"))  # kinds that may have one
BACKWARDS_OF_DEEDS = 0.6  # of these, those from the deed to who does it or to what it is done with
QUOTED = 0.06  # of the things asked about, those in quotation marks

_COMMON = re.compile(r"The |Summer|Winter|An? \w+ is")  # how an answer in an order begins when that is no name


class CuriousSpeaker(DenyingSpeaker):
    """A speaker who asks about the small world."""

    def ask_world(self, known: bool) -> Exchange:
        """A question about the small world, or about something outside it."""
        if known and self.made_of.further > 11:
            made = self.ask_world_otherwise()
            if made:
                return made
        if known:
            fact = pick(self.rng, self.facts())
            question, key, truth = self.asking_world(fact.relation, fact.subject), fact.key, fact.sentence
            if self.made_of.further > 22 and fact.relation.name in QUALIFIED and self.rng.random() < WITH_ADJECTIVE:
                question = world_asked.with_adjective(question, fact.subject, self.rng)
        else:
            question, key = self.unknown_question()
            truth = None
        return self.world_reply(question, "world/" + key, truth)

    def ask_world_otherwise(self) -> Exchange | None:
        """A question for one of the latest facts, whether a fact is so, or what it is about; now and then none of these."""
        rng = self.rng
        if self.made_of.further > 21 and rng.random() < OF_DEEDS:
            return self.ask_of_deeds()
        draw = rng.random()
        if draw < LATEST_SHARE:
            fact = pick(rng, world.EXCEPTIONS if self.made_of.further > 13 and rng.random() < EXCEPTIONS else world.LATEST_FACTS)
            if self.made_of.further < 15:
                fact = world.BEFORE_MENDED.get(fact.key, fact)
            elif rng.random() < HIGHER_NUMBERS:
                fact = pick(rng, world.FURTHER_NUMBERS)
            if self.made_of.further > 15 and fact.relation.name == "source" and fact.answer in world_asked.GIVERS and rng.random() < WIDER_SHARE:
                question = relations.fill(pick(rng, world_asked.WHO_GIVES), fact.subject)
                return self.world_reply(question, "world/" + fact.key, fact.sentence)
            more_ways = more.WIDER_QUESTIONS.get(fact.relation.name) if self.made_of.further > 14 and rng.random() < WIDER_SHARE else None
            return self.world_reply(world_asked.latest(fact, rng, more_ways), "world/" + fact.key, fact.sentence)
        if draw < LATEST_SHARE + CHECKED:
            fact = pick(rng, world_asked.CHECKABLE)
            question = world_asked.checked(fact, rng)
            return self.world_reply(world_asked.well_spelt(question) if self.made_of.further > 13 else question, "world/" + fact.key, fact.sentence)
        if draw < LATEST_SHARE + CHECKED + BACKWARDS:
            question, key = world_asked.backwards(rng)
            if self.view.known("world/" + key) is None:
                return self.world_reply(question, "world/" + key, world.FACTS_BY_KEY[key].sentence)
        return None

    def ask_of_deeds(self) -> Exchange:
        """A question for who does something, or with what; or for one of the further facts."""
        rng = self.rng
        if self.made_of.further > 22 and rng.random() < (OF_ORDERS if self.made_of.further < 27 else MORE_OF_ORDERS):
            question, key, answer = rankings.question(rng)
            return self.world_reply(question, "world/" + key, answer)
        if self.made_of.further > 22 and rng.random() < OF_ABILITIES:
            fact = pick(rng, world.ABILITIES)
            question = relations.fill(pick(rng, [asked for asked in fact.relation.questions if relations.fits(asked, fact.subject)]), fact.subject)
        elif rng.random() < BACKWARDS_OF_DEEDS:
            question, fact = world_asked.later_backwards(rng)
            if self.made_of.further > 23 and fact.relation.name == "work" and rng.random() < WITH_THE:
                question = world_asked.with_the(question, fact.answer)
        else:
            fact = pick(rng, world.FURTHER_FACTS)
            more_ways = more.WIDER_QUESTIONS.get(fact.relation.name) if fact.relation in relations.LATEST_RELATIONS and rng.random() < WIDER_SHARE else None
            question = world_asked.latest(fact, rng, more_ways)
        return self.world_reply(question, "world/" + fact.key, fact.sentence)

    def facts(self) -> tuple[world.Fact, ...]:
        """The facts that are asked for now."""
        if not self.made_of.all_facts:
            return world.FACTS
        dwells = self.made_of.further in (8, 9) and self.rng.random() < LATER_FACTS
        return world.LATER_FACTS if dwells else world.ALL_FACTS

    def unknown_question(self) -> tuple[str, str]:
        """A question about what the small world does not hold, and its key."""
        while True:
            question, key = self.maybe_unknown_question()
            if not any(self.made_of.further > beyond and question in answered for beyond, answered in world_asked.ANSWERED_SINCE):
                return question, key

    def maybe_unknown_question(self) -> tuple[str, str]:
        """Such a question, before it is known whether one of the latest facts answers it."""
        if self.made_of.further > 14 and self.rng.random() < WIDELY_UNKNOWN:
            return self.widely_unknown()
        if self.made_of.further > 8 and self.rng.random() < YES_OR_NO:
            return world.yes_no_question(self.rng), "other"
        if self.made_of.far and self.rng.random() < self.made_of.far:
            return far_world.question(self.rng, more.question if self.goes_further(1) else None, self.known_keys())
        return world.unknown_question(self.rng, self.known_keys())

    def widely_unknown(self) -> tuple[str, str]:
        """Such a question in the widest ways: so that a wording never tells whether Pip knows the answer."""
        rng = self.rng
        if self.made_of.further > 15 and rng.random() < HALF_KNOWN:
            kind, subject = pick(rng, world.HALF_KNOWN)
        else:
            kind = pick(rng, (*relations.RELATIONS, *_OF_ANY_WORD))
            subject = made_up_word(rng) if kind in _OF_ANY_WORD else world.unknown_subject(kind, rng, self.known_keys())
        fitting = [asked for asked in more.WIDER_QUESTIONS.get(kind.name, kind.questions) if relations.fits(asked, subject) and "{a}" not in asked]
        return relations.fill(pick(rng, fitting), subject), f"{kind.name}/{subject}"

    def known_keys(self) -> Collection[str]:
        """The keys of the facts that Pip learns by now."""
        return world.FACTS_BY_KEY if self.made_of.all_facts else world.FIRST_KEYS

    def asking_world(self, kind: relations.Relation, subject: str) -> str:
        """A way to ask for a fact about the world."""
        usual = relations.RELATIONS_BY_NAME.get(kind.name) in (kind, None)  # and not the next number or letter
        if usual and self.made_of.further > 14 and self.rng.random() < WIDER_SHARE:
            asked = more.question(kind, subject, self.rng, wider=True)
            return quoted(asked, subject, pick(self.rng, ("'", '"'))) if self.rng.random() < QUOTED else asked
        if kind.name in more.QUESTIONS and usual and self.goes_further(0.4):
            return more.question(kind, subject, self.rng)
        pattern = pick(self.rng, kind.questions)
        if self.made_of.further > 12 and self.rng.random() < QUOTED:
            pattern = pattern.replace("{s}", pick(self.rng, ("'{s}'", '"{s}"')))
        return relations.fill(pattern, subject)

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
            claim = reply if self.made_of.further > 6 else ""
            return self.exchange("unknown entity", text, reply, needs=needs, filler=True, claim=claim)
        skill = "world" if seen is None or seen == truth else "believes the window"
        claim = inside_a_sentence(reply, key)
        return self.exchange(skill, text, reply, needs=needs, holds=((key, reply),), filler=seen is None, claim=claim)


def quoted(question: str, subject: str, mark: str) -> str:
    """A question with its subject in quotation marks, where that is a word of its own.

    >>> quoted("what is a cat's home", "cat", "'"), quoted("where do cats live", "cat", "'")
    ("what is a 'cat''s home", 'where do cats live')
    """
    return re.sub(rf"(?<!\w){re.escape(subject)}(?!\w)", lambda found: f"{mark}{found.group()}{mark}", question, count=1)


def inside_a_sentence(sentence: str, key: str) -> str:
    """A sentence about the world as it goes on after "Yes, ": in lower case, unless it begins with a name.

    >>> inside_a_sentence("Frogs live in ponds.", "world/home/frog"), inside_a_sentence("Paris is a city.", "world/kind/Paris")
    ('frogs live in ponds.', 'Paris is a city.')
    >>> inside_a_sentence("A is the first letter.", "world/order/the first letter"), inside_a_sentence("A cow is bigger.", "world/order/bigger")
    ('A is the first letter.', 'a cow is bigger.')
    """
    _, kind, subject = key.split("/", 2)
    if kind == "order" and not _COMMON.match(sentence):
        return sentence
    relation = relations.RELATIONS_BY_NAME.get(kind)
    begins = relations.fill(relation.sentence, subject, subject) if relation else "there"
    return sentence if begins[0].isupper() else sentence[0].lower() + sentence[1:]
