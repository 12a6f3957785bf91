"""Training makes new weights: it lowers the loss, repeats bit for bit, and can stop and go on."""

from dataclasses import replace
from itertools import cycle
from random import Random

import pytest

from cleanslate.errors import TrainingError
from cleanslate.model.transformer import Config
from cleanslate.training import checkpoint
from cleanslate.training.batches import batch_shares
from cleanslate.training.optim import AdamW, Muon, orthogonal
from cleanslate.training.trainer import Recipe, Trainer, fresh_tensors
from cleanslate.model.kernels import Matrix

CONFIG = Config(vocab=48, d=32, layers=1, heads=2, context=64)
RECIPE = Recipe("test", steps=40, rows=4, length=64, shares=2, warmup=3)


def batch(number: int):
    rng = Random(f"{number}")
    start = rng.randrange(10, 30)
    counting = [list(range(start, start + 12)), [0] + [1] * 11]
    return batch_shares(cycle([tuple(counting)]), RECIPE.rows, RECIPE.length, RECIPE.shares)


def run(steps: int, threads: int = 1, trainer: Trainer | None = None) -> tuple[Trainer, list[float]]:
    trainer = trainer or Trainer(CONFIG, fresh_tensors(CONFIG, seed=1), RECIPE, threads)
    return trainer, [trainer.step(batch(trainer.number)) for _ in range(steps)]


def bits(trainer: Trainer) -> bytes:
    return b"".join(m.tobytes() for m in trainer.tensors.values())


def test_training_lowers_the_loss():
    _, losses = run(40)
    assert losses[-1] < losses[0] / 2


def test_threads_change_no_bit():
    one, losses_one = run(6, threads=1)
    two, losses_two = run(6, threads=2)
    assert losses_one == losses_two and bits(one) == bits(two)


def test_every_step_makes_other_weights_and_measuring_makes_none():
    trainer, _ = run(1)
    before = bits(trainer)
    trainer.measure(batch(99))
    assert bits(trainer) == before
    trainer.step(batch(1))
    assert bits(trainer) != before


def test_a_run_that_stops_and_goes_on_gives_the_same_bits(tmp_path):
    whole, losses = run(9)
    half, first = run(4)
    checkpoint.save(tmp_path / "half", half, [{"step": 4}])
    resumed = Trainer(CONFIG, fresh_tensors(CONFIG, seed=77), RECIPE)
    assert checkpoint.restore(tmp_path / "half", resumed) == [{"step": 4}]
    _, rest = run(5, trainer=resumed)
    assert first + rest == losses and bits(resumed) == bits(whole)


def test_the_mean_of_the_last_phases_comes_out_also_of_a_run_that_stopped_in_between(tmp_path):
    recipe = Recipe("test", steps=2, rows=4, length=64, later=((1, 0.5), (2, 0.5)), mean_of=2)
    whole, ends = Trainer(CONFIG, fresh_tensors(CONFIG, seed=1), recipe), {}
    for number in range(recipe.total):
        assert whole.outcome() is whole.tensors
        whole.step(batch(number))
        ends[whole.number] = [m.tolist() for m in whole.tensors.values()]
    expected = [[[(a + b) / 2 for a, b in zip(*rows)] for rows in zip(*pair)] for pair in zip(ends[3], ends[5])]
    assert [m.tolist() for m in whole.outcome().values()] == [[pytest.approx(row) for row in rows] for rows in expected]
    half = Trainer(CONFIG, fresh_tensors(CONFIG, seed=1), recipe)
    for number in range(4):
        half.step(batch(number))
    checkpoint.save(tmp_path / "half", half, [])
    resumed = Trainer(CONFIG, fresh_tensors(CONFIG, seed=2), recipe)
    checkpoint.restore(tmp_path / "half", resumed)
    resumed.step(batch(4))
    assert [m.tobytes() for m in resumed.outcome().values()] == [m.tobytes() for m in whole.outcome().values()]


def test_weights_that_are_recalled_have_their_share_in_what_comes_out_at_the_end_and_outlast_a_checkpoint(tmp_path):
    recipe = Recipe("test", steps=1, later=((1, 0.5), (1, 0.5)), shares=2, mean_of=2, recalled=((1, 3, 0.25),))
    plain, recalling = (Trainer(CONFIG, fresh_tensors(CONFIG, seed=1), r) for r in (replace(recipe, recalled=()), recipe))
    recalling.recalled = fresh_tensors(CONFIG, seed=3)
    for number in range(3):
        plain.step(batch(number))
        recalling.step(batch(number))
        assert (recalling.outcome() is recalling.tensors) == (number < 2)
    checkpoint.save(tmp_path / "saved", recalling, [])
    resumed = Trainer(CONFIG, fresh_tensors(CONFIG, seed=2), recipe)
    checkpoint.restore(tmp_path / "saved", resumed)
    for name, m in fresh_tensors(CONFIG, seed=3).items():
        expected = [[0.75 * a + 0.25 * b for a, b in zip(*rows)] for rows in zip(plain.outcome()[name].tolist(), m.tolist())]
        assert resumed.outcome()[name].tolist() == [pytest.approx(row, abs=1e-6) for row in expected]
    with pytest.raises(TrainingError, match="another recipe"):
        checkpoint.restore(tmp_path / "saved", Trainer(CONFIG, fresh_tensors(CONFIG, seed=2), replace(recipe, recalled=((2, 3, 0.25),))))
    resumed = Trainer(CONFIG, fresh_tensors(CONFIG, seed=2), replace(recipe, recalled=((1, 3, 0.5),)))
    checkpoint.restore(tmp_path / "saved", resumed)  # how much of it is recalled may still be chosen at the end
    assert resumed.outcome()["embedding"].tolist() != recalling.outcome()["embedding"].tolist()


def test_a_checkpoint_of_another_recipe_or_a_damaged_one_is_refused(tmp_path):
    trainer, _ = run(1)
    checkpoint.save(tmp_path / "saved", trainer, [])
    other = Trainer(CONFIG, fresh_tensors(CONFIG, seed=1), Recipe("other", steps=5, shares=2))
    with pytest.raises(TrainingError, match="another recipe"):
        checkpoint.restore(tmp_path / "saved", other)
    (tmp_path / "saved").write_bytes((tmp_path / "saved").read_bytes()[:-9])
    with pytest.raises(TrainingError, match="--fresh"):
        checkpoint.restore(tmp_path / "saved", trainer)


def test_the_embedding_moves_by_adamw_and_the_layers_by_muon():
    kinds = {name: type(o) for name, o in Trainer(CONFIG, fresh_tensors(CONFIG, 1), RECIPE).optimisers.items()}
    assert kinds.pop("embedding") is AdamW
    assert set(kinds.values()) == {Muon}


def test_an_orthogonal_update_stretches_every_direction_about_equally():
    rng = Random(0)
    x = Matrix.of([[rng.uniform(-1, 1) for _ in range(24)] for _ in range(16)])
    y = orthogonal(x).tolist()
    for _ in range(20):
        v = [rng.gauss(0, 1) for _ in range(16)]
        out = [sum(a * row[c] for a, row in zip(v, y)) for c in range(24)]
        stretch = sum(o * o for o in out) / sum(a * a for a in v)
        assert 0.4 < stretch < 1.6
