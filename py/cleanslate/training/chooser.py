"""Which exchange comes next: what can be told, asked or corrected now, given what stands in the window."""

import re
from functools import partial

from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.follow_ups import asked_back, follow_up, said_before
from cleanslate.training.mixture import AGAIN
from cleanslate.training.talk import Talker
from cleanslate.training.telling import COMBINED
from cleanslate.training.values import KEYS, pick

RENEWED = 0.5  # of what is told again since step 709,000 with memory on, what is told with another value than the notes have
PINNED = 0.6  # of what is told again in the last part of the training, what stands in a note rather than in a call
AFTER_OWN = 0.4  # of what follows on an age and the like since step 418,000, what is about that
AFTER_PERSON = 0.35  # of what follows since step 502,000 on something told of one person, what is about that person
LESS_AFTER_PERSON = 0.2  # since step 534,000
AFTER_ANOTHER = 0.3  # of what follows since step 627,000 on something told of somebody else, the question for the same of the user, who did not tell it
AFTER_TELLING = 0.12  # of what follows since step 669,000 on one thing told of the user, the question for another one, which they did not tell
AFTER_ONE = 0.15  # and of what follows then on something told of one person, the question for the same of another
AFTER_HAVING = 0.4  # of what follows since step 454,000 when the user has an exam or a question, the question for the pet, which is none of these
OF_OTHERS = 0.6  # of the user's own things that are asked for in vain, since step 444,000, those that were told of somebody else
SECOND_THOUGHTS = 0.3  # of the corrections since step 408,000, those in the same message, or without what is true instead
SEVERAL = 0.18  # of what is said of families at the very end, that of several of a kind
IN_VAIN = 0.4  # of the questions for what the user told, those for what was not told
LATER_IN_VAIN = 0.5  # since step 454,000
CHECKED_IN_VAIN = 0.2  # of the questions whether something is so, those about what was not told, beside those where nothing was
ANSWERED, ASKED_AFTER_DENIAL = 0.22, 0.7  # of what follows on a denial, what says what is so instead; and up to here the question for what was denied
DENIED_BEFORE = 0.5  # of the questions for what Pip does not know in a chat with a denial, those for what was denied
_HAVE = re.compile(r"\b(?:i|we)(?: have|'ve| got| bought)", re.IGNORECASE)


