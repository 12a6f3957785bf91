"""A question with a few answers: the guess before an experiment, and the new situation after it."""

from dataclasses import dataclass

import htpy as h

from live.words import words


@dataclass(frozen=True)
class Question:
    """`name`: "predict" or "transfer"; `options`: ids of the answers, in order; `right`: the id of the right one.

    The texts stand under `chapter.<chapter>.<name>`: `question`, one for each option, and `why`.
    """

    name: str
    options: tuple[str, ...]
    right: str


def view(chapter: str, question: Question, chosen: str) -> h.Element:
    """The question with its answers; nothing is blocked when none is chosen."""
    name = question.name
    return h.fieldset(".question", id=name)[
        h.legend[words(f"chapter.{chapter}.{name}.question")],
        [
            h.label(".option")[
                h.input(type="radio", name=name, id=f"{name}-{option}", value=option, checked=option == chosen,
                        data_on_input=name),
                h.span[words(f"chapter.{chapter}.{name}.{option}")],
            ]
            for option in question.options
        ],
    ]


def feedback(chapter: str, question: Question, chosen: str) -> h.Element:
    """What is said of the chosen answer, and why."""
    right = chosen == question.right
    mark = words("frame.right" if right else "frame.wrong", answer=words(f"chapter.{chapter}.{question.name}.{question.right}"))
    return h.div(".feedback", id=f"{question.name}-feedback", data_right=str(right).lower(), role="status")[
        h.p(".mark")[mark], h.p[words(f"chapter.{chapter}.{question.name}.why")]
    ]
