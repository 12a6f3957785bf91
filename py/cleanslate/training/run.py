"""`python -m cleanslate train`: remake the tokenizer and the weights from a seed.

A run writes checkpoints and goes on from them when it is started again.  What it makes, in `assets/`:
`tokenizer.json`, `pip-base.safetensors`, `pip-chat.safetensors`, `pip-small.safetensors`, and the loss log of each in `logs/`.
"""

import argparse
import csv
import io
import os
import sys
import time
from array import array
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from cleanslate.errors import TrainingError
from cleanslate.model.kernels import Matrix
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.weights import Weights, fingerprint, read
from cleanslate.training import checkpoint, stages
from cleanslate.training.adjustment import adjusted
from cleanslate.training.batches import Batch
from cleanslate.training.files import pack_model, write_whole
from cleanslate.training.trainer import Recipe, Trainer, fresh_tensors

SAVE_EVERY, MEASURE_EVERY, LOG_EVERY, LOG_CLOSELY = 500, 250, 10, 50
AHEAD = 4  # batches made in advance, in a process of their own
COLUMNS = ("step", "tokens", "loss", "validation")

_tokenizer: Tokenizer | None = None


def _begin_worker(description: str) -> None:
    global _tokenizer
    _tokenizer = Tokenizer.from_json(description)


def _make(stage: str, number: int, seed: int) -> list[Batch]:
    return stages.batch(stage, number, _tokenizer, seed)


def batches(stage: str, tokenizer: Tokenizer, numbers: range, seed: int) -> Iterator[list[Batch]]:
    """The batches with these numbers, made ahead while training goes on."""
    with ProcessPoolExecutor(1, initializer=_begin_worker, initargs=(tokenizer.to_json(),)) as pool:
        waiting = [pool.submit(_make, stage, n, seed) for n in numbers[:AHEAD]]
        for n in numbers:
            if n + AHEAD in numbers:
                waiting.append(pool.submit(_make, stage, n + AHEAD, seed))
            yield waiting.pop(0).result()


