"""Past chats in the memory panel: whether the app searches them, which there are, and what was copied from which."""

from collections.abc import Sequence

import htpy as h
from cleanslate.app.past_chats import PastChat, origins

from live.documents import Copy, copy_line
from live.words import counted, words


def line(count: int, searched: bool) -> str:
    """How many there are, and whether anything of them can reach Pip."""
    return counted("past.searched" if searched else "past.kept", count) if count else words("past.none")


def entry(chat: PastChat, copy: Copy | None) -> h.Element:
    """One past chat: its first words, and what was copied from it."""
    return h.li(id=f"chat-{chat.id}")[
        h.span(".chat-title", dir="auto", id=f"chat-title-{chat.id}")[chat.title],
        copy and h.p(".copied", id=f"chat-copied-{chat.id}", dir="auto")[copy_line(copy)],
        h.span(".note-actions")[
            h.button(type="button", id=f"chat-delete-{chat.id}", data_on_click="chat-delete", data_value=str(chat.id),
                     aria_describedby=f"chat-title-{chat.id}")[words("past.delete")],
        ],
    ]


def view(chats: Sequence[PastChat], search: bool, temporary: bool, found: Sequence[Copy]) -> h.Element:
    """The switch and the list, the newest first.  `found`: the passages that stand on the slate, wherever they came from."""
    sources = {(origins(chats, copy.text) or [None])[-1]: copy for copy in found}  # of several that say it, the app took the newest
    return h.div(".past", id="past")[
        h.label(".switch-line")[
            h.input(type="checkbox", role="switch", id="search-past", data_on_input="search-past", checked=search,
                    disabled=temporary, aria_describedby="past-line"),
            h.span(".switch-name")[words("past.switch")],
        ],
        h.p(".quiet", id="past-line")[line(len(chats), search and not temporary)],
        # Whoever turns the search on wants to see what is searched; else the list is the reader's to open.
        h.details(".past-list", id="past-list", data_opens="1" if search else "0")[
            h.summary[words("past.list")],
            h.ul(".chats", id="chats", tabindex="0", aria_label=words("past.list"))[
                [entry(chat, sources.get(chat.id)) for chat in reversed(chats)]
            ],
        ] if chats else None,
    ]
