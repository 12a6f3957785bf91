"""The same questions, typed carelessly: what a typo and what capital letters change.

Only questions are spoiled that name no value, so that the right reply stays what it was.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.evals import fact_cases, talk_cases
from cleanslate.evals.scenes import Case, in_view
from cleanslate.training.typing_style import mistype
from cleanslate.training.values import pick

Maker = Callable[[Random, Pip], Case]
SPOILED: tuple[Maker, ...] = (
    in_view(fact_cases.recall_random), in_view(fact_cases.recall_words), fact_cases.never_told, talk_cases.world_fact,
    *(talk_cases.topic(skill) for skill in ("off-topic", "small talk", "self-knowledge")),
)


def spoiled(spoil: Callable[[Random, str], str]) -> Maker:
    """A question of any of these kinds, typed otherwise."""

    def make(rng: Random, pip: Pip) -> Case:
        case = pick(rng, SPOILED)(rng, pip)
        asked = case.messages[-1]["content"]
        return replace(case, messages=[*case.messages[:-1], {"role": "user", "content": spoil(rng, asked)}])

    return make


with_a_typo = spoiled(mistype)
in_capitals = spoiled(lambda rng, text: text.upper())
