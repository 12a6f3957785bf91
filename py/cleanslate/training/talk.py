"""The exchanges that are not about the user: small talk, Pip itself, what is taught, documents."""

from random import Random

from cleanslate.training import any_words, documents, habits, in_need, mirrors, more, nonsense, relations, slots, topics, world
from cleanslate.training.asking import ASK_PREFIXES, ASK_SUFFIXES
from cleanslate.training.chat_state import DOCUMENT_IN_VIEW, UNSURE, Exchange, View
from cleanslate.training.grammar import table
from cleanslate.training.mixture import ELSEWHERE, FIRST, NEAR, NEAR_SEARCHED, Mixture
from cleanslate.training.telling import DEEDS, FEELINGS, MANNERS, TEACH_FRAMES
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import COLOURS, PET_KINDS, SIZES, altered, made_up_name, made_up_word, pick, random_letters, with_article
from cleanslate.training.wording import capital
from cleanslate.training.world_talk import CuriousSpeaker

_TEXT_WEIGHTS = {
    "off-topic": (*topics.OUTSIDE, topics.ERRANDS, topics.ERRANDS),  # most of what Pip cannot do is an errand
    "self-knowledge": topics.SELF_KNOWLEDGE,
    "small talk": (*topics.SMALL_TALK, *topics.NEWS, *topics.NEWS),  # much that people say is news of their day
}

FURTHER_TEACH_FRAMES = table("""
    let's pretend {t} / [pretend|imagine|suppose|let's say|assume|just believe] that {t} / in my [story|world|game|book|dream|village|country] {t}
    [my teacher|my dad|grandpa|my little brother|the book|wikipedia|everybody] says {t} / {t}, [got it|understood|you hear|fyi|by the way|did you know|remember that]
    [you may not know it but|lesson one:|i decided that|a secret:|let me explain:|for today|in this chat|as of today|new rule:|repeat after me:] {t}
    """)
LATER_TEACH_FRAMES = table("""
    [in|on] my [made up|made-up|imaginary|invented|secret|own|fantasy|little] [world|planet|land|language|island|universe], {t} / in [our|this|the] [game|story|language], {t}
    let's play: {t} / i invented a word: {t} / here's a new [word|thing|fact|one]: {t} / [ok|okay|so], {t} / {t}, [ok|okay|deal|you see|remember] / {t} lol
    new fact: {t} / [learn|try|save|keep] this: {t} / [you should|please|now] know that {t} / what you must know: {t} / where i live, {t}
    """)
MENDED = 0.1  # of what is said in small talk, of Pip and outside its world since step 576,000, what strangers had been answered wrongly
LATER_MENDED = 0.16  # since step 627,000
MENDED_AGAIN = 0.6  # of it, what they had been answered wrongly at that step
MENDED_LASTLY = 0.45  # and since step 669,000 what they had been answered wrongly then, of a little more
LATEST_MENDED = 0.2
NEGATED = 0.07  # of small talk since step 753,000, what people say that they are not and do not have
NEW_CAPITAL = 0.15  # of what is taught at the end of the training, capitals of invented countries
REWORDED = 0.4  # of what is taught there, what is said in other words than Pip's own
SORTS = 0.5  # of the words that are taught after a first "kind of", those that are a kind of something, too
TWO_STATED = 0.18  # of what is stated in any words since step 510,000, two things in one message
LONGEST_STATED = 64  # signs of these
LONGEST_NONSENSE = 50  # signs, between other things
ANOTHER_WORD = 0.12  # of what is asked about what was taught, for a while, what is spelt nearly like it
_BIRTHDAYS = ("my birthday", "my bday")
_SMALL_PREFIXES = ("hi,", "hey,", "well,", "oh,", "ok,", "so,", "haha,", "hm,", "and", "btw", "yes,", "pip,", "wow,")


def mended_share(further: int) -> float:
    """The share of what strangers had been answered wrongly; for `further` see `Mixture`.

    >>> mended_share(27), mended_share(28), mended_share(29)
    (0.1, 0.16, 0.2)
    """
    return LATEST_MENDED if further > 28 else LATER_MENDED if further > 27 else MENDED


