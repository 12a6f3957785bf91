"""Type anything, and see how Pip's tokenizer cuts it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import htpy as h
from cleanslate.model.tokenizer import Tokenizer
from markupsafe import Markup

from live.words import words

EXAMPLES = ("common", "rare", "made-up", "emoji", "german", "chinese", "spaces")
LONGEST = 300
"""Characters that are cut."""
SIGNS = {" ": "␣", "\n": "↵", "\t": "⇥"}
"""What stands for a sign that cannot be seen."""


@dataclass
class TokenPlay:
    """`text`: what is in the box; `fill`: a number that changes when the box must be filled anew."""

    text: str
    fill: int = 0

    def take(self, text: str) -> None:
        """What the reader has typed."""
        self.text = text[:LONGEST + 1]

    def show(self, example: str) -> None:
        if example in EXAMPLES:
            self.text, self.fill = words(f"token-play.{example}-text"), self.fill + 1


@dataclass(frozen=True)
class Piece:
    """One token of a text.  `text`: as shown; `part`: it is less than a character, and shown as bytes."""

    id: int
    text: str
    part: bool


def cut(tokenizer: Tokenizer, text: str) -> list[Piece]:
    """The tokens of a text, in order."""
    return [piece_of(tokenizer, token) for token in tokenizer.encode(text)]


def piece_of(tokenizer: Tokenizer, token: int) -> Piece:
    raw, text = tokenizer.token_bytes(token), tokenizer.token_text(token)
    part = "\ufffd" in text
    shown = raw.hex(" ").upper() if part or not (text.isprintable() or text in SIGNS) else text
    return Piece(token, "".join(SIGNS.get(sign, sign) for sign in shown) if not part else shown, part)


def view(play: TokenPlay, tokenizer: Tokenizer) -> Markup:
    """The box, examples, the tokens with their numbers, and how many there are of what."""
    return drawn(play.text, play.fill, tokenizer)


@lru_cache(maxsize=4)
def drawn(typed: str, fill: int, tokenizer: Tokenizer) -> Markup:
    """Kept, because the page around it changes far more often."""
    text = typed[:LONGEST]
    pieces = cut(tokenizer, text)
    return Markup(str(h.div(".token-play", id="token-play")[
        h.label(for_="cut-text")[words("token-play.box")],
        h.textarea(id="cut-text", rows="2", dir="auto", spellcheck="false", data_on_input="cut", data_fill=str(fill),
                   aria_describedby="cut-counts cut-note")[typed],
        h.div(".suggestions", role="group", aria_label=words("token-play.examples"))[
            h.span(".caps", aria_hidden="true")[words("token-play.examples")],
            [h.button(".suggestion", type="button", id=f"cut-{name}", data_on_click="cut-example", data_value=name)[
                words(f"token-play.{name}")] for name in EXAMPLES],
        ],
        counts(pieces, text),
        h.p(".hint", id="cut-note")[[words(f"token-play.{name}", most=LONGEST) for name in remarks(pieces, typed)]],
        h.ol(".cut", id="cut", aria_label=words("token-play.tokens"))[[piece_view(piece) for piece in pieces]]
        if pieces else h.p(".quiet", id="cut-none")[words("token-play.none")],
    ]))


def counts(pieces: Sequence[Piece], text: str) -> h.Element:
    """Tokens, letters and words: three numbers for the same text."""
    numbers = {"tokens": len(pieces), "letters": len(text), "words": len(text.split())}
    return h.dl(".counts", id="cut-counts")[[
        h.div(data_count=name)[h.dt[words(f"token-play.{name}")], h.dd[str(number)]] for name, number in numbers.items()
    ]]


def remarks(pieces: Sequence[Piece], text: str) -> list[str]:
    """Ids of what is worth saying about this text."""
    said = {"too-long": len(text) > LONGEST, "parts": any(piece.part for piece in pieces)}
    return [name for name, holds in said.items() if holds]


def piece_view(piece: Piece) -> h.Element:
    return h.li(class_=[piece.part and "part"])[
        h.span(".piece-text", dir="auto")[piece.text], " ", h.span(".piece-id")[str(piece.id)],
    ]
