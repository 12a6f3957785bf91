"""The model card, `assets/pip-chat.md`: what Pip is, how it was made, what it can and cannot do, all read or measured.

`build.py train` writes it after the weights; nothing in it is typed by hand but the words around the numbers.
`python -m tools.card` measures the weights again without training; with `--new` only what has no numbers yet.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path

from cleanslate import Pip
from cleanslate.errors import CleanSlateError
from cleanslate.evals.accuracy import Failure, SkillResult, measure
from cleanslate.evals.conversations import Outcome, play, shares
from cleanslate.evals.files import read_conversations
from cleanslate.evals.intervals import decimals, wilson
from cleanslate.evals.skills import SKILLS
from cleanslate.model.weights import Weights, read
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.stages import LONGEST_CHAT, RECIPES, REPLAY, SEED, SMALL
from cleanslate.training.topics import OUTSIDE
from cleanslate.training.trainer import Recipe
from cleanslate.training.world import FACTS_BY_KEY
from tools import loss_log
from tools.places import ASSETS

EVALS = ASSETS / "evals"
CASES = 4000  # conversations for each skill; a test asks the first of them again and expects the same
BLIND = (*(f"blind-{n}.yaml" for n in range(20, 1, -1)), "blind.yaml")
SAVED_ANEW_FROM = next(step for step, made_of in MIXTURES if made_of.saved_anew)
FRESH = BLIND[:2]  # those to which Pip was asked for no reply before its training had ended
CURVE_POINTS = 14
LONG = {skill.name for skill in SKILLS if skill.times > 1}
COSTS = ("weights", "bytes", "compressed")
COMPARED = ("recall: random names", "recall: unseen phrasing", "don't know: never told", "world facts", "document: hit")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table.

    >>> print(table(["a", "b"], [["1", "2"]]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    """
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def plain(text: str) -> str:
    """Text that cannot break a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def stage_section(stage: str, weights: Weights) -> str:
    """One stage: recipe and loss curve."""
    recipe = RECIPES[stage]
    rows = [loss_log.cells(row) for row in loss_log.thinned(loss_log.read(stage), CURVE_POINTS)]
    later = ""
    if recipe.later:
        later += """ Then come phases, each of which begins again at a share of those rates and falls to zero as well. At the end of each row of this
table the weights were rounded to 8 bits; where it says so, they are the mean of those at the ends of the last phases, and of the rounded ones where
such an end was rounded. After all rows but the last both optimisers began anew, and the training went on from the rounded weights.

""" + table(["from step", "phases: steps at a share of the rates", "what is rounded", "a scale for each"], phases(recipe)) + "\n\n"
    for first, end, share in recipe.recalled:
        later += f"The weights of the file of step {first:,} have a share of {share:.0%} in those of step {end:,}, so that what was half forgotten in between comes back.\n"
    for step, factors in recipe.adjusted:
        those = ", ".join(f"`{token}` × {factor}" for token, factor in factors)
        later += f"In the file of step {step:,} the logits of these tokens are adjusted: {those} (their rows of the embedding are longer or shorter by as much).\n"
    return f"""### {stage}

{recipe.total:,} steps of {recipe.rows} rows × {recipe.length} tokens = {recipe.total * recipe.rows * recipe.length:,} places.
Muon at {recipe.matrix_rate} for the layers, AdamW at {recipe.embedding_rate} for the embedding, both falling to zero
over the last {1 - recipe.steady:.0%} of the first {recipe.steps:,} steps.{later}
File: {weights.size:,} bytes. Fingerprint: `{weights.fingerprint}`.

