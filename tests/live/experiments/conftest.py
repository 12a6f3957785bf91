"""What a reader does in an experiment, without a browser, and what is drawn of it."""

from collections.abc import Sequence
from typing import TypeVar

from live.guided import GuidedChat
from live.toured import TouredChat
from live.trials import Trial
from tests.live.conftest import Reader

Tour = TypeVar("Tour", bound=GuidedChat)


def take(tour: Tour, *step_ids: str) -> Tour:
    """Take steps, each when the one before is over."""
    for step_id in step_ids:
        tour.update("step", {"value": step_id})
        tour.finish()
    return tour


def carry_out(tour: Tour) -> Tour:
    """Take all steps in order."""
    return take(tour, *[step.id for step in tour.steps])


def send(tour: Tour, *texts: str) -> Tour:
    """Send messages of the reader's own, each when Pip has answered."""
    for text in texts:
        tour.update("send", {"text": text})
        tour.finish()
    return tour


def parsed(nodes: object) -> Reader:
    """What a view draws."""
    return Reader("".join(str(node) for node in (nodes if isinstance(nodes, Sequence) else [nodes]) if node))


def outcomes(tour: TouredChat) -> dict[str, list[Trial]]:
    """What came out of each part."""
    return {part.id: [trial for trial in tour.trials if trial.tour == part.id] for part in tour.tours}
