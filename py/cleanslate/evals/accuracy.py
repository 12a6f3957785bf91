"""Accuracy per skill, asked of the real `Pip.reply`: greedy, and right means the whole reply, letter by letter.

    from cleanslate import Pip
    from cleanslate.evals.accuracy import run
    run(Pip.load("assets/pip-chat.safetensors"), only=["note used"])

Values are unseen; held-out phrasings and words stand in `assets/evals/`.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.app.events import Reply
from cleanslate.evals.scenes import Case
from cleanslate.evals.skills import SKILLS, Skill


@dataclass(frozen=True, slots=True)
class Failure:
    """A wrong reply: the last message, what Pip said (calls included), and what would have been right."""

    asked: str
    got: str
    wanted: str


@dataclass(frozen=True, slots=True)
class SkillResult:
    """How often Pip was right in one skill.  `wrong`: the numbers of the cases in which it was not; `failures`: some of them."""

    name: str
    n: int
    bar: float | None
    wrong: tuple[int, ...]
    failures: tuple[Failure, ...] = ()

    @property
    def right(self) -> int:
        return self.n - len(self.wrong)

    @property
    def accuracy(self) -> float:
        """The share of right replies, 0 to 1."""
        return self.right / self.n

    @property
    def passed(self) -> bool:
        """Whether the bar is reached; a skill without one always passes."""
        return self.bar is None or self.accuracy >= self.bar


def run(
    pip: Pip,
    n: int = 200,
    seed: int = 0,
    *,
    only: Sequence[str] = (),
    keep: int = 5,
    progress: Callable[[SkillResult], None] | None = None,
) -> list[SkillResult]:
    """Ask `n` questions per skill, or as many times that as the skill says. `only`: parts of names of the skills to run; `keep`: failures kept per skill."""
    chosen = [skill for skill in SKILLS if not only or any(part in skill.name for part in only)]
    results = []
    for skill in chosen:
        results.append(measure(pip, skill, n * skill.times, seed, keep))
        if progress:
            progress(results[-1])
    return results


def measure(pip: Pip, skill: Skill, n: int, seed: int, keep: int) -> SkillResult:
    """One skill, `n` questions."""
    wrong, failures = [], []
    for number in range(n):
        case = skill.make(Random(f"{seed}:{skill.name}:{number}"), pip)
        reply = pip.reply(
            case.messages, notes=case.notes, documents=case.documents, window=case.window, policy=case.policy
        )
        if not skill.judge(pip, case, reply):
            wrong.append(number)
            if len(failures) < keep:
                failures.append(Failure(case.messages[-1]["content"], as_said(reply), wanted(case)))
    return SkillResult(skill.name, n, skill.bar, tuple(wrong), tuple(failures))


def as_said(reply: Reply) -> str:
    """Calls and words on one line."""
    calls = [json.dumps(call.get("arguments", call), ensure_ascii=False) for call in reply.tool_calls]
    return " ".join([*calls, reply.content])


def wanted(case: Case) -> str:
    """The right calls and the first of the right replies."""
    return " ".join([*(f"[{key} = {v}]" for key, v in case.calls), case.accept[0]])