{table(["step", "places seen", "loss (nats a token)", "loss on texts not trained on"], rows)}
"""


def phases(recipe: Recipe) -> list[list[str]]:
    """The phases of a recipe, those between two roundings in a row.

    >>> for row in phases(Recipe("example", steps=100, later=((40, 0.3), (20, 0.1)), mean_of=2, renewed=((100, 1),))):
    ...     print(row)
    ['0', '100 at 1', 'the weights', 'row']
    ['100', '40 at 0.3, 20 at 0.1', 'the mean of 2 ends', 'row']
    """
    rows, first = [], 0
    paced = list(zip(recipe.ends, ((recipe.steps, 1), *recipe.later)))
    for last in (*(step for step, _ in recipe.renewed), recipe.total):
        these = ", ".join(f"{steps:,} at {pace}" for end, (steps, pace) in paced if first < end <= last)
        count = recipe.averaged(last)
        rows.append([f"{first:,}", these, f"the mean of {count} ends" if count > 1 else "the weights", "column" if recipe.by_columns(last) else "row"])
        first = last
    return rows


def skills_section(results: Sequence[SkillResult]) -> str:
    rows = []
    for result in results:
        (low, high), places = wilson(result.right, result.n), decimals(result.n)
        wanted = "" if result.bar is None else f"{result.bar:g}: {'reached' if result.passed else 'missed'}"
        rows.append([result.name, str(result.n), f"{result.accuracy:.{places}f}", f"{low:.{places}f} – {high:.{places}f}", wanted])
    return table(["skill", "n", "right", "95 % interval", "wanted"], rows)


def failures_section(results: Sequence[SkillResult]) -> str:
    rows = [
        [result.name, plain(failure.asked), plain(failure.got), plain(failure.wanted)]
        for result in results for failure in result.failures[:2]
    ]
    return table(["skill", "last message", "Pip said", "right would be"], rows) if rows else "None in this run."


def card(
    results: Sequence[SkillResult], blind: Mapping[str, Sequence[Outcome]], sizes: Sequence[dict], files: Mapping[str, Weights]
) -> str:
    """The whole card as Markdown. `files`: the weights of each stage."""
    chat = files["chat"]
    shape = chat.config
    return f"""# Pip: model card

Written by `python build.py train`. Every number is read from the files or measured on them.

Pip is a toy: a real transformer of {chat.parameters:,} weights that knows a very small world. It exists to show that a
chatbot's reply is a function of the text in its window. It is not useful for anything else, and it knows nothing about you
that does not stand in that window.

## Shape

Decoder only, {shape.layers} layers, width {shape.d}, {shape.heads} heads, a vocabulary of {shape.vocab} byte-level tokens, rotary positions
(base {shape.rope_base:.0f}), RMSNorm before each part and on each query and key, squared ReLU, the same table for reading and writing tokens. The shipped
numbers are 8-bit with one scale for each column. That keeps the download small. Turning them back is one exact multiplication, so
the results have the same bits in Python and in every browser.

## Data

All text is generated by `py/cleanslate/training/` from seed {SEED}: no downloaded text, no chats of real people. The base stage reads
encyclopedia pages, tiny stories, letters and quizzes about the small world. The chat stage reads generated chats of up to
{LONGEST_CHAT} tokens, with {REPLAY:.0%} base texts among them, and learns to say Pip's turns only.

## Stages

{stage_section("base", files["base"])}
{stage_section("chat", chat)}
The texts behind the validation loss are made as the first chats were. Since step {SAVED_ANEW_FROM:,} Pip is taught to save more notes than these do and to answer
"Is my name Ada?" in other words, so that this loss rises at the end though Pip got better at what it is taught.

## What it can do

Greedy replies, right means the whole reply letter by letter ("I don't know" may begin with "No, ", what was told with "Yes, "; to "do you remember me?" either honest "No" is right,
to "will you forget it?" that what leaves the window is gone, to a question for an opinion that Pip has none, and to a denial what it says to news), values that were never in training, phrasings from files that the
generator cannot read. Typed in sentences or in lower case, with and without marks and apostrophes; what typos and capitals
change is measured by itself. Repeat with `python -m cleanslate eval -n {CASES}`.

{skills_section(results)}

