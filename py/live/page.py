"""The chat page: its state and its view.

The session (transcript, notes, settings) belongs to `cleanslate.app`; everything else here is small change
of the page: which note is being edited, whether invisible ink is shown, what is said under the box.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.app.events import Event
from cleanslate.app.messages import conversation_spans, pinned_spans
from cleanslate.app.session import Session
from cleanslate.app.settings import MAX_WINDOW, MIN_WINDOW, Settings
from cleanslate.app.window import REPLY_ROOM, Span
from cleanslate.errors import WindowError
from cleanslate.model.tokenizer import FIRST_BYTE
from markupsafe import Markup

from live import conversation, diary, documents, evidence, memory, past_chats, slate, weights
from live.conversation import SUGGESTIONS, ConversationState, Line
from live.diary import Diary
from live.documents import DocumentsState
from live.evidence import Inquiry
from live.memory import MemoryState
from live.slate import Board, SlateState
from live.words import words


START = ("chat", "slate", "weights", "memory")
EVERYTHING = (*START, "documents", "diary")


@dataclass
class Reply:
    """A reply in the making: where its events come from, what it says so far, and what it is read from.

    `question`: the message that it answers, "" when it answers one again; `before`: what Pip said to that at first.
    `given`: settings, notes and documents as they were when it was asked for.
    """

    events: Iterator[Event]
    question: str
    given: tuple = ()
    text: str = ""
    before: str = ""
    kept: tuple[Span, ...] = ()
    gone: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Read:
    """What the last reply was read from, and that reply itself; it is shown as long as nothing has changed since.

    `window`: without the reply; `settings`: those it was drawn with.
    """

    board: Board
    since: tuple
    window: tuple[Span, ...]
    settings: Settings


@dataclass
class Page:
    """Everything the page shows.  `panels`: the names of its parts; `suggestions`: ids of messages to try, by place.

    `spoken` and `focus` go to the reader once, with the next view.
    """

    pip: Pip
    session: Session = field(default_factory=Session)
    slate: SlateState = field(default_factory=slate.init)
    conversation: ConversationState = field(default_factory=conversation.init)
    memory: MemoryState = field(default_factory=memory.init)
    documents: DocumentsState = field(default_factory=documents.init)
    reply: Reply | None = None
    read: Read | None = None
    inquiry: Inquiry | None = None
    diary: Diary = field(default_factory=Diary)
    panels: tuple[str, ...] = START
    suggestions: tuple[tuple[str, ...], ...] = SUGGESTIONS
    keeps: bool = False
    spoken: str = ""
    focus: str = ""

    def __post_init__(self) -> None:
        self.session.see_weights(self.pip.fingerprint)
        self.observe()

    @property
    def given(self) -> tuple:
        """What decides, beside the messages, what stands in the window."""
        notes = self.session.offered_notes
        session, searched = self.session, tuple(chat.id for chat in self.session.searched_chats)
        return session.settings, None if notes is None else tuple(notes), tuple(session.documents), searched

    @property
    def explainable(self) -> bool:
        """Is the last thing in the chat a whole reply, of which it is known what it was read from?"""
        return not self.reply and self.read is not None and self.read.since[0] == len(self.session.messages)

    @property
    def examining(self) -> bool:
        return self.inquiry is not None and self.inquiry.steps is not None

    @property
    def answering(self) -> bool:
        return self.reply is not None

    @property
    def busy(self) -> bool:
        return self.answering or self.examining or bool(self.conversation.waiting)

    def observe(self) -> None:
        """Let the diary write down what has changed, unless Pip is still writing."""
        if self.answering:
            return
        if not self.explainable:
            return self.diary.observe(self.session)
        board = self.read.board
        passage = documents.joined([copy for copy in documents.copies(board, self.pip.tokenizer) if copy.left != "none"])
        self.diary.observe(self.session, sum(len(span.tokens) for span in self.read.window), board.wiped, passage)

    def say(self, **changes: object) -> None:
        """Change the conversation's own state."""
        self.conversation = replace(self.conversation, **changes)

    def hush(self) -> None:
        """Take back what the panels say happened last: something else happens now."""
        self.memory, self.documents = replace(self.memory, said=""), replace(self.documents, said="")


