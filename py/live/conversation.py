"""The chat: what was said, as the app shows it, and the box to write in."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import htpy as h
from markupsafe import Markup

from cleanslate.app.in_need import speaks_of_danger
from live import rewriting
from live.words import words

SUGGESTIONS = (("name", "pet", "pet-asked", "sister", "sister-asked"), ("cows", "remember", "learn", "made"), ("asked",))
"""Messages to try, by place on the page: one that was sent makes room for the next, and the last one stays."""
LONG_MESSAGE = 600
"""Characters from which on a message gets a box that scrolls."""


@dataclass(frozen=True)
class ConversationState:
    """`draft` and `draft_number`: what the box should hold, and a number that changes when it must be filled anew.

    `notice`: a text id and its values, shown under the box.  `waiting`: messages sent while Pip was still answering.
    `editing`: place of the message that is being changed, with `edit_number` and `problem` for its editor.
    """

    draft: str = ""
    draft_number: int = 0
    notice: str = ""
    waiting: tuple[str, ...] = ()
    untouched: bool = False
    editing: int | None = None
    edit_number: int = 0
    problem: str = ""

    def filled(self, text: str) -> "ConversationState":
        """The same with `text` put into the box."""
        return replace(self, draft=text, draft_number=self.draft_number + 1)


@dataclass(frozen=True)
class Line:
    """One thing in the transcript.  `kind`: you, pip or saved; `seen`: all, part or none of it is on the slate.

    `place`: of the message among all, None for one that cannot be changed (yet).  `before`: what stood there before.  `cut`: why
    the app cut it off.  `helped`: under it the page says where help is.
    """

    key: str
    kind: str
    text: str
    seen: str = "all"
    stopped: bool = False
    drawing: bool = False
    place: int | None = None
    struck: bool = False
    before: str = ""
    cut: str = ""
    helped: bool = False


def init() -> ConversationState:
    return ConversationState(untouched=True)


def slip(note: str, answer: Mapping) -> str:
    """What is said of a note that Pip asked for; `answer`: the tool's message."""
    if answer.get("unchanged"):
        return words("chat.noted-already", note=note)
    if answer.get("replaced"):
        return words("chat.note-changed", note=note, before=answer["replaced"])
    return words("chat.saved", note=note)


def lines(messages: Sequence[Mapping], seen: Mapping[int, str]) -> list[Line]:
    """Messages as a chat app shows them: turns of You and Pip, and a slip wherever a note was saved."""
    shown: list[Line] = []
    for index, message in enumerate(messages):
        kind = {"user": "you", "assistant": "pip"}.get(message["role"])
        for place, call in enumerate(message.get("tool_calls") or ()):
            saved = index + 1 < len(messages) and messages[index + 1].get("content") == "saved"
            if saved and "raw" not in call:
                note = "{key} = {value}".format(**call["arguments"])
                shown.append(Line(f"s{index}-{place}", "saved", slip(note, messages[index + 1])))
        if kind and message.get("content"):
            stopped = bool(message.get("stopped"))
            shown.append(Line(
                f"m{index}", kind, message["content"], seen.get(index, "none"), stopped,
                place=index, struck=bool(message.get("struck")), before=str(message.get("before") or ""),
                cut=str(message.get("cut") or ""),
            ))
    return shown


in_danger = lru_cache(maxsize=512)(speaks_of_danger)  # a reply redraws the whole chat once per token


def with_help(shown: Sequence[Line]) -> list[Line]:
    """The same lines; where a message speaks of danger, help is named under Pip's reply to it, which is read last, or under the message while there is none."""
    lines = list(shown)
    for place, line in enumerate(lines):
        if line.kind == "you" and in_danger(line.text):
            after = next((later for later in range(place + 1, len(lines)) if lines[later].kind != "saved"), place)
            under = after if lines[after].kind == "pip" else place
            lines[under] = replace(lines[under], helped=True)
    return lines


def marks(line: Line) -> list[h.Node]:
    """What is to be said of a message: what it was before, that it was stopped or cut off, that Pip does not see it."""
    said: list[h.Node] = [words("chat.stopped")] if line.stopped else []
    if line.cut == "length":
        said.append(words("chat.cut-short"))
    if line.before and line.before == line.text:
        said.append(words("chat.same-again"))
    elif line.before:
        said.append([words("chat.before"), " ", h.s[line.before]])
    if line.struck:
        said.append(words("chat.struck"))
    elif line.seen != "all":
        said.append(words("chat.gone" if line.seen == "none" else "chat.half-gone"))
    return said


def line_html(line: Line, state: ConversationState = ConversationState()) -> h.Element | Markup:
    """One message (or its editor), or the slip that says a note was saved."""
    if line.place is None or line.place != state.editing:
        return written(line)
    return h.article(".message", **attributes(line))[
        h.p(".who", aria_hidden="true")[words(f"chat.{line.kind}")],
        rewriting.editor("message", line.kind, line.text, state.edit_number, state.problem),
    ]


def attributes(line: Line) -> dict[str, str]:
    """What every message has, whether it is read or changed."""
    return {"id": f"line-{line.key}", "aria_label": words(f"chat.{line.kind}"), "data_who": line.kind, "data_seen": line.seen}


@lru_cache(maxsize=512)
def written(line: Line) -> Markup:
    """One message or slip; cached, because a reply redraws the whole chat once per token."""
    return Markup(str(_written(line)))


