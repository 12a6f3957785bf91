"""The steps of an experiment: what was done is ticked off, and what comes next stands out."""

from collections.abc import Collection, Mapping, Sequence

import htpy as h

from live.words import words


def view(
    chapter: str, names: Sequence[str], done: Collection[str], reveal: Mapping[str, str] = {}, news: h.Node = None,
) -> h.Element:
    """One button for each step, in order, and one to start again.  Their texts stand under `chapter.<chapter>.steps`.

    `reveal`: for a step whose result stands further down, the id of what is brought into view; `news`: what came of the last step.
    """
    following = next((name for name in names if name not in done), None)
    return h.div(".steps", role="group", aria_labelledby="steps-title")[
        h.p(".caps", id="steps-title")[words("frame.steps")],
        h.ol[[step(chapter, name, name in done, name == following, reveal.get(name)) for name in names]],
        news if done else None,
        h.button(".restart", type="button", id="restart", data_on_click="restart")[words("frame.restart")] if done else None,
    ]


def news(said: str, happened: str) -> h.Element | None:
    """What came of the last step, beside the steps, as on a phone the chat is far below: Pip's words, or what the app did."""
    if said:
        return h.p(".step-said", id="step-said", dir="auto")[h.b[words("chat.pip")], " ", said]
    return h.p(".step-did", id="step-did", dir="auto")[happened] if happened else None


def step(chapter: str, name: str, done: bool, following: bool, reveal: str | None) -> h.Element:
    return h.li(class_=[done and "done"], aria_current="step" if following else None)[
        h.button(class_=[following and "send"], type="button", id=f"step-{name}", data_on_click="step", data_value=name,
                 data_reveal=reveal)[
            words(f"chapter.{chapter}.steps.{name}"),
            h.span(".tick")[" ✓", h.span(".unseen")[words("frame.done")]] if done else None,
        ]
    ]