class Chooser:
    """Makes the next exchange of a skill.

    `before`: the exchanges so far; `lost`: keys that were known and are no longer; `hidden`: how many exchanges were there when the
    last of them was no longer whole in the window, if it was not.
    """

    def __init__(self, talker: Talker, before: list[Exchange]) -> None:
        self.talker = talker
        self.rng = talker.rng
        self.view = talker.view
        self.before = before
        self.lost: list[str] = []
        self.hidden = 0

    def one(self, skill: str) -> Exchange | None:
        """One exchange of a skill, or None when the chat has no place for it now."""
        talker, rng = self.talker, self.rng
        if talker.made_of.further > 16 and len(self.before) > self.hidden and rng.random() < AFTER_OWN:
            made = talker.after_own(self.before[-1])
            if made:
                return made
        if talker.made_of.further > 21 and len(self.before) > self.hidden:
            made = talker.name_the_dead(self.before[-1]) or talker.after_habit(self.before[-1])
            after = LESS_AFTER_PERSON if talker.made_of.further > 24 else AFTER_PERSON
            if not made and talker.made_of.further > 22 and rng.random() < after:
                made = talker.after_they(self.before[-1]) or talker.pet_is(self.before[-1])
            if not made and rng.random() < after:
                made = talker.after_person(self.before[-1])
            if made:
                return made
        if talker.made_of.further > 31 and len(self.before) > self.hidden and (denied := self.before[-1].turns[0].denied):
            draw = rng.random()
            made = talker.after_denial(denied[0]) if draw < ANSWERED else talker.ask_denied(denied[0]) if draw < ASKED_AFTER_DENIAL else None
            if made:
                return made
        if talker.made_of.further > 27 and (mine := self.same_of_mine()) and rng.random() < AFTER_ANOTHER:
            return talker.ask(mine)
        if talker.made_of.further > 28:
            if (another := self.another_of_mine()) and rng.random() < AFTER_TELLING:
                return talker.ask(another)
            if self.just_told("other/") and rng.random() < AFTER_ONE and (made := talker.same_of_another(self.before[-1])):
                return made
        if self.has_no_pet() and rng.random() < AFTER_HAVING:
            return talker.ask("pet")
        if skill in ("small talk", "off-topic", "self-knowledge"):
            return talker.topic(skill)
        if skill in ("tell", "repeat") and talker.made_of.saved_anew and self.view.memory and rng.random() < RENEWED:
            return self.renewal() or talker.tell(self.free_key())
        if skill == "world":
            return talker.ask_world(rng.random() < 0.7)
        if skill == "unknown":
            return talker.ask_world(False)
        if skill == "family":
            return self.about_others()
        if skill == "third person":
            return talker.tell_other() if rng.random() < 0.45 else talker.ask_other(rng.random() < 0.6)
        if skill == "known thing":
            return talker.ask_known_thing()
        if skill == "thing":
            return talker.tell_thing() if rng.random() < 0.5 else talker.ask_thing()
        if skill == "both" and talker.says_more():
            if talker.goes_further(0.4):
                return talker.tell_and_ask_other()
            return talker.tell_other_and_ask(pick(rng, [key for key in KEYS if key != "pet name" and key not in talker.avoid]))
        if skill == "both":
            return talker.tell_both(pick(rng, [key for key in KEYS if key != "pet name" and key not in talker.avoid]))
        simple = {
            "greet": talker.greet,
            "about me": talker.about_me,
            "like": talker.like if rng.random() < 0.6 else talker.ask_like,
            "teach": talker.teach,
            "nonsense": talker.nonsense,
            "in need": talker.in_need,
            "named person": talker.named_person,
            "mourning": talker.mourn,
            "habit": talker.habit,
            "they do": talker.they_do,
            "changed": talker.changed,
            "denied": talker.deny,
            "taught": talker.ask_taught,
        }
        if skill in simple:
            return None if skill == "greet" and self.view.known("name") == UNSURE else simple[skill]()
        if skill == "pronoun":
            return talker.ask_by_pronoun(self.before[-1]) if self.before else None
        if skill == "follow":
            return (self.and_mine() or follow_up(talker, self.before[-1])) if self.before else None
        if skill == "own":
            return talker.own_thing(self.before[-1] if len(self.before) > self.hidden else None)
        if skill == "said":
            return said_before(talker, self.before[-1]) if len(self.before) > self.hidden else None
        if skill == "sure":
            return talker.are_you_sure(self.before[-1]) if self.before else None
        return self.about_the_user(skill)

    def same_of_mine(self) -> str | None:
        """The key of what was just told of somebody else and never of the user."""
        if len(self.before) <= self.hidden:
            return None
        told = [key.split("/") for key, _ in self.before[-1].turns[0].facts]
        if len(told) != 1 or told[0][0] != "other" or told[0][1] not in KEYS:
            return None
        key = told[0][1]
        return key if self.view.known(key) is None and key not in self.talker.avoid else None

    def just_told(self, kind: str) -> bool:
        """Whether the last exchange told one thing, with a key that begins so."""
        told = [key for key, _ in self.before[-1].turns[0].facts] if len(self.before) > self.hidden else []
        return len(told) == 1 and told[0].startswith(kind)

    def another_of_mine(self) -> str | None:
        """A key that the user never told, when they have just told one other thing of themselves, or what they like."""
        if not any(self.just_told(kind) for kind in (*KEYS, "other/like/")):
            return None
        told = self.before[-1].turns[0].facts[0][0]
        free = [key for key in KEYS if self.view.known(key) is None and key not in self.talker.avoid]
        free = [key for key in free if not (told.startswith("pet") and key.startswith("pet"))]
        return pick(self.rng, free) if free else None

    def has_no_pet(self) -> bool:
        """Whether the user has just said in small talk that they have something, and it is not known what pet they have."""
        if self.talker.made_of.further < 21 or len(self.before) <= self.hidden or self.before[-1].skill != "small talk":
            return False
        said = self.before[-1].turns[0].text
        return bool(_HAVE.search(said)) and self.view.known("pet") is None and "pet" not in self.talker.avoid

    def and_mine(self) -> Exchange | None:
        """Right after the user asked Pip for its own, a question for the user's: "and mine?"."""
        if self.talker.made_of.further < 15 or len(self.before) < self.hidden + 2 or not asked_back(self.before[-1]):
            return None
        told = [key for key, _ in self.before[-2].turns[0].facts]
        return self.talker.and_mine(told[0]) if len(told) == 1 and told[0] in KEYS else None

    def about_others(self) -> Exchange | None:
        """One exchange about several people of the user's, told and asked for one by one."""
        if self.talker.made_of.further > 8 and self.rng.random() < SEVERAL:
            return self.talker.tell_several() if self.rng.random() < 0.5 else self.talker.ask_several()
        draw = self.rng.random()
        if draw < 0.2:
            return self.talker.tell_another()
        if draw < 0.38:
            return self.talker.tell_two_others()
        if draw < 0.7:
            return self.talker.ask_of_another()
        if draw < 0.85:
            return self.talker.ask_who()
        return self.talker.ask_same_of_other(self.before[-1]) if self.before else None

    def about_the_user(self, skill: str) -> Exchange | None:
        """One exchange about the seven things that Pip can remember."""
        talker, rng = self.talker, self.rng
        if skill == "ask":
            key = self.key_to_ask(rng.random() < (LATER_IN_VAIN if talker.made_of.further > 20 else IN_VAIN))
            return talker.ask(key) if key else None
        if skill == "ask two":
            return self.two_asked()
        if skill == "two facts":
            return talker.tell_two(*self.two_told())
        if skill == "three facts":
            return talker.tell_three(tuple(self.some_keys(3)))
        if skill == "tell and ask":
            told, asked = self.some_keys(2)
            return talker.tell_and_ask(told, told if rng.random() < 0.5 else asked)
        key = self.free_key()
        if skill == "tell":
            again = self.view.memory and rng.random() < AGAIN
            return (self.repetition() if again else None) or talker.tell(key)
        if skill == "correct" and talker.made_of.further > 15 and rng.random() < SECOND_THOUGHTS:
            deny_name = partial(talker.deny_fact, "name") if talker.made_of.further > 31 else talker.deny_name
            return deny_name() if rng.random() < 0.3 else talker.tell_and_correct(key)
        if skill == "correct":
            return self.correction()
        if skill == "repeat":
            # Told again means something only to the notes: then Pip must compare, and not save it twice.
            return self.repetition() if self.view.memory or rng.random() < 0.4 else talker.tell(key)
        if self.view.known(key) == UNSURE:
            return None
        if skill == "wrong echo":
            return talker.wrong_echo(key)
        if skill == "check" and talker.made_of.saved_anew:
            key = self.key_to_ask(rng.random() < CHECKED_IN_VAIN) or key
        if skill == "wrong past":
            return talker.wrong_world() if rng.random() < 0.4 else talker.wrong_answer(key)
        return talker.check(key)

    def correction(self) -> Exchange | None:
        """A correction of a known fact; a short one ("no, Bea") only right after the fact was told."""
        last = self.before[-1] if self.before else None
        if last and last.turns[0].facts and len(last.turns[0].facts) == 1 and self.rng.random() < 0.6:
            just_told = last.turns[0].facts[0][0]
            if just_told in KEYS:
                return self.talker.correct(just_told, elliptic=True)
        known = [key for key in KEYS if self.view.known(key) not in (None, UNSURE) and key not in self.talker.avoid]
        return self.talker.correct(pick(self.rng, known)) if known else None

    def repetition(self) -> Exchange | None:
        """A fact told again as it is; with memory on, one that has been saved."""
        known = self.told_already()
        return self.talker.repeat(pick(self.rng, known)) if known else None

    def renewal(self) -> Exchange | None:
        """A fact that has been saved, told with another value and without a word about the old one: people move, and pets die."""
        known = self.told_already()
        return self.talker.tell(pick(self.rng, known)) if known else None

    def told_already(self) -> list[str]:
        """Keys that were told; with memory on, those that have been saved."""
        keys = self.view.saved if self.view.memory else KEYS
        known = [key for key in keys if key in KEYS and self.view.known(key) not in (None, UNSURE) and key not in self.talker.avoid]
        if self.talker.made_of.further > 14 and self.rng.random() < PINNED:
            known = [key for key in known if key in self.view.notes] or known
        return known

    def free_key(self) -> str:
        """A key that may be told now."""
        return pick(self.rng, [key for key in KEYS if key not in self.talker.avoid])

    def key_to_ask(self, unknown: bool) -> str | None:
        """A key to ask for. Unknown ones: rather one that was lost. Known ones: rather one told long ago."""
        view, rng = self.view, self.rng
        if unknown:
            lost = [key for key in self.lost if view.known(key) is None]
            if lost and rng.random() < 0.7:
                return pick(rng, lost)
            options = [key for key in KEYS if view.known(key) is None and key not in self.talker.avoid]
            if view.denied and rng.random() < DENIED_BEFORE:
                options = [key for key in options if key in view.denied] or options
            if self.talker.made_of.further > 19 and rng.random() < OF_OTHERS:
                options = [key for key in options if any(told.startswith(f"other/{key}/") for told in view.said)] or options
            return pick(rng, options) if options else None
        options = [key for key in KEYS if view.known(key) not in (None, UNSURE) and key not in self.talker.avoid]
        if not options:
            return None
        edited = [key for key in options if key in view.notes and view.said.get(key, UNSURE) not in (UNSURE, view.notes[key])]
        if edited and rng.random() < 0.5:
            return pick(rng, edited)
        if rng.random() < 0.6:
            return min(options, key=lambda key: view.last_seen.get(key, 0))
        return pick(rng, options)

    def some_keys(self, count: int) -> list[str]:
        """Different keys in any order; the name more often than the others."""
        keys = ["name"] if self.rng.random() < 0.35 else []
        while len(keys) < count:
            key = pick(self.rng, KEYS)
            if key not in keys:
                keys.append(key)
        return keys[:count]

    def two_told(self) -> tuple[str, str]:
        """Two different keys for one message; combinations that have a wording of their own come often."""
        options = [pair for pair in COMBINED if not self.talker.avoid.intersection(pair)]
        if options and self.rng.random() < 0.4:
            return pick(self.rng, options)
        free = [key for key in KEYS if key not in self.talker.avoid]
        first = pick(self.rng, free)
        return first, pick(self.rng, [key for key in free if key != first])

    def two_asked(self) -> Exchange | None:
        """Two questions in one message, of which at most one is open to "I don't know"."""
        keys = [key for key in self.some_keys(4) if self.view.known(key) != UNSURE and key not in self.talker.avoid]
        keys.sort(key=lambda key: self.view.known(key) is None)
        if len(keys) < 2 or (self.view.known(keys[0]) is None and self.rng.random() < 0.7):
            return None
        first, second = keys[:2]
        return self.talker.ask_two(second, first) if self.rng.random() < 0.5 else self.talker.ask_two(first, second)
