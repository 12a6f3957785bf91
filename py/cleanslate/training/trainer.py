"""The training loop: batch, loss, gradients, new weights, again.

It knows nothing of chats, files or screens; whoever calls it decides what a batch is and what to do after
each step.  A step is a pure function of the state before it and the step's number, so a run can stop and
go on with the same bits.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from itertools import accumulate
from math import sqrt
from random import Random

from cleanslate.model.kernels import Matrix, lib
from cleanslate.model.transformer import Config
from cleanslate.training.autograd import Tape
from cleanslate.training.batches import Batch
from cleanslate.training.optim import AdamW, optimisers


@dataclass(frozen=True)
class Recipe:
    """What a stage does.  Rates are learning rates; `rows` × `length` tokens a step in `shares` parts.

    The first `steps` steps keep the rates steady for a while and then let them fall to zero in a straight line. Each phase of
    `later`, (steps, pace), begins again at a fraction (its pace) of the rates, and they fall to zero as well.

    What comes out is the mean of the weights at the ends of the last `mean_of` phases, which often does better than any of these
    ends (Izmailov et al. 2018, arXiv 1803.05407; Wortsman et al. 2022, arXiv 2203.05482).

    At each (step, mean_of) in `renewed` a run goes on from the model file that it would write there: rounded weights (the mean of so many
    ends) and fresh optimisers. So a long run can be handed on as this file, and goes on with the same bits. In later means these
    rounded weights are one end.

    `recalled`, (step, end, share): the model file of that step has this share in the weights that come out at `end`, so that what was
    half forgotten while something new was learned comes back (Wortsman et al. 2022, arXiv 2109.01903). No such span begins within another.

    From the step `columns_from` on its files have a scale for each column, before that for each row (see `pack_model`). In the file of
    a step in `adjusted`, (step, factors), the logits of some tokens are adjusted (see `training/adjustment.py`).
    """

    name: str
    steps: int
    rows: int = 12
    length: int = 320
    shares: int = 2
    matrix_rate: float = 0.02
    embedding_rate: float = 0.004
    warmup: int = 20
    steady: float = 0.4  # part of the first steps before the rates begin to fall
    later: tuple[tuple[int, float], ...] = ()
    mean_of: int = 1
    renewed: tuple[tuple[int, int], ...] = ()
    columns_from: int | None = None
    adjusted: tuple[tuple[int, tuple[tuple[str, float], ...]], ...] = ()
    recalled: tuple[tuple[int, int, float], ...] = ()

    @property
    def ends(self) -> tuple[int, ...]:
        """The step at which each phase ends.

        >>> Recipe("example", steps=100, later=((40, 0.3),)).ends
        (100, 140)
        """
        return tuple(accumulate((self.steps, *(steps for steps, _ in self.later))))

    @property
    def total(self) -> int:
        return self.ends[-1]

    def goes_on_from(self, other: Mapping, step: int) -> bool:
        """Whether this recipe can go on at `step` of `other`, a recipe as plain data: up to there they are the same.

        >>> longer, other = Recipe("example", steps=100, later=((40, 0.3), (9, 0.1))), Recipe("example", steps=100, later=((40, 0.2),))
        >>> longer.goes_on_from(asdict(other), 100), longer.goes_on_from(asdict(other), 101)
        (True, False)
        """
        phases, renewed = (tuple(map(tuple, other[name])) for name in ("later", "renewed"))
        begun = sum(end < step for end in replace(self, later=phases).ends)  # of those in `later`
        open_ended = {"later": None, "adjusted": None, "recalled": None}  # what is still to come in them may be another
        plain = dict(other) | {"renewed": renewed} | open_ended
        done = [[(at, dict(factors)) for at, factors in adjusted if at < step] for adjusted in (other.get("adjusted", ()), self.adjusted)]
        recalls = [
            [(first, end, share) if end < step else first for first, end, share in recalled if first < step]
            for recalled in (other.get("recalled", ()), self.recalled)
        ]
        return plain == asdict(self) | open_ended and phases[:begun] == self.later[:begun] and done[0] == done[1] and recalls[0] == recalls[1]

    def averaged(self, step: int) -> int:
        """The mean of how many ends comes out at `step`; 1 stands for the weights as they are.

        >>> recipe = Recipe("example", steps=100, later=((40, 0.3),), mean_of=2)
        >>> recipe.averaged(100), recipe.averaged(140)
        (1, 2)
        """
        return dict(self.renewed).get(step, self.mean_of if step == self.total else 1)

    def by_columns(self, step: int) -> bool:
        """Whether the file of a step has a scale for each column.

        >>> recipe = Recipe("example", steps=100, columns_from=40)
        >>> recipe.by_columns(39), recipe.by_columns(40), Recipe("example", steps=100).by_columns(100)
        (False, True, False)
        """
        return self.columns_from is not None and step >= self.columns_from

    def factors(self, step: int) -> dict[str, float]:
        """How the logits of tokens are adjusted in the file of a step.

        >>> recipe = Recipe("example", steps=100, adjusted=((100, ((" and", 1.1),)),))
        >>> recipe.factors(100), recipe.factors(99)
        ({' and': 1.1}, {})
        """
        return dict(dict(self.adjusted).get(step, ()))

    def share_recalled(self, step: int) -> float:
        """The share of a file recalled in the weights that come out at `step`.

        >>> recipe = Recipe("example", steps=100, recalled=((60, 100, 0.2),))
        >>> recipe.share_recalled(100), recipe.share_recalled(99)
        (0.2, 0.0)
        """
        return sum((share for _, end, share in self.recalled if end == step), 0.0)

    @property
    def kept(self) -> int:
        """How many ends of phases a run must keep: as many as the longest mean takes.

        >>> Recipe("example", steps=100, later=((40, 0.3),), mean_of=2, renewed=((100, 1),)).kept
        2
        """
        return max([self.mean_of, *(ends for _, ends in self.renewed)])

    def pace(self, step: int) -> float:
        """Factor on both rates at `step` (from 0).

        >>> recipe = Recipe("example", steps=100, warmup=10, later=((40, 0.3),))
        >>> [round(recipe.pace(step), 3) for step in (0, 9, 39, 70, 99, 109, 120, 140)]
        [0.1, 1.0, 1.0, 0.5, 0.017, 0.232, 0.15, 0.0]
        """
        if step < self.steps:
            return min(1.0, (step + 1) / self.warmup, (self.steps - step) / (self.steps - self.steady * self.steps))
        first = self.steps
        for length, top in self.later:
            if step < first + length:
                return top * min(1.0, (step - first + 1) / self.warmup, (first + length - step) / length)
            first += length
        return 0.0


def fresh_tensors(config: Config, seed: int) -> dict[str, Matrix]:
    """Random weights.  Matrices that write to the residual stream begin at zero, so that the first steps are calm."""
    rng = Random(f"weights:{seed}")
    tensors = {}
    for name, (rows, cols) in config.shapes().items():
        matrix = tensors[name] = Matrix(rows, cols)
        if name.endswith((".out", ".down")):
            continue
        width = sqrt(3.0) * (0.05 if name == "embedding" else 0.5 / sqrt(rows))  # uniform: only + and × , so the same bits everywhere
        for i in range(rows * cols):
            matrix.data[i] = (2.0 * rng.random() - 1.0) * width
    return tensors


class Trainer:
    """Weights that change, one `step` at a time."""

    def __init__(self, config: Config, tensors: Mapping[str, Matrix], recipe: Recipe, threads: int = 1) -> None:
        self.config, self.tensors, self.recipe = config, tensors, recipe
        self.optimisers = optimisers(tensors)
        self.number = 0  # steps done
        self.ends: list[dict[str, Matrix]] = []  # weights at the ends of the last phases, when their mean is wanted
        self.recalled: dict[str, Matrix] | None = None  # those of the file that is recalled, since its step
        self._tapes = [Tape(config, tensors) for _ in range(recipe.shares)]
        self._pool: Executor | None = ThreadPoolExecutor(threads) if threads > 1 else None

    def step(self, shares: Sequence[Batch]) -> float:
        """One step on one batch (its parts); returns the mean loss in nats per predicted token, before the step."""
        losses = self._map(lambda tape, batch: tape.loss(batch), self._tapes, shares)
        gradients = self._tapes[0].gradients
        for tape in self._tapes[1:]:
            for name, total in gradients.items():
                lib.add(total.address, tape.gradients[name].address, total.rows * total.cols)
        pace = self.recipe.pace(self.number)
        rates = {AdamW: pace * self.recipe.embedding_rate}
        self._map(
            lambda item: item[1].step(gradients[item[0]], rates.get(type(item[1]), pace * self.recipe.matrix_rate)),
            self.optimisers.items(),
        )
        self.number += 1
        if self.recipe.kept > 1 and self.number in self.recipe.ends:
            now = {name: Matrix(m.rows, m.cols, array("f", m.data)) for name, m in self.tensors.items()}
            self.ends = [*self.ends, now][-self.recipe.kept :]
        return sum(losses)

    def outcome(self) -> Mapping[str, Matrix]:
        """The weights that come out: the weights as they are, or the mean that the recipe asks for at this step, with what it recalls then."""
        count = self.recipe.averaged(self.number)
        share = self.recipe.share_recalled(self.number) if self.recalled else 0.0
        if count == 1 and not share:
            return self.tensors
        mean = {name: Matrix(m.rows, m.cols) for name, m in self.tensors.items()}
        ends = self.ends[-count:] if count > 1 else [self.tensors]
        for end in ends:
            for name, m in end.items():
                lib.blend(mean[name].address, m.address, 1.0 / len(ends), 1.0, m.rows * m.cols)
        if share:
            for name, m in self.recalled.items():
                lib.blend(mean[name].address, m.address, share, 1.0 - share, m.rows * m.cols)
        return mean

    def measure(self, shares: Sequence[Batch]) -> float:
        """The loss of a batch without learning from it."""
        return sum(self._map(lambda tape, batch: tape.loss(batch), self._tapes, shares))

    def _map(self, work: Callable, *items) -> list:
        return list((self._pool.map if self._pool else map)(work, *items))