def _written(line: Line) -> h.Element:
    if line.kind == "saved":
        return h.p(".saved", id=f"line-{line.key}")[h.span[line.text]]
    busy = "true" if line.drawing else None
    long = len(line.text) > LONG_MESSAGE
    key = f"line-{line.key}"
    return h.article(".message", aria_busy=busy, **attributes(line))[
        h.p(".who", aria_hidden="true")[words(f"chat.{line.kind}")],
        # A pasted page stays in a box of its own, which a keyboard can scroll, too.
        h.p(class_=["said", long and "long"], id=f"{key}-said", dir="auto", tabindex="0" if long else None)[
            line.text, h.span(".caret", aria_hidden="true") if line.drawing else None
        ],
        [h.p(".mark", dir="auto")[mark] for mark in marks(line)],
        h.p(".in-need", role="note")[words("chat.in-need")] if line.helped else None,
        None if line.place is None else rewriting.tools("message", line.place, line.struck, f"{key}-said"),
    ]


def peek(used: int, size: int) -> h.Element:
    """How full the slate is, where the slate itself is out of sight: a way to it."""
    return h.a(".peek", href="#slate", id="peek")[
        h.svg(viewBox=f"0 0 {size} 1", preserveAspectRatio="none", aria_hidden="true")[
            h.rect(width=str(min(used, size)), height="1")
        ],
        h.span[words("chat.peek", used=used, size=size)],
    ]


def composer(state: ConversationState, busy: bool, used: int, size: int) -> h.Element:
    """The box, Send, and Stop while Pip answers."""
    return h.form(".composer", id="composer", data_on_submit="send", data_reveal="log", autocomplete="off")[
        peek(used, size),
        h.label(for_="message")[words("chat.box")],
        h.div(".box")[
            h.textarea(
                id="message", name="text", rows="1", dir="auto", enterkeyhint="send", autocapitalize="sentences",
                placeholder=words("chat.box"), aria_describedby="notice keys",
                data_submit_on_enter=True, data_clear=True, data_fill=str(state.draft_number),
                data_on_keydown="stop" if busy else None, data_keys="Escape" if busy else None,
            )[state.draft],
            busy and h.button(".stop", type="button", id="stop", data_on_click="stop")[words("chat.stop")],
            h.button(".send", type="submit", id="send")[words("chat.send")],
        ],
        h.p(".notice", id="notice", aria_live="polite")[state.notice or None],
        h.p(".waiting-note", data_show="waiting")[words("engine.waiting")],
        h.div(".hints")[
            h.p(".hint", id="keys")[words("chat.keys")],
            h.p(".hint.loading", data_show="loading")[words("engine.loading")],
        ],
    ]


def untried(places: Sequence[Sequence[str]], said: Collection[str], seen: Collection[str] = ()) -> list[str]:
    """What each place offers: the first of its messages that was not `said`, then the first that Pip cannot see any more, then the last one.

    >>> name, pet = words("suggest.name"), words("suggest.pet")
    >>> [untried([("name", "pet")], *known) for known in ([[]], [[name]], [[name, pet], [pet]], [[name, pet], [name, pet]])] == [[name], [pet], [name], [pet]]
    True
    """
    offered = ([words(f"suggest.{name}") for name in names] for names in places)
    return [next((text for known in (said, seen) for text in texts if text not in known), texts[-1]) for texts in offered]


def suggestions(texts: Sequence[str]) -> h.Element:
    """Messages to try; a click sends one.  A place keeps its id, and so the focus, when its message changes."""
    return h.div(".suggestions", role="group", aria_label=words("chat.suggestions"))[
        h.span(".caps", aria_hidden="true")[words("chat.suggestions")],
        [
            h.button(".suggestion", type="button", id=f"try-{place}", data_on_click="try", data_text=text)[text]
            for place, text in enumerate(texts)
        ],
    ]


def view(
    state: ConversationState, shown: Sequence[Line], busy: bool, temporary: bool, filled: tuple[int, int],
    why: h.Element | None, suggested: Sequence[str] = (), empty: str = "",
) -> h.Element:
    """The region with the transcript, the buttons that begin anew, and the box.

    `filled`: tokens on the slate, of how many; `why`: what is said of the last reply; `suggested`: messages to try;
    `empty`: what is said of an empty transcript.
    """
    waiting = [Line(f"w{place}", "you", text, "all") for place, text in enumerate(state.waiting)]
    empty = empty or words("chat.empty-temporary" if temporary else "chat.empty")
    return h.section(".chat", id="chat", aria_labelledby="chat-title")[
        h.header(".section-head.with-actions")[
            h.h2(id="chat-title")[words("chat.heading"), temporary and h.span(".tag")[words("chat.temporary-mark")]],
            h.div(".actions")[
                h.button(type="button", id="new-chat", data_on_click="new-chat")[words("chat.new")],
                h.button(type="button", id="temporary-chat", data_on_click="temporary-chat")[words("chat.temporary")],
            ],
        ],
        # Not live: words that grow letter by letter would be read out in shreds.  The page says the whole reply once.
        h.div(
            ".log", id="log", role="log", aria_label=words("chat.log"), aria_live="off", tabindex="0",
            data_stick_to_end=True,
        )[
            [line_html(line, state) for line in with_help(shown)],
            why if not waiting else None,
            [h.div(".queued", id=f"queued-{line.key}")[line_html(line)] for line in with_help(waiting)],
            h.p(".empty", id="empty")[empty] if not shown and not waiting else None,
            h.p(".built", id="built")[words("chat.built")] if state.untouched and shown else None,
        ],
        suggestions(suggested) if suggested else None,
        composer(state, busy, *filled),
    ]
