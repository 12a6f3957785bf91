"""How sure a measured share is."""

from math import sqrt

Z = 1.96  # standard deviations, for 95 %


def wilson(right: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (Wilson 1927, Journal of the American Statistical Association 22, p. 209).

    >>> [round(x, 3) for x in wilson(95, 100)]
    [0.888, 0.978]
    """
    share, extra = right / n, Z * Z / n
    middle, half = share + extra / 2, Z * sqrt(share * (1 - share) / n + extra / (4 * n))
    return (middle - half) / (1 + extra), (middle + half) / (1 + extra)


def decimals(n: int) -> int:
    """How many decimals tell a share of n from its neighbours, and what is not quite everything from everything; 3 or more.

    >>> decimals(400), decimals(1000), f"{19_996 / 20_000:.{decimals(20_000)}f}"
    (3, 3, '0.99980')
    """
    return max(3, len(str(n - 1)))


def half_width(accuracy: float, n: int) -> float:
    """Half of a 95 % confidence interval (normal approximation with two added successes and failures).

    >>> round(half_width(0.95, 200), 3)
    0.032
    """
    shared = (accuracy * n + 2) / (n + 4)
    return Z * sqrt(shared * (1 - shared) / (n + 4))
