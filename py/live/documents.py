"""The documents panel: texts that the app keeps beside the chat, and which of them a passage on the slate came from."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import htpy as h
from cleanslate.model.chat_format import DOCUMENT, clean_text
from cleanslate.model.tokenizer import FIRST_BYTE, Tokenizer
from cleanslate.search.found import is_remark
from cleanslate.search.passages import split

from live.evidence import quoted
from live.slate import Board
from live.words import shortened, words

MOST = 5
LONGEST = 5_000
"""Characters of one document.  All of them are searched again with every question."""
LONGEST_OPENING = 120
"""Characters of a document that the list shows."""


@dataclass(frozen=True)
class DocumentsState:
    """`writing`: is the form open?  `problem`: why a text was not taken.  `said`: what happened last."""

    writing: bool = False
    problem: str = ""
    said: str = ""


@dataclass(frozen=True)
class Copy:
    """A passage that the app copied onto the slate.  `left`: all, part or none of it still stands there."""

    text: str
    left: str


def init() -> DocumentsState:
    return DocumentsState()


def key(text: str) -> str:
    """A name for a document that stays the same when others go: a second click must not delete its neighbour."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def refusal(documents: Sequence[str], text: str) -> str:
    """Why a text cannot be kept; empty when it can."""
    if not clean_text(text):
        return words("documents.empty")
    if len(text) > LONGEST:
        return words("documents.too-long", most=LONGEST, count=len(text))
    if text in documents:
        return words("documents.twice")
    return words("documents.too-many", most=MOST) if len(documents) >= MOST else ""


def copies(drawn: Board, tokenizer: Tokenizer) -> list[Copy]:
    """The passages that were copied onto the slate, whole, although some of them may have been wiped since."""
    turns: list[tuple[list[int], list[int]]] = []  # of each passage, what is wiped and what is kept
    for kept, spans in enumerate((drawn.gone, drawn.kept)):
        for span in spans:
            if span.source == "document":
                if span.tokens[0] == DOCUMENT or not turns:
                    turns.append(([], []))
                turns[-1][kept].extend(token for token in span.tokens if token >= FIRST_BYTE)
    found = [Copy(tokenizer.decode(gone + kept).strip(), "none" if not kept else "part" if gone else "all") for gone, kept in turns]
    return found[:-1] if len(found) > 1 and is_remark(found[-1].text) else found


def joined(found: Sequence[Copy]) -> str:
    """What was copied, in one piece; empty when nothing was."""
    return " ".join(copy.text for copy in found)


@lru_cache(maxsize=8)
def origin(passage: str, documents: tuple[str, ...]) -> str | None:
    """The document that a passage was copied from; None when it was deleted.

    Cached, because a reply redraws the page once per token.
    """
    return next((text for text in documents if passage in split(text)), None)


def copy_line(copy: Copy) -> str:
    """What became of the passage."""
    return words({"all": "documents.copied", "part": "documents.half-copied", "none": "documents.wiped"}[copy.left],
                 text=quoted(copy.text))


def whole(text: str, name: str) -> h.Element:
    """All lines of a document, folded away."""
    return h.details(".whole", id=f"document-whole-{name}")[
        h.summary(aria_describedby=f"document-text-{name}")[words("documents.whole")],
        h.p(dir="auto", id=f"document-all-{name}")["\n".join(map(clean_text, text.splitlines()))],
    ]


def slip(text: str, found: Sequence[Copy]) -> h.Element:
    """One document: its first words, the whole of it where these are not all, and what was copied from it."""
    name = key(text)
    plain = clean_text(text)
    return h.li(".slip", id=f"document-{name}")[
        h.span(".note-text", dir="auto", id=f"document-text-{name}")[shortened(plain, LONGEST_OPENING)],
        whole(text, name) if len(plain) > LONGEST_OPENING else None,
        found and h.p(".copied", id=f"document-copied-{name}", dir="auto")[" ".join(map(copy_line, found))] or None,
        h.span(".note-actions")[
            h.button(type="button", id=f"document-delete-{name}", data_on_click="document-delete", data_value=name,
                     aria_describedby=f"document-text-{name}")[words("documents.delete")],
        ],
    ]


def editor(state: DocumentsState) -> h.Element:
    """The little form in which a document is written.  No `maxlength`: it would cut a pasted text without a word."""
    return h.form(
        ".note-editor", id="document-editor", autocomplete="off",
        data_on_submit="document-save", data_on_keydown="document-cancel", data_keys="Escape",
    )[
        h.label(for_="document-text")[words("documents.field")],
        h.textarea(id="document-text", name="text", rows="6", dir="auto", data_fill="once",
                   aria_describedby="document-hint document-problem"),
        h.p(".hint", id="document-hint")[words("documents.hint", most=LONGEST)],
        h.p(".problem", id="document-problem", aria_live="polite")[state.problem or None],
        h.div(".actions")[
            h.button(".send", type="submit", id="document-save")[words("documents.save")],
            h.button(type="button", id="document-cancel", data_on_click="document-cancel")[words("documents.cancel")],
        ],
    ]


def adding(state: DocumentsState, full: bool) -> h.Element:
    """The form, the button that opens it, or why there is none."""
    if state.writing:
        return h.div(".slip.new", id="document-new")[editor(state)]
    if full:
        return h.p(".quiet", id="documents-full")[words("documents.too-many", most=MOST)]
    return h.button(".add", type="button", id="document-add", data_on_click="document-add")[words("documents.add")]


def example(documents: Sequence[str]) -> h.Element:
    """A text that tells what Pip was not trained on, and the question for it, to be asked with the text and without."""
    question, here = words("documents.question"), words("documents.example") in documents
    add = h.button(".add", type="button", id="document-example", data_on_click="document-example")[
        words("documents.add-example")]
    return h.div(".example", role="group", aria_labelledby="example-line")[
        h.p(".quiet", id="example-line")[words("documents.try")],
        add if not here and len(documents) < MOST else None,
        h.button(".suggestion", type="button", id="document-ask", data_on_click="send", data_text=question,
                 data_reveal="log")[question],
    ]


def view(
    state: DocumentsState, documents: Sequence[str], drawn: Board, tokenizer: Tokenizer, temporary: bool,
    offered: h.Node = None,
) -> h.Element:
    """The region "Documents"; `drawn`: the slate beside it; `offered`: texts to try, the one example by default."""
    found = copies(drawn, tokenizer)
    slips = [slip(text, [copy for copy in found if origin(copy.text, tuple(documents)) == text]) for text in documents]
    kept = words("documents.kept-temporary" if temporary else "documents.kept")
    return h.section(".documents", id="documents", aria_labelledby="documents-title")[
        h.header(".section-head")[h.h2(id="documents-title")[words("documents.heading")], h.p[words("documents.about")]],
        h.p(".updated", role="status", id="documents-status", aria_label=state.said or None)[state.said or None],
        h.ul(".slips", id="document-slips", aria_label=words("documents.list"))[slips] if slips else None,
        h.p(".quiet", id="documents-kept")[kept] if slips else None,
        adding(state, len(documents) >= MOST),
        offered if offered is not None else example(documents),
    ]