## A smaller one

`pip-small` has the same shape at width {SMALL.d} and learned chats from nothing, in {RECIPES["small"].total:,} steps. What size buys:

{sizes_section(sizes)}

{stage_section("small", files["small"])}
## The blind sets

Messages and short conversations with what is expected, written by people who had not seen the generator. `{FRESH[1]}` and `{FRESH[0]}` are the ones to judge by: the first was
committed before step 709,000 of this training, which ended with step {int(chat.metadata["steps"]):,}, the other after that step, and Pip was asked for a reply to none of either before the end.
Of both together it answers {as_expected([blind[name] for name in FRESH])}. In the later one
{sum(outcome.conversation.about == "denials" for outcome in blind[FRESH[0]])} are about what is not so, which Pip was not taught.
Like the two before them they have 150 single messages and 100 or more conversations or messages with notes or a document beside them, where most others have about 40. Their writers, and
those of {", ".join(f"`{name}`" for name in BLIND[2:13])}, had been told what
Pip is for, and in which words it usually declines and replies, so that a polite refusal counts as right. The earlier writers had not: in `{BLIND[13]}`
{declined(blind[BLIND[13]])} errands that Pip declined in its usual words count as wrong.
The failures in the earlier ones had been read, and the kinds of things that people say in them were among what was added to the texts. Some short, common lines
("thanks pip") stand in the sets and in the texts alike. Repeat with `python -m cleanslate eval {" ".join(f"assets/evals/{name}" for name in FRESH)}`.

{"".join(blind_section(name, outcomes) for name, outcomes in blind.items())}
## What it gets wrong

Some of the failures behind the numbers above:

{failures_section(results)}

Beyond that: Pip knows {len(FACTS_BY_KEY):,} facts and no others. It cannot count, reason, write, or speak other languages than simple
English. Free-form sentences far from its world are answered with a polite way out, or wrongly. It is no help to somebody in need: it can only say that a person may be.

## How to remake it

`python build.py train` makes tokenizer, base model and chat model again from the seed, then measures them and writes this card. On the
same code the files come out with the same fingerprints, whatever the machine and however many threads.
"""


def as_expected(sets: Sequence[Sequence[Outcome]]) -> str:
    """How many of all were right, their share and its interval."""
    n, right = sum(map(len, sets)), sum(outcome.right for outcomes in sets for outcome in outcomes)
    low, high = wilson(right, n)
    return f"{right} of {n} as expected: {right / n:.3f}, 95 % interval {low:.3f} – {high:.3f}"


def declined(outcomes: Sequence[Outcome]) -> int:
    """How many errands count as wrong although Pip declined them politely."""
    usual = {topic.reply for topic in OUTSIDE}
    return sum(not outcome.right and outcome.conversation.about == "errand" and outcome.content in usual for outcome in outcomes)


def blind_section(name: str, outcomes: Sequence[Outcome]) -> str:
    """How a blind set went, and what was wrong."""
    rows = [[share.about, str(share.n), f"{share.accuracy:.3f}"] for share in shares(outcomes)]
    wrong = [
        [plain(" / ".join(outcome.conversation.user)), plain(outcome.content), plain("; ".join(map(str, outcome.failed)))]
        for outcome in outcomes if not outcome.right
    ]
    return f"""### {name}

{table(["about", "n", "right"], rows)}

All that were not answered as expected:

{table(["said to Pip", "Pip said", "expected"], wrong)}

