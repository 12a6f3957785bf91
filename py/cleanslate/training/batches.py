"""Rows of tokens for training: several short texts packed into each row, kept apart by `starts`.

Packing wastes little arithmetic on padding; a token sees only its own text, because attention begins at
that text's start (block-diagonal attention).
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Example = tuple[Sequence[int], Sequence[float]]  # token ids, and for each whether it must be predicted (0 or 1)
SHELF = 6  # texts that wait for a row with room
CRUMB = 8  # a gap shorter than this is left as padding


@dataclass(frozen=True)
class Batch:
    """`rows` × `length` token places, flattened.

    tokens, positions (in the token's own text), starts (row place of its text's first token): int32 [rows·length].
    places, targets, weights: for each loss-carrying place, where it is, which token follows, how much it counts.
    """

    rows: int
    length: int
    tokens: array
    positions: array
    starts: array
    places: array
    targets: array
    weights: array


def fill_rows(examples: Iterator[Example], rows: int, length: int) -> list[list[Example]]:
    """Choose texts for each row: the one that waited longest first, then whatever still fits."""
    shelf: list[Example] = []
    filled = []
    for _ in range(rows):
        row: list[Example] = []
        room = length
        while room >= CRUMB:
            while len(shelf) < SHELF:
                ids, mask = next(examples)
                shelf.append((ids[:length], mask[:length]))
            fitting = next((i for i, (ids, _) in enumerate(shelf) if len(ids) <= room), None)
            if fitting is None:
                break
            row.append(shelf.pop(fitting))
            room -= len(row[-1][0])
        filled.append(row)
    return filled


def to_batch(filled: Sequence[Sequence[Example]], length: int, weight: float = 1.0, pad: int = 0) -> Batch:
    """Lay rows of texts out as arrays; `length` is a multiple of 16, `weight` is given to each predicted token.

    >>> batch = to_batch([[([5, 6, 7], [0, 1, 1]), ([8, 9], [0, 1])]], length=16)
    >>> list(batch.tokens[:6]), list(batch.starts[:6]), list(batch.positions[:6])
    ([5, 6, 7, 8, 9, 0], [0, 0, 0, 3, 3, 5], [0, 1, 2, 0, 1, 0])
    >>> list(batch.places), list(batch.targets)
    ([0, 1, 3], [6, 7, 9])
    """
    tokens, positions, starts, places, targets = (array("i") for _ in range(5))
    for number, row in enumerate(filled):
        used = 0
        for ids, mask in [*row, ([pad] * (length - sum(len(ids) for ids, _ in row)), [])]:
            base = number * length + used
            tokens.extend(ids)
            positions.extend(range(len(ids)))
            starts.extend([used] * len(ids))
            for i in range(1, len(mask)):
                if mask[i]:
                    places.append(base + i - 1)
                    targets.append(ids[i])
            used += len(ids)
    weights = array("f", [weight]) * len(places)
    return Batch(len(filled), length, tokens, positions, starts, places, targets, weights)


def batch_shares(examples: Iterator[Example], rows: int, length: int, shares: int) -> list[Batch]:
    """One batch in `shares` equal parts; over all of them the weights sum to 1, so losses add up to a mean."""
    filled = fill_rows(examples, rows, length)
    predicted = sum(sum(1 for m in mask[1:] if m) for row in filled for _, mask in row)
    part = rows // shares
    return [to_batch(filled[i * part : (i + 1) * part], length, 1.0 / max(1, predicted)) for i in range(shares)]
