"""Accuracy per skill, asked of the real `Pip.reply`: greedy, and right means the whole reply, letter by letter.

    from cleanslate import Pip
    from cleanslate.evals import format_table, run
    print(format_table(run(Pip.load("assets/pip-chat.safetensors"))))

Values are unseen; held-out phrasings and words stand in `assets/evals/`.
"""

import argparse
import json
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from random import Random
from typing import TYPE_CHECKING

from cleanslate.evals.scenes import Case
from cleanslate.evals.skills import SKILLS, Skill

if TYPE_CHECKING:
    from cleanslate.app.chat import Pip
    from cleanslate.app.events import Reply

__all__ = ["SKILLS", "Failure", "SkillResult", "format_table", "main", "run"]
DEFAULT_WEIGHTS = "assets/pip-chat.safetensors"


@dataclass(frozen=True, slots=True)
class Failure:
    """A wrong reply: the last message, what Pip said (calls included), and what would have been right."""

    asked: str
    got: str
    wanted: str


@dataclass(frozen=True, slots=True)
class SkillResult:
    """How often Pip was right in one skill."""

    name: str
    n: int
    right: int
    bar: float | None
    failures: tuple[Failure, ...]

    @property
    def accuracy(self) -> float:
        """The share of right replies, 0 to 1."""
        return self.right / self.n

    @property
    def passed(self) -> bool:
        """Whether the bar is reached; a skill without one always passes."""
        return self.bar is None or self.accuracy >= self.bar


def run(
    pip: "Pip",
    n: int = 200,
    seed: int = 0,
    *,
    only: Sequence[str] = (),
    keep: int = 5,
    progress: Callable[[SkillResult], None] | None = None,
) -> list[SkillResult]:
    """Ask `n` questions per skill. `only`: parts of names of the skills to run; `keep`: failures kept per skill."""
    chosen = [skill for skill in SKILLS if not only or any(part in skill.name for part in only)]
    results = []
    for skill in chosen:
        results.append(measure(pip, skill, n, seed, keep))
        if progress:
            progress(results[-1])
    return results


def measure(pip: "Pip", skill: Skill, n: int, seed: int, keep: int) -> SkillResult:
    """One skill, `n` questions."""
    failures = []
    for number in range(n):
        case = skill.make(Random(f"{seed}:{skill.name}:{number}"), pip)
        reply = pip.reply(
            case.messages, notes=case.notes, documents=case.documents, window=case.window, policy=case.policy
        )
        if not is_right(case, reply):
            failures.append(Failure(case.messages[-1]["content"], as_said(reply), wanted(case)))
    return SkillResult(skill.name, n, n - len(failures), skill.bar, tuple(failures[:keep]))


def is_right(case: Case, reply: "Reply") -> bool:
    """Whether calls and words are exactly right."""
    calls = tuple(
        (call["arguments"].get("key"), call["arguments"].get("value"))
        for call in reply.tool_calls
        if "arguments" in call
    )
    return reply.content in case.accept and calls == case.calls and len(calls) == len(reply.tool_calls)


def as_said(reply: "Reply") -> str:
    """Calls and words on one line."""
    calls = [json.dumps(call.get("arguments", call), ensure_ascii=False) for call in reply.tool_calls]
    return " ".join([*calls, reply.content])


def wanted(case: Case) -> str:
    """The right calls and the first of the right replies."""
    return " ".join([*(f"[{key} = {v}]" for key, v in case.calls), case.accept[0]])


def half_width(accuracy: float, n: int) -> float:
    """Half of a 95 % confidence interval (normal approximation with two added successes and failures).

    >>> round(half_width(0.95, 200), 3)
    0.032
    """
    shared = (accuracy * n + 2) / (n + 4)
    return 1.96 * math.sqrt(shared * (1 - shared) / (n + 4))


def format_table(results: Sequence[SkillResult]) -> str:
    """A table for people.

    >>> print(format_table([SkillResult("note used", 200, 196, 0.95, ())]))
    skill                                n  accuracy  ± 95 %    bar
    note used                          200      .980    .023    .95  reached
    """
    lines = [f"{'skill':34}{'n':>4}  accuracy  ± 95 %    bar"]
    for r in results:
        bar = f"{short(r.bar, 2):>6}  {'reached' if r.passed else 'MISSED'}" if r.bar is not None else ""
        lines.append(
            f"{r.name:34}{r.n:>4}{short(r.accuracy, 3):>10}{short(half_width(r.accuracy, r.n), 3):>8} {bar}".rstrip()
        )
    return "\n".join(lines)


def short(share: float, digits: int) -> str:
    """A share without its leading zero: .95, 1.00."""
    return f"{share:.{digits}f}".removeprefix("0")


def main(arguments: Sequence[str] | None = None) -> int:
    """`python -m cleanslate eval`: print the table; 1 if a bar is missed."""
    from cleanslate.app.chat import Pip

    parser = argparse.ArgumentParser(
        prog="python -m cleanslate eval", description="Accuracy per skill on unseen values and phrasings."
    )
    parser.add_argument("skills", nargs="*", help="parts of names of skills; all when left out")
    parser.add_argument("--weights", default=DEFAULT_WEIGHTS)
    parser.add_argument("-n", type=int, default=200, help="questions per skill (200)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--failures", type=int, default=0, metavar="K", help="show K wrong replies per skill")
    parser.add_argument("--json", action="store_true", help="one JSON object per skill instead of a table")
    chosen = parser.parse_args(arguments)
    results = run(
        Pip.load(chosen.weights),
        chosen.n,
        chosen.seed,
        only=chosen.skills,
        keep=chosen.failures,
        progress=lambda r: print(f"{r.name}: {r.accuracy:.3f}", file=sys.stderr) if sys.stderr.isatty() else None,
    )
    if chosen.json:
        for result in results:
            print(json.dumps({**asdict(result), "accuracy": result.accuracy}, ensure_ascii=False))
    else:
        print(format_table(results))
        for result in results:
            for failure in result.failures:
                print(
                    f"\n{result.name}\n  asked:  {failure.asked}\n  said:   {failure.got}\n  wanted: {failure.wanted}"
                )
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    raise SystemExit(main())
