"""How a message is changed wherever one stands: two quiet buttons, and a little form.

`name` begins the events (`<name>-edit`, `<name>-strike`, `<name>-save`, `<name>-cancel`) and the ids.
"""

import htpy as h

from live.words import words


def tools(name: str, place: int, struck: bool, described_by: str) -> h.Element:
    """Edit and Strike out; for a message that is struck out, Put back.  `place`: where it stands, counted from 0."""
    about = {"type": "button", "data_value": str(place), "aria_describedby": described_by}
    return h.p(".line-tools")[
        None if struck else h.button(id=f"{name}-edit-{place}", data_on_click=f"{name}-edit", **about)[words("script.edit")],
        h.button(id=f"{name}-strike-{place}", data_on_click=f"{name}-strike", **about)[
            words("script.put-back" if struck else "script.strike")],
    ]


def editor(name: str, who: str, text: str, filled: int, problem: str) -> h.Element:
    """The form, with `text` in it.  `who`: you or pip; `filled`: a number that changes when it must be filled anew."""
    return h.form(".rewriter", id=f"{name}-editor", autocomplete="off",
                  data_on_submit=f"{name}-save", data_on_keydown=f"{name}-cancel", data_keys="Escape")[
        h.label(for_=f"{name}-text")[words(f"script.field-{who}")],
        h.textarea(id=f"{name}-text", name="text", rows="2", dir="auto", data_submit_on_enter=True,
                   aria_describedby=f"{name}-hint {name}-problem", data_fill=str(filled))[text],
        h.p(".hint", id=f"{name}-hint")[words("script.hint")],
        h.p(".problem", id=f"{name}-problem", aria_live="polite")[problem or None],
        h.div(".actions")[
            h.button(".send", type="submit", id=f"{name}-save")[words("script.save")],
            h.button(type="button", id=f"{name}-cancel", data_on_click=f"{name}-cancel")[words("script.cancel")],
        ],
    ]
