"""The tiny grammar in which the ways to say something are written down.

`[a|b|]` stands for one of its parts, and patterns are parted by " / " or a new line. Every pattern is unfolded
once, when a module is loaded, so that a choice at run time is one look-up. Places such as {v} are filled later.

>>> unfold("[my|the] name is {v}")
('my name is {v}', 'the name is {v}')
>>> table("hi / good [day|night]")
('hi', 'good day', 'good night')
"""


def unfold(pattern: str) -> tuple[str, ...]:
    """All texts that a pattern stands for, in order."""
    start = pattern.find("[")
    if start < 0:
        return (pattern,)
    end = pattern.index("]", start)
    head, tail = pattern[:start], pattern[end + 1:]
    return tuple(text for part in pattern[start + 1:end].split("|") for text in unfold(head + part + tail))


def table(text: str) -> tuple[str, ...]:
    """All texts of several patterns; so that none drowns the others, one of many texts weighs as the root of their number."""
    patterns = [pattern for line in text.splitlines() for pattern in line.split(" / ") if pattern.strip()]
    groups = [tuple(" ".join(entry.split()) for entry in unfold(pattern)) for pattern in patterns]
    most = max(len(group) for group in groups)
    return tuple(entry for group in groups for entry in group * max(1, round((most / len(group)) ** 0.5)))
