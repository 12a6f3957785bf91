"""One exchange of each skill: what a person types, and what Pip says, given what stands in the window.

Pip's wording is one default per intent, with two stated rules: a yes/no question about the user is answered with "Yes, …" or
"No, …", and a correction with "Okay! …". So the right reply to a message is always one text.
"""

from random import Random

from cleanslate.training import any_words, mirrors, more, rewritten, topics, values
from cleanslate.training.chat_state import UNSURE, Exchange, Turn, View
from cleanslate.training.asking import (
    ARE_YOU_SURE,
    ASK,
    ASKED_OF_PIP,
    ASK_COMMON,
    ASK_FRAMES,
    ASK_PREFIXES,
    ASK_SUFFIXES,
    CHECK,
    CHECK_AT_LAST,
    CHECK_LATER,
    KNOW_ME,
    NOUN,
    YES_NO_FRAMES,
)
from cleanslate.training.telling import (
    BARE_NAME,
    BUT_ELSEWHERE,
    CORRECT_FRAMES,
    ELLIPTIC_CORRECTIONS,
    LAST_CORRECT_FRAMES,
    LATER_CORRECT_FRAMES,
    MOODS,
    TELL,
    TELL_COMMON,
    TELL_NAME_AND_ASK_BACK,
    TELL_NAME_AND_GREET,
    TELL_PREFIXES,
    TELL_SUFFIXES,
)
from cleanslate.training.mixture import FIRST, Mixture
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS, NO_PETS, PET_KINDS, odd_value, pick, two_words, value, with_article
from cleanslate.training.wording import MISSING, ask_reply, echo, spoken

TWO_WORDS = 0.08  # of the facts told
BEYOND = 0.35  # of what is said in more ways, at the end of the training, what is said in the newest ones
EVERYDAY = 0.4  # then, in its last part, of what is said in more ways, what is said in everyday words
LATEST = 0.35  # and at its very end, what is said in the latest ones
WIDEST = 0.45  # and since step 384,000, what is said in the widest ones
LATER = 0.45  # and since step 502,000, what is said in those that came after them
LESS_LATER = 0.33  # since step 534,000
PAIRS = 0.12  # of the pets since step 408,000, a pair of different ones
MOODY = 0.07  # of the facts told, those with a word on one's mood behind them
ELSEWHERE = 0.15  # of the cities told since step 689,000, those beside another one where the user does not live
RAMBLING = 0.07  # of the facts told then, those in a long message about something else
RAMBLINGS = tuple(text for topic in topics.NEWS for text in topic.texts if topic.mark == "." and "{" not in text)


