"""`python -m cleanslate eval`: accuracy per skill, or conversations from files."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from cleanslate.app.chat import Pip
from cleanslate.evals.accuracy import SkillResult, run
from cleanslate.evals.conversations import Conversation, play
from cleanslate.evals.files import files_of, is_file, read_conversations
from cleanslate.evals.tables import format_outcomes, format_table

DEFAULT_WEIGHTS = "assets/pip-chat.safetensors"


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(
        prog="python -m cleanslate eval", description="How often Pip is right: per skill, or in conversations of your own."
    )
    p.add_argument(
        "what", nargs="*", metavar="SKILL | FILE",
        help="parts of names of skills, or files and folders of conversations (YAML or JSON); all skills when left out",
    )
    p.add_argument("--weights", default=DEFAULT_WEIGHTS)
    p.add_argument("-n", type=int, default=200, help="questions per skill (200)")
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--failures", type=int, default=0, metavar="K", help="show K wrong replies per skill or file")
    p.add_argument("--json", action="store_true", help="one JSON object per skill or conversation instead of a table")
    return p


def main(arguments: Sequence[str] | None = None) -> int:
    """`python -m cleanslate eval`: print the table; 1 if a bar is missed or a conversation went wrong."""
    chosen = parser().parse_args(arguments)
    given = [argument for argument in chosen.what if is_file(argument)]
    files = {file: read_conversations(file) for argument in given for file in files_of(argument)}
    pip = Pip.load(chosen.weights)
    good = True
    for file, conversations in files.items():
        good &= show_conversations(pip, file.name, conversations, chosen)
    if given and len(given) == len(chosen.what):
        return 0 if good else 1
    results = run(
        pip,
        chosen.n,
        chosen.seed,
        only=[part for part in chosen.what if part not in given],
        keep=chosen.failures,
        progress=lambda r: print(f"{r.name}: {r.accuracy:.3f}", file=sys.stderr) if sys.stderr.isatty() else None,
    )
    show_skills(results, chosen.json)
    return 0 if good and all(result.passed for result in results) else 1


def show_conversations(pip: Pip, name: str, conversations: Sequence[Conversation], chosen: argparse.Namespace) -> bool:
    """Hold the conversations of one file and print what became of them; whether all went right."""
    outcomes = []
    for outcome in play(pip, conversations):
        outcomes.append(outcome)
        if chosen.json:
            print(json.dumps(outcome.to_json(), ensure_ascii=False))
    if not chosen.json:
        print(f"{name}\n{format_outcomes(outcomes, chosen.failures)}")
    return all(outcome.right for outcome in outcomes)


def show_skills(results: Sequence[SkillResult], as_json: bool) -> None:
    """Print the results per skill."""
    if as_json:
        for result in results:
            print(json.dumps({**asdict(result), "accuracy": result.accuracy}, ensure_ascii=False))
        return
    print(format_table(results))
    for result in results:
        for failure in result.failures:
            print(f"\n{result.name}\n  asked:  {failure.asked}\n  said:   {failure.got}\n  wanted: {failure.wanted}")
