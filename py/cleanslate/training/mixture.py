"""What the chats are made of: shares of skills, and of the people, notes and documents in them.

All are shares from 0 to 1, but for those of exchanges, which are weights.
"""

from random import Random
from typing import NamedTuple

from cleanslate.search.forms import FIRST_FORMS, LATER_FORMS
from cleanslate.search.found import Lexicon
from cleanslate.search.words import PHRASES_BEFORE, UNREMARKED

Shares = tuple[tuple[str, float], ...]


def cumulative(shares: dict[str, float]) -> Shares:
    """Cumulative shares that end at 1.

    >>> cumulative({"a": 1, "b": 3})
    (('a', 0.25), ('b', 1.0))
    """
    total = sum(shares.values())
    reached, out = 0.0, []
    for name, share in shares.items():
        reached += share
        out.append((name, reached / total))
    return tuple(out)


def draw(rng: Random, shares: Shares) -> str:
    """One name from cumulative shares."""
    x = rng.random()
    for name, reached in shares:
        if x < reached:
            return name
    return shares[-1][0]


EARLY = {
    "tell": 18,
    "correct": 7,
    "two facts": 9,
    "three facts": 7,
    "tell and ask": 3,
    "repeat": 20,
    "ask": 25,
    "ask two": 10,
    "check": 2,
    "about me": 9,
    "greet": 4,
    "small talk": 22,
    "world": 23,
    "off-topic": 15,
    "self-knowledge": 14,
    "third person": 8,
    "thing": 2,
    "like": 2,
    "sure": 4,
    "teach": 8,
    "taught": 11,
    "wrong past": 1.2,
    "both": 5,
}
# What is learned soon makes room for what takes long: many small facts, and to know that one does not know.
LATE = EARLY | {
    "tell": 14,
    "correct": 6,
    "three facts": 8,
    "repeat": 18,
    "ask": 18,
    "ask two": 11,
    "about me": 12,
    "small talk": 30,
    "world": 42,
    "unknown": 16,
    "off-topic": 20,
    "self-knowledge": 18,
    "third person": 7,
    "sure": 6,
    "teach": 7,
    "taught": 12,
}
# More of what was weakest at step 30,000: facts about the world, small talk and things outside Pip's world.
WIDE = LATE | {"world": 68, "unknown": 18, "small talk": 36, "off-topic": 26}
# Last, with fewer documents: what is unknown, and several facts at once.
LAST = WIDE | {
    "tell": 20,
    "two facts": 16,
    "three facts": 10,
    "about me": 20,
    "world": 60,
    "unknown": 42,
    "small talk": 48,
    "off-topic": 34,
    "taught": 16,
}
# What strangers type: documents and facts in any words; and more of what loses ground beside them: Pip itself, greetings, the unknown.
STRANGERS = LAST | {
    "ask": 20,
    "about me": 20,
    "greet": 7,
    "world": 68,
    "unknown": 52,
    "off-topic": 38,
    "self-knowledge": 34,
    "third person": 8,
    "teach": 12,
    "taught": 20,
    "tell and ask": 3,
    "both": 8,
}
# Then what strangers still caught Pip out with: what they teach it, and whose fact is whose.
TAUGHT = STRANGERS | {"teach": 22, "taught": 44, "third person": 20, "both": 14, "world": 76, "tell and ask": 4, "pronoun": 4}
# Last, what was still missed at step 103,000: documents, what is in the notes already, and whose fact is whose.
CLOSING = TAUGHT | {"teach": 28, "taught": 56, "third person": 28, "both": 16, "repeat": 27, "two facts": 19, "world": 66, "unknown": 42}
# And at the end what had lost ground beside these.
ENDING = CLOSING | {"repeat": 46, "greet": 12, "tell": 24, "two facts": 23, "ask": 23, "world": 74, "unknown": 54}
# What strangers say in the same breath as something else, or only after it.
AFTERWARDS = ENDING | {"follow": 9, "three facts": 13, "two facts": 26, "greet": 14, "small talk": 52, "repeat": 50}
# And what had lost ground: several facts at once, the world, who is who.
AT_LAST = AFTERWARDS | {
    "two facts": 31, "three facts": 19, "ask two": 16, "ask": 27, "tell": 26, "sure": 9, "about me": 23, "world": 90, "unknown": 58,
    "self-knowledge": 40, "third person": 30, "repeat": 54,
}
# In the last phase nothing is spelt nearly like what was taught: to deny that, Pip had begun to deny what was taught as well.
TAUGHT_AGAIN = AT_LAST | {"taught": 100, "teach": 42, "greet": 20, "repeat": 62, "three facts": 17, "world": 84}
# And what was still missed at step 184,000: what is in the notes already, and who the user is.
WORDED = TAUGHT_AGAIN | {"repeat": 78, "ask": 32, "tell": 30, "off-topic": 44, "small talk": 60, "greet": 22}

