"""Small instruments that several panels share: a share as a bar, and the slider for the size of a slate."""

import htpy as h

from live.words import words


def bar(share: float) -> h.Element:
    """A share, from 0 to 1, as a bar; the number stands beside it as text."""
    return h.svg(".share", viewBox="0 0 100 8", preserveAspectRatio="none", aria_hidden="true")[
        h.rect(width=f"{100 * share:.2f}", height="8")
    ]


def size_slider(name: str, label: str, size: int, least: int, most: int) -> h.Element:
    """How many tokens fit on a slate.  `name`: of the slider, and of the event that it sends."""
    value = words("window.size-value", size=size)
    return h.div(".control")[
        h.label(for_=name)[label],
        h.span(".value", aria_hidden="true")[value],
        h.input(id=name, type="range", min=str(least), max=str(most), step="1", value=str(size), aria_valuetext=value,
                data_on_input=name),
    ]
