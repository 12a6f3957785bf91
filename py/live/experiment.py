"""What every experiment of a chapter is: something to do, and what came out of it."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

import htpy as h
from cleanslate.app.chat import Pip


class Experiment(ABC):
    """One experiment, usable alone.  A subclass says what it shows and what its events do.

    `spoken` and `focus` go to the reader once, with the next view.  `busy`: there is work to do, which `work` does, one
    drawn state after another.  `ran`: the reader has carried it out (not: it was recorded at build time).
    """

    pip: Pip
    spoken: str = ""
    focus: str = ""

    @property
    def busy(self) -> bool:
        return False

    @property
    @abstractmethod
    def ran(self) -> bool:
        """Has the reader carried it out?"""

    @abstractmethod
    def update(self, name: str, data: dict) -> None:
        """Do what one event asks.  A bad event leaves everything as it was."""

    async def work(self, pace: float) -> AsyncIterator[None]:
        """The long work, one state after another, `pace` seconds apart where eyes should follow."""
        for _ in ():
            yield

    @abstractmethod
    def view(self) -> h.Node:
        """What the reader works with."""

    @abstractmethod
    def outcome(self) -> h.Node:
        """What came out: of the reader's own run, or else of the one that was recorded when the page was built."""

    def further(self) -> h.Node:
        """More to try, once it was seen what came out; each under a heading of its own."""
        return None

    @abstractmethod
    def found(self) -> str:
        """The answer to the chapter's prediction that came true in that run; "" when it cannot be said."""

    @abstractmethod
    def to_data(self) -> dict:
        """All that `from_data` needs to go on, as plain data."""

    @classmethod
    @abstractmethod
    def from_data(cls, pip: Pip, data: dict) -> "Experiment":
        """The experiment as it stood when `to_data` was called."""

    @classmethod
    @abstractmethod
    def recorded(cls, pip: Pip) -> "Experiment":
        """The experiment as the page is built with it: not yet run by the reader, with a true outcome by this Pip."""