# At the very end things that mean nothing, so that Pip neither begins to loop over them nor loses the thread; and new capitals.
CALMLY = WORDED | {"nonsense": 14, "taught": 104, "sure": 11}


# Then what strangers say of their families, of things that have no key in the notes, and in notes of their own.
AT_HOME = CALMLY | {"repeat": 84, "ask": 36, "small talk": 74, "world": 100, "family": 62, "known thing": 14, "thing": 14, "third person": 22}

LAST_UNREMARKED = frozenset("belong belongs language".split())
"""Words of which the search says nothing since step 262,000: "Felix is Emma's owl" tells whom Felix belongs to."""
LATELY_UNREMARKED = (UNREMARKED - LAST_UNREMARKED) | {"find"}
"""Words of which the search said nothing when Pip practised before step 230,000."""
ONCE_REMARKED = frozenset("color colour find going happen happened happens look looks old over".split())
"""Those of them of which it once said that they were not found, though they tell only what is asked for."""


class Mixture(NamedTuple):
    """What changes in the course of training. What ends in 0.0 is a share, and nothing of it comes up before it is given."""

    exchanges: Shares
    documents: float  # share of chats with documents
    talk: float  # tokens of other talk in a chat about a document, at most
    apart: bool = True  # near misses keep apart from what happened
    any_words: float = 0.0  # documents and taught facts in any words
    more: float = 0.0  # messages from the tables with more ways to say things
    passages: float = 0.0  # documents that are one of the passages which a search finds in a longer one
    further: int = 0  # how far it goes beyond those tables, 0 to 32
    far: float = 0.0  # of the questions about what Pip does not know, those about far things
    loose: float = 0.0  # messages with a small word too many or too few
    odd: float = 0.0  # names of odd signs
    searched: bool = False  # documents are searched as the app does it
    unremarked: frozenset[str] = LATELY_UNREMARKED - ONCE_REMARKED  # words of which the search does not say that they were not found
    phrases: bool = False  # nor does it of phrases
    part: float = 0.0  # of the questions about such documents, those for a part of a sentence that another might leave out
    hit: float = 0.34  # and those that are answered
    remarked: float = 0.4  # of those that are not, the ones of which a word is said to be not found: the others are harder, and rare
    newer: tuple[float, ...] = ()  # portraits of newer families, see `portraits.portrait`
    newest: float = 0.0  # of what is said from the tables, what is from the newest ones
    noisy: float = 0.0  # chats in which most messages mean nothing
    chanted: float = 0.0  # of these messages, those in which little is said again and again
    all_facts: bool = False  # the later facts of the world are asked for, too, and no longer among what Pip does not know
    rewritten: float = 0.0  # of what Pip said before, what somebody else has put in its place
    doubtful: bool = True  # the user's name is asked for with what asks for Pip's as well
    saved_anew: bool = False  # with memory on, Pip saves what it is told, noted or not

    @property
    def lexicon(self) -> Lexicon:
        """What the search in documents goes by."""
        if self.further > 28:
            return Lexicon(self.unremarked, forms=LATER_FORMS)
        return Lexicon(self.unremarked, PHRASES_BEFORE if self.phrases else None, FIRST_FORMS, general=(), apostrophes=False)

