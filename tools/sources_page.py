"""`/sources/`: every fact that the pages rely on, what people often say instead, and what all of it does not mean."""

from collections.abc import Iterator
from datetime import date

import htpy as h
from live.chapters import ORDER, address
from live.rich import cited, inline
from live.words import every_text, words
from markupsafe import Markup

from tools import facts
from tools.facts import Fact

ROOT = "../"
MUDDLES = {
    "blank-slate": "new-chat", "corrected": "new-chat",
    "whole-input": "function", "likely-word": "function", "every-chat": "function", "threads": "function",
    "beginning": "window", "token-word": "window",
    "review": "memory", "no-point": "memory",
    "looked-up": "documents", "own-account": "evidence",
}
"""What people say, and the chapter that shows what is so."""
CAVEATS = ("weights", "refilled", "kept", "later", "adapts", "drawn", "hours")


def parts() -> dict[str, object]:
    """Everything that the template needs beside the prose."""
    checked, every = facts.load()
    day = said_date(checked)
    return {
        "checked": day,
        "muddles": Markup(h.dl(".muddles")[[muddle(name, chapter) for name, chapter in MUDDLES.items()]]),
        "caveats": Markup(h.ul(".caveats")[[h.li[rich(f"caveat.{name}")] for name in CAVEATS]]),
        "kinds": Markup(h.ul(".kinds")[[h.li[seen_mark(kind), " ", words(f"sources.{kind}-means")] for kind in facts.SEEN]]),
        "contents": Markup(h.ul(".contents")[[
            h.li[h.a(href=f"#{group}")[words(f"sources.group-{group}")]] for group in facts.GROUPS]]),
        "groups": Markup(h.fragment[[group_html(group, every, day) for group in facts.GROUPS]]),
    }


def said_date(day: date) -> str:
    """
    >>> said_date(date(2026, 11, 2))
    '2 November 2026'
    """
    return f"{day.day} {words('sources.months').split()[day.month - 1]} {day.year}"


def rich(text_id: str) -> list[h.Node]:
    return list(inline(" ".join(words(text_id).split()), ROOT))


def chapter_link(chapter: str) -> h.Element | None:
    """The way to a chapter, if there is such a chapter."""
    return h.a(href=ROOT + address(chapter))[words(f"chapter.{chapter}.short")] if chapter in ORDER else None


def muddle(name: str, chapter: str) -> h.Element:
    """What people say beside what is so, with the chapter that shows it."""
    link = chapter_link(chapter)
    return h.div(".muddle", id=f"muddle-{name}")[
        h.dt[words(f"muddle.{name}.said")],
        h.dd[h.p[rich(f"muddle.{name}.so")], h.p(".shown")[words("sources.shown"), " ", link] if link else None],
    ]


def group_html(group: str, every: list[Fact], day: str) -> h.Element:
    """The facts of one group under its heading."""
    return h.section(aria_labelledby=group)[
        h.h3(id=group)[words(f"sources.group-{group}")],
        h.ul(".facts")[[fact_html(fact, day) for fact in every if fact.group == group]],
    ]


def fact_html(fact: Fact, day: str) -> h.Element:
    """One fact: what it says, of when, read where, how well, and which chapters rely on it."""
    used = [chapter_link(chapter) for chapter in chapters_citing(fact.id)]
    return h.li(".fact", id=fact.id)[
        h.p(".says")[fact.says],
        h.p(".origin")[
            h.span(".when")[fact.when], " ", h.span(".source-text")[fact.source], " ", seen_mark(fact.seen), " ",
            h.span[words("sources.checked", day=day)],
        ],
        h.p(".shown")[words("sources.used"), " ", [(", " if place else "", link) for place, link in enumerate(used)]]
        if used else None,
    ]


def seen_mark(kind: str) -> h.Element:
    """How much of the source itself was seen, in a word or two."""
    return h.span(".seen", data_seen=kind)[words(f"sources.{kind}")]


def chapters_citing(fact_id: str) -> Iterator[str]:
    """Chapters whose prose cites a fact."""
    for chapter in ORDER:
        texts = (text for text_id, text in every_text().items() if text_id.split(".")[:2] == ["chapter", chapter])
        if any(fact_id in cited(text) for text in texts):
            yield chapter