class Speaker:
    """Makes the exchanges of one chat: one person with one style of typing, and Pip with one view."""

    def __init__(self, rng: Random, style: TypingStyle, view: View, made_of: Mixture = FIRST) -> None:
        self.rng = rng
        self.made_of = made_of
        self.style = style
        self.view = view
        self.pet_kind = "pet"
        self.made_up = (0.3, 0.4, 0.6)[int(rng.random() * 3)]
        self.avoid: set[str] = set()

    def write(self, text: str, mark: str, **values: str) -> tuple[str, dict[str, str]]:
        """Type a text as this person does."""
        if "favourite" in text or "colour" in text:
            if self.rng.random() < 0.4:
                text = text.replace("favourite", "favorite").replace("colour", "color")
        if "{k}" in text:
            text = text.replace("{k}", self.kind_of_pet())
        return self.style.write(self.rng, text, values, mark)

    def kind_of_pet(self) -> str:
        """The word for the user's pet that fits what was said."""
        pet = self.view.known("pet")
        if self.rng.random() < 0.4 or pet == UNSURE:
            return self.pet_kind
        if pet is None:
            return pick(self.rng, PET_KINDS) if self.view.known("pet name") is None else self.pet_kind
        word = pet.split(" ")[-1]
        return "pet" if word.endswith("s") else word

    def some_value(self, key: str) -> str:
        """A value for a fact about the user."""
        if self.made_of.odd and key in ("name", "pet name", "city") and self.rng.random() < self.made_of.odd:
            return odd_value(self.rng)
        if self.made_of.further > 2 and key in values.NOUNED and self.rng.random() < TWO_WORDS:
            return values.nouned(key, self.rng, pick(self.rng, any_words.NOUNS))
        if self.made_of.further > 15 and key == "pet" and self.rng.random() < PAIRS:
            return f"{with_article(pick(self.rng, PET_KINDS))} and {with_article(pick(self.rng, PET_KINDS))}"
        if self.rng.random() < TWO_WORDS:
            return two_words(key, self.rng)
        v = value(key, self.rng, self.made_up)
        while self.made_of.further > 31 and v in NO_PETS:
            v = value(key, self.rng, self.made_up)
        return v

    def exchange(
        self,
        skill: str,
        text: str,
        reply: str,
        *,
        needs: dict | None = None,
        holds: tuple = (),
        told: tuple = (),
        denied: tuple[str, ...] = (),
        filler: bool = False,
        follows: bool = False,
        claim: str = "",
    ) -> Exchange:
        """Put an exchange together, with the calls that memory asks for, and take it into the view."""
        view = self.view
        turns = [Turn("user", text, told, denied=denied)]
        saved = {}
        for key, v in told:
            if view.memory and key in KEYS and v != UNSURE:
                saved[key] = view.saved.get(key)
                if self.made_of.saved_anew or view.needs_saving(key, v):
                    turns += [Turn("call", f"remember {key} = {v}", ((key, v),)), Turn("tool", "saved")]
        turns.append(Turn("assistant", reply, holds))
        for turn in turns:
            view.read(turn)
        return Exchange(skill, turns, needs or {}, saved, filler, follows, claim)

    def decorated(self, core: str, prefixes: tuple[str, ...], suffixes: tuple[str, ...] = ()) -> str:
        """A core phrase, in two cases of five with a prefix, and in one of four with a tail."""
        if self.rng.random() < 0.4:
            core = pick(self.rng, prefixes) + " " + core
        if suffixes and self.rng.random() < 0.25:
            suffix = pick(self.rng, suffixes)
            core += suffix if suffix[0] in ",." else " " + suffix
        return core

    def telling(self, key: str) -> str:
        """A way to state a fact; in a third of cases one of the four that most people type."""
        if self.says_more():
            return pick(self.rng, self.more_ways().tell[key])
        return pick(self.rng, TELL_COMMON[key] if self.rng.random() < 0.33 else TELL[key])

    def asking(self, key: str) -> str:
        """A way to ask for a fact; in a third of cases one of the four that most people type."""
        if key == "name" and self.made_of.further > 20 and self.rng.random() < (mirrors.LATER_SHARE if self.made_of.further > 27 else mirrors.SHARE):
            return pick(self.rng, mirrors.OF_THE_USER)
        if self.says_more():
            return pick(self.rng, self.more_ways().ask[key])
        core = pick(self.rng, ASK_COMMON[key] if self.rng.random() < 0.33 else ASK[key])
        while not self.made_of.doubtful and core in ASKED_OF_PIP:
            core = pick(self.rng, ASK[key])
        return core

    def says_more(self) -> bool:
        """Whether what comes next is drawn from the tables with more ways to say it."""
        return self.made_of.more > 0 and self.rng.random() < self.made_of.more

    def goes_further(self, share: float) -> bool:
        """Whether this is one of the things that are asked and said in the last part of the training only; so in a `share` of the cases."""
        return self.made_of.further > 1 and self.rng.random() < share

    def more_ways(self) -> more.Ways:
        """The tables with more ways to say it."""
        if self.made_of.further > 21 and self.rng.random() < (LATER if self.made_of.further < 25 else LESS_LATER):
            return more.LATER
        if self.made_of.further > 14 and self.rng.random() < WIDEST:
            return more.WIDER
        if self.made_of.further > 7 and self.rng.random() < LATEST:
            return more.LATEST
        if self.made_of.newest and self.rng.random() < self.made_of.newest:
            return more.NEWEST
        if self.made_of.further > 5 and self.rng.random() < EVERYDAY:
            return more.EVERYDAY
        if self.made_of.further > 3 and self.rng.random() < BEYOND:
            return more.BEYOND
        return more.FURTHER if self.made_of.further and self.rng.random() < 0.6 else more.MORE

    # ---- facts about the user ----

    def tell(self, key: str) -> Exchange:
        """The user states one fact."""
        rng = self.rng
        tail = ""
        if key == "name" and rng.random() < 0.12:
            core, tail = (
                (pick(rng, TELL_NAME_AND_ASK_BACK), " I am Pip.")
                if rng.random() < 0.6
                else (pick(rng, TELL_NAME_AND_GREET), " I am fine, thanks.")
            )
            text, mark = core, "?"
        else:
            text, mark = self.decorated(self.telling(key), TELL_PREFIXES, TELL_SUFFIXES), pick(rng, "....!")
            if self.made_of.further > 8 and rng.random() < MOODY:
                text = f"{self.telling(key)} {pick(rng, MOODS)}"
            if self.made_of.further > 29 and key == "city" and rng.random() < ELSEWHERE:
                text = pick(rng, BUT_ELSEWHERE).replace("{t}", self.telling(key))
        kind = self.kind_of_pet() if key == "pet name" else ""
        if self.made_of.further > 3 and not tail and rng.random() < RAMBLING:
            text = self.rambling(text)
        others = {"w": self.some_value(key)} if "{w}" in text else {}
        text, typed = self.write(text.replace("{k}", kind), mark, v=self.some_value(key), **others)
        return self.told(key, typed["v"], text, echo(key, typed["v"]) + tail, kind)

    def rambling(self, core: str) -> str:
        """A phrase among sentences about one's day."""
        said = [pick(self.rng, RAMBLINGS) for _ in range(1 + int(self.rng.random() * 3))]
        return ". ".join([*said, core] if self.rng.random() < 0.65 else [said[0], core, *said[1:]])

    def told(self, key: str, v: str, text: str, reply: str, kind: str = "", skill: str = "tell") -> Exchange:
        """An exchange in which the user states one fact, in any words."""
        facts: tuple = ((key, v),)
        if kind and kind != "pet" and self.view.known("pet") is None:
            self.pet_kind = kind
            facts += (("pet", UNSURE),)
        elif key == "pet":
            self.pet_kind = "pet"
        if self.view.memory and skill == "tell":
            skill = "tool call" if self.made_of.saved_anew or self.view.needs_saving(key, v) else "tool not needed"
        return self.exchange(skill, text, reply, holds=((key, v),), told=facts, claim=spoken(key, v))

    def repeat(self, key: str) -> Exchange | None:
        """The user states again what is known."""
        v = self.view.known(key)
        if v in (None, UNSURE):
            return None
        kind = self.kind_of_pet() if key == "pet name" else ""
        style = TypingStyle(
            self.style.lower and v == v.lower(), self.style.bare, self.style.plain, self.style.typos, False
        )
        core = self.decorated(self.telling(key), TELL_PREFIXES, TELL_SUFFIXES).replace("{k}", kind)
        text, _ = style.write(self.rng, core, {}, ".")
        return self.told(key, v, text.replace("{v}", with_article(v) if key in ("pet", "job") else v), echo(key, v), "")

    def bare_name(self) -> Exchange:
        """The user answers "What is your name?" with a name and little else."""
        text, typed = self.write(
            pick(self.rng, BARE_NAME), pick(self.rng, ("", ".", "!")), v=self.some_value("name")
        )
        made = self.told("name", typed["v"], text, echo("name", typed["v"]))
        made.follows = True
        return made

    def correct(self, key: str, elliptic: bool = False) -> Exchange | None:
        """The user takes back a known fact and states another."""
        old = self.view.known(key)
        if old in (None, UNSURE):
            return None
        new = self.some_value(key)
        if new.lower() == old.lower():
            return None
        frames = LATER_CORRECT_FRAMES[key] if self.made_of.newest and self.goes_further(0.35) else CORRECT_FRAMES
        if self.made_of.further > 8 and self.rng.random() < 0.2:
            frames = LAST_CORRECT_FRAMES
        core = pick(self.rng, ELLIPTIC_CORRECTIONS) if elliptic else pick(self.rng, frames).replace("{t}", self.telling(key))
        text, typed = self.write(core, ".", v=new)
        made = self.told(
            key, typed["v"], text.replace("{o}", old), "Okay! " + echo(key, typed["v"]), skill="correction"
        )
        made.follows = elliptic
        return made

    def question(self, key: str) -> tuple[str, bool]:
        """A question about the user, and whether it asks for yes or no."""
        rng = self.rng
        draw = rng.random()
        if draw < 0.62:
            return self.decorated(self.asking(key), ASK_PREFIXES, ASK_SUFFIXES), False
        if draw < 0.76:
            return self.decorated(
                pick(rng, ASK_FRAMES).replace("{n}", pick(rng, NOUN[key])), ASK_PREFIXES, ASK_SUFFIXES
            ), False
        if key == "name" and draw < 0.80:
            return self.decorated(pick(rng, KNOW_ME), ASK_PREFIXES, ASK_SUFFIXES), True
        frames = more.YES_NO if self.goes_further(0.3) else YES_NO_FRAMES
        return self.decorated(pick(rng, frames).replace("{n}", pick(rng, NOUN[key])), ASK_PREFIXES, ASK_SUFFIXES), True

    def ask(self, key: str) -> Exchange:
        """The user asks for one fact, known or not."""
        core, yes_no = self.question(key)
        text, _ = self.write(core, "?")
        return self.answered(text, key, yes_no, "recall" if self.view.known(key) is not None else "don't know")

    def answered(self, text: str, key: str, yes_no: bool, skill: str) -> Exchange:
        """A question for a fact, and what Pip says as far as the view tells it."""
        v = self.view.known(key)
        claim = spoken(key, v) if v is not None else f"I don't know {MISSING[key]}."
        return self.exchange(
            skill,
            text,
            ask_reply(key, v, yes_no),
            needs={key: v},
            holds=((key, v),) if v is not None else (),
            claim=claim,
        )

    def check(self, key: str) -> Exchange:
        """The user asks whether a fact is so."""
        v = self.view.known(key)
        guess = v if v is not None and self.rng.random() < 0.5 else value(key, self.rng, self.made_up)
        if key in ("pet", "job"):
            guess = with_article(guess)
        if self.made_of.saved_anew:
            # What is so answers that, too, and Pip, which is bad at comparing, need not.
            tables = (CHECK if self.rng.random() < 0.5 else CHECK_LATER) if self.made_of.further == 30 else CHECK_AT_LAST
            return self.answered(self.write(pick(self.rng, tables[key]), "?", v=guess)[0], key, False, "check")
        text, typed = self.write(pick(self.rng, CHECK[key]), "?", v=guess)
        if v is None:
            reply = f"I don't know {MISSING[key]}."
        else:
            right = with_article(v) if key in ("pet", "job") else v
            reply = ("Yes, " if typed["v"].lower() == right.lower() else "No, ") + spoken(key, v)
        return self.exchange(
            "check", text, reply, needs={key: v}, holds=((key, v),) if v is not None else (), filler=v is None
        )

    def are_you_sure(self, before: Exchange) -> Exchange | None:
        """The user doubts what Pip has just said; Pip says it again."""
        if not before.claim:
            return None
        text, _ = self.write(pick(self.rng, ARE_YOU_SURE), "?")
        reply = "Yes. " + before.claim if before.claim.startswith("I don't") else "Yes, " + before.claim
        return self.exchange(
            "are you sure",
            text,
            reply,
            needs=dict(before.needs),
            holds=before.turns[-1].facts,
            follows=True,
            claim=before.claim,
        )

    def wrong_echo(self, key: str) -> Exchange | None:
        """The user states a fact, and Pip says another back (never learned from), as when a reader rewrites its line: it will believe that."""
        if self.view.memory or self.view.known(key) == UNSURE or "{k}" in (core := self.telling(key)):
            return None
        wrong = value(key, self.rng, self.made_up)
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=self.some_value(key))
        if typed["v"].lower() == wrong.lower():
            return None
        told, held = ((key, typed["v"]),), ((key, wrong),)
        reply, draw = echo(key, wrong), self.rng.random() if self.made_of.further > 10 else 0.0
        if draw > 0.7:
            reply = pick(self.rng, rewritten.WITH_VALUE).replace("{v}", wrong)
        elif draw > 0.4:
            reply = spoken(key, wrong)
            reply = reply[0].upper() + reply[1:]
        return self.exchange("wrong past", text, reply, holds=held, told=told, claim=spoken(key, wrong))

    def wrong_answer(self, key: str) -> Exchange | None:
        """Pip says something untrue about the user (never learned from), and will believe it."""
        if self.view.known(key) == UNSURE or key in self.view.notes:
            return None
        core, yes_no = self.question(key)
        text, _ = self.write(core, "?")
        wrong = value(key, self.rng, self.made_up)
        return self.exchange(
            "wrong past",
            text,
            ask_reply(key, wrong, yes_no),
            needs={key: UNSURE},
            holds=((key, wrong),),
            claim=spoken(key, wrong),
        )
