"""Cases about past chats: told in a chat that was put away, found by the app's search, and asked for in a new chat.

Only such in which the search finds something: what it misses, Pip cannot read.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.app.past_chats import put_away, search
from cleanslate.evals.fact_cases import key_of, told_in_between
from cleanslate.evals.scenes import Case, Scene, some_value


def in_a_new_chat(make: Callable[[Random], Case]) -> Callable[[Random, Pip], Case]:
    """The same last message, but all before it stands in a past chat, of which the app copies a sentence into the window."""

    def made(rng: Random, pip: Pip) -> Case:
        while True:
            case = make(rng)
            *before, question = case.messages
            passage = search(put_away([], before), question["content"])
            if passage:
                return replace(case, messages=[question], documents=(passage,))

    return made


def of_oneself(rng: Random) -> Case:
    """A fact about the user, asked for.  To whom asks what their dog is called, Pip may say "your dog"."""
    key = key_of(rng)
    scene = told_in_between(rng, key, some_value(rng, key))
    case = scene.question(key)
    kinds = scene.kinds_in(case.messages[-1]["content"]) if key == "pet name" else []
    named = [said.replace("Your pet is", f"Your {kind} is") for said in case.accept for kind in kinds]
    return replace(case, accept=(*case.accept, *named))


def of_another(rng: Random) -> Case:
    """A fact about somebody else, asked for."""
    scene = Scene(rng)
    scene.add(scene.talker.tell_other())
    return scene.case_of(scene.talker.ask_other(True))


def not_of_oneself(rng: Random) -> Case:
    """A fact about somebody else, and the user asks for their own."""
    scene = Scene(rng)
    told = scene.add(scene.talker.tell_other())
    return scene.question(told.turns[0].facts[0][0].split("/")[1])
