"""What was measured, as text for people."""

from collections.abc import Sequence

from cleanslate.evals.accuracy import SkillResult
from cleanslate.evals.conversations import Outcome, shares
from cleanslate.evals.intervals import half_width


def format_table(results: Sequence[SkillResult]) -> str:
    """A table for people.

    >>> print(format_table([SkillResult("note used", 200, 0.95, wrong=(1, 2, 3, 4))]))
    skill                                  n  accuracy  ± 95 %    bar
    note used                            200      .980    .023    .95  reached
    """
    lines = [f"{'skill':34}{'n':>6}  accuracy  ± 95 %    bar"]
    for r in results:
        wanted = "" if r.bar is None else f"{r.bar:g}".removeprefix("0")
        bar = f"{wanted:>6}  {'reached' if r.passed else 'MISSED'}" if wanted else ""
        lines.append(
            f"{r.name:34}{r.n:>6}{short(r.accuracy, 3):>10}{short(half_width(r.accuracy, r.n), 3):>8} {bar}".rstrip()
        )
    return "\n".join(lines)


def short(share: float, digits: int) -> str:
    """A share without its leading zero: .95, 1.00."""
    return f"{share:.{digits}f}".removeprefix("0")


def format_outcomes(outcomes: Sequence[Outcome], failures: int) -> str:
    """A table for people of conversations that were held, and the first wrong ones with what Pip said."""
    lines = [f"{'conversations about':34}{'n':>4}     right  ± 95 %"]
    for share in shares(outcomes):
        lines.append(f"{share.about:34}{share.n:>4}{short(share.accuracy, 3):>10}{short(half_width(share.accuracy, share.n), 3):>8}")
    for outcome in [outcome for outcome in outcomes if not outcome.right][:failures]:
        lines += [
            f"\n{outcome.conversation.id}",
            *(f"  said to Pip:  {line}" for line in outcome.conversation.user),
            f"  Pip said:     {' '.join([*(f'[{key} = {v}]' for key, v in outcome.calls), outcome.content])}",
            f"  failed:       {outcome.error or '; '.join(map(str, outcome.failed))}",
        ]
    return "\n".join(lines)
