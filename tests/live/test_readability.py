"""The words: a reader of about twelve should be able to follow every chapter.

Measured by the Flesch–Kincaid grade, which counts words in a sentence and syllables in a word: grade 7 is read at twelve.
It knows nothing of sense; that a text is clear it cannot say, only that its sentences and words are short.
"""

import pytest
import textstat
from live.chapters import AFTER, ORDER
from live.rich import paragraphs
from live.words import every_text

from tests.live.conftest import Reader

HARDEST = 7.0
"""The Flesch–Kincaid grade that no chapter may exceed."""
NO_PROSE = ("short", "title")
OTHERS = {"sources": ("muddle", "caveat"), "start": ("intro", "way"), "lab": ("lab",)}
"""Pages beside the chapters, and the groups of texts that are their prose."""


def plain(text: str) -> str:
    """A text without its marks, each paragraph closed by a full stop so that sentences are counted rightly."""
    said = [Reader(str(paragraph)).nodes[0].text.replace("°", "").strip() for paragraph in paragraphs(text)]
    return " ".join(part if part[-1] in ".?!”" else part + "." for part in said)


def prose(*prefixes: str) -> str:
    """All running text under these ids."""
    return " ".join(
        plain(text) for text_id, text in every_text().items()
        if text_id.startswith(tuple(f"{prefix}." for prefix in prefixes)) and text_id.split(".")[-1] not in NO_PROSE
    )


@pytest.mark.parametrize("chapter", [*ORDER, AFTER])
def test_a_chapter_can_be_read_at_twelve(chapter):
    text = prose(f"chapter.{chapter}")
    assert textstat.lexicon_count(text) > 40
    assert textstat.flesch_kincaid_grade(text) <= HARDEST


@pytest.mark.parametrize("page", OTHERS)
def test_the_other_pages_can_be_read_at_twelve(page):
    assert textstat.flesch_kincaid_grade(prose(*OTHERS[page])) <= HARDEST


def test_no_paragraph_of_a_chapter_is_far_harder_than_the_rest():
    """A hard passage must not hide in an easy chapter; short lines are left out, since one long word decides there."""
    texts = {name: plain(text) for name, text in every_text().items() if name.startswith("chapter.")}
    hard = {name: textstat.flesch_kincaid_grade(text) for name, text in texts.items() if textstat.lexicon_count(text) >= 25}
    assert {name: grade for name, grade in hard.items() if grade > HARDEST + 2} == {}


def test_the_measure_tells_easy_from_hard():
    easy = "The app keeps a note. Pip reads it. The note can be wrong."
    hard = "Notwithstanding the aforementioned limitations, contextual information persists exclusively insofar as intermediary infrastructure reconstitutes it."
    assert textstat.flesch_kincaid_grade(easy) < 3 < HARDEST + 5 < textstat.flesch_kincaid_grade(hard)


def test_notes_and_stress_are_not_read_as_words():
    assert plain("It is *so*.[^some-fact] See [there](lab/)") == "It is so. See there."
