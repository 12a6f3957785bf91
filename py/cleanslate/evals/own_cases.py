"""Cases about what is the user's own without a key in the notes: their age, two pets with their names, what they are and do."""

from random import Random

from cleanslate.app.chat import Pip
from cleanslate.evals import held_out
from cleanslate.evals.scenes import Case, Scene
from cleanslate.training.own_things import OLDEST, TWO_PETS
from cleanslate.training.third_person import OTHER_SENTENCE
from cleanslate.training.values import PET_KINDS, made_up_name, pick
from cleanslate.training.wording import capital


def said(scene: Scene, text: str, reply: str) -> None:
    """What the user says, and what Pip should say to it."""
    scene.messages += [{"role": "user", "content": text}, {"role": "assistant", "content": reply}]


def age(rng: Random, pip: Pip) -> Case:
    """An age, in half of the cases corrected at once, asked for after other talk; all in held-out words."""
    scene, old, new = Scene(rng), *(str(3 + int(rng.random() * (OLDEST - 3))) for _ in range(2))
    for v, intent in ((old, "tell age"), (new, "correct age"))[: 1 if rng.random() < 0.5 else 2]:
        text, _ = scene.talker.write(pick(rng, held_out.phrasings(intent)), ".", v=v)
        said(scene, text.replace("{o}", old), f"Okay, your age is {v}.")
    scene.talk(int(rng.random() * 3))
    text, _ = scene.talker.write(pick(rng, held_out.phrasings("ask age")), "?")
    return scene.case(text, f"Your age is {v}.")


def two_pets(rng: Random, pip: Pip) -> Case:
    """Two pets, told in one message; one of them is asked for by its kind."""
    scene = Scene(rng)
    kinds = sorted(PET_KINDS, key=lambda _: rng.random())[:2]
    text, typed = scene.talker.write(
        pick(rng, TWO_PETS).replace("{r}", kinds[0]).replace("{q}", kinds[1]), ".", v=made_up_name(rng), w=made_up_name(rng)
    )
    sentences = [OTHER_SENTENCE["name"].replace("{r}", kind).replace("{v}", typed[slot]) for kind, slot in zip(kinds, "vw")]
    said(scene, text, f"Okay, {sentences[0][:-1]} and {sentences[1]}")
    scene.talk(int(rng.random() * 2), ("pet", "pet name"))
    asked = int(rng.random() * 2)
    text, _ = scene.talker.write(f"what is the name of my {kinds[asked]}", "?")
    return scene.case(text, capital(sentences[asked]))


def habit(rng: Random, pip: Pip) -> Case:
    """What the user is allergic to, collects and the like, asked for after other talk."""
    scene = Scene(rng)
    told = scene.add(scene.talker.tell_habit())
    scene.talk(int(rng.random() * 3))
    return scene.case_of(scene.talker.ask_habit(told.turns[0].facts[0][0].removeprefix("habit/")))
