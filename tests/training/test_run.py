"""`python -m cleanslate train`: what is shipped can be remade, and a run says what it does and why it cannot."""

import csv
import gzip
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from cleanslate.errors import TrainingError
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.weights import read
from cleanslate.training import run, stages

ASSETS = Path(__file__).resolve().parents[2] / "assets"
STEPS = 50


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_json((ASSETS / "tokenizer.json").read_text())


def test_the_shipped_tokenizer_is_remade_bit_for_bit():
    assert stages.learn_tokenizer().to_json() == (ASSETS / "tokenizer.json").read_text()


@pytest.mark.parametrize("stage", ["base", "chat"])  # those of the small model are remade beside the browser's (e2e/test_engine.py)
def test_the_first_steps_of_the_shipped_run_are_remade_bit_for_bit(stage, tokenizer):
    with open(ASSETS / "logs" / f"pip-{stage}.csv", newline="") as file:
        shipped = [float(row["loss"]) for row in csv.DictReader(file)][:STEPS]
    tensors = run.starting_weights(stage, stages.SEED, ASSETS)
    _, log = run.train_stage(stage, tokenizer, tensors, seed=stages.SEED, stop=STEPS, saved=None, threads=2)
    assert [row["loss"] for row in log] == shipped


@pytest.mark.parametrize("stage", stages.RECIPES)
def test_the_shipped_weights_are_the_end_of_the_recipe_and_not_a_part_of_it(stage, tokenizer):
    weights = read((ASSETS / f"pip-{stage}.safetensors").read_bytes())
    assert (weights.metadata["stage"], weights.metadata["steps"]) == (stage, str(stages.RECIPES[stage].total))
    assert weights.tokenizer.merges == tokenizer.merges
    with open(ASSETS / "logs" / f"pip-{stage}.csv", newline="") as file:
        assert list(csv.DictReader(file))[-1]["step"] == weights.metadata["steps"]


def test_a_run_writes_weights_log_and_checkpoint_and_goes_on_from_it(tmp_path, tokenizer, capsys):
    (tmp_path / "tokenizer.json").write_text(tokenizer.to_json())
    settings = ["--stage", "base", "--out", str(tmp_path), "--checkpoints", str(tmp_path / "saved"), "--seed", "5"]
    assert run.main([*settings, "--steps", "1"]) == 0
    first = read((tmp_path / "pip-base.safetensors").read_bytes())
    assert run.main([*settings, "--steps", "2"]) == 0
    second = read((tmp_path / "pip-base.safetensors").read_bytes())
    assert (first.metadata["steps"], second.metadata["steps"]) == ("1", "2")
    assert first.fingerprint != second.fingerprint
    assert (tmp_path / "logs" / "pip-base.csv").read_text().count("\n") == 3
    assert second.fingerprint in capsys.readouterr().err


def test_the_chat_stage_without_a_base_model_says_what_is_missing(tmp_path, tokenizer):
    (tmp_path / "tokenizer.json").write_text(tokenizer.to_json())
    with pytest.raises(TrainingError, match="run the base stage first"):
        run.main(["--stage", "chat", "--out", str(tmp_path), "--checkpoints", str(tmp_path / "saved")])


def test_a_run_of_no_steps_is_refused():
    with pytest.raises(TrainingError, match="1 or more"):
        run.main(["--steps", "0"])


def test_an_unknown_stage_is_refused(tokenizer):

    with pytest.raises(TrainingError, match="unknown stage"):
        next(stages.examples("dream", Random(0), tokenizer))


@pytest.mark.parametrize("renewed, changed", [
    ((2, 1), {}), ((3, 2), {}), ((2, 1), {"columns_from": 2}), ((2, 1), {"adjusted": ((2, ((" and", 1.5),)),)}),
    ((2, 1), {"recalled": ((2, 4, 0.25),), "renewed": ((2, 1), (3, 1))}),
], ids=["as it is", "as a mean of two ends", "with a scale for each column", "with an adjusted token", "and is recalled, though renewed once more"])
def test_a_run_that_is_handed_on_or_stops_where_it_is_renewed_goes_on_with_the_same_bits(tmp_path, tokenizer, monkeypatch, renewed, changed):
    recipe = replace(stages.RECIPES["base"], **({"steps": 2, "later": ((1, 0.5), (1, 0.5)), "renewed": (renewed,), "mean_of": 2} | changed))
    monkeypatch.setitem(stages.RECIPES, "base", recipe)
    ended = {}
    for name in ("in one go", "handed on", "stopped"):
        out = tmp_path / name
        out.mkdir()
        (out / "tokenizer.json").write_text(tokenizer.to_json())
        for steps in ("4",) if name == "in one go" else (str(renewed[0]), "4"):
            checkpoints = str(tmp_path / (f"{name} {steps}" if name == "handed on" else f"checkpoints, {name}"))
            assert run.main(["--stage", "base", "--out", str(out), "--checkpoints", checkpoints, "--steps", steps]) == 0
        ended[name] = ((out / "pip-base.safetensors").read_bytes(), (out / "logs" / "pip-base.csv").read_text())
    assert ended["in one go"] == ended["handed on"] == ended["stopped"]


def test_each_weights_file_is_sent_in_a_megabyte_at_most_and_all_together_in_two():
    sent = [len(gzip.compress((ASSETS / f"pip-{stage}.safetensors").read_bytes(), compresslevel=6)) for stage in stages.RECIPES]
    assert max(sent) <= 1_000_000 and sum(sent) <= 2_000_000
