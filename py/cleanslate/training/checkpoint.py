"""Stop and go on: everything that a training run needs to continue with the same bits."""

import json
from array import array
from dataclasses import asdict
from pathlib import Path

from cleanslate.errors import TrainingError, WeightsError
from cleanslate.model.kernels import Matrix
from cleanslate.model.weights import split
from cleanslate.training.files import safetensors, write_whole
from cleanslate.training.trainer import Trainer


def save(path: Path, trainer: Trainer, log: list[dict]) -> None:
    """Weights, optimiser state, step number and loss log, in one file; also the weights at the ends of phases that will be averaged, and those that will be recalled."""
    pieces, powers = {}, {}
    for name, optimiser in trainer.optimisers.items():
        for part, matrix in [("weight", trainer.tensors[name]), *optimiser.state.items()]:
            pieces[f"{name}/{part}"] = ("F32", (matrix.rows, matrix.cols), matrix.tobytes())
        powers[name] = optimiser.powers
        for place, end in enumerate(trainer.ends):
            pieces[f"{name}/end {place}"] = ("F32", (end[name].rows, end[name].cols), end[name].tobytes())
        if trainer.recalled:
            kept = trainer.recalled[name]
            pieces[f"{name}/recalled"] = ("F32", (kept.rows, kept.cols), kept.tobytes())
    state = {"recipe": asdict(trainer.recipe), "config": repr(trainer.config), "number": trainer.number,
             "ends": len(trainer.ends), "recalls": bool(trainer.recalled), "powers": powers, "log": log}
    write_whole(path, safetensors(pieces, {"state": json.dumps(state)}))


def restore(path: Path, trainer: Trainer) -> list[dict]:
    """Put a saved run back into `trainer`; returns its loss log.  Raises TrainingError when it is another run's."""
    try:
        header, data = split(path.read_bytes())
        state = json.loads(header["__metadata__"]["state"])
        if state["config"] != repr(trainer.config) or not trainer.recipe.goes_on_from(state["recipe"], state["number"]):
            raise TrainingError(f"{path.name} belongs to another recipe: use --fresh to begin anew")
        trainer.ends = [_empty(trainer) for _ in range(state["ends"])]
        trainer.recalled = _empty(trainer) if state.get("recalls") else None
        for name, optimiser in trainer.optimisers.items():
            kept = [(f"end {place}", end[name]) for place, end in enumerate(trainer.ends)]
            if trainer.recalled:
                kept.append(("recalled", trainer.recalled[name]))
            for part, matrix in [("weight", trainer.tensors[name]), *optimiser.state.items(), *kept]:
                start, end = header[f"{name}/{part}"]["data_offsets"]
                matrix.data[:] = array("f", data[start:end].tobytes())
            optimiser.powers = state["powers"][name]
    except (OSError, KeyError, ValueError, WeightsError) as error:
        raise TrainingError(f"cannot go on from {path.name} ({error}): use --fresh to begin anew") from error
    trainer.number = state["number"]
    return state["log"]


def _empty(trainer: Trainer) -> dict[str, Matrix]:
    return {name: Matrix(m.rows, m.cols) for name, m in trainer.tensors.items()}
