"""All prose of the pages, by id, from one folder that a translator can work in.

>>> words("window.count", used=97, size=160)
'97 of 160 tokens'
"""

import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
PLACES = (HERE / "en", HERE.parents[1] / "site" / "prose" / "en")
"""In the browser's bundle the prose lies beside this module; in the repository, in `site/prose/`."""


def flatten(table: dict, prefix: str = "") -> dict[str, str]:
    """Nested tables as one, with dotted ids.

    >>> flatten({"chat": {"send": "Send"}})
    {'chat.send': 'Send'}
    """
    flat: dict[str, str] = {}
    for key, value in table.items():
        name = f"{prefix}{key}"
        flat.update(flatten(value, f"{name}.") if isinstance(value, dict) else {name: value})
    return flat


@cache
def every_text() -> dict[str, str]:
    """All texts by dotted id; KeyError when two files give the same id."""
    place = next(path for path in PLACES if path.exists())
    texts: dict[str, str] = {}
    for file in sorted(place.glob("*.toml")):
        new = flatten(tomllib.loads(file.read_text(encoding="utf-8")))
        twice = sorted(texts.keys() & new.keys())
        if twice:
            raise KeyError(f"{file.name} gives what another file gives: {', '.join(twice)}")
        texts |= new
    return texts


def words(text_id: str, **values: object) -> str:
    """The text called `text_id`, with its {names} filled in; KeyError when there is none."""
    text = every_text()[text_id]
    return text.format(**values) if values else text


def shortened(text: str, most: int) -> str:
    """The beginning of a text, with "…" where more would follow.

    >>> shortened("Hello there", 8), shortened("Hello", 8)
    ('Hello t…', 'Hello')
    """
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def counted(text_id: str, count: int, **values: object) -> str:
    """The text for `count` things: `<id>-one` for one, `<id>` for more."""
    return words(f"{text_id}-one", **values) if count == 1 else words(text_id, count=count, **values)
