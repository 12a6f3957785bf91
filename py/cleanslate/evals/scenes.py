"""Conversations for the evals: built from the generator's parts or from held-out data, with the right reply known.

>>> from random import Random
>>> scene = Scene(Random(1))
>>> scene.tell("name", "Zorvex", "call me {v}")
>>> [message["role"] for message in scene.messages]
['user', 'assistant']
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.evals import held_out
from cleanslate.training.chat_state import Exchange, View, as_message
from cleanslate.training.mixture import FIRST
from cleanslate.training.talk import Talker
from cleanslate.training.telling import CORRECT_FRAMES, TELL, TELL_PREFIXES, TELL_SUFFIXES
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS, PET_KINDS, pick, value
from cleanslate.training.wording import ask_reply, echo, spoken


GONE = "No. When this chat is gone, so is your name."
FORGETS = "Yes. What leaves my window is gone."


@dataclass(frozen=True, slots=True)
class Case:
    """One question to Pip. `accept`: the right replies; `calls`: the right (key, value) calls, in order.

    `source`: index of the message from which alone the answer can come, where that is what is asked for.
    """

    messages: list[dict]
    accept: tuple[str, ...]
    calls: tuple[tuple[str, str], ...] = ()
    notes: list[str] | None = None
    documents: tuple[str, ...] = ()
    window: int = 256
    policy: str = "drop-oldest-tokens"
    source: int | None = None


@dataclass
class Scene:
    """A conversation in the making; what Pip says in it is what Pip should say.

    It is typed by somebody with habits, but without typos and capitals: what these change is measured by itself.
    """

    rng: Random
    notes: dict[str, str] | None = None
    messages: list[dict] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.view = View(self.notes is not None, self.notes)
        self.talker = Talker(self.rng, TypingStyle.draw(self.rng, shouting=0.0, typos=0.0), self.view, FIRST._replace(all_facts=True, doubtful=False, saved_anew=True))

    @property
    def note_texts(self) -> list[str] | None:
        """The notes as the app pins them; None when memory is off."""
        if self.notes is None:
            return None
        return [f"{key} = {v}" for key, v in {**self.notes, **self.view.saved}.items()]

    def add(self, exchange: Exchange | None) -> Exchange | None:
        """Append an exchange to the conversation."""
        if exchange is not None:
            self.messages += [as_message(turn) for turn in exchange.turns]
        return exchange

    def tell(self, key: str, v: str, pattern: str = "") -> None:
        """The user states a fact, in the words of `pattern` or of the generator."""
        self.add(self.telling(key, v, pattern))

    def telling(self, key: str, v: str, pattern: str = "", reply: str = "") -> Exchange:
        """The exchange in which the user states a fact."""
        talker = self.talker
        core = pattern or talker.decorated(pick(self.rng, TELL[key]), TELL_PREFIXES, TELL_SUFFIXES)
        kind = talker.kind_of_pet() if "{k}" in core else ""
        text, typed = talker.write(core.replace("{k}", kind), ".", v=v)
        return talker.told(key, typed["v"], text, reply or echo(key, typed["v"]), kind)

    def talk(self, count: int, avoid: Sequence[str] = ()) -> None:
        """Exchanges about other things; facts with a key of `avoid` stay out of it."""
        talker, rng = self.talker, self.rng
        # "My dog is called Rex" tells half of what pet one has, so it is no talk about other things.
        free = [key for key in KEYS if key not in avoid and not (key == "pet name" and "pet" in avoid)]
        for _ in range(count):
            draw = rng.random()
            if draw < 0.3 and free:
                self.add(talker.tell(pick(rng, free)))
            elif draw < 0.5:
                self.add(talker.ask_world(True))
            elif draw < 0.6:
                self.add(talker.tell_other())
            else:
                self.add(self.topic(pick(rng, ("small talk", "off-topic", "self-knowledge"))))

    def topic(self, skill: str) -> Exchange:
        """Small talk and the like; the generator also types nothing at all, which the app does not let anybody send."""
        while not (made := self.talker.topic(skill)).turns[0].text.strip():
            pass
        return made

    def correction(self, key: str, v: str, frame: str = "") -> Exchange:
        """The user takes a fact back and states another."""
        old = self.view.known(key) or ""
        core = (frame or pick(self.rng, CORRECT_FRAMES)).replace("{t}", pick(self.rng, TELL[key]))
        kind = self.talker.kind_of_pet() if "{k}" in core else ""
        text, typed = self.talker.write(core.replace("{k}", kind), ".", v=v)
        return self.talker.told(key, typed["v"], text.replace("{o}", old), "Okay.", kind, skill="correction")

    def question(self, key: str, patterns: Sequence[str] = (), **options) -> Case:
        """A case that asks for a fact.

        "Yes, …" and "No, …" are as good as without; to whom asks what their dog is called, Pip may say "your dog"; and where it is asked whether
        it remembers a name that it cannot see, each of its honest answers that begin with "No" is right.
        """
        if patterns:
            text, _ = self.talker.write(pick(self.rng, patterns), "?")
            first = ()
        else:
            asked = self.talker.ask(key)
            text, first = asked.turns[0].text, (asked.reply,)
        plain, yes_no = (ask_reply(key, self.view.known(key), either) for either in (False, True))
        kinds = self.kinds_in(text) if key == "pet name" and self.view.known(key) is None else []
        of_a_kind = [said.replace("your pet's", f"your {kind}'s") for said in (plain, yes_no) for kind in kinds]
        gone = [GONE] if key == "name" and self.view.known(key) is None and first == (yes_no,) else []
        return self.case(text, *first, plain, yes_no, *of_a_kind, *gone, **options)

    def whether(self, key: str) -> Case:
        """A case that asks whether a known fact is so.  What is so is a right reply, with "Yes, …" or "No, …" only where that is right, too."""
        made, v = self.talker.check(key), self.view.known(key)
        text = made.turns[0].text
        sign = "Yes, " if v.casefold() in text.casefold() else "No, "
        return self.case(text, made.reply, sign + spoken(key, v))

    def kinds_in(self, text: str) -> list[str]:
        """The kinds of pets that a message names."""
        return [kind for kind in dict.fromkeys((*PET_KINDS, self.talker.pet_kind)) if re.search(rf"\b{re.escape(kind)}(?:'?s)?\b", text, re.IGNORECASE)]

    def case(
        self,
        text: str,
        *accept: str,
        calls: tuple = (),
        documents: tuple[str, ...] = (),
        window: int = 256,
        policy: str = "drop-oldest-tokens",
    ) -> Case:
        """A case whose last message is `text`."""
        messages = [*self.messages, {"role": "user", "content": text}]
        return Case(messages, accept, calls, self.note_texts, documents, window, policy)

    def case_of(self, exchange: Exchange, **options) -> Case:
        """A case whose last message and right reply are those of an exchange that was not added."""
        return self.case(exchange.turns[0].text, exchange.reply, **options)


def in_view(make: Callable[[Random, Pip], Case]) -> Callable[[Random, Pip], Case]:
    """The same maker, but only cases of which the whole conversation fits the window: what is asked for can be seen."""

    def made(rng: Random, pip: Pip) -> Case:
        while True:
            case = make(rng, pip)
            window = pip.window(
                case.messages, notes=case.notes, documents=case.documents, window=case.window, policy=case.policy
            )
            if not window.evicted:
                return case

    return made


def some_value(rng: Random, key: str) -> str:
    """A value that nobody has seen: made up, or a real word that is in no table."""
    return value(key, rng, 1.0) if rng.random() < 0.5 else pick(rng, held_out.values(key))
