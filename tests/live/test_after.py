"""Before and after: counts that are true, also when little or nothing was answered, and a way to have all forgotten."""

import json

import pytest
from live import after, chapters
from live.after import AfterPage
from live.answers import Answers
from live.kinds import KINDS
from live.words import words

from tests.live.conftest import Reader


def live(page: AfterPage) -> Reader:
    return Reader(str(after.view(page)["live"]))


def answered(**options: str) -> AfterPage:
    return AfterPage(Answers({"memory": options}))


def result(page: AfterPage, name: str) -> str | None:
    """What the page says became of a question of the chapter on memory."""
    found = [node for node in live(page).having("data-result") if node.tag == "div" and words(f"chapter.memory.{name}.question") in node.text]
    assert len(found) == 1
    return found[0].attributes["data-result"]


def test_a_wrong_guess_and_a_right_answer_are_told_apart_and_counted():
    page = answered(predict="weights", transfer="told")
    assert (result(page, "predict"), result(page, "transfer")) == ("wrong", "right")
    said = live(page).by_id("score-said").text
    assert words("after.guessed", right=0, count=1) in said and words("after.answered", right=1, count=1) in said


def test_what_was_not_answered_is_neither_right_nor_wrong():
    page = answered(transfer="told")
    assert (result(page, "predict"), result(page, "transfer")) == ("open", "right")
    said = live(page).by_id("score-said").text
    assert words("after.no-guesses") in said and words("after.missing") in said


@pytest.mark.parametrize("options", [{}, {"predict": "nonsense"}, {"predict": "", "transfer": "<b>"}])
def test_without_answers_it_says_so_and_still_tells_every_question_and_what_is_so(options):
    page = answered(**options)
    text = " ".join(node.text for node in live(page).nodes if node.tag in ("section", "ol"))
    assert words("after.nothing") in live(page).by_id("score-said").text
    for name, questions in chapters.questions().items():
        for question in questions:
            for part in ("question", question.right):
                assert words(f"chapter.{name}.{question.name}.{part}") in text


def test_what_is_so_is_folded_under_a_question_that_was_not_answered_and_open_under_one_that_was():
    shown = live(answered(predict="note"))
    assert not shown.by_id("so-memory-predict") and shown.by_id("so-memory-transfer").tag == "details"
    assert words("chapter.memory.predict.note") not in shown.by_id("so-memory-transfer").text


def test_forgetting_empties_what_is_kept_on_the_device_and_nothing_else_writes_there():
    page = answered(predict="weights")
    assert after.store(page) is None and live(page).by_id("forget")
    after.update(page, "nonsense", {"value": 3})
    assert after.store(page) is None
    after.update(page, "forget", {})
    assert json.loads(after.store(page)) == {"chosen": {}, "ran": []}
    assert page.spoken == words("after.forgotten") and not live(page).by_id("forget")
    assert live(page).by_id(page.focus)


def test_the_answers_that_the_chapters_keep_are_read_and_damaged_ones_are_no_answers():
    kind = KINDS["after"]()
    built = kind.snapshot(AfterPage())
    kept = Answers({"memory": {"predict": "note"}}, ["memory"])
    page = kind.open(None, built, kept.to_json())
    assert page.answers == kept and words("frame.done") in kind.view(page)["rail"]
    assert kind.open(None, kind.snapshot(page), None).answers == kept
    assert kind.open(None, built, '{"chosen": 3').answers == Answers()
