"""`/chapters/<id>/`: each chapter as a page, complete before any script runs, with an outcome by the Pip that is shipped."""

from collections.abc import Callable, Mapping
from typing import Any

from cleanslate.app.chat import Pip
from live import after, chapter, chapters
from live.answers import Answers
from live.chapter import ROOT
from live.rich import paragraphs
from live.words import every_text, words
from markupsafe import Markup

from tools import scale_page
from tools.problems import BuildProblem

EXTRA: Mapping[str, Callable[[], Markup]] = {"window": scale_page.section}
"""Parts of a chapter that need no Python in the browser, by its id; they stand after the live part."""


def parts(pip: Pip, chapter_id: str) -> Mapping[str, Any]:
    """Everything that the template of a chapter needs.  Raises BuildProblem when Pip does not do what the chapter says."""
    page = chapter.recorded(pip, chapter_id)
    found, right = page.experiment.found(), page.chapter.predict.right
    if found != right:
        raise BuildProblem(f"the experiment of chapter {chapter_id!r} came out as {found!r}, and the text says {right!r}")
    back, onward = chapters.neighbours(chapter_id)
    more = f"chapter.{chapter_id}.more"
    return {
        "id": chapter_id,
        "number": chapters.ORDER.index(chapter_id) + 1,
        "lead": prose(f"chapter.{chapter_id}.lead"),
        "extra": EXTRA.get(chapter_id, Markup)(),
        "more": prose(more) if more in every_text() else "",
        "back": neighbour(back),
        "onward": neighbour(onward),
        "snapshot": chapter.snapshot(page),
        **chapter.view(page),
    }


def after_parts() -> Mapping[str, Any]:
    """Everything that the template of "Before and after" needs: without answers, all questions with what is so."""
    page = after.AfterPage()
    return {
        "lead": prose("chapter.after.lead"),
        "more": prose("chapter.after.more"),
        "back": neighbour(chapters.neighbours(chapters.AFTER)[0]),
        "snapshot": after.snapshot(page),
        **after.view(page),
    }


def way_parts() -> Mapping[str, Any]:
    """What the start page says of the chapters."""
    return {
        "rail": rail_from(chapters.START, ""), "answer": prose("way.answer", ""),
        "chapters": [{"id": name, "address": chapters.address(name)} for name in chapters.ORDER],
    }


def rail_from(here: str, root: str) -> Markup:
    """The way through the chapters, on a page that does not know which were done."""
    return Markup(str(chapters.rail(here, root, Answers())))


def neighbour(page_id: str) -> dict[str, str]:
    """A page before or after: its address and its name."""
    return {"address": chapters.address(page_id), "name": words(f"chapter.{page_id}.short")}


def prose(text_id: str, root: str = ROOT) -> Markup:
    return Markup("").join(Markup(str(paragraph)) for paragraph in paragraphs(words(text_id), root))
