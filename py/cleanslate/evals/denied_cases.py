"""Cases about what is not so: "I don't live in Rome", said of what was told, noted, or never mentioned."""

from random import Random

from cleanslate.app.chat import Pip
from cleanslate.evals import held_out
from cleanslate.evals.fact_cases import Maker, key_of, some_notes
from cleanslate.evals.scenes import Case, Scene, some_value
from cleanslate.training.chat_state import Exchange
from cleanslate.training.values import pick

TAKEN_NOTE = ("I see. Tell me more about you.", "Okay. Tell me something else, then.")


def denied(phrased: bool) -> Maker:
    """Something is not so that was told, noted or never said; `phrased`: said in forms that were in no training text.

    Nothing is saved, and what Pip says to news is as good as a question for what is so.
    """

    def make(rng: Random, pip: Pip) -> Case:
        key, core = key_of(rng), ""
        if phrased:
            key, _, core = pick(rng, held_out.phrasings("denied")).partition(": ")
        scene = some_scene(rng, key)
        scene.talk(int(rng.random() * 3), family_of(key))
        made = deny(scene, key, core)
        return scene.case(made.turns[0].text, made.reply, *TAKEN_NOTE) if made else make(rng, pip)

    return make


def and_asked(rng: Random, pip: Pip) -> Case:
    """What was told or noted is not so, and then it is asked for: Pip does not know it."""
    key = key_of(rng)
    scene = some_scene(rng, key)
    scene.add(deny(scene, key))
    if key not in scene.view.denied:
        return and_asked(rng, pip)
    scene.talk(int(rng.random() * 2), family_of(key))
    return scene.question(key)


def deny(scene: Scene, key: str, core: str = "") -> Exchange | None:
    """The exchange in which the user denies something, in the words of `core` or of the generator."""
    return scene.talker.deny_pet(core) if key == "pet" else scene.talker.deny_fact(key, core)


def some_scene(rng: Random, key: str) -> Scene:
    """A conversation in which a fact was told, is noted, or neither."""
    draw = rng.random()
    if draw < 0.4:
        return Scene(rng, some_notes(rng, "pet name", key))
    scene = Scene(rng)
    if draw < 0.8:
        scene.tell(key, some_value(rng, key))
    return scene


def family_of(key: str) -> tuple[str, ...]:
    """The keys that are not talked about beside this one: who has a dog with a name has a dog."""
    return ("pet", "pet name") if key.startswith("pet") else (key,)