def board(page: Page) -> Board:
    """What Pip reads: for the reply in the making, what it read for the last one, or would read for the next."""
    session = page.session
    if page.reply and page.reply.kept:
        return Board(page.reply.kept, page.reply.gone, session.settings.window, 0, session.settings.policy)
    if page.read and page.read.since == (len(session.messages), *page.given):
        return page.read.board
    try:
        window = session.window(page.pip)
        kept, gone = window.spans, window.evicted
    except WindowError:
        # Nothing may be dropped, or nothing fits: draw what would have to stand there, and say that it is too much.
        tokenizer = page.pip.tokenizer
        pinned = pinned_spans(session.messages, session.offered_notes, tokenizer)
        kept, gone = (*pinned, *conversation_spans(session.messages, tokenizer)), ()
    return Board(kept, gone, session.settings.window, REPLY_ROOM, session.settings.policy)


def seen(drawn: Board) -> dict[int, str]:
    """How much of each message (by its index) stands on the slate: all or part.  Those left out: none."""
    # Of a message whose words are gone, a last <|end|> may be left: that is no part of it that could be read.
    kept = {span.message: "all" for span in drawn.kept if span.message is not None and max(span.tokens) >= FIRST_BYTE}
    gone = {span.message for span in drawn.gone}
    return {index: "part" if index in gone else whole for index, whole in kept.items()}


def panels(page: Page) -> dict[str, h.Element]:
    """The parts of the page that it shows, by name."""
    drawn = board(page)
    make = {"chat": chat_panel, "slate": slate_panel, "weights": weights_panel, "memory": memory_panel,
            "documents": documents_panel, "diary": diary_panel}
    return {name: make[name](page, drawn) for name in page.panels}


def chat_panel(page: Page, drawn: Board) -> h.Element:
    session = page.session
    shown = conversation.lines(session.messages, seen(drawn))
    if page.reply:
        shown.append(Line(f"m{len(session.messages)}", "pip", page.reply.text, drawing=True, before=page.reply.before))
    return conversation.view(
        page.conversation, shown, page.answering, session.temporary, (drawn.used, drawn.size),
        evidence.view(page.inquiry) if page.explainable else None, conversation.untried(page.suggestions, *answered(page, drawn)),
    )


def answered(page: Page, drawn: Board) -> tuple[set[str], set[str]]:
    """What the user said and Pip has answered, and what of it stands on the slate.

    A message that is still being answered does not count, so that a second click cannot send the next one.
    """
    messages = page.session.messages
    users = [index for index, message in enumerate(messages) if message["role"] == "user"]
    said = {index: messages[index]["content"] for index in (users[:-1] if page.answering else users)}
    return set(said.values()), {said[index] for index, part in seen(drawn).items() if part == "all" and index in said}


def slate_panel(page: Page, drawn: Board) -> h.Element:
    largest = min(MAX_WINDOW, page.pip.transformer.config.context)
    return slate.view(drawn, page.slate, page.pip.tokenizer, (MIN_WINDOW, largest))


def weights_panel(page: Page, drawn: Board) -> h.Element:
    file, session = page.pip.weights, page.session
    return weights.view(weights.WeightsState(session.fingerprint, file.size, file.parameters, session.unchanged_messages))


def memory_panel(page: Page, drawn: Board) -> h.Element:
    session, found = page.session, documents.copies(drawn, page.pip.tokenizer)
    past = past_chats.view(session.past_chats, session.search_past, session.temporary, found)
    return memory.view(page.memory, session.notes, session.memory, session.temporary, past)


def documents_panel(page: Page, drawn: Board) -> h.Element:
    session = page.session
    return documents.view(page.documents, session.documents, drawn, page.pip.tokenizer, session.temporary)


def diary_panel(page: Page, drawn: Board) -> h.Element:
    return h.section(".what-happened", id="diary", aria_labelledby="diary-title")[
        h.header(".section-head")[h.h2(id="diary-title")[words("diary.heading")], h.p[words("diary.about")]],
        # The newest first: what has just happened stands where the eye is.
        diary.view(page.diary.lines, words("diary.heading"), newest_first=True) if page.diary.lines else
        h.p(".quiet", id="diary-empty")[words("diary.none")],
    ]


def stage(opening: Iterable[h.Node], shown: Iterable[h.Node]) -> h.Element:
    """The main part of a page: how it opens, and its panels."""
    return h.main(".stage", id="main")[h.div(".intro")[list(opening)], list(shown)]


def view(page: Page) -> Markup:
    """The start's live part, the same at build time and in the browser: chat, slate and weights, and the notes beside them."""
    shown = panels(page)
    beside = shown.pop("memory", None)
    opening = h.h1[words("intro.title")], h.p(".lede")[words("intro.lede")]
    return Markup(str(h.fragment[stage(opening, shown.values()), beside]))
