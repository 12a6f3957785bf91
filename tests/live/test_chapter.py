"""The frame around every experiment: guess, do, outcome, one more; answers are kept, and nothing is blocked."""

import json
import tomllib

import pytest
from live import chapter, chapters
from live.answers import Answers
from live.chapters import ORDER
from live.questions import Question
from live.rich import cited
from live.words import every_text, words

from tools.places import ASSETS

from tests.live.conftest import Reader
from tests.live.experiments.conftest import carry_out


@pytest.fixture
def page(shipped_pip) -> chapter.ChapterPage:
    return chapter.recorded(shipped_pip, "memory")


def live(page: chapter.ChapterPage) -> Reader:
    return Reader("".join(chapter.view(page).values()))


def test_a_guess_is_kept_and_shown_beside_what_turned_out(page):
    chapter.update(page, "predict", {"value": "weights"})
    carry_out(page.experiment)
    chapter.notice_run(page)
    beside = live(page).by_id("beside")
    assert beside.attributes["data-right"] == "false"
    assert words("chapter.memory.predict.weights") in beside.text and words("chapter.memory.predict.note") in beside.text
    assert json.loads(chapter.store(page)) == {"chosen": {"memory": {"predict": "weights"}}, "ran": ["memory"]}


def test_an_answer_that_was_never_offered_is_not_taken(page):
    for value in ("nonsense", "", None, 3):
        chapter.update(page, "predict", {"value": value})
    assert chapter.store(page) is None


def test_the_outcome_opens_when_the_experiment_was_run_and_says_whose_run_it_is(page):
    before = live(page).by_id("outcome")
    assert before.attributes["data-opens"] == "0" and words("frame.recorded") in before.text
    carry_out(page.experiment)
    after = live(page).by_id("outcome")
    assert after.attributes["data-opens"] == "1" and words("frame.live") in after.text


def test_the_last_question_is_answered_with_the_reason(page):
    chapter.update(page, "transfer", {"value": "learned"})
    feedback = live(page).by_id("transfer-feedback")
    assert words("chapter.memory.transfer.told") in feedback.text and words("chapter.memory.transfer.why") in feedback.text


def test_answers_and_the_experiment_outlive_the_worker(page):
    chapter.update(page, "predict", {"value": "server"})
    carry_out(page.experiment)
    again = chapter.reopen(page.experiment.pip, chapter.snapshot(page), None)
    assert (again.experiment.ran, again.answers) == (True, page.answers)
    assert str(again.experiment.outcome()) == str(page.experiment.outcome())


@pytest.mark.parametrize("text", ["", "{", "[]", '{"chosen": 3, "ran": []}', '{"chosen": {"a": 1}, "ran": 2}', "null"])
def test_answers_that_cannot_be_read_are_no_answers(text):
    assert Answers.from_json(text) == Answers()


@pytest.mark.parametrize("chapter_id", ORDER)
def test_every_chapter_has_its_words_and_its_right_answers_are_among_the_answers(chapter_id):
    loaded, _ = chapters.load(chapter_id)
    assert loaded.id == chapter_id
    for question in (loaded.predict, loaded.transfer):
        assert isinstance(question, Question) and question.right in question.options and 2 <= len(question.options) <= 4
        for name in ("question", *question.options):
            assert words(f"chapter.{chapter_id}.{question.name}.{name}")


def test_every_fact_that_is_cited_is_among_the_facts():
    known = tomllib.loads((ASSETS / "facts.toml").read_text(encoding="utf-8"))["fact"]
    unknown = {name for text in every_text().values() for name in cited(text) if name not in known}
    assert not unknown


def test_a_chapter_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="there is no chapter"):
        chapters.load("nonsense")


def test_on_a_later_visit_the_page_says_that_the_run_was_not_kept(page):
    carry_out(page.experiment)
    chapter.notice_run(page)
    assert words("frame.live") in live(page).by_id("outcome").text
    again = chapter.reopen(page.experiment.pip, chapter.snapshot(chapter.recorded(page.experiment.pip, "memory")), chapter.store(page))
    assert words("frame.recorded-again") in live(again).by_id("outcome").text
