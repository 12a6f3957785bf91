"""The stone: the one file that Pip is, and its fingerprint."""

from dataclasses import dataclass

import htpy as h

from live.words import counted, words


@dataclass(frozen=True)
class WeightsState:
    """`fingerprint`: 64 hex digits, from the bytes Pip runs on.  `unchanged`: messages since it last changed."""

    fingerprint: str
    size: int
    count: int
    unchanged: int


def view(state: WeightsState) -> h.Element:
    """The region "The weights"."""
    said = counted("weights.unchanged", state.unchanged) if state.unchanged else words("weights.unchanged-none")
    groups = [state.fingerprint[i:i + 4] for i in range(0, len(state.fingerprint), 4)]
    return h.section(".weights", id="weights", aria_labelledby="weights-title")[
        h.div(".stone")[
            h.h2(id="weights-title")[words("weights.heading")],
            h.p(".file")[h.b[words("weights.file")], h.span[
                words("weights.size", size=round(state.size / 1000), count=f"{state.count:,}")]],
            h.p(".caps", id="fingerprint-name")[words("weights.fingerprint")],
            # Only pieces that may wrap, no spaces: whoever copies it gets the 64 digits.
            h.p(".fingerprint", id="fingerprint", data_fingerprint=state.fingerprint)[
                [(h.span[group], h.wbr) for group in groups]
            ],
            h.p(".unchanged", id="unchanged", data_unchanged=str(state.unchanged))[said],
        ],
        h.p(".about")[words("weights.about")],
    ]
