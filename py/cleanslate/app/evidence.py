"""Where did a reply come from?  Take parts of the window away, ask again, and see what Pip says then.

That is a causal answer (ablation): a part on which the reply depends is one without which the reply is another.
A part is a note, a passage of a document, a system prompt of one's own, or an exchange: a message with what Pip said to it, since
the two tell the same.  Each step is an honest new run of the model with everything else unchanged:

1. With every part gone but the usual system prompt and the question: the same reply?  Then it comes from the weights.
2. Each part alone taken away: does the reply change?
3. Parts taken away one after the other, the newest first, for as long as the reply stays the same.  What is left is
   enough for the reply, and nothing of it can be spared.  This finds a source also when later parts repeat it.
4. Of an exchange that is left: the message alone taken away, or Pip's words to it alone.  Often it is Pip's own words
   that carry the fact: it reads what it said as it reads everything else.

Attention, summed per part, is a second view: it says where the model looked, not what made the difference
(Jain and Wallace 2019, "Attention is not Explanation").
"""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from cleanslate.app.chat import Pip
from cleanslate.app.draft import LONGEST_REPLY, Draft
from cleanslate.app.settings import Settings
from cleanslate.app.window import Span, Window, turn
from cleanslate.errors import MessageError
from cleanslate.model.attention import attention
from cleanslate.model.chat_format import SYSTEM_PROMPT, TOOL_PROMPT
from cleanslate.model.decode import generate
from cleanslate.search.found import is_remark

USUAL_PROMPTS = (SYSTEM_PROMPT, f"{SYSTEM_PROMPT} {TOOL_PROMPT}")


