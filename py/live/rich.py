"""Prose with emphasis and notes that lead to `/sources/`: the little markup that texts by id may hold.

Paragraphs are parted by an empty line; *stress*; `code`; [^fact-id] is a note, [words](address) a link to another page.
"""

import re
from collections.abc import Iterator

import htpy as h

_MARK = re.compile(r"\*(?P<stress>[^*]+)\*|`(?P<code>[^`]+)`|\[\^(?P<fact>[a-z0-9-]+)\]|\[(?P<link>[^\]]+)\]\((?P<to>[a-z0-9/#.-]+)\)")


def paragraphs(text: str, root: str = "") -> list[h.Element]:
    """The paragraphs of a text; `root`: the way from the page to the top of the site.

    >>> print(*paragraphs("It is *not* so.[^some-fact]", "../"))
    <p>It is <em>not</em> so.<sup class="source"><a href="../sources/#some-fact" aria-label="source">°</a></sup></p>
    """
    return [h.p[list(inline(" ".join(part.split()), root))] for part in text.strip().split("\n\n")]


def inline(text: str, root: str = "") -> Iterator[h.Node]:
    """The pieces of one paragraph."""
    place = 0
    for found in _MARK.finditer(text):
        yield text[place : found.start()]
        place = found.end()
        if found["stress"]:
            yield h.em[found["stress"]]
        elif found["code"]:
            yield h.code[found["code"]]
        elif found["link"]:
            yield h.a(href=root + found["to"])[found["link"]]
        else:
            yield h.sup(".source")[h.a(href=f"{root}sources/#{found['fact']}", aria_label="source")["°"]]
    yield text[place:]


def cited(text: str) -> list[str]:
    """The ids of the facts that a text cites.

    >>> cited("So it is.[^one] And so.[^two]")
    ['one', 'two']
    """
    return [found["fact"] for found in _MARK.finditer(text) if found["fact"]]