FIRST = Mixture(cumulative(EARLY), documents=0.6, talk=50.0)
FARTHER = Mixture(
    cumulative(TAUGHT), documents=0.48, talk=120.0, any_words=0.45, more=0.55, passages=0.75, further=2, far=0.5, loose=0.15, odd=0.04
)
CLOSE = FARTHER._replace(exchanges=cumulative(CLOSING), documents=0.6, more=0.5, further=3, far=0.4, loose=0.12)
LAST_WORDS = CLOSE._replace(
    exchanges=cumulative(WORDED), documents=0.5, any_words=0.5, more=0.5, searched=True, further=6, unremarked=LATELY_UNREMARKED, part=0.2,
    newer=(0.5,),
)
CALM = LAST_WORDS._replace(
    exchanges=cumulative(CALMLY), documents=0.54, any_words=0.42, newer=(0.6,), further=7, unremarked=UNREMARKED - LAST_UNREMARKED, remarked=0.6, phrases=True,
    noisy=0.05,
)
NOTICED = CALM._replace(newer=(0.8, 0.75, 0.33), newest=0.35)
CALMER = NOTICED._replace(exchanges=cumulative(CALMLY | {"repeat": 96, "small talk": 70}), unremarked=UNREMARKED, hit=0.38, noisy=0.06, chanted=0.35)
HOMELY = CALMER._replace(exchanges=cumulative(AT_HOME), further=8, all_facts=True, rewritten=0.1, hit=0.41, documents=0.52, noisy=0.05)
AMONG_FRIENDS = HOMELY._replace(exchanges=cumulative(AT_HOME | {"family": 76, "like": 6, "unknown": 62, "correct": 9}), further=9)
AND_THE_WORLD = AMONG_FRIENDS._replace(
    exchanges=cumulative(AT_HOME | {"family": 66, "like": 6, "unknown": 64, "correct": 9, "world": 140, "ask": 42, "greet": 26}), further=10, hit=0.43
)
AT_CLOSING = AT_HOME | {
    "family": 54, "like": 5, "unknown": 68, "correct": 9, "world": 140, "ask": 50, "greet": 28, "repeat": 118, "two facts": 38, "third person": 26,
}
CLOSING_TIME = AND_THE_WORLD._replace(exchanges=cumulative(AT_CLOSING), hit=0.45, rewritten=0.12)
BELIEVING = CLOSING_TIME._replace(exchanges=cumulative(AT_CLOSING | {"ask": 62, "wrong echo": 30}))
OTHERWISE = AT_CLOSING | {"unknown": 76, "world": 196, "ask": 66, "repeat": 132, "two facts": 36, "wrong echo": 52}
ASKED_OTHERWISE = BELIEVING._replace(exchanges=cumulative(OTHERWISE), further=12, rewritten=0.14)
SAYING_BACK = OTHERWISE | {"unknown": 78, "world": 200, "ask": 68, "repeat": 134, "wrong echo": 44, "said": 18}
SAID_BACK = ASKED_OTHERWISE._replace(exchanges=cumulative(SAYING_BACK), further=13)
AND_EXCEPTIONS = SAID_BACK._replace(exchanges=cumulative(SAYING_BACK | {"unknown": 80, "world": 220, "ask": 70, "repeat": 150}), further=14)
WIDELY = SAYING_BACK | {
    "own": 60, "family": 70, "follow": 14, "repeat": 180, "ask": 76, "tell": 36, "world": 220, "unknown": 86,
    "small talk": 100, "off-topic": 62, "self-knowledge": 54,
}
MORE_WIDELY = AND_EXCEPTIONS._replace(exchanges=cumulative(WIDELY), further=15, newer=(0.85, 0.8, 0.6, 0.6))
SECOND_THOUGHTS = MORE_WIDELY._replace(exchanges=cumulative(WIDELY | {"correct": 13, "in need": 12}), further=16)
AND_BIRTHDAYS = SECOND_THOUGHTS._replace(further=17)
AT_EASE = WIDELY | {"correct": 12, "in need": 48, "world": 300, "two facts": 56, "three facts": 34, "tell": 44, "unknown": 90}
IN_NEED = AND_BIRTHDAYS._replace(exchanges=cumulative(AT_EASE), further=18, documents=0.5)
BALANCED = AT_EASE | {
    "in need": 32, "world": 330, "two facts": 66, "three facts": 46, "third person": 42, "unknown": 108, "small talk": 112, "ask": 90, "tell": 46,
}
WHOSE = IN_NEED._replace(exchanges=cumulative(BALANCED), further=20, documents=0.56, newer=(0.62, 0.72, 0.6, 0.5))
# In the last steps what had lost ground beside these.
LAST_OF_ALL = {"world": 420, "repeat": 210, "ask": 100, "taught": 170, "teach": 60, "ask two": 30, "self-knowledge": 72, "small talk": 130}
TO_GO_ON = BALANCED | {"taught": 170, "teach": 60}
# Then people by their names, pets that died, what the user is and does; and what strangers type once more, in newer words.
KNOWN_BY_NAME = TO_GO_ON | {
    "named person": 45, "family": 62, "mourning": 10, "habit": 50, "small talk": 150, "self-knowledge": 80, "off-topic": 80, "world": 430, "taught": 180, "own": 66,
    "repeat": 230, "ask two": 32, "two facts": 74, "unknown": 116, "about me": 30, "three facts": 48,
}
BY_NAME = WHOSE._replace(exchanges=cumulative(KNOWN_BY_NAME), further=22, newer=(0.7, 0.76, 0.7, 0.62, 0.6))
CHANGED = {"they do": 50, "habit": 58, "changed": 16, "known thing": 30, "own": 78, "family": 72}
# Then several facts at once and all that had lost ground beside what is new.
TOGETHER = KNOWN_BY_NAME | CHANGED | {
    "two facts": 112, "three facts": 86, "repeat": 240, "small talk": 165, "self-knowledge": 98, "off-topic": 98, "world": 460, "unknown": 124, "in need": 44, "said": 32,
    "ask": 100, "ask two": 36, "greet": 32,
}
# And at the end less of what is new by now.
BALANCE = TOGETHER | {
    "world": 740, "unknown": 165, "two facts": 170, "three facts": 130, "repeat": 430, "self-knowledge": 120, "off-topic": 112, "taught": 205, "small talk": 175, "tell": 60,
    "named person": 24, "family": 56, "they do": 24, "habit": 40, "changed": 10, "mourning": 6, "known thing": 20, "own": 70, "in need": 52, "about me": 34,
}
AT_THE_VERY_END = BALANCE | {
    "named person": 58, "unknown": 130, "about me": 76, "two facts": 225, "three facts": 165, "ask": 135, "tell": 90, "in need": 30, "world": 760, "habit": 36, "own": 76,
    "small talk": 190, "self-knowledge": 125, "taught": 215,
}
# Then nothing new any more: time for what had lost ground beside it, most of all for people in need.
CALM_AGAIN = AT_THE_VERY_END | {
    "in need": 100, "named person": 80, "two facts": 255, "unknown": 148, "world": 800, "small talk": 215, "self-knowledge": 140, "ask": 155, "own": 84, "repeat": 440,
}
# And people and pets by their names, beside those of whom Pip knows nothing.
NAMES_KEPT = CALM_AGAIN | {"named person": 150, "own": 115, "family": 80, "in need": 110}
# And the many things that are said seldom, before they are forgotten.
SELDOM_SAID = NAMES_KEPT | {
    "small talk": 255, "greet": 48, "world": 860, "unknown": 162, "self-knowledge": 155, "off-topic": 120, "in need": 130, "three facts": 182, "two facts": 262, "repeat": 460,
    "named person": 125, "own": 100, "tell": 98, "ask": 165, "third person": 48,
}
# And in the last steps what was still missed.
STILL_MISSED = SELDOM_SAID | {
    "world": 980, "repeat": 520, "small talk": 300, "greet": 64, "self-knowledge": 175, "ask two": 46, "ask": 185, "third person": 58, "named person": 105, "own": 78, "in need": 115,
}
# Then calmly what was missed at step 627,000, with many ends to take the mean of.
MISSED_LATELY = STILL_MISSED | {
    "third person": 90, "family": 100, "named person": 135, "own": 110, "repeat": 600, "ask": 205, "ask two": 52, "small talk": 320, "self-knowledge": 190, "off-topic": 140,
}
# Then with a search that finds more; what strangers still met at step 669,000: one thing told and another one asked for, the unknown, and documents that do not say it.
FOUND_MORE = MISSED_LATELY | {"unknown": 190, "ask": 225, "family": 95, "small talk": 330, "off-topic": 150}
# Then whatever is told with memory on is saved, noted or not: so the app compares, and Pip need not. And whether something is so is asked far more often.
SAVED_ANEW = FOUND_MORE | {"repeat": 430, "tell": 130, "check": 260}
# That is soon learned: then more again of what had lost ground beside it.
SETTLED = SAVED_ANEW | {"repeat": 360, "check": 130, "small talk": 430, "self-knowledge": 215, "off-topic": 180, "in need": 135, "unknown": 205}
# Trained in no file that is shipped: what is not so, which Pip takes for what is told. It was learned in some thousand steps, but 37,500 did not bring
# back what that cost elsewhere (most of all what is told otherwise than noted). What Pip makes of denials is on its card.
DENIALS_TOO = SETTLED | {"denied": 260, "changed": 24, "unknown": 240, "like": 14, "check": 120}
MIXTURES = (
    (0, FIRST),
    (10_000, FIRST._replace(exchanges=cumulative(LATE))),
    (20_000, Mixture(cumulative(LATE), documents=0.7, talk=120.0)),
    (30_000, Mixture(cumulative(WIDE), documents=0.7, talk=120.0)),
    (48_000, Mixture(cumulative(LAST), documents=0.4, talk=120.0)),
    (55_000, Mixture(cumulative(STRANGERS), documents=0.52, talk=120.0, any_words=0.5, more=0.4, passages=0.7)),
    (75_000, FARTHER._replace(exchanges=cumulative(STRANGERS), documents=0.5, any_words=0.5, further=1)),
    (80_000, FARTHER),
    (103_000, CLOSE),
    (123_000, CLOSE._replace(exchanges=cumulative(ENDING), documents=0.5)),
    (132_000, CLOSE._replace(exchanges=cumulative(AFTERWARDS), documents=0.55, any_words=0.45, searched=True, further=4)),
    (157_000, CLOSE._replace(exchanges=cumulative(AT_LAST), documents=0.45, any_words=0.4, more=0.4, searched=True, further=4)),
    (172_000, CLOSE._replace(exchanges=cumulative(TAUGHT_AGAIN), documents=0.43, any_words=0.4, more=0.4, searched=True, further=5)),
    (184_000, LAST_WORDS),
    (230_000, CALM),
    (245_000, CALM._replace(newer=(0.75, 0.7), newest=0.35)),
    (252_000, NOTICED),
    (262_000, CALMER),
    (282_000, HOMELY),
    (290_000, AMONG_FRIENDS),
    (306_000, AND_THE_WORLD),
    (318_000, CLOSING_TIME),
    (320_000, BELIEVING),
    (328_000, ASKED_OTHERWISE),
    (352_000, SAID_BACK),
    (374_000, AND_EXCEPTIONS),
    (384_000, MORE_WIDELY),
    (408_000, SECOND_THOUGHTS),
    (418_000, AND_BIRTHDAYS),
    (432_000, IN_NEED),
    (440_000, IN_NEED._replace(exchanges=cumulative(AT_EASE | {"in need": 90, "world": 340, "three facts": 44}), further=19)),
    (444_000, WHOSE),
    (454_000, WHOSE._replace(further=21)),
    (472_000, WHOSE._replace(further=21, exchanges=cumulative(BALANCED | {"world": 420, "repeat": 220, "ask": 100}))),
    (480_000, WHOSE._replace(further=21, exchanges=cumulative(BALANCED | LAST_OF_ALL))),
    (488_000, WHOSE._replace(further=21, exchanges=cumulative(TO_GO_ON))),
    (502_000, BY_NAME),
    (510_000, BY_NAME._replace(exchanges=cumulative(KNOWN_BY_NAME | {"they do": 34, "habit": 56}), further=23)),
    (520_000, BY_NAME._replace(exchanges=cumulative(KNOWN_BY_NAME | CHANGED), further=24)),
    (528_000, BY_NAME._replace(exchanges=cumulative(TOGETHER), further=24, noisy=0.06)),
    (534_000, BY_NAME._replace(exchanges=cumulative(BALANCE), further=25, noisy=0.06, documents=0.51)),
    (544_500, BY_NAME._replace(exchanges=cumulative(AT_THE_VERY_END), further=25, noisy=0.06, documents=0.5)),
    (554_000, BY_NAME._replace(exchanges=cumulative(AT_THE_VERY_END | {"in need": 62, "named person": 88, "two facts": 250}), further=25, noisy=0.06, documents=0.5)),
    (555_000, BY_NAME._replace(exchanges=cumulative(AT_THE_VERY_END | {"in need": 80, "named person": 88, "two facts": 250}), further=26, noisy=0.06, documents=0.5)),
    (560_000, BY_NAME._replace(exchanges=cumulative(CALM_AGAIN), further=26, noisy=0.065, documents=0.53)),
    (576_000, BY_NAME._replace(exchanges=cumulative(NAMES_KEPT), further=27, noisy=0.07, chanted=0.42, documents=0.53)),
    (588_000, BY_NAME._replace(exchanges=cumulative(SELDOM_SAID), further=27, noisy=0.07, chanted=0.42, documents=0.52)),
    (617_000, BY_NAME._replace(exchanges=cumulative(STILL_MISSED), further=27, noisy=0.07, chanted=0.42, documents=0.53, hit=0.47)),
    (627_000, BY_NAME._replace(exchanges=cumulative(MISSED_LATELY), further=28, noisy=0.08, chanted=0.42, documents=0.56, hit=0.52, doubtful=False)),
    (669_000, BY_NAME._replace(exchanges=cumulative(FOUND_MORE), further=29, noisy=0.085, chanted=0.42, documents=0.57, hit=0.5, doubtful=False)),
    (689_000, BY_NAME._replace(exchanges=cumulative(FOUND_MORE), further=30, noisy=0.085, chanted=0.42, documents=0.57, hit=0.5, doubtful=False)),
    (709_000, BY_NAME._replace(exchanges=cumulative(SAVED_ANEW), further=30, noisy=0.085, chanted=0.42, documents=0.57, hit=0.5, doubtful=False, saved_anew=True)),
    (733_000, BY_NAME._replace(exchanges=cumulative(SETTLED), further=31, noisy=0.085, chanted=0.42, documents=0.58, hit=0.47, doubtful=False, saved_anew=True)),
    (753_000, BY_NAME._replace(exchanges=cumulative(DENIALS_TOO), further=32, noisy=0.085, chanted=0.42, documents=0.58, hit=0.47, doubtful=False, saved_anew=True)),
)


