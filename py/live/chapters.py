"""The chapters in their order, and where each stands on the site."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module

import htpy as h

from live.answers import Answers
from live.experiment import Experiment
from live.questions import Question
from live.words import words

ORDER = ("function", "window", "new-chat", "memory", "documents", "evidence")
"""Ids of the chapters after the start; the module of each has the same name with "_" for "-"."""
START, AFTER = "start", "after"
"""The pages at both ends: the chat, and before and after."""


@dataclass(frozen=True)
class Chapter:
    """One chapter.  Its prose stands under `chapter.<id>`: title, short, description, lead, reveal, more."""

    id: str
    predict: Question
    transfer: Question


def load(chapter_id: str) -> tuple[Chapter, type[Experiment]]:
    """A chapter and its experiment; ValueError when there is no such chapter."""
    if chapter_id not in ORDER:
        raise ValueError(f"there is no chapter {chapter_id!r}: there are {', '.join(ORDER)}")
    module = import_module(f"live.experiments.{chapter_id.replace('-', '_')}")
    return module.CHAPTER, module.EXPERIMENT


def address(page_id: str) -> str:
    """Where a chapter stands, from the top of the site."""
    return "./" if page_id == START else f"chapters/{page_id}/"


def rail(here: str, root: str, answers: Answers) -> h.Element:
    """The way through the chapters: which there are, which one this is, and which were done."""
    return h.ol(".rail-list")[[
        h.li(class_=[page_id in answers.ran and "ran"])[
            h.a(href=root + address(page_id), aria_current="page" if page_id == here else None)[
                h.span(".number", aria_hidden="true")[str(number) if page_id != AFTER else "✦"],
                h.span(".name")[words(f"chapter.{page_id}.short")],
                h.span(".tick")["✓", h.span(".unseen")[words("frame.done")]] if page_id in answers.ran else None,
            ]
        ]
        for number, page_id in enumerate((START, *ORDER, AFTER))
    ]]


def neighbours(here: str) -> tuple[str, str]:
    """Ids of the pages before and after this one."""
    every: Sequence[str] = (START, *ORDER, AFTER)
    place = every.index(here)
    return every[max(0, place - 1)], every[min(len(every) - 1, place + 1)]


def questions() -> Mapping[str, tuple[Question, Question]]:
    """The two questions of every chapter, by its id."""
    loaded = {chapter_id: load(chapter_id)[0] for chapter_id in ORDER}
    return {chapter_id: (chapter.predict, chapter.transfer) for chapter_id, chapter in loaded.items()}