@dataclass(frozen=True, slots=True)
class Source:
    """One part of the window, and what it did for the reply.

    `spans`: their places in the window.  `kind`: source of the first of them, so "user" for an exchange; `text`: its
    text; `message`: the index of its message, None for a note or a document.  `without`: what Pip says when only this
    part is missing, and `changed` whether that is another reply.  `needed`: the part is among those that are enough for
    the reply.  `carriers`: the spans of a needed exchange that cannot be spared even alone.  `attention`: the part's
    share of all attention paid while the reply was drawn, 0 to 1.
    """

    spans: tuple[int, ...]
    kind: str
    text: str
    message: int | None
    without: str
    changed: bool
    needed: bool
    carriers: tuple[int, ...]
    attention: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a reply came from.  `bare`: the reply to the question alone; `runs`: how often Pip was asked anew."""

    reply: str
    bare: str
    sources: tuple[Source, ...]
    question_attention: float
    runs: int

    @property
    def from_weights(self) -> bool:
        """Whether the question alone, with nothing else in the window, gives the same reply."""
        return self.bare == self.reply

    @property
    def needed(self) -> tuple[Source, ...]:
        """The parts that are enough for the reply; none when it comes from the weights."""
        return tuple(source for source in self.sources if source.needed)


def evidence(pip: Pip, window: Sequence[Span], settings: Settings | None = None) -> Evidence:
    """Examine the reply to `window` (as `Reply.window` has it: with a question, ending where Pip's reply opens).

    reply = pip.reply([{"role": "user", "content": "My name is Ada."}, …, {"role": "user", "content": "Who am I?"}])
    [source.text for source in evidence(pip, reply.window).needed]      # ["My name is Ada."]

    `settings`: those the reply was drawn with.  Raises MessageError when there is no question in the window.
    """
    steps = examine(pip, window, settings)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def examine(pip: Pip, window: Sequence[Span], settings: Settings | None = None) -> Generator[int, None, Evidence]:
    """`evidence`, step by step: yields the number of runs made so far after each one."""
    trial = _Trial(pip, tuple(window), settings or Settings())
    parts = trial.parts
    reply = trial.without(())
    yield trial.runs
    bare = trial.without(place for part in parts for place in part)
    yield trial.runs
    alone = []
    for part in parts:
        alone.append(trial.without(part))
        yield trial.runs
    gone: set[int] = set()
    for part in reversed(parts):
        if bare == reply or trial.without(gone.union(part)) == reply:
            gone.update(part)
        yield trial.runs
    carriers: list[tuple[int, ...]] = []
    for part in parts:
        found = []
        for place in part if len(part) > 1 and not gone.issuperset(part) else ():
            if trial.without(gone | {place}) != reply:
                found.append(place)
            yield trial.runs
        carriers.append(tuple(found))
    looked = trial.attention()
    sources = tuple(
        Source(
            part, window[part[0]].source, window[part[0]].text, window[part[0]].message, without, without != reply,
            not gone.issuperset(part), carried, sum(looked[place] for place in part),
        )
        for part, without, carried in zip(parts, alone, carriers)
    )
    return Evidence(reply, bare, sources, sum(looked[trial.question :]), trial.runs)


def reply_without(pip: Pip, window: Sequence[Span], places: Iterable[int], settings: Settings | None = None) -> str:
    """What Pip says to `window` when the spans at these places are taken away; a tool call stands in square brackets.

    The question stays, whatever `places` says.  Raises as `evidence`.
    """
    trial = _Trial(pip, tuple(window), settings or Settings())
    return trial.without(place for place in places if place < trial.question)


class _Trial:
    """One window from which spans can be taken away; every combination is asked for once."""

    def __init__(self, pip: Pip, window: tuple[Span, ...], settings: Settings) -> None:
        self.pip, self.window, self.settings = pip, window, settings
        self.question = _question(window)
        self.parts = _parts(window[: self.question])
        self._drafts: dict[frozenset[int], Draft] = {}

    @property
    def runs(self) -> int:
        return len(self._drafts)

    def without(self, places: Iterable[int]) -> str:
        """What Pip says when these spans are gone; a tool call stands in square brackets."""
        gone = frozenset(places)
        if gone not in self._drafts:
            self._drafts[gone] = self._draw(gone)
        draft = self._drafts[gone]
        return f"[{draft.text}]" if draft.is_call else draft.text

    def _draw(self, gone: frozenset[int]) -> Draft:
        left = [
            self._usual_prompt(span) if place in gone else span
            for place, span in enumerate(self.window)
            if place not in gone or span.source == "system"
        ]
        draft = Draft(self.pip.tokenizer, Window(tuple(left), (), self.pip.transformer.config.context))
        steps = generate(
            self.pip.transformer, draft.window.tokens, max_tokens=LONGEST_REPLY,
            temperature=self.settings.temperature, seed=self.settings.seed, spell=self.pip.tokenizer.token_bytes,
        )
        for step in steps:
            draft.add(step.token)
            if draft.ended:
                break
        return draft

    def _usual_prompt(self, span: Span) -> Span:
        """A system prompt cannot just be missing: Pip was never trained without one."""
        return turn(self.pip.tokenizer, "system", USUAL_PROMPTS[span.text.endswith(TOOL_PROMPT)], pinned=True)

    def attention(self) -> list[float]:
        """The share of attention that each span of the window got, averaged over the tokens of the reply."""
        tokens = self._drafts[frozenset()].window.tokens
        first = sum(len(span.tokens) for span in self.window) - 1
        paid = attention(self.pip.transformer, tokens[:-1], first)
        shares, place = [], 0
        for span in self.window:
            shares.append(sum(paid[place : place + len(span.tokens)]))
            place += len(span.tokens)
        total = sum(shares)
        return [share / total for share in shares]


def _question(window: Sequence[Span]) -> int:
    """Place of the last thing the user said; it and what follows it (a call, its answer, the opening) always stay."""
    for place in range(len(window) - 1, -1, -1):
        if window[place].source == "user":
            return place
    raise MessageError("there is no message by the user in the window: nothing was asked")


def _parts(spans: Sequence[Span]) -> list[tuple[int, ...]]:
    """What can be taken away, as places of spans: everything but the usual system prompt."""
    parts: list[tuple[int, ...]] = []
    for place, span in enumerate(spans):
        if span.source == "system" and span.text in USUAL_PROMPTS:
            continue
        before = spans[parts[-1][0]].source if parts else ""
        answers = span.source in ("assistant", "tool") and before in ("user", "assistant")
        if answers or span.source == before == "document" and is_remark(span.text):
            parts[-1] = (*parts[-1], place)
        else:
            parts.append((place,))
    return parts
