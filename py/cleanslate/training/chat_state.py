"""What stands in Pip's window: turns, the facts that they hold, and which of them are still in view.

The generator asks only for what is true of the window. So every turn carries its facts, and a `View` replays
the turns that are in view. The rules: the latest statement wins; a pinned note wins over the conversation
(the app pins the notes as they are now); a turn that is cut in two makes its facts `UNSURE`.

>>> view = View(memory=False)
>>> view.read(Turn("user", "My name is Ada.", (("name", "Ada"),)))
>>> view.known("name"), view.known("city")
('Ada', None)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cleanslate.model import chat_format
from cleanslate.model.tokenizer import Tokenizer

Fact = tuple[str, str]
UNSURE = "\0unsure"
DOCUMENT_IN_VIEW = "document in view"
LONGEST_REPLY = 31  # tokens, `<|end|>` included: the app keeps room for these and a role token


@dataclass(slots=True)
class Turn:
    """One turn: `role` as in `chat_format.ROLE_TOKENS`; `facts`: what it states; `loss`: whether Pip learns to say it; `denied`: keys of what it says is not so."""

    role: str
    text: str
    facts: tuple[Fact, ...] = ()
    loss: bool = False
    denied: tuple[str, ...] = ()


@dataclass(slots=True)
class Exchange:
    """One message and all that Pip says to it.

    `needs`: what the spoken reply takes from the view (key → value, None for "not there"). `saved`: what the
    decision to call the tool takes from notes and calls. `filler`: the chat makes sense without it.
    `follows`: it only makes sense right after the exchange before.
    """

    skill: str
    turns: list[Turn]
    needs: dict[str, str | None] = field(default_factory=dict)
    saved: dict[str, str | None] = field(default_factory=dict)
    filler: bool = False
    follows: bool = False
    claim: str = ""

    @property
    def has_call(self) -> bool:
        """Whether Pip called the tool before it spoke."""
        return any(turn.role == "call" for turn in self.turns)

    @property
    def reply(self) -> str:
        """What Pip says in the end."""
        return self.turns[-1].text


class View:
    """The facts in the window. `memory`: notes are pinned and the tool is offered."""

    def __init__(self, memory: bool, notes: dict[str, str] | None = None, system: Iterable[Fact] = ()) -> None:
        self.memory = memory
        self.notes = dict(notes or {})
        self.said: dict[str, str] = dict(system)
        self.saved: dict[str, str] = dict(self.notes)
        self.called: set[str] = set()
        self.denied: set[str] = set()
        self.last_seen: dict[str, int] = {}
        self.clock = 0

    def known(self, key: str) -> str | None:
        """The value of a key as the window tells it: None if it is not there or was denied since, `UNSURE` if that is open to argument."""
        if key in self.denied:
            return None
        if key not in self.notes:
            return self.said.get(key)
        if key in self.called and self.said.get(key) != self.notes[key]:
            return UNSURE
        return self.notes[key]

    def read(self, turn: Turn, whole: bool = True) -> None:
        """Take in one turn; a turn that is not whole only casts doubt."""
        self.clock += 1
        for key in turn.denied:
            if whole:
                self.said.pop(key, None)
                self.denied.add(key)
            else:  # what is left of it may be read so or so, whatever the notes say
                self.said[key] = UNSURE
                self.called.add(key)
        for key, value in turn.facts:
            value = value if whole else UNSURE
            self.said[key] = value
            self.denied.discard(key)
            self.last_seen[key] = self.clock
            if turn.role == "call":
                self.saved[key] = value
                self.called.add(key)

    def needs_saving(self, key: str, value: str) -> bool:
        """Whether a fact that was just stated is new to the notes."""
        return self.memory and self.saved.get(key, "").lower() != value.lower()

    def agrees(self, exchange: Exchange) -> bool:
        """Whether Pip, seeing only this view, would say the same."""
        return all(self.known(key) == value for key, value in exchange.needs.items())

    def agrees_on_calls(self, exchange: Exchange) -> bool:
        """Whether Pip, seeing only this view, would call the tool in the same way."""
        return all(self.saved.get(key) == value for key, value in exchange.saved.items())


@dataclass(slots=True)
class Chat:
    """A chat as the window shows it.

    `notes`: pinned note texts, or None when memory is off. `cut`: number of whole turns (documents included)
    that are gone, and the share of the next turn's tokens that is gone too.
    """

    system: str
    notes: list[str] | None
    documents: list[Turn]
    exchanges: list[Exchange]
    cut: tuple[int, float] = (0, 0.0)

    @property
    def skills(self) -> list[str]:
        """The skill of each exchange, in order."""
        return [exchange.skill for exchange in self.exchanges]

    @property
    def messages(self) -> list[dict]:
        """The conversation as a chat API has it, nothing cut off."""
        turns = [turn for exchange in self.exchanges for turn in exchange.turns]
        return [as_message(turn) for turn in turns]


def as_message(turn: Turn) -> dict:
    """One turn as a chat API has it.

    >>> as_message(Turn("user", "hi"))
    {'role': 'user', 'content': 'hi'}
    """
    if turn.role == "call":
        return {"role": "assistant", "content": "", "tool_calls": [chat_format.parse_call(turn.text)]}
    return {"role": turn.role, "content": turn.text}


def encode_chat(chat: Chat, tokenizer: Tokenizer, limit: int = 256) -> tuple[list[int], list[int]]:
    """Tokens of the window, and for each of them 1 if Pip learns to predict it, else 0.

    A chat that is too long loses its fillers first, then its last exchanges, so that all that is learned stays true.
    """
    tokens: list[int] = []
    mask: list[int] = []
    pinned = [Turn("system", chat.system), *(Turn("note", note) for note in chat.notes or ())]
    for turn in pinned:
        tokens += _turn_tokens(turn, tokenizer)
    mask += [0] * len(tokens)
    pieces = _visible_pieces(chat, tokenizer)
    for number in _kept(pieces, limit - len(tokens)):
        for turn, ids in pieces[number][1]:
            tokens += ids
            mask += turn_mask(turn, ids)
    return tokens, mask


def _turn_tokens(turn: Turn, tokenizer: Tokenizer) -> list[int]:
    """The same tokens as `chat_format.encode_turn`, without cleaning text that is clean already."""
    return [*chat_format.ROLE_TOKENS[turn.role], *tokenizer.encode(" " + turn.text), chat_format.END]


def turn_mask(turn: Turn, ids: Sequence[int]) -> list[int]:
    """For each token of a turn 1 if Pip learns to predict it: all but the first of what it is to say, unless that is too long to be said."""
    if not turn.loss or len(ids) - 1 > LONGEST_REPLY or ids[0] != chat_format.ASSISTANT:
        return [0] * len(ids)
    return [0] + [1] * (len(ids) - 1)


def _visible_pieces(chat: Chat, tokenizer: Tokenizer) -> list[tuple[Exchange | None, list[tuple[Turn, list[int]]]]]:
    """Documents and exchanges as lists of (turn, tokens), without what was cut off at the front."""
    gone, share = chat.cut
    pieces: list[tuple[Exchange | None, list[tuple[Turn, list[int]]]]] = []
    groups: list[tuple[Exchange | None, list[Turn]]] = [(None, [turn]) for turn in chat.documents]
    groups += [(exchange, exchange.turns) for exchange in chat.exchanges]
    for exchange, turns in groups:
        kept = []
        for turn in turns:
            if gone > 0:
                gone -= 1
                continue
            ids = _turn_tokens(turn, tokenizer)
            if share:
                ids = ids[max(1, int(len(ids) * share)) :]
                share = 0.0
            kept.append((turn, ids))
        if kept:
            pieces.append((exchange, kept))
    return pieces


def _kept(pieces: list[tuple[Exchange | None, list[tuple[Turn, list[int]]]]], room: int) -> list[int]:
    """The numbers of the pieces that stay when only `room` tokens are free."""
    sizes = [sum(len(ids) for _, ids in turns) for _, turns in pieces]
    total = sum(sizes)
    kept = list(range(len(pieces)))
    if total <= room:
        return kept
    for number in range(len(pieces) - 2, 0, -1):
        exchange, after = pieces[number][0], pieces[number + 1][0]
        if exchange is not None and exchange.filler and after is not None and not after.follows:
            kept.remove(number)
            total -= sizes[number]
            if total <= room:
                return kept
    while kept and total > room:
        total -= sizes[kept.pop()]
    return kept
