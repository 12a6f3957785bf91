"""The window: spans of tokens, each with where it came from, and what to do when they do not fit.

Every token that the model reads stands in one span.  The system prompt and the notes are pinned.
Documents and the conversation are not: when room is needed, the oldest messages go first, then the
documents, then the question itself, and what went is returned beside what stayed.  Nothing is ever silently over the budget: a `Window` that would be
cannot be made.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cleanslate.app.settings import check_policy
from cleanslate.errors import WindowError, WindowFull
from cleanslate.model.chat_format import ASSISTANT, CALL, clean_text, encode_turn
from cleanslate.model.tokenizer import FIRST_BYTE, Tokenizer

REPLY_ROOM = 32  # tokens kept free for the reply, its role token included: also the longest reply
MIN_CONVERSATION = 8  # tokens; with less, not even "hi" could be asked


@dataclass(frozen=True, slots=True)
class Span:
    """Neighbouring tokens of one origin.

    `role`: the role token the turn opens with; `source`: where the text came from (both are one of system,
    note, document, user, assistant, tool).  `tokens`: ids, role token and `<|end|>` included, as far as they
    belong to this half of the turn.  `message`: index of the message it came from, None when it is none.
    """

    role: str
    text: str
    tokens: tuple[int, ...]
    source: str
    pinned: bool = False
    message: int | None = None

    def to_dict(self) -> dict:
        """The span as the command line prints it."""
        return {"role": self.role, "text": self.text, "tokens": list(self.tokens), "source": self.source}


@dataclass(frozen=True, slots=True)
class Window:
    """What the model reads (`spans`), what no longer fits (`evicted`), in a box of `size` tokens.

    `room`: tokens that must stay free.  Raises WindowError when spans and room together exceed the size:
    this is the one place that guards the budget, whatever the code before it did.
    """

    spans: tuple[Span, ...]
    evicted: tuple[Span, ...]
    size: int
    room: int = 0

    def __post_init__(self) -> None:
        if self.used + self.room > self.size:
            raise WindowError(
                f"{self.used} tokens and {self.room} kept free do not fit a window of {self.size}: "
                "something must be left out first"
            )

    @property
    def tokens(self) -> list[int]:
        """The exact token ids that the model is given, in order."""
        return [token for span in self.spans for token in span.tokens]

    @property
    def used(self) -> int:
        return count(self.spans)


def count(spans: Iterable[Span]) -> int:
    """Tokens in `spans`, all together."""
    return sum(len(span.tokens) for span in spans)


def turn(
    tokenizer: Tokenizer, role: str, text: str, *, pinned: bool = False, message: int | None = None
) -> Span:
    """One whole turn as a span.  `role` as in `encode_turn`; a "call" is said by the assistant."""
    source = "assistant" if role == "call" else role
    tokens = tuple(encode_turn(tokenizer, role, text))
    return Span(source, clean_text(text), tokens, source, pinned, message)


def opening(message: int) -> Span:
    """The single token that hands the word to Pip: the first of the message with this index."""
    return Span("assistant", "", (ASSISTANT,), "assistant", message=message)


def fit(pinned: Sequence[Span], others: Sequence[Span], *, size: int, policy: str, tokenizer: Tokenizer) -> Window:
    """Pinned and other spans → the window, leaving REPLY_ROOM tokens free.

    `others` in order of age, oldest first; which of them leave is up to `policy`:
    `drop-oldest-tokens` drops exactly as many tokens as needed, so a message may lose its head only;
    `drop-oldest-messages` drops whole turns, and cuts a head only of what cannot be dropped: an open question;
    `refuse` raises WindowFull.  Raises WindowError when the pinned spans leave too little room.

    >>> from cleanslate.model.tokenizer import Tokenizer
    >>> t = Tokenizer()                                   # no merges: one token per byte
    >>> talk = [turn(t, "user", "My name is Ada."), turn(t, "assistant", "Hello!"), turn(t, "user", "Who am I?")]
    >>> [count([span]) for span in talk]
    [18, 9, 12]
    >>> window = fit([], talk, size=64, policy="drop-oldest-tokens", tokenizer=t)
    >>> [span.text for span in window.evicted], [span.text for span in window.spans]
    (['My na'], ['me is Ada.', 'Hello!', 'Who am I?'])
    >>> window = fit([], talk, size=64, policy="drop-oldest-messages", tokenizer=t)
    >>> [span.text for span in window.evicted], [span.text for span in window.spans]
    (['My name is Ada.'], ['Hello!', 'Who am I?'])
    >>> fit([], talk, size=64, policy="refuse", tokenizer=t)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    cleanslate.errors.WindowFull: the conversation needs 39 tokens and the window has room for 32: ...
    """
    check_policy(policy)
    room = size - REPLY_ROOM - count(pinned)
    if room < MIN_CONVERSATION:
        raise WindowError(
            f"the system prompt and the notes take {count(pinned)} tokens, the reply {REPLY_ROOM}: a window of "
            f"{size} leaves too little for the conversation; choose at least "
            f"{count(pinned) + REPLY_ROOM + MIN_CONVERSATION}, or fewer notes"
        )
    excess = count(others) - room
    if excess > 0 and policy == "refuse":
        raise WindowFull(
            f"the conversation needs {count(others)} tokens and the window has room for {room}: "
            "start a new chat, choose a larger window or another policy"
        )
    evicted, kept = evict(others, excess, policy, tokenizer)
    return Window((*pinned, *kept), evicted, size, REPLY_ROOM)


def evict(
    spans: Sequence[Span], excess: int, policy: str, tokenizer: Tokenizer
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Take at least `excess` tokens away, the oldest first; return (evicted, kept), each in the order it went or stands.

    A passage of a document was copied in for the question, so it outlasts the conversation before that.
    By tokens: exactly `excess`.  By messages: whole spans, but never all of a question that waits for its answer,
    nor of the last turn: there tokens go instead.
    """
    question = _open_question(spans)
    whole = question if policy == "drop-oldest-messages" else 0
    waiting = sorted(range(len(spans)), key=lambda place: (place >= question, spans[place].source == "document", place))
    evicted: list[Span] = []
    kept = dict(enumerate(spans))
    while excess > 0 and waiting:
        place = waiting.pop(0)
        gone = kept.pop(place)
        if len(gone.tokens) > excess and len(evicted) >= whole:
            gone, kept[place] = cut(gone, excess, tokenizer)
        evicted.append(gone)
        excess -= len(gone.tokens)
    return tuple(evicted), tuple(kept[place] for place in sorted(kept))


