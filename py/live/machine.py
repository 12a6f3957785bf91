"""The stone with the button that calls the function, and how the app picks among the probabilities."""

import htpy as h

from live.runs import digits
from live.words import words

NUMBERS = 1000
"""Numbers for the draw are 1 to this."""


def view(fingerprint: str, again: bool, problem: str, number: int | None, filled: int) -> h.Element:
    """`fingerprint`: of the weights; `again`: was it run before?  `number`: as in `Run`; `filled`: changes when its field must be filled."""
    return h.section(".machine", id="machine", aria_labelledby="machine-title")[
        h.h2(id="machine-title")[h.code[words("machine.formula")]],
        h.p(".file")[words("weights.file"), " ", h.code(id="stone", data_fingerprint=fingerprint)[digits(fingerprint)]],
        h.button(".send", type="button", id="run", data_on_click="run", data_reveal="runs")[
            words("machine.again" if again else "machine.run")],
        h.p(".problem", id="run-problem", role="status")[problem or None],
        picking(number, filled),
    ]


def picking(number: int | None, filled: int) -> h.Element:
    """The likeliest token each time, or a draw that a number decides."""
    return h.div(".picking")[
        h.label(".switch-line")[
            h.input(type="checkbox", role="switch", id="draw", checked=number is not None, data_on_input="draw"),
            h.span[h.span(".switch-name")[words("machine.draw")], h.small[words("machine.draw-about")]],
        ],
        h.div(".number")[
            h.label(for_="number")[words("machine.number")],
            h.input(id="number", type="number", min="1", max=str(NUMBERS), step="1", value=str(number), inputmode="numeric",
                    data_on_input="number", data_fill=str(filled)),
            h.button(type="button", id="next-number", data_on_click="next-number")[words("machine.next")],
        ] if number is not None else None,
    ]