class Progress:
    """One line that tells how far a stage is: rewritten on a terminal, now and then in a log."""

    def __init__(self, stage: str, first: int, last: int) -> None:
        self.stage, self.first, self.last, self.began = stage, first, last, time.monotonic()

    def show(self, step: int, loss: float) -> None:
        terminal = sys.stderr.isatty()
        if not terminal and step % 100 and step != self.last:
            return
        pace = (time.monotonic() - self.began) / max(1, step - self.first)
        bar = "█" * (24 * step // self.last)
        line = f"{self.stage:5} {bar:24} {step}/{self.last}  loss {loss:.4f}  {pace * (self.last - step) / 60:.0f} min left"
        print(("\r" if terminal else "") + line, end="" if terminal and step != self.last else "\n", file=sys.stderr, flush=True)


def train_stage(
    stage: str,
    tokenizer: Tokenizer,
    tensors: dict[str, Matrix],
    *,
    seed: int,
    stop: int,
    saved: Path | None,
    threads: int,
    handed: tuple[Weights, list[dict]] | None = None,
) -> tuple[Trainer, list[dict]]:
    """Run a stage to step `stop` of its recipe; weights and loss log.

    It goes on from a checkpoint where there is one, or else from the model file and the log of a run that was `handed` on.
    """
    recipe, begun = stages.RECIPES[stage], None
    trainer, log = Trainer(stages.CONFIGS[stage], tensors, recipe, threads), []
    if saved and saved.exists():
        log = checkpoint.restore(saved, trainer)
    elif handed:
        begun = int(handed[0].metadata["steps"])
        trainer, log = from_file(recipe, handed[0], begun, threads), handed[1]
    held_out = [stages.batch(stage, f"validation {i}", tokenizer, seed) for i in range(2)]
    progress = Progress(stage, trainer.number, stop)
    for shares in batches(stage, tokenizer, range(trainer.number, stop), seed):
        step = trainer.number
        if step in dict(recipe.renewed) and step != begun:  # here and not after the step before, so that what is written there is rounded once
            trainer = from_file(recipe, read(file_of(trainer, tokenizer, {})), step, threads, trainer.recalled)
        loss = trainer.step(shares)
        step = trainer.number
        measured = sum(map(trainer.measure, held_out)) / len(held_out) if step % MEASURE_EVERY == 0 else None
        if step <= LOG_CLOSELY or step % LOG_EVERY == 0:
            log.append({"step": step, "tokens": step * recipe.rows * recipe.length, "loss": loss, "validation": measured})
        progress.show(step, loss)
        if saved and (step % SAVE_EVERY == 0 or step == stop):
            checkpoint.save(saved, trainer, log)
    return trainer, log


def file_of(trainer: Trainer, tokenizer: Tokenizer, about: Mapping[str, str]) -> bytes:
    """The model file of the step at which a run is."""
    recipe, step = trainer.recipe, trainer.number
    tensors = adjusted(trainer.outcome(), tokenizer, recipe.factors(step))
    return pack_model(trainer.config, tokenizer, tensors, about, by_columns=recipe.by_columns(step))


def from_file(recipe: Recipe, file: Weights, step: int, threads: int, recalled: dict[str, Matrix] | None = None) -> Trainer:
    """A run that goes on at `step` from a model file; `recalled`: the weights of the file of an earlier step, where they are kept."""
    copies = [{name: Matrix(m.rows, m.cols, array("f", m.data)) for name, m in file.tensors.items()} for _ in range(2)]
    trainer = Trainer(file.config, copies[0], recipe, threads)
    trainer.number, trainer.ends = step, [copies[1]]
    trainer.recalled = copies[1] if any(step == first for first, _, _ in recipe.recalled) else recalled
    return trainer


def handed_on(stage: str, seed: int, folder: Path, tokenizer: Tokenizer) -> tuple[Weights, list[dict]] | None:
    """The model file of a stage and its log, where they are those of a step at which this run may be handed on: not after one whose weights are still to be recalled."""
    path, log = folder / f"pip-{stage}.safetensors", folder / "logs" / f"pip-{stage}.csv"
    if not path.exists() or not log.exists():
        return None
    file = read(path.read_bytes())
    about = file.metadata.get("stage"), file.metadata.get("seed")
    fits = about == (stage, str(seed)) and file.config == stages.CONFIGS[stage] and file.tokenizer.merges == tokenizer.merges
    recipe, step = stages.RECIPES[stage], int(file.metadata.get("steps", 0))
    if not fits or step not in dict(recipe.renewed) or any(first < step < end for first, end, _ in recipe.recalled):
        return None
    with open(log, newline="") as rows:
        return file, [{name: _number(name, text) for name, text in row.items()} for row in csv.DictReader(rows)]


def _number(name: str, text: str) -> int | float | None:
    return None if not text else int(text) if name in ("step", "tokens") else float(text)


def loss_log(log: Sequence[dict]) -> str:
    """The log as CSV; losses are printed in full, so that a repeated run can be compared bit for bit."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({k: "" if v is None else v for k, v in row.items()} for row in log)
    return out.getvalue()


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(prog="python -m cleanslate train", description="Remake the tokenizer and Pip's weights from a seed.")
    p.add_argument("--stage", choices=("all", "tokenizer", *stages.RECIPES), default="all")
    p.add_argument("--steps", type=int, help="stop each stage after this many steps of its recipe")
    p.add_argument("--seed", type=int, default=stages.SEED)
    p.add_argument("--out", type=Path, default=Path("assets"), help="where tokenizer, weights and logs go")
    p.add_argument("--checkpoints", type=Path, default=Path(".build/training"))
    p.add_argument("--fresh", action="store_true", help="ignore checkpoints of an earlier run")
    p.add_argument("--threads", type=int, default=min(2, os.cpu_count() or 1), help="never changes a bit of the result")
    return p


def main(arguments: Sequence[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    if options.steps is not None and options.steps < 1:
        raise TrainingError("--steps must be 1 or more")
    tokenizer = _tokenizer_stage(options)
    for stage in stages.RECIPES:
        if options.stage in ("all", stage):
            _weights_stage(stage, options, tokenizer)
    return 0


def _tokenizer_stage(options: argparse.Namespace) -> Tokenizer:
    path = options.out / "tokenizer.json"
    if path.exists() and options.stage not in ("all", "tokenizer"):
        return Tokenizer.from_json(path.read_text())
    tokenizer = stages.learn_tokenizer(options.seed)
    write_whole(path, tokenizer.to_json().encode())
    print(f"tokenizer: {tokenizer.vocab_size} tokens → {path}", file=sys.stderr)
    return tokenizer


def _weights_stage(stage: str, options: argparse.Namespace, tokenizer: Tokenizer) -> None:
    saved = options.checkpoints / f"{stage}-{options.seed}.safetensors"
    if options.fresh:
        saved.unlink(missing_ok=True)
    tensors = starting_weights(stage, options.seed, options.out)
    total = stages.RECIPES[stage].total
    stop = min(options.steps or total, total)
    handed = None if options.fresh else handed_on(stage, options.seed, options.out, tokenizer)
    trainer, log = train_stage(
        stage, tokenizer, tensors, seed=options.seed, stop=stop, saved=saved, threads=options.threads, handed=handed
    )
    about = {"stage": stage, "seed": str(options.seed), "steps": str(trainer.number)}
    blob = file_of(trainer, tokenizer, about)
    write_whole(options.out / f"pip-{stage}.safetensors", blob)
    write_whole(options.out / "logs" / f"pip-{stage}.csv", loss_log(log).encode())
    print(f"pip-{stage}: {len(blob):,} bytes, fingerprint {fingerprint(blob)}", file=sys.stderr)


def starting_weights(stage: str, seed: int, folder: Path) -> dict[str, Matrix]:
    """The base file, exactly as it is shipped, for the chat stage; random numbers for the others."""
    if stage != "chat":
        return fresh_tensors(stages.CONFIGS[stage], seed)
    path = folder / "pip-base.safetensors"
    if not path.exists():
        raise TrainingError(f"the chat stage begins with {path.name}, which is not there: run the base stage first")
    weights = read(path.read_bytes())
    if weights.config != stages.CONFIG:
        raise TrainingError(f"{path.name} has another shape than this recipe: run the base stage first")
    return dict(weights.tensors)