def cut(span: Span, at: int, tokenizer: Tokenizer) -> tuple[Span, Span]:
    """One span → its first `at` tokens and the rest.  A character cut in two shows as U+FFFD.

    >>> from cleanslate.model.tokenizer import Tokenizer
    >>> head, tail = cut(turn(Tokenizer(), "user", "Hi Ada"), 5, Tokenizer())
    >>> head.text, tail.text, len(head.tokens), len(tail.tokens)
    ('Hi ', 'Ada', 5, 4)
    """
    head, tail = span.tokens[:at], span.tokens[at:]
    return (
        replace(span, text=words(head, tokenizer).removeprefix(" "), tokens=head),
        replace(span, text=words(tail, tokenizer), tokens=tail),
    )


def words(tokens: Iterable[int], tokenizer: Tokenizer) -> str:
    """The text of `tokens` without the special ones."""
    return tokenizer.decode(token for token in tokens if token >= FIRST_BYTE)


def _open_question(spans: Sequence[Span]) -> int:
    """Index of the last user span when it has no answer yet, else of the last span of all.

    A call and the tool's answer to it are no answer to the user.
    """
    for index in range(len(spans) - 1, -1, -1):
        if spans[index].source == "user":
            return index
        if spans[index].source == "assistant" and spans[index].tokens[1:2] != (CALL,):
            break
    return max(len(spans) - 1, 0)
