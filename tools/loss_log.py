"""The loss logs of the stages, as the model cards show them."""

import csv

from tools.places import ASSETS

Row = dict[str, float]


def read(stage: str) -> list[Row]:
    """Every row of a stage's log: step, tokens, loss, and `validation` where it was measured."""
    with open(ASSETS / "logs" / f"pip-{stage}.csv", newline="") as file:
        return [{name: float(value) for name, value in row.items() if value} for row in csv.DictReader(file)]


def thinned(rows: list[Row], most: int) -> list[Row]:
    """About `most` of the rows in which other texts were measured, evenly spread, the last one among them.

    >>> [row["step"] for row in thinned([{"step": n, "validation": 1.0} for n in range(9)], 4)]
    [0, 2, 4, 6, 8]
    """
    measured = [row for row in rows if "validation" in row]
    chosen = measured[:: max(1, len(measured) // most)]
    return chosen if chosen[-1:] == measured[-1:] else [*chosen, measured[-1]]


def cells(row: Row) -> list[str]:
    """Step, places seen, loss while training and on other texts, as both cards print them."""
    return [f"{row['step']:,.0f}", f"{row['tokens']:,.0f}", f"{row['loss']:.3f}", f"{row['validation']:.3f}"]
