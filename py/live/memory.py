"""The memory panel: slips of paper that the app keeps, never the model."""

from collections.abc import Iterable
from dataclasses import dataclass

import htpy as h
from cleanslate.app.memory import MAX_NOTE_LENGTH, Note

from live.words import words

NEW = 0
"""The "id" of a note that is being written; real ones count from 1."""


@dataclass(frozen=True)
class MemoryState:
    """`editing`: id of the note in the editor, NEW for a new one, None for none.  `said`: what happened last."""

    editing: int | None = None
    draft_number: int = 0
    problem: str = ""
    said: str = ""
    unstored: bool = False


def init() -> MemoryState:
    return MemoryState()


def editor(state: MemoryState, text: str) -> h.Element:
    """The little form in which a note is written."""
    return h.form(
        ".note-editor", id="note-editor", autocomplete="off",
        data_on_submit="note-save", data_on_keydown="note-cancel", data_keys="Escape",
    )[
        h.label(for_="note-text")[words("memory.field")],
        h.input(id="note-text", name="text", type="text", dir="auto", value=text, maxlength=str(4 * MAX_NOTE_LENGTH),
                aria_describedby="note-hint note-problem", data_fill=str(state.draft_number)),
        h.p(".hint", id="note-hint")[words("memory.hint")],
        h.p(".problem", id="note-problem", aria_live="polite")[state.problem or None],
        h.div(".actions")[
            h.button(".send", type="submit", id="note-save")[words("memory.save")],
            h.button(type="button", id="note-cancel", data_on_click="note-cancel")[words("memory.cancel")],
        ],
    ]


def slip(note: Note, state: MemoryState) -> h.Element:
    """One note, or its editor."""
    if state.editing == note.id:
        return h.li(".slip", id=f"note-{note.id}")[editor(state, note.text)]
    return h.li(".slip", id=f"note-{note.id}")[
        h.span(".note-text", dir="auto", id=f"note-text-{note.id}")[note.text],
        h.span(".note-actions")[
            h.button(type="button", id=f"note-edit-{note.id}", data_on_click="note-edit", data_value=str(note.id),
                     aria_describedby=f"note-text-{note.id}")[words("memory.edit")],
            h.button(type="button", id=f"note-delete-{note.id}", data_on_click="note-delete", data_value=str(note.id),
                     aria_describedby=f"note-text-{note.id}")[words("memory.delete")],
        ],
    ]


def view(state: MemoryState, notes: Iterable[Note], use_memory: bool, temporary: bool, past_chats: h.Node) -> h.Element:
    """The complementary landmark "Memory"; `past_chats`: the part about these."""
    slips = [slip(note, state) for note in notes]
    line = words("memory.temporary") if temporary else None if use_memory else words("memory.off")
    unused = temporary or not use_memory or None
    return h.aside(".memory", id="memory", aria_labelledby="memory-title", data_off=unused)[
        h.header(".section-head")[h.h2(id="memory-title")[words("memory.heading")], h.p[words("memory.about")]],
        h.label(".switch-line")[
            h.input(
                type="checkbox", role="switch", id="use-memory", data_on_input="memory",
                checked=use_memory, disabled=temporary,
            ),
            h.span(".switch-name")[words("memory.switch")],
        ],
        h.p(".quiet", id="memory-line")[line] if line else None,
        h.p(".updated", role="status", id="memory-status", aria_label=state.said or None)[state.said or None],
        slips and h.ul(".slips", id="slips", aria_label=words("memory.list"))[slips] or None,
        h.p(".quiet", id="notes-kept")[words("memory.kept")] if slips and not temporary and not state.unstored else None,
        not slips and not line and h.p(".quiet", id="no-notes")[words("memory.none")],
        h.div(".slip.new", id="note-new")[editor(state, "")] if state.editing == NEW else
        h.button(".add", type="button", id="note-add", data_on_click="note-add")[words("memory.add")],
        h.p(".quiet.unstored", id="unstored")[words("memory.unstored")] if state.unstored else None,
        past_chats,
    ]