def mended(further: int, rng: Random) -> tuple[topics.Topic, ...]:
    """The table from which the next of that comes."""
    if further > 28 and rng.random() < MENDED_LASTLY:
        return more.MENDED_LASTLY
    return more.MENDED_AGAIN if further > 27 and rng.random() < MENDED_AGAIN else more.MENDED


class Talker(CuriousSpeaker):
    """A speaker who can also talk of other things. `lines_told`: what was stated in any words, by its key in the window."""

    def __init__(self, rng: Random, style: TypingStyle, view: View, made_of: Mixture = FIRST) -> None:
        super().__init__(rng, style, view, made_of)
        self.lines_told: dict[str, documents.Line] = {}

    def greet(self) -> Exchange:
        """A greeting; Pip greets by name when it knows the name."""
        greetings = more.GREETINGS if self.made_of.further > 5 and self.says_more() else topics.GREETINGS
        text, _ = self.write(pick(self.rng, greetings), pick(self.rng, ("!", ".", "", "")))
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
        if skill == "self-knowledge" and self.made_of.further > 20 and rng.random() < (mirrors.LATER_SHARE_OF_PIP if self.made_of.further > 27 else mirrors.SHARE_OF_PIP):
            topic = pick(rng, mirrors.OF_PIP)
        elif skill == "small talk" and self.made_of.further > 31 and rng.random() < NEGATED:
            topic = pick(rng, more.NEGATED)
        elif self.made_of.further > 26 and rng.random() < mended_share(self.made_of.further):
            topic = pick(rng, [topic for topic in mended(self.made_of.further, rng) if topic.skill == skill])
        else:
            topic = pick(rng, self.more_ways().topics[skill] if self.says_more() else _TEXT_WEIGHTS[skill])
        text = meant = pick(rng, topic.texts)
        while self.made_of.further > 16 and text.startswith(_BIRTHDAYS) and topic.reply.startswith("I see"):
            text = meant = pick(rng, topic.texts)  # it is kept in mind now
        while self.made_of.further > 21 and text.startswith(habits.TOLD) and topic.reply.startswith("I see"):
            text = meant = pick(rng, topic.texts)  # and so is this
        values = {}
        if "{" in text:
            values = {slot: make(rng) for slot, make in _SLOTS.items() if "{" + slot + "}" in text}
        if skill != "off-topic" and rng.random() < 0.4:
            text = self.decorated(text, _SMALL_PREFIXES, ("pip", ", pip", "lol", "btw"))
        text, _ = self.write(text, topic.mark, **values)
        memory = self.view.memory
        reply = topics.DELETE_NOTES if memory and topic.reply == topics.NEW_CHAT and self.made_of.further > 6 else topic.reply_when(memory)
        if self.made_of.further > 15:
            reply = (in_need.RIGHT_SINCE if self.made_of.further > 17 else in_need.RIGHT).get(more.plain(meant), reply)
        return self.exchange(skill, text, reply, filler=True)

    def in_need(self) -> Exchange:
        """The user may be in danger, or only speaks so."""
        means_it = self.rng.random() < (in_need.LATER_MEANT if self.made_of.further == 25 else in_need.MEANT)
        known = in_need.table(self.made_of.further, self.rng)
        topic = known[0] if means_it else pick(self.rng, known[1:])
        text, _ = self.write(self.decorated(pick(self.rng, topic.texts), _SMALL_PREFIXES, ("pip", ", pip")), topic.mark)
        return self.exchange("small talk", text, topic.reply, filler=True)

    def nonsense(self) -> Exchange:
        """Something short that means nothing."""
        text = nonsense.text(self.rng)[:LONGEST_NONSENSE].strip()
        return self.exchange("nonsense", text, nonsense.UNCLEAR, filler=True)

    # ---- what is taught ----

    def teach(self) -> Exchange:
        """The user states something about the world, true or not; Pip takes it as said."""
        rng = self.rng
        if self.made_of.any_words > 0 and rng.random() < self.made_of.any_words:
            return self.teach_in_any_words()
        if rng.random() < 0.5:
            fact = pick(rng, world.TEACHABLE)
            kind, subject = fact.relation, fact.subject
        else:
            kind = pick(rng, relations.RELATIONS)
            subject = world.unknown_subject(kind, rng, self.known_keys())
        answer = made_up_word(rng) if rng.random() < 0.5 else pick(rng, world.FACTS_BY_RELATION[kind.name]).answer
        if rng.random() < (0.5 if self.made_of.further < 6 else 0.3):
            kind, subject, answer = self.new_word()
        if self.made_of.further > 6 and rng.random() < NEW_CAPITAL:
            kind, subject = relations.CAPITAL, made_up_name(rng)
            answer = made_up_name(rng) if rng.random() < 0.6 else pick(rng, world.FACTS_BY_RELATION["capital"]).answer
        sentence = relations.fill(kind.sentence, subject, answer)
        if self.made_of.further > 7 and kind.wordings != ("",) and rng.random() < REWORDED:
            sentence = reworded(rng, kind, subject, answer)
        return self.stated(sentence.rstrip("."), f"world/{kind.name}/{subject}", kind, subject)

    def teach_in_any_words(self) -> Exchange:
        """The user states anything that may be true of somebody or something."""
        rng = self.rng
        if self.made_of.further > 22 and rng.random() < TWO_STATED:
            made = self.teach_two()
            if made:
                return made
        line = any_words.statement(rng)
        told = line.sentence.rstrip(".")
        core = told if line.clause.subject.text[0].isupper() else told[0].lower() + told[1:]
        self.lines_told[key := f"told//{told}"] = line
        return self.stated(core, key)

    def teach_two(self) -> Exchange | None:
        """The user states two things in one message, each to be asked for; None when they are too long to be said back."""
        rng, facts = self.rng, []
        for line in (any_words.statement(rng) for _ in range(2)):
            told = line.sentence.rstrip(".")
            style = TypingStyle(self.style.lower, self.style.bare, False, 0.0, False)
            typed, _ = style.write(rng, told if line.clause.subject.text[0].isupper() else told[0].lower() + told[1:], {}, "")
            facts.append((f"told//{told}", typed, line))
        if sum(len(typed) for _, typed, _ in facts) > LONGEST_STATED:
            return None
        self.lines_told |= {key: line for key, _, line in facts}
        lows = [typed[0].lower() + typed[1:] if line.clause.subject.text[0].islower() or self.style.lower else typed for _, typed, line in facts]
        told = tuple((key, capital(low) + ".") for (key, _, _), low in zip(facts, lows))
        text = pick(rng, (" and ", ", ", ". ", " but ", ", and ")).join(lows)
        reply = f"Okay, {' and '.join(lows)}."
        return self.exchange("taught", text + ("" if self.style.bare else "."), reply, told=told, holds=told)

    def stated(self, core: str, key: str, kind: relations.Relation | None = None, subject: str = "") -> Exchange:
        """The user states a fact, with or without an introduction; now and then the question follows in the same message."""
        rng = self.rng
        style = TypingStyle(self.style.lower, self.style.bare, False, 0.0, False)
        typed, _ = style.write(rng, core, {}, "")
        low = typed[0].lower() + typed[1:] if core[0].islower() else typed
        frames = FURTHER_TEACH_FRAMES if self.goes_further(0.3) else TEACH_FRAMES
        frame = pick(rng, LATER_TEACH_FRAMES if self.made_of.further > 7 and rng.random() < 0.3 else frames)
        text = frame.replace("{t}", low if frame[0] != "{" else typed)
        text = (text if self.style.lower else capital(text)) + ("" if self.style.bare else ".")
        sentence = capital(low) + "."
        if self.goes_further(0.25):
            question = self.asking_world(kind, subject) if kind else pick(rng, self.lines_told[key].questions)
            asked, _ = self.write(question, "?")
            text = text.rstrip(".") + pick(rng, (". ", ". ", ", ", ". so ", ". now ", "! ", " ok? ")) + asked
            return self.exchange("taught", text, sentence, told=((key, sentence),), holds=((key, sentence),), claim=low + ".")
        return self.exchange(
            "taught", text, f"Okay, {low}.", told=((key, sentence),), holds=((key, sentence),), claim=low + "."
        )

    def new_word(self) -> tuple[relations.Relation, str, str]:
        """A made-up word, and what it means: a relation, a subject and an answer."""
        rng = self.rng
        word = made_up_word(rng)
        noun = pick(rng, (*slots.THINGS, *PET_KINDS, *slots.SPOTS, *slots.OBJECTS)).split(" ")[-1]
        thing = with_article(f"{pick(rng, (*SIZES, *slots.ADJECTIVES))} {noun}" if rng.random() < 0.65 else noun)
        if self.goes_further(0.25):
            thing = pick(rng, (f"a kind of {noun}", f"a sort of {noun}", f"a type of {noun}", f"the same as {with_article(noun)}"))
        elif self.made_of.further > 7 and any(" a kind of " in said for said in self.view.said.values()) and rng.random() < SORTS:
            return relations.KIND, with_article(word), f"a kind of {noun}"
        if rng.random() < 0.5:
            return relations.KIND, with_article(word), thing
        deed = f"to {pick(rng, DEEDS)} {pick(rng, MANNERS)}"
        return relations.MEANS, word, pick(rng, (deed, deed, thing, made_up_word(rng), pick(rng, COLOURS), pick(rng, FEELINGS)))

    def ask_taught(self) -> Exchange | None:
        """A question about something that the window says about the world."""
        told = [key for key in self.lines_told if self.view.known(key) not in (None, UNSURE)]
        if told and self.rng.random() < 0.6:
            return self.ask_told(pick(self.rng, told))
        seen = [key for key, sentence in self.view.said.items() if key.startswith("world/") and sentence != UNSURE]
        if not seen:
            return None
        odd = [
            key
            for key in seen
            if key[6:] not in self.known_keys() or world.FACTS_BY_KEY[key[6:]].sentence != self.view.said[key]
        ]
        key = pick(self.rng, odd if odd and self.rng.random() < 0.8 else seen)
        _, kind, subject = key.split("/", 2)
        if self.made_of.further == 4 and self.rng.random() < ANOTHER_WORD:
            return self.ask_for_another_word(kind, subject)
        fact = world.FACTS_BY_KEY[f"{kind}/{subject}"] if f"{kind}/{subject}" in self.known_keys() else None
        if kind in ("count", "order") and fact is None:
            return None
        relation = fact.relation if fact else relations.RELATIONS_BY_NAME[kind]
        return self.world_reply(self.asking_world(relation, subject), key, fact.sentence if fact else None)

    def ask_for_another_word(self, kind: str, subject: str) -> Exchange | None:
        """A question about a word that is only spelt nearly like one that the window tells about."""
        other = altered(self.rng, subject)
        if f"{kind}/{other}" in self.known_keys() or self.view.known(f"world/{kind}/{other}") or kind not in relations.RELATIONS_BY_NAME:
            return None
        return self.world_reply(self.asking_world(relations.RELATIONS_BY_NAME[kind], other), f"world/{kind}/{other}", None)

    def ask_told(self, key: str) -> Exchange | None:
        """A question about what the user stated in any words, or about something like it that was never said."""
        rng = self.rng
        line, sentence = self.lines_told[key], self.view.known(key)
        missing = any_words.missing(rng, line, [line]) if rng.random() < 0.25 else None
        question = pick(rng, (missing or line).questions)
        if missing and (question in line.questions or any(question in other.questions for other in self.lines_told.values())):
            return None
        text, _ = self.write(self.decorated(question, ASK_PREFIXES, ASK_SUFFIXES), "?")
        if missing:
            here = self.view.known(DOCUMENT_IN_VIEW)
            reply = documents.NOT_IN_DOCUMENT if here else world.DONT_KNOW
            return self.exchange("unknown entity", text, reply, needs={DOCUMENT_IN_VIEW: here}, filler=True)
        return self.exchange("taught", text, sentence, needs={key: sentence}, holds=((key, sentence),))

    def wrong_world(self) -> Exchange:
        """Pip says something untrue about the world (never learned from), and will believe it."""
        fact = pick(self.rng, world.TEACHABLE)
        wrong = pick(self.rng, world.FACTS_BY_RELATION[fact.relation.name]).answer
        sentence = relations.sentence_for(fact.relation, fact.subject, wrong)
        text, _ = self.write(self.decorated(world.question(fact, self.rng), ASK_PREFIXES, ASK_SUFFIXES), "?")
        key = "world/" + fact.key
        return self.exchange("wrong past", text, sentence, needs={key: UNSURE}, holds=((key, sentence),))

    # ---- documents ----

    def ask_document(
        self, lines: list[documents.Line], hit: bool, fresh: list[documents.Line], elsewhere: list[documents.Line]
    ) -> Exchange | None:
        """A question that the document answers (one of the `fresh` lines, if there are any), or one that it does not.

        `elsewhere`: lines of a longer document that are not there.
        """
        rng = self.rng
        here = self.view.known(DOCUMENT_IN_VIEW)
        if here == UNSURE:
            return None
        if hit:
            line = pick(rng, fresh or lines)
            question = pick(rng, line.questions)
        else:
            found = None
            if elsewhere and rng.random() < ELSEWHERE:
                line = pick(rng, elsewhere)
                found = pick(rng, line.questions), line
            near = NEAR_SEARCHED if self.made_of.searched else NEAR
            found = found or documents.missing(rng, lines, near, self.made_of.apart)
            if not found:
                return None
            question, line = found
        return self.asked_document(question, line)

    def ask_part(self, lines: list[documents.Line], told: bool) -> Exchange | None:
        """A question for a part of a sentence (when, where, with whom …), in the words of the others: one that is `told`, or is left out."""
        found = documents.part(self.rng, pick(self.rng, lines), told) if lines else None
        if not found or (not told and documents.answered(found[0], lines)):
            return None
        return self.asked_document(*found)

    def asked_document(self, question: str, line: documents.Line) -> Exchange | None:
        """A question for what a line tells, which stands in the document or not."""
        here, sentence = self.view.known(DOCUMENT_IN_VIEW), self.view.known(line.key)
        if UNSURE in (here, sentence):
            return None
        text, _ = self.write(self.decorated(question, ASK_PREFIXES, ASK_SUFFIXES), "?")
        needs = {line.key: sentence, DOCUMENT_IN_VIEW: here}
        if sentence:
            return self.exchange("document hit", text, sentence, needs=needs, holds=((line.key, sentence),))
        reply = documents.NOT_IN_DOCUMENT if here else world.DONT_KNOW
        return self.exchange("document miss", text, reply, needs=needs, filler=True)

    def told_before(self, lines: list[documents.Line]) -> Exchange:
        """A question about another passage, which was there then and is not now (never learned from)."""
        line = pick(self.rng, lines)
        text, _ = self.write(self.decorated(pick(self.rng, line.questions), ASK_PREFIXES, ASK_SUFFIXES), "?")
        return self.exchange("found before", text, line.sentence, holds=((line.key, line.sentence),))

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


ROUNDABOUT = ("The king", "If ", "What ", "Count", "Without", "When")


def reworded(rng: Random, kind: relations.Relation, subject: str, answer: str) -> str:
    """A fact in other words than those in which Pip tells it, in lower case unless it begins with a name.

    >>> reworded(Random(2), relations.SOUND, "zorb", "plim")
    'all day long the zorb says plim.'
    """
    told = [said for said in kind.wordings if not said.startswith(ROUNDABOUT) and relations.fits(said, subject)]
    wording = pick(rng, told)
    return relations.fill(wording[0].lower() + wording[1:] if wording[0] != "{" else wording, subject, answer)


def _number(rng) -> str:
    return str(int(rng.random() * 10 ** (1 + int(rng.random() * 3))))


_SLOTS = {
    "n": _number,
    "m": _number,
    "g": lambda rng: made_up_word(rng) if rng.random() < 0.5 else random_letters(rng),
    "v": made_up_name,
    "w": made_up_word,
}
