"""A reply in the making: each token makes the window longer, each whole character the text."""

import codecs
from dataclasses import replace

from cleanslate.app.window import REPLY_ROOM, Window
from cleanslate.model.chat_format import CALL
from cleanslate.model.tokenizer import FIRST_BYTE, Tokenizer

LONGEST_REPLY = REPLY_ROOM - 1  # tokens that Pip draws; one of the room is the role token before them


class Draft:
    """What Pip is drawing: the window grows by each token, the text by each whole character."""

    def __init__(self, tokenizer: Tokenizer, window: Window) -> None:
        self.window = window
        self.text = ""
        self.drawn = 0
        self.is_call = False
        self.ended = False
        self._tokenizer = tokenizer
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def add(self, token: int) -> str:
        """Take one token; return what it adds to the spoken text."""
        self.drawn += 1
        fresh = ""
        if token == CALL and self.drawn == 1:
            self.is_call = True
        elif token < FIRST_BYTE:
            # <|end|>, or the role token of a turn that is not Pip's: either way Pip has finished.
            self.ended = True
        else:
            fresh = self._decoder.decode(self._tokenizer.token_bytes(token))
        fresh = fresh if self.text else fresh.lstrip(" ")
        self.text += fresh
        self._grow(token)
        return "" if self.is_call else fresh

    @property
    def finish_reason(self) -> str:
        return "stop" if self.ended and not self.is_call else "length"

    def _grow(self, token: int) -> None:
        *before, own = self.window.spans
        own = replace(own, text=self.text, tokens=(*own.tokens, token))
        # `Window` checks the budget again at every token: a reply that grew too long would raise here.
        self.window = replace(self.window, spans=(*before, own), room=max(0, self.window.room - 1))
