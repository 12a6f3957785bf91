"""Real windows drawn to scale, for the chapter on the window: two pictures with areas of tokens, and the same as a table."""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import htpy as h
from cleanslate.app.settings import DEFAULT_WINDOW
from live.chapter import ROOT
from live.rich import paragraphs
from live.words import words
from markupsafe import Markup

from tools.places import ASSETS

NEAR = 10_000
"""Tokens up to which a model stands in the picture with one dot for each."""
CLOSE = 0.06
"""Squares whose edges are nearer to each other than this share of the picture have one label together."""


@dataclass(frozen=True)
class Model:
    """One square.  `fact`: the id of the fact it is taken from; "" for Pip."""

    name: str
    tokens: int
    when: str
    fact: str = ""
    seen: str = "primary"

    @property
    def side(self) -> float:
        return math.sqrt(self.tokens)


def section() -> Markup:
    """The part of the page."""
    facts = tomllib.loads((ASSETS / "facts.toml").read_text(encoding="utf-8"))
    models = models_of(facts["fact"])
    near = [model for model in models if model.tokens <= NEAR]
    return Markup(str(h.section(".part.scale", id="scale", aria_labelledby="scale-title")[
        h.h2(id="scale-title")[words("scale.heading")],
        h.div(".prose")[paragraphs(words("scale.about"), ROOT)],
        h.div(".pictures")[near_picture(near), far_picture(models[len(near):], near[-1])],
        table(models, date.fromisoformat(facts["checked"])),
        h.div(".prose")[paragraphs(words("scale.reliable"), ROOT)],
    ]))


def models_of(facts: dict[str, dict]) -> list[Model]:
    """Pip and every fact that gives a model's tokens, the smallest first."""
    real = [
        Model(fact["model"], fact["tokens"], fact["when"], name, fact["seen"]) for name, fact in facts.items() if "tokens" in fact
    ]
    return sorted([Model(words("scale.pip"), DEFAULT_WINDOW, words("scale.pip-when")), *real], key=lambda model: model.tokens)


def near_picture(models: Sequence[Model]) -> h.Element:
    """Squares with exactly one dot for each token, all in one corner."""
    size = grid(models[-1].tokens)[0]
    label = words("scale.near-label", model=models[-1].name, tokens=f"{models[-1].tokens:,}")
    return h.figure[
        h.svg(role="img", aria_label=label)[
            h.svg(viewBox=f"0 0 {size} {size}", width="100%", height="100%")[
                h.defs[h.pattern(id="dot", width="1", height="1", patternUnits="userSpaceOnUse")[h.circle(cx=".5", cy=".5", r=".3")]],
                h.path(".dots", d=outline(models[-1].tokens, size), fill="url(#dot)"),
                [h.path(class_=["edge", not model.fact and "pip"], d=outline(model.tokens, size)) for model in models[::-1]],
            ],
            [edge_label(model.name, (size - rows(model.tokens)) / size) for model in models],
        ],
        h.figcaption[words("scale.near")],
    ]


def grid(tokens: int) -> tuple[int, int, int]:
    """Dots as nearly in a square as they go: (dots in a row, full rows, dots in the last row).

    >>> grid(160), grid(1024)
    ((13, 12, 4), (32, 32, 0))
    """
    across = math.isqrt(tokens - 1) + 1
    return across, *divmod(tokens, across)


def rows(tokens: int) -> int:
    _, full, rest = grid(tokens)
    return full + bool(rest)


def outline(tokens: int, size: int) -> str:
    """The edge around so many dots, which stand in the lower left corner of a picture of `size` dots.

    >>> outline(5, 10)
    'M0 10h3v-1h-1v-1h-2z'
    """
    across, full, rest = grid(tokens)
    step = f"h-{across - rest}v-1h-{rest}z" if rest else f"h-{across}z"
    return f"M0 {size}h{across}v-{full}{step}"


def far_picture(models: Sequence[Model], largest_near: Model) -> h.Element:
    """Squares inside each other; the other picture is the little one in the corner."""
    most = models[-1]
    label = words("scale.far-label", model=most.name, tokens=f"{most.tokens:,}", times=f"{times(most):,}")
    corner = largest_near.side / most.side
    return h.figure[
        h.svg(role="img", aria_label=label)[
            [square("edge", model.side / most.side) for model in models[::-1]],
            square("corner", corner),
            h.text(x=percent(corner), y="100%", dx="8", dy="-4")[words("scale.corner")],
            [edge_label(" · ".join(model.name for model in group), 1 - group[0].side / most.side) for group in groups(models[::-1])],
        ],
        h.figcaption[words("scale.far", times=round(1 / corner))],
    ]


def groups(models: Sequence[Model]) -> list[list[Model]]:
    """Models, the largest first, whose edges lie too near to each other for a label each."""
    most, found = models[0].side, [[models[0]]]
    for larger, model in pairwise(models):
        if (larger.side - model.side) / most < CLOSE:
            found[-1].append(model)
        else:
            found.append([model])
    return found


def square(name: str, side: float) -> h.Element:
    """A square in the lower left corner; `side` is its share of the picture's."""
    return h.rect(class_=name, x="0", y=percent(1 - side), width=percent(side), height=percent(side))


def edge_label(text: str, top: float) -> h.Element:
    """A name above the upper edge of a square."""
    return h.text(x="0", y=percent(top), dy="-5")[text]


def percent(share: float) -> str:
    return f"{100 * share:.2f}%"


def times(model: Model) -> int:
    """How many of Pip's slates go into the model's window."""
    return round(model.tokens / DEFAULT_WINDOW)


def table(models: Sequence[Model], checked: date) -> h.Element:
    """The pictures in numbers, with the source of each."""
    heads = [
        h.th(scope="col", class_=[name in ("tokens", "times") and "number"])[words(f"scale.column-{name}")]
        for name in ("model", "tokens", "times", "when")
    ]
    return h.div(".wide", tabindex="0", role="group", aria_label=words("scale.table"))[
        h.table[
            h.caption[words("scale.table")],
            h.thead[h.tr[heads]],
            h.tbody[[table_row(model) for model in models]],
        ],
        h.p(".quiet")[words("scale.checked", day=f"{checked.day} {checked:%B %Y}")],
    ]


def table_row(model: Model) -> h.Element:
    link = h.a(".from", href=f"{ROOT}sources/#{model.fact}")[
        words("scale.second-hand" if model.seen == "second-hand" else "scale.source"), h.span(".unseen")[f" {model.name}"]
    ]
    return h.tr[
        h.th(scope="row")[model.name], h.td(".number")[f"{model.tokens:,}"], h.td(".number")[f"{times(model):,}"],
        h.td[model.when, " ", link if model.fact else None],
    ]
