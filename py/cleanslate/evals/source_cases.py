"""Cases about evidence: replies of which it is known where they come from, and whether the verdict says so."""

from dataclasses import replace
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.app.events import Reply
from cleanslate.app.evidence import evidence
from cleanslate.evals.fact_cases import key_of
from cleanslate.evals.scenes import Case, Scene, some_value
from cleanslate.evals.talk_cases import world_fact


def told_once(rng: Random, pip: Pip) -> Case:
    """A fact that was told in one message, and that Pip recalls."""
    while True:
        key = key_of(rng)
        scene = Scene(rng)
        scene.talk(int(rng.random() * 3), (key,))
        source = len(scene.messages)
        scene.tell(key, some_value(rng, key))
        scene.talk(int(rng.random() * 3), (key,))
        case = replace(scene.question(key), source=source)
        window = pip.window(case.messages, window=case.window)
        if answers(pip, case) and any(span.message == source for span in window.spans):
            return case


def trained_in(rng: Random, pip: Pip) -> Case:
    """A fact about the world that Pip knows, and that nothing in the window tells."""
    while True:
        case = world_fact(rng, pip)
        told = " ".join(message["content"] for message in case.messages[:-1])
        if answers(pip, case) and case.accept[0] not in told:
            return case


def answers(pip: Pip, case: Case) -> bool:
    """Whether Pip gives the right reply, so that there is something to explain."""
    return pip.reply(case.messages, window=case.window).content in case.accept


def names_the_source(pip: Pip, case: Case, reply: Reply) -> bool:
    """Whether the verdict is that message and no other, or, where no message told it, the weights."""
    found = evidence(pip, reply.window)
    named = [source.message for source in found.needed]
    return named == ([] if case.source is None else [case.source]) and found.from_weights == (case.source is None)
