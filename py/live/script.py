"""A conversation as a list that the reader may change: every message can be edited or struck out, Pip's own included."""

from dataclasses import dataclass, replace

import htpy as h
from cleanslate.model.chat_format import clean_text

from live import rewriting
from live.words import words

LONGEST = 500
"""Characters in one message."""
MOST = 20
"""Messages in the list."""
WHO = {"user": "you", "assistant": "pip"}


@dataclass(frozen=True)
class Line:
    """One message.  `was`: what it said at first; `out`: struck out, so that it does not go in."""

    role: str
    text: str
    was: str
    out: bool = False

    @property
    def changed(self) -> bool:
        return self.text != self.was


@dataclass(frozen=True)
class Script:
    """The list.  `editing`: place of the message in the editor; `filled`: a number that changes when it must be filled anew.

    `problem`, `new_problem`: why what was written in the editor, or in the box for a new message, cannot be kept.
    """

    lines: tuple[Line, ...]
    editing: int | None = None
    filled: int = 0
    problem: str = ""
    new_problem: str = ""

    @property
    def messages(self) -> list[dict]:
        """What goes in, as chat APIs have it."""
        return messages(self.lines)

    def at(self, place: int, **changes: object) -> "Script":
        """The same with one message changed.  `place`: counted from 0."""
        line = replace(self.lines[place], **changes)
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place + 1 :]))

    def add(self, role: str, text: str) -> "Script":
        """The same with one more message at the end."""
        text = clean_text(text)
        return replace(self, lines=(*self.lines, Line(role, text, text)), new_problem="")


def messages(lines: tuple[Line, ...]) -> list[dict]:
    """The messages that are not struck out.

    >>> messages((Line("user", "Hi", "Hi"), Line("assistant", "Hello!", "Hello!", out=True)))
    [{'role': 'user', 'content': 'Hi'}]
    """
    return [{"role": line.role, "content": line.text} for line in lines if not line.out]


def fault(text: str) -> str:
    """Why a text cannot be a message; "" when it can."""
    if not clean_text(text):
        return words("script.empty")
    return words("script.too-long", most=LONGEST, count=len(text)) if len(text) > LONGEST else ""


def update(script: Script, name: str, data: dict) -> Script:
    """`line-edit`, `line-strike` (of one message), `line-save`, `line-cancel`: what the buttons of a message do."""
    place = place_in(data, len(script.lines))
    if name == "line-edit" and place is not None:
        return replace(script, editing=place, filled=script.filled + 1, problem="")
    if name == "line-strike" and place is not None:
        struck = script.at(place, out=not script.lines[place].out)
        return replace(struck, editing=None, problem="") if place == script.editing else struck
    if name == "line-save" and script.editing is not None:
        return save(script, str(data.get("text", "")))
    if name == "line-cancel":
        return replace(script, editing=None, problem="")
    return script


def save(script: Script, text: str) -> Script:
    """Keep what was written in the editor, or say why not."""
    if fault(text):
        return replace(script, problem=fault(text))
    return replace(script.at(script.editing, text=clean_text(text)), editing=None, problem="")


def place_in(data: dict, count: int) -> int | None:
    """The place that an event names, one of `count`; None when it names none.

    >>> place_in({"value": "2"}, 3), place_in({"value": "3"}, 3), place_in({"value": "-1"}, 3), place_in({}, 3)
    (2, None, None, None)
    """
    text = str(data.get("value"))
    return next((place for place in range(count) if str(place) == text), None)


# ---- what is shown ----


def view(script: Script) -> h.Element:
    """The list with its buttons, and a box for one more message."""
    return h.section(".script", id="script", aria_labelledby="script-title")[
        h.header(".section-head")[h.h2(id="script-title")[words("script.heading")], h.p[words("script.about")]],
        h.ol(".lines", id="lines")[[line_html(script, place) for place in range(len(script.lines))]],
        adder(script) if len(script.lines) < MOST else h.p(".quiet", id="lines-full")[words("script.full", most=MOST)],
    ]


def line_html(script: Script, place: int) -> h.Element:
    """One message with its two buttons, or its editor."""
    line, key = script.lines[place], f"line-{place}"
    who = WHO[line.role]
    if script.editing == place:
        inside = [rewriting.editor("line", who, line.text, script.filled, script.problem)]
    else:
        inside = [
            h.p(".said", id=f"{key}-said", dir="auto")[h.s[line.text] if line.out else line.text],
            h.p(".mark")[words("script.out")] if line.out else None,
            h.p(".mark", dir="auto")[words("script.was"), " ", h.s[line.was]] if line.changed and not line.out else None,
            rewriting.tools("line", place, line.out, f"{key}-said"),
        ]
    return h.li(".message", id=key, data_who=who, data_out=line.out, data_changed=line.changed)[
        h.p(".who")[words(f"chat.{who}")], inside
    ]


def adder(script: Script) -> h.Element:
    """The box for a message of the reader's own."""
    return h.form(".line-adder", id="line-adder", autocomplete="off", data_on_submit="line-add")[
        h.label(for_="line-new")[words("script.new")],
        h.div(".box")[
            h.textarea(id="line-new", name="text", rows="1", dir="auto", data_submit_on_enter=True,
                       aria_describedby="line-new-hint line-new-problem", data_fill=str(len(script.lines))),
            h.button(type="submit", id="line-add")[words("script.add")],
        ],
        h.p(".hint", id="line-new-hint")[words("script.new-hint")],
        h.p(".problem", id="line-new-problem", aria_live="polite")[script.new_problem or None],
    ]
