"""Clean Slate: a tiny language model and the app around it, kept apart so that one can see which remembers.

    from cleanslate import Pip
    pip = Pip.load("assets/pip-chat.safetensors")
    pip.reply([{"role": "user", "content": "Hi, I'm Ada."}]).content

`model` is the function, `app` is all that remembers, `training` is the only code that makes weights.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanslate.app.chat import Pip
    from cleanslate.app.events import Reply
    from cleanslate.app.session import Session
    from cleanslate.app.window import Span
    from cleanslate.errors import CleanSlateError

__all__ = ["CleanSlateError", "Pip", "Reply", "Session", "Span"]

_HOMES = {
    "CleanSlateError": "cleanslate.errors",
    "Pip": "cleanslate.app.chat",
    "Reply": "cleanslate.app.events",
    "Session": "cleanslate.app.session",
    "Span": "cleanslate.app.window",
}


def __getattr__(name: str) -> object:
    # Loaded on first use: importing the package alone must not build or load the kernels.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
