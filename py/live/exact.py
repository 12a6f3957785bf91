"""The exact text that goes in: the slate of one call, up to the token that hands the word to Pip."""

from collections.abc import Sequence

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.settings import DEFAULT_WINDOW, POLICIES
from cleanslate.app.window import REPLY_ROOM, opening
from cleanslate.model.tokenizer import Tokenizer

from live import slate
from live.slate import Board, SlateState
from live.words import words


def board(pip: Pip, messages: Sequence[dict]) -> Board:
    """What Pip reads when it is asked with these messages."""
    window = pip.window(messages)
    return Board((*window.spans, opening(len(messages))), window.evicted, DEFAULT_WINDOW, REPLY_ROOM - 1, POLICIES[0])


def view(drawn: Board, state: SlateState, tokenizer: Tokenizer) -> h.Element:
    """The region "What the model sees", without the slate's size and rules."""
    gone, kept = slate.all_chips(drawn, tokenizer)
    wiped, looks = sum(map(len, gone)), slate.Looks([*gone, *kept], state)
    return h.section(".model-sees", id="slate", aria_labelledby="slate-title")[
        h.header(".section-head")[h.h2(id="slate-title")[words("window.heading")], h.p[words("exact.about")]],
        slate.gone_strip(gone, looks) if wiped else None,
        h.div(".slate")[
            h.p(".count")[h.span[words("exact.count", count=drawn.used)]],
            h.div(".wall", aria_hidden="true", id="wall")[list(slate.rows_html(kept, wiped, looks))],
            slate.inspector(gone + kept, looks),
        ],
        slate.legend(drawn),
        h.div(".slate-controls")[slate.ink_switch(state)],
        slate.twin(drawn, state),
    ]