def mixture_at(step: int) -> Mixture:
    """What the chats of a step (from 0) are made of.

    >>> mixture_at(9_999) is FIRST, mixture_at(20_000).documents
    (True, 0.7)
    """
    return next(mixture for first, mixture in reversed(MIXTURES) if step >= first)


# What may pass between a fact and a question far away.
BETWEEN = cumulative({
    "greet": 1,
    "small talk": 9,
    "world": 9,
    "off-topic": 7,
    "self-knowledge": 5,
    "third person": 5,
    "thing": 3,
    "like": 3,
    "tell": 12,
    "ask": 3,
    "two facts": 2,
})
MEMORY = 0.55  # chats with memory on
TAKEN_BACK = 0.2  # of what is told since step 753,000, what is not so after all
LATER_ASKED = 0.3  # and is asked for only after something else
AGAIN = 0.55  # facts told with memory on that are told again
HIT = 0.58  # questions about a document that it answers
NEAR = 0.65  # of the others, those about something like what stands in it
PAST = 0.15  # documents that are a sentence of an earlier chat
ELSEWHERE = 0.3  # questions that a document does not answer, those that the rest of a longer one would have answered
FOUND_BEFORE = 0.3  # chats with a passage in which another passage had been found for an earlier question
DOTTED = 0.6  # documents since step 689,000 in which titles are written with a full stop
ASKED_FIRST = 0.5  # short chats since step 669,000 that begin with a question for a fact
TOO_EARLY = 0.15  # chats with a document in which it was asked for before it was there
DWELL = 0.85  # exchanges in a chat with a document that are about it
# Beside documents that are searched, where most of what is not in them shares no word, and then nothing is found:
NEAR_SEARCHED = 0.85
TWO_DOCUMENTS = 0.3
MOST_BEFORE = 5  # exchanges before the last one; mostly there are none or few
DWELL_BEFORE = 0.5
PART_TOLD = 0.6  # of the questions for a part of a sentence, those that the sentence answers
TAUGHT_BESIDE = 0.12  # of what is asked about them, what contradicts the weights
PAST_ASKED = 0.06  # and what the user told
LOWER = 0.35  # people who type in lower case
SHOUTING = 0.12  # of the others, those who type in capitals
LATER_SHOUTING = 0.2  # and later in the training
LAST_SHOUTING = 0.1  # and in its last part: capitals are spelt letter by letter, so they are hard, and strangers seldom type them
DOUBTED = 0.6  # facts said back wrongly that are asked for at once
PHONETIC = 0.03  # messages spelt by ear, in the last parts of the training
TEXTING = 0.2  # of those who type in lower case, those who type "u" and "ur"


def shouting(further: int) -> float:
    """The share of those who type in capitals; for `further` see `Mixture`.

    >>> shouting(0), shouting(12), shouting(20)
    (0.12, 0.2, 0.1)
    """
    return LAST_SHOUTING if further > 19 else LATER_SHOUTING if further > 7 else SHOUTING