"""


def size_of(name: str, blob: bytes, results: Sequence[SkillResult]) -> dict:
    """What a model costs and what it can do: weights, bytes, bytes as a server sends them, right replies per skill."""
    return {
        "name": name, "weights": read(blob).parameters, "bytes": len(blob), "compressed": len(gzip.compress(blob, 9)),
        "n": results[0].n, "right": {result.name: result.right for result in results if result.name in COMPARED},
    }


def sizes_rows(sizes: Sequence[dict]) -> list[tuple[str, list[str]]]:
    """What the models cost and what they can do: a measure (a name in the prose, or a skill) and its value for each model."""
    costs = [(name, [f"{size[name]:,}" for size in sizes]) for name in COSTS]
    return costs + [(skill, [f"{size['right'][skill] / size['n']:.2f}" for size in sizes]) for skill in sizes[0]["right"]]


def sizes_section(sizes: Sequence[dict]) -> str:
    return table(["", *(size["name"] for size in sizes)], [[measure, *values] for measure, values in sizes_rows(sizes)])


def ask(blob: bytes, name: str) -> SkillResult:
    """One skill, measured by itself."""
    skill = next(skill for skill in SKILLS if skill.name == name)
    return measure(Pip.load(blob), skill, CASES * skill.times, seed=0, keep=5)


def measure_all(blob: bytes, names: Sequence[str]) -> list[SkillResult]:
    """All these skills, on every core; the longest begins first."""
    first = sorted(names, key=lambda name: name not in LONG)
    with ProcessPoolExecutor() as pool:
        found = dict(zip(first, pool.map(partial(ask, blob), first), strict=True))
    return [found[name] for name in names]


def measured_before(*fingerprints: str) -> dict[str, SkillResult]:
    """The numbers of the card that stands.  Raises CleanSlateError when they are not those of these weights."""
    told = (ASSETS / "pip-chat.md").read_text(encoding="utf-8")
    if not all(fingerprint in told for fingerprint in fingerprints):
        raise CleanSlateError("the card is about other weights: measure them without --new")
    bars = {skill.name: skill.bar for skill in SKILLS}
    return {
        name: SkillResult(name, of["n"], bars[name], tuple(of["wrong"]), tuple(Failure(**failure) for failure in of["failures"]))
        for name, of in json.loads((EVALS / "measured.json").read_text(encoding="utf-8")).items() if name in bars
    }


def main(arguments: Sequence[str] = ()) -> None:
    options = argparse.ArgumentParser(prog="python -m tools.card", description="Measure Pip and write its model card.")
    options.add_argument("--new", action="store_true", help="measure only skills that have no numbers yet; the others keep theirs")
    new = options.parse_args(arguments).new
    files = {stage: (ASSETS / f"pip-{stage}.safetensors").read_bytes() for stage in RECIPES}
    chat, small = files["chat"], files["small"]
    pip = Pip.load(chat)
    known = measured_before(*(read(blob).fingerprint for blob in files.values())) if new else {}
    known |= {result.name: result for result in measure_all(chat, [skill.name for skill in SKILLS if skill.name not in known])}
    results = [known[skill.name] for skill in SKILLS]
    blind = {name: list(play(pip, read_conversations(EVALS / name))) for name in BLIND}
    of_small = json.loads((EVALS / "sizes.json").read_text(encoding="utf-8"))[0] if new else size_of("pip-small", small, measure_all(small, COMPARED))
    sizes = [of_small, size_of("pip-chat", chat, results)]
    (ASSETS / "pip-chat.md").write_text(
        card(results, blind, sizes, {stage: read(blob) for stage, blob in files.items()}), encoding="utf-8"
    )
    write(EVALS / "sizes.json", sizes)
    measured = {
        result.name: {
            "n": result.n, "right": result.right, "wrong": result.wrong,
            "failures": [asdict(failure) for failure in result.failures[:2]],
        }
        for result in results
    }
    write(EVALS / "measured.json", measured)
    write(EVALS / "blind-measured.json", {
        name: {
            "n": len(outcomes), "right": sum(outcome.right for outcome in outcomes),
            "wrong": [outcome.conversation.id for outcome in outcomes if not outcome.right],
        }
        for name, outcomes in blind.items()
    })
    print("model card: assets/pip-chat.md, its numbers: assets/evals/measured.json, blind-measured.json and sizes.json")


def write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
