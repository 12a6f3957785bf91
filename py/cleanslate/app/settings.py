"""The few numbers and names that, together with the text, decide a reply."""

import math
from dataclasses import dataclass

from cleanslate.errors import SettingError, WindowError

MIN_WINDOW, MAX_WINDOW, DEFAULT_WINDOW = 64, 256, 160  # tokens
POLICIES = ("drop-oldest-tokens", "drop-oldest-messages", "refuse")
MAX_TEMPERATURE = 2.0
SEEDS = 2**32  # seeds are 0 … SEEDS - 1


@dataclass(frozen=True, slots=True)
class Settings:
    """How to build the window and how to draw tokens.  Checked when made.

    `window`: tokens, 64 to 256.  `policy`: what to do when it is full.  `seed` and `temperature`: how to
    draw (temperature 0 takes the likeliest token, so the seed then changes nothing).
    Raises WindowError for the size, SettingError for the rest.

    >>> Settings(window=96).policy
    'drop-oldest-tokens'
    >>> Settings(policy="forget")
    Traceback (most recent call last):
    ...
    cleanslate.errors.SettingError: unknown policy 'forget': use drop-oldest-tokens, drop-oldest-messages or refuse
    """

    window: int = DEFAULT_WINDOW
    policy: str = POLICIES[0]
    seed: int = 0
    temperature: float = 0.0

    def __post_init__(self) -> None:
        check_window(self.window)
        check_policy(self.policy)
        if not _is_whole(self.seed) or not 0 <= self.seed < SEEDS:
            raise SettingError(f"seed must be a whole number from 0 to {SEEDS - 1}, not {_short(self.seed)}")
        if not _is_number(self.temperature) or not 0 <= self.temperature <= MAX_TEMPERATURE:
            raise SettingError(
                f"temperature must be a number from 0 to {MAX_TEMPERATURE:g}, not {_short(self.temperature)}"
            )


def check_window(size: object) -> None:
    """Raise WindowError unless `size` is a whole number of tokens that a window may have."""
    if not _is_whole(size) or not MIN_WINDOW <= size <= MAX_WINDOW:
        raise WindowError(
            f"window must be a whole number of tokens from {MIN_WINDOW} to {MAX_WINDOW}, not {_short(size)}"
        )


def check_policy(policy: object) -> None:
    """Raise SettingError unless `policy` names one of POLICIES."""
    if policy not in POLICIES:
        raise SettingError(f"unknown policy {_short(policy)}: use {', '.join(POLICIES[:-1])} or {POLICIES[-1]}")


def _is_whole(value: object) -> bool:
    # In Python, True is an int.  A switch where a number should be is a mistake worth naming.
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, float) and math.isfinite(value))


def _short(value: object) -> str:
    """`repr`, short enough for an error message, whatever was passed."""
    if _is_whole(value) and value.bit_length() > 128:
        return "a number of that size"
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
